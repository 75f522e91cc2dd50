"""The check of the check-up that looks at the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.catalogue import BUILTIN, load
from desktop.core.checkup.check import Finding
from desktop.core.errors import AssistantError, ModelDamaged, ModelFileMissing
from desktop.core.language import mark, tr, trn, within
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from desktop.app import Services
    from desktop.core.library import Installed
    from desktop.core.library.work import Report, Stop

#: What is here and may be mended here; others' files are others' affair.
_OURS: Final = ("builtin", "own", "folder")
_BAD: Final = ("damaged", "incomplete")
_STATES: Final = {
    "ready": mark("as it should be"),
    "incomplete": mark("incomplete"),
    "damaged": mark("damaged"),
    "unknown": mark("read whole, with nothing to compare it with yet"),
}


def models(services: Services, report: Report, stop: Stop, *, thorough: bool) -> Finding:
    """Look whether models are what they should be.

    Args:
        services: with the library.
        report: told how far it is.
        stop: asked whether to end.
        thorough: whether the own ones are read from end to end, which takes minutes; otherwise
            what is known of their sizes and contents counts.
    """
    library = services.library
    problems: list[AssistantError] = list(library.problems)
    if thorough:
        library.learn()
    found = library.installed()
    states = {model.id: str(model.state) for model in found}
    if thorough:
        for model, state, problem in _verified(services, found, report, stop):
            states[model.id] = state
            problems += [problem] if problem is not None else []
    problems += _faults(found, states)
    public = shipped(services)
    told = tuple(_line(clean(model.name), model, states[model.id]) for model in found)
    shared = tuple(_line(stands_for(model, public), model, states[model.id]) for model in found)
    if problems:
        return Finding.of(problems, told, shared=shared)
    theirs = [model for model in found if states[model.id] in _BAD]
    if theirs:
        text = trn(
            "{n} model of another program is damaged or incomplete.",
            "{n} models of other programs are damaged or incomplete.",
            len(theirs),
        )
        return Finding("note", text, tr("Mend it where it comes from."), told, shared=shared)
    text = trn("{n} model is here, and sound.", "{n} models are here, and sound.", len(found))
    return Finding("fine", text, details=told, shared=shared)


def _faults(found: Iterable[Installed], states: Mapping[str, str]) -> list[AssistantError]:
    """Return what is wrong with models that are ours to mend."""
    problems: list[AssistantError] = []
    for model in found:
        if model.builtin and not model.bytes:
            problems.append(ModelFileMissing(path=str(model.path)))
        elif states[model.id] in _BAD and model.source in _OURS:
            problems.append(ModelDamaged(name=clean(model.name)))
    return problems


def _verified(
    services: Services, found: Sequence[Installed], report: Report, stop: Stop
) -> Iterator[tuple[Installed, str, AssistantError | None]]:
    """Yield the own models with what became of them, read again."""
    own = [model for model in found if model.source == "own"]
    total, before = sum(model.bytes for model in own) or 1, 0
    for model in own:

        def tell(done: int, _total: int, before: int = before) -> None:
            report(before + done, total)

        try:
            verdict = services.library.verify(model.id, tell, stop).state
            yield model, "ready" if verdict == "right" else verdict, None
        except AssistantError as error:
            yield model, "unknown", error
        before += model.bytes


def _line(name: str, model: Installed, state: str) -> str:
    return tr(
        "{name}: {size}, {state}", name=name, size=size(model.bytes), state=tr(_STATES[state])
    )


def shipped(services: Services) -> frozenset[str]:
    """Return the ids of the models that every Goldcrest knows; reads the list, some milliseconds.

    What a person has added to the list says something about that person.
    """
    ours = load(services.paths.catalogue_file).models
    return frozenset((BUILTIN.id, *(model.id for model in ours)))


def stands_for(model: Installed, public: Container[str]) -> str:
    """Return a model's name as others may know it: that of the program's own list, or its kind."""
    if model.model is not None and model.id in public:
        return model.model.name
    kind = clean(model.facts.architecture or "", 40) if model.facts else ""
    return tr("A model of the kind {kind}", kind=kind) if kind else tr("A model of another kind")


def names(found: Iterable[Installed], public: Container[str]) -> tuple[tuple[str, str], ...]:
    """Return what models outside the program's own list are called, and what stands for each."""
    return tuple(
        (text, within(stands_for(model, public)))
        for model in found
        if model.id not in public
        for text in dict.fromkeys(_called(model))
        if text
    )


def _called(model: Installed) -> Iterator[str]:
    yield from (model.id, model.file_id, model.title, model.name, clean(model.name))
    for file in (*model.files, *([model.projector] if model.projector else [])):
        yield from (str(file), file.name, file.stem)
    if model.facts is not None and model.facts.name:
        yield model.facts.name
