"""Many chats in the pictures: their order, the search, branches, several models, in and out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pictures_chat
from camera import begin, open_chat, pause, take, wait
from PySide6.QtCore import QPoint, QUrl

from desktop.core.store.conversations import Conversations
from desktop.gui.finding.panel import FindPanel
from desktop.gui.keeping.page import KeepingPage

if TYPE_CHECKING:
    from hub_server import HubServer

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.program import Program

#: A model that answers beside the other; it says the same.
_BESIDE = "birch/Wren-0.2B-Instruct-GGUF/Wren 0.2B Instruct.gguf"
_DAY = 86_400
#: Title, folder, days ago, and what was said in turn.
_CHATS = (
    ("Old recipes, sorted", None, 40, ("Sort these recipes.", "Soups first, then breads.")),
    ("Cover letter", "Work", 12, ("Shorten my letter.", "Here is half of it.")),
    ("Minutes of Tuesday", "Work", 6, ("Summarise the minutes.", "Three points were decided.")),
    (
        "A week on the coast",
        "Travel",
        3,
        (
            "Where is the water calm enough for a canoe?",
            "The inner **fjord** is calm until noon, and the wind rarely comes before four.",
        ),
    ),
    (
        "Night trains in the north",
        "Travel",
        1,
        ("Which night trains go to Narvik?", "One from Stockholm; it follows the fjord at dawn."),
    ),
    ("Regex for dates", None, 0, ("A regex for ISO dates?", "`\\d{4}-\\d{2}-\\d{2}` does.")),
)
_ARCHIVED, _PINNED, _UNREAD = "Old recipes, sorted", "A week on the coast", "Minutes of Tuesday"
_BRANCHED = "A rainy afternoon"
_QUESTION = "What can we do on a rainy afternoon?"
_LINK_TEXT, _LINK = "small museum", "https://www.example.org/museum/opening-hours?day=sat"
_REPLIES = (
    "Bake bread. It takes the whole afternoon, and most of it is waiting.",
    f"Go to the [{_LINK_TEXT}]({_LINK}) at the harbour; it is empty when it rains.",
    "Build a reading corner: two chairs, one lamp, and the book that you meant to begin.",
)


def fill(services: Services) -> tuple[int, int]:
    """Keep chats of some weeks; return the one that has branches and its best reply."""
    times = [time.time()]
    conversations = Conversations(services.database, lambda: times[0])
    folders = {name: services.shelf.make_folder(name).id for name in ("Travel", "Work")}
    made: dict[str, int] = {}
    for title, folder, days, said in _CHATS:
        times[0] = time.time() - days * _DAY
        chat = made[title] = conversations.create(title).id
        for place, text in enumerate(said):
            conversations.add_message(chat, "assistant" if place % 2 else "user", text)
        if folder is not None:
            services.shelf.move([chat], folders[folder])
    services.shelf.archive([made[_ARCHIVED]], archived=True)
    services.shelf.pin([made[_PINNED]], pinned=True)
    services.shelf.mark([made[_UNREAD]], unread=True)
    chat = services.conversations.create(_BRANCHED).id
    question = services.conversations.add_message(chat, "user", _QUESTION)
    replies = [
        services.conversations.add_message(chat, "assistant", text, parent=question.id)
        for text in _REPLIES
    ]
    services.chats.trees.rate(replies[1].id, 1)
    services.chats.trees.show(replies[1].id)
    return chat, replies[1].id


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures."""
    del hub
    begin(program, look)
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    chat, reply = fill(services)
    path = pictures_chat.write(services.library.folder / pictures_chat.FILE)
    pictures_chat.write(services.library.folder / _BESIDE, "Wren 0.2B Instruct")
    services.library.learn()
    model = next(one.id for one in services.library.installed() if one.path == path)
    page = open_chat(program, model)
    _take_branches(program, page, (chat, reply), look)
    _take_link(program, page, look)
    _take_search(program, look)
    _take_several(program, page, model, look)
    _take_keeping(program, services, look)
    program.window.frame.sidebar.new_temporary_asked.emit()
    take(program, f"temporary-{look}")
    program.end()


def _take_branches(program: Program, page: ChatPage, at: tuple[int, int], look: str) -> None:
    """Take the picture of a reply that has others beside it, with what can be done with it."""
    chat, reply = at
    # The list is read again.
    program.window.frame.sidebar.rename_asked.emit(chat, _BRANCHED)
    program.window.show_chat(chat)
    wait(lambda: not page.is_loading and bool(page.transcript.entries))
    pause()
    place = page.transcript.message_rect(reply).center().toPoint()
    page.transcript.bar.follow(QPoint(40, place.y()))
    take(program, f"branches-{look}")


def _take_link(program: Program, page: ChatPage, look: str) -> None:
    """Take the picture of a link before it opens."""
    page.transcript.bar.forget()
    page.transcript.setTextCursor(page.transcript.document().find(_LINK_TEXT))
    page.transcript.anchorClicked.emit(QUrl(_LINK))
    card = page.transcript.link_card
    if card is None:
        raise TypeError("the link does not ask")
    take(program, f"link-{look}", card=card)
    card.close()


def _take_search(program: Program, look: str) -> None:
    """Take the picture of what is found in all chats, and of the message it leads to."""
    sidebar = program.window.frame.sidebar
    sidebar.search.setText("fjord")
    pause()
    panel = sidebar.findChild(FindPanel)
    if not isinstance(panel, FindPanel):
        raise TypeError("nothing is found")
    panel.list.enter()
    panel.list.enter_current(backwards=False)
    take(program, f"find-{look}")
    sidebar.search.clear()


def _take_several(program: Program, page: ChatPage, model: str, look: str) -> None:
    """Take the picture of two models that answer the same message."""
    program.window.new_chat()
    page.set_model(model)
    wait(lambda: page.choice is not None and page.choice.installed.id == model)
    page.several.wish()
    page.composer.set_text(pictures_chat.TURNS[0][0])
    take(program, f"ask-several-{look}")
    page.composer.button.click()
    wait(lambda: not page.is_streaming, at_most_ms=120_000)
    take(program, f"several-{look}")
    page.several.view.columns[0].button.click()
    wait(lambda: not page.several.is_shown)


def _take_keeping(program: Program, services: Services, look: str) -> None:
    """Take the picture of where chats come in, go out, and are kept."""
    services.backups.make_if_due()
    program.window.show_page("keeping")
    page = program.window.findChild(KeepingPage)
    if not isinstance(page, KeepingPage):
        raise TypeError("the window has no page of chats in and out")
    wait(lambda: bool(page.backups.rows))
    take(program, f"keeping-{look}")
