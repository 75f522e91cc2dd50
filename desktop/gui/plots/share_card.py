"""The card that people share: one picture of this computer, its models and their speeds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.core.language import tr, trn
from desktop.core.paths import PACKAGE
from desktop.gui import dates
from desktop.gui.models import formats
from desktop.gui.plots.axes import checked
from desktop.gui.plots.data import one_line

if TYPE_CHECKING:
    from datetime import date

    from desktop.gui.theme import FontKind, Theme

#: What places that show pictures of links expect.
WIDTH: Final = 1200
HEIGHT: Final = 630
#: More models than these do not fit.
MOST: Final = 6

_MARGIN = 64.0
_ICON = 44.0
_TOP = 232.0
_FOOT = 574.0
_ROW = 54.0
_NAME = 330.0
_BAR = 8.0
_BAR_LEFT = _MARGIN + _NAME + 24
_BAR_RIGHT = 740.0
_SPEED_LEFT = 764.0
_NOTE_LEFT = 900.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_SMALL, _PLAIN, _LARGE, _HUGE = 19, 23, 30, 34


@dataclass(frozen=True, slots=True)
class CardModel:
    """A model on the card.

    Attributes:
        name: a stranger's text may be passed; of a path only its last part is shown.
        tokens_per_second: how fast it writes, not negative.
        prompt_tokens_per_second: how fast it reads; None where that is unknown.
        measured: else it is predicted.
        error: how far the prediction may be off, as a share (0.06); None where that is unknown.

    Raises:
        ValueError: a number is infinite, none, or negative.
    """

    name: str
    tokens_per_second: float
    prompt_tokens_per_second: float | None = None
    measured: bool = True
    error: float | None = None

    def __post_init__(self) -> None:
        numbers = (self.tokens_per_second, self.prompt_tokens_per_second, self.error)
        if any(number is not None and checked(number) < 0 for number in numbers):
            raise ValueError("a negative speed")


@dataclass(frozen=True, slots=True)
class Card:
    """What the card says. There is no place for names of people, hosts or files.

    Attributes:
        processor: its name, as its maker writes it.
        memory: "16 GB".
        graphics: the graphics processor's name, "" for none.
        engine: engine and version.
        day: when it was measured.
        models: the most interesting first; only the first `MOST` are shown.
    """

    processor: str
    memory: str
    graphics: str
    engine: str
    day: date
    models: tuple[CardModel, ...]


def shown_name(name: str) -> str:
    """Return the name of a model for other people's eyes: one line, no folders, no extension."""
    plain = one_line(name, 400).replace("\\", "/").rstrip("/").rpartition("/")[2].strip()
    plain = plain[:-5] if plain.lower().endswith(".gguf") else plain
    return one_line(plain) or tr("a model")


def share_card(card: Card, theme: Theme) -> QImage:
    """Return the card as a picture of 1200 by 630 pixels, in the theme in use.

    It goes from left to right in every language, because it is shown to people of all of them.
    It is painted on the GUI thread; encode it with `saving.save_png` on another one.
    """
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme.role("window"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter, theme)
    _head(pen, card)
    _machine(pen, card)
    shown = card.models[:MOST]
    fastest = max((model.tokens_per_second for model in shown), default=0.0)
    for row, model in enumerate(shown):
        _model(pen, model, _TOP + row * _ROW, fastest)
    if not shown:
        pen.write(QRectF(_MARGIN, _TOP, 900, _ROW), tr("No model has been measured yet."), "muted")
    _foot(pen, card)
    painter.end()
    return image


