"""What the person has said in chats, newest first, to say it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.store.columns import is_id
from desktop.core.store.conversation import COMPLETE

if TYPE_CHECKING:
    from desktop.core.store.database import Database

#: How many messages are returned at most.
MOST: Final = 200
#: Longer messages are left out: nobody looks for those with the arrow keys.
LONGEST: Final = 100_000
#: How many of the newest messages of all chats are looked at.
_MOST_LOOKED_AT: Final = 4_000


def said(database: Database, conversation: int | None) -> tuple[str, ...]:
    """Return messages of the person, each text once: those of a chat, then those of all others.

    Waits for the disk.

    Args:
        database: where the chats are.
        conversation: the chat that comes first; None: none does.

    Raises:
        DiskFailed, DatabaseDamaged, DatabaseFailed: it cannot be read.
    """
    here = conversation if conversation is not None and is_id(conversation) else 0
    with database.reading() as connection:
        rows = connection.execute(_HERE, (here, MOST, LONGEST)).fetchall()
        if len(rows) < MOST:
            rows += connection.execute(
                _ELSEWHERE, (here, MOST, LONGEST, _MOST_LOOKED_AT)
            ).fetchall()
    texts = (text for (text,) in rows if isinstance(text, str) and text.strip())
    return tuple(dict.fromkeys(texts))[:MOST]


#: Holds for what a person has written: the steps of a relay were sent by themselves.
_OWN: Final = "instr(coalesce(stats, ''), '\"step\"') = 0"

_HERE: Final = f"""
    SELECT text FROM messages
    WHERE conversation = ?1 AND role = 'user' AND length(text) <= ?3 AND {_OWN}
    ORDER BY id DESC LIMIT ?2
"""  # noqa: S608 - only our own constants are put in

# By number, which needs no index and grows with time.
_ELSEWHERE: Final = f"""
    SELECT text FROM (
        SELECT id, conversation, role, text, stats FROM messages ORDER BY id DESC LIMIT ?4
    )
    WHERE role = 'user' AND conversation <> ?1 AND length(text) <= ?3 AND {_OWN}
        AND conversation IN (SELECT id FROM conversations WHERE {COMPLETE})
    ORDER BY id DESC LIMIT ?2
"""  # noqa: S608 - only our own constants are put in
