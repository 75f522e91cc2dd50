from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from samples_of_versions import VERSIONS, make_newer, snapshot, unpack_all

from desktop.cli.main import run
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Capture = pytest.CaptureFixture[str]

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals")


@pytest.fixture
def paths(home: Path) -> Paths:
    """A home with a bit of everything, that was written by a newer Goldcrest."""
    found = Paths.below(home)
    unpack_all(VERSIONS[-1], found)
    make_newer(found.database_file)
    found.settings_file.write_text('{"theme": "dark"}')
    model = found.models / "maker" / "model-GGUF" / "model.gguf"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"x" * 5000)
    found.logs.mkdir()
    (found.logs / "engine.log").write_text("a line")
    return found


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Let lines be typed at a terminal, and then the end of the input."""
    ours, theirs = os.openpty()
    with open(ours, "wb", buffering=0) as keys, open(theirs, encoding="utf-8") as terminal:  # noqa: PTH123 - descriptors have no Path

        def answer(*lines: str) -> None:
            keys.write("".join(f"{line}\n" for line in lines).encode() + b"\x04")
            monkeypatch.setattr(sys, "stdin", terminal)

        yield answer


def names(home: Path) -> set[str]:
    return {name.split("/")[0] for name in snapshot(home)}


def test_without_a_terminal_it_only_tells(paths: Paths, home: Path, capsys: Capture) -> None:
    before = snapshot(home)

    code = run(["purge"])

    said = capsys.readouterr()
    assert code == 1
    assert said.err == "goldcrest: Nothing was removed. Add --yes, and what to remove.\n"
    lines = said.out.splitlines()
    assert [line.split(",")[0] for line in lines if not line.startswith(" ")] == [
        "Chats and backups",
        "Models",
        "Settings",
        "Cache and logs",
    ]
    assert any(str(paths.database_file) in line for line in lines)
    assert any(line == f"  Downloaded models, 8 KB: {paths.models}" for line in lines)
    assert snapshot(home) == before


def test_a_dry_run_is_no_failure(paths: Paths, home: Path, capsys: Capture) -> None:
    before = snapshot(home)

    assert run(["purge", "--dry-run", "--json", "--models", "--yes"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["removed"] is False
    assert [(place["group"], place["kind"], place["files"]) for place in told["places"]] == [
        ("models", "downloaded", 1),
        ("models", "downloads", 1),
    ]
    assert told["places"][0]["path"] == str(paths.models)
    assert snapshot(home) == before


def test_a_script_says_what_goes(paths: Paths, home: Path, capsys: Capture) -> None:
    assert run(["purge", "--yes", "--models", "--cache", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["removed"] is True
    assert told["freed_bytes"] > 5000
    assert told["failed"] == []
    assert names(home) == {"config", "data"}
    assert paths.database_file.exists()

    assert run(["purge", "--yes", "--all"]) == 0
    assert not home.exists()
    assert run(["purge", "--yes", "--all"]) == 0


def test_a_script_that_says_nothing_removes_nothing(
    paths: Paths, home: Path, capsys: Capture
) -> None:
    before = snapshot(home)

    assert run(["purge", "--yes"]) == 2

    assert "--all" in capsys.readouterr().err
    assert snapshot(home) == before
    assert paths.models.exists()


def test_all_leaves_a_chosen_folder(
    paths: Paths, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    far = tmp_path / "disk" / "maker" / "repo" / "far.gguf"
    far.parent.mkdir(parents=True)
    far.write_bytes(b"far")
    paths.settings_file.write_text(json.dumps({"models_folder": str(tmp_path / "disk")}))

    assert run(["purge", "--dry-run"]) == 0
    assert f"Downloaded models, 4 KB: {tmp_path / 'disk'}" in capsys.readouterr().out
    assert run(["purge", "--yes", "--all"]) == 0
    assert far.exists()
    assert not home.exists()

    paths.config.mkdir(parents=True)
    paths.settings_file.write_text(json.dumps({"models_folder": str(tmp_path / "disk")}))
    assert run(["purge", "--yes", "--models-elsewhere"]) == 0
    assert not far.exists()


def test_models_are_named_before_they_go(paths: Paths, tmp_path: Path, capsys: Capture) -> None:
    """A model that the person made, in a folder that they chose, is known by its name alone."""
    own = tmp_path / "disk" / "work" / "thesis" / "mine.gguf"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"own")
    for number in range(40):
        (own.parent / f"part-{number}.gguf").write_bytes(b"x")
    paths.settings_file.write_text(json.dumps({"models_folder": str(tmp_path / "disk")}))

    assert run(["purge", "--dry-run"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert f"    {own}" in lines
    assert f"    {paths.models / 'maker' / 'model-GGUF' / 'model.gguf'}" in lines
    assert "    and 11 more" in lines


@posix
def test_no_name_looks_like_a_line_of_ours(paths: Paths, tmp_path: Path, capsys: Capture) -> None:
    disk = tmp_path / "disk\nRemoved, which frees 0 B.\n\x1b[2J"
    model = disk / "maker" / "repo" / "a\nWhat stays.gguf"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"far")
    chosen = {"models_folder": str(disk), "more_folders": [f"{disk}/more"]}
    paths.settings_file.write_text(json.dumps(chosen))

    assert run(["purge", "--dry-run"]) == 0

    said = capsys.readouterr().out
    assert "What stays.gguf" in said
    assert not any(line.startswith(("Removed", "What stays.")) for line in said.splitlines())
    assert "\x1b" not in said


@posix
def test_a_person_is_asked_and_says_yes(
    paths: Paths, home: Path, typed: Callable[..., None], capsys: Capture
) -> None:
    typed("n", "n", "y", "n", "y", "yes")

    assert run(["purge"]) == 0

    said = capsys.readouterr().out
    assert "Remove chats and backups" in said
    assert "This removes for good: models, cache and logs (" in said
    assert "Removed, which frees" in said
    assert names(home) == {"config", "data"}
    assert paths.database_file.exists()


@posix
@pytest.mark.parametrize(
    "lines",
    [
        ("n", "n", "n", "n", "n"),
        ("y", "y"),
        ("y", "YES"),
        ("y", "no"),
        ("y",),
        (),
    ],
)
def test_anything_else_than_yes_removes_nothing(
    lines: tuple[str, ...], paths: Paths, home: Path, typed: Callable[..., None], capsys: Capture
) -> None:
    before = snapshot(home)
    typed(*lines)

    assert run(["purge"]) == 1

    assert "Nothing was removed." in capsys.readouterr().out
    assert snapshot(home) == before
    assert paths.models.exists()


@posix
def test_a_person_may_remove_all_at_once(
    paths: Paths, home: Path, typed: Callable[..., None], capsys: Capture
) -> None:
    typed("y", "yes")

    assert run(["purge"]) == 0

    assert "Remove all of it?" in capsys.readouterr().out
    assert not home.exists()
    assert not paths.models.exists()


@posix
def test_what_was_named_is_asked_for_once(
    paths: Paths, home: Path, typed: Callable[..., None], capsys: Capture
) -> None:
    typed("yes")

    assert run(["purge", "--settings"]) == 0

    assert "This removes for good: settings (" in capsys.readouterr().out
    assert not paths.config.exists()
    assert paths.database_file.exists()
    assert home.exists()


def test_a_home_of_everything_is_refused(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))

    assert run(["purge", "--yes", "--all"]) == 1

    said = capsys.readouterr().err
    assert "where more than Goldcrest lives, so nothing was removed" in said
    assert paths.database_file.exists()


def test_while_a_command_is_at_work_nothing_goes(home: Path, capsys: Capture) -> None:
    from desktop.app import Services

    with closing(Services.open(Paths.below(home))) as services:
        services.conversations.list()
        assert run(["purge", "--yes", "--all"]) == 1

    assert "Goldcrest is already running." in capsys.readouterr().err
    assert (home / "data" / "goldcrest.sqlite3").exists()


def test_nothing_is_there_to_remove(home: Path, capsys: Capture) -> None:
    assert run(["purge", "--dry-run"]) == 0

    assert capsys.readouterr().out == "There is nothing of Goldcrest's to remove.\n"
    assert not home.exists()


@pytest.mark.parametrize("options", [[], ["--chats"]])
def test_where_nothing_is_there_nothing_is_asked(
    options: list[str], home: Path, capsys: Capture
) -> None:
    assert run(["purge", *options]) == 0

    assert capsys.readouterr() == ("There is nothing of Goldcrest's to remove.\n", "")
    assert not home.exists()
