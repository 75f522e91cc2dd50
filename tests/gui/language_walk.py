"""A made-up language in which every text carries marks, and what of a window does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from desktop.core.components import components
from desktop.core.hardware import read
from desktop.core.language import Language
from desktop.core.languages import LANGUAGES
from desktop.core.machine.reading import read_machine

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QAction

    from desktop.app import Services

BEGIN, END = "⟦", "⟧"
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


#: To be in use before anything is made that speaks.
MADE_UP = Language("xx", Marked(), Counted())


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


def hardware_of(services: Services) -> set[str]:
    """Return the names that the parts of this computer have."""
    found = read_machine(read(), (), services.library.folder)
    processor = found.processor
    names = {processor.name, ", ".join(processor.instruction_sets or ()), found.power.plan}
    names |= {found.disk.file_system, found.memory.kind}
    names |= {text for one in found.graphics for text in (one.name, one.driver)}
    return {name for name in names if name}


def parts_of() -> set[str]:
    """Return the names and addresses of what Goldcrest is made of."""
    return {text for one in components() for text in (one.name, one.title, one.home)}


def check(root: QWidget, names: set[str]) -> None:
    found = left_behind(root, names)
    assert not found, "\n".join(["left behind:", *found])


def facts_of(services: Services) -> set[str]:
    """Return names that are what they are: of models, their makers and languages."""
    models = services.catalogue.models
    names = {name for one in models for name in (one.name, one.id, one.maker, one.repo)}
    return {*names, *(str(one) for one in LANGUAGES)}


def texts_below(page: QWidget) -> list[str]:
    return [
        text
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page)
        for _what, text in texts_of(widget)
    ]


def check_menu(menu: QMenu, names: set[str]) -> None:
    """Check all that a menu says, and those within it."""
    said = [text for one in menu.actions() for _what, text in words_of(one)]
    found = [text for text in said if not is_spoken(plain(text.partition("\t")[0]), names)]
    assert any(said)
    assert not found
