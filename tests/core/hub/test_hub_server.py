"""The server that other tests trust must be a hub in the eyes of the hub's own library."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from hub_server import HubServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType

REPO, FILE = "someone/models", "sub/model.gguf"
#: Longer than what the kernel is given to send at a time.
CONTENT = os.urandom(1 << 20) * 20
CODE = """if True:
    import sys
    from huggingface_hub import HfApi, hf_hub_download
    api = HfApi()
    print(api.model_info("someone/models", files_metadata=True).siblings[0].lfs.sha256)
    print([entry.path for entry in api.list_repo_tree("someone/models", recursive=True)])
    path = hf_hub_download("someone/models", "sub/model.gguf", cache_dir=sys.argv[1])
    print(open(path, "rb").read().hex())
"""


@pytest.mark.parametrize("cdn", [False, True])
def test_the_hubs_own_library_downloads_from_it(tmp_path: Path, cdn: bool) -> None:
    with HubServer({REPO: {FILE: b"content"}}, cdn=cdn) as server:
        shown = subprocess.run(
            [sys.executable, "-c", CODE, str(tmp_path)],
            env={"HF_ENDPOINT": server.url, "HF_HOME": str(tmp_path), "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )

    assert shown.stdout.splitlines() == [
        server.newest(REPO).files[FILE].sha256,
        f"['{FILE}']",
        b"content".hex(),
    ]


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.gguf"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def kernel_calls() -> Iterator[list[str]]:
    """The threads, named once for each time that they have the kernel send a file."""
    calls: list[str] = []

    def note(_frame: FrameType, event: str, function: object) -> None:
        if event == "c_call" and getattr(function, "__name__", "") == "sendfile":
            calls.append(threading.current_thread().name)

    threading.setprofile(note)
    yield calls
    threading.setprofile(None)


def get(server: HubServer, wanted: str = "") -> bytes:
    """Return the file, or a range of it; less of it where the server breaks off."""
    connection = HTTPConnection(urlsplit(server.url).netloc, timeout=30)
    connection.request(
        "GET", f"/{REPO}/resolve/main/{FILE}", headers={"Range": wanted} if wanted else {}
    )
    with connection.getresponse() as answer:
        received = b""
        try:
            received = answer.read()
        except HTTPException as error:
            received = getattr(error, "partial", b"")
    connection.close()
    return received


@pytest.mark.skipif(not hasattr(os, "sendfile"), reason="the kernel sends no files here")
def test_a_file_on_the_disk_is_sent_by_the_kernel(big: Path, kernel_calls: list[str]) -> None:
    with HubServer({REPO: {FILE: big}}) as server:
        assert get(server) == CONTENT
        assert get(server, "bytes=9000000-18000000") == CONTENT[9_000_000:18_000_001]

    assert server.sent_bytes == len(CONTENT) + 9_000_001
    assert len(kernel_calls) >= 3 + 2  # of 8 MiB at most each


@pytest.mark.parametrize("slow", [True, False])
def test_what_goes_wrong_with_a_file_on_the_disk_is_not_left_to_the_kernel(
    big: Path, kernel_calls: list[str], slow: bool
) -> None:
    big.write_bytes(CONTENT[:100_000])
    with HubServer({REPO: {FILE: big}}) as server:
        if slow:
            server.faults.bytes_per_second = 1_000_000
        else:
            server.faults.wrong_bytes = True
        received = get(server)

    assert (received == CONTENT[:100_000]) is slow
    assert len(received) == server.sent_bytes == 100_000
    assert kernel_calls == []


def test_an_answer_that_breaks_counts_what_was_sent(big: Path) -> None:
    with HubServer({REPO: {FILE: big}}) as server:
        server.faults.breaks = [9_000_000]
        received = get(server)

    assert received == CONTENT[:9_000_000]
    assert server.sent_bytes == 9_000_000


def test_a_server_that_closes_ends_an_answer_that_nobody_reads(big: Path) -> None:
    # More than all buffers on the way hold.
    os.truncate(big, 100_000_000)
    with HubServer({REPO: {FILE: big}}) as server:
        connection = HTTPConnection(urlsplit(server.url).netloc, timeout=30)
        connection.request("GET", f"/{REPO}/resolve/main/{FILE}")
        answer = connection.getresponse()
        received = len(answer.read(1_000_000))
    try:
        received += len(answer.read())
    except HTTPException as error:
        received += len(getattr(error, "partial", b""))
    connection.close()

    assert received == server.sent_bytes < 100_000_000
