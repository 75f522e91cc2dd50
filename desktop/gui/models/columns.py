"""Where things stand in a row of the picker: one geometry for all rows and the line above them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from desktop.core.language import tr
from desktop.core.wording import size
from desktop.gui import comfort
from desktop.gui.models import formats
from desktop.gui.models.formats import FITS

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

PAD = 16
#: The bars end at this multiple of the comfortable speed, so its line is always at a quarter.
BAR_SPAN = 4.0
_GAP = 20
_BAR_HEIGHT = 6
_BAR_WIDTH = 132
_BAR_GAP = 12
_SLACK = 4
_WIDE_FROM = 760
#: Narrower rows have their buttons below the words.
_BESIDE_FROM = 520
#: With less room for a name than for this one, a row of any width takes the narrower form.
_USUAL_NAME = "Granite 4.0 micro"
_ICON_BUTTON = 32
_BUTTON_GAP = 4
_BUTTON_ROOM = 40
_ABOVE, _ABOVE_COMPACT = 11, 6
_BETWEEN = 3
_BUTTON_HEIGHT = 34


def above() -> int:
    """Return the room above the first line of a row, and below the last."""
    return _ABOVE_COMPACT if comfort.is_compact() else _ABOVE


def button_height() -> int:
    """Return the room that a button takes."""
    return comfort.line_height(_BUTTON_HEIGHT, _BUTTON_HEIGHT - 4)


@dataclass(frozen=True)
class Fonts:
    """The three fonts of a row: names and numbers, ordinary text, small print."""

    strong: QFont
    plain: QFont
    small: QFont

    @classmethod
    def of(cls, theme: Theme) -> Fonts:
        """Return the theme's fonts for rows."""
        return cls(theme.font("heading"), theme.font("body"), theme.font("small"))


@dataclass(frozen=True)
class Columns:
    """The places in a row of a given width.

    In a wide row the facts have a column of their own, and the speed's bar stands left of its
    number; in a narrow one the facts are under the name and the bar is under the number. In the
    narrowest, speed and buttons have a line of their own at the end.

    Attributes:
        wide: whether the facts have a column of their own.
        stacked: whether speed and buttons are on the last line.
        height: of a row without a badge.
        badge_height: what a badge adds to it.
        name: the name, and the star behind it.
        note: what the model is good at.
        badge: why it is recommended.
        facts: size, and in a narrow row all facts.
        facts_below: memory, in a wide row only.
        bar: the speed's bar.
        figure: the speed.
        figure_note: where the speed comes from; in a narrow row it follows the speed.
        button_width: of the main button.
        right: where the main button ends.
    """

    wide: bool
    stacked: bool
    height: int
    badge_height: int
    name: QRect
    note: QRect
    badge: QRect
    facts: QRect
    facts_below: QRect
    bar: QRect
    figure: QRect
    figure_note: QRect
    button_width: int
    right: int

    def moved(self, right: int) -> Columns:
        """Return the places so many pixels further right, as where something stands before them."""
        if not right:
            return self
        places = (
            *("name", "note", "badge", "facts", "facts_below"),
            *("bar", "figure", "figure_note"),
        )
        there = {place: getattr(self, place).translated(right, 0) for place in places}
        return replace(self, right=self.right + right, **there)

    def below_badge(self) -> Columns:
        """Return the places in a row that has a badge: what stands below it moves down."""
        if not self.stacked:
            return self
        down = self.badge_height
        return replace(
            self,
            bar=self.bar.translated(0, down),
            figure=self.figure.translated(0, down),
            figure_note=self.figure_note.translated(0, down),
        )

    def middle_of_buttons(self, strip: int) -> int:
        """Return where the middle of the buttons is in a row of that height."""
        return strip - above() - button_height() // 2 if self.stacked else strip // 2

    @property
    def comfortable_x(self) -> int:
        """Where the line of the comfortable speed crosses the bars."""
        return self.bar.left() + round(self.bar.width() / BAR_SPAN)


def words_left(seconds: int) -> str:
    """Return what a row says in place of a speed that is being measured."""
    return tr("measuring, {seconds} s left", seconds=seconds)


def _longest_facts() -> str:
    needs = tr("needs {size}", size=size(88.8e9))
    return f"{needs}, {max(map(tr, FITS), key=len)}"


def columns(width: int, fonts: Fonts) -> Columns:
    """Return the places in a row that is `width` pixels wide."""
    sizes = _Sizes.of(width, fonts)
    least = QFontMetrics(fonts.strong).horizontalAdvance(_USUAL_NAME)
    for enough, make in ((_WIDE_FROM, _wide), (_BESIDE_FROM, _narrow)):
        found = make(sizes)
        if width >= comfort.scaled(enough) and found.name.width() >= least:
            return found
    return _stacked(sizes)


