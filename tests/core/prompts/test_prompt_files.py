"""Files of prompts: what is written is read again, and a stranger's does no harm."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import AssistantError, PromptsInvalid, PromptsTooNew
from desktop.core.paths import PACKAGE
from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.reading import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST,
    key_of,
    name_of,
    read,
    text_of,
)
from desktop.core.prompts.writing import write
from desktop.core.specialists import blanks

NAMES = st.text(max_size=80).map(name_of).filter(bool)
TEXTS = st.text(max_size=300).map(text_of).filter(bool)
PROMPTS = st.lists(st.builds(Prompt, NAMES, TEXTS), max_size=8, unique_by=lambda p: key_of(p.name))


@given(PROMPTS)
def test_what_is_written_is_read_again(prompts: list[Prompt]) -> None:
    assert read(write(prompts)) == (tuple(prompts), ())


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    with suppress(PromptsInvalid, PromptsTooNew):
        assert len(read(text).prompts) <= MOST


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["schema", "prompt", "x"]), VALUES.filter(bool), max_size=3))
def test_tables_of_any_shape_are_read_or_refused(table: dict[str, object]) -> None:
    import tomli_w

    try:
        text = tomli_w.dumps(table)
    except TypeError:
        return
    try:
        found = read(text)
    except AssistantError:
        return
    for prompt in found.prompts:
        assert prompt.name == name_of(prompt.name) != ""
        assert prompt.text == text_of(prompt.text) != ""


def test_what_cannot_be_used_is_left_out_and_told() -> None:
    found = read(
        "schema = 1\nextra = 2\n"
        '[[prompt]]\nname = "One"\ntext = "First"\n'
        '[[prompt]]\nname = "ONE"\ntext = "Again"\n'
        '[[prompt]]\nname = ""\ntext = "No name"\n'
        '[[prompt]]\nname = "No text"\n'
        f'[[prompt]]\nname = "Long"\ntext = "{"x" * (LONGEST_TEXT + 1)}"\n'
        '[[prompt]]\nname = "Two\\u0007\\nlines"\ntext = "a\\u0000b"\n'
    )
    assert found.prompts == (Prompt("One", "First"), Prompt("Two lines", "ab"))
    assert found.left_out == ("extra", "prompt 2", "prompt 3", "prompt 4", "prompt 5")


def test_names_and_files_are_bounded() -> None:
    many = "".join(f'[[prompt]]\nname = "{n}"\ntext = "x"\n' for n in range(MOST + 3))
    assert len(read(many).prompts) == MOST
    assert len(name_of("n" * 500)) == LONGEST_NAME
    with pytest.raises(PromptsInvalid):
        read("#" * (2 << 20))
    with pytest.raises(PromptsInvalid):
        read("a = " + "[" * 100_000)
    with pytest.raises(PromptsInvalid, match="deeply"):
        read("a" + ".a" * 500_000)


@pytest.mark.parametrize(
    "text",
    ["schema = 0", 'schema = "x"', "schema = true", "prompt = 3", f"schema = 0x{'f' * 20_000}"],
)
def test_what_is_no_file_of_prompts_is_refused(text: str) -> None:
    with pytest.raises(PromptsInvalid):
        read(text)


def test_a_newer_file_says_so() -> None:
    with pytest.raises(PromptsTooNew):
        read("schema = 2")


def test_those_of_goldcrest_are_whole_and_have_blanks() -> None:
    found = read((PACKAGE / "assets" / "prompts.toml").read_text("utf-8"))
    assert found.left_out == ()
    assert len(found.prompts) >= 6
    assert all(blanks.names(each.text) for each in found.prompts)
