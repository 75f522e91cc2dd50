"""What is said about a reply: the line under it, and the status while it is prepared."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from desktop.core.engine.values import ReplyStats
from desktop.core.language import amount, mark, tr, trn
from desktop.core.notices import template_notice
from desktop.core.wording import clean, describe
from desktop.core.words_of_devices import answered_instead
from desktop.gui.chat.blocks import Span
from desktop.gui.chat.details import details, number, reused
from desktop.gui.models.formats import speed, time_left

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.chat.steps import StepMark
    from desktop.core.errors import AssistantError

#: A line's runs, each with "meta", "quiet", "facts" or "problem".
Note = tuple[tuple[Span, str], ...]

#: Addresses that begin so are actions of ours; no message can contain one as a link.
ACTION: Final = "goldcrest:"
SEND_AGAIN: Final = "again"
CHOOSE_MODEL: Final = "models"
CONTINUE: Final = "continue"
#: The reply is written anew, without the pictures of the chat.
UNSEEN: Final = "unseen"
PIN: Final = "pin"
UNPIN: Final = "unpin"
CHAT_OPTIONS: Final = "options"
WHY_SLOW: Final = "why"
DETAILS: Final = "details"
REGENERATE: Final = "regenerate"
EDIT: Final = "edit"
DELETE: Final = "delete"
FORK: Final = "fork"
QUOTE: Final = "quote"
GOOD: Final = "good"
BAD: Final = "bad"
#: The name of an action that shows another message in the place of one: the id of that follows.
INSTEAD: Final = "instead"
EARLIER: Final = f"{ACTION}earlier"
#: Why a message has to wait.
NOT_YET: Final = mark(
    "A reply is being written. The changed message can be sent when it has ended."
)
NO_NUMBER: Final = mark("The first message is still being saved. Send this one in a moment.")

_SEPARATOR: Final = " · "
_MARKS: Final = {
    "dropped": mark("Not read by the model any more"),
    "summarised": mark("Read by the model as a summary"),
    "pinned": mark("Pinned"),
}
_LEAST_SECONDS: Final = 0.1
_SHORT_SECONDS: Final = 10.0
#: Less reads as "1.0x".
_NOTABLE_GAIN: Final = 1.05
#: Another model mends these; sending again would fail in the same way.
_OF_THE_MODEL: Final = frozenset(
    {
        "not-gguf",
        "truncated-gguf",
        "unknown-architecture",
        "unknown-quantization",
        "bad-model",
        "model-too-large",
        "model-file-missing",
        "model-not-installed",
        "template-failed",
    }
)
#: What is set for the chat mends this one.
_OF_THE_FORM: Final = "grammar-invalid"
#: Another model mends this one, or doing without.
_OF_PICTURES: Final = "model-without-sight"
_LABELS: Final = {
    SEND_AGAIN: mark("Send again"),
    CHOOSE_MODEL: mark("Choose a model"),
    CHAT_OPTIONS: mark("Options of this chat"),
    CONTINUE: mark("Continue"),
    UNSEEN: mark("Answer without the pictures"),
}


def writing(tokens: int) -> Note:
    """Return the line under a reply that grows."""
    return _meta(tokens_of(tokens)) if tokens else ()


def finished(
    status: str,
    stats: Mapping[str, object] | ReplyStats | None,
    error: AssistantError | None,
    message: int,
    *,
    dropped: int = 0,
    summarised: int = 0,
    unseen: bool = False,
    last: bool = False,
    continued: bool = False,
) -> Note:
    """Return the line under a reply that has ended.

    Args:
        status: "complete", "stopped" or "failed"; "streaming" for one that nobody writes any more.
        stats: what the engine measured, as it is kept or as it comes; damaged facts are left out.
        error: why it failed.
        message: the id that an action names.
        dropped: how many older messages the model did not see.
        summarised: for how many others it saw a summary.
        unseen: whether it did without the pictures of the chat.
        last: whether it is the last message of its chat, so that it can go on.
        continued: whether it was to go on, and had ended before.
    """
    facts = {**_as_facts(stats), **({"unseen": True} if unseen else {})}
    parts = _facts(facts) + _left_out(facts, dropped, summarised) + _template(facts)
    if status == "failed":
        return _failure(error, message, parts, continued=continued)
    if status != "complete":
        by_person = facts.get("finish_reason") == "cancelled"
        parts.insert(0, tr("stopped by you") if by_person else tr("stopped before its end"))
    elif facts.get("finish_reason") == "length":
        parts.insert(0, tr("ended: no room left"))
    note = _with_details(_meta(_SEPARATOR.join(parts), details(facts)), message) if parts else ()
    note += _why(facts, message)
    cut_short = status != "complete" or facts.get("finish_reason") == "length"
    if not last or not cut_short:
        return note
    return (*note, (Span(" "), "meta"), _action(tr("Continue"), CONTINUE, message))


def waiting(question: int) -> Note:
    """Return the line under a message that is answered later: what can be done with it meanwhile.

    Args:
        question: the id that the actions name; negative where the store has not numbered it yet.
    """
    note = _meta(tr("Waits for the reply above"))
    if question <= 0:
        return note
    for label, action in ((tr("Edit"), EDIT), (tr("Delete"), DELETE)):
        link = Span(label, link=f"{ACTION}{action}/{question}")
        note += ((Span(_SEPARATOR), "meta"), (link, "quiet"))
    return note


def sent_as(kind: str, message: int) -> Note:
    """Return what stands before the line under a reply that is not sent like others.

    Args:
        kind: "dropped", "summarised" or "pinned".
        message: the id that the action names.
    """
    label, action = (tr("Unpin"), UNPIN) if kind == "pinned" else (tr("Pin"), PIN)
    # Not as bold as what leads on: most turns of a long chat have such a mark.
    link = Span(label, link=f"{ACTION}{action}/{message}")
    return (*_meta(f"{tr(_MARKS[kind])}{_SEPARATOR}"), (link, "meta"))


def step(mark: StepMark | None) -> Note:
    """Return the line under a message that a relay has sent by itself; none for others."""
    if mark is None:
        return ()
    if not mark.name:
        return _meta(tr("Step {number} of {of}", number=mark.number, of=mark.of))
    words = tr("Step {number} of {of}: {name}", number=mark.number, of=mark.of, name=mark.name)
    return _meta(words)


def place(message: int, beside: Sequence[int]) -> Note:
    """Return which of several messages in the same place one is: "< 2/3 >", with ways to others.

    Args:
        message: the one that is shown.
        beside: all that stand there, itself among them, the oldest first.
    """
    if message not in beside or len(beside) == 1:
        return ()
    at = beside.index(message)
    before = beside[at - 1] if at else 0
    after = beside[at + 1] if at + 1 < len(beside) else 0
    ways = ((f"{ACTION}{INSTEAD}/{each}" if each else "") for each in (before, after))
    earlier, later = ways
    # The spaces make the marks easier to hit.
    space = "\N{NO-BREAK SPACE}"
    return (
        (Span(f"\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}{space}", link=earlier), "meta"),
        (Span(f"{at + 1}/{len(beside)}"), "meta"),
        (Span(f"{space}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", link=later), "meta"),
    )


def joined(mark: Note, note: Note) -> Note:
    """Return a line with a mark before it."""
    if not mark or not note:
        return mark or note
    return (*mark, *_meta(_SEPARATOR), *note)


def without(action: str, note: Note) -> Note:
    """Return a line without the action of that name."""
    link = f"{ACTION}{action}/"
    return tuple(run for run in note if not run[0].link.startswith(link))


def summarising(messages: int, fraction: float) -> str:
    """Return how far a summary is: "Summarising 12 earlier messages, 40 %"."""
    share = round(100 * min(1.0, max(0.0, fraction)))
    return trn(
        "Summarising {n} earlier message, {share} %",
        "Summarising {n} earlier messages, {share} %",
        messages,
        share=share,
    )


def loading(name: str, fraction: float) -> str:
    """Return how far a model is loaded: "Loading Qwen3.5 2B, 40 %"."""
    share = round(100 * min(1.0, max(0.0, fraction)))
    return tr("Loading {model}, {share} %", model=clean(name, 60), share=share)


def reading(done: int, total: int, seconds_left: float | None) -> str:
    """Return how far the prompt is read: "Reading 1,240 of 3,100 tokens, 8 s left".

    Args:
        done: tokens that were read.
        total: tokens of the prompt.
        seconds_left: from the speed so far; None: not known yet.
    """
    progress = trn(
        "Reading {done} of {n} token", "Reading {done} of {n} tokens", total, done=amount(done)
    )
    if seconds_left is None or done >= total:
        return progress
    return tr("{progress}, {time_left}", progress=progress, time_left=time_left(seconds_left))


def tokens_of(number: int) -> str:
    """Return a number of tokens in words: "1 token", "1,240 tokens"."""
    return trn("{n} token", "{n} tokens", number)


def tip(note: Note) -> str:
    """Return what a note's tool tip says; "" where it has none."""
    return next((span.tip for span, _ in note if span.tip), "")


