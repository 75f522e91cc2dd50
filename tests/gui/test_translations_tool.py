"""tools/translations.py with Qt's own lupdate: what translators get, and what comes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import translations as tool
from translations import Text

from desktop.core.translations import read

if TYPE_CHECKING:
    from pathlib import Path

FOUND = {
    Text("Delete {name}"): {"gui/chat"},
    Text("Open", "of a “door”"): {"gui/chat", "core"},
    Text("Open"): {"core"},
    Text("a \\ & <b> \"q\" 'r'\nsecond \N{NO-BREAK SPACE}line"): {"core"},
    Text("{n} chat", "{n} chats", numerus=True): {"core"},
}


def run(folder: Path, *arguments: str) -> int:
    return tool.main(arguments, folder, FOUND)


def filled(code: str, tmp_path: Path) -> list[dict[str, object]]:
    run(tmp_path, "export", code, str(tmp_path / "x.json"))
    asked: list[dict[str, object]] = json.loads((tmp_path / "x.json").read_text("utf-8"))
    for entry in asked:
        words = f"»{entry['source']}«"
        entry["translation"] = [words] * int(str(entry["forms"])) if entry["numerus"] else words
    (tmp_path / "x.json").write_text(json.dumps(asked), "utf-8")
    return asked


@pytest.mark.parametrize(("code", "forms"), [("de", 2), ("zh_CN", 1), ("ar", 6), ("pl", 3)])
def test_what_is_exported_and_filled_in_is_what_the_program_says(
    code: str, forms: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "add", code) == 0
    assert run(tmp_path, "--check") == 1
    asked = filled(code, tmp_path)

    assert {(one["source"], one["comment"]) for one in asked} == {text[:2] for text in FOUND}
    assert [one["forms"] for one in asked if one["numerus"]] == [forms]
    assert run(tmp_path, "fill", code, str(tmp_path / "x.json")) == 0
    assert run(tmp_path, "--check") == 0
    found = read(tmp_path / f"{code}.ts", code)
    assert found.texts == {text[:2]: f"»{text.source}«" for text in FOUND if not text.numerus}
    assert found.counted == {("{n} chat", "{n} chats"): ("»{n} chat«",) * forms}
    assert "0 to see to" in capsys.readouterr().out


def test_an_update_keeps_what_was_translated_and_writes_the_same_again(tmp_path: Path) -> None:
    run(tmp_path, "add", "de")
    filled("de", tmp_path)
    run(tmp_path, "fill", "de", str(tmp_path / "x.json"))
    before = (tmp_path / "de.ts").read_text("utf-8")

    assert run(tmp_path) == 0
    assert (tmp_path / "de.ts").read_text("utf-8") == before
    assert '<TS version="2.1" language="de" sourcelanguage="en">' in before


def test_what_is_new_comes_in_and_what_went_goes(tmp_path: Path) -> None:
    run(tmp_path, "add", "de")
    filled("de", tmp_path)
    run(tmp_path, "fill", "de", str(tmp_path / "x.json"))
    later = {text: parts for text, parts in FOUND.items() if text != Text("Open")}
    later[Text("Quite another sentence")] = {"core"}

    tool.main([], tmp_path, later)

    assert tool.problems(tmp_path / "de.ts", later) == ["not translated: 'Quite another sentence'"]


@pytest.mark.parametrize(
    ("source", "comment", "numerus", "translation"),
    [
        ("Delete {name}", "", False, "Löschen"),
        ("Delete {name}", "", False, "Lösche {nome}"),
        ("Delete {name}", "", False, ""),
        ("Delete {name}", "", False, ["{name}", "{name}"]),
        ("{n} chat", "{n} chats", True, ["{n} Chat"]),
        ("{n} chat", "{n} chats", True, ["{n} Chat", ""]),
        ("{n} chat", "{n} chats", True, ["{n} Chat", "{m} Chats"]),
        ("Unknown", "", False, "Unbekannt"),
    ],
)
def test_what_does_not_fit_is_refused_and_told(
    source: str,
    comment: str,
    numerus: bool,
    translation: object,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(tmp_path, "add", "de")
    entry = {"source": source, "comment": comment, "numerus": numerus, "translation": translation}
    (tmp_path / "x.json").write_text(json.dumps([entry]), "utf-8")

    assert run(tmp_path, "fill", "de", str(tmp_path / "x.json")) == 1
    assert source in capsys.readouterr().out
    assert not read(tmp_path / "de.ts", "de").texts
    assert not read(tmp_path / "de.ts", "de").counted


def test_all_texts_of_the_program_reach_lupdate(tmp_path: Path) -> None:
    found = tool.collect()
    file = tmp_path / "fr.ts"

    tool.update([file], found)

    assert set(tool.entries(file)) == set(found)
