from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import reply, show
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from desktop.gui.chat.links import site

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.links import LinkCard
    from desktop.gui.chat.transcript import Transcript

ADDRESS = "https://good.example.evil.example/login?next=bank#top"


@pytest.fixture
def opened(transcript: Transcript) -> list[str]:
    found: list[str] = []
    transcript.link_activated.connect(found.append)
    return found


def card_for(transcript: Transcript, address: str = ADDRESS) -> LinkCard:
    transcript.anchorClicked.emit(QUrl(address))
    card = transcript.link_card
    assert card is not None
    return card


def test_the_address_is_shown_before_a_link_is_opened(
    qtbot: QtBot, transcript: Transcript, opened: list[str]
) -> None:
    show(qtbot, transcript, [reply(2, f"[my bank]({ADDRESS})")])
    card = card_for(transcript)
    shown = [label.text().replace("\u200b", "") for label in card.labels]
    assert shown == ["This link leads to good.example.evil.example", ADDRESS]
    assert card.accessibleDescription() == ADDRESS
    assert not card.isModal()
    assert opened == []
    card.open_button.click()
    assert opened == [ADDRESS]
    assert transcript.link_card is None


def test_it_works_by_keyboard(qtbot: QtBot, transcript: Transcript, opened: list[str]) -> None:
    show(qtbot, transcript, [reply(2, f"[my bank]({ADDRESS})")])
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    QTest.keyClick(transcript, Qt.Key.Key_Tab)
    QTest.keyClick(transcript, Qt.Key.Key_Return)
    card = transcript.link_card
    assert card is not None
    assert card.open_button.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert transcript.link_card is None
    assert opened == []
    QTest.keyClick(card_for(transcript), Qt.Key.Key_Return)
    assert opened == [ADDRESS]


def test_the_address_can_be_copied_instead(transcript: Transcript, opened: list[str]) -> None:
    card_for(transcript).copy_button.click()
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert transcript.link_card is None
    assert opened == []


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://user:pass@a.example:81/b", "a.example"),
        ("https://bank.com@evil.example/", "evil.example"),
        ("https://аpple.com", "xn--pple-43d.com"),  # noqa: RUF001 - the first letter is Cyrillic
        ("mailto:me@a.example?subject=x", "me@a.example"),
    ],
)
def test_what_decides_where_a_link_leads_stands_out(address: str, shown: str) -> None:
    assert site(address) == shown


def test_a_long_address_fits(transcript: Transcript) -> None:
    card = card_for(transcript, "https://a.example/" + "x/" * 300)
    assert card.width() == 400
    assert card.height() > 100


def test_the_card_stays_within_the_conversation(qtbot: QtBot, transcript: Transcript) -> None:
    text = "\n\n".join([*("x" for _ in range(30)), f"[end]({ADDRESS})"])
    show(qtbot, transcript, [reply(2, text, ())])
    cursor = transcript.document().find("end")
    transcript.setTextCursor(cursor)
    card = card_for(transcript)
    assert card.geometry().bottom() <= transcript.mapToGlobal(transcript.rect().bottomLeft()).y()


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a%20b/c",
        "https://example.org/%E2%80%8Ez",
        "https://example.org/x%0Ay",
        "https://example.org/?q=100%25&u=https%3A%2F%2Fa.b%2F%3Fz%3D1%26y",
    ],
)
def test_what_is_written_in_codes_stays_so(
    qtbot: QtBot, transcript: Transcript, opened: list[str], address: str
) -> None:
    show(qtbot, transcript, [reply(2, f"[here]({address})")])
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    QTest.keyClick(transcript, Qt.Key.Key_Tab)
    QTest.keyClick(transcript, Qt.Key.Key_Return)

    card = transcript.link_card
    assert card is not None
    assert card.accessibleDescription() == address
    card.open_button.click()
    assert opened == [address]


def test_letters_of_other_scripts_are_shown_as_such(transcript: Transcript) -> None:
    card = card_for(transcript, "https://de.example/wiki/K\u00e4se")
    assert card.accessibleDescription() == "https://de.example/wiki/K\u00e4se"
    assert card.address == "https://de.example/wiki/K%C3%A4se"


def test_the_card_stands_at_the_link_under_the_mouse(qtbot: QtBot, transcript: Transcript) -> None:
    text = "\n\n".join(["x"] * 12 + ["[end](https://example.org/K\u00e4se)"])
    show(qtbot, transcript, [reply(2, text, ())])
    # A click leaves the text cursor elsewhere.
    transcript.moveCursor(QTextCursor.MoveOperation.Start)
    link = transcript.document().find("end")
    place = transcript.cursorRect(link).center() - QPoint(3, 0)
    QCursor.setPos(transcript.viewport().mapToGlobal(place))

    card = card_for(transcript, "https://example.org/K\u00e4se")

    line = transcript.viewport().mapToGlobal(transcript.cursorRect(link).topLeft()).y()
    assert abs(card.geometry().top() - line) < 60
