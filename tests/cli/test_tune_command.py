"""`goldcrest bench --tune`: what is fastest is found, kept and used, and forgotten again."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import wording_tuning
from desktop.core.store.database import open_database
from desktop.core.store.speeds import Speeds

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest


def kept(home: Path) -> dict[str, Any]:
    """What was found so far, by the name that it is kept under."""
    path = next(home.rglob("*.sqlite3"))
    with closing(open_database(path).database) as database:
        found = Speeds(database).all()
    return {name: one.document for name, one in found.items() if name.startswith("tuning:")}


def test_what_is_fastest_is_found_kept_used_and_forgotten(goldcrest: Goldcrest, home: Path) -> None:
    found = goldcrest("bench", "tiny", "--tune", "--seconds", "5", "--json").document

    assert found["model"] == "tiny"
    assert found["gain"] > 0
    ((name, document),) = kept(home).items()
    assert name.endswith(":tiny")
    assert document == {key: found[key] for key in found if key != "model"}
    record = goldcrest("bench", "tiny", "--json").document
    assert record["variant"] == (found["choice"]["variant"] or record["variant"])

    assert goldcrest("bench", "--forget-tuning", "tiny", "--json").document == {
        "model": "tiny",
        "forgotten": True,
    }
    assert kept(home) == {}
    assert "Nothing had been found" in goldcrest("bench", "--forget-tuning", "tiny").out


def test_what_is_found_is_told_in_sentences(goldcrest: Goldcrest, home: Path) -> None:
    shown = goldcrest("bench", "--tune", "tiny", "--seconds", "5")

    assert shown.code == 0
    sentence, before = shown.out.splitlines()
    ((_, document),) = kept(home).items()
    assert sentence.startswith(wording_tuning.build(document["choice"]["variant"]))
    assert "a typical turn takes" in before
    assert shown.err == ""
    assert "own settings are used again" in goldcrest("bench", "--forget-tuning", "tiny").out


def test_without_a_name_it_is_about_all_models(goldcrest: Goldcrest) -> None:
    shown = goldcrest("bench", "--forget-tuning", "--json")
    assert shown.document == {"model": None, "forgotten": False}


@pytest.mark.parametrize(
    "arguments",
    [["--tune", "--quick"], ["--tune", "--seconds", "1"], ["--tune", "--forget-tuning"]],
)
def test_wrong_usage_of_tune_exits_2(goldcrest: Goldcrest, arguments: list[str]) -> None:
    assert goldcrest("bench", *arguments).code == 2


def test_a_model_that_nobody_knows_is_an_error(goldcrest: Goldcrest) -> None:
    for option in ("--tune", "--forget-tuning"):
        shown = goldcrest("bench", option, "no-such-model")
        assert shown.code == 1
        assert "no-such-model" in shown.err
        assert shown.err.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="terminals and signals are POSIX's")
def test_an_interrupted_search_keeps_nothing(goldcrest: Goldcrest, home: Path) -> None:
    shown = goldcrest.interrupted("bench", "tiny", "--tune", until=["Trying"])

    assert shown.code == 130
    assert shown.out == ""
    assert kept(home) == {}
    assert not [one for one in home.rglob("skeletons/*") if one.is_dir()]
