"""The chat page: header, conversation, status, composer, and how they work together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.chat.messages import title_from
from desktop.core.wording import clean
from desktop.gui.chat import history, notes
from desktop.gui.chat.aloud import ReadAloud
from desktop.gui.chat.answering import Answering
from desktop.gui.chat.branches import Branches
from desktop.gui.chat.code_saving import CodeSaver
from desktop.gui.chat.composer import Composer
from desktop.gui.chat.context import ContextWatch
from desktop.gui.chat.earlier import Earlier
from desktop.gui.chat.edit_strip import EditStrip
from desktop.gui.chat.options.options import ChatOptions
from desktop.gui.chat.parts import Centred, FirstFocus, Header, JumpButton, StatusRow
from desktop.gui.chat.replies import Replies
from desktop.gui.chat.several import Several
from desktop.gui.chat.talk import Around, Talk
from desktop.gui.chat.transcript import Transcript
from desktop.gui.chat.unsent import UnsentMessages
from desktop.gui.chat.warm_up import WarmUp
from desktop.gui.chat.welcome import Welcome
from desktop.gui.commands.command import Command
from desktop.gui.errors import show_error
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import BannerArea, line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.history import Loaded
    from desktop.gui.chat.models import Choice
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_NEW: Final = "New chat"


class ChatPage(FirstFocus):
    """Shows one chat and goes on with it.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: the way of the core's facts onto it.
        theme: the look.
        parent: the Qt parent.
    """

    #: The chat that is shown has become another one, or has changed: its number or None.
    conversation_changed = Signal(object)
    #: The person wants to see models.
    models_requested = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chat-page")
        self._services, self._tasks = services, tasks
        self._asked, self._loading = 0, False
        self.answering = Answering(services, tasks, bridge, self)
        self.replies = Replies(services.chats, bridge, self)
        self.header = Header(theme)
        self.banners = BannerArea(theme)
        self.transcript = Transcript(theme)
        self.saver = CodeSaver(self.transcript, self.banners, tasks, self)
        self.welcome = Welcome(theme)
        self.status = StatusRow(theme)
        self.composer = Composer(theme)
        self.unsent = UnsentMessages(services.unsent, tasks, self.composer, self.replies, self)
        self.earlier = Earlier(services.conversations, tasks, self.transcript, self)
        self.options = ChatOptions(services, tasks, bridge, theme, self)
        around = self._around(WarmUp(services, tasks, self))
        self.talk = Talk(around, self)
        self.several = Several(services, tasks, theme, around, self)
        self.context = ContextWatch(
            services, tasks, self.composer, self.transcript, self.status, self.talk.request, self
        )
        self.branches = Branches(services, tasks, self.talk, self.transcript, self.banners, self)
        self.aloud = ReadAloud(tasks, self.transcript, self.banners, self)
        self.edit_strip = EditStrip(theme)
        self._stack = QStackedWidget()
        self.jump = JumpButton(theme, self.transcript)
        self._build()
        self._connect(bridge)
        self._show_nothing()

    # --- what the window asks ----------------------------------------------------------------

    @property
    def conversation(self) -> int | None:
        """The chat that is shown; None for a new one."""
        return self.talk.conversation

    @property
    def choice(self) -> Choice | None:
        """The model that answers next; None until the page has looked for models."""
        return self.answering.choice

    @property
    def is_streaming(self) -> bool:
        """Whether a reply is under way in the chat that is shown."""
        return self.talk.running is not None or self.several.is_running

    @property
    def is_loading(self) -> bool:
        """Whether messages of the chat are still to be read or written down."""
        return self._loading or self.transcript.is_busy

    def open_conversation(self, conversation: int | None) -> None:
        """Show a chat, or an empty page for a new one; comes back at once."""
        if conversation is not None and conversation == self.conversation:
            return
        self.aloud.stop()
        self._services.chats.leave()
        self.talk.turn_to(conversation)
        self.several.forget()
        self._asked += 1
        self.answering.begin(new_chat=conversation is None)
        self.options.begin(conversation)
        self._show_nothing()
        self.unsent.turn_to(conversation)
        if conversation is None:
            return
        self._stack.setCurrentWidget(self.transcript)
        self.header.title.setText("")
        self._show_state()
        self._load()

    def reload(self, message: int = 0) -> None:
        """Read the chat again, which was changed, and show a message of it; 0: its end."""
        if self.conversation is not None:
            self._asked += 1
            self._load(message)

    def _load(self, message: int = 0) -> None:
        asked, conversation = self._asked, self.conversation
        assert conversation is not None  # noqa: S101 - the callers have looked
        self._loading = True
        self._tasks.store(
            lambda: history.load(self._services.conversations, conversation),
            lambda loaded: self._show_loaded(asked, loaded, message),
            lambda error: self._not_loaded(asked, error),
        )

    def set_model(self, model_id: str) -> None:
        """Let this model answer in the chat that is shown from now on."""
        self.answering.set_model(model_id)

    def show_title(self, conversation: int, title: str) -> None:
        """Take over a title that was changed elsewhere."""
        if conversation == self.conversation:
            self._show_title(title)

    def focus_composer(self) -> None:
        """Put the keyboard where messages are written."""
        self.composer.edit.setFocus()

    # --- building ----------------------------------------------------------------------------

    def _around(self, warm_up: WarmUp) -> Around:
        parts = self.transcript, self.composer, self.options, self.answering
        return Around(*parts, warm_up, self.replies, self.unsent)

    def _build(self) -> None:
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
        self._stack.addWidget(self.several.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, MEDIUM)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(line())
        below = QVBoxLayout()
        layout.addLayout(below, 1)
        self.banners.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        below.addWidget(self.banners)
        below.addWidget(self._stack, 1)
        below.addWidget(Centred(self.status))
        below.addWidget(Centred(self.edit_strip))
        below.addWidget(Centred(self.several.strip))
        below.addWidget(Centred(self.composer))
        self.header.add(self.options.button)
        self.options.lie_beside(below)
        self.first = self.composer
        # Elsewhere, as in the field that searches chats, Esc has other meanings.
        stop = Command("chat.stop", self, self._leave, possible=self._can_stop, inside=True)
        self._escape = stop.shortcut
        self._escape.setEnabled(False)

    def _connect(self, bridge: Bridge) -> None:
        self.talk.changed.connect(self._show_state)
        self.talk.begun.connect(self._begin)
        self.talk.conversation_changed.connect(self.conversation_changed)
        self.talk.stale.connect(self.reload)
        self.talk.diverted.connect(self._ask_several)
        self.several.changed.connect(self._show_state)
        self.several.view.save_requested.connect(self.saver.ask)
        self.several.view.link_activated.connect(self.transcript.link_activated)
        self.several.begun.connect(self.talk.take_over)
        self.several.picked.connect(self._picked)
        self.header.model.several_requested.connect(self.several.wish)
        self.edit_strip.cancelled.connect(self.talk.end_edit)
        self.branches.chat_made.connect(self._go_to)
        self.branches.changed.connect(self.reload)
        self.transcript.quote_requested.connect(self.composer.quote)
        self.welcome.suggested.connect(self.composer.suggest)
        self.welcome.models_requested.connect(self.models_requested)
        self.header.model.chosen.connect(self._choose_by_hand)
        self.header.model.more_requested.connect(self.models_requested)
        self.transcript.action_requested.connect(self._act)
        self.answering.changed.connect(self._show_choice)
        bridge.settings_changed.connect(self.context.look)
        bridge.settings_changed.connect(self.composer.follow)
        self.composer.follow(self._services.settings.value)
        bridge.engine_changed.connect(self.context.follow_engine)
        parts = self.answering, self.options, self.context, self.earlier, self.several, self.unsent
        for part in parts:
            part.failed.connect(lambda error: show_error(self.banners, error))
        self.options.changed.connect(self._show_state)
        self.options.closed.connect(self.focus_composer)
        self.options.placed.connect(self.jump.place)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look for models: some may have come or gone while other pages were shown."""
        super().showEvent(event)
        self.answering.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the button that leads to the newest text in its place."""
        super().resizeEvent(event)
        self.options.place()
        self.jump.place()

    # --- the chat shown ----------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self.earlier.begin(None, None)
        self._loading = False
        self.transcript.clear_messages()
        self.header.title.setText(_NEW)
        self._stack.setCurrentWidget(self.welcome)
        self._show_state()

    def _show_loaded(self, asked: int, loaded: Loaded, message: int) -> None:
        if asked != self._asked:
            return
        self._loading = False
        if loaded.title is None:
            self.open_conversation(None)
            return
        self._show_title(loaded.title)
        self.earlier.begin(self.conversation, loaded.first)
        self.talk.show(loaded.entries, more=loaded.more)
        if message:
            self.transcript.show_entry(message)
        self.branches.look()
        self.answering.go_on_with(loaded.model or "")
        self._show_state()
        self.talk.get_ready()

    def _not_loaded(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            conversation = self.conversation
            self.open_conversation(None)
            show_error(
                self.banners,
                error,
                actions=[("Try again", lambda: self.open_conversation(conversation))],
            )

    def _show_title(self, title: str) -> None:
        self.header.title.setText(clean(title) or _NEW)

    # --- what is done ------------------------------------------------------------------------

    def _act(self, action: str, message: int) -> None:
        if action == notes.CHOOSE_MODEL:
            self.models_requested.emit()
            return
        if action == notes.CHAT_OPTIONS:
            self.options.open()
            return
        if self.context.act(action, message):
            return
        entries = self.transcript.entries
        index = next((i for i, entry in enumerate(entries) if entry.id == message), 0)
        questions = [entry for entry in entries[:index] if entry.person]
        if action == notes.SEND_AGAIN and questions:
            self.talk.send(questions[-1].text)
        elif action == notes.CONTINUE and questions:
            self.talk.go_on(entries[index])

    def _can_stop(self) -> bool:
        return self.is_streaming or bool(self.talk.editing)

    def _leave(self) -> None:
        """Esc: leave what is being edited, or else end the reply."""
        if self.talk.editing:
            self.talk.end_edit()
        elif self.several.is_running:
            self.several.stop()
        else:
            self.talk.stop()

    def _ask_several(self, text: str) -> None:
        """Let several models answer."""
        if self.several.ask(text, self.conversation):
            if self.conversation is None:
                self._begin(text)
            self._stack.setCurrentWidget(self.several.view)

    def _picked(self, message: int) -> None:
        """Go on with one of several replies."""
        self._stack.setCurrentWidget(self.transcript)
        self.reload(message)
        self.focus_composer()

    def _go_to(self, conversation: int) -> None:
        """Show a chat that was made of this one."""
        self.open_conversation(conversation)
        self.conversation_changed.emit(conversation)

    def _begin(self, text: str) -> None:
        """A new chat has its first message."""
        self._show_title(title_from(text))
        self._stack.setCurrentWidget(self.transcript)

    def _show_state(self) -> None:
        running, editing = self.talk.running, bool(self.talk.editing)
        self.talk.diverting = self.several.is_wished
        self._escape.setEnabled(self._can_stop())
        self.edit_strip.setVisible(editing)
        self.composer.set_state(
            # Where several have answered, one of their replies is to be chosen first.
            ready=self.choice is not None and self.options.ready and not self.several.is_shown,
            streaming=self.is_streaming,
            stopping=running is not None and running.stopping,
        )
        self.context.rest(running is not None)
        if running is None:
            self.status.clear()
            self.context.look()
        else:
            self.status.show_status(running.status, running.fraction)

    def _show_choice(self) -> None:
        others = [each for each in self.answering.choices.all if each != self.choice]
        self.transcript.others = tuple((each.id, each.name) for each in others)
        self.header.model.show_choices(self.answering.choices.all, self.choice)
        self.welcome.show_model(self.choice)
        self.options.show_choice(self.choice)
        self._show_state()

    def _choose_by_hand(self, model_id: str) -> None:
        self.answering.choose_by_hand(model_id)
        self.focus_composer()
