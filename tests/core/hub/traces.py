"""What a transfer leaves on the disk and at the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import DownloadInterrupted
from desktop.core.hub.transfer.unfinished import unfinished

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.fetch import Fetched

    Get = Callable[[RemoteFile], Fetched]


REPO, FILE = "someone/models", "sub/model.gguf"


def files_beside(destination: Path) -> set[str]:
    return {path.name for path in destination.parent.iterdir()}


def ranges(server: HubServer) -> list[str | None]:
    return [request.headers.get("range") for request in server.file_requests()]


def there(destination: Path) -> int:
    """How many bytes an unfinished download has left, by its journal."""
    left = unfinished(destination)
    return 0 if left is None else left.bytes


def interrupted(server: HubServer, remote: RemoteFile, get: Get, after: int) -> None:
    """Leave `after` bytes behind, as an earlier run would have."""
    server.faults.breaks = [after] + [0] * 20
    with pytest.raises(DownloadInterrupted) as caught:
        get(remote)
    server.faults.breaks = []
    assert caught.value.data["bytes"] == after
    server.requests.clear()
