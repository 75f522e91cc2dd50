from __future__ import annotations

import re
import zipfile
from contextlib import closing
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from eyes_maker import png
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from whole_chats import whole_chats

from desktop.core import language, pictures
from desktop.core.chat.exchange import as_html, as_markdown, ours
from desktop.core.chat.exchange.exporting import Look, export_chats, sound_name, text
from desktop.core.chat.exchange.importing import import_chats
from desktop.core.errors import DiskFull, FolderReadOnly, UnknownChat
from desktop.core.language import ENGLISH, Language
from desktop.core.local_names import is_sound
from desktop.core.store.attached import IMAGE, Attachment
from desktop.core.store.database import open_database
from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NOON = 1_735_732_800_000
CODE = "Look:\n\n```python\nprint(1)"


def chat(*texts: str, thinking: str = "", title: str = "Title") -> WholeChat:
    messages = tuple(
        WholeMessage(
            parent=place - 1 if place else None,
            role="assistant" if place % 2 else "user",
            text=each,
            created=NOON,
            thinking=thinking if place % 2 else "",
            model="Tiny" if place % 2 else None,
        )
        for place, each in enumerate(texts)
    )
    return WholeChat(title, NOON, NOON, messages, len(messages) - 1, model="Tiny")


def test_markdown_as_people_read_it() -> None:
    found = as_markdown.markdown(chat("Hi *there*", "Hello", thinking="greet\n\nback"))

    assert found == (
        '---\ntitle: "Title"\ncreated: "2025-01-01T12:00:00.000Z"\n'
        'updated: "2025-01-01T12:00:00.000Z"\nmodel: "Tiny"\n---\n\n'
        "# Title\n\n## You\n\nHi *there*\n\n## Assistant (Tiny)\n\n> greet\n>\n> back\n\nHello\n"
    )


def test_texts_to_read_speak_the_language_in_use() -> None:
    said = {"You": "Du & ich", "Assistant": "Modell", "Thoughts": "<Gedanken>", "Chat": "Gespräch"}
    said["Picture"] = "<Bild>"
    untitled = chat("![](https://a.org/b.png)", "Hello", thinking="greet", title="")
    language.use(Language("de", {(english, ""): german for english, german in said.items()}))
    try:
        found = as_markdown.markdown(untitled, front_matter=False)
        page, paper = as_html.page(untitled), "".join(as_html.paper(untitled))
    finally:
        language.use(ENGLISH)

    assert found.startswith("# Gespräch\n\n## Du \\& ich\n")
    assert "## Modell (Tiny)" in found
    assert "<summary>&lt;Gedanken&gt;</summary>" in page
    for each in (page, paper):
        assert "<h1>Gespräch</h1>" in each
        assert "Du &amp; ich" in each
        assert "Modell · Tiny" in each
        assert "[&lt;Bild&gt;]" in each


def with_file() -> WholeChat:
    file = Attachment("a *b*.pdf", "pdf", 9, "parts", 2, 200, "1, 7", text="Secret zebra")
    plain = chat("Hi", "Hello")
    first, second = plain.messages
    return replace(plain, messages=(replace(first, attachments=(file,)), second))


def test_texts_to_read_name_the_files_and_what_was_taken() -> None:
    found = as_markdown.markdown(with_file(), front_matter=False)
    page, paper = as_html.page(with_file()), "".join(as_html.paper(with_file()))

    assert "## You\n\nAttached: a \\*b\\*.pdf (PDF, pages 1, 7 of 200)\n\nHi\n" in found
    for each in (page, paper):
        assert '<p class="about">Attached: a *b*.pdf (PDF, pages 1, 7 of 200)</p>' in each
    assert "zebra" not in found + page + paper


def test_thoughts_and_front_matter_can_be_left_out() -> None:
    found = as_markdown.markdown(
        chat("Hi", "Hello", thinking="greet"), thinking=False, front_matter=False
    )

    assert found == "# Title\n\n## You\n\nHi\n\n## Assistant (Tiny)\n\nHello\n"


OPEN = st.sampled_from(
    ["```", "~~~~", "```py\n", "> ```\n", "- ```\n", "<!--", "<script>", "<pre>", "<?", "\n",
     "    ", "`", "#", "<div>", "x", "<![CDATA[", "</script>", "-->", "1. ", "\t", "|", "-",
     "\\", "[a]: "]
)  # fmt: skip


@given(st.lists(OPEN, max_size=8).map("".join) | st.text(max_size=30))
def test_no_message_takes_in_what_follows_it(message: str) -> None:
    """Each heading is one, whatever is left open before it, for a reader that knows HTML, too."""
    found = as_markdown.markdown(
        chat(message, "middle", message, thinking=message), front_matter=False
    )
    tokens = MarkdownIt("commonmark").parse(found)
    headings = [
        tokens[place + 1].content
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0
    ]
    expected = ["You", "Assistant (Tiny)", "You"]
    assert [one for one in headings if one in expected][-3:] == expected


