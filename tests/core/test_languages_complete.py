"""The texts of the program: all of them are collected, and every shipped language has them all."""

from __future__ import annotations

import ast
import functools
import re
from typing import TYPE_CHECKING

import pytest
import translations as tool
from translations import Text

from desktop.core import language, translations
from desktop.core.catalogue import load
from desktop.core.language import ENGLISH, Language
from desktop.core.paths import PACKAGE
from desktop.core.specialists.folder import Specialists

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = sorted(PACKAGE.rglob("*.py"))
SHIPPED = sorted((PACKAGE / "assets" / "languages").glob("*.ts"))
#: Where the functions come from; others may have such names, too.
LANGUAGE = "desktop.core.language"
#: What gives a text out of a table, by a name or by a place in it.
OF_TABLES = (ast.Name, ast.Attribute, ast.Subscript, ast.Call)


@functools.cache
def found_texts() -> tool.Found:
    """Every text of the program; not at the top, where each test process would look for them."""
    return tool.collect()


def calls(path: Path) -> list[ast.Call]:
    code = path.read_text("utf-8")
    if f"from {LANGUAGE} import" not in code:
        return []
    tree = ast.parse(code)
    # Another module may have a function of that name.
    ours = {
        one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == LANGUAGE
        for one in node.names
    }
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and name_of(node) in ours & tool.CALLS.keys()
    ]


def name_of(call: ast.Call) -> str:
    return str(getattr(call.func, "id", ""))


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def mistake(call: ast.Call) -> str:
    """Return what is wrong with a call; "" for nothing."""
    name = name_of(call)
    most, least = {"tr": (2, 1), "mark": (2, 1), "trn": (3, 3)}[name]
    if not least <= len(call.args) <= most:
        return "the number of its arguments"
    texts = call.args[:2] if name == "trn" else call.args
    if all(map(is_text, texts)):
        return ""
    if name != "tr":
        return "is no literal"
    first, rest = texts[0], texts[1:]
    if not all(map(is_text, rest)):
        return "its note is no literal"
    return "" if is_marked(first) else "is put together"


def is_marked(text: ast.expr) -> bool:
    """Whether a text was marked elsewhere; one that is put together here was not."""
    if isinstance(text, ast.IfExp):
        return is_marked(text.body) and is_marked(text.orelse)
    made = isinstance(text, ast.Call) and getattr(text.func, "attr", "get") != "get"
    return isinstance(text, OF_TABLES) and not made


def test_texts_are_literals_or_were_marked_where_they_stand() -> None:
    wrong = [
        (str(path.relative_to(PACKAGE.parent)), call.lineno, why)
        for path in SOURCES
        for call in calls(path)
        if (why := mistake(call))
    ]

    assert not wrong


class Early(ast.NodeVisitor):
    """Finds calls that are made when a module is read: at its top, in a class, in a default."""

    def __init__(self) -> None:
        self.lines: list[int] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in (node.args, *node.decorator_list):
            self.visit(part)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.args)

    def visit_Call(self, node: ast.Call) -> None:
        if name_of(node) in ("tr", "trn", "amount"):
            self.lines.append(node.lineno)
        self.generic_visit(node)


def early(code: str) -> list[int]:
    if not re.search(r"\b(tr|trn|amount)\b", code):
        return []
    finder = Early()
    finder.visit(ast.parse(code))
    return finder.lines


