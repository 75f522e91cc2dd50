"""A hub on loopback: speaks what huggingface_hub asks, and misbehaves on purpose.

    with HubServer({"owner/repo": {"model.gguf": path_or_bytes}}) as hub:
        ...  # HF_ENDPOINT=hub.url

`cdn=True` sends the bytes from a second port, by redirect, as the real hub does. `hub.faults` may
be changed at any moment. Standard library only.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import socket
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qs, quote, unquote, urlsplit

import hub_search

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Content = Path | bytes


_PIECE = 256 * 1024


@dataclass
class Faults:
    """What goes wrong, for every request from now on.

    Attributes:
        api_status: the API answers so.
        file_status: the hub answers requests for a file so.
        cdn_status: the second host, if there is one, answers so.
        times: how many requests these three meet; -1 all.
        error_code: the hub's own code for the error (X-Error-Code).
        error_body: what such an answer says, else a JSON sentence.
        retry_after: the header of that name.
        api_body: the API answers this, with status 200.
        breaks: the next answers with bytes end after so many each; then none does.
        bytes_per_second: the bytes come slowly.
        stall_after: an answer sends so many bytes, then nothing, without ending. Once only.
        silent: requests for a file are never answered.
        api_silent: nor are questions to the API.
        ignore_range: always the whole file.
        shift_range: a range starts so many bytes later than asked, and says so.
        stretch_range: a range ends so many bytes later than asked, or earlier, and says so.
        other_etag: the name of the file's state, instead of its hash.
        most_answers: more at the same time are refused with status 503.
        wrong_bytes: the bytes are not those that the API promised.
        extra_bytes: so many too many, announced.
        unannounced_bytes: no length is announced, and so many are too many.
        login_page: an HTML page instead of the file, as in a hotel.
        encoding: Content-Encoding of the bytes.
        redirect_to: requests for a file are redirected to this address.
        next_page: where a search says that its further results are.
        headers: further ones of every answer.
    """

    api_status: int | None = None
    file_status: int | None = None
    cdn_status: int | None = None
    times: int = -1
    error_code: str | None = None
    error_body: bytes | None = None
    retry_after: str | None = None
    api_body: bytes | None = None
    breaks: list[int] = field(default_factory=list)
    bytes_per_second: int | None = None
    stall_after: int | None = None
    silent: bool = False
    api_silent: bool = False
    ignore_range: bool = False
    shift_range: int = 0
    stretch_range: int = 0
    other_etag: str | None = None
    most_answers: int | None = None
    wrong_bytes: bool = False
    extra_bytes: int = 0
    unannounced_bytes: int = 0
    login_page: bool = False
    encoding: str | None = None
    redirect_to: str | None = None
    next_page: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    """A request that arrived; header names in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    cdn: bool


@dataclass(frozen=True)
class Stored:
    content: Content
    size: int
    sha256: str

    @classmethod
    def of(cls, content: Content) -> Stored:
        if isinstance(content, bytes):
            return cls(content, len(content), hashlib.sha256(content).hexdigest())
        with content.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return cls(content, content.stat().st_size, digest)

    def read(self, start: int, count: int) -> bytes:
        if isinstance(self.content, bytes):
            return self.content[start : start + count]
        with self.content.open("rb") as file:
            file.seek(start)
            return file.read(count)


@dataclass
class Commit:
    sha: str
    files: dict[str, Stored]


