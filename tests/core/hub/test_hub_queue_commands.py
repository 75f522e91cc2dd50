"""Any sequence of commands leaves a queue that is in order, and in the end everything is there."""

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path

from hub_server import HubServer
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from queue_watch import Watch

from desktop.core.hub.queue.downloads import Download, Downloads, Patience, WantedFile
from desktop.core.hub.queue.values import ENDED
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.rules import Rules

KEYS = st.sampled_from("abcd")
REPO = "someone/models"
CONTENTS = {key: key.encode() * 30_000 for key in "abcd"}
RULES = Rules(reserve=0, attempts=2, first_delay=0.01, longest_delay=0.01)
PATIENCE = Patience(first_probe=0.02, longest_probe=0.02, look_again=0.02, metered=0.02)


def is_end_of(key: str, one: Download) -> bool:
    return one.key == key and one.ended


class Queue(RuleBasedStateMachine):
    """A queue, a person who presses everything, and a world in which everything changes."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.server = HubServer({REPO: CONTENTS})
        self.server.__enter__()
        self.parallel, self.offline, self.metered = 1, False, False
        self.state = Path(self.folder.name) / "downloads.json"
        self.open()

    def open(self) -> None:
        self.downloads = Downloads(
            Hub(self.server.url, offline=lambda: self.offline),
            state_file=self.state,
            parallel=lambda: self.parallel,
            metered=lambda: self.metered,
            rules=RULES,
            patience=PATIENCE,
        )
        self.watch = Watch(self.downloads)
        self.downloads.begin()

    @initialize(speed=st.sampled_from([None, 2_000_000, 500_000]))
    def slow(self, speed: int | None) -> None:
        self.server.faults.bytes_per_second = speed

    @rule(key=KEYS)
    def start(self, key: str) -> None:
        place = Path(self.folder.name) / "models" / key
        shown = self.downloads.start(key, key, [WantedFile(REPO, key, None, place)])
        assert shown.key == key

    @rule(key=KEYS)
    def pause(self, key: str) -> None:
        self.downloads.pause(key)

    @rule(key=KEYS, anyway=st.booleans())
    def resume(self, key: str, anyway: bool) -> None:
        self.downloads.resume(key, anyway=anyway)

    @rule(key=KEYS, position=st.integers(-1, 5))
    def move(self, key: str, position: int) -> None:
        before = [one.key for one in self.downloads.snapshot()]
        self.downloads.move(key, position)
        after = [one.key for one in self.downloads.snapshot()]
        if key in before:
            assert after.index(key) == min(max(position, 0), len(before) - 1)
            before.remove(key)
            after.remove(key)
        assert before == after

    @rule(key=KEYS, keep=st.booleans())
    def cancel(self, key: str, keep: bool) -> None:
        self.downloads.cancel(key, keep_partial=keep)

    @rule(key=KEYS)
    def forget(self, key: str) -> None:
        shown = {one.key: one for one in self.downloads.snapshot()}
        self.downloads.forget(key)
        left = {one.key for one in self.downloads.snapshot()}
        assert key not in left or shown[key].state not in ENDED

    @rule()
    def all_at_once(self) -> None:
        self.downloads.pause_all()
        self.downloads.resume_all()
        self.downloads.forget_ended()

    @rule(parallel=st.integers(1, 3), offline=st.booleans(), metered=st.booleans())
    def change_the_world(self, parallel: int, offline: bool, metered: bool) -> None:
        self.parallel, self.offline, self.metered = parallel, offline, metered
        self.downloads.wake()

    @precondition(lambda self: self.downloads.snapshot())
    @rule()
    def end_and_begin_again(self) -> None:
        self.downloads.close(5)
        kept = [
            one.key for one in self.downloads.snapshot() if one.state not in ("done", "cancelled")
        ]
        if self.state.exists():
            assert [one["key"] for one in json.loads(self.state.read_text())["downloads"]] == kept
        self.open()
        if kept:
            self.watch.listed(*kept)

    @invariant()
    def rows_make_sense(self) -> None:
        rows = self.downloads.snapshot()
        assert len({one.key for one in rows}) == len(rows)
        for one in rows:
            assert one.total_bytes is None or 0 <= one.bytes <= one.total_bytes
            assert one.error is None or one.state in ("paused", "failed")
            if one.state == "done":
                assert one.path.read_bytes() == CONTENTS[one.key]
        for place in Path(self.folder.name).glob("models/?"):
            # Nothing but the right file ever has the final name.
            assert place.read_bytes() == CONTENTS[place.name]

    def teardown(self) -> None:
        try:
            self.server.faults.bytes_per_second = None
            self.offline = self.metered = False
            self.watch.forget()
            self.downloads.resume_all()
            self.downloads.wake()
            for one in self.downloads.snapshot():
                if not one.ended:
                    self.watch.until(partial(is_end_of, one.key))
            assert {one.state for one in self.downloads.snapshot()} <= {"done", "cancelled"}
        finally:
            self.downloads.close(5)
            self.server.close()
            self.folder.cleanup()


TestQueue = Queue.TestCase
TestQueue.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
