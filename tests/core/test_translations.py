"""Files of Qt Linguist are strangers' files: bounded, without entities, plain text."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core import translations
from desktop.core.errors import TranslationInvalid

if TYPE_CHECKING:
    from pathlib import Path

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def message(source: str, translation: str, *, more: str = "", kind: str = "") -> str:
    return (
        f"<message><source>{escape(source)}</source>{more}"
        f"<translation{kind}>{translation}</translation></message>"
    )


def counted(one: str, many: str, *forms: str) -> str:
    asked = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        f'<message numerus="yes"><source>{one}</source><comment>{many}</comment>'
        f"<translation>{asked}</translation></message>"
    )


def write(path: Path, *messages: str) -> Path:
    inside = "".join(messages)
    path.write_text(
        f'{HEAD}<TS version="2.1" language="de"><context><name>x</name>{inside}</context></TS>',
        "utf-8",
    )
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "de.ts"


def test_texts_are_read_by_their_words_and_their_note(file: Path) -> None:
    note = "<comment>of a door</comment>"
    write(
        file,
        message("Open", "Öffnen"),
        message("Open", "Offen", more=note),
        message("a & b", "a &amp; &lt;b&gt;"),
        counted("{n} chat", "{n} chats", "{n} Gespräch", "{n} Gespräche"),
    )

    found = translations.read(file, "de", ",", ".")

    assert found.texts == {
        ("Open", ""): "Öffnen",
        ("Open", "of a door"): "Offen",
        ("a & b", ""): "a & <b>",
    }
    assert found.counted == {("{n} chat", "{n} chats"): ("{n} Gespräch", "{n} Gespräche")}
    assert (found.code, found.decimal, found.group, found.form(1)) == ("de", ",", ".", 0)


def test_what_is_not_finished_too_long_or_lacks_something_stays_english(file: Path) -> None:
    write(
        file,
        message("a", "x", kind=' type="unfinished"'),
        message("b", "x", kind=' type="vanished"'),
        message("c", ""),
        message("d", "x" * 4_001),
        message("e", 'x<byte value="x1b"/>y'),
        "<message><source>f</source></message>",
        counted("{n} g", "{n} gs", "{n} x"),
        counted("{n} h", "{n} hs", "{n} x", ""),
        counted("{n} i", "{n} is", "{n} x", "{n} x", "{n} x"),
    )

    found = translations.read(file, "de")

    assert not found.texts
    assert not found.counted


@pytest.mark.parametrize(
    ("source", "translation"),
    [("Delete {name}", "Löschen"), ("Delete", "{name} löschen"), ("{a} of {b}", "{a} von {c}")],
)
def test_a_translation_with_other_blanks_stays_english(
    file: Path, source: str, translation: str
) -> None:
    assert not translations.read(write(file, message(source, translation)), "de").texts


def test_blanks_of_prompts_may_have_names_of_their_own() -> None:
    source = "Explain {{topic}} to {{reader}}."

    assert translations.fits("Erkläre {{leser}} {{das Thema}}.".replace("das ", ""), source)
    assert translations.fits("{{ topic }} {{reader}}", source)
    for wrong in ("Erkläre {{thema}}.", "{topic} {reader}", "{{a}} {{b}} {{c}}", "{{a}} {b}"):
        assert not translations.fits(wrong, source)


def test_a_form_may_do_without_the_number_only(file: Path) -> None:
    write(
        file,
        counted("{n} chat of {x}", "{n} chats of {x}", "ein Gespräch von {x}", "{n} von {x}"),
        counted("{n} file of {x}", "{n} files of {x}", "eine Datei", "{n} von {x}"),
    )

    assert list(translations.read(file, "de").counted) == [("{n} chat of {x}", "{n} chats of {x}")]


def test_nothing_moves_the_cursor_or_turns_the_direction(file: Path) -> None:
    write(file, message("a", "x\u202ey\u0085z\u2066\u200f\nw"))

    assert translations.read(file, "de").texts == {("a", ""): "xyz\nw"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no XML",
        b"\xff\xfe<\x00T\x00S\x00",
        b"\x00" * 100,
        b"<TS><context></TS>",
        b"<html></html>",
        b'<!DOCTYPE TS [<!ENTITY a "b">]><TS><context/></TS>',
        b'<!DOCTYPE TS [<!ENTITY % a SYSTEM "file:///etc/hostname">]><TS/>',
        # Each element would have the attribute, of any length.
        b'<!DOCTYPE TS [<!ATTLIST message a CDATA "b">]><TS><context><message/></context></TS>',
        b"<TS><context><message><source>&a;</source></message></context></TS>",
        b"<TS>" + b" " * (4 * 1024 * 1024) + b"</TS>",
        b"<TS><context>" + b"<message/>" * 20_001 + b"</context></TS>",
    ],
    ids=lambda content: content[:20].decode("latin-1"),
)
def test_other_files_are_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(TranslationInvalid) as caught:
        translations.read(file, "de")
    assert caught.value.data["path"] == str(file)


def test_a_file_that_is_not_there_is_refused(file: Path) -> None:
    with pytest.raises(TranslationInvalid):
        translations.read(file, "de")


def test_one_of_a_million_elements_within_each_other_does_no_harm(file: Path) -> None:
    file.write_bytes(b"<TS>" + b"<a>" * 500_000 + b"</a>" * 500_000 + b"</TS>")

    assert not translations.read(file, "de").texts


@given(content=some.binary(max_size=300))
def test_any_bytes_are_a_language_or_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.ts"
    file.write_bytes(b"<TS><context><message>" + content + b"</message></context></TS>")

    try:
        found = translations.read(file, "de")
    except TranslationInvalid:
        return
    assert all(len(text) <= 4_000 for text in found.texts.values())


def test_choices_are_the_files_of_both_folders_the_own_first(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder, names in ((shipped, "de fr"), (own, "fr zh_CN en German de-AT")):
        folder.mkdir()
        for name in names.split():
            write(folder / f"{name}.ts")
    (own / "it.ts").mkdir()
    (own / "nl.txt").touch()
    if hasattr(os, "mkfifo"):
        os.mkfifo(own / "pt.ts")

    found = translations.choices(shipped, own)

    assert [(one.code, one.is_own) for one in found] == [
        *(("de", False), ("fr", True), ("zh_CN", True)),
    ]
    assert found[1].path == own / "fr.ts"
    assert translations.choices(tmp_path / "none", tmp_path / "neither") == ()


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (["de-AT", "de"], "de"),
        (["de-Latn-CH", "de-CH", "de-Latn", "de"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["pt-BR"], "pt_BR"),
        (["pt-PT", "pt"], "en"),
        (["it", "fr-CA"], "fr"),
        (["en-US", "de"], "en"),
        (["C"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_best_language_is_the_dearest_that_is_there(wanted: list[str], chosen: str) -> None:
    assert translations.best(wanted, ("de", "fr", "pt_BR", "zh_CN")) == chosen


@given(some.lists(some.text()), some.lists(some.text()))
def test_the_best_language_is_always_one_that_is_there(wanted: list[str], there: list[str]) -> None:
    assert translations.best(wanted, there) in {"en", *there}