class HubServer:
    """The server; `url` is for HF_ENDPOINT, `requests` holds what has been asked."""

    def __init__(self, repos: Mapping[str, Mapping[str, Content]], *, cdn: bool = False) -> None:
        self.faults = Faults()
        self.requests: list[Request] = []
        self.sent_bytes = 0
        self.pouring = 0
        #: What the search tells of repositories (`hub_search.card`), these need have no files.
        self.cards: dict[str, dict[str, object]] = {}
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._commits: dict[str, list[Commit]] = {}
        for repo, files in repos.items():
            self._commit(repo, {name: Stored.of(content) for name, content in files.items()})
        self._hub = _Server(self, cdn=False)
        self._cdn = _Server(self, cdn=True) if cdn else None

    def __enter__(self) -> Self:
        for server in self._servers():
            server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The address of the hub itself."""
        return self._hub.url

    @property
    def cdn_url(self) -> str | None:
        """The address that the bytes come from, where that is another one."""
        return self._cdn.url if self._cdn else None

    def close(self) -> None:
        """Stop; connections that are open break."""
        self.closing.set()
        for server in self._servers():
            server.stop()

    def upload(self, repo: str, file: str, content: Content) -> str:
        """Put another file into a repository and return the new commit."""
        return self._commit(repo, {**self.newest(repo).files, file: Stored.of(content)})

    def newest(self, repo: str) -> Commit:
        """Return the state of the main branch."""
        return self._commits[repo][-1]

    def file_requests(self) -> list[Request]:
        """Return the requests that asked for bytes, at the place where they come from."""
        return [
            request
            for request in self.requests
            if request.cdn or ("/resolve/" in request.path and self._cdn is None)
        ]

    def find(self, repo: str, revision: str) -> Commit | str:
        """Return a commit, or the hub's code for what is missing."""
        commits = self._commits.get(repo)
        if commits is None:
            return "RepoNotFound"
        if revision == "main":
            return commits[-1]
        found = [commit for commit in commits if commit.sha == revision]
        return found[0] if found else "RevisionNotFound"

    def _commit(self, repo: str, files: dict[str, Stored]) -> str:
        commits = self._commits.setdefault(repo, [])
        text = json.dumps([repo, len(commits), {name: file.sha256 for name, file in files.items()}])
        sha = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
        commits.append(Commit(sha, files))
        return sha

    def _servers(self) -> list[_Server]:
        return [self._hub, self._cdn] if self._cdn else [self._hub]


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self, hub: HubServer, *, cdn: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub
        self.cdn = cdn
        self.url = f"http://127.0.0.1:{self.server_port}"
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.shutdown()
        self._thread.join()
        with self.hub.lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def process_request_thread(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        with self.hub.lock:
            self._open.add(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self.hub.lock:
                self._open.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        # Clients hang up, that is what many tests are about.
        if not isinstance(sys.exception(), OSError):
            assert isinstance(request, socket.socket)
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Stay silent."""

    def do_GET(self) -> None:
        self._handle()

    def do_HEAD(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    @property
    def hub(self) -> HubServer:
        return self.server.hub

    def _handle(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        self.form = parse_qs(self.rfile.read(length).decode())
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.hub.lock:
            self.hub.requests.append(Request(self.command, self.path, headers, self.server.cdn))
        path = unquote(urlsplit(self.path).path)
        if found := re.fullmatch(
            r"/api/models/(.+?)(?:/(revision|paths-info|tree)/([^/]+))?", path
        ):
            self._api(found[1], found[2] or "revision", found[3] or "main")
        elif path == "/api/models":
            self._search()
        elif found := re.fullmatch(r"/(.+)/resolve/([^/]+)/(.+)", path):
            self._resolve(found[1], found[2], found[3])
        else:
            self._refuse(404, "EntryNotFound")

    def _search(self) -> None:
        faults = self.hub.faults
        if faults.api_silent:
            self._never_answer()
        elif faults.api_status is not None and self._once(faults):
            self._refuse(faults.api_status, faults.error_code)
        elif faults.api_body is not None:
            self._send(200, faults.api_body, {"Content-Type": "application/json"})
        else:
            address = faults.next_page or f"{self.server.url}/api/models"
            found, link = hub_search.answer(
                self.hub.cards, parse_qs(urlsplit(self.path).query), address
            )
            headers = {"Content-Type": "application/json", **({"Link": link} if link else {})}
            self._send(200, json.dumps(found).encode(), headers)

    def _api(self, repo: str, what: str, revision: str) -> None:
        faults = self.hub.faults
        if faults.api_silent:
            self._never_answer()
            return
        if faults.api_status is not None and self._once(faults):
            self._refuse(faults.api_status, faults.error_code)
            return
        if faults.api_body is not None:
            self._send(200, faults.api_body, {"Content-Type": "application/json"})
            return
        commit = self.hub.find(repo, revision)
        if isinstance(commit, str):
            self._refuse(404, commit)
            return
        entries = [_entry(name, file) for name, file in commit.files.items()]
        if what == "paths-info":
            chosen = self.form.get("paths", [])
            self._json([entry for entry in entries if entry["path"] in chosen])
        elif what == "tree":
            self._json(entries)
        else:
            self._json({**_info(repo, commit), **self.hub.cards.get(repo, {})})

    def _resolve(self, repo: str, revision: str, name: str) -> None:
        faults = self.hub.faults
        if faults.silent:
            self._never_answer()
            return
        status = faults.cdn_status if self.server.cdn else faults.file_status
        if status is not None and self._once(faults):
            self._refuse(status, faults.error_code)
            return
        commit = self.hub.find(repo, revision)
        if isinstance(commit, str) or name not in commit.files:
            self._refuse(404, commit if isinstance(commit, str) else "EntryNotFound")
            return
        file = commit.files[name]
        target = faults.redirect_to
        if target is None and not self.server.cdn and self.hub.cdn_url:
            target = f"{self.hub.cdn_url}{quote(f'/{repo}/resolve/{commit.sha}/{name}')}?signed=1"
        facts = {
            "X-Repo-Commit": commit.sha,
            "X-Linked-Size": str(file.size),
            "X-Linked-ETag": f'"{file.sha256}"',
        }
        if target is None:
            self._bytes(file, facts)
        else:
            self._send(302, b"", {**facts, "Location": target})

    def _bytes(self, file: Stored, facts: dict[str, str]) -> None:
        faults = self.hub.faults
        if faults.login_page:
            self._send(200, b"<html>Welcome to the hotel</html>", {"Content-Type": "text/html"})
            return
        with self.hub.lock:
            refused = self.hub.pouring >= (faults.most_answers or 1 << 30)
            self.hub.pouring += not refused
        if refused:
            self._refuse(503, None)
            return
        try:
            self._answer_bytes(file, facts)
        finally:
            with self.hub.lock:
                self.hub.pouring -= 1

    def _answer_bytes(self, file: Stored, facts: dict[str, str]) -> None:
        faults = self.hub.faults
        etag = faults.other_etag or f'"{file.sha256}"'
        status, start, end = self._range(file, etag)
        headers = {**facts, "Accept-Ranges": "bytes", "ETag": etag}
        if status == 206:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
        if status == 416:
            self._send(416, b"", {"Content-Range": f"bytes */{file.size}"})
            return
        if faults.encoding:
            headers["Content-Encoding"] = faults.encoding
        if faults.unannounced_bytes:
            headers["Connection"] = "close"
            self.close_connection = True
        else:
            headers["Content-Length"] = str(end - start + faults.extra_bytes)
        self._head(status, headers)
        if self.command != "HEAD":
            self._pour(file, start, end)

    def _range(self, file: Stored, etag: str) -> tuple[int, int, int]:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("range") or "")
        changed = self.headers.get("if-range", etag) != etag
        if not asked or changed or self.hub.faults.ignore_range:
            return 200, 0, file.size
        start = int(asked[1]) + self.hub.faults.shift_range
        end = min(int(asked[2]) + 1 if asked[2] else file.size, file.size)
        end = min(end + self.hub.faults.stretch_range, file.size)
        return (206, start, end) if start < end else (416, 0, 0)

    def _pour(self, file: Stored, start: int, end: int) -> None:
        """Send the bytes, with everything that goes wrong on the way."""
        faults = self.hub.faults
        stop = end
        stalls = faults.stall_after is not None
        if faults.stall_after is not None:
            stop, faults.stall_after = min(end, start + faults.stall_after), None
        with self.hub.lock:
            breaks = faults.breaks.pop(0) if faults.breaks else None
        if breaks is not None:
            stop = min(end, start + breaks)
        while start < stop:
            piece = file.read(start, min(self._piece(), stop - start))
            start += len(piece)
            self._write(bytes(255 - byte for byte in piece) if faults.wrong_bytes else piece)
        if stalls:
            self.hub.closing.wait()
        if stop < end or stalls:
            self.close_connection = True
            return
        self._write(b"x" * (faults.extra_bytes + faults.unannounced_bytes))

    def _piece(self) -> int:
        speed = self.hub.faults.bytes_per_second
        return _PIECE if speed is None else max(speed // 50, 1)

    def _write(self, piece: bytes) -> None:
        speed = self.hub.faults.bytes_per_second
        if self.hub.closing.is_set():
            raise ConnectionAbortedError
        if speed is not None:
            self.hub.closing.wait(len(piece) / speed)
        self.wfile.write(piece)
        with self.hub.lock:
            self.hub.sent_bytes += len(piece)

    def _never_answer(self) -> None:
        self.hub.closing.wait()
        self.close_connection = True

    def _once(self, faults: Faults) -> bool:
        """Whether this one of `times` faults is still to happen."""
        with self.hub.lock:
            if faults.times == 0:
                return False
            faults.times -= 1
            return True

    def _refuse(self, status: int, code: str | None) -> None:
        headers = {"Content-Type": "application/json"}
        if code:
            headers["X-Error-Code"] = code
        if self.hub.faults.retry_after is not None:
            headers["Retry-After"] = self.hub.faults.retry_after
        body = self.hub.faults.error_body
        if body is None:
            body = json.dumps({"error": f"refused with {status}"}).encode()
        self._send(status, body, headers)

    def _json(self, value: object) -> None:
        self._send(200, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self._head(status, {**headers, "Content-Length": str(len(body))})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, **self.hub.faults.headers}.items():
            self.send_header(name, value)
        self.end_headers()


def _entry(name: str, file: Stored) -> dict[str, object]:
    return {
        "type": "file",
        "path": name,
        "size": file.size,
        "oid": file.sha256[:40],
        "lfs": {"oid": file.sha256, "size": file.size, "pointerSize": 134},
    }


def _info(repo: str, commit: Commit) -> dict[str, object]:
    siblings = [
        {
            "rfilename": name,
            "size": file.size,
            "blobId": file.sha256[:40],
            "lfs": {"sha256": file.sha256, "size": file.size, "pointerSize": 134},
        }
        for name, file in commit.files.items()
    ]
    return {
        "_id": commit.sha[:24],
        "id": repo,
        "modelId": repo,
        "sha": commit.sha,
        "private": False,
        "gated": False,
        "disabled": False,
        "tags": ["gguf"],
        "downloads": 0,
        "likes": 0,
        "siblings": siblings,
    }
