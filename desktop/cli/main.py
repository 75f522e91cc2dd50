"""The terminal commands: arguments, dispatch, and errors as one line."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app import Services
from desktop.cli import typed
from desktop.cli.adapters import adapter
from desktop.core import build, wording
from desktop.core.errors import AssistantError
from desktop.core.logs.records import Records
from desktop.core.paths import Paths
from desktop.core.store.headers import refuse_newer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_EXIT_ERROR = 1
_EXIT_INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1 for an error, 2 for wrong usage."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Windows writes pipes in an old code page, and a prompt may hold broken bytes.
            stream.reconfigure(encoding="utf-8", errors="replace")
    chosen = parser().parse_args(arguments)
    paths = Paths.from_environment()
    if getattr(chosen, "alone", False):
        return told(lambda: int(chosen.command(paths, chosen)))
    return told(lambda: _run(chosen, paths))


def _run(chosen: argparse.Namespace, paths: Paths) -> int:
    """Run a command that needs the services, and keep a report of what nobody has foreseen."""
    # A newer Goldcrest's files are left as they are, its logs as well.
    refuse_newer(paths.database_file)
    records = Records("command", paths)
    try:
        records.settle()
        for path in records.left:
            left = "the last command was ended by a fault. A report was kept, and nothing sends it"
            print(f"goldcrest: {left}: {path}", file=sys.stderr)
        with records.of_threads(), contextlib.closing(Services.open(paths)) as services:
            for problem in services.problems:
                print(f"goldcrest: {wording.describe(problem)}", file=sys.stderr)
            return int(chosen.command(services, chosen))
    except (AssistantError, BrokenPipeError):
        raise
    except Exception as error:
        kept = records.reports.keep_error("command-error", error)
        if kept is None:
            raise
        made = f"Goldcrest made a mistake ({type(error).__name__}). A report was kept, and nothing"
        print(f"goldcrest: {made} sends it: {kept}", file=sys.stderr)
        return _EXIT_ERROR
    finally:
        records.close()


def told(work: Callable[[], int]) -> int:
    """Return the exit code of some work, with a sentence where it fails as people may expect."""
    try:
        code = work()
        # What is left would be written by Python itself, which says more of a reader that has gone.
        sys.stdout.flush()
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
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from desktop.cli import bench, chat, chats, doctor, download, models, predict, specialists

    top = argparse.ArgumentParser(
        prog="goldcrest",
        description="An offline assistant: without a command, the window opens.",
    )
    top.add_argument("--version", action="version", version=f"goldcrest {build.read()}")
    verbs = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    _add_window(verbs)
    verb = _add(verbs, "models", "list models, in the picker's order", models.run)
    verb.add_argument("--all", action="store_true", help="older models too")

    verb = _add(verbs, "download", "download a model and check it", download.run)
    verb.add_argument("model", metavar="ID|OWNER/REPO/FILE")
    verb.add_argument(
        "--limit-rate", type=typed.rate, metavar="RATE", help="bytes a second, as in 5M"
    )
    verb.add_argument("--anyway", action="store_true", help="also what the engine cannot run")

    _add_files(verbs)

    verb = _add(verbs, "predict", "tell how fast a model will be here", predict.run)
    verb.add_argument("model", metavar="ID|OWNER/REPO/FILE|PATH")

    bench.add_options(_add(verbs, "bench", "measure how fast a model runs here", bench.run))

    _add_chat(_add(verbs, "chat", "ask once, or talk when no prompt is given", chat.run))

    _add_chats(_add(verbs, "chats", "the chats kept on this computer", chats.list_chats))

    told = "models with instructions for one kind of task"
    _add_specialists(_add(verbs, "specialists", told, specialists.list_all))

    doctor.add_options(_add(verbs, "doctor", "check that everything works", doctor.run))
    _add_updates(verbs)
    _add_purge(verbs)
    return top


def _add_window(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what opens the window, for the help: the program has done it before it comes here.

    A short form of its option would come here, so there is none.
    """
    from desktop.cli import opening

    told = "open the window, or bring the one that is open to the front"
    more = "With files, ask there how to add them; `window` may then be left out."
    verb = verbs.add_parser(
        "window",
        help=told,
        description=f"{told[0].upper()}{told[1:]}. {more}",
        allow_abbrev=False,
    )
    told = "models that you have"
    verb.add_argument("files", nargs="*", type=opening.path, metavar="FILE.gguf", help=told)
    about = "quick ask instead: a small window for one question, for a key of your desktop"
    verb.add_argument("--quick", action="store_true", help=about)
    verb.set_defaults(command=opening.run)


def _add_purge(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the last command: it works although nothing else may."""
    from desktop.cli import purge

    told = "remove what Goldcrest keeps on this computer; asks first"
    purge.add_options(_add(verbs, "purge", told, purge.run, alone=True))


def _add_updates(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the question whether there is a newer version."""
    from desktop.cli import updates

    _add(verbs, "updates", "ask whether there is a newer version", updates.run)


def _add(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    command: Callable[[Services, argparse.Namespace], int]
    | Callable[[Paths, argparse.Namespace], int],
    *,
    alone: bool = False,
) -> argparse.ArgumentParser:
    """Add a command; one that stands `alone` gets paths, and works though nothing else may."""
    verb = verbs.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    verb.add_argument("--json", action="store_true", help="print one JSON document")
    verb.set_defaults(command=command, alone=alone)
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
    verb.add_argument(
        "--since", type=typed.day, metavar="DATE", help="from this day on, as 2026-03-31"
    )
    verb.add_argument(
        "--until", type=typed.day, metavar="DATE", help="up to this day, which counts too"
    )
    verb.add_argument(
        "--limit", type=typed.count, default=20, metavar="N", help="at most so many; 20"
    )


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
        "--set", type=typed.chosen, action="append", default=[], metavar="NAME=VALUE", help=about
    )
    verb.add_argument("--system", default="", metavar="TEXT", help="what the model is told first")
    verb.add_argument("--max-tokens", type=typed.tokens, default=0, metavar="N")
    verb.add_argument(
        "--temperature", type=typed.temperature, metavar="T", help="0 is the likeliest always"
    )
    verb.add_argument("--seed", type=typed.seed, metavar="N", help="the same dice each time")
    _add_chat_ways(verb)
    _add_documents(verb)
    _add_forms(verb.add_mutually_exclusive_group())


def _add_chat_ways(verb: argparse.ArgumentParser) -> None:
    """Add what can be set for one chat in the window, too."""
    verb.add_argument(
        "--context", type=typed.context, metavar="N", help="tokens that it reads at a time"
    )
    verb.add_argument(
        "--thinking",
        action=argparse.BooleanOptionalAction,
        help="whether it thinks first, where the model can be told",
    )
    verb.add_argument(
        "--thinking-budget",
        type=typed.budget,
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
        type=typed.form,
        metavar="FILE",
        help="hold the answer to one prompt to this JSON schema",
    )
    form.add_argument(
        "--grammar",
        type=typed.form,
        metavar="FILE",
        help="hold the answer to one prompt to this grammar (GBNF)",
    )
