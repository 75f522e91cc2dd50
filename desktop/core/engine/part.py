"""What the parts of `Engine` (loading, counting, work beside replies) need of the rest of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from desktop.core.engine import protocol

if TYPE_CHECKING:
    import queue
    import threading
    from collections import deque
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.engine.jobs import Job, Task
    from desktop.core.engine.link import Item, Link
    from desktop.core.engine.process import Child, Outcome
    from desktop.core.engine.start import Start
    from desktop.core.engine.values import Device, EngineState, LoadedModel, LoadOptions, Phase
    from desktop.core.engine.watch import Doing, Patience
    from desktop.core.errors import AssistantError, GpuFailed

#: An event of a child, or its end; None: nothing came.
Received = tuple["Child", protocol.Event | None] | None
T = TypeVar("T")
E = TypeVar("E", bound=protocol.Event)


@dataclass(frozen=True, slots=True)
class Way:
    """What becomes of reading ahead when work of this kind comes.

    Attributes:
        load: the model that the work needs, where it needs one: its loading goes on.
        on_loading: hears of that from then on.
        brief: whether the work is done between two steps of reading, which then goes on.
    """

    load: LoadOptions | None = None
    on_loading: Callable[[float], None] | None = None
    brief: bool = False


ANY: Final = Way()
BRIEF: Final = Way(brief=True)


class EnginePart(ABC):
    """The rest of an engine; `Engine` has all of it."""

    _command: tuple[str, ...]
    _log_folder: Path
    _environment: dict[str, str]
    _patience: Patience
    _closing: threading.Event
    _close_timeout: float
    _inbox: queue.SimpleQueue[Item]
    _pending: deque[Task]
    _ids: Iterator[int]
    _link: Link | None
    _options: LoadOptions | None

    @property
    @abstractmethod
    def state(self) -> EngineState:
        """What the engine is doing now."""

    @abstractmethod
    def _submit(
        self,
        run: Callable[[Job[T]], T],
        way: Way = ANY,
        *,
        warming: LoadOptions | None = None,
        aside: bool = False,
    ) -> Job[T]: ...

    @abstractmethod
    def _wake(self) -> None: ...

    @abstractmethod
    def _take_in(self, timeout: float | None) -> None: ...

    @abstractmethod
    def _do(self, task: Task) -> None: ...

    @abstractmethod
    def _receive(self, timeout: float | None) -> Received: ...

    @abstractmethod
    def _load(
        self,
        job: Job[Any],
        options: LoadOptions,
        on_progress: Callable[[float], None] | None,
        tell: Callable[[GpuFailed], None] | None = None,
    ) -> LoadedModel: ...

    @abstractmethod
    def _choose(self, job: Job[Any], options: LoadOptions) -> Device | None: ...

    @abstractmethod
    def _ensure_child(self, job: Job[Any], start: Start) -> None: ...

    @abstractmethod
    def _have_child(self, job: Job[Any]) -> None: ...

    @abstractmethod
    def _blames(
        self,
        error: AssistantError,
        options: LoadOptions,
        tell: Callable[[GpuFailed], None] | None,
    ) -> bool: ...

    @abstractmethod
    def _converse(
        self,
        request: protocol.Request | None,
        answer: type[E],
        job: Job[Any],
        hear: Callable[[protocol.Event], None],
        doing: Doing,
    ) -> E: ...

    @abstractmethod
    def _ask_keeper(
        self, job: Job[Any], ask: Callable[..., protocol.Save | protocol.Forget], *facts: object
    ) -> int: ...

    @abstractmethod
    def _forget_child(self) -> Outcome: ...

    @abstractmethod
    def _end_child(self) -> None: ...

    @abstractmethod
    def _set(self, phase: Phase, loaded: LoadedModel | None = None) -> None: ...
