"""What a screen reader is told of widgets, and in which order: names, roles, stops of Tab."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLabel, QScrollBar, QWidget

from desktop.gui.accessible import tab_neighbour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

_ROLE = QAccessible.Role
#: What says nothing of what a thing is for: no such thing may take the keyboard.
VAGUE = {
    *(_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Border, _ROLE.Grouping, _ROLE.Window),
    *(_ROLE.LayeredPane, _ROLE.Whitespace, _ROLE.Separator),
}
#: Lists of thousands of lines are all made alike.
_MOST = 40


class Spoken(NamedTuple):
    """A thing as it is told.

    Attributes:
        role: what kind of thing it is, as Qt names it.
        name: what it is called.
        focusable: whether it can have the keyboard.
        where: the kinds of widgets that it is in, outermost first.
        place: where it stands on the screen.
    """

    role: QAccessible.Role
    name: str
    focusable: bool
    where: str
    place: QRect

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} in {self.where}"


def things(widget: QWidget) -> Iterator[Spoken]:
    """Yield all that is shown in a widget, itself too, in the order in which it is told."""
    found = _interface(widget)
    assert found is not None
    yield from _within(found, "")


def faults(widget: QWidget) -> list[str]:
    """Return what takes the keyboard without a name, or without saying what it is."""
    return [
        str(each)
        for each in things(widget)
        if each.focusable and (not each.name.strip() or each.role in VAGUE)
    ]


def stops(widget: QWidget) -> list[QWidget]:
    """Return what Tab comes to in a widget, in its order, from the first one in the window."""
    window = widget.window()
    found: list[QWidget] = []
    each = tab_neighbour(window)
    while each is not None and each is not window:
        if _is_stop(each) and (widget is each or widget.isAncestorOf(each)):
            found.append(each)
        each = tab_neighbour(each)
    return found


def out_of_order(widgets: list[QWidget]) -> list[str]:
    """Return the neighbours of which the second is read before the first, by their places."""
    return [
        f"{_shown(one)} before {_shown(other)}"
        for one, other in pairwise(widgets)
        if is_before(_place(other, beside=one), _place(one, beside=other))
    ]


def children_out_of_order(widget: QWidget) -> list[str]:
    """Return the same of all that is told side by side, wherever in a widget."""
    found: list[str] = []
    for around in [widget, *widget.findChildren(QWidget)]:
        if around.isVisible() and not isinstance(around, QScrollBar):
            found += out_of_order(_told_children(around))
    return found


def is_before(one: QRect, other: QRect) -> bool:
    """Return whether a place is read before another: it is above it, or left of it in its line."""
    if one.bottom() <= other.top():
        return one.left() <= other.right()
    beside = one.top() < other.bottom() and other.top() < one.bottom()
    return beside and one.right() <= other.left()


def _within(found: QAccessibleInterface, around: str) -> Iterator[Spoken]:
    if found.state().invisible:
        return
    thing = _thing(found)
    yield Spoken(
        found.role(),
        _name_of(found),
        bool(found.state().focusable),
        around,
        found.rect(),
    )
    around = f"{around} > {type(thing).__name__}" if thing is not None else around
    for child in _children(found):
        yield from _within(child, around)


def _name_of(found: QAccessibleInterface) -> str:
    """Return its name; on Linux a box of choices tells it besides what is chosen."""
    thing = _thing(found)
    if isinstance(thing, QComboBox):
        labels = thing.window().findChildren(QLabel)
        label = next((each.text() for each in labels if each.buddy() is thing), "")
        return label or found.text(QAccessible.Text.Description)
    return found.text(QAccessible.Text.Name)


def _is_stop(widget: QWidget) -> bool:
    taken = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(taken and widget.isVisible() and widget.isEnabled())


def _told_children(widget: QWidget) -> list[QWidget]:
    found = _interface(widget)
    things = [_thing(each) for each in _children(found)] if found is not None else []
    shown = [each for each in things if isinstance(each, QWidget) and each.isVisible()]
    return [each for each in shown if not each.isWindow() and _says(each)]


def _says(widget: QWidget) -> bool:
    """Return whether a widget, or anything in it, has something to say."""
    parts = [each for each in (widget, *widget.findChildren(QWidget)) if each.isVisible()]
    return any(_told(each).strip() for each in parts)


def _interface(widget: QWidget) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(widget)


def _children(found: QAccessibleInterface) -> list[QAccessibleInterface]:
    # Lines of a list may have gone by the time that they are asked for.
    children: list[QAccessibleInterface | None] = [
        found.child(number) for number in range(min(found.childCount(), _MOST))
    ]
    return [each for each in children if each is not None and each.isValid()]


def _thing(found: QAccessibleInterface) -> QObject | None:
    """Return what is told of; None for lines of lists, which are no things of Qt."""
    return found.object()


def _told(widget: QWidget) -> str:
    found = _interface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def _place(widget: QWidget, *, beside: QWidget) -> QRect:
    """Return where a widget is on the screen; at the edge of what scrolls, if it is out of it."""
    place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and not around.isAncestorOf(beside):
        scrolled = around.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is around:
            seen = QRect(around.mapToGlobal(QPoint(0, 0)), around.size())
            top = min(max(place.top(), seen.top()), seen.bottom())
            bottom = min(max(place.bottom(), top), seen.bottom())
            place = QRect(QPoint(place.left(), top), QPoint(place.right(), bottom))
        around = scrolled
    return place


def _shown(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_told(widget)[:60]!r}"
