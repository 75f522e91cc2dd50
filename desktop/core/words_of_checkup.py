"""The words about what the check-up finds; `wording.py` takes them in."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

_UPDATE = mark(
    "Install the newest Goldcrest. If it stays so, copy the report of the check-up and send it to"
    " the makers of Goldcrest."
)
_DRIVER = mark(
    "Update the driver of the graphics processor. Until then, choose the processor in the settings"
    " as what models run on."
)

#: As in `wording.py`: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "self-test-wrong": (
        mark("The engine's build “{build}” gives wrong answers on this computer."),
        _UPDATE,
    ),
    "self-test-failed": (
        mark("The engine's build “{build}” does not work on this computer: {cause}."),
        _UPDATE,
    ),
    "device-test-wrong": (mark("{device} gives wrong answers."), _DRIVER),
    "device-test-failed": (mark("The engine does not work on {device}: {cause}."), _DRIVER),
    "device-search-failed": (
        mark("Looking for graphics processors has crashed, so models run on the processor."),
        mark(
            "Update the driver of the graphics processor, then choose in the settings again what"
            " models run on."
        ),
    ),
    "database-unsound": (
        mark("The file with your chats has faults: {path}."),
        mark("Export your chats, then restore the newest backup in the settings."),
    ),
    "model-damaged": (
        mark("The file of {name} is damaged or incomplete."),
        mark("Repair it on the page Models, or delete it and download it again."),
    ),
    "check-failed": (
        mark("The check “{check}” could not be made, because of a mistake in Goldcrest."),
        _UPDATE,
    ),
    "check-silent": (
        mark("The check “{check}” gave no sign of life for {seconds} s, so it was left behind."),
        mark("Check the disk that Goldcrest's folders are on, then check again."),
    ),
}
