"""What the window says of files, and which files are models: the parts without widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.library import Duplicate, Installed, Verified
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.picker import Row
from desktop.gui.library import offers, words
from desktop.gui.library.marks import gather, mark
from desktop.gui.library.place import command
from desktop.gui.models.row_text import Action, compose

OURS = Installed(
    "x/y/z.gguf", None, Path("/models/x/y/z.gguf"), 1_300_000_000, file_id="x/y/z.gguf"
)
THEIRS = replace(
    OURS, id="ollama:z", path=Path("/o/blob"), source="ollama", title="z:1b", file_id="ollama:z"
)
TWICE = Duplicate("ab", 1_300_000_000, (OURS, replace(THEIRS, copy_of=OURS.id)), 1_300_000_000)
HERE = Row(
    id="x/y/z.gguf",
    name="z",
    tier="other",
    parameters=None,
    quantization=None,
    bytes=1_300_000_000,
    licence=None,
    status="other",
    installed=True,
    path=OURS.path,
    memory_bytes=None,
    fits=None,
    tokens_per_second=None,
    prompt_tokens_per_second=None,
    speed_kind=None,
    speed_error=None,
    model=None,
    builtin=False,
    recommended=False,
    reason=None,
    rank=0,
)


def verified(**more: object) -> Verified:
    made = Verified("a", Path("a"), "right", "ab", "ab", (), ())
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of a Verified


def test_a_row_says_whose_its_file_is_and_only_own_ones_can_be_deleted() -> None:
    text = compose(HERE, None, 8)

    ours = mark(text, gather([OURS], ())[OURS.id])
    theirs = mark(text, gather([THEIRS], ())[THEIRS.id])

    assert (ours.origin, ours.deletable) == ("", True)
    assert (theirs.origin, theirs.deletable) == ("from Ollama", False)
    assert "from Ollama" in theirs.spoken
    assert mark(text, None) is text


def test_copies_are_no_rows_and_the_row_tells_what_they_waste() -> None:
    here = gather(TWICE.models, [TWICE])

    assert list(here) == [OURS.id]
    note = mark(compose(HERE, None, 8), here[OURS.id]).note
    assert note == "Also in Ollama: 1.3 GB could be freed"


def test_copies_in_one_place_are_counted() -> None:
    twice = replace(TWICE, models=(OURS, OURS))

    assert words.copies_note(twice) == "Twice in the models folder: 1.3 GB could be freed"
    three = replace(twice, models=(OURS, OURS, OURS))
    assert words.copies_note(three).startswith("3 times in the models folder")


def test_what_cannot_be_freed_is_not_worth_a_note() -> None:
    kept = replace(TWICE, reclaimable_bytes=0)

    here = gather([OURS], [kept])[OURS.id]

    assert "Also in" not in mark(compose(HERE, None, 8), here).note
    assert "takes no room" in words.copies_sentence(kept)
    jan = replace(THEIRS, source="jan")
    theirs = replace(kept, models=(THEIRS, jan))
    assert words.copies_sentence(theirs).startswith("Both belong to other programs")
    three = replace(kept, models=(THEIRS, jan, jan))
    assert words.copies_sentence(three).startswith("All belong to other programs")


MB = 1_000_000
OWN = replace(OURS, bytes=MB)


@pytest.mark.parametrize(
    ("models", "freed", "told"),
    [
        ((OWN, OWN), MB, "Deleting one of them frees 1 MB."),
        ((OWN, OWN, OWN), 2 * MB, "Deleting all but one of them frees 2 MB."),
        (
            (OWN, OWN, replace(OWN, linked_bytes=MB)),
            2 * MB,
            "Deleting all but one of them frees up to 2 MB.",
        ),
        (
            (OWN, THEIRS),
            MB,
            "Deleting Goldcrest's own frees 1 MB; the other is used in its place.",
        ),
        (
            (OWN, OWN, THEIRS, THEIRS),
            2 * MB,
            "Deleting Goldcrest's own 2 frees 2 MB; the others are used in their place.",
        ),
    ],
)
def test_the_number_is_that_of_the_copies_that_are_named(
    models: tuple[Installed, ...], freed: int, told: str
) -> None:
    assert words.copies_sentence(Duplicate("ab", MB, models, freed)) == told


def test_the_question_tells_what_deleting_really_frees() -> None:
    linked = replace(OWN, linked_bytes=MB)

    assert "It frees 1 MB. Your" in words.question_before_delete(OWN)
    with_eyes = replace(OWN, projector_bytes=MB)
    assert "It frees 2 MB. Your" in words.question_before_delete(with_eyes)
    assert "frees nothing: the file itself stays" in words.question_before_delete(linked)
    both = words.question_before_delete(replace(linked, projector_bytes=MB))
    assert "It frees 1 MB; the rest stays where it is." in both
    text = mark(compose(HERE, None, 8), gather([linked], ())[linked.id])
    assert text.delete_question == words.question_before_delete(linked)


def test_a_damaged_model_is_not_chatted_with_but_repaired_where_that_is_possible() -> None:
    text = compose(HERE, None, 8)
    damaged = replace(OURS, state="damaged")
    imported = replace(damaged, file_id="imported/z/z.gguf")
    by_hand = replace(damaged, file_id="z.gguf", state="incomplete")
    somewhere = replace(damaged, path=Path("/home/imported/models/x/y/z.gguf"))

    mended = mark(text, gather([damaged], ())[damaged.id])
    left = mark(text, gather([imported], ())[imported.id])

    assert mark(text, gather([somewhere], ())[somewhere.id]) == mended
    put = mark(text, gather([by_hand], ())[by_hand.id])
    assert (put.note, put.usable) == ("Incomplete: put a whole copy in its place", False)
    assert (mended.action, mended.button, mended.note_role) == (Action.REPAIR, "Repair", "danger")
    assert (left.action, left.usable) == (Action.CHAT, False)
    assert left.note.startswith("Damaged")


def test_a_model_can_be_used_without_the_part_that_sees_pictures() -> None:
    blind = replace(OURS, projector=Path("/models/x/y/mmproj.gguf"), projector_damaged=True)

    text = mark(compose(HERE, None, 8), gather([blind], ())[blind.id])

    assert (text.action, text.usable, text.note_role) == (Action.CHAT, True, "danger")
    assert "pictures is damaged" in text.note


def test_an_incomplete_model_of_another_program_cannot_be_used() -> None:
    unfinished = replace(THEIRS, state="incomplete")

    text = mark(compose(HERE, None, 8), gather([unfinished], ())[unfinished.id])

    assert not text.usable
    assert text.note.startswith("Incomplete")


def test_a_check_says_what_it_has_shown() -> None:
    def verdict(model: Installed = OURS, **more: object) -> str:
        return words.verdict(verified(**more), model)

    assert "as its maker published" in verdict()
    assert "chose to use" in verdict(replace(OURS, accepted=True))
    assert "from now on it is known" in verdict(state="unknown", expected=None)
    assert verdict(state="damaged", bad_blocks=(3, 7)).endswith("in 2 places.")
    assert verdict(state="damaged", bad_blocks=(3,)).endswith("in one place.")
    assert "not what its maker" in verdict(state="damaged")
    assert verdict(state="damaged", sha256=None) == "The file has gone."
    assert "pictures" in verdict(replace(OURS, projector=Path("a")), state="damaged")


def test_names_make_a_list() -> None:
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.listed("abcdef") == "a, b and 4 more"
    assert words.added(["a", "b"]) == "a and b were added."


def test_of_what_is_brought_only_models_are_taken_and_a_split_one_once() -> None:
    paths = [Path(name) for name in ("/b-00002-of-00002.gguf", "/b-00001-of-00002.gguf", "/A.GGUF")]

    models, others = offers.sort_out([*paths, Path("/notes.txt"), Path("/folder")])

    assert models == (paths[0], paths[2])
    assert others == (Path("/notes.txt"), Path("/folder"))


def test_the_size_of_a_split_model_is_that_of_all_its_parts(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        (tmp_path / f"big-0000{number}-of-00003.gguf").write_bytes(bytes(10 * number))
    (tmp_path / "big-00001-of-00002.gguf").write_bytes(bytes(99))

    (found,) = offers.look([tmp_path / "big-00002-of-00003.gguf"], tmp_path)

    assert (found.name, found.bytes, found.same_disk) == ("big", 60, True)


def test_a_file_that_has_gone_has_no_size(tmp_path: Path) -> None:
    (found,) = offers.look([tmp_path / "gone.gguf"], tmp_path)

    assert (found.bytes, found.same_disk) == (0, False)


def test_the_system_shows_a_file_its_own_way() -> None:
    path = Path("/models/a.gguf")

    assert command(path, "linux") == ("", [])
    assert command(path, "darwin")[1] == ["-R", str(path)]
    assert command(path, "win32")[1] == ["/select,", str(path)]


def test_no_program_in_the_current_folder_is_taken_for_the_systems(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SYSTEMROOT", r"D:\WINNT")

    assert command(Path("a.gguf"), "win32")[0] == r"D:\WINNT\explorer.exe"
    assert command(Path("a.gguf"), "darwin")[0] == "/usr/bin/open"


@pytest.mark.parametrize(
    ("count", "told"), [(1_197_440, "1 million"), (270_000_000, "270 million"), (None, "Q8_0")]
)
def test_small_models_are_counted_in_millions(count: int | None, told: str) -> None:
    facts = HeaderFacts(name="Small", parameters=count, quantization="Q8_0")

    said = words.facts(replace(OURS, facts=facts))

    assert told in said
    assert "billion" not in said
