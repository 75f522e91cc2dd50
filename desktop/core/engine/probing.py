"""Timing models side by side, as a part of the engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.engine import protocol
from desktop.core.engine.jobs import call, raise_if_cancelled
from desktop.core.engine.part import EnginePart
from desktop.core.engine.placing import placed, start_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.engine.jobs import Job
    from desktop.core.engine.measures import ProbeOptions, ProbeResult
    from desktop.core.engine.values import LoadOptions


class Probing(EnginePart):
    """What `Engine` knows about skeletons."""

    def probe(
        self,
        loads: Sequence[LoadOptions],
        options: ProbeOptions,
        on_progress: Callable[[float], None] | None = None,
    ) -> Job[ProbeResult]:
        """Load models, time them in turn, and unload them; needs no vocabulary of them.

        They run in one child, with the variant, the spin limit and on the device of the first. The
        result of a cancelled job raises `CancelledError`, and fails with an AssistantError where
        one of them cannot be loaded.
        """
        fixed = tuple(
            replace(load, path=load.path.absolute(), role="timing", draft=None) for load in loads
        )
        return self._submit(lambda job: self._probe(job, fixed, options, on_progress))

    def _probe(
        self,
        job: Job[ProbeResult],
        loads: tuple[LoadOptions, ...],
        options: ProbeOptions,
        on_progress: Callable[[float], None] | None,
    ) -> ProbeResult:
        def hear(event: protocol.Event) -> None:
            if isinstance(event, protocol.Benching) and on_progress and not job.cancelled:
                call(on_progress, event.fraction)

        raise_if_cancelled(job)
        device = self._choose(job, loads[0])
        self._ensure_child(job, start_of(loads[0], device))
        self._options = None  # whatever was loaded is not any more
        self._set("benchmarking", None)
        request = protocol.Probe(
            next(self._ids), tuple(placed(load, device) for load in loads), options
        )
        return self._converse(request, protocol.Probed, job, hear, "measuring").result
