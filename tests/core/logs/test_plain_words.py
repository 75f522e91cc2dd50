from __future__ import annotations

import json
import os
import sqlite3
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, TemplateError

from desktop.core.errors import BadModel, EngineCrashed, EngineHung
from desktop.core.logs import native
from desktop.core.logs.plain import describe, harmless, shown, trace, without_home

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "kumquat-7431 in the chat"  # noqa: S105 - of no door


def raised(what: Callable[[], object]) -> BaseException:
    try:
        what()
    except BaseException as error:  # noqa: BLE001 - any is wanted
        return error
    raise AssertionError


def of_sqlite() -> None:
    sqlite3.connect(":memory:").execute(f'SELECT "{SECRET}" FROM "{SECRET}"')  # noqa: S608 - that is the test


def of_template() -> None:
    Environment().from_string("{{ nothing[text].that }}").render(text=SECRET)  # noqa: S701 - no HTML


def of_template_itself() -> None:
    Environment().from_string("{% " + SECRET)  # noqa: S701 - no HTML


def chained() -> None:
    try:
        json.loads(f'{{"{SECRET}": {SECRET}}}')
    except ValueError as error:
        error.add_note(SECRET)
        raise KeyError(SECRET) from error


def grouped() -> None:
    raise ExceptionGroup(SECRET, [ValueError(SECRET), OSError(2, SECRET, SECRET)])


FAILURES = {
    "sqlite": of_sqlite,
    "template": of_template,
    "template text": of_template_itself,
    "chain": chained,
    "group": grouped,
    "file": lambda: Path(SECRET).read_text("utf-8"),
    "bytes": lambda: SECRET.encode() + b"\xff".decode("ascii").encode(),
    "attribute": lambda: getattr(object(), SECRET),
    "import": lambda: __import__(SECRET),
    "toml": lambda: tomllib.loads(f"a = {SECRET}"),
    "type": lambda: int(SECRET),
    "code": lambda: compile(f"{SECRET} ?", SECRET, "exec"),
    "key": lambda: {"": 0}[SECRET],
    "model": lambda: (_ for _ in ()).throw(BadModel(path=SECRET, reason=SECRET)),
    "engine": lambda: (_ for _ in ()).throw(EngineCrashed(cause="SIGSEGV", reason=SECRET)),
}


@pytest.mark.parametrize("name", FAILURES)
def test_an_error_is_told_without_its_message(name: str) -> None:
    error = raised(FAILURES[name])
    lines = trace(error)

    assert "kumquat" not in "\n".join(lines)
    assert "test_plain_words.py:" in "\n".join(lines)
    assert "kumquat" not in describe(error)
    assert type(error).__name__ in lines[0] or lines[0].startswith(("bad-model", "engine-crashed"))


def test_what_the_system_says_by_number_stays() -> None:
    assert describe(OSError(28, "full", SECRET)) == "OSError [ENOSPC]"
    assert describe(FileNotFoundError(2, "?", SECRET)) == "FileNotFoundError [ENOENT]"
    assert "[SQLITE_ERROR]" in describe(raised(of_sqlite))
    assert describe(EngineHung(seconds=30, doing="loading")).endswith("(seconds=30, doing=loading)")
    assert describe(AttributeError("x", name="title", obj=1)) == "AttributeError [title]"
    assert describe(raised(lambda: 1 + json.loads('"a"'))) == (
        "TypeError [unsupported operand type(s) for +: 'int' and 'str']"
    )
    assert "line 1, column 5" in describe(raised(lambda: json.loads('[1, x"')))
    assert isinstance(raised(of_template), TemplateError)


def test_a_trace_tells_places_and_what_came_from_what() -> None:
    lines = trace(raised(chained))
    assert lines[0] == "KeyError"
    assert "because of" in lines
    assert any(line.startswith("json.decoder.JSONDecodeError [line") for line in lines)
    assert any(line.endswith(" in chained") for line in lines)


def test_a_trace_is_short_however_deep_the_fall() -> None:
    def fall(depth: int) -> None:
        fall(depth + 1)

    lines = trace(raised(lambda: fall(0)))
    assert lines[0].startswith("RecursionError")
    assert len(lines) < 50
    assert any("more" in line for line in lines)


