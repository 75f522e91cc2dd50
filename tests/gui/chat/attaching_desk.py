"""What the tests of attached files do with a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.attaching.chip import Chip
    from desktop.gui.chat.page import ChatPage

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget: QWidget, *paths: Path) -> None:
    """Drag files onto a widget and let go of them."""
    data, place = urls(*paths), QPoint(20, 20)
    entered = QDragEnterEvent(place, _COPY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, _COPY, data, _LEFT, _NO_KEY))


def chips(page: ChatPage) -> list[Chip]:
    return page.attaching.chips.chips


def names(page: ChatPage) -> list[str]:
    return [chip.name.text() for chip in chips(page)]


def said(page: ChatPage) -> str:
    """What the banners say."""
    return " | ".join(f"{one.title.text()} {one.text.text()}" for one in page.banners.banners)


def ready(page: ChatPage, qtbot: QtBot, count: int = 1) -> None:
    """Wait until so many files are there, read, and it is known what is sent of them."""

    def is_ready() -> bool:
        items = page.files.items
        known = all(one.state == "failed" or one.share is not None for one in items)
        return len(items) == count and known and all(one.state != "reading" for one in items)

    qtbot.waitUntil(is_ready, timeout=20_000)


def attach(page: ChatPage, qtbot: QtBot, *paths: Path) -> None:
    page.files.add(paths)
    ready(page, qtbot, len(page.files.items) + len(paths))


def asked(page: ChatPage) -> str:
    """What the model was asked last."""
    content: str = page.engine.requests[-1].messages[-1].content  # type: ignore[attr-defined]  # see conftest
    return content


def settled(page: ChatPage, qtbot: QtBot, requests: int = 1) -> None:
    """Wait until so many replies were written, and all is shown."""
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(
        lambda: len(engine.requests) >= requests and not page.is_streaming and not page.is_loading,
        timeout=20_000,
    )


def shown(page: ChatPage) -> str:
    """What the conversation says."""
    return page.transcript.document().toPlainText()


def press_in_menu(page: ChatPage, place: int, label: str) -> None:
    menu = page.attaching.chips.menu_of(page.files.items[place])
    next(one for one in menu.actions() if one.text() == label).trigger()
    menu.deleteLater()
