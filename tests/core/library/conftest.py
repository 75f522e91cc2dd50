"""What the tests of the library share: a library with a real index, and a shelf to fill."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put, sha256

from desktop.core.catalogue import BUILTIN, Catalogue, Model
from desktop.core.library import Library, Place
from desktop.core.store.database import open_database
from desktop.core.store.files import Files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.library import Installed

#: The content of the catalogue's first model.
CONTENT = gguf("Small 1B", template=True, fill=b"small")
SMALL = Model(
    id="small",
    name="Small 1B",
    maker="Someone",
    kind="chat",
    tier="1B",
    status="recommended",
    repo="owner/Small-GGUF",
    file="small-Q8_0.gguf",
    bytes=len(CONTENT),
    sha256=sha256(CONTENT),
)
SIZELESS = Model(
    id="old",
    name="Old 1B",
    maker="Someone",
    kind="chat",
    tier="1B",
    status="classic",
    repo="owner/Old-GGUF",
    file="old.gguf",
)


@dataclass
class Shelf:
    """A library and the folders that it looks into, all of which a test may fill."""

    library: Library
    folder: Path
    index: Files
    more: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def ids(self) -> list[str]:
        """Return what is found, without the built-in model."""
        return [each.id for each in self.library.installed() if not each.builtin]

    def known(self) -> list[str]:
        """Read all headers and hash what should be hashed; return what is found then."""
        self.library.identify(lambda: None, lambda: False)
        return self.ids()

    def get(self, id_: str) -> Installed:
        """Return the model of that id."""
        return next(each for each in self.library.installed() if each.id == id_)

    def place(self, source: str, path: Path) -> Path:
        """Let another program have its models in a folder."""
        self.places.append(Place(source, path))  # type: ignore[arg-type]  # as the test says
        return path

    def own(self, key: str, content: bytes | None = None) -> Path:
        """Put a file into the own folder."""
        return put(self.folder / key, content)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """A library with one built-in model and nothing else."""
    folder = tmp_path / "models"
    folder.mkdir()
    opened = open_database(tmp_path / "data" / "goldcrest.sqlite3")
    index = Files(opened.database)
    builtin = put(tmp_path / "assets" / BUILTIN.file, bytes(10))
    more: list[str] = []
    places: list[Place] = []
    library = Library(
        lambda: made.folder,
        builtin,
        Catalogue([SMALL, SIZELESS]),
        index=index,
        more_folders=lambda: more,
        elsewhere=lambda: places,
    )
    made = Shelf(library, folder, index, more, places)
    yield made
    opened.database.close()


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library


@pytest.fixture
def folder(shelf: Shelf) -> Path:
    return shelf.folder


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter: pytest's own are for one user."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@contextlib.contextmanager
def no_administrator() -> Iterator[None]:
    """Be an ordinary user for a while, because nothing is read-only for an administrator."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
