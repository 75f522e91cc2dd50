"""What the menu of the field offers for a misspelt word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor

from desktop.core.language import tr
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from desktop.core.spelling.speller import Speller
    from desktop.gui.chat.message_edit import MessageEdit
    from desktop.gui.chat.writing.spelling import Place, SpellCheck
    from desktop.gui.tasks import Tasks


class Suggestions(QObject):
    """Belongs to a menu: puts words that may be meant on top of it, and ways to keep this one.

    Args:
        menu: the menu.
        place: the misspelt word.
        edit: the field.
        check: marks misspelt words.
        speller: looks words up.
        tasks: the way off the GUI thread.
        on_error: told why a word could not be kept.
    """

    def __init__(
        self,
        menu: QMenu,
        place: Place,
        edit: MessageEdit,
        check: SpellCheck,
        speller: Speller,
        tasks: Tasks,
        on_error: Callable[[Exception], object],
    ) -> None:
        super().__init__(menu)
        self._menu, self._place, self._edit = menu, place, edit
        self._check, self._speller, self._tasks = check, speller, tasks
        first = menu.actions()[0] if menu.actions() else None
        self._looking = QAction(tr("Looking for suggestions…"), menu)
        self._looking.setEnabled(False)
        add, ignore = QAction(tr("Add to dictionary"), menu), QAction(tr("Ignore"), menu)
        add.triggered.connect(partial(_add, speller, tasks, check, place.text, on_error))
        ignore.triggered.connect(partial(_ignore, speller, check, place.text))
        for action in (self._looking, add, ignore):
            menu.insertAction(first, action)  # type: ignore[arg-type]  # None is the end
        if first is not None:
            menu.insertSeparator(first)
        languages = check.languages or ()
        tasks.run(
            partial(speller.suggest, place.text, languages), self._show, lambda _: self._show(())
        )

    def _show(self, words: tuple[str, ...]) -> None:
        if not words:
            self._looking.setText(tr("No suggestions"))
            return
        for word in words:
            action = QAction(clean(word).replace("&", "&&"), self._menu)
            action.triggered.connect(partial(_put, self._edit, self._place, word))
            self._menu.insertAction(self._looking, action)
        self._menu.removeAction(self._looking)
        self._menu.setActiveAction(self._menu.actions()[0])


def _put(edit: MessageEdit, place: Place, word: str) -> None:
    """Put a word in place of another, if that is still there."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(min(place.start, edit.document().characterCount() - 1))
    end = min(place.end, edit.document().characterCount() - 1)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText() == place.text:
        cursor.insertText(word)


def _add(
    speller: Speller,
    tasks: Tasks,
    check: SpellCheck,
    word: str,
    on_error: Callable[[Exception], object],
) -> None:
    tasks.run(partial(speller.add, word), lambda _: check.forget(), on_error)


def _ignore(speller: Speller, check: SpellCheck, word: str) -> None:
    speller.ignore(word)
    check.forget()
