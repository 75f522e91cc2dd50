from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.library.conftest import SMALL

from desktop.core.library import Installed
from desktop.core.library.values import sampling_for
from desktop.core.sampling import Sampling


def test_values_of_the_maker_for_thinking_are_used_while_a_model_thinks() -> None:
    quiet, loud = Sampling(temperature=0.7), Sampling(temperature=0.6)
    known = replace(SMALL, sampling=quiet, thinking_sampling=loud)
    model = Installed("small", known, Path("small.gguf"), 1)
    assert [sampling_for(model, thinking=one) for one in (True, False, None)] == [
        loud,
        quiet,
        quiet,
    ]


def test_one_set_of_values_serves_both_where_the_maker_gives_no_other() -> None:
    model = Installed("small", SMALL, Path("small.gguf"), 1)
    assert sampling_for(model, thinking=True) == model.sampling
