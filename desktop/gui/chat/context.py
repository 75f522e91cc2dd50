"""Watches how full the context is while people type, and shows what that means for the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal

from desktop.core.wording_context import tight, too_long, will_be_left_out
from desktop.gui.chat import notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.core.chat.forecast import Forecast
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import EngineState
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.parts import StatusRow
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks


class ContextWatch(QObject):
    """Asks for a forecast at each change, one at a time; what comes meanwhile is asked next.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        composer: where the message is written; it has the ring.
        transcript: where messages are marked.
        status: the line above the composer, for the warning.
        request: a method that makes the request for a text; None while no model can answer.
        parent: the Qt parent.
    """

    #: A pin was not kept: the exception.
    failed = Signal(object)
    #: A look has told something: what was asked for, and the forecast.
    looked = Signal(object, object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        composer: Composer,
        transcript: Transcript,
        status: StatusRow,
        request: Callable[[str], ReplyRequest | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats, self._tasks = services.chats, tasks
        self._composer, self._transcript, self._status = composer, transcript, status
        # Weak, because the page owns this object as well.
        self._make_request = WeakMethod(request)
        self._asked: ReplyRequest | None = None
        self._again = False
        self._resting = False
        self.forecast: Forecast | None = None
        composer.edit.textChanged.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether a forecast is still to come."""
        return self._asked is not None

    def look(self) -> None:
        """Look at what would be sent now, soon."""
        if self._asked is not None:
            self._again = True
            return
        request = self._request()
        if request is None:
            return
        self._again = False
        self._asked = request
        self._tasks.follow(self._chats.forecast(request), self._show, self._fail)

    def follow_engine(self, state: EngineState) -> None:
        """Look again when the engine has time: it can count now what was an estimate."""
        estimate = self.forecast is not None and not self.forecast.shares.exact
        if state.phase == "idle" and estimate and not self._resting:
            self.look()

    def rest(self, resting: bool) -> None:
        """Say whether a reply is under way, whose own status is shown then."""
        self._resting = resting

    def act(self, action: str, message: int) -> bool:
        """Pin or unpin a message, if that is what is wanted; return whether it was."""
        if action not in (notes.PIN, notes.UNPIN):
            return False
        pinned = action == notes.PIN
        self._tasks.store(
            lambda: self._chats.contexts.pin(message, pinned=pinned),
            lambda _: self.look(),
            self._not_pinned,
        )
        return True

    def _request(self) -> ReplyRequest | None:
        make = self._make_request()
        return None if make is None else make(self._composer.text)

    def _show(self, forecast: Forecast) -> None:
        asked, self._asked = self._asked, None
        request = self._request()
        if request and asked and asked.conversation_id == request.conversation_id:
            self.forecast = forecast
            self._show_forecast(forecast)
            self.looked.emit(asked, forecast)
        if self._again:
            self.look()

    def _show_forecast(self, forecast: Forecast) -> None:
        words = warning(forecast)
        fits = forecast.verdict == "fits" or is_tight(forecast)
        self._composer.gauge.show_shares(forecast.shares, words, fits=fits)
        self._transcript.set_marks(marks(forecast), forecast.pinned)
        if not self._resting:
            self._status.show_note(words, warning=not fits)

    def _not_pinned(self, error: Exception) -> None:
        self.failed.emit(error)

    def _fail(self, _error: Exception) -> None:
        # A banner at each key would help nobody: what is wrong is told when the message is sent.
        self._asked = None
        self._again = False


def warning(forecast: Forecast) -> str:
    """Return what will happen to the chat when the message is sent; "": it fits."""
    if is_tight(forecast):
        return tight(earlier=bool(forecast.dropped or forecast.summarised))
    if forecast.verdict != "fits":
        return too_long(forecast.verdict)
    return will_be_left_out(
        len(forecast.dropped),
        len(forecast.summarised),
        written=not forecast.writes_summary,
        exact=forecast.shares.exact,
    )


def is_tight(forecast: Forecast) -> bool:
    """Return whether a message takes room that was kept for the reply, and yet can be sent."""
    shares = forecast.shares
    return forecast.verdict == "question" and shares.used < shares.context


def marks(forecast: Forecast) -> Callable[[int], Note]:
    """Return what tells what stands before the line under a message; () for most."""

    def mark(number: int) -> Note:
        # Asked for the messages that are shown: of those left out there may be thousands.
        if number in forecast.pinned:
            return notes.sent_as("pinned", number)
        if number in forecast.dropped:
            return notes.sent_as("dropped", number)
        return notes.sent_as("summarised", number) if number in forecast.summarised else ()

    return mark
