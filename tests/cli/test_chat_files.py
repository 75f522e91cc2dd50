from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import exchange_samples as samples
import pytest

from desktop.core.paths import Paths
from desktop.core.store.backups import Backups
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export of ChatGPT with one chat in its list, whose title is a stranger's."""
    value = {**samples.chatgpt(), "title": "Sums \x1b[31m\u202e", "is_archived": False}
    return samples.write_zip(tmp_path / "export.zip", {"conversations.json": [value]})


def test_import_tells_what_it_did(goldcrest: Goldcrest, export: Path) -> None:
    dry = goldcrest("chats", "import", "--dry-run", str(export))
    first = goldcrest("chats", "import", "--json", str(export))
    second = goldcrest("chats", "import", str(export))

    assert dry.out.splitlines()[0] == "1 chat would be imported, with 4 messages."
    (facts,) = first.document
    assert facts["programs"] == ["ChatGPT"]
    assert (facts["imported"], facts["messages"], facts["already_here"]) == (1, 4, 0)
    assert facts["not_taken_along"] == {"picture": 1, "tool": 1}
    assert facts["path"] == str(export)
    assert len(facts["ids"]) == 1
    assert second.out.splitlines() == [
        "0 chats imported, with 0 messages.",
        "1 chat was here already.",
    ]
    assert (dry.code, first.code, second.code) == (0, 0, 0)


def test_what_cannot_be_read_does_not_keep_others_out(goldcrest: Goldcrest, export: Path) -> None:
    none = export.with_name("none\x1b[2J")
    shown = goldcrest("chats", "import", str(none), str(export))

    assert shown.code == 1
    assert "1 chat imported" in shown.out
    assert "There is nothing at" in shown.err
    assert "\x1b" not in shown.err + shown.out


def test_left_out_chats_are_named_without_what_steers_a_terminal(
    goldcrest: Goldcrest, tmp_path: Path
) -> None:
    values = [samples.claude(), {"name": "a\x1b[2J\nb\u202e", "chat_messages": []}]
    shown = goldcrest("chats", "import", str(samples.write_json(tmp_path / "a.json", values)))

    assert "Left out: “a[2J b ”, because nothing was said in it." in shown.out
    assert "\x1b" not in shown.out


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_export_writes_a_file(
    form: str, goldcrest: Goldcrest, export: Path, tmp_path: Path
) -> None:
    (number,) = goldcrest("chats", "import", "--json", str(export)).document[0]["ids"]
    out = tmp_path / f"out.{form}"
    shown = goldcrest("chats", "export", str(number), "--format", form, "-o", str(out), "--json")

    assert shown.document == {
        "path": str(out), "format": form, "chats": 1, "bytes": out.stat().st_size,
    }  # fmt: skip
    assert "What is 2 + 2?" in out.read_text(encoding="utf-8")
    if form == "json":
        assert goldcrest("chats", "import", "--json", str(out)).document[0]["already_here"] == 1


def test_export_of_all_and_to_a_folder_and_to_stdout(
    goldcrest: Goldcrest, export: Path, tmp_path: Path
) -> None:
    goldcrest("chats", "import", str(export))
    other = samples.write_json(tmp_path / "claude.json", [samples.claude()])
    goldcrest("chats", "import", str(other))
    folder = tmp_path / "out"
    folder.mkdir()
    shown = goldcrest("chats", "export", "--all", "-o", str(folder))
    plain = goldcrest("chats", "export", "1", "-o", "-", "--no-thinking")

    assert shown.out == f"2 chats exported to {folder / 'Goldcrest chats.zip'}.\n"
    with zipfile.ZipFile(folder / "Goldcrest chats.zip") as archive:
        assert sorted(archive.namelist()) == ["A poem.md", "Sums [31m.md"]
    assert plain.out.startswith("---\ntitle:")


@pytest.mark.parametrize("form", ["md", "html"])
def test_thoughts_are_left_out_on_stdout_as_in_a_file(
    form: str, goldcrest: Goldcrest, tmp_path: Path
) -> None:
    reply = {"role": "assistant", "text": "Four.", "thinking": "Hm, 2 and 2."}
    value = {"format": "goldcrest-chats", "version": 1, "chats": [{"messages": [reply]}]}
    goldcrest("chats", "import", str(samples.write_json(tmp_path / "a.json", value)))
    command = "chats", "export", "1", "--format", form, "-o", "-"
    whole, without = goldcrest(*command), goldcrest(*command, "--no-thinking")

    assert "Hm, 2 and 2." in whole.out
    assert "Hm, 2 and 2." not in without.out
    assert "Four." in without.out


def test_export_says_what_is_missing(goldcrest: Goldcrest, export: Path) -> None:
    goldcrest("chats", "import", str(export))
    codes = [
        goldcrest("chats", "export").code,
        goldcrest("chats", "export", "99").code,
        goldcrest("chats", "export", "1", "--format", "docx").code,
        goldcrest("chats", "import").code,
    ]

    assert codes == [2, 1, 2, 2]


def test_backups_are_listed_and_restored(goldcrest: Goldcrest, home: Path, export: Path) -> None:
    paths = Paths.below(home)
    goldcrest("chats", "import", str(export))
    Backups(paths.database_file, paths.backups, lambda: samples.NOON).make_if_due()
    goldcrest("chats", "import", str(samples.write_json(home / "a.json", [samples.claude()])))
    (listed,) = goldcrest("chats", "backups", "--json").document
    shown = goldcrest("chats", "restore", "2025-01-01", "--json")

    assert (listed["name"], listed["chats"]) == ("2025-01-01", 1)
    assert set(listed) == {"name", "path", "made", "bytes", "chats"}
    assert (shown.code, shown.document["at_once"]) == (0, True)
    assert [one["title"] for one in goldcrest("chats", "list", "--json").document] == [
        "Sums [31m\u202e"
    ]
    kept = shown.document["kept_as"]
    assert kept in goldcrest("chats", "backups").out
    again = goldcrest("chats", "restore", kept)
    assert "are back" in again.out
    assert len(goldcrest("chats", "list", "--json").document) == 2
    assert goldcrest("chats", "restore", "nothing").code == 1


def test_while_another_program_uses_the_chats_a_backup_waits(
    goldcrest: Goldcrest, home: Path, export: Path
) -> None:
    paths = Paths.below(home)
    goldcrest("chats", "import", str(export))
    Backups(paths.database_file, paths.backups, lambda: samples.NOON).make_if_due()
    database = open_database(paths.database_file).database
    Conversations(database).create("newer")
    shown = goldcrest("chats", "restore", "2025-01-01")
    assert len(goldcrest("chats", "list", "--json").document) == 2
    database.close()

    assert "in use" in shown.out
    assert len(goldcrest("chats", "list", "--json").document) == 1


def test_nothing_is_listed_without_backups(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chats", "backups")

    assert (shown.code, shown.out) == (0, "")
    assert "No backups yet" in shown.err
    assert json.loads(goldcrest("chats", "backups", "--json").out) == []
