"""What the disk page says: sums, leftovers and outcomes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath
from typing import get_args

from desktop.core.library import Moved, Use, UseKind
from desktop.gui.disk import words


def use(kind: UseKind, count: int, *, removable: bool = False) -> Use:
    return Use(kind, kind, Path("/x") / kind, count, removable)


def test_the_bar_has_a_part_for_each_kind_of_thing_that_takes_room() -> None:
    uses = [use("model", 10), use("projector", 5), use("orphan", 3), use("logs", 1)]

    sums = [(group.title, count) for group, count in words.sums(uses)]

    assert sums == [("Models", 15), ("Unfinished downloads", 3), ("Everything else", 1)]


def test_every_kind_has_a_part_and_words() -> None:
    kinds: tuple[UseKind, ...] = get_args(UseKind)

    assert sum(count for _, count in words.sums([use(kind, 1) for kind in kinds])) == len(kinds)
    assert all(words.kind(use(kind, 1)) for kind in kinds)


def test_the_summary_tells_what_is_taken_and_what_is_free() -> None:
    uses = [use("model", 2_000_000_000), use("chats", 500_000_000)]

    assert words.summary(uses, 10_000_000_000).startswith("Goldcrest takes 2.5 GB. 10.0 GB are")
    assert words.summary(uses, None) == "Goldcrest takes 2.5 GB."


def test_leftovers_are_what_nobody_misses() -> None:
    orphan, cache = use("orphan", 5_000_000, removable=True), use("cache", 1_000, removable=True)
    others = [use("model", 1, removable=True), use("partial", 1), use("logs", 1, removable=True)]
    others += [use("unfinished", 1, removable=True), use("memories", 1, removable=True)]

    found = words.leftovers([*others, orphan, cache])

    assert found == (orphan, cache)
    assert words.leftovers_sentence(found) == (
        "5 MB of leftovers: the remains of a download or a copy and caches."
    )
    assert "remains of 2 downloads" in words.leftovers_sentence([orphan, orphan])


def test_old_copies_are_leftovers_too() -> None:
    moved, cache = use("moved", 5_000_000, removable=True), use("cache", 1, removable=True)

    assert words.leftovers([moved]) == (moved,)
    assert words.leftovers_sentence([moved, cache]) == (
        "5 MB of leftovers: copies of models in their old folder and caches."
    )
    assert words.kind(moved) == "Left in /x/moved when the models were moved"


def test_what_was_not_moved_is_named() -> None:
    names = [PurePath(f"a/{number}.gguf") for number in range(5)]

    assert words.left_behind(Moved(Path("/x"), ())) == ""
    assert words.left_behind(Moved(Path("/x"), (names[0],))).startswith("a/0.gguf is still in /")
    told = words.left_behind(Moved(Path("/x"), tuple(names)))
    assert told.startswith("a/0.gguf, a/1.gguf and 3 more are still in /")


def test_a_check_of_all_says_how_many_are_damaged() -> None:
    assert words.checked(["a", "b"], [], 0)[0] == "All 2 models are as they should be."
    assert words.checked(["a"], [], 0)[0] == "The model is as it should be."
    assert words.checked(["a", "b", "c"], ["b"], 0)[0] == "1 of 3 models is damaged: b."
    assert words.checked(["a", "b"], ["a", "b"], 0)[0] == "2 of 2 models are damaged: a, b."
    assert words.checked(["a"], [], 1)[0] == "1 model could not be read."


def test_a_question_names_the_thing_and_what_it_frees() -> None:
    assert words.question(use("model", 3_000_000)).endswith("It frees 3 MB. Your chats stay.")
    assert words.question(use("orphan", 3_000_000)) == "Delete orphan? It frees 3 MB."
    assert words.question(use("memories", 3_000_000)) == (
        "Delete what keeps chats ready? Your chats stay; the model reads each again when you go on"
        " with it. It frees 3 MB."
    )
    with_eyes = replace(use("model", 3_000_000), frees=5_000_000)
    assert "It frees 5 MB. Your" in words.question(with_eyes)
    assert "It frees nothing: the file itself stays" in words.question(replace(with_eyes, frees=0))


def test_what_has_arrived_is_named_before_it_is_deleted() -> None:
    left = replace(use("unfinished", 2_100_000_000), arrived_bytes=2**31, total_bytes=4 * 10**9)

    assert words.deletable(left)
    assert words.kind(left).startswith("Unfinished download, 2.1 of 4.0 GB;")
    assert words.question(left) == (
        "Delete the unfinished download of unfinished? The 2.1 of 4.0 GB that have arrived would"
        " have to be downloaded again. It frees 2.1 GB."
    )


def test_downloads_are_said_to_rest_while_the_models_move() -> None:
    assert words.downloads_rest(0) == ""
    assert words.downloads_rest(1) == "A download rests meanwhile, and then goes on there."
    assert words.downloads_rest(3) == "3 downloads rest meanwhile, and then go on there."
