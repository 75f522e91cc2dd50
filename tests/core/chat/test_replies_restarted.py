"""A reply that begins anew because a graphics processor failed: nothing double, nothing lost."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import POEM, REQUEST, TIMEOUT, Desk, Listener, run
from scripted_engine import Script

from desktop.core.chat.replies import (
    ChatEvent,
    Chats,
    ReplyRestarted,
    ReplyStarted,
    ReplyText,
)
from desktop.core.engine.engine import Engine, Patience
from desktop.core.engine.process import worker_folder
from desktop.core.engine.values import LoadOptions
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
TINY = ROOT / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
CHILD = ROOT / "tests" / "core" / "engine" / "gpu_child.py"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


def text_after_restart(listener: Listener) -> str:
    last = max(
        (at for at, one in enumerate(listener.events) if isinstance(one, ReplyRestarted)),
        default=-1,
    )
    return "".join(
        one.text_added for one in listener.events[last + 1 :] if isinstance(one, ReplyText)
    )


@pytest.mark.parametrize("restart_at", [0, 1, 40])
def test_what_came_before_is_taken_back(desk: Desk, restart_at: int) -> None:
    listener = run(desk.plays(Script(POEM, restart_at=restart_at)))

    assert listener.finished.status == "complete"
    assert desk.message(listener.finished).text == POEM
    assert text_after_restart(listener) == POEM
    restarts = [one for one in listener.events if isinstance(one, ReplyRestarted)]
    assert [one.problem.code for one in restarts] == ["gpu-failed"]


def test_thoughts_are_taken_back_too(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM, restart_at=3, thinking="Hmm, foxes.")))

    message = desk.message(listener.finished)
    assert (message.text, message.thinking) == (POEM, "Hmm, foxes.")


def test_a_restart_right_before_the_end_is_told(desk: Desk) -> None:
    listener = run(desk.plays(Script("", restart_at=0)))

    assert [one for one in listener.events if isinstance(one, ReplyRestarted)]
    assert desk.message(listener.finished).text == ""


def test_a_chat_that_was_deleted_meanwhile_stops_the_reply(desk: Desk) -> None:
    chats = desk.plays(Script(POEM, restart_at=0, tokens_per_second=20))

    def delete(event: ChatEvent) -> None:
        if isinstance(event, ReplyStarted):
            chats.delete(event.conversation)

    listener = Listener(delete)
    chats.send(REQUEST, listener).done.result(TIMEOUT)

    assert listener.finished.status == "stopped"
    assert not [one for one in listener.events if isinstance(one, ReplyRestarted)]


@pytest.mark.skipif(os.name != "posix", reason="the child's fault is a signal")
def test_a_device_that_crashes_at_the_third_token_leaves_one_whole_reply(
    desk: Desk, tmp_path: Path
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(worker_folder())}
    command = (sys.executable, str(CHILD), "crash", "gpu")
    engine = Engine(command, tmp_path / "logs", environment, Patience(), tmp_path / "gpu.json")
    with closing(engine), ThreadPoolExecutor(max_workers=1) as executor:
        chats = Chats(desk.conversations, desk.results, engine, executor)
        listener = Listener()
        request = replace(
            REQUEST,
            text="Count from 3 to 9.",
            load=LoadOptions(TINY, device="gpu"),
            sampling=Sampling(temperature=0),
        )
        chats.send(request, listener).done.result(TIMEOUT)

    message = desk.message(listener.finished)
    assert message.text == text_after_restart(listener) == "3 4 5 6 7 8 9"
    # Whether any of it was shown before is a matter of moments: the engine's text comes in parts.
    assert any(isinstance(one, ReplyRestarted) for one in listener.events)
    assert message.stats is not None
    assert message.stats["failed_device"] == "Vulkan0: Testing RX 1"
    assert message.stats["device"] == "CPU"
