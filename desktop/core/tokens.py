"""The person's access token for the model hub: in the system's keyring, else where they allow.

A token belongs to the hub that it was saved for and is never told of another. Which hubs have
one, and where, stands in a file of the person's own (mode 600): so the keyring is not even asked,
and does not ask to be unlocked, before a token was saved. The file holds the token itself only
where the person chose that.
"""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar
from urllib.parse import urlsplit

from desktop.core.disk import as_disk_error, write_atomically
from desktop.core.errors import HubAddressInvalid, KeyringUnavailable
from desktop.core.language import mark
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

logger = logging.getLogger(__name__)

Place = Literal["environment", "keyring", "file"]

SERVICE: Final = "goldcrest"
DEFAULT_ENDPOINT: Final = "https://huggingface.co"

_Result = TypeVar("_Result")

_LARGEST_FILE = 1 << 16
_LONGEST_TOKEN = 1000
_IN_KEYRING = {"in": "keyring"}
# A keyring below this gives up safety for working everywhere, or does not work at all.
_LEAST_PRIORITY = 1
_UNSAFE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class Tokens:
    """Where tokens are kept; may be used from any thread but the GUI's, for it waits.

    Args:
        folder: of the person's settings.
        endpoint: tells the hub's address at the moment; None is the public one.
        environment: may hold HF_TOKEN, for the hub that HF_ENDPOINT names, else the public one.
        patience: seconds that the keyring may take, for a person to unlock it perhaps.
    """

    def __init__(
        self,
        folder: Path,
        endpoint: Callable[[], str | None],
        environment: Mapping[str, str],
        patience: float = 30.0,
    ) -> None:
        self._file = folder / "token"
        self._endpoint = endpoint
        self._environment = environment
        self._patience = patience
        self._lock = threading.Lock()
        #: What the keyring said, for it is asked once and not for every request.
        self._known: dict[str, str | None] = {}
        #: What it was asked and has not answered: it failed, or still waits for a person.
        self._unanswered: dict[str, _Question[str | None]] = {}

    def read(self) -> str | None:
        """Return the token for the hub of the moment; None where there is none to be had."""
        hub = self._hub()
        if hub is None:
            return None
        if token := self._of_environment(hub):
            return token
        kept = self._read_file().get(hub)
        if kept == _IN_KEYRING:
            return self._of_keyring(hub)
        token = kept.get("token") if isinstance(kept, dict) else None
        return token if is_token(token) else None

    def place(self) -> Place | None:
        """Return where the token for the hub of the moment is kept; None: there is none."""
        hub = self._hub()
        if hub is None:
            return None
        if self._of_environment(hub):
            return "environment"
        kept = self._read_file().get(hub)
        if kept == _IN_KEYRING:
            return "keyring"
        return "file" if isinstance(kept, dict) and is_token(kept.get("token")) else None

    def save(self, token: str, *, in_file: bool = False) -> None:
        """Keep a token for the hub of the moment, instead of an earlier one.

        Args:
            token: as `is_token` likes it.
            in_file: in a file that only this user may read, because the person said so.

        Raises:
            ValueError: it is no token.
            HubAddressInvalid: there is no hub that it could be for.
            KeyringUnavailable: the system has no keyring, or it is not unlocked.
            DiskFull, FolderReadOnly: the file cannot be written; nothing was changed.
        """
        if not is_token(token):
            raise ValueError("no token")
        hub = self._hub()
        if hub is None:
            raise HubAddressInvalid(address=without_password(self._endpoint() or ""))
        if in_file:
            self._write({**self._read_file(), hub: {"token": token}})
        else:
            _Question(lambda: _backend().set_password(SERVICE, hub, token)).answer(self._patience)
            self._write({**self._read_file(), hub: _IN_KEYRING})
        self._forget_known(hub)

    def forget(self) -> None:
        """Delete the token for the hub of the moment; the environment's is not ours to delete.

        Raises:
            KeyringUnavailable: the keyring that has it does not give it up; it is still there.
            DiskFull, FolderReadOnly: the file cannot be written.
        """
        hub = self._hub()
        kept = self._read_file()
        if hub is None or hub not in kept:
            return
        if kept.pop(hub) == _IN_KEYRING:
            _Question(lambda: _delete(hub)).answer(self._patience)
        self._write(kept)
        self._forget_known(hub)

    def hubs_in_keyring(self) -> tuple[str, ...]:
        """Return the hubs of which the keyring has a token, as the file tells."""
        return tuple(hub for hub, kept in self._read_file().items() if kept == _IN_KEYRING)

    def forget_in_keyring(self, hub: str) -> None:
        """Delete a hub's token from the keyring; the file goes on telling of it.

        Raises:
            KeyringUnavailable: as `forget`.
        """
        _Question(lambda: _delete(hub)).answer(self._patience)
        self._forget_known(hub)

    def ask_again(self) -> None:
        """Let the next `read` ask a keyring again that was locked or failed; never waits.

        For moments at which the token is missed, so that a person sees why they should unlock it;
        asking for every request would show them the same prompt over and over.
        """
        # Without the lock, which is held while a keyring is asked. A prompt that is still open
        # is not followed by another one.
        for hub, question in self._unanswered.copy().items():
            if not question.is_open:
                self._unanswered.pop(hub, None)

    def _hub(self) -> str | None:
        return origin(self._endpoint() or DEFAULT_ENDPOINT)

    def _of_environment(self, hub: str) -> str | None:
        token = self._environment.get("HF_TOKEN", "").strip()
        meant = origin(self._environment.get("HF_ENDPOINT") or DEFAULT_ENDPOINT)
        return token if hub == meant and is_token(token) else None

    def _of_keyring(self, hub: str) -> str | None:
        with self._lock:
            if hub in self._known:
                return self._known[hub]
            question = self._unanswered.get(hub)
            fresh = question is None
            if question is None:
                question = _Question(lambda: _backend().get_password(SERVICE, hub))
                self._unanswered[hub] = question
            try:
                # Of an earlier question only the answer is taken, if it has come late.
                found = question.answer(self._patience if fresh else 0)
            except KeyringUnavailable as error:
                # Models that need no token still come.
                if fresh:
                    logger.warning("the keyring: %s", error)
                return None
            self._unanswered.pop(hub, None)
            self._known[hub] = found if is_token(found) else None
            return self._known[hub]

    def _forget_known(self, hub: str) -> None:
        with self._lock:
            self._known.pop(hub, None)
            self._unanswered.pop(hub, None)

    def _read_file(self) -> dict[str, Any]:
        try:
            with self._file.open("rb") as file:
                kept = json.loads(file.read(_LARGEST_FILE))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            logger.warning("%s cannot be read: %s", self._file, type(error).__name__)
            return {}
        return kept if isinstance(kept, dict) else {}

    def _write(self, kept: Mapping[str, object]) -> None:
        if kept:
            # Made with mode 600, as all that is written so.
            write_atomically(self._file, json.dumps(kept, indent=2) + "\n")
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise as_disk_error(error, self._file) or error from error


