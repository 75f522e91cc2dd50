"""Homes to be purged, and how tests do it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.core.paths import Paths
from desktop.core.purge import GROUPS, Group, Plan, carry_out, plan
from desktop.core.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

posix = pytest.mark.skipif(os.name == "nt", reason="Windows asks for rights to make links")
ALL = tuple(GROUPS)


def environment(home: Path) -> dict[str, str]:
    person = str(home.parent / "person")
    return {"GOLDCREST_HOME": str(home), "HOME": person, "USERPROFILE": person}


def look(home: Path) -> Plan:
    return plan(Paths.below(home), environment(home))


def purge(home: Path, groups: Sequence[Group] = ALL) -> list[tuple[str, str]]:
    found = look(home)
    return carry_out(found, groups, Tokens(found.paths.config, lambda: None, {})).failed


def write(path: Path, content: str = "content") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path
