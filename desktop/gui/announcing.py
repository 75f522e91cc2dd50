"""What screen readers are told of replies without being asked: each as it comes.

A reply is told at its pauses: whole sentences, and not each word while others still follow. Nothing
is done while no screen reader listens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from desktop.core.wording import describe
from desktop.gui.accessible import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.chat.talk import Talk

#: A model that writes nothing for so long has paused.
_PAUSE_MS: Final = 1_200
#: Shorter pieces are told together: each one ends what is being read.
_LEAST: Final = 60
#: What nobody could listen to; the reply itself can be read at leisure.
_MOST: Final = 2_000
#: A sentence, or a line, has ended here.
_END: Final = re.compile(r"[.!?…:]['\"”»)\]]*\s|[\u3002\uff01\uff1f]|\n")
#: Marks that would be read out, one by one.
_MARKS: Final = re.compile(r"^#{1,6} |\*\*|__|`+|^\s*[-*] ", re.MULTILINE)


class Announcer(QObject):
    """Tells the replies of the chat that is shown.

    Args:
        talk: what is said in it.
        replies: those under way.
        place: what shows them, and goes last.
    """

    def __init__(self, talk: Talk, replies: Replies, place: QWidget) -> None:
        super().__init__(place)
        self._talk, self._place = talk, place
        self._waiting = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_all)
        replies.started.connect(self._started)
        replies.grew.connect(self._grew)
        replies.restarted.connect(self._started)
        replies.ended.connect(self._ended)

    def _started(self, running: Running) -> None:
        if running is self._talk.running:
            self._waiting = ""

    def _grew(self, running: Running, text: str) -> None:
        if running is not self._talk.running or not QAccessible.isActive():
            return
        if running.phase == "thinking":
            # That it thinks is said once; its thoughts can be read, and are seldom worth hearing.
            return
        self._waiting += text
        self._pause.start()
        ends = [found.end() for found in _END.finditer(self._waiting)]
        if ends and ends[-1] >= _LEAST:
            self._tell(ends[-1])

    def _ended(self, running: Running) -> None:
        if running.conversation == self._talk.conversation:
            self._tell_all()
            if running.end is not None and running.end.error is not None:
                announce(self._place, str(describe(running.end.error)), urgent=True)

    def _tell_all(self) -> None:
        self._tell(len(self._waiting))

    def _tell(self, length: int) -> None:
        told, self._waiting = self._waiting[:length], self._waiting[length:]
        self._pause.stop()
        announce(self._place, spoken(told))


def spoken(text: str) -> str:
    """Return what of a text of markdown is to be heard."""
    return _MARKS.sub("", text)[:_MOST].strip()
