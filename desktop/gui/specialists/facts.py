"""What a specialist of Goldcrest binds, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.chat.long_lines import reads_from_right
from desktop.gui.specialists import words
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.specialists.specialist import Specialist, Step
    from desktop.gui.specialists.reading import Suited
    from desktop.gui.theme import Theme

_MARK: Final = 16
#: More than those of Goldcrest have.
_MOST: Final = 4000


class Facts(QWidget):
    """Titles, each with what there is to say.

    Args:
        theme: the look.
    """

    #: Models that are not here are to be seen.
    models_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Specialist, tuple[Suited, ...]] | None = None
        self._inner = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inner)
        theme.changed.connect(self._rebuild)

    def show_specialist(self, specialist: Specialist, models: Sequence[Suited]) -> None:
        """Show this one."""
        shown = (specialist, tuple(models))
        if shown != self._shown:
            self._shown = shown
            self._rebuild()

    def _rebuild(self) -> None:
        if self._shown is None:
            return
        specialist, models = self._shown
        old, self._inner = self._inner, QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        if models:
            column.addWidget(self._models(models))
        if specialist.settings.system:
            column.addWidget(self._text(tr("Instructions"), specialist.settings.system))
        for title, text in words.facts(specialist):
            column.addWidget(self._fact(title, text))
        if specialist.steps:
            column.addWidget(self._steps(specialist.steps))
        self._column.replaceWidget(old, self._inner)
        old.hide()
        old.deleteLater()

    def _fact(self, title: str, text: str) -> QWidget:
        made, column = self._titled(title)
        column.addWidget(Label(self._theme, text, wrap=True, selectable=True))
        return made

    def _text(self, title: str, text: str) -> QWidget:
        made, column = self._titled(title)
        column.addWidget(self._card([Label(self._theme, text[:_MOST], wrap=True, selectable=True)]))
        return made

    def _steps(self, steps: Sequence[Step]) -> QWidget:
        made, column = self._titled(tr("Then, by itself"))
        for number, step in enumerate(steps, start=1):
            theme = self._theme
            labels = [Label(theme, words.step_title(number, step), kind="heading", wrap=True)]
            labels.append(Label(theme, step.ask[:_MOST], wrap=True, selectable=True))
            if step.settings.system:
                system = step.settings.system[:_MOST]
                labels.append(Label(theme, system, role="muted", wrap=True, selectable=True))
            if set_otherwise := words.settings(step.settings):
                labels.append(Label(theme, set_otherwise, kind="small", role="muted", wrap=True))
            column.addWidget(self._card(labels))
        return made

    def _models(self, models: Sequence[Suited]) -> QWidget:
        made, column = self._titled(tr("Models that do it well"))
        for model in models:
            if model.here:
                column.addWidget(ModelLine(self._theme, model))
        if others := words.elsewhere(models):
            text = tr("Not here yet: {models}", models=others)
            column.addWidget(Label(self._theme, text, role="muted", wrap=True))
            button = Button(self._theme, tr("See them in Models"), on_click=self.models_asked.emit)
            row = QHBoxLayout()
            row.setContentsMargins(0, TINY, 0, 0)
            row.addWidget(button)
            row.addStretch()
            column.addLayout(row)
        return made

    def _titled(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(SectionTitle(self._theme, title))
        return made, column

    def _card(self, labels: Sequence[Label]) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(MEDIUM, SMALL + TINY, MEDIUM, SMALL + TINY)
        column.setSpacing(SMALL)
        for label in labels:
            column.addWidget(label)
        return card


class ModelLine(Label):
    """The name of a model that is on this computer, with a mark before it."""

    def __init__(self, theme: Theme, model: Suited) -> None:
        super().__init__(theme, tr("{model}\u2002on this computer", model=model.name))
        self._mark = QLabel(self)
        self._mark.setFixedSize(QSize(_MARK, _MARK))
        self._mark.setPixmap(theme.pixmap("check", "good", _MARK, self.devicePixelRatioF()))
        self.setIndent(_MARK + SMALL)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the mark where the text begins."""
        super().resizeEvent(event)
        left = self.width() - _MARK if reads_from_right(self.text()) else 0
        self._mark.move(left, (self.height() - _MARK) // 2)
