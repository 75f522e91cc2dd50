"""`goldcrest window FILE.gguf` where no window can be shown: what to do instead."""

from __future__ import annotations

import argparse
import shlex
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.gguf_names import is_gguf
from desktop.core.wording import clean

if TYPE_CHECKING:
    from desktop.app import Services

#: Longer than any path that is opened.
_LONGEST = 4096
_MOST = 20


def path(text: str) -> str:
    """Return a path as it was given; what has no folder has to end as models do."""
    if PurePath(text).name == text and not is_gguf(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no model; write a path that ends in .gguf")
    return text


def run(_services: Services, chosen: argparse.Namespace) -> int:
    """Say how the files are added without a window; the exit code is that of an error."""
    if not chosen.files or chosen.quick:
        output.say("Give --quick or files to `goldcrest window`, not both.")
        return 2
    output.say("There is no window here that could ask how to add this. To add it:")
    for file in chosen.files[:_MOST]:
        # An option would be taken for one.
        safe = f"./{file}" if file.startswith("-") else file
        output.say(f"    goldcrest import {shlex.quote(clean(safe, _LONGEST))}")
    return 1
