"""The menu that a "/" at the start of a message opens: prompts, and what else joins them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.core.language import tr
from desktop.gui.chat.writing import offers
from desktop.gui.chat.writing.offers import MANAGE, Fitting, Offer, fitting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.writing.popup import Popup
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_OPENS: Final = "/"
_LONGEST_QUERY: Final = 60
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class SlashMenu(QObject):
    """Belongs to a composer. The keyboard stays in its field, which filters the menu.

    Args:
        composer: where messages are written.
        tasks: the way off the GUI thread.
        theme: the look.
        page: what the menu lies over.
    """

    #: This was chosen, which is no text to be put in; the "/" is gone.
    chosen = Signal(object)
    #: A source could not be read: the exception.
    failed = Signal(object)

    def __init__(self, composer: Composer, tasks: Tasks, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._composer, self._edit = composer, composer.edit
        self._tasks, self._theme = tasks, theme
        #: What it lists: each is called off the GUI thread when the menu opens.
        self.sources: list[Callable[[], Iterable[Offer]]] = []
        self.popup: Popup | None = None
        self.found: list[Fitting] = []
        self._offers: tuple[Offer, ...] = ()
        self._asked = 0
        #: Whether "/" is being typed, whether the menu is wanted, read, and something of it, too.
        self._typed = self._wanted = self._reading = self._taking = False
        self._edit.textChanged.connect(self._changed)
        self._edit.focused.connect(self._focus_changed)

    @property
    def is_open(self) -> bool:
        """Whether it can be seen."""
        return self.popup is not None and not self.popup.isHidden()

    def press(self, event: QKeyEvent) -> bool:
        """Use a key of the field; return whether it belongs to the menu."""
        if event.text() == _OPENS and self._edit.document().isEmpty():
            self._typed = True
            return False
        if not (self.is_open or (self._wanted and self._reading)):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif held:
            return False
        elif event.key() in _TAKES:
            self._take()
        elif event.key() in _MOVES and self.popup is not None:
            QApplication.sendEvent(self.popup.list, event)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Have Esc, before it stops the reply that is under way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
        return event.key() == Qt.Key.Key_Escape

    # --- inside ------------------------------------------------------------------------------

    def _changed(self) -> None:
        typed, self._typed = self._typed, False
        document = self._edit.document()
        is_short = document.blockCount() == 1 and document.characterCount() <= _LONGEST_QUERY
        text = self._edit.text if is_short else ""
        if typed and text == _OPENS:
            self._open()
        elif self._wanted and not text.startswith(_OPENS):
            self._close()
        elif self._wanted:
            self._filter()

    def _open(self) -> None:
        self._wanted, self._reading, self._taking = True, True, False
        self._asked += 1
        self._edit.installEventFilter(self)
        self._tasks.run(partial(_read, tuple(self.sources)), partial(self._was_read, self._asked))

    def _was_read(self, asked: int, read: tuple[list[Offer], list[Exception]]) -> None:
        if asked != self._asked or not self._wanted:
            return
        self._reading = False
        found, problems = read
        for problem in problems:
            self.failed.emit(problem)
        manage = Offer(MANAGE, "", tr("Manage prompts…"), icon="settings")
        self._offers = (*found, manage)
        self._filter()
        if self._taking:
            self._take()

    def _filter(self) -> None:
        if self._reading:
            return
        self.found = fitting(self._edit.text[len(_OPENS) :], self._offers)
        if not self.found:
            self._hide()
            return
        popup = self._shown()
        popup.show_offers(self.found)
        corner = self._composer.mapTo(self._page(), QPoint(0, 0))
        popup.place(corner, self._composer.width())

    def _page(self) -> QWidget:
        # Not kept here: what belongs to the page must not keep it alive.
        return cast("QWidget", self.parent())

    def _shown(self) -> Popup:
        if self.popup is None:
            # Loaded when it is first wanted: the window's first picture does not need it.
            from desktop.gui.chat.writing.popup import Popup

            self.popup = Popup(self._theme, self._page())
            self.popup.taken.connect(self._take)
            self.popup.told.connect(self._edit.setAccessibleDescription)
        return self.popup

    def _take(self) -> None:
        if self._reading:
            self._taking = True
            return
        place = self.popup.list.current if self.popup is not None and self.is_open else -1
        if not 0 <= place < len(self.found):
            return
        offer = self.found[place].offer
        self._close()
        if offer.kind == offers.PROMPT:
            self._composer.blanks.put_in(offer.text)
        else:
            self._edit.replace("")
            self.chosen.emit(offer)

    def _close(self) -> None:
        self._wanted = self._reading = self._taking = False
        self._edit.removeEventFilter(self)
        self._hide()

    def _hide(self) -> None:
        if self.popup is not None and self.is_open:
            self.popup.hide()
            self._edit.setAccessibleDescription("")

    def _focus_changed(self, active: bool) -> None:
        if not active and self._wanted:
            self._close()


def _read(
    sources: Iterable[Callable[[], Iterable[Offer]]],
) -> tuple[list[Offer], list[Exception]]:
    """Ask all sources; return what they offer, and why some could not be read."""
    found: list[Offer] = []
    problems: list[Exception] = []
    for source in sources:
        try:
            found += source()
        except Exception as error:  # noqa: BLE001 - told; it keeps no other source from being read
            problems.append(error)
    return found, problems
