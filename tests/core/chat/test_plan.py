from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.chat.cases import POLICIES, Case, Plan, Policy, Room
from desktop.core.chat.measure import FRAME, Measure, to_count
from desktop.core.chat.plan import SUMMARY_HEAD, contents, counted, plan
from desktop.core.chat.prompt import estimate
from desktop.core.store.context import Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.engine.values import ChatMessage
    from desktop.core.pictures import Image


@dataclass(frozen=True)
class Turn:
    role: str
    text: str
    id: int = 0
    pinned: bool = False
    images: tuple[Image, ...] = ()


def chat(*texts: str, pinned: Sequence[int] = ()) -> list[Turn]:
    roles = ("user", "assistant")
    return [
        Turn(roles[place % 2], text, place + 1, pinned=place + 1 in pinned)
        for place, text in enumerate(texts)
    ]


def said(messages: tuple[ChatMessage, ...]) -> list[tuple[str, str]]:
    return [(message.role[0], message.content) for message in messages]


def made(
    system: str,
    history: list[Turn],
    budget: int,
    policy: Policy = "drop",
    summary: Summary | None = None,
    prefix: str = "",
) -> Plan:
    """A plan where every text has one token for each of its words."""
    case = Case(system, history, Room(budget + 100, 100), policy, summary, prefix)
    return plan(case, words(case))


def words(case: Case) -> Measure:
    measure = Measure()
    texts = [text for text in contents(case) if text]
    measure.learn(texts, [len(text.split()) for text in texts])
    return measure


LONG = chat("first", "one", "second", "two", "third", "three", "last")
EACH = FRAME + 1


def test_everything_goes_in_where_it_fits() -> None:
    found = made("Be brief.", chat("a", "b", "c"), budget=1000)

    assert said(found.messages) == [("s", "Be brief."), ("u", "a"), ("a", "b"), ("u", "c")]
    assert found.verdict == "fits"
    assert not found.dropped
    assert found.tokens == 4 * FRAME + 5


def test_without_instructions_there_is_no_system_message() -> None:
    assert said(made("", chat("a"), budget=1000).messages) == [("u", "a")]


def test_the_oldest_turns_are_left_out_whole() -> None:
    found = made("rules", chat("first", "one", "second", "two", "third"), budget=4 * EACH)

    assert said(found.messages) == [
        ("s", "rules"),
        ("u", "second"),
        ("a", "two"),
        ("u", "third"),
    ]
    assert found.dropped == {1, 2}


def test_a_question_goes_with_its_reply() -> None:
    # There would be room for one message more, but not for a turn.
    found = made("", chat("first", "one", "second"), budget=2 * EACH)

    assert said(found.messages) == [("u", "second")]
    assert found.dropped == {1, 2}


def test_what_is_left_out_changes_seldom() -> None:
    """A change at the beginning makes the model read everything anew."""
    history = chat(*(f"word {number}" for number in range(201)))
    sizes = [len(made("", history[:length], budget=800).dropped) for length in range(99, 201, 2)]

    assert sizes == sorted(sizes)
    assert sizes[-1] > 60
    assert len(set(sizes)) < 12


def test_what_is_pinned_stays_with_its_turn_and_in_its_place() -> None:
    history = chat(*(texts := ("a", "b", "c", "d", "e", "f", "g")), pinned=[2])
    found = made("", history, budget=3 * EACH)

    assert len(texts) == 7
    assert said(found.messages) == [("u", "a"), ("a", "b"), ("u", "g")]
    assert found.dropped == {3, 4, 5, 6}


def test_too_much_is_pinned() -> None:
    found = made("", chat("a", "b", "c", "d", "e", pinned=[1, 4]), budget=3 * EACH)

    assert found.verdict == "pinned"


def test_the_question_is_kept_whole_even_where_it_is_too_long() -> None:
    question = "word " * 1000

    found = made("rules", chat("a", "b", question), budget=10)

    assert said(found.messages) == [("s", "rules"), ("u", question)]
    assert found.tokens > 10
    assert found.verdict == "question"


def test_a_reply_that_failed_with_text_stays_and_an_empty_one_is_skipped() -> None:
    history = chat("a", "half an ans", "go on", "", "still there?")

    found = made("", history, budget=1000)

    assert said(found.messages) == [
        ("u", "a"),
        ("a", "half an ans"),
        ("u", "go on\n\nstill there?"),
    ]
    assert not found.dropped


def test_the_same_question_again_after_a_failure_is_read_once() -> None:
    assert said(made("", chat("name?", "", "name?"), budget=1000).messages) == [("u", "name?")]


def test_system_messages_of_the_chat_join_the_instructions() -> None:
    found = made("one", [Turn("system", "two"), Turn("user", "a")], budget=1000)

    assert said(found.messages) == [("s", "one\n\ntwo"), ("u", "a")]


