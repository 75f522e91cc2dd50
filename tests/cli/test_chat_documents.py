"""Files that a prompt is about, in the terminal."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from document_files import pdf, png

from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

WAY = ("chat", "-m", "tiny", "--temperature", "0", "--max-tokens", "4")


def long_book() -> bytes:
    chapters = [[f"Chapter {n}", *["nothing happens in this line at all"] * 40] for n in range(30)]
    chapters[17].insert(3, "The zebra is called Waldemar.")
    return pdf(chapters)


def test_the_text_of_files_stands_before_the_prompt(goldcrest: Goldcrest, tmp_path: Path) -> None:
    notes, paper = tmp_path / "notes.txt", tmp_path / "paper.pdf"
    notes.write_text("Some notes about birds.\n")
    paper.write_bytes(pdf([["A paper about fish."], None]))
    files = ("--file", str(notes), "--file", str(paper))
    goldcrest(*WAY[:-2], *files, "--max-tokens", "1", stdin="What is it?\nAnd then?\n")
    with sqlite3.connect(Paths.below(goldcrest.home).database_file) as database:
        rows = database.execute("SELECT text FROM messages WHERE role = 'user' ORDER BY id")
        said = [row[0] for row in rows]
    database.close()
    once = goldcrest(*WAY, "--json", *files, "What is it?")
    bare = goldcrest(*WAY, "--json", "What is it?")

    assert said == [
        (
            "File: notes.txt (text)\n~~~~\nSome notes about birds.\n~~~~\n\n"
            "File: paper.pdf (PDF, 2 pages)\n~~~~\n[Page 1]\nA paper about fish.\n~~~~\n\n"
            "What is it?"
        ),
        "And then?",
    ]
    assert once.document["prompt_tokens"] > bare.document["prompt_tokens"]
    assert "One page is a picture" in once.err


def test_what_does_not_fit_is_refused_with_its_length(goldcrest: Goldcrest, tmp_path: Path) -> None:
    book = tmp_path / "book.pdf"
    book.write_bytes(long_book())
    refused = goldcrest(*WAY, "--context", "2048", "--file", str(book), "What about the zebra?")

    assert refused.code == 1
    assert refused.err.startswith("goldcrest: The files are too long: ")
    assert "characters) with the prompt, and there is room for 2044." in refused.err


def test_passages_that_fit_the_question_are_taken(goldcrest: Goldcrest, tmp_path: Path) -> None:
    book = tmp_path / "book.pdf"
    book.write_bytes(long_book())
    way = ("chat", "-m", "tiny", "--context", "2048", "--max-tokens", "1", "--passages")
    shown = goldcrest(*way, "--file", str(book), stdin="What is the zebra called?\n")
    with sqlite3.connect(Paths.below(goldcrest.home).database_file) as database:
        (said,) = database.execute("SELECT text FROM messages WHERE role = 'user'").fetchone()
    database.close()

    assert shown.code == 0, shown.err
    assert "passages that fit best were taken" in shown.err
    assert "File: book.pdf (PDF, 30 pages, some passages)" in said
    assert "The zebra is called Waldemar." in said
    assert said.endswith("What is the zebra called?")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("locked.pdf", pdf([["x"]], locked=True), "is protected with a password"),
        ("scan.pdf", pdf([None]), "pages are pictures"),
        ("photo.png", png(2, 2), "There is no text in photo.png"),
        ("song.mp3", bytes(range(256)), "cannot read files like song.mp3"),
    ],
)
def test_a_file_without_text_is_one_line(
    goldcrest: Goldcrest, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    shown = goldcrest(*WAY, "--file", str(tmp_path / name), "What?")

    assert (shown.code, shown.out) == (1, "")
    assert words in shown.err
    assert len(shown.err.splitlines()) == 1


def test_a_file_that_is_not_there_is_named(goldcrest: Goldcrest, tmp_path: Path) -> None:
    shown = goldcrest(*WAY, "--file", str(tmp_path / "gone.txt"), "What?")

    assert shown.code == 1
    assert f"{tmp_path / 'gone.txt'} cannot be read: No such file or directory." in shown.err
