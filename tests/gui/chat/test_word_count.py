from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage


@pytest.fixture
def page(make_page: Callable[..., ChatPage]) -> ChatPage:
    return make_page()


def test_the_length_is_told_from_twenty_words_on(page: ChatPage, qtbot: QtBot) -> None:
    count = page.writing.count
    page.composer.set_text("word " * 34)
    qtbot.waitUntil(count.isVisible)
    assert count.text() == "34 words"
    assert count.toolTip() == count.accessibleDescription() == "34 words, 170 characters"
    page.composer.set_text("word " * 19)
    qtbot.waitUntil(count.isHidden)
    page.composer.set_text("word " * 20)
    qtbot.waitUntil(count.isVisible)
    page.composer.edit.clear()
    assert count.isHidden()


def test_it_gives_way_in_a_narrow_window(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("word " * 34)
    qtbot.waitUntil(page.writing.count.isVisible)
    page.resize(420, 400)
    qtbot.waitUntil(page.writing.count.isHidden)
    page.resize(900, 600)
    qtbot.waitUntil(page.writing.count.isVisible)


def test_a_very_long_text_costs_the_window_nothing(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("word " * 200_000)
    count = page.writing.count
    start = time.perf_counter()
    count._count()
    assert time.perf_counter() - start < 0.1
    qtbot.waitUntil(lambda: count.text() == "200,000 words")
