"""Only what the plan lists goes away, and the plan lists only what is Goldcrest's."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import keyring
import pytest
from memory_keyring import MemoryKeyring
from purged_homes import ALL, environment, look, posix, purge, write
from samples_of_versions import VERSIONS, make_newer, snapshot, unpack_all

from desktop.app import Services
from desktop.core.errors import AlreadyRunning, HomeTooWide
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.locks import held
from desktop.core.paths import Paths
from desktop.core.purge import Group, carry_out, is_open, plan
from desktop.core.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that was really used, to be copied."""
    home = tmp_path_factory.mktemp("used") / "home"
    paths = Paths.below(home)
    unpack_all(VERSIONS[0], paths)
    paths.settings_file.unlink()
    with closing(Services.open(paths, environment(home))) as services:
        services.backups.make_now()
        services.unsent.keep(None, "Not sent yet")
        services.settings.change(theme="dark")
        services.speller.add("goldcrest")
        services.tokens.save("hf_secret", in_file=True)
    write(paths.models / "maker" / "model-GGUF" / "model.gguf")
    write(paths.models / "maker" / "model-GGUF" / "deep" / "other.gguf.partial")
    write(paths.models / "maker" / "model-GGUF" / "deep" / "other.gguf.partial.jsonl")
    write(paths.models / "imported" / "mine" / "mine.gguf")
    write(paths.memories / "12.memory")
    write(paths.cache / "skeletons" / "tmp1" / "half.gguf")
    write(paths.logs / "engine.log.1")
    write(paths.data / "goldcrest.sqlite3.damaged-20240501-120000-000000")
    write(paths.config / ".settings.json.ab12cd34")
    return home


@pytest.fixture
def used(home: Path, pattern: Path) -> Paths:
    """A home that was really used, and whose models folder is Goldcrest's own."""
    shutil.copytree(pattern, home)
    return Paths.below(home)


def files(home: Path) -> set[str]:
    return {name for name, (_, content) in snapshot(home).items() if content is not None}


def test_nothing_is_left_of_a_home_that_was_used(used: Paths, home: Path) -> None:
    assert used.unsent_file.exists()

    assert purge(home) == []

    assert not home.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="each system has folders of its own")
