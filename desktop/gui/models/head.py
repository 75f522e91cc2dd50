"""What stands above the list of models: title, computer, filters, order, and the columns' names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import mark, tr
from desktop.gui.accessible import Role, set_role
from desktop.gui.hardware.link import PADDING, ComputerLink
from desktop.gui.mirror import Mirror
from desktop.gui.models.listing import Filter, Order
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Flow, Label, Select

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton

    from desktop.gui.models.columns import Columns
    from desktop.gui.theme import Theme


#: What is said where there is room, and where there is little.
_TITLE = mark("Models for this computer"), mark("Models")
_ADD = mark("Add a model…"), mark("Add")
_BENCHMARK = mark("Benchmark this computer"), mark("Benchmark")
_SEARCH = mark("Search Hugging Face"), mark("Search")
_COMPARE = mark("Compare"), mark("Compare")
_BY_TIER = Order.TIER.value, mark("Size tier")
#: A narrower page has room for the first words only.
_NARROW = 620
#: And an even narrower one for none on the button beside the tabs.
_NARROWEST = 480
#: Only a wider page has room for words on the button that compares.
_ROOMY = 860
_BARE, _WIDEST = 32, 16_777_215
#: And one narrower than this, counted likewise, only for what cannot be left out.
_TINIEST = 390
#: How wide ten letters of a common font are; the numbers above are for such fonts.
_LETTERS, _TEN = 10, 69


def _longer() -> float:
    """Return how much longer the words of the buttons are than in English; 1 at least."""
    words = [longest for longest, _ in (_ADD, _BENCHMARK, _SEARCH, _COMPARE)]
    return max(1.0, sum(len(tr(each)) for each in words) / sum(map(len, words)))


class Head(QWidget):
    """Title and controls of the models page."""

    filter_chosen = Signal(object)
    order_chosen = Signal(object)
    older_chosen = Signal(bool)
    benchmark_asked = Signal()
    add_asked = Signal()
    disk_asked = Signal()
    hardware_asked = Signal()
    search_asked = Signal()
    compare_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label(theme, tr(_TITLE[0]), kind="title")
        self._computer = ComputerLink(theme)
        self._computer.clicked.connect(self.hardware_asked)
        self._disk = Button(
            theme,
            tr("Disk use"),
            kind="icon",
            icon="hard-drive",
            icon_size=16,
            on_click=self.disk_asked.emit,
        )
        self._disk.setObjectName("diskUse")
        self._add = Button(theme, tr(_ADD[0]), icon="plus", on_click=self.add_asked.emit)
        self._add.setObjectName("addModel")
        self._add.setToolTip(tr("Adds a model file that is on this computer. Or drop it here."))
        self._benchmark = Button(
            theme, tr(_BENCHMARK[0]), icon="gauge", on_click=self.benchmark_asked.emit
        )
        self._benchmark.setObjectName("benchmarkComputer")
        self._benchmark.setEnabled(False)  # until it is known what there is to measure
        self._make_tabs(theme)
        self._older = QCheckBox(tr("Show older models"))
        self._older.setObjectName("showOlder")
        self._older.toggled.connect(self.older_chosen)
        self._order = Select(
            theme, tr("Order of the models"), [(tr(each.value), each) for each in Order]
        )
        self._order.setObjectName("order")
        self._compare = Button(
            theme, tr(_COMPARE[0]), kind="quiet", icon="scale", on_click=self.compare_asked.emit
        )
        self._compare.setObjectName("compareModels")
        self._compare.setToolTip(tr("Shows two or three models side by side (C)"))
        self._tabs.buttonClicked.connect(self._tab_clicked)
        self._order.currentIndexChanged.connect(self._order_changed)
        self._build()
        self.show_filter(Filter.RECOMMENDED, older=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        # Larger fonts have as little room in a wider window.
        width = event.size().width() * _TEN // self._theme.line_width(_LETTERS, "body")
        width = round(width / _longer())
        narrow, roomy = width < _NARROW, width >= _ROOMY
        for button, words in (
            (self._add, _ADD),
            (self._benchmark, _BENCHMARK),
            (self._search, _SEARCH),
            (self._compare, _COMPARE),
        ):
            shown = tr(words[narrow])
            bare = button is self._search and width < _NARROWEST
            bare = bare or (button is self._benchmark and width < _TINIEST)
            bare = bare or (button is self._compare and not roomy)
            button.set_text("" if bare else shown)
            button.setAccessibleName(tr(words[0]))
        self._compare.setMaximumWidth(_WIDEST if roomy else _BARE)
        self._search.setToolTip(tr(_SEARCH[0]) if width < _NARROWEST else "")
        self._benchmark.setToolTip(tr(_BENCHMARK[0]) if width < _TINIEST else "")
        self._place_controls(event.size().width())
        self._title.setText(tr(_TITLE[narrow]))
        self._order.setItemText(0, tr(_BY_TIER[narrow]))

    def event(self, event: QEvent) -> bool:
        """Keep the height for all lines: what a layout takes for the least is too low for tabs."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done

    def _place_controls(self, width: int) -> None:
        """Put the tabs and what is behind them on two lines where one has no room for both."""
        controls, way = self._controls(), QBoxLayout.Direction
        needed = sum(each.sizeHint().width() + TINY for each in controls) + 2 * LARGE
        self._below.setDirection(way.LeftToRight if needed <= width else way.TopToBottom)

    def show_computer(self, words: str) -> None:
        """Show what the computer has, in one line."""
        self._computer.show_computer(words)

    def show_filter(self, chosen: Filter, *, older: bool) -> None:
        """Show which filter is on, without telling anybody."""
        self._buttons[chosen].setChecked(True)
        self._older.setVisible(chosen is Filter.ALL)
        self._older.blockSignals(True)
        self._older.setChecked(older)
        self._older.blockSignals(False)
        self._place_controls(self.width())

    def show_order(self, chosen: Order) -> None:
        """Show the order that is on."""
        self._order.choose(chosen)

    def allow_benchmark(self) -> None:
        """Let a benchmark be asked for: the models are known."""
        self._benchmark.setEnabled(True)

    def _controls(self) -> tuple[QWidget, ...]:
        every = *self._buttons.values(), self._search, self._older, self._compare, self._order
        return tuple(each for each in every if not each.isHidden())

    def _make_tabs(self, theme: Theme) -> None:
        self._tabs = QButtonGroup(self)
        self._buttons: dict[Filter, Button] = {}
        for choice in Filter:
            button = Button(theme, tr(choice.value), kind="nav")
            button.setObjectName(f"filter-{choice.name.lower()}")
            self._tabs.addButton(button)
            self._buttons[choice] = button
        # Beside the tabs, but no tab: it leads to a page of its own.
        self._search = Button(
            theme, tr(_SEARCH[0]), kind="nav", icon="search", on_click=self.search_asked.emit
        )
        self._search.setCheckable(False)
        self._search.setObjectName("searchHub")

    def _tab_clicked(self, clicked: QAbstractButton) -> None:
        for choice, button in self._buttons.items():
            if button is clicked:
                self.filter_chosen.emit(choice)

    def _order_changed(self) -> None:
        self.order_chosen.emit(self._order.currentData())

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        # What can be pressed has room around it; it begins where the title does all the same.
        title = QHBoxLayout()
        title.addSpacing(PADDING)
        title.addWidget(self._title)
        words.addLayout(title)
        words.addWidget(self._computer, alignment=Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.setSpacing(SMALL)
        for button in (self._disk, self._add, self._benchmark):
            top.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        tabs = Flow(*self._buttons.values(), self._older, spacing=TINY)
        tabs.setContentsMargins(PADDING, 0, 0, 0)
        for button in (*self._buttons.values(), self._search):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ends = QHBoxLayout()
        ends.setSpacing(TINY)
        ends.addWidget(self._search)
        ends.addStretch(1)
        ends.addWidget(self._compare)
        ends.addWidget(self._order)
        below = self._below = QHBoxLayout()
        below.setSpacing(TINY)
        below.addLayout(tabs)
        below.addLayout(ends, 1)
        layout = QVBoxLayout(self)
        left, right = LARGE - PADDING, LARGE
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        layout.setContentsMargins(left, MEDIUM + TINY, right, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addLayout(top)
        layout.addLayout(below)


class ColumnHeads(QWidget):
    """The names of the columns, and what the line across the bars means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.StaticText)
        self._theme = theme
        self._columns: Columns | None = None
        self._left = 0
        self._line = ""
        self._scrolled = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.changed.connect(self.updateGeometry)

    def show_columns(self, found: Columns, left: int) -> None:
        """Stand above the columns of the list."""
        self._columns, self._left = found, left
        self.update()

    def show_line(self, words: str) -> None:
        """Say how fast the comfortable speed is: "8 t/s"."""
        self._line = tr("comfortable: {speed}", speed=words)
        told = tr("The line across the bars is a comfortable speed, {speed}", speed=words)
        self.setAccessibleName(told)
        self.setToolTip(
            f"{told}. {tr('People read about 5 t/s; change the line in the settings.')}"
        )
        self.update()

    def show_scrolled(self, position: int) -> None:
        """Part the words from the list by a thin line while rows pass below them."""
        if self._scrolled != (position > 0):
            self._scrolled = position > 0
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return one line of small print."""
        return QSize(100, QFontMetrics(self._theme.font("small")).height() + 2 * TINY)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words above their columns."""
        if self._columns is None:
            return
        places = self._columns
        painter = QPainter(self)
        if self._scrolled:
            line = QRect(self._left, self.height() - 1, self.width() - 2 * self._left, 1)
            painter.fillRect(line, self._theme.role("border"))
        painter.translate(QPoint(self._left, 0))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.role("muted"))
        base = Qt.AlignmentFlag.AlignVCenter
        if places.wide:
            for place, title in (
                (places.name, tr("Model")),
                (places.facts, tr("Size and memory")),
                (places.figure, tr("Speed here")),
            ):
                right = Qt.TextElideMode.ElideRight
                shown = painter.fontMetrics().elidedText(title, right, place.width())
                painter.drawText(self._over(place), base, shown)
        width = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._line)
        left = max(places.comfortable_x - width // 2, PADDING - self._left)
        words = QRect(left, 0, width + 1, self.height())
        painter.drawText(self._mirror.rect(words), base, self._line)
        painter.end()

    @property
    def _mirror(self) -> Mirror:
        bounds = QRect(0, 0, self.width() - 2 * self._left, self.height())
        return Mirror.of(bounds, self.layoutDirection())

    def _over(self, column: QRect) -> QRect:
        return self._mirror.rect(QRect(column.left(), 0, column.width(), self.height()))
