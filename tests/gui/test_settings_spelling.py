"""The setting for spelling: which dictionaries there are, and why nothing is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from english import need_english

from desktop.core.settings import SETTINGS
from desktop.gui.settings.dictionaries import Dictionaries, DictionaryControl
from desktop.gui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def page(
    qtbot: QtBot, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme
) -> SettingsPage:
    made = SettingsPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def control_of(page: SettingsPage) -> DictionaryControl:
    return cast("DictionaryControl", page.controls["spell_check"])


def test_the_dictionaries_of_the_system_can_be_chosen(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = control_of(page)
    assert control.field.currentText() == "Automatic"
    need_english(services.speller)
    qtbot.waitUntil(lambda: control.field.findData("en_US") > 0)
    control.field.setCurrentIndex(control.field.findData("en_US"))
    qtbot.waitUntil(lambda: services.settings.value.spell_check == "en_US")
    assert not control.why.isVisible()
    control.field.setCurrentIndex(control.field.findData("off"))
    qtbot.waitUntil(lambda: services.settings.value.spell_check == "off")


@pytest.mark.parametrize(
    ("value", "found", "why"),
    [
        ("auto", Dictionaries(is_there=False, languages=(), automatic=()), "Enchant"),
        ("auto", Dictionaries(is_there=True, languages=(), automatic=()), "no dictionary"),
        (
            "auto",
            Dictionaries(is_there=True, languages=("de_DE",), automatic=()),
            "of your language",
        ),
        (
            "fr_FR",
            Dictionaries(is_there=True, languages=("de_DE",), automatic=("de_DE",)),
            "this dictionary",
        ),
        ("off", Dictionaries(is_there=False, languages=(), automatic=()), ""),
        ("auto", Dictionaries(is_there=True, languages=("de_DE",), automatic=("de_DE",)), ""),
        ("de_DE", Dictionaries(is_there=True, languages=("de_DE",), automatic=()), ""),
    ],
)
def test_it_says_why_nothing_is_checked(
    qtbot: QtBot, theme: Theme, value: str, found: Dictionaries, why: str
) -> None:
    setting = next(each for each in SETTINGS if each.key == "spell_check")
    control = DictionaryControl(theme, setting)
    qtbot.addWidget(control)
    qtbot.addWidget(control.why)
    control.show_value(value)
    control.show_dictionaries(found)
    assert why in control.why.text()
    assert control.why.isHidden() == (not why)
    if value == "fr_FR":
        assert control.field.currentText().endswith("(not installed)")


def test_the_page_of_prompts_is_reached_from_here(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        page.prompts.click()
    assert asked.args == ["prompts"]
