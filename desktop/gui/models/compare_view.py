"""Models side by side, in place of the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.gui.models.row_text import named
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Label, line
from desktop.gui.widgets.bar import CALM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.gui.models.comparing import Column, Comparison, Offered
    from desktop.gui.theme import Theme

_BAR: Final = 6
_MARK_OUT: Final = 4
#: A narrower page has the titles above the texts, not beside them.
_BESIDE_FROM: Final = 700
_TITLES_WIDTH: Final = 136
#: Lines longer than that are hard to compare.
_WIDEST: Final = 1080
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class SpeedBar(QWidget):
    """A model's speed on the scale of all: sure, perhaps, and the person's line across it.

    Args:
        theme: the look.
        column: the model.
        comparison: what the scale is from.
    """

    def __init__(self, theme: Theme, column: Column, comparison: Comparison) -> None:
        super().__init__()
        self._theme = theme
        self._column, self._comparison = column, comparison
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr(
                "Speed of {name}: {speed} {mark}",
                name=column.name,
                speed=column.figure,
                mark=column.mark,
            )
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for the line."""
        return QSize(120, _BAR + 2 * _MARK_OUT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw groove, band, bar and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # It fills in the direction of reading.
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole, column = self._comparison.longest, self._column
        self._fill(painter, 1.0, "border", 1.0)
        if column.speed is not None:
            low, high = column.band or (column.speed, column.speed)
            self._fill(painter, high / whole, "accent", CALM)
            self._fill(painter, low / whole, "accent", 1.0)
        x = round(self._comparison.comfortable / whole * (self.width() - 1))
        painter.setOpacity(0.6)
        painter.fillRect(x, 0, 1, self.height(), self._theme.role("muted"))
        painter.end()

    def _fill(self, painter: QPainter, share: float, role: str, opacity: float) -> None:
        width = max(_BAR, share * self.width())
        painter.setOpacity(opacity)
        painter.setBrush(self._theme.role(role))
        painter.drawRoundedRect(QRectF(0, _MARK_OUT, width, _BAR), _BAR / 2, _BAR / 2)


class CompareView(QScrollArea):
    """Shows a comparison, and a button for each model of it.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    closed = Signal()
    #: The main button of a model was pressed: its id.
    acted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._offers: tuple[Offered, ...] = ()
        self._beside = True
        self._buttons: list[Button] = []
        self._states: list[Label] = []
        self._back = Button(
            theme,
            tr("Back to the models"),
            kind="quiet",
            icon="arrow-left",
            on_click=self.closed.emit,
        )
        self._back.setObjectName("backToModels")
        self._place = QVBoxLayout()
        self._card: QFrame | None = None
        self._build()

    def show_models(self, comparison: Comparison, offers: Sequence[Offered]) -> None:
        """Show models side by side, and what can be done with each of them now."""
        self._offers = tuple(offers)
        if comparison != self._comparison:
            self._comparison = comparison
            self._rebuild()
        self._show_offers()

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the titles above the texts where there is no room beside them."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        if beside != self._beside:
            self._beside = beside
            self._rebuild()
            self._show_offers()

    def _build(self) -> None:
        page = QWidget()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, tr("Compare models"), kind="title"), 1)
        head.addWidget(self._back)
        column.addLayout(head)
        column.addLayout(self._place)
        column.addStretch(1)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, LARGE)
        layout.addWidget(inner, 1)
        self.setWidget(page)

    def _rebuild(self) -> None:
        if self._comparison is None:
            return
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.setParent(None)  # nobody should find a button that is going
            self._card.deleteLater()
        self._buttons, self._states = [], []
        self._card = card = QFrame()
        card.setProperty("kind", "card")
        card.setAccessibleName(self._comparison.spoken)
        grid = QGridLayout(card)
        grid.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        grid.setHorizontalSpacing(LARGE if self._beside else MEDIUM)
        grid.setVerticalSpacing(SMALL)
        if self._beside:
            grid.setColumnMinimumWidth(0, _TITLES_WIDTH)
        for number in range(len(self._comparison.columns)):
            grid.setColumnStretch(number + self._beside, 1)
        self._fill(grid, self._comparison)
        self._place.addWidget(card)

    def _fill(self, grid: QGridLayout, comparison: Comparison) -> None:
        columns = comparison.columns
        self._add(grid, "", [self._name(column) for column in columns])
        self._add(grid, tr("Writing"), [self._speed(column, comparison) for column in columns])
        for each in comparison.lines:
            cells: list[QWidget] = []
            for column, text in zip(columns, each.cells, strict=True):
                label = Label(self._theme, text, wrap=True, selectable=True)
                label.setAlignment(_TOP_LEFT)
                label.setAccessibleName(
                    tr("{title} of {name}: {text}", title=each.title, name=column.name, text=text)
                )
                cells.append(label)
            self._add(grid, each.title, cells)
        self._add(grid, "", [self._action(column) for column in columns])

    def _add(self, grid: QGridLayout, title: str, cells: Sequence[QWidget]) -> None:
        row = grid.rowCount()
        if row > 1:
            grid.addWidget(line(), row, 0, 1, len(cells) + self._beside)
            row += 1
        if title:
            label = Label(self._theme, title, kind="small", role="muted", wrap=self._beside)
            label.setAlignment(_TOP_LEFT)
            grid.addWidget(label, row, 0, 1, 1 if self._beside else len(cells))
            row += not self._beside
        for place, cell in enumerate(cells):
            grid.addWidget(cell, row, place + self._beside)

    def _name(self, column: Column) -> QWidget:
        name = Label(self._theme, column.name, kind="heading", wrap=True)
        name.setAlignment(_TOP_LEFT)
        return _stack(name, *self._small(column.badge, "accent"))

    def _speed(self, column: Column, comparison: Comparison) -> QWidget:
        figure = [Label(self._theme, column.figure, kind="heading")] if column.figure else []
        bar = SpeedBar(self._theme, column, comparison)
        return _stack(bar, *figure, *self._small(column.mark, "muted"))

    def _small(self, words: str, role: str) -> list[Label]:
        return [Label(self._theme, words, kind="small", role=role, wrap=True)] if words else []

    def _action(self, column: Column) -> QWidget:
        button = Button(self._theme, "", on_click=partial(self.acted.emit, column.id))
        button.setObjectName(f"compare-{column.id}")
        state = Label(self._theme, "", kind="small", role="muted", wrap=True)
        self._buttons.append(button)
        self._states.append(state)
        return _stack(button, state)

    def _show_offers(self) -> None:
        if self._comparison is None:
            return
        found = zip(
            self._buttons, self._states, self._offers, self._comparison.columns, strict=True
        )
        for button, state, offer, column in found:
            button.set_text(offer.button)
            button.setAccessibleName(named(offer.button, column.name))
            button.setEnabled(offer.usable)
            button.set_kind("primary" if column.badge else "plain")
            state.setText(offer.status)
            state.setVisible(bool(offer.status))


def _stack(*parts: QWidget) -> QWidget:
    """Return parts one below the other, as narrow as they may be."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(TINY)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return made
