"""Thoughts and answer of a reply, told apart while it streams.

Only what a reply begins with is thoughts: the same marks later on, in code say, are text. How a
reply is cut into pieces makes no difference to what comes out, and no more than a mark and a few
blanks is ever held back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

#: Blanks before a mark that are held back; more of them are text.
MOST_BLANKS: Final = 64
#: The share of the room for a reply that thoughts leave to the answer, and its least tokens, which
#: are never more than half of the room.
ANSWER_SHARE: Final = 0.25
ANSWER_RESERVE: Final = 256


@dataclass(frozen=True, slots=True)
class Form:
    """How some models mark their thoughts.

    Attributes:
        opening: comes before the thoughts.
        closings: either of them ends the thoughts.
        forced: what is written to end them before the model does.
        sign: what a template that knows this form, or the vocabulary, has of it.
        around: marks around the answer behind such thoughts, or nothing.
    """

    opening: str
    closings: tuple[str, ...]
    forced: str
    sign: str
    around: tuple[str, ...] = ()

    @property
    def marks(self) -> tuple[str, ...]:
        """What opens and closes."""
        return (self.opening, *self.closings)


def _tags(opening: str, closing: str, *, around: tuple[str, ...] = ()) -> Form:
    return Form(opening, (closing,), f"\n{closing}\n\n", opening, around)


#: Qwen, DeepSeek, SmolLM3, MiniCPM, LFM2.5, Spark, Nemotron; Granite 3.3 marks the answer too.
THINK: Final = _tags("<think>", "</think>", around=("<response>", "</response>"))
FORMS: Final = (
    THINK,
    _tags("<thinking>", "</thinking>"),
    _tags("<thought>", "</thought>"),
    _tags("<seed:think>", "</seed:think>"),
    _tags("<mm:think>", "</mm:think>"),
    _tags("[THINK]", "[/THINK]"),
    _tags("<|START_THINKING|>", "<|END_THINKING|>"),
    # Gemma 4.
    Form("<|channel>thought", ("<channel|>",), "<channel|>", "<|channel>"),
    # gpt-oss: every channel is a message of its own.
    Form(
        "<|channel|>analysis<|message|>",
        (
            "<|end|><|start|>assistant<|channel|>final<|message|>",
            "<|channel|>final<|message|>",
        ),
        "<|end|><|start|>assistant<|channel|>final<|message|>",
        "<|channel|>analysis",
    ),
    # Granite 3.2.
    Form(
        "Here is my thought process:",
        ("Here is my response:",),
        "\n\nHere is my response:\n\n",
        "Here is my thought process:",
    ),
)


def forms_of(template: str, names: Collection[str] = ()) -> tuple[Form, ...]:
    """Return the forms to look for in the replies of a model.

    Args:
        template: its chat template; `<think>` is looked for in any case.
        names: those of its control tokens.
    """
    return tuple(
        form for form in FORMS if form is THINK or form.sign in template or form.sign in names
    )


def opened_by(prompt: str, forms: Sequence[Form]) -> Form | None:
    """Return the form that a prompt ends with the opening of: the reply begins inside thoughts."""
    end = prompt[-200:].rstrip()
    return next((form for form in forms if end.endswith(form.opening)), None)


def longest_thoughts(budget: int, room: int, closing: int) -> int:
    """Return after how many tokens thoughts are closed, so that there is room for an answer.

    Args:
        budget: the most tokens wanted; 0 has no limit of its own.
        room: tokens that the whole reply may have.
        closing: tokens that it takes to close them.
    """
    reserve = max(int(room * ANSWER_SHARE), min(ANSWER_RESERVE, room // 2))
    most = max(1, room - reserve - closing)
    return min(budget, most) if budget > 0 else most


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of a reply; `thought` says which side it belongs to."""

    text: str
    thought: bool


