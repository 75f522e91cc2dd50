"""Relays on the real page: the steps are sent one after the other, each visible as one."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gui.chat.specialist_desk import (
    RELAY,
    engine_of,
    marks,
    opened,
    said,
    send,
    settled,
    systems,
    use,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script

from desktop.core.errors import EngineCrashed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]

ALL = ["A poem", "Draft.", "Check your text.", "List.", "Shorten it.", "Short."]
MARKS = ["", "Step 2 of 3: Check", "Step 3 of 3"]


@pytest.fixture
def relay(services: Services) -> Specialist:
    return services.specialists.save(RELAY)


def test_each_step_follows_with_settings_of_its_own(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    send(page, "A poem")
    settled(page, qtbot)
    assert said(page) == ALL
    assert marks(page) == MARKS
    assert "Step 2 of 3: Check" in page.transcript.document().toPlainText()
    assert systems(page) == ["Write.", "You check.", "Write."]
    heat = [each.sampling.temperature for each in engine_of(page).requests]
    assert heat == [0.8, 0.25, 0.8]
    # Each reads all that was said before it.
    last = engine_of(page).requests[-1].messages
    assert [each.content for each in last[1:]] == ALL[:-1]


def test_the_marks_are_there_when_the_chat_is_opened_again(
    make_page: MakePage, relay: Specialist, services: Services, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    send(page, "A poem")
    settled(page, qtbot)
    chat = page.conversation
    opened(page, services.conversations.create("Other").id, qtbot)
    opened(page, chat, qtbot)
    assert said(page) == ALL
    assert marks(page) == MARKS
    copy = services.chats.trees.fork(page.transcript.entries[-1].id, "Copy")
    opened(page, copy, qtbot)
    assert marks(page) == MARKS


def test_esc_ends_the_step_and_all_later_ones(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("One two three.", pause_at=1))
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    qtbot.waitUntil(lambda: said(page)[-1] != "")
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert said(page)[:3] == ALL[:3]
    assert len(said(page)) == 4
    assert not page.banners.banners
    assert not page.specialist.relay.hinders


def test_esc_in_the_first_reply_ends_it_all(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("One two three.", pause_at=1))
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    page.composer.button.click()
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert len(said(page)) == 2


def test_a_failure_ends_it_with_a_banner(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    broken = Script("One two.", fail_at=1, error=EngineCrashed(signal="SIGSEGV"))
    page = make_page(Script("Draft."), broken)
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(lambda: bool(page.banners.banners))
    settled(page, qtbot)
    titles = [each.title.text() for each in page.banners.banners]
    assert "The relay of Draft and check ended at step 2 of 3." in titles
    assert len(said(page)) == 4


def test_nothing_else_is_said_meanwhile(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("One two.", pause_at=1), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    qtbot.waitUntil(lambda: bool(page.specialist.relay.hinders))
    send(page, "Something else")
    assert page.composer.text == "Something else"
    (banner,) = page.banners.banners
    assert banner.title.text().startswith("A relay is under way.")
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert said(page)[2::2] == ["Check your text.", "Shorten it."]
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Something else" in said(page))
    page.talk.stop()
    settled(page, qtbot)


def test_it_goes_on_in_its_chat_while_another_one_is_shown(
    make_page: MakePage, relay: Specialist, services: Services, qtbot: QtBot
) -> None:
    other = services.conversations.create("Other").id
    page = make_page(Script("Draft. Yes.", pause_at=1), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    qtbot.waitUntil(lambda: page.conversation is not None)
    chat = page.conversation or 0
    opened(page, other, qtbot)
    engine_of(page).go_on.set()
    expected = ["A poem", "Draft. Yes.", *ALL[2:]]
    qtbot.waitUntil(
        lambda: [each.text for each in services.conversations.messages(chat)] == expected,
        timeout=20_000,
    )
    assert services.conversations.messages(other) == ()
    assert said(page) == []
    opened(page, chat, qtbot)
    settled(page, qtbot)
    assert said(page) == expected
    assert marks(page) == MARKS


def test_the_steps_that_there_are_when_it_begins_are_taken(
    make_page: MakePage, relay: Specialist, services: Services, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft. Yes.", pause_at=1), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    send(page, "A poem")
    qtbot.waitUntil(lambda: bool(page.specialist.relay.hinders))
    services.specialists.save(replace(relay, steps=()))
    qtbot.waitUntil(engine_of(page).paused.is_set)
    engine_of(page).go_on.set()
    settled(page, qtbot)
    assert said(page)[2:] == ALL[2:]


def test_a_reply_that_ends_before_the_steps_are_read_has_them_all_the_same(
    make_page: MakePage, relay: Specialist, services: Services, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("List."), Script("Short."))
    use(page, relay, qtbot)
    release = threading.Event()
    services.store_executor.submit(release.wait)
    send(page, "A poem")
    release.set()
    qtbot.waitUntil(lambda: len(said(page)) == len(ALL), timeout=20_000)
    settled(page, qtbot)
    assert said(page) == ALL


def test_an_edited_message_has_its_steps_and_an_edited_step_has_none(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("List."), Script("Short."), Script("Again."))
    use(page, relay, qtbot)
    send(page, "A poem")
    settled(page, qtbot)
    step = page.transcript.entries[2]
    assert page.talk.edit(step.id, "Check it well.")
    settled(page, qtbot)
    assert said(page) == ["A poem", "Draft.", "Check it well.", "Again."]
    assert page.talk.edit(page.transcript.entries[0].id, "A song")
    settled(page, qtbot)
    assert said(page)[::2] == ["A song", "Check your text.", "Shorten it."]
    assert marks(page) == MARKS


def test_a_reply_that_is_written_again_has_none(
    make_page: MakePage, relay: Specialist, qtbot: QtBot
) -> None:
    page = make_page(Script("Draft."), Script("List."), Script("Short."), Script("Again."))
    use(page, relay, qtbot)
    send(page, "A poem")
    settled(page, qtbot)
    page.talk.regenerate(page.transcript.entries[1].id)
    settled(page, qtbot)
    assert said(page) == ["A poem", "Again."]