@dataclass(frozen=True)
class _Sizes:
    """What both layouts need: heights of lines, widths of columns, and where the text ends."""

    big: int
    little: int
    figure: int
    figure_and_note: int
    facts: int
    button: int
    right: int

    @classmethod
    def of(cls, width: int, fonts: Fonts) -> _Sizes:
        strong, small = QFontMetrics(fonts.strong), QFontMetrics(fonts.small)
        return cls(
            big=strong.height(),
            little=small.height(),
            figure=small.horizontalAdvance(words_left(10)) + _SLACK,
            figure_and_note=strong.horizontalAdvance(formats.predicted(88, rough=True))
            + max(map(small.horizontalAdvance, (formats.within(88), words_left(8))))
            + 3 * _SLACK,
            facts=small.horizontalAdvance(_longest_facts()) + _SLACK,
            button=strong.horizontalAdvance(tr("Download")) + _BUTTON_ROOM,
            right=width - PAD,
        )

    @property
    def text_right(self) -> int:
        return self.right - self.button - 2 * (_ICON_BUTTON + _BUTTON_GAP) - _GAP

    @property
    def second(self) -> int:
        return above() + self.big + _BETWEEN

    @property
    def third(self) -> int:
        return self.second + self.little + _BETWEEN


def _wide(sizes: _Sizes) -> Columns:
    figure_x = sizes.text_right - sizes.figure
    bar_x = figure_x - _BAR_GAP - _BAR_WIDTH
    facts_x = bar_x - _GAP - sizes.facts
    name_width = facts_x - _GAP - PAD
    height = sizes.second + sizes.little + above()
    return Columns(
        wide=True,
        stacked=False,
        height=height,
        badge_height=sizes.little + _BETWEEN,
        name=QRect(PAD, above(), name_width, sizes.big),
        note=QRect(PAD, sizes.second, name_width, sizes.little),
        # Up to the bars: the line of the comfortable speed passes there.
        badge=QRect(PAD, sizes.third, bar_x - _GAP - PAD, sizes.little),
        facts=QRect(facts_x, above(), sizes.facts, sizes.big),
        facts_below=QRect(facts_x, sizes.second, sizes.facts, sizes.little),
        bar=QRect(bar_x, (height - _BAR_HEIGHT) // 2, _BAR_WIDTH, _BAR_HEIGHT),
        figure=QRect(figure_x, above(), sizes.figure, sizes.big),
        figure_note=QRect(figure_x, sizes.second, sizes.figure, sizes.little),
        button_width=sizes.button,
        right=sizes.right,
    )


def _narrow(sizes: _Sizes) -> Columns:
    figure_x = sizes.text_right - sizes.figure_and_note
    name_width = figure_x - _GAP - PAD
    text_width = sizes.text_right - PAD
    figure = QRect(figure_x, above(), sizes.figure_and_note, sizes.big)
    facts = QRect(PAD, sizes.second, name_width, sizes.little)
    bar_y = sizes.second + (sizes.little - _BAR_HEIGHT) // 2
    return Columns(
        wide=False,
        stacked=False,
        height=sizes.third + sizes.little + above(),
        badge_height=sizes.little + _BETWEEN,
        name=QRect(PAD, above(), name_width, sizes.big),
        note=QRect(PAD, sizes.third, text_width, sizes.little),
        badge=QRect(PAD, sizes.third + sizes.little + _BETWEEN, text_width, sizes.little),
        facts=facts,
        facts_below=facts,
        bar=QRect(figure_x, bar_y, sizes.figure_and_note, _BAR_HEIGHT),
        figure=figure,
        figure_note=figure,
        button_width=sizes.button,
        right=sizes.right,
    )


def _stacked(sizes: _Sizes) -> Columns:
    width = sizes.right - PAD
    fourth = sizes.third + sizes.little + _BETWEEN
    last = fourth + _BETWEEN
    figure = QRect(PAD, last, max(sizes.text_right - PAD, 0), sizes.big)
    bar_y = last + sizes.big + (button_height() - sizes.big - _BAR_HEIGHT) // 2
    facts = QRect(PAD, sizes.second, width, sizes.little)
    return Columns(
        wide=False,
        stacked=True,
        height=last + button_height() + above(),
        badge_height=sizes.little + _BETWEEN,
        name=QRect(PAD, above(), width, sizes.big),
        note=QRect(PAD, sizes.third, width, sizes.little),
        badge=QRect(PAD, fourth, width, sizes.little),
        facts=facts,
        facts_below=facts,
        bar=QRect(PAD, bar_y, figure.width(), _BAR_HEIGHT),
        figure=figure,
        figure_note=figure,
        button_width=sizes.button,
        right=sizes.right,
    )
