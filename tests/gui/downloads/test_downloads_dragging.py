"""Putting downloads in order with the mouse, with events as the system sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from downloads_desk import SLOW, download
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

if TYPE_CHECKING:
    from downloads_desk import DownloadsDesk
    from PySide6.QtGui import QWindow

    from desktop.gui.downloads.page import DownloadsPage
    from desktop.gui.downloads.row import DownloadRow

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """The mouse over a page, which gives its events to the window alone."""

    def __init__(self, page: DownloadsPage) -> None:
        self.page = page

    def press(self, row: DownloadRow) -> None:
        self.move(row)
        QTest.mousePress(self._window, LEFT, pos=self._place(row, 0.5))

    def move(self, row: DownloadRow, share: float = 0.5) -> None:
        """Go to a row: to its middle, or to that share of its height."""
        QTest.mouseMove(self._window, self._place(row, share))

    def release(self, row: DownloadRow, share: float = 0.5) -> None:
        QTest.mouseRelease(self._window, LEFT, pos=self._place(row, share))

    def drag(self, row: DownloadRow, other: DownloadRow, share: float) -> None:
        """Take hold of a row and go to another one."""
        self.press(row)
        middle = (self._place(row, 0.5) + self._place(other, share)) / 2
        QTest.mouseMove(self._window, middle)
        self.move(other, share)

    @property
    def _window(self) -> QWindow:
        window = self.page.windowHandle()
        assert window is not None
        return window

    def _place(self, row: DownloadRow, share: float) -> QPoint:
        """Return a place on the name of a row, which is no button."""
        return row.mapTo(self.page, QPoint(60, round(row.height() * share)))


def line(page: DownloadsPage) -> QWidget:
    found = page.findChild(QWidget, "dropLine")
    assert found is not None
    return found


def waiting(desk: DownloadsDesk) -> DownloadsPage:
    """Return a page with one that is on its way, and three that wait for it."""
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf", "c.gguf")
    desk.until(lambda: desk.state("a") == "running")
    desk.row(page, "c")
    desk.until(lambda: page.keys() == ["a", "b", "c"])
    QApplication.processEvents()
    return page


@pytest.mark.parametrize(
    ("dragged", "other", "share", "order"),
    [
        ("c", "b", 0.2, ["a", "c", "b"]),
        ("c", "a", 0.2, ["c", "a", "b"]),
        ("b", "c", 0.8, ["a", "c", "b"]),
        ("a", "c", 0.8, ["b", "c", "a"]),
        ("a", "b", 0.8, ["b", "a", "c"]),
    ],
)
def test_a_row_goes_where_the_mouse_puts_it(
    desk: DownloadsDesk, dragged: str, other: str, share: float, order: list[str]
) -> None:
    page = waiting(desk)
    mouse = Mouse(page)

    mouse.drag(desk.row(page, dragged), desk.row(page, other), share)

    assert desk.row(page, dragged).is_held
    assert line(page).isVisible()
    assert page.keys() == ["a", "b", "c"]
    mouse.release(desk.row(page, other), share)
    assert not line(page).isVisible()
    desk.until(lambda: page.keys() == order)
    assert [each.key for each in desk.services.downloads.snapshot()] == order
    assert desk.state("a") == "running"


def test_the_line_lies_where_the_row_would_come(desk: DownloadsDesk) -> None:
    page = waiting(desk)
    mouse, below = Mouse(page), desk.row(page, "b")

    mouse.drag(desk.row(page, "c"), below, 0.2)

    middle = line(page).geometry().center().y()
    assert abs(middle - below.y()) <= 2
    mouse.move(below, 0.8)
    assert not line(page).isVisible()
    mouse.release(below, 0.8)
    desk.meet_commands()
    assert page.keys() == ["a", "b", "c"]


def test_esc_puts_it_back(desk: DownloadsDesk) -> None:
    page = waiting(desk)
    mouse, row, first = Mouse(page), desk.row(page, "c"), desk.row(page, "a")
    mouse.drag(row, first, 0.2)

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)

    assert not row.is_held
    assert not line(page).isVisible()
    mouse.move(first, 0.1)
    mouse.release(first, 0.1)
    desk.meet_commands()
    assert page.keys() == ["a", "b", "c"]


def test_a_click_drags_nothing_and_buttons_stay_buttons(desk: DownloadsDesk) -> None:
    page = waiting(desk)
    mouse, row = Mouse(page), desk.row(page, "c")
    mouse.press(row)
    mouse.release(row, 0.5)
    assert row.hasFocus()
    up = row.findChild(QPushButton, "up")
    assert up is not None

    QTest.mouseClick(mouse.page.windowHandle(), LEFT, pos=up.mapTo(page, up.rect().center()))

    desk.until(lambda: page.keys() == ["a", "c", "b"])


def test_one_that_ends_while_it_is_held_is_let_go(desk: DownloadsDesk) -> None:
    page = desk.page()
    rows = [download("a"), download("b", "queued"), download("c", "queued")]
    desk.tell(*rows)
    mouse, row = Mouse(page), desk.row(page, "a")
    mouse.drag(row, desk.row(page, "c"), 0.8)
    assert line(page).isVisible()

    desk.bridge.download_changed.emit(download("a", "done", bytes=800_000_000))

    desk.until(lambda: not row.is_held)
    assert not line(page).isVisible()
    mouse.release(desk.row(page, "c"), 0.8)
    desk.tell(*rows[1:])
    desk.until(lambda: page.keys() == ["b", "c"])


def test_the_list_scrolls_while_a_row_is_held_at_its_edge(desk: DownloadsDesk) -> None:
    page = desk.page(height=420)
    desk.tell(*(download(f"k{number:02}", "queued") for number in range(30)))
    first, last = desk.row(page, "k00"), desk.row(page, "k29")
    area = page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 0 and last.y() > first.y() + 1000)
    mouse = Mouse(page)
    mouse.press(first)
    edge = QPoint(100, page.height() - 5)

    QTest.mouseMove(page.windowHandle(), edge)

    desk.until(lambda: bar.value() == bar.maximum())
    assert line(page).isVisible()
    QTest.mouseRelease(page.windowHandle(), LEFT, pos=edge)
    assert not line(page).isVisible()


def test_one_alone_has_no_other_place(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.tell(download("a"), download("b", "done"))
    mouse, row = Mouse(page), desk.row(page, "a")

    mouse.drag(row, desk.row(page, "b"), 0.8)

    assert not row.is_held
    assert not line(page).isVisible()
    mouse.release(row)
