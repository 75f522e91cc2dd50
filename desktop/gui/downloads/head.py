"""What stands above the rows: how far everything is, and what can be done with all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.settings import SETTINGS
from desktop.gui.settings.controls import DecimalControl
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, ElidedLabel, Label

if TYPE_CHECKING:
    from desktop.core.settings import Settings
    from desktop.gui.downloads.words import Summary
    from desktop.gui.theme import Theme

_LIMIT_WIDTH = 130
_LIMIT = next(setting for setting in SETTINGS if setting.key == "bandwidth_limit")


class Head(QWidget):
    """Title, total, and the controls that mean all downloads.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    pause_asked = Signal()
    resume_asked = Signal()
    #: Another speed limit, in MB/s; 0 is none.
    limit_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(theme, tr("Downloads"), kind="title")
        self._words = ElidedLabel(theme, "", kind="small", role="muted")
        self._words.setObjectName("downloadsSummary")
        self._bar = Bar(theme, tr("All downloads together"), role="good", height=4)
        self._pause = Button(theme, tr("Pause all"), icon="pause", on_click=self.pause_asked.emit)
        self._pause.setObjectName("pauseAll")
        self._resume = Button(theme, tr("Resume all"), icon="play", on_click=self.resume_asked.emit)
        self._resume.setObjectName("resumeAll")
        self._limit = DecimalControl(theme, _LIMIT)
        self._limit.field.setSpecialValueText(tr("No limit"))
        self._limit.field.setMinimumWidth(_LIMIT_WIDTH)
        self._limit.field.setObjectName("speedLimit")
        self._limit.field.setAccessibleDescription(tr(_LIMIT.help))
        self._limit.chosen.connect(self.limit_chosen)
        self._build(theme)

    def show_summary(self, summary: Summary) -> None:
        """Show how far everything is, and offer what can be done."""
        if self._words.text() != summary.words:
            self._words.setText(summary.words)
        self._bar.setVisible(summary.fraction is not None)
        if summary.fraction is not None:
            self._bar.set_fraction(summary.fraction)
        self._pause.setVisible(summary.can_pause)
        self._resume.setVisible(summary.can_resume)

    def show_settings(self, settings: Settings) -> None:
        """Show the limit that is set."""
        self._limit.show_value(settings.bandwidth_limit)

    def _build(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        # As high as with buttons: the title must not jump when they come.
        top.addStrut(self._pause.sizeHint().height())
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._pause)
        top.addWidget(self._resume)
        label = Label(theme, tr(_LIMIT.label), role="muted")
        label.setBuddy(self._limit.field)
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        below.addWidget(self._words, 1)
        below.addSpacing(MEDIUM)
        below.addWidget(label)
        below.addWidget(self._limit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, SMALL)
        layout.setSpacing(SMALL)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addWidget(self._bar)
        for widget in (self._bar, self._pause, self._resume):
            widget.hide()
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
