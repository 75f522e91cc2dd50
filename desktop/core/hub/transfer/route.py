"""By which address the bytes of a file are asked for, and from which state of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.core.hub.transfer.body import Asked

if TYPE_CHECKING:
    from desktop.core.hub.transfer.body import Head

# A weak one, with W/ before it, names no bytes.
_STRONG = re.compile(r'"[\x21\x23-\x7e]{1,200}"')
_WHOLE = 200


class Route:
    """What earlier answers have told about the way to a file.

    The storage host that the hub redirected to is asked directly as long as it answers: its
    signed address holds for some time, and each request then costs one round trip less.
    """

    def __init__(self, home: str, stall_seconds: float) -> None:
        self._home = home
        self._stall = stall_seconds
        self._direct: str | None = None
        self._etag: str | None = None
        self._distrusts_etags = False

    @property
    def is_direct(self) -> bool:
        """Whether the next request goes past the hub itself."""
        return self._direct is not None

    def asked(self, start: int, end: int, total: int) -> Asked:
        """Return the request for the bytes from `start` up to `end`."""
        headers = {}
        if (start, end) != (0, total):
            headers["range"] = f"bytes={start}-" if end == total else f"bytes={start}-{end - 1}"
            if self._etag is not None:
                headers["if-range"] = self._etag
        return Asked(self._direct or self._home, self._home, headers, self._stall)

    def is_changed(self, asked: Asked, head: Head) -> bool:
        """Return whether the server sends the whole file because it has another state of it.

        That is no proof: the copies of one host often name the same bytes differently. As the
        address names a commit, what is there is kept, no state is asked for from now on, and the
        hash decides in the end.
        """
        sent = asked.headers.get("if-range")
        if head.answer.status != _WHOLE or sent is None:
            return False
        if head.answer.headers.get("etag") == sent:
            return False
        self._distrusts_etags, self._etag = True, None
        return True

    def answered(self, head: Head) -> None:
        """Take note of an answer with the right bytes."""
        if head.url != self._home:
            self._direct = head.url
        etag = head.answer.headers.get("etag", "")
        if _STRONG.fullmatch(etag) and not self._distrusts_etags:
            self._etag = etag

    def failed(self) -> None:
        """Ask the hub itself next, which may know another address."""
        self._direct = None
