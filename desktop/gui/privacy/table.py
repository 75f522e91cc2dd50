"""The log of connections as a table, which takes its rows as they are looked at."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.core.language import mark, tr
from desktop.core.wording import clean, size
from desktop.gui import comfort, dates
from desktop.gui.theme import LARGE
from desktop.gui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.core.connections import Connection
    from desktop.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

COLUMNS = (mark("Time"), mark("For"), mark("Address"), mark("Received"))
WHEN, WHY, ADDRESS, RECEIVED = range(len(COLUMNS))

#: What the log calls it, and people.
_WHYS = {
    "download": mark("Download"),
    "find a file": mark("Find a file"),
    "search": mark("Search"),
    "look at a model": mark("Look at a model"),
    "check the catalogue": mark("Check the catalogue"),
    "update check": mark("Check for updates"),
}
_REFUSED = 400
_REDIRECT = range(300, 400)
_ROW_HEIGHT, _COMPACT_ROW = 30, 25
# As far as the style moves the text of the other columns: its padding, and Qt's own margin.
_CELL_MARGIN = 11
_LONGEST_CELL = 600
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def cells(entry: Connection, now: datetime | None = None) -> tuple[str, ...]:
    """Return what the table says of a request, one text for each of `COLUMNS`."""
    why = clean(entry.why)
    return (
        _moment(entry.when, now or datetime.now().astimezone()),
        tr(_WHYS[why]) if why in _WHYS else why[:1].upper() + why[1:],
        clean(entry.host) + clean(entry.path, _LONGEST_CELL),
        _received(entry),
    )


def as_text(entries: Iterable[Connection]) -> str:
    """Return requests for the clipboard: a line each, parted by tabs, with full dates."""
    head = (tr("Time"), tr("For"), tr("Host"), tr("Path"), tr("Status"), tr("Bytes"), tr("Problem"))
    lines = ["\t".join(head)]
    for entry in entries:
        moment = datetime.fromtimestamp(entry.when).astimezone().isoformat(timespec="seconds")
        facts = (entry.why, entry.host, entry.path, entry.status, entry.received, entry.error)
        words = ("" if fact is None else clean(str(fact), _LONGEST_CELL) for fact in facts)
        lines.append("\t".join((moment, *words)))
    return "\n".join(lines) + "\n"


def _moment(when: float, now: datetime) -> str:
    moment = datetime.fromtimestamp(when).astimezone()
    if moment.date() == now.date():
        return f"{moment:%H:%M:%S}"
    if moment.year == now.year:
        return tr("{day}, {time}", day=dates.day_of_month(moment), time=f"{moment:%H:%M}")
    return dates.day(moment)


def _received(entry: Connection) -> str:
    if entry.error == "offline":
        return tr("Cut off")
    if entry.error is not None:
        return tr("Failed")
    if entry.status is None or entry.received is None:
        return "…"
    if entry.status in _REDIRECT:
        return tr("Redirected")
    if entry.status >= _REFUSED:
        return tr("Refused, {status}", status=entry.status)
    return tr("{n} B", n=entry.received) if entry.received < 1000 else size(entry.received)  # noqa: PLR2004 - below a KB


class ConnectionModel(QAbstractTableModel):
    """Requests, the newest first; older ones are asked for when they come into sight.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: Entries older than this number are wanted.
    older_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[Connection] = []
        self._total = 0
        self._asked: int | None = None

    @property
    def entries(self) -> Sequence[Connection]:
        """What has been taken so far, the newest first."""
        return self._entries

    def show(self, newest: Sequence[Connection], total: int) -> None:
        """Show the log's newest entries, of `total`; what is shown below them stays.

        Rows that are the same stay where they are, with the selection.
        """
        self._total, self._asked = total, None
        known = {entry.id: row for row, entry in enumerate(self._entries)}
        shared = next((at for at, entry in enumerate(newest) if entry.id in known), None)
        if shared is None or known[newest[shared].id] != 0:
            self.beginResetModel()
            self._entries = list(newest)
            self.endResetModel()
            return
        if shared:
            self.beginInsertRows(QModelIndex(), 0, shared - 1)
            self._entries[:0] = newest[:shared]
            self.endInsertRows()
        for row, entry in enumerate(newest[shared:], start=shared):
            if row < len(self._entries) and self._entries[row] != entry:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def append(self, before: int, older: Sequence[Connection]) -> None:
        """Add what `older_wanted` asked for: the entries before that number."""
        if not self._entries or before != self._entries[-1].id:
            return  # others are shown by now, and something would be missing between
        if not older:
            self._total = len(self._entries)
            return
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row + len(older) - 1)
        self._entries += older
        self.endInsertRows()
        self._asked = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name; the default is never changed
        """Return how many rows there are so far."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - as above
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the log goes on below."""
        return not parent.isValid() and bool(self._entries) and len(self._entries) < self._total

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for older entries, once."""
        if self.canFetchMore(parent) and self._asked != self._entries[-1].id:
            self._asked = self._entries[-1].id
            self.older_wanted.emit(self._asked)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == RECEIVED else _LEFT
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell says, its colour and its tool tip."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(entry)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == RECEIVED else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.role(_role(entry, column))
        return None


def _tip(entry: Connection, column: int) -> str | None:
    text = {ADDRESS: cells(entry)[ADDRESS], RECEIVED: clean(entry.error or "")}.get(column)
    return plain_tip(text) if text else None


def _role(entry: Connection, column: int) -> str:
    failed = entry.error is not None or (entry.status or 0) >= _REFUSED
    if column == RECEIVED and failed:
        return "warning"
    return "muted" if column in (WHEN, WHY) else "text"


class AddressDelegate(QStyledItemDelegate):
    """Draws a host in the colour of text and the path behind it paler.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        model = index.model()
        if not isinstance(model, ConnectionModel):
            return
        entry = model.entries[index.row()]
        self.initStyleOption(option, index)
        option.text = ""
        item = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(item, option, painter, option.widget)
        # Addresses are read from left to right everywhere.
        room = option.rect.adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0)
        path = clean(entry.path, _LONGEST_CELL)
        for text, role in ((clean(entry.host), "text"), (path, "muted")):
            shown = option.fontMetrics.elidedText(
                text, Qt.TextElideMode.ElideMiddle, max(room.width(), 0)
            )
            painter.setPen(self._theme.role(role))
            painter.drawText(room, _LEFT | Qt.AlignmentFlag.AlignAbsolute, shown)
            room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown))


