"""Files that were made to do harm: each gives a sentence, and the next document is read."""

from __future__ import annotations

import io
import threading
import zipfile
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest
from document_files import docx, paragraph, pdf

from desktop.core.documents.extractor import Extractor
from desktop.core.documents.values import Limits
from desktop.core.errors import (
    DocumentBomb,
    DocumentDamaged,
    DocumentOutOfMemory,
    DocumentTookTooLong,
    DocumentTooLarge,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.documents.conftest import Reader

MB = 1_000_000
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


def test_an_archive_that_unpacks_to_gigabytes_is_not_unpacked(read: Reader) -> None:
    tight = docx("<!--" + " " * (20 * MB) + "-->" + paragraph("x"))
    large = docx("", more={"word/more.xml": "<a>" + "0123456789abcdef" * 7 * MB + "</a>"})

    assert len(tight) < MB
    for content in (tight, large):
        assert isinstance(read.refused("bomb.docx", content), DocumentBomb)
    assert read("good.docx", docx(paragraph("Fine"))).text == "Fine\n\n"


def test_an_archive_that_lies_about_its_sizes_is_damaged(read: Reader) -> None:
    honest = docx("<!--" + " " * (20 * MB) + "-->" + paragraph("x"))
    true = (20 * MB).to_bytes(4, "little")[1:]
    lying = bytearray(honest)
    with zipfile.ZipFile(io.BytesIO(honest)) as archive:
        size = archive.getinfo("word/document.xml").file_size.to_bytes(4, "little")
    assert true[2] == size[3]
    at = 0
    while (at := lying.find(size, at)) >= 0:
        lying[at : at + 4] = (500).to_bytes(4, "little")
    problem = read.refused("lying.docx", bytes(lying))

    assert isinstance(problem, DocumentDamaged)


def test_a_page_that_unpacks_to_gigabytes_ends_for_want_of_memory(read: Reader) -> None:
    lines = zlib.compress(b"BT /F 11 Tf (x) Tj ET\n" * 15_000_000, 1)
    bomb = pdf([["x"]]).replace(b"<< /Length", b"<< /Filter /FlateDecode /Length")
    start, _, rest = bomb.partition(b"<< /Filter /FlateDecode")
    end = rest[rest.index(b"\nendstream") :]
    body = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(lines) + lines
    problem = read.refused("bomb.pdf", start + body + end)

    assert isinstance(problem, (DocumentOutOfMemory, DocumentTookTooLong))


def test_so_many_files_belong_to_no_document(read: Reader) -> None:
    many = docx(paragraph("x"), more={f"word/{n}.xml": "<a/>" for n in range(10_001)})

    assert isinstance(read.refused("many.docx", many), DocumentBomb)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_makes_more_of_itself_is_refused(read: Reader, encoding: str) -> None:
    text = f"{LAUGHS}<w:document><w:body>&i;</w:body></w:document>"
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx(""))) as good,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in good.namelist():
            bad = (head + text).encode(encoding)
            archive.writestr(name, bad if name == "word/document.xml" else good.read(name))

    assert isinstance(read.refused("laughs.docx", made.getvalue()), DocumentBomb)


def test_no_program_nests_that_deeply(read: Reader) -> None:
    deep = docx("<w:p>" * 5000 + "</w:p>" * 5000)

    assert isinstance(read.refused("deep.docx", deep), DocumentBomb)
    assert read("deep.html", "<div>" * 3000 + "bottom").text == "bottom\n\n"


class Counting(BaseHTTPRequestHandler):
    seen: list[str] = []  # noqa: RUF012 - the server makes a handler for each request

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.send_error(404)

    def log_message(self, *_facts: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    Counting.seen.clear()
    with HTTPServer(("127.0.0.1", 0), Counting) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


def test_nothing_is_fetched_from_anywhere(read: Reader, server: HTTPServer) -> None:
    address = f"http://127.0.0.1:{server.server_port}"
    links = "".join(
        f'<Relationship Id="x{n}" Type="{kind}" Target="{address}/{n}" TargetMode="External"/>'
        for n, kind in enumerate((_IMAGE, _TEMPLATE))
    )
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/'
        'main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/'
        'picture"><pic:blipFill><a:blip r:link="x0"/></pic:blipFill></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    run = "<w:r><w:t>in</w:t></w:r>"
    field = f'<w:p><w:fldSimple w:instr=" INCLUDETEXT {address}/f ">{run}</w:fldSimple></w:p>'
    page = (
        f"<!doctype html><img src={address}/i alt=Boat><link href={address}/c rel=stylesheet>Text"
    )

    assert "Text" in read("linked.docx", docx(paragraph("Text") + drawing + field, links)).text
    assert read("page.html", page).text == "Boat Text\n\n"
    assert Counting.seen == []


def test_a_page_without_end_takes_no_time_without_end(tmp_path: Path) -> None:
    extractor = Extractor(Limits(processor_seconds=2))
    (tmp_path / "deep.html").write_text("<div>" * 200_000 + "bottom")
    (tmp_path / "good.txt").write_text("good")
    try:
        problem = extractor.extract(tmp_path / "deep.html").result.exception(90)

        assert isinstance(problem, DocumentTookTooLong)
        assert extractor.extract(tmp_path / "good.txt").result.result(90).text == "good"
    finally:
        extractor.close()


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.html"])
def test_each_kind_has_its_largest_size(tmp_path: Path, name: str) -> None:
    content = {"a.pdf": pdf([["x"]]), "a.docx": docx(paragraph("x")), "a.html": b"<p>x" * 99}[name]
    (tmp_path / name).write_bytes(content)
    extractor = Extractor(Limits(pdf_bytes=300, archive_bytes=300, page_bytes=300))
    try:
        problem = extractor.extract(tmp_path / name).result.exception(90)
    finally:
        extractor.close()

    assert isinstance(problem, DocumentTooLarge)
    assert problem.data["most_bytes"] == 300


def test_memory_has_an_end(tmp_path: Path) -> None:
    # A tree of two million tags, from a file within its bounds.
    (tmp_path / "tags.html").write_text("<!doctype html>" + "<b>x</b>" * 2_000_000)
    (tmp_path / "good.txt").write_text("good")
    extractor = Extractor(Limits(memory=200 * MB))
    try:
        problem = extractor.extract(tmp_path / "tags.html").result.exception(90)

        assert isinstance(problem, DocumentOutOfMemory)
        assert extractor.extract(tmp_path / "good.txt").result.result(90).text == "good"
    finally:
        extractor.close()
