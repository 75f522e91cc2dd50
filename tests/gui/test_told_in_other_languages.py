"""Texts that are made of parts, numbers and days, in a language that is not English."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from desktop.core import language
from desktop.core.hardware import Hardware
from desktop.core.hub.search import FoundRepo
from desktop.core.language import Language
from desktop.gui import dates
from desktop.gui.models import formats
from desktop.gui.models.columns import Fonts, columns
from desktop.gui.models.head import Head
from desktop.gui.models.listing import Filter, Order
from desktop.gui.plots import axes
from desktop.gui.plots.data import Axis, LineData, Point, Series
from desktop.gui.plots.words import line_spoken, line_table
from desktop.gui.search import words
from desktop.gui.shelf.deeds import Done, deleted, sentence
from desktop.gui.shelf.listing import Listing
from desktop.gui.shelf.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

GB: Final = 10**9
GERMAN: Final = Language(
    code="de",
    texts={
        ("Recommended", ""): "Empfohlen",
        ("Size tier, then speed", ""): "Nach Größe, dann nach Tempo",
        ("Size tier", ""): "Nach Größe",
        ("Search Hugging Face", ""): "Auf Hugging Face suchen",
        ("won't fit", ""): "passt nicht in den Arbeitsspeicher",
        ("cannot run here", ""): "läuft hier nicht",
        ("predicted", ""): "vorhergesagt",
        ("tokens/s", ""): "Token/s",
        ("{value} {place}", ""): "{place} {value}",
        ("at {place}", ""): "bei {place}",
        ("{day} {month} {year}", ""): "{day}. {month} {year}",
        ("“{title}” was moved to “{folder}”.", ""): "In „{folder}“ liegt jetzt „{title}“.",
    },
    counted={
        ("{n} chat was deleted.", "{n} chats were deleted."): (
            "{n} Chat wurde gelöscht.",
            "{n} Chats wurden gelöscht.",
        )
    },
    decimal=",",
    group=".",
)


@pytest.fixture
def german() -> Iterator[None]:
    language.use(GERMAN)
    yield
    language.use(language.ENGLISH)


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_does() -> None:
    assert formats.speed(14.13) == "14,1 t/s"
    assert formats.line(7.5) == "7,5 t/s"
    assert formats.progress(400_000_000, 1_300_000_000).startswith("0,4 of ")
    assert axes.tick_label("number", 1500.5, (1500.0, 1500.5, 1501.0)) == "1.500,5"
    assert axes.tokens_label(1536) == "1,5k"
    assert words.count(1_200) == "1,2k"
    assert words.billions(596_049_920) == "0,6B"


@pytest.mark.usefixtures("german")
def test_days_are_called_as_the_language_does() -> None:
    assert dates.day(date(2026, 10, 31)).startswith("31. Okt")
    assert dates.weekday(date(2026, 10, 31)) == "Samstag"
    assert dates.long_day(date(2026, 3, 1)) == "1. März 2026"


def test_days_in_english_are_what_they_were() -> None:
    assert dates.day(date(2026, 5, 3)) == "3 May 2026"
    assert dates.long_day(date(2026, 10, 31)) == "31 October 2026"
    assert dates.weekday(date(2026, 10, 31)) == "Saturday"
    assert dates.month_of_year(date(2026, 10, 31)) == "Oct 2026"


@pytest.mark.usefixtures("german")
def test_what_is_chosen_is_told_by_what_it_is_not_by_what_it_says(
    theme: Theme, qtbot: QtBot
) -> None:
    head = Head(theme)
    qtbot.addWidget(head)
    tab = head.findChild(QPushButton, "filter-recommended")
    order = head.findChild(QComboBox, "order")
    assert tab is not None
    assert order is not None
    assert tab.text() == "Empfohlen"
    with qtbot.waitSignal(head.filter_chosen) as chosen:
        tab.click()
    assert chosen.args == [Filter.RECOMMENDED]
    assert order.itemText(0).startswith("Nach Größe")
    assert order.itemData(0) is Order.TIER


@pytest.mark.usefixtures("german")
def test_what_cannot_be_used_is_paler_in_every_language() -> None:
    computer = Hardware("Test", 4, 4, 4, 16 * GB, 14 * GB, ())
    found = FoundRepo("maker/Huge-GGUF", "maker", parameters=400 * GB)
    row = words.row(found, computer, 4096, installed=False)
    assert row.fit == "passt nicht in den Arbeitsspeicher"
    assert row.dimmed


def test_a_column_is_as_wide_as_its_words_are_long(theme: Theme, german: None) -> None:
    del german
    fonts = Fonts.of(theme)
    longer = columns(1600, fonts).facts.width()
    language.use(language.ENGLISH)
    assert longer > columns(1600, fonts).facts.width()


@pytest.mark.usefixtures("german")
def test_sentences_have_the_order_of_their_language() -> None:
    done = Done(Listing(()), count=1, name="Reisen")
    assert sentence(Wish("move", (1,), 2), done, "Fjorde") == ("In „Reisen“ liegt jetzt „Fjorde“.")
    assert deleted(3, "") == "3 Chats wurden gelöscht."
    assert deleted(1, "") == "1 Chat wurde gelöscht."


@pytest.mark.usefixtures("german")
def test_a_plot_speaks_the_language() -> None:
    line = Series("vorhergesagt", (Point(0, 10.0, 9.0, 11.0), Point(4096, 8.0)), measured=False)
    data = LineData(Axis("", "tokens"), Axis("tokens/s", "speed"), (line,))
    assert line_spoken(data).startswith("Vorhergesagt: bei 0 tokens 10,0 t/s")
    table = line_table(data)
    assert table.head[1] == "Token/s"
    assert table.rows[0][1] == "10,0 t/s (9,0 to 11,0)"
