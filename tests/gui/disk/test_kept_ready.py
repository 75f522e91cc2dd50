"""What keeps chats ready, on the disk page: an item of its own that a person may delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models_desk import WAIT_MS, words
from PySide6.QtWidgets import QPushButton

from desktop.gui.disk.page import DiskPage
from desktop.gui.disk.rows import UseRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


def shown(page: DiskPage) -> dict[str, UseRow]:
    return {each.use.name: each for each in page.findChildren(UseRow) if each.isVisible()}


def click(row: UseRow, name: str) -> None:
    found = row.findChild(QPushButton, name)
    assert found is not None
    found.click()


def test_what_keeps_chats_ready_is_deleted_after_a_question(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    memory = services.paths.memories / "3.memory"
    memory.parent.mkdir(parents=True)
    memory.write_bytes(bytes(3_000_000))
    other = services.paths.cache / "thing"
    other.write_bytes(bytes(5000))
    page = DiskPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Chats kept ready" in shown(page), timeout=WAIT_MS)
    row = shown(page)["Chats kept ready"]
    click(row, "removeUse")

    assert "Your chats stay; the model reads each again" in words(row)
    click(row, "keep")
    assert memory.exists()
    click(row, "removeUse")
    click(row, "confirmRemove")
    qtbot.waitUntil(lambda: "Chats kept ready" not in shown(page), timeout=WAIT_MS)
    assert not memory.exists()
    assert other.exists()
    assert services.paths.database_file.exists()
