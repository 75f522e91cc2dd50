"""The picture of the page of specialists: some of the person's own, one of them open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from camera import begin, take, wait

from desktop.core.specialists.specialist import Specialist
from desktop.gui.specialists.page import SpecialistsPage

if TYPE_CHECKING:
    from hub_server import HubServer

    from desktop.app import Services
    from desktop.gui.program import Program

_SHOWN = "letters-to-the-town-hall"
_INSTRUCTIONS = (
    "You write formal letters to a town hall.\n"
    "Write in {{language}}, politely, in at most 150 words, and leave dates and names blank."
)


def fill(services: Services) -> None:
    """Keep two of the person's own."""
    relay = services.specialists.get("careful-writer")
    language = services.specialists.get("translate").fields[0]
    services.specialists.save(
        replace(
            relay,
            id="",
            own=True,
            name="Letters to the town hall",
            about="Formal letters, in plain words, checked once.",
            icon="mail",
            opening="What should the letter say?",
            model="tiny",
            fields=(replace(language, label="Language"),),
            settings=replace(relay.settings, system=_INSTRUCTIONS),
            steps=relay.steps[:1],
        )
    )
    about = "Explains sums as our teacher does."
    services.specialists.save(
        Specialist("", "Homework", about=about, own=True, icon="graduation-cap", model="tiny")
    )


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take the picture."""
    del hub
    begin(program, look)
    if program.services is None:
        raise TypeError("the program has no services")
    fill(program.services)
    program.window.show_page("specialists")
    page = program.window.findChild(SpecialistsPage)
    if not isinstance(page, SpecialistsPage):
        raise TypeError("the window has no page of specialists")
    page.choose(_SHOWN)
    wait(lambda: page.shown is not None and page.shown.id == _SHOWN)
    take(program, f"specialists-{look}")
    program.end()
