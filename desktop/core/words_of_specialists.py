"""The words about specialists and the files that they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "specialist-invalid": (
        mark("There is no specialist in {path} that can be used: {reason}."),
        mark("Choose another file, or mend this one; docs/specialists.md says what it holds."),
    ),
    "specialist-too-large": (
        mark("The texts of {name} are too long to be kept: all of them may have {most_bytes}."),
        mark("Make its instructions, its steps or the form of its answers shorter."),
    ),
    "specialist-too-new": (
        mark("A newer version of Goldcrest wrote the specialist in {path}."),
        mark("Update Goldcrest to use it."),
    ),
    "unknown-specialist": (
        mark("There is no specialist named {name}."),
        mark("“goldcrest specialists list” shows them all."),
    ),
}
_MOST_NAMED: Final = 5


def left_out(places: Sequence[str]) -> str:
    """Return what of a file was not taken along, one sentence; "" where that is nothing."""
    if not places:
        return ""
    named = ", ".join(places[:_MOST_NAMED])
    more = len(places) - _MOST_NAMED
    if more > 0:
        return tr("Not taken along: {list} and {n} more.", list=named, n=amount(more))
    return tr("Not taken along: {list}.", list=named)
