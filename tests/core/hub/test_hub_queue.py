from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from queue_watch import OTHER, REPO, Watch, wanted

from desktop.core.errors import AlreadyRunning, HubFailed, HubNotFound, WrongChecksum
from desktop.core.hub.queue.disk import there_bytes
from desktop.core.hub.queue.downloads import Download, Downloads, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules


@pytest.fixture
def downloads(server: HubServer, rules: Rules) -> Iterator[Downloads]:
    downloads = Downloads(Hub(server.url), rules=rules)
    yield downloads
    downloads.close()


@pytest.fixture
def watch(downloads: Downloads) -> Watch:
    return Watch(downloads)


def test_a_download_is_queued_run_verified_and_done(
    downloads: Downloads, watch: Watch, destination: Path, content: bytes
) -> None:
    size = len(content)
    files = wanted(destination, size=size)
    first = downloads.start("m", "Model", files)
    last = watch.state("m", "done")

    assert first == Download(
        "m", "Model", REPO, "queued", 0, size, 0.0, None, None, destination, files=files
    )
    assert [state for state in watch.states("m") if state != "verifying"] == [
        "queued", "running", "done",
    ]  # fmt: skip
    assert last == replace(first, state="done", bytes=size, files=last.files, begun=True)
    assert destination.read_bytes() == content
    assert downloads.snapshot() == (last,)


def test_what_the_hub_tells_of_a_file_is_kept_to(
    downloads: Downloads, watch: Watch, destination: Path, content: bytes, server: HubServer
) -> None:
    downloads.start("m", "Model", wanted(destination))
    (file,) = watch.state("m", "done").files

    assert file.revision == server.newest(REPO).sha
    assert file.bytes == len(content)
    assert file.sha256 == hashlib.sha256(content).hexdigest()


