"""The words about processors and keys; `wording.py` has the others, and uses these."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark, tr

TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "variant-unavailable": (
        mark("This processor cannot run the engine's build “{variant}”."),
        mark("It can run: {available}."),
    ),
    "device-unavailable": (
        mark("There is no graphics processor named {device}."),
        mark("Choose another one in the settings, or the processor. Here are: {available}."),
    ),
    "gpu-failed": (
        mark("{device} failed, so the processor answers instead."),
        mark(
            "It is left alone with this model until its driver changes, or you choose in the"
            " settings again what models run on."
        ),
    ),
    "keys-invalid": (
        mark("“{keys}” names no key that can work everywhere."),
        mark(
            "Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space."
        ),
    ),
    "key-taken": (
        mark("Another program has the keys {keys}, or the desktop keeps them for itself."),
        mark("Choose others in the settings."),
    ),
    "no-global-keys": (
        mark("This desktop does not let programs listen to a key everywhere."),
        mark("Quick ask opens from the icon in the tray."),
    ),
}


def answered_instead(device: str) -> str:
    """Return what the line under a reply says where `device` failed and the CPU wrote it."""
    return tr("{device} failed, so the processor answered", device=device)
