"""What is found out about a computer once, before its first benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop import app_honesty, app_predict, app_tuning
from desktop.app_probe import never, nobody
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services

#: A brief search: builds of the engine, layouts of weights, and devices.
_SEARCH_SECONDS: Final = 12.0
_SEARCHED: Final = 0.6


def is_due(services: Services) -> bool:
    """Return whether it is not known how models run best here, or what their parts take."""
    if services.tunings.own(ANY) is None or app_predict.calibration(services) is None:
        return True
    load = app_predict.usual_load(services, ANY)
    return app_honesty.is_stale(app_predict.calibration_setup(services), load)


def take(
    services: Services,
    report: Callable[[float, str], None] = nobody,
    stopped: Callable[[], bool] = never,
    seconds: float = _SEARCH_SECONDS,
) -> None:
    """Find out how models run best here, briefly, and how fast each of the list will be.

    Args:
        services: of the program.
        report: told the share that is done, and the step.
        stopped: asked now and then.
        seconds: that the search may take; all builds are tried in any case.

    Raises:
        app_probe.Stopped: `stopped` said so.
        ValueError: nothing could be timed.
        AssistantError: there is no room for it, or the engine cannot be used.
    """
    if services.tunings.own(ANY) is None:
        app_tuning.tune(
            services,
            seconds=seconds,
            report=lambda share, step: report(_SEARCHED * share, step),
            stopped=stopped,
        )
    app_predict.calibrate(
        services,
        lambda share, step: report(_SEARCHED + (1 - _SEARCHED) * share, step),
        stopped,
    )
