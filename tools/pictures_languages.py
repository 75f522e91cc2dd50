"""The window in German, and in the direction of Arabic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pictures_chat
import pictures_writing
from camera import begin, open_chat, say, take

if TYPE_CHECKING:
    from hub_server import HubServer

    from desktop.gui.program import Program

_PAGES = ("models", "settings")


def take_german(program: Program, hub: HubServer, look: str) -> None:
    """Take the chat and two pages in German."""
    del hub
    _take(program, look, "german")


def take_arabic(program: Program, hub: HubServer, look: str) -> None:
    """Take the same from right to left."""
    del hub
    _take(program, look, "arabic")


def _take(program: Program, look: str, name: str) -> None:
    begin(program, look)
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    for title in pictures_chat.EARLIER:
        services.conversations.create(title)
    path = pictures_chat.write(services.library.folder / pictures_chat.FILE)
    services.library.learn()
    model = next(one.id for one in services.library.installed() if one.path == path)
    page = open_chat(program, model)
    for message, _ in pictures_chat.TURNS:
        say(page, message)
    page.files.add([pictures_writing.write_file(services.paths.data)])
    pictures_writing.wait_for_files(page)
    take(program, f"chat-{name}-{look}")
    for one in _PAGES:
        program.window.show_page(one)
        take(program, f"{one}-{name}-{look}")
    program.end()
