"""Formulas in the conversation, with the real child."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import describe, reply, show, shown_formulas
from PySide6.QtGui import QAccessible, QFont, QGuiApplication, QImage, QTextCursor

from desktop.gui.typeset.jobs import FormulaJob

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

INLINE = r"Mass $m$ and energy $E = mc^2$ belong together."
DISPLAY = "So:\n\n$$\n\\frac{a}{b}\n= c\n$$\n\nand on."


def settled(qtbot: QtBot, transcript: Transcript) -> None:
    qtbot.waitUntil(
        lambda: not (transcript.typesetter.is_busy or transcript.is_busy), timeout=30_000
    )


def test_a_formula_is_source_first_and_then_a_picture(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, INLINE)])
    assert shown_formulas(transcript) == []
    assert "$E = mc^2$" in transcript.document().toPlainText()
    length = transcript.document().characterCount()
    settled(qtbot, transcript)
    assert shown_formulas(transcript) == ["$m$", "$E = mc^2$"]
    assert transcript.document().characterCount() == length


def test_what_cannot_be_set_stays_as_it_was_written(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, r"See \(\foo{x}\) and $y$.")])
    settled(qtbot, transcript)
    assert shown_formulas(transcript) == ["$y$"]
    assert r"\(\foo{x}\)" in transcript.document().toPlainText()


def test_no_child_is_started_without_a_formula_or_code(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(2, "5 $ and 6 $, and\n\n```\nplain $x$ code\n```")])
    assert not transcript.typesetter.is_running


def test_a_reply_that_grows_ends_up_like_a_stored_one(qtbot: QtBot, transcript: Transcript) -> None:
    source = f"{INLINE}\n\n{DISPLAY}\n\n| $a$ | \\(b\\) |\n|--|--|\n| $c$ | d |\n| e | $f$ |\n"
    show(qtbot, transcript, [reply(2, source)])
    settled(qtbot, transcript)
    stored = describe(transcript)
    transcript.show_messages([], more=False)
    transcript.append_message(reply(2, "", ()))
    for start in range(0, len(source), 5):
        transcript.append_text(2, source[start : start + 5], ())
    transcript.finish(2, reply(2, "").note)
    assert describe(transcript) == stored  # all of them are known by now
    assert shown_formulas(transcript) == [
        *("$m$", "$E = mc^2$", "$$\n\\frac{a}{b}\n= c\n$$"),
        *("$a$", "\\(b\\)", "$c$", "$f$"),
    ]


def test_a_formula_looks_the_same_whenever_it_is_set(qtbot: QtBot, transcript: Transcript) -> None:
    source = "Among _slanted $x$ words_ and **bold $y^2$ ones**."
    show(qtbot, transcript, [reply(2, source)])
    settled(qtbot, transcript)
    came_late = fonts(transcript)
    show(qtbot, transcript, [reply(2, source)])

    assert fonts(transcript) == came_late
    assert (True, QFont.Weight.Normal) in came_late.values()


def fonts(transcript: Transcript) -> dict[str, tuple[bool, QFont.Weight]]:
    """Whether each run of text is slanted, and how bold it is."""
    found = {}
    block = transcript.document().begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            font = runs.fragment().charFormat().font()
            found[runs.fragment().text()] = (font.italic(), font.weight())
            runs += 1
        block = block.next()
    return found


def test_an_unfinished_formula_is_not_asked_for(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.append_message(reply(2, "", ()))
    for piece in ("so \\[ x", " = \\frac{a}", "{b}"):
        transcript.append_text(2, piece, ())
    assert not transcript.typesetter.is_busy
    assert "\\[ x = \\frac{a}{b}" in transcript.document().toPlainText()
    transcript.append_text(2, " \\] yes", ())
    settled(qtbot, transcript)
    assert shown_formulas(transcript) == ["\\[ x = \\frac{a}{b} \\]"]


def test_setting_formulas_does_not_move_what_is_read(qtbot: QtBot, transcript: Transcript) -> None:
    tall = "\n\n".join(f"$$\n\\frac{{x_{{{n}}}}}{{2}}\n$$" for n in range(12))
    text = f"{tall}\n\n" + "\n\n".join(f"Paragraph {n}." for n in range(60))
    show(qtbot, transcript, [reply(2, text)])
    find = transcript.document().find("Paragraph 30.")
    bar = transcript.verticalScrollBar()
    bar.setValue(bar.value() + transcript.cursorRect(find).top() - 100)
    before = transcript.cursorRect(find).top()
    settled(qtbot, transcript)
    assert len(shown_formulas(transcript)) == 12
    assert abs(transcript.cursorRect(find).top() - before) <= 2


def lowest_ink(transcript: Transcript, *, of_formula: bool) -> int:
    """Return the lowest row that has ink in the first word, or in the formula behind it."""
    image: QImage = transcript.viewport().grab().toImage()
    background = image.pixelColor(image.width() - 2, 2).name()
    split = transcript.cursorRect(transcript.document().find("x")).right() + 1
    columns = range(split, split + 40) if of_formula else range(split - 2)
    return max(
        y
        for x in columns
        for y in range(image.height() // 2)
        if image.pixelColor(x, y).lightness() < 128 and image.pixelColor(x, y).name() != background
    )


def test_formulas_stand_on_the_baseline(qtbot: QtBot, transcript: Transcript) -> None:
    # Letters without descenders, so that their lowest ink is on the line.
    show(qtbot, transcript, [reply(2, r"x $\mathrm{H}^{2^2}$", ())])
    settled(qtbot, transcript)
    assert (
        abs(lowest_ink(transcript, of_formula=True) - lowest_ink(transcript, of_formula=False)) <= 1
    )


@pytest.mark.parametrize("width", [300, 900])
def test_no_formula_is_wider_than_the_column(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    transcript.resize(width, 500)
    long = "+".join(f"x_{{{n}}}" for n in range(30))
    show(qtbot, transcript, [reply(2, f"> - $$\n>   {long}\n>   $$\n\nand ${long}$ here")])
    settled(qtbot, transcript)
    assert len(shown_formulas(transcript)) == 2
    layout = transcript.document().documentLayout()
    assert layout.documentSize().width() <= transcript.viewport().width()


def test_a_formula_has_the_colour_of_the_theme(
    qtbot: QtBot, qapp: QApplication, transcript: Transcript, theme: Theme
) -> None:
    show(qtbot, transcript, [reply(2, "$$\n\\blacksquare\\blacksquare\n$$", ())])
    settled(qtbot, transcript)

    def seen() -> set[str]:
        image = transcript.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(20, 80) for y in range(5, 60)}

    assert theme.role("text").name() in seen()
    theme.apply(qapp, "dark")
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert theme.role("text").name() in seen()


def test_the_source_is_copied_and_read_aloud(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, f"{INLINE}\n\n{DISPLAY}", ())])
    settled(qtbot, transcript)
    transcript.selectAll()
    transcript.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.strip() == (
        "Mass $m$ and energy $E = mc^2$ belong together.\n\n"
        "So:\n\n$$\n\\frac{a}{b}\n= c\n$$\n\nand on."
    )
    spoken = QAccessible.queryAccessibleInterface(transcript).textInterface()
    assert "energy $E = mc^2$" in spoken.text(0, spoken.characterCount())


def test_part_of_a_formula_is_copied_whole_or_not_at_all(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(2, INLINE, ())])
    settled(qtbot, transcript)
    inside = transcript.document().find("mc^2")
    cursor = QTextCursor(inside)
    cursor.setPosition(inside.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    transcript.setTextCursor(cursor)
    transcript.copy()
    assert QGuiApplication.clipboard().text() == "$E = mc^2$ belong together."
    transcript.setTextCursor(inside)
    transcript.copy()
    assert QGuiApplication.clipboard().text() == ""


def test_a_picture_that_is_no_longer_kept_is_drawn_again(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(2, "$$\n\\blacksquare\n$$", ())])
    settled(qtbot, transcript)
    whole = transcript.viewport().grab().toImage()
    transcript.typesetter._kept.clear()
    transcript._manuscript._formulas._pictures.clear()
    transcript.viewport().update()
    qtbot.waitUntil(
        lambda: transcript.typesetter.known(FormulaJob("\\blacksquare", display=True)),
        timeout=20_000,
    )
    settled(qtbot, transcript)
    assert transcript.viewport().grab().toImage() == whole
