"""A relay of a specialist, files of a message, and the prompts, in the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pictures_chat
from camera import begin, open_chat, pause, take, wait
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.pages import chat_as

if TYPE_CHECKING:
    from pathlib import Path

    from hub_server import HubServer

    from desktop.gui.chat.page import ChatPage
    from desktop.gui.program import Program

_FILE = "maple/Wren-0.2B-Instruct-GGUF/Wren 0.2B Instruct.gguf"
_SPECIALIST = "careful-writer"
_REQUEST = "A note for the stairwell: the cellar is being cleared out on Saturday."
_REPLIES = (
    (
        "Dear neighbours,\n\nthis coming Saturday, 14 March, we are going to clear out the cellar"
        " together, beginning at ten in the morning. Everything without a name on it will be taken"
        " to the recycling yard, so please label whatever you would like to keep. Gloves are"
        " provided; coffee too.\n\nMany thanks, your house council"
    ),
    (
        "- “This coming Saturday” and the date say the same twice.\n"
        "- Until when labels must be on the boxes is missing.\n"
        "- “Are going to clear out” is longer than it need be."
    ),
    (
        "Dear neighbours,\n\non **Saturday 14 March at ten** we clear the cellar. What bears no"
        " name by Friday evening goes to the yard. Gloves and coffee are there.\n\nYour house"
        " council"
    ),
)
_TITLE = "Clearing the cellar"
_QUESTION = "Until when may each flat end the contract, and who has to be told?"
_REPORT = (
    "# Lease of the house in Elm Street\n\n"
    "The lease may be ended by either side with three months' notice to the end of a quarter.\n"
) * 40


def write_file(folder: Path) -> Path:
    """Write the file that is attached."""
    path = folder / "Lease.md"
    path.write_text(_REPORT, "utf-8")
    return path


def wait_for_files(page: ChatPage) -> None:
    """Wait until the files of a message are read and counted."""
    wait(lambda: page.files.is_settled)
    pause()


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures."""
    del hub
    begin(program, look)
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    for title in pictures_chat.EARLIER:
        services.conversations.create(title)
    path = services.library.folder / _FILE
    pictures_chat.write(path, "Wren 0.2B Instruct", _REPLIES, _TITLE)
    services.library.learn()
    model = next(one.id for one in services.library.installed() if one.path == path)
    services.settings.change(default_model=model)
    page = open_chat(program, model)
    chat_as(program.window, _SPECIALIST)
    wait(lambda: bool(page.options.desk.settings.specialist))
    page.composer.set_text(_REQUEST)
    page.composer.button.click()
    wait(lambda: len(page.transcript.entries) == 2 * len(_REPLIES), at_most_ms=120_000)
    wait(lambda: not page.is_streaming, at_most_ms=120_000)
    wait(lambda: program.window.windowTitle().startswith(_TITLE), at_most_ms=60_000)
    take(program, f"relay-{look}")
    program.window.new_chat()
    page.files.add([write_file(services.paths.data)])
    page.composer.set_text(_QUESTION)
    wait_for_files(page)
    take(program, f"attachments-{look}")
    program.window.new_chat()
    page.files.clear()
    page.composer.set_text("")
    QTest.keyClicks(page.composer.edit, "/")
    wait(lambda: page.writing.menu.is_open)
    take(program, f"prompts-{look}")
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    program.end()
