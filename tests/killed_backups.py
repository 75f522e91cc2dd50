"""Backs up and restores in processes that are killed at each line in turn; for a test.

Prints one JSON object: how many lines there were, and what was wrong after which.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.store import backups, restoring
from desktop.core.store.backups import Backups
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

TRACED = {backups.__file__, restoring.__file__}


def die_at(line: int) -> None:
    """Have this process killed at the line that it comes to as the so-and-so-manieth."""
    left = line

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:  # noqa: ANN401 - as Python has it
        nonlocal left
        if frame.f_code.co_filename not in TRACED:
            return None
        if event == "line":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def killed(action: Callable[[], object], line: int) -> bool:
    """Run it in a process that is killed at a line; False: it ended before."""
    child = os.fork()
    if child == 0:
        die_at(line)
        action()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError("the action failed")
    return os.WIFSIGNALED(status)


def titles(path: Path) -> list[str]:
    opened = open_database(path)
    with closing(opened.database):
        if opened.problems:
            return [repr(opened.problems)]
        return sorted(chat.title for chat in Conversations(opened.database).list())


def add(path: Path, title: str) -> None:
    with closing(open_database(path).database) as database:
        Conversations(database).create(title)


def fresh(folder: Path, days: int) -> tuple[Path, Callable[[float], Backups]]:
    """Make a database with old backups, one a day."""
    shutil.rmtree(folder, ignore_errors=True)
    path = folder / "goldcrest.sqlite3"

    def on(day: float) -> Backups:
        return Backups(path, folder / "backups", lambda: day * 86_400)

    for day in range(1, days + 1):
        add(path, f"day {day}")
        on(day).make_if_due()
    return path, on


def back_up(folder: Path, template: Path, line: int) -> tuple[bool, str]:
    path, on = copied(folder, template)
    ended = not killed(on(9).make_if_due, line)
    good = [one for one in on(9).list() if one.chats]
    wrong = ""
    if titles(path) != [f"day {day}" for day in range(1, 9)]:
        wrong = f"chats: {titles(path)}"
    elif len(good) < backups.KEPT or any(one.chats is None for one in on(9).list()):
        wrong = f"copies: {on(9).list()}"
    else:
        again = on(9).make_if_due()
        if again is None and "1970-01-10" not in [one.name for one in on(9).list()]:
            wrong = "none was made afterwards"
    return ended, wrong


def restore(folder: Path, template: Path, line: int) -> tuple[bool, str]:
    path, on = copied(folder, template)

    def action() -> None:
        on(9).prepare("1970-01-04")
        restoring.take_in(path)

    ended = not killed(action, line)
    old, new = ([f"day {day}" for day in range(1, last + 1)] for last in (8, 3))
    found = titles(path)
    wrong = ""
    if found not in (old, new) or (ended and found != new):
        wrong = f"chats: {found}"
    elif found == new and old not in [titles(one) for one in restoring.kept_aside(path)]:
        wrong = f"kept: {list(restoring.kept_aside(path))}"
    else:
        action()
        if titles(path) != new:
            wrong = f"afterwards: {titles(path)}"
    return ended, wrong


def copied(folder: Path, template: Path) -> tuple[Path, Callable[[float], Backups]]:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    path = folder / "goldcrest.sqlite3"
    return path, lambda day: Backups(path, folder / "backups", lambda: day * 86_400)


def main() -> None:
    os.environ["TZ"] = "UTC"
    time.tzset()
    base = Path(sys.argv[1])
    template = base / "template"
    fresh(template, 8)
    wrong: dict[str, str] = {}
    lines = 0
    for name, check in (("back up", back_up), ("restore", restore)):
        line, ended = 0, False
        while not ended:
            line += 1
            ended, found = check(base / "work", template, line)
            if found:
                wrong[f"{name}, line {line}"] = found
        lines += line
    sys.stdout.write(json.dumps({"lines": lines, "wrong": wrong}))


if __name__ == "__main__":
    main()
