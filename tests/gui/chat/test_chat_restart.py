"""A reply that begins anew in the window: what is void goes, why is said, details are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.test_transcript import LINE, looks, person, reply, show
from markdown_documents import MARKED_UP
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QTextCursor
from scripted_engine import Script

from desktop.core.errors import GpuFailed
from desktop.core.wording import describe
from desktop.gui.chat.blocks import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.transcript import Transcript

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

WHY = describe(GpuFailed(device="Vulkan0: Test", reason="")).title


def test_the_window_shows_the_new_reply_alone_and_why(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("Hello **you** there", restart_at=2, pause_at=0))
    said: list[str] = []
    page.replies.restarted.connect(lambda running: said.append(running.status))
    send(page, "Hi")
    qtbot.waitUntil(lambda: bool(said))

    assert said == [WHY]
    assert page.transcript.entries[-1].text == ""
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.transcript.entries[-1].text == "Hello **you** there"
    assert page.transcript.document().toPlainText().count("Hello") == 1


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("thoughts", ["", "Hmm, let me see."])
def test_a_reply_that_began_anew_looks_like_any_other(
    qtbot: QtBot, transcript: Transcript, below: bool, thoughts: str
) -> None:
    transcript.append_message(person(1, "A question"))
    transcript.append_message(reply(-2, "", ()))
    if thoughts:
        transcript.append_thought(-2, thoughts, "Thinking…")
    transcript.append_text(-2, MARKED_UP, LINE)
    if below:
        transcript.append_message(person(3, "Another"))
    transcript.restart(-2)
    assert transcript.entries[1].text == ""
    transcript.append_text(-2, "Now *this*.", LINE)
    transcript.finish(-2, LINE)
    restarted = looks(transcript)

    entries = [person(1, "A question"), reply(2, "Now *this*.")]
    show(qtbot, transcript, entries + ([person(3, "Another")] if below else []))
    assert looks(transcript) == restarted


def test_what_is_not_growing_is_not_restarted(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "Hi"), reply(2, "Hello")])
    transcript.restart(2)
    transcript.restart(99)

    assert [entry.text for entry in transcript.entries] == ["Hi", "Hello"]


def test_details_are_a_tip_and_can_be_copied(qtbot: QtBot, transcript: Transcript) -> None:
    note = ((Span("14 t/s", tip="Engine build zen4"), "meta"),)
    show(qtbot, transcript, [person(1, "Hi"), reply(2, "Hello", note)])
    end = transcript.textCursor()
    end.movePosition(QTextCursor.MoveOperation.End)
    place = transcript.cursorRect(end).center() - QPoint(2, 0)

    assert end.charFormat().toolTip() == "Engine build zen4"
    menu = transcript.build_menu(place)
    next(one for one in menu.actions() if one.text() == "Copy details").trigger()
    assert QGuiApplication.clipboard().text() == "Engine build zen4"
    show(qtbot, transcript, [person(1, "Hi"), reply(2, "Hello")])
    assert "Copy details" not in [one.text() for one in transcript.build_menu(place).actions()]
