"""What one row of the picker says and offers, as values. Pure: no Qt.

The row widget paints a `RowText` and a screen reader hears its `spoken` sentence, so both tell
the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.core.language import mark, tr, within
from desktop.core.licences import licence
from desktop.core.picker_reason import why
from desktop.core.wording import size
from desktop.gui.downloads import offers, words
from desktop.gui.models import formats
from desktop.gui.models.formats import FITS

if TYPE_CHECKING:
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.picker import Row

_SELF_TEST = mark("Built in. Only proves that everything works.")
_FITS = {"yes": (FITS[0], "good"), "tight": (FITS[1], "warning"), "no": (FITS[2], "danger")}


class Action(Enum):
    """The main button of a row; the value is the button's object name."""

    DOWNLOAD = "download"
    PAUSE = "pause"
    RESUME = "resume"
    CHAT = "chat"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class RowText:
    """Everything a row shows.

    Attributes:
        name: the model's name.
        badge: why the model is recommended, empty when it is not.
        note: what it is good at, or why it will not run here.
        size: the download's size.
        needs: the memory it needs here.
        fit: "fits", "tight" or "won't fit".
        fit_role: the theme's colour role of `fit`.
        licence: the licence's name.
        speed: tokens per second, empty when nothing is known of them.
        speed_note: "measured", "predicted" with its error, or that there is no measurement.
        tokens_per_second: the length of the bar, None without a speed.
        band: from where to where a predicted speed may be, None for others.
        dimmed: the model will not run here.
        progress: 0..1 while a download waits, runs or is paused, None otherwise.
        calm: nothing comes of it at the moment, because it is paused.
        amount: how much of a download is here.
        rate: how fast it comes.
        percent: how much of it is here, in per cent, empty while nothing comes.
        time_left: how long it takes still, or what is going on.
        error: what went wrong with the download or why it waits, and what to do; else empty.
        error_role: the colour role of `error`.
        question: what to ask before the download is given up; empty where nothing has arrived.
        delete_question: what to ask before the model is deleted.
        action: what the main button does.
        button: what the main button says.
        usable: whether the main button does anything now.
        installed: the model is on this computer.
        deletable: it can be deleted, as the built-in one cannot.
        origin: whose file it is, "from Ollama"; empty for one in the models folder.
        note_role: the colour role of `note`.
    """

    name: str
    badge: str
    note: str
    size: str
    needs: str
    fit: str
    fit_role: str
    licence: str
    speed: str
    speed_note: str
    tokens_per_second: float | None
    dimmed: bool
    progress: float | None
    calm: bool
    amount: str
    rate: str
    percent: str
    time_left: str
    error: str
    error_role: str
    question: str
    action: Action
    button: str
    usable: bool
    installed: bool
    deletable: bool
    delete_question: str = ""
    origin: str = ""
    note_role: str = "muted"
    band: tuple[float, float] | None = None

    @property
    def spoken(self) -> str:
        """The whole row as one sentence for a screen reader."""
        parts = [
            self.name,
            self.badge,
            self.origin,
            tr("installed") if self.installed else tr("{size} to download", size=self.size),
            tr("{memory} of memory", memory=self.needs) if self.needs else "",
            self.fit,
            f"{self.speed} {self.speed_note}".strip(),
            self.amount,
            self.percent,
            self.time_left,
            self.error.rstrip("."),
            tr("licence {licence}", licence=self.licence) if self.licence else "",
            self.note.rstrip("."),
        ]
        return ", ".join(part for part in parts if part) + "."


def named(action: str, name: str) -> str:
    """Return what a button does and with which model, for screen readers."""
    return tr("{action} {name}", action=action, name=name)


def compose(row: Row, download: Download | None, comfortable: float) -> RowText:
    """Return what the row of a model shows while `download` is its download's last word."""
    speed, speed_note = _speed(row)
    fit, fit_role = _FITS[row.fits] if row.fits is not None else ("", "muted")
    told = _progress(download) if download is not None else _Progress()
    action, button = _action(row, download)
    return RowText(
        name=row.name,
        badge=_badge(row, comfortable) if row.recommended else "",
        note=_note(row),
        size=size(row.bytes) if row.bytes else tr("size not known"),
        needs=tr("needs {size}", size=size(row.memory_bytes)) if row.memory_bytes else "",
        fit=tr(fit) if fit else "",
        fit_role=fit_role,
        licence=licence(row.licence) if row.licence else "",
        speed=speed,
        speed_note=speed_note,
        tokens_per_second=row.tokens_per_second,
        dimmed=row.fits == "no",
        progress=told.fraction,
        calm=action is Action.RESUME,
        amount=told.amount,
        rate=told.rate,
        percent=told.percent,
        time_left=told.time_left,
        error=words.reason(download) if download is not None else "",
        error_role=words.role(download) if download is not None else "muted",
        question=_question(row.name, download),
        delete_question=tr("Delete {name} from this computer? Your chats stay.", name=row.name),
        action=action,
        button=button,
        usable=download is None or not words.waits_for_switch(download),
        installed=row.installed,
        deletable=row.installed and not row.builtin,
        band=_band(row),
    )


def _question(name: str, download: Download | None) -> str:
    if download is None or not (download.bytes or download.begun):
        return ""
    return offers.question(name, download.bytes)


def _speed(row: Row) -> tuple[str, str]:
    if row.tokens_per_second is None:
        return "", tr("not measured yet")
    if row.speed_kind != "predicted":
        return formats.speed(row.tokens_per_second), tr("measured")
    return formats.predicted(row.tokens_per_second, rough=row.speed_rough), formats.source(row)


def _band(row: Row) -> tuple[float, float] | None:
    if row.tokens_per_second is None or row.surely is None or not row.speed_error:
        return None
    if row.speed_kind != "predicted":
        return None
    return row.surely, row.tokens_per_second * (1 + row.speed_error)


def _badge(row: Row, comfortable: float) -> str:
    return tr("Recommended: {reason}", reason=row.advice or why(row, (), comfortable))


def _note(row: Row) -> str:
    if row.fits == "no":
        return (row.reason or tr("Needs more memory than this computer has")).rstrip(".")
    if row.builtin:
        return tr(_SELF_TEST)
    return _first_upper((row.model.strengths if row.model is not None else "") or "")


def _first_upper(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _action(row: Row, download: Download | None) -> tuple[Action, str]:
    if download is not None and download.active:
        return Action.PAUSE, tr("Pause")
    if download is not None and download.state == "paused":
        return Action.RESUME, tr("Resume")
    if row.installed or (download is not None and download.state == "done"):
        return Action.CHAT, tr("Chat", "to start one")
    if download is not None and download.state == "failed":
        return Action.DOWNLOAD, tr("Retry")
    if download is not None and download.state == "cancelled" and download.bytes:
        return Action.DOWNLOAD, tr("Continue")
    return Action.DOWNLOAD, tr("Download")


@dataclass(frozen=True, slots=True)
class _Progress:
    fraction: float | None = None
    amount: str = ""
    rate: str = ""
    percent: str = ""
    time_left: str = ""


def _progress(download: Download) -> _Progress:
    """Return what a download tells; nothing when it is over."""
    if not download.active and download.state != "paused":
        return _Progress()
    told = words.told(download)
    state = within(told.state)
    return _Progress(
        fraction=told.fraction,
        amount=told.amount,
        rate=told.rate or told.resumed,
        percent=told.percent,
        time_left=told.time_left or state,
    )