def test_nothing_is_translated_before_the_language_is_known() -> None:
    wrong = {
        str(path.relative_to(PACKAGE.parent)): lines
        for path in SOURCES
        if (lines := early(path.read_text("utf-8")))
    }

    assert not wrong


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('X = tr("a")', True),
        ('X = {"a": trn("a", "b", 2)}', True),
        ('class A:\n    x = tr("a")', True),
        ('def f(x=tr("a")): ...', True),
        ('x = lambda y=tr("a"): y', True),
        ('def f():\n    return tr("a")', False),
        ('X = lambda: tr("a")', False),
        ('X = mark("a")', False),
    ],
)
def test_the_rule_about_early_texts_sees_what_it_should(code: str, *, found: bool) -> None:
    assert bool(early(code)) == found


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ('tr("a {x}", x=1)', ""),
        ('tr("a", "note")', ""),
        ("tr(_TABLE[key])", ""),
        ('tr(_TABLE.get(key, mark("a")), x=1)', ""),
        ('tr(f"a {x}")', "is put together"),
        ('tr("a" + x)', "is put together"),
        ('tr("a {}".format(x))', "is put together"),
        ('tr("a" if x else "b")', "is put together"),
        ('tr(A if x else "b")', "is put together"),
        ("tr(A if x else B if y else C)", ""),
        ('tr("a", note)', "its note is no literal"),
        ('trn("a", many, n)', "is no literal"),
        ('trn("a", "b")', "the number of its arguments"),
        ("mark(x)", "is no literal"),
    ],
)
def test_the_rule_about_literals_sees_what_it_should(code: str, wrong: str) -> None:
    call = ast.parse(code, mode="eval").body

    assert isinstance(call, ast.Call)
    assert mistake(call) == wrong


def test_texts_are_collected_from_calls_tables_and_within_texts() -> None:
    code = """
TABLE = {"a": mark("Marked")}
def f():
    tr("Two " "parts", "note")
    x = f"{tr('Within')} {trn('{n} one', '{n} many', n)}"
    tr(TABLE["a"]), other("Not this")
"""

    assert set(tool.texts_of(code)) == {
        Text("Marked"),
        Text("Two parts", "note"),
        Text("Within"),
        Text("{n} one", "{n} many", numerus=True),
    }


def test_what_tables_and_specialists_and_models_say_is_collected() -> None:
    sources = {text.source for text in found_texts()}

    assert "{path} is not a GGUF model." in sources
    assert "Turns notes into an e-mail that can be sent." in sources
    assert "Fastest on old computers; extracting facts, tool calls" in sources
    assert not any(
        text.source.startswith("Write an e-mail from the user's") for text in found_texts()
    )


def test_a_text_has_one_plural_only() -> None:
    """Two texts of one singular would be the same to lupdate, and to people."""
    counted = [text.source for text in found_texts() if text.numerus]

    assert len(counted) == len(set(counted))


def test_shipped_specialists_and_models_speak_the_language(tmp_path: Path) -> None:
    sources = [text.source for text in found_texts()]
    language.use(Language("xx", {(source, ""): f"⟦{source}⟧" for source in sources}))
    try:
        listing = Specialists(PACKAGE / "assets" / "specialists", tmp_path).listing()
        catalogue = load(PACKAGE / "models.toml")
    finally:
        language.use(ENGLISH)

    for each in listing.all:
        assert all(text.startswith("⟦") for text in (each.name, each.about, each.opening) if text)
        assert all(field.label.startswith("⟦") for field in each.fields)
        assert "⟦" not in each.settings.system
        assert not any("⟦" in choice for field in each.fields for choice in field.choices)
    told = [model.strengths for model in catalogue.models if model.id != "tiny"]
    assert all(text is None or text.startswith("⟦") for text in told)


def test_the_four_languages_come_along() -> None:
    assert {"de", "es", "fr", "zh_CN"} <= {path.stem for path in SHIPPED}


def test_every_shipped_language_has_every_text() -> None:
    assert {
        path.stem: wrong for path in SHIPPED if (wrong := tool.problems(path, found_texts()))
    } == {}


def test_every_shipped_language_is_read_whole() -> None:
    for path in SHIPPED:
        found = translations.read(path, path.stem)
        assert set(found.texts) == {text[:2] for text in found_texts() if not text.numerus}
        assert set(found.counted) == {text[:2] for text in found_texts() if text.numerus}
