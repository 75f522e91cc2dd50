"""What the search page says, as values. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from desktop.core import findings
from desktop.core.choices import usual_bytes, usual_memory
from desktop.core.examine import is_known, purpose_of, unknown_family
from desktop.core.languages import LANGUAGES
from desktop.core.licences import licence
from desktop.core.picker import fit
from desktop.core.wording import clean, size
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
    "text-generation": "Chat and text",
    "image-text-to-text": "Pictures and text",
    "any-to-any": "Any kind",
    "feature-extraction": "Search in documents",
    "sentence-similarity": "Search in documents",
    "translation": "Translation",
    "automatic-speech-recognition": "Speech to text",
    "text-to-speech": "Text to speech",
}
_GROUPS: Final = {"small": "Small", "balanced": "Balanced", "large": "Large"}
_MEANINGS: Final = {
    "small": "makes more mistakes",
    "balanced": "nearly the original",
    "large": "most exact, slower",
}
FITS: Final[dict[Fits, tuple[str, str]]] = {
    "yes": ("fits", "good"),
    "tight": ("tight", "warning"),
    "no": ("won't fit", "danger"),
}
#: By how a finding is to be taken: an icon and its colour role.
_TONES: Final[dict[Tone, tuple[str, str]]] = {
    "good": ("check", "good"),
    "plain": ("info", "muted"),
    "warning": ("triangle-alert", "warning"),
    "bad": ("x", "danger"),
}
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
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
    role = "muted"
    if found.parameters:
        memory = usual_memory(found.parameters, min(context, found.context or context))
        answer, _ = fit(memory, hardware)
        fits, role = FITS[answer]
        needs = f"needs about {size(memory)}"
        share = memory / hardware.memory_total
    if known is False:
        fits, role = "cannot run here", "danger"
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
        dimmed=known is False or fits == FITS["no"][0],
    )


def _mark(found: FoundRepo, *, installed: bool) -> tuple[str, str]:
    if installed:
        return "installed", "check"
    if found.gated:
        return "consent needed", "lock"
    if purpose_of(found.architecture) == "embedding":
        return "for search, not for chats", "search"
    return "", ""


def _facts(found: FoundRepo) -> Iterator[str]:
    yield clean(found.author, _LONGEST)
    if found.downloads:
        yield f"{count(found.downloads)} downloads"
    if found.licence and found.licence != "other":
        yield licence(found.licence).partition(",")[0]
    if found.updated:
        yield day(found.updated)


def count(number: int) -> str:
    """Return a large number as it is said: 950, 12.3k, 4.1M."""
    if number < _THOUSAND:
        return str(number)
    unit, name = (_MILLION, "M") if number >= _MILLION else (_THOUSAND, "k")
    value = number / unit
    return f"{value:.1f}{name}" if value < _EXACT_BELOW else f"{value:.0f}{name}"


def billions(parameters: int) -> str:
    """Return a number of weights as makers write it: 22M, 0.6B, 8B, 235B."""
    if parameters < _SMALLEST_IN_BILLIONS:
        return f"{max(parameters / _MILLION, 1):.0f}M"
    value = parameters / _BILLION
    shown = f"{value:.1f}" if value < _EXACT_BELOW else f"{value:.0f}"
    return f"{shown.removesuffix('.0')}B"


def day(text: str) -> str:
    """Return a day such as 2026-10-31 as people write it: 31 Oct 2026."""
    found = date.fromisoformat(text)
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def title(choice: Choice) -> str:
    """Return what a choice is called: its group, else its quantization, else its name."""
    if choice.group is not None:
        return _GROUPS[choice.group]
    return choice.file.quantization or clean(choice.file.title, _LONGEST)


def meaning(choice: Choice) -> str:
    """Return what people get with a choice."""
    return _MEANINGS[choice.group] if choice.group is not None else ""


def needs(choice: Choice, speed: Speed | None) -> str:
    """Return what a choice takes and gives on this computer."""
    words = [f"needs {size(choice.memory_bytes)}", FITS[choice.fits][0]]
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
        facts.append(("Size", f"{formats.parameters(found.parameters)} parameters, about {usual}"))
    if found.downloads is not None:
        liked = f", {count(found.likes)} likes" if found.likes else ""
        facts.append(("Popularity", f"{count(found.downloads)} downloads a month{liked}"))
    if found.task in TASKS:
        facts.append(("Made for", TASKS[found.task]))
    if found.languages:
        facts.append(("Languages", _languages(found.languages)))
    if found.updated:
        facts.append(("Changed", day(found.updated)))
    return facts


def _languages(codes: tuple[str, ...]) -> str:
    # English first: it is what most people look for, and what a model without a list speaks.
    names = [LANGUAGES[code] for code in sorted(codes, key=lambda code: code != "en")]
    more = len(names) - _MOST_LANGUAGES
    shown = ", ".join(names[:_MOST_LANGUAGES])
    return f"{shown} and {more} more" if more > 0 else shown
