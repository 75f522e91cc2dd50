"""The small models of each architecture: made quickly, always the same, and run by the engine."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
import synthetic_models
from core.engine.talk import Talk, ask
from synthetic_layers import ARCHITECTURES

from desktop.core.architectures import ARCHITECTURES as KNOWN
from desktop.core.catalogue import load
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import AssistantError
from desktop.core.paths import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.engine.engine import Engine


def test_each_family_of_the_catalogue_runs_or_is_listed_in_the_docs_with_a_reason(
    shared_engine: Engine, synthetic: Callable[..., Path]
) -> None:
    models = load(PACKAGE / "models.toml").models
    families = {model.architecture for model in models if model.architecture}
    refused = set()
    for family in sorted(families):
        if family not in ARCHITECTURES:
            assert family not in KNOWN, f"no synthetic model of {family}"
            refused.add(family)
            continue
        try:
            shared_engine.load(LoadOptions(synthetic(family))).result(60)
        except AssistantError:
            refused.add(family)
    docs = (PACKAGE.parent / "docs" / "engine.md").read_text(encoding="utf-8")
    section = docs.split("\n## Families", 1)[1].split("\n## ", 1)[0]
    listed = dict(re.findall(r"^\| `([^`]+)` \| (.+) \|$", section, re.MULTILINE))

    assert set(listed) == refused
    assert all(listed.values())


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
def test_it_is_made_at_once_and_the_same_each_time(tmp_path: Path, architecture: str) -> None:
    started = time.perf_counter()
    one = synthetic_models.write(tmp_path / "one.gguf", architecture)
    seconds = time.perf_counter() - started
    other = synthetic_models.write(tmp_path / "other.gguf", architecture)

    assert one.read_bytes() == other.read_bytes()
    assert one.stat().st_size < 3_000_000
    assert seconds < 1


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
def test_what_it_writes_follows_from_the_whole_chat(
    shared_engine: Engine, synthetic: Callable[..., Path], architecture: str
) -> None:
    """Else a wrong state would not be noticed."""
    load_options = LoadOptions(synthetic(architecture), flash_attention="off")
    replies = set()
    for first in ("the lamp", "the key"):
        for last in ("in a window", "an apple"):
            talk = Talk(shared_engine, ask(first, "ok", last, max_tokens=24), load_options)
            assert talk.wait().finish_reason == "length"
            assert talk.text.isascii()
            replies.add(talk.text)

    # Two, if one of the messages were not heard.
    assert len(replies) >= 3
