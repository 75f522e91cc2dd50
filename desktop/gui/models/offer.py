"""The quiet line above the list while no model's speed is known, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Bar, Button, Label, ShortButton

if TYPE_CHECKING:
    from desktop.gui.theme import Theme

#: In place of all that is known of it, so that people know what they press.
OFFER: Final = mark("Tell the speed of every model (10 seconds)")
_BAR_WIDTH: Final = 160


class Offer(QWidget):
    """Offers to measure this computer, shows how far that is, and what was in the way.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    asked = Signal()
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speedOffer")
        self._wanted = False
        self._words = Label(theme, "", kind="small", role="muted", wrap=True)
        self._words.setObjectName("speedOfferText")
        self._bar = Bar(theme, tr("Measuring this computer"))
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._ask = ShortButton(
            theme, tr(OFFER), kind="quiet", icon="gauge", on_click=self.asked.emit
        )
        self._ask.setObjectName("measureAll")
        self._stop = Button(theme, tr("Stop"), kind="quiet", on_click=self.stop_asked.emit)
        self._stop.setObjectName("stopMeasureAll")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for widget in (self._ask, self._bar, self._stop):
            layout.addWidget(widget)
        layout.addWidget(self._words, 1)
        self.show_wanted(wanted=False)

    def show_wanted(self, *, wanted: bool) -> None:
        """Offer it, or take no room: the speeds are known."""
        self._wanted = wanted
        self._show("", None)

    def show_progress(self, words: str, share: float) -> None:
        """Show how far it is."""
        self._show(words, share)

    def show_problem(self, words: str) -> None:
        """Say what was in the way; it can be asked for once more."""
        self._show(words, None)

    def _show(self, words: str, share: float | None) -> None:
        under_way = share is not None
        if share is not None:
            self._bar.set_fraction(share)
        self._words.setText(words)
        self._bar.setVisible(under_way)
        self._stop.setVisible(under_way)
        self._ask.setVisible(not under_way)
        self.setVisible(self._wanted or under_way)