def test_nothing_is_left_in_the_folders_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (
        "GOLDCREST_HOME",
        *(f"XDG_{one}_HOME" for one in ("CACHE", "CONFIG", "DATA", "STATE")),
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    paths = Paths.from_environment()
    paths.create()
    write(paths.logs / "goldcrest.log")
    other = write(tmp_path / ".local" / "state" / "other" / "log")

    done = carry_out(plan(paths, os.environ), ALL, Tokens(paths.config, lambda: None, {}))

    assert not done.failed
    assert not list(tmp_path.rglob("*goldcrest*"))
    assert other.exists()


def test_listing_changes_nothing(used: Paths, home: Path) -> None:
    before = snapshot(home)

    found = look(home)

    assert snapshot(home) == before
    assert found.paths == used
    listed = {file.relative_to(home).as_posix() for one in found.places for file in one.files}
    assert listed == files(home)
    assert found.kept == ()
    for group in ("chats", "models", "settings", "cache"):
        assert found.bytes_of(group) > 0


@pytest.mark.parametrize("group", ["chats", "models", "settings", "cache"])
def test_one_group_leaves_the_others(group: Group, used: Paths, home: Path) -> None:
    before = snapshot(home)
    gone = {file.relative_to(home).as_posix() for one in look(home).of(group) for file in one.files}

    assert purge(home, [group]) == []

    assert files(home) == {name for name, one in before.items() if one[1] is not None} - gone
    assert gone
    assert used.data.exists()


def test_what_people_say_in_chats_goes_with_the_chats(used: Paths, home: Path) -> None:
    purge(home, ["chats"])

    assert not list(home.rglob("*.memory"))
    assert not used.unsent_file.exists()
    assert not list(used.data.rglob("*sqlite3*"))


@pytest.mark.parametrize("what", ["newer", "damaged", "a folder", "none"])
def test_a_database_that_cannot_be_opened_goes_as_well(what: str, used: Paths, home: Path) -> None:
    if what == "newer":
        make_newer(used.database_file)
    elif what == "damaged":
        used.database_file.write_bytes(b"no database" * 100)
    else:
        used.database_file.unlink()
    if what == "a folder":
        used.database_file.mkdir()

    assert purge(home) == []

    assert not used.database_file.is_file()
    assert home.exists() == (what == "a folder")


def test_what_goldcrest_did_not_make_stays(used: Paths, home: Path) -> None:
    others = [
        write(used.models / "top.gguf"),
        write(used.models / "maker" / "beside.gguf"),
        write(used.models / "maker" / "model-GGUF" / "notes.txt"),
        write(used.models / ".hidden" / "a" / "b.gguf"),
        write(used.models / "maker" / "model-GGUF" / "incomplete-x.gguf"),
        write(used.config / "mine.toml"),
        write(used.config / "specialists" / "notes.txt"),
        write(used.data / "diary.sqlite3"),
        write(used.backups / "photos.zip"),
        write(used.cache / "thumbnails" / "one.png"),
        write(used.logs / "other.log"),
        write(home / "letter.txt"),
    ]

    assert purge(home) == []

    assert files(home) == {one.relative_to(home).as_posix() for one in others}


@posix
def test_links_go_and_what_they_lead_to_stays(used: Paths, home: Path, tmp_path: Path) -> None:
    target = write(tmp_path / "outside" / "model.gguf")
    folder = write(tmp_path / "disk" / "maker" / "repo" / "far.gguf").parents[2]
    (used.models / "imported" / "linked").mkdir()
    (used.models / "imported" / "linked" / "model.gguf").symlink_to(target)
    (used.models / "maker" / "gone.gguf").symlink_to(tmp_path / "nowhere")
    (used.models / "elsewhere").symlink_to(folder, target_is_directory=True)
    (used.cache / "skeletons" / "away").symlink_to(folder, target_is_directory=True)
    used.settings_file.unlink()
    used.settings_file.symlink_to(write(tmp_path / "dotfiles" / "settings.json", "{}"))
    outside = snapshot(tmp_path / "disk"), snapshot(tmp_path / "outside")

    assert purge(home) == []

    assert (snapshot(tmp_path / "disk"), snapshot(tmp_path / "outside")) == outside
    assert (tmp_path / "dotfiles" / "settings.json").exists()
    assert files(home) == {"models/elsewhere", "models/maker/gone.gguf"}


@posix
@pytest.mark.parametrize("name", ["data", "config", "cache", "logs"])
def test_a_folder_that_is_a_link_is_left_alone(
    name: str, used: Paths, home: Path, tmp_path: Path
) -> None:
    shutil.move(home / name, tmp_path / "moved")
    (home / name).symlink_to(tmp_path / "moved", target_is_directory=True)
    before = snapshot(tmp_path / "moved")

    found = look(home)
    purge(home)

    assert [(one.path, one.why) for one in found.kept] == [(home / name, "link")]
    assert snapshot(tmp_path / "moved") == before
    assert not used.models.exists() or name == "data"


@posix
def test_a_folder_that_becomes_a_link_meanwhile_is_not_entered(
    used: Paths, home: Path, tmp_path: Path
) -> None:
    found = look(home)
    shutil.move(used.models / "maker", tmp_path / "maker")
    (used.models / "maker").symlink_to(tmp_path / "maker", target_is_directory=True)

    done = carry_out(found, ALL, Tokens(used.config, lambda: None, {}))

    assert (tmp_path / "maker" / "model-GGUF" / "model.gguf").exists()
    assert len(done.failed) == 3
    assert all("link" in reason for _, reason in done.failed)


def chosen_folder(used: Paths, folder: Path, **more: object) -> None:
    used.settings_file.write_text(json.dumps({"models_folder": str(folder), **more}))


def test_a_chosen_models_folder_goes_only_by_itself(
    used: Paths, home: Path, tmp_path: Path
) -> None:
    far = tmp_path / "disk"
    downloaded = write(far / "maker" / "repo" / "far.gguf")
    mine = write(far / "collected.gguf")
    chosen_folder(used, far)

    found = look(home)
    purge(home, ["chats", "models", "settings", "cache"])

    assert [one.path for one in found.of("models-elsewhere")] == [far]
    assert [(one.path, one.why, one.count) for one in found.kept] == [(far, "others", 1)]
    assert downloaded.exists()
    assert not home.exists()
    used.config.mkdir(parents=True)
    chosen_folder(used, far)
    purge(home, ["models-elsewhere"])
    assert not downloaded.parents[1].exists()
    assert mine.exists()


def test_models_of_other_programs_and_further_folders_stay(
    used: Paths, home: Path, tmp_path: Path
) -> None:
    studio = tmp_path / "person" / ".lmstudio" / "models"
    theirs = write(studio / "maker" / "repo" / "theirs.gguf")
    further = write(studio / "further" / "a" / "b.gguf")
    chosen_folder(used, studio, more_folders=[str(studio / "further")])

    found = look(home)
    purge(home)

    assert found.of("models-elsewhere") == ()
    assert {(one.path, one.why, one.count) for one in found.kept} == {
        (studio, "others", 2),
        (studio / "further", "further", 0),
    }
    assert theirs.exists()
    assert further.exists()


def test_a_models_folder_that_is_not_there_is_told(used: Paths, home: Path, tmp_path: Path) -> None:
    chosen_folder(used, tmp_path / "unplugged")

    assert [(one.path.name, one.why) for one in look(home).kept] == [("unplugged", "gone")]


@pytest.mark.parametrize("place", ["person", "around it", "the disk"])
def test_no_home_of_everything_is_looked_into(place: str, tmp_path: Path) -> None:
    person = tmp_path / "homes" / "person"
    person.mkdir(parents=True)
    wide = {"person": person, "around it": tmp_path, "the disk": type(tmp_path)(tmp_path.anchor)}
    told = {"HOME": str(person), "USERPROFILE": str(person)}

    with pytest.raises(HomeTooWide):
        plan(Paths.below(wide[place]), {**told, "GOLDCREST_HOME": str(wide[place])})


def test_a_models_folder_of_everything_is_left_alone(
    used: Paths, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "person").mkdir()
    model = write(tmp_path / "person" / "maker" / "repo" / "model.gguf")
    chosen_folder(used, tmp_path / "person")

    found = look(home)
    purge(home)

    assert [(one.path.name, one.why) for one in found.kept] == [("person", "wide")]
    assert model.exists()


# --- who is at work ---------------------------------------------------------------------------


def test_a_command_that_uses_the_chats_keeps_everything(used: Paths, home: Path) -> None:
    with closing(Services.open(used)) as services:
        services.conversations.list()
        before = files(home)
        with pytest.raises(AlreadyRunning):
            purge(home)
        assert files(home) == before


def test_models_that_are_worked_on_keep_everything(used: Paths, home: Path) -> None:
    before = files(home)
    with held(used.models, alone=False), pytest.raises(AlreadyRunning):
        purge(home)

    assert files(home) == before


def test_a_download_under_way_keeps_everything(used: Paths, home: Path) -> None:
    partial = used.models / "maker" / "model-GGUF" / "deep" / "other.gguf.partial"
    arriving = DataFile(partial)
    try:
        with pytest.raises(AlreadyRunning):
            purge(home)
        assert partial.exists()
        assert used.database_file.exists()
    finally:
        arriving.close()


@posix
def test_a_lock_that_somebody_has_means_an_open_window(used: Paths, home: Path) -> None:
    import fcntl

    write(used.data / "window.lock", "")
    assert not is_open(look(home))
    with (used.data / "window.lock").open("rb") as locked:
        fcntl.flock(locked, fcntl.LOCK_EX)
        assert is_open(look(home))
        before = files(home)
        with pytest.raises(AlreadyRunning):
            purge(home)
        assert files(home) == before

    purge(home)
    assert not home.exists()


# --- what fails -------------------------------------------------------------------------------


def test_what_cannot_be_removed_is_told_and_the_rest_goes(used: Paths, home: Path) -> None:
    found = look(home)
    # A folder has come where a file was, which nobody can delete as a file.
    stubborn = used.models / "maker" / "model-GGUF" / "model.gguf"
    stubborn.unlink()
    (stubborn / "inside").mkdir(parents=True)

    done = carry_out(found, ALL, Tokens(used.config, lambda: None, {}))

    assert [what for what, _ in done.failed] == [str(stubborn)]
    assert files(home) == set()
    assert stubborn.exists()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this user may delete everything"
)
def test_a_folder_without_rights_is_told(used: Paths, home: Path) -> None:
    folder = used.models / "maker" / "model-GGUF"
    folder.chmod(0o500)
    try:
        failed = purge(home)
    finally:
        folder.chmod(0o700)

    assert [what for what, _ in failed] == [str(folder / "model.gguf")]


@pytest.fixture
def system() -> Iterator[MemoryKeyring]:
    """The system's keyring, in memory."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_the_keyring_gives_its_token_back(used: Paths, home: Path, system: MemoryKeyring) -> None:
    Tokens(used.config, lambda: None, {}).save("hf_secret")
    assert [place.hub for place in look(home).places if place.kind == "token"] == [
        "https://huggingface.co"
    ]

    assert purge(home) == []

    assert system.kept == {}
    assert not home.exists()


def test_a_keyring_that_does_not_answer_keeps_the_note_of_it(used: Paths, home: Path) -> None:
    (used.config / "token").write_text('{"https://huggingface.co": {"in": "keyring"}}')

    failed = purge(home)

    assert [what for what, _ in failed] == ["https://huggingface.co"]
    assert files(home) == {"config/token"}


def test_a_database_in_use_by_nobody_is_no_hindrance(used: Paths, home: Path) -> None:
    with closing(sqlite3.connect(used.database_file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")

    assert purge(home) == []
