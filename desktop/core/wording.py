"""The words for what went wrong, one place for the window and the terminal.

Each error has a title (what happened) and advice (what to do). The window may translate the
templates; the facts are filled in here, cleaned of control characters, because paths, log lines
and hub answers come from strangers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import (
    wording_chats,
    wording_context,
    wording_disk,
    wording_hub,
    words_of_chats,
    words_of_checkup,
    words_of_documents,
    words_of_pictures,
    words_of_prompts,
    words_of_specialists,
)
from desktop.core.language import amount, blanks, mark, together, tr
from desktop.core.wording_models import TEMPLATES, WITHOUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.errors import AssistantError, Fact

_LONGEST_FACT = 300
_MB, _GB = 1e6, 1e9
_REASONS = ("reason", "cause")
_STATUS = re.compile(r"exit status (\d+)")


@dataclass(frozen=True, slots=True)
class Words:
    """An error as people read it: plain text, without markup.

    Attributes:
        title: what happened, one sentence.
        advice: what to do about it, one or two sentences.
        details: the engine's or the system's own words, empty when there are none.
    """

    title: str
    advice: str
    details: str = ""

    def __str__(self) -> str:
        """Return title and advice on one line, as the terminal shows them."""
        return f"{self.title} {self.advice}".strip()


_TEMPLATES: dict[str, tuple[str, str]] = {
    **wording_chats.TEMPLATES,
    **wording_context.TEMPLATES,
    **wording_disk.TEMPLATES,
    **wording_hub.TEMPLATES,
    **words_of_chats.TEMPLATES,
    **words_of_checkup.TEMPLATES,
    **words_of_documents.TEMPLATES,
    **words_of_pictures.TEMPLATES,
    **words_of_prompts.TEMPLATES,
    **words_of_specialists.TEMPLATES,
    **TEMPLATES,
    "not-gguf": (
        mark("{path} is not a GGUF model."),
        mark("Choose a model in the GGUF format, or download it again."),
    ),
    "truncated-gguf": (
        mark("{path} is incomplete."),
        mark("Delete it and download the model again."),
    ),
    "unknown-architecture": (
        mark("This version of Goldcrest cannot run models of the kind “{architecture}”."),
        mark("Update Goldcrest, or choose another model."),
    ),
    "bad-model": (
        mark("The model {path} could not be loaded."),
        mark("Delete it and download it again, or choose another model."),
    ),
    "model-too-large": (
        mark("{name} needs {needed_bytes} of memory, and {available_bytes} are free."),
        mark(
            "Close other programs, choose a smaller model, or set a shorter context in the"
            " settings."
        ),
    ),
    "model-file-missing": (
        mark("The model's file has gone: {path}."),
        mark("If it is on another disk, connect that disk; otherwise download the model again."),
    ),
    "model-busy": (mark("{name} is at work."), mark("Stop it, then delete it.")),
    "model-arriving": (
        mark("{name} is still being downloaded."),
        mark("Cancel its download; that can delete what has arrived, too."),
    ),
    "unknown-model": (
        mark("There is no model named {name}."),
        mark("Look at the list of models for the right name."),
    ),
    "model-not-installed": (
        mark("{name} is not on this computer yet."),
        mark("Download it first."),
    ),
    "already-here": (
        mark("This model is here already: {name}, from {source}."),
        mark("Choose it in the list of models."),
    ),
    "only-projector": (
        mark("{path} is no model, but the part of one that sees pictures."),
        mark("Add the model itself; this part comes along when it lies beside it."),
    ),
    "origin-unknown": (
        mark("{name} did not come from the model hub, so it cannot be repaired from there."),
        mark("Delete it, then add it again from where you have it."),
    ),
    "builtin-stays": (
        mark("{name} came with Goldcrest and stays."),
        mark("Delete another model to free space."),
    ),
    "owned-elsewhere": (
        mark("{name} belongs to {owner}, and Goldcrest only uses it there."),
        mark("Delete it where it comes from."),
    ),
    "engine-missing": (
        mark("The engine that runs models could not be started."),
        mark("Install Goldcrest again; from a checkout, run “python3 dev.py run” once more."),
    ),
    "engine-crashed": (
        mark("The engine stopped unexpectedly: {cause}."),
        mark("What was written so far is kept. Send the message again, or try another model."),
    ),
    "engine-out-of-memory": (
        mark("The computer ran out of memory while the model was working."),
        mark(
            "Close other programs, choose a smaller model, or set a shorter context in the"
            " settings."
        ),
    ),
    "engine-hung": (
        mark("The engine did not answer for {seconds} s and was ended."),
        mark("What was written so far is kept. Send the message again."),
    ),
    "engine-stopped": (
        mark("The engine was closed before it had finished."),
        mark("Send the message again."),
    ),
    "template-failed": (
        mark("The model's chat template does not work."),
        mark("Choose another file of this model, or another model."),
    ),
    "context-full": (
        mark(
            "The message is too long: {prompt_tokens} tokens, and the model reads {context} at a"
            " time."
        ),
        mark("Shorten it, start a new chat, or set a longer context in the settings."),
    ),
    "already-running": (
        mark("Another Goldcrest is downloading {file}."),
        mark("Let it end, or stop it there first."),
    ),
}

#: For an error that may lack a fact: the fact, and the words without it.
_WITHOUT: dict[str, tuple[str, str, str]] = {
    **WITHOUT,
    **wording_disk.WITHOUT,
    **wording_hub.WITHOUT,
    **words_of_documents.WITHOUT,
    **words_of_pictures.WITHOUT,
    "already-running": (
        "file",
        mark("Goldcrest is already running."),
        mark("Use its window, or close it first."),
    ),
}


def describe(error: AssistantError) -> Words:
    """Return what to tell a person about `error`; every code has words, unknown ones too."""
    facts = {key: _fact(key, value) for key, value in error.data.items()}
    details = str(facts.get("reason", ""))
    template = _TEMPLATES.get(error.code)
    if template is None:
        return Words(tr("Something went wrong."), tr("Try again."), details)
    fact, *other = _WITHOUT.get(error.code, ("",))
    if other and not error.data.get(fact):
        template = (other[0], other[1])
    title, advice = (_filled(text, facts) for text in template)
    return Words(title, advice, details)


def codes() -> frozenset[str]:
    """Return the codes that have words of their own."""
    return frozenset(_TEMPLATES)


def size(count: float) -> str:
    """Return a number of bytes as people know it: 820 KB, 37 MB, 2.5 GB (powers of ten)."""
    if count < _MB:
        # Nobody believes that a file with something in it has no size.
        return together(tr("{n} KB", n=amount(max(count / 1e3, min(count, 1)))))
    if count < _GB:
        return together(tr("{n} MB", n=amount(count / _MB)))
    return together(tr("{n} GB", n=amount(count / _GB, 1)))


def damage(count: int) -> str:
    """Return what is said while so many bytes that proved to be wrong are fetched again."""
    return tr("A damaged part of {size} is being fetched again.", size=size(count))


def joined(parts: Sequence[str]) -> str:
    """Return parts as they stand within a sentence: "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(parts)
    first = tr(", ", "between the parts of a list").join(parts[:-1])
    return tr("{first} and {last}", first=first, last=parts[-1])


