"""What was found as plain text that people can send to others, and as values for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.core.language import amount, mark, tr
from desktop.core.wording import clean, describe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.checkup.check import Checked, Finding, Outcome
    from desktop.core.checkup.private import Private
    from desktop.core.errors import AssistantError

#: An outcome in a word; through `tr` where it is shown.
OUTCOMES: Final[dict[Outcome, str]] = {
    "fine": mark("Fine"),
    "note": mark("Note"),
    "problem": mark("Problem"),
}
_LONGEST: Final = 1000
_MOST_READ: Final = 4000


def problems_of(made: Iterable[Checked]) -> tuple[AssistantError, ...]:
    """Return all problems in their order, each once."""
    found: dict[str, AssistantError] = {}
    for checked in made:
        for problem in checked.finding.problems:
            found.setdefault(str(problem), problem)
    return tuple(found.values())


def seconds(count: float) -> str:
    """Return a time in words, "0.3 s"."""
    return tr("{n} s", n=amount(count, 1))


def as_text(title: str, made: Sequence[Checked], private: Private) -> str:
    """Return a report without what is private.

    Args:
        title: its first line.
        made: the checks that were made.
        private: what must not be in it.
    """
    lines = [title, ""]
    for checked in made:
        word = tr(OUTCOMES[checked.finding.outcome])
        lines.append(f"{tr(checked.title)}: {word} ({seconds(checked.seconds)})")
        told = _lines(checked.finding, private)
        # Cut off at last: half a name would not be known for one.
        whole = (private.clean(clean(line, _MOST_READ)) for line in told)
        lines += [f"  {clean(line, _LONGEST)}" for line in whole]
    return "\n".join(lines) + "\n"


def _lines(finding: Finding, private: Private) -> Iterator[str]:
    for problem in finding.problems:
        # Its words are made again, without what a person has named.
        words = describe(private.of(problem))
        yield from filter(None, (words.title, words.advice))
    if not finding.problems:
        yield from filter(None, (finding.text, finding.fix))
    yield from finding.details if finding.shared is None else finding.shared


def as_values(checked: Checked) -> dict[str, Any]:
    """Return what a check has found as plain values."""
    finding = checked.finding
    return {
        "id": checked.id,
        "title": checked.title,
        "outcome": finding.outcome,
        "text": finding.text,
        "fix": finding.fix,
        "details": list(finding.details),
        "seconds": round(checked.seconds, 3),
        **({"facts": dict(finding.facts)} if finding.facts else {}),
    }
