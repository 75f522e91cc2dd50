"""Counting tokens, as a part of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.engine import protocol
from desktop.core.engine.jobs import ignore, refuse_flood
from desktop.core.engine.part import BRIEF, EnginePart, Way

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from desktop.core.engine.jobs import Job
    from desktop.core.engine.values import (
        GenerateOptions,
        LoadOptions,
        TokenCounts,
    )
    from desktop.core.errors import GpuFailed


class Counting(EnginePart):
    """What `Engine` knows about counting."""

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
        """Count the tokens of a chat and of texts by the model's own tokenizer.

        Args:
            load: the model.
            options: a chat as it would be answered; without messages only the texts are counted.
            texts: what to count beside it.
            may_load: whether the model is loaded for it. If not, and it is not the one that is
                loaded, the result is None: an estimate has to do.
            on_loading: gets the share of the file that is loaded.
            on_restart: hears it where the CPU has to do instead of a graphics processor.
        """

        def run(job: Job[TokenCounts | None]) -> TokenCounts | None:
            # How it is loaded does not matter to the tokenizer.
            loaded = self.state.loaded
            if may_load:
                loaded = self._load(job, load, on_loading, on_restart)
            elif loaded is None or loaded.path != load.path.absolute():
                return None
            refuse_flood(options, loaded, texts)
            request = protocol.Count(next(self._ids), options, texts)
            return self._converse(request, protocol.Counted, job, ignore, "generating").counts

        # A count is brief; but what needs the model loaded goes before what is read ahead.
        way = Way(load, on_loading) if may_load else BRIEF
        return self._submit(run, way).result
