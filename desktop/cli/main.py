"""The terminal commands: arguments, dispatch, and errors as one line."""

from __future__ import annotations

import argparse
import io
import math
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.app import Services
from desktop.cli.adapters import adapter
from desktop.core import wording
from desktop.core.chat.chat_settings import LEAST_CONTEXT, MOST_BUDGET, MOST_CONTEXT
from desktop.core.errors import AssistantError
from desktop.core.logs.records import Records
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_EXIT_ERROR = 1
_EXIT_INTERRUPTED = 130
_MOST_TOKENS = 1 << 20
_LONGEST_FORM = 1_000_000
_HOTTEST = 5
#: llama.cpp takes 32 bits, and the largest of them means "any".
_SEEDS = (1 << 32) - 1
_YEARS = range(1971, 3000)
_MOST_HITS = 1000
_RATE_UNITS = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1 for an error, 2 for wrong usage."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Windows writes pipes in an old code page, and a prompt may hold broken bytes.
            stream.reconfigure(encoding="utf-8", errors="replace")
    chosen = parser().parse_args(arguments)
    paths = Paths.from_environment()
    records = Records("command", paths)
    try:
        records.settle()
        for path in records.left:
            told = "the last command was ended by a fault. A report was kept, and nothing sends it"
            print(f"goldcrest: {told}: {path}", file=sys.stderr)
        with records.of_threads():
            return _run(chosen, paths)
    except Exception as error:
        kept = records.reports.keep_error("command-error", error)
        if kept is None:
            raise
        told = f"Goldcrest made a mistake ({type(error).__name__}). A report was kept, and nothing"
        print(f"goldcrest: {told} sends it: {kept}", file=sys.stderr)
        return _EXIT_ERROR
    finally:
        records.close()


