"""Each kind of document, made here and read by the real child."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from document_files import docx, gif, item, jpeg, paragraph, pdf, png, table, webp

from desktop.core import words_of_documents
from desktop.core.documents import kinds
from desktop.core.documents.values import Cut, Part, Picture
from desktop.core.errors import (
    DocumentDamaged,
    DocumentEncrypted,
    DocumentMissing,
    DocumentNotText,
    DocumentUnknown,
    DocumentWithoutText,
)

if TYPE_CHECKING:
    from pathlib import Path

    from core.documents.conftest import Reader

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)


def test_a_text_is_read_as_it_is(read: Reader) -> None:
    content = "First line\r\n\r\nSecond, with an ä\r\n".encode()
    found = read("notes.txt", content)

    assert (found.name, found.kind, found.bytes) == ("notes.txt", "text", len(content))
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert found.text == "First line\n\nSecond, with an ä\n"
    assert (found.characters, found.cut, found.encoding) == (len(found.text), None, "utf-8")


@pytest.mark.parametrize(
    ("name", "kind", "language"),
    [
        ("main.rs", "code", "rust"),
        ("Makefile", "code", "make"),
        ("README.md", "markdown", ""),
        ("data.json", "json", ""),
        ("LICENCE", "text", ""),
    ],
)
def test_the_name_tells_texts_apart(read: Reader, name: str, kind: str, language: str) -> None:
    found = read(name, "[1, 2]\n")

    assert (found.kind, found.language, found.text) == (kind, language, "[1, 2]\n")


def test_json_in_one_long_line_gets_lines(read: Reader) -> None:
    found = read("a.json", '{"names": [' + ", ".join(f'"Ä{n}"' for n in range(999)) + "]}")

    assert found.text.startswith('{\n "names": [\n  "Ä0",\n  "Ä1",')


@pytest.mark.parametrize(
    "content",
    [
        "a;b\n1;2,5\n3;4|x\n",
        "a\tb\n1\t2,5\n3\t4|x\n",
        'a|b\n1|"2,5"\n3|"4|x"\n',
        'a,b\n1,"2,5"\n3,4|x\n',
    ],
    ids=["semicolons", "tabs", "bars", "commas"],
)
def test_a_table_is_markdown_whatever_parts_its_columns(read: Reader, content: str) -> None:
    found = read("table.csv", content)

    assert found.kind == "table"
    assert found.text == "| a | b |\n| --- | --- |\n| 1 | 2,5 |\n| 3 | 4\\|x |\n\n"


def test_each_part_of_a_long_table_has_the_heading(read: Reader) -> None:
    found = read("long.csv", "number,square\n" + "".join(f"{n},{n * n}\n" for n in range(1, 501)))

    assert [part.title for part in found.parts] == ["Rows 1-200", "Rows 201-400", "Rows 401-500"]
    assert all(part.text.startswith("| number | square |\n| --- |") for part in found.parts)
    assert "| 401 | 160801 |" in found.parts[2].text


def test_what_is_no_table_after_all_is_a_text(read: Reader) -> None:
    content = 'a,b\n"never closed, ' + "word " * 300_000
    found = read("broken.csv", content)

    assert found.text == content


def test_html_is_what_a_person_would_see(read: Reader) -> None:
    found = read(
        "page.html",
        "<!doctype html><title>Fjords</title><style>p {color: red}</style>"
        "<script>alert('x')</script><nav>Menu</nav>"
        "<p>They are <b>deep</b>, see <a href='http://example.com/a'>this\npage</a>.<br>Very."
        "<p hidden>one</p><p style='display: none'>two</p><div aria-hidden=true>three</div>"
        "<ul><li>Geiranger<li>Lyse<ol><li>north<li>south</ol></ul>"
        "<table><tr><th>Name<th>km<tr><td>Sogne<td>204</table>"
        "<pre>if a:\n    b()\n</pre><img src=x alt='A boat'><!-- four -->",
    )

    assert found.text == (
        "# Fjords\n\nThey are deep, see this page.\nVery.\n\n"
        "- Geiranger\n- Lyse\n  1. north\n  2. south\n\n"
        "| Name | km |\n| --- | --- |\n| Sogne | 204 |\n\n"
        "```\nif a:\n    b()\n```\n\nA boat\n\n"
    )


def test_html_in_an_old_encoding_is_read_as_it_says(read: Reader) -> None:
    page = "<!doctype html><meta charset=iso-8859-5><p>Привет, мир</p>"

    assert read("old.html", page.encode("iso-8859-5")).text == "Привет, мир\n\n"


def test_long_html_comes_in_sections(read: Reader) -> None:
    body = "".join(f"<h2>Part {n}</h2><p>{'word ' * 600}</p>" for n in range(3))
    found = read("long.html", f"<!doctype html>{body}")

    assert [part.title for part in found.parts] == ["Part 0", "Part 1", "Part 2"]


def test_pdf_comes_page_by_page(read: Reader) -> None:
    found = read("paper.pdf", pdf([["First page", "with (two) lines"], [], ["Third"]]))

    assert (found.kind, found.pages, found.scanned, found.cut) == ("pdf", 3, 0, None)
    assert found.parts == (
        Part("First page\nwith (two) lines\n", page=1),
        Part("Third\n", page=3),
    )


def test_pages_that_are_pictures_are_told(read: Reader) -> None:
    found = read("half.pdf", pdf([["Written"], None, None]))
    whole = read.refused("whole.pdf", pdf([None, None]))

    assert (found.scanned, len(found.parts)) == (2, 1)
    assert words_of_documents.left_out(found) == (
        "2 pages are pictures, so nothing of them was read."
    )
    assert isinstance(whole, DocumentWithoutText)
    assert whole.data["scanned"] == 2


def test_word_has_headings_lists_tables_and_footnotes(read: Reader) -> None:
    note = '<w:p><w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    gone = "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    body = (
        paragraph("Über uns", "Berschrift1")
        + paragraph("A paragraph.")
        + item("one")
        + item("two")
        + table([["Name", "Size"], ["Oslo", "480"]])
        + note
        + gone
    )
    found = read("letter.docx", docx(body))

    assert found.kind == "word"
    assert found.text == (
        "# Über uns\n\nA paragraph.\n\n- one\n- two\n\n"
        "| Name | Size |\n| --- | --- |\n| Oslo | 480 |\n\n"
        "Noted[1]\n\n1. What the note says.\n\n"
    )


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.png", png(30, 20), "PNG"),
        ("a.jpg", jpeg(30, 20), "JPEG"),
        ("a.gif", gif(30, 20), "GIF"),
        ("a.webp", webp(30, 20), "WebP"),
    ],
    ids=["PNG", "JPEG", "GIF", "WebP"],
)
def test_of_an_image_its_size_is_told(read: Reader, name: str, content: bytes, kind: str) -> None:
    found = read(name, content)

    assert (found.kind, found.picture, found.parts) == ("image", Picture(kind, 30, 20), ())


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("binary.txt", bytes(range(256)) * 9, DocumentNotText),
        ("song.mp3", bytes(range(256)) * 9, DocumentUnknown),
        ("empty.txt", b" \n", DocumentWithoutText),
        ("locked.pdf", pdf([["Secret"]], locked=True), DocumentEncrypted),
        ("locked.docx", OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), DocumentEncrypted),
        ("old.doc", OLD_OFFICE, DocumentUnknown),
        ("half.pdf", pdf([["Something"]])[:60], DocumentDamaged),
        ("false.pdf", b"This is no PDF.", DocumentDamaged),
        ("half.docx", docx(paragraph("Something"))[:-99], DocumentDamaged),
        (
            "sheet.xlsx",
            docx("", compression=0).replace(b"wordprocessingml", b"spreadsheetml___"),
            DocumentUnknown,
        ),
        (
            "false.docx",
            docx("", compression=0).replace(b"[Content_", b"[Kontent_"),
            DocumentDamaged,
        ),
        ("half.png", png(1, 1)[:18], DocumentDamaged),
        ("none.jpg", b"\xff\xd8\xff\xe0", DocumentDamaged),
    ],
)
def test_what_cannot_be_read_is_told_apart(
    read: Reader, name: str, content: bytes, problem: type[Exception]
) -> None:
    assert type(read.refused(name, content)) is problem


def test_what_it_is_counts_and_not_what_it_is_called(read: Reader) -> None:
    assert read("report.txt", pdf([["Inside"]])).kind == "pdf"
    assert read("letter.pdf", docx(paragraph("Inside"))).kind == "word"
    assert read("photo.pdf", png(3, 4)).kind == "image"


def test_the_endings_that_are_known_can_be_offered() -> None:
    assert {"pdf", "docx", "txt", "py", "csv", "png"} <= set(kinds.endings())
    assert "exe" not in kinds.endings()


def test_what_is_no_file_is_told(read: Reader, tmp_path: Path) -> None:
    missing = read.extractor.extract(tmp_path / "missing.txt").result.exception(60)
    folder = read.extractor.extract(tmp_path).result.exception(60)

    assert isinstance(missing, DocumentMissing)
    assert missing.data["reason"] == "No such file or directory"
    assert isinstance(folder, DocumentMissing)


def test_how_much_was_read_is_a_sentence(read: Reader) -> None:
    found = read("one.txt", "one")
    reasons = ("length", "middle", "pages", "time", "memory", "damaged")
    for reason in reasons:
        for cut in (Cut(reason), Cut(reason, 3, 9)):  # type: ignore[arg-type]
            said = words_of_documents.left_out(replace(found, cut=cut))
            assert said.startswith(("one.txt is", "Reading one.txt took"))
            assert said.endswith((" read.", "between."))
    assert words_of_documents.left_out(found) == ""
    hostile = replace(found, name="a\x1b[2J\u202eb" + "c" * 300, cut=Cut("length"))
    said = words_of_documents.left_out(hostile)
    assert said.startswith("a [2J bccc")
    assert len(said) < 200
