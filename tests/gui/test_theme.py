from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from desktop.core.paths import PACKAGE
from desktop.gui.comfort import CHOICES
from desktop.gui.theme import ROLES, Theme, ThemeInvalid, load_roles

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ASSETS = PACKAGE / "assets"


@pytest.mark.parametrize(
    "roles",
    [
        {},
        {"window": "#fff"},
        dict.fromkeys(ROLES, "no colour"),
        dict.fromkeys((*ROLES, "x"), "#fff"),
    ],
)
def test_a_theme_file_that_is_wrong_is_refused(tmp_path: Path, roles: dict[str, str]) -> None:
    file = tmp_path / "odd.toml"
    lines = [f'{name} = "{value}"' for name, value in roles.items()]
    file.write_text("\n".join(["[roles]", *lines]), "utf-8")

    with pytest.raises(ThemeInvalid):
        load_roles(file)


@pytest.mark.parametrize("file", sorted((ASSETS / "themes").glob("*.toml")), ids=lambda f: f.stem)
def test_themes_are_read_as_any_reader_of_toml_does(file: Path) -> None:
    read = {name: colour.name().upper() for name, colour in load_roles(file).items()}

    assert read == tomllib.loads(file.read_text("utf-8"))["roles"]


def test_the_style_sheet_has_no_unknown_role_left(theme: Theme) -> None:
    sheet = theme.style_sheet()

    assert "$" not in sheet
    assert theme.role("accent").name() in sheet


def test_changing_the_theme_changes_colours_and_says_so(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")

    assert theme.is_dark
    assert theme.choice == "dark"
    assert qapp.palette().window().color() == theme.role("window")
    assert theme.role("window").name() in qapp.styleSheet()


def test_the_same_theme_again_changes_nothing(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(qapp, "light")


def test_the_system_theme_follows_the_system(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "system")
    assert theme.name == "light"

    # What a desktop does when its owner switches to dark.
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.name == "dark"

    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.name == "light"


def test_a_chosen_theme_does_not_follow_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "light")

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.name == "light"


def test_an_unknown_choice_is_refused(theme: Theme, qapp: QApplication) -> None:
    assert "purple" not in CHOICES
    with pytest.raises(ValueError, match="purple"):
        theme.apply(qapp, "purple")


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_icons_have_the_roles_colour_and_are_sharp(theme: Theme, ratio: float) -> None:
    image = theme.pixmap("square", "danger", 20, ratio).toImage()

    assert image.width() == round(20 * ratio)
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert opaque
    assert {colour.name() for colour in opaque} == {theme.role("danger").name()}


def test_icons_follow_the_theme(theme: Theme, qapp: QApplication) -> None:
    light = theme.pixmap("plus").toImage()

    theme.apply(qapp, "dark")

    assert theme.pixmap("plus").toImage() != light


def test_a_disabled_icon_looks_different(theme: Theme) -> None:
    icon = theme.icon("download")

    normal, disabled = (
        icon.pixmap(20, 20, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert normal != disabled


def test_an_unknown_icon_is_a_defect(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_the_icons_in_the_folder_are_those_that_are_used() -> None:
    shipped = {file.stem for file in (ASSETS / "icons").glob("*.svg")} - {"goldcrest"}
    code = "\n".join(file.read_text("utf-8") for file in (PACKAGE / "gui").rglob("*.py"))
    used = set(re.findall(r'"([a-z0-9-]+)"', code))

    assert shipped <= used
    assert (ASSETS / "icons" / "LICENSE").is_file()


def test_fonts_differ_in_size_and_have_figures_of_equal_width(theme: Theme) -> None:
    body, title, small = theme.font(), theme.font("title"), theme.font("small")

    assert title.pointSizeF() == pytest.approx(body.pointSizeF() * 1.25, rel=0.05)
    assert small.pointSizeF() == pytest.approx(body.pointSizeF() * 0.9, rel=0.05)
    assert title.bold() or title.weight() > body.weight()
    assert [tag.toString() for tag in body.featureTags()] == [b"tnum"]
    assert theme.line_width(75) > theme.line_width(30) > 100
