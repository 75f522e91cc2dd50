"""One message to several models: their replies stand side by side until one is chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.app_engine import fit_together
from desktop.core.language import mark, tr
from desktop.gui.chat.several_strip import FEWEST, SeveralStrip
from desktop.gui.chat.several_view import SeveralView, has_text

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.chat.messages import ReplyRequest
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.replies import Running
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_ANSWERING: Final = mark("Several models answer. Stop them first (Esc), or wait for their end.")
_CHOOSE: Final = mark("Several models have answered. Go on with one of their replies first.")


class Several(QObject):
    """Asks several models, and lets the person go on with one of the replies.

    They answer at the same time where memory allows it, and one after the other elsewhere.

    All replies are kept, as others beside the one that is chosen.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        theme: the look.
        around: what a talk works with.
        parent: the Qt parent.

    Attributes:
        view: the columns.
        strip: chooses the models.
        conversation: the chat in which they are asked; None until a new chat has one.
    """

    #: The columns came or went, or what can be done with them has changed.
    changed = Signal()
    #: The message has its place: its chat, which is a new one where there was none.
    begun = Signal(int)
    #: A reply was chosen: the id of its message; the chat shows it from now on.
    picked = Signal(int)
    #: All have ended, and none has said anything with which the chat could go on. The exception
    #: where not even the message could be saved, else None.
    came_to_nothing = Signal(object)
    #: Something went wrong: the exception.
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        theme: Theme,
        around: Around,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._around = services, tasks, around
        self.view = SeveralView(theme, around.transcript.typesetter)
        self.strip = SeveralStrip(theme)
        self.conversation: int | None = None
        self._requests: list[ReplyRequest] = []
        self._running: list[Running] = []
        self._ended: set[int] = set()
        # Whether the models that are chosen can be in memory together, and which look told it.
        self._together, self._looks = False, 0
        self.strip.cancelled.connect(self.leave)
        self.strip.changed.connect(self._look)
        self.view.picked.connect(self._pick)
        replies = around.replies
        replies.started.connect(self._started)
        replies.moved.connect(self._moved)
        replies.grew.connect(self._grew)
        replies.restarted.connect(self._restarted)
        replies.ended.connect(self._end)

    @property
    def is_wished(self) -> bool:
        """Whether the next message goes to several models."""
        return not self.strip.isHidden()

    @property
    def is_shown(self) -> bool:
        """Whether there are replies of which one is to be chosen."""
        return bool(self._running)

    @property
    def is_running(self) -> bool:
        """Whether models still answer."""
        return len(self._ended) < len(self._requests)

    @property
    def hinders(self) -> str:
        """Why nothing else can be done in the chat now; "": it can."""
        if not self.is_shown:
            return ""
        return tr(_ANSWERING) if self.is_running else tr(_CHOOSE)

    def wish(self) -> None:
        """Let the person choose which models answer the next message."""
        answering = self._around.answering
        self.strip.offer(answering.choices.all, answering.choice)
        self.strip.show()
        self.changed.emit()

    def leave(self) -> None:
        """Let one model answer, as usual."""
        self.strip.hide()
        self.changed.emit()

    def ask(self, text: str, conversation: int | None) -> bool:
        """Ask the chosen models; return whether that could be done."""
        around, chosen = self._around, self.strip.chosen()
        around.options.flush()
        if len(chosen) < FEWEST or not text.strip() or not around.options.ready or self.is_running:
            return False
        files = around.files.taken
        wanted = [
            replace(around.options.request(each, conversation, text), attachments=files)
            for each in chosen
        ]
        others = len(wanted) - 1
        self._requests = [
            replace(each, beside=others, seat=seat) if self._together else each
            for seat, each in enumerate(wanted)
        ]
        self._running, self._ended, self.conversation = [], set(), conversation
        self.view.begin(text.strip(), [each.name for each in chosen])
        around.unsent.about_to_send(text)
        self._send(around.replies.send(self._requests[0]))
        around.unsent.sent(self._running[0])
        around.options.desk.sent(self._running[0])
        around.answering.has_begun()
        around.composer.clear(text)
        around.files.clear()
        self.leave()
        return True

    def stop(self) -> None:
        """End all replies that are under way or wait."""
        for number, running in enumerate(self._running):
            if number not in self._ended:
                running.stop()
        self.changed.emit()

    def forget(self) -> None:
        """Another chat is shown: the replies stay where they are kept."""
        if self._requests:
            self._services.chats.release_others()
        self._requests, self._running, self._ended = [], [], set()
        self.view.clear()
        self.strip.hide()

    def _look(self) -> None:
        """Find out whether the chosen models have room beside each other."""
        self._looks += 1
        self._together = False
        options, chosen = self._around.options, self.strip.chosen()
        if len(chosen) >= FEWEST and options.ready:
            loads = [(each.installed, options.request(each, None, "").load) for each in chosen]
            self._tasks.run(
                partial(fit_together, self._services, loads), partial(self._looked, self._looks)
            )
        self.strip.show_together(together=False)
        self.changed.emit()

    def _looked(self, number: int, together: bool) -> None:
        if number == self._looks:
            self._together = together
            self.strip.show_together(together=together)

    # --- replies -----------------------------------------------------------------------------

    def _send(self, running: Running) -> None:
        column = self.view.columns[len(self._running)]
        self._running.append(running)
        column.begin(running)
        self.changed.emit()

    def _started(self, running: Running) -> None:
        number = self._number(running)
        if number is None:
            return
        self.view.columns[number].transcript.renumber(running.numbers)
        if number == 0:
            self.conversation = running.conversation
            self.begun.emit(running.conversation)
            question = running.numbers.get(running.question, running.question)
            for request in self._requests[1:]:
                others = replace(
                    request,
                    text="",
                    attachments=(),
                    answers=question,
                    conversation_id=running.conversation,
                )
                self._send(self._around.replies.send(others))

    def _moved(self, running: Running) -> None:
        number = self._number(running)
        if number is not None:
            self.view.columns[number].tell(running.status)

    def _grew(self, running: Running, text: str) -> None:
        number = self._number(running)
        if number is not None:
            self.view.columns[number].tell("")
            self.view.columns[number].grow(running, text)

    def _restarted(self, running: Running) -> None:
        number = self._number(running)
        if number is not None:
            self.view.columns[number].transcript.restart(running.entry)

    def _end(self, running: Running) -> None:
        number = self._number(running)
        if number is None:
            return
        self.view.columns[number].finish(running)
        self._ended.add(number)
        if running.message is None and number == 0:
            # Not even the message could be saved: nobody else is asked.
            self._ended = set(range(len(self._requests)))
        if not self.is_running and not any(map(has_text, self._running)):
            # No reply can be chosen: the chat itself says what became of them.
            unsaved = running.end.error if running.message is None and running.end else None
            self.forget()
            self.came_to_nothing.emit(unsaved)
        self.changed.emit()

    def _pick(self, number: int) -> None:
        message = self._running[number].message
        if message is None:
            return
        trees = self._services.chats.trees
        chosen = partial(self._go_on_with, message, self._running[number])
        self._tasks.store(lambda: trees.show(message), chosen, self._fail)

    def _go_on_with(self, message: int, running: Running, _leaf: int) -> None:
        if running in self._running:
            self.forget()
            self.picked.emit(message)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    def _number(self, running: Running) -> int | None:
        return self._running.index(running) if running in self._running else None
