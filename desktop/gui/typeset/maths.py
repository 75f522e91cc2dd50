"""LaTeX to a picture, by ziamath; runs in the child, where it may take its time."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree as ET

from ziamath.config import config
from ziamath.tex import tex2mml
from ziamath.zmath import Latex

from desktop.gui.typeset.jobs import DEEPEST_FORMULA, LARGEST_PICTURE, LONGEST_FORMULA

# Of what ziamath draws. An address, a picture or a style has no place in a formula.
_TAGS: Final = frozenset({"svg", "g", "path", "rect", "line"})
_ATTRIBUTES: Final = frozenset(
    {"d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "transform", "viewBox"}
    | {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"}
    | {"fill-opacity"}
)
_COLOURED: Final = frozenset({"fill", "stroke"})
_DIGITS: Final = 4
_SIZE: Final = 24.0
#: Lines at the edge of a picture are half outside of it.
_MARGIN: Final = 1.0
#: Wider than any screen, in units of the font size: made to be so.
_LARGEST_EDGE: Final = 400.0
_OPENING: Final = re.compile(r"\\\\|\\[{}]|[{}]|\\(?:left|right|begin|end)(?![a-zA-Z])")
_DEEPER: Final = frozenset({"{", r"\left", r"\begin"})
#: A command that latex2mathml does not know comes out as a name with its backslash.
_UNKNOWN: Final = re.compile(r"<m(?:i|o|text)[^>]*>\\[a-zA-Z]")
_NUMBERED: Final = re.compile(
    r"\\(?:tag\*?|label)\{[^{}]*\}|\\(?:nonumber|notag|limits|displaylimits)(?![a-zA-Z])"
)
_ENVIRONMENT: Final = re.compile(r"\\(begin|end)\{[a-zA-Z]+\*?\}\s*(?=([\^_])?)")
_UNNUMBERED: Final = re.compile(r"\\(begin|end)\{(align|gather|equation|alignat|multline)\}")
config.svg2 = False  # each glyph is a path of its own, which every renderer knows
config.precision = _DIGITS


class Unsettable(ValueError):
    """A formula cannot be set, or not in a bearable time."""


def set_formula(source: str, *, display: bool) -> tuple[str, float, float, float]:
    """Return the picture as SVG, its width, ascent and descent in units of the font size.

    Raises:
        Unsettable: it is too long, too deep, has a command that is not known, or is no formula.
    """
    if len(source) > LONGEST_FORMULA or depth(source) > DEEPEST_FORMULA:
        raise Unsettable("too large")
    source = _prepared(source)
    if _UNKNOWN.search(tex2mml(source, inline=not display)):
        raise Unsettable("an unknown command")
    made = Latex(source, size=_SIZE, inline=not display, margin=_MARGIN)
    box = made.node.bbox
    edges = (box.xmax - box.xmin + _MARGIN, box.ymax, -box.ymin)
    width, ascent, descent = ((edge + _MARGIN) / _SIZE for edge in edges)
    least = 2 * _MARGIN / _SIZE
    if not least < width < _LARGEST_EDGE or not least < ascent + descent < _LARGEST_EDGE:
        raise Unsettable("no size")
    tree = made.svgxml()
    _check(tree)
    svg = ET.tostring(tree, encoding="unicode")
    if len(svg) > LARGEST_PICTURE:
        raise Unsettable("too large")
    return svg, width, ascent, descent


def depth(source: str) -> int:
    """Return how deep braces, brackets that grow, and environments are nested."""
    deepest = level = 0
    for match in _OPENING.finditer(source):
        if match.group() in _DEEPER:
            level += 1
            deepest = max(deepest, level)
        elif match.group()[:1] == "}" or match.group() in (r"\right", r"\end"):
            level -= 1
    return deepest


def _prepared(source: str) -> str:
    """Take out what numbers a formula, since nothing here refers to it."""
    source = _NUMBERED.sub("", source)
    source = _UNNUMBERED.sub(r"\\\1{\2*}", source)
    return _grouped(source).strip()


def _grouped(source: str) -> str:
    """Put braces around environments with an exponent, which latex2mathml does not read."""
    begun: list[int] = []
    found = list(_ENVIRONMENT.finditer(source))
    for match in found:
        if match.group(1) == "begin":
            begun.append(match.start())
        elif begun:
            start = begun.pop()
            if match.group(2):
                inner = source[start : match.start(2)]
                grouped = f"{source[:start]}{{{inner}}}{source[match.start(2) :]}"
                # What follows has moved: look again.
                return _grouped(grouped)
    return source


def _check(tree: ET.Element) -> None:
    """Let nothing but shapes through, all in the colour of the text around."""
    for element in tree.iter():
        if element.tag.rpartition("}")[2] not in _TAGS or element.text:
            raise Unsettable("more than shapes")
        for name, value in element.attrib.items():
            if name in _COLOURED and value != "none":
                # What is dark blue on white cannot be read on black.
                element.set(name, "currentColor")
            elif name not in _ATTRIBUTES and not name.startswith("xmlns"):
                raise Unsettable("more than shapes")
    tree.set("fill", tree.get("fill", "currentColor"))
