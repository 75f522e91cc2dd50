from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.documents.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.core.documents.values import Document

#: More than any document of the tests takes, on a machine that does much else.
PATIENCE = 90.0


class Reader:
    """Reads files by a real child."""

    def __init__(self, folder: Path, extractor: Extractor) -> None:
        self.folder = folder
        self.extractor = extractor

    def write(self, name: str, content: bytes | str) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def start(self, name: str, content: bytes | str) -> Future[Document]:
        return self.extractor.extract(self.write(name, content)).result

    def __call__(self, name: str, content: bytes | str) -> Document:
        return self.start(name, content).result(PATIENCE)

    def refused(self, name: str, content: bytes | str) -> BaseException:
        """Return why a file was not read."""
        problem = self.start(name, content).exception(PATIENCE)
        assert problem is not None
        return problem


@pytest.fixture(scope="session")
def shared_extractor() -> Iterator[Extractor]:
    extractor = Extractor()
    yield extractor
    extractor.close()


@pytest.fixture
def read(tmp_path: Path, shared_extractor: Extractor) -> Reader:
    return Reader(tmp_path, shared_extractor)
