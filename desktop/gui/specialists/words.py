"""What the page says. Pure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.chat.chat_settings import ANY_JSON
from desktop.core.errors import SpecialistTooNew
from desktop.core.wording import clean
from desktop.core.words_of_specialists import left_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.errors import AssistantError
    from desktop.core.specialists.folder import Imported
    from desktop.core.specialists.specialist import Field, Specialist, Step
    from desktop.gui.specialists.reading import Suited

NO_MODEL: Final = "Whichever answers"
HINT: Final = "Copy one, or make a new one."
_MOST_NAMED: Final = 3
_LONGEST_FILE: Final = 40
_OVERFLOW: Final = {
    "drop": "leaves out the oldest messages",
    "summarise": "summarises the oldest messages",
    "stop": "sends nothing more",
}
_SAMPLING: Final = (
    ("temperature", "temperature"),
    ("top_p", "top-p"),
    ("top_k", "top-k"),
    ("min_p", "min-p"),
    ("repeat_penalty", "repetition"),
    ("presence_penalty", "presence"),
    ("seed", "seed"),
)


def problems(found: Sequence[AssistantError]) -> str:
    """Return what is wrong with files of the person's own, with their names."""
    if not found:
        return ""
    if len(found) == 1:
        return f"{_file(found[0])} cannot be used: {_reason(found[0])}."
    named = ", ".join(_file(one) for one in found[:_MOST_NAMED])
    more = len(found) - _MOST_NAMED
    rest = f" and {more:,} more" if more > 0 else ""
    return f"{len(found):,} files cannot be used: {named}{rest}."


def _file(problem: AssistantError) -> str:
    return clean(Path(str(problem.data.get("path", ""))).name, _LONGEST_FILE)


def _reason(problem: AssistantError) -> str:
    if isinstance(problem, SpecialistTooNew):
        return "a newer version of Goldcrest wrote it"
    return clean(str(problem.data.get("reason", "it cannot be read"))).rstrip(".")


def spoken(specialist: Specialist, models: Sequence[Suited]) -> str:
    """Return what a screen reader says of a row."""
    whose = "your own" if specialist.own else "from Goldcrest"
    here = [model.name for model in models if model.here]
    suits = f"suits {', '.join(here)}, on this computer" if here else _elsewhere(models)
    return ". ".join(part for part in (specialist.name, specialist.about, whose, suits) if part)


def _elsewhere(models: Sequence[Suited]) -> str:
    return f"suits {', '.join(model.name for model in models[:_MOST_NAMED])}" if models else ""


def imported(done: Sequence[Imported]) -> tuple[str, str]:
    """Return what came from files, and what of them was not taken along."""
    if len(done) == 1:
        return f"“{done[0].specialist.name}” is one of yours now.", left_out(done[0].left_out)
    texts = [f"{one.specialist.name}: {left_out(one.left_out)}" for one in done if one.left_out]
    more = len(texts) - _MOST_NAMED
    rest = [f"Of {more:,} more, too, not all was taken along."] if more > 0 else []
    return f"{len(done):,} specialists are yours now.", " ".join([*texts[:_MOST_NAMED], *rest])


def copy_name(name: str, taken: Sequence[str], longest: int) -> str:
    """Return a name for a copy that no other one has."""
    number, made = 1, ""
    while not made or made in taken:
        ending = " copy" if number == 1 else f" copy {number}"
        made, number = name[: longest - len(ending)].rstrip() + ending, number + 1
    return made


def facts(specialist: Specialist) -> Iterator[tuple[str, str]]:
    """Yield what a specialist binds besides its instructions and steps: title and words."""
    if specialist.fields:
        yield "You choose", "\n".join(_field(each) for each in specialist.fields)
    if specialist.opening:
        yield "In the empty message box", specialist.opening
    if words := settings(specialist.settings):
        yield "Settings", words
    if words := offered(specialist):
        yield "A new chat offers it", words


def _field(field: Field) -> str:
    choices = ", ".join(field.choices) or "anything"
    usual = f" ({field.default} unless you choose)" if field.default else ""
    return f"{field.label}: {choices}{usual}"


def offered(specialist: Specialist) -> str:
    """Return what makes a new chat offer it."""
    shapes = {"code": "looks like code", "long": "is long"}
    said = f"says {', '.join(f'“{word}”' for word in specialist.words)}"
    parts = [*([said] if specialist.words else ()), *(shapes[one] for one in specialist.shapes)]
    return f"When the first message {' or '.join(parts)}" if parts else ""


def elsewhere(models: Sequence[Suited]) -> str:
    """Return the names of models that are not here."""
    return ", ".join(model.name for model in models if not model.here)


def settings(chosen: ChatSettings) -> str:
    """Return settings in words, "" where none is made; instructions are told elsewhere."""
    text = ", ".join(_settings(chosen))
    return text[:1].upper() + text[1:]


def _settings(chosen: ChatSettings) -> Iterator[str]:
    if chosen.thinking is not None:
        yield "thinks first" if chosen.thinking else "answers without thinking"
    if chosen.thinking_budget:
        yield f"thinks for {chosen.thinking_budget:,} tokens at most"
    if chosen.json_schema.strip():
        yield "answers as JSON" + ("" if chosen.json_schema == ANY_JSON else " by a schema")
    elif chosen.grammar.strip():
        yield "answers by a grammar"
    for name, words in _SAMPLING:
        value = getattr(chosen, name)
        if value is not None:
            yield f"{words} {value:g}"
    if chosen.context:
        yield f"{chosen.context:,} tokens of context"
    if chosen.overflow:
        yield f"when the chat is full, {_OVERFLOW[chosen.overflow]}"
    if chosen.adapters:
        yield f"{len(chosen.adapters)} adapter{'' if len(chosen.adapters) == 1 else 's'}"


def step_title(number: int, step: Step) -> str:
    """Return the title of a step."""
    return f"{number}. {step.name}" if step.name else f"Step {number}"