def _run(chosen: argparse.Namespace, paths: Paths) -> int:
    try:
        services = Services.open(paths)
        try:
            for problem in services.problems:
                print(f"goldcrest: {wording.describe(problem)}", file=sys.stderr)
            command: Callable[[Services, argparse.Namespace], int] = chosen.command
            return command(services, chosen)
        finally:
            services.close()
    except AssistantError as error:
        words = wording.describe(error)
        new = words.details and words.details not in str(words)
        reason = f" ({words.details})" if new else ""
        print(f"goldcrest: {words}{reason}", file=sys.stderr)
        return _EXIT_ERROR
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone, as `goldcrest chats list | head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _EXIT_ERROR


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from desktop.cli import bench, chat, chats, doctor, download, models, predict, specialists

    top = argparse.ArgumentParser(
        prog="goldcrest",
        description="An offline assistant: without a command, the window opens.",
    )
    top.add_argument("--version", action="version", version=f"goldcrest {__version__}")
    verbs = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    _add_window(verbs)
    verb = _add(verbs, "models", "list models, in the picker's order", models.run)
    verb.add_argument("--all", action="store_true", help="older models too")

    verb = _add(verbs, "download", "download a model and check it", download.run)
    verb.add_argument("model", metavar="ID|OWNER/REPO/FILE")
    verb.add_argument("--limit-rate", type=rate, metavar="RATE", help="bytes a second, as in 5M")
    verb.add_argument("--anyway", action="store_true", help="also what the engine cannot run")

    _add_files(verbs)

    verb = _add(verbs, "predict", "tell how fast a model will be here", predict.run)
    verb.add_argument("model", metavar="ID|OWNER/REPO/FILE|PATH")

    bench.add_options(_add(verbs, "bench", "measure how fast a model runs here", bench.run))

    _add_chat(_add(verbs, "chat", "ask once, or talk when no prompt is given", chat.run))

    _add_chats(_add(verbs, "chats", "the chats kept on this computer", chats.list_chats))

    told = "models with instructions for one kind of task"
    _add_specialists(_add(verbs, "specialists", told, specialists.list_all))

    verb = _add(verbs, "doctor", "check that everything works", doctor.run)
    more = "try models again on graphics processors that failed with them"
    verb.add_argument("--forget-gpu-failures", action="store_true", help=more)
    return top


def _add_window(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what opens the window, for the help alone: the program has done it before it comes here.

    A short form of its option would come here, so there is none.
    """
    told = "open the window, or bring the one that is open to the front"
    verb = verbs.add_parser(
        "window", help=told, description=told[0].upper() + told[1:] + ".", allow_abbrev=False
    )
    about = "quick ask instead: a small window for one question, for a key of your desktop"
    verb.add_argument("--quick", action="store_true", help=about)


def rate(text: str) -> int:
    """Return the bytes a second that `5M`, `800K` or a plain number names."""
    unit = text[-1:].upper() if text[-1:].isalpha() else ""
    number = text[: len(text) - len(unit)]
    try:
        value = int(float(number) * _RATE_UNITS[unit])
    except (KeyError, ValueError, OverflowError):
        value = 0
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no rate; write bytes a second, as in 5M")
    return value


def _tokens(text: str) -> int:
    if not text.isdecimal() or int(text) > _MOST_TOKENS:
        raise argparse.ArgumentTypeError("a number of tokens is needed; 0 is no limit")
    return int(text)


def _temperature(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= _HOTTEST:
        raise argparse.ArgumentTypeError(f"a number from 0 to {_HOTTEST} is needed")
    return value


def _seed(text: str) -> int:
    if not text.isdecimal() or int(text) >= _SEEDS:
        raise argparse.ArgumentTypeError("a whole number below 4,294,967,295 is needed")
    return int(text)


def _context(text: str) -> int:
    if not text.isdecimal() or not LEAST_CONTEXT <= int(text) <= MOST_CONTEXT:
        raise argparse.ArgumentTypeError(
            f"a number of tokens from {LEAST_CONTEXT} to {MOST_CONTEXT} is needed"
        )
    return int(text)


def _budget(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_BUDGET:
        raise argparse.ArgumentTypeError(f"a number from 0 (no limit) to {MOST_BUDGET} is needed")
    return int(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write one as 2026-03-31")
    return day


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST_HITS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_HITS:,} is needed")
    return int(text)


def _chosen(text: str) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not name or not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no NAME=VALUE")
    return name, value


def _form(path: str) -> str:
    """Return the schema or grammar in a file."""
    try:
        with Path(path).open(encoding="utf-8") as file:
            text = file.read(_LONGEST_FORM + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "it is no text"
        raise argparse.ArgumentTypeError(f"{path!r} cannot be read: {reason}") from None
    if not text.strip() or len(text) > _LONGEST_FORM:
        raise argparse.ArgumentTypeError(f"{path!r} is empty, or longer than 1 MB")
    return text


def _add(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    command: Callable[[Services, argparse.Namespace], int],
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    verb.add_argument("--json", action="store_true", help="print one JSON document")
    verb.set_defaults(command=command)
    return verb


def _add_search(verb: argparse.ArgumentParser) -> None:
    from desktop.cli.chats import SPEAKERS

    about = 'all words must occur; a "phrase" as it stands, and after -- also -WORD, which must not'
    verb.add_argument("query", nargs="+", metavar="WORD", help=about)
    verb.add_argument("--who", choices=SPEAKERS, help="only what you, or what models wrote")
    verb.add_argument("--model", metavar="NAME", help="only of models with this name or id")
    verb.add_argument("--folder", metavar="NAME", help="only in chats of this folder")
    about = "only in chats that were put away, or only in the others"
    verb.add_argument("--archived", action=argparse.BooleanOptionalAction, help=about)
    verb.add_argument("--since", type=_day, metavar="DATE", help="from this day on, as 2026-03-31")
    verb.add_argument("--until", type=_day, metavar="DATE", help="up to this day, which counts too")
    verb.add_argument("--limit", type=_count, default=20, metavar="N", help="at most so many; 20")


def _add_files(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands that work on model files."""
    from desktop.cli import import_, remove, verify

    verb = _add(verbs, "import", "add a model file that you have", import_.run)
    verb.add_argument("path", metavar="PATH")
    way = verb.add_mutually_exclusive_group()
    way.add_argument("--link", action="store_true", help="leave it where it is")
    way.add_argument("--move", action="store_true", help="take it from where it is")

    verb = _add(verbs, "verify", "read models again and check them", verify.run)
    verb.add_argument("model", nargs="?", metavar="ID", help="default: all in the models folder")

    verb = _add(verbs, "remove", "delete a model from the models folder", remove.run)
    verb.add_argument("model", metavar="ID")


def _add_chats(verb: argparse.ArgumentParser) -> None:
    """Add what can be done with chats that are kept."""
    from desktop.cli import chat_backups, chat_files, chats

    actions = verb.add_subparsers(title="actions", metavar="ACTION", required=True)
    listed = _add(actions, "list", "list chats, pinned ones first", chats.list_chats)
    listed.add_argument("--folder", metavar="NAME", help="those in this folder")
    listed.add_argument("--archived", action="store_true", help="those that were put away")
    shown = _add(actions, "show", "print one chat", chats.show)
    shown.add_argument("chat", type=int, metavar="NUMBER")
    _add_search(_add(actions, "search", "find words in titles and messages", chats.search))
    chat_files.add_export(_add(actions, "export", "write chats into a file", chat_files.export))
    told = "take chats out of files of this or another program"
    chat_files.add_import(_add(actions, "import", told, chat_files.import_))
    _add(actions, "backups", "list the copies of all chats", chat_backups.list_backups)
    told = "put a backup in the place of the chats, which are kept aside"
    restored = _add(actions, "restore", told, chat_backups.restore)
    restored.add_argument("name", metavar="NAME")


def _add_specialists(verb: argparse.ArgumentParser) -> None:
    """Add what can be done with specialists."""
    from desktop.cli import specialists

    actions = verb.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add(actions, "list", "list them, your own first", specialists.list_all)
    shown = _add(actions, "show", "print the file of one", specialists.show)
    shown.add_argument("id", metavar="ID")
    taken = _add(actions, "import", "copy one from a file", specialists.import_)
    taken.add_argument("path", type=Path, metavar="FILE.toml")
    given = _add(actions, "export", "write one into a file for others", specialists.export)
    given.add_argument("id", metavar="ID")
    given.add_argument("path", type=Path, metavar="FILE.toml")
    removed = _add(actions, "remove", "delete one of your own", specialists.remove)
    removed.add_argument("id", metavar="ID")


def _add_chat(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("prompt", nargs="?", metavar="PROMPT", help="- reads it from stdin")
    verb.add_argument("-m", "--model", metavar="ID|PATH")
    verb.add_argument("--as", dest="specialist", metavar="ID", help="answer as this specialist")
    about = "what a specialist is told, such as language=German; may be given again"
    verb.add_argument(
        "--set", type=_chosen, action="append", default=[], metavar="NAME=VALUE", help=about
    )
    verb.add_argument("--system", default="", metavar="TEXT", help="what the model is told first")
    verb.add_argument("--max-tokens", type=_tokens, default=0, metavar="N")
    verb.add_argument(
        "--temperature", type=_temperature, metavar="T", help="0 is the likeliest always"
    )
    verb.add_argument("--seed", type=_seed, metavar="N", help="the same dice each time")
    _add_chat_ways(verb)
    _add_documents(verb)
    _add_forms(verb.add_mutually_exclusive_group())


def _add_chat_ways(verb: argparse.ArgumentParser) -> None:
    """Add what can be set for one chat in the window, too."""
    verb.add_argument(
        "--context", type=_context, metavar="N", help="tokens that it reads at a time"
    )
    verb.add_argument(
        "--thinking",
        action=argparse.BooleanOptionalAction,
        help="whether it thinks first, where the model can be told",
    )
    verb.add_argument(
        "--thinking-budget",
        type=_budget,
        default=0,
        metavar="N",
        help="the most tokens that it may think for; 0 is no limit",
    )
    verb.add_argument(
        "--overflow",
        choices=("drop", "summarise", "stop"),
        default="",
        help="what happens to the oldest messages when a chat no longer fits",
    )
    verb.add_argument(
        "--lora",
        type=adapter,
        action="append",
        default=[],
        metavar="FILE[:SCALE]",
        help="change the model with this adapter; may be given again",
    )


def _add_documents(verb: argparse.ArgumentParser) -> None:
    """Add what else is read."""
    verb.add_argument(
        "--file",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="put the text of this file before the prompt; may be given again",
    )
    verb.add_argument(
        "--passages",
        action="store_true",
        help="of files that are too long take the passages that fit the prompt",
    )


def _add_forms(form: argparse._MutuallyExclusiveGroup) -> None:
    """Add what binds an answer."""
    form.add_argument(
        "--json-schema",
        type=_form,
        metavar="FILE",
        help="hold the answer to one prompt to this JSON schema",
    )
    form.add_argument(
        "--grammar",
        type=_form,
        metavar="FILE",
        help="hold the answer to one prompt to this grammar (GBNF)",
    )
