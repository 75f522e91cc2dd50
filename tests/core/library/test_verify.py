from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, SMALL
from core.library.other_programs import ollama
from gguf_files import gguf, put, sha256, spoil

from desktop.core.catalogue import Catalogue, Projector
from desktop.core.errors import (
    BuiltinStays,
    ModelFileMissing,
    OwnedElsewhere,
    UnknownModel,
)
from desktop.core.hashing import BLOCK_BYTES, hash_file
from desktop.core.library import Stopped
from desktop.core.library.shelf import Known

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import Verified

ONE = gguf("One", weights=300)


def verify(shelf: Shelf, id_: str) -> Verified:
    return shelf.library.verify(id_, lambda _done, _all: None, lambda: False)


def test_a_known_model_is_compared_with_the_catalogue(shelf: Shelf) -> None:
    path = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    told: list[tuple[int, int]] = []

    right = shelf.library.verify("small", lambda *now: told.append(now), lambda: False)
    spoil(path)
    wrong = verify(shelf, "small")

    assert (right.state, right.sha256, right.expected) == (
        "right",
        sha256(CONTENT),
        sha256(CONTENT),
    )
    assert (right.id, right.path, right.bad_blocks) == ("small", path, ())
    assert (told[0], told[-1]) == ((0, len(CONTENT)), (len(CONTENT), len(CONTENT)))
    assert (wrong.state, wrong.expected, wrong.bad_blocks) == ("damaged", sha256(CONTENT), (0,))
    assert wrong.sha256 == sha256(path.read_bytes())
    assert (shelf.get("small").state, shelf.get("small").offered) == ("damaged", False)

    path.write_bytes(CONTENT)

    assert verify(shelf, "small").state == "right"
    assert shelf.get("small").offered


