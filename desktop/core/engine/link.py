"""The engine thread's end of the child: questions go down, their answers come up."""

from __future__ import annotations

import time
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from desktop.core.engine import protocol
from desktop.core.engine.jobs import Job, Task
from desktop.core.engine.watch import Doing, Patience, Watch
from desktop.core.errors import EngineStopped, TemplateFailed

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop.core.engine.process import Child, Outcome

E = TypeVar("E", bound=protocol.Event)
#: What arrives at the engine thread: work, an event of a child or its end, or a reason to look.
Item = Task | tuple["Child", protocol.Event | None] | None

#: So long a program that ends waits until the last chat's state is written.
SAVE_SECONDS: Final = 4.0


class Link:
    """Speaks with one child; used by the engine thread alone.

    Args:
        child: to speak with.
        receive: waits so many seconds for the next event of a child; None: nothing came.
        closing: set when the program ends.
        patience: when silence counts as hung.
    """

    def __init__(
        self,
        child: Child,
        receive: Callable[[float | None], tuple[Child, protocol.Event | None] | None],
        closing: threading.Event,
        patience: Patience,
    ) -> None:
        self.child = child
        self._receive = receive
        self._closing = closing
        self._patience = patience
        self._waits = False

    def ask(
        self,
        request: protocol.Request | None,
        answer: type[E],
        job: Job[Any],
        hear: Callable[[protocol.Event], None],
        doing: Doing,
    ) -> E:
        """Send a request, if any, and return its answer.

        Raises:
            ChildEnded: the child has ended before it answered.
            CancelledError: the job was cancelled.
            AssistantError: the child failed, did not answer, or the engine closes.
        """
        watch = Watch(self.child, request.job if request else 0, job, self._patience, doing)
        if request is not None:
            self.child.send(request)
        self._waits = True
        while True:
            item = self._receive(watch.tick)
            if self._closing.is_set():
                raise EngineStopped
            if item is None:
                watch.look()
                continue
            if item[0] is not self.child:
                continue
            event = item[1]
            if event is None:
                raise ChildEnded(template_is_late=watch.template_is_late)
            self._waits = not watch.is_over(event, answer)
            if watch.concerns(event):
                if isinstance(event, answer):
                    return event
                hear(event)
            watch.look(heard=True)

    def save_last(self, job: int) -> None:
        """Have the last chat's state written before the program ends, unless the child is busy."""
        if self._waits or not self.child.alive:
            return
        self.child.send(protocol.Save(job))
        end = time.monotonic() + SAVE_SECONDS
        while (left := end - time.monotonic()) > 0:
            item = self._receive(left)
            if item is None or item[0] is not self.child:
                continue
            if item[1] is None or isinstance(item[1], protocol.Saved):
                return


class ChildEnded(Exception):
    """The child is no more.

    Attributes:
        template_is_late: it was ended because a chat template took too long.
    """

    def __init__(self, *, template_is_late: bool) -> None:
        super().__init__()
        self.template_is_late = template_is_late


def raise_end(outcome: Outcome, ended: ChildEnded) -> NoReturn:
    """Raise what the end of a child means for the job that it was doing."""
    if outcome.kind == "cancelled":
        raise CancelledError
    if ended.template_is_late:
        raise TemplateFailed(reason="time")
    raise outcome.error
