"""`goldcrest purge`: remove what Goldcrest keeps on this computer, as far as the person says.

It opens no database, so it also removes one that is damaged or was written by a newer Goldcrest.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from desktop.cli import output
from desktop.core.purge import GROUPS, carry_out, plan
from desktop.core.tokens import Tokens
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.core.paths import Paths
    from desktop.core.purge import Done, Group, Kept, Kind, Place, Plan, Why

#: Of models each is named: in a folder that others use, too, a person may know one for their own.
_MODELS: Final[frozenset[Kind]] = frozenset({"downloaded", "added"})
_MOST_NAMED: Final = 30
_LONGEST_PATH: Final = 4096
_DONE, _FAILED, _WRONG_USAGE = 0, 1, 2
_NAMES: Final[dict[Group, str]] = {
    "chats": "chats and backups",
    "models": "models",
    "models-elsewhere": "models in a folder that you chose",
    "settings": "settings",
    "cache": "cache and logs",
}
_WORDS: Final[dict[Kind, str]] = {
    "database": "Chats and measurements",
    "backups": "Backups of chats",
    "copies": "Older copies of chats",
    "unsent": "A message not yet sent",
    "memories": "Chats kept ready",
    "downloaded": "Downloaded models",
    "added": "Models that you added",
    "downloads": "The list of downloads",
    "settings": "Settings",
    "texts": "Your specialists, words and translations",
    "remembered": "What the window remembers",
    "token": "Access token in the system's keyring",
    "cache": "Cache",
    "logs": "Logs",
    "reports": "Crash reports",
}
_STAYS: Final[dict[Why, str]] = {
    "link": "it is a link; delete what it leads to yourself",
    "wide": "it holds more than Goldcrest's files",
    "gone": "it is not there now; connect its disk to remove models from it",
    "unreadable": "it cannot be read",
    "others": "Goldcrest did not put {} there",
    "further": "one of your further folders",
}


def add_options(verb: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    verb.add_argument("--chats", action="store_true", help="chats, with their backups")
    verb.add_argument("--models", action="store_true", help="models in Goldcrest's own folder")
    about = "models that Goldcrest put into the folder that you chose for them"
    verb.add_argument("--models-elsewhere", action="store_true", help=about)
    about = "settings, your specialists and words, and the access token"
    verb.add_argument("--settings", action="store_true", help=about)
    verb.add_argument("--cache", action="store_true", help="cache and logs")
    about = "all of these, but the models elsewhere"
    verb.add_argument("--all", action="store_true", help=about)
    verb.add_argument("--yes", action="store_true", help="do not ask; say what with the others")
    verb.add_argument("--dry-run", action="store_true", help="only tell what would be removed")


def run(paths: Paths, chosen: argparse.Namespace) -> int:
    """List what is there, ask, and remove what was agreed to."""
    wished = _wished(chosen)
    if chosen.yes and not wished:
        output.say("goldcrest purge: with --yes, say what: --chats, --models, ... or --all")
        return _WRONG_USAGE
    found = plan(paths, os.environ)
    if chosen.dry_run or not (chosen.yes or any(map(found.has, wished or GROUPS))):
        # Where nothing is there, there is nothing to ask either, and all is as it was wished.
        _tell(found, wished or GROUPS, as_json=chosen.json)
        return _DONE
    if chosen.yes:
        agreed = wished
    elif chosen.json or not sys.stdin.isatty():
        _tell(found, wished or GROUPS, as_json=chosen.json)
        output.say("goldcrest: Nothing was removed. Add --yes, and what to remove.")
        return _FAILED
    else:
        try:
            agreed = _ask(found, wished)
        except EOFError:
            agreed = ()
        if not agreed:
            output.text("Nothing was removed.")
            return _FAILED
    done = carry_out(found, agreed, Tokens(paths.config, lambda: None, os.environ))
    return _report(found, agreed, done, as_json=chosen.json)


def _wished(chosen: argparse.Namespace) -> tuple[Group, ...]:
    """Return the groups that were named, those of `--all` among them."""
    return tuple(
        group
        for group in GROUPS
        if getattr(chosen, group.replace("-", "_")) or (chosen.all and group != "models-elsewhere")
    )


# --- asking -----------------------------------------------------------------------------------


def _ask(found: Plan, wished: Sequence[Group]) -> tuple[Group, ...]:
    """Return the groups that the person wants to be without, and has typed "yes" for."""
    there = tuple(group for group in wished or GROUPS if found.has(group))
    _tell(found, wished or GROUPS, as_json=False)
    agreed = there if wished else _choose(found, there)
    if not agreed:
        return ()
    names = ", ".join(_NAMES[group] for group in agreed)
    total = size(sum(map(found.bytes_of, agreed)))
    answer = _answer(f"This removes for good: {names} ({total}).\nType yes to go on: ")
    return agreed if answer == "yes" else ()


def _choose(found: Plan, there: Sequence[Group]) -> tuple[Group, ...]:
    """Ask for everything at once, else for each group; a chosen folder is always asked for."""
    usual = [group for group in there if group != "models-elsewhere"]
    everything = len(usual) > 1 and _agrees("Remove all of it?")
    return tuple(
        group
        for group in there
        if (everything and group in usual)
        or _agrees(f"Remove {_NAMES[group]} ({size(found.bytes_of(group))})?")
    )


def _agrees(question: str) -> bool:
    return _answer(f"{question} [y/N] ").lower() in ("y", "yes")


def _answer(question: str) -> str:
    """Return what is typed.

    Raises:
        EOFError: nothing more comes.
    """
    output.text(question, end="")
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


# --- telling ----------------------------------------------------------------------------------


def _tell(found: Plan, groups: Sequence[Group], *, as_json: bool) -> None:
    if as_json:
        output.document(_document(found, groups, None))
        return
    if not any(map(found.has, groups)):
        output.text("There is nothing of Goldcrest's to remove.")
    for group in groups:
        if found.has(group):
            output.text(f"{_NAMES[group].capitalize()}, {size(found.bytes_of(group))}")
            for place in found.of(group):
                if place.files or place.hub:
                    output.text(f"  {_line(place)}")
                    for line in _named(place):
                        output.text(f"    {line}")
    if found.kept:
        output.text("What stays")
        for kept in found.kept:
            output.text(f"  {_reason(kept)}")


def _line(place: Place) -> str:
    where = _shown(place.hub or place.path)
    amount = f", {size(place.bytes)}" if place.files else ""
    return f"{_WORDS[place.kind]}{amount}: {where}"


def _named(place: Place) -> Iterator[str]:
    """Yield the models that go, with their folders."""
    if place.kind not in _MODELS:
        return
    yield from map(_shown, place.files[:_MOST_NAMED])
    more = len(place.files) - _MOST_NAMED
    if more > 0:
        yield f"and {more:,} more"


def _shown(path: Path | str | None) -> str:
    """Return a path on one line: what its name holds must not look like another line of ours."""
    return clean(str(path), _LONGEST_PATH)


def _reason(kept: Kept) -> str:
    number = "one file" if kept.count == 1 else f"{kept.count:,} files"
    return f"{_shown(kept.path)}: {_STAYS[kept.why].format(number)}"


def _report(found: Plan, agreed: Sequence[Group], done: Done, *, as_json: bool) -> int:
    if as_json:
        output.document(_document(found, agreed, done))
    else:
        output.text(f"Removed, which frees {size(done.freed_bytes)}.")
    for what, reason in done.failed:
        output.say(f"goldcrest: {_shown(what)} is still there: {reason}")
    return _FAILED if done.failed else _DONE


def _document(found: Plan, groups: Sequence[Group], done: Done | None) -> dict[str, object]:
    return {
        "removed": done is not None,
        "places": [
            {
                "group": place.group,
                "kind": place.kind,
                "path": None if place.path is None else str(place.path),
                "hub": place.hub or None,
                "bytes": place.bytes,
                "files": len(place.files),
            }
            for group in groups
            for place in found.of(group)
            if place.files or place.hub
        ],
        "stays": [
            {"path": str(kept.path), "reason": kept.why, "files": kept.count or None}
            for kept in found.kept
        ],
        "freed_bytes": 0 if done is None else done.freed_bytes,
        "failed": [] if done is None else [list(one) for one in done.failed],
    }
