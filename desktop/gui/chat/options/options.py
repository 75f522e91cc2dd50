"""What the chat page has to do with the options of a chat: a button, a panel, the next request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop.core.chat.asking import ask
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.language import mark, tr
from desktop.gui.chat.options.desk import Desk
from desktop.gui.commands.command import Command
from desktop.gui.commands.table import keys_of
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QBoxLayout

    from desktop.app import Services
    from desktop.core.chat.messages import Overflow, ReplyRequest
    from desktop.core.engine.values import LoadOptions
    from desktop.core.settings import Settings
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.models import Choice
    from desktop.gui.chat.options.known import Known
    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

KEYS: Final = keys_of("chat.options")

_NAME: Final = mark("Options of this chat")
_WIDTH: Final = 328
#: With less room for the conversation the panel lies over it, and over all of it where what is
#: left to be seen would be only a strip.
_LEAST_BESIDE, _LEAST_STRIP = 300, 200
_DOT: Final = 7


class OptionsButton(Button):
    """Opens the panel; a dot says that something is set for this chat.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr(_NAME), kind="icon", icon="sliders-horizontal", shortcut=KEYS)
        self._dot_theme = theme
        self._is_set = False
        self.setCheckable(True)

    def show_set(self, *, is_set: bool) -> None:
        """Show whether something is set."""
        if is_set != self._is_set:
            self._is_set = is_set
            self.setAccessibleName(
                tr("Options of this chat, some are set") if is_set else tr(_NAME)
            )
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button, and the dot."""
        super().paintEvent(event)
        if not self._is_set:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._dot_theme.role("accent"))
        place = QRect(self.width() - _DOT - 3, 3, _DOT, _DOT)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


class ChatOptions(QObject):
    """The options of the chat that a page shows.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells when the general settings change.
        theme: the look.
        page: the chat page.
    """

    #: Other options hold, or they are known now.
    changed = Signal()
    #: Keeping them went wrong: the exception.
    failed = Signal(object)
    #: The panel was closed by hand: the keyboard is free.
    closed = Signal()
    #: The panel came, went or moved.
    placed = Signal()

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, page: QWidget
    ) -> None:
        super().__init__(page)
        self._services, self._tasks, self._theme = services, tasks, theme
        self._choice: Choice | None = None
        self._known: Known | None = None
        self._looks = 0
        self._usual: tuple[tuple[object, ...], LoadOptions] | None = None
        self._beside: QBoxLayout | None = None
        self.desk = Desk(services.chat_settings, tasks, self)
        self.button = OptionsButton(theme)
        self.panel: OptionsPanel | None = None
        self.button.clicked.connect(self._toggled)
        Command("chat.options", page, self.button.click)
        self.desk.failed.connect(self.failed)
        for signal in (self.desk.shown, self.desk.edited):
            signal.connect(self._show_set)
            signal.connect(self.changed)
        bridge.settings_changed.connect(self._follow_settings)

    # --- what the page asks ------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether it is known what is set for the chat; nothing can be sent before."""
        return self.desk.ready

    def begin(self, conversation: int | None) -> None:
        """Another chat is shown, or a new one."""
        self.flush()
        self.desk.begin(conversation)

    def request(self, choice: Choice, conversation: int | None, text: str) -> ReplyRequest:
        """Return what to ask for a message in the chat that is shown.

        What is still being typed in the panel is not in it until `flush` is called: this is asked
        at each key elsewhere, and would take a number that is half written.
        """
        return self.request_with(self.desk.settings, choice, conversation, text)

    def request_with(
        self, settings: ChatSettings, choice: Choice, conversation: int | None, text: str
    ) -> ReplyRequest:
        """Return what to ask for a message for which other settings hold."""
        usual = cast("Overflow", self._services.settings.value.context_policy)
        load = self._load_options(choice)
        return ask(
            choice.installed,
            load,
            settings,
            text,
            conversation=conversation,
            overflow=usual,
        )

    def flush(self) -> None:
        """Take what is still being typed in the panel."""
        if self.panel is not None:
            self.panel.flush()

    def show_choice(self, choice: Choice | None) -> None:
        """Another model answers, perhaps."""
        before, self._choice = self._choice, choice
        if before is None or choice is None or before.installed != choice.installed:
            self._look()

    def open(self) -> None:
        """Show the panel."""
        if not self.button.isChecked():
            self.button.click()

    def set_usable(self, *, usable: bool) -> None:
        """Let the panel be used, or not for a while."""
        if self.panel is not None:
            self.panel.setEnabled(usable)

    def lie_beside(self, layout: QBoxLayout) -> None:
        """Take the end of the lines of this layout, where there is room."""
        self._beside = layout

    def place(self) -> None:
        """Take the place that the page's size leaves."""
        panel, beside = self.panel, self._beside
        if panel is None or beside is None:
            return
        area = beside.geometry()
        open_beside = not panel.isHidden() and area.width() - _WIDTH >= _LEAST_BESIDE
        margins = beside.contentsMargins()
        taken = _WIDTH if open_beside else 0
        # A layout turns around what is in it, but not its margins.
        right_to_left = panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
        (margins.setLeft if right_to_left else margins.setRight)(taken)
        beside.setContentsMargins(margins)
        width = _WIDTH if area.width() - _WIDTH >= _LEAST_STRIP else area.width()
        height = cast("QWidget", self.parent()).height() - area.top()
        left = area.left() if right_to_left else area.right() + 1 - width
        panel.setGeometry(QRect(left, area.top(), width, height))
        panel.raise_()
        beside.activate()
        self.placed.emit()

    # --- inside ------------------------------------------------------------------------------

    def _toggled(self) -> None:
        if self.button.isChecked():
            self._open()
        else:
            self._close()

    def _open(self) -> None:
        if self.panel is None:
            # Made when it is first wanted: the window's first picture does not need it.
            from desktop.gui.chat.options.panel import OptionsPanel

            page = cast("QWidget", self.parent())
            self.panel = OptionsPanel(self.desk, self._tasks, self._theme, page)
            self.panel.close_asked.connect(self.button.click)
        self._look()
        self.panel.show()
        self.place()
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        if self.panel is None:
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and (
            focus is self.panel or self.panel.isAncestorOf(focus) or focus is self.button
        )
        self.flush()
        self.panel.hide()
        self.place()
        if had_keyboard:
            self.closed.emit()

    def _load_options(self, choice: Choice) -> LoadOptions:
        # An automatic context asks the system how much memory there is: not at each key.
        model, others = choice.installed, choice.others
        tuned = self._services.tunings.find(model.id)
        key = (model, others, self._services.settings.value, tuned)
        if self._usual is None or self._usual[0] != key:
            self._usual = key, self._services.load_options(model, others=others)
        return self._usual[1]

    def _look(self) -> None:
        """Find out what the panel shows of the model and of this computer."""
        if self.panel is None or self._choice is None:
            return
        from desktop.gui.chat.options.known import look

        self._looks += 1
        number, model = self._looks, self._choice.installed
        settings = self._services.settings.value
        self._tasks.run(
            lambda: look(model, settings), lambda known: self._show_known(number, known)
        )

    def _show_known(self, number: int, known: Known) -> None:
        if number == self._looks and self.panel is not None:
            self.panel.show_model(known)

    def _follow_settings(self, _settings: Settings) -> None:
        self._look()

    def _show_set(self) -> None:
        self.button.show_set(is_set=self.desk.settings != ChatSettings())
