"""`goldcrest remove`: delete a model from the models folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Delete a model's files."""
    deleted = services.library.delete(chosen.model)
    model = deleted.model
    if chosen.json:
        output.document(
            {
                "id": model.id,
                "name": model.name,
                "path": str(model.path),
                "bytes": model.bytes,
                "freed_bytes": deleted.freed_bytes,
                "shared": deleted.shared,
            }
        )
        return 0
    output.text(f"{model.id} is deleted, which frees {size(deleted.freed_bytes)}.")
    if deleted.shared:
        output.text("Its content is still on this computer under another name.")
    return 0
