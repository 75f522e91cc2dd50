"""The speed page: how fast models run on this computer, measured, and over time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.errors import show_error
from desktop.gui.hardware.link import ComputerLink
from desktop.gui.speed import reading, words
from desktop.gui.speed.bench_card import BenchCard
from desktop.gui.speed.history_card import HistoryCard
from desktop.gui.speed.honesty_card import HonestyCard
from desktop.gui.speed.last_reply_card import LastReplyCard
from desktop.gui.speed.runs import Outcome, Runs
from desktop.gui.speed.tuning_card import TuningCard
from desktop.gui.theme import HUGE, LARGE, MEDIUM, TINY
from desktop.gui.widgets import BannerArea, ColumnPage, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.speed.reading import Found, History
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 880
#: A narrower page has all cards in one column.
_TWO_FROM = 760


class SpeedPage(QWidget):
    """Measures models and shows what was measured.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings progress.
        theme: the look.
        parent: the Qt parent.
    """

    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)
    #: What helps against a slow reply is wanted: its code, see `why.cures`.
    cure_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("speedPage")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._found: Found | None = None
        self._reading = self._stale = False
        #: A model that is to be measured once it is known what there is; "" is the best.
        self._wanted: str | None = None
        self.banners = BannerArea(theme)
        self.computer = ComputerLink(theme)
        self.runs = Runs(services, tasks, bridge, self)
        self.bench = BenchCard(theme, self.runs)
        self.why = LastReplyCard(services, tasks, theme)
        self.history = HistoryCard(tasks, theme)
        self.tuning = TuningCard(services, tasks, bridge, theme)
        self.honesty = HonestyCard(services, tasks, bridge, theme)
        self._build()
        self.why.cure_requested.connect(self.cure_requested)
        self.computer.clicked.connect(partial(self.page_requested.emit, "hardware"))
        self.bench.model_chosen.connect(self._read_history)
        self.runs.done.connect(self._measured)
        # Run in another way, every model has another speed; and the picker shows them, too.
        self.tuning.tuned.connect(lambda _model: self.honesty.refresh())
        self.runs.done.connect(lambda _outcome: self.honesty.refresh())
        self.honesty.predicted.connect(bridge.measured)
        bridge.library_changed.connect(self._refresh_when_seen)

    # --- for the window -----------------------------------------------------------------------

    def start(self, model_id: str = "") -> None:
        """Measure a model, or the one that tells most; nothing happens while one is measured."""
        known = self._found.rows if self._found is not None else ()
        if self._found is None or (model_id and all(row.id != model_id for row in known)):
            self._wanted = model_id
            self.refresh()
        else:
            self.bench.start(model_id)

    def refresh(self) -> None:
        """Read everything again, off the GUI thread, and show it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        read = partial(reading.read, self._services)
        self._tasks.run(read, self._show_found, self._show_failure)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what has changed while the page was out of sight."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the smaller cards side by side where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < _TWO_FROM
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.bench.give_room(event.size().width())
        self.history.give_room(event.size().width())

    # --- reading ------------------------------------------------------------------------------

    def _show_found(self, found: Found) -> None:
        self._reading, self._found = False, found
        self.computer.show_computer(found.computer)
        self.history.show_card(found.card)
        wanted, self._wanted = self._wanted, None
        before = self.bench.chosen()
        self.bench.show_models(found.rows, wanted or found.preferred)
        if wanted is not None:
            self.bench.start(wanted)
        if self.bench.chosen() == before:  # else it is being read
            self._read_history(before)
        if self._stale:
            self.refresh()

    def _show_failure(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error, actions=[(tr("Look again"), self.refresh)])

    def _read_history(self, model_id: str) -> None:
        self._tasks.store(
            partial(reading.read_history, self._services, model_id),
            self._show_history,
            self._show_failure,
        )

    def _show_history(self, found: History) -> None:
        if found.model != self.bench.chosen():
            return
        rows = self._found.rows if self._found is not None else ()
        name = next((row.name for row in rows if row.id == found.model), "")
        self.history.show_history(found, name)
        if self.runs.running:
            return
        if found.results:
            newest = found.results[0]
            outcome = Outcome(newest.record, found.regression)
            self.bench.show_outcome(outcome, told=words.measured(newest.when))
        else:
            self.bench.show_nothing()

    def _measured(self, outcome: Outcome) -> None:
        del outcome
        self.refresh()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(MEDIUM)
        for card in (self.tuning, self.honesty):
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, HUGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._title())
        column.addWidget(self.banners)
        column.addWidget(self.bench)
        column.addWidget(self.why)
        column.addLayout(self._row)
        column.addWidget(self.history)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))

    def _title(self) -> QHBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(MEDIUM)
        title.addWidget(Label(self._theme, tr("Speed"), kind="title"))
        title.addStretch(1)
        title.addWidget(self.computer)
        return title
