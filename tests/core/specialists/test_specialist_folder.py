"""The person's own specialists: kept, copied, deleted and brought back, imported and exported."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.engine.values import Adapter
from desktop.core.errors import (
    FolderReadOnly,
    SpecialistInvalid,
    SpecialistTooLarge,
    UnknownSpecialist,
)
from desktop.core.paths import Paths
from desktop.core.specialists.folder import Specialists
from desktop.core.specialists.reading import LARGEST
from desktop.core.specialists.specialist import Specialist, Step

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def specialists(tmp_path: Path) -> Specialists:
    return Specialists(Paths.from_environment().assets / "specialists", tmp_path / "own")


def test_a_new_one_is_kept_first_in_the_list(specialists: Specialists) -> None:
    made = specialists.save(Specialist("", "Zoé's cook", settings=ChatSettings(system="Cook.")))

    assert (made.id, made.own) == ("zoe-s-cook", True)
    assert specialists.listing().all[0] == made == specialists.get("zoe-s-cook")


def test_a_copy_stands_beside_what_it_was_made_of(specialists: Specialists) -> None:
    original = specialists.get("translate")
    copy = specialists.save(replace(original, name="Translate"))

    assert not original.own
    assert copy.id == "translate-2"
    assert specialists.get("translate") == original
    assert replace(copy, id="translate", own=False) == original


def test_what_is_changed_stays_in_its_file(specialists: Specialists) -> None:
    made = specialists.save(Specialist("", "Cook"))
    changed = specialists.save(replace(made, name="Chef", about="Cooks."))

    assert changed.id == "cook"
    assert [each.name for each in specialists.listing().all if each.own] == ["Chef"]


@pytest.mark.parametrize("name", ["con", "LPT1", "…", "日本語", "../../x", "a" * 300])
def test_every_name_makes_a_file_within_the_folder(
    name: str, specialists: Specialists, tmp_path: Path
) -> None:
    made = specialists.save(Specialist("", name))
    (file,) = (tmp_path / "own").iterdir()

    assert file.name == f"{made.id}.toml"
    assert len(file.name) < 60
    assert file.stem not in ("con", "lpt1", "")


def test_what_was_deleted_comes_back(specialists: Specialists) -> None:
    made = specialists.save(Specialist("", "Cook", about="Cooks."))
    text = specialists.delete("cook")
    with pytest.raises(UnknownSpecialist):
        specialists.get("cook")
    specialists.restore("cook", text)

    assert specialists.get("cook") == made


def test_those_of_goldcrest_cannot_be_deleted(specialists: Specialists) -> None:
    with pytest.raises(UnknownSpecialist):
        specialists.delete("translate")

    assert specialists.get("translate").name == "Translate"


@pytest.mark.parametrize("name", ["../translate", "/etc/passwd", "", "a/b", "a\\b", ".."])
def test_an_id_leads_nowhere_else(name: str, specialists: Specialists) -> None:
    with pytest.raises(UnknownSpecialist):
        specialists.get(name)


def test_a_damaged_file_costs_no_other(specialists: Specialists, tmp_path: Path) -> None:
    made = specialists.save(Specialist("", "Cook"))
    (tmp_path / "own" / "bad.toml").write_text("name", encoding="utf-8")
    (tmp_path / "own" / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    found = specialists.listing()

    assert made in found.all
    assert len(found.all) >= 13
    assert [problem.code for problem in found.problems] == ["specialist-invalid"] * 2
    assert [str(problem.data["path"])[-9:] for problem in found.problems] == [
        "/bad.toml".replace("/", os.sep),
        "ytes.toml",
    ]


def test_what_is_handed_out_is_taken_in_elsewhere(specialists: Specialists, tmp_path: Path) -> None:
    made = specialists.save(Specialist("", "Cook", settings=ChatSettings(temperature=0.5)))
    specialists.hand_out(made.id, tmp_path / "out.toml")
    other = Specialists(tmp_path / "none", tmp_path / "other")
    taken = other.take_in(tmp_path / "out.toml")

    assert taken == (made, ())
    assert other.listing().all == (made,)


def test_a_file_for_others_names_nothing_of_this_disk(
    specialists: Specialists, tmp_path: Path
) -> None:
    here = ChatSettings(adapters=(Adapter(tmp_path / "a.gguf"),), temperature=0.5)
    path = str(tmp_path / "x.gguf")
    made = specialists.save(
        Specialist("", "Cook", model=path, settings=here, steps=(Step("", "Ask.", here, path),))
    )
    specialists.hand_out(made.id, tmp_path / "out.toml")

    assert str(tmp_path) not in (tmp_path / "out.toml").read_text("utf-8")
    assert specialists.get(made.id) == made
    taken = Specialists(tmp_path / "none", tmp_path / "other").take_in(tmp_path / "out.toml")
    assert taken.left_out == ()
    assert taken.specialist.steps[0].settings == ChatSettings(temperature=0.5)


def test_what_could_not_be_read_again_is_not_kept(specialists: Specialists) -> None:
    made = specialists.save(Specialist("", "Cook", about="Cooks."))
    with pytest.raises(SpecialistTooLarge):
        specialists.save(replace(made, settings=ChatSettings(json_schema="x" * LARGEST)))

    assert specialists.get("cook") == made


def test_a_file_that_is_taken_in_twice_stands_there_twice(
    specialists: Specialists, tmp_path: Path
) -> None:
    path = tmp_path / "x.toml"
    path.write_text('name = "Cook"\nfuture = 1\n', encoding="utf-8")
    first, second = specialists.take_in(path), specialists.take_in(path)

    assert (first.specialist.id, second.specialist.id) == ("cook", "cook-2")
    assert first.left_out == ("future",)


def test_a_file_that_is_none_is_named(specialists: Specialists, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF" + bytes(1 << 20))
    with pytest.raises(SpecialistInvalid) as caught:
        specialists.take_in(path)

    assert caught.value.data["path"] == str(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_said(specialists: Specialists, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir(mode=0o500)
    with pytest.raises(FolderReadOnly):
        specialists.save(Specialist("", "Cook"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files here")
def test_what_is_no_file_costs_no_other_one_and_is_not_waited_for(
    specialists: Specialists, tmp_path: Path
) -> None:
    specialists.save(Specialist("", "Cook"))
    os.mkfifo(tmp_path / "own" / "pipe.toml")
    (tmp_path / "own" / "folder.toml").mkdir()
    (tmp_path / "own" / "endless.toml").symlink_to("/dev/zero")
    found = specialists.listing()

    assert found.all[0].name == "Cook"
    assert [type(each) for each in found.problems] == [SpecialistInvalid] * 3
    with pytest.raises(SpecialistInvalid, match="no file"):
        specialists.take_in(tmp_path / "own" / "pipe.toml")
