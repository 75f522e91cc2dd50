"""What the window asks of the typesetting child and what comes back, as lines of JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

#: A formula that is longer is shown as its source.
LONGEST_FORMULA: Final = 1000
#: As deep as a formula is set. The time doubles with each level.
DEEPEST_FORMULA: Final = 8
#: Of code that is longer the rest stays plain.
LONGEST_CODE: Final = 40_000
#: A picture that is larger, in characters of SVG, takes too long to draw.
LARGEST_PICTURE: Final = 200_000

#: What parts of code are, in the order of their numbers on the wire; 0 is plain text.
CLASSES: Final = (
    *("plain", "keyword", "string", "number", "comment", "name", "type", "added", "removed"),
)


@dataclass(frozen=True, slots=True)
class FormulaJob:
    """A formula to be set: LaTeX without its delimiters, and whether it has a line of its own."""

    source: str
    display: bool

    def encode(self) -> bytes:
        """Return the request."""
        return _line({"formula": self.source, "display": self.display})


@dataclass(frozen=True, slots=True)
class CodeJob:
    """Code to be read: Pygments' name of the lexer, and the text."""

    lexer: str
    text: str

    def encode(self) -> bytes:
        """Return the request."""
        return _line({"lexer": self.lexer, "text": self.text[:LONGEST_CODE]})


Job = FormulaJob | CodeJob


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that is set, black on nothing; lengths are in units of the text's font size.

    Attributes:
        svg: the picture.
        width: of the picture.
        ascent: how far it reaches above the baseline.
        descent: how far it reaches below.
    """

    svg: bytes
    width: float
    ascent: float
    descent: float


#: For each line of code where runs of a class begin (in UTF-16 units), their lengths and classes.
Runs = tuple[tuple[tuple[int, int, int], ...], ...]
Answer = Formula | Runs | None


def decode(line: bytes) -> Answer:
    """Return what an answer says; None where the job could not be done.

    Raises:
        ValueError: it is no answer.
    """
    try:
        said = json.loads(line)
        if said is None:
            return None
        if "svg" in said:
            size = (float(said[key]) for key in ("width", "ascent", "descent"))
            return Formula(str(said["svg"]).encode(), *size)
        return tuple(
            tuple((int(a), int(b), int(c)) for a, b, c in zip(*[iter(one)] * 3, strict=True))
            for one in said["runs"]
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no answer") from error


def encode_formula(svg: str, width: float, ascent: float, descent: float) -> bytes:
    """Return the answer to a formula."""
    return _line({"svg": svg, "width": width, "ascent": ascent, "descent": descent})


def encode_runs(runs: list[list[int]]) -> bytes:
    """Return the answer to code: for each line start, length, class, and so on."""
    return _line({"runs": runs})


#: The answer to what could not be done.
FAILED: Final = b"null\n"


def _line(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode() + b"\n"
