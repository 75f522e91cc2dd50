"""A long file with the real engine: the model counts, and what is sent fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from document_files import pdf
from gui.chat.attaching_desk import attach, chips
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

PATIENCE = 60_000


def test_what_the_model_has_counted_fits(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    filler = [f"The river runs on and on past hill number {line} here." for line in range(30)]
    pages = [[f"Chapter {number}", *filler] for number in range(1, 101)]
    pages[49].append("The lighthouse keeper is called Ingrid.")
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf(pages))
    page = ChatPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: page.choice is not None and page.context.forecast is not None)
    attach(page, qtbot, path)
    QTest.keyClicks(page.composer.edit, "Who is the lighthouse keeper?")

    def is_counted() -> bool:
        forecast = page.context.forecast
        counted = forecast is not None and forecast.shares.exact and forecast.verdict == "fits"
        return counted and forecast is not None and forecast.shares.attachments > 0

    qtbot.waitUntil(is_counted, timeout=PATIENCE)
    assert "passages that fit the question" in chips(page)[0].facts.text()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.conversation is not None and not page.is_streaming, timeout=PATIENCE
    )
    assert page.conversation is not None
    question, reply = services.conversations.messages(page.conversation)
    page.unsent.flush()

    assert reply.status == "complete"
    assert question.attachments[0].taken == "passages"
    assert question.text == "Who is the lighthouse keeper?"
