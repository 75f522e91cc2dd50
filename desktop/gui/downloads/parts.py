"""Small parts that rows of downloads and rows of the picker share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.language import tr
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


def cancel_answers(name: str, *, remove: bool = False) -> tuple[Answer, ...]:
    """Return the answers to `words.question`; the last one changes nothing.

    Args:
        name: the download's, for screen readers.
        remove: it has ended and is to leave the list, not to be stopped.
    """
    if remove:
        return (
            Answer(
                "keepPart",
                tr("Remove and keep"),
                tr("Remove and keep what arrived of {name}", name=name),
            ),
            Answer(
                "deletePart",
                tr("Remove and delete"),
                tr("Remove and delete what arrived of {name}", name=name),
                "danger",
            ),
            Answer("goOn", tr("Don't remove"), tr("Don't remove {name}", name=name)),
        )
    return (
        Answer(
            "keepPart", tr("Stop and keep"), tr("Stop and keep what arrived of {name}", name=name)
        ),
        Answer(
            "deletePart",
            tr("Stop and delete"),
            tr("Stop and delete what arrived of {name}", name=name),
            "danger",
        ),
        Answer("goOn", tr("Don't stop"), tr("Don't stop {name}", name=name)),
    )
