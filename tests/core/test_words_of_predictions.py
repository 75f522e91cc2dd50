"""What is said of predictions and of how well they did."""

from __future__ import annotations

import pytest

from desktop.core import words_of_predictions as words


def test_a_prediction_beside_what_was_measured() -> None:
    assert words.pair(14.21, 13.84) == "predicted 14.2, measured 13.8 t/s"
    assert words.pair(1234.5, 0.84) == "predicted 1,234, measured 0.8 t/s"


@pytest.mark.parametrize(
    ("measured", "told"),
    [(9.7, "3\xa0% slower"), (11.2, "12\xa0% faster"), (10.01, "as predicted")],
)
def test_how_far_it_was_off(measured: float, told: str) -> None:
    assert words.difference(10.0, measured) == told


def test_how_well_predictions_do_over_all_models() -> None:
    assert words.typical(None, 0) == ""
    assert words.typical(0.04, 1) == "The one prediction that was checked was off by 4\xa0%."
    assert words.typical(0.04, 7) == "Predictions of 7 models were typically off by 4\xa0%."


def test_how_far_measuring_all_is() -> None:
    told = words.under_way(3, 24, "Qwen3 4B\x1b[31m", "2 min left")
    assert told == "3 of 24: Qwen3 4B [31m, 2 min left"


@pytest.mark.parametrize(
    ("models", "minutes", "told"),
    [
        (1, 0.1, "some seconds"),
        (3, 0.4, "less than a minute"),
        (9, 1.2, "about a minute"),
        (24, 4.4, "about 4 minutes"),
    ],
)
def test_what_measuring_all_means(models: int, minutes: float, told: str) -> None:
    assert told in words.ahead(models, minutes)
    assert words.ahead(models, minutes).startswith(f"{models} model")
