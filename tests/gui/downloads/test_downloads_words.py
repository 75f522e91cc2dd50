"""What a download says and offers, state by state: the parts without widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from downloads_desk import download

from desktop.core.errors import (
    AssistantError,
    DiskFailed,
    DiskFull,
    DownloadInterrupted,
    FolderMissing,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
    Metered,
    NetworkLogin,
    NoNetwork,
    Offline,
)
from desktop.gui.downloads import offers, words
from desktop.gui.downloads.offers import Action

if TYPE_CHECKING:
    from desktop.core.hub.queue.downloads import Download, State

PAGE = "https://huggingface.co/google/gemma-3-1b"
FULL = DiskFull(needed_bytes=9_000_000_000, free_bytes=2_000_000_000, path="/models")


def paused(error: AssistantError | None = None) -> Download:
    return download(state="paused", error=error)


def failed(error: AssistantError | None = None) -> Download:
    return download(state="failed", error=error)


def test_a_running_download_says_how_much_how_fast_and_how_long() -> None:
    told = words.told(download())
    assert (told.fraction, told.percent, told.amount) == (0.5, "50 %", "400 of 800 MB")
    assert (told.rate, told.time_left, told.standing) == ("11 MB/s", "35 s left", "")


def test_one_that_went_on_says_where() -> None:
    told = words.told(download(resumed_from=488_000_000))
    assert told.resumed == "resumed at 61 %"
    assert "resumed at 61 %" in told.spoken
    assert words.told(download(state="done", resumed_from=488_000_000)).resumed == ""


@pytest.mark.parametrize(
    ("shown", "standing"),
    [
        (download(bytes_per_second=0.0), "Connecting"),
        (download(state="queued"), "Waiting"),
        (download(state="verifying"), "Checking the file"),
        (download(state="verifying", hashed_bytes=344_000_000), "Checking the file, 43 %"),
        (download(state="done"), "Finished"),
        (download(state="cancelled"), "Stopped"),
        (failed(), "Not finished"),
        (paused(), "Paused"),
        (paused(Metered()), "Paused: the connection is metered"),
        (paused(Offline()), "Paused: Goldcrest is offline"),
        (paused(NoNetwork(host="hub", reason="x")), "Paused: no network, goes on by itself"),
        (paused(FULL), "Paused: the disk is full"),
    ],
)
def test_each_state_has_its_words(shown: Download, standing: str) -> None:
    assert words.told(shown).standing == standing


def test_without_a_size_nothing_is_invented() -> None:
    told = words.told(download(total_bytes=None, seconds_left=None))
    assert (told.fraction, told.percent, told.amount) == (0.0, "", "400 MB")
    empty = words.told(download(state="failed", bytes=0, total_bytes=None))
    assert (empty.fraction, empty.percent, empty.amount) == (None, "", "")


def test_a_stopped_one_says_what_is_kept() -> None:
    assert words.told(download(state="cancelled")).amount == "400 of 800 MB kept"


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (Offline(), "when you switch that off"),
        (Metered(), "metered"),
        (FULL, "9.0 GB are needed, 2.0 GB are free in /models. It goes on when there is space"),
        (NoNetwork(host="hub.example", reason="x"), "hub.example cannot be reached"),
        (NetworkLogin(host="hub.example", reason="x"), "Sign in with a browser"),
        (FolderMissing(path="/mnt/models"), "/mnt/models"),
        (DownloadInterrupted(file="x", bytes=1, total_bytes=2, reason="y"), "goes on by itself"),
    ],
)
def test_a_pause_that_nobody_asked_for_is_explained(error: AssistantError, part: str) -> None:
    assert part in words.reason(paused(error))
    assert words.role(paused(error)) == "warning"
    assert words.reason(paused()) == ""
    assert words.role(paused()) == "muted"


def test_a_damaged_part_that_is_fetched_again_is_said() -> None:
    shown = download(damaged_bytes=64_000_000)

    assert words.told(shown).reason == "A damaged part of 64 MB is being fetched again."
    assert "damaged part" in words.told(shown).spoken
    assert words.explains(shown)
    assert not words.explains(download())
    assert words.told(download()).reason == ""


def test_a_disk_that_fails_says_so_and_not_that_the_connection_broke() -> None:
    waits = paused(DiskFailed(path="/disk/m.gguf", reason="Input/output problem"))

    assert words.told(waits).standing == "Paused: the disk fails"
    assert words.told(waits).reason == (
        "/disk/m.gguf cannot be read or written at the moment. Check the disk that it is on, and"
        " connect it again if it was removed. The download goes on when the disk works again."
    )
    assert words.explains(waits)


def test_a_failure_says_what_happened_and_what_helps() -> None:
    gated = failed(HubForbidden(repo="google/gemma-3-1b", page=PAGE))
    assert PAGE in words.reason(gated)
    assert [each.action for each in offers.remedies(gated)] == [Action.ACCEPT, Action.AGAIN]
    signed_out = failed(HubUnauthorized(repo="google/gemma-3-1b"))
    assert [each.action for each in offers.remedies(signed_out)] == [
        Action.SETTINGS,
        Action.AGAIN,
    ]
    assert offers.remedies(download()) == ()
    assert "Try again" in words.reason(failed())


def test_a_page_that_is_no_web_page_is_not_opened() -> None:
    bad = HubForbidden(repo="x/y", page="file:///etc/passwd")
    assert offers.page_of(bad) == ""
    assert [each.action for each in offers.remedies(failed(bad))] == [Action.AGAIN]


@pytest.mark.parametrize(
    ("shown", "action"),
    [
        (download(), Action.PAUSE),
        (download(state="queued"), Action.PAUSE),
        (download(state="verifying"), Action.PAUSE),
        (paused(), Action.RESUME),
        (paused(Metered()), Action.ANYWAY),
        (paused(FULL), Action.RESUME),
        (paused(Offline()), None),
        (failed(), Action.AGAIN),
        (download(state="cancelled"), Action.AGAIN),
        (download(state="done"), Action.CHAT),
    ],
)
def test_each_state_offers_what_most_people_want(shown: Download, action: Action | None) -> None:
    offered = offers.offer(shown)
    assert (offered.action if offered is not None else None) == action


@pytest.mark.parametrize(
    ("state", "arrived", "action"),
    [
        ("running", 1, Action.CANCEL),
        ("paused", 0, Action.CANCEL),
        ("failed", 1, Action.CANCEL),
        ("failed", 0, Action.FORGET),
        ("cancelled", 1, Action.CANCEL),
        ("cancelled", 0, Action.FORGET),
        ("done", 1, Action.FORGET),
    ],
)
def test_nothing_is_forgotten_that_is_still_on_the_disk(
    state: State, arrived: int, action: Action
) -> None:
    assert offers.ending(download(state=state, bytes=arrived)).action is action


def test_all_together() -> None:
    all_of_them = [
        download(),
        download("b", "queued", bytes=0),
        download("c", "paused"),
        download("d", "failed"),
        download("e", "done"),
    ]
    found = words.summary(all_of_them)
    assert found.words == (
        "0.8 of 2.4 GB, 11 MB/s, 2 min left, 1 downloading, 1 waiting, 1 paused, 1 not finished"
    )
    assert found.fraction == pytest.approx(1 / 3)
    assert (found.can_pause, found.can_resume, found.active) == (True, True, 2)


def test_nothing_together() -> None:
    found = words.summary([])
    assert (found.words, found.fraction, found.active) == ("", None, 0)
    assert words.summary([download()]).fraction is None


def test_what_all_wait_for_is_said_once() -> None:
    switched = offers.obstacle([], offline=True)
    assert switched is not None
    assert switched.action is Action.ONLINE
    started = offers.obstacle([paused(Offline())], offline=False)
    assert started is not None
    assert started.action is None
    missing = offers.obstacle([download(), paused(FolderMissing(path="/disk"))], offline=False)
    assert missing is not None
    assert missing.action is Action.LOCATE
    assert "/disk" in missing.title
    metered = offers.obstacle([download(), paused(Metered())], offline=False)
    assert metered is not None
    assert metered.action is Action.ANYWAY
    assert offers.obstacle([download(), paused()], offline=False) is None


def test_a_notification_has_words_for_each_end_and_no_control_characters() -> None:
    done = words.ended(download(state="done", name="Model\n\x1b[31m \u202eA"))
    assert done is not None
    assert done[0].isprintable()
    assert done[0].endswith("is downloaded")
    lost = words.ended(failed(HubNotFound(repo="a/b", file="c.gguf")))
    assert lost == ("Model A was not downloaded", "The model hub has no file c.gguf in a/b.")
    assert words.ended(download(state="cancelled")) is None
