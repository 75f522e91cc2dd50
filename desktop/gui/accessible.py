"""What screen readers are told of widgets: their kinds, their order, and what just happened.

Nothing is done while no screen reader listens.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QLayout

Role = QAccessible.Role

_PROPERTY: Final = "accessibleRole"
_LINES: Final = (QFrame.Shape.HLine, QFrame.Shape.VLine)


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what kind of thing a widget is that paints itself, or holds others together.

    Not for buttons and fields of Qt, which say so themselves, and what can be done with them. To
    be called first of all: once anything was told of a widget, its kind stays.
    """
    widget.setProperty(_PROPERTY, role.value)
    _install()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have screen readers say this, after what they are saying, or at once.

    Args:
        widget: where it happened.
        text: what; nothing is said where it is empty, or out of sight.
        urgent: whether it cannot wait.
    """
    if not text.strip() or not QAccessible.isActive() or not widget.isVisible():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def read_in_order(widgets: Iterable[QWidget]) -> None:
    """Have screen readers read widgets of one parent in this order.

    The order is that of the parent's children, which also paints the last ones on top: what lies
    over others is to be raised after this.
    """
    wanted = list(widgets)
    if not wanted:
        return
    known, around = set(wanted), wanted[0].parentWidget()
    there = [each for each in around.children() if each in known] if around is not None else []
    for place, (now, then) in enumerate(zip(there, wanted, strict=True)):
        if now is not then:
            for each in wanted[place:]:
                each.raise_()
            return


def read_as_laid_out(layout: QLayout) -> None:
    """Have screen readers read what is in a layout in its order: something was put in between."""
    read_in_order(_laid_out(layout))


def tab_as_laid_out(layout: QLayout) -> None:
    """Have Tab go through what is in a layout in its order."""
    tab_in_order(part for each in _laid_out(layout) for part in (each, *each.findChildren(QWidget)))


def tab_in_order(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from the first of these to the others, as far as it comes to them."""
    for one, other in pairwise(filter(_is_stop, widgets)):
        QWidget.setTabOrder(one, other)


def tab_in_place(area: QWidget) -> None:
    """Have Tab come to what was just put into an area when it comes by, and not at the end."""
    before = tab_neighbour(area, before=True)
    while before is not None and before is not area:
        if _is_stop(before) and not area.isAncestorOf(before):
            tab_in_order((before, *area.findChildren(QWidget)))
            return
        before = tab_neighbour(before, before=True)


def tab_neighbour(widget: QWidget, *, before: bool = False) -> QWidget | None:
    """Return what comes after a widget where Tab goes, or before it.

    PySide 6.11 takes what it answers for a child of the widget that was asked, and forgets it once
    that one is deleted: the next call of a method of it would then crash. Here it is given back.
    """
    found = widget.previousInFocusChain() if before else widget.nextInFocusChain()
    around = found.parentWidget() if found is not None else None
    if around is not None:
        around.children()
    elif found is not None:
        found.setParent(None)  # a window: it has none, so only PySide's note of one goes
    return found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isWindow()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        within, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif within is not None:
            yield from _laid_out(within)


@cache
def _install() -> None:
    """Tell Qt, once, who knows these roles; nobody is asked before a screen reader comes."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return how a thing is told, None for Qt's own way; asked for each class, the last one first.

    Qt takes frames for borders, which are read as if they were windows; here they are cards.
    """
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(_PROPERTY)
    if role is not None:
        return QAccessibleWidget(thing, QAccessible.Role(role))
    if kind == "QFrame" and isinstance(thing, QFrame):
        line = thing.frameShape() in _LINES
        return QAccessibleWidget(thing, Role.Separator if line else Role.Grouping)
    return None
