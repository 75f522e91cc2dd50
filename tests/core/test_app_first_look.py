"""What is found out once, before the first benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop import app_first_look, app_predict
from desktop.app_probe import Stopped
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from desktop.app import Services


#: All builds and parts of models are timed, which on a busy machine takes minutes.
@pytest.mark.timeout(400)
def test_it_is_taken_once(services: Services) -> None:
    assert app_first_look.is_due(services)
    shares: list[float] = []
    app_first_look.take(services, lambda share, _step: shares.append(share), seconds=2)
    assert not app_first_look.is_due(services)

    assert services.tunings.own(ANY) is not None
    assert app_predict.calibration(services) is not None
    speeds = services.speeds()
    assert speeds["qwen3-0.6b"].tokens_per_second > speeds["qwen3-4b-2507"].tokens_per_second
    assert all(0 <= share <= 1 for share in shares)
    assert shares[-1] == 1.0

    services.tunings.forget(ANY)
    assert app_first_look.is_due(services)


def test_it_can_be_stopped(services: Services) -> None:
    with pytest.raises(Stopped):
        app_first_look.take(services, stopped=lambda: True)
    assert app_first_look.is_due(services)