def test_a_circle_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace(one) == ["ValueError", "because of", "KeyError"]


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    told = harmless(text)
    assert told.isprintable()
    assert len(told) < 330
    assert harmless(told[:300]) == told[:300]
    assert "\n" not in native.told(text)
    assert native.told(text).isprintable()


@given(st.text(min_size=1), st.sampled_from([ValueError, KeyError, RuntimeError, TypeError]))
def test_no_text_of_an_error_is_told(text: str, kind: type[Exception]) -> None:
    assert describe(kind(text)) == kind.__name__ or "unsupported operand" in text


def test_home_and_name_are_not_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "ada.lovelace"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    assert without_home(f"in {home}/models") == "in ~/models"
    assert without_home("/media/ada.lovelace/disk") == "/media/…/disk"
    assert without_home(f"{home}2/x").count("~") == 0
    assert "ada" not in shown(home / "goldcrest.sqlite3")


def test_a_value_that_is_no_plain_one_is_told_by_its_type() -> None:
    assert shown(["my", "secret"]) == "<list>"
    assert shown({"my": "secret"}) == "<dict>"
    assert shown(True) == "True"


KEPT = {
    "llama_decode: failed to decode, ret = -3": "llama_decode: failed to decode, ret = -3",
    "llama_model_load: error loading model: unknown model architecture: 'lamma'": (
        "llama_model_load: error loading model: unknown model architecture: 'lamma'"
    ),
    "clip_init: failed to load model 'my secret.gguf'": "clip_init: failed to load model '…'",
    "clip_init: failed 'my secret": "clip_init: failed '…'",
    "Fatal Python error: Segmentation fault": "Fatal Python error: Segmentation fault",
    "Current thread 0x00007f1 (most recent call first):": (
        "Current thread 0x00007f1 (most recent call first):"
    ),
    f'  File "{Path(native.__file__)}", line 5 in told': "  desktop/core/logs/native.py:5 in told",
    f'  File "{Path(native.__file__)}", line 5, in told': "  desktop/core/logs/native.py:5 in told",
    "jinja2.exceptions.TemplateError: my secret": "jinja2.exceptions.TemplateError",
    "ValueError: my secret": "ValueError",
    "ggml.c:12: GGML_ASSERT(sane) failed": "ggml.c:12: GGML_ASSERT(sane) failed",
    "terminate called after throwing an instance of 'std::bad_alloc'": (
        "terminate called after throwing an instance of 'std::bad_alloc'"
    ),
    "  what():  Unexpected empty grammar stack after accepting piece: secret": "",
    "llama_grammar_accept: unexpected my secret": "llama_grammar_accept: …",
    "the model's chat template is not used, but 'ChatML': 'my secret'": (
        "the model's chat template is not used"
    ),
    "parse: error parsing grammar: expecting ')' at my secret": "",
    "my secret": "",
    "root ::= my secret": "",
    "": "",
}


@pytest.mark.parametrize("line", KEPT)
def test_of_the_engines_words_known_forms_are_kept(line: str) -> None:
    assert native.told(line) == KEPT[line]


def test_a_sieve_takes_pieces_of_any_length() -> None:
    whole = b"llama_decode: failed to decode, ret = 1\nmy secret\n\nmy other\nfind_slot: 3\nend"
    for size in (1, 7, 100):
        sieve = native.Sieve()
        pieces = [whole[at : at + size] for at in range(0, len(whole), size)]
        told = b"".join(map(sieve.pass_on, pieces)) + sieve.end()
        lines = [line[20:] for line in told.decode("utf-8").splitlines()]
        assert lines == [
            "llama_decode: failed to decode, ret = 1",
            "(2 lines of 17 letters are not kept)",
            "find_slot: 3",
            "(1 lines of 3 letters are not kept)",
        ]


def test_a_line_without_an_end_is_not_waited_for() -> None:
    sieve = native.Sieve()
    for _ in range(10):
        sieve.pass_on(b"x" * 10_000)
    told = sieve.end().decode("utf-8")
    assert "100,000 letters" in told
    assert os.linesep not in told.rstrip()
