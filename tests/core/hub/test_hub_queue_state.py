"""The queue over the end of the program, and its file in the hands of strangers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from queue_watch import OTHER, Watch, wanted

from desktop.core.errors import HubNotFound
from desktop.core.hub.queue.downloads import Downloads, Patience
from desktop.core.hub.queue.rows import Entry, row
from desktop.core.hub.queue.state import to_text
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hub_server import HubServer

    from desktop.core.hub.transfer.rules import Rules

TESTS = Path(__file__).parents[2]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "data" / "downloads.json"


@pytest.fixture
def queue(
    server: HubServer, rules: Rules, state: Path
) -> Iterator[Callable[[], tuple[Downloads, Watch]]]:
    """Return a function that makes a queue as each start of the program does."""
    made: list[Downloads] = []

    def make() -> tuple[Downloads, Watch]:
        patience = Patience(first_probe=1000)
        downloads = Downloads(Hub(server.url), state_file=state, rules=rules, patience=patience)
        made.append(downloads)
        return downloads, Watch(downloads)

    yield make
    for downloads in made:
        downloads.close()


def rows(state: Path) -> list[tuple[str, str]]:
    return [(one["key"], one["state"]) for one in json.loads(state.read_text())["downloads"]]


Make: TypeAlias = "Callable[[], tuple[Downloads, Watch]]"


def test_order_and_states_are_there_again(
    queue: Make, tmp_path: Path, server: HubServer, content: bytes, state: Path
) -> None:
    downloads, watch = queue()
    downloads.begin()
    server.faults.bytes_per_second = 1_000_000
    downloads.start("bad", "Bad", wanted(tmp_path / "bad", "missing.gguf"))
    watch.state("bad", "failed")
    downloads.start("done", "Done", wanted(tmp_path / "done", OTHER))
    watch.state("done", "done")
    downloads.start("run", "Run", wanted(tmp_path / "run"))
    watch.state("run", "running")
    downloads.start("paused", "Paused", wanted(tmp_path / "paused", OTHER))
    downloads.start("wait", "Wait", wanted(tmp_path / "wait", OTHER))
    downloads.start("gone", "Gone", wanted(tmp_path / "gone", OTHER))
    downloads.pause("paused")
    downloads.cancel("gone")
    downloads.move("wait", 0)
    watch.until(lambda one: one.key == "run" and one.bytes > 300_000)
    downloads.close()
    assert rows(state) == [
        ("wait", "going"), ("bad", "failed"), ("run", "going"), ("paused", "paused"),
    ]  # fmt: skip

    server.faults.bytes_per_second = None
    downloads, watch = queue()
    downloads.begin()
    last = watch.state("run", "done")
    watch.state("wait", "done")
    shown = {one.key: one for one in downloads.snapshot()}

    assert list(shown) == ["wait", "bad", "run", "paused"]
    assert (shown["paused"].state, shown["paused"].error) == ("paused", None)
    assert isinstance(shown["bad"].error, HubNotFound)
    assert shown["bad"].error.data["file"] == "missing.gguf"
    assert last.resumed_from > 0
    assert last.resumed_percent == 100 * last.resumed_from // len(content)
    assert (tmp_path / "run").read_bytes() == content
    downloads.resume("paused")
    watch.state("paused", "done")


def test_what_waited_for_the_network_goes_on_by_itself(
    queue: Make, destination: Path, server: HubServer
) -> None:
    server.faults.api_status = 503
    downloads, watch = queue()
    downloads.begin()
    downloads.start("m", "Model", wanted(destination))
    watch.state("m", "paused")
    downloads.close()
    server.faults.api_status = None
    downloads, watch = queue()
    downloads.begin()

    watch.state("m", "done")


def test_rows_of_an_earlier_run_stand_first_and_know_what_they_have(
    queue: Make, tmp_path: Path, server: HubServer, content: bytes
) -> None:
    server.faults.bytes_per_second = 1_000_000
    downloads, watch = queue()
    downloads.begin()
    downloads.start("old", "Old", wanted(tmp_path / "old", size=len(content)))
    watch.until(lambda one: one.bytes > 300_000)
    downloads.pause("old")
    paused = watch.state("old", "paused")
    downloads.close()
    # A piece that was on its way when it was paused has come by now.
    (kept,) = downloads.snapshot()
    assert kept.bytes >= paused.bytes

    downloads, watch = queue()
    downloads.start("new", "New", wanted(tmp_path / "new", OTHER))
    downloads.begin()
    watch.listed("old", "new")
    shown = watch.until(lambda one: one.key == "old" and one.bytes > 0)

    assert shown.state == "paused"
    assert shown.bytes == kept.bytes
    assert shown.total_bytes == len(content)


def test_one_that_is_started_before_the_file_is_read_keeps_its_old_place(
    queue: Make, tmp_path: Path
) -> None:
    downloads, watch = queue()
    downloads.begin()
    for key in "ab":
        downloads.start(key, key, wanted(tmp_path / key, OTHER))
        downloads.pause(key)
    watch.listed("a", "b")
    downloads.close()
    downloads, watch = queue()
    downloads.start("b", "b", wanted(tmp_path / "b", OTHER))
    downloads.begin()
    watch.listed("a", "b")

    watch.state("b", "done")
    assert downloads.snapshot()[0].state == "paused"


def test_a_queue_that_has_not_begun_leaves_the_file_alone(
    queue: Make, tmp_path: Path, state: Path
) -> None:
    state.parent.mkdir()
    state.write_text("as it was")
    downloads, watch = queue()
    downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))
    watch.state("m", "done")
    downloads.close()

    assert state.read_text() == "as it was"


def test_progress_alone_is_not_written(
    queue: Make, destination: Path, server: HubServer, state: Path
) -> None:
    server.faults.bytes_per_second = 2_000_000
    downloads, watch = queue()
    downloads.begin()
    downloads.start("m", "Model", wanted(destination))
    watch.until(lambda one: one.bytes > 300_000)
    written = state.stat()
    watch.until(lambda one: one.bytes > 2_000_000)

    assert state.stat().st_mtime_ns == written.st_mtime_ns
    assert state.stat().st_ino == written.st_ino


def test_a_file_that_cannot_be_written_stops_no_download(
    queue: Make, tmp_path: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    state.parent.write_text("a file where the folder should be")
    downloads, watch = queue()
    downloads.begin()
    downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))
    watch.state("m", "done")
    downloads.close()

    assert "cannot be" in caplog.text


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"downloads": 7}', "\0", "[" * 100_000, '{"downloads": [7]}']
)
def test_what_cannot_be_understood_is_kept_aside(
    queue: Make, tmp_path: Path, state: Path, damage: str
) -> None:
    state.parent.mkdir()
    state.write_text(damage)
    downloads, watch = queue()
    downloads.begin()
    downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))
    watch.state("m", "done")
    downloads.close()

    (aside,) = state.parent.glob("downloads.json.damaged-*")
    assert aside.read_text() == damage
    assert rows(state) == []


def test_what_cannot_be_read_is_kept_aside(queue: Make, tmp_path: Path, state: Path) -> None:
    # Not a file that could be read, on any system and for any user; a disk fails like this.
    state.mkdir(parents=True)
    downloads, watch = queue()
    downloads.begin()
    downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))
    watch.state("m", "done")
    downloads.close()

    (aside,) = state.parent.glob("downloads.json.damaged-*")
    assert aside.is_dir()
    assert rows(state) == []


def test_one_bad_entry_costs_only_itself(queue: Make, tmp_path: Path, state: Path) -> None:
    good = Entry(row("good", "Good", wanted(tmp_path / "good", OTHER)))
    kept = json.loads(to_text([good]))
    kept["downloads"].insert(0, {"key": "bad"})
    state.parent.mkdir()
    state.write_text(json.dumps(kept))
    downloads, watch = queue()
    downloads.begin()
    watch.state("good", "done")

    assert [one.key for one in downloads.snapshot()] == ["good"]
    assert len(list(state.parent.glob("downloads.json.damaged-*"))) == 1


# --- kill -9 -------------------------------------------------------------------------------------


def child(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(TESTS / "queue_child.py"), *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS.parent), str(TESTS)])},
    )


def test_after_kill_9_it_goes_on_where_it_was_and_says_so(
    server: HubServer, state: Path, destination: Path, content: bytes
) -> None:
    server.faults.bytes_per_second = 2_000_000
    with child(state, server.url, destination) as first:
        assert first.stdout is not None
        there = 0
        for line in first.stdout:
            there = int(line.split()[1])
            if there > len(content) // 2:
                break
        first.kill()
    assert not destination.exists()
    assert partial_path(destination).exists()
    server.faults.bytes_per_second = None
    with child(state, server.url) as second:
        out, _ = second.communicate(timeout=60)

    word, size, resumed_from, percent = out.splitlines()[-1].split()
    assert (word, int(size)) == ("done", len(content))
    assert there - 1_000_000 < int(resumed_from) < len(content)
    assert int(percent) == 100 * int(resumed_from) // len(content) > 0
    assert destination.read_bytes() == content
    assert rows(state) == []
