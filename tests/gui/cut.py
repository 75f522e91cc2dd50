"""Finds what of a window cannot be read or reached: outside of its page, cut, or overlapped."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop.gui.hardware.link import ComputerLink
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Fonts measure fractions of pixels.
_SLACK = 2


def faults(page: QWidget) -> list[str]:
    """Return what is wrong with what a page shows, a line each."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisible() and _is_text(each)]
    found = [fault for each in shown for fault in (*_outside(each, page), *_cut(each))]
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget():
            common = one.geometry() & other.geometry()
            if common.width() > _SLACK and common.height() > _SLACK:
                found.append(f"{_name(one)} and {_name(other)} overlap")
    return found


def _is_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text().strip()) or not widget.pixmap().isNull()
    if isinstance(widget.parentWidget(), QLineEdit):
        return False
    return isinstance(widget, QAbstractButton) or not widget.findChildren(QWidget)


def _outside(widget: QWidget, page: QWidget) -> Iterator[str]:
    """Yield where a widget lies that nobody can scroll to."""
    rect = QRect(QPoint(), widget.size())
    inner, outer = widget, widget.parentWidget()
    across = down = True
    while outer is not None and inner is not page:
        rect.translate(inner.pos())
        if isinstance(outer.parentWidget(), QAbstractScrollArea):
            area = outer.parentWidget()
            if isinstance(area, QScrollArea) and outer is area.viewport():
                # What is scrolled to is within.
                across = across and not _scrolls(area, Qt.Orientation.Horizontal)
                down = down and not _scrolls(area, Qt.Orientation.Vertical)
        bounds = outer.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if across and (rect.left() < bounds.left() or rect.right() > bounds.right()):
            yield f"{_name(widget)} lies outside of {_name(outer)} across: {rect} in {bounds}"
            return
        if down and (rect.top() < bounds.top() or rect.bottom() > bounds.bottom()):
            yield f"{_name(widget)} lies outside of {_name(outer)}: {rect} in {bounds}"
            return
        inner, outer = outer, outer.parentWidget()


def _scrolls(area: QScrollArea, way: Qt.Orientation) -> bool:
    across = way is Qt.Orientation.Horizontal
    bar = area.horizontalScrollBar() if across else area.verticalScrollBar()
    policy = area.horizontalScrollBarPolicy() if across else area.verticalScrollBarPolicy()
    return policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff and bar.maximum() > 0


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if widget.height() < widget.fontMetrics().height() - _SLACK:
            yield f"{_name(widget)} is cut: {widget.height()} high"
    elif isinstance(widget, QLabel) and widget.wordWrap():
        if widget.textFormat() is Qt.TextFormat.RichText:
            return
        needed = widget.heightForWidth(widget.width())
        words = widget.text().split()
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if needed > widget.height() + _SLACK:
            yield f"{_name(widget)} is cut: {widget.height()} high, needs {needed}"
        if longest > widget.width() + _SLACK and "/" not in widget.text():
            yield f"{_name(widget)} is cut: {widget.width()} wide, a word needs {longest}"
    elif isinstance(widget, QLabel | QAbstractButton):
        least = _needed(widget)
        if least.width() > widget.width() + _SLACK or least.height() > widget.height() + _SLACK:
            yield f"{_name(widget)} is cut: {widget.size()}, needs {least}"


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    """Return the least size in which a widget says what it has to."""
    if isinstance(widget, QLabel):
        height = min(widget.sizeHint().height(), widget.fontMetrics().height())
        return QSize(widget.sizeHint().width(), height)
    if isinstance(widget, ComputerLink):
        return QSize(widget.minimumWidth(), widget.sizeHint().height())
    if not widget.text() and not widget.icon().isNull():
        return widget.iconSize()
    shortens = isinstance(widget, Button) and widget.shortens
    return widget.minimumSizeHint() if shortens else widget.sizeHint()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    words = text or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{words[:40]}”"
