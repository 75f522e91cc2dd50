"""What takes the pictures: waits until the window has settled, presses and writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.program import Program

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
WIDTH, HEIGHT = 1280, 800
_TICK_MS = 20
_SETTLED_MS = 800


def wait(until: Callable[[], bool], *, at_most_ms: int = 20_000) -> None:
    """Let the window work until a condition holds."""
    loop = QEventLoop()
    ticks = QTimer(interval=_TICK_MS)
    ticks.timeout.connect(lambda: loop.quit() if until() else None)
    ticks.start()
    QTimer.singleShot(at_most_ms, loop.quit)
    loop.exec()


def pause() -> None:
    """Let pages fill and fades end."""
    wait(lambda: False, at_most_ms=_SETTLED_MS)


def take(
    program: Program, name: str, *, settled: bool = False, card: QWidget | None = None
) -> None:
    """Save the window as it is now, with a card that lies over it as a window of its own."""
    if not settled:
        pause()
    picture = program.window.grab()
    if card is not None:
        painter = QPainter(picture)
        painter.drawPixmap(program.window.mapFromGlobal(card.pos()), card.grab())
        painter.end()
    picture.save(str(IMAGES / f"{name}.png"))
    print(f"docs/images/{name}.png")


def open_chat(program: Program, model: str) -> ChatPage:
    """Begin a chat with a model."""
    program.window.chat_with(model)
    wait(lambda: program.window.findChild(ChatPage) is not None)
    page = program.window.findChild(ChatPage)
    if not isinstance(page, ChatPage):
        raise TypeError("the window has no chat page")
    wait(lambda: page.choice is not None and page.choice.installed.id == model)
    return page


def say(page: ChatPage, message: str, *, stop_after: int | None = None) -> None:
    """Send a message, and let the model answer; stop it after so many letters."""
    page.composer.set_text(message)
    page.composer.button.click()
    if stop_after is not None:
        wait(lambda: len(page.transcript.entries[-1].text) > stop_after, at_most_ms=60_000)
        page.composer.button.click()
    wait(lambda: not page.is_streaming, at_most_ms=120_000)


def wait_for_title(program: Program) -> None:
    """Wait until the model has named the chat that is shown."""
    from pictures_chat import TITLE

    wait(lambda: program.window.windowTitle() == f"{TITLE} - Goldcrest", at_most_ms=60_000)


def press(parent: QWidget, name: str) -> None:
    """Press the button of that name."""
    button = parent.findChild(QPushButton, name)
    if not isinstance(button, QPushButton):
        raise TypeError(f"there is no button {name}")
    button.click()


def begin(program: Program, look: str) -> None:
    """Open the window."""
    program.start()
    program.window.resize(WIDTH, HEIGHT)  # a screen of the offscreen platform is smaller
    wait(lambda: program.window.page_name != "")
    if program.services is not None:
        program.services.settings.change(theme=look)
