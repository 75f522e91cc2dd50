"""Asks why a reply was slow, shows the answer, and leads to what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QCursor

from desktop.gui.chat import notes
from desktop.gui.models.formats import problem
from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from desktop.app import Services
    from desktop.core.speed.explain import Explanation
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.why_card import WhyCard
    from desktop.gui.pages import Parts

    class Window(Protocol):
        """What cures ask of the window."""

        stack: QStackedWidget

        def show_page(self, name: str) -> None:
            """Show another page."""

        def new_chat(self) -> None:
            """Begin a new chat."""


#: Cures that are a setting: its name.
SETTINGS: Final = {
    "faster-disk": "models_folder",
    "stay-loaded": "unload_after",
    "no-draft-model": "draft_model",
    "threads": "threads",
    "gpu-on": "device",
    "gpu-again": "device",
    "gpu-off": "device",
}


class Explaining(QObject):
    """Belongs to the chat page, and opens a card at the line that asked.

    Args:
        page: the chat page.
        parts: what every page is made from.
        window: shows what a cure leads to.
    """

    def __init__(self, page: ChatPage, parts: Parts, window: Window) -> None:
        super().__init__(page)
        self._page, self._parts, self._window = page, parts, window
        self._asked = 0
        self._card: WhyCard | None = None
        page.transcript.action_requested.connect(self._act)

    @property
    def card(self) -> WhyCard | None:
        """The card, while it is open."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def explain(self, message: int) -> None:
        """Open the card and look for what slowed a reply down."""
        if self._card is None:
            # Loaded when it is first wanted: the window's first picture does not need it.
            from desktop.gui.chat.why_card import WhyCard

            self._card = WhyCard(self._parts.theme, self._page)
            self._card.chosen.connect(self.cure)
        self._card.show_looking()
        self._card.open_near(self._place_of(message), self._room())
        services, tasks = self._parts.services, self._parts.tasks
        self._asked = message
        tasks.run(
            partial(_explain, services, message),
            lambda found: self._show(message, found),
            lambda error: self._fail(message, error),
        )

    def cure(self, code: str) -> None:
        """Do what a cure means, or go where it can be done."""
        if code == "new-chat":
            self._window.new_chat()
        elif code == "no-thinking":
            self._page.options.open()
        elif code == "smaller-model":
            self._window.show_page("models")
        elif code in SETTINGS:
            self._window.show_page("settings")
            self._show_setting(SETTINGS[code])

    def _act(self, action: str, message: int) -> None:
        if action == notes.WHY_SLOW:
            self.explain(message)

    def _show(self, message: int, found: Explanation | None) -> None:
        card = self.card
        if card is not None and message == self._asked:
            card.show_explanation(found)

    def _fail(self, message: int, error: Exception) -> None:
        card = self.card
        if card is not None and message == self._asked:
            card.show_problem(problem(error))

    def _show_setting(self, key: str) -> None:
        from desktop.gui.settings.page import SettingsPage

        page = self._window.stack.currentWidget()
        if isinstance(page, SettingsPage):
            page.show_setting(key)

    def _place_of(self, message: int) -> QRect:
        """Return where the link is that asked, on the screen."""
        transcript = self._page.transcript
        viewport = transcript.viewport()
        mouse = viewport.mapFromGlobal(QCursor.pos())
        if transcript.anchorAt(mouse) == f"{notes.ACTION}{notes.WHY_SLOW}/{message}":
            line = transcript.cursorRect(transcript.cursorForPosition(mouse))
            line.moveLeft(mouse.x())
        else:
            # By keyboard: the link is what is selected.
            line = transcript.cursorRect()
        if not viewport.rect().contains(line.topLeft()):
            line = viewport.rect()
        return QRect(viewport.mapToGlobal(line.topLeft()), line.size())

    def _room(self) -> QRect:
        page = self._page
        whole = QRect(page.mapToGlobal(QPoint(0, 0)), page.size())
        return whole.adjusted(SMALL, SMALL, -SMALL, -SMALL)


def _explain(services: Services, message: int) -> Explanation | None:
    from desktop.app_explain import explain_reply

    return explain_reply(services, message)
