"""What the search page says, as values. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from desktop.core import findings
from desktop.core.choices import usual_bytes, usual_memory
from desktop.core.examine import is_known, purpose_of, unknown_family
from desktop.core.language import amount, mark, tr, trn
from desktop.core.languages import LANGUAGES
from desktop.core.licences import licence
from desktop.core.picker import fit
from desktop.core.wording import clean, size
from desktop.gui import dates
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.choices import Choice
    from desktop.core.examine import Examined
    from desktop.core.findings import Tone
    from desktop.core.hardware import Hardware
    from desktop.core.hub.search import FoundRepo
    from desktop.core.picker import Fits, Speed

TASKS: Final = {
    "text-generation": mark("Chat and text"),
    "image-text-to-text": mark("Pictures and text"),
    "any-to-any": mark("Any kind"),
    "feature-extraction": mark("Search in documents"),
    "sentence-similarity": mark("Search in documents"),
    "translation": mark("Translation"),
    "automatic-speech-recognition": mark("Speech to text"),
    "text-to-speech": mark("Text to speech"),
}
_GROUPS: Final = {"small": mark("Small"), "balanced": mark("Balanced"), "large": mark("Large")}
_MEANINGS: Final = {
    "small": mark("makes more mistakes"),
    "balanced": mark("nearly the original"),
    "large": mark("most exact, slower"),
}
FITS: Final[dict[Fits, tuple[str, str]]] = {
    "yes": (mark("fits"), "good"),
    "tight": (mark("tight"), "warning"),
    "no": (mark("won't fit"), "danger"),
}
#: By how a finding is to be taken: an icon and its colour role.
_TONES: Final[dict[Tone, tuple[str, str]]] = {
    "good": ("check", "good"),
    "plain": ("info", "muted"),
    "warning": ("triangle-alert", "warning"),
    "bad": ("x", "danger"),
}
_MOST_LANGUAGES: Final = 6
_THOUSAND, _MILLION, _BILLION = 1e3, 1e6, 1e9
_SMALLEST_IN_BILLIONS = 1e8
_EXACT_BELOW: Final = 10
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class RowText:
    """What one result says.

    Attributes:
        name: of the repository.
        by: who put it there, with licence and popularity.
        size: of its weights: "2.0B".
        needs: the memory that a usual file of it takes.
        fit: whether that is there.
        role: the colour role of `fit`.
        share: of this computer's memory, 0..1 and above; None where it is not known.
        mark: what else matters: "installed", "needs your consent"; empty where nothing does.
        icon: a Lucide icon beside the mark.
        dimmed: whether it cannot be used here.
    """

    name: str
    by: str
    size: str
    needs: str
    fit: str
    role: str
    share: float | None
    mark: str
    icon: str
    dimmed: bool

    @property
    def spoken(self) -> str:
        """The whole row as one sentence for a screen reader."""
        parts = (self.name, self.size, self.needs, self.fit, self.mark, self.by)
        return ", ".join(part for part in parts if part) + "."


def row(found: FoundRepo, hardware: Hardware, context: int, *, installed: bool) -> RowText:
    """Return what a result says on this computer."""
    known = is_known(found.architecture)
    needs, fits, share = "", "", None
    answer: Fits | None = None
    role = "muted"
    if found.parameters:
        memory = usual_memory(found.parameters, min(context, found.context or context))
        answer, _ = fit(memory, hardware)
        fits, role = tr(FITS[answer][0]), FITS[answer][1]
        needs = tr("needs about {size}", size=size(memory))
        share = memory / hardware.memory_total
    if known is False:
        fits, role = tr("cannot run here"), "danger"
    mark, icon = _mark(found, installed=installed)
    return RowText(
        name=clean(found.name, _LONGEST),
        by=", ".join(_facts(found)),
        size=billions(found.parameters) if found.parameters else "",
        needs=needs,
        fit=fits,
        role=role,
        share=share,
        mark=mark,
        icon=icon,
        dimmed=known is False or answer == "no",
    )


def longest() -> tuple[str, ...]:
    """Return the longest texts that stand where `needs` and `fit` do."""
    fits = (tr(words) for words, _ in FITS.values())
    return (tr("needs about {size}", size=size(88.8e9)), tr("cannot run here"), *fits)


def _mark(found: FoundRepo, *, installed: bool) -> tuple[str, str]:
    if installed:
        return tr("installed"), "check"
    if found.gated:
        return tr("consent needed"), "lock"
    if purpose_of(found.architecture) == "embedding":
        return tr("for search, not for chats"), "search"
    return "", ""


def _facts(found: FoundRepo) -> Iterator[str]:
    yield clean(found.author, _LONGEST)
    if found.downloads:
        downloads = count(found.downloads)
        yield trn("{count} download", "{count} downloads", found.downloads, count=downloads)
    if found.licence and found.licence != "other":
        yield licence(found.licence).partition(",")[0]
    if found.updated:
        yield day(found.updated)


def count(number: int) -> str:
    """Return a large number as it is said: 950, 12.3k, 4.1M."""
    if number < _THOUSAND:
        return amount(number)
    if number >= _MILLION:
        return tr("{number}M", "million", number=_short(number / _MILLION))
    return tr("{number}k", "thousand", number=_short(number / _THOUSAND))


def _short(value: float) -> str:
    return amount(value, 1 if value < _EXACT_BELOW else 0)


def billions(parameters: int) -> str:
    """Return a number of weights as makers write it: 22M, 0.6B, 8B, 235B."""
    if parameters < _SMALLEST_IN_BILLIONS:
        return tr("{number}M", "million", number=amount(max(parameters / _MILLION, 1)))
    value = parameters / _BILLION
    shown = round(value, 1 if value < _EXACT_BELOW else 0)
    return tr("{number}B", "billion", number=formats.plain(shown))


def day(text: str) -> str:
    """Return a day such as 2026-10-31 as people write it: 31 Oct 2026."""
    return dates.day(date.fromisoformat(text))


def title(choice: Choice) -> str:
    """Return what a choice is called: its group, else its quantization, else its name."""
    if choice.group is not None:
        return tr(_GROUPS[choice.group])
    return choice.file.quantization or clean(choice.file.title, _LONGEST)


def meaning(choice: Choice) -> str:
    """Return what people get with a choice."""
    return tr(_MEANINGS[choice.group]) if choice.group is not None else ""


def needs(choice: Choice, speed: Speed | None) -> str:
    """Return what a choice takes and gives on this computer."""
    words = [tr("needs {size}", size=size(choice.memory_bytes)), tr(FITS[choice.fits][0])]
    if speed is not None:
        words.append(formats.speed(speed.tokens_per_second))
    return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was found out about a file: an icon in a colour role, and a sentence."""

    icon: str
    role: str
    words: str


