from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.core.settings import SETTINGS
from desktop.gui.settings.controls import (
    ChoiceControl,
    DecimalControl,
    IntegerControl,
    ModelControl,
    SwitchControl,
)
from desktop.gui.settings.folders import FolderControl
from desktop.gui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> SettingsPage:
    made = SettingsPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def saved(services: Services) -> dict[str, object]:
    file = services.paths.settings_file
    if not file.is_file():
        return {}
    found: dict[str, object] = json.loads(file.read_text("utf-8"))
    return found


@pytest.fixture
def gates() -> Iterator[list[threading.Event]]:
    made = [threading.Event() for _ in range(2)]
    yield made
    for gate in made:
        gate.set()


def opened(page: SettingsPage, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    found = page.findChild(QFileDialog)
    assert found is not None
    return found


def integer(page: SettingsPage, key: str) -> IntegerControl:
    control = page.controls[key]
    assert isinstance(control, IntegerControl)
    return control


def test_every_setting_has_its_control_with_label_and_help(page: SettingsPage) -> None:
    shown = {label.text() for label in page.findChildren(QLabel)}

    assert set(page.controls) == {setting.key for setting in SETTINGS}
    for setting in SETTINGS:
        assert {setting.label, setting.help, setting.group} <= shown


def test_a_choice_is_saved_at_once(page: SettingsPage, services: Services, qtbot: QtBot) -> None:
    control = page.controls["theme"]
    assert isinstance(control, ChoiceControl)

    control.field.setFocus()
    QTest.keyClick(control.field, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: saved(services).get("theme") == "light")


def test_numbers_and_switches_are_saved_at_once(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    context, threads = page.controls["context"], page.controls["threads"]
    speed, older = page.controls["comfortable_speed"], page.controls["show_older_models"]
    assert isinstance(context, IntegerControl)
    assert isinstance(threads, IntegerControl)
    assert isinstance(speed, DecimalControl)
    assert isinstance(older, SwitchControl)

    QTest.keyClick(context.field, Qt.Key.Key_Up)
    QTest.keyClick(threads.field, Qt.Key.Key_Up)
    QTest.keyClick(speed.field, Qt.Key.Key_Down)
    QTest.keyClick(older.field, Qt.Key.Key_Space)

    wanted = {
        "context": 512,
        "threads": 1,
        "comfortable_speed": 7.0,
        "show_older_models": True,
    }
    qtbot.waitUntil(lambda: saved(services) == wanted)


def test_a_number_that_is_too_small_becomes_the_smallest(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = integer(page, "context")
    assert control.field.text() == "Automatic"
    control.field.setFocus()
    control.field.selectAll()
    QTest.keyClicks(control.field, "7")
    QTest.keyClick(control.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.settings.value.context == 512)
    assert control.field.value() == 512


def test_never_is_said_in_a_word(page: SettingsPage) -> None:
    control = integer(page, "unload_after")
    assert control.field.value() == 15
    control.field.setValue(0)

    assert control.field.text() == "Never"


def test_automatic_is_said_in_a_word(page: SettingsPage) -> None:
    threads = page.controls["threads"]
    assert isinstance(threads, IntegerControl)

    assert threads.field.text() == "Automatic"


def test_a_typed_number_is_saved_when_it_is_complete(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    threads = page.controls["threads"]
    assert isinstance(threads, IntegerControl)

    threads.field.setFocus()
    threads.field.selectAll()
    QTest.keyClicks(threads.field, "12")
    assert services.settings.value.threads == 0
    QTest.keyClick(threads.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.settings.value.threads == 12)


def test_a_field_does_not_jump_back_while_its_steps_are_saved(
    page: SettingsPage,
    services: Services,
    bridge: Bridge,
    qtbot: QtBot,
    gates: list[threading.Event],
) -> None:
    threads = integer(page, "threads")
    for gate in gates:  # each step waits for the disk
        services.store_executor.submit(gate.wait, 20)
        QTest.keyClick(threads.field, Qt.Key.Key_Up)

    with qtbot.waitSignal(bridge.settings_changed):
        gates[0].set()
    assert services.settings.value.threads == 1
    assert threads.field.value() == 2

    gates[1].set()
    qtbot.waitUntil(lambda: saved(services).get("threads") == 2)
    assert threads.field.value() == 2


def test_a_change_made_elsewhere_while_a_step_is_saved_is_shown_in_the_end(
    page: SettingsPage, services: Services, qtbot: QtBot, gates: list[threading.Event]
) -> None:
    threads = integer(page, "threads")
    services.store_executor.submit(gates[0].wait, 20)
    QTest.keyClick(threads.field, Qt.Key.Key_Up)
    services.store_executor.submit(services.settings.change, threads=7)
    gates[0].set()

    qtbot.waitUntil(lambda: threads.field.value() == 7)


def test_what_is_being_typed_is_not_written_over(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    threads, context = integer(page, "threads"), integer(page, "context")
    threads.field.setFocus()
    threads.field.selectAll()
    QTest.keyClicks(threads.field, "12")

    services.settings.change(context=8192)
    qtbot.waitUntil(lambda: context.field.value() == 8192)
    services.settings.change(threads=3, context=4096)
    qtbot.waitUntil(lambda: context.field.value() == 4096)
    assert threads.field.text() == "12"

    QTest.keyClick(threads.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.settings.value.threads == 12)
    assert threads.field.value() == 12


def test_the_folder_is_looked_for_off_the_gui_thread(
    page: SettingsPage,
    services: Services,
    tasks: Tasks,
    qtbot: QtBot,
    gates: list[threading.Event],
    tmp_path: Path,
) -> None:
    control = page.controls["models_folder"]
    assert isinstance(control, FolderControl)
    services.settings.change(models_folder=str(tmp_path))
    qtbot.waitUntil(lambda: control.path.text() == str(tmp_path))
    for _ in range(4):  # every thread of the pool
        tasks.run(lambda: gates[0].wait(20))

    control.choose()
    assert page.findChild(QFileDialog) is None
    gates[0].set()

    dialog = opened(page, qtbot)
    assert dialog.directory().absolutePath() == str(tmp_path)


def test_a_folder_on_a_disk_that_does_not_answer_is_not_waited_for(
    page: SettingsPage, tasks: Tasks, qtbot: QtBot, gates: list[threading.Event]
) -> None:
    control = page.controls["models_folder"]
    assert isinstance(control, FolderControl)
    for _ in range(4):  # every thread of the pool waits for a disk
        tasks.run(lambda: gates[0].wait(20))

    control.choose()
    opened(page, qtbot)
    done: list[object] = []
    tasks.run(lambda: None, done.append)
    gates[0].set()  # the late answer opens no second dialog

    qtbot.waitUntil(lambda: bool(done))
    assert len(page.findChildren(QFileDialog)) == 1


def test_a_folder_is_chosen_and_given_back(
    page: SettingsPage, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    control = page.controls["models_folder"]
    assert isinstance(control, FolderControl)
    assert not control.reset_button.isVisible()

    control.choose()
    dialog = opened(page, qtbot)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: services.settings.value.models_folder == str(tmp_path))
    qtbot.waitUntil(lambda: control.path.text() == str(tmp_path))

    QTest.mouseClick(control.reset_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.settings.value.models_folder == "")
    qtbot.waitUntil(lambda: control.path.text() == control.setting.default_label)


def test_installed_models_can_be_chosen_for_new_chats(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = page.controls["default_model"]
    assert isinstance(control, ModelControl)
    qtbot.waitUntil(lambda: control.field.count() == 2)

    control.field.setFocus()
    QTest.keyClick(control.field, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: services.settings.value.default_model == "tiny")


def test_a_chosen_model_that_has_gone_is_said_and_kept(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = page.controls["default_model"]
    assert isinstance(control, ModelControl)

    services.settings.change(default_model="gone-3b")

    qtbot.waitUntil(lambda: control.field.currentText() == "gone-3b (not installed)")
    assert services.settings.value.default_model == "gone-3b"


def test_a_change_made_elsewhere_is_shown(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = page.controls["context"]
    assert isinstance(control, IntegerControl)

    services.settings.change(context=8192)

    qtbot.waitUntil(lambda: control.field.value() == 8192)


def test_what_cannot_be_saved_is_said_and_taken_back(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    control = page.controls["show_older_models"]
    assert isinstance(control, SwitchControl)
    folder = services.paths.config
    folder.rmdir()
    folder.write_text("in the way", "utf-8")

    QTest.keyClick(control.field, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: bool(page.banners.banners))
    assert str(folder) in page.banners.banners[0].title.text()
    assert not control.field.isChecked()


def test_the_page_about_goldcrest_is_reached_from_here(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        QTest.keyClick(page.about, Qt.Key.Key_Space)

    assert asked.args == ["about"]