def test_what_nobody_knows_is_compared_from_the_second_time_on(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", ONE)

    first, second = verify(shelf, "a/b/one.gguf"), verify(shelf, "a/b/one.gguf")
    spoil(path)
    third = verify(shelf, "a/b/one.gguf")

    assert (first.state, first.expected) == ("unknown", None)
    assert (second.state, second.expected) == ("right", sha256(ONE))
    assert (third.state, third.expected) == ("damaged", sha256(ONE))
    assert shelf.get("a/b/one.gguf").state == "damaged"


def test_a_file_of_others_may_become_another_one(shelf: Shelf, tmp_path: Path) -> None:
    shelf.more.append(str(tmp_path / "mine"))
    path = put(tmp_path / "mine" / "one.gguf", ONE)
    verify(shelf, str(path))
    put(path, gguf("Another", weights=301))

    assert verify(shelf, str(path)).state == "unknown"
    assert shelf.get(str(path)).state == "ready"


@pytest.mark.parametrize("known", [False, True], ids=["verified", "identified"])
def test_an_own_file_that_a_person_replaced_is_another_one(shelf: Shelf, known: bool) -> None:
    path, newer = shelf.own("a/b/one.gguf", ONE), gguf("Another", weights=301)
    shelf.library.record(path, sha256(ONE), ("mark",))
    put(path, newer)
    if known:
        shelf.known()

    first = verify(shelf, "a/b/one.gguf")
    assert (first.state, first.expected) == ("unknown", None)
    assert shelf.get("a/b/one.gguf").offered
    second = verify(shelf, "a/b/one.gguf")
    assert (second.state, second.expected) == ("right", sha256(newer))

    spoil(path)
    assert verify(shelf, "a/b/one.gguf").state == "damaged"


@pytest.mark.parametrize("known", [False, True], ids=["verified", "identified"])
def test_an_own_file_that_was_replaced_by_half_of_one_should_still_be_what_it_was(
    shelf: Shelf, known: bool
) -> None:
    path = shelf.own("a/b/one.gguf", ONE)
    shelf.library.record(path, sha256(ONE), ("mark",))
    put(path, gguf("Another", weights=301)[:-1])
    if known:
        shelf.known()

    found = verify(shelf, "a/b/one.gguf")

    assert (found.state, found.expected, found.bad_blocks) == ("damaged", sha256(ONE), (0,))
    assert shelf.get("a/b/one.gguf").state == "incomplete"


def test_an_own_file_that_came_back_with_its_time_should_still_be_what_it_was(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", ONE)
    shelf.known()
    verify(shelf, "a/b/one.gguf")
    times = path.stat()
    path.unlink()
    put(path.with_name("keeps the number.txt"))
    put(path, ONE[:-1] + b"!")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    assert verify(shelf, "a/b/one.gguf").expected == sha256(ONE)
    assert shelf.get("a/b/one.gguf").state == "damaged"


def test_another_file_in_the_place_of_a_known_model_can_be_accepted(shelf: Shelf) -> None:
    other = gguf("Small 1B", template=True, fill=b"wrong")
    path = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", other)
    shelf.known()
    model = shelf.get("small")
    assert (model.state, model.acceptable, model.accepted) == ("damaged", True, False)

    shelf.library.accept("small")

    model = shelf.get("small")
    assert (model.state, model.acceptable, model.accepted) == ("ready", False, True)
    assert model.offered
    found = verify(shelf, "small")
    assert (found.state, found.expected) == ("right", sha256(other))
    with pytest.raises(UnknownModel):
        shelf.library.accept("small")

    spoil(path)
    assert verify(shelf, "small").bad_blocks == (0,)
    model = shelf.get("small")
    assert (model.state, model.acceptable, model.accepted) == ("damaged", True, False)

    put(path, CONTENT)
    assert verify(shelf, "small").state == "right"
    assert not shelf.get("small").accepted


def test_what_is_cut_or_nobody_knows_cannot_be_accepted(shelf: Shelf) -> None:
    header = bytearray(CONTENT)
    header[4] ^= 64
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", bytes(header))
    one = shelf.own("a/b/one.gguf", ONE)
    shelf.known()
    verify(shelf, "a/b/one.gguf")
    spoil(one)
    verify(shelf, "a/b/one.gguf")

    for id_ in ("small", "a/b/one.gguf"):
        assert shelf.get(id_).state == "damaged"
        assert not shelf.get(id_).acceptable


def test_the_projector_is_verified_too(shelf: Shelf) -> None:
    eyes = shelf.own("a/b/mmproj-F16.gguf", gguf("Eyes", architecture="clip"))
    path = shelf.own("a/b/one.gguf", ONE)
    shelf.library.record(path, sha256(ONE))
    shelf.library.record(eyes, sha256(eyes.read_bytes()))
    told: list[tuple[int, int]] = []

    right = shelf.library.verify("a/b/one.gguf", lambda *now: told.append(now), lambda: False)
    spoil(eyes)
    wrong = verify(shelf, "a/b/one.gguf")

    total = len(ONE) + eyes.stat().st_size
    assert (right.state, [each.path for each in right.files]) == ("right", [path, eyes])
    assert (told[0], told[-1]) == ((0, total), (total, total))
    assert (wrong.state, wrong.path) == ("damaged", eyes)
    # Without pictures it answers as before.
    model = shelf.get("a/b/one.gguf")
    assert (model.state, model.projector_damaged, model.offered) == ("ready", True, True)


def test_the_catalogue_knows_what_the_projector_should_be(shelf: Shelf) -> None:
    eyes = gguf("Eyes", architecture="clip")
    known = replace(SMALL, projector=Projector("mmproj-F16.gguf", len(eyes), sha256(eyes)))
    shelf.library.known = Known(Catalogue([known]))
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    path = shelf.own("owner/Small-GGUF/mmproj-F16.gguf", eyes)
    assert verify(shelf, "small").state == "right"

    spoil(path)

    assert verify(shelf, "small").expected == sha256(eyes)
    assert shelf.get("small").projector_damaged


def test_ollama_has_said_what_its_blobs_are(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "one:1b", ONE)
    shelf.known()

    assert verify(shelf, "ollama:one:1b").state == "right"

    spoil(shelf.get("ollama:one:1b").path)

    assert verify(shelf, "ollama:one:1b").state == "damaged"
    assert shelf.get("ollama:one:1b").state == "damaged"


def test_each_part_of_a_split_model_is_checked(shelf: Shelf) -> None:
    paths = [
        shelf.own(f"a/b/big-{number:05}-of-00003.gguf", gguf(weights=100 * number))
        for number in (1, 2, 3)
    ]
    id_ = "a/b/big-00001-of-00003.gguf"
    verify(shelf, id_)

    assert verify(shelf, id_).state == "right"

    spoil(paths[1])
    found = verify(shelf, id_)

    assert (found.state, found.path) == ("damaged", paths[1])
    assert [each.path for each in found.files] == paths
    assert [each.sha256 == each.expected for each in found.files] == [True, False, True]
    assert shelf.get(id_).state == "damaged"


def test_a_model_that_lacks_a_part_is_not_right(shelf: Shelf) -> None:
    for number in (1, 3):
        shelf.own(f"a/b/big-{number:05}-of-00003.gguf", gguf(weights=100 * number))
    id_ = "a/b/big-00001-of-00003.gguf"
    missing = shelf.folder / "a" / "b" / "big-00002-of-00003.gguf"

    verify(shelf, id_)
    found = verify(shelf, id_)

    assert (found.state, found.path, found.sha256) == ("damaged", missing, None)
    assert len(found.files) == 3


def test_a_file_that_ends_too_early_is_never_right(shelf: Shelf) -> None:
    path = shelf.own("a/b/cut.gguf", ONE[:-1])
    shelf.known()

    first, second = verify(shelf, "a/b/cut.gguf"), verify(shelf, "a/b/cut.gguf")
    put(path, ONE)

    assert (first.state, second.state) == ("damaged", "damaged")
    assert verify(shelf, "a/b/cut.gguf").state == "unknown"


def test_the_bad_block_is_located_by_what_the_download_left(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", gguf(weights=(BLOCK_BYTES * 5 // 2) // 4))
    whole = hash_file(path)
    shelf.library.record(path, whole.sha256, whole.marks)
    spoil(path, BLOCK_BYTES + 5)

    found = verify(shelf, "a/b/one.gguf")

    assert (found.state, found.bad_blocks) == ("damaged", (1,))
    assert shelf.index.entries()[str(path)].marks == whole.marks


def test_verifying_stops_when_told(shelf: Shelf) -> None:
    path = shelf.own("a/b/one.gguf", ONE)

    with pytest.raises(Stopped):
        shelf.library.verify("a/b/one.gguf", lambda _done, _all: None, lambda: True)

    assert path.read_bytes() == ONE


def test_a_file_that_has_gone_is_said(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(ModelFileMissing):
        verify(shelf, str(tmp_path / "gone.gguf"))


def test_a_file_anywhere_can_be_verified(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "any" / "one.gguf", ONE)

    assert verify(shelf, str(path)).state == "unknown"
    assert verify(shelf, str(path)).state == "right"

    put(path, gguf("Another", weights=302))

    assert verify(shelf, str(path)).state == "unknown"


def test_what_belongs_to_others_is_not_deleted(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    shelf.more.append(str(tmp_path / "mine"))
    ollama(top, "one:1b", ONE)
    mine = put(tmp_path / "mine" / "two.gguf", gguf("Two", weights=200))
    any_ = put(tmp_path / "any" / "three.gguf")
    shelf.known()

    for id_, owner in (("ollama:one:1b", "Ollama"), (str(mine), str(mine.parent))):
        with pytest.raises(OwnedElsewhere) as caught:
            shelf.library.delete(id_)
        assert caught.value.data["owner"] == owner
    with pytest.raises(UnknownModel):
        shelf.library.delete(str(any_))
    with pytest.raises(BuiltinStays):
        shelf.library.delete("tiny")

    assert len(shelf.ids()) == 2
    assert mine.exists()
    assert any_.exists()


def test_deleting_keeps_a_projector_that_another_model_needs(shelf: Shelf) -> None:
    eyes = shelf.own("a/b/mmproj-F16.gguf", gguf("Eyes", architecture="clip"))
    shelf.own("a/b/one-Q4_K_M.gguf")
    shelf.own("a/b/one-Q8_0.gguf", gguf("One", weights=200))
    shelf.known()

    shelf.library.delete("a/b/one-Q8_0.gguf")
    assert eyes.exists()

    shelf.library.delete("a/b/one-Q4_K_M.gguf")
    assert not eyes.exists()
    assert list(shelf.folder.iterdir()) == []


def test_deleting_one_name_of_a_file_frees_nothing(shelf: Shelf, tmp_path: Path) -> None:
    path = shelf.own("a/b/one.gguf", ONE)
    (tmp_path / "other name").hardlink_to(path)

    deleted = shelf.library.delete("a/b/one.gguf")

    assert (deleted.freed_bytes, deleted.shared) == (0, True)


def test_deleting_tells_where_the_content_still_is(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "small:1b", CONTENT)
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    shelf.known()

    deleted = shelf.library.delete("small")

    assert (deleted.freed_bytes, deleted.shared) == (len(CONTENT), True)
    assert shelf.library.resolve("small").source == "ollama"
