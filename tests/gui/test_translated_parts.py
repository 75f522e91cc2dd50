"""The parts of the window in another language: what is shown, what is searched, what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desktop.core import language
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.chat.messages import title_from
from desktop.core.language import Language
from desktop.core.settings import Settings
from desktop.core.specialists.specialist import Field, Specialist
from desktop.gui.chat import notes, thoughts
from desktop.gui.chat.details import details
from desktop.gui.chat_rows import ARCHIVED, GROUPS, PINNED, Row, rows_of
from desktop.gui.commands.items import of_commands, of_settings, pick
from desktop.gui.commands.shortcut_sheet import rows_for
from desktop.gui.specialists import words
from desktop.gui.specialists.relay import Relay
from desktop.gui.widgets import BadgeButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

GERMAN = Language(
    code="de",
    texts={
        ("Today", ""): "Heute",
        ("Pinned", ""): "Angeheftet",
        ("Archived", ""): "Archiviert",
        ("closed", "a fold"): "zu",
        ("New chat", ""): "Neuer Chat",
        ("Models", ""): "Modelle",
        ("Settings", ""): "Einstellungen, und mehr",
        ("Page", ""): "Seite",
        ("Larger text", ""): "Größere Schrift",
        ("Keyboard shortcuts", ""): "Tastenkürzel",
        ("Theme", ""): "Aussehen",
        ("or", "between keys"): "oder",
        ("{name}, {number} {what}", ""): "{name}: {number} {what}",
        ("temperature {value}", ""): "Temperatur {value}",
        ("when the chat is full, sends nothing more", ""): "schickt nichts mehr, wenn es voll ist",
        ("“{word}”", ""): "„{word}“",
        ("says {words}", ""): "{words} sagt",
        ("is long", ""): "lang ist",
        ("{one} or {other}", ""): "{one} oder {other}",
        ("When the first message {does}", ""): "Wenn die erste Nachricht {does}",
        ("Check", ""): "Prüfen",
        ("German", ""): "Deutsch",
        ("{gain}x by drafting", ""): "{gain}-fach durch Entwürfe",
        ("first word {seconds}", ""): "erstes Wort nach {seconds}",
        ("A token took: {times}", ""): "Ein Token brauchte: {times}",
        ("Take back: {deed}", ""): "Zurücknehmen: {deed}",
    },
    counted={
        ("{n} chat", "{n} chats"): ("{n} Chat", "{n} Chats"),
        ("{n} token", "{n} tokens"): ("{n} Token", "{n} Tokens"),
        ("{n} message left out", "{n} messages left out"): (
            "{n} Nachricht fehlt",
            "{n} Nachrichten fehlen",
        ),
        ("Thinking… {n} token", "Thinking… {n} tokens"): ("{n} Token lang", "{n} Tokens lang"),
    },
    decimal=",",
    group=".",
)


@pytest.fixture
def _german() -> Iterator[None]:
    language.use(GERMAN)
    yield
    language.use(language.ENGLISH)


pytestmark = pytest.mark.usefixtures("_german")


def test_lines_of_the_list_show_the_language_and_keep_english() -> None:
    assert Row(GROUPS[0]).words == "Heute"
    assert Row(PINNED).key == ("heading", "Pinned", None)
    assert Row(ARCHIVED, is_open=False, chats=1234).spoken == "Archiviert, 1.234 Chats, zu"
    # What people named themselves stays as it is.
    assert Row("Pinned", 3).words == "Pinned"
    assert Row("Archived", folder=2, is_open=True).words == "Archived"


def test_the_sidebar_speaks_the_language(open_window: Open, chats: list[Conversation]) -> None:
    window = open_window(width=900)
    sidebar = window.frame.sidebar
    view = sidebar.list.chats

    assert sidebar.new_chat.text() == "Neuer Chat"
    assert sidebar.pages["models"].text() == "Modelle"
    assert window.frame.rail.pages["models"].accessibleName() == "Modelle"
    assert view.index(0).data() == "Heute"
    assert len(chats) == view.rowCount() - 1
    window.show_page("models")
    assert window.windowTitle() == "Modelle - Goldcrest"


def test_a_number_comes_and_goes_behind_any_name(qtbot: QtBot, theme: Theme) -> None:
    button = BadgeButton(theme, "Einstellungen, und mehr")
    qtbot.addWidget(button)
    button.set_badge(2, "neu")
    button.set_badge(1200, "neu")
    assert button.accessibleName() == "Einstellungen, und mehr: 1.200 neu"
    button.set_badge(0, "neu")
    assert button.accessibleName() == "Einstellungen, und mehr"


def test_the_palette_finds_what_people_read_and_english(open_window: Open) -> None:
    window = open_window()
    commands = of_commands(window)
    settings = of_settings(window)

    def found(query: str) -> list[str]:
        return [each.item.id for each in pick(query, [*commands, *settings], ())]

    assert next(each.title for each in commands if each.id == "page.models") == "Modelle"
    for name, german, english in (
        ("page.models", "modelle", "models"),
        ("zoom.in", "größere", "larger text"),
        ("setting:theme", "aussehen", "theme"),
    ):
        assert found(german)[0] == name
        assert name in found(english)


def test_the_shortcuts_are_found_in_both_languages() -> None:
    assert [row.title for row in rows_for("kürzel", Settings())][1:] == ["Tastenkürzel"]
    assert "Tastenkürzel" in [row.title for row in rows_for("shortcuts", Settings())]
    row = next(row for row in rows_for("kürzel", Settings()) if not row.heading)
    assert row.spoken.endswith(" oder ".join(row.keys))


def test_specialists_are_told_in_whole_sentences() -> None:
    chosen = ChatSettings(temperature=0.7, overflow="stop")
    one = Specialist("", "One", words=("Brief",), shapes=("long",))

    assert words.settings(chosen) == "Temperatur 0,7, schickt nichts mehr, wenn es voll ist"
    assert words.offered(one) == "Wenn die erste Nachricht „Brief“ sagt oder lang ist"


def test_only_the_choices_of_goldcrest_are_translated() -> None:
    field = Field("to", "Into", ("German", "Klingon"), "German")
    shipped = Specialist("", "One", fields=(field,))

    assert [text for _, text in words.facts(shipped)] == [
        "Into: Deutsch, Klingon (Deutsch unless you choose)"
    ]
    own = Specialist("", "One", own=True, fields=(field,))
    assert [text for _, text in words.facts(own)] == [
        "Into: German, Klingon (German unless you choose)"
    ]


def test_a_new_step_is_written_in_the_language(qtbot: QtBot, theme: Theme) -> None:
    relay = Relay(theme)
    qtbot.addWidget(relay)
    relay.add.click()
    assert relay.cards[0].name.text() == "Prüfen"
    # What has no translation is there in English.
    assert relay.cards[0].step.ask.startswith("Check your text")


def test_what_is_said_of_a_reply_has_the_forms_and_numbers_of_the_language() -> None:
    facts = {"completion_tokens": 1200, "ttft_seconds": 0.64, "drafting_gain": 1.26}
    note = notes.plain(notes.finished("complete", facts, None, 0, dropped=1))

    for part in ("erstes Wort nach 0,6 s", "1.200 Tokens", "1,3-fach", "1 Nachricht fehlt"):
        assert part.casefold() in note.casefold()
    assert thoughts.thinking(1) == "1 Token lang"
    times = {"thread_times": [{"threads": 4, "seconds": 1.5}]}
    assert details(times) == "Ein Token brauchte: 1.500,0 ms with 4"


def test_a_chat_that_nobody_named_is_called_so_in_the_language(
    open_window: Callable[..., MainWindow], services: Services, qtbot: QtBot
) -> None:
    # A message without words makes a title that is stored in English.
    stored = services.conversations.create(title_from(" "))
    window = open_window(width=1100, height=800)

    window.show_chat(stored.id)

    assert window.chat is not None
    title = window.chat.header.title
    qtbot.waitUntil(lambda: window.frame.sidebar.title_of(stored.id) == "Neuer Chat")
    qtbot.waitUntil(lambda: title.text() == "Neuer Chat")
    rows = rows_of([stored, replace(stored, title="")], datetime.now(UTC))
    assert [row.title for row in rows if row.kind == "chat"] == ["Neuer Chat", "Neuer Chat"]
    found = services.conversations.get(stored.id)
    assert found is not None
    assert found.title == "New chat"


def test_labels_within_others_keep_the_capitals_of_german() -> None:
    assert language.within("Gute Antwort") == "Gute Antwort"
    language.use(language.ENGLISH)
    assert language.within("Good reply") == "good reply"
