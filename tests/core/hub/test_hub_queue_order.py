"""Order, places, pausing, and rows with several files."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from queue_watch import FILE, OTHER, REPO, Watch, wanted

from desktop.core.hub.queue.downloads import Downloads, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules


class Settings:
    """What a person has set, changed by a test."""

    parallel = 1
    limit: int | None = None


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def downloads(server: HubServer, rules: Rules, settings: Settings) -> Iterator[Downloads]:
    downloads = Downloads(
        Hub(server.url),
        rules=rules,
        parallel=lambda: settings.parallel,
        limit_rate=lambda: settings.limit,
    )
    yield downloads
    downloads.close()


@pytest.fixture
def watch(downloads: Downloads) -> Watch:
    return Watch(downloads)


def states(downloads: Downloads) -> str:
    return " ".join(f"{one.key}:{one.state}" for one in downloads.snapshot())


def test_a_row_that_is_moved_up_starts_next_and_none_is_stopped_for_it(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("a", "A", wanted(tmp_path / "a"))
    watch.under_way("a")
    for key in "bcd":
        downloads.start(key, key, wanted(tmp_path / key, OTHER))
    watch.forget()
    downloads.move("d", 0)
    watch.listed("d", "a", "b", "c")
    downloads.move("b", 99)
    watch.listed("d", "a", "c", "b")
    downloads.move("b", -5)
    watch.listed("b", "d", "a", "c")
    downloads.move("b", 3)
    downloads.move("unknown", 0)
    assert states(downloads) == "d:queued a:running c:queued b:queued"
    server.faults.bytes_per_second = None
    for key in "abcd":
        watch.state(key, "done")

    done = [one.key for one in watch.told if one.state == "done"]
    assert done == ["a", "d", "c", "b"]


def test_moving_to_where_it_is_tells_nothing(
    downloads: Downloads, watch: Watch, tmp_path: Path
) -> None:
    downloads.start("a", "A", wanted(tmp_path / "a", OTHER))
    watch.state("a", "done")
    downloads.move("a", 0)
    downloads.move("a", 7)

    assert [listing.keys for listing in watch.listings] == [("a",)]


def test_as_many_at_a_time_as_is_set_at_the_moment(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer, settings: Settings
) -> None:
    server.faults.bytes_per_second = 1_000_000
    settings.parallel = 2
    for key in "abcd":
        downloads.start(key, key, wanted(tmp_path / key))
    watch.under_way("a")
    watch.under_way("b")
    assert states(downloads) == "a:running b:running c:queued d:queued"
    settings.parallel = 3
    downloads.wake()
    watch.under_way("c")
    settings.parallel = 1
    downloads.wake()

    assert states(downloads) == "a:running b:running c:running d:queued"


def test_the_limit_is_shared_by_all_and_changes_at_once(
    downloads: Downloads, watch: Watch, tmp_path: Path, settings: Settings, content: bytes
) -> None:
    settings.parallel, settings.limit = 2, 1_000_000
    began = time.monotonic()
    for key in "ab":
        downloads.start(key, key, wanted(tmp_path / key))
    watch.until(lambda one: one.key == "a" and one.bytes > 400_000)
    seconds = time.monotonic() - began
    there = sum(one.bytes for one in downloads.snapshot())
    assert there <= 1_000_000 * seconds + 500_000
    settings.limit = None
    began = time.monotonic()
    downloads.wake()
    watch.state("a", "done")
    watch.state("b", "done")

    # At the old limit it would have taken five seconds.
    assert time.monotonic() - began < (2 * len(content) - there) / 1_000_000 / 2


@pytest.mark.parametrize("fault", ["bytes_per_second", "stall_after", "silent", "api_silent"])
def test_pausing_takes_less_than_a_fifth_of_a_second(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer, fault: str
) -> None:
    setattr(server.faults, fault, 300_000)
    downloads.start("m", "Model", wanted(destination))
    if "silent" in fault:
        watch.state("m", "running")
        assert watch.told
    else:
        watch.under_way("m")
    began = time.monotonic()
    downloads.pause("m")
    paused = watch.state("m", "paused")

    assert time.monotonic() - began < 0.2
    assert paused.error is None
    assert paused.bytes_per_second == 0
    assert partial_path(destination).exists() == ("silent" not in fault)


def test_a_paused_row_leaves_its_place_and_goes_on_where_it_was(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer, content: bytes
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("a", "A", wanted(tmp_path / "a"))
    watch.under_way("a")
    downloads.start("b", "B", wanted(tmp_path / "b", OTHER))
    downloads.pause("a")
    paused = watch.state("a", "paused")
    watch.state("b", "done")
    server.faults.bytes_per_second = None
    downloads.wake()
    assert states(downloads) == "a:paused b:done"
    downloads.resume("a")
    last = watch.state("a", "done")

    assert 0 < paused.bytes <= last.resumed_from + 1_000_000
    assert 0 < last.resumed_from < len(content)
    assert (tmp_path / "a").read_bytes() == content


def test_pausing_and_resuming_at_once_goes_on(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer, content: bytes
) -> None:
    server.faults.bytes_per_second = 2_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    for _ in range(5):
        downloads.pause("m")
        downloads.resume("m")
    server.faults.bytes_per_second = None

    watch.state("m", "done")
    assert destination.read_bytes() == content


def test_all_are_paused_and_resumed(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("bad", "Bad", wanted(tmp_path / "bad", "missing.gguf"))
    watch.state("bad", "failed")
    downloads.start("a", "A", wanted(tmp_path / "a"))
    downloads.start("b", "B", wanted(tmp_path / "b", OTHER))
    watch.under_way("a")
    downloads.pause_all()
    watch.state("a", "paused")
    watch.state("b", "paused")
    server.faults.bytes_per_second = None
    downloads.resume_all()
    watch.state("a", "done")
    watch.state("b", "done")

    assert states(downloads) == "bad:failed a:done b:done"


def test_starting_what_is_paused_goes_on(
    downloads: Downloads, watch: Watch, destination: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("m", "Model", wanted(destination))
    watch.under_way("m")
    downloads.pause("m")
    watch.state("m", "paused")
    server.faults.bytes_per_second = None
    downloads.start("m", "Model", wanted(destination))

    watch.state("m", "done")


def test_only_ended_rows_are_forgotten(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    for key in "abc":
        downloads.start(key, key, wanted(tmp_path / key, OTHER))
        watch.state(key, "done")
    server.faults.bytes_per_second = 1_000_000
    downloads.start("m", "Model", wanted(tmp_path / "m"))
    watch.under_way("m")
    downloads.forget("m")
    downloads.forget("b")
    watch.listed("a", "c", "m")
    downloads.forget_ended()
    watch.listed("m")

    assert (tmp_path / "a").exists()


def two_files(folder: Path) -> tuple[WantedFile, ...]:
    return (
        WantedFile(REPO, OTHER, None, folder / OTHER),
        WantedFile(REPO, FILE, None, folder / "model.gguf"),
    )


def test_several_files_are_one_row(
    downloads: Downloads, watch: Watch, tmp_path: Path, content: bytes
) -> None:
    started = downloads.start("set", "A set", two_files(tmp_path))
    last = watch.state("set", "done")

    assert started.total_bytes is None
    assert started.path == tmp_path / OTHER
    assert last.bytes == last.total_bytes == len(content) + len(b"another file")
    assert (tmp_path / "model.gguf").read_bytes() == content
    assert len({file.revision for file in last.files}) == 1
    running = [one.bytes for one in watch.told]
    assert running == sorted(running)


def test_the_files_of_a_row_are_of_one_commit(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    server.faults.bytes_per_second = 1_000_000
    files = tuple(reversed(two_files(tmp_path)))
    downloads.start("set", "A set", files)
    watch.under_way("set")
    old = server.newest(REPO).sha
    server.upload(REPO, OTHER, b"of another commit")
    downloads.pause("set")
    paused = watch.state("set", "paused")
    assert [file.revision for file in paused.files] == [old, old]
    server.faults.bytes_per_second = None
    downloads.resume("set")
    last = watch.state("set", "done")

    assert [file.revision for file in last.files] == [old, old]
    assert (tmp_path / OTHER).read_bytes() == b"another file"


def test_throwing_a_row_away_deletes_what_it_brought_and_nothing_else(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer
) -> None:
    (tmp_path / "mine.gguf").write_bytes(b"another file")
    files = (WantedFile(REPO, OTHER, None, tmp_path / "mine.gguf"), *two_files(tmp_path))
    server.faults.bytes_per_second = 1_000_000
    downloads.start("set", "A set", files)
    watch.until(lambda one: one.bytes > 100_000)
    assert (tmp_path / OTHER).exists()
    downloads.cancel("set", keep_partial=False)
    watch.state("set", "cancelled")

    assert [path.name for path in tmp_path.iterdir()] == ["mine.gguf"]


def test_what_another_row_wants_too_is_not_thrown_away(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer, content: bytes
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads.start("a", "A", wanted(tmp_path / "same"))
    downloads.start("b", "B", wanted(tmp_path / "same"))
    watch.under_way("a")
    assert states(downloads) == "a:running b:queued"
    downloads.cancel("a", keep_partial=False)
    server.faults.bytes_per_second = None
    last = watch.state("b", "done")

    assert last.resumed_from > 0
    assert (tmp_path / "same").read_bytes() == content


def test_two_rows_never_fetch_one_file_at_a_time(
    downloads: Downloads, watch: Watch, tmp_path: Path, settings: Settings, server: HubServer
) -> None:
    settings.parallel = 4
    for key in "abc":
        downloads.start(key, key, wanted(tmp_path / "same"))
    for key in "abc":
        watch.state(key, "done")

    asked = [request for request in server.file_requests() if request.method == "GET"]
    assert sum("range" not in request.headers for request in asked) <= 1


def test_a_folder_can_be_moved_under_a_queue_at_rest(
    downloads: Downloads, watch: Watch, tmp_path: Path, server: HubServer, content: bytes
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    server.faults.bytes_per_second = 1_000_000
    downloads.start("a", "A", wanted(old / "a"))
    downloads.start("b", "B", wanted(tmp_path / "elsewhere", OTHER))
    watch.until(lambda one: one.bytes > 500_000)
    with downloads.at_rest():
        assert states(downloads) == "a:queued b:queued"
        old.rename(new)
        downloads.relocate(old, new)
        server.faults.bytes_per_second = None
        downloads.wake()
        watch.until(lambda one: one.path == new / "a")
        assert states(downloads) == "a:queued b:queued"
    last = watch.state("a", "done")
    watch.state("b", "done")

    assert last.resumed_from > 0
    assert (new / "a").read_bytes() == content
    assert (tmp_path / "elsewhere").exists()
    assert not old.exists()


def test_a_row_without_files_is_a_mistake(downloads: Downloads) -> None:
    with pytest.raises(ValueError, match="file"):
        downloads.start("m", "Model", ())
