"""The prompts of a person: kept, deleted, brought back, taken in and handed out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.core import language
from desktop.core.errors import PromptsFull, PromptsInvalid
from desktop.core.language import ENGLISH, Language
from desktop.core.paths import PACKAGE
from desktop.core.prompts.library import Prompts
from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.reading import LONGEST_NAME, LONGEST_TEXT, MOST
from desktop.core.prompts.writing import write

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = PACKAGE / "assets" / "prompts.toml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "config" / "prompts.toml"


@pytest.fixture
def prompts(own: Path) -> Prompts:
    own.parent.mkdir()
    return Prompts(SHIPPED, own)


def names(prompts: Prompts) -> list[str]:
    return [each.name for each in prompts.all()]


def test_those_of_goldcrest_are_there_until_one_is_changed(prompts: Prompts, own: Path) -> None:
    before = prompts.all()
    assert len(before) >= 6
    assert not own.exists()

    prompts.save(Prompt("Mine", "Say {{what}}."))

    assert prompts.all() == (Prompt("Mine", "Say {{what}}."), *before)
    assert Prompts(SHIPPED, own).all() == prompts.all()


def test_those_of_goldcrest_speak_the_language_and_stay_as_they_were_kept(
    prompts: Prompts,
) -> None:
    first, second, *others = prompts.all()
    translated = {(first.name, ""): "Zusammenfassen", (first.text, ""): "Fasse zusammen: {{text}}"}
    language.use(Language("de", translated))
    try:
        assert prompts.all() == (
            Prompt("Zusammenfassen", "Fasse zusammen: {{text}}"),
            *(second, *others),
        )
        prompts.delete(second.name)
        assert names(prompts)[0] == "Zusammenfassen"
        # Only what has gone comes back, whichever language the others were kept in.
        assert [each.name for each in prompts.bring_back().prompts] == [second.name]
        language.use(ENGLISH)
        assert names(prompts)[0] == "Zusammenfassen"
        prompts.delete("Zusammenfassen")
        assert prompts.bring_back().prompts == (first,)
        language.use(Language("de", translated))
        assert not prompts.bring_back().prompts
    finally:
        language.use(ENGLISH)


def test_a_changed_one_keeps_its_place_and_a_taken_name_gets_a_number(prompts: Prompts) -> None:
    first, second, *_ = names(prompts)

    kept = prompts.save(Prompt(first.upper(), "Other text"), before=second)

    assert kept.name == f"{first.upper()} 2"
    assert names(prompts)[:2] == [first, kept.name]
    assert prompts.save(Prompt("", "No name"), before=first).name == first
    assert prompts.save(Prompt("x" * 90, "a")).name != prompts.save(Prompt("x" * 90, "b")).name
    assert max(map(len, names(prompts))) <= LONGEST_NAME


def test_a_deleted_one_comes_back_where_it_stood(prompts: Prompts) -> None:
    before = prompts.all()

    deleted = prompts.delete(before[2].name)

    assert deleted is not None
    assert prompts.all() == (*before[:2], *before[3:])
    prompts.restore(deleted)
    assert prompts.all() == before
    assert prompts.delete("No such name") is None


def test_all_can_be_deleted_and_those_of_goldcrest_brought_back(prompts: Prompts) -> None:
    before = prompts.all()
    for each in before:
        prompts.delete(each.name)
    assert prompts.all() == ()

    assert prompts.bring_back().prompts == before

    assert prompts.all() == before
    assert prompts.bring_back().prompts == ()


def test_what_is_handed_out_is_taken_in_elsewhere_but_not_twice(
    prompts: Prompts, tmp_path: Path
) -> None:
    prompts.save(Prompt("Mine", "Text"))
    prompts.hand_out(tmp_path / "out.toml")
    other = Prompts(SHIPPED, tmp_path / "other.toml")

    assert other.take_in(tmp_path / "out.toml").prompts == (Prompt("Mine", "Text"),)
    assert other.take_in(tmp_path / "out.toml").prompts == ()

    (tmp_path / "same.toml").write_text(write([Prompt("Mine", "Another text")]), "utf-8")
    assert other.take_in(tmp_path / "same.toml").prompts == (Prompt("Mine 2", "Another text"),)


@pytest.mark.parametrize("content", [b"[[prompt", b"\xff\xfe\x00", b"#" * (2 << 20)])
def test_a_damaged_file_is_never_written_over(prompts: Prompts, own: Path, content: bytes) -> None:
    own.write_bytes(content)
    for attempt in (
        prompts.all,
        lambda: prompts.save(Prompt("Mine", "Text")),
        lambda: prompts.delete("Summarise"),
        prompts.bring_back,
    ):
        with pytest.raises(PromptsInvalid) as caught:
            attempt()
        assert caught.value.data["path"] == str(own)
    assert own.read_bytes() == content


def test_too_many_are_refused_and_nothing_has_changed(prompts: Prompts, own: Path) -> None:
    own.write_text(write(Prompt(str(n), "x") for n in range(MOST)), "utf-8")
    with pytest.raises(PromptsFull):
        prompts.save(Prompt("One more", "x"))
    own.write_text(write(Prompt(str(n), "x" * LONGEST_TEXT) for n in range(52)), "utf-8")
    before = prompts.all()
    with pytest.raises(PromptsFull):
        prompts.save(Prompt("One more", "y" * LONGEST_TEXT))
    assert prompts.all() == before


def test_a_prompt_needs_a_text(prompts: Prompts) -> None:
    with pytest.raises(ValueError, match="text"):
        prompts.save(Prompt("Empty", " \n\x00"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files here")
def test_what_is_no_file_is_not_waited_for(prompts: Prompts, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")

    with pytest.raises(PromptsInvalid, match="no file"):
        prompts.take_in(tmp_path / "pipe.toml")
