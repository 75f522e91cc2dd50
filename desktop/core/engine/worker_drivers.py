"""Which driver a graphics processor has: what failed with one may work with the next."""

from __future__ import annotations

import ctypes
import platform
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

from desktop.core.wording import clean

_LIBRARIES: Final = {"win32": "vulkan-1.dll", "darwin": "libvulkan.1.dylib"}
_API_1_1: Final = (1 << 22) | (1 << 12)
_APPLICATION_INFO, _INSTANCE_CREATE_INFO = 0, 1
_PROPERTIES_2, _DRIVER_PROPERTIES = 1000059001, 1000196000
_MOST_DEVICES: Final = 16
_LONGEST: Final = 80
_NVIDIA: Final = Path("/proc/driver/nvidia/version")


def driver_of(name: str, description: str) -> str:
    """Return name and version of the driver of a device of ggml; "" where nobody tells."""
    if name.startswith("Vulkan"):
        return _vulkan_drivers().get(description, "")
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if name.startswith("CUDA"):
        with suppress(OSError):
            return clean(_NVIDIA.read_text(errors="replace").partition("\n")[0], _LONGEST)
    return ""


class _ApplicationInfo(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("application", ctypes.c_char_p),
        ("application_version", ctypes.c_uint32),
        ("engine", ctypes.c_char_p),
        ("engine_version", ctypes.c_uint32),
        ("api_version", ctypes.c_uint32),
    )


class _InstanceCreateInfo(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("application", ctypes.POINTER(_ApplicationInfo)),
        ("layer_count", ctypes.c_uint32),
        ("layers", ctypes.c_void_p),
        ("extension_count", ctypes.c_uint32),
        ("extensions", ctypes.c_void_p),
    )


class _DriverProperties(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("id", ctypes.c_uint32),
        ("name", ctypes.c_char * 256),
        ("info", ctypes.c_char * 256),
        ("conformance", ctypes.c_uint8 * 4),
    )


class _Properties2(ctypes.Structure):
    # The properties of a device begin so; what follows is its limits, 824 bytes in all.
    _fields_ = (
        ("type", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("api_version", ctypes.c_uint32),
        ("driver_version", ctypes.c_uint32),
        ("vendor", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("description", ctypes.c_char * 256),
        ("rest", ctypes.c_uint64 * 128),
    )


@cache
def _vulkan_drivers() -> dict[str, str]:
    """Return the driver of each device by its description, as the Vulkan loader tells it."""
    try:
        loader: Any = ctypes.CDLL(_LIBRARIES.get(sys.platform, "libvulkan.so.1"))
        return _ask(loader)
    except (OSError, AttributeError):
        return {}


def _ask(loader: Any) -> dict[str, str]:  # noqa: ANN401 - a ctypes library
    about = _ApplicationInfo(_APPLICATION_INFO, api_version=_API_1_1)
    wanted = _InstanceCreateInfo(_INSTANCE_CREATE_INFO, application=ctypes.pointer(about))
    instance = ctypes.c_void_p()
    if loader.vkCreateInstance(ctypes.byref(wanted), None, ctypes.byref(instance)) != 0:
        return {}
    try:
        count = ctypes.c_uint32(_MOST_DEVICES)
        found = (ctypes.c_void_p * _MOST_DEVICES)()
        # A positive answer says that there are more than there is room for.
        if loader.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), found) < 0:
            return {}
        return dict(_driver(loader, pointer) for pointer in found[: count.value] if pointer)
    finally:
        loader.vkDestroyInstance(instance, None)


def _driver(loader: Any, device: int) -> tuple[str, str]:  # noqa: ANN401 - a ctypes library
    driver = _DriverProperties(_DRIVER_PROPERTIES)
    facts = _Properties2(_PROPERTIES_2, ctypes.cast(ctypes.pointer(driver), ctypes.c_void_p))
    loader.vkGetPhysicalDeviceProperties2(ctypes.c_void_p(device), ctypes.byref(facts))
    parts = [driver.name, driver.info] if driver.name else []
    named = " ".join(part.decode("utf-8", "replace") for part in parts)
    # The number is the maker's own, and changes with each version.
    text = f"{named} {facts.driver_version:#x}".strip()
    return clean(facts.description.decode("utf-8", "replace"), _LONGEST), clean(text, _LONGEST)