def test_one_after_the_other_in_order(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    for key in "abc":
        downloads.start(key, "Other", wanted(tmp_path / key, OTHER))
    for key in "abc":
        assert watch.resting(key).state == "done"
    order = [one.key for one in watch.told if one.state == "running" and one.bytes == 0]

    assert list(dict.fromkeys(order)) == ["a", "b", "c"]
    assert [one.key for one in downloads.snapshot()] == ["a", "b", "c"]
    assert len(server.file_requests()) == 3


def test_the_failure_of_one_does_not_stop_the_next(
    downloads: Downloads, watch: Watch, tmp_path: Path
) -> None:
    downloads.start("bad", "Bad", wanted(tmp_path / "bad", "missing.gguf"))
    downloads.start("good", "Other", wanted(tmp_path / "good", OTHER))
    bad = watch.resting("bad")

    assert bad.state == "failed"
    assert isinstance(bad.error, HubNotFound)
    assert watch.resting("good").state == "done"


def test_a_defect_in_one_does_not_stop_the_next(
    server: HubServer, rules: Rules, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def check(file: WantedFile) -> None:
        if file.destination.name == "bad":
            raise ValueError("a defect")

    downloads = Downloads(Hub(server.url), rules=rules, check=check)
    watch = Watch(downloads)
    downloads.start("bad", "Bad", wanted(tmp_path / "bad", OTHER))
    downloads.start("good", "Good", wanted(tmp_path / "good", OTHER))

    assert isinstance(watch.state("bad", "failed").error, HubFailed)
    assert watch.resting("good").state == "done"
    assert "a defect" in caplog.text
    downloads.close()


def test_starting_what_is_under_way_changes_nothing(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 5_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    again = downloads.start("m", "Other", wanted(destination, OTHER))

    assert again.state == "running"
    assert watch.resting("m").state == "done"
    assert len(server.file_requests()) == 1


def test_a_running_download_is_cancelled_and_goes_on_when_started_again(
    downloads: Downloads, watch: Watch, destination: Path, content: bytes, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    began = time.monotonic()
    downloads.cancel("m")
    ended = watch.resting("m")

    assert time.monotonic() - began < 0.5
    assert ended.state == "cancelled"
    assert ended.error is None
    kept = there_bytes(wanted(destination, size=len(content))[0])
    assert 0 < kept < len(content)

    server.faults.bytes_per_second = None
    watch.forget()
    downloads.start("m", "Model", wanted(destination))
    last = watch.resting("m")
    assert last.state == "done"
    assert last.resumed_from == kept
    assert last.resumed_percent == 100 * kept // len(content)
    assert destination.read_bytes() == content


def test_a_cancelled_download_can_be_thrown_away(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    downloads.cancel("m", keep_partial=False)

    assert watch.resting("m").state == "cancelled"
    assert list(destination.parent.iterdir()) == []


def test_what_a_cancelled_download_kept_can_be_thrown_away_later(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    downloads.cancel("m")
    watch.resting("m")
    assert partial_path(destination).exists()
    downloads.cancel("m", keep_partial=False)

    assert list(destination.parent.iterdir()) == []


def test_what_another_program_is_fetching_is_not_thrown_away(
    server: HubServer, rules: Rules, destination: Path, content: bytes
) -> None:
    server.faults.bytes_per_second = 1_000_000
    theirs, ours = (Downloads(Hub(server.url), rules=rules) for _ in range(2))
    watch, our_watch = Watch(theirs), Watch(ours)
    theirs.start("m", "Model", wanted(destination))
    watch.under_way("m")
    ours.start("m", "Model", wanted(destination))
    assert isinstance(our_watch.state("m", "paused").error, AlreadyRunning)
    with pytest.raises(AlreadyRunning) as caught:
        ours.cancel("m", keep_partial=False)
    server.faults.bytes_per_second = None

    assert caught.value.data == {"file": destination.name}
    last = watch.state("m", "done")
    assert destination.read_bytes() == content
    assert [one.bytes for one in watch.told if one.bytes] == sorted(
        one.bytes for one in watch.told if one.bytes
    )
    assert last.bytes == len(content)
    theirs.close()
    ours.close()


def test_a_waiting_download_is_cancelled_at_once(
    downloads: Downloads, watch: Watch, destination: Path, tmp_path: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("first", "Model", wanted(destination))
    watch.under_way("first")
    downloads.start("second", "Other", wanted(tmp_path / "second", OTHER))
    downloads.cancel("second")

    assert [one.state for one in downloads.snapshot()] == ["running", "cancelled"]
    server.faults.bytes_per_second = None
    assert watch.resting("first").state == "done"
    assert watch.states("second") == ["queued", "cancelled"]
    assert not (tmp_path / "second").exists()


def test_cancelling_what_is_done_or_unknown_is_nothing(
    downloads: Downloads, watch: Watch, tmp_path: Path
) -> None:
    downloads.start("m", "Other", wanted(tmp_path / "m", OTHER))
    watch.resting("m")
    downloads.cancel("m", keep_partial=False)
    downloads.cancel("unknown")

    assert (tmp_path / "m").read_bytes() == b"another file"
    assert downloads.snapshot()[0].state == "done"


def test_a_download_is_cancelled_while_the_hub_is_being_asked(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.api_silent = True
    downloads.start("m", "Model", wanted(destination))
    watch.until(lambda one: one.state == "running")
    began = time.monotonic()
    downloads.cancel("m")

    assert watch.resting("m").state == "cancelled"
    assert time.monotonic() - began < 0.2


def test_a_file_that_is_not_the_expected_one_is_not_fetched(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    downloads.start("m", "Model", wanted(destination, sha256="0" * 64))
    failed = watch.resting("m")

    assert isinstance(failed.error, WrongChecksum)
    assert failed.error.data["expected"] == "0" * 64
    assert not server.file_requests()


@pytest.mark.parametrize("fault", ["api_silent", "silent", "bytes_per_second"])
def test_closing_ends_soon_and_keeps_what_there_is(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer, fault: str
) -> None:
    setattr(server.faults, fault, 1_000_000)
    downloads.start("m", "Model", wanted(destination))
    downloads.start("n", "Other", wanted(destination.with_name("n"), OTHER))
    if fault == "bytes_per_second":
        watch.under_way("m")
    else:
        watch.until(lambda one: one.state == "running")
    began = time.monotonic()
    downloads.close()

    assert time.monotonic() - began < 1
    assert [one.state for one in downloads.snapshot()] == ["queued", "queued"]
    assert partial_path(destination).exists() == (fault == "bytes_per_second")
    with pytest.raises(ValueError, match="closed"):
        downloads.start("m", "Model", wanted(destination))


def test_a_queue_that_was_never_used_closes(server: HubServer) -> None:
    Downloads(Hub(server.url)).close()
