"""`goldcrest import`: put a model file from anywhere into the models folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.library import How

_DONE = {"copy": "copied to", "move": "moved to", "link": "linked in"}


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Import a GGUF file, with its other parts and its projector."""
    how: How = "link" if chosen.link else "move" if chosen.move else "copy"
    bar = output.Counter(Path(chosen.path).name)
    try:
        model = services.library.import_file(Path(chosen.path), how, bar.show, lambda: False)
    finally:
        bar.end()
    projector = None if model.projector is None else str(model.projector)
    facts = {
        "id": model.id,
        "name": model.name,
        "path": str(model.path),
        "bytes": model.bytes,
        "sha256": model.sha256,
        "how": how,
        "files": [str(file) for file in model.files],
        "projector": projector,
    }
    if chosen.json:
        output.document(facts)
    else:
        output.text(f"{model.id}: {size(model.bytes)}, {_DONE[how]} {model.path}")
        if projector:
            output.text(f"With the part that sees pictures: {projector}")
    return 0
