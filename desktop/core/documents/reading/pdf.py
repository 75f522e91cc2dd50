"""PDF, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pypdfium2
import pypdfium2.raw as pdfium

from desktop.core.errors import DocumentDamaged, DocumentEncrypted, DocumentTooLarge

if TYPE_CHECKING:
    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

START: Final = b"%PDF-"
#: Forms within forms may hold the picture of a scanned page, not deeper.
_DEPTH: Final = 3
_MOST_OBJECTS: Final = 1_000
_BROKEN_WORD: Final = ("\ufffe\n", "\x02\n")


def read(source: Source, report: Report, name: str) -> None:
    """Tell the pages that hold text.

    Raises:
        DocumentTooLarge, DocumentEncrypted, DocumentDamaged: it cannot be read.
    """
    if source.size > report.limits.pdf_bytes:
        raise DocumentTooLarge(name=name, bytes=source.size, most_bytes=report.limits.pdf_bytes)
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise DocumentEncrypted(name=name) from error
        raise DocumentDamaged(name=name, reason=str(error)) from error
    with document:
        _tell(document, report, name)


def _tell(document: pypdfium2.PdfDocument, report: Report, name: str) -> None:
    report.pages = len(document)
    broken = 0
    for index in range(min(report.pages, report.limits.pages)):
        try:
            _tell_page(document, index, report)
        except pypdfium2.PdfiumError as error:
            broken += 1
            if broken == report.pages:
                raise DocumentDamaged(name=name, reason=str(error)) from error
    if broken:
        report.stop("damaged", report.pages - broken)
    if report.pages > report.limits.pages:
        report.stop("pages", report.limits.pages)


def _tell_page(document: pypdfium2.PdfDocument, index: int, report: Report) -> None:
    page = document[index]
    try:
        letters = page.get_textpage()
        try:
            text = str(letters.get_text_bounded())
        finally:
            letters.close()
        if not text.strip():
            report.scanned += _is_picture(page)
        text = text.replace("\r\n", "\n")
        for sign in _BROKEN_WORD:  # a word that goes on in the next line
            text = text.replace(sign, "")
        report.add(f"{text.strip()}\n" if text.strip() else "", page=index + 1)
    finally:
        page.close()


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether a page without text shows something that may be read by eye."""
    for count, _ in enumerate(
        page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=_DEPTH)
    ):
        return count < _MOST_OBJECTS
    return False
