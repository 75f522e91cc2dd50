"""Replies of several models to one message, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.chat.entry import Entry
from desktop.gui.chat.question import Question
from desktop.gui.chat.transcript import Transcript
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.replies import Running
    from desktop.gui.theme import Theme
    from desktop.gui.typeset.typesetter import Typesetter

_WAITS: Final = mark("Waits for the model before it")
_PICK: Final = mark("Go on with this one")
#: Of the message, in characters: the replies are what this is for.
_MOST_SHOWN: Final = 5_000


class Column(QFrame):
    """What one model says.

    Args:
        theme: the look.
        name: of the model.
        typesetter: sets formulas and reads code.
        parent: the Qt parent.
    """

    #: The person wants to go on with this reply.
    picked = Signal()

    def __init__(
        self, theme: Theme, name: str, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Reply of {model}", model=name))
        self.name = ElidedLabel(theme, name, kind="heading")
        self.status = ElidedLabel(theme, tr(_WAITS), kind="small", role="muted")
        self.transcript = Transcript(theme, typesetter=typesetter)
        self.transcript.side = 0
        self.transcript.setAccessibleName(tr("Reply of {model}", model=name))
        # What can be done with messages can be done once it is the chat's.
        self.transcript.bar.setEnabled(False)
        self.button = Button(theme, tr(_PICK), on_click=self.picked.emit)
        self.button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.name)
        layout.addWidget(self.status)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)

    def tell(self, status: str) -> None:
        """Say what the model is at; nothing while it writes."""
        self.status.setText(status)
        self.status.setVisible(bool(status))

    def begin(self, running: Running) -> None:
        """Show the reply that comes."""
        self.transcript.append_message(Entry(running.entry, person=False, text=""))

    def grow(self, running: Running, text: str) -> None:
        """Show more of it."""
        if running.phase == "thinking":
            self.transcript.append_thought(running.entry, text, running.thought)
        else:
            self.transcript.append_text(running.entry, text, running.note, running.thought)

    def finish(self, running: Running) -> None:
        """Show that it is complete, and offer to go on with it where there is something."""
        self.transcript.finish(running.entry, _facts(running.note), running.thought)
        self.tell("")
        self.button.setEnabled(has_text(running))


def has_text(running: Running) -> bool:
    """Return whether a reply says something with which the chat can go on."""
    return running.message is not None and bool(running.text)


def _facts(note: Note) -> Note:
    """Return the line under a reply without what leads on; its details stay."""
    runs = [run for run in note if not run[0].link or run[1] == "facts"]
    while runs and not runs[-1][0].text.strip(" ·"):
        runs.pop()
    return tuple(runs)


class SeveralView(QWidget):
    """The message, and a column for each model.

    Args:
        theme: the look.
        typesetter: sets formulas and reads code, for all of them.
        parent: the Qt parent.
    """

    #: The person wants to go on with the reply in a column: its number.
    picked = Signal(int)
    #: The person wants code in a file: the text and a name for it.
    save_requested = Signal(str, str)
    #: The person wants to open a link, whose address was shown.
    link_activated = Signal(str)

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("severalView")
        self._theme, self._typesetter = theme, typesetter
        self.columns: list[Column] = []
        self.question = Question(theme)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.question)
        layout.addLayout(self._row, 1)

    def begin(self, question: str, names: Sequence[str]) -> None:
        """Show a message, and that these models will answer it."""
        self.clear()
        short = len(question) <= _MOST_SHOWN
        self.question.set_text(question if short else f"{question[:_MOST_SHOWN].rstrip()}…")
        for number, name in enumerate(names):
            column = Column(self._theme, name, self._typesetter)
            column.picked.connect(partial(self.picked.emit, number))
            column.transcript.code_bar.save_requested.connect(self.save_requested)
            column.transcript.link_activated.connect(self.link_activated)
            self.columns.append(column)
            self._row.addWidget(column, 1)

    def clear(self) -> None:
        """Show nothing."""
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = []
