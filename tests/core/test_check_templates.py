"""The maintainer's tool for chat templates, on templates of our own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "check_templates.py"
TURNS = "{% for m in messages %}[{{ m.role }}:{{ m.content.split('</think>')[-1] }}]{% endfor %}:"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "good.jinja").write_text(TURNS)
    return folder


def run(folder: Path, *listed: str) -> tuple[int, str]:
    docs = folder.parent / "list.md"
    rows = "".join(f"| `{name}` | a reason |\n" for name in listed)
    docs.write_text(f"# Page\n\n| `good.jinja` | x |\n\n## Those that do not render\n\n{rows}")
    command = [sys.executable, str(TOOL), "--folder", str(folder), "--docs", str(docs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_sound_templates_pass(folder: Path) -> None:
    code, words = run(folder)
    assert code == 0, words
    assert "1 of 1 render" in words


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("{% for", "unexpected"),
        ("{% if messages|length > 9 %}{{ raise_exception('too long') }}{% endif %}" + TURNS, "too"),
        ("{% for m in messages[-8:] %}[{{ m.content }}]{% endfor %}:", "is missing"),
        (TURNS[:-1] + "{{ messages[-1].content }}", "nothing asks"),
    ],
)
def test_a_failing_template_must_be_listed_with_its_reason(
    folder: Path, source: str, reason: str
) -> None:
    (folder / "bad.jinja").write_text(source)
    code, words = run(folder)
    assert code == 1
    assert reason in words
    assert "bad.jinja fails, and is not listed in list.md" in words
    assert run(folder, "bad.jinja", "of another release.jinja")[0] == 0


def test_a_list_that_is_out_of_date_is_told(folder: Path) -> None:
    code, words = run(folder, "good.jinja")
    assert code == 1
    assert "good.jinja is listed, but renders" in words


def test_nothing_to_check_is_no_success(tmp_path: Path) -> None:
    assert run(tmp_path)[0] == 1


def test_a_source_that_is_not_the_locked_one_is_not_read(tmp_path: Path) -> None:
    lock = (TOOL.parents[1] / "requirements" / "engine.txt").read_text("utf-8")
    version = lock.partition("==")[2].split()[0]
    archive = tmp_path / "sources" / f"llama_cpp_python-{version}.tar.gz"
    archive.parent.mkdir()
    archive.write_bytes(b"something else")
    done = subprocess.run(
        [sys.executable, str(TOOL)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "GOLDCREST_BUILD_CACHE": str(tmp_path)},
    )
    assert done.returncode == 1
    assert f"{archive} has the hash " in done.stderr
