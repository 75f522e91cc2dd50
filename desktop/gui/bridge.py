"""From the core's listeners, on plain threads, to Qt signals on the GUI thread."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.gui.tasks import GuiCalls

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeGuard

    from desktop.app import Services
    from desktop.core.chat.replies import ChatEvent, ReplyText, ReplyThought

#: Streamed text reaches the widgets at most this often, in milliseconds.
TEXT_INTERVAL_MS = 33


class Bridge(QObject):
    """The one place where facts from the core enter the GUI thread.

    Pass `bridge.on_chat_event` to `Chats.send` as the listener; connect to `chat_event`.
    For other callbacks of the core (progress of a benchmark, say) wrap them with `call`.

    Args:
        services: what to listen to; may come later, through `attach`.
        parent: the Qt parent.
    """

    #: The engine's state has changed: an EngineState.
    engine_changed = Signal(object)
    #: A download has moved: a Download.
    download_changed = Signal(object)
    #: Downloads came, went or changed places: a Listing.
    downloads_listed = Signal(object)
    #: The library knows more of the files on this computer than before.
    library_changed = Signal()
    #: Something happened to a reply: a ChatEvent, texts joined to one per 33 ms and message.
    chat_event = Signal(object)
    #: A model has named a chat: a ChatTitled.
    chat_titled = Signal(object)
    #: A benchmark of the model of this id was stored.
    measured = Signal(str)
    #: Chats came or went otherwise than by talking.
    chats_changed = Signal()
    #: A setting has another value: the new Settings.
    settings_changed = Signal(object)

    def __init__(self, services: Services | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = GuiCalls(self)
        self._unsubscribe: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._pending: list[ChatEvent] = []
        self._asked = False
        self._last_flush = float("-inf")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._flush)
        if services is not None:
            self.attach(services)

    def attach(self, services: Services) -> None:
        """Listen to the engine, the downloads and the settings of `services`."""
        self._unsubscribe += [
            services.engine.subscribe(self._signal_later(self.engine_changed.emit)),
            services.downloads.subscribe(self._signal_later(self._tell_download)),
            services.settings.subscribe(self._signal_later(self.settings_changed.emit)),
            services.chats.titling.subscribe(self._signal_later(self.chat_titled.emit)),
        ]

    def call(self, function: Callable[[], object]) -> None:
        """Run `function` on the GUI thread soon. Safe on every thread, never waits."""
        self._calls.call(function)

    def on_chat_event(self, event: ChatEvent) -> None:
        """Take an event of a reply. Safe on every thread, never waits.

        Texts that arrive faster than they are shown are joined, so a fast model costs no more
        wake-ups than a slow one. The order of events is kept.
        """
        with self._lock:
            last = self._pending[-1] if self._pending else None
            if _is_text(event) and _is_text(last) and _go_together(last, event):
                self._pending[-1] = replace(event, text_added=last.text_added + event.text_added)
            else:
                self._pending.append(event)
            # Only the first text of a batch, and each other event, wakes the GUI thread.
            wake = not self._asked or not _is_text(event)
            self._asked = True
        if wake:
            self._calls.call(self._wake)

    def on_library_change(self) -> None:
        """Take note that the library has news. Safe on every thread, never waits."""
        self._calls.call(self.library_changed.emit)

    def close(self) -> None:
        """Stop listening; what has not been delivered is dropped."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        self._calls.close()
        self._timer.stop()

    def _tell_download(self, news: object) -> None:
        from desktop.core.hub.queue.values import Listing

        (self.downloads_listed if isinstance(news, Listing) else self.download_changed).emit(news)

    def _signal_later(self, emit: Callable[[object], None]) -> Callable[[object], None]:
        return lambda fact: self._calls.call(lambda: emit(fact))

    def _wake(self) -> None:
        with self._lock:
            only_text = all(_is_text(event) for event in self._pending)
        wait = TEXT_INTERVAL_MS - (time.monotonic() - self._last_flush) * 1000
        if only_text and wait > 0:
            if not self._timer.isActive():
                self._timer.start(int(wait) + 1)
            return
        self._flush()

    def _flush(self) -> None:
        self._timer.stop()
        with self._lock:
            events, self._pending = self._pending, []
            self._asked = False
        if events:
            self._last_flush = time.monotonic()
        for event in events:
            self.chat_event.emit(event)


def _is_text(event: ChatEvent | None) -> TypeGuard[ReplyText | ReplyThought]:
    # Not at the top of the file: the window's first picture does not wait for the engine's code.
    from desktop.core.chat.replies import ReplyText, ReplyThought

    return isinstance(event, ReplyText | ReplyThought)


def _go_together(one: ReplyText | ReplyThought, other: ReplyText | ReplyThought) -> bool:
    return type(one) is type(other) and one.message == other.message
