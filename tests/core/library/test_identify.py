from __future__ import annotations

import os
import shutil
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from gguf_files import gguf, put, sha256

from desktop.app_models import Identifying
from desktop.core.errors import ModelFileMissing, UnknownModel
from desktop.core.library import Library
from desktop.core.store.files import Files

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf


def entry(shelf: Shelf, path: Path) -> tuple[bool, str | None]:
    """Return whether a file's header was read, and its hash."""
    known = shelf.index.entries().get(str(path))
    return (known is not None and known.facts is not None), known.sha256 if known else None


def test_only_files_that_may_be_known_or_be_there_twice_are_hashed(shelf: Shelf) -> None:
    alone = shelf.own("a/b/alone.gguf", gguf("Alone", weights=500))
    catalogue = shelf.own("a/b/known.gguf", CONTENT)
    pair = [shelf.own(f"a/c/{name}.gguf", gguf("Pair", weights=90)) for name in ("one", "two")]

    shelf.known()

    assert entry(shelf, alone) == (True, None)
    assert entry(shelf, catalogue) == (True, sha256(CONTENT))
    assert [entry(shelf, path)[1] for path in pair] == [sha256(gguf("Pair", weights=90))] * 2


def test_nothing_is_read_twice(shelf: Shelf) -> None:
    path = shelf.own("a/b/known.gguf", CONTENT)
    shelf.known()
    stamp = path.stat()
    path.write_bytes(bytes(len(CONTENT)))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    news: list[None] = []

    shelf.library.identify(lambda: news.append(None), lambda: False)

    assert not news
    assert entry(shelf, path) == (True, sha256(CONTENT))


def test_a_file_that_was_changed_is_read_again(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", gguf("One", weights=90))
    shelf.known()
    put(path, gguf("Two", architecture="gemma3", weights=91))

    assert shelf.get("a/b/one.gguf").facts is None

    shelf.known()
    facts = shelf.get("a/b/one.gguf").facts
    assert facts is not None
    assert facts.architecture == "gemma3"


def test_another_program_run_remembers(shelf: Shelf, tmp_path: Path) -> None:
    shelf.own("a/b/known.gguf", CONTENT)
    shelf.known()
    other = Files(shelf.index._database)

    library = Library(
        shelf.folder, tmp_path / "tiny.gguf", shelf.library.known.catalogue, index=other
    )

    assert [each.id for each in library.installed()] == ["tiny", "small"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives moved files no lasting number")
def test_a_moved_file_is_found_again_without_reading_it(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", CONTENT)
    shelf.known()
    target = shelf.folder / "c" / "d" / "new.gguf"
    target.parent.mkdir(parents=True)
    path.rename(target)
    times = target.stat()
    target.write_bytes(bytes(len(CONTENT)))  # whoever reads it now learns that
    os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))

    shelf.known()

    assert entry(shelf, target) == (True, sha256(CONTENT))


def test_the_old_id_of_a_moved_file_still_means_it(shelf: Shelf, tmp_path: Path) -> None:
    shelf.more.append(str(tmp_path / "disk"))
    content = gguf("Mine", weights=300)
    path = put(tmp_path / "disk" / "mine.gguf", content)
    shelf.known()
    shelf.library.verify(str(path), lambda _done, _all: None, lambda: False)
    target = shelf.folder / "a" / "b" / "mine.gguf"
    target.parent.mkdir(parents=True)
    shutil.copy(path, target)  # as to another disk: a new inode
    path.unlink()
    twin = shelf.own("c/d/twin.gguf", content)
    shelf.known()
    twin.unlink()

    assert shelf.library.resolve(str(path)).path == target
    with pytest.raises(UnknownModel):
        shelf.library.resolve("never/was/there")


def move(path: Path, target: Path, *, times: bool = False) -> Path:
    """Move a file as to another disk: it gets another number, and another time too."""
    target.parent.mkdir(parents=True, exist_ok=True)
    before = path.stat()
    target.write_bytes(path.read_bytes())
    at = before.st_mtime_ns - (0 if times else 10**9)
    os.utime(target, ns=(at, at))
    path.unlink()
    return target


def test_a_model_that_nobody_knows_is_found_again_on_another_disk(
    shelf: Shelf, tmp_path: Path
) -> None:
    content = gguf("Mine", weights=300)
    path = shelf.own("maker/repo/mine.gguf", content)
    shelf.library.record(path, sha256(content), ("mark",))
    shelf.more.append(str(tmp_path / "disk"))
    target = move(path, tmp_path / "disk" / "other name.gguf")

    shelf.known()

    assert entry(shelf, target) == (True, sha256(content))
    assert shelf.index.entries()[str(target)].promised == sha256(content)
    assert shelf.library.resolve("maker/repo/mine.gguf").path == target
    installed = shelf.library.installed()
    names = ["maker/repo/mine.gguf", "tiny", "gone/and/away.gguf"]
    assert shelf.library.renamed(names, installed) == {"maker/repo/mine.gguf": str(target)}


def test_a_split_model_is_found_again_on_another_disk(shelf: Shelf, tmp_path: Path) -> None:
    disk, names = tmp_path / "disk", [f"mine-0000{number}-of-00002.gguf" for number in (1, 2)]
    shelf.more.append(str(disk))
    for number, name in enumerate(names):
        content = gguf("Mine", weights=300 + number)
        path = shelf.own(f"maker/repo/{name}", content)
        shelf.library.record(path, sha256(content))
        move(path, disk / name)

    shelf.known()

    model = shelf.library.resolve(f"maker/repo/{names[0]}")
    assert (model.path, model.state) == (disk / names[0], "ready")


@pytest.mark.parametrize("grain", [1, 10_000_000, 2_000_000_000], ids=["ext4", "exFAT", "FAT"])
def test_what_was_never_hashed_is_found_again_by_its_time(
    shelf: Shelf, tmp_path: Path, grain: int
) -> None:
    path = shelf.own("maker/repo/mine.gguf", gguf("Mine", weights=300))
    shelf.known()
    shelf.more.append(str(tmp_path / "disk"))
    target = move(path, tmp_path / "disk" / "mine.gguf", times=True)
    at = target.stat().st_mtime_ns
    os.utime(target, ns=(at, at - at % grain))

    shelf.known()

    assert shelf.library.resolve("maker/repo/mine.gguf").path == target


@pytest.mark.parametrize("change", ["content", "time", "header"])
def test_another_file_is_not_taken_for_one_that_was_moved(
    shelf: Shelf, tmp_path: Path, change: str
) -> None:
    path = shelf.own("maker/repo/mine.gguf", gguf("Mine", weights=300))
    shelf.known()
    if change == "content":
        shelf.library.verify("maker/repo/mine.gguf", lambda _done, _all: None, lambda: False)
    shelf.more.append(str(tmp_path / "disk"))
    target = move(path, tmp_path / "disk" / "mine.gguf", times=change != "time")
    times, name = target.stat(), "Yours" if change == "header" else "Mine"
    put(target, gguf(name, weights=300, fill=b"other" if change == "content" else b""))
    if change != "time":
        os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))

    shelf.known()

    with pytest.raises(ModelFileMissing):
        shelf.library.resolve("maker/repo/mine.gguf")


