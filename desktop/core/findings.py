"""What people are told of a file before its download, in the window and in the terminal. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.figures import parameters, tokens
from desktop.core.language import mark, tr
from desktop.core.licences import licence
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.examine import Examined
    from desktop.core.hardware import Hardware
    from desktop.core.picker import Fits

Tone = Literal["good", "plain", "warning", "bad"]

_FITS: Final[Mapping[Fits, tuple[Tone, str]]] = {
    "yes": ("good", mark("Fits: needs {needed} for {context} of context")),
    "tight": (
        "warning",
        mark(
            "Tight: needs {needed} for {context} of context; {free} are free, so close other"
            " programs"
        ),
    ),
    "no": (
        "bad",
        mark("Won't fit: needs {needed} for {context} of context; this computer has {total}"),
    ),
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
        return tr("Does not say how much it reads at a time")
    return tr("Reads up to {tokens} at a time", tokens=tokens(context))


def licensed(name: str | None) -> str:
    """Return which licence a model has, by the hub's name of it."""
    if not name:
        return tr("Names no licence")
    return tr("Licence: {name}", name=clean(licence(name), _LONGEST))


def _chats(examined: Examined) -> bool:
    return examined.known and examined.purpose == "chat"


def _runs(examined: Examined) -> Finding:
    if not _chats(examined):
        return Finding("bad", (examined.reason or tr("It cannot be used here")).rstrip("."))
    name = clean(examined.architecture or "", _LONGEST)
    return Finding("good", tr("Runs on this engine ({name})", name=name))


def _memory(examined: Examined, hardware: Hardware) -> Finding:
    tone, words = _FITS[examined.fits]
    words = tr(
        words,
        needed=size(examined.memory_bytes),
        context=tokens(examined.loaded_context),
        free=size(hardware.memory_available),
        total=size(hardware.memory_total),
    )
    return Finding(tone if _chats(examined) else "plain", words)


def _weights(examined: Examined) -> Finding:
    count, kind = examined.parameters, examined.quantization
    if count:
        told = tr("{n} parameters", n=parameters(count))
    else:
        told = tr("Does not say how many parameters it has")
    if not kind:
        return Finding("plain", tr("{told}, quantization not named", told=told))
    return Finding("plain", f"{told}, {kind}")


def _template(examined: Examined) -> Finding:
    if examined.template:
        return Finding("good", tr("Brings its chat template"))
    if not _chats(examined):
        return Finding("plain", tr("Has no chat template"))
    return Finding("warning", tr("Has no chat template, so its answers may be odd"))


def _thinking(thinking: bool | None) -> str:
    if thinking is None:
        return tr("Does not say whether it thinks before it answers")
    return tr("Can think before it answers") if thinking else tr("Does not think before it answers")
