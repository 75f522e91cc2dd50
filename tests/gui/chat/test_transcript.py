from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_documents import DOCUMENTS, MARKED_UP
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.chat.blocks import Span
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

LINE: Note = ((Span("14 t/s"), "meta"),)


def person(number: int, text: str) -> Entry:
    return Entry(number, person=True, text=text)


def reply(number: int, text: str, note: Note = LINE) -> Entry:
    return Entry(number, person=False, text=text, note=note)


def chat(count: int) -> list[Entry]:
    return [
        person(n, f"Question {n}?") if n % 2 else reply(n, f"Answer {n}.\n\n{MARKED_UP}")
        for n in range(1, count + 1)
    ]


def show(qtbot: QtBot, transcript: Transcript, entries: list[Entry], *, more: bool = False) -> None:
    transcript.show_messages(entries, more=more)
    qtbot.waitUntil(lambda: not transcript.is_busy)


def looks(transcript: Transcript) -> list[tuple[str, float, float, float, str]]:
    """Return all that can be seen of each paragraph: text, place, formats."""
    found = []
    layout = transcript.document().documentLayout()
    block = transcript.document().begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        runs = []
        fragments = block.begin()
        while not fragments.atEnd():
            run = fragments.fragment()
            form = run.charFormat()
            font = form.font()
            runs.append(
                f"{run.text()}|{font.weight()}|{font.italic()}|{font.family()}|{form.anchorHref()}"
            )
            fragments += 1
        found.append((block.text(), place.x(), place.y(), place.height(), "\n".join(runs)))
        block = block.next()
    return found


def text(transcript: Transcript) -> str:
    return transcript.document().toPlainText()


def test_messages_stand_in_their_order(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "Hello"), reply(2, "**Hi** there"), person(3, "Bye")])
    lines = [line for line in text(transcript).split("\n") if line]
    assert lines == ["Hello", "Hi there", "14 t/s", "Bye"]


def test_a_persons_markup_is_not_interpreted(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "**a** <b>x</b>\n# c")])
    assert "**a** <b>x</b>\n# c" in text(transcript)


def test_a_reply_that_grows_ends_up_like_a_stored_one(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "?"), reply(2, MARKED_UP)])
    stored = looks(transcript)
    show(qtbot, transcript, [person(1, "?")])
    transcript.append_message(reply(2, "", ()))
    for start in range(0, len(MARKED_UP), 7):
        transcript.append_text(2, MARKED_UP[start : start + 7], LINE)
    transcript.finish(2, LINE)
    assert looks(transcript) == stored


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(DOCUMENTS, st.integers(1, 9))
def test_whatever_grows_ends_up_like_what_is_stored(
    transcript: Transcript, written: str, step: int
) -> None:
    def complete() -> None:
        # Formulas look otherwise once they are set.
        while transcript.is_busy or transcript.typesetter.is_busy:
            QApplication.processEvents()

    transcript.show_messages([person(1, "?"), reply(2, written), person(3, "!")], more=False)
    complete()
    stored = looks(transcript)
    transcript.show_messages([person(1, "?")], more=False)
    complete()
    transcript.append_message(reply(2, "", ()))
    for start in range(0, len(written), step):
        transcript.append_text(2, written[start : start + step], ())
    transcript.finish(2, LINE)
    transcript.append_message(person(3, "!"))
    complete()
    assert looks(transcript) == stored


def test_pages_added_on_top_give_the_same_as_all_at_once(
    qtbot: QtBot, transcript: Transcript
) -> None:
    entries = chat(30)
    show(qtbot, transcript, entries)
    whole = looks(transcript)
    show(qtbot, transcript, entries[20:], more=True)
    transcript.prepend_messages(entries[8:20], more=True)
    transcript.prepend_messages(entries[:8], more=False)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert looks(transcript) == whole
    assert transcript.entries == entries


def test_a_message_can_be_sent_while_a_chat_is_still_being_shown(
    qtbot: QtBot, transcript: Transcript
) -> None:
    entries = chat(60)
    show(qtbot, transcript, [*entries, person(61, "more"), reply(62, "**yes**")])
    whole = looks(transcript)
    transcript.show_messages(entries, more=False)
    assert transcript.is_busy
    transcript.append_message(person(61, "more"))
    transcript.append_message(reply(62, "", ()))
    transcript.append_text(62, "**ye", LINE)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    transcript.append_text(62, "s**", LINE)
    transcript.finish(62, LINE)
    assert looks(transcript) == whole


