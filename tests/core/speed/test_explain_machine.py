"""What the computer is doing: the real one, on which nobody knows what else runs."""

from __future__ import annotations

import subprocess
import sys
import time

import psutil
import pytest

from desktop.core.speed.explain_machine import read_machine

#: Leaves a process behind that is nobody's child here, and tells its number.
_STRANGER = """
import subprocess, sys
spin = "import time; end = time.time() + 20\\nwhile time.time() < end: pass"
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
print(subprocess.Popen([sys.executable, "-c", spin], **quiet).pid)
"""


def test_the_computer_tells_what_it_has() -> None:
    began = time.monotonic()
    found = read_machine(power_plan="balanced", throttled=False, clock_share=0.9)
    assert time.monotonic() - began < 10
    assert found.cores == psutil.cpu_count()
    assert 0 <= found.other_load <= found.cores
    assert 0 < found.memory_available <= psutil.virtual_memory().total
    assert found.memory_available <= found.memory_total
    assert found.swap_in >= 0
    assert (found.power_plan, found.throttled, found.clock_share) == ("balanced", False, 0.9)


def test_what_this_program_and_its_children_do_is_no_other_load() -> None:
    """A child that keeps a core busy counts only where it is somebody else's."""
    script = (
        "import subprocess, sys\n"
        "from desktop.core.speed.explain_machine import read_machine\n"
        "spin = [sys.executable, '-c', 'while True: pass']\n"
        "children = [subprocess.Popen(spin) for _ in range(2)]\n"
        "try: print(read_machine().other_load)\n"
        "finally: [each.kill() for each in children]\n"
    )
    ours = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    whole = psutil.cpu_percent(interval=0.3) / 100 * (psutil.cpu_count() or 1)
    # Two children at full speed would be 2.0 alone; others may work meanwhile, as `whole` shows.
    assert float(ours.stdout) < whole + 1.5


@pytest.mark.skipif(sys.platform == "win32", reason="a process stays its parent's child there")
def test_what_others_do_is() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _STRANGER], capture_output=True, text=True, check=True, timeout=60
    )
    stranger = psutil.Process(int(told.stdout))
    try:
        began, worked = time.monotonic(), stranger.cpu_times().user
        found = read_machine().other_load
        # How much of a core it gets is for the rest of the computer to say.
        share = (stranger.cpu_times().user - worked) / (time.monotonic() - began)
        assert found > share / 2
        assert share > 0.05
    finally:
        stranger.kill()
