"""Names beside points, so that none covers another or a point. Pure but for Qt's rectangles."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSizeF

_AWAY = 8.0
#: Where along a horizontal line its name may stand, from right to left, the best first.
_SHARES = (0.0, 1.0, 0.5, 0.25, 0.75)
#: More pieces of a line are not looked at: it is only about a name.
_MOST_PIECES = 120


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


def beside_line(
    y: float,
    size: QSizeF,
    room: QRectF,
    paths: Sequence[Sequence[QPointF]],
    rules: Sequence[float],
) -> QRectF:
    """Return where the name of a horizontal line stands: along it, where least is under the name.

    Args:
        y: how high the line is.
        size: of its name.
        room: what the name should stay inside.
        paths: lines that it should not cover, each from left to right.
        rules: the heights of thin lines that it should rather not cover either.
    """
    right = max(room.left(), room.right() - size.width())
    places = [
        QRectF(QPointF(right + (room.left() - right) * share, top), size)
        for share in _SHARES
        for top in (y - size.height() - 1, y + 1)
    ]
    places = [
        each for each in places if room.top() <= each.top() and each.bottom() <= room.bottom()
    ] or places[:1]
    thinned = [_pieces(path) for path in paths]
    best, least = places[0], float("inf")
    for place in places:
        covered = sum(_covered(place, pieces) for pieces in thinned)
        covered += 0.5 * any(place.top() < rule < place.bottom() for rule in rules)
        if covered < least:
            best, least = place, covered
        if not covered:
            break
    return best


def _pieces(path: Sequence[QPointF]) -> list[tuple[float, float]]:
    stride = len(path) // _MOST_PIECES + 1
    return [(point.x(), point.y()) for point in path[::stride]]


def _covered(place: QRectF, path: list[tuple[float, float]]) -> float:
    """Return how many pixels of a line pass under a text."""
    room = place.adjusted(-2, -2, 2, 2)
    left, right, top, bottom = room.left(), room.right(), room.top(), room.bottom()
    total = 0.0
    for (x, y), (next_x, next_y) in pairwise(path):
        begin, end = max(x, left), min(next_x, right)
        if begin > end or max(y, next_y) < top or min(y, next_y) > bottom:
            continue
        if next_y != y and next_x != x:
            run = (next_x - x) / (next_y - y)
            ends = (x + (top - y) * run, x + (bottom - y) * run)
            begin, end = max(begin, min(ends)), min(end, max(ends))
        total += max(0.0, end - begin)
    return total
