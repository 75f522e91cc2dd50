"""The scrolling list of the picker: rows under tier headings, made a few at a time.

Of a library with a thousand files the first hundred rows are listed, and more when asked for.

Rows are placed by hand and not by a layout, because a layout of forty rows asks each of them for
its size again whenever one changes, and because cards are painted behind the rows of a tier.
"""

from __future__ import annotations

import time
from collections import deque
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from desktop.core.language import amount, tr
from desktop.gui.accessible import Role, read_in_order, set_role
from desktop.gui.mirror import Mirror
from desktop.gui.models import listing
from desktop.gui.models.columns import PAD, Columns, Fonts, columns
from desktop.gui.models.row import ModelRow
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.gui.models.listing import Section
    from desktop.gui.models.row_text import RowText
    from desktop.gui.theme import Theme

_MARGIN = 24
#: What a check box takes before a row's words.
_MARK = 28
_HEADING_ABOVE = 20
_HEADING_BELOW = 8
_RADIUS = 8
#: Rows are made for at most this long before other events get their turn, in seconds.
_SLICE_SECONDS = 0.008
#: So many rows are listed at first, and so many more at each asking.
_PAGE = 100


class ModelList(QScrollArea):
    """The rows of the picker.

    Signals carry a model's id.
    """

    opened = Signal(str)
    acted = Signal(str)
    benchmark_asked = Signal(str)
    delete_asked = Signal(str)
    #: And whether what has arrived of its download is kept.
    cancel_asked = Signal(str, bool)
    #: A row was marked for the comparison, or is no more.
    marked = Signal(str)
    #: The columns moved, for the line of headings above the list: Columns and their left end.
    columns_changed = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._canvas = _Canvas(theme)
        self.setWidget(self._canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Where there is little room a question above the list goes before most of the list.
        self.setMinimumHeight(1)
        self.setAccessibleName(tr("Models"))
        self._canvas.setAccessibleName(self.accessibleName())
        self._rows: dict[str, ModelRow] = {}
        self._text_of: Callable[[str], RowText] | None = None
        self._found: tuple[Section, ...] = ()
        #: The part of what was found that is listed.
        self._sections: tuple[Section, ...] = ()
        self._most = _PAGE
        self._more = Button(theme, "", kind="quiet", on_click=self.show_more, parent=self._canvas)
        self._more.setObjectName("showMore")
        self._more.hide()
        self._waiting: deque[str] = deque()
        self._current = ""
        self._selected = ""
        #: The rows that are marked; None while no check boxes are in sight.
        self._marks: frozenset[str] | None = None
        self._comfortable = 1.0
        self._wanted = ""
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._build_some)
        self._columns: Columns | None = None
        theme.changed.connect(self._resize)
        self._fonts = Fonts.of(theme)

    @property
    def geometry_of_rows(self) -> Columns | None:
        """The columns in use, None before the first layout."""
        return self._columns

    def row(self, model_id: str) -> ModelRow | None:
        """Return the row of a model, None when it is not made yet."""
        return self._rows.get(model_id)

    def shown_ids(self) -> list[str]:
        """Return the ids of the rows in the order in which they are seen."""
        return [each for section in self._sections for each in section.ids]

    def show_rows(
        self,
        found: Sequence[Section],
        others: Iterable[str],
        text_of: Callable[[str], RowText],
        comfortable: float,
    ) -> None:
        """Show `found`, reusing the rows that exist; new ones appear within the next slices.

        Args:
            found: the rows in sight, of which the first are listed, see `show_more`.
            others: ids of rows out of sight, which another filter may bring into it.
            text_of: returns the words of a row by its id.
            comfortable: tokens per second at the line across the bars.
        """
        self._found, self._text_of = tuple(found), text_of
        self._comfortable = comfortable
        known = dict.fromkeys([*listing.ids(found), *others])
        for gone in self._rows.keys() - known.keys():
            self._rows.pop(gone).deleteLater()
        for model_id, row in self._rows.items():
            row.set_comfortable(comfortable)
            row.set_text(text_of(model_id))
        self._list_first()
        # Rows out of sight are made last: another tab then shows them at once.
        first = dict.fromkeys([*self.shown_ids(), *known])
        self._make_soon(list(first)[: self._most])

    def show_more(self) -> None:
        """List the next rows too, and go on at the first of them."""
        before = self._most
        self._most += _PAGE
        self._list_first()
        fresh = self.shown_ids()[before:]
        if fresh:
            self._row_for(fresh[0])
            self._make_soon(fresh)
            self.focus_row(fresh[0])

    def update_row(self, model_id: str, text: RowText) -> None:
        """Show new words in one row."""
        row = self._rows.get(model_id)
        if row is not None:
            before = row.height_now()
            row.set_text(text)
            if row.height_now() != before:
                self._place()

    def select(self, model_id: str) -> None:
        """Mark the row whose details are open; "" marks none."""
        for each in {self._selected, model_id}:
            row = self._rows.get(each)
            if row is not None:
                row.set_selected(each == model_id)
        self._selected = model_id

    @property
    def current(self) -> str:
        """The row that Tab comes to."""
        return self._current

    def set_marks(self, marks: frozenset[str] | None) -> None:
        """Show check boxes before the rows, some of them ticked; None: no boxes."""
        moved = (marks is None) != (self._marks is None)
        self._marks = marks
        for model_id, row in self._rows.items():
            row.set_mark(None if marks is None else model_id in marks)
        if moved:
            self._place()

    def focus_row(self, model_id: str = "") -> None:
        """Put the keyboard on a row, or on the current one."""
        row = self._rows.get(model_id or self._current)
        if row is not None and not row.isHidden():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row, 0, _MARGIN)

    def _show_row(self, model_id: str) -> None:
        self.ensureWidgetVisible(self._rows[model_id], 0, _MARGIN)

    def begin_at(self, model_id: str) -> None:
        """Make a row the current one, and bring it into sight as soon as it is there."""
        self._set_current(model_id)
        self._wanted = model_id

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out again."""
        super().resizeEvent(event)
        self._place()
        selected = self._rows.get(self._selected)
        if selected is not None and not selected.isHidden():
            self.ensureWidgetVisible(selected, 0, _MARGIN)

    def _list_first(self) -> None:
        """List as many of the rows that were found as may be listed now."""
        self._sections = listing.first(self._found, self._most)
        shown = self.shown_ids()
        rest = len(listing.ids(self._found)) - len(shown)
        self._more.set_text(tr("Show {n} more of {count}", n=min(rest, _PAGE), count=amount(rest)))
        self._more.setVisible(rest > 0)
        if self._current not in shown:
            self._current = shown[0] if shown else ""

    def _make_soon(self, ids: Iterable[str]) -> None:
        """Make these rows within the next slices, as far as they are not made yet."""
        self._waiting = deque(each for each in ids if each not in self._rows)
        self._place()
        if self._waiting:
            self._slices.start()

    def _build_some(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        while self._waiting and time.perf_counter() < end:
            self._row_for(self._waiting.popleft())
        if not self._waiting:
            self._slices.stop()
        self._place()
        wanted = self._rows.get(self._wanted)
        if wanted is not None:
            self._wanted = ""
            self.ensureWidgetVisible(wanted, 0, _MARGIN)

    def _row_for(self, model_id: str) -> None:
        if model_id not in self._rows and self._text_of is not None:
            self._rows[model_id] = self._make(model_id, self._text_of(model_id))

    def _make(self, model_id: str, text: RowText) -> ModelRow:
        row = ModelRow(model_id, text, self._theme, self._canvas)
        row.hide()
        row.set_comfortable(self._comfortable)
        if self._columns is not None:
            row.set_columns(self._columns)
        row.opened.connect(self.opened)
        row.acted.connect(self.acted)
        row.benchmark_asked.connect(self.benchmark_asked)
        row.delete_asked.connect(self.delete_asked)
        row.cancel_asked.connect(self.cancel_asked)
        row.marked.connect(self.marked)
        row.set_mark(None if self._marks is None else model_id in self._marks)
        row.moved.connect(self._move)
        row.focused.connect(self._set_current)
        row.reached.connect(self._show_row)
        row.height_changed.connect(self._place)
        row.set_selected(model_id == self._selected)
        return row

    def _move(self, model_id: str, step: int) -> None:
        shown = [each for each in self.shown_ids() if each in self._rows]
        if model_id in shown:
            target = min(max(shown.index(model_id) + step, 0), len(shown) - 1)
            self.focus_row(shown[target])

    def _set_current(self, model_id: str) -> None:
        for each in (self._current, model_id):
            row = self._rows.get(each)
            if row is not None:
                row.set_current(each == model_id)
        self._current = model_id

    def _resize(self) -> None:
        """The text may have another size."""
        self._fonts, self._columns = Fonts.of(self._theme), None
        self._place()

    def _place(self) -> None:
        width = max(self.viewport().width(), 1)
        # The scroll bar stands in the right margin, so the cards end where the head ends.
        inner = max(self.width() - 2 * _MARGIN, 1)
        before = _MARK if self._marks is not None else 0
        found = columns(inner - before, self._fonts).moved(before)
        if found != self._columns:
            self._columns = found
            for row in self._rows.values():
                row.set_columns(found)
            self.columns_changed.emit(found, _MARGIN)
        shown = set(self.shown_ids())
        for model_id, row in self._rows.items():
            if model_id not in shown:
                row.hide()
        y = self._canvas.place(self._sections, self._rows, found, inner)
        if not self._more.isHidden():
            y = self._place_more(y)
        self._canvas.resize(width, max(y, self.viewport().height()))
        current = self._rows.get(self._current)
        if current is not None:
            current.set_current(True)

    def _place_more(self, y: int) -> int:
        hint = self._more.sizeHint()
        place = QRect(_MARGIN, y - _MARGIN + _HEADING_BELOW, hint.width(), hint.height())
        self._more.setGeometry(Mirror.in_widget(self._canvas).rect(place))
        last = self._rows.get(self.shown_ids()[-1])
        if last is not None:
            QWidget.setTabOrder(last.controls()[-1], self._more)
        return y + _HEADING_BELOW + hint.height()


class _Canvas(QWidget):
    """What scrolls: headings, cards and, on them, the rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, Role.List)
        self._theme = theme
        self._cards: list[tuple[QRect, list[int]]] = []
        self._headings: list[QLabel] = []

    def place(
        self,
        found: Sequence[Section],
        rows: Mapping[str, ModelRow],
        geometry: Columns,
        inner: int,
    ) -> int:
        """Put everything in its place and return the height that it takes."""
        self._cards = []
        y = _HEADING_BELOW
        previous: QWidget | None = None
        read: list[QWidget] = []
        for number, section in enumerate(found):
            if section.title:
                y = self._place_heading(number, section, y, inner)
                read.append(self._headings[number])
            top, lines = y, []
            for model_id in section.ids:
                row = rows.get(model_id)
                height = geometry.height if row is None else row.height_now()
                if row is not None:
                    row.setGeometry(_MARGIN, y, inner, height)
                    row.show()
                    read.append(row)
                    for control in row.controls():
                        if previous is not None:
                            QWidget.setTabOrder(previous, control)
                        previous = control
                y += height
                lines.append(y)
            self._cards.append((QRect(_MARGIN, top, inner, y - top), lines[:-1]))
        read_in_order(read)
        for spare in self._headings[len(found) if found and found[0].title else 0 :]:
            spare.hide()
        self.update()
        return y + _MARGIN

    def _place_heading(self, number: int, section: Section, y: int, inner: int) -> int:
        while len(self._headings) <= number:
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            self._headings.append(label)
        label = self._headings[number]
        muted = self._theme.role("muted").name()
        title, hint = escape(tr(section.title)), escape(tr(section.hint))
        # Not as the first letter has it: a title such as "1B" is the same in all languages.
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = f"<b>{title}</b> <span style='color:{muted}'>&nbsp;{hint}</span>"
        label.setText(f"<div dir='{'rtl' if turned else 'ltr'}'>{words}</div>")
        label.setAccessibleName(f"{tr(section.title)}, {tr(section.hint)}")
        height = label.heightForWidth(inner - 2 * PAD)
        y += _HEADING_ABOVE if number else _HEADING_BELOW
        label.setGeometry(_MARGIN + PAD, y, inner - 2 * PAD, height)
        label.show()
        return y + height + _HEADING_BELOW

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = QPen(self._theme.role("border"))
        for card, lines in self._cards:
            if not card.adjusted(0, -1, 0, 1).intersects(event.rect()):
                continue
            painter.setPen(border)
            painter.setBrush(self._theme.role("surface"))
            painter.drawRoundedRect(
                card.adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), _RADIUS, _RADIUS
            )
            for y in lines:
                if event.rect().top() <= y <= event.rect().bottom():
                    painter.drawLine(card.left() + PAD, y, card.right() - PAD, y)
