"""What can be done with a download, as values: the buttons of its row, and what they ask.

Pure: no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.core.errors import (
    DiskFull,
    FileTooLarge,
    FolderMissing,
    FolderUnreadable,
    HubForbidden,
    HubUnauthorized,
    Metered,
    Offline,
)
from desktop.core.language import tr
from desktop.core.wording import clean, describe, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.errors import AssistantError
    from desktop.core.hub.queue.downloads import Download


class Action(Enum):
    """What can be done with a download; the value is the button's object name."""

    PAUSE = "pause"
    RESUME = "resume"
    ANYWAY = "anyway"
    AGAIN = "again"
    CHAT = "chat"
    SETTINGS = "settings"
    ACCEPT = "accept"
    CANCEL = "cancel"
    FORGET = "forget"
    ONLINE = "online"
    LOCATE = "locate"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a button of a row does: with an icon it shows that alone."""

    action: Action
    words: str
    icon: str = ""


def offer(download: Download) -> Offer | None:
    """Return what most people want of a download in its state; None where nothing helps."""
    if download.active:
        return Offer(Action.PAUSE, tr("Pause"), "pause")
    if download.state == "paused":
        return _offer_paused(download.error)
    if download.state == "done":
        return Offer(Action.CHAT, tr("Chat", "to start one"))
    if download.state == "failed":
        return Offer(Action.AGAIN, tr("Try again"))
    return Offer(Action.AGAIN, tr("Continue") if download.bytes else tr("Download"))


def _offer_paused(error: AssistantError | None) -> Offer | None:
    if error is None:
        return Offer(Action.RESUME, tr("Resume"), "play")
    if isinstance(error, Metered):
        return Offer(Action.ANYWAY, tr("Download anyway"), "play")
    # The switch has a place of its own.
    return None if isinstance(error, Offline) else Offer(Action.RESUME, tr("Try now"), "play")


def ending(download: Download) -> Offer:
    """Return how a download leaves: given up while something may come of it, then forgotten."""
    if not download.ended:
        return Offer(Action.CANCEL, tr("Cancel"), "x")
    kept = download.state != "done" and download.bytes > 0
    return Offer(Action.CANCEL if kept else Action.FORGET, tr("Remove from the list"), "x")


def remedies(download: Download) -> tuple[Offer, ...]:
    """Return what helps one that cannot go on: what is to be done elsewhere, and another try."""
    if download.state == "paused" and isinstance(download.error, DiskFull):
        return (Offer(Action.DISK, tr("See disk use")),)
    if download.state != "failed":
        return ()
    again = Offer(Action.AGAIN, tr("Try again"))
    if isinstance(download.error, HubUnauthorized | FileTooLarge):
        return Offer(Action.SETTINGS, tr("Open the settings")), again
    if isinstance(download.error, HubForbidden) and page_of(download.error):
        return Offer(Action.ACCEPT, tr("Open the page")), again
    return (again,)


def question(name: str, arrived: int, *, remove: bool = False) -> str:
    """Return the question before a download of which something is here is given up.

    Args:
        name: of the download.
        arrived: how many bytes are here; 0 where that cannot be looked at.
        remove: it has ended and is to leave the list, not to be stopped.
    """
    if not arrived:
        return _lost(name, remove=remove)
    return (
        tr("Remove {name}? {size} of it have arrived.", name=clean(name), size=size(arrived))
        if remove
        else tr(
            "Stop downloading {name}? {size} of it have arrived.",
            name=clean(name),
            size=size(arrived),
        )
    )


def _lost(name: str, *, remove: bool) -> str:
    if remove:
        return tr(
            "Remove {name}? What has arrived of it is out of reach at the moment.", name=clean(name)
        )
    return tr(
        "Stop downloading {name}? What has arrived of it is out of reach at the moment.",
        name=clean(name),
    )


def page_of(error: AssistantError | None) -> str:
    """Return the page on which a licence can be accepted; empty where the error names none."""
    page = str(error.data.get("page") or "") if error is not None else ""
    return page if page.startswith("https://") else ""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What every download waits for: two sentences, and a button where one helps."""

    title: str
    text: str
    action: Action | None = None
    words: str = ""


def obstacle(
    downloads: Sequence[Download], *, offline: bool, never: bool = False
) -> Obstacle | None:
    """Return what keeps all downloads waiting.

    Args:
        downloads: all of them.
        offline: the person's switch is on.
        never: the person wants them to wait on every connection.
    """
    if offline:
        return Obstacle(
            tr("Goldcrest is offline, as you asked."),
            tr("Downloads go on where they were when you switch that off."),
            Action.ONLINE,
            tr("Go online"),
        )
    errors = {type(each.error): each.error for each in downloads if each.state == "paused"}
    if Offline in errors:
        return Obstacle(
            tr("Goldcrest was started offline."),
            (
                tr(
                    "Downloads go on when it is started without GOLDCREST_OFFLINE, HF_HUB_OFFLINE"
                    " and TRANSFORMERS_OFFLINE."
                )
            ),
        )
    missing = errors.get(FolderMissing) or errors.get(FolderUnreadable)
    if missing is not None:
        return Obstacle(
            describe(missing).title,
            tr("Downloads go on when it is back, or when you say where it is now."),
            Action.LOCATE,
            tr("Locate…"),
        )
    return _metered(never=never) if Metered in errors else None


def _metered(*, never: bool) -> Obstacle:
    if never:
        return Obstacle(
            tr("Downloads wait, as you asked."),
            tr(
                "The setting for metered connections is to always pause. Change it, or go on for"
                " now."
            ),
            Action.ANYWAY,
            tr("Download anyway"),
        )
    return Obstacle(
        tr("The connection is metered, so downloads wait."),
        tr("They go on by themselves on another connection."),
        Action.ANYWAY,
        tr("Download anyway"),
    )
