"""How long a message is, in small print beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.core.counting import Count, count
from desktop.core.language import tr, trn
from desktop.gui.comfort import scaled
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from desktop.gui.chat.composer import Composer
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: A shorter message says nothing about its length.
FEWEST: Final = 20
_PAUSE_MS: Final = 300
#: Longer texts are counted off the GUI thread.
_LONG: Final = 20_000
#: In a narrower card the words have the room.
_NARROW: Final = 400


class WordCount(Label):
    """Says how many words a message has, once nobody has typed for a moment.

    Args:
        composer: where it is written, and where this belongs.
        tasks: the way off the GUI thread.
        theme: the look.
    """

    def __init__(self, composer: Composer, tasks: Tasks, theme: Theme) -> None:
        super().__init__(theme, "", kind="small", role="muted", parent=composer)
        self._composer, self._edit, self._tasks = composer, composer.edit, tasks
        self._asked = 0
        self.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._edit.textChanged.connect(self._changed)
        composer.installEventFilter(self)
        composer.add_mark(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give way in a card that becomes narrow."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        self._asked += 1
        if self._edit.document().isEmpty():
            self._pause.stop()
            self._show(Count(0, 0))
        else:
            self._pause.start()

    def _count(self) -> None:
        text = self._edit.text
        if len(text) > _LONG:
            self._tasks.run(partial(count, text), partial(self._counted, self._asked))
        else:
            self._show(count(text))

    def _counted(self, asked: int, found: Count) -> None:
        if asked == self._asked:
            self._show(found)

    def _show(self, found: Count) -> None:
        words = trn("{n} word", "{n} words", found.words)
        self.setText(words if found.words >= FEWEST else "")
        characters = trn("{n} character", "{n} characters", found.characters)
        both = tr("{words}, {characters}", words=words, characters=characters)
        self.setToolTip(both)
        self.setAccessibleDescription(both)
        self._place()

    def _place(self) -> None:
        roomy = self._composer.width() >= scaled(_NARROW)
        self.setVisible(bool(self.text()) and roomy)
