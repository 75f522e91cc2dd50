"""What is kept of an engine child's end: a line in the log, and a report where it was a crash."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from desktop.core.logs import native
from desktop.core.logs.reports import Reports
from desktop.core.paths import REPORTS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.process import Child, Outcome
    from desktop.core.engine.protocol import Ready
    from desktop.core.engine.values import EngineState, LoadOptions

_CRASHES: Final = ("crashed", "out-of-memory", "hung")
_log = logging.getLogger(__name__)


def note(
    folder: Path,
    child: Child,
    outcome: Outcome,
    state: EngineState,
    ready: Ready | None = None,
    asked: LoadOptions | None = None,
) -> None:
    """Note the end of a child.

    Args:
        folder: of logs.
        child: which has ended.
        outcome: how.
        state: of the engine then.
        ready: what the last child said of itself that came so far.
        asked: the model that it was loading, or had loaded.
    """
    _log.warning("engine child %d: %s, %s", child.pid, outcome.kind, outcome.cause)
    if outcome.kind not in _CRASHES:
        return
    if state.phase == "starting":  # it was another one
        ready = None
    model = state.loaded
    facts = {
        "End": f"{outcome.kind} ({outcome.cause})",
        "While": state.phase,
        "Silent for": f"{outcome.seconds:.0f} s, {outcome.doing}" if outcome.seconds else "",
        "Model file": model.path.name if model else asked.path.name if asked else "",
        "Architecture": model.architecture if model else "",
        "Engine": ready.engine if ready else "",
        "Variant": ready.variant if ready else "",
        "Device": model.device if model else asked.device if asked else "",
        "GPU layers": str(model.gpu_layers) if model else "",
        "Sandbox": ready.sandbox if ready else "",
    }
    words = native.words(child.log.tail)
    Reports(folder / REPORTS).keep("engine", ["What it said last:", *(words or ["nothing"])], facts)
