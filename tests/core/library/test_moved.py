"""What a person chose and measured stays with a model that was moved to another disk."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put, sha256

from desktop.app import Services
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ID = "maker/repo-GGUF/mine-Q4_K_M.gguf"
CONTENT = gguf("Mine", weights=300)


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    opened = Services.open(Paths.below(home), {"HOME": str(home), "GOLDCREST_OFFLINE": "1"})
    yield opened
    opened.close()


def test_choice_and_speed_follow_a_model_to_another_disk(
    services: Services, tmp_path: Path
) -> None:
    path = put(services.library.folder / ID, CONTENT)
    services.library.record(path, sha256(CONTENT))
    put(services.library.folder / "maker" / "repo-GGUF" / "larger.gguf", gguf(weights=900))
    services.settings.change(default_model=ID, more_folders=(str(tmp_path / "disk"),))
    services.results.add_reply_speed(
        ID,
        tokens_per_second=12.5,
        prompt_tokens_per_second=None,
        completion_tokens=100,
        device="CPU",
        threads=4,
        engine="llama.cpp",
    )
    target = put(tmp_path / "disk" / path.name, CONTENT)
    os.utime(target, ns=(10**18, 10**18))
    path.unlink()
    services.library.identify(lambda: None, lambda: False)

    assert services.default_model().path == target
    speeds = {row.path: row.tokens_per_second for row in services.rows() if row.installed}
    assert speeds[target] == 12.5
    installed = services.library.offered()
    assert services.speeds_of(installed, services.speeds())[str(target)].tokens_per_second == 12.5
