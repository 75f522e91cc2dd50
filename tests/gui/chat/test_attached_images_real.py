"""A picture with the real engine: a model that sees is shown it, and says how much it takes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from eyes_maker import Projector, png
from gui.chat.attaching_desk import attach, chips
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

PATIENCE = 60_000
TINY = (
    Path(__file__).resolve().parents[3]
    / "desktop"
    / "assets"
    / "models"
    / "goldcrest-tiny-q8_0.gguf"
)


def send(page: ChatPage, text: str, qtbot: QtBot, messages: int, services: Services) -> None:
    QTest.keyClicks(page.composer.edit, text)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)

    def has_ended() -> bool:
        chat = page.conversation
        done = chat is not None and not page.is_streaming and not page.is_loading
        return done and len(services.conversations.messages(chat or 0)) == messages

    qtbot.waitUntil(has_ended, timeout=PATIENCE)


def test_the_real_model_is_shown_a_picture(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = services.library.folder / "maker" / "sharp-eyes"
    folder.mkdir(parents=True)
    shutil.copyfile(TINY, folder / "sharp-eyes-Q8_0.gguf")
    Projector(128, "mlp").write(folder / "mmproj-sharp-eyes.gguf")
    [model] = [one for one in services.library.offered() if one.projector is not None]
    path = tmp_path / "cat.png"
    path.write_bytes(png())
    page = ChatPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.set_model(model.id)
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.id == model.id)
    attach(page, qtbot, path)
    assert not chips(page)[0].more.text()
    send(page, "What is it?", qtbot, 2, services)
    question, reply = services.conversations.messages(page.conversation or 0)
    loaded = services.engine.state.loaded
    send(page, "And its colour?", qtbot, 4, services)
    *_, later = services.conversations.messages(page.conversation or 0)
    attach(page, qtbot, path)

    def is_counted() -> bool:
        return re.fullmatch(r"image, 1 KB, 1[678] tokens", chips(page)[0].facts.text()) is not None

    qtbot.waitUntil(is_counted, timeout=PATIENCE)
    page.unsent.flush()

    assert reply.status == later.status == "complete"
    assert [one.name for one in question.attachments] == ["cat.png"]
    assert loaded is not None
    assert loaded.sees
    assert loaded.path == model.path
