"""`goldcrest chats backups` and `restore`: copies of all chats."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import words_of_chats
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services


def list_backups(services: Services, chosen: argparse.Namespace) -> int:
    """List what can be restored, newest first."""
    found = services.backups.list()
    if chosen.json:
        output.document(
            [
                {
                    "name": one.name,
                    "path": str(one.path),
                    "made": datetime.fromtimestamp(one.made, tz=UTC).isoformat(timespec="seconds"),
                    "bytes": one.bytes,
                    "chats": one.chats,
                }
                for one in found
            ]
        )
        return 0
    if not found:
        output.say("No backups yet. The window makes one on each day on which it is used.")
        return 0
    lines = [("NAME", "MADE", "SIZE", "CHATS")]
    for one in found:
        when = f"{datetime.fromtimestamp(one.made, tz=UTC).astimezone():%Y-%m-%d %H:%M}"
        chats = "unreadable" if one.chats is None else str(one.chats)
        lines.append((one.name, when, size(one.bytes), chats))
    output.table(lines, right=(2, 3))
    return 0


def restore(services: Services, chosen: argparse.Namespace) -> int:
    """Have a backup take the place of the chats, at once where nobody else uses them."""
    from desktop.core.store.restoring import take_in

    backup = services.backups.prepare(chosen.name)
    services.database.close()
    done = take_in(services.database.path)
    kept = None if done is None else done.kept
    at_once = done is None or done.done
    # By this name it is restored in turn.
    name = "" if kept is None else kept.name.removeprefix(f"{services.database.path.name}.")
    if chosen.json:
        facts = {"name": backup.name, "chats": backup.chats}
        output.document({**facts, "at_once": at_once, "kept_as": name or None})
    else:
        for sentence in words_of_chats.restored(at_once=at_once, kept_as=name):
            output.text(sentence)
    return 0
