from __future__ import annotations

from typing import TYPE_CHECKING

import icons
import pytest
from frozen_stand_in import frozen
from linux import integration

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A stand-in for the frozen program."""
    return frozen(tmp_path / "program")


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Files for the desktop as they are made, but for manual and pictures: those are made up."""
    folder = tmp_path / "share"
    integration.write_texts(folder, version="1.2.3", epoch=1_775_000_000)
    manual = folder / integration.MAN
    manual.parent.mkdir(parents=True)
    manual.write_text('.TH "GOLDCREST" "1"\n')
    for size in icons.PNG_SIZES:
        picture = folder / f"icons/hicolor/{size}x{size}/apps/goldcrest.png"
        picture.parent.mkdir(parents=True)
        picture.write_bytes(b"picture")
    return folder
