"""What the hub on loopback holds and hears, and its faults. A part of hub_server.py."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Content = Path | bytes


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
        api_page: the API answers this page, as a hotel's network does.
        api_breaks: connections to the API end after so many bytes of the answer; 0: without one.
        api_drips: a question for the newest version is answered a byte at a time, with so many
            seconds between two.
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
    api_page: bytes | None = None
    api_breaks: int | None = None
    api_drips: float = 0.0
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


class Commits:
    """The repositories, each with all its states; a hash for each, as the hub's."""

    def __init__(self) -> None:
        self._repos: dict[str, list[Commit]] = {}

    def add(self, repo: str, files: dict[str, Stored]) -> str:
        """Make this the newest state of a repository and return its commit."""
        commits = self._repos.setdefault(repo, [])
        text = json.dumps([repo, len(commits), {name: file.sha256 for name, file in files.items()}])
        sha = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
        commits.append(Commit(sha, files))
        return sha

    def newest(self, repo: str) -> Commit:
        """Return the state of the main branch."""
        return self._repos[repo][-1]

    def find(self, repo: str, revision: str) -> Commit | str:
        """Return a commit, or the hub's code for what is missing."""
        commits = self._repos.get(repo)
        if commits is None:
            return "RepoNotFound"
        if revision == "main":
            return commits[-1]
        found = [commit for commit in commits if commit.sha == revision]
        return found[0] if found else "RevisionNotFound"


def entry(name: str, file: Stored) -> dict[str, object]:
    """Return what the API says of a file in a list of files."""
    return {
        "type": "file",
        "path": name,
        "size": file.size,
        "oid": file.sha256[:40],
        "lfs": {"oid": file.sha256, "size": file.size, "pointerSize": 134},
    }


def info(repo: str, commit: Commit) -> dict[str, object]:
    """Return what the API says of a repository."""
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
