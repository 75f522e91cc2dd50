"""What the chat service needs of the engine; `engine.Engine` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.core.engine.values import (
        EngineState,
        GenerateOptions,
        LoadOptions,
        ReplyStats,
        TokenCounts,
    )
    from desktop.core.errors import GpuFailed


class ReplyJob(Protocol):
    """A reply that the engine is writing; see `engine.Job`."""

    @property
    def result(self) -> Future[ReplyStats]:
        """Its end."""

    def cancel(self) -> None:
        """Ask it to end soon."""


class WarmJob(Protocol):
    """What is read ahead of a message; see `engine.Job`."""

    @property
    def result(self) -> Future[int]:
        """Its end: how many tokens are known."""

    def cancel(self) -> None:
        """Ask it to end soon."""


class ReplyEngine(Protocol):
    """What the chat service needs of `engine.Engine`."""

    @property
    def state(self) -> EngineState:
        """Which model is loaded."""

    def generate(
        self,
        load: LoadOptions,
        options: GenerateOptions,
        on_text: Callable[[str, int], None],
        on_prompt: Callable[[int, int, float | None], None] | None = None,
        on_loading: Callable[[float], None] | None = None,
        on_thought: Callable[[str, int], None] | None = None,
        on_restart: Callable[[GpuFailed], None] | None = None,
    ) -> ReplyJob:
        """Begin a reply."""

    def warm(self, load: LoadOptions, options: GenerateOptions) -> WarmJob:
        """Load a model and read a chat while its next message is being written."""

    def aside(
        self, load: LoadOptions, options: GenerateOptions, on_text: Callable[[str, int], None]
    ) -> ReplyJob:
        """Write something about a chat that is no part of it, unless there is other work."""

    def count(
        self,
        load: LoadOptions,
        options: GenerateOptions,
        texts: tuple[str, ...] = (),
        *,
        may_load: bool = False,
        on_loading: Callable[[float], None] | None = None,
        on_restart: Callable[[GpuFailed], None] | None = None,
    ) -> Future[TokenCounts | None]:
        """Count tokens; None where the model is not loaded and may not be."""

    def save(self) -> Future[int]:
        """Write down what the model knows of the last chat."""

    def forget(self, path: Path) -> Future[int]:
        """Keep nothing of the chat of this file any more."""

    def unload(self) -> Future[None]:
        """Give the memory of the model back."""
