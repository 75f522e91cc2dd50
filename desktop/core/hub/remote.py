"""A file of a repository on the hub: its pinned address, its size and its hash."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.core.errors import HubAddressInvalid, HubNotFound, WrongChecksum
from desktop.core.hub.door import SYSTEM_PROXY, Door
from desktop.core.repo_files import is_file
from desktop.core.tokens import DEFAULT_ENDPOINT, origin, without_password

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.connections import ConnectionLog
    from desktop.core.hub.door import Proxy, Why
    from desktop.core.hub.stream import Reply

_REPO = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}(/[A-Za-z0-9][A-Za-z0-9._-]{0,95})?")
_REFUSALS = frozenset({401, 403})
_REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,199}")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """What the hub says of one file, at one commit.

    Attributes:
        commit: 40 hex digits; the address names it, so a later upload changes nothing.
        url: the hub's own address, which may redirect to a storage host.
        bytes: the file's size.
        sha256: of the whole file, 64 hex digits.
        hub: the way to the bytes.
    """

    repo: str
    file: str
    commit: str
    url: str
    bytes: int
    sha256: str
    hub: Hub = field(repr=False, compare=False)


class Hub:
    """The model hub, behind one door; nothing is loaded or opened before the first question.

    Args:
        endpoint: the hub's address, or what tells it at the moment; None is the public one.
        token: the person's access token, or what tells it; sent to the hub's own origin only.
        offline: whether no connection may be opened at the moment.
        proxy: the way to take at the moment.
        log: where every request is written down before it is made.
        on_refused: told when the hub wants a token, or another one (401, 403); on any thread.

    Attributes:
        door: what every request passes.
    """

    def __init__(
        self,
        endpoint: str | Callable[[], str | None] | None = None,
        token: str | Callable[[], str | None] | None = None,
        offline: Callable[[], bool] = lambda: False,
        proxy: Callable[[], Proxy] = lambda: SYSTEM_PROXY,
        log: ConnectionLog | None = None,
        on_refused: Callable[[], None] = lambda: None,
    ) -> None:
        self._endpoint = endpoint
        self._token = token
        self._on_refused = on_refused
        self.door = Door(offline, proxy, log)

    @property
    def endpoint(self) -> str | None:
        """The hub's address at the moment, without a slash at the end; None: the public one."""
        address = self._endpoint() if callable(self._endpoint) else self._endpoint
        return (address or "").strip().rstrip("/") or None

    @property
    def is_offline(self) -> bool:
        """Whether no connection may be opened at the moment."""
        return self.door.is_offline()

    def locate(
        self,
        repo: str,
        file: str,
        revision: str | None = None,
        *,
        expected_sha256: str | None = None,
        why: Why = "find a file",
    ) -> RemoteFile:
        """Ask the hub for a file; blocks for some seconds at worst, on the network.

        Args:
            repo: "owner/name".
            file: path in the repository, case-sensitive.
            revision: a commit, branch or tag; None is the newest state of the main branch.
            expected_sha256: the file's hash, where it is known; the hub must then agree.
            why: what the log of connections says.

        Raises:
            Offline: the offline switch is on.
            NoNetwork: the hub cannot be reached.
            HubAddressInvalid: its address is none.
            ProxyInvalid: the proxy of the settings cannot be used.
            HubUnauthorized: it wants a token.
            HubForbidden: it gives no access.
            HubNotFound: it has no such repository, revision or file.
            HubBusy: it asks to wait.
            HubFailed: it has a problem, or answers nonsense.
            WrongChecksum: it has another file under that name than the one expected.
        """
        self.require_online()
        if not (_is_name(repo, file) and (revision is None or _REVISION.fullmatch(revision))):
            raise HubNotFound(repo=repo, file=file)
        from desktop.core.hub.question import ask

        found = ask(self, repo, file, revision, why)
        if expected_sha256 not in (None, found.sha256):
            raise WrongChecksum(file=file, expected=expected_sha256, found=found.sha256)
        return RemoteFile(repo, file, found.commit, found.url, found.bytes, found.sha256, hub=self)

    def address(self) -> str:
        """Return the hub's address at the moment, the public one's where none is set.

        Raises:
            HubAddressInvalid: what is set is no address of a web server.
        """
        endpoint = self.endpoint or DEFAULT_ENDPOINT
        if origin(endpoint) is None:
            raise HubAddressInvalid(address=without_password(endpoint))
        return endpoint

    def page(self, repo: str) -> str:
        """Return where people look at a repository and accept its terms.

        Raises:
            HubAddressInvalid: see `address`.
        """
        parts = urlsplit(self.address())
        host = parts.netloc.rpartition("@")[2]  # without a password
        return f"{parts._replace(netloc=host).geturl()}/{repo}"

    def token_for(self, address: str) -> str | None:
        """Return the person's access token for the hub at `address`; None for any other hub.

        May ask the system's keyring, which takes its time.
        """
        token = self._token() if callable(self._token) else self._token
        # Looked at afterwards: the person may have chosen another hub meanwhile.
        return (token or "").strip() or None if origin(self.address()) == origin(address) else None

    def note_status(self, status: int, *, own: bool = True) -> None:
        """Take note of how a request was answered, by the hub itself where it is its `own`."""
        if own and status in _REFUSALS:
            self._on_refused()

    @contextlib.contextmanager
    def stream(
        self,
        url: str,
        *,
        why: Why,
        headers: Mapping[str, str] | None = None,
        home: str | None = None,
        stall_seconds: float = 20.0,
    ) -> Iterator[Reply]:
        """Ask for an address and yield the answer, whose bytes this thread then reads.

        Redirects are followed, each written down; the token goes with the requests to the hub's
        own origin only. Leave the block early to give the rest up. Any status is an answer.

        Args:
            url: the hub's, or one that an earlier reply came from.
            why: what the log of connections says.
            headers: further ones, such as "range" and "if-range", in lower case.
            home: the address whose origin counts as the hub itself; `url` where there is none.
            stall_seconds: this long without a byte counts as a broken connection.

        Raises:
            Offline: the offline switch is on, or goes on while the answer is read.
            HubAddressInvalid, ProxyInvalid, NoNetwork: the address or the proxy cannot be used.
            HubFailed: it redirects to where it must not.
            Broken: the connection failed; reading `Reply.pieces` raises it too.
        """
        self.require_online()
        home = home or url
        from desktop.core.hub.stream import broken, streamed

        token = self.token_for(home)
        asked = streamed(
            url, home=home, token=token, headers=headers or {}, stall_seconds=stall_seconds
        )
        with self.door.passage(why), contextlib.ExitStack() as stack:
            with broken():
                reply = stack.enter_context(asked)
            self.note_status(reply.answer.status, own=reply.answer.own)
            yield reply

    def require_online(self) -> None:
        """Refuse where the network must not be used.

        Raises:
            Offline: the offline switch is on.
        """
        self.door.require_online()

    def hang_up(self) -> None:
        """Close the connections that are kept for a next request, on going offline for one."""
        from desktop.core.hub.session import hang_up

        hang_up()


def _is_name(repo: str, file: str) -> bool:
    return is_file(file) and bool(_REPO.fullmatch(repo)) and ".." not in repo
