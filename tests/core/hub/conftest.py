"""A hub with one file, and rules that make tests quick."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.hub.remote import RemoteFile

REPO, FILE = "someone/models", "sub/model.gguf"
CONTENT = random.Random(7).randbytes(3_000_003)  # noqa: S311 - the same bytes in each run


@pytest.fixture
def content() -> bytes:
    return CONTENT


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT, "other.gguf": b"another file"}}) as server:
        yield server


@pytest.fixture
def cdn_server() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT}}, cdn=True) as server:
        yield server


@pytest.fixture
def remote(server: HubServer) -> RemoteFile:
    return Hub(server.url).locate(REPO, FILE)


@pytest.fixture
def destination(tmp_path: Path) -> Path:
    return tmp_path / "models" / "someone" / "model.gguf"


@pytest.fixture
def rules() -> Rules:
    return Rules(
        reserve=0, stall_seconds=5, attempts=4, first_delay=0.01, longest_delay=0.02, longest_wait=1
    )


@pytest.fixture
def get(destination: Path, rules: Rules) -> Callable[[RemoteFile], Fetched]:
    """Fetch to the usual place."""

    def run(remote: RemoteFile) -> Fetched:
        return fetch(
            remote,
            destination,
            on_progress=lambda *_: None,
            control=Control(),
            rules=rules,
        )

    return run
