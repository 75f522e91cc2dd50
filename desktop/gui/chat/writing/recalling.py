"""Earlier messages of the person, brought into the field with the arrow keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.core.store.said import said

if TYPE_CHECKING:
    from desktop.core.store.database import Database
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.unsent import UnsentMessages
    from desktop.gui.tasks import Tasks

_UP: Final = QTextCursor.MoveOperation.Up
_DOWN: Final = QTextCursor.MoveOperation.Down


class Recall(QObject):
    """Walks through what was said; what was being written comes back at the end.

    Nothing that is only looked at is kept as a draft. Whoever changes it, or sends it, has made it
    theirs.

    Args:
        database: where the chats are.
        tasks: the way off the GUI thread.
        composer: where messages are written.
        unsent: knows which chat is shown.
        parent: the Qt parent.
    """

    #: What was said could not be read: the exception.
    failed = Signal(object)

    def __init__(
        self,
        database: Database,
        tasks: Tasks,
        composer: Composer,
        unsent: UnsentMessages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database, self._tasks = database, tasks
        self._composer, self._edit, self._unsent = composer, composer.edit, unsent
        self._texts: tuple[str, ...] = ()
        #: Which of them is shown; -1: none is.
        self._place = -1
        #: How many steps are wanted while they are being read, and of which question.
        self._wanted = self._asked = 0
        self._showing = False
        self._edit.textChanged.connect(self._changed)

    @property
    def is_walking(self) -> bool:
        """Whether an earlier message is shown that nobody has changed."""
        return self._place >= 0

    def press(self, event: QKeyEvent) -> bool:
        """Walk with the arrow keys, leave with Esc; return whether the key was used."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Up:
            return self._go_up()
        if not self.is_walking:
            return False
        if event.key() == Qt.Key.Key_Down and self._is_at(_DOWN):
            self._step(-1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Have Esc, before it stops the reply that is under way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
        return event.key() == Qt.Key.Key_Escape

    # --- inside ------------------------------------------------------------------------------

    def _go_up(self) -> bool:
        if not self.is_walking:
            if not self._edit.document().isEmpty():
                return False
            self._wanted += 1
            if self._wanted == 1:
                self._read()
        elif self._is_at(_UP):
            self._step(1)
        else:
            return False
        return True

    def _read(self) -> None:
        self._asked += 1
        self._tasks.store(
            partial(said, self._database, self._unsent.chat),
            partial(self._was_read, self._asked),
            self._not_read,
        )

    def _was_read(self, asked: int, texts: tuple[str, ...]) -> None:
        steps, self._wanted = self._wanted, 0
        if asked == self._asked and self._edit.document().isEmpty():
            self._texts = texts
            self._step(min(steps, len(texts)))

    def _not_read(self, error: Exception) -> None:
        self._wanted = 0
        self.failed.emit(error)

    def _is_at(self, edge: QTextCursor.MoveOperation) -> bool:
        """Return whether there is no further line in a direction."""
        return not self._edit.textCursor().movePosition(edge)

    def _step(self, steps: int) -> None:
        place = min(self._place + steps, len(self._texts) - 1)
        if place == self._place:
            return
        if place < 0:
            self._leave()
            return
        self._showing = True
        if self.is_walking:
            # What was written, and how it can be undone, is as it was then.
            self._edit.undo()
        else:
            self._composer.before = self._composer.text
            self._edit.installEventFilter(self)
        self._place = place
        self._edit.replace(self._texts[place])
        if steps > 0:
            # The next step up is one key away, and so is the end of a message of one line.
            cursor = self._edit.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
            self._edit.setTextCursor(cursor)
        self._showing = False

    def _leave(self) -> None:
        """Show again what was being written."""
        self._showing = True
        self._edit.undo()
        self._showing = False
        self._end()

    def _end(self) -> None:
        self._place, self._texts = -1, ()
        self._composer.before = None
        self._edit.removeEventFilter(self)

    def _changed(self) -> None:
        if self._showing:
            return
        self._asked += 1
        self._wanted = 0
        if self.is_walking:
            self._end()
