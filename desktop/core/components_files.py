"""The licences of everything that Goldcrest is made of, as files: what lies beside a package."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from desktop.core.components import NOTES, components

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.core.components import Component

_INDEX: Final = "index.html"
_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Goldcrest: licences</title></head>
<body>
<h1>Licences of what Goldcrest is made of</h1>
<p>{qt}</p>
<table>
<tr><th>What</th><th>Licence</th><th>Part of</th></tr>
{rows}
</table>
</body>
</html>
"""


def write_all(folder: Path) -> tuple[Path, ...]:
    """Write a text file for each component and an index of them, `index.html`, for packaging.

    The texts are in English, as the licences are. Files of the same names are replaced.

    Returns:
        what was written, the index last.

    Raises:
        OSError: the folder cannot be written.
        ValueError: a component has no licence, or no text of one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written, rows = [], []
    for component in components():
        text = component.text()
        if not component.licence or not text:
            raise ValueError(f"{component.name} has no licence")
        path = folder / f"{_file_name(component.name)}.txt"
        path.write_text("\n".join([*_head(component), "", text, ""]), "utf-8", newline="\n")
        written.append(path)
        rows.append(_row(component, path.name))
    index = folder / _INDEX
    page = _PAGE.format(qt=html.escape(NOTES["qt"]), rows="\n".join(rows))
    index.write_text(page, "utf-8", newline="\n")
    return (*written, index)


def _head(component: Component) -> Iterable[str]:
    yield component.title
    yield f"Licence: {component.licence}"
    if component.home:
        yield f"Home: {component.home}"
    if component.part_of:
        yield f"Part of: {component.part_of}"
    if component.note:
        yield NOTES[component.note]


def _row(component: Component, file: str) -> str:
    link = f'<a href="{html.escape(file)}">{html.escape(component.title)}</a>'
    cells = (link, html.escape(component.licence), html.escape(component.part_of))
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _file_name(name: str) -> str:
    """Return a name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9._+-]+", "-", name).strip("-.")
