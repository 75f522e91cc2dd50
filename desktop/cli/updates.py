"""`goldcrest updates`: whether there is a newer version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import __version__
from desktop.cli import output

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Ask the one place that tells, and print what it says."""
    release = services.updates.check()
    if chosen.json:
        output.document(
            {
                "version": __version__,
                "newest": release.version,
                "newer": release.newer,
                "page": release.page or None,
                "notes": release.notes,
            }
        )
    elif not release.newer:
        output.text(f"You have the newest version, {__version__}.")
    else:
        output.text(f"Goldcrest {release.version} is there; you have {__version__}.")
        if release.page:
            output.text(release.page)
        if release.notes:
            output.text(f"\n{release.notes}")
    return 0
