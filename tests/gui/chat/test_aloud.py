"""Reading a reply aloud: a program of the system that reads its input, here one made for it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from scripted_engine import Script

from desktop.core.speech import Speaker
from desktop.gui.chat.aloud import words_of
from desktop.gui.chat.message_menu import add_deeds
from desktop.gui.commands.command import Command
from desktop.gui.commands.table import keys_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its speech has other arguments")

REPLY = "# Fjords\n\nThey are **deep**:\n\n- one\n- two\n\n```python\nprint(1)\n```\n\nDone."
WORDS = "Fjords\nThey are deep:\none\ntwo\nDone."

# Writes down what it is given: that it began, its arguments, then what it read; then it waits
# until the test lets it end.
FAKE = """#!{python} -S
import os, pathlib, sys
folder = pathlib.Path({folder!r})
if "-C" in sys.argv:
    (folder / "silenced").touch()
    sys.exit()
(folder / "arguments").write_text("\\n".join(sys.argv[1:]))
text = sys.stdin.buffer.read()
(folder / "reading.part").write_bytes(text)
os.rename(folder / "reading.part", folder / "reading")
(folder / "go").read_bytes()
"""


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which the system's speech, which is first on the path, writes what it does."""
    folder = tmp_path / "speech"
    folder.mkdir()
    # Whoever reads from it waits until somebody writes.
    os.mkfifo(folder / "go")
    program = folder / "spd-say"
    program.write_text(FAKE.format(python=sys.executable, folder=str(folder)), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return folder


def answered(make_page: MakePage, send: Send, qtbot: QtBot) -> ChatPage:
    page = make_page(Script(REPLY), Script("Another."))
    page.activateWindow()
    send(page, "Tell me.")
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)
    qtbot.waitUntil(lambda: page.transcript.entries[-1].id > 0)
    return page


@pytest.fixture
def page(said: Path, make_page: MakePage, send: Send, qtbot: QtBot) -> ChatPage:
    del said
    made = answered(make_page, send, qtbot)
    qtbot.waitUntil(lambda: made.aloud.is_there)
    return made


def labels(page: ChatPage, number: int = -1) -> list[str]:
    menu = QMenu()
    add_deeds(menu, page.transcript, page.transcript.entries[number])
    return [action.text() for action in menu.actions()]


def press(page: ChatPage) -> None:
    page.focus_composer()
    QTest.keySequence(page, QKeySequence(keys_of("chat.read-aloud")))


def running(page: ChatPage) -> bool:
    return page.aloud._process is not None


def test_the_words_of_a_reply_go_to_the_program_and_nothing_else_does(
    page: ChatPage, said: Path, qtbot: QtBot
) -> None:
    assert "Read aloud" in labels(page)
    assert "Read aloud" not in labels(page, 0)

    page.aloud.toggle(page.transcript.entries[-1])

    qtbot.waitUntil((said / "reading").exists)
    assert (said / "reading").read_text("utf-8") == WORDS + "\n"
    assert (said / "arguments").read_text("utf-8").split() == ["-w", "-e"]
    assert "Stop reading aloud" in labels(page)
    assert [banner.title.text() for banner in page.banners.banners] == ["Reading the reply aloud."]

    (said / "go").write_bytes(b"")

    qtbot.waitUntil(lambda: not page.aloud.reading)
    assert not page.banners.banners
    assert not (said / "silenced").exists()
    assert "Read aloud" in labels(page)


def test_the_key_reads_the_last_reply_and_stops(page: ChatPage, said: Path, qtbot: QtBot) -> None:
    press(page)
    qtbot.waitUntil((said / "reading").exists)
    process = page.aloud._process
    assert process is not None

    with qtbot.waitSignal(process.finished):
        press(page)

    assert not running(page)
    assert not page.banners.banners
    # The service is told to forget what it was given.
    qtbot.waitUntil((said / "silenced").exists)


def test_another_chat_is_silent(page: ChatPage, said: Path, qtbot: QtBot) -> None:
    press(page)
    qtbot.waitUntil((said / "reading").exists)

    page.open_conversation(None)

    assert not running(page)
    qtbot.waitUntil((said / "silenced").exists)


def test_a_program_that_does_not_start_is_told(page: ChatPage, said: Path, qtbot: QtBot) -> None:
    page.aloud._speaker = Speaker(str(said / "gone"), ())

    press(page)

    qtbot.waitUntil(lambda: not page.aloud.reading)
    assert "did not start" in page.banners.banners[0].title.text()


def test_nothing_is_offered_where_there_is_no_speech(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make_page: MakePage,
    send: Send,
    qtbot: QtBot,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    page = answered(make_page, send, qtbot)

    assert not page.aloud.is_there
    assert "Read aloud" not in labels(page)
    read = next(each for each in page.findChildren(Command) if each.entry.id == "chat.read-aloud")
    assert not read.is_possible()


def test_tables_are_read_row_by_row_and_long_replies_in_pieces() -> None:
    assert words_of("| a | b |\n|---|---|\n| 1 | 2 |") == "a, b\n1, 2"
    long = "\n\n".join(f"Paragraph {number} *of* many words." for number in range(400))
    assert words_of(long).count("\n") == 399
    assert "*" not in words_of(long)
    assert words_of("```\ncode\n\nmore code\n```\n\nText") == "Text"
