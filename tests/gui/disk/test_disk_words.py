"""What the disk page says: sums, leftovers and outcomes."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from desktop.core.library import Use, UseKind
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

    found = words.leftovers([*others, orphan, cache])

    assert found == (orphan, cache)
    assert words.leftovers_sentence(found) == (
        "5 MB of leftovers: an unfinished download that nothing goes on with and caches."
    )
    assert "2 unfinished downloads" in words.leftovers_sentence([orphan, orphan])


def test_a_check_of_all_says_how_many_are_damaged() -> None:
    assert words.checked(["a", "b"], [], 0)[0] == "All 2 models are as they should be."
    assert words.checked(["a"], [], 0)[0] == "The model is as it should be."
    assert words.checked(["a", "b", "c"], ["b"], 0)[0] == "1 of 3 models is damaged: b."
    assert words.checked(["a", "b"], ["a", "b"], 0)[0] == "2 of 2 models are damaged: a, b."
    assert words.checked(["a"], [], 1)[0] == "1 model could not be read."


def test_a_question_names_the_thing_and_what_it_frees() -> None:
    assert words.question(use("model", 3_000_000)).endswith("It frees 3 MB. Your chats stay.")
    assert words.question(use("orphan", 3_000_000)) == "Delete orphan? It frees 3 MB."


def test_unfinished_downloads_are_counted() -> None:
    assert words.unfinished(1)[0] == "A download is unfinished."
    assert words.unfinished(3)[0] == "3 downloads are unfinished."
