"""The engines of `Services`: how models are loaded, how long they stay, what is done ahead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core import drafts, hardware, picker
from desktop.core.chat.desk import SEATS
from desktop.core.chat.memories import Memories, usual_room
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.idle import Rest, memory_is_low
from desktop.core.engine.values import LoadOptions
from desktop.core.library.identify import content_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.app import Services
    from desktop.core.library import Installed, Library
    from desktop.core.paths import Paths
    from desktop.core.settings import Settings
    from desktop.core.settings_file import SettingsStore

#: A model for vectors is loaded quickly, and used in bursts.
_EMBEDDER_STAYS: Final = 120.0
#: So long a text goes through a model for vectors where nobody says how much it takes.
_USUAL_TEXT: Final = 512
_LONGEST_TEXT: Final = 2048
#: Of the memory that is free, which other programs want some of, too.
_SHARE_OF_MEMORY: Final = 0.9


def open_engine(
    paths: Paths, settings: SettingsStore, command: Sequence[str] | None = None
) -> Engine:
    """Return the engine; starts no process yet.

    Args:
        paths: where its log and what it remembers of devices are.
        settings: a person who chooses what models run on wants that tried, whatever failed before.
        command: starts the child; None is the program itself.
    """
    engine = Engine(
        command or worker_command(),
        paths.logs,
        gpu_failures=paths.gpu_failures_file,
        rest=chat_rest(lambda: settings.value),
    )
    device = settings.value.device

    def follow(value: Settings) -> None:
        nonlocal device
        if value.device != device:
            device = value.device
            engine.retry_gpus()

    settings.subscribe(follow)
    return engine


def open_others(paths: Paths, settings: SettingsStore) -> tuple[Engine, ...]:
    """Return the engines of models that answer beside another one; starts no process yet."""
    return tuple(open_beside(paths, settings) for _ in range(SEATS - 1))


def fit_together(services: Services, requests: Sequence[tuple[Installed, LoadOptions]]) -> bool:
    """Return whether models can be in memory at the same time; asks the system, on no GUI thread.

    With a graphics processor they cannot: nobody knows what is left of its memory.
    """
    state = services.engine.state
    if len(requests) > services.chats.seats:
        return False
    if services.settings.value.device != "cpu" and services.engine.known_devices:
        return False
    needed = sum(
        picker.memory_needed(model.model, model.bytes, load.context, model.facts)
        for model, load in requests
    )
    here = [model for model, load in requests if state.loaded and load.path == state.loaded.path]
    there = sum(model.bytes for model in here)
    return needed <= (hardware.memory_available() + there) * _SHARE_OF_MEMORY


def open_beside(paths: Paths, settings: SettingsStore) -> Engine:
    """Return an engine beside the chat's, for work in bursts; starts no process yet."""
    return Engine(
        worker_command(),
        paths.logs,
        gpu_failures=paths.gpu_failures_file,
        rest=embedder_rest(lambda: settings.value),
    )


def open_memories(paths: Paths, settings: SettingsStore, library: Library) -> Memories:
    """Return what keeps chats ready, within the room that the person leaves it."""

    def room() -> int:
        return int(settings.value.chat_memory * 1e9) or usual_room(paths.cache)

    return Memories(paths.memories, room, lambda path: content_of(path, library.index))


def load_options(
    model: Installed,
    settings: Settings,
    context: int = 0,
    others: Callable[[], Iterable[Installed]] = tuple,
    *,
    pictures: bool = False,
) -> LoadOptions:
    """Return how to load a model, by the person's settings.

    Args:
        model: which is installed.
        settings: the person's.
        context: tokens that the chat wants; 0: those of the settings.
        others: returns the models one of which may guess for it; asked where that is wished.
        pictures: whether the chat has any: what the model sees with takes memory.
    """
    context = context or settings.context or automatic_context(model)
    draft = None
    if settings.draft_model:
        draft = drafts.choose(model, others(), context, hardware.memory_total())
    return LoadOptions(
        path=model.path,
        context=context,
        threads=settings.threads,
        device=settings.device,
        draft=draft.path if draft else None,
        projector=model.projector if pictures else None,
    )


def with_drafts(
    rows: tuple[picker.Row, ...], installed: Sequence[Installed], settings: Settings
) -> tuple[picker.Row, ...]:
    """Return the picker's rows with the memory of small models that guess, where that is wished."""
    if not settings.draft_model:
        return rows
    return drafts.with_drafts(rows, installed, hardware.memory_total())


def automatic_context(model: Installed) -> int:
    """Return the tokens of context that suit a model and this computer, where nobody chose."""
    return picker.context_for(model.model, model.bytes, hardware.memory_total(), model.facts)


def embedding_options(model: Installed, settings: Settings) -> LoadOptions:
    """Return how to load a model for vectors of texts; its context is that of one text."""
    trained = picker.trained_context(model.model, model.facts) or _USUAL_TEXT
    return replace(load_options(model, settings, min(trained, _LONGEST_TEXT)), role="embedding")


def may_warm(model: Installed, load: LoadOptions, settings: Settings) -> bool:
    """Return whether to read ahead with a model; asks the system, so on no GUI thread.

    Not on battery, where a message that is never sent would cost charge; and not where memory is
    tight: other programs come before a guess.
    """
    if not settings.warm_up or hardware.on_battery():
        return False
    needed = picker.memory_needed(model.model, model.bytes, load.context, model.facts)
    return picker.fit(needed, hardware.read())[0] == "yes" and not memory_is_low()


def chat_rest(settings: Callable[[], Settings]) -> Callable[[], Rest]:
    """Return how long the chat model stays: as long as the person likes."""
    return lambda: Rest(after=60.0 * settings().unload_after, low=memory_is_low)


def embedder_rest(settings: Callable[[], Settings]) -> Callable[[], Rest]:
    """Return how long the model for vectors stays: no longer than the chat model."""

    def rest() -> Rest:
        wanted = 60.0 * settings().unload_after or _EMBEDDER_STAYS
        return Rest(after=min(wanted, _EMBEDDER_STAYS), low=memory_is_low)

    return rest
