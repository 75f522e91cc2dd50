"""`goldcrest chats export` and `import`: chats into files, and out of them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import wording, words_of_chats
from desktop.core.errors import AssistantError, UnknownChat

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.chat.exchange.exporting import Form, Look
    from desktop.core.chat.exchange.notes import Report

_STDOUT = Path("-")
_USAGE = 2


def add_export(verb: argparse.ArgumentParser) -> None:
    """Add what can be said to `export`."""
    verb.add_argument("chats", type=int, nargs="*", metavar="NUMBER")
    verb.add_argument("--all", action="store_true", help="all chats")
    verb.add_argument(
        "--format",
        choices=("md", "json", "html"),
        default="md",
        help="md and html hold the branch that is shown, json holds everything; default: md",
    )
    verb.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path(),
        metavar="PATH",
        help="a file, a folder, or - for one chat on stdout; default: this folder",
    )
    verb.add_argument("--no-thinking", action="store_true", help="without what models thought")


def add_import(verb: argparse.ArgumentParser) -> None:
    """Add what can be said to `import`."""
    verb.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    verb.add_argument("--dry-run", action="store_true", help="only tell what would be imported")


def export(services: Services, chosen: argparse.Namespace) -> int:
    """Write chats into a file."""
    from desktop.core.chat.exchange.exporting import Look, export_chats

    ids = services.whole_chats.ids() if chosen.all else tuple(dict.fromkeys(chosen.chats))
    if not ids:
        if chosen.all:
            output.say("No chats yet. Start one with “goldcrest chat”.")
            return 1
        output.say("goldcrest: give the numbers of chats, or --all")
        return _USAGE
    for number in ids:
        if services.conversations.get(number) is None:
            raise UnknownChat(number=number)
    look = Look(thinking=not chosen.no_thinking)
    if chosen.output == _STDOUT:
        return _print(services, ids, chosen.format, look)
    bar = output.Progress()
    try:
        done = export_chats(
            services.whole_chats,
            ids,
            chosen.output,
            chosen.format,
            look,
            progress=lambda at, of: bar.bar("Exporting", at / of, f"{at:,} of {of:,}"),
        )
    finally:
        bar.end()
    assert done is not None  # noqa: S101 - nobody stops it here
    if chosen.json:
        facts = {"path": str(done.path), "format": chosen.format}
        output.document({**facts, "chats": done.chats, "bytes": done.bytes})
    else:
        output.text(words_of_chats.exported(done.chats, str(done.path)))
    return 0


def import_(services: Services, chosen: argparse.Namespace) -> int:
    """Take chats out of files; one that cannot be read does not keep others from being read."""
    from desktop.core.chat.exchange.importing import import_chats

    reports: list[tuple[Path, Report]] = []
    problems: list[AssistantError] = []
    for path in chosen.paths:
        bar = output.Counter(path.name or str(path))
        try:
            reports.append(
                (
                    path,
                    import_chats(
                        path, services.whole_chats, dry_run=chosen.dry_run, progress=bar.show
                    ),
                )
            )
        except AssistantError as error:
            problems.append(error)
        finally:
            bar.end()
    if chosen.json:
        output.document([_facts(path, report) for path, report in reports])
    for path, report in [] if chosen.json else reports:
        several = f"{path}: " if len(chosen.paths) > 1 else ""
        for sentence in words_of_chats.imported(report):
            output.text(wording.clean(f"{several}{sentence}", longest=1000))
    for problem in problems:
        words = wording.describe(problem)
        reason = f" ({words.details})" if words.details else ""
        output.say(f"goldcrest: {words}{reason}")
    return 1 if problems else 0


def _print(services: Services, ids: tuple[int, ...], form: Form, look: Look) -> int:
    from desktop.core.chat.exchange.exporting import text

    if len(ids) > 1:
        output.say("goldcrest: only one chat can go to stdout")
        return _USAGE
    chat = services.whole_chats.read(ids[0])
    if chat is None:
        raise UnknownChat(number=ids[0])
    found = text(chat, form, look)
    # A file gets what was said, a terminal nothing that steers it.
    sys.stdout.write(output.printable(found) if sys.stdout.isatty() else found)
    sys.stdout.flush()
    return 0


def _facts(path: Path, report: Report) -> dict[str, object]:
    return {
        "path": str(path),
        "programs": list(report.programs),
        "dry_run": report.dry_run,
        "imported": report.taken,
        "messages": report.messages,
        "already_here": report.here,
        "left_out_count": report.left_count,
        "left_out": [{"name": one.name, "reason": one.reason} for one in report.left],
        "not_taken_along": dict(report.missing),
        "ids": list(report.ids),
    }
