"""The chat page: header, conversation, status, composer, and how they work together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from desktop.core.chat.messages import title_from
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.announcing import Announcer
from desktop.gui.chat import history, notes
from desktop.gui.chat.page_body import PageBody
from desktop.gui.chat.several_strip import FEWEST
from desktop.gui.chat_rows import UNTITLED, shown_title
from desktop.gui.commands.command import Command
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.history import Loaded
    from desktop.gui.chat.models import Choice
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_HELD: Final = mark("This chat is being kept. It can go on in a moment.")
_TOO_FEW: Final = mark(
    "Choose two or three models above the message, or ask one as usual (Cancel)."
)
_EDITED: Final = mark(
    "While an earlier message is being changed its files stay as they are, and none can be added."
)
_SECONDS_TO_READ: Final = 8.0


class ChatPage(PageBody):
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
    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, tasks, bridge, theme, parent)
        self.setObjectName("chat-page")
        self._services, self._tasks = services, tasks
        self._asked, self._loading, self._held = 0, False, False
        self._connect(bridge)
        Announcer(self.talk, self.replies, self.transcript)
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
        self.files.turn_to(conversation)
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

    def hold(self, *, held: bool) -> None:
        """Let nothing be said or changed in the chat for a while; what is typed stays.

        Args:
            held: whether that begins; else it ends.
        """
        self._held = held
        for part in (self.header, self._stack, self.edit_strip):
            part.setEnabled(not held)
        self.options.set_usable(usable=not held)
        self._show_state()

    # --- how they work together --------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self._connect_talk()
        self._connect_several()
        self._connect_troubles()
        self._connect_specialist()
        self.edit_strip.cancelled.connect(self.talk.end_edit)
        self.branches.chat_made.connect(self._go_to)
        self.branches.changed.connect(self.reload)
        self.earlier.newest_requested.connect(self.reload)
        self.transcript.quote_requested.connect(self.composer.quote)
        self.transcript.action_requested.connect(self._act)
        self.transcript.link_activated.connect(self._links.open)
        self.composer.refused.connect(self._refuse_paste)
        self.composer.held.connect(self._say_why_not)
        self.writing.page_requested.connect(self.page_requested)
        # Elsewhere, as in the field that searches chats, Esc has other meanings.
        stop = Command("chat.stop", self, self._leave, possible=self._can_stop, inside=True)
        self._escape = stop.shortcut
        self._escape.setEnabled(False)
        self.welcome.suggested.connect(self.composer.suggest)
        self.welcome.models_requested.connect(self.models_requested)
        self.header.model.chosen.connect(self._choose_by_hand)
        self.header.model.more_requested.connect(self.models_requested)
        self.answering.changed.connect(self._show_choice)
        bridge.settings_changed.connect(self.composer.follow)
        self.composer.follow(self._services.settings.value)
        self.options.changed.connect(self._show_state)
        self.options.closed.connect(self.focus_composer)
        bridge.settings_changed.connect(self.context.look)
        bridge.engine_changed.connect(self.context.follow_engine)

    def _connect_talk(self) -> None:
        self.talk.changed.connect(self._show_state)
        self.talk.begun.connect(self._begin)
        self.talk.conversation_changed.connect(self.conversation_changed)
        self.talk.stale.connect(self.reload)
        self.talk.refused.connect(self._refuse)
        self.talk.diverted.connect(self._ask_several)
        self.files.model_wanted.connect(self._choose_by_hand)

    def _connect_several(self) -> None:
        self.several.changed.connect(self._show_state)
        self.several.view.save_requested.connect(self.saver.ask)
        self.several.view.link_activated.connect(self.transcript.link_activated)
        self.several.begun.connect(self.talk.take_over)
        self.several.picked.connect(self._picked)
        self.several.came_to_nothing.connect(self._show_chat_again)
        self.header.model.several_requested.connect(self.several.wish)

    def _connect_specialist(self) -> None:
        self.specialist.page_requested.connect(self.page_requested)
        self.specialist.failed.connect(self._troubles.show)
        self.specialist.relay.changed.connect(self._show_state)
        self.specialist.relay.broken.connect(self.banners.show_message)

    def _connect_troubles(self) -> None:
        parts = self.answering, self.options, self.context, self.earlier, self.several, self.unsent
        for part in (*parts, self.talk):
            part.failed.connect(self._troubles.show)
        self._troubles.follow(self.unsent.not_read, self.unsent.read_again)
        self._troubles.follow(self.options.desk.not_read, self.options.desk.read_again)
        # What could not be read is tried again, without a word, before something is sent.
        self.composer.edit.textChanged.connect(self.options.desk.read_again)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look for models: some may have come or gone while other pages were shown."""
        super().showEvent(event)
        # In its window, where all have their place now.
        self.attaching.chips.order()
        self.answering.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the options in their place, and leave room for everything above the message."""
        super().resizeEvent(event)
        self.options.place()
        for part in (self.composer.edit, self.attaching.chips):
            part.bound(event.size().height())

    # --- the chat shown ----------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self.earlier.begin(None, None)
        self._loading = False
        self.transcript.clear_messages()
        self.header.title.setText(tr(UNTITLED))
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
        self.talk.show(loaded.entries, more=loaded.more, at=message)
        if self._stack.currentWidget() is not self.several.view:
            # All that was said may have been deleted.
            empty = not loaded.entries and self.talk.running is None
            self._stack.setCurrentWidget(self.welcome if empty else self.transcript)
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
        self.header.title.setText(shown_title(clean(title)))

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
            self.talk.say_again(questions[-1])
        elif action == notes.UNSEEN:
            self.talk.regenerate(message, unseen=True)
        elif action == notes.CONTINUE and questions:
            self.talk.go_on(entries[index])

    def _say_why_not(self) -> None:
        if self.talk.blocked:
            self._refuse(self.talk.blocked)

    def _refuse_paste(self, text: str) -> None:
        """Say that a text is too long for a message; it may become an attachment."""
        self.attaching.offer_text(text)

    def _can_stop(self) -> bool:
        return self.is_streaming or bool(self.talk.editing)

    def _leave(self) -> None:
        """Esc: leave what is being edited, or else end the reply."""
        if self._held:
            return
        if self.talk.editing:
            self.talk.end_edit()
        elif self.several.is_running:
            self.several.stop()
        else:
            self.talk.stop()

    def _refuse(self, why: str) -> None:
        self.banners.show_message(why, seconds=_SECONDS_TO_READ)

    def _ask_several(self, text: str) -> None:
        """Let several models answer."""
        if self.several.ask(text, self.conversation):
            if self.conversation is None:
                self._begin(text)
            self._stack.setCurrentWidget(self.several.view)
        elif len(self.several.strip.chosen()) < FEWEST:
            self._refuse(tr(_TOO_FEW))

    def _picked(self, message: int) -> None:
        """Go on with one of several replies."""
        self._stack.setCurrentWidget(self.transcript)
        self.reload(message)
        self.focus_composer()

    def _show_chat_again(self, unsaved: Exception | None) -> None:
        """None of several models has said anything: the chat shows why."""
        if unsaved is not None:
            self._troubles.show(unsaved)
        if self.conversation is None:
            self._show_nothing()
            return
        self._stack.setCurrentWidget(self.transcript)
        self.reload()

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
        asked = None if self.several.is_wished else self.choice
        self.files.follow_choice(asked, self.answering.choices)
        hinders = self.several.hinders or self.specialist.relay.hinders
        self.talk.blocked = tr(_HELD) if self._held else hinders
        self.files.closed = self.talk.blocked or (tr(_EDITED) if editing else "")
        self._escape.setEnabled(self._can_stop())
        self.edit_strip.setVisible(editing)
        self.attaching.chips.put_aside(aside=editing)
        self.composer.set_state(
            ready=self.choice is not None and self.options.ready and not self.talk.blocked,
            streaming=self.is_streaming,
            stopping=running is not None and running.stopping,
        )
        self.context.rest(running is not None)
        self.jump.tell(growing=running is not None and running.phase in ("thinking", "writing"))
        if running is None:
            self.status.clear()
            self.context.look()
        else:
            if self._stack.currentWidget() is self.welcome:
                self._stack.setCurrentWidget(self.transcript)
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
