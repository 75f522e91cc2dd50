"""What the window knows of the queue, whatever comes first: the reading or the news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from downloads_desk import download
from PySide6.QtCore import QObject

from desktop.core.hub.queue.downloads import Listing
from desktop.gui.downloads.board import Board

if TYPE_CHECKING:
    from downloads_desk import DownloadsDesk

    from desktop.core.hub.queue.downloads import Download


def test_rows_that_went_while_they_were_read_do_not_come_back(desk: DownloadsDesk) -> None:
    parent = QObject()
    heard: list[Download] = []
    desk.bridge.download_changed.connect(heard.append)
    desk.start("a.gguf")
    desk.until(lambda: any(each.state == "done" for each in heard))
    board = Board(desk.services, desk.tasks, desk.bridge, parent)
    # Told after the queue was read, heard before: the pool and the bridge are two ways.
    desk.bridge.downloads_listed.emit(Listing(()))
    desk.until(lambda: board.known)

    assert board.downloads == []
    assert board.get("a") is None


def test_rows_that_came_while_they_were_read_are_known(desk: DownloadsDesk) -> None:
    parent = QObject()
    board = Board(desk.services, desk.tasks, desk.bridge, parent)
    desk.tell(download("b"))
    desk.until(lambda: board.known)

    assert [each.key for each in board.downloads] == ["b"]
    assert board.position("b") == 0
