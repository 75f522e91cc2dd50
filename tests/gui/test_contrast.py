"""Whether everything can be read: WCAG's contrast of each pair of colours that meet somewhere.

Two sources say which meet: the rules of the style sheets, which are read here, and the code that
paints, whose roles are sorted into texts, grounds and lines below. A role that is in none of the
three lists fails, so that nobody adds one without thinking of where it stands.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.core.paths import PACKAGE
from desktop.gui.theme import ROLES, Theme, load_roles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

THEMES = PACKAGE / "assets" / "themes"
NAMES = ("light", "dark", "contrast-light", "contrast-dark")

#: What text is painted in, and stands on any of the grounds.
TEXTS = ("text", "muted", "accent", "good", "warning", "danger")
GROUNDS = ("window", "surface", "sidebar", "hover", "selected", "soft_accent")
#: Code stands on its own ground, or in a sentence.
CODE = tuple(role for role in ROLES if role.startswith("code_") and role != "code_background")
#: Fills with a text of their own.
FILLS = ("accent", "accent_hover", "accent_pressed")
#: Lines that only part things: nobody has to see them to know what to do.
LINES = ("border", "scroll", "warning_line", "danger_line")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?<![-\w])(background|color|border|border-color):[^;]*?\$(\w+)")


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: str | QColor, second: str | QColor) -> float:
    darker, lighter = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=NAMES)
def colours(request: pytest.FixtureRequest, theme: Theme, qapp: QApplication) -> dict[str, str]:
    theme.apply(qapp, request.param)
    return theme.colours()


@pytest.fixture
def least(theme: Theme, colours: dict[str, str]) -> float:
    """What text needs: more in high contrast."""
    del colours
    return 7.0 if theme.has_high_contrast else 4.5


def too_pale(colours: dict[str, str], pairs: Iterator[tuple[str, str]], least: float) -> list[str]:
    return [
        f"{one} on {other}: {found:.2f}"
        for one, other in sorted(set(pairs))
        if (found := contrast(colours[one], colours[other])) < least
    ]


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """The selectors of the style sheets with the colours that each gives."""
    for name in ("style.qss", "contrast.qss"):
        text = re.sub(r"/\*.*?\*/", "", (THEMES / name).read_text("utf-8"), flags=re.DOTALL)
        # The names' own braces would end a rule.
        plain = re.sub(r"\$\{(\w+)\}", r"$\1", text)
        for selector, body in RULE.findall(plain):
            yield " ".join(selector.split()), dict(COLOUR.findall(body))


def test_the_formula_is_wcags() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_theme_file_has_every_role() -> None:
    assert {file.stem for file in THEMES.glob("*.toml")} == set(NAMES)
    for name in NAMES:
        assert set(load_roles(THEMES / f"{name}.toml")) == set(ROLES)


def test_text_can_be_read_on_every_ground(colours: dict[str, str], least: float) -> None:
    assert not too_pale(colours, product(TEXTS, GROUNDS), least)
    assert not too_pale(colours, product(TEXTS, ["code_background"]), least)


def test_code_can_be_read(colours: dict[str, str], least: float) -> None:
    assert not too_pale(colours, product(CODE, ["code_background"]), least)


def test_what_is_written_on_a_fill_can_be_read(colours: dict[str, str], least: float) -> None:
    assert not too_pale(colours, product(["on_accent"], FILLS), least)


def test_every_rule_of_the_style_sheets_can_be_read(colours: dict[str, str], least: float) -> None:
    found = list(rules())
    pairs = [
        (rule["color"], rule["background"])
        for _, rule in found
        if {"color", "background"} <= set(rule)
    ]
    alone = [rule["color"] for _, rule in found if "color" in rule and "background" not in rule]

    assert len(pairs) >= 10
    assert not too_pale(colours, iter(pairs), least)
    assert not too_pale(colours, product(set(alone), GROUNDS), least)


def test_the_focus_is_seen_on_every_ground(colours: dict[str, str], least: float) -> None:
    rings = {
        rule[kind]
        for selector, rule in rules()
        for kind in ("border", "border-color")
        if ":focus" in selector and kind in rule
    }

    assert rings == {"accent", "text"}
    grounds = ("window", "surface", "sidebar", "hover", "selected")
    assert not too_pale(colours, product(rings, grounds), 4.5 if least > 4.5 else 3.0)


def test_what_a_field_says_while_it_is_empty_can_be_read(
    colours: dict[str, str], qtbot: QtBot
) -> None:
    # Qt takes the text's colour at half its strength where a style sheet says nothing.
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.show()
        shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown.alpha() == 255
        assert shown.name() == colours["muted"]


def test_icons_are_seen(colours: dict[str, str]) -> None:
    icons = ("text", "muted", "accent", "danger", "warning", "good")
    assert not too_pale(colours, product(icons, GROUNDS), 3.0)
    assert not too_pale(colours, product(["on_accent"], FILLS), 3.0)


def test_borders_are_seen_in_high_contrast(colours: dict[str, str], least: float) -> None:
    if least > 4.5:
        assert not too_pale(colours, product(["border"], GROUNDS), 4.5)


def test_every_role_that_the_code_paints_in_has_its_place_here() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (PACKAGE / "gui").rglob("*.py"))
    used = set(re.findall(r'\brole(?:=|\()"(\w+)"', code)) & {*ROLES}
    sheets = {name for _, rule in rules() for name in rule.values()}
    known = {*TEXTS, *GROUNDS, *CODE, *FILLS, *LINES, "on_accent", "code_background"}

    assert used
    assert not (used | sheets) - known
    assert set(ROLES) <= known