class _Question(Generic[_Result]):
    """Asks the keyring on a thread of its own, for it may wait for a person for ever."""

    def __init__(self, ask: Callable[[], _Result]) -> None:
        self._ask = ask
        self._answers: list[_Result] = []
        self._problems: list[Exception] = []
        self._thread = threading.Thread(target=self._run, name="keyring", daemon=True)
        self._thread.start()

    @property
    def is_open(self) -> bool:
        """Whether the keyring may still answer."""
        return self._thread.is_alive()

    def answer(self, patience: float) -> _Result:
        """Return what the keyring answers within so many seconds.

        Raises:
            KeyringUnavailable: it fails, or takes too long.
        """
        self._thread.join(patience)
        if self._answers:
            return self._answers[0]
        problem = self._problems[0] if self._problems else TimeoutError("it does not answer")
        if isinstance(problem, KeyringUnavailable):
            raise problem
        raise KeyringUnavailable(reason=clean(f"{type(problem).__name__}: {problem}")) from problem

    def _run(self) -> None:
        try:
            self._answers.append(self._ask())
        except Exception as error:  # noqa: BLE001 - each system's keyring has errors of its own
            self._problems.append(error)


def is_token(text: object) -> bool:
    """Return whether `text` can be an access token: one short word of plain characters."""
    return (
        isinstance(text, str)
        and 0 < len(text) <= _LONGEST_TOKEN
        and all("!" <= character <= "~" for character in text)
    )


def origin(address: str) -> str | None:
    """Return scheme, host and port of a web address as one text; None where it is none."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host or port == 0:
        return None
    if not host.isprintable() or " " in host:
        return None
    host = f"[{host}]" if ":" in host else host
    usual = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{host}" + ("" if port in (None, usual) else f":{port}")


def without_password(address: str) -> str:
    """Return what of a wrong address may be shown: not a name and a password in front."""
    return address.rpartition("@")[2]


def _backend() -> Any:  # noqa: ANN401 - keyring is loaded only here, and has no narrower type
    """Return the system's keyring.

    Raises:
        KeyringUnavailable: there is none that keeps a secret.
    """
    import keyring

    found: Any = keyring.get_keyring()
    # Where several work, keyring puts a chain in front of them, the best first.
    for backend in getattr(found, "backends", None) or (found,):
        name = type(backend).__module__
        unsafe = any(name == one or name.startswith(f"{one}.") for one in _UNSAFE)
        if not unsafe and backend.priority >= _LEAST_PRIORITY:
            return backend
    raise KeyringUnavailable(reason=mark("no keyring is running"))


def _delete(hub: str) -> None:
    from keyring.errors import PasswordDeleteError

    backend = _backend()
    if backend.get_password(SERVICE, hub) is not None:
        try:
            backend.delete_password(SERVICE, hub)
        except PasswordDeleteError:
            if backend.get_password(SERVICE, hub) is not None:
                raise
