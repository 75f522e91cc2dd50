"""The chat page: header, conversation, status, composer, and how they work together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.chat.messages import title_from
from desktop.core.wording import clean
from desktop.gui.chat import history, notes
from desktop.gui.chat.answering import Answering
from desktop.gui.chat.code_saving import CodeSaver
from desktop.gui.chat.composer import Composer
from desktop.gui.chat.context import ContextWatch
from desktop.gui.chat.earlier import Earlier
from desktop.gui.chat.entry import Entry
from desktop.gui.chat.options.options import ChatOptions
from desktop.gui.chat.parts import Centred, FirstFocus, Header, JumpButton, StatusRow
from desktop.gui.chat.replies import Replies
from desktop.gui.chat.transcript import Transcript
from desktop.gui.chat.warm_up import WarmUp
from desktop.gui.chat.welcome import Welcome
from desktop.gui.errors import show_error
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import BannerArea, line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.chat.messages import ReplyRequest
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.history import Loaded
    from desktop.gui.chat.models import Choice
    from desktop.gui.chat.replies import Running
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
        self._conversation: int | None = None
        self._asked, self._loading = 0, False
        self._running: Running | None = None
        self._drafts: dict[int | None, str] = {}
        self.answering = Answering(services, tasks, bridge, self)
        self.replies = Replies(services.chats, bridge, self)
        self.warm_up = WarmUp(services, tasks, self)
        self.header = Header(theme)
        self.banners = BannerArea(theme)
        self.transcript = Transcript(theme)
        self.saver = CodeSaver(self.transcript, self.banners, tasks, self)
        self.welcome = Welcome(theme)
        self.status = StatusRow(theme)
        self.composer = Composer(theme)
        self.earlier = Earlier(services.conversations, tasks, self.transcript, self)
        self.context = ContextWatch(
            services, tasks, self.composer, self.transcript, self.status, self._request, self
        )
        self.options = ChatOptions(services, tasks, bridge, theme, self)
        self._stack = QStackedWidget()
        self.jump = JumpButton(theme, self.transcript)
        self._build()
        self._connect(bridge)
        self._show_nothing()

    # --- what the window asks ----------------------------------------------------------------

    @property
    def conversation(self) -> int | None:
        """The chat that is shown; None for a new one."""
        return self._conversation

    @property
    def choice(self) -> Choice | None:
        """The model that answers next; None until the page has looked for models."""
        return self.answering.choice

    @property
    def is_streaming(self) -> bool:
        """Whether a reply is under way in the chat that is shown."""
        return self._running is not None

    @property
    def is_loading(self) -> bool:
        """Whether messages of the chat are still to be read or written down."""
        return self._loading or self.transcript.is_busy

    def open_conversation(self, conversation: int | None) -> None:
        """Show a chat, or an empty page for a new one; comes back at once."""
        if conversation is not None and conversation == self._conversation:
            return
        self._drafts[self._conversation] = self.composer.text
        self._services.chats.leave()
        self._conversation = conversation
        self._asked += 1
        self._running = None
        self.answering.begin(new_chat=conversation is None)
        self.options.begin(conversation)
        self._show_nothing()
        self.composer.set_text(self._drafts.pop(conversation, ""))
        if conversation is None:
            return
        self._stack.setCurrentWidget(self.transcript)
        self.header.title.setText("")
        self._running = self.replies.in_conversation(conversation)
        self._show_state()
        asked = self._asked
        self._loading = True
        self._tasks.store(
            lambda: history.load(self._services.conversations, conversation),
            lambda loaded: self._show_loaded(asked, loaded),
            lambda error: self._not_loaded(asked, error),
        )

    def set_model(self, model_id: str) -> None:
        """Let this model answer in the chat that is shown from now on."""
        self.answering.set_model(model_id)

    def show_title(self, conversation: int, title: str) -> None:
        """Take over a title that was changed elsewhere."""
        if conversation == self._conversation:
            self._show_title(title)

    def focus_composer(self) -> None:
        """Put the keyboard where messages are written."""
        self.composer.edit.setFocus()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
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
        below.addWidget(Centred(self.composer))
        self.header.add(self.options.button)
        self.options.lie_beside(below)
        self.first = self.composer
        # Elsewhere, as in the field that searches chats, Esc has other meanings.
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._escape = QShortcut(QKeySequence("Esc"), self, context=context)
        self._escape.setEnabled(False)

    def _connect(self, bridge: Bridge) -> None:
        self.composer.send_requested.connect(self._send)
        self.composer.stop_requested.connect(self._stop)
        self.composer.edit.textChanged.connect(self._get_ready)
        self._escape.activated.connect(self._stop)
        self.welcome.suggested.connect(self.composer.suggest)
        self.welcome.models_requested.connect(self.models_requested)
        self.header.model.chosen.connect(self._choose_by_hand)
        self.header.model.more_requested.connect(self.models_requested)
        self.transcript.action_requested.connect(self._act)
        self.replies.started.connect(self._started)
        self.replies.moved.connect(self._moved)
        self.replies.grew.connect(self._grew)
        self.replies.restarted.connect(self._restarted)
        self.replies.ended.connect(self._ended)
        self.answering.changed.connect(self._show_choice)
        bridge.settings_changed.connect(self.context.look)
        bridge.engine_changed.connect(self.context.follow_engine)
        for part in (self.answering, self.options, self.context, self.earlier):
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

    def _show_loaded(self, asked: int, loaded: Loaded) -> None:
        if asked != self._asked:
            return
        self._loading = False
        if loaded.title is None:
            self.open_conversation(None)
            return
        self._show_title(loaded.title)
        self.earlier.begin(self._conversation, loaded.first)
        running = self._running
        hidden = running.message if running is not None else None
        entries = [entry for entry in loaded.entries if entry.id != hidden]
        self.transcript.show_messages(entries, more=loaded.more)
        if running is not None:
            self.transcript.append_message(
                Entry(
                    running.entry,
                    person=False,
                    text=running.text,
                    note=running.note,
                    thinking=running.thinking,
                    thought=running.thought,
                )
            )
        self.answering.go_on_with(loaded.model or "")
        self._show_state()
        self._get_ready()

    def _not_loaded(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            conversation = self._conversation
            self.open_conversation(None)
            show_error(
                self.banners,
                error,
                actions=[("Try again", lambda: self.open_conversation(conversation))],
            )

    def _show_title(self, title: str) -> None:
        self.header.title.setText(clean(title) or _NEW)

    # --- sending and stopping ----------------------------------------------------------------

    def _request(self, text: str) -> ReplyRequest | None:
        """Return what is asked of the model that answers; None where there is none."""
        choice = self.choice
        if choice is None or not self.options.ready:
            return None
        return self.options.request(choice, self._conversation, text)

    def _send(self, text: str) -> None:
        self.options.flush()
        request = self._request(text)
        if request is None or self._running is not None or not text.strip():
            return
        for last in self.transcript.entries[-1:]:
            # From now on it is not the last one, which alone can go on.
            self.transcript.set_note(last.id, notes.without(notes.CONTINUE, last.note))
        self._running = self.replies.send(request)
        self.options.desk.sent(self._running)
        self.warm_up.begin_anew(request)
        self.answering.has_begun()
        self.composer.clear(text)
        if self._stack.currentWidget() is self.welcome:
            self._show_title(title_from(text))
            self._stack.setCurrentWidget(self.transcript)
        self.transcript.append_message(Entry(self._running.question, person=True, text=text))
        self.transcript.append_message(Entry(self._running.entry, person=False, text=""))
        self._show_state()

    def _get_ready(self) -> None:
        """Load and read what the next message needs: it is being written, or may be soon."""
        request = self._request(self.composer.text) if self._running is None else None
        if self.choice is not None and request is not None:
            self.warm_up.wish(self.choice.installed, request)

    def _continue(self, entry: Entry) -> None:
        self.options.flush()
        request = self._request("")
        if request is None or self._running is not None:
            return
        self._running = self.replies.send(replace(request, continues=entry.id), entry)
        self.warm_up.begin_anew(request)
        self.transcript.reopen(entry.id)
        self._show_state()

    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._show_state()

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
            self._send(questions[-1].text)
        elif action == notes.CONTINUE and questions:
            self._continue(entries[index])

    # --- replies -----------------------------------------------------------------------------

    def _started(self, running: Running) -> None:
        self.transcript.renumber(running.numbers)
        self.options.desk.started(running)
        if running is self._running:
            self._conversation = running.conversation
        self.conversation_changed.emit(self._conversation)

    def _moved(self, running: Running) -> None:
        if running is self._running:
            self._show_state()

    def _grew(self, running: Running, text: str) -> None:
        if running is self._running:
            if running.phase == "thinking":
                self.transcript.append_thought(running.entry, text, running.thought)
            else:
                self.transcript.append_text(running.entry, text, running.note, running.thought)
            self._show_state()

    def _restarted(self, running: Running) -> None:
        if running is self._running:
            self.transcript.restart(running.entry)
            self._show_state()

    def _ended(self, running: Running) -> None:
        self.options.desk.ended(running)
        if running is self._running:
            self._running = None
            self.transcript.finish(running.entry, running.note, running.thought)
            if running.message is None and not self.composer.text:
                # Not even the question could be saved: it is given back.
                self.composer.set_text(running.request.text)
            self._show_state()
        self.conversation_changed.emit(self._conversation)
        self.answering.look()  # the reply's speed is a measurement

    def _show_state(self) -> None:
        running = self._running
        self._escape.setEnabled(running is not None)
        self.composer.set_state(
            ready=self.choice is not None and self.options.ready,
            streaming=running is not None,
            stopping=running is not None and running.stopping,
        )
        self.context.rest(running is not None)
        if running is None:
            self.status.clear()
            self.context.look()
        else:
            self.status.show_status(running.status, running.fraction)

    def _show_choice(self) -> None:
        self.header.model.show_choices(self.answering.choices.all, self.choice)
        self.welcome.show_model(self.choice)
        self.options.show_choice(self.choice)
        self._show_state()

    def _choose_by_hand(self, model_id: str) -> None:
        self.answering.choose_by_hand(model_id)
        self.focus_composer()
