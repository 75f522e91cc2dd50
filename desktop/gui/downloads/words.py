"""What a download says, as values; what it offers is in `offers`. Pure: no Qt.

The picker's row, the downloads page, the page of the first start and a screen reader all tell the
same, because all of them ask here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import (
    AlreadyRunning,
    AssistantError,
    DiskFailed,
    DiskFull,
    DownloadInterrupted,
    FolderMissing,
    FolderUnreadable,
    HubBusy,
    HubFailed,
    Metered,
    NetworkLogin,
    NoNetwork,
    Offline,
)
from desktop.core.language import mark, tr, trn
from desktop.core.wording import clean, damage, describe, size
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.hub.queue.downloads import Download

_LONGEST_NAME = 80
_STATES = {
    "queued": mark("Waiting"),
    "paused": mark("Paused"),
    "verifying": mark("Checking the file"),
    "done": mark("Finished"),
    "failed": mark("Not finished"),
    "cancelled": mark("Stopped"),
}
#: Why one is paused that nobody paused, in a few words.
_WHY: tuple[tuple[type[AssistantError], str], ...] = (
    (Offline, mark("Goldcrest is offline")),
    (Metered, mark("the connection is metered")),
    (DiskFull, mark("the disk is full")),
    (DiskFailed, mark("the disk fails")),
    (FolderMissing, mark("its folder is missing")),
    (FolderUnreadable, mark("its folder cannot be read")),
    (AlreadyRunning, mark("another Goldcrest is at it")),
    (NoNetwork, mark("no network, goes on by itself")),
    (NetworkLogin, mark("the network wants you to sign in")),
    (HubBusy, mark("the hub is busy, goes on by itself")),
    (HubFailed, mark("the hub is busy, goes on by itself")),
    (DownloadInterrupted, mark("the connection broke, goes on by itself")),
)
#: What lets one go on that waits, behind the sentence that tells what is wrong.
_ENDS: tuple[tuple[type[AssistantError], str], ...] = (
    (DiskFull, mark("It goes on when there is space.")),
    (DiskFailed, mark("The download goes on when the disk works again.")),
    (FolderMissing, mark("It goes on when that is back.")),
    (FolderUnreadable, mark("It goes on when that can be read.")),
    (NetworkLogin, mark("Sign in with a browser; the download then goes on by itself.")),
    (NoNetwork, mark("It goes on when the network is back.")),
)
#: States of a download that may still become a file by itself or by "Resume".
UNFINISHED = frozenset({"queued", "running", "verifying", "paused", "failed"})


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that one download says.

    Attributes:
        fraction: how much is here, 0..1; None where that is no question any more.
        percent: the same in words, empty while nothing is here.
        amount: how much is here, of how much.
        rate: how fast it comes, empty while nothing comes.
        time_left: how long it takes still, empty where nobody can tell.
        state: what is going on in one or two words, empty while bytes come and say so themselves.
        why: a few words on why it is paused, where nobody asked for that.
        resumed: how much an earlier run had left.
        reason: why it waits or failed, and what to do; whole sentences.
        role: the colour role of `state` and `reason`.
    """

    fraction: float | None
    percent: str
    amount: str
    rate: str
    time_left: str
    state: str
    why: str
    resumed: str
    reason: str
    role: str

    @property
    def standing(self) -> str:
        """The state with the reason for it: "Paused: the connection is metered"."""
        return tr("{state}: {why}", state=self.state, why=self.why) if self.why else self.state

    @property
    def spoken(self) -> str:
        """The whole as a screen reader says it, without the name."""
        parts = (
            self.percent,
            self.amount,
            self.rate,
            self.time_left,
            self.standing,
            self.resumed,
            self.reason.rstrip("."),
        )
        return ", ".join(part for part in parts if part)


def told(download: Download) -> Told:
    """Return what a download says now."""
    total = download.total_bytes or 0
    state = download.state
    over = state in ("done", "cancelled") or (state == "failed" and not download.bytes)
    fraction = min(1.0, download.bytes / total) if total else 0.0
    comes = state == "running" and download.bytes_per_second > 0
    left = download.seconds_left if comes else None
    return Told(
        fraction=None if over else fraction,
        percent=tr("{percent} %", percent=int(fraction * 100))
        if download.bytes and total and not over
        else "",
        amount=_amount(download),
        rate=formats.rate(download.bytes_per_second) if comes else "",
        time_left="" if left is None else formats.time_left(left),
        state=_state(download, comes=comes),
        why=_why(download.error) if state == "paused" and download.error is not None else "",
        resumed=_resumed(download),
        reason=reason(download),
        role=role(download),
    )


def reason(download: Download) -> str:
    """Return why a download waits or failed, and what to do about it; empty where it does not."""
    error = download.error
    if download.state == "paused" and error is not None:
        return _why_paused(error)
    if download.state != "failed":
        return damage(download.damaged_bytes) if download.damaged_bytes else ""
    if error is None:
        return tr("The download did not finish. Try again.")
    return str(describe(error))


