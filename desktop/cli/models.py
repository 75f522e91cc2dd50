"""`goldcrest models`: the picker in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.library import SOURCE_NAMES
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.picker import Row


def run(services: Services, chosen: argparse.Namespace) -> int:
    """List the models."""
    services.library.learn()
    rows = services.rows(show_all=chosen.all)
    if chosen.json:
        output.document([row.as_json() for row in rows])
        return 0
    lines = [("ID", "TIER", "SIZE", "NEEDS", "TOKENS/S", "", "LICENCE", "NAME")]
    lines += [
        (
            row.id,
            row.tier,
            size(row.bytes) if row.bytes else "?",
            size(row.memory_bytes) if row.memory_bytes else "?",
            _speed(row),
            _note(row),
            row.licence or "?",
            row.name,
        )
        for row in rows
    ]
    output.table(lines, right=(2, 3, 4))
    return 0


def _speed(row: Row) -> str:
    """Return the tokens per second, with a "~" where nobody has measured them."""
    if not row.tokens_per_second:
        return "-"
    return f"{'~' if row.speed_kind == 'predicted' else ''}{row.tokens_per_second:.1f}"


def _note(row: Row) -> str:
    """Return what matters most about a row: its file's state, whose it is, whether it fits."""
    if not row.installed:
        return "won't fit" if row.fits == "no" else ""
    if row.state != "ready":
        return row.state or ""
    if row.source in (None, "own", "builtin"):
        return "installed"
    return f"in {SOURCE_NAMES[row.source]}"
