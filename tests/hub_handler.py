"""How the hub on loopback answers, and misbehaves. A part of hub_server.py."""

from __future__ import annotations

import json
import re
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, unquote, urlsplit

import hub_search
from hub_state import Request, entry, info

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hub_server import HubServer, Server
    from hub_state import Faults, Stored

_PIECE = 256 * 1024
#: What the kernel sends before somebody looks whether the server is closing.
_KERNEL_PIECE = 8 << 20


class Handler(BaseHTTPRequestHandler):
    """Answers one connection; the server is one of the two that a hub has."""

    protocol_version = "HTTP/1.1"
    server: Server

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
        elif path.endswith("/releases/latest"):
            self._release()
        elif found := re.fullmatch(r"/(.+)/resolve/([^/]+)/(.+)", path):
            self._resolve(found[1], found[2], found[3])
        else:
            self._refuse(404, "EntryNotFound")

    def _search(self) -> None:
        if self._api_fails():
            return
        address = self.hub.faults.next_page or f"{self.server.url}/api/models"
        found, link = hub_search.answer(
            self.hub.cards, parse_qs(urlsplit(self.path).query), address
        )
        headers = {"Content-Type": "application/json", **({"Link": link} if link else {})}
        self._send(200, json.dumps(found).encode(), headers)

    def _release(self) -> None:
        faults = self.hub.faults
        if faults.redirect_to is not None:
            self._send(302, b"", {"Location": faults.redirect_to})
        elif faults.api_drips:
            self._head(200, {"Content-Length": "1000", "Content-Type": "application/json"})
            while not self.hub.closing.wait(faults.api_drips):
                self.wfile.write(b" ")
        elif not self._api_fails():
            self._json(self.hub.release)

    def _api(self, repo: str, what: str, revision: str) -> None:
        if self._api_fails():
            return
        commit = self.hub.find(repo, revision)
        if isinstance(commit, str):
            self._refuse(404, commit)
            return
        entries = [entry(name, file) for name, file in commit.files.items()]
        if what == "paths-info":
            chosen = self.form.get("paths", [])
            self._json([entry for entry in entries if entry["path"] in chosen])
        elif what == "tree":
            self._json(entries)
        else:
            self._json({**info(repo, commit), **self.hub.cards.get(repo, {})})

    def _api_fails(self) -> bool:
        """Answer a question to the API as the faults want it; False: none of them does."""
        faults = self.hub.faults
        if faults.api_silent:
            self._never_answer()
        elif faults.api_breaks is not None:
            if faults.api_breaks:
                self._head(200, {"Content-Length": "10000", "Content-Type": "application/json"})
                self.wfile.write(b" " * faults.api_breaks)
            self.close_connection = True
        elif faults.api_status is not None and self._once(faults):
            self._refuse(faults.api_status, faults.error_code)
        elif faults.api_page is not None:
            self._send(200, faults.api_page, {"Content-Type": "text/html; charset=utf-8"})
        elif faults.api_body is not None:
            self._send(200, faults.api_body, {"Content-Type": "application/json"})
        else:
            return False
        return True

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
            start += self._send_some(file, start, stop - start)
        if stalls:
            self.hub.closing.wait()
        if stop < end or stalls:
            self.close_connection = True
            return
        self._write(b"x" * (faults.extra_bytes + faults.unannounced_bytes))

    def _send_some(self, file: Stored, start: int, most: int) -> int:
        """Send at least one byte, and return how many."""
        faults = self.hub.faults
        plain = faults.bytes_per_second is None and not faults.wrong_bytes
        if plain and not isinstance(file.content, bytes):
            return self._send_file(file.content, start, min(_KERNEL_PIECE, most))
        piece = file.read(start, min(self._piece(), most))
        self._write(bytes(255 - byte for byte in piece) if faults.wrong_bytes else piece)
        return len(piece)

    def _send_file(self, path: Path, start: int, count: int) -> int:
        """Have the kernel send the bytes, as web servers do."""
        if self.hub.closing.is_set():
            raise ConnectionAbortedError
        with path.open("rb", buffering=0) as source:
            source.seek(start)
            try:
                self.connection.sendfile(source, start, count)
            finally:
                # It stands behind what was sent, also where the connection broke.
                sent = source.tell() - start
                with self.hub.lock:
                    self.hub.sent_bytes += sent
        return sent

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
