"""Nobody else works in the models folder while it moves, and it does not move while one does."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from core.library.conftest import CONTENT
from core.library.test_importing import do
from core.library.test_moving import contents, fill, move, other_disk
from gguf_files import gguf, put

from desktop.app import Services
from desktop.core.catalogue import Catalogue
from desktop.core.errors import AssistantError, FolderBusy, FolderMoving, NoNetwork
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.library import Library, Stopped
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.library.conftest import Shelf

__all__ = ["other_disk"]  # the fixture

ROOT = Path(__file__).parents[3]
LARGE = gguf("Large", weights=1_000_000)


def nothing(_done: int, _all: int) -> None:
    """Take note of no progress."""


def caught(work: Callable[[], object]) -> type[AssistantError] | None:
    """Return what kind of error work ends in."""
    try:
        work()
    except AssistantError as error:
        return type(error)
    return None


@pytest.mark.parametrize("far", [False, True])
@pytest.mark.parametrize("what", ["import", "delete", "verify", "clean up", "move"])
def test_nothing_changes_in_a_folder_while_it_moves(
    shelf: Shelf, tmp_path: Path, other_disk: Path, far: bool, what: str
) -> None:
    before, old = fill(shelf), shelf.folder
    mine = put(tmp_path / "mine" / "large.gguf", LARGE)
    uses = shelf.library.disk_use(Paths.below(tmp_path / "home"))
    work: dict[str, Callable[[], object]] = {
        "import": lambda: do(shelf, mine, "move"),
        "delete": lambda: shelf.library.delete("small"),
        "verify": lambda: shelf.library.verify("small", nothing, lambda: False),
        "clean up": lambda: shelf.library.clean_up(uses),
        "move": lambda: shelf.library.move_folder(tmp_path / "third", nothing, lambda: False),
    }
    refused: list[type[AssistantError] | None] = []

    def stop() -> bool:
        refused.append(caught(work[what]))
        return False

    move(shelf, (other_disk if far else tmp_path) / "new", stop)

    assert set(refused) == {FolderMoving}
    assert contents(shelf.folder) == before
    assert contents(old) == {}
    assert mine.read_bytes() == LARGE
    assert not (tmp_path / "third").exists()


@pytest.mark.parametrize("far", [False, True])
def test_a_folder_does_not_move_while_a_model_is_imported(
    shelf: Shelf, tmp_path: Path, other_disk: Path, far: bool
) -> None:
    fill(shelf)
    # From another disk, so that it takes its time.
    mine = put((tmp_path if far else other_disk) / "large.gguf", LARGE)
    target = (other_disk if far else tmp_path) / "new"
    refused: list[type[AssistantError] | None] = []

    def tell(_done: int, _all: int) -> None:
        refused.append(caught(lambda: shelf.library.move_folder(target, nothing, lambda: False)))

    model = shelf.library.import_file(mine, "move", tell, lambda: False)

    assert set(refused) == {FolderBusy}
    assert model.path.read_bytes() == LARGE
    assert model.path.is_relative_to(shelf.folder)
    assert not target.exists()
    move(shelf, target)
    assert shelf.get(model.id).path.read_bytes() == LARGE


def test_a_folder_does_not_move_while_a_model_is_checked(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf)
    refused: list[type[AssistantError] | None] = []

    def tell(_done: int, _all: int) -> None:
        refused.append(caught(lambda: move(shelf, tmp_path / "new")))

    shelf.library.verify("small", tell, lambda: False)

    assert set(refused) == {FolderBusy}


def test_many_may_work_in_it_at_once(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf)
    mine = put(tmp_path / "large.gguf", LARGE)
    seen: list[type[AssistantError] | None] = []

    def tell(_done: int, _all: int) -> None:
        if not seen:
            seen.append(caught(lambda: do(shelf, mine)))
            seen.append(caught(lambda: shelf.library.delete("a/b/one.gguf")))

    shelf.library.verify("small", tell, lambda: False)

    assert seen == [None, None]


SCRIPT = """
import pathlib, sys
from desktop.core.catalogue import Catalogue
from desktop.core.errors import AssistantError
from desktop.core.library import Library
from desktop.core.store.database import open_database
from desktop.core.store.files import Files
folder, what, name, database = sys.argv[1:]
index = Files(open_database(pathlib.Path(database)).database)
library = Library(pathlib.Path(folder), pathlib.Path(folder), Catalogue([]), index=index)
waited = []
def tell(done, total):
    if not waited:
        waited.append(print("under way", flush=True))
        sys.stdin.readline()
