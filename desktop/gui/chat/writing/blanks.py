"""The blanks of a prompt in the field for messages: one after the other with Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.core.specialists import blanks

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.gui.chat.message_edit import MessageEdit

#: As `blanks` reads them.
_BLANK: Final = QRegularExpression(
    r"\{\{ ?[^\W\d][\w-]{0,39} ?\}\}",
    QRegularExpression.PatternOption.UseUnicodePropertiesOption,
)


class Blanks(QObject):
    """Belongs to a field, and leads through the blanks in it.

    Args:
        edit: the field.
    """

    #: A message is held back because of a blank of this name, which is selected now.
    unfilled = Signal(str)

    def __init__(self, edit: MessageEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        #: Of the prompts that were put in; other blanks are the person's own words.
        self._names: frozenset[str] = frozenset()
        self._told = ""
        edit.textChanged.connect(self._changed)

    def put_in(self, text: str) -> None:
        """Put a prompt in place of what is written, its first blank selected."""
        self._edit.replace(text)
        self._names |= frozenset(blanks.names(text))
        cursor = self._edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self._select(self._edit.document().find(_BLANK, cursor))

    def press(self, event: QKeyEvent) -> bool:
        """Go to the next blank with Tab, or back; return whether there was one."""
        if event.key() == Qt.Key.Key_Tab:
            return self._select(self._edit.document().find(_BLANK, self._edit.textCursor()))
        if event.key() == Qt.Key.Key_Backtab:
            backward = QTextDocument.FindFlag.FindBackward
            return self._select(
                self._edit.document().find(_BLANK, self._edit.textCursor(), backward)
            )
        return False

    def hold_back(self) -> bool:
        """Return whether a message should not go yet; whoever sends it again means it so."""
        if not self._names:
            return False
        text = self._edit.text
        left = [name for name in blanks.names(text) if name in self._names]
        if not left or text == self._told:
            return False
        self._told = text
        cursor = QTextCursor(self._edit.document())
        found = self._edit.document().find(_BLANK, cursor)
        while not found.isNull() and blanks.names(found.selectedText())[:1] != (left[0],):
            found = self._edit.document().find(_BLANK, found)
        self._select(found)
        self.unfilled.emit(left[0])
        return True

    def _select(self, found: QTextCursor) -> bool:
        if found.isNull():
            return False
        self._edit.setTextCursor(found)
        self._edit.ensureCursorVisible()
        return True

    def _changed(self) -> None:
        if self._edit.document().isEmpty():
            self._names, self._told = frozenset(), ""
