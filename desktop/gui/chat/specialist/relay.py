"""The steps of a relay: each is sent by itself when the reply before it has ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.chat.steps import StepMark
from desktop.core.language import tr
from desktop.gui.errors import words_for

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings, Used
    from desktop.core.specialists.folder import Specialists
    from desktop.core.specialists.specialist import Leg, Specialist
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.models import Choice
    from desktop.gui.chat.replies import Running
    from desktop.gui.chat.talk import Talk
    from desktop.gui.tasks import Tasks


@dataclass(slots=True, eq=False)
class _Race:
    """A relay under way.

    Attributes:
        running: the reply that is written, or was last.
        used: whose relay it is, with what is chosen.
        settings: those of the chat when it began.
        choice: the model that answered last.
        legs: the steps; None: they are still being read.
        taken: how many of them were sent.
        has_ended: whether the reply came to its end before the steps were known.
    """

    running: Running
    used: Used
    settings: ChatSettings
    choice: Choice
    legs: tuple[Leg, ...] | None = None
    taken: int = 0
    has_ended: bool = False


class Relay(QObject):
    """Sends the steps of specialists, in whichever chats they are, also in those not shown.

    Args:
        specialists: the files.
        tasks: the way off the GUI thread.
        around: what a talk works with.
        talk: sends, and tells what the person has said.
        parent: the Qt parent.
    """

    #: One began, or has ended.
    changed = Signal()
    #: One ended before its last step, not by the person's wish: what happened, and why.
    broken = Signal(str, str)

    def __init__(
        self,
        specialists: Specialists,
        tasks: Tasks,
        around: Around,
        talk: Talk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._specialists, self._tasks = specialists, tasks
        self._around, self._talk = around, talk
        self._races: list[_Race] = []
        talk.said.connect(self._said)
        # After the talk, which takes note of the end first.
        around.replies.ended.connect(self._ended)

    @property
    def hinders(self) -> str:
        """Why nothing else can be said in the chat that is shown; "": it can."""
        here = self._talk.running, *self._talk.waiting
        if any(race.legs and race.running in here for race in self._races):
            return tr("A relay is under way. Stop it first (Esc), or wait for its end.")
        return ""

    # --- how one begins ----------------------------------------------------------------------

    def _said(self, running: Running) -> None:
        """A message was sent: in the chat of a specialist steps may follow the reply."""
        settings, choice = self._around.options.desk.settings, self._around.answering.choice
        used = settings.specialist
        if used is None or choice is None or running.request.step or self._is_step(running):
            return
        race = _Race(running, used, settings, choice)
        self._races.append(race)
        self._tasks.store(
            partial(self._specialists.get, used.id),
            partial(self._take_steps, race),
            partial(self._take_none, race),
        )

    def _is_step(self, running: Running) -> bool:
        """Return whether the message takes the place of one that was sent by itself."""
        edited = running.request.edits
        return any(each.id == edited and each.note for each in self._around.transcript.entries)

    def _take_steps(self, race: _Race, specialist: Specialist) -> None:
        race.legs = specialist.legs(dict(race.used.chosen), race.settings)
        if not race.legs:
            self._races.remove(race)
            return
        self.changed.emit()
        if race.has_ended:
            self._go_on(race)

    def _take_none(self, race: _Race, _error: Exception) -> None:
        # It was deleted or damaged, which is said above the message.
        self._races.remove(race)

    # --- how it goes on ----------------------------------------------------------------------

    def _ended(self, running: Running) -> None:
        race = next((each for each in self._races if each.running is running), None)
        if race is None:
            return
        race.has_ended = True
        if race.legs is not None:
            self._go_on(race)

    def _go_on(self, race: _Race) -> None:
        running, legs = race.running, race.legs or ()
        end = running.end
        if end is None:
            return
        if end.status == "stopped" or running.stopping:
            self._end(race)
        elif end.status == "failed" or running.message is None:
            self._break(race, "" if end.error is None else words_for(end.error).title)
        elif race.taken == len(legs):
            self._end(race)
        elif not running.text.strip():
            self._break(race, tr("The model has written nothing."))
        else:
            self._take(race, legs[race.taken])

    def _take(self, race: _Race, leg: Leg) -> None:
        """Send the next step."""
        around, count = self._around, len(race.legs or ())
        # One whose model is not here is taken by the model that answered before.
        race.choice = around.answering.choices.find(leg.model) or race.choice
        chat, text = race.running.conversation, leg.text
        asked = around.options.request_with(leg.settings, race.choice, chat, text)
        race.taken += 1
        mark = StepMark(race.taken + 1, count + 1, leg.name)
        race.has_ended = False
        race.running = self._talk.send_again(replace(asked, step=mark))
        self.changed.emit()

    def _break(self, race: _Race, why: str) -> None:
        number, count = race.taken + 1, len(race.legs or ()) + 1
        left = count - number
        self._end(race)
        if left > 0 or race.taken:
            title = tr(
                "The relay of {name} ended at step {number} of {count}.",
                name=race.used.name,
                number=number,
                count=count,
            )
            self.broken.emit(title, why)

    def _end(self, race: _Race) -> None:
        self._races.remove(race)
        self.changed.emit()
