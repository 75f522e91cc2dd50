"""Images that come to a message: shown small, sent to models that see, and held back elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from eyes_maker import GIF, JPEG, png, png_of
from gui.chat.attaching_desk import attach, chips, names, press_in_menu, ready, said, settled, shown
from gui.chat.model_files import install
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core import pictures
from desktop.core.errors import PictureTooLarge
from desktop.core.pictures import Image
from desktop.gui.chat import notes
from desktop.gui.chat.attaching import images

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

RED = png()


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat.png"
    path.write_bytes(RED)
    return path


def install_seeing(services: Services, name: str = "sharp-eyes") -> str:
    """Put a model into its folder that has a file for pictures beside it; return its id."""
    number = install(services, name)
    beside = services.library.folder / "maker" / "repo" / f"mmproj-{name}.gguf"
    beside.write_bytes(b"GGUF" + bytes(100))
    found = next(each for each in services.library.installed() if each.id == number)
    assert found.projector == beside
    return number


def choose(page: ChatPage, model: str, qtbot: QtBot) -> None:
    page.set_model(model)
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.id == model)


@pytest.fixture
def page(make_page: MakePage, services: Services, qtbot: QtBot) -> ChatPage:
    """One whose model sees; the other one, which is chosen first, does not."""
    model = install_seeing(services)
    made = make_page()
    choose(made, model, qtbot)
    return made


@pytest.fixture
def blind(make_page: MakePage) -> ChatPage:
    return make_page()


def asked(page: ChatPage) -> list[tuple[Image, ...]]:
    request = page.engine.requests[-1]  # type: ignore[attr-defined]  # see conftest
    return [one.images for one in request.messages if one.role == "user"]


# --- ways ------------------------------------------------------------------------------------


def test_a_file_gives_a_chip_with_a_small_picture(page: ChatPage, cat: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, cat)
    [chip] = chips(page)
    small = chip.small.pixmap()

    assert names(page) == ["cat.png"]
    assert chip.facts.text().startswith("image, 1 KB, about ")
    assert "tokens" in chip.facts.text()
    assert not chip.more.text()
    assert chip.small.isVisible()
    assert (small.width(), small.height()) == (images.SMALL_SIDE, images.SMALL_SIDE)
    assert small.toImage().pixelColor(5, 5) == QColor(200, 30, 30)


@pytest.mark.parametrize("kind", ["application/x-qt-image", "image/png"])
def test_a_picture_is_pasted(page: ChatPage, kind: str, qtbot: QtBot) -> None:
    data = QMimeData()
    if kind == "image/png":
        data.setData(kind, RED)
    else:
        picture = QImage(40, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor(0, 0, 255))
        data.setImageData(picture)
    QApplication.clipboard().setMimeData(data)
    page.composer.edit.setFocus()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    ready(page, qtbot)
    [file] = page.files.taken

    assert names(page) == ["Pasted picture"]
    assert pictures.check("", file.data).format == "PNG"
    assert chips(page)[0].small.isVisible()


def test_the_same_picture_is_attached_once(page: ChatPage, cat: Path, qtbot: QtBot) -> None:
    copy = cat.with_name("copy.png")
    copy.write_bytes(RED)
    attach(page, qtbot, cat)
    page.files.add([copy])
    qtbot.waitUntil(lambda: "“cat.png” is attached already." in said(page))

    assert names(page) == ["cat.png"]


def test_a_picture_that_has_changed_is_read_again(page: ChatPage, cat: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, cat)
    other = png(colour=(0, 0, 255))
    cat.write_bytes(other)
    press_in_menu(page, 0, "Read the file again")
    ready(page, qtbot)

    assert page.files.taken[0].data == other


# --- hostile ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (png_of(60_000, 60_000, b""), "is too large for a model"),
        (png_of(9_000, 20, b""), "is too large for a model"),
        (RED[:20], "is damaged"),
    ],
    ids=["huge", "strip", "cut"],
)
def test_what_no_model_is_shown_is_told_on_the_chip(
    page: ChatPage, tmp_path: Path, data: bytes, words: str, qtbot: QtBot
) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(data)
    attach(page, qtbot, path)

    assert words in chips(page)[0].more.text()
    assert not chips(page)[0].small.isVisible()


@pytest.mark.parametrize(
    "data",
    [
        png_of(7_000, 7_000, b""),
        png_of(100, 100, b"\x07" * 50),
        RED[:60],
        GIF[:40],
        JPEG[:200],
        JPEG[:160] + bytes(300),
        b"\x89PNG\r\n\x1a\n" + b"<svg xmlns='http://www.w3.org/2000/svg'/>" * 9,
        b"",
    ],
    ids=["large", "short", "cut", "gif", "jpeg", "zeros", "svg", "empty"],
)
def test_a_small_picture_of_anything_is_small_or_none(data: bytes) -> None:
    found = images.small(data)

    assert found is None or max(found.width(), found.height()) <= images.SMALL_SIDE


@pytest.mark.parametrize("data", [RED, GIF, JPEG, png(3, 1), png(1, 90)])
def test_small_pictures_keep_their_form(data: bytes) -> None:
    found = images.small(data)

    assert found is not None
    assert min(found.width(), found.height()) >= 1
    assert max(found.width(), found.height()) <= images.SMALL_SIDE


def test_a_pasted_picture_is_bounded() -> None:
    with pytest.raises(PictureTooLarge):
        images.of_clipboard(QImage(10_000, 5_001, QImage.Format.Format_Mono))


# --- sending ---------------------------------------------------------------------------------


def test_a_picture_is_sent_and_named_under_the_message(
    page: ChatPage, cat: Path, send: Send, qtbot: QtBot
) -> None:
    attach(page, qtbot, cat)
    send(page, "What is it?")
    settled(page, qtbot)
    first = asked(page)
    send(page, "And its colour?")
    settled(page, qtbot, 2)

    assert first == [(Image("cat.png", RED),)]
    assert asked(page) == [(Image("cat.png", RED),), ()]
    assert "Attached: cat.png (image)" in shown(page)
    assert page.files.items == []


def test_a_message_that_is_taken_back_has_its_picture_again(
    page: ChatPage, cat: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, cat)
    files = page.files.taken
    page.files.clear()
    page.talk.take_back("What is it?", files)
    ready(page, qtbot)
    qtbot.waitUntil(chips(page)[0].small.isVisible)

    assert page.files.taken == files


def test_pictures_that_are_too_much_together_are_held_back(
    page: ChatPage, tmp_path: Path, send: Send, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(2)]
    for number, path in enumerate(paths):
        path.write_bytes(RED + bytes([number]) * (pictures.MOST_TOGETHER // 2))
    attach(page, qtbot, *paths)
    send(page, "Which?")
    qtbot.waitUntil(lambda: "A model is shown up to 16 pictures" in said(page))

    assert page.engine.requests == []  # type: ignore[attr-defined]  # see conftest
    assert page.composer.text == "Which?"


# --- a model that does not see ---------------------------------------------------------------


def test_a_model_without_sight_is_told_on_the_chip_and_nothing_is_sent(
    blind: ChatPage, cat: Path, send: Send, qtbot: QtBot
) -> None:
    attach(blind, qtbot, cat)
    words = chips(blind)[0].more.text()
    assert blind.choice is not None
    send(blind, "What is it?")

    assert words == (
        f"{blind.choice.name} cannot see pictures, and no other model here can. Get one that can,"
        " with its file for pictures, or take the picture away."
    )
    assert words in said(blind)
    assert words in chips(blind)[0].accessibleName()
    assert blind.composer.text == "What is it?"
    assert blind.engine.requests == []  # type: ignore[attr-defined]  # see conftest


def test_another_model_that_sees_is_offered_and_answers(
    services: Services, make_page: MakePage, cat: Path, send: Send, qtbot: QtBot
) -> None:
    model = install_seeing(services)
    page = make_page()
    choose(page, next(one.id for one in page.answering.choices.all if one.id != model), qtbot)
    attach(page, qtbot, cat)
    words = chips(page)[0].more.text()
    seeing = page.answering.choices.find(model)
    assert seeing is not None
    press_in_menu(page, 0, f"Let {seeing.name} answer")
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.id == model)

    assert f"Choose a model that can, such as {seeing.name}, or take the picture away." in words
    assert not chips(page)[0].more.text()
    send(page, "What is it?")
    settled(page, qtbot)
    assert asked(page) == [(Image("cat.png", RED),)]


def test_a_chat_goes_on_without_the_pictures_where_that_is_wished(
    page: ChatPage, cat: Path, send: Send, qtbot: QtBot
) -> None:
    attach(page, qtbot, cat)
    send(page, "What is it?")
    settled(page, qtbot)
    seeing = page.choice
    choose(page, next(one.id for one in page.answering.choices.all if one != seeing), qtbot)
    send(page, "And now?")
    qtbot.waitUntil(lambda: "cannot see pictures." in shown(page) and not page.is_streaming)
    reply = page.transcript.entries[-1]
    links = [span.text for span, _ in reply.note if span.link.startswith(notes.ACTION)]
    assert links == ["Answer without the pictures", "Regenerate"]
    page.transcript.action_requested.emit(notes.UNSEEN, reply.id)
    settled(page, qtbot, 2)
    first = page.engine.requests[-1].messages[0].content  # type: ignore[attr-defined]  # see conftest
    assert first == "[Picture: cat.png]\nWhat is it?"
    qtbot.waitUntil(lambda: "without the pictures" in notes.plain(page.transcript.entries[-1].note))
    send(page, "Go on")
    settled(page, qtbot, 3)

    assert asked(page) == [(), (), ()]
    assert "Attached: cat.png (image)" in shown(page)
