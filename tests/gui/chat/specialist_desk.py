"""What the tests of specialists in a chat share: some of the person's own, and what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.chat.chat_settings import ChatSettings, read
from desktop.core.specialists.specialist import Field, Specialist, Step
from desktop.gui.chat import notes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from scripted_engine import ScriptedEngine

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

LETTERS = Specialist(
    "",
    "Letters",
    icon="mail",
    opening="What should it say?",
    words=("quillwork",),
    fields=(
        Field("language", "Language", ("English", "German"), "English"),
        Field("tone", "Tone", (), "friendly"),
    ),
    settings=ChatSettings(
        system="Write {{tone}} letters in {{language}}.", temperature=0.5, context=1024
    ),
)
RELAY = Specialist(
    "",
    "Draft and check",
    icon="repeat",
    settings=ChatSettings(system="Write.", temperature=0.8),
    steps=(
        Step("Check", "Check your text.", ChatSettings(system="You check.", temperature=0.25)),
        Step("", "Shorten it."),
    ),
)


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def use(page: ChatPage, specialist: Specialist, qtbot: QtBot) -> None:
    """Give the chat that is shown to a specialist, and wait until it has it."""
    page.specialist.use(specialist.id)
    qtbot.waitUntil(lambda: page.specialist.current == specialist)


def type_text(page: ChatPage, text: str) -> None:
    page.composer.edit.setFocus()
    page.composer.set_text(text)


def send(page: ChatPage, text: str) -> None:
    type_text(page, text)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)


def settled(page: ChatPage, qtbot: QtBot) -> None:
    """Wait until nothing is under way in the chat that is shown."""
    qtbot.waitUntil(
        lambda: (
            page.conversation is not None
            and not page.is_streaming
            and not page.is_loading
            and not page.specialist.relay.hinders
        ),
        timeout=20_000,
    )


def opened(page: ChatPage, conversation: int | None, qtbot: QtBot) -> None:
    page.open_conversation(conversation)
    qtbot.waitUntil(lambda: not page.is_loading and page.options.ready, timeout=20_000)


def said(page: ChatPage) -> list[str]:
    return [each.text for each in page.transcript.entries]


def marks(page: ChatPage) -> list[str]:
    """What stands under the person's messages."""
    return [notes.plain(each.note) for each in page.transcript.entries if each.person]


def kept(services: Services, page: ChatPage) -> ChatSettings:
    assert page.conversation is not None
    return read(services.chat_settings.read(page.conversation))


def systems(page: ChatPage) -> list[str]:
    """The instructions of each reply."""
    first = (each.messages[0] for each in engine_of(page).requests)
    return [each.content if each.role == "system" else "" for each in first]
