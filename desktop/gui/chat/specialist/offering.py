"""Finds out which specialist fits the first message of a new chat, while it is written."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from desktop.core.specialists.offering import offer

if TYPE_CHECKING:
    from desktop.core.specialists.folder import Specialists
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.specialist.chip import OfferChip
    from desktop.gui.chat.talk import Talk
    from desktop.gui.tasks import Tasks

#: Whoever stops writing for so long can be offered something.
PAUSE_MS: Final = 400
#: Files that were read so many seconds ago may be others by now.
_FRESH_SECONDS: Final = 20.0


class _Known:
    """The specialists, read when they are asked for; used on one thread at a time."""

    def __init__(self, specialists: Specialists) -> None:
        self._specialists = specialists
        self._all: tuple[Specialist, ...] = ()
        self._read = float("-inf")

    def fitting(self, text: str) -> Specialist | None:
        if time.monotonic() - self._read > _FRESH_SECONDS:
            self._all = self._specialists.listing().all
            self._read = time.monotonic()
        return offer(text, self._all)


class Offering(QObject):
    """Offers a specialist, once the person pauses in the first message of a new chat.

    What is declined is not offered again until that chat has begun.

    Args:
        specialists: the files.
        tasks: the way off the GUI thread.
        around: what a talk works with.
        talk: tells which chat is shown, and that it has begun.
        chip: offers it.
        parent: the Qt parent.
    """

    def __init__(
        self,
        specialists: Specialists,
        tasks: Tasks,
        around: Around,
        talk: Talk,
        chip: OfferChip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known, self._tasks = _Known(specialists), tasks
        self._around, self._talk, self._chip = around, talk, chip
        self._declined = self._looking = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look)
        around.composer.edit.textChanged.connect(self.look_again)
        around.options.desk.shown.connect(self.look_again)
        talk.begun.connect(self._begun)
        talk.changed.connect(self._follow)
        chip.dismissed.connect(self._dismiss)

    def look_again(self) -> None:
        """Something else is written, or another chat is shown."""
        text = self._around.composer.text
        if self._is_wanted() and text and not text.isspace():
            self._timer.start()
            return
        self._timer.stop()
        self._chip.offer(None)

    def _is_wanted(self) -> bool:
        talk = self._talk
        new = talk.conversation is None and talk.running is None and not talk.diverting
        return new and not self._declined and self._around.options.desk.settings.specialist is None

    def _look(self) -> None:
        # One at a time: what is written meanwhile starts the timer again.
        if self._looking:
            self._timer.start()
            return
        self._looking = True
        text = self._around.composer.text
        self._tasks.run(
            partial(self._known.fitting, text), partial(self._found, text), self._not_found
        )

    def _found(self, text: str, specialist: Specialist | None) -> None:
        self._looking = False
        if self._is_wanted() and self._around.composer.text == text:
            self._chip.offer(specialist)

    def _not_found(self, _error: Exception) -> None:
        # Nobody has asked for it; the page of specialists says what is wrong.
        self._looking = False

    def _follow(self) -> None:
        if not self._chip.isHidden() and not self._is_wanted():
            self._chip.offer(None)

    def decline(self) -> None:
        """Offer nothing until the chat has begun."""
        self._declined = True
        self._chip.offer(None)

    def _dismiss(self) -> None:
        self.decline()
        self._around.composer.edit.setFocus()

    def _begun(self, _text: str) -> None:
        self._declined = False
        self._timer.stop()
        self._chip.offer(None)
