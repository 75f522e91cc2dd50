"""What is dragged onto the window by whoever: files of this computer, and what only looks so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.gui.library.drop import DropZone, local_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

_COPY, _LEFT, _FREE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def dragged(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(one) for one in addresses])
    return data


@pytest.mark.parametrize(
    "address",
    [
        *("http://example.org/a.txt", "ftp://example.org/a.txt", "data:text/plain,a", "file:"),
        *("file://example.org/share/a.txt", "file:////example.org/share/a.txt"),
        "file://///example.org/share/a.txt",
    ],
)
def test_what_lies_elsewhere_is_no_file(address: str, tmp_path: Path) -> None:
    here = QUrl.fromLocalFile(str(tmp_path / "a.txt")).toString()

    assert local_files(dragged(address)) == ()
    assert local_files(dragged(address, here)) == (tmp_path / "a.txt",)


def test_thousands_are_bounded_and_looked_at_once(qtbot: QtBot, theme: Theme) -> None:
    data = dragged(*(f"file:///folder/{number}.txt" for number in range(5_000)))
    page = QWidget()
    qtbot.addWidget(page)
    zone = DropZone(theme, page, "Drop files here")
    place = QPoint(5, 5)
    QApplication.sendEvent(page, QDragEnterEvent(place, _COPY, data, _LEFT, _FREE))
    # What is dragged stays the same: it is not asked for again.
    moved = QDragMoveEvent(place, _COPY, dragged("http://example.org"), _LEFT, _FREE)
    QApplication.sendEvent(page, moved)

    assert len(local_files(data)) == 1_000
    assert not zone.isHidden()
    assert moved.isAccepted()