stop = lambda: False
try:
    if what == "import":
        library.import_file(pathlib.Path(name), "move", tell, stop)
    else:
        library.move_folder(pathlib.Path(name), tell, stop)
    print("done", flush=True)
except AssistantError as error:
    print(error.code, flush=True)
"""


class Another:
    """Another Goldcrest, which works in the same folder until it may go on."""

    def __init__(self, shelf: Shelf, what: str, name: Path) -> None:
        database = name.parent / "database" / "x.sqlite3"
        arguments = (str(shelf.folder), what, str(name), str(database))
        self.process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def says(self) -> str:
        """Return its next line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go_on(self) -> str:
        """Let it go on, and return what it says then."""
        told, _ = self.process.communicate("\n", timeout=60)
        return told.strip()

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.communicate(timeout=60)


def test_a_command_beside_the_window_keeps_the_folder_where_it_is(
    shelf: Shelf, tmp_path: Path, other_disk: Path
) -> None:
    fill(shelf)
    mine = put(tmp_path / "mine" / "large.gguf", LARGE)
    another = Another(shelf, "import", mine)
    assert another.says() == "under way"

    with pytest.raises(FolderBusy):
        move(shelf, other_disk / "new")

    assert another.go_on() == "done"
    move(shelf, other_disk / "new")
    imported = shelf.folder / "imported" / "large" / "large.gguf"
    assert imported.read_bytes() == LARGE


def test_a_move_in_the_window_keeps_a_command_out(
    shelf: Shelf, tmp_path: Path, other_disk: Path
) -> None:
    before = fill(shelf)
    mine = put(tmp_path / "mine" / "large.gguf", LARGE)
    told: list[str] = []

    def stop() -> bool:
        if not told:
            told.append(Another(shelf, "import", mine).go_on())
        return False

    move(shelf, other_disk / "new", stop)

    assert told == ["folder-moving"]
    assert contents(shelf.folder) == before
    assert mine.read_bytes() == LARGE


@pytest.mark.parametrize("what", ["import", "move"])
def test_one_that_was_killed_keeps_nobody_out(
    shelf: Shelf, tmp_path: Path, other_disk: Path, what: str
) -> None:
    fill(shelf)
    mine = put(tmp_path / "mine" / "large.gguf", LARGE)
    another = Another(shelf, what, mine if what == "import" else tmp_path / "third")
    assert another.says() == "under way"

    another.kill()
    move(shelf, other_disk / "new")

    assert do(shelf, mine).path.read_bytes() == LARGE


def test_a_download_of_another_goldcrest_keeps_the_folder_where_it_is(
    shelf: Shelf, tmp_path: Path
) -> None:
    before = fill(shelf)
    arriving = DataFile(shelf.folder / "a" / "b" / "two.gguf.partial")
    try:
        with pytest.raises(FolderBusy):
            move(shelf, tmp_path / "new")
    finally:
        arriving.close()

    assert contents(shelf.folder) == before
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_another_name_of_the_folder_is_the_same_folder(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf)
    mine = put(tmp_path / "large.gguf", LARGE)
    real, link = shelf.folder, tmp_path / "link"
    link.symlink_to(real)
    refused: list[type[AssistantError] | None] = []

    def stop() -> bool:
        shelf.folder = link
        refused.append(caught(lambda: do(shelf, mine)))
        shelf.folder = real
        return False

    move(shelf, tmp_path / "new", stop)

    assert set(refused) == {FolderMoving}


