"""An action of the table with what it does: its keys work, and the palette finds it."""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from desktop.gui.commands.table import TABLE, sequences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Command(QObject):
    """Belongs to the widget that it works in, and goes with it.

    It can be done while that widget is in sight and `possible` agrees. Its keys work in the whole
    window, or while the widget has the keyboard.

    Args:
        name: the id of the table's line.
        widget: the window, a page or a part of it.
        function: does it.
        possible: whether it can be done now; None: whenever the widget is in sight.
        inside: its keys work only while the widget, or what is in it, has the keyboard.

    Raises:
        KeyError: the table has no such line.
    """

    _asked = Signal()

    def __init__(
        self,
        name: str,
        widget: QWidget,
        function: Callable[[], object],
        *,
        possible: Callable[[], bool] | None = None,
        inside: bool = False,
    ) -> None:
        super().__init__(widget)
        self.entry = TABLE[name]
        self._widget, self._possible = widget, _weakly(possible)
        # Qt holds methods weakly; a command that held one would keep its page alive for long.
        self._asked.connect(function)
        self.setObjectName(name)
        if self.entry.keys:
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            self.shortcut = QShortcut(widget)
            self.shortcut.setObjectName(name)
            self.shortcut.setContext(context if inside else Qt.ShortcutContext.WindowShortcut)
            self.shortcut.setKeys(sequences(self.entry))
            self.shortcut.activated.connect(self.run)

    def is_possible(self) -> bool:
        """Return whether it can be done now."""
        seen = self._widget.isVisible() and self._widget.isEnabled()
        return seen and (self._possible is None or self._possible())

    def run(self) -> None:
        """Do it."""
        self._asked.emit()


def _weakly(possible: Callable[[], bool] | None) -> Callable[[], bool] | None:
    if not isinstance(possible, MethodType):
        return possible
    reference = WeakMethod(possible)

    def ask() -> bool:
        method = reference()
        return method is not None and method()

    return ask
