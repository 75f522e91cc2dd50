"""A real engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import synthetic_models

from desktop.core.engine.engine import Engine, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    running = Engine(worker_command(), tmp_path / "logs")
    yield running
    running.close()


@pytest.fixture(scope="module")
def shared_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One child for many tests that leave it as it was."""
    running = Engine(worker_command(), tmp_path_factory.mktemp("logs"))
    yield running
    running.close()


@pytest.fixture(scope="session")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes the small model of an architecture, each once: `synthetic("lfm2")` is its file.

    `synthetic_models.THINKING_TEMPLATE` as a second argument makes one that thinks.
    """
    folder = tmp_path_factory.mktemp("synthetic")
    made: dict[tuple[str, str], Path] = {}

    def make(architecture: str, template: str = synthetic_models.TEMPLATE) -> Path:
        key = architecture, template
        if key not in made:
            path = folder / f"{architecture}-{len(made)}.gguf"
            made[key] = synthetic_models.write(path, architecture, template)
        return made[key]

    return make
