"""No word of the window is left behind: in a made-up language every text carries its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from desktop.core import language
from desktop.core.language import ENGLISH, Language
from desktop.core.languages import LANGUAGES
from desktop.gui.commands.palette import Palette
from desktop.gui.commands.shortcut_sheet import ShortcutSheet
from desktop.gui.pages import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

BEGIN, END = "⟦", "⟧"
PAGES = ("chat", "first_start", *(name for name in TITLES if name != "temporary"))
_KEY = (
    r"(Ctrl|Shift|Alt|Meta|Esc|Enter|Return|Space|Tab|Del|Up|Down|Left|Right|Home|End|PgUp|PgDown"
    r"|Backspace|Menu|F\d+|\S)"
)
_KEYS = rf"{_KEY}(\+{_KEY})*"
#: What the window shows and nobody translates: a pattern of the whole text, and why.
DATA: Mapping[str, str] = {
    r"[\W\d_]*": "numbers and signs",
    r"\w": "one letter is a key, or a mark",
    r"Goldcrest( [\d.]+\w*)?": "the name of the program, and its version",
    r"(.* - )?Goldcrest": "the title of the window: what is translated is its first part",
    rf"{_KEYS}((, | ){_KEYS})*": "keys, which Qt translates itself",
    r"[/~].*|[A-Z]:\\.*": "paths",
    r"https?://\S*|hf_…": "addresses, and what a token begins with",
    r"\S+\.(gguf|ts|toml|json|zip|sqlite3)": "names of files",
    r"I?Q\d\w*|[BF]+(16|32)|MXFP4": "kinds of quantization",
    r"(?i:apache|mit|gemma|llama|lfm|cc by|bsd|openrail|nvidia|qwen).*": "names of licences",
    r"Tiny \(self-test\)|tiny": "the model that is there",
    r"((American )?English|Español|Deutsch|Français|简体中文)( \(.*\))?": "languages in themselves",
    r"[\d.,]+ (MT/s|°C|J|mJ)": "units that every language writes so",
}
_DATA = re.compile("|".join(f"(?:{pattern})" for pattern in DATA))
_TAG = re.compile(r"<[^>]*>|&nbsp;")


class Marked(Mapping[tuple[str, str], str]):
    """A translation of everything: the text within marks."""

    def __getitem__(self, key: tuple[str, str]) -> str:
        return f"{BEGIN}{key[0]}{END}" if key[0] else ""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def __len__(self) -> int:
        return 0


class Counted(Mapping[tuple[str, str], tuple[str, ...]]):
    """Likewise of texts with a number."""

    def __getitem__(self, key: tuple[str, str]) -> tuple[str, ...]:
        return tuple(f"{BEGIN}{form}{END}" for form in key)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def __len__(self) -> int:
        return 0


@pytest.fixture(autouse=True)
def made_up() -> Iterator[None]:
    """Before anything is made that speaks."""
    language.use(Language("xx", Marked(), Counted()))
    yield
    language.use(ENGLISH)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what people see or hear of a widget, and what it is."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    text = getattr(widget, "text", None)
    # What is written in a field is what people wrote.
    if callable(text) and not isinstance(widget, (QAbstractSpinBox, QLineEdit)):
        yield "text", str(text())
    placeholder = getattr(widget, "placeholderText", None)
    if callable(placeholder) and not isinstance(widget, QComboBox):
        yield "placeholder", str(placeholder())
    for name in ("suffix", "prefix", "specialValueText"):
        value = getattr(widget, name, None)
        if callable(value):
            yield name, str(value())
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(one)) for one in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(one)) for one in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from rows_of(widget.model(), widget.rootIndex())
    for action in widget.actions():
        yield from words_of(action)


def rows_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(model.rowCount(parent), 50)):
        index = model.index(row, 0, parent)
        for role in roles:
            yield f"row, {role.name}", str(model.data(index, role) or "")


def words_of(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text().replace("&", "")
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from words_of(inner)


def plain(text: str) -> str:
    return _TAG.sub(" ", text).replace("&amp;", "&").strip()


def is_spoken(text: str, names: set[str]) -> bool:
    return BEGIN in text or text in names or _DATA.fullmatch(text) is not None


def left_behind(root: QWidget, names: set[str]) -> list[str]:
    """Return the texts below a widget that did not go through the language."""
    found: dict[str, None] = {}
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and not widget.isVisibleTo(root):
            continue
        for what, text in texts_of(widget):
            if not is_spoken(plain(text), names):
                found[f"{what} of {type(widget).__name__}: {plain(text)!r}"] = None
    return list(found)


def check(root: QWidget, names: set[str]) -> None:
    found = left_behind(root, names)
    assert not found, "\n".join(["left behind:", *found])


def facts_of(services: Services) -> set[str]:
    """Return names that are what they are: of models, their makers and languages."""
    models = services.catalogue.models
    names = {name for one in models for name in (one.name, one.id, one.maker, one.repo)}
    return {*names, *(str(one) for one in LANGUAGES)}


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
    names = facts_of(services)
    # What is read meanwhile comes in by and by; what stays is looked at.
    seen: list[str] = []

    def settled() -> bool:
        before, seen[:] = list(seen), texts_below(page)
        return bool(seen) and before == seen

    qtbot.waitUntil(settled)
    check(page, names)


def texts_below(page: QWidget) -> list[str]:
    return [
        text
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page)
        for _what, text in texts_of(widget)
    ]


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
