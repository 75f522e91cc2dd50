"""What the computer is doing at the moment, apart from this program."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import psutil

from desktop.core import hardware
from desktop.core.speed.explain_facts import Machine

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Long enough for the clocks of all systems, whose ticks are 10 to 16 ms.
_WINDOW_SECONDS: Final = 0.3
#: Less is what any system does by itself.
_LEAST_LOAD: Final = 0.1


def read_machine(
    *, power_plan: str = "", throttled: bool | None = None, clock_share: float | None = None
) -> Machine:
    """Look at the computer for a third of a second; not for the GUI thread.

    What this program and its children do is not counted as other load.

    Args:
        power_plan: what is known of it; see `Machine`.
        throttled: likewise.
        clock_share: likewise.
    """
    family = _family()
    busy, own, swapped, began = _busy(), _used(family), _swapped(), time.monotonic()
    # Nothing is done meanwhile: a thread of the pool may wait.
    time.sleep(_WINDOW_SECONDS)
    passed = max(time.monotonic() - began, 1e-3)
    own = max(0.0, _used(family) - own)
    others = max(0.0, _busy() - busy - own) / passed
    cores = psutil.cpu_count(logical=True) or 1
    return Machine(
        cores=cores,
        other_load=min(float(cores), others) if others >= _LEAST_LOAD else 0.0,
        memory_total=hardware.memory_total(),
        memory_available=hardware.memory_available(),
        swap_in=max(0.0, _swapped() - swapped) / passed,
        on_battery=hardware.on_battery(),
        power_plan=power_plan,
        throttled=throttled,
        clock_share=clock_share,
    )


def _busy() -> float:
    """Return the seconds that all processors have worked, what a host took away among them."""
    times = psutil.cpu_times()._asdict()
    # "guest" is counted within "user", and waiting for a disk is no work.
    idle = ("idle", "iowait", "guest", "guest_nice")
    return float(sum(spent for name, spent in times.items() if name not in idle))


def _family() -> tuple[psutil.Process, ...]:
    this = psutil.Process()
    try:
        return (this, *this.children(recursive=True))
    except (OSError, psutil.Error):
        return (this,)


def _used(family: Iterable[psutil.Process]) -> float:
    """Return the seconds that processes have worked; one that has ended counts no more."""
    used = 0.0
    for process in family:
        try:
            times = process.cpu_times()
        except (OSError, psutil.Error):
            continue
        used += times.user + times.system
    return used


def _swapped() -> float:
    """Return the bytes that were read back from swap since the start; 0 where nobody tells."""
    try:
        return float(psutil.swap_memory().sin)
    except (OSError, RuntimeError, psutil.Error):
        return 0.0