def test_the_end_is_in_sight_first_and_stays_there(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_messages(chat(60), more=False)
    bar = transcript.verticalScrollBar()
    assert transcript.is_busy
    assert "Answer 60." in text(transcript)
    seen = []
    bar.valueChanged.connect(lambda: seen.append(bar.maximum() - bar.value()))
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert bar.value() == bar.maximum() > 0
    assert transcript.is_following


def test_text_that_comes_does_not_move_what_is_read(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, chat(20))
    transcript.append_message(reply(21, "", ()))
    following: list[bool] = []
    transcript.following_changed.connect(following.append)
    transcript.verticalScrollBar().setValue(300)
    before = transcript.viewport().grab().toImage()
    transcript.append_text(21, "word " * 200, LINE)
    assert transcript.verticalScrollBar().value() == 300
    assert transcript.viewport().grab().toImage() == before
    transcript.go_to_end()
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    transcript.append_text(21, "word " * 200, LINE)
    assert bar.value() == bar.maximum()
    assert following == [False, True]


def test_earlier_messages_do_not_move_what_is_read(qtbot: QtBot, transcript: Transcript) -> None:
    entries = chat(40)
    show(qtbot, transcript, entries[20:], more=True)
    transcript.verticalScrollBar().setValue(60)
    place = transcript.cursorForPosition(QPoint(10, 200))
    above = transcript.cursorRect(place).top()
    transcript.prepend_messages(entries[:20], more=False)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert abs(transcript.cursorRect(place).top() - above) <= 2
    assert not transcript.is_following


def test_the_person_asks_for_earlier_messages(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, chat(2), more=True)
    with qtbot.waitSignal(transcript.earlier_requested):
        transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
    assert "Show earlier messages" in text(transcript)
    show(qtbot, transcript, chat(2), more=False)
    assert "Show earlier messages" not in text(transcript)


def test_only_safe_links_are_followed(qtbot: QtBot, transcript: Transcript) -> None:
    followed: list[str] = []
    transcript.link_activated.connect(followed.append)
    for address in ("file:///etc/passwd", "javascript:x"):
        transcript.anchorClicked.emit(QUrl(address))
        assert transcript.link_card is None
    transcript.anchorClicked.emit(QUrl("https://a.example/b"))
    assert transcript.link_card is not None
    assert followed == []
    transcript.link_card.open_button.click()
    assert followed == ["https://a.example/b"]
    with qtbot.waitSignal(transcript.action_requested) as action:
        transcript.anchorClicked.emit(QUrl("goldcrest:again/12"))
    assert action.args == ["again", 12]


def test_nothing_is_ever_loaded(transcript: Transcript) -> None:
    assert transcript.loadResource(2, QUrl("https://a.example/x.png")) is None
    assert transcript.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_what_is_copied_reads_as_one_would_type_it(qtbot: QtBot, transcript: Transcript) -> None:
    source = (
        "Intro\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nif x:\n    y\n```\n"
    )
    show(qtbot, transcript, [person(1, "Hi\nyou"), reply(2, source)])
    transcript.selectAll()
    transcript.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.strip() == (
        "Hi\nyou\n\nIntro\n\n1. one\n2. two\n\na\tb\n1\t2\n\nif x:\n    y\n\n14 t/s"
    )


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def place_of(transcript: Transcript, wanted: str) -> QPoint:
    cursor = transcript.document().find(wanted)
    cursor.setPosition(cursor.selectionStart() + 1)
    return transcript.cursorRect(cursor).center()


def test_the_menu_copies_what_is_under_the_mouse(qtbot: QtBot, transcript: Transcript) -> None:
    source = "**Bold** and [link](https://a.example)\n\n```\nfirst\n  second\n```"
    show(qtbot, transcript, [person(1, "Question"), reply(2, source)])
    clipboard = QGuiApplication.clipboard()

    offered = actions(transcript.build_menu(place_of(transcript, "second")))
    offered["Copy code"].trigger()
    assert clipboard.text() == "first\n  second\n"
    offered["Copy reply"].trigger()
    assert clipboard.text() == source

    offered = actions(transcript.build_menu(place_of(transcript, "link")))
    offered["Copy link address"].trigger()
    assert clipboard.text() == "https://a.example"

    offered = actions(transcript.build_menu(place_of(transcript, "Question")))
    offered["Copy message"].trigger()
    assert clipboard.text() == "Question"
    assert "Copy code" not in offered


def test_code_has_a_button_that_copies_it(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, "Text\n\n```\nfirst\nsecond\n```")])
    bar, button = transcript.code_bar, transcript.code_bar.copy_button
    bar.follow(place_of(transcript, "Text"))
    assert not button.isVisible()
    bar.follow(place_of(transcript, "second"))
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "first\nsecond\n"


