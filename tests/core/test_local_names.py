"""What a file of the hub is called here: its own name, or one that every system takes."""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.core.gguf_names import is_gguf, numbered
from desktop.core.library.scan import walk
from desktop.core.local_names import (
    MOST_FOLDERS,
    is_stand_in,
    local_file,
    local_files,
    local_path,
)
from desktop.core.repo_files import is_file

REPO = "maker/Model-GGUF"
#: What names are broken with: parts of names that mean something somewhere, and any characters.
PIECES = st.sampled_from(
    [
        *("model", "Q4_K_M", "con", "nul", "COM1", "lpt¹", "incomplete-", "a" * 130),
        *("..", ".", " ", "/", "\\", ":", "?", "*", "<", "|", '"', "%", "-", "~", "-~" + "0" * 16),
        *("\n", "\x7f", "\x9f", "\u202e", "\u200b", "\ufeff", "ü", "u\u0308", "e\u0301"),
        *("模", "型", "\u1100\u1161", "-00001-of-00003", "(v2)", "[x]", "=", "@", ",", "A", "a"),
    ]
)
STEMS = st.lists(PIECES | st.text(max_size=3), min_size=1, max_size=9).map("".join)
FILES = st.builds(str.__add__, STEMS, st.sampled_from([".gguf", ".GGUF"])).filter(is_file)
_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?")


def steps(file: str) -> list[str]:
    return local_file(file).split("/")


@pytest.mark.parametrize(
    "file",
    [
        "model-Q4_K_M.gguf",
        "Model (v2) [final].gguf",
        "a=b@c, d&e'f!g#h.GGUF",
        "通义千问-7B-Q4_0.gguf",
        "Größe/modèle.gguf",
        "a/b/c/d/e/f/g/h/x.gguf",
        "100 %.gguf",
        "-x.gguf",
    ],
)
def test_a_name_that_every_system_takes_stays(file: str) -> None:
    assert local_file(file) == file
    assert local_path(REPO, file) == f"{REPO}/{file}"
    assert not is_stand_in(file)


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        ("what?-Q4_K_M.gguf", "what_-Q4_K_M-~TAG.gguf"),
        ("a:b.GGUF", "a_b-~TAG.GGUF"),
        ("con.gguf", "_con-~TAG.gguf"),
        ("con.old.gguf", "_con.old-~TAG.gguf"),
        ("aux/x.gguf", "_aux-~TAG/x.gguf"),
        (".x.gguf", "x-~TAG.gguf"),
        (".gguf", "model-~TAG.gguf"),
        ("incomplete-x.gguf", "_incomplete-x-~TAG.gguf"),
        ("folder./x.gguf", "folder-~TAG/x.gguf"),
        ("a\nb.gguf", "a_b-~TAG.gguf"),
        ("a..b.gguf", "a__b-~TAG.gguf"),
        ("u\u0308.gguf", "ü-~TAG.gguf"),
        ("big?-00002-of-00003.gguf", "big_-~TAG-00002-of-00003.gguf"),
        (f"{'x' * 300}-Q4_0.gguf", f"{'x' * 60}_{'x' * 55}-Q4_0-~TAG.gguf"),
        ("a/b/c/d/e/f/g/h/i/x.gguf", "a_b_c_d_e_f_g_h_i-~TAG/x.gguf"),
    ],
)
def test_another_name_stands_in_that_tells_what_it_was(file: str, shown: str) -> None:
    pattern = re.escape(shown).replace("TAG", "[0-9a-f]{16}")

    assert re.fullmatch(pattern, local_file(file)), local_file(file)
    assert is_stand_in(local_file(file))


def test_an_owner_with_the_name_of_a_device_has_another_folder() -> None:
    assert re.fullmatch(r"_con-~[0-9a-f]{16}/x/y\.gguf", local_path("con/x", "y.gguf"))


