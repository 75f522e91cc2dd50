"""What a row with several files tells where some of them are there already."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from hub_server import HubServer
from queue_watch import OTHER, REPO, Watch, wanted

from desktop.core.errors import ModelFileMissing
from desktop.core.hub.queue.downloads import Download, Downloads, Listing, WantedFile
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.unfinished import partial_path

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


def delete_when_next_one_comes(downloads: Downloads, folder: Path, times: int) -> None:
    """Delete the first file when the second one is on its way, so often at most."""
    left = [times]

    def hear(news: Download | Listing) -> None:
        first = folder / "a"
        on_its_way = isinstance(news, Download) and news.active and first.exists()
        if on_its_way and partial_path(folder / "b").exists() and left[0]:
            left[0] -= 1
            first.unlink()

    downloads.subscribe(hear)


def test_a_part_that_is_deleted_while_the_next_one_comes_is_fetched_again(
    tmp_path: Path, rules: Rules
) -> None:
    with HubServer({REPO: FILES}) as server:
        server.faults.bytes_per_second = 10 * SPEED
        downloads = Downloads(Hub(server.url), rules=rules)
        watch = Watch(downloads)
        delete_when_next_one_comes(downloads, tmp_path, 1)
        downloads.start("m", "Model", files(tmp_path))
        last = watch.resting("m")
        downloads.close()

    assert last.state == "done"
    assert last.bytes == sum(map(len, FILES.values()))
    assert {name: (tmp_path / name).read_bytes() for name in FILES} == FILES


def test_a_row_whose_files_are_deleted_again_and_again_has_failed(
    tmp_path: Path, rules: Rules
) -> None:
    with HubServer({REPO: {OTHER: b"another file"}}) as server:
        downloads = Downloads(
            Hub(server.url), rules=rules, on_fetched=lambda fetched: fetched.path.unlink()
        )
        watch = Watch(downloads)
        downloads.start("m", "Model", wanted(tmp_path / "m", OTHER))
        last = watch.resting("m")
        downloads.close()

    assert last.state == "failed"
    assert isinstance(last.error, ModelFileMissing)
    assert len(server.file_requests()) == 3


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
