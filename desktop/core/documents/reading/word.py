"""DOCX: headings, paragraphs, lists, tables and footnotes, as HTML on the way."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import mammoth

from desktop.core.documents.reading import page
from desktop.core.documents.reading.archive import BROKEN, harmless_copy
from desktop.core.errors import DocumentBomb, DocumentDamaged

if TYPE_CHECKING:
    import zipfile

    from desktop.core.documents.reading.report import Report

#: By these an archive is known as a document of Word.
_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = b"wordprocessingml"


def is_word(archive: zipfile.ZipFile) -> bool:
    """Whether an archive is a document of Word; the others of Office look alike."""
    with contextlib.suppress(*BROKEN, KeyError):
        return _MAIN in archive.read(_TYPES)
    return False


def read(archive: zipfile.ZipFile, report: Report, name: str) -> None:
    """Tell a document of Word.

    Raises:
        DocumentDamaged, DocumentBomb: it cannot be read, or must not be.
    """
    try:
        html = mammoth.convert_to_html(
            harmless_copy(archive, name),
            convert_image=lambda _image: [],
            include_embedded_style_map=False,
            external_file_access=False,
        ).value
    except (DocumentBomb, DocumentDamaged, MemoryError):
        raise
    except Exception as error:  # whatever the library trips over
        raise DocumentDamaged(name=name, reason=f"{type(error).__name__}: {error}") from error
    page.tell(html, report)
