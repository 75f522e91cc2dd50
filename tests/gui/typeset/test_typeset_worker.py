from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.gui.typeset import jobs, lexing, maths, worker
from desktop.gui.typeset.jobs import CLASSES, CodeJob, Formula, FormulaJob
from desktop.gui.typeset.languages import PLAIN, every_lexer, language, shown_name

ROOT = Path(__file__).parents[3]


def test_a_formula_is_a_picture_with_its_place_on_the_line() -> None:
    found = jobs.decode(worker.answer(FormulaJob(r"\frac{a}{b}", display=True).encode()))
    assert isinstance(found, Formula)
    assert found.svg.startswith(b"<svg")
    assert 0.3 < found.width < 2
    assert found.ascent > 0.5
    assert found.descent > 0.3


@pytest.mark.parametrize(
    "source",
    [
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1}",
        r"\begin{align} x &= 1 \\ &= 2 \end{align}",
        r"x \tag{1} \label{eq:1}",
        r"f(x) = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}",
        r"\sum_{\substack{i=1 \\ i \neq j}}^n a_i",
        r"\$1{,}000 \times 50\%",
        r"\boxed{42}",
    ],
)
def test_what_models_write_can_be_set(source: str) -> None:
    assert maths.set_formula(source, display=True)[1] > 0


@pytest.mark.parametrize(
    "source",
    [
        r"\foo{x}",  # would come out as a name
        r"\frac{a}",
        "{",
        r"\left( x",
        "",
        r"\hspace{1em}",
        "x" * (jobs.LONGEST_FORMULA + 1),
        r"\sqrt{" * 9 + "x" + "}" * 9,
        "{" * 300 + "}" * 300,
    ],
    ids=lambda source: repr(source[:12]),
)
def test_what_cannot_be_set_is_an_answer_too_and_a_quick_one(source: str) -> None:
    began = time.process_time()
    assert worker.answer(FormulaJob(source, display=False).encode()) == jobs.FAILED
    assert time.process_time() - began < 1.5


def test_a_formula_has_the_colour_of_the_text_whatever_it_asks_for() -> None:
    svg, *_ = maths.set_formula(r"\color{red}x + \textcolor{#000080}{y}", display=True)
    assert "red" not in svg
    assert "#000080" not in svg
    assert "currentColor" in svg


@pytest.mark.parametrize("source", [r"\href{https://a.example}{x}", r"\color{url(x)}{x}"])
def test_no_address_gets_into_a_picture(source: str) -> None:
    svg, *_ = maths.set_formula(source, display=True)
    assert "a.example" not in svg
    assert "url(" not in svg


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="\\{}[]()^_&xab1 $%frcsqtleighn", max_size=40), st.booleans())
def test_any_text_can_be_asked_for(source: str, display: bool) -> None:
    found = jobs.decode(worker.answer(FormulaJob(source, display).encode()))
    assert found is None or isinstance(found, Formula)


def classes(lexer: str, text: str) -> list[list[tuple[str, str]]]:
    found = jobs.decode(worker.answer(CodeJob(lexer, text).encode()))
    assert isinstance(found, tuple)
    shown = []
    for line, runs in zip(text.split("\n"), found, strict=False):
        units = line.encode("utf-16-le")
        shown.append(
            [
                (units[2 * start : 2 * (start + length)].decode("utf-16-le"), CLASSES[kind])
                for start, length, kind in runs
            ]
        )
    return shown


def test_code_is_read_line_by_line() -> None:
    found = classes("python", 'def f():\n    """Say\n    it."""\n    return "a" + 1  # why\n')
    assert found[0] == [("def", "keyword"), ("f", "name")]
    assert [kind for _, kind in found[1] + found[2]] == ["comment", "comment"]
    assert found[3] == [
        ("return", "keyword"),
        ('"a"', "string"),
        ("1", "number"),
        ("# why", "comment"),
    ]


def test_places_are_counted_as_qt_counts_them() -> None:
    assert classes("python", 'x = "😀" # é')[0] == [('"😀"', "string"), ("# é", "comment")]


def test_only_lexers_of_the_table_are_loaded() -> None:
    with pytest.raises(LookupError):
        lexing.read("brainfuck", "+", [])
    assert worker.answer(CodeJob("../evil", "x").encode()) == jobs.FAILED


@pytest.mark.parametrize("lexer", sorted(every_lexer() - {""}))
def test_every_lexer_of_the_table_exists_and_loses_no_line(lexer: str) -> None:
    text = "a = 'b' + \"c\" # <d> {e}\n\n  1 | 2\n😀 end"
    found: list[list[int]] = []
    lexing.read(lexer, text, found)
    assert len(found) == text.count("\n") + 1


def test_what_is_read_in_time_is_kept_and_the_rest_is_plain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "_LONGEST", 0.05)
    text = "x = 1\n" * (jobs.LONGEST_CODE // 6)

    def endless(_lexer: str, _text: str, found: list[list[int]]) -> None:
        found.append([0, 1, 1])
        while True:
            pass

    monkeypatch.setattr(lexing, "read", endless)
    assert json.loads(worker.answer(CodeJob("python", text).encode())) == {"runs": [[0, 1, 1]]}


def test_nonsense_is_answered_too() -> None:
    for line in (b"", b"no json", b"[]", b'{"lexer": 1}', b'{"formula": null}'):
        assert worker.answer(line) in (jobs.FAILED, b'{"runs":[[]]}\n')


def test_languages_are_found_by_what_stands_after_the_fence() -> None:
    assert language("Py").lexer == "python"
    assert language(" C++ ").ending == ".cpp"
    assert language("klingon") is PLAIN
    assert language("") is PLAIN
    assert shown_name("py") == "Python"
    assert shown_name("klingon") == "klingon"


@pytest.mark.parametrize("module", ["desktop.gui.chat.page", "desktop.gui.main_window"])
def test_neither_library_slows_the_windows_start(module: str) -> None:
    code = f"import {module}, sys; print([m for m in ('pygments', 'ziamath') if m in sys.modules])"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_the_child_knows_no_qt_and_no_network() -> None:
    code = (
        "import sys, io; from desktop.gui.typeset import worker, lexing, maths;"
        "print(any(m.startswith('PySide6') for m in sys.modules))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "False"
