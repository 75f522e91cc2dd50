"""The instruction sets that decide how fast llama.cpp works, as each system tells of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from desktop.core.language import mark
from desktop.core.machine.source import NotTold, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

#: Each set as llama.cpp names it, as Linux and macOS do in small letters, and Windows' number.
_SETS: Final[tuple[tuple[str, frozenset[str], int | None], ...]] = (
    ("SSE4.2", frozenset({"sse4_2", "sse4.2"}), 38),
    ("AVX", frozenset({"avx", "avx1.0"}), 39),
    ("F16C", frozenset({"f16c"}), None),
    ("FMA", frozenset({"fma"}), None),
    ("AVX2", frozenset({"avx2"}), 40),
    ("AVX_VNNI", frozenset({"avx_vnni"}), None),
    ("AVX512", frozenset({"avx512f"}), 41),
    ("AVX512_VBMI", frozenset({"avx512vbmi"}), None),
    ("AVX512_VNNI", frozenset({"avx512_vnni", "avx512vnni"}), None),
    ("AVX512_BF16", frozenset({"avx512_bf16"}), None),
    ("AMX_INT8", frozenset({"amx_int8"}), None),
    ("AMX_BF16", frozenset({"amx_bf16"}), None),
    ("NEON", frozenset({"asimd", "neon", "hw.optional.neon", "hw.optional.advsimd"}), 19),
    ("FP16", frozenset({"asimdhp", "hw.optional.arm.feat_fp16"}), 67),
    ("DOTPROD", frozenset({"asimddp", "hw.optional.arm.feat_dotprod"}), 43),
    ("I8MM", frozenset({"i8mm", "hw.optional.arm.feat_i8mm"}), 66),
    ("BF16", frozenset({"bf16", "hw.optional.arm.feat_bf16"}), 68),
    ("SVE", frozenset({"sve"}), 46),
    ("SVE2", frozenset({"sve2"}), 47),
    ("SME", frozenset({"sme", "hw.optional.arm.feat_sme"}), 70),
)
#: Lines of /proc/cpuinfo: of x86, and of Arm.
_KEYS: Final = ("flags", "Features")
_MAC_KEYS: Final = ("machdep.cpu.features", "machdep.cpu.leaf7_features")
#: Said beside the sets that were found.
WINDOWS_SAYS_LITTLE: Final = mark("Windows does not tell of VNNI and AMX")


def read_instruction_sets(source: Source, sysctl: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the instruction sets, the oldest first: "AVX2", "AMX_INT8", "DOTPROD".

    Args:
        source: the computer.
        sysctl: what macOS tells of its hardware; empty elsewhere.

    Raises:
        NotTold: the system does not tell, or none of these is there.
    """
    if source.system == "linux":
        found = _named(linux_flags(source.text("proc/cpuinfo")))
    elif source.system == "darwin":
        found = _named(mac_flags(sysctl))
    else:
        found = _windows_sets(source)
    if not found:
        raise NotTold
    return found


def linux_flags(cpuinfo: str) -> frozenset[str]:
    """Return the flags of the first processor in /proc/cpuinfo, in small letters."""
    for line in cpuinfo.splitlines():
        key, _, value = line.partition(":")
        if key.strip() in _KEYS:
            return frozenset(value.lower().split())
    return frozenset()


def mac_flags(sysctl: Mapping[str, str]) -> frozenset[str]:
    """Return what a Mac can do, in small letters: flags of Intel, names of the rest that are 1."""
    flags = {flag for key in _MAC_KEYS for flag in sysctl.get(key, "").lower().split()}
    switched_on = {
        key.lower()
        for key, value in sysctl.items()
        if key.startswith("hw.optional.") and value.strip() == "1"
    }
    return frozenset(flags | switched_on)


def _named(flags: Collection[str]) -> tuple[str, ...]:
    return tuple(name for name, words, _ in _SETS if not words.isdisjoint(flags))


def _windows_sets(source: Source) -> tuple[str, ...]:
    asked: Callable[[int], int] | None = None
    if sys.platform == "win32" and source.is_this_computer:
        import ctypes

        asked = ctypes.windll.kernel32.IsProcessorFeaturePresent
    if asked is None:
        raise NotTold
    return tuple(name for name, _, number in _SETS if number is not None and asked(number))