@given(FILES)
def test_every_step_is_sound_on_every_system(file: str) -> None:
    names = steps(file)

    assert 1 <= len(names) <= MOST_FOLDERS + 1
    assert is_gguf(names[-1])
    assert names[-1][-5:] == file[-5:]
    for name in names:
        assert name.isprintable()
        assert 0 < len(name.encode()) <= 200
        assert not set(name) & set('<>:"/\\|?*')
        assert name[0] not in ". "
        assert name[-1] not in ". "
        assert ".." not in name
        assert not _WINDOWS.fullmatch(name)
        assert unicodedata.is_normalized("NFC", name)
    assert len("/".join(names).encode()) <= 600


@given(st.lists(FILES, max_size=8))
def test_no_two_files_share_a_place(files: list[str]) -> None:
    # A file may be called what stands in for another one.
    every = {each for file in files for each in (file, local_file(file))}

    for one, other in combinations(sorted(every), 2):
        if one.casefold() != other.casefold():
            assert local_file(one).casefold() != local_file(other).casefold()
        assert local_file(one) != local_file(other)


def places(path: str) -> list[str]:
    """Return all that has to be there for a path, as a system names it that has no capitals."""
    names = unicodedata.normalize("NFD", path.casefold()).split("/")
    return ["/".join(names[: count + 1]) for count in range(len(names))]


@given(st.lists(FILES, max_size=8), st.data())
def test_no_two_files_of_a_list_share_a_place_where_capitals_do_not_count(
    files: list[str], data: st.DataObject
) -> None:
    turned = [str.lower, str.upper, str.title, str.swapcase, local_file]
    more = [data.draw(st.sampled_from(turned))(file) for file in files]
    every = {file for file in (*files, *more) if is_file(file) and is_gguf(file)}
    found = local_files(every)

    assert found == local_files(sorted(every, reverse=True))
    assert len({each.casefold() for each in found.values()}) == len(every)
    for file, place in found.items():
        others = every - {file}
        # Nor is one where another one has a folder.
        assert places(place)[-1] not in {each for one in others for each in places(found[one])}
        near = {each for one in others for each in places(local_file(one))}
        if near.isdisjoint(places(local_file(file))):
            assert place == local_file(file)
        assert place == local_file(file) or is_stand_in(place)


def test_of_two_spellings_the_first_one_keeps_its_name() -> None:
    one, other, alone = "Model-Q4.gguf", "model-q4.gguf", "model-q8.gguf"
    found = local_files([other, alone, one])

    assert (found[one], found[alone]) == (one, alone)
    assert re.fullmatch(r"model-q4-~[0-9a-f]{16}\.gguf", found[other])


def test_the_parts_of_a_model_stay_its_parts_beside_another_spelling() -> None:
    files = [f"{stem}-0000{n}-of-00002.gguf" for stem in ("a/Big", "a/big", "A/x") for n in (1, 2)]
    found = local_files(files)

    assert [found[file] for file in files[4:]] == files[4:]
    for first in (0, 2):
        split = [numbered(found[file]) for file in files[first : first + 2]]
        assert len({(each.stem, each.count) for each in split if each}) == 1
    assert len({found[file].casefold() for file in files}) == 6


@given(STEMS, st.integers(2, 9), st.sampled_from([".gguf", ".GGUF"]))
def test_the_parts_of_a_split_model_stay_its_parts(stem: str, count: int, suffix: str) -> None:
    files = [f"{stem}-{number:05}-of-{count:05}{suffix}" for number in range(1, count + 1)]
    assume(all(is_file(file) and numbered(file.rpartition("/")[2]) for file in files))
    places = [numbered(steps(file)[-1]) for file in files]

    assert [place and place.number for place in places] == list(range(1, count + 1))
    assert len({(place.stem, place.count, place.end) for place in places if place}) == 1
    assert len({tuple(steps(file)[:-1]) for file in files}) == 1


@settings(max_examples=50, deadline=None)
@given(FILES)
def test_the_library_finds_it_by_its_path(
    tmp_path_factory: pytest.TempPathFactory, file: str
) -> None:
    top = tmp_path_factory.mktemp("models")
    path = top.joinpath(*local_path(REPO, file).split("/"))
    path.parent.mkdir(parents=True)
    path.touch()

    assert ["/".join(each.names) for each in walk(top, deepest=2 + MOST_FOLDERS)] == [
        local_path(REPO, file)
    ]
