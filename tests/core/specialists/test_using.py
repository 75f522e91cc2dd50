"""A chat is given to a specialist: what it is set to, and what of that goes away again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.chat import chat_settings
from desktop.core.chat.chat_settings import ChatSettings, Used
from desktop.core.specialists import using
from desktop.core.specialists.reading import read
from desktop.core.specialists.specialist import Field, Specialist, Step

LANGUAGE = Field("language", "Into", ("English", "German"), "English")
TRANSLATE = Specialist(
    "translate",
    "Translate",
    fields=(LANGUAGE,),
    settings=ChatSettings(system="Translate into {{language}}.", thinking=False, temperature=0.2),
    steps=(Step("Check", "Is it {{language}}?", ChatSettings(system="You check.")),),
)
COOK = Specialist("cook", "Cook", settings=ChatSettings(system="Cook.", context=4096))


def test_its_settings_become_those_of_the_chat() -> None:
    settings = using.give(ChatSettings(), TRANSLATE, {"language": "German"})
    assert settings.system == "Translate into German."
    assert settings.thinking is False
    assert settings.temperature == 0.2
    assert settings.specialist is not None
    assert settings.specialist.id == "translate"
    assert settings.specialist.name == "Translate"
    assert dict(settings.specialist.chosen) == {"language": "German"}


def test_without_a_choice_defaults_hold() -> None:
    assert using.give(ChatSettings(), TRANSLATE).system == "Translate into English."


def test_what_the_person_has_set_stays_and_comes_back_alone() -> None:
    own = ChatSettings(context=8192, seed=7)
    settings = using.give(own, TRANSLATE)
    assert (settings.context, settings.seed) == (8192, 7)
    assert using.take_away(settings) == own


def test_another_one_takes_over_all_that_the_first_has_set() -> None:
    settings = using.give(using.give(ChatSettings(seed=7), TRANSLATE), COOK)
    assert settings == using.give(ChatSettings(seed=7), COOK)
    assert settings.thinking is None
    assert settings.temperature is None


def test_a_choice_changes_the_instructions() -> None:
    settings = using.choose(using.give(ChatSettings(), TRANSLATE), TRANSLATE, {"language": "Thai"})
    assert settings == using.give(ChatSettings(), TRANSLATE, {"language": "Thai"})


def test_instructions_that_the_person_has_written_stay() -> None:
    own = replace(using.give(ChatSettings(), TRANSLATE), system="My own.")
    settings = using.choose(own, TRANSLATE, {"language": "Thai"})
    assert settings.system == "My own."
    assert settings.specialist is not None
    assert dict(settings.specialist.chosen) == {"language": "Thai"}


def test_a_chat_without_a_specialist_stays_as_it_is() -> None:
    assert using.take_away(ChatSettings(seed=7)) == ChatSettings(seed=7)
    assert using.choose(ChatSettings(), TRANSLATE, {"language": "Thai"}) == ChatSettings()


def test_a_change_has_another_mark() -> None:
    assert using.mark(TRANSLATE) == using.mark(replace(TRANSLATE))
    assert using.mark(TRANSLATE) != using.mark(replace(TRANSLATE, steps=()))


def test_all_of_it_is_kept_with_the_chat() -> None:
    settings = using.give(ChatSettings(seed=7), TRANSLATE, {"language": "German"})
    assert chat_settings.read(chat_settings.write(settings)) == settings


@pytest.mark.parametrize(
    "bad", ['{"id": 1, "name": "x"}', '{"id": "x", "name": "y", "chosen": {"a": 1}}', "7", "[]"]
)
def test_what_cannot_be_used_of_it_leaves_the_chat_without_one(bad: str) -> None:
    kept = f'{{"system": "Be brief.", "specialist": {bad}}}'
    assert chat_settings.read(kept) == ChatSettings(system="Be brief.")


def test_a_file_of_a_specialist_has_none_of_its_own() -> None:
    text = 'name = "X"\n[settings.specialist]\nid = "y"\nname = "Y"'
    found, left_out = read(text, "x", own=True)
    assert found.settings == ChatSettings()
    assert left_out == ("settings.specialist",)


def test_names_of_settings_that_there_are_not_do_no_harm() -> None:
    settings = ChatSettings(specialist=Used("x", "X", sets=("__class__", "bound", "seed")), seed=3)
    assert using.take_away(settings) == ChatSettings()


def test_the_steps_go_on_with_what_the_chat_is_set_to() -> None:
    settings = replace(using.give(ChatSettings(), TRANSLATE), context=8192)
    (leg,) = TRANSLATE.legs({"language": "German"}, settings)
    assert leg.text == "Is it German?"
    assert leg.settings.system == "You check."
    assert leg.settings.context == 8192