def test_a_header_that_was_forgotten_is_read_again_and_the_hash_stays(shelf: Shelf) -> None:
    path = shelf.own("a/b/known.gguf", CONTENT)
    shelf.known()
    known = shelf.index.entries()[str(path)]
    shelf.index.put([replace(known, facts=None)])

    assert shelf.library.learn()

    assert shelf.index.entries()[str(path)] == known


def test_it_stops_when_told(shelf: Shelf) -> None:
    for number in range(5):
        shelf.own(f"a/b/{number}.gguf")
    asked: list[int] = []

    def stop() -> bool:
        asked.append(len(asked))
        return len(asked) > 2

    shelf.library.identify(lambda: None, stop)

    assert len(shelf.index.entries()) == 2


def test_hashing_stops_when_told(shelf: Shelf) -> None:
    path = shelf.own("a/b/known.gguf", CONTENT)
    shelf.library.learn()

    shelf.library.identify(lambda: None, lambda: True)

    assert entry(shelf, path) == (True, None)


def test_a_hash_of_what_changed_meanwhile_is_not_kept(shelf: Shelf) -> None:
    path = shelf.own("a/b/known.gguf", CONTENT)
    shelf.library.learn()

    def stop() -> bool:
        os.utime(path, ns=(1, 1))
        return False

    shelf.library.identify(lambda: None, stop)

    assert entry(shelf, path) == (True, None)


def test_news_come_while_it_works_and_at_the_end(shelf: Shelf) -> None:
    shelf.own("a/b/known.gguf", CONTENT)
    told: list[list[str]] = []

    shelf.library.identify(lambda: told.append(shelf.ids()), lambda: False)

    assert told == [["a/b/known.gguf"], ["small"]]


def test_a_finished_download_is_known_at_once(shelf: Shelf) -> None:
    path = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)

    shelf.library.record(path, sha256(CONTENT), ("mark",))

    known = shelf.index.entries()[str(path)]
    assert (known.sha256, known.promised, known.marks) == (sha256(CONTENT),) * 2 + (("mark",),)
    assert known.facts is not None
    assert known.facts.template
    shelf.library.record(shelf.folder / "gone.gguf", "0" * 64)
    assert len(shelf.index.entries()) == 1


def test_the_background_thread_looks_again_when_it_is_asked_meanwhile(shelf: Shelf) -> None:
    shelf.own("a/b/one.gguf")
    reached, go_on, again = threading.Event(), threading.Event(), threading.Event()

    def news() -> None:
        if go_on.is_set():
            again.set()
        reached.set()
        assert go_on.wait(10)

    identifying = Identifying(shelf.library)
    identifying.start(news)
    assert reached.wait(10)
    late = shelf.own("a/b/late.gguf", gguf("Late", weights=70))
    identifying.start(news)
    go_on.set()
    assert again.wait(10)
    identifying.close()

    assert entry(shelf, late)[0]


def test_closing_ends_the_background_thread(shelf: Shelf) -> None:
    identifying = Identifying(shelf.library)
    identifying.start(lambda: None)
    identifying.close(10)
    identifying.start(lambda: None)

    assert "identify" not in [thread.name for thread in threading.enumerate()]
