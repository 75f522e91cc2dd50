"""Files that come to a message, and what is shown of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from document_files import docx, paragraph, pdf, webp
from gui.chat.attaching_desk import attach, chips, drop, names, press_in_menu, ready, said, urls
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desktop.core.store.attached import MOST_FILES
from desktop.gui.chat.message_edit import LONGEST_MESSAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Conversation
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]


@pytest.fixture
def page(make_page: MakePage) -> ChatPage:
    return make_page()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text("Two zebras and a fox.\n")
    return path


# --- ways ------------------------------------------------------------------------------------


def test_files_are_dropped_onto_the_page(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    other = notes.with_name("more.md")
    other.write_text("# More\n")
    drop(page, notes, other)
    ready(page, qtbot, 2)

    assert names(page) == ["notes.txt", "more.md"]
    assert page.attaching.chips.isVisible()
    assert chips(page)[0].facts.text().startswith("text, 1 KB, about ")
    assert not page.attaching.zone.isVisible()


def test_files_are_dropped_onto_the_text(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    page.composer.edit.insertFromMimeData(urls(notes))
    ready(page, qtbot)

    assert page.composer.text == ""


def test_files_are_pasted(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    QApplication.clipboard().setMimeData(urls(notes))
    page.composer.edit.setFocus()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    ready(page, qtbot)

    assert names(page) == ["notes.txt"]
    assert page.composer.text == ""


def test_files_are_picked(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    page.attaching.button.click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(notes)])
    dialog.reject()
    ready(page, qtbot)

    assert page.attaching.button.accessibleName() == "Attach files"
    assert "Ctrl+Shift+O" in page.attaching.button.toolTip()


def test_a_text_that_is_too_long_is_offered_as_a_file(page: ChatPage, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("A fox.\n" * (LONGEST_MESSAGE // 7 + 1))
    page.composer.edit.insertFromMimeData(data)
    [banner] = page.banners.banners
    [button] = banner.buttons
    assert button.text() == "Attach it as a file"
    button.click()
    ready(page, qtbot)

    assert names(page) == ["Pasted text"]
    assert "1 MB" in chips(page)[0].facts.text()


# --- chips -----------------------------------------------------------------------------------


def test_a_chip_goes_with_del_and_comes_back(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, notes)
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Delete)
    assert names(page) == []
    assert not page.attaching.chips.isVisible()
    [banner] = page.banners.banners
    assert banner.title.text() == "“notes.txt” was taken away."
    banner.buttons[0].click()
    ready(page, qtbot)

    assert names(page) == ["notes.txt"]


def test_a_chip_goes_with_its_button(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, notes)
    chips(page)[0].leave_button.click()

    assert page.files.items == []


def test_enter_on_a_chip_opens_what_can_be_done(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, notes)
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Return)
    menus = [one for one in page.attaching.chips.findChildren(QMenu) if one.isVisible()]
    assert len(menus) == 1
    labels = [one.text() for one in menus[0].actions() if not one.isSeparator()]
    menus[0].close()

    assert labels == [
        "Send all of it",
        "Send the passages that fit the question",
        "Read the file again",
        "Take it away",
    ]


def test_tab_goes_through_the_chips_to_the_message(
    page: ChatPage, notes: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, notes)
    page.activateWindow()
    [chip] = chips(page)
    chip.setFocus()
    walked = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())

    assert walked == [
        *(chip.menu_button, chip.leave_button, page.attaching.button, page.composer.edit)
    ]


def test_a_screen_reader_hears_all_of_a_chip(page: ChatPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([["A page of words about zebras"], None]))
    attach(page, qtbot, path)
    name = chips(page)[0].accessibleName()

    assert name.startswith("scan.pdf. PDF, ")
    assert "tokens" in name
    assert name.endswith("One page is a picture, so nothing of it was read.")


def test_chips_have_room_in_a_small_window_with_large_text(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"{'very long name ' * 6}{number}.txt" for number in range(6)]
    for path in paths:
        path.write_text(path.name)
    page.resize(420, 400)
    attach(page, qtbot, *paths)
    page.show()
    qtbot.waitUntil(lambda: page.attaching.chips.height() <= 140)

    assert page.width() == 420
    assert page.composer.edit.isVisible()
    assert page.attaching.chips.viewport().width() <= 420
    assert all(chip.width() <= page.attaching.chips.viewport().width() for chip in chips(page))


# --- what cannot be attached -----------------------------------------------------------------


def test_what_cannot_be_read_is_told_on_the_chip(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    made = {
        "locked.pdf": pdf([["Secret"]], locked=True),
        "photo.webp": webp(4, 4),
        "model.gguf": b"GGUF" + bytes(200),
        "empty.txt": b"",
    }
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    attach(page, qtbot, *(tmp_path / name for name in made), tmp_path / "gone.txt")
    problems = [chip.more.text() for chip in chips(page)]

    assert problems[0].startswith("locked.pdf is protected with a password.")
    assert problems[1].startswith("Models cannot be shown WebP pictures like photo.webp.")
    assert problems[2].startswith("Goldcrest cannot read files like model.gguf.")
    assert problems[3].startswith("There is no text in empty.txt.")
    assert "gone.txt cannot be read" in problems[4]
    assert all(chip.more.textFormat() == Qt.TextFormat.PlainText for chip in chips(page))


def test_folders_are_refused_and_files_beside_them_are_not(
    page: ChatPage, notes: Path, qtbot: QtBot
) -> None:
    drop(page, notes.parent, notes)
    ready(page, qtbot)

    assert "Folders cannot be attached." in said(page)


def test_the_same_file_is_attached_once(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    copy = notes.with_name("copy.txt")
    copy.write_bytes(notes.read_bytes())
    attach(page, qtbot, notes)
    page.files.add([notes, notes])
    qtbot.waitUntil(lambda: "“notes.txt” is attached already." in said(page))
    for banner in page.banners.banners:
        banner.dismiss()
    page.files.add([copy])
    qtbot.waitUntil(lambda: "“notes.txt” is attached already." in said(page))

    assert names(page) == ["notes.txt"]


def test_the_number_of_files_is_bounded(page: ChatPage, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(MOST_FILES + 2)]
    for path in paths:
        path.write_text(path.name)
    page.files.add(paths)
    ready(page, qtbot, MOST_FILES)

    assert "A message can have 10 files." in said(page)


def test_a_hostile_name_is_shown_and_sent_as_text(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "<b>a\u202egpj\x1b\n~~~~~.txt"
    path.write_text("Words")
    attach(page, qtbot, path)
    [file] = page.files.taken
    head = file.text.splitlines()[0]

    assert names(page) == [file.name]
    assert file.name.isprintable()
    assert "~~~~" not in head
    assert head.isprintable()
    assert chips(page)[0].name.textFormat() == Qt.TextFormat.PlainText


def test_nothing_is_attached_while_the_chat_cannot_take_it(
    page: ChatPage, notes: Path, qtbot: QtBot
) -> None:
    page.hold(held=True)
    drop(page, notes)
    qtbot.waitUntil(lambda: "This chat is being kept." in said(page))

    assert page.files.items == []


def test_a_file_that_has_changed_is_read_again(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, notes)
    notes.write_text("Only zebras now.\n")
    assert "a fox" in page.files.taken[0].text
    press_in_menu(page, 0, "Read the file again")
    ready(page, qtbot)
    assert "Only zebras" in page.files.taken[0].text

    assert names(page) == ["notes.txt"]


def test_files_stay_with_their_chat(
    page: ChatPage, chats: list[Conversation], notes: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, notes)
    page.open_conversation(chats[0].id)
    assert names(page) == []
    qtbot.waitUntil(lambda: not page.is_loading)
    page.open_conversation(None)

    assert names(page) == ["notes.txt"]


def test_word_documents_are_read(page: ChatPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(docx(paragraph("Dear zebra")))
    attach(page, qtbot, path)

    assert chips(page)[0].facts.text().startswith("Word document, ")
    assert "Dear zebra" in page.files.taken[0].text


def test_a_message_does_not_wait_for_ever_for_files_that_cannot_be_shared(
    page: ChatPage, notes: Path, qtbot: QtBot
) -> None:
    drop(page, notes)
    ready(page, qtbot)
    item = page.files.items[0]
    item.passages = (None,)  # type: ignore[assignment]  # a defect, which nothing else brings

    with qtbot.captureExceptions() as defects:
        page.files.want(item, "passages")
        with qtbot.waitSignal(page.files.refused) as refused:
            assert page.files.hold("Which animals?")
        qtbot.waitUntil(lambda: bool(defects))

    assert "could not be made ready" in refused.args[0]
