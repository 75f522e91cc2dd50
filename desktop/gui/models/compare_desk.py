"""Choosing models in the list, and showing them side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.commands.command import Command
from desktop.gui.models import comparing
from desktop.gui.models.compare_view import CompareView
from desktop.gui.models.comparing import FEWEST, MOST
from desktop.gui.models.row_text import Action
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.picker import Row
    from desktop.gui.bridge import Bridge
    from desktop.gui.models.comparing import Offered
    from desktop.gui.models.head import Head
    from desktop.gui.models.model_list import ModelList
    from desktop.gui.models.reading import Found
    from desktop.gui.models.row import ModelRow
    from desktop.gui.models.row_text import RowText
    from desktop.gui.theme import Theme

_CHOOSE: Final = mark("Choose two or three models to compare.")
_ONE_MORE: Final = mark("Choose at least one more.")
_ENOUGH: Final = mark("Three at most: take one away first.")
#: Downloads move often; the buttons follow at this distance, in milliseconds.
_FOLLOW_MS: Final = 250


def _listed(names: Sequence[str]) -> str:
    if len(names) < FEWEST:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


class Strip(QWidget):
    """The line above the list while models are chosen."""

    compare_asked = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareStrip")
        self._words = Label(theme, "", wrap=True)
        self._words.setObjectName("compareText")
        self._compare = Button(
            theme, tr("Compare"), kind="primary", on_click=self.compare_asked.emit, shortcut="C"
        )
        self._compare.setObjectName("compareNow")
        cancel = Button(theme, tr("Cancel"), kind="quiet", on_click=self.cancelled.emit)
        cancel.setObjectName("compareCancel")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._compare)
        layout.addWidget(cancel)

    def show_words(self, words: str, *, ready: bool) -> None:
        """Say what is chosen, or what is to be done; `ready`: it can be compared."""
        self._words.setText(words)
        self._compare.setEnabled(ready)
        self.show()


class CompareDesk(QObject):
    """Marks models and compares them; without dialogs, and with the keyboard alone if wished.

    Ctrl and a click mark a row at any time. While models are chosen a click and Space do so, C
    compares, Esc goes back.

    Args:
        theme: the look.
        bridge: tells of downloads, whose buttons are shown.
        page: whose keys are heard.
        head: has the button that begins.
        models: the rows.
    """

    #: The main button of a model was pressed: its id.
    acted = Signal(str)
    #: The comparison is shown in place of the list, or is no more.
    shown_changed = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, page: QWidget, head: Head, models: ModelList
    ) -> None:
        super().__init__(page)
        self._page, self._models = page, models
        self._found: Found | None = None
        self._rows: dict[str, Row] = {}
        self._text_of: Callable[[str], RowText] | None = None
        #: The ids that are marked, in that order; None while nobody chooses.
        self._marks: list[str] | None = None
        self.shown = False
        self.strip = Strip(theme)
        self.strip.hide()
        self.view = CompareView(theme)
        self.view.hide()
        head.compare_asked.connect(self.begin)
        models.marked.connect(self.mark)
        self.strip.compare_asked.connect(self.compare)
        self.strip.cancelled.connect(self.cancel)
        self.view.closed.connect(self.go_back)
        self.view.acted.connect(self._act)
        Command("models.compare", models, self._pressed, inside=True)
        self._later = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._later.timeout.connect(self._show)
        bridge.download_changed.connect(self._download_changed)
        page.installEventFilter(self)

    def show_found(self, found: Found, text_of: Callable[[str], RowText]) -> None:
        """Go on from what has been read."""
        self._found, self._text_of = found, text_of
        self._rows = {row.id: row for row in found.rows}
        if self._marks is not None:
            self._choose([each for each in self._marks if each in self._rows])
        self._show()

    def begin(self) -> None:
        """Let models be chosen; where that is under way already, end it."""
        if self._marks is not None:
            self.cancel()
            return
        self._choose([])
        self._models.focus_row()

    def mark(self, model_id: str) -> None:
        """Choose a model, or choose it no more."""
        marks = list(self._marks or [])
        if model_id in marks:
            marks.remove(model_id)
        elif len(marks) < MOST:
            marks.append(model_id)
        else:
            self._choose(marks, tr(_ENOUGH))
            return
        self._choose(marks)

    def compare(self) -> None:
        """Show the chosen models side by side."""
        if self._marks is None or len(self._marks) < FEWEST:
            self._choose(list(self._marks or []), tr(_CHOOSE if not self._marks else _ONE_MORE))
            return
        self.shown = True
        self._show()
        self.view.show()
        self.shown_changed.emit()
        self.view.take_focus()

    def go_back(self) -> None:
        """Show the list again, with what was chosen."""
        self.shown = False
        self.view.hide()
        self.shown_changed.emit()
        self._models.focus_row()

    def cancel(self) -> None:
        """Choose nothing any more."""
        self._marks = None
        self._models.set_marks(None)
        self.strip.hide()
        self._models.focus_row()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go back with Esc."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self._page and event.type() == QEvent.Type.KeyPress and escape:
            if self.shown:
                self.go_back()
                return True
            if self._marks is not None:
                self.cancel()
                return True
        return super().eventFilter(watched, event)

    def _pressed(self) -> None:
        if self._marks is not None:
            self.compare()
            return
        self._choose([])
        if self._models.current:
            self.mark(self._models.current)

    def _choose(self, marks: Sequence[str], words: str = "") -> None:
        self._marks = list(marks)
        self._models.set_marks(frozenset(marks))
        names = [clean(self._rows[each].name) for each in marks if each in self._rows]
        told = _listed(names)
        enough = len(marks) >= FEWEST
        if not words:
            words = told if enough else f"{told}. {tr(_ONE_MORE)}" if told else tr(_CHOOSE)
        self.strip.show_words(words, ready=enough)

    def _show(self) -> None:
        if not self.shown or self._found is None or self._text_of is None:
            return
        rows = [self._rows[each] for each in self._marks or () if each in self._rows]
        if len(rows) < FEWEST:
            self.go_back()
            return
        texts = [self._text_of(row.id) for row in rows]
        line = self._found.settings.comfortable_speed
        found = comparing.compare(rows, self._found.known, line, texts)
        offers = [
            self._offered(text, self._models.row(row.id))
            for row, text in zip(rows, texts, strict=True)
        ]
        self.view.show_models(found, offers)

    def _offered(self, text: RowText, row: ModelRow | None) -> Offered:
        found = comparing.offered(text)
        return replace(found, status=row.problem) if row is not None and row.problem else found

    def _act(self, model_id: str) -> None:
        if self._text_of is not None and self._text_of(model_id).action is Action.REPAIR:
            self.go_back()  # how far that is stands in the details
        self.acted.emit(model_id)
        self._later.start()

    def _download_changed(self, _download: object) -> None:
        if self.shown and not self._later.isActive():
            self._later.start()
