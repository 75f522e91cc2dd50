"""The pages about Goldcrest in the pictures: what is new, and the licence of a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from camera import begin, take, wait

from desktop.gui.about.licences import LicencesPage
from desktop.gui.about.page import AboutPage

if TYPE_CHECKING:
    from hub_server import HubServer

    from desktop.gui.program import Program

_PART = "Qt"
_RELEASE = {
    "tag_name": "v0.2.0",
    "html_url": "https://127.0.0.1/releases/0.2.0",
    "published_at": "2027-01-15T09:00:00Z",
    "body": (
        "What is new in 0.2.0\n\n"
        "- Chats of thousands of messages open in half the time.\n"
        "- Downloads go on by themselves when the network is back.\n"
        "- The window speaks three more languages.\n"
    ),
}


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take both pages."""
    begin(program, look)
    hub.release = dict(_RELEASE)
    window = program.window
    window.show_page("about")
    about = window.findChild(AboutPage)
    if not isinstance(about, AboutPage):
        raise TypeError("the window has no page about Goldcrest")
    about.updates.check.click()
    wait(about.updates.open.isVisible)
    take(program, f"about-{look}")
    window.show_page("licences")
    licences = window.findChild(LicencesPage)
    if not isinstance(licences, LicencesPage):
        raise TypeError("the window has no page of licences")
    wait(lambda: bool(licences.found))
    licences.search.setText(_PART)
    wait(lambda: "LESSER" in licences.text.toPlainText())
    take(program, f"licences-{look}")
    program.end()