def test_code_can_be_copied_by_keyboard(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, "Text\n\n```\nfirst\n```")])
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    cursor = transcript.document().find("first")
    cursor.clearSelection()
    transcript.setTextCursor(cursor)
    assert transcript.code_bar.copy_button.isVisible()


@pytest.mark.parametrize("width", [320, 500, 800, 1400])
def test_the_column_is_centred_and_no_wider_than_it_should(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    show(qtbot, transcript, chat(4))
    transcript.resize(width, 500)
    area = transcript.viewport().geometry()
    assert area.width() <= 760
    assert abs((area.left() + area.right()) / 2 - width / 2) <= 6
    assert transcript.document().textWidth() == area.width()
    assert transcript.verticalScrollBar().value() == transcript.verticalScrollBar().maximum()


def test_a_persons_message_stays_at_the_right_edge(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "Short")])
    rights = []
    for width in (900, 500):
        transcript.resize(width, 500)
        cursor = transcript.document().find("Short")
        rights.append(transcript.viewport().width() - transcript.cursorRect(cursor).right())
    assert rights[0] == pytest.approx(rights[1], abs=2)
    assert 8 <= rights[0] <= 24


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_bubbles_and_code_boxes_are_painted(
    qtbot: QtBot, transcript: Transcript, theme: Theme
) -> None:
    show(qtbot, transcript, [person(1, "Hello"), reply(2, "```\ncode\n```")])
    seen = colours(transcript.viewport().grab().toImage())
    assert theme.role("hover").name() in seen
    assert theme.role("code_background").name() in seen


def test_another_theme_changes_the_colours_and_nothing_else(
    qtbot: QtBot, qapp: QApplication, transcript: Transcript, theme: Theme
) -> None:
    show(qtbot, transcript, chat(6))
    transcript.append_message(reply(9, "", ()))
    transcript.append_text(9, "half a", LINE)
    before = looks(transcript)
    theme.apply(qapp, "dark")
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert looks(transcript) == before
    assert theme.role("code_background").name() in colours(transcript.viewport().grab().toImage())
    # A reply that grows goes on growing.
    transcript.append_text(9, " sentence", LINE)
    assert "half a sentence" in text(transcript)


def test_text_can_be_selected_across_messages_by_keyboard(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [person(1, "one"), reply(2, "two"), person(3, "three")])
    cursor = transcript.document().find("one")
    cursor.setPosition(cursor.selectionStart())
    transcript.setTextCursor(cursor)
    transcript.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    selected = transcript.textCursor().selectedText()
    assert selected.startswith("one")
    assert selected.endswith("three")


def test_it_has_a_name_and_its_text_for_screen_readers(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [person(1, "one")])
    assert transcript.accessibleName() == "Conversation"
    assert transcript.isReadOnly()


def test_long_lines_and_huge_messages_are_shown_in_slices(
    qtbot: QtBot, transcript: Transcript
) -> None:
    huge = "\n".join(f"line {number} " + "x" * 300 for number in range(1_500))
    transcript.show_messages([person(1, huge), reply(2, huge)], more=False)
    assert transcript.is_busy
    qtbot.waitUntil(lambda: not transcript.is_busy, timeout=30_000)
    assert text(transcript).count("line 1499 ") == 2
