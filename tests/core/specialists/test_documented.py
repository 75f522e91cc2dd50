"""What docs/specialists.md says of the files is what is read."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.specialists.reading import read
from desktop.core.specialists.specialist import Field, Specialist, Step

PAGE = (Path(__file__).parents[3] / "docs" / "specialists.md").read_text("utf-8")


def example() -> str:
    found = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_example_has_every_key_and_is_read_whole() -> None:
    specialist, left_out = read(example(), "letters", own=True)
    # Where it is, not what is in it; and what only a chat has.
    elsewhere = {"id", "own", "specialist"}

    assert left_out == ()
    for kind, value in (
        (Specialist, specialist),
        (ChatSettings, specialist.settings),
        (Field, specialist.fields[0]),
        (Step, specialist.steps[0]),
    ):
        for each in fields(kind):
            if each.name not in elsewhere:
                assert re.search(
                    rf"^\[*(settings\.|steps\.)?{each.name}\b", example(), re.MULTILINE
                )
                assert each.name in ("json_schema", "grammar") or getattr(value, each.name) != ""


def test_every_icon_that_is_named_there_exists() -> None:
    paragraph = PAGE.partition("The icons are ")[2].partition("\n\n")[0]
    named = re.findall(r"`([a-z-]+)`", paragraph)
    icons = Path(__file__).parents[3] / "desktop" / "assets" / "icons"

    assert len(named) == 14
    assert all((icons / f"{name}.svg").is_file() for name in named)
