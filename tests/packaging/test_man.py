from __future__ import annotations

import argparse
import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from linux import man

from desktop.cli.main import parser

groff = pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not here")
#: All that ASCII can print; what else there is depends on what the terminal has.
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1)


def own_page() -> str:
    return man.page(parser(), version="1.2.3", day="2026-03-31")


def rendered(page: str) -> tuple[str, str]:
    """What groff prints of a page, without breaking lines, and its warnings."""
    command = ["groff", "-man", "-ww", "-Tascii", "-P-c", "-P-b", "-P-u", "-P-o", "-rLL=9000n"]
    done = subprocess.run(command, input=page, capture_output=True, text=True, check=True)
    return done.stdout, done.stderr


def verbs(top: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    found = []
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found += verbs(below) or [below]
    return found


def test_every_command_and_every_option_is_told() -> None:
    page = own_page()

    for verb in verbs(parser()):
        start = page.index(f'.SS "{man.escape(verb.prog)}"\n')
        end = page.find("\n.S", start + 1)
        for action in verb._actions:
            if isinstance(action, argparse._HelpAction):
                continue
            for name in action.option_strings:
                assert man.escape(name) in page[start:end], (verb.prog, name)


def test_it_tells_files_environment_and_exit_status() -> None:
    page = own_page()

    for title in ("NAME", "SYNOPSIS", "DESCRIPTION", "FILES", "ENVIRONMENT", "EXIT STATUS"):
        assert f"\n.SH {title}\n" in page
    for name in ("GOLDCREST_HOME", "GOLDCREST_OFFLINE", "HF_TOKEN"):
        assert f"\\fB{name}\\fR" in page


def test_it_is_the_same_each_time_and_depends_on_no_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    narrow = own_page()
    monkeypatch.setenv("COLUMNS", "300")

    assert narrow == own_page()


@groff
def test_groff_has_nothing_to_complain_of() -> None:
    text, warnings = rendered(own_page())

    assert warnings == ""
    assert "goldcrest chat [--json]" in text
    assert "GOLDCREST(1)" in text
    assert "2026-03-31" in text


@given(TEXTS)
def test_no_text_can_be_an_order_to_roff(text: str) -> None:
    made = man.escape(text)

    assert "\n" not in made
    assert not made.startswith((".", "'"))


@groff
@settings(max_examples=25)
@given(TEXTS, TEXTS)
def test_every_text_comes_out_as_it_went_in(about: str, told: str) -> None:
    top = argparse.ArgumentParser(prog="goldcrest", description=about)
    top.add_argument("--option", metavar="X", help=told.replace("%", "%%"))

    text, warnings = rendered(man.page(top, version="1", day="2026-01-01"))

    assert warnings == ""
    seen = re.sub(r"\s+", " ", text)
    for wanted in (about, told):
        assert " ".join(wanted.split()) in seen


@groff
@pytest.mark.parametrize(
    "nasty", [".so /etc/passwd", "'br", "\\*[x]", ".", "a\n.br", "\\\n.ex", "'"]
)
def test_an_order_in_a_text_is_printed(nasty: str) -> None:
    text, warnings = rendered(f'.TH "A" "1"\n.SH B\n{man.escape(nasty)}\n')

    assert warnings == ""
    assert " ".join(nasty.split()) in re.sub(r"\s+", " ", text)


def test_letters_beyond_ascii_and_what_cannot_be_printed() -> None:
    assert man.escape("Größe") == r"Gr\[u00F6]\[u00DF]e"
    assert man.escape("a\x1b[0m\x00b") == r"a [0m b"


def test_hidden_options_are_not_told() -> None:
    top = argparse.ArgumentParser(prog="goldcrest")
    top.add_argument("--secret", help=argparse.SUPPRESS)

    assert "secret" not in man.page(top, version="1", day="2026-01-01")
