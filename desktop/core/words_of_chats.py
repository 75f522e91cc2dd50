"""The words about chats that come from files and go there, and about backups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
_MISSING: Final[Mapping[Missing, Callable[[int], str]]] = {
    "picture": lambda n: trn("a picture", "{n} pictures", n),
    "file": lambda n: trn("a file", "{n} files", n),
    "sound": lambda n: trn("a recording", "{n} recordings", n),
    "tool": lambda n: trn("a use of a tool", "{n} uses of tools", n),
    "part": lambda n: trn("a part of another kind", "{n} parts of other kinds", n),
    "text": lambda n: trn(
        "the end of a very long message", "the ends of {n} very long messages", n
    ),
    "adapter": lambda n: trn("an adapter elsewhere", "{n} adapters elsewhere", n),
}


def imported(report: Report) -> list[str]:
    """Return what an import did, in sentences; names in them come from strangers."""
    found = [_taken(report)]
    if report.here:
        found.append(trn("{n} chat was here already.", "{n} chats were here already.", report.here))
    missing = [
        words(report.missing[what]) for what, words in _MISSING.items() if report.missing.get(what)
    ]
    if missing:
        found.append(tr("Not taken along: {list}.", list=", ".join(missing)))
    found += [
        tr("Left out: “{name}”, because {reason}.", name=one.name, reason=tr(REASONS[one.reason]))
        for one in report.left
    ]
    more = report.left_count - len(report.left)
    if more:
        found.append(tr("{n} more were left out.", n=amount(more)))
    if report.stopped:
        found.append(tr("It was stopped before the end; what was taken stays."))
    return found


def _taken(report: Report) -> str:
    messages = trn("{n} message", "{n} messages", report.messages)
    if report.dry_run:
        return trn(
            "{n} chat would be imported, with {messages}.",
            "{n} chats would be imported, with {messages}.",
            report.taken,
            messages=messages,
        )
    return trn(
        "{n} chat imported, with {messages}.",
        "{n} chats imported, with {messages}.",
        report.taken,
        messages=messages,
    )


def exported(chats: int, path: str) -> str:
    """Return what an export did."""
    return trn("{n} chat exported to {path}.", "{n} chats exported to {path}.", chats, path=path)


def restored(*, at_once: bool, kept_as: str) -> list[str]:
    """Return what restoring a backup did.

    Args:
        at_once: whether it is there now; else it will be when all windows have been closed.
        kept_as: the name under which the chats that were there before are kept.
    """
    if not at_once:
        return [
            tr(
                "Goldcrest is in use. The backup takes the place of the chats when it is started"
                " again."
            )
        ]
    return [
        tr("The chats of the backup are back."),
        *(
            [tr("Those that were there before are kept as {name}.", name=kept_as)]
            if kept_as
            else []
        ),
    ]