def test_titles_in_markdown_are_text() -> None:
    found = as_markdown.markdown(chat("x", title='# [a](b) <b> "q"\n*'), front_matter=True)

    assert found.startswith('---\ntitle: "# [a](b) <b> \\"q\\" *"\n')
    assert '\n# \\# \\[a\\](b) \\<b\\> "q" \\*\n' in found


class Page(HTMLParser):
    """Notes the tags of a page, and what they refer to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.others: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: Sequence[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attributes:
            if name == "href":
                self.links.append(value or "")
            elif tag not in ("meta", "html"):
                self.others.append((name, value))

    def handle_data(self, data: str) -> None:
        self.text += data


HARMLESS = {"class", "rel", "title", "style", "start"}
TAGS = set(
    "html head meta title style body h1 h2 h3 h4 h5 h6 p div span a strong em s code pre blockquote"
    " ul ol li hr br table thead tbody tr th td details summary".split()
)
NASTY = st.sampled_from(
    ["<script>alert(1)</script>", "<img src=x onerror=a>", "[a](javascript:alert(1))", "<b>",
     "![x](http://e.vil/x.png)", "[a](http://ok.example)", "[a](file:///etc/passwd)", '"', "'",
     "<http://ok.example/a>", "[a](data:text/html,x)", "&lt;", "</details>", "</style>",
     "```html\n", "|a|b|\n|-|-|\n|<i>|x|\n", "[x]: javascript:a\n\n[x]", "\n\n", "- ", "> ",
     '[a](x "onclick=1")']
)  # fmt: skip


@given(st.lists(NASTY | st.text(max_size=6), max_size=8).map("".join), st.booleans())
def test_a_page_has_no_scripts_and_loads_nothing(message: str, printed: bool) -> None:
    said = chat(message, message, thinking=message, title=message)
    made = "".join(as_html.paper(said)) if printed else as_html.page(said)
    page = Page(made)

    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.others} <= HARMLESS
    assert all(
        re.fullmatch(r"text-align:(left|right|center)", value or "")
        for name, value in page.others
        if name == "style"
    )
    assert all(link.startswith(("http://ok.example", "http:", "mailto:")) for link in page.links)
    assert "url(" not in made.split("</style>")[0]
    assert printed or made.count("default-src 'none'") == 1


def test_a_page_shows_what_was_said() -> None:
    made = as_html.page(
        chat("Is <b> bold?", "**Yes**\n\n| a |\n|---|\n| 1 |", thinking="hm", title="A & B")
    )
    page = Page(made)

    assert "Is <b> bold?" in page.text
    assert "<strong>Yes</strong>" in made
    assert {"table", "details"} <= set(page.tags)
    assert "<title>A &amp; B</title>" in made
    assert "prefers-color-scheme: dark" in made
    assert (
        "hm" not in as_html.page(chat("a", "b", thinking="hm"), thinking=False).split("<body>")[1]
    )


def test_paper_has_nothing_folded_and_a_piece_for_each_message() -> None:
    said = chat("Is <b> bold?", "**Yes**", thinking="hm", title="A & B")
    pieces = list(as_html.paper(said))

    assert len(pieces) == 3
    assert "<h1>A &amp; B</h1>" in pieces[0]
    assert "Is &lt;b&gt; bold?" in pieces[1]
    assert "<blockquote><p>hm</p>\n</blockquote>" in pieces[2]
    assert "<strong>Yes</strong>" in pieces[2]
    assert "hm" not in "".join(as_html.paper(said, thinking=False))


@pytest.mark.parametrize(
    "message",
    ["- word\n" * 3000, "1. word\n" * 3000, "word *a* `b` " * 8000, "word\n" * 9000,
     "```py\n" + "word\n" * 9000 + "```\n", "|word|b|\n|-|-|\n" + "|word|2|\n" * 4000,
     "word " * 60_000, "> word\n\n" * 5000, "- [word](http://a.example)\n" * 4000],
)  # fmt: skip
def test_paper_comes_in_small_pieces_that_lose_nothing(message: str) -> None:
    pieces = list(as_html.paper(chat(message, message, thinking=message)))

    assert max(map(len, pieces)) < 70_000
    assert max(piece.count("<li") for piece in pieces) <= 400
    assert "".join(pieces).count("word") == 3 * message.count("word")


def test_a_line_without_an_end_is_cut_somewhere() -> None:
    pieces = list(as_html.paper(chat("a" * 30_000, "b")))

    assert max(map(len, pieces)) < 20_000
    assert "".join(pieces).count("a") > 30_000


def test_texts_that_are_too_long_or_too_dense_are_shown_plainly() -> None:
    for text_ in ("*a* " * 100_000, "[" * 100_000, "a" * 300_000 + "<b>"):
        assert as_html.rendered(text_).startswith('<p class="plain">')
        assert "<b>" not in as_html.rendered(text_)
        assert as_markdown.closed(text_) == text_
    assert as_markdown.closed("```\n" + "[" * 10_000).endswith("\n```")


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_one_chat_is_one_file(form: str, chats: WholeChats, tmp_path: Path) -> None:
    number = chats.insert(chat(CODE, "ok", title="a/b: c?")) or 0
    done = export_chats(chats, [number], tmp_path, form)  # type: ignore[arg-type] # one of these
    again = export_chats(chats, [number], tmp_path, form)  # type: ignore[arg-type] # likewise

    assert done is not None
    assert again is not None
    assert (done.path.name, again.path.name) == (f"a b c.{form}", f"a b c (2).{form}")
    assert (done.chats, done.bytes) == (1, done.path.stat().st_size)
    whole = chats.read(number)
    assert whole is not None
    if form != "json":
        assert done.path.read_text(encoding="utf-8") == text(whole, form)  # type: ignore[arg-type]


def test_several_chats_are_a_zip_file_with_names_for_all_systems(
    chats: WholeChats, tmp_path: Path
) -> None:
    titles = ["CON", "Same", "same", "../../x", "", "Same", "a" * 500, "é", "é"]
    numbers = [chats.insert(chat("hi", title=title)) or 0 for title in titles]
    done = export_chats(chats, numbers, tmp_path / "all.zip", "md", Look(front_matter=False))

    assert done is not None
    with zipfile.ZipFile(done.path) as archive:
        names = archive.namelist()
        assert archive.read("Same.md").startswith(b"# Same\n")
        assert archive.infolist()[0].date_time == (2025, 1, 1, 12, 0, 0)
    assert done.chats == len(names) == len({name.casefold() for name in names}) == len(titles)
    assert names[:5] == ["Chat CON.md", "Same.md", "same (1).md", "x.md", "Chat.md"]
    assert all(is_sound(name) for name in names)


@given(st.text())
def test_any_title_gives_a_name_that_every_system_takes(title: str) -> None:
    assert is_sound(sound_name(title))
    assert is_sound(f"{sound_name(title)} (2).html")


@given(whole_chats())
def test_any_chat_can_be_read(whole: WholeChat) -> None:
    assert text(whole, "md").endswith("\n")
    assert text(whole, "html").endswith("</html>\n")


def test_a_chat_that_is_gone_is_told(chats: WholeChats, tmp_path: Path) -> None:
    number = chats.insert(chat("hi")) or 0
    with pytest.raises(UnknownChat):
        export_chats(chats, [7], tmp_path / "a.md", "md")
    done = export_chats(chats, [7, number], tmp_path / "a.zip", "md")

    assert done is not None
    assert done.chats == 1
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["a.zip"]


def test_what_is_stopped_leaves_the_old_file(chats: WholeChats, tmp_path: Path) -> None:
    numbers = [chats.insert(chat("hi", title=str(one))) or 0 for one in range(3)]
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")
    seen: list[tuple[int, int]] = []
    done = export_chats(
        chats,
        numbers,
        path,
        "json",
        progress=lambda done, total: seen.append((done, total)),
        stop=lambda: len(seen) == 2,
    )

    assert done is None
    assert path.read_text(encoding="utf-8") == "old"
    assert seen == [(0, 3), (1, 3)]
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["a.json"]


class Full:
    """Chats of which the second cannot be written, because the disk is full."""

    def __init__(self, first: WholeChat) -> None:
        self._first = first

    def read(self, conversation_id: int, /) -> WholeChat | None:
        if conversation_id == 1:
            return self._first
        raise OSError(28, "No space left on device")


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(DiskFull):
        export_chats(Full(chat("x" * 100_000)), [1, 2], path, "json")

    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_a_folder_that_cannot_be_made_is_told(chats: WholeChats, tmp_path: Path) -> None:
    number = chats.insert(replace(chat("hi"), title="")) or 0
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FolderReadOnly):
        export_chats(chats, [number], tmp_path / "file" / "a.md", "md")


def with_images(*images: bytes) -> WholeChat:
    files = tuple(Attachment("cat.png", IMAGE, len(one), data=one) for one in images)
    plain = chat("Hi", "Hello")
    first, second = plain.messages
    return replace(plain, messages=(replace(first, attachments=files), second))


def test_our_format_holds_images_and_others_name_them(tmp_path: Path) -> None:
    images = with_images(png(), png(colour=(0, 0, 255)))
    path = tmp_path / "chats.json"
    path.write_text("".join(ours.write([images], 1, "1")))
    with closing(open_database(tmp_path / "new.sqlite3").database) as database:
        chats = WholeChats(database)
        [number] = import_chats(path, chats).ids
        found = chats.read(number)
    page = as_html.page(images) + "".join(as_html.paper(images)) + as_markdown.markdown(images)

    assert found is not None
    assert found.messages[0].attachments == images.messages[0].attachments
    assert page.count("Attached: cat.png (image); cat.png (image)") == 3
    assert "base64" not in page


def test_images_that_nobody_could_be_shown_together_are_only_named() -> None:
    large = bytes(pictures.MOST_TOGETHER // 2)
    written = ours.chat_object(with_images(large, large, large))
    files = written["messages"][0]["attachments"]  # type: ignore[index]  # a list of objects

    assert ["data" in one for one in files] == [True, True, False]
