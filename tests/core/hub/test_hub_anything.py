"""Whatever happens on the way: the file is right in the end, and never wrong before."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pytest
from core.hub.traces import FILE, REPO, there
from fetch_nursery import Nursery
from hub_server import HubServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import AssistantError
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control, Progress, Stopped
from desktop.core.hub.transfer.fetch import Rules, fetch
from desktop.core.hub.transfer.unfinished import note_path, partial_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.hub.remote import RemoteFile

FAULTS = st.fixed_dictionaries(
    {
        "breaks": st.lists(st.integers(0, 300_000), max_size=12),
        "file_status": st.sampled_from([None, None, None, 403, 416, 429, 500, 503]),
        "cdn_status": st.sampled_from([None, None, None, 403, 500]),
        "times": st.integers(0, 3),
        "ignore_range": st.booleans(),
        "shift_range": st.sampled_from([0, 0, 0, 1]),
        "stretch_range": st.sampled_from([0, 0, 0, 1, -1, -40_000]),
        "other_etag": st.sampled_from([None, None, '"other"', 'W/"weak"', "nonsense"]),
        "most_answers": st.sampled_from([None, None, 1]),
        "wrong_bytes": st.sampled_from([False, False, False, True]),
        "extra_bytes": st.sampled_from([0, 0, 0, 9]),
        "unannounced_bytes": st.sampled_from([0, 0, 9]),
        "login_page": st.sampled_from([False, False, False, True]),
        "encoding": st.sampled_from([None, None, None, "gzip"]),
    }
)
BLOCKS = st.sampled_from([4096, 50_000, 1 << 26])


def set_faults(server: HubServer, faults: dict[str, object]) -> None:
    for name, value in {**vars(type(server.faults)()), **faults}.items():
        setattr(server.faults, name, value)


@given(runs=st.lists(FAULTS, min_size=1, max_size=4), cdn=st.booleans(), block=BLOCKS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_a_server_does_the_file_is_right_or_not_there(
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes,
    rules: Rules,
    runs: list[dict[str, object]],
    cdn: bool,
    block: int,
) -> None:
    destination = tmp_path_factory.mktemp("any") / "model.gguf"
    part = content[:400_000]
    quick = replace(rules, first_delay=0, longest_delay=0, block_bytes=block, window_seconds=0.01)
    with HubServer({REPO: {FILE: part}}, cdn=cdn) as server:
        remote = Hub(server.url).locate(REPO, FILE)
        for faults in runs:
            set_faults(server, faults)
            try:
                fetch(
                    remote,
                    destination,
                    on_progress=lambda _: None,
                    control=Control(),
                    rules=quick,
                )
            except AssistantError:
                assert not destination.exists()
            else:
                assert destination.read_bytes() == part
        set_faults(server, {})
        fetch(remote, destination, on_progress=lambda _: None, control=Control(), rules=quick)

    assert destination.read_bytes() == part
    assert not partial_path(destination).exists()
    assert not note_path(destination).exists()


SIZE, BLOCK, MARK = 2_000_000, 65_536, 32_768
#: What may be fetched twice for one end of a process: what waits to be written, what is written
#: and not in the journal, and what the system still holds for a process that is gone.
TWICE = 2 << 20

Happening = tuple[Literal["kill", "stop", "break", "damage", "torn", "power"], int]
HAPPENINGS = st.lists(
    st.tuples(
        st.sampled_from(["kill", "kill", "stop", "break", "damage", "torn", "power"]),
        st.integers(0, 1_500_000),
    ),
    min_size=1,
    max_size=7,
)


class History:
    """One download, and what happens to it."""

    def __init__(
        self, server: HubServer, remote: RemoteFile, nursery: Nursery, destination: Path
    ) -> None:
        self.rules = Rules(
            reserve=0, block_bytes=BLOCK, mark_bytes=MARK, window_seconds=0.02, first_delay=0
        )
        self.allowed = 0
        self._server = server
        self._remote = remote
        self._nursery = nursery
        self._destination = destination

    def happen(self, what: str, number: int) -> None:
        getattr(self, what)(number)

    def finish(self) -> None:
        self._fetch(Control(), SIZE + 1)

    def kill(self, after: int) -> None:
        goal, deadline = self._server.sent_bytes + after, time.monotonic() + 5
        child = self._nursery.fork(self._destination)
        while self._server.sent_bytes < goal and time.monotonic() < deadline:
            if self._destination.exists():
                break
        child.kill()
        assert self._nursery.ended() in ("killed", "done")
        self.allowed += TWICE

    def stop(self, after: int) -> None:
        # What is on its way when a connection is hung up has been sent for nothing.
        self.allowed += TWICE
        self._fetch(Control(), there(self._destination) + after)

    def break_(self, after: int) -> None:
        self._server.faults.breaks = [after % 300_000, after % 7, after % 50_000]

    def damage(self, position: int) -> None:
        path = partial_path(self._destination)
        if there(self._destination):
            with path.open("r+b") as file:
                file.seek(position)
                file.write(b"damage")
            # Two blocks at most, and what was fetched before their marks were known.
            self.allowed += 2 * BLOCK + SIZE

    def torn(self, cut: int) -> None:
        path = note_path(self._destination)
        if path.exists():
            path.write_bytes(path.read_bytes()[: -(cut % 200)])
            self.allowed += SIZE

    def power(self, _: int) -> None:
        path = note_path(self._destination)
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines()
            lines = ['{"boot": "of yesterday"}' if '"boot"' in line else line for line in lines]
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            self.allowed += SIZE

    def _fetch(self, control: Control, until: int) -> None:
        def on_progress(progress: Progress) -> None:
            if progress.bytes >= until:
                control.stop()

        # A program that was killed late has finished it, and then only the reading is stopped.
        whole = self._destination.exists()
        try:
            fetch(
                self._remote,
                self._destination,
                on_progress=on_progress,
                control=control,
                rules=self.rules,
            )
        except Stopped:
            assert self._destination.exists() == whole


@pytest.fixture(scope="module")
def slow_server() -> Iterator[HubServer]:
    part = random.Random(11).randbytes(SIZE)  # noqa: S311 - the same bytes in each run
    with HubServer({REPO: {FILE: part}}) as server:
        server.faults.bytes_per_second = 20_000_000
        yield server


@pytest.fixture(scope="module")
def nursery(slow_server: HubServer) -> Iterator[Nursery]:
    with Nursery(slow_server.url, REPO, FILE, block_bytes=BLOCK, mark_bytes=MARK) as nursery:
        yield nursery


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not fork")
@given(happenings=HAPPENINGS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_happens_here_the_file_is_right_and_little_is_fetched_twice(
    tmp_path_factory: pytest.TempPathFactory,
    slow_server: HubServer,
    nursery: Nursery,
    happenings: list[tuple[str, int]],
) -> None:
    destination = tmp_path_factory.mktemp("any") / "model.gguf"
    remote = Hub(slow_server.url).locate(REPO, FILE)
    history = History(slow_server, remote, nursery, destination)
    before = slow_server.sent_bytes
    for what, number in happenings:
        history.happen("break_" if what == "break" else what, number)
        if destination.exists():
            assert destination.read_bytes() == slow_server.newest(REPO).files[FILE].content
    history.finish()

    assert destination.read_bytes() == slow_server.newest(REPO).files[FILE].content
    assert not partial_path(destination).exists()
    assert not note_path(destination).exists()
    assert slow_server.sent_bytes - before <= SIZE + history.allowed
