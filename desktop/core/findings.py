"""What people are told of a file before its download, in the window and in the terminal. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.figures import parameters, tokens
from desktop.core.language import mark
from desktop.core.licences import licence
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.examine import Examined
    from desktop.core.hardware import Hardware
    from desktop.core.picker import Fits

Tone = Literal["good", "plain", "warning", "bad"]

_FITS: Final[Mapping[Fits, tuple[Tone, str]]] = {
    "yes": ("good", mark("Fits")),
    "tight": ("warning", mark("Tight")),
    "no": ("bad", mark("Won't fit")),
}
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found out about a file.

    Attributes:
        tone: how to take it.
        words: a sentence without its full stop.
    """

    tone: Tone
    words: str


def findings(examined: Examined, hardware: Hardware) -> tuple[Finding, ...]:
    """Return everything that the header of a file tells, most important first.

    Args:
        examined: the file.
        hardware: this computer, as it was examined for.
    """
    return (
        _runs(examined),
        _memory(examined, hardware),
        _weights(examined),
        _template(examined),
        Finding("plain", reads(examined.context)),
        Finding("plain", _thinking(examined.thinking)),
        Finding("plain", licensed(examined.licence)),
    )


def reads(context: int | None) -> str:
    """Return how much a model takes in."""
    if not context:
        return "Does not say how much it reads at a time"
    return f"Reads up to {tokens(context)} at a time"


def licensed(name: str | None) -> str:
    """Return which licence a model has, by the hub's name of it."""
    return f"Licence: {clean(licence(name), _LONGEST)}" if name else "Names no licence"


def _chats(examined: Examined) -> bool:
    return examined.known and examined.purpose == "chat"


def _runs(examined: Examined) -> Finding:
    if not _chats(examined):
        return Finding("bad", (examined.reason or "It cannot be used here").rstrip("."))
    return Finding("good", f"Runs on this engine ({clean(examined.architecture or '', _LONGEST)})")


def _memory(examined: Examined, hardware: Hardware) -> Finding:
    there = {
        "yes": "",
        "tight": f"; {size(hardware.memory_available)} are free, so close other programs",
        "no": f"; this computer has {size(hardware.memory_total)}",
    }
    tone, fits = _FITS[examined.fits]
    context = tokens(examined.loaded_context)
    needs = f"needs {size(examined.memory_bytes)} for {context} of context"
    words = f"{fits}: {needs}{there[examined.fits]}"
    return Finding(tone if _chats(examined) else "plain", words)


def _weights(examined: Examined) -> Finding:
    count, kind = examined.parameters, examined.quantization
    told = f"{parameters(count)} parameters" if count else "Does not say how many parameters it has"
    return Finding("plain", f"{told}, {kind}" if kind else f"{told}, quantization not named")


def _template(examined: Examined) -> Finding:
    if examined.template:
        return Finding("good", "Brings its chat template")
    if not _chats(examined):
        return Finding("plain", "Has no chat template")
    return Finding("warning", "Has no chat template, so its answers may be odd")


def _thinking(thinking: bool | None) -> str:
    if thinking is None:
        return "Does not say whether it thinks before it answers"
    return "Can think before it answers" if thinking else "Does not think before it answers"
