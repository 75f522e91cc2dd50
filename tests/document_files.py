"""Real files of many kinds, written here: what they hold is known to the letter."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORD = f'xmlns:w="{_W}" xmlns:r="{_R}"'


def pdf(pages: Iterable[Sequence[str] | None], *, locked: bool = False) -> bytes:
    """Return a PDF: for each page its lines, or None for a page that is a picture."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    pixels = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
    objects.append(_stream(pixels + b" /BitsPerComponent 8", b"\x80"))
    kids = []
    for lines in pages:
        drawn = b"q 600 0 0 800 0 0 cm /I Do Q" if lines is None else _lines(lines)
        objects.append(_stream(b"<<", drawn))
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources"
            b" << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> /Contents %d 0 R >>"
            % len(objects)
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (listed, len(kids))
    return _file(objects, locked=locked)


def _lines(lines: Sequence[str]) -> bytes:
    shown = []
    for line in lines:
        coded = line.encode("cp1252", "replace")
        for sign in (b"\\", b"(", b")"):
            coded = coded.replace(sign, b"\\" + sign)
        shown.append(b"(%s) Tj 0 -14 Td" % coded)
    return b"BT /F 11 Tf 50 740 Td " + b" ".join(shown) + b" ET"


def _stream(head: bytes, data: bytes) -> bytes:
    return head + b" /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _file(objects: Sequence[bytes], *, locked: bool) -> bytes:
    made = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    at = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b""
    if locked:  # nobody knows the password to these
        lock = b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
        lock %= (b"41" * 32, b"42" * 32)
    made += b"trailer\n<< /Root 1 0 R /Size %d%s >>\n" % (len(objects) + 1, lock)
    made += b"startxref\n%d\n%%%%EOF\n" % at
    return bytes(made)


def paragraph(text: str, style: str = "", inside: str = "") -> str:
    """Return a paragraph of Word, of a style."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/>{inside}</w:pPr>' if style or inside else ""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p>{styled}{run}</w:p>"


def item(text: str) -> str:
    """Return an item of a list with dots."""
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return paragraph(text, "ListParagraph", numbered)


def table(rows: Iterable[Sequence[str]]) -> str:
    """Return a table of Word."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(
    body: str,
    relations: str = "",
    more: Mapping[str, str] | None = None,
    *,
    compression: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """Return a document of Word with a body of its XML, and further files."""
    rels = f'<Relationships xmlns="{_RELATIONS}">'
    files = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}"/></Types>'
        ),
        "_rels/.rels": (
            f'{rels}<Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>"
        ),
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": (
            f'{rels}<Relationship Id="r1" Type="{_R}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r2" Type="{_R}/numbering" Target="numbering.xml"/>'
            f'<Relationship Id="r3" Type="{_R}/footnotes" Target="footnotes.xml"/>'
            f"{relations}</Relationships>"
        ),
        "word/styles.xml": (
            f'<w:styles {WORD}><w:style w:type="paragraph" w:styleId="Berschrift1">'
            '<w:name w:val="heading 1"/></w:style></w:styles>'
        ),
        "word/numbering.xml": (
            f'<w:numbering {WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
            '<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1">'
            '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
        ),
        "word/footnotes.xml": (
            f'<w:footnotes {WORD}><w:footnote w:id="1">{paragraph("What the note says.")}'
            "</w:footnote></w:footnotes>"
        ),
        **(more or {}),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return made.getvalue()


def png(width: int, height: int) -> bytes:
    """Return a grey image."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checked)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """Return the beginning of a photograph: an application's segment, then the frame."""
    about = b"\xff\xe1" + struct.pack(">H", 2 + 300) + b"Exif" + b"\0" * 296
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 8 + 3, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8" + about + frame + b"\xff\xd9"


def gif(width: int, height: int) -> bytes:
    """Return the beginning of a GIF."""
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\0\0\0;"


def webp(width: int, height: int) -> bytes:
    """Return the beginning of a WebP file of the extended form."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + size
