"""Chats in and out of the window, and their backups, with real files and a real store."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.core.store.restoring import waiting
from desktop.gui.keeping import files
from desktop.gui.keeping.export_one import ExportOne
from desktop.gui.keeping.page import KeepingPage
from desktop.gui.settings.page import SettingsPage
from desktop.gui.widgets import BannerArea

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def page(
    qtbot: QtBot, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme
) -> KeepingPage:
    made = KeepingPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    return made


def chat(services: Services, title: str = "Garden", reply: str = "Sow **radishes**.") -> int:
    chats = services.conversations
    made = chats.add_exchange(None, "What now?", title=title, model="Tern")
    chats.append_text(made.reply.id, reply)
    chats.finish(made.reply.id, "complete")
    return made.reply.conversation


def of_chatgpt(path: Path) -> Path:
    """An export with one chat, as that program writes it."""
    path.write_text(
        json.dumps(
            [
                {
                    "id": "abc",
                    "title": "Old chat",
                    "create_time": 1_700_000_000.0,
                    "current_node": "b",
                    "mapping": {
                        "a": {
                            "id": "a",
                            "parent": None,
                            "children": ["b"],
                            "message": {
                                "id": "a",
                                "author": {"role": "user"},
                                "content": {"content_type": "text", "parts": ["Hello?"]},
                            },
                        },
                        "b": {
                            "id": "b",
                            "parent": "a",
                            "children": [],
                            "message": {
                                "id": "b",
                                "author": {"role": "assistant"},
                                "content": {"content_type": "text", "parts": ["Hi."]},
                            },
                        },
                    },
                }
            ]
        ),
        "utf-8",
    )
    return path


def test_chats_of_another_program_come_in_once(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = of_chatgpt(tmp_path / "conversations.json")
    with qtbot.waitSignal(page.chats_changed, timeout=10_000):
        page.importing.take([path])
    qtbot.waitUntil(lambda: not page.importing.running)
    assert page.importing.result.isVisible()
    assert page.importing.result.text() == "1 chat imported, with 2 messages."
    assert [each.title for each in services.conversations.list()] == ["Old chat"]
    page.importing.take([path])
    qtbot.waitUntil(lambda: "1 chat was here already." in page.importing.result.text())
    assert len(services.conversations.list()) == 1


def test_without_a_chat_nothing_is_exported_and_that_is_said(
    page: KeepingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    card = page.exporting
    qtbot.waitUntil(card.words.isVisible)
    assert not card.button.isEnabled()
    assert not card.form.isEnabled()
    assert "no chat yet" in card.words.text()
    # The last chat may go while a file is being chosen.
    card.write(tmp_path / "all.json")
    qtbot.waitUntil(lambda: not card.running)
    assert not (tmp_path / "all.json").exists()
    assert not card.notice.text()

    page.importing.take([of_chatgpt(tmp_path / "conversations.json")])
    qtbot.waitUntil(card.button.isEnabled)
    assert card.form.isEnabled()
    assert not card.words.isVisible()


def test_what_is_no_chat_is_said_and_keeps_nothing_from_coming(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.json"
    strange.write_text('{"a": 1}', "utf-8")
    page.importing.take([strange, tmp_path / "nowhere", of_chatgpt(tmp_path / "good.json")])
    qtbot.waitUntil(lambda: not page.importing.running and page.importing.result.isVisible())
    assert "1 chat imported" in page.importing.result.text()
    assert "No chats were found" in page.importing.notice.text()
    assert "There is nothing at" in page.importing.notice.text()
    assert len(services.conversations.list()) == 1


def test_files_are_chosen_in_a_dialog(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = of_chatgpt(tmp_path / "conversations.json")
    QTest.mouseClick(page.importing.files, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    qtbot.waitUntil(lambda: len(services.conversations.list()) == 1)


@pytest.mark.parametrize("form", ["json", "md", "html", "pdf"])
def test_all_chats_go_out(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path, form: str
) -> None:
    chat(services, "Garden")
    chat(services, "Kitchen")
    page.exporting.form.choose(form)
    path = tmp_path / "all"
    page.exporting.write(path)
    qtbot.waitUntil(lambda: not page.exporting.running and page.exporting.notice.isVisible())
    assert page.exporting.notice.text() == "2 chats exported to all."
    if form == "json":
        assert len(json.loads(path.read_text("utf-8"))["chats"]) == 2
    else:
        with zipfile.ZipFile(path) as packed:
            assert sorted(packed.namelist()) == [f"Garden.{form}", f"Kitchen.{form}"]
            beginnings = {packed.read(name)[:2] for name in packed.namelist()}
        assert beginnings == {{"md": b"--", "html": b"<!", "pdf": b"%P"}[form]}


def test_where_nothing_can_be_written_it_is_said(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    chat(services)
    (tmp_path / "file").write_text("in the way", "utf-8")
    page.exporting.write(tmp_path / "file" / "all.json")
    qtbot.waitUntil(lambda: not page.exporting.running and page.exporting.notice.isVisible())
    assert "exported" not in page.exporting.notice.text()
    assert (tmp_path / "file").read_text("utf-8") == "in the way"


@pytest.mark.parametrize(
    ("name", "begin"), [("a.md", b"---"), ("a.json", b"{"), ("a.html", b"<!"), ("a.pdf", b"%PDF")]
)
def test_one_chat_is_written_as_its_ending_says(
    qtbot: QtBot,
    services: Services,
    tasks: Tasks,
    theme: Theme,
    tmp_path: Path,
    name: str,
    begin: bytes,
) -> None:
    banners = BannerArea(theme)
    qtbot.addWidget(banners)
    number = chat(services)
    export = ExportOne(services, tasks, banners, banners)
    export.write(number, tmp_path / name)
    qtbot.waitUntil(lambda: bool(banners.banners), timeout=20_000)
    assert banners.banners[0].title.text() == f"Saved as {name}."
    assert (tmp_path / name).read_bytes().lstrip().lower().startswith(begin.lower())


def test_a_dialog_suggests_a_safe_name(
    qtbot: QtBot, services: Services, tasks: Tasks, theme: Theme
) -> None:
    banners = BannerArea(theme)
    qtbot.addWidget(banners)
    number = chat(services, title="../What: now?\n")
    assert "/" not in files.suggested(services, number)
    export = ExportOne(services, tasks, banners, banners)
    export.ask(number)
    qtbot.waitUntil(lambda: banners.findChild(QFileDialog) is not None)
    dialog = banners.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    export.ask(number + 1)
    qtbot.waitUntil(lambda: bool(banners.banners))


def test_a_backup_is_made_listed_and_brought_back(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    card = page.backups
    qtbot.waitUntil(card.words.isVisible)
    chat(services)
    QTest.mouseClick(card.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    assert "1 chat, " in card.rows[0][0].text()
    # Today's backup is made anew when that is asked for.
    chat(services, "Bees")
    QTest.mouseClick(card.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 chats, " in card.rows[0][0].text())
    assert len(card.rows) == 1
    assert card.notice.text() == "Today's backup is made of the chats of now, and was checked."

    def restore() -> None:
        QTest.mouseClick(card.rows[0][1], Qt.MouseButton.LeftButton)
        assert card.notice.text().startswith("Bring back the chats of")

    restore()
    keep = card.notice.buttons[-1]
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not card.notice.isVisible()
    assert not waiting(services.paths.database_file).exists()
    restore()
    QTest.mouseClick(card.notice.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "started again" in card.notice.text() and len(card.notice.buttons) == 1)
    assert waiting(services.paths.database_file).exists()
    with qtbot.waitSignal(card.quit_asked):
        QTest.mouseClick(card.notice.buttons[0], Qt.MouseButton.LeftButton)


def test_it_is_reached_from_the_settings(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    window.show_page("settings")
    settings = window.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    settings.keeping.click()
    assert window.page_name == "keeping"
    page = window.stack.currentWidget()
    assert isinstance(page, KeepingPage)
    # What is imported is in the list.
    page.importing.take([of_chatgpt(tmp_path / "conversations.json")])
    number = 1
    qtbot.waitUntil(lambda: window.frame.sidebar.title_of(number) == "Old chat")
    page.back.click()
    assert window.page_name == "settings"
