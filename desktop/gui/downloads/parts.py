"""Small parts that rows of downloads and rows of the picker share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.gui.widgets import Answer, Button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class MainButton(Button):
    """A button of a row: what it does, or whose it is, changes while people look at it.

    The second press of a double click is dropped: by then "Download" has become "Pause", and
    where the row has left or moved, the button under the pointer is another row's.
    """

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the second press of a double click and do nothing with it."""
        event.accept()


def cancel_answers(name: str, verb: str = "Stop") -> tuple[Answer, ...]:
    """Return the answers to `words.question`; the last one changes nothing.

    Args:
        name: the download's, for screen readers.
        verb: what is about to be done: "Stop" or "Remove".
    """
    keep, delete, leave = f"{verb} and keep", f"{verb} and delete", f"Don't {verb.lower()}"
    return (
        Answer("keepPart", keep, f"{keep} what arrived of {name}"),
        Answer("deletePart", delete, f"{delete} what arrived of {name}", "danger"),
        Answer("goOn", leave, f"{leave} {name}"),
    )
