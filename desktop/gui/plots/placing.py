"""Names beside points, so that none covers another or a point. Pure but for Qt's rectangles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSizeF

_AWAY = 8.0


def beside(
    points: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    room: QRectF,
    avoid: Sequence[QPointF] = (),
) -> list[QRectF | None]:
    """Return where the name of each point stands; None where it would lie on something.

    Args:
        points: the named ones, the most important first.
        sizes: of their names.
        room: where names may be.
        avoid: all points that no name may cover.
    """
    marks = [QRectF(at.x() - _AWAY / 2, at.y() - _AWAY / 2, _AWAY, _AWAY) for at in avoid]
    taken: list[QRectF] = []
    found: list[QRectF | None] = []
    for point, size in zip(points, sizes, strict=True):
        place = next(
            (
                each
                for each in _around(point, size)
                if room.contains(each)
                and not any(each.intersects(other) for other in (*taken, *marks))
            ),
            None,
        )
        if place is not None:
            taken.append(place)
        found.append(place)
    return found


def _around(point: QPointF, size: QSizeF) -> list[QRectF]:
    """Return the places for a name of that size, the best first: beside, above, below."""
    x, y, width, height = point.x(), point.y(), size.width(), size.height()
    right, left = x + _AWAY, x - _AWAY - width
    places = [(right, y - height / 2), (left, y - height / 2)]
    for top in (y - _AWAY / 2 - height, y + _AWAY / 2):
        places += [(right - _AWAY / 2, top), (left + _AWAY / 2, top), (x - width / 2, top)]
    return [QRectF(QPointF(*place), size) for place in places]