def plain(note: Note) -> str:
    """Return a note's text."""
    return "".join(span.text for span, _ in note)


def _facts(facts: Mapping[str, object]) -> list[str]:
    parts = []
    tokens = int(number(facts, "completion_tokens"))
    per_second = number(facts, "tokens_per_second")
    if per_second > 0:
        parts.append(speed(per_second))
    first = number(facts, "ttft_seconds")
    if first > 0 and tokens:
        parts.append(tr("first word {seconds}", seconds=_seconds(first)))
    device, threads = facts.get("device"), int(number(facts, "threads"))
    failed = facts.get("failed_device")
    if isinstance(failed, str) and failed:
        parts.append(answered_instead(clean(failed, 60)))
    elif isinstance(device, str) and device:
        where = clean(device, 40)
        with_threads = trn("{device}, {n} thread", "{device}, {n} threads", threads, device=where)
        parts.append(with_threads if threads else where)
    if beside := int(number(facts, "beside")):
        parts.append(trn("beside {n} other model", "beside {n} other models", beside))
    if tokens:
        parts.append(tokens_of(tokens))
    # The rest is short, or in the tool tip: the line is to be read at a glance.
    gain = number(facts, "drafting_gain")
    if gain >= _NOTABLE_GAIN:
        parts.append(tr("{gain}x by drafting", gain=amount(gain, 1)))
    known, prompt = reused(facts)
    # Something is always read anew.
    if share := min(99, round(100 * known / prompt)) if prompt else 0:
        parts.append(tr("{share}\u00a0% reused", share=share))
    return parts


