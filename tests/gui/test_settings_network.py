"""The settings page's texts, lists of folders, and the access token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from memory_keyring import MemoryKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.gui.settings.controls import DecimalControl, TextControl
from desktop.gui.settings.folders import FolderControl, FoldersControl
from desktop.gui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.settings.token import TokenRow
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


@pytest.fixture
def system() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    made.answers.set()
    keyring.set_keyring(before)


def test_a_folder_that_the_disk_cannot_even_look_for_leads_home(
    page: SettingsPage, qtbot: QtBot
) -> None:
    control = page.controls["models_folder"]
    assert isinstance(control, FolderControl)
    control.show_value("/" + "a" * 4000)

    control.choose()  # what fails on a thread unawares is raised here, and fails the test

    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    page.findChildren(QFileDialog)[0].reject()


def test_a_token_for_a_hub_whose_address_is_none_is_refused_in_words(
    services: Services, page: SettingsPage, qtbot: QtBot
) -> None:
    services.settings.change(endpoint="mirror.test")
    page.token.field.setText("hf_new")
    QTest.keyClick(page.token.field, Qt.Key.Key_Return)

    def said() -> str:
        return " ".join(label.text() for label in page.findChildren(QLabel))

    qtbot.waitUntil(lambda: "address “mirror.test” cannot be used" in said())
    assert page.token.field.isEnabled()


@pytest.fixture
def endpoint(page: SettingsPage) -> TextControl:
    control = page.controls["endpoint"]
    assert isinstance(control, TextControl)
    return control


@pytest.fixture
def folders(page: SettingsPage) -> FoldersControl:
    control = page.controls["more_folders"]
    assert isinstance(control, FoldersControl)
    return control


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # any widget


def test_a_text_is_saved_when_it_is_complete(
    endpoint: TextControl, services: Services, qtbot: QtBot
) -> None:
    endpoint.field.setFocus()
    QTest.keyClicks(endpoint.field, " https://mirror.test ")
    assert services.settings.value.endpoint == ""
    QTest.keyClick(endpoint.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.settings.value.endpoint == "https://mirror.test")
    assert services.hub.endpoint == "https://mirror.test"
    endpoint.field.clear()
    QTest.keyClick(endpoint.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.hub.endpoint is None)


def test_what_nobody_sees_is_left_out_of_a_text(
    endpoint: TextControl, services: Services, qtbot: QtBot
) -> None:
    endpoint.field.setText("http://a\u200b.test\u202e")
    endpoint.field.editingFinished.emit()

    qtbot.waitUntil(lambda: services.settings.value.endpoint == "http://a.test")
    assert endpoint.field.text() == "http://a.test"


def test_a_text_that_is_being_typed_is_not_written_over(
    endpoint: TextControl, services: Services, qtbot: QtBot
) -> None:
    endpoint.field.setFocus()
    QTest.keyClicks(endpoint.field, "http")
    services.settings.change(endpoint="http://elsewhere.test")
    services.settings.change(theme="dark")
    qtbot.waitUntil(lambda: services.settings.value.theme == "dark")
    QTest.keyClicks(endpoint.field, "://a")
    QTest.keyClick(endpoint.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: services.settings.value.endpoint == "http://a")


def test_a_proxys_address_can_be_typed_once_it_is_chosen(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    address = page.controls["proxy_address"]
    assert not address.isEnabled()

    services.settings.change(proxy="address")
    qtbot.waitUntil(address.isEnabled)


def test_no_limit_is_said_in_words(page: SettingsPage) -> None:
    limit = page.controls["bandwidth_limit"]
    assert isinstance(limit, DecimalControl)

    assert limit.field.text() == "No limit"


def test_folders_are_added_once_and_removed(
    page: SettingsPage, folders: FoldersControl, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(2):
        click(folders.add_button)
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path))
        dialog.close()
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    services.settings.change(more_folders=(str(tmp_path), "/elsewhere"))
    qtbot.waitUntil(lambda: len(folders.remove_buttons) == 2)
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert {str(tmp_path), "/elsewhere"} <= texts

    click(folders.remove_buttons[0])

    qtbot.waitUntil(lambda: services.settings.value.more_folders == ("/elsewhere",))
    qtbot.waitUntil(lambda: len(folders.remove_buttons) == 1)
    click(folders.remove_buttons[0])
    qtbot.waitUntil(lambda: services.settings.value.more_folders == ())
    qtbot.waitUntil(lambda: not folders.remove_buttons)


def put(row: TokenRow, token: str) -> None:
    row.field.setFocus()
    QTest.keyClicks(row.field, token)
    QTest.keyClick(row.field, Qt.Key.Key_Return)


def test_a_token_is_kept_in_the_keyring_and_forgotten(
    page: SettingsPage, services: Services, system: MemoryKeyring, qtbot: QtBot
) -> None:
    row = page.token
    put(row, "hf_secret")

    qtbot.waitUntil(row.forget_button.isVisible)
    assert row.state.text() == "Kept in the system's keyring"
    assert not row.field.isVisible()
    assert row.field.text() == ""
    assert services.tokens.read() == "hf_secret"
    click(row.forget_button)
    qtbot.waitUntil(row.field.isVisible)
    assert services.tokens.read() is None
    assert not system.kept


def test_without_a_keyring_the_person_is_asked_before_a_file_holds_it(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    row = page.token
    put(row, "hf_secret")
    qtbot.waitUntil(row.notice.isVisible)
    QTest.keyClick(row.notice, Qt.Key.Key_Escape)
    assert services.tokens.place() is None
    assert row.field.text() == "hf_secret"

    QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(row.notice.isVisible)
    click(row.notice.buttons[0])

    qtbot.waitUntil(lambda: row.state.text() == "Kept in a file")
    assert services.hub.token_for(services.hub.address()) == "hf_secret"


def test_what_is_no_token_is_said(page: SettingsPage, services: Services) -> None:
    put(page.token, "two words")

    assert "no access token" in page.token.notice.text()
    assert services.tokens.place() is None


def test_the_window_goes_on_while_the_keyring_is_being_unlocked(
    page: SettingsPage, system: MemoryKeyring, qtbot: QtBot
) -> None:
    system.answers.clear()
    put(page.token, "hf_secret")
    qtbot.waitUntil(lambda: system.asked > 0)  # the events of the window still run
    assert not page.token.save_button.isEnabled()
    system.answers.set()

    qtbot.waitUntil(page.token.forget_button.isVisible)


def test_opening_the_settings_has_a_keyring_that_was_locked_asked_again(
    page: SettingsPage, services: Services, system: MemoryKeyring, qtbot: QtBot
) -> None:
    put(page.token, "hf_secret")
    qtbot.waitUntil(page.token.forget_button.isVisible)
    system.locked = True
    assert services.tokens.read() is None
    system.locked = False
    assert services.tokens.read() is None
    asked = system.asked

    page.hide()
    page.show()

    qtbot.waitUntil(lambda: services.tokens.read() == "hf_secret")
    assert system.asked == asked + 1


def test_another_hub_has_another_token(
    page: SettingsPage, services: Services, system: MemoryKeyring, qtbot: QtBot
) -> None:
    row = page.token
    put(row, "hf_secret")
    qtbot.waitUntil(row.forget_button.isVisible)
    services.settings.change(endpoint="https://mirror.test")

    qtbot.waitUntil(row.field.isVisible)
    assert "mirror.test" in " ".join(label.text() for label in row.findChildren(QLabel))
    assert len(system.kept) == 1


def test_the_page_leads_to_the_disk_page(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        click(page.disk_button)

    assert asked.args == ["disk"]
