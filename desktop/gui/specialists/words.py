"""What the page says. Pure."""

from __future__ import annotations

from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.chat.chat_settings import ANY_JSON
from desktop.core.errors import SpecialistTooNew
from desktop.core.language import amount, mark, tr, trn
from desktop.core.wording import clean
from desktop.core.words_of_specialists import left_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.errors import AssistantError
    from desktop.core.specialists.folder import Imported
    from desktop.core.specialists.specialist import Field, Specialist, Step
    from desktop.gui.specialists.reading import Suited

NO_MODEL: Final = mark("Whichever answers")
HINT: Final = mark("Copy one, or make a new one.")
_MOST_NAMED: Final = 3
_LONGEST_FILE: Final = 40
_OVERFLOW: Final = {
    "drop": mark("when the chat is full, leaves out the oldest messages"),
    "summarise": mark("when the chat is full, summarises the oldest messages"),
    "stop": mark("when the chat is full, sends nothing more"),
}
_SAMPLING: Final = (
    ("temperature", mark("temperature {value}")),
    ("top_p", mark("top-p {value}")),
    ("top_k", mark("top-k {value}")),
    ("min_p", mark("min-p {value}")),
    ("repeat_penalty", mark("repetition {value}")),
    ("presence_penalty", mark("presence {value}")),
    ("seed", mark("seed {value}")),
)


def problems(found: Sequence[AssistantError]) -> str:
    """Return what is wrong with files of the person's own, with their names."""
    if not found:
        return ""
    if len(found) == 1:
        return tr(
            "{file} cannot be used: {reason}.", file=_file(found[0]), reason=_reason(found[0])
        )
    named = ", ".join(_file(one) for one in found[:_MOST_NAMED])
    if (more := len(found) - _MOST_NAMED) > 0:
        named = trn("{names} and {n} more", "{names} and {n} more", more, names=named)
    return trn(
        "{n} file cannot be used: {names}.",
        "{n} files cannot be used: {names}.",
        len(found),
        names=named,
    )


def _file(problem: AssistantError) -> str:
    return clean(Path(str(problem.data.get("path", ""))).name, _LONGEST_FILE)


def _reason(problem: AssistantError) -> str:
    if isinstance(problem, SpecialistTooNew):
        return tr("a newer version of Goldcrest wrote it")
    return clean(str(problem.data.get("reason", tr("it cannot be read")))).rstrip(".")


def spoken(specialist: Specialist, models: Sequence[Suited]) -> str:
    """Return what a screen reader says of a row."""
    whose = tr("your own") if specialist.own else tr("from Goldcrest")
    here = [model.name for model in models if model.here]
    suits = _elsewhere(models)
    if here:
        suits = tr("suits {models}, on this computer", models=", ".join(here))
    return ". ".join(part for part in (specialist.name, specialist.about, whose, suits) if part)


def _elsewhere(models: Sequence[Suited]) -> str:
    names = ", ".join(model.name for model in models[:_MOST_NAMED])
    return tr("suits {models}", models=names) if models else ""


def imported(done: Sequence[Imported]) -> tuple[str, str]:
    """Return what came from files, and what of them was not taken along."""
    if len(done) == 1:
        title = tr("“{name}” is one of yours now.", name=done[0].specialist.name)
        return title, left_out(done[0].left_out)
    texts = [f"{one.specialist.name}: {left_out(one.left_out)}" for one in done if one.left_out]
    more = len(texts) - _MOST_NAMED
    if more > 0:
        rest = trn(
            "Of {n} more, too, not all was taken along.",
            "Of {n} more, too, not all was taken along.",
            more,
        )
        texts[_MOST_NAMED:] = [rest]
    title = trn("{n} specialist is yours now.", "{n} specialists are yours now.", len(done))
    return title, " ".join(texts)


def copy_name(name: str, taken: Sequence[str], longest: int) -> str:
    """Return a name for a copy that no other one has."""
    number, made = 1, ""
    while not made or made in taken:
        ending = tr(" copy") if number == 1 else tr(" copy {number}", number=number)
        made, number = name[: longest - len(ending)].rstrip() + ending, number + 1
    return made


def facts(specialist: Specialist) -> Iterator[tuple[str, str]]:
    """Yield what a specialist binds besides its instructions and steps: title and words."""
    if specialist.fields:
        yield (
            tr("You choose"),
            "\n".join(_field(each, own=specialist.own) for each in specialist.fields),
        )
    if specialist.opening:
        yield tr("In the empty message box"), specialist.opening
    if words := settings(specialist.settings):
        yield tr("Settings"), words
    if words := offered(specialist):
        yield tr("A new chat offers it"), words


def _field(field: Field, *, own: bool) -> str:
    # What people wrote themselves stays as they wrote it.
    choices = field.choices if own else [tr(each) for each in field.choices if each]
    said = {"label": field.label, "choices": ", ".join(choices) or tr("anything")}
    if field.default:
        usual = field.default if own else tr(field.default)
        return tr("{label}: {choices} ({usual} unless you choose)", **said, usual=usual)
    return tr("{label}: {choices}", **said)


def offered(specialist: Specialist) -> str:
    """Return what makes a new chat offer it."""
    shapes = {"code": tr("looks like code"), "long": tr("is long")}
    said = tr("says {words}", words=", ".join(tr("“{word}”", word=one) for one in specialist.words))
    parts = [*([said] if specialist.words else ()), *(shapes[one] for one in specialist.shapes)]
    if not parts:
        return ""
    does = reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), parts)
    return tr("When the first message {does}", does=does)


def elsewhere(models: Sequence[Suited]) -> str:
    """Return the names of models that are not here."""
    return ", ".join(model.name for model in models if not model.here)


def settings(chosen: ChatSettings) -> str:
    """Return settings in words, "" where none is made; instructions are told elsewhere."""
    text = ", ".join(_settings(chosen))
    return text[:1].upper() + text[1:]


def _settings(chosen: ChatSettings) -> Iterator[str]:
    if chosen.thinking is not None:
        yield tr("thinks first") if chosen.thinking else tr("answers without thinking")
    if chosen.thinking_budget:
        yield trn(
            "thinks for {n} token at most", "thinks for {n} tokens at most", chosen.thinking_budget
        )
    if chosen.json_schema.strip():
        any_json = chosen.json_schema == ANY_JSON
        yield tr("answers as JSON") if any_json else tr("answers as JSON by a schema")
    elif chosen.grammar.strip():
        yield tr("answers by a grammar")
    for name, words in _SAMPLING:
        value = getattr(chosen, name)
        if value is not None:
            yield tr(words, value=_number(value))
    if chosen.context:
        yield trn("{n} token of context", "{n} tokens of context", chosen.context)
    if chosen.overflow:
        yield tr(_OVERFLOW[chosen.overflow])
    if chosen.adapters:
        yield trn("{n} adapter", "{n} adapters", len(chosen.adapters))


def _number(value: float) -> str:
    """Return a value with as many decimals as it has, its thousands not apart."""
    plain = f"{value:g}"
    return plain.replace(".", amount(0, 1)[1]) if "." in plain else plain


def step_title(number: int, step: Step) -> str:
    """Return the title of a step."""
    return f"{number}. {step.name}" if step.name else tr("Step {number}", number=number)
