"""A chat on paper: a page of HTML as PDF, laid out and drawn by Qt away from the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QThread, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN_MM = 20.0
_RESOLUTION = 300


def drawn(html: str, title: str = "") -> bytes:
    """Return a page of HTML as PDF.

    Call it on any thread but the GUI's, of `Tasks` for example: a chat of a hundred messages takes
    a tenth of a second, one of ten thousand some seconds.

    Args:
        html: as `as_html.page` makes it for paper; nothing that it names is loaded.
        title: of the document.
    """
    thread = _Printing(html, title)
    thread.start()
    thread.wait()
    if thread.error is not None:
        raise thread.error
    return thread.content


class _Printing(QThread):
    """A thread of Qt's own: the layout of a text starts timers, which other threads have not."""

    def __init__(self, html: str, title: str) -> None:
        super().__init__()
        self._html = html
        self._title = title
        self.content = b""
        self.error: Exception | None = None

    def run(self) -> None:
        """Lay the page out and draw it."""
        try:
            self.content = _printed(self._html, self._title)
        except Exception as error:  # noqa: BLE001 - raised again on the thread that waits
            self.error = error


class _Document(QTextDocument):
    """A text that loads nothing."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> QImage:  # noqa: N802, ARG002 - Qt's
        """Return an empty picture in the place of anything: for nothing, Qt looks by itself."""
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(0)
        return empty


def _printed(html: str, title: str) -> bytes:
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
    document = _Document()
    document.setUndoRedoEnabled(False)
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())
