"""Facts of a reply, gathered from a real store, library and computer."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from desktop.app_explain import explain_last, explain_reply, gather
from desktop.core.engine.values import ReplyStats
from desktop.core.speed.explain_facts import Machine, OtherSpeed
from desktop.core.store.conversations import Conversations

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.speed.explain_facts import Facts
    from desktop.core.store.conversations import Message

STATS = asdict(
    ReplyStats(
        finish_reason="stop",
        prompt_tokens=60,
        cached_tokens=0,
        completion_tokens=200,
        ttft_seconds=0.5,
        prompt_seconds=0.4,
        generation_seconds=10.0,
        tokens_per_second=20.0,
        prompt_tokens_per_second=150.0,
        device="CPU",
        threads=2,
    )
)
TINY = "Tiny (self-test)"


def answer(
    services: Services, model: str = TINY, chat: int | None = None, **changes: object
) -> Message:
    """A reply as it is stored."""
    chats = services.conversations
    exchange = chats.add_exchange(chat, "Hello", title="Hello", model=model)
    chats.finish(exchange.reply.id, "complete", {**STATS, **changes})
    found = chats.message(exchange.reply.id)
    assert found is not None
    return found


def gathered(services: Services, message: Message) -> Facts:
    assert message.stats is not None
    return gather(services, message, message.stats)


def benchmark(
    services: Services,
    *,
    speed: float,
    deep: float = 0.0,
    device: str = "CPU",
    engine: str = "b2",
    roofline: float | None = None,
) -> None:
    tg = [{"depth": 0, "tokens": 32, "tokens_per_second": speed, "low": speed, "high": speed}]
    if deep:
        tg.append({**tg[0], "depth": 1000, "tokens_per_second": deep})
    services.results.add_benchmark(
        "tiny",
        {
            "device": device, "threads": 2, "engine": engine, "pp": [], "tg": tg,
            "roofline_fraction": roofline,
        },
    )  # fmt: skip


def wrote(services: Services, *speeds: float, engine: str = "b2", model: str = "tiny") -> None:
    for speed in speeds:
        services.results.add_reply_speed(
            model, tokens_per_second=speed, prompt_tokens_per_second=None, completion_tokens=99,
            device="CPU", threads=2, engine=engine,
        )  # fmt: skip


def test_a_reply_is_explained_by_its_number(services: Services) -> None:
    message = answer(services, thinking_tokens=90, thinking_seconds=6.0, waited_seconds=4.0)
    found = explain_reply(services, message.id)
    assert found is not None
    assert {"thinking", "queue"} <= {each.code for each in found.causes}
    assert explain_reply(services, message.id + 99) is None
    assert explain_reply(services, message.parent or 0) is None


def test_the_last_reply_of_all_chats_is_explained(services: Services) -> None:
    assert explain_last(services) is None
    answer(services, thinking_tokens=90, thinking_seconds=6.0)
    message = answer(services, waited_seconds=4.0)
    found = explain_last(services)
    assert found is not None
    assert (found.message.id, found.chat) == (message.id, "Hello")
    codes = {each.code for each in found.explanation.causes}
    assert "queue" in codes
    assert "thinking" not in codes


def test_what_was_measured_is_what_is_expected(services: Services) -> None:
    message = answer(services)
    nothing = gathered(services, message).expected
    assert (nothing.tokens_per_second, nothing.slope, nothing.roofline) == (None, None, None)
    benchmark(services, speed=40.0, deep=20.0, roofline=0.71)
    found = gathered(services, message).expected
    assert found.tokens_per_second == 40.0
    assert found.slope == pytest.approx(0.001)
    assert found.roofline == 0.71
    assert found.comfortable == services.settings.value.comfortable_speed


def test_replies_tell_what_is_usual_once_there_are_some(services: Services) -> None:
    message = answer(services)
    wrote(services, 20.0, 30.0, 30.0)
    assert gathered(services, message).expected.tokens_per_second is None
    wrote(services, 30.0, 31.0)
    assert gathered(services, message).expected.tokens_per_second == pytest.approx(30.5)
    # A benchmark on a bad day does not make the model slower than it is known to be.
    benchmark(services, speed=12.0)
    assert gathered(services, message).expected.tokens_per_second == pytest.approx(30.5)


def test_other_devices_and_engines_are_known_apart(services: Services) -> None:
    benchmark(services, speed=45.0, engine="b1")
    benchmark(services, speed=90.0, device="Vulkan0: RX", engine="b1")
    message = answer(services)
    assert gathered(services, message).expected.before is None
    benchmark(services, speed=21.0, engine="b2")
    found = gathered(services, answer(services)).expected
    assert found.elsewhere == OtherSpeed("Vulkan0: RX", "gpu", 90.0)
    assert found.before == OtherSpeed("b1", "cpu", 45.0)
    other = gathered(services, answer(services, device="Vulkan0: RX", gpu_layers=3)).expected
    assert other.tokens_per_second == 90.0
    assert other.elsewhere == OtherSpeed("CPU", "cpu", 21.0)


@pytest.mark.parametrize("tg", [[], "x", [{"depth": "a"}], [{"depth": 0, "tokens_per_second": 0}]])
def test_a_damaged_benchmark_tells_nothing(services: Services, tg: object) -> None:
    services.results.add_benchmark(
        "tiny", {"device": "CPU", "threads": 2, "engine": "b", "pp": [], "tg": tg}
    )
    found = gathered(services, answer(services)).expected
    assert found.slope is None


def test_how_the_program_is_set(services: Services) -> None:
    services.settings.change(threads=1, device="auto", unload_after=5, draft_model=True)
    first = answer(services)
    setup = gathered(services, first).setup
    assert (setup.threads, setup.device, setup.stays_minutes) == (1, "auto", 5)
    assert setup.draft_model
    assert not setup.has_earlier
    assert setup.cores >= 1
    assert setup.model_name == TINY
    assert setup.model_bytes > 1_000_000
    assert setup.needed_bytes > setup.model_bytes
    second = answer(services, chat=first.conversation)
    assert gathered(services, second).setup.has_earlier


def test_no_graphics_processor_is_proposed_where_the_engine_finds_none(services: Services) -> None:
    services.settings.change(device="cpu")
    facts = gathered(services, answer(services))
    if not facts.setup.gpus:
        found = explain_reply(services, answer(services).id)
        assert found is not None
        assert "on-processor" not in {each.code for each in found.causes}


def test_the_computer_counts_only_for_a_fresh_reply(services: Services) -> None:
    machine = gathered(services, answer(services)).machine
    assert machine is not None
    assert machine.memory_total > 0
    earlier = Conversations(services.database, clock=lambda: time.time() - 400)
    exchange = earlier.add_exchange(None, "Hello", title="Hello", model=TINY)
    earlier.finish(exchange.reply.id, "complete", STATS)
    old = services.conversations.message(exchange.reply.id)
    assert old is not None
    assert gathered(services, old).machine is None


def test_what_is_known_of_the_computer_may_come_from_elsewhere(services: Services) -> None:
    message = answer(services)
    hot = Machine(cores=2, power_plan="power-saver", throttled=True)
    found = explain_reply(services, message.id, lambda: hot)
    assert found is not None
    assert {"heat", "power-plan"} <= {each.code for each in found.causes}


def test_a_model_that_is_gone_leaves_what_the_reply_tells(services: Services) -> None:
    message = answer(services, model="Gone 7B", thinking_tokens=90, thinking_seconds=6.0)
    found = explain_reply(services, message.id)
    assert found is not None
    assert "thinking" in {each.code for each in found.causes}
    assert found.facts.setup.model_name == "Gone 7B"


def test_a_smaller_model_is_proposed_that_is_fast_enough(services: Services) -> None:
    path = services.library.folder / "maker" / "repo" / "Heavy.gguf"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"GGUF" + bytes(100))
    with path.open("r+b") as file:
        file.truncate(2_000_000_000)  # takes no room on the disk
    heavy = next(each for each in services.library.offered() if each.path == path)
    known = {each.id: each for each in services.catalogue.models if each.kind == "chat"}
    small, large = known["qwen3-0.6b"], known["qwen35-0.8b"]
    for model in (small, large):
        wrote(services, 14.0, model=model.id)
    found = gathered(services, answer(services, model=heavy.name, tokens_per_second=3.0))
    assert found.expected.smaller is not None
    assert found.expected.smaller.name == max(small, large, key=lambda each: each.bytes or 0).name
    assert not found.expected.smaller.installed
    fast = gathered(services, answer(services, model=heavy.name, tokens_per_second=30.0))
    assert fast.expected.smaller is None
