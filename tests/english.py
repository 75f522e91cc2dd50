"""The English dictionary that the tests of spelling need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from desktop.core.spelling.speller import Speller


def need_english(speller: Speller) -> None:
    """Skip the test where the system has none; `dev.py test` installs it on Linux."""
    if "en_US" not in speller.languages():
        pytest.skip("no English dictionary here; dev.py test installs one")