def _left_out(facts: Mapping[str, object], dropped: int, summarised: int) -> list[str]:
    dropped = dropped or int(number(facts, "dropped"))
    summarised = summarised or int(number(facts, "summarised"))
    parts = []
    if facts.get("unseen") is True:
        parts.append(tr("without the pictures"))
    if dropped:
        parts.append(trn("{n} message left out", "{n} messages left out", dropped))
    if summarised:
        parts.append(trn("{n} message as a summary", "{n} messages as a summary", summarised))
    return parts


def _template(facts: Mapping[str, object]) -> list[str]:
    if not template_notice(facts.get("template"), facts.get("template_problem")):
        return []
    template = clean(str(facts["template"]), 40)
    return [tr("{template} instead of its own template", template=template)]


def _seconds(seconds: float) -> str:
    if seconds < _LEAST_SECONDS:
        return tr("in under {seconds} s", seconds=amount(_LEAST_SECONDS, 1))
    return tr("{seconds} s", seconds=amount(seconds, 1 if seconds < _SHORT_SECONDS else 0))


def _action(label: str, action: str, message: int) -> tuple[Span, str]:
    return Span(label, bold=True, link=f"{ACTION}{action}/{message}"), "meta"


def _why(facts: Mapping[str, object], message: int) -> Note:
    """Return the way to what made a reply slow, where it is kept and was measured."""
    measured = number(facts, "tokens_per_second") or number(facts, "ttft_seconds")
    if message <= 0 or not measured:
        return ()
    # As quiet as the rest of the line: it stands under every reply.
    link = Span(tr("Why is it slow?"), link=f"{ACTION}{WHY_SLOW}/{message}")
    return ((Span(_SEPARATOR), "meta"), (link, "quiet"))


def _failure(
    error: AssistantError | None, message: int, parts: list[str], *, continued: bool
) -> Note:
    if error is None:
        title, advice, action = tr("The reply failed."), tr("Send the message again."), SEND_AGAIN
    else:
        words = describe(error)
        title, advice = words.title, words.advice
        action = CHOOSE_MODEL if error.code in _OF_THE_MODEL else SEND_AGAIN
        action = CHAT_OPTIONS if error.code == _OF_THE_FORM else action
        action = UNSEEN if error.code == _OF_PICTURES else action
    if continued and action == SEND_AGAIN:
        action = CONTINUE
    label = tr(_LABELS[action])
    runs = [(Span(f"{title} "), "problem"), (Span(f"{advice} "), "meta")]
    if parts:
        runs.append((Span(f"{_SEPARATOR.join(parts)} "), "meta"))
    if action == UNSEEN:
        again = Span(tr("Regenerate"), link=f"{ACTION}{REGENERATE}/{message}")
        runs += [_action(label, action, message), (Span(_SEPARATOR), "meta"), (again, "meta")]
        return tuple(runs)
    return (*runs, _action(label, action, message))


def _meta(text: str, more: str = "") -> Note:
    # A part may come first in the line, and then begins it.
    return ((Span(text[:1].upper() + text[1:], tip=more), "meta"),)


def _with_details(note: Note, message: int) -> Note:
    """Let a line lead to its details, where it has some; it looks as without."""
    if message <= 0 or not tip(note):
        return note
    return tuple((replace(span, link=f"{ACTION}{DETAILS}/{message}"), "facts") for span, _ in note)


def _as_facts(stats: Mapping[str, object] | ReplyStats | None) -> Mapping[str, object]:
    if stats is None:
        return {}
    return asdict(stats) if isinstance(stats, ReplyStats) else stats
