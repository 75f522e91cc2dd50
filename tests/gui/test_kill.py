from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import psutil

from desktop.app import Services
from desktop.core.paths import Paths

ROOT = Path(__file__).parents[2]
#: So many that text comes between the last line read and the kill.
LINES_BEFORE_THE_KILL = 5
#: Keys, one every 50 ms; what was typed is kept every second.
KEYS, KEYS_THAT_MAY_BE_LOST = 60, 40


def test_what_was_on_the_screen_is_there_after_a_kill_in_mid_reply(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "window_driver.py"), "sing"],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as window:
        assert window.stdout is not None
        shown = [json.loads(window.stdout.readline()) for _ in range(LINES_BEFORE_THE_KILL)]
        engine = psutil.Process(window.pid).children()
        window.kill()
        # What was shown between the second line and the kill counts most.
        lines = window.stdout.read().splitlines(keepends=True)

    shown += [json.loads(line) for line in lines if line.endswith("\n")]
    services = Services.open(Paths.below(home))
    conversation = services.conversations.list()[0]
    question, reply = services.conversations.messages(conversation.id)
    services.close()

    assert question.text == "Sing."
    assert reply.text.startswith(shown[-1])
    assert shown[-1].startswith("la la")
    assert reply.status == "stopped"
    assert engine
    # The engine must not stay behind without its window.
    _gone, alive = psutil.wait_procs(engine, timeout=10)
    assert not alive


def test_what_was_being_written_is_there_after_a_kill_but_for_the_last_seconds(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "window_driver.py"), "write"],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as window:
        assert window.stdout is not None
        shown = [json.loads(window.stdout.readline()) for _ in range(KEYS)]
        window.kill()

    services = Services.open(Paths.below(home))
    kept = services.unsent.read(None)
    services.close()

    assert len(kept) >= len(shown[-1]) - KEYS_THAT_MAY_BE_LOST
    assert set(kept) == {"x"}