@pytest.mark.parametrize("history", [[], chat("a", "b"), chat("  "), [Turn("system", "x")]])
def test_a_prompt_without_a_question_is_a_mistake(history: list[Turn]) -> None:
    with pytest.raises(ValueError, match="the last message"):
        made("", history, budget=1000)


# --- stop ------------------------------------------------------------------------------------


def test_the_policy_to_stop_refuses_and_only_where_it_is_too_much() -> None:
    assert made("", LONG, budget=1000, policy="stop").verdict == "fits"

    found = made("", LONG, budget=3 * EACH, policy="stop")
    assert found.verdict == "refused"
    assert not found.dropped
    assert found.tokens == 7 * EACH


# --- summaries -------------------------------------------------------------------------------


def test_what_does_not_fit_is_to_be_summarised() -> None:
    found = made("rules", LONG, budget=45, policy="summarise")

    assert said(found.messages)[0] == ("s", "rules")
    assert found.summarised == {1, 2, 3, 4}
    assert found.summary_until == 4
    assert said(found.to_summarise) == [("u", "first"), ("a", "one"), ("u", "second"), ("a", "two")]
    assert not found.dropped


def test_a_summary_stands_for_its_messages() -> None:
    summary = Summary(4, "They spoke.")
    found = made("rules", LONG, 52, "summarise", summary)

    assert found.messages[0].content == f"rules\n\n{SUMMARY_HEAD}\nThey spoke."
    assert said(found.messages)[1:] == [("u", "third"), ("a", "three"), ("u", "last")]
    assert found.summarised == {1, 2, 3, 4}
    assert not found.to_summarise


def test_a_summary_is_not_used_while_everything_fits() -> None:
    found = made("", LONG, 1000, "summarise", Summary(4, "They spoke."))

    assert len(found.messages) == 7
    assert not found.summarised


def test_a_summary_grows_with_the_chat() -> None:
    history = chat(*"abcdefghijklmnopq")
    found = made("", history, 80, "summarise", Summary(4, "They spoke."))

    assert SUMMARY_HEAD in found.messages[0].content
    assert {1, 2, 3, 4} < found.summarised
    assert found.to_summarise[0].content == "e"
    assert found.summary_until == max(found.summarised)


def test_what_is_pinned_is_sent_and_summarised() -> None:
    history = chat("a", "b", "c", "d", "e", "f", "g", pinned=[1])
    found = made("", history, 5 * EACH, "summarise")

    assert said(found.messages)[:2] == [("u", "a"), ("a", "b")]
    assert found.to_summarise[0].content == "a"
    assert 1 not in found.summarised


def test_where_no_summary_can_be_written_turns_are_left_out() -> None:
    case = Case("", LONG, Room(3 * EACH + 10, 10), "summarise", may_summarise=False)
    found = plan(case, words(case))

    assert found.verdict == "fits"
    assert found.dropped
    assert not found.to_summarise


# --- replies that go on ----------------------------------------------------------------------


def test_a_reply_that_goes_on_makes_room_for_itself() -> None:
    found = made("", LONG, budget=7 * EACH, prefix="so far " * 10)

    assert found.prefix == "so far " * 10
    assert not found.prefix_cut
    assert len(found.dropped) == 4
    assert found.tokens == 3 * EACH + 20


def test_a_reply_that_alone_fills_the_context_goes_on_from_its_end() -> None:
    prefix = "\n\n".join(f"Paragraph number {number} of it." for number in range(40))
    found = made("", chat("tell"), budget=100, prefix=prefix)

    assert found.verdict == "fits"
    assert found.prefix_cut
    assert prefix.endswith(found.prefix)
    assert found.prefix.startswith("Paragraph")
    assert found.messages == made("", chat("tell"), budget=100).messages


# --- shares ----------------------------------------------------------------------------------


def test_the_shares_are_the_whole_context() -> None:
    found = made("rules", chat("a", "b", "c d e"), budget=100)
    shares = found.shares

    assert (shares.system, shares.history, shares.question) == (EACH, 2 * EACH, FRAME + 3)
    assert (shares.reserve, shares.attachments, shares.context) == (100, 0, 200)
    assert shares.used + shares.reserve + shares.free == shares.context
    assert not shares.exact
    exact = counted(found, 40).shares
    assert exact.exact
    assert exact.used == 40
    assert exact.used + exact.reserve + exact.free == exact.context


# --- any chat --------------------------------------------------------------------------------

TEXT = st.text(max_size=30)
TURNS = st.lists(
    st.tuples(st.sampled_from(["user", "assistant", "system"]), TEXT, st.booleans()), max_size=20
)