def checks(examined: Examined, hardware: Hardware) -> tuple[Check, ...]:
    """Return what the header of a file tells, most important first."""
    return tuple(
        Check(*_TONES[each.tone], each.words) for each in findings.findings(examined, hardware)
    )


def before(found: FoundRepo) -> tuple[Check, ...]:
    """Return what the hub alone tells of a model, before a file was looked at."""
    known = is_known(found.architecture)
    told = []
    if known is False and found.architecture:
        told.append(Check("x", "danger", unknown_family(clean(found.architecture, _LONGEST))))
    if found.context:
        told.append(Check("info", "muted", findings.reads(found.context)))
    if found.licence:
        told.append(Check("info", "muted", findings.licensed(found.licence)))
    return tuple(told)


def about(found: FoundRepo) -> list[tuple[str, str]]:
    """Return the facts of a repository as names and values."""
    facts = []
    if found.parameters:
        usual = size(usual_bytes(found.parameters))
        facts.append(
            (
                tr("Size"),
                tr(
                    "{number} parameters, about {size}",
                    number=formats.parameters(found.parameters),
                    size=usual,
                ),
            )
        )
    if found.downloads is not None:
        popular = [
            trn(
                "{count} download a month",
                "{count} downloads a month",
                found.downloads,
                count=count(found.downloads),
            )
        ]
        if found.likes:
            popular.append(
                trn("{count} like", "{count} likes", found.likes, count=count(found.likes))
            )
        facts.append((tr("Popularity"), ", ".join(popular)))
    if found.task in TASKS:
        facts.append((tr("Made for"), tr(TASKS[found.task])))
    if found.languages:
        facts.append((tr("Languages"), _languages(found.languages)))
    if found.updated:
        facts.append((tr("Changed"), day(found.updated)))
    return facts


def _languages(codes: tuple[str, ...]) -> str:
    # English first: it is what most people look for, and what a model without a list speaks.
    names = [tr(LANGUAGES[code]) for code in sorted(codes, key=lambda code: code != "en")]
    more = len(names) - _MOST_LANGUAGES
    shown = ", ".join(names[:_MOST_LANGUAGES])
    return tr("{names} and {count} more", names=shown, count=more) if more > 0 else shown