def clean(text: str, longest: int = _LONGEST_FACT) -> str:
    """Return a stranger's text fit for one line of a terminal: printable and bounded."""
    shown = "".join(character if character.isprintable() else " " for character in text)
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def _fact(key: str, value: Fact) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float) and (key == "bytes" or key.endswith("_bytes")):
        return size(value)
    if isinstance(value, float):
        return f"{value:g}"
    return clean(_reason(str(value)) if key in _REASONS else str(value))


def _reason(text: str) -> str:
    """Return a reason in the language in use: on the wire and in the log it is English.

    It was marked where it was found; one with a number cannot be.
    """
    status = _STATUS.fullmatch(text)
    return tr("exit status {n}", n=status[1]) if status else tr(text)


def _where(facts: dict[str, str]) -> str:
    """Return the place in a file, of what is known of it."""
    words = {
        "line": tr("line {value}", value=facts.get("line", "")),
        "model": tr("model {value}", value=facts.get("model", "")),
        "field": tr("field {value}", value=facts.get("field", "")),
    }
    parts = [text for name, text in words.items() if facts.get(name)]
    return tr(" in {places}", places=", ".join(parts)) if parts else ""


def _filled(text: str, facts: dict[str, str]) -> str:
    """Fill in a template; it may name facts that the error does not know."""
    known = {**facts, "where": _where(facts)}
    return tr(text, **{name: known.get(name, "?") for name in blanks(text)})
