from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put, sha256

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

ROOT = Path(__file__).parents[2]
ONE = gguf("One", weights=300, licence="apache-2.0")


@pytest.fixture
def person(tmp_path: Path) -> Path:
    """The home of the person, where other programs keep their models."""
    return tmp_path / "person"


def test_import_copies_and_says_what_it_did(goldcrest: Goldcrest, tmp_path: Path) -> None:
    path = put(tmp_path / "one.gguf", ONE)

    shown = goldcrest("import", str(path), "--json")

    assert shown.code == 0, shown.err
    facts = shown.document
    placed = goldcrest.home / "models" / "imported" / "one" / "one.gguf"
    assert facts.pop("sha256") in (sha256(ONE), None)  # None: the disk shares the content
    assert facts == {
        "id": "imported/one/one.gguf",
        "name": "one",
        "path": str(placed),
        "bytes": len(ONE),
        "how": "copy",
        "files": [str(placed)],
        "projector": None,
    }
    assert placed.read_bytes() == path.read_bytes() == ONE


def test_import_moves_or_links_when_told(goldcrest: Goldcrest, tmp_path: Path) -> None:
    first = put(tmp_path / "first.gguf", ONE)
    second = put(tmp_path / "second.gguf", gguf("Two", weights=301))

    moved = goldcrest("import", str(first), "--move")
    linked = goldcrest("import", str(second), "--link")

    models = goldcrest.home / "models" / "imported"
    assert (moved.code, linked.code) == (0, 0)
    assert "moved to" in moved.out
    assert not first.exists()
    assert "linked in" in linked.out
    assert (models / "second" / "second.gguf").samefile(second)
    assert goldcrest("import", str(second), "--move", "--link").code == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"text", "is not a GGUF model"), (ONE[:-1], "is incomplete"), (None, "has gone")],
)
def test_import_refuses_in_one_line(
    goldcrest: Goldcrest, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "bad.gguf"
    if content is not None:
        put(path, content)

    shown = goldcrest("import", str(path))

    assert (shown.code, shown.out) == (1, "")
    assert said in shown.err
    assert shown.err.count("\n") == 1


def test_importing_twice_says_what_is_here(goldcrest: Goldcrest, tmp_path: Path) -> None:
    path = put(tmp_path / "one.gguf", ONE)
    goldcrest("import", str(path))

    again = goldcrest("import", str(path))

    assert again.code == 1
    assert "here already: one, from Goldcrest" in again.err


def test_verify_finds_what_is_damaged(goldcrest: Goldcrest, tmp_path: Path) -> None:
    goldcrest("import", str(put(tmp_path / "one.gguf", ONE)))
    goldcrest("import", str(put(tmp_path / "two.gguf", gguf("Two", weights=301))))
    placed = goldcrest.home / "models" / "imported" / "one" / "one.gguf"
    goldcrest("verify")
    times = placed.stat()
    placed.write_bytes(ONE[:-1] + b"!")
    os.utime(placed, ns=(times.st_atime_ns, times.st_mtime_ns))

    everything = goldcrest("verify", "--json")
    one = goldcrest("verify", "imported/one/one.gguf")
    two = goldcrest("verify", "imported/two/two.gguf", "--json")

    assert (everything.code, one.code, two.code) == (1, 1, 0)
    found = {each["id"]: each for each in everything.document}
    assert {id_: each["state"] for id_, each in found.items()} == {
        "imported/one/one.gguf": "damaged",
        "imported/two/two.gguf": "right",
    }
    damaged = found["imported/one/one.gguf"]
    assert (damaged["path"], damaged["expected"]) == (str(placed), sha256(ONE))
    assert damaged["sha256"] == sha256(placed.read_bytes()) != sha256(ONE)
    assert "is damaged" in one.out
    assert [each["state"] for each in two.document] == ["right"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files that fail when read")
def test_verify_goes_on_where_a_model_cannot_be_read(goldcrest: Goldcrest, tmp_path: Path) -> None:
    goldcrest("import", str(put(tmp_path / "one.gguf", ONE)))
    put(goldcrest.home / "models" / "b" / "c" / "two-00001-of-00002.gguf", ONE)
    folder = goldcrest.home / "models" / "a" / "b"
    folder.mkdir(parents=True)
    (folder / "bad.gguf").symlink_to("/proc/self/mem")

    shown = goldcrest("verify", "--json")
    text = goldcrest("verify")

    assert (shown.code, shown.err.count("\n")) == (1, 1)
    assert "bad.gguf" in shown.err
    assert [(each["id"], each["state"]) for each in shown.document] == [
        ("b/c/two-00001-of-00002.gguf", "damaged"),
        ("imported/one/one.gguf", "right"),
    ]
    assert "two-00001-of-00002.gguf lacks a file: " in text.out


def test_verify_of_nothing_says_so(goldcrest: Goldcrest) -> None:
    assert "no model named" in goldcrest("verify", "").err
    assert "nothing to verify" in goldcrest("verify").out
    assert goldcrest("verify", "--json").document == []
    assert goldcrest("verify", "nothing").code == 1


def test_remove_tells_what_it_freed(goldcrest: Goldcrest, tmp_path: Path) -> None:
    goldcrest("import", str(put(tmp_path / "one.gguf", ONE)))

    shown = goldcrest("remove", "imported/one/one.gguf", "--json")

    assert shown.document == {
        "id": "imported/one/one.gguf",
        "name": "one",
        "path": str(goldcrest.home / "models" / "imported" / "one" / "one.gguf"),
        "bytes": len(ONE),
        "freed_bytes": len(ONE),
        "shared": False,
    }
    assert list((goldcrest.home / "models").iterdir()) == []
    again = goldcrest("remove", "imported/one/one.gguf")
    assert (again.code, again.err.count("\n")) == (1, 1)
    assert "has gone: imported/one/one.gguf" in again.err


def test_models_of_other_programs_are_listed_and_left_alone(
    goldcrest: Goldcrest, person: Path
) -> None:
    path = put(person / ".lmstudio" / "models" / "maker" / "repo" / "one-Q4_K_M.gguf", ONE)
    id_ = "lmstudio:maker/repo/one-Q4_K_M.gguf"

    rows = {row["id"]: row for row in goldcrest("models", "--json").document}
    text = goldcrest("models").out
    removed = goldcrest("remove", id_)

    row = rows[id_]
    assert (row["source"], row["state"], row["installed"]) == ("lmstudio", "ready", True)
    assert (row["path"], row["quantization"], row["licence"]) == (str(path), "Q4_K_M", "apache-2.0")
    assert row["parameters"] == 300
    assert any(
        line.startswith("lmstudio:") and "in LM Studio" in line for line in text.splitlines()
    )
    assert removed.code == 1
    assert "belongs to LM Studio" in removed.err
    assert path.exists()


def test_other_programs_are_not_looked_at_when_told_not_to(
    goldcrest: Goldcrest, person: Path
) -> None:
    put(person / ".lmstudio" / "models" / "maker" / "repo" / "one.gguf", ONE)
    put(goldcrest.home / "config" / "settings.json", b'{"find_elsewhere": false}')

    rows = goldcrest("models", "--json").document

    assert not any(row["source"] == "lmstudio" for row in rows)


def test_a_model_of_another_program_can_be_asked_at_once(
    goldcrest: Goldcrest, person: Path, tiny_model: Path
) -> None:
    put(person / ".lmstudio" / "models" / "a" / "b" / "tiny.gguf", tiny_model.read_bytes())

    shown = goldcrest("chat", "-m", "lmstudio:a/b/tiny.gguf", "--temperature", "0", "Count to 3.")

    assert shown.code == 0, shown.err
    assert shown.out.strip()


def test_a_terminal_gets_a_bar(goldcrest: Goldcrest, tmp_path: Path) -> None:
    termios = pytest.importorskip("termios", reason="Windows has no such terminals")
    path = put(tmp_path / "large.gguf", gguf(weights=1_000_000))
    leader, follower = os.openpty()
    termios.tcsetwinsize(follower, (24, 80))
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "import", str(path)],
        stdout=subprocess.PIPE,
        stderr=follower,
        cwd=ROOT,
        env={**os.environ, "GOLDCREST_HOME": str(goldcrest.home)},
        timeout=60,
        check=True,
    )
    os.close(follower)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)

    assert "large.gguf" in shown
    assert "4 MB" in shown
    assert "█" in shown or "░" in shown
    assert b"copied to" in done.stdout
