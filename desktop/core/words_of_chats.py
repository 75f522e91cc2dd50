"""The words about chats that come from files and go there, and about backups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.chat.exchange.notes import Missing, Reason, Report

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "chats-file-missing": (
        mark("There is nothing at {path}."),
        mark("Choose a file or a folder with chats."),
    ),
    "no-chats-found": (
        mark("No chats were found in {path}."),
        mark(
            "Choose an export of Goldcrest, ChatGPT, Claude or Open WebUI, or files of LM"
            " Studio,"
            " Jan or GPT4All."
        ),
    ),
    "unknown-backup": (
        mark("There is no backup named {name}."),
        mark("“goldcrest chats backups” lists them all."),
    ),
    "backup-damaged": (
        mark("The backup {name} is damaged, so nothing was changed."),
        mark("Choose another one."),
    ),
}

REASONS: Final[Mapping[Reason, str]] = {
    "damaged": mark("it is damaged"),
    "large": mark("it is too large"),
    "empty": mark("nothing was said in it"),
    "broken": mark("the file ends in the middle"),
    "locked": mark("it is locked with a password"),
    "bomb": mark("it unpacks to far too much"),
    "version": mark("a newer version of the program wrote it"),
    "many": mark("there are too many"),
}
_MISSING: Final[Mapping[Missing, tuple[str, str]]] = {
    "picture": ("a picture", "{count:,} pictures"),
    "file": ("a file", "{count:,} files"),
    "sound": ("a recording", "{count:,} recordings"),
    "tool": ("a use of a tool", "{count:,} uses of tools"),
    "part": ("a part of another kind", "{count:,} parts of other kinds"),
    "text": ("the end of a very long message", "the ends of {count:,} very long messages"),
    "adapter": ("an adapter elsewhere", "{count:,} adapters elsewhere"),
}


def imported(report: Report) -> list[str]:
    """Return what an import did, in sentences; names in them come from strangers."""
    would = "would be " if report.dry_run else ""
    found = [f"{_chats(report.taken)} {would}imported, with {_messages(report.messages)}."]
    if report.here:
        was = "was" if report.here == 1 else "were"
        found.append(f"{_chats(report.here)} {was} here already.")
    missing = [
        (one if report.missing[what] == 1 else many).format(count=report.missing[what])
        for what, (one, many) in _MISSING.items()
        if report.missing.get(what)
    ]
    if missing:
        found.append(f"Not taken along: {', '.join(missing)}.")
    found += [f"Left out: “{one.name}”, because {REASONS[one.reason]}." for one in report.left]
    more = report.left_count - len(report.left)
    if more:
        found.append(f"{more:,} more were left out.")
    if report.stopped:
        found.append("It was stopped before the end; what was taken stays.")
    return found


def exported(chats: int, path: str) -> str:
    """Return what an export did."""
    return f"{_chats(chats)} exported to {path}."


def restored(*, at_once: bool, kept_as: str) -> list[str]:
    """Return what restoring a backup did.

    Args:
        at_once: whether it is there now; else it will be when all windows have been closed.
        kept_as: the name under which the chats that were there before are kept.
    """
    if not at_once:
        return [
            "Goldcrest is in use. The backup takes the place of the chats when it is started again."
        ]
    return [
        "The chats of the backup are back.",
        *([f"Those that were there before are kept as {kept_as}."] if kept_as else []),
    ]


def _chats(count: int) -> str:
    return "1 chat" if count == 1 else f"{count:,} chats"


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count:,} messages"
