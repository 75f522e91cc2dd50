"""What the core says in another language: sentences, numbers and reasons; JSON stays English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import language, wording
from desktop.core.catalogue import Catalogue
from desktop.core.engine.process import Outcome
from desktop.core.errors import DiskFull, SpecialistInvalid
from desktop.core.errors.base import kinds
from desktop.core.figures import parameters, tokens
from desktop.core.language import ENGLISH, Language
from desktop.core.wording_context import left_out, will_be_left_out
from desktop.core.wording_speed import seconds, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = {
    ("The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.", ""): (
        "In {path} sind nur {free_bytes} frei, {needed_bytes} werden gebraucht."
    ),
    ("There is no specialist in {path} that can be used: {reason}.", ""): (
        "{path} enthält keinen Spezialisten: {reason}."
    ),
    ("it is too large", ""): "er ist zu groß",
    ("{n} GB", ""): "{n} GB",
    ("{first} and {last}", ""): "{first} und {last}",
    ("line {value}", ""): "Zeile {value}",
    ("The engine stopped unexpectedly: {cause}.", ""): "Die Engine hielt an: {cause}.",
    ("exit status {n}", ""): "Status {n}",
    ("no exit status", ""): "ohne Status",
    ("English", ""): "Englisch",
    ("Only proves that everything works", ""): "Zeigt nur, dass alles läuft",
}


class Marked(dict[tuple[str, str], str]):
    def __missing__(self, key: tuple[str, str]) -> str:
        return f"⟦{key[0]}⟧"

    def get(self, key: tuple[str, str], default: object = None) -> str:
        del default
        return self[key]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use(ENGLISH)


def speak_german() -> None:
    language.use(Language("de", TEXTS, {}, decimal=",", group="."))


def test_an_error_is_told_with_its_facts_where_the_language_wants_them() -> None:
    speak_german()
    error = DiskFull(path="/home/{x}", needed_bytes=1_234_500_000_000, free_bytes=8e8)

    assert wording.describe(error).title == (
        "In /home/{x} sind nur 800 MB frei, 1.234,5 GB werden gebraucht."
    )


def test_a_known_reason_is_translated_and_stays_english_in_the_error() -> None:
    speak_german()
    error = SpecialistInvalid(path="a.toml", reason="it is too large")

    assert wording.describe(error).title == "a.toml enthält keinen Spezialisten: er ist zu groß."
    assert error.data["reason"] == "it is too large"


@pytest.mark.parametrize(
    ("code", "said"), [(3, "Status 3"), (None, "ohne Status"), (-11, "SIGSEGV")]
)
def test_how_the_engine_ended_is_told_and_stays_english_in_the_error(
    code: int | None, said: str
) -> None:
    error = Outcome("crashed", code).error
    english = wording.describe(error).title
    speak_german()

    assert wording.describe(error).title == f"Die Engine hielt an: {said}."
    assert str(error.data["cause"]) in english


def test_the_built_in_model_speaks_the_language() -> None:
    speak_german()

    found = Catalogue(()).get("tiny")

    assert (found.languages, found.strengths) == ("Englisch", "Zeigt nur, dass alles läuft")
    assert found.name == "Tiny (self-test)"


def test_numbers_keep_their_units_where_people_read_from_the_right() -> None:
    assert (wording.size(386e6), speed(8.25)) == ("386 MB", "8.2 t/s")
    language.use(Language("ar", right_to_left=True))

    assert wording.size(1_500) == "\u20682 KB\u2069"
    assert wording.size(386e6) == "\u2068386 MB\u2069"
    assert wording.size(2.5e9) == "\u20682.5 GB\u2069"
    assert speed(8.25) == "\u20688.2 t/s\u2069"


def test_parts_of_a_list_are_joined_as_the_language_does() -> None:
    assert wording.joined(["a", "b", "c"]) == "a, b and c"
    speak_german()
    assert wording.joined(["a", "b", "c"]) == "a, b und c"
    assert wording.joined(["a"]) == "a"


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.code)
def test_every_error_has_words_that_can_be_translated(kind: type) -> None:
    language.use(Language("xx", Marked()))

    words = wording.describe(kind())

    assert words.title.startswith("⟦")
    assert words.advice.startswith("⟦")


def test_sentences_with_numbers_take_their_forms() -> None:
    counted = {
        (
            "The oldest message was not read: it no longer fits.",
            "The {n} oldest messages were not read: they no longer fit.",
        ): ("eine", "{n} alte"),
    }
    language.use(Language("de", {}, counted, decimal=",", group="."))

    assert left_out(1, 0) == "eine"
    assert left_out(1_234, 0) == "1.234 alte"
    assert will_be_left_out(2, 0).startswith("The 2 oldest")


def test_numbers_are_written_as_the_language_does() -> None:
    language.use(Language("de", {}, {}, decimal=",", group="."))

    assert tokens(32_768) == "32.768 tokens"
    assert parameters(1_200_000_000) == "1,2 billion"
    assert (speed(8.25), seconds(4.21)) == ("8,2 t/s", "4,2 s")
