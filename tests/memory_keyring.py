"""A keyring in memory, behind the real `keyring`; it may be locked, or never answer."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps what it is given; `asked` counts the questions."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring annotates it not
        self.kept: dict[tuple[str, str], str] = {}
        self.asked = 0
        self.locked = False
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._wait()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _wait(self) -> None:
        self.asked += 1
        self.answers.wait(20)
        if self.locked:
            raise KeyringLocked("locked")


class WeakKeyring(MemoryKeyring):
    """One that keeps secrets in the open, by its own account."""

    priority = 0.5  # type: ignore[assignment]  # keyring's own take any number
