"""The words about processors and keys; `wording.py` has the others, and uses these."""

from __future__ import annotations

from typing import Final

TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "variant-unavailable": (
        "This processor cannot run the engine's build “{variant}”.",
        "It can run: {available}.",
    ),
    "device-unavailable": (
        "There is no graphics processor named {device}.",
        "Choose another one in the settings, or the processor. Here are: {available}.",
    ),
    "gpu-failed": (
        "{device} failed, so the processor answers instead.",
        (
            "It is left alone with this model until its driver changes, or you choose in the"
            " settings again what models run on."
        ),
    ),
    "keys-invalid": (
        "“{keys}” names no key that can work everywhere.",
        "Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space.",
    ),
    "translation-invalid": (
        "{path} is no translation that can be used.",
        "Mend or remove that file, or choose another language in the settings.",
    ),
    "key-taken": (
        "Another program has the keys {keys}, or the desktop keeps them for itself.",
        "Choose others in the settings.",
    ),
    "no-global-keys": (
        "This desktop does not let programs listen to a key everywhere.",
        "Quick ask opens from the icon in the tray.",
    ),
}


def answered_instead(device: str) -> str:
    """Return what the line under a reply says where `device` failed and the CPU wrote it."""
    return f"{device} failed, so the processor answered"
