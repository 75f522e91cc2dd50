"""A chat on paper: HTML as PDF, laid out and drawn by Qt away from the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QThread, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextCursor, QTextDocument

from desktop.core.chat.exchange.as_html import PAPER_STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARGIN_MM = 20.0
_RESOLUTION = 300
# An empty block, as Qt writes it. The first block of what is inserted becomes one with the block
# before, and loses its format.
_JOINT: Final = '<p style="-qt-paragraph-type:empty"><br></p>'


def drawn(pieces: Iterable[str], title: str = "") -> bytes:
    """Return HTML as PDF.

    Call it on any thread but the GUI's, of `Tasks` for example: a chat of a hundred messages takes
    a tenth of a second, one of ten thousand some seconds. Meanwhile Python goes on elsewhere:
    while Qt takes a piece in, it holds the interpreter, but it lets go of it to draw the pages.

    Args:
        pieces: as `as_html.paper` yields them; nothing that they name is loaded.
        title: of the document.
    """
    thread = _Printing(pieces, title)
    thread.start()
    thread.wait()
    if thread.error is not None:
        raise thread.error
    return thread.content


class _Printing(QThread):
    """A thread of Qt's own: the layout of a text starts timers, which other threads have not."""

    def __init__(self, pieces: Iterable[str], title: str) -> None:
        super().__init__()
        self._pieces = pieces
        self._title = title
        self.content = b""
        self.error: Exception | None = None

    def run(self) -> None:
        """Lay the page out and draw it."""
        try:
            self.content = _printed(self._pieces, self._title)
        except Exception as error:  # noqa: BLE001 - raised again on the thread that waits
            self.error = error


class _Document(QTextDocument):
    """A text that loads nothing."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> QImage:  # noqa: N802, ARG002 - Qt's
        """Return an empty picture in the place of anything: for nothing, Qt looks by itself."""
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(0)
        return empty


def _printed(pieces: Iterable[str], title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Goldcrest")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    document = filled(pieces)
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def filled(pieces: Iterable[str]) -> QTextDocument:
    """Return a document of pieces of HTML, which looks as if they had come in one."""
    document = _Document()
    document.setUndoRedoEnabled(False)
    document.setDefaultStyleSheet(PAPER_STYLE)
    cursor = QTextCursor(document)
    for piece in pieces:
        joint = "" if document.isEmpty() else _JOINT
        cursor.insertHtml(f"<body>{joint}{piece}</body>")
    return document