class ThoughtStream:
    """Tells thoughts from answer in one reply.

    Args:
        forms: to look for.
        inside: the reply begins within thoughts of this form, which the prompt has opened.
    """

    def __init__(self, forms: Sequence[Form] = (THINK,), inside: Form | None = None) -> None:
        self._forms = tuple(forms)
        self._form = inside
        self._state: Literal["start", "open", "thoughts", "answer"] = "open" if inside else "start"
        self._held = ""
        self._after = inside is not None
        self._around: tuple[str, ...] = ()
        self._end_tag = ""

    @property
    def thinking(self) -> bool:
        """Whether what comes next is thoughts, unless a mark ends them."""
        return self._state in ("open", "thoughts")

    @property
    def answering(self) -> bool:
        """Whether the answer has begun: all that comes next is part of it."""
        return self._state == "answer"

    @property
    def form(self) -> Form | None:
        """The form of the thoughts, once there are some."""
        return self._form

    @property
    def held(self) -> int:
        """How many characters wait for what follows them."""
        return len(self._held)

    def add(self, text: str) -> list[Said]:
        """Take the next piece; return what is certain now, in order."""
        if self._state == "answer" and not self._end_tag:  # nearly all of most replies
            return [Said(text, thought=False)] if text else []
        self._held += text
        out: list[Said] = []
        steps = {
            "start": self._start,
            "open": self._open,
            "thoughts": self._thoughts,
            "answer": self._answer,
        }
        while steps[self._state](out):
            pass
        return out

    def end(self) -> list[Said]:
        """Say that the reply is over; return what was held back."""
        rest, self._held = self._held, ""
        if self.thinking:
            rest = rest.rstrip()
        return [Said(rest, self.thinking)] if rest else []

    # Each step returns whether the next state may go on with what is held.

    def _start(self, _out: list[Said]) -> bool:
        """Look for thoughts where none, or only empty ones, have been so far."""
        text = self._held.lstrip()
        blanks = len(self._held) - len(text)
        if self._after:
            self._held, blanks = text, 0
        if blanks <= MOST_BLANKS:
            for form in self._forms:
                for mark in form.marks:
                    if text.startswith(mark):
                        return self._pass_mark(form, mark, text)
            if self._around and text.startswith(self._around[0]):
                self._held, self._end_tag = text[len(self._around[0]) :].lstrip(), self._around[1]
                self._state = "answer"
                return True
            if not text or any(mark.startswith(text) for mark in self._start_marks()):
                return False
        self._state = "answer"
        return True

    def _start_marks(self) -> list[str]:
        return [mark for form in self._forms for mark in form.marks] + [*self._around[:1]]

    def _pass_mark(self, form: Form, mark: str, text: str) -> bool:
        self._held = text[len(mark) :]
        self._after = True
        if mark == form.opening:
            self._form, self._state = form, "open"
        return True

    def _open(self, _out: list[Said]) -> bool:
        """Skip blanks, and an opening that only repeats the one before."""
        assert self._form is not None  # noqa: S101 - it has led here
        self._held = self._held.lstrip()
        opening = self._form.opening
        if self._held.startswith(opening):
            self._held = self._held[len(opening) :]
            return True
        if opening.startswith(self._held):
            return False
        self._state = "thoughts"
        return True

    def _thoughts(self, out: list[Said]) -> bool:
        assert self._form is not None  # noqa: S101 - it has led here
        found = [
            (at, -len(mark), mark)
            for mark in self._form.closings
            if (at := self._held.find(mark)) >= 0
        ]
        if found:
            at, _, mark = min(found)
            self._say(out, _without_blanks(self._held[:at]), thought=True)
            self._held = self._held[at + len(mark) :]
            self._state, self._after, self._around = "start", True, self._form.around
            return True
        keep = _held_back(self._held, self._form.closings)
        certain = self._held[: len(self._held) - keep]
        certain = _without_blanks(certain)
        self._say(out, certain, thought=True)
        self._held = self._held[len(certain) :]
        return False

    def _answer(self, out: list[Said]) -> bool:
        keep = 0
        if self._end_tag:
            before, tag, after = self._held.partition(self._end_tag)
            if tag:
                self._held, self._end_tag = before + after, ""
            else:
                keep = _held_back(self._held, (self._end_tag,))
        self._say(out, self._held[: len(self._held) - keep], thought=False)
        self._held = self._held[len(self._held) - keep :]
        return False

    @staticmethod
    def _say(out: list[Said], text: str, *, thought: bool) -> None:
        if text:
            out.append(Said(text, thought))


def split(text: str, forms: Sequence[Form] = (THINK,)) -> tuple[str, str]:
    """Return the thoughts and the answer of a whole reply."""
    stream = ThoughtStream(forms)
    said = [*stream.add(text), *stream.end()]
    thoughts = "".join(one.text for one in said if one.thought)
    return thoughts, "".join(one.text for one in said if not one.thought)


def _held_back(text: str, marks: Sequence[str]) -> int:
    """Return how long the end of `text` is that may be the beginning of a mark."""
    longest = min(len(text), max(len(mark) for mark in marks) - 1)
    for length in range(longest, 0, -1):
        end = text[-length:]
        if any(mark.startswith(end) for mark in marks):
            return length
    return 0


def _without_blanks(text: str) -> str:
    """Return `text` without the last blanks, but never without more than `MOST_BLANKS`."""
    bare = len(text.rstrip())
    return text[: max(bare, len(text) - MOST_BLANKS)]
