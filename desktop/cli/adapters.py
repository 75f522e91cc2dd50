"""The argument that names a LoRA adapter: FILE or FILE:SCALE."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Final

from desktop.core.engine.values import Adapter

_STRONGEST: Final = 4


def adapter(text: str) -> Adapter:
    """Return the adapter that `story.gguf` or `story.gguf:0.5` names."""
    path, _, number = text.rpartition(":")
    # A colon may belong to the name, and on Windows does to the drive.
    if not path or _is_file(text):
        return Adapter(Path(text).absolute())
    try:
        scale = float(number)
    except ValueError:
        return Adapter(Path(text).absolute())
    if not math.isfinite(scale) or abs(scale) > _STRONGEST:
        raise argparse.ArgumentTypeError(f"a strength from -{_STRONGEST} to {_STRONGEST} is needed")
    return Adapter(Path(path).absolute(), scale)


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False
