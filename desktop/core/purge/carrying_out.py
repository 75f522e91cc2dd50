"""Removing what a plan lists, and nothing else."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core.errors import AlreadyRunning, AssistantError
from desktop.core.locks import claimed, held, lock
from desktop.core.purge.ours import UNFINISHED, taken
from desktop.core.store.restoring import is_alone
from desktop.core.wording import clean, describe

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from desktop.core.purge.planning import Group, Place, Plan
    from desktop.core.tokens import Tokens


@dataclass(slots=True)
class Done:
    """What came of it.

    Attributes:
        removed: files and folders that have gone.
        freed_bytes: what they took on the disk.
        failed: what is still there, each with the reason.
    """

    removed: list[Path] = field(default_factory=list)
    freed_bytes: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)


def carry_out(plan: Plan, groups: Collection[Group], tokens: Tokens) -> Done:
    """Remove the places of some groups.

    What cannot be removed is told, and the rest goes all the same.

    Args:
        plan: what may be removed.
        groups: which of it.
        tokens: gives back what the keyring has.

    Raises:
        AlreadyRunning: a window is open, or a command is at work; nothing was removed.
    """
    chosen = [place for place in plan.places if place.group in groups]
    done = Done()
    with contextlib.ExitStack() as stack:
        stack.enter_context(_no_window(plan.lock))
        for place in chosen:
            _keep_others_out(place, stack)
        spared = _forget_tokens(chosen, tokens, done)
        for place in chosen:
            _remove(place, spared, done)
    # Windows removes no open file.
    if plan.lock is not None and "chats" in groups:
        _unlink(plan.lock, done)
    _remove_empty([*plan.folders, *(each for place in chosen for each in place.folders)], done)
    return done


def is_open(plan: Plan) -> bool:
    """Return whether a window is open."""
    try:
        with _no_window(plan.lock):
            return False
    except AlreadyRunning:
        return True


@contextlib.contextmanager
def _no_window(path: Path | None) -> Iterator[None]:
    """Keep windows from opening within the block, where one was open before.

    Raises:
        AlreadyRunning: one is open.
    """
    try:
        descriptor = None if path is None else os.open(path, os.O_RDWR)
    except FileNotFoundError:
        descriptor = None
    except OSError as error:
        # Windows gives nobody else the file while the window has it.
        if sys.platform == "win32":
            raise AlreadyRunning from error
        descriptor = None
    if descriptor is None:
        yield
        return
    try:
        if not lock(descriptor):
            raise AlreadyRunning
        yield
    finally:
        os.close(descriptor)


def _keep_others_out(place: Place, stack: contextlib.ExitStack) -> None:
    """See to it that nobody works with what is to go.

    Raises:
        AlreadyRunning: somebody does.
    """
    for path in place.files:
        if place.kind == "database" and path == place.path:
            with contextlib.suppress(OSError):
                if not is_alone(path):
                    raise AlreadyRunning
        elif path.name.endswith(UNFINISHED):
            with claimed(path) as free:
                if not free:
                    raise AlreadyRunning
    if place.kind != "downloaded" or place.path is None:
        return
    if not stack.enter_context(held(place.path, alone=True)):
        raise AlreadyRunning


def _forget_tokens(places: Iterable[Place], tokens: Tokens, done: Done) -> frozenset[str]:
    """Give back what the keyring has; where it does not, the file that tells of it stays."""
    spared = set[str]()
    for place in places:
        if place.kind == "token":
            try:
                tokens.forget_in_keyring(place.hub)
            except AssistantError as error:
                words = describe(error)
                done.failed.append((place.hub, f"{words} {words.details}".strip()))
                spared.add("token")
    return frozenset(spared)


def _remove(place: Place, spared: frozenset[str], done: Done) -> None:
    for path in place.files:
        if place.kind == "settings" and path.name in spared:
            continue
        _unlink(path, done)


def _unlink(path: Path, done: Done) -> None:
    # A folder on the way may have become a link since the plan was made.
    if os.path.realpath(path.parent) != str(path.parent):
        if os.path.lexists(path):
            done.failed.append((str(path), "its folder has become a link"))
        return
    size = taken(path)
    try:
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        done.failed.append((str(path), clean(error.strerror or str(error))))
        return
    done.removed.append(path)
    done.freed_bytes += size


def _remove_empty(folders: Iterable[Path], done: Done) -> None:
    """Remove folders with nothing in them, the deepest first."""
    for folder in sorted(set(folders), key=lambda each: -len(each.parts)):
        if os.path.realpath(folder) == str(folder):
            with contextlib.suppress(OSError):
                folder.rmdir()
                done.removed.append(folder)
