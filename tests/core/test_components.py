"""What Goldcrest is made of: all of it is named, with a licence and its full text."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from desktop.core.components import FOLDER, NOTES, Component, components
from desktop.core.components_files import write_all
from desktop.core.packages import key_of, packages

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements/app.txt").read_text("utf-8")
LOCKED = sorted({key_of(name) for name in re.findall(r"(?m)^([a-zA-Z0-9._-]+)==", LOCK)})


@pytest.fixture(scope="module")
def found() -> tuple[Component, ...]:
    return components()


def spelt(text: str) -> str:
    return key_of("-".join(text.split()))


def installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


@pytest.mark.parametrize("name", [*LOCKED, "llama-cpp-python"])
def test_every_package_that_is_shipped_is_listed_with_licence_and_text(
    found: tuple[Component, ...], name: str
) -> None:
    """One that fails here was added without its licence: see assets/licences/components.toml."""
    if not installed(name):
        pytest.skip("not on this system, or not in this environment")
    (component,) = [each for each in found if key_of(each.name) == name]

    assert component.licence
    assert component.version == metadata.version(name)
    assert len(component.text()) > 200


def test_everything_listed_has_a_licence_and_its_full_text(found: tuple[Component, ...]) -> None:
    for component in found:
        assert component.licence, component.name
        assert len(component.text()) > 200, component.name
        assert all(file.is_file() for file in component.files), component.name


def test_what_only_developers_need_is_not_listed(found: tuple[Component, ...]) -> None:
    assert installed("pytest")
    listed = {key_of(each.name) for each in found}

    assert not listed & {"pytest", "hypothesis", "ruff", "mypy", "pip", "gguf", "trustme"}
    assert {package.key for package in packages()} <= {*LOCKED, "llama-cpp-python"}


def test_each_is_listed_once_and_names_what_it_is_a_part_of(found: tuple[Component, ...]) -> None:
    names = [each.name for each in found]

    assert names[0] == "Goldcrest"
    assert len(names) == len(set(names))
    for component in found:
        whole = component.part_of
        assert not whole or whole in names or key_of(whole) in LOCKED, component.name
        assert component.note in {"", *NOTES}


def test_qts_licence_is_there_in_full_with_the_way_to_replace_it(
    found: tuple[Component, ...],
) -> None:
    (qt,) = [each for each in found if each.name == "Qt"]

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text()
    assert "Version 3, 29 June 2007" in qt.text()
    assert "TERMS AND CONDITIONS" in qt.text()
    assert "download.qt.io" in NOTES[qt.note]


def test_our_own_licence_is_the_one_of_the_project() -> None:
    assert (FOLDER / "Goldcrest.txt").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")


def test_no_text_and_no_entry_is_left_over() -> None:
    table = tomllib.loads((FOLDER / "components.toml").read_text("utf-8"))
    entries = [*table["component"], *table["package"]]
    used = {text for entry in entries for text in entry.get("texts", ())}

    assert {path.stem for path in FOLDER.glob("*.txt")} == {
        text for text in used if not text.startswith("..")
    }
    assert {entry["name"] for entry in table["package"]} <= set(LOCKED)


def test_the_list_of_the_repository_names_every_component(found: tuple[Component, ...]) -> None:
    told = spelt((ROOT / "THIRD_PARTY_LICENCES.md").read_text("utf-8"))

    missing = [each.name for each in found[1:] if spelt(each.name) not in told]
    assert not missing


def test_all_is_written_for_packaging(tmp_path: Path, found: tuple[Component, ...]) -> None:
    written = write_all(tmp_path / "licences")

    assert written[-1].name == "index.html"
    assert len({path.name.casefold() for path in written}) == len(found) + 1
    index = written[-1].read_text("utf-8")
    for component, path in zip(found, written, strict=False):
        text = path.read_text("utf-8")
        assert text.startswith(component.title)
        assert component.text() in text
        assert f'href="{path.name}"' in index
    assert "you may put your own builds of them" in index


def test_texts_in_old_encodings_are_readable_and_missing_ones_are_left_out(tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes("Copyright \xa9 Bj\xf6rn\r\nFree".encode("latin-1"))

    component = Component("Old", files=(old, tmp_path / "gone.txt"))

    assert component.text() == "Copyright © Björn\nFree"


def test_a_frozen_program_lists_what_it_holds_and_nothing_else(tmp_path: Path) -> None:
    """It has no requirements to begin from, only packages with what describes them."""
    shutil.copytree(ROOT / "desktop" / "core", tmp_path / "desktop" / "core")
    shutil.copy(ROOT / "desktop" / "__init__.py", tmp_path / "desktop")
    for name in ("packaging", "platformdirs"):
        folder = Path(str(metadata.distribution(name).locate_file(name)))
        (tmp_path / name).symlink_to(folder)
    described = metadata.distribution("packaging").locate_file("")
    for info in Path(str(described)).glob("packaging-*.dist-info"):
        (tmp_path / info.name).symlink_to(info)
    code = (
        "import sys\n"
        "sys.path = [sys.argv[1], *(each for each in sys.path if 'site-packages' not in each)]\n"
        "from desktop.core.packages import packages\n"
        "print([(each.name, len(each.files)) for each in packages()])\n"
    )
    shown = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout.strip() == "[('packaging', 3)]"
