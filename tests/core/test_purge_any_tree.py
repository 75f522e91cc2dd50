"""Whatever lies in a home and around it, only what the plan lists goes away."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from purged_homes import look, posix, write
from samples_of_versions import snapshot

from desktop.core.purge import GROUPS, Group, carry_out
from desktop.core.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

NAMES = some.sampled_from(
    [
        *("maker", "repo", "imported", "model.gguf", "model.gguf.partial", "x.gguf.importing"),
        *("model.gguf.partial.jsonl", "settings.json", "goldcrest.sqlite3", "notes.txt", ".x"),
        *("chats", "12.memory", "skeletons", "backups", "chats-2024-01-01.sqlite3", "engine.log"),
        *("specialists", "own.toml", "window.json", "downloads.json", ".goldcrest-moving"),
        *("goldcrest.sqlite3-wal", "goldcrest.sqlite3.before-1.4", "token", "unsent.txt"),
    ]
)
TOPS = some.sampled_from(["config", "data", "models", "cache", "logs", "", "../outside"])
PATHS = some.tuples(TOPS, some.lists(NAMES, min_size=1, max_size=4)).map(
    lambda parts: "/".join([parts[0], *parts[1]]).lstrip("/")
)
TREES = some.lists(
    some.tuples(PATHS, some.sampled_from(["file", "file", "folder", "link", "link out"]), PATHS),
    max_size=25,
)


def grow(home: Path, tree: Sequence[tuple[str, str, str]]) -> None:
    (home.parent / "outside").mkdir(parents=True)
    write(home.parent / "outside" / "maker" / "repo" / "model.gguf")
    for name, kind, target in tree:
        path = home / name
        # Something else may be in the way; nothing of a test is made by following a link.
        with suppress(OSError):
            if os.path.realpath(path.parent) != os.path.normpath(path.parent):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if kind == "file":
                path.open("x").close()
            elif kind == "folder":
                path.mkdir()
            else:
                to = home.parent / "outside" / "maker" if kind == "link out" else home / target
                path.symlink_to(to)


@posix
@given(tree=TREES, groups=some.sets(some.sampled_from(GROUPS)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_what_the_plan_lists_goes_away(
    tree: Sequence[tuple[str, str, str]],
    groups: set[Group],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    top = tmp_path_factory.mktemp("tree").resolve()
    home = top / "home"
    home.mkdir()
    grow(home, tree)
    before = {name: content for name, (_, content) in snapshot(top).items()}

    found = look(home)
    done = carry_out(found, sorted(groups), Tokens(found.paths.config, lambda: None, {}))

    after = {name: content for name, (_, content) in snapshot(top).items()}
    chosen = [one for one in found.places if one.group in groups]
    listed = {file for one in chosen for file in one.files}
    folders = {*found.folders, *(folder for one in chosen for folder in one.folders)}
    gone = {top / name for name in before.keys() - after.keys()}
    assert done.failed == []
    assert gone <= listed | folders | {found.lock}
    assert not [file for file in listed if os.path.lexists(file)]
    assert not [one for one in gone if one.is_relative_to(top / "outside")]
    assert all(path.is_relative_to(home) for path in listed)
    assert after == {name: content for name, content in before.items() if name in after}
