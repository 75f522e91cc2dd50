"""The list of architectures against the engine that is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.core.architectures import ARCHITECTURES, EMBEDDING, HELPERS, STATEFUL
from desktop.core.catalogue import load
from desktop.core.paths import PACKAGE

TOOL = Path(__file__).parents[2] / "tools" / "list_architectures.py"


def test_the_list_is_what_the_engine_says() -> None:
    """A header of each is not refused as unknown, an invented one is, and none is forgotten."""
    done = subprocess.run(
        [sys.executable, TOOL], capture_output=True, text=True, timeout=100, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "new: none; gone: none" in done.stdout
    assert "zephyrion" not in ARCHITECTURES


def test_the_engine_refuses_what_is_invented_and_not_what_is_listed() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tools')\n"
        "from list_architectures import run_by_engine\n"
        "print(run_by_engine(['llama', 'zephyrion', 'qwen35', 'clip']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=TOOL.parents[1],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )

    assert done.stdout.strip() == "['llama', 'qwen35']"


def test_a_model_of_the_catalogue_runs_or_says_that_it_needs_a_new_engine() -> None:
    models = load(PACKAGE / "models.toml").models

    unknown = [m for m in models if m.architecture and m.architecture not in ARCHITECTURES]
    assert {m.caution for m in unknown} <= {"Needs a new engine"}
    chat = {m.architecture for m in models if m.kind == "chat"}
    assert not chat & (EMBEDDING | HELPERS)


def test_special_families_are_families() -> None:
    assert EMBEDDING | HELPERS | STATEFUL <= ARCHITECTURES
    assert not EMBEDDING & HELPERS
