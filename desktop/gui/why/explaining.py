"""Asks why a reply of the chat that is shown was slow, and shows the answer beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QCursor

from desktop.gui.chat import notes
from desktop.gui.models.formats import problem
from desktop.gui.theme import SMALL
from desktop.gui.why import cures

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.speed.explain import Explanation
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.pages import Parts
    from desktop.gui.why.card import WhyCard
    from desktop.gui.why.cures import Window


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
            from desktop.gui.why.card import WhyCard

            self._card = WhyCard(self._parts.theme, self._page)
            self._card.chosen.connect(partial(cures.follow, self._window))
        self._card.show_looking()
        self._card.open_near(self._place_of(message), self._room())
        services, tasks = self._parts.services, self._parts.tasks
        self._asked = message
        tasks.run(
            partial(_explain, services, message),
            lambda found: self._show(message, found),
            lambda error: self._fail(message, error),
        )

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
