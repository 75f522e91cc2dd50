"""The window: sidebar, pages, banners on top, keys for everything."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.core.language import tr
from desktop.gui import pages
from desktop.gui.comfort import Comfort
from desktop.gui.pages import PART_OF, TITLES, Parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.core.settings import Settings
    from desktop.core.store.search_words import Query
    from desktop.gui.beginning import Beginning
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.passage import Passage
    from desktop.gui.chat.replies import Running
    from desktop.gui.chat_actions import ChatActions
    from desktop.gui.tasks import Tasks
    from desktop.gui.temporary import TemporaryChats
    from desktop.gui.theme import Theme
    from desktop.gui.window_state import WindowState

_SMALLEST = 420, 400
_UNSEEN_MS = 500


class MainWindow(QMainWindow):
    """The window of the program. It can be shown before anything is in it.

    `furnish` makes it the program's; `open` lets it be used.

    Args:
        parent: the Qt parent.
    """

    #: Another chat, page or place: what the window would remember now has changed.
    state_changed = Signal()
    #: The window was painted for the first time: empty, and again with all that is in it.
    painted = Signal()
    #: The first page is shown, with the services behind it; again where they are opened anew.
    begun = Signal()
    #: The person wants the small window for one question.
    quick_asked = Signal()
    #: The window is about to go; what could still be undone is carried out.
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services: Services | None = None
        self._actions: ChatActions | None = None
        self._temporary: TemporaryChats | None = None
        self._pages: dict[str, QWidget] = {}
        self._was_painted = self._quitting = False
        #: Whether it only hides when it is closed: the program goes on in the tray.
        self.stays = False
        self._conversation: int | None = None
        self._beginning: Beginning | None = None
        self.chat: ChatPage | None = None
        self.passage: Passage | None = None
        self.setWindowTitle("Goldcrest")

    # --- what the application asks -----------------------------------------------------------

    def furnish(
        self, tasks: Tasks, bridge: Bridge, theme: Theme, state: WindowState | None = None
    ) -> None:
        """Put in all that it consists of; the rest comes with the services.

        Args:
            tasks: the way off the GUI thread.
            bridge: the way of the core's facts onto it.
            theme: the look, applied already.
            state: what the window remembered.
        """
        from PySide6.QtWidgets import QStackedWidget

        from desktop.gui import first_picture, window_place
        from desktop.gui.commands.window import WindowCommands
        from desktop.gui.frame import Frame, content
        from desktop.gui.widgets import BannerArea
        from desktop.gui.window_state import WindowState

        self._tasks, self._bridge, self._theme = tasks, bridge, theme
        self._remembered = state or WindowState()
        self._language = self._remembered.language
        self.banners = BannerArea(theme)
        self.stack = QStackedWidget()
        self.frame = Frame(theme, content(self.banners, self.stack), shown=self._remembered.sidebar)
        first_picture.give_way(self, self.frame)
        # What is in it now has yet to be seen.
        self._was_painted = False
        # Qt would give the focus, and its ring, to the first button meanwhile.
        self.frame.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.setMinimumSize(*_SMALLEST)
        self._connect_frame()
        self.commands = WindowCommands(self, self._remembered.recent)
        self.commands.used.connect(self.state_changed)
        window_place.restore(self, self._remembered)
        self.frame.sidebar.close_folders(self._remembered.closed_folders)

    def when_seen(self, then: Callable[[], object]) -> None:
        """Have something done once the window can be seen; it may be asked for again."""
        self.painted.connect(then)
        # A window on another desktop, or minimised from the start, is not painted at all.
        QTimer.singleShot(_UNSEEN_MS, self, then)

    def open(self, services: Services) -> None:
        """Fill the window: the services are there."""
        self._services = services
        self._clear_pages()
        self.frame.set_usable(True)
        from desktop.gui import temporary
        from desktop.gui.beginning import Beginning
        from desktop.gui.chat_actions import ChatActions
        from desktop.gui.downloads.watch import Watch
        from desktop.gui.finding.desk import FindDesk
        from desktop.gui.shelf.leaving import Leaving

        actions = ChatActions(services, self._tasks, self.frame.sidebar, self.banners, self)
        Leaving(self, actions)
        actions.listed.connect(self._show_title)
        self._actions = actions
        self._bridge.chats_changed.connect(actions.refresh)
        self._bridge.chat_titled.connect(actions.refresh)
        parts = Parts(services, self._tasks, self._bridge, self._theme)
        self._temporary = temporary.allow(parts, self, actions)
        FindDesk(parts, self, actions)
        self.commands.open(parts)
        watch = Watch(*parts[:3], self)
        watch.show_on(self.frame.sidebar, self.frame.rail)
        self._bridge.settings_changed.connect(self._follow_settings)
        self._follow_settings(services.settings.value)
        self._beginning = Beginning(parts, self, actions, self._remembered.conversation)

    def show_failure(self, error: Exception, retry: Callable[[], object]) -> None:
        """Say why the program cannot work at all, with a way to try again."""
        from desktop.gui.accessible import announce
        from desktop.gui.errors import failure_page, words_for

        self._clear_pages()
        self.add_page("failure", failure_page(self._theme, error, retry))
        self.show_page("failure")
        announce(self.stack, str(words_for(error)), urgent=True)
        self.frame.set_usable(False)

    def state(self) -> WindowState:
        """Return what is to be remembered until the next start."""
        from desktop.gui import window_place
        from desktop.gui.window_state import WindowState

        return WindowState(
            **window_place.place_of(self),
            sidebar=self.frame.sidebar_kept,
            conversation=self._conversation if self._services else self._remembered.conversation,
            **asdict(self._theme.comfort),
            language=self._language,
            recent=tuple(self.commands.recent),
            closed_folders=tuple(sorted(self.frame.sidebar.closed_folders)),
        )

    def come_to_front(self) -> None:
        """Show the window above others: it was started a second time."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def quit(self) -> None:
        """End the program, also where it would stay in the tray."""
        self._quitting = True
        if self.close():
            # Where it was hidden in the tray, no last window is closed by that.
            QApplication.quit()

    # --- pages -------------------------------------------------------------------------------

    @property
    def page_name(self) -> str:
        """The page that is shown: "chat", "first_start", one of `pages.TITLES`, or ""."""
        shown = self.stack.currentWidget() if self._pages else None
        return next((name for name, page in self._pages.items() if page is shown), "")

    @property
    def conversation(self) -> int | None:
        """The chat that is open, whatever page is shown; None for a new one."""
        return self._conversation

    def show_page(self, name: str) -> None:
        """Show a page, made when it is shown for the first time."""
        if name not in self._pages:
            if self._services is None:
                return
            self.add_page(name, self._make_page(name, self._services))
        self.stack.setCurrentWidget(self._pages[name])
        if name == "models" and self._beginning is not None:
            # That page says itself what is wrong with the models folder.
            self._beginning.dismiss_folder_problem()
        # Before the focus: nothing under an overlay can have it.
        self.frame.close_overlay()
        # Otherwise Qt moves the focus, and its ring, to some control that nobody chose.
        self._pages[name].setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.frame.sidebar.show_page(PART_OF.get(name, name))
        self.frame.sidebar.select(self._conversation if name == "chat" else None)
        if name == "chat" and self._actions is not None:
            self._actions.see(self._conversation)
        self._show_title()

    def show_models(self) -> None:
        """Show the models page."""
        self.show_page("models")

    def show_chat(self, conversation: int | None) -> None:
        """Show a chat, or an empty page for a new one."""
        if self._services is None:
            return
        self._conversation = conversation
        if self._temporary is not None:
            self._temporary.leave()
        self.show_page("chat")
        if self.chat is not None:
            self.chat.open_conversation(conversation)
        self.state_changed.emit()

    def new_chat(self) -> None:
        """Show an empty page for a new chat, ready to type."""
        self.show_chat(None)
        self.focus_composer()

    def show_message(self, conversation: int, message: int | None, query: Query) -> None:
        """Show a chat at a message, in which these words are marked; None is its end."""
        self.show_chat(conversation)
        if self.passage is not None and message is not None:
            self.passage.lead_to(conversation, message, query)

    def focus_composer(self) -> None:
        """Put the cursor where messages are written."""
        if self._temporary is not None and self._temporary.page is not None:
            self._temporary.show()
            return
        if self._services is not None:
            self.show_page("chat")
        if self.chat is not None:
            self.chat.focus_composer()

    def focus_search(self) -> None:
        """Put the cursor where chats are searched."""
        self.frame.reveal()
        self.frame.sidebar.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.frame.sidebar.search.selectAll()

    def chat_with(self, model: str) -> None:
        """Begin a new chat with a model."""
        self.show_chat(None)
        if self.chat is not None:
            self.chat.set_model(model)
        self.focus_composer()

    # --- Qt's events -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes what lies on top, then leads back to the composer, then leaves full screen."""
        if event.key() != QtCore.Qt.Key.Key_Escape or self.centralWidget() is None:
            super().keyPressEvent(event)
            return
        if self.frame.close_overlay():
            return
        before = self.page_name, self.focusWidget()
        if self.page_name in ("chat", *TITLES):
            self.focus_composer()
        if self.isFullScreen() and before == (self.page_name, self.focusWidget()):
            self.commands.toggle_full_screen()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After the widgets of the window, which are painted next.
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry out what still could be undone, then go, or only hide."""
        if self.stays and not self._quitting:
            event.ignore()
            self.hide()
            return
        if self._actions is not None:
            self._actions.settle()
        if self._temporary is not None:
            self._temporary.close()
        self.closing.emit()
        super().closeEvent(event)

    # --- inside ------------------------------------------------------------------------------

    def _connect_frame(self) -> None:
        sidebar, rail = self.frame.sidebar, self.frame.rail
        for part in (sidebar, rail):
            part.new_chat_asked.connect(self.new_chat)
            part.page_asked.connect(self.show_page)
        sidebar.chat_asked.connect(self.show_chat)
        sidebar.folded.connect(self.state_changed)
        self.frame.sidebar_changed.connect(lambda _shown: self.state_changed.emit())

    def _make_page(self, name: str, services: Services) -> QWidget:
        parts = Parts(services, self._tasks, self._bridge, self._theme)
        if name != "chat":
            return pages.make(name, self, parts)
        from desktop.gui.chat.page import ChatPage
        from desktop.gui.chat.passage import Passage
        from desktop.gui.why.explaining import Explaining

        self.chat = ChatPage(*parts)
        Explaining(self.chat, parts, self)
        self.passage = Passage(self.chat, services.conversations, self._tasks, self._theme, self)
        self.passage.listen_to(self)
        self.chat.conversation_changed.connect(self._chat_moved)
        self.chat.replies.ended.connect(self._reply_ended)
        self.closing.connect(self.chat.unsent.flush)
        self.closing.connect(self.chat.aloud.stop)
        self.chat.models_requested.connect(self.show_models)
        self.chat.page_requested.connect(self.show_page)
        return self.chat

    def add_page(self, name: str, page: QWidget) -> None:
        """Take in a page under a name."""
        self._pages[name] = page
        self.stack.addWidget(page)

    def take_page(self, name: str) -> None:
        """Let go of a page, which stays as it is, but is shown no more."""
        self.stack.removeWidget(self._pages.pop(name))

    def _clear_pages(self) -> None:
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.chat = self.passage = None

    def _chat_moved(self, conversation: int | None) -> None:
        """The page made or changed a chat: it is the one that is open, and the newest."""
        self._conversation = conversation
        if self.page_name == "chat":
            self.frame.sidebar.select(conversation)
        if self._actions is not None:
            self._actions.refresh()
        self.state_changed.emit()

    def _reply_ended(self, running: Running) -> None:
        """A reply that nobody sees is news in its chat."""
        chat = running.conversation
        seen = self.page_name == "chat" and chat == self._conversation
        if self._actions is not None and chat is not None and not seen:
            self._actions.mark((chat,), unread=True)

    def _show_title(self) -> None:
        title = tr(TITLES[self.page_name]) if self.page_name in TITLES else ""
        if self.page_name == "chat":
            title = self.frame.sidebar.title_of(self._conversation)
            if self.chat is not None and self._conversation is not None and title:
                self.chat.show_title(self._conversation, title)
            self.frame.sidebar.select(self._conversation)
        self.setWindowTitle(f"{title} - Goldcrest" if title else "Goldcrest")

    def _follow_settings(self, settings: Settings) -> None:
        app = QApplication.instance()
        wanted = Comfort.of(settings)
        if isinstance(app, QApplication) and self._theme.comfort != wanted:
            self._theme.apply(app, wanted)
            self.state_changed.emit()
        if self._language != settings.language:
            self._language = settings.language
            self.state_changed.emit()
