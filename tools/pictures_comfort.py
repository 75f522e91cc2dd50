"""The palette, the list of shortcuts, high contrast and large text in the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pictures_chat
from camera import begin, open_chat, pause, say, take, wait

if TYPE_CHECKING:
    from hub_server import HubServer

    from desktop.gui.program import Program

_QUERY = "th"
_LARGE = 150


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take the pictures, over a chat of two turns."""
    del hub
    begin(program, look)
    services, commands = program.services, program.window.commands
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
    commands.open_palette()
    pause()
    if commands.palette is None:
        raise TypeError("the palette does not open")
    commands.palette.field.setText(_QUERY)
    take(program, f"palette-{look}")
    commands.open_shortcuts()
    take(program, f"shortcuts-{look}")
    if commands.shortcuts is not None:
        commands.shortcuts.dismiss()
    services.settings.change(theme=f"contrast-{look}")
    wait(lambda: program.window.state().theme == f"contrast-{look}")
    take(program, f"contrast-{look}")
    services.settings.change(theme=look, font_size=_LARGE)
    wait(lambda: program.window.state().font_size == _LARGE)
    take(program, f"large-{look}")
    services.settings.change(font_size=100)
    program.end()
