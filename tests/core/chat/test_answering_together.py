"""Several models that answer the same at the same time."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, Listener, run
from scripted_engine import Script, ScriptedEngine

from desktop.app_engine import fit_together
from desktop.core.chat.replies import Chats, ReplyStarted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.app import Services
    from desktop.core.chat.messages import ReplyRequest

COUNTED = " ".join(str(number) for number in range(1, 60))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def other() -> Iterator[ScriptedEngine]:
    engine = ScriptedEngine(Script(COUNTED))
    yield engine
    engine.close()


def together(desk: Desk, other: ScriptedEngine, *scripts: Script) -> Chats:
    desk.plays(*scripts)
    return Chats(desk.conversations, desk.results, desk.engine, desk.executor, others=(other,))


def beside(request: ReplyRequest, event: ReplyStarted) -> ReplyRequest:
    """What the second model is asked."""
    place = {"answers": event.user_message, "conversation_id": event.conversation}
    return replace(request, text="", seat=1, **place)  # type: ignore[arg-type]  # both are numbers


def test_the_second_model_does_not_wait_for_the_first(desk: Desk, other: ScriptedEngine) -> None:
    chats = together(desk, other, Script("One two", pause_at=1))
    first, second = Listener(), Listener()
    request = replace(REQUEST, beside=1)
    handle = chats.send(request, first)
    assert desk.engine.paused.wait(TIMEOUT)
    chats.send(beside(request, first.started), second).done.result(TIMEOUT)

    # The first is still at work.
    assert not handle.done.done()
    assert second.text == COUNTED
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)
    stored = desk.conversations.messages(first.started.conversation)
    assert [each.text for each in stored if each.role == "assistant"] == [COUNTED]
    assert desk.message(first.finished).text == "One two"


def test_a_speed_beside_others_is_told_so_and_counts_for_nothing(
    desk: Desk, other: ScriptedEngine
) -> None:
    chats = together(desk, other, Script(COUNTED))
    request = replace(REQUEST, beside=1)
    first = run(chats, request)
    second = run(chats, beside(request, first.started))
    alone = run(chats, replace(REQUEST, conversation_id=first.started.conversation))

    for listener, others in ((first, 1), (second, 1), (alone, 0)):
        assert listener.finished.stats is not None
        assert listener.finished.stats.beside == others
        assert (desk.message(listener.finished).stats or {}).get("beside") == others
    assert len(desk.results.history(REQUEST.model_id)) == 1


def test_messages_behind_it_wait_for_the_usual_engine_alone(
    desk: Desk, other: ScriptedEngine
) -> None:
    chats = together(desk, other, Script("One two", pause_at=1), Script("Next"))
    first, behind = Listener(), Listener()
    chats.send(replace(REQUEST, beside=1), first)
    assert desk.engine.paused.wait(TIMEOUT)
    chat = first.started.conversation
    handle = chats.send(replace(REQUEST, conversation_id=chat, text="And?"), behind)
    assert not handle.done.done()
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert behind.text == "Next"


def test_the_usual_engine_alone_names_the_chat(desk: Desk, other: ScriptedEngine) -> None:
    # It finds none, so that each later reply would be asked for one.
    desk.plays(Script(COUNTED))
    kept = desk.conversations, desk.results, desk.engine, desk.executor
    chats = Chats(*kept, titled=lambda: True, others=(other,))
    request = replace(REQUEST, beside=1, model_id="first")
    first = run(chats, request)
    run(chats, replace(beside(request, first.started), model_id="second"))
    for _ in range(3):
        desk.executor.submit(lambda: None).result(TIMEOUT)

    assert [load for load, _ in desk.engine.asides] == [request.load]
    assert other.asides == []


def test_the_memory_of_the_others_is_given_back(desk: Desk, other: ScriptedEngine) -> None:
    chats = together(desk, other)
    chats.release_others()

    assert (chats.seats, other.unloaded, desk.engine.unloaded) == (2, 1, 0)


def test_models_answer_together_where_memory_allows_it(services: Services) -> None:
    tiny = services.library.offered()[0]
    load = services.load_options(tiny)
    huge = replace(tiny, bytes=1 << 50)

    assert fit_together(services, [(tiny, load), (tiny, load), (tiny, load)])
    assert not fit_together(services, [(tiny, load), (huge, load)])
    assert not fit_together(services, [(tiny, load)] * 4)


def test_two_real_engines_answer_in_processes_of_their_own(services: Services) -> None:
    tiny = services.library.offered()[0]
    load = services.load_options(tiny)
    request = replace(REQUEST, text="Count from 1 to 30.", load=load, model_id=tiny.id, beside=1)
    started = threading.Event()
    first = Listener(lambda event: started.set() if isinstance(event, ReplyStarted) else None)
    second = Listener()
    handle = services.chats.send(request, first)
    assert started.wait(TIMEOUT)
    services.chats.send(beside(request, first.started), second).done.result(TIMEOUT)
    handle.done.result(TIMEOUT)

    assert first.text == second.text == " ".join(str(number) for number in range(1, 31))
    other = services.others[0]
    assert services.engine.pid is not None
    assert other.pid not in (None, services.engine.pid)
    services.chats.release_others()
    other.unload().result(TIMEOUT)
    assert other.state.loaded is None