def explains(download: Download) -> bool:
    """Return whether its reason takes whole sentences, below the row."""
    if download.state == "paused":
        return isinstance(download.error, DiskFull | DiskFailed | NetworkLogin)
    return download.state == "failed" or bool(download.active and download.damaged_bytes)


def leaves_nothing(download: Download) -> bool:
    """Return whether nothing is lost with its row: it is done, or was stopped and deleted."""
    return download.state == "done" or (download.state == "cancelled" and not download.bytes)


def section(over: Sequence[Download]) -> str:
    """Return the title above downloads that are over."""
    states = {each.state for each in over}
    if "cancelled" not in states:
        return tr("Finished")
    return tr("Finished and stopped") if "done" in states else tr("Stopped")


def waits_for_switch(download: Download) -> bool:
    """Return whether nothing but the offline switch lets it go on."""
    return download.state == "paused" and isinstance(download.error, Offline)


def role(download: Download) -> str:
    """Return the colour role of what a download says of its state."""
    if download.state == "failed":
        return "danger"
    waits = download.state == "paused" and download.error is not None
    return "warning" if waits else "good" if download.state == "done" else "muted"


def ended(download: Download) -> tuple[str, str] | None:
    """Return title and text of a notification; None where a download has not just ended."""
    name = clean(download.name, _LONGEST_NAME)
    if download.state == "done":
        return tr("{name} is downloaded", name=name), tr("It is ready to chat.")
    if download.state == "failed":
        why = describe(download.error).title if download.error is not None else ""
        return tr("{name} was not downloaded", name=name), why or tr("The download did not finish.")
    return None


@dataclass(frozen=True, slots=True)
class Summary:
    """All downloads together.

    Attributes:
        words: one line: how much, how fast, how long, how many.
        fraction: of what is under way or paused together, None where one bar alone tells it.
        can_pause: something is under way, or goes on by itself when it can.
        can_resume: something is paused that going on would help.
        active: how many wait or are under way: the sidebar's number.
    """

    words: str
    fraction: float | None
    can_pause: bool
    can_resume: bool
    active: int


def summary(downloads: Sequence[Download]) -> Summary:
    """Return what all downloads together say."""
    active = [each for each in downloads if each.active]
    paused = [each for each in downloads if each.state == "paused"]
    failed = sum(each.state == "failed" for each in downloads)
    running = [each for each in active if each.state != "queued"]
    waiting = len(active) - len(running)
    counts = (
        trn("{n} downloading", "{n} downloading", len(running)) if running else "",
        trn("{n} waiting", "{n} waiting", waiting) if waiting else "",
        trn("{n} paused", "{n} paused", len(paused)) if paused else "",
        trn("{n} not finished", "{n} not finished", failed) if failed else "",
    )
    unfinished = [*active, *paused]
    done = sum(each.bytes for each in unfinished)
    total = sum(max(each.total_bytes or 0, each.bytes) for each in unfinished)
    speed = sum(each.bytes_per_second for each in active)
    missing = sum(max((each.total_bytes or 0) - each.bytes, 0) for each in active)
    parts = [
        formats.progress(done, total) if total else "",
        formats.rate(speed) if speed else "",
        formats.time_left(missing / speed) if speed >= 1 and missing else "",
        *counts,
    ]
    return Summary(
        words=", ".join(part for part in parts if part),
        fraction=min(1.0, done / total) if total and len(unfinished) > 1 else None,
        can_pause=bool(active) or any(each.error is not None for each in paused),
        # What a switch or a connection keeps waiting would only wait again.
        can_resume=any(not isinstance(each.error, Offline | Metered) for each in paused),
        active=len(active),
    )


def _amount(download: Download) -> str:
    total = download.total_bytes or 0
    if download.state == "done" or not download.bytes:
        return size(total or download.bytes) if total or download.bytes else ""
    here = formats.progress(download.bytes, total) if total else size(download.bytes)
    return tr("{size} kept", size=here) if download.state == "cancelled" else here


def _state(download: Download, *, comes: bool) -> str:
    if download.state == "running":
        return "" if comes else tr("Connecting")
    total = download.total_bytes or 0
    if download.state == "verifying" and total and 0 < download.hashed_bytes < total:
        return tr(
            "Checking the file, {percent} %", percent=int(100 * download.hashed_bytes / total)
        )
    return tr(_STATES[download.state])


def _resumed(download: Download) -> str:
    percent = download.resumed_percent
    shown = download.state in ("running", "verifying") and percent is not None
    return tr("resumed at {percent} %", percent=percent) if shown else ""


def _why(error: AssistantError) -> str:
    return next(
        (tr(why) for kind, why in _WHY if isinstance(error, kind)), tr("it goes on by itself")
    )


def _why_paused(error: AssistantError) -> str:
    if isinstance(error, Offline):
        return tr("Goldcrest is offline. It goes on when you switch that off.")
    if isinstance(error, Metered):
        return tr("The connection is metered. It goes on when another one is there.")
    words = describe(error)
    told = str(words) if isinstance(error, DiskFailed) else words.title
    ends = (tr(end) for kind, end in _ENDS if isinstance(error, kind))
    return f"{told} {next(ends, tr('It goes on by itself.'))}"
