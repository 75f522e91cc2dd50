"""What differs where people read from right to left, beyond what Qt turns around by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: Icons that point in the direction of reading, or against it.
_POINTING: Final = frozenset({"arrow-left", "chevron-right", "panel-left", "text-wrap"})


def is_right_to_left() -> bool:
    """Return whether the window is laid out from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def line_end() -> Qt.AlignmentFlag:
    """Return where lines end, whatever the direction of their own text is."""
    way = Qt.AlignmentFlag
    return (way.AlignLeft if is_right_to_left() else way.AlignRight) | way.AlignAbsolute


def isolated(text: str) -> str:
    """Return a text to be drawn, so that its own direction orders it, wherever it stands.

    A full stop at its end would else stand before a Latin name in a line that is read from the
    right; where it is drawn is decided by whoever draws it.
    """
    return f"\u2068{text}\u2069" if text and is_right_to_left() else text


def sheets() -> tuple[str, ...]:
    """Return the names of the style sheets that come last; a sheet knows left and right only."""
    return ("right_to_left.qss",) if is_right_to_left() else ()


def turn(painter: QPainter, name: str, width: float, gap: float) -> None:
    """Have an icon drawn as it belongs into this direction; nothing changes in the usual one.

    Args:
        painter: draws it, at its left edge.
        name: the icon.
        width: of what is drawn on.
        gap: of that is for the text that follows.
    """
    if not is_right_to_left():
        return
    if name in _POINTING:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    else:
        painter.translate(gap, 0)
