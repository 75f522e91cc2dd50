"""Which reader a file gets: by what is in it; its name only tells texts apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.documents import kinds
from desktop.core.documents.reading import (
    archive,
    letters,
    page,
    pdf,
    picture,
    plain,
    tables,
    word,
)
from desktop.core.documents.reading.report import Enough
from desktop.core.errors import (
    DocumentDamaged,
    DocumentEncrypted,
    DocumentNotText,
    DocumentTooLarge,
    DocumentUnknown,
    DocumentWithoutText,
)
from desktop.core.language import mark

if TYPE_CHECKING:
    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

_HEAD: Final = 1024
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Office puts a document with a password into such a file, under this name.
_PROTECTED: Final = "EncryptedPackage".encode("utf-16-le")
_WHERE_PROTECTED: Final = 4_000_000


def read(source: Source, report: Report, name: str) -> None:
    """Tell what is in a file.

    Raises:
        AssistantError: why it cannot be read.
    """
    try:
        _read(source, report, name)
    except Enough:
        pass
    except letters.NotText:
        known = kinds.promised(name) is not None
        if known:
            raise DocumentNotText(name=name) from None
        raise DocumentUnknown(name=name, ending=kinds.ending(name)) from None
    if report.picture is None and not report.has_text:
        raise DocumentWithoutText(name=name, scanned=report.scanned or None)


def _read(source: Source, report: Report, name: str) -> None:
    head = source.part(0, _HEAD)
    promised = kinds.promised(name)
    if pdf.START in head and not (promised and promised not in ("pdf", "text")):
        report.kind = "pdf"
        pdf.read(source, report, name)
    elif head.startswith(_ZIP):
        _read_archive(source, report, name)
    elif head.startswith(_OLD_OFFICE):
        if _PROTECTED in source.part(0, _WHERE_PROTECTED):
            raise DocumentEncrypted(name=name)
        raise DocumentUnknown(name=name, ending=kinds.ending(name))
    elif picture.is_picture(head):
        _read_picture(source, report, name)
    elif promised in ("pdf", "word", "image"):
        raise DocumentDamaged(name=name, reason=mark("it does not begin as such a file does"))
    else:
        _read_text(source, report, name)


def _read_text(source: Source, report: Report, name: str) -> None:
    report.kind = kinds.promised(name) or "text"
    report.language = kinds.language(name)
    if report.kind == "html":
        page.read(source, report, name)
    elif report.kind == "table":
        tables.read(source, report)
    else:
        plain.read(source, report)


def _read_archive(source: Source, report: Report, name: str) -> None:
    if source.size > report.limits.archive_bytes:
        most = report.limits.archive_bytes
        raise DocumentTooLarge(name=name, bytes=source.size, most_bytes=most)
    opened = archive.open_archive(source, report, name)
    if not word.is_word(opened):
        if kinds.promised(name) == "word":
            raise DocumentDamaged(name=name, reason=mark("it does not say that it is one of Word"))
        raise DocumentUnknown(name=name, ending=kinds.ending(name))
    report.kind = "word"
    word.read(opened, report, name)


def _read_picture(source: Source, report: Report, name: str) -> None:
    report.kind = "image"
    try:
        report.picture = picture.read(source)
    except ValueError as error:
        raise DocumentDamaged(name=name, reason=str(error)) from error
