"""The page about Goldcrest: its version, newer ones from a real server, where things are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

import desktop
from desktop.app import Services
from desktop.core.build import Build
from desktop.core.paths import Paths
from desktop.gui.about import words
from desktop.gui.about.page import AboutPage
from desktop.gui.folders import folders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({}) as server:
        server.release = {
            "tag_name": "v99.0.0",
            "body": "<b>Faster</b>\nand calmer",
            "html_url": "https://127.0.0.1/99.html",
            "published_at": "2026-11-29T08:00:00Z",
        }
        yield server


@pytest.fixture
def services(home: Path, server: HubServer) -> Iterator[Services]:
    paths = Paths.below(home)
    paths.create()
    environment = {**os.environ, "GOLDCREST_UPDATES": f"{server.url}/releases/latest"}
    opened = Services.open(paths, environment)
    yield opened
    opened.close()


@pytest.fixture
def page(services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot) -> AboutPage:
    made = AboutPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(800, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


class Opened(QObject):
    """Takes the addresses that would be opened in other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        for scheme in ("https", "file"):
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # as in test_chat_page

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.addresses.append(url.toString())

    def stop(self) -> None:
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    yield made
    made.stop()


def check(page: AboutPage, qtbot: QtBot) -> str:
    """Press the button, and return what was said of it."""
    QTest.keyClick(page.updates.check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.updates.check.text() == "Check for updates")
    return page.updates.told.text()


def all_folders(services: Services) -> tuple[Path, ...]:
    paths = services.paths
    return paths.config, paths.data, paths.models, paths.cache, paths.logs


def test_it_tells_version_folders_and_what_leaves_the_computer(
    page: AboutPage, services: Services
) -> None:
    shown = " ".join(label.text() for label in page.findChildren(QLabel))

    for text in (
        desktop.__version__,
        "goldcrest purge",
        "None: it runs from its source",
        "127.0.0",
    ):
        assert text in shown
    assert [label.text() for label in page.folders] == [
        str(folder) for folder in all_folders(services)
    ]
    assert page.folder_buttons[3].accessibleName() == "Open the folder: Cache"


def test_nobody_is_asked_before_the_button_is_pressed(page: AboutPage, server: HubServer) -> None:
    assert page.updates.told.isHidden()
    assert not server.requests


def test_a_newer_version_is_shown_as_plain_text_with_the_way_to_its_page(
    page: AboutPage, server: HubServer, opened: Opened, qtbot: QtBot
) -> None:
    said = check(page, qtbot)

    assert said == f"Goldcrest 99.0.0 came out on 29 Nov 2026; you have {desktop.__version__}."
    assert page.updates.notes.toPlainText() == "<b>Faster</b>\nand calmer"
    assert len(server.requests) == 1
    QTest.keyClick(page.updates.open, Qt.Key.Key_Space)
    assert opened.addresses == ["https://127.0.0.1/99.html"]


def test_pressing_again_meanwhile_asks_once(
    page: AboutPage, server: HubServer, qtbot: QtBot
) -> None:
    server.faults.api_drips = 0.02
    QTest.keyClick(page.updates.check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(server.requests))
    assert page.updates.check.text() == "Checking…"

    QTest.keyClick(page.updates.check, Qt.Key.Key_Space)

    server.close()
    qtbot.waitUntil(lambda: page.updates.check.text() == "Check for updates")
    assert len(server.requests) == 1


def test_a_page_elsewhere_is_not_offered(page: AboutPage, server: HubServer, qtbot: QtBot) -> None:
    server.release["html_url"] = "https://elsewhere.example/99.html"

    assert "99.0.0" in check(page, qtbot)
    assert page.updates.open.isHidden()


def test_who_has_the_newest_is_told_so(page: AboutPage, server: HubServer, qtbot: QtBot) -> None:
    check(page, qtbot)
    server.release["tag_name"] = desktop.__version__

    assert check(page, qtbot) == "You have the newest version."
    assert page.updates.notes.isHidden()
    assert page.updates.open.isHidden()


def test_a_failure_is_said_and_can_be_tried_again(
    page: AboutPage, server: HubServer, qtbot: QtBot
) -> None:
    server.faults.api_status = 500

    assert check(page, qtbot) == (
        "127.0.0.1 did not tell which version is the newest. Try again in a few minutes."
    )
    server.faults.api_status = None
    assert "99.0.0" in check(page, qtbot)


def test_offline_nobody_is_asked(
    page: AboutPage, server: HubServer, services: Services, qtbot: QtBot
) -> None:
    services.settings.change(offline=True)

    assert check(page, qtbot) == (
        "Goldcrest is offline, as you asked. Switch offline mode off to check for updates."
    )
    assert not server.requests


def test_the_question_stands_on_the_privacy_page(
    page: AboutPage, services: Services, qtbot: QtBot
) -> None:
    check(page, qtbot)

    assert [entry.why for entry in services.connections.list()] == ["update check"]


def test_a_folder_with_a_strange_name_is_shown_in_one_line(tmp_path: Path) -> None:
    _settings, data, *_ = folders(Paths.below(tmp_path / "a\nb\u202e"))

    assert data.shown == str(tmp_path / "a b /data")
    assert data.path == tmp_path / "a\nb\u202e" / "data"


def test_folders_are_opened(page: AboutPage, services: Services, opened: Opened) -> None:
    for button in page.folder_buttons:
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert opened.addresses == [
        QUrl.fromLocalFile(str(folder)).toString() for folder in all_folders(services)
    ]


def test_it_leads_on_and_back(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    window.show_page("about")
    page = window.stack.currentWidget()
    assert isinstance(page, AboutPage)

    for button, name in (
        (page.licences, "licences"),
        (page.privacy, "privacy"),
        (page.disk, "disk"),
        (page.back, "settings"),
    ):
        window.show_page("about")
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert window.page_name == name


def test_a_packaged_program_says_what_it_is() -> None:
    built = Build("0.1.0", "abcdef1234" * 4, "2026-11-29", "deb")

    assert words.build_lines(built) == (
        ("Version", "0.1.0"),
        ("Made from commit", "abcdef1234" * 4),
        ("Package", "Debian package, made on 29 Nov 2026"),
    )
