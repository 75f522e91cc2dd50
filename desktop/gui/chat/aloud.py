"""Reading a reply aloud, with the system's own speech in a process of its own."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess

from desktop.core import speech
from desktop.core.language import tr
from desktop.gui.chat.blocks import Kind
from desktop.gui.commands.command import Command

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea
    from desktop.gui.widgets.banner import Banner

logger = logging.getLogger(__name__)

#: Parsing is meant for pieces; a paragraph that is longer is cut.
_PIECE: Final = 4_000
#: Code is not for the ear.
_SILENT: Final = (Kind.CODE, Kind.RULE)


class ReadAloud(QObject):
    """Speaks one reply at a time; offers nothing where the system has no speech.

    Args:
        tasks: the way off the GUI thread.
        transcript: shows the replies.
        banners: say that a reply is being read, with a way to stop it.
        parent: the page, where its key works.
    """

    def __init__(
        self, tasks: Tasks, transcript: Transcript, banners: BannerArea, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks, self._transcript, self._banners = tasks, transcript, banners
        self._speaker: speech.Speaker | None = None
        self._process: QProcess | None = None
        self._banner: Banner | None = None
        #: The reply that is read or will be in a moment; 0 for none.
        self.reading = 0
        transcript.aloud = self
        Command("chat.read-aloud", parent, self._toggle_last, possible=self._can_read, inside=True)
        tasks.run(speech.find, self._found, lambda _: None)

    @property
    def is_there(self) -> bool:
        """Whether the system has speech."""
        return self._speaker is not None

    def add_to(self, menu: QMenu, entry: Entry) -> None:
        """Offer to read a reply, or to stop; nothing for a person's message."""
        if not self.is_there or entry.person:
            return
        label = tr("Stop reading aloud") if self.reading == entry.id else tr("Read aloud")
        menu.addAction(label, partial(self.toggle, entry))

    def toggle(self, entry: Entry) -> None:
        """Read a reply from its beginning; where it is being read, stop."""
        again = self.reading != entry.id
        self.stop()
        if again and self.is_there:
            self.reading = entry.id
            begin = partial(self._begin, entry.id)
            self._tasks.run(lambda: words_of(entry.text), begin, lambda _: self.stop())

    def stop(self) -> None:
        """Be silent."""
        self.reading = 0
        process, self._process = self._process, None
        if self._banner is not None:
            banner, self._banner = self._banner, None
            banner.dismiss()
        if process is None:
            return
        process.finished.disconnect(self._ended)
        process.finished.connect(process.deleteLater)
        process.kill()
        if self._speaker is not None and self._speaker.silence:
            # The service goes on with what it was given.
            QProcess.startDetached(self._speaker.program, list(self._speaker.silence))

    # --- inside ------------------------------------------------------------------------------

    def _found(self, speaker: speech.Speaker | None) -> None:
        self._speaker = speaker

    def _begin(self, reply: int, words: str) -> None:
        if reply != self.reading or self._speaker is None:
            return
        if not words:
            self.stop()
            return
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setProgram(self._speaker.program)
        process.setArguments(list(self._speaker.arguments))
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start()
        # Kept by Qt until the program reads it.
        process.write(words.encode() + b"\n")
        process.closeWriteChannel()
        self._banner = self._banners.show_message(
            tr("Reading the reply aloud."), actions=[(tr("Stop"), self.stop)]
        )

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self.stop()

    def _failed(self, error: QProcess.ProcessError) -> None:
        logger.info("speech: %s", error)
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()
            self._banners.show_message(tr("The system's speech did not start."), tone="warning")

    def _can_read(self) -> bool:
        return self.is_there and self._last() is not None

    def _last(self) -> Entry | None:
        replies = [each for each in self._transcript.entries if not each.person and each.id > 0]
        return replies[-1] if replies else None

    def _toggle_last(self) -> None:
        last = self._last()
        if self.reading:
            self.stop()
        elif last is not None:
            self.toggle(last)


def words_of(text: str) -> str:
    """Return what is spoken of a reply: its words, without marks of markdown and without code."""
    # The parser costs time, and only those who listen need it here.
    from desktop.gui.chat.markdown import parse

    lines = []
    for piece in _pieces(text[: 2 * speech.LONGEST]):
        for block in parse(piece).blocks:
            if block.kind not in _SILENT:
                lines.append("".join(span.text for span in block.spans))
            if block.table is not None:
                rows = (block.table.header, *block.table.rows)
                lines += [", ".join("".join(s.text for s in cell) for cell in row) for row in rows]
    return speech.speakable("\n".join(lines))


def _pieces(text: str) -> list[str]:
    """Cut a text where a paragraph ends, but not within code."""
    pieces, now, fenced = [], "", False
    for paragraph in text.split("\n\n"):
        if now and not fenced and len(now) + len(paragraph) > _PIECE:
            pieces.append(now)
            now = ""
        fenced ^= paragraph.count("```") % 2 == 1
        now += paragraph + "\n\n"
    return [*pieces, now]
