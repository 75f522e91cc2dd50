"""Documents that are archives: what they would unpack to, before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from desktop.core.errors import DocumentBomb, DocumentDamaged, DocumentEncrypted
from desktop.core.language import mark

if TYPE_CHECKING:
    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

_MOST_FILES: Final = 10_000
#: A file in the archive that is packed more tightly than this is suspect, from some size on.
_MOST_RATIO: Final = 200
_SMALL: Final = 1_000_000
_WAYS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1
_DEEPEST: Final = 200
#: What reading a broken archive raises.
BROKEN: Final = (
    *(expat.ExpatError, zipfile.BadZipFile, zlib.error),
    *(EOFError, OSError, NotImplementedError, ValueError),
)


def open_archive(source: Source, report: Report, name: str) -> zipfile.ZipFile:
    """Return the archive, once it is known to be harmless.

    Raises:
        DocumentBomb, DocumentDamaged, DocumentEncrypted: it is not.
    """
    try:
        archive = zipfile.ZipFile(source)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DocumentDamaged(name=name, reason=str(error)) from error
    files = archive.infolist()
    if any(file.flag_bits & _ENCRYPTED for file in files):
        raise DocumentEncrypted(name=name)
    if any(file.compress_type not in _WAYS for file in files):
        raise DocumentDamaged(name=name, reason=mark("Office packs in another way"))
    unpacked = sum(file.file_size for file in files if _is_xml(file.filename))
    if len(files) > _MOST_FILES:
        raise DocumentBomb(name=name, reason=f"{len(files)} files in it")
    if unpacked > report.limits.unpacked_bytes:
        raise DocumentBomb(name=name, reason=f"{unpacked} bytes of text in it")
    for file in files:
        ratio = file.file_size / max(1, file.compress_size)
        if file.file_size > _SMALL and ratio > _MOST_RATIO and _is_xml(file.filename):
            raise DocumentBomb(name=name, reason=f"{file.filename} unpacks to {ratio:.0f} times")
    return archive


def harmless_copy(archive: zipfile.ZipFile, name: str) -> io.BytesIO:
    """Return the archive with nothing but its XML in it, unpacked: no pictures, no macros.

    XML that makes more of itself is refused, or that no program would have written. Documents of
    Office have no document type, so there can be no entities, and nothing that is to be fetched;
    nor are they nested deeply.

    Raises:
        DocumentBomb, DocumentDamaged: one of the files in it is such.
    """
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as made:
        for file in archive.infolist():
            if not _is_xml(file.filename):
                continue
            try:
                text = archive.read(file)
                _parser(name).Parse(text, True)
            except BROKEN as error:
                reason = f"{file.filename}: {error}"
                raise DocumentDamaged(name=name, reason=reason) from error
            made.writestr(file.filename, text)
    copy.seek(0)
    return copy


def _parser(name: str) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    depth = 0

    def refuse(*_what: object) -> None:
        raise DocumentBomb(name=name, reason=mark("it defines entities"))

    def down(_element: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise DocumentBomb(name=name, reason=mark("it is nested too deeply"))

    def up(_element: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = down
    parser.EndElementHandler = up
    return parser


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
