"""The panel: all that can be set for one chat, in sections that scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.language import tr
from desktop.gui.chat.options.adapters import Adapters
from desktop.gui.chat.options.form import AnswerAs
from desktop.gui.chat.options.sections import Context, Instructions, Thinking
from desktop.gui.chat.options.writing import Writing
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, ColumnPage, Label, line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.options.desk import Desk
    from desktop.gui.chat.options.known import Known
    from desktop.gui.chat.options.parts import Section
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_LEAST: Final = QSize(300, 200)


class OptionsPanel(QFrame):
    """Shows and changes the settings of a chat.

    Args:
        desk: holds them.
        tasks: the way off the GUI thread.
        theme: the look.
        parent: the page.
    """

    #: The person is done with it.
    close_asked = Signal()

    def __init__(
        self, desk: Desk, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self.setObjectName("chatOptions")
        self.setAccessibleName(tr("Options of this chat"))
        self.instructions = Instructions(theme)
        self.thinking = Thinking(theme)
        self.form = AnswerAs(theme, tasks)
        self.context = Context(theme)
        self.writing = Writing(theme)
        self.adapters = Adapters(theme, tasks)
        self.sections: tuple[Section, ...] = (
            self.instructions,
            self.thinking,
            self.form,
            self.context,
            self.writing,
            self.adapters,
        )
        self.reset = Button(theme, tr("Reset all"), kind="quiet", on_click=self._reset)
        self.close_button = Button(theme, tr("Close"), kind="icon", icon="x", icon_size=16)
        self.close_button.clicked.connect(self.close_asked)
        self._build()
        for section in self.sections:
            section.changed.connect(desk.change)
        desk.shown.connect(self._show)
        desk.edited.connect(self._follow)
        self._show()

    def show_model(self, known: Known) -> None:
        """Take over what is known of the model that answers."""
        for section in self.sections:
            section.show_model(known)

    def flush(self) -> None:
        """Take what is still being typed."""
        for section in self.sections:
            section.flush()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: the page gives it its place."""
        return _LEAST

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it scrolls."""
        return _LEAST

    def event(self, event: QEvent) -> bool:
        """Keep Esc, which elsewhere on the page stops the reply."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        top.setSpacing(TINY)
        top.addWidget(Label(self._theme, tr("This chat"), kind="heading"), 1)
        top.addWidget(self.reset)
        top.addWidget(self.close_button)
        column = QVBoxLayout()
        column.setContentsMargins(MEDIUM, SMALL + TINY, MEDIUM, LARGE)
        column.setSpacing(MEDIUM)
        words = tr("Only for this chat, from the next message on.")
        column.addWidget(Label(self._theme, words, kind="small", role="muted", wrap=True))
        for number, section in enumerate(self.sections):
            if number:
                column.addWidget(line())
            column.addWidget(section)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(line())
        layout.addWidget(ColumnPage(column, 2 * self.sizeHint().width()), 1)

    def _show(self) -> None:
        for section in self.sections:
            section.show_settings(self._desk.settings)
            section.setEnabled(self._desk.ready)
        self._show_reset()

    def _follow(self) -> None:
        for section in self.sections:
            section.follow(self._desk.settings)
        self._show_reset()

    def _show_reset(self) -> None:
        changed = self._desk.settings != ChatSettings()
        if not changed and self.reset.hasFocus():
            self.close_button.setFocus()
        self.reset.setVisible(changed)

    def _reset(self) -> None:
        self.flush()
        self._desk.reset()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
