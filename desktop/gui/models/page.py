"""The models page: what runs on this computer, how fast, and what to do with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.chat.replies import ReplyFinished
from desktop.core.language import tr
from desktop.gui.downloads.commands import Commands
from desktop.gui.errors import show_error
from desktop.gui.library.desk import LibraryDesk
from desktop.gui.library.marks import mark
from desktop.gui.models import formats, listing, reading, removal
from desktop.gui.models.compare_desk import CompareDesk
from desktop.gui.models.details import Details, Side
from desktop.gui.models.head import ColumnHeads, Head
from desktop.gui.models.listing import Filter, Order
from desktop.gui.models.model_list import ModelList
from desktop.gui.models.notes import Notes
from desktop.gui.models.row_text import Action, RowText, compose
from desktop.gui.models.speed_desk import SpeedDesk
from desktop.gui.widgets import BannerArea

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.picker import Row
    from desktop.core.store.results import Measurement
    from desktop.gui.bridge import Bridge
    from desktop.gui.models.reading import Found
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Banner

_DETAILS_WIDTH = 340
#: A narrower page shows the details in place of the list.
_BOTH_FROM = 860
#: Of the height; the rest is for the list.
_MOST_FOR_NOTES = 0.5
#: Downloads in these states are shown in each filter: somebody waits for them.
_WAITED_FOR = frozenset({"queued", "running", "verifying", "paused", "failed"})


class ModelsPage(QWidget):
    """The picker.

    Args:
        services: where everything comes from.
        tasks: runs what takes time.
        bridge: brings the core's events.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants to chat with the model of this id.
    chat_requested = Signal(str)
    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)
    #: The model of this id is to be measured; "" is the one that tells most.
    benchmark_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("modelsPage")
        self._services, self._tasks, self._bridge, self._theme = services, tasks, bridge, theme
        self._commands = Commands(services, tasks, self)
        self._found: Found | None = None
        self._rows: dict[str, Row] = {}
        self._downloads: dict[str, Download] = {}
        self._filter, self._order = Filter.RECOMMENDED, Order.TIER
        self._open = ""
        self._reading = self._stale = False
        self._head = Head(theme)
        self._banners = BannerArea(theme)
        self._problem: Banner | None = None
        self._library = LibraryDesk(services, tasks, bridge, theme, self)
        self._heads = ColumnHeads(theme)
        self._list = ModelList(theme)
        self._details = Details(theme)
        self._side = Side(theme, self._details)
        self._speeds = SpeedDesk(services, tasks, bridge, theme, self, self._details)
        self._compare = CompareDesk(theme, bridge, self, self._head, self._list)
        self._build()
        self._connect()

    # --- for the frame and its tests ----------------------------------------------------------

    def refresh(self) -> None:
        """Read everything again, off the GUI thread, and show it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self._tasks.run(partial(reading.read, self._services), self._show_found, self._show_failure)

    def row_ids(self) -> list[str]:
        """Return the ids of the models in sight, in the order in which they are seen."""
        return self._list.shown_ids()

    def show_filter(self, chosen: Filter) -> None:
        """Show other models."""
        self._filter = chosen
        self._show_rows()

    def show_order(self, chosen: Order) -> None:
        """Show the models in another order."""
        self._order = chosen
        self._show_rows()

    def open_details(self, model_id: str) -> None:
        """Show the details of a model."""
        if model_id not in self._rows:
            return
        self._open = model_id
        self._list.select(model_id)
        self._show_details(())
        self._tasks.store(
            lambda: self._services.results.history(model_id),
            lambda history: self._show_history(model_id, history),
            self._show_error,
        )

    def close_details(self) -> None:
        """Show the list alone."""
        model_id, self._open = self._open, ""
        self._speeds.leave()
        self._list.select("")
        self._arrange()
        self._list.focus_row(model_id)

    def offer(self, files: Sequence[Path]) -> None:
        """Ask how to add these files, where the question is seen: above the list."""
        self._compare.go_back()
        self.close_details()
        self._library.adding.offer(files)

    # --- reading ------------------------------------------------------------------------------

    def _show_found(self, found: Found) -> None:
        self._reading = False
        first, self._found = self._found is None, found
        self._rows = {row.id: row for row in found.rows}
        # As they are now: what was heard of them while the rest was read is newer than the rest.
        downloads = self._services.downloads.snapshot()
        self._downloads = {each.key: each for each in downloads if each not in found.over}
        self._head.show_computer(formats.hardware(found.hardware))
        self._heads.show_line(formats.line(found.settings.comfortable_speed))
        self._show_problem(None)
        self._library.missing.show_missing(found.missing)
        self._speeds.show_found(found)
        self._show_rows()
        self._compare.show_found(found, self._text)
        if first:
            best = next((row.id for row in found.rows if row.recommended), "")
            self._list.begin_at(best)
        self._head.allow_benchmark()
        if self._open:
            self.open_details(self._open)
        if self._stale:
            self.refresh()

    def _show_failure(self, error: Exception) -> None:
        self._reading = False
        self._show_problem(error)

    def _show_error(self, error: Exception) -> None:
        show_error(self._banners, error)

    def _show_problem(self, problem: Exception | None) -> None:
        """Say what the last reading found, in place of what the one before it did."""
        if self._problem is not None:
            self._problem.dismiss()
            self._problem = None
        if problem is not None:
            actions = [(tr("Look again"), self.refresh)]
            self._problem = show_error(self._banners, problem, actions=actions)

    # --- showing ------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        if self._found is None:
            return
        settings = self._found.settings
        busy = frozenset(key for key, each in self._downloads.items() if each.state in _WAITED_FOR)
        rows, older = self._found.rows, settings.show_older_models
        found = listing.sections(rows, self._filter, self._order, older=older, busy=busy)
        self._head.show_filter(self._filter, older=older)
        self._head.show_order(self._order)
        self._list.show_rows(found, self._rows, self._text, settings.comfortable_speed)
        self._arrange()

    def _text(self, model_id: str) -> RowText:
        comfortable = self._services.settings.value.comfortable_speed
        text = compose(self._rows[model_id], self._downloads.get(model_id), comfortable)
        here = self._found.here.get(model_id) if self._found is not None else None
        return self._speeds.mark(mark(text, here), model_id)

    def _show_details(self, history: Sequence[Measurement]) -> None:
        row = self._rows.get(self._open)
        if row is None or self._found is None:
            self.close_details()
            return
        here = self._found.here.get(row.id)
        self._speeds.show_details(row, reading.newest_record(history), here)
        self._arrange()

    def _show_history(self, model_id: str, history: Sequence[Measurement]) -> None:
        if model_id == self._open:
            self._show_details(history)

    # --- what people do -----------------------------------------------------------------------

    def _act(self, model_id: str) -> None:
        action = self._text(model_id).action
        if action is Action.CHAT:
            self.chat_requested.emit(model_id)
            return
        self._clear_problem(model_id)
        told = partial(self._show_row_problem, model_id)
        if action is Action.REPAIR:
            self._library.repair(model_id)
            self.open_details(model_id)
        elif action is Action.PAUSE:
            self._commands.pause(model_id, told)
        elif action is Action.RESUME:
            # The row says what it waits for: pressed in spite of a metered connection, it is meant.
            self._commands.resume(model_id, told, anyway=True)
        else:
            self._commands.start_model(model_id, told)

    def _cancel(self, model_id: str, keep: bool) -> None:
        self._clear_problem(model_id)
        self._commands.cancel(model_id, partial(self._show_row_problem, model_id), keep=keep)

    def _delete(self, model_id: str) -> None:
        row = self._list.row(model_id)
        if row is not None:
            row.set_busy(tr("Deleting"))
        self._tasks.run(
            lambda: removal.delete(self._services, model_id),
            lambda _: self._deleted(model_id),
            lambda error: self._show_row_problem(model_id, error),
        )

    def _deleted(self, model_id: str) -> None:
        row = self._list.row(model_id)
        if row is not None:
            row.set_busy("")
            row.show_problem("")
        self.refresh()

    def _clear_problem(self, model_id: str) -> None:
        row = self._list.row(model_id)
        if row is not None:
            row.show_problem("")

    def _show_row_problem(self, model_id: str, error: Exception) -> None:
        row = self._list.row(model_id)
        if row is None:
            show_error(self._banners, error)
            return
        row.set_busy("")
        row.show_problem(formats.problem(error))

    def _choose_older(self, older: bool) -> None:
        # On the serial executor, as the settings page does: the last choice is the one kept.
        self._tasks.store(
            lambda: self._services.settings.change(show_older_models=older),
            lambda _: self.refresh(),
            self._not_chosen,
        )

    def _not_chosen(self, error: Exception) -> None:
        self._show_error(error)
        self._show_rows()

    # --- what happens -------------------------------------------------------------------------

    def _download_changed(self, download: Download) -> None:
        before = self._downloads.get(download.key)
        self._downloads[download.key] = download
        if download.key not in self._rows:
            return
        if before is None or before.state != download.state:
            self._show_rows()
            if download.state in ("done", "cancelled"):
                self.refresh()
        else:
            self._update_row(download.key)

    def _update_row(self, model_id: str) -> None:
        if model_id in self._rows:
            self._list.update_row(model_id, self._text(model_id))

    def _chat_event(self, event: object) -> None:
        if isinstance(event, ReplyFinished):
            self._refresh_when_seen()

    def _refresh_when_seen(self, *_facts: object) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # --- building -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self._head.filter_chosen.connect(self.show_filter)
        self._head.order_chosen.connect(self.show_order)
        self._head.older_chosen.connect(self._choose_older)
        self._head.benchmark_asked.connect(partial(self.benchmark_requested.emit, ""))
        self._head.add_asked.connect(self._library.adding.choose)
        self._head.search_asked.connect(lambda: self.page_requested.emit("search"))
        self._head.disk_asked.connect(partial(self.page_requested.emit, "disk"))
        self._head.hardware_asked.connect(partial(self.page_requested.emit, "hardware"))
        self._compare.acted.connect(self._act)
        self._compare.shown_changed.connect(self._arrange)
        self._speeds.changed.connect(self._refresh_when_seen)
        self._speeds.row_changed.connect(self._update_row)
        self._library.changed.connect(self._refresh_when_seen)
        self._library.chat_asked.connect(self.chat_requested)
        self._details.file_shown.connect(self._library.attach)
        self._list.opened.connect(self.open_details)
        self._list.acted.connect(self._act)
        self._list.delete_asked.connect(self._delete)
        self._list.cancel_asked.connect(self._cancel)
        self._list.benchmark_asked.connect(self.benchmark_requested)
        self._list.columns_changed.connect(self._heads.show_columns)
        self._list.verticalScrollBar().valueChanged.connect(self._heads.show_scrolled)
        self._details.closed.connect(self.close_details)
        self._bridge.download_changed.connect(self._download_changed)
        self._bridge.measured.connect(self._refresh_when_seen)
        self._bridge.settings_changed.connect(self._refresh_when_seen)
        self._bridge.chat_event.connect(self._chat_event)

    def _build(self) -> None:
        self._notes = Notes(self._head, self._heads)
        self._notes.column.addWidget(self._banners)
        self._library.add_to(self._notes.column)
        self._notes.add(self._speeds.offer, self._compare.strip)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._head)
        left.addWidget(self._notes)
        left.addWidget(self._heads)
        left.addWidget(self._list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left, 1)
        layout.addWidget(self._compare.view, 1)
        layout.addWidget(self._side)
        self._side.hide()

    def _arrange(self) -> None:
        """Decide which parts are in sight at this width."""
        narrow = self.width() < _BOTH_FROM
        beside = bool(self._open) and not self._compare.shown
        self._side.setVisible(beside)
        self._left.setHidden(self._compare.shown or (beside and narrow))
        self._side.setMinimumWidth(0 if narrow else _DETAILS_WIDTH)
        self._side.setMaximumWidth(16_777_215 if narrow else _DETAILS_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what has changed while the page was out of sight."""
        super().showEvent(event)
        if self._found is None or self._stale:
            self.refresh()
        self._library.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show list and details side by side where there is room."""
        super().resizeEvent(event)
        self._notes.show_within(int(self.height() * _MOST_FOR_NOTES))
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the details with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.close_details()
            return
        super().keyPressEvent(event)
