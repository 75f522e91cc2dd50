"""How a model's tokens are best chosen, as its maker says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.library.facts import Installed
    from desktop.core.sampling import Sampling


def sampling_for(installed: Installed, *, thinking: bool | None) -> Sampling:
    """Return the values for a model that thinks, or does not; None: as it likes."""
    known = installed.model.thinking_sampling if installed.model and thinking else None
    return known or installed.sampling
