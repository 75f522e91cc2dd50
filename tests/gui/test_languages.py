"""No word of the window is left behind: in a made-up language every text carries its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.language_walk import (
    BEGIN,
    END,
    MADE_UP,
    check,
    facts_of,
    hardware_of,
    left_behind,
    parts_of,
    texts_below,
)
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core import language
from desktop.core.language import ENGLISH
from desktop.gui.commands.palette import Palette
from desktop.gui.commands.shortcut_sheet import ShortcutSheet
from desktop.gui.pages import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

#: So many looks in a row at a page find the same.
_SAME = 20
PAGES = ("chat", "first_start", *(name for name in TITLES if name != "temporary"))


@pytest.fixture(autouse=True)
def made_up() -> Iterator[None]:
    """Before anything is made that speaks."""
    language.use(MADE_UP)
    yield
    language.use(ENGLISH)


def test_the_test_sees_what_is_left_behind(qtbot: QtBot) -> None:
    label = QLabel("Not translated")
    label.setToolTip(f"{BEGIN}translated{END}")
    qtbot.addWidget(label)
    label.show()

    assert left_behind(label, set()) == ["text of QLabel: 'Not translated'"]
    label.setText("Ctrl+Shift+F")
    assert not left_behind(label, set())
    label.setText("1,234.5 %")
    label.setToolTip("Models")
    assert left_behind(label, set()) == ["tool tip of QLabel: 'Models'"]


@pytest.mark.parametrize("name", PAGES)
def test_every_text_of_a_page_is_translated(
    name: str, open_window: Callable[..., MainWindow], services: Services, qtbot: QtBot
) -> None:
    window = open_window(width=1200, height=900)

    window.show_page(name)

    qtbot.waitUntil(lambda: window.page_name == name)
    page = window.stack.currentWidget()
    assert page is not None
    names = facts_of(services) | (hardware_of(services) if name == "hardware" else set())
    names |= parts_of() if name == "licences" else set()
    # What is read meanwhile comes in by and by; what stays is looked at.
    seen: list[str] = []
    same = [0]

    def settled() -> bool:
        before, seen[:] = list(seen), texts_below(page)
        same[0] = same[0] + 1 if seen and before == seen else 0
        return same[0] > _SAME

    qtbot.waitUntil(settled, timeout=20_000)
    check(page, names)


def test_every_text_of_the_sidebar_and_the_rail_is_translated(
    open_window: Callable[..., MainWindow], services: Services
) -> None:
    window = open_window(width=1200, height=900)

    check(window.frame.sidebar, facts_of(services))
    check(window.frame.rail, facts_of(services))


@pytest.mark.parametrize("kind", [Palette, ShortcutSheet], ids=["palette", "shortcuts"])
def test_every_text_of_the_palette_and_the_shortcuts_is_translated(
    kind: type[QWidget], open_window: Callable[..., MainWindow], services: Services, qtbot: QtBot
) -> None:
    window = open_window(width=1200, height=900)

    if kind is Palette:
        window.commands.open_palette()
    else:
        window.commands.open_shortcuts()

    def shown() -> list[QWidget]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    for one in shown():
        check(one, facts_of(services))
