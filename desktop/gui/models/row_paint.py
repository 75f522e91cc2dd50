"""How a row of the picker is drawn. Painted, because forty rows of a dozen labels each are slow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from desktop.gui.mirror import Mirror
from desktop.gui.models.columns import BAR_SPAN, Columns, Fonts
from desktop.gui.widgets.bar import CALM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.models.row_text import RowText
    from desktop.gui.theme import Theme

_INSET = 4
_RADIUS = 6
_STAR = 16
_SPACE = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class RowState:
    """What a row looks like besides its words."""

    strip: int
    selected: bool
    hovered: bool
    comfortable: float


def paint_row(
    row: QWidget, text: RowText, places: Columns, fonts: Fonts, theme: Theme, state: RowState
) -> None:
    """Draw a row: ground, name, facts, bar and figures."""
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter, theme, row)
    places = places.below_badge() if text.badge else places
    _ground(pen, row, state)
    _name(pen, text, places, fonts)
    if text.progress is None:
        _facts(pen, text, places, fonts)
        _speed(pen, text, places, fonts, state)
        _line(pen, places, state.strip, measured=text.tokens_per_second is not None)
    else:
        _download(pen, text, places, fonts, text.progress)
    painter.end()


class _Pen:
    """A painter that knows colour roles and shortens what does not fit.

    Places are those of a row that is read from left to right, see `Mirror`.
    """

    def __init__(self, painter: QPainter, theme: Theme, row: QWidget) -> None:
        self.painter = painter
        self.theme = theme
        self.ratio = row.devicePixelRatioF()
        self.mirror = Mirror.in_widget(row)

    def write(self, place: QRect, words: str, font: QFont, role: str) -> int:
        """Write `words` and return where they end."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
        self.painter.setFont(font)
        self.painter.setPen(self.theme.role(role))
        self.painter.drawText(self.mirror.rect(place), _LEFT, shown)
        return place.left() + metrics.horizontalAdvance(shown)

    def fill(self, place: QRectF, role: str, radius: float) -> None:
        """Fill a rounded rectangle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.role(role))
        self.painter.drawRoundedRect(self.mirror.area(place), radius, radius)


def _ground(pen: _Pen, row: QWidget, state: RowState) -> None:
    inner = QRectF(row.rect()).adjusted(_INSET, _INSET - 1, -_INSET, -_INSET)
    if state.selected or state.hovered:
        pen.fill(inner, "soft_accent" if state.selected else "hover", _RADIUS)
    if row.hasFocus():
        pen.painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.painter.setPen(QPen(pen.theme.role("accent"), 2))
        pen.painter.drawRoundedRect(inner, _RADIUS, _RADIUS)


def _name(pen: _Pen, text: RowText, places: Columns, fonts: Fonts) -> None:
    place = places.name
    taken = _STAR + _SPACE if text.badge else 0
    if text.origin:
        # Where a model is from says more than the end of a long name.
        needed = QFontMetrics(fonts.small).horizontalAdvance(text.origin) + 3 * _SPACE
        taken += needed if 2 * needed <= place.width() else 0
    room = place.adjusted(0, 0, -taken, 0)
    end = pen.write(room, text.name, fonts.strong, "muted" if text.dimmed else "text")
    if text.badge:
        star = pen.theme.pixmap("star", "accent", _STAR, pen.ratio)
        top = place.center().y() - _STAR // 2
        pen.painter.drawPixmap(pen.mirror.rect(QRect(end + _SPACE, top, _STAR, _STAR)), star)
        pen.write(places.badge, text.badge, fonts.small, "accent")
        end += _STAR + _SPACE
    for words, role in ((text.origin, "text"), (text.licence, "muted")):
        rest = place.right() - end - 2 * _SPACE
        if words and QFontMetrics(fonts.small).horizontalAdvance(words) <= rest:
            beside = QRect(end + 2 * _SPACE, place.top(), rest, place.height())
            end = pen.write(beside, words, fonts.small, role)
    pen.write(places.note, text.note, fonts.small, text.note_role)


def _facts(pen: _Pen, text: RowText, places: Columns, fonts: Fonts) -> None:
    small = fonts.small
    if not places.wide:
        known = (text.size, text.needs, "")
        end = pen.write(places.facts, ", ".join(known) if text.needs else text.size, small, "muted")
        rest = QRect(places.facts)
        rest.setLeft(end)
        pen.write(rest, text.fit, small, text.fit_role)
        return
    pen.write(places.facts, text.size, fonts.plain, "muted" if text.dimmed else "text")
    needs = f"{text.needs}, " if text.needs else ""
    end = pen.write(places.facts_below, needs, small, "muted")
    rest = QRect(places.facts_below)
    rest.setLeft(end)
    pen.write(rest, text.fit, small, text.fit_role)


def _line(pen: _Pen, places: Columns, strip: int, *, measured: bool) -> None:
    """The comfortable speed: through the whole row, so that the rows' lines make one.

    It stands back where there is no bar to compare with it.
    """
    x = pen.mirror.across(places.comfortable_x + 0.5)
    pen.painter.setPen(QPen(pen.theme.role("muted" if measured else "border"), 1))
    pen.painter.setOpacity(0.6 if measured else 1.0)
    if places.wide:
        pen.painter.drawLine(QPointF(x, 0), QPointF(x, strip))
    elif measured:
        bar = QRectF(places.bar)
        pen.painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4))
    pen.painter.setOpacity(1.0)


def _speed(pen: _Pen, text: RowText, places: Columns, fonts: Fonts, state: RowState) -> None:
    if text.tokens_per_second is not None:
        whole = BAR_SPAN * state.comfortable
        role = "muted" if text.dimmed else "accent"
        low, high = text.band or (text.tokens_per_second, None)
        _bar(pen, places, low / whole, role, upto=None if high is None else high / whole)
    _figures(pen, places, fonts, text.speed, text.speed_note)


def _download(pen: _Pen, text: RowText, places: Columns, fonts: Fonts, progress: float) -> None:
    if places.wide:
        pen.write(places.facts, text.amount, fonts.plain, "text")
        pen.write(places.facts_below, text.rate, fonts.small, "muted")
    else:
        both = ", ".join(part for part in (text.amount, text.rate) if part)
        pen.write(places.facts, both, fonts.small, "muted")
    _bar(pen, places, progress, "good", calm=text.calm)
    _figures(pen, places, fonts, text.percent, text.time_left)


def _bar(
    pen: _Pen,
    places: Columns,
    share: float,
    role: str,
    *,
    calm: bool = False,
    upto: float | None = None,
) -> None:
    """Fill a share of the bar; and paler what is not sure, up to another share."""
    whole = QRectF(places.bar)
    radius = whole.height() / 2
    pen.fill(whole, "border", radius)

    def fill(part: float, opacity: float) -> None:
        filled = QRectF(whole)
        # Never less than a dot: a bar that cannot be seen looks like no measurement.
        filled.setWidth(max(whole.height(), whole.width() * min(part, 1.0)))
        pen.painter.setOpacity(opacity)
        pen.fill(filled, role, radius)
        pen.painter.setOpacity(1.0)

    if upto is not None:
        fill(upto, CALM)
    if share > 0:
        fill(share, CALM if calm else 1.0)


def _figures(pen: _Pen, places: Columns, fonts: Fonts, figure: str, note: str) -> None:
    if places.wide:
        if figure:
            pen.write(places.figure, figure, fonts.strong, "text")
            pen.write(places.figure_note, note, fonts.small, "muted")
        else:
            whole = places.figure.united(places.figure_note)
            pen.write(whole, note, fonts.small, "muted")
        return
    end = pen.write(places.figure, figure, fonts.strong, "text") if figure else None
    rest = QRect(places.figure)
    if end is not None:
        rest.setLeft(end + _SPACE)
    pen.write(rest, note, fonts.small, "muted")
