"""Cards of facts, one fact a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.accessible import read_as_laid_out
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Label, line

if TYPE_CHECKING:
    from desktop.core.machine.words import Line, Section
    from desktop.gui.theme import FontKind, Theme

#: Room for what stands left, in letters; less on a narrow page.
LETTERS, LETTERS_NARROW = 20, 13
#: The longest fact: a folder may be nearly as long.
_LONGEST = 1000


class Fact(QWidget):
    """What a fact is, and the fact, or in small print why it is not known.

    Args:
        theme: the look.
        told: the fact.
    """

    def __init__(self, theme: Theme, told: Line) -> None:
        super().__init__()
        self._theme = theme
        self.name = Label(theme, told.label, role="muted", wrap=True)
        self.value = Label(
            theme,
            "",
            kind="body" if told.known else "small",
            role="text" if told.known else "muted",
            wrap=True,
            selectable=True,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.name, alignment=top)
        layout.addWidget(self.value, 1, alignment=top)
        # Small print beside larger letters: both stand on one line.
        lower = self._ascent("body") - self._ascent("body" if told.known else "small")
        self.value.setContentsMargins(0, lower, 0, 0)
        self.show_fact(told)
        self.give_room(LETTERS)
        theme.changed.connect(self._resize)

    def show_fact(self, told: Line) -> None:
        """Show the fact as it is now; it stays known, or not known."""
        self.value.setText(clean(told.value, _LONGEST))
        self.value.setAccessibleName(f"{told.label}: {told.value}")

    def _ascent(self, kind: FontKind) -> int:
        return QFontMetrics(self._theme.font(kind)).ascent()

    def _resize(self) -> None:
        self.give_room(self._letters)

    def give_room(self, letters: int) -> None:
        """Let the name be so wide."""
        self._letters = letters
        self.name.setFixedWidth(self._theme.line_width(letters, "body"))


class FactCard(QFrame):
    """The facts of one part of the computer.

    Args:
        theme: the look.
        title: of the section that it will show.
    """

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._letters = LETTERS
        self._shape: list[tuple[str, bool]] = []
        self._facts: list[Fact] = []
        self.setProperty("kind", "card")
        self.setObjectName("facts" + title.title().replace(" ", ""))
        self.setAccessibleName(tr(title))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        self._layout.setSpacing(MEDIUM - TINY)
        self._layout.addLayout(self._rows)

    def show_section(self, section: Section) -> None:
        """Show facts; those that were there before stay where they are."""
        # A style sheet has the last word on fonts, so small print is not made larger later.
        shape = [(told.label, told.known) for told in section.lines]
        if shape != self._shape:
            self._shape = shape
            for gone in self._facts:
                self._rows.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            self._facts = [Fact(self._theme, told) for told in section.lines]
            for fact in self._facts:
                fact.give_room(self._letters)
                self._rows.addWidget(fact)
            read_as_laid_out(self._layout)
        for fact, told in zip(self._facts, section.lines, strict=True):
            fact.show_fact(told)

    def add(self, widget: QWidget) -> None:
        """Put more below the facts, under a thin line."""
        self._layout.addWidget(line())
        self._layout.addWidget(widget)

    def _resize(self) -> None:
        self.give_room(self._letters)

    def give_room(self, letters: int) -> None:
        """Let the names of all facts be so wide."""
        self._letters = letters
        for fact in self._facts:
            fact.give_room(letters)