class _Pen:
    """A painter that knows roles, and keeps every text inside its place."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme

    def font(self, size: int, kind: FontKind = "body") -> QFont:
        font = self.theme.font(kind)
        # The same on every screen: the card is a picture, not a part of the window.
        font.setPixelSize(size)
        return font

    def write(
        self,
        place: QRectF,
        words: str,
        role: str = "text",
        *,
        size: int = _PLAIN,
        kind: FontKind = "body",
        side: Qt.AlignmentFlag = _LEFT,
    ) -> float:
        """Write one line and return its width; marks heaped on letters are cut off."""
        font = self.font(size, kind)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        self.painter.save()
        self.painter.setClipRect(place)
        self.painter.setFont(font)
        self.painter.setPen(self.theme.role(role))
        self.painter.drawText(place, side | Qt.TextFlag.TextSingleLine, shown)
        self.painter.restore()
        return metrics.horizontalAdvance(shown)

    def bar(self, place: QRectF, role: str, opacity: float = 1.0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.role(role))
        self.painter.setOpacity(opacity)
        self.painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        self.painter.setOpacity(1.0)


def _head(pen: _Pen, card: Card) -> None:
    icon = QRectF(_MARGIN, 48, _ICON, _ICON)
    QSvgRenderer(str(PACKAGE / "assets" / "icons" / "goldcrest.svg")).render(pen.painter, icon)
    name = QRectF(icon.right() + 16, icon.top(), 500, _ICON)
    pen.write(name, "Goldcrest", size=_LARGE - 4, kind="heading")
    day = dates.long_day(card.day)
    right = QRectF(WIDTH - _MARGIN - 400, icon.top(), 400, _ICON)
    pen.write(right, day, "muted", size=_SMALL, side=_RIGHT)


def _machine(pen: _Pen, card: Card) -> None:
    width = WIDTH - 2 * _MARGIN
    processor = one_line(card.processor, 120) or tr("Unknown processor")
    pen.write(QRectF(_MARGIN, 116, width, 44), processor, size=_HUGE, kind="heading")
    graphics = one_line(card.graphics, 120) or tr("no graphics processor")
    told = f"{one_line(card.memory)}, {graphics}" if card.memory else graphics
    pen.write(QRectF(_MARGIN, 162, width, 34), told, "muted")


def _model(pen: _Pen, model: CardModel, top: float, fastest: float) -> None:
    pen.write(QRectF(_MARGIN, top, _NAME, _ROW), shown_name(model.name))
    groove = QRectF(_BAR_LEFT, top + (_ROW - _BAR) / 2, _BAR_RIGHT - _BAR_LEFT, _BAR)
    pen.bar(groove, "border")
    share = model.tokens_per_second / fastest if fastest else 0.0
    filled = QRectF(groove)
    filled.setWidth(max(_BAR, groove.width() * share))
    pen.bar(filled, "accent", 1.0 if model.measured else 0.5)
    speed = QRectF(_SPEED_LEFT, top, _NOTE_LEFT - _SPEED_LEFT - 16, _ROW)
    figure = formats.speed(model.tokens_per_second)
    pen.write(speed, figure, kind="heading", side=_RIGHT)
    note = QRectF(_NOTE_LEFT, top, WIDTH - _MARGIN - _NOTE_LEFT, _ROW / 2)
    if model.prompt_tokens_per_second is None:
        note.setHeight(_ROW)
    else:
        reads = tr("reads {speed}", speed=formats.speed(model.prompt_tokens_per_second))
        below = note.translated(0, _ROW / 2)
        pen.write(below.adjusted(0, -3, 0, -3), reads, "muted", size=_SMALL)
        note.translate(0, 3)
    pen.write(note, _kind(model), "muted", size=_SMALL)


def _kind(model: CardModel) -> str:
    if model.measured:
        return tr("measured")
    return tr("predicted") if model.error is None else formats.within(model.error * 100)


def _foot(pen: _Pen, card: Card) -> None:
    more = len(card.models) - MOST
    place = QRectF(_MARGIN, _FOOT, WIDTH - 2 * _MARGIN, 28)
    pen.write(place, one_line(card.engine, 120), "muted", size=_SMALL)
    told = tr("t/s: tokens per second")
    if more > 0:
        others = trn("and {n} more model", "and {n} more models", more)
        told = f"{others}, {told}"
    half = place.adjusted(place.width() / 2, 0, 0, 0)
    pen.write(half, told, "muted", size=_SMALL, side=_RIGHT)