@given(
    system=TEXT,
    turns=TURNS,
    question=st.text(min_size=1).filter(str.strip),
    budget=st.integers(-100, 500),
    policy=st.sampled_from(POLICIES),
    until=st.one_of(st.none(), st.integers(1, 20)),
    prefix=st.text(max_size=60),
    base=st.integers(0, 20),
)
def test_any_history_gives_turns_within_the_budget(
    system: str,
    turns: list[tuple[str, str, bool]],
    question: str,
    budget: int,
    policy: Policy,
    until: int | None,
    prefix: str,
    base: int,
) -> None:
    history = [
        Turn(role, text, place + 1, pinned) for place, (role, text, pinned) in enumerate(turns)
    ]
    history.append(Turn("user", question, len(turns) + 1))
    summary = None if until is None else Summary(until, "What was said.")
    case = Case(system, history, Room(budget + 50, 50), policy, summary, prefix)
    measure = Measure(base + FRAME)

    found = plan(case, measure)

    check(found, case, measure)
    if found.verdict == "fits" and not found.prefix_cut:
        assert found.tokens <= budget
    assert plan(replace(case, may_summarise=False), measure).to_summarise == ()
    fits = plan(replace(case, room=Room(100_000, 50)), measure)
    assert not fits.summarised
    assert {one.id for one in history if one.id in fits.dropped} == orphans(history)


def check(found: Plan, case: Case, measure: Measure) -> None:
    messages = list(found.messages)
    if messages[0].role == "system":
        del messages[0]
    roles = [message.role for message in messages]
    assert roles == ["user" if place % 2 == 0 else "assistant" for place in range(len(roles))]
    assert roles[-1] == "user"
    # Never in the middle of a message, and in their order.
    spoken = [one for one in case.history if one.role != "system" and one.text.strip()]
    out = found.dropped | found.summarised
    kept = "\n\n".join(one.text for one in spoken if one.id not in out)
    place = 0
    for message in messages:
        for part in message.content.split("\n\n"):
            place = kept.find(part, place) if part else place
            assert place >= 0 or part in kept
            place = max(place, 0)
    said_at_all = "\n\n".join(message.content for message in messages)
    for one in spoken:
        if one.id not in out:
            assert one.text in said_at_all
        if one.pinned:
            assert one.id not in out or one.id in orphans(case.history)
    assert case.history[-1].id not in out
    assert not found.dropped & found.summarised
    assert case.prefix.endswith(found.prefix)
    assert found.tokens == measure.of_chat(found.messages) + measure.tokens(found.prefix)


def orphans(history: Sequence[object]) -> set[int]:
    """Replies before the first question, which cannot begin a chat."""
    found: set[int] = set()
    for one in history:
        assert isinstance(one, Turn)
        if one.role == "user" and one.text.strip():
            break
        if one.role == "assistant" and one.text.strip():
            found.add(one.id)
    return found


# --- measuring -------------------------------------------------------------------------------


def test_other_scripts_count_by_their_bytes() -> None:
    assert estimate("a" * 35) == 10
    assert estimate("你" * 35) == 30
    assert estimate("\ud800") == 1


def test_what_was_counted_counts() -> None:
    measure = Measure()
    assert measure.tokens("some words here") == estimate("some words here")
    measure.learn(["some words here", "half \ud800"], [3, 4])

    assert measure.tokens("some words here") == 3
    assert measure.tokens("half \ud800") == 4
    assert measure.tokens("") == 0
    assert measure.knows("some words here")
    assert measure.knows("")
    assert not measure.knows("others")


def test_only_what_may_be_sent_is_counted_and_only_once() -> None:
    measure = Measure()
    measure.learn(["known"], [1])
    texts = ["new", "known", "new", "", *(f"{number} " * 300 for number in range(100))]
    found = list(to_count(texts, measure, 512))

    assert found[0] == "new"
    assert found.count("new") == 1
    assert "known" not in found
    assert 4 < len(found) < 20
    assert list(to_count(["long " * 100_000], measure, 512)) == ["long " * 100_000]


def test_a_frame_is_learnt_and_then_only_grows() -> None:
    measure = Measure(alone=10)
    frames = []
    for tokens in (4, 3, 5, -2):
        measure.learn_frame(tokens)
        frames.append((measure.frame, measure.base))

    assert frames == [(4, 6), (4, 6), (5, 5), (5, 5)]


def test_a_long_turn_at_the_end_is_not_left_out_without_need() -> None:
    history = chat("a", "b", "c", "d", "e", "long " * 30, "f")

    assert made("", history, 60).dropped == {1, 2, 3, 4}
    assert made("", history, 60, "summarise").summarised == {1, 2, 3, 4}


def test_the_oldest_counts_are_forgotten() -> None:
    measure = Measure()
    texts = [f"{number} " * 100_000 for number in range(40)]
    measure.learn(texts, range(40))
    measure.learn(texts[-1:], [99])

    assert not measure.knows(texts[0])
    assert measure.tokens(texts[-1]) == 99
    assert measure.knows(texts[-20])
