"""The language of the window: chosen before the first word, of files that may be anything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QLabel

from desktop.core import language
from desktop.core.errors import TranslationInvalid
from desktop.core.language import ENGLISH, amount, tr
from desktop.core.paths import Paths
from desktop.core.settings_file import SettingsStore
from desktop.gui import speaking, window_state
from desktop.gui.program import Program
from desktop.gui.settings.languages import LanguageControl
from desktop.gui.settings.page import SettingsPage
from desktop.gui.single_instance import SingleInstance
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}"><context><name></name>
<message><source>About</source><translation>«{code}»</translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.use(ENGLISH)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def paths(home: Path) -> Paths:
    return Paths.below(home)


def write(paths: Paths, code: str) -> None:
    paths.languages.mkdir(parents=True, exist_ok=True)
    (paths.languages / f"{code}.ts").write_text(FILE.format(code=code), "utf-8")


def test_a_chosen_language_is_spoken_with_its_numbers_and_by_qt(
    paths: Paths, qapp: QApplication
) -> None:
    write(paths, "de")

    assert speaking.begin(qapp, paths, "de") is None

    assert tr("About") == "«de»"
    assert amount(1_234.5, 1) == "1.234,5"
    assert QLocale().toString(1.5) == "1,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", ["ar", "he", "fa", "ur"])
def test_languages_that_are_read_from_right_to_left_turn_the_window(
    code: str, paths: Paths, qapp: QApplication
) -> None:
    write(paths, code)

    speaking.begin(qapp, paths, code)

    assert tr("About") == f"«{code}»"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # Digits such as ours, with marks that suit them.
    assert amount(1_234.5, 1) == "1,234.5"


def test_a_language_that_is_not_there_leaves_english(paths: Paths, qapp: QApplication) -> None:
    assert speaking.begin(qapp, paths, "tlh") is None
    assert speaking.begin(qapp, paths, "en") is None

    assert language.in_use() is ENGLISH


def test_a_language_that_qt_does_not_know_is_spoken_all_the_same(
    paths: Paths, qapp: QApplication
) -> None:
    write(paths, "qqx")

    assert speaking.begin(qapp, paths, "qqx") is None

    assert tr("About") == "«qqx»"
    assert speaking.name_of("qqx") == "qqx"


def test_a_file_that_is_no_translation_is_told_and_english_is_spoken(
    paths: Paths, qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    paths.languages.mkdir(parents=True)
    (paths.languages / "de.ts").write_text("<!DOCTYPE TS [<!ENTITY a 'b'>]><TS/>")
    paths.data.mkdir(parents=True)

    problem = speaking.begin(qapp, paths, "de")

    assert isinstance(problem, TranslationInvalid)
    assert language.in_use() is ENGLISH
    instance = SingleInstance(paths.data)
    assert instance.acquire()
    program = Program(qapp, paths, theme, instance, WindowState(), problem)
    said = [label.text() for label in program.window.banners.findChildren(QLabel)]
    assert any("de.ts is no translation" in text for text in said)
    program.end()
    qtbot.waitUntil(lambda: not program.window.isVisible())


SAY = """
import sys
from PySide6.QtWidgets import QApplication
from desktop.core.language import tr
from desktop.core.paths import Paths
from desktop.gui import speaking
app = QApplication(["goldcrest"])
speaking.begin(app, Paths.from_environment(), sys.argv[1])
print(tr("About").encode("unicode_escape").decode(), "desktop.core.translations" in sys.modules)
"""


def said_with(chosen: str, system: str) -> list[str]:
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))
    }
    shown = subprocess.run(
        [sys.executable, "-c", SAY, chosen],
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "LANG": f"{system}.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    return shown.stdout.split()


@pytest.mark.skipif(sys.platform != "linux", reason="others take it from elsewhere")
@pytest.mark.parametrize(
    ("system", "chosen", "said"),
    [
        ("it_IT", "", ["\\xabit\\xbb", "True"]),
        ("it_CH", "", ["\\xabit\\xbb", "True"]),
        ("it_IT", "en", ["About", "False"]),
        ("en_GB", "", ["About", "False"]),
        ("C", "", ["About", "False"]),
        ("C", "it", ["\\xabit\\xbb", "True"]),
    ],
)
def test_without_a_choice_the_system_is_followed_and_english_reads_nothing(
    system: str, chosen: str, said: list[str], paths: Paths
) -> None:
    write(paths, "it")

    assert said_with(chosen, system) == said


def test_the_languages_are_offered_by_their_own_names(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    write(services.paths, "it")
    page = SettingsPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    control = page.controls["language"]
    assert isinstance(control, LanguageControl)
    with qtbot.waitExposed(page):
        page.show()

    def offered() -> dict[str, str]:
        field = control.field
        return {field.itemData(one): field.itemText(one) for one in range(field.count())}

    qtbot.waitUntil(lambda: "it" in offered())
    assert offered()[""] == "System"
    assert offered()["en"] == "English"
    assert offered()["it"] == "Italiano (your own file it.ts)"
    control.field.choose("it")
    qtbot.waitUntil(lambda: services.settings.value.language == "it")
    services.settings.change(language="xx")
    qtbot.waitUntil(lambda: offered().get("xx") == "xx (not there)")


def test_the_window_remembers_the_language_for_its_first_word(
    open_window: Callable[..., MainWindow], services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    assert window.state().language == ""

    with qtbot.waitSignal(window.state_changed):
        services.settings.change(language="zh_CN")

    window_state.save(tmp_path / "window.json", window.state())
    assert window_state.load(tmp_path / "window.json").language == "zh_CN"


@pytest.mark.parametrize("value", ["../x", "de-AT", "DE", "d", "de_", "de\n", "x" * 99])
def test_what_is_no_code_is_no_language_that_can_be_set(value: str, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")

    with pytest.raises(ValueError, match="language"):
        store.change(language=value)
    (tmp_path / "window.json").write_text(json.dumps({"language": value}))
    assert window_state.load(tmp_path / "window.json").language == ""