def test_what_waited_for_the_end_of_a_move_works_in_the_new_folder(
    services: Services, tmp_path: Path
) -> None:
    """The setting changes before the old folder is free; nobody works there afterwards."""
    put(services.library.folder / "a" / "b" / "one.gguf", CONTENT)
    mine = put(tmp_path / "large.gguf", LARGE)
    moved = threading.Event()

    def add() -> None:
        while True:
            last = moved.is_set()
            importing = lambda: services.library.import_file(mine, "move", nothing, lambda: False)  # noqa: E731
            if caught(importing) is None or last:
                return

    adding = threading.Thread(target=add)
    adding.start()
    try:
        while caught(lambda: services.move_models(tmp_path / "new", nothing, lambda: False)):
            pass
    finally:
        moved.set()
        adding.join(60)

    assert not mine.exists()
    assert (tmp_path / "new" / "imported" / "large" / "large.gguf").read_bytes() == LARGE


def test_who_has_waited_for_a_moved_folder_works_in_the_new_one(
    shelf: Shelf, tmp_path: Path
) -> None:
    old, new = shelf.folder, tmp_path / "new"
    new.mkdir()
    mine = put(tmp_path / "large.gguf", LARGE)
    asked: list[None] = []

    def folder() -> Path:
        # The move has ended between the first look at the setting and the lock.
        asked.append(None)
        return old if len(asked) == 1 else new

    library = Library(folder, tmp_path / "tiny", Catalogue([]), index=shelf.index)
    other = Library(new, tmp_path / "tiny", Catalogue([]), index=shelf.index)
    refused: list[type[AssistantError] | None] = []

    def tell(_done: int, _all: int) -> None:
        moving = other.move_folder
        refused.append(caught(lambda: moving(tmp_path / "third", nothing, lambda: False)))

    model = library.import_file(mine, "copy", tell, lambda: False)

    assert model.path.is_relative_to(new)
    assert set(refused) == {FolderBusy}
    asked.clear()
    library.move_folder(tmp_path / "third", nothing, lambda: False)
    assert (tmp_path / "third" / "imported" / "large" / "large.gguf").read_bytes() == LARGE


class Environment(dict[str, str]):
    """Tells where the hub is, and whoever wants to know that somebody asks."""

    def __init__(self, **values: str) -> None:
        super().__init__(values)
        self.asked: Callable[[], object] = dict

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as a dict's
        """Return a variable."""
        if name == "HF_ENDPOINT":
            self.asked()
        return super().get(name, default)


def test_a_repair_keeps_the_folder_where_it_is(home: Path, tmp_path: Path) -> None:
    environment = Environment(HF_ENDPOINT="http://127.0.0.1:9", HOME=str(tmp_path / "person"))
    services = Services.open(Paths.below(home), environment)
    path = put(services.library.path_for("maker/repo", "one.gguf"), LARGE)
    id_, library = "maker/repo/one.gguf", services.library
    library.verify(id_, nothing, lambda: False)
    status = path.stat()
    put(path, LARGE[:-1] + b"!")
    # As it is when a disk loses something: nobody has written to it.
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    refused: list[type[AssistantError] | None] = []

    def try_to_move() -> None:
        moving = library.move_folder
        refused.append(caught(lambda: moving(tmp_path / "new", nothing, lambda: False)))

    try:
        environment.asked = try_to_move
        # It was read and found to be damaged; the hub cannot be asked for what is wrong.
        assert caught(lambda: services.repair(id_)) is NoNetwork
    finally:
        services.close()

    assert set(refused) == {FolderBusy}


def test_stopping_a_move_lets_others_work_again(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf)
    mine = put(tmp_path / "large.gguf", LARGE)

    with pytest.raises(Stopped):
        move(shelf, tmp_path / "new", lambda: True)

    assert do(shelf, mine).path.read_bytes() == LARGE
