"""What a row with several files tells where some of them are there already."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from hub_server import HubServer
from queue_watch import OTHER, REPO, Watch, wanted

from desktop.core.hub.queue.downloads import Downloads, WantedFile
from desktop.core.hub.remote import Hub

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop.core.hub.transfer.fetch import Fetched
    from desktop.core.hub.transfer.rules import Rules

SPEED = 2_000_000
FILES = {"a": bytes(1_500_000), "b": b"b" * 6_000_000, "c": b"c" * 1_500_000}


def files(folder: Path) -> list[WantedFile]:
    return [
        WantedFile(REPO, name, None, folder / name, len(data), hashlib.sha256(data).hexdigest())
        for name, data in FILES.items()
    ]


def test_what_is_there_of_later_files_counts_from_the_start_and_is_no_speed(
    tmp_path: Path, rules: Rules
) -> None:
    (tmp_path / "b").write_bytes(FILES["b"])
    with HubServer({REPO: FILES}) as server:
        server.faults.bytes_per_second = SPEED
        downloads = Downloads(Hub(server.url), rules=rules)
        watch = Watch(downloads)
        downloads.start("m", "Model", files(tmp_path))
        last = watch.state("m", "done")
        downloads.close()

    told = [one for one in watch.told if one.state != "queued"]
    assert [one.bytes for one in told] == sorted(one.bytes for one in told)
    assert told[0].bytes >= len(FILES["b"])
    assert max(one.bytes_per_second for one in told) < 2 * SPEED
    assert {one.resumed_percent for one in told if one.bytes_per_second} == {66}
    assert last.bytes == sum(map(len, FILES.values()))


def test_a_whole_file_counts_even_where_nobody_can_note_it(
    server: HubServer, rules: Rules, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_fetched: Fetched) -> None:
        raise ValueError("a defect")

    downloads = Downloads(Hub(server.url), rules=rules, on_fetched=fail)
    watch = Watch(downloads)
    downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))

    assert watch.resting("m").state == "done"
    assert "a defect" in caplog.text
    downloads.close()
