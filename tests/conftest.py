"""What all tests share: a real program with a home of its own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.app import Services

# How long a machine that does other work takes to make up an example says nothing about the
# program; in a fresh checkout the first text alone takes seconds.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("patient")

# No test touches a person's keyring, nor does a process that a test starts.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# The window speaks the language of the system, and tests read English.
os.environ["LANGUAGE"] = "en"

ROOT = Path(__file__).parents[1]
TINY_MODEL = ROOT / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
_SWITCHES = (
    *("HF_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "GOLDCREST_OFFLINE"),
)
_PLACES_OF_OTHERS = (
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "HF_HOME",
    "HF_HUB_CACHE",
    "HUGGINGFACE_HUB_CACHE",
    "OLLAMA_HOME",
    "OLLAMA_MODELS",
    "LLAMA_CACHE",
    "JAN_DATA_FOLDER",
)


@pytest.fixture(scope="session")
def tiny_model() -> Path:
    """The built-in model's file, a real one that a real engine runs."""
    return TINY_MODEL


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh GOLDCREST_HOME, also for processes that the test starts."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GOLDCREST_HOME", str(folder))
    # Where other programs keep their models: nobody's are found but those that a test puts there.
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in _PLACES_OF_OTHERS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for name in _SWITCHES:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    """Everything the program opens, in a fresh home; closed at the end."""
    from desktop.app import Services
    from desktop.core.paths import Paths

    opened = Services.open(Paths.below(home))
    yield opened
    opened.close()
