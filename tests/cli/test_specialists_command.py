"""Specialists in the terminal."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from typing import TYPE_CHECKING

import pytest

from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

COUNTER = """
name = "Counter"
about = "Counts."
[settings]
temperature = 0.0
system = "Count for {{who}}."
[[fields]]
name = "who"
choices = ["me", "us"]
"""
RELAY = (
    COUNTER
    + """
[[steps]]
name = "Again"
ask = "Count from 2 to 4."
[steps.settings]
system = "Count again for {{who}}."
[[steps]]
name = "Last"
ask = "Count from 7 to 8."
"""
)
WAY = ("-m", "tiny", "--as")


@pytest.fixture
def file(home: Path) -> Path:
    home.mkdir(exist_ok=True)
    path = home / "counter.toml"
    path.write_text(RELAY, encoding="utf-8")
    return path


def kept(home: Path) -> list[dict[str, object]]:
    with sqlite3.connect(Paths.below(home).database_file) as database:
        found = [
            json.loads(row[0]) for row in database.execute("SELECT settings FROM conversations")
        ]
    database.close()
    return found


def test_those_of_goldcrest_are_listed_and_shown(goldcrest: Goldcrest) -> None:
    listed = goldcrest("specialists", "list", "--json").document
    shown = goldcrest("specialists", "show", "translate")

    assert len(listed) >= 12
    assert {"translate", "summarise", "careful-writer"} <= {each["id"] for each in listed}
    assert not any(each["own"] for each in listed)
    assert tomllib.loads(shown.out)["name"] == "Translate"
    assert "Translate" in goldcrest("specialists", "list").out


def test_one_is_imported_exported_and_removed(goldcrest: Goldcrest, file: Path, home: Path) -> None:
    file.write_text(RELAY + "\n[future]\nx = 1\n", encoding="utf-8")
    taken = goldcrest("specialists", "import", str(file), "--json")
    out = home / "out.toml"
    given = goldcrest("specialists", "export", "counter", str(out))
    removed = goldcrest("specialists", "remove", "counter")

    assert (taken.document["id"], taken.document["left_out"]) == ("counter", ["future"])
    assert "Not taken along: future." in taken.err
    assert given.code == removed.code == 0
    assert [step["name"] for step in tomllib.loads(out.read_text("utf-8"))["steps"]] == [
        "Again",
        "Last",
    ]
    gone = goldcrest("specialists", "show", "counter")
    assert gone.code == 1
    assert "There is no specialist named counter." in gone.err


def test_instructions_cannot_steer_a_terminal(goldcrest: Goldcrest, file: Path) -> None:
    system = "Ja\u009b2J\u202e \U000e0001ü"
    file.write_text(f'name = "Ü"\n[settings]\nsystem = "{system}"\n', encoding="utf-8")
    goldcrest("specialists", "import", str(file))
    as_text = goldcrest("specialists", "show", "u")
    as_json = goldcrest("specialists", "show", "u", "--json")

    for shown in (as_text, as_json):
        assert all(one.isprintable() or one == "\n" for one in shown.out)
    assert as_json.document["settings"]["system"] == system
    assert as_json.document["name"] == "Ü"
    assert '"Ü"' in as_json.out


def test_a_file_that_is_none_is_said(goldcrest: Goldcrest, file: Path) -> None:
    file.write_text("\x1b[2J = [", encoding="utf-8")
    shown = goldcrest("specialists", "import", str(file))

    assert shown.code == 1
    assert "There is no specialist in" in shown.err
    assert "\x1b" not in shown.err


def test_what_it_is_told_and_set_to_is_kept_with_the_chat(
    goldcrest: Goldcrest, file: Path, home: Path
) -> None:
    file.write_text(COUNTER, encoding="utf-8")
    goldcrest("specialists", "import", str(file))
    shown = goldcrest(
        "chat", *WAY, "counter", "--set", "who=us", "--seed", "7", stdin="Count from 1 to 3.\n"
    )

    assert shown.out.split() == ["1", "2", "3"]
    assert kept(home) == [{"system": "Count for us.", "temperature": 0.0, "seed": 7}]


def test_a_relay_takes_its_steps_after_the_answer(goldcrest: Goldcrest, file: Path) -> None:
    goldcrest("specialists", "import", str(file))
    shown = goldcrest("chat", *WAY, "counter", "Count from 1 to 3.")
    document = goldcrest("chat", *WAY, "counter", "--json", "Count from 1 to 3.").document

    assert shown.out.splitlines() == ["1 2 3", "2 3 4", "7 8"]
    assert shown.err.index("— Again —") < shown.err.index("— Last —")
    assert document["text"] == "7 8"
    assert [(step["name"], step["text"]) for step in document["steps"]] == [
        (None, "1 2 3"),
        ("Again", "2 3 4"),
        ("Last", "7 8"),
    ]


def test_in_a_talk_a_relay_takes_its_steps_after_each_message(
    goldcrest: Goldcrest, file: Path
) -> None:
    goldcrest("specialists", "import", str(file))
    talk = goldcrest("chat", *WAY, "counter", stdin="Count from 1 to 3.\nCount from 5 to 6.\n")
    (chat,) = goldcrest("chats", "list", "--json").document
    messages = goldcrest("chats", "show", str(chat["id"]), "--json").document["messages"]

    answers = ["1 2 3", "2 3 4", "7 8", "5 6", "2 3 4", "7 8"]
    assert talk.out.splitlines() == answers
    assert [each["text"] for each in messages if each["role"] == "assistant"] == answers


@pytest.mark.parametrize("wrong", [("--as", "nobody"), ("--as", "../x")])
def test_a_specialist_that_is_not_there_is_said(
    goldcrest: Goldcrest, wrong: tuple[str, str]
) -> None:
    shown = goldcrest("chat", "-m", "tiny", *wrong, "Sing.")

    assert shown.code == 1
    assert "“goldcrest specialists list” shows them all." in shown.err


def test_what_is_told_needs_a_name_and_a_value(goldcrest: Goldcrest) -> None:
    assert goldcrest("chat", *WAY, "translate", "--set", "German", "Sing.").code == 2