def _longest() -> dict[int, tuple[str, ...]]:
    """Return the longest texts of the columns that are no wider than they must be."""
    day = dates.day_of_month(date(2000, 9, 30))
    return {
        WHEN: (tr("{day}, {time}", day=day, time="23:59"),),
        WHY: (tr(_WHYS["look at a model"]), tr(COLUMNS[WHY])),
        RECEIVED: (tr("Refused, {status}", status=404), tr("Redirected"), tr(COLUMNS[RECEIVED])),
    }


class ConnectionTable(QTableView):
    """The table; Ctrl+C copies the chosen rows.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connections = ConnectionModel(theme, self)
        self.setModel(self.connections)
        self.setAccessibleName(tr("Connections"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._resize()
        theme.changed.connect(self._resize)
        self.setItemDelegateForColumn(ADDRESS, AddressDelegate(theme, self))
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        theme.changed.connect(self.viewport().update)

    def _resize(self) -> None:
        height = comfort.line_height(_ROW_HEIGHT, _COMPACT_ROW)
        self.verticalHeader().setDefaultSectionSize(height)
        self._size_columns()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(ADDRESS, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        for column, samples in _longest().items():
            widest = max(map(metrics.horizontalAdvance, samples))
            self.setColumnWidth(column, widest + LARGE)

    def _copy(self) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if rows:
            chosen = (self.connections.entries[row] for row in rows)
            QApplication.clipboard().setText(as_text(chosen))
