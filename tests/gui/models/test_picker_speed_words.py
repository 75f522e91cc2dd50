"""What rows, details and comparison say of speeds: the parts without widgets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui.models.test_rows import FAST, PLAIN
from speed_made import prediction

from desktop.app_honesty import Known
from desktop.core.speed.benchmark import BenchmarkRecord
from desktop.core.store.results import MeasuredSpeed
from desktop.gui.models import comparing, speed_facts
from desktop.gui.models.row_text import compose

MEASURED = MeasuredSpeed(13.8, 90.0, 0.02, 1.0, "benchmark")
TOLD = replace(
    FAST, tokens_per_second=14.2, prompt_tokens_per_second=80.0, speed_kind="predicted",
    speed_error=0.06,
)  # fmt: skip


def record(*readings: tuple[int, float]) -> BenchmarkRecord:
    return BenchmarkRecord.from_json(
        {
            "model": "a",
            "engine": "llama.cpp",
            "variant": "haswell",
            "device": "CPU",
            "threads": 2,
            "pp": [{"tokens": 512, "tokens_per_second": 90.0}],
            "tg": [
                {"depth": depth, "tokens": 8, "tokens_per_second": speed, "low": speed - 1,
                 "high": speed + 1}
                for depth, speed in readings
            ],
            "load_seconds": 1.0,
            "memory_bytes": 1_000_000,
        }
    )  # fmt: skip


def test_a_prediction_has_a_mark_and_a_band() -> None:
    text = compose(TOLD, None, 8)

    assert (text.speed, text.speed_note) == ("14.2 t/s", "predicted ±6 %")
    assert text.band == pytest.approx((14.2 / 1.06, 14.2 * 1.06))
    assert "14.2 t/s predicted ±6 %" in text.spoken
    assert compose(FAST, None, 8).band is None


def test_a_rough_prediction_says_about() -> None:
    text = compose(replace(TOLD, speed_rough=True, speed_error=0.3), None, 8)

    assert (text.speed, text.speed_note) == ("about 14 t/s", "predicted ±30 %")
    slow = replace(TOLD, speed_rough=True, tokens_per_second=3.14)
    assert compose(slow, None, 8).speed == "about 3.1 t/s"


def test_a_prediction_of_unknown_error_has_no_band() -> None:
    text = compose(replace(TOLD, speed_error=None), None, 8)

    assert (text.speed_note, text.band) == ("predicted", None)


def test_the_badge_says_why() -> None:
    told = compose(replace(TOLD, recommended=True, advice="the best, 14 t/s predicted"), None, 8)

    assert told.badge == "Recommended: the best, 14 t/s predicted"


@pytest.mark.parametrize(
    ("predicted", "words"),
    [
        (14.2, "Predicted 14.2, measured 13.8 t/s: 3\N{NO-BREAK SPACE}% slower."),
        (13.8, "Predicted 13.8, measured 13.8 t/s: as predicted."),
        (12.42, "Predicted 12.4, measured 13.8 t/s: 11\N{NO-BREAK SPACE}% faster."),
    ],
)
def test_prediction_and_measurement_are_told_as_a_pair(predicted: float, words: str) -> None:
    assert speed_facts.pair(Known(prediction(predicted), MEASURED)) == words


def test_there_is_no_pair_of_one() -> None:
    assert speed_facts.pair(None) == ""
    assert speed_facts.pair(Known(prediction(), None)) == ""
    assert speed_facts.pair(Known(None, MEASURED)) == ""


def test_a_prediction_tells_all_that_it_knows() -> None:
    told = dict(speed_facts.predicted(Known(prediction(), None, 1_700_000_000.0)))

    assert told["Writing"] == "14.2 t/s (13.4 to 15.1)"
    assert told["Reading"].endswith("t/s")
    assert told["First word"].endswith(" s after a question of 500 words")
    assert told["Memory"] == "1.8 GB"
    assert told["Context half full"].endswith("t/s")
    assert told["Context full"].endswith("t/s, 8,192 tokens")
    assert told["How"] == "measured on a model of the same shape"
    assert "2023" in told["When"]


@pytest.mark.parametrize(
    ("method", "words"),
    [("quick", "from what its parts take here"), ("rough", "from its size alone")],
)
def test_a_quick_prediction_says_how_it_was_made(method: str, words: str) -> None:
    made = prediction(method=method)  # type: ignore[arg-type]  # two of the three
    told = dict(speed_facts.predicted(Known(made)))

    assert told["How"] == words
    assert "When" not in told


def test_an_old_prediction_says_so() -> None:
    told = dict(speed_facts.predicted(Known(prediction(), None, 1.0, stale=True)))

    assert "before something changed" in told["When"]
    quick = dict(speed_facts.predicted(Known(prediction(method="quick"), stale=True)))
    assert quick["When"] == "before something changed"


def test_the_picture_has_what_was_measured_and_what_is_predicted() -> None:
    data = speed_facts.curve(prediction(context=4096), record((0, 13.8), (4096, 11.0)), 8.0)
    measured, foretold = data.filled

    assert (measured.measured, foretold.measured) == (True, False)
    assert [point.x for point in measured.points] == [0, 4096]
    assert (foretold.points[0].x, foretold.points[-1].x) == (0, 4096)
    assert foretold.points[0].y == pytest.approx(14.2)
    assert foretold.points[-1].y == pytest.approx(prediction(context=4096).full_tokens_per_second)
    assert foretold.points[0].low == pytest.approx(14.2 / 1.06)
    assert data.reference is not None
    assert data.reference.y == 8.0


def test_one_point_is_no_picture() -> None:
    assert not speed_facts.curve(None, record((0, 13.8)), 8.0).filled
    assert not speed_facts.curve(None, None, 8.0).filled


def test_numbers_that_are_none_make_no_picture() -> None:
    broken = replace(prediction(), full_tokens_per_second=float("nan"))

    with pytest.raises(ValueError, match="nan"):
        speed_facts.curve(broken, None, 8.0)


def test_models_side_by_side_have_one_scale() -> None:
    rows = (FAST, TOLD, replace(PLAIN, recommended=True))
    texts = [compose(row, None, 8) for row in rows]
    found = comparing.compare(rows, {TOLD.id: Known(prediction())}, 8.0, texts)

    assert found.longest == 20.0
    assert [column.mark for column in found.columns] == [
        *("measured", "predicted ±6 %", "not measured yet"),
    ]
    assert [column.badge for column in found.columns] == ["", "", "recommended"]
    lines = {line.title: line.cells for line in found.lines}
    assert lines["Reading a prompt"] == ("not known", "80.0 t/s", "not known")
    assert lines["Memory"] == ("1.3 GB, fits",) * 3
    assert lines["Licence"] == ("Apache 2.0",) * 3
    assert all(len(cells) == 3 for cells in lines.values())
    assert "14.2 t/s predicted ±6 %" in found.spoken


def test_the_scale_ends_at_the_line_where_all_are_slower() -> None:
    slow = replace(FAST, tokens_per_second=2.0)
    found = comparing.compare((slow, slow), {}, 8.0, [compose(slow, None, 8)] * 2)

    assert found.longest == 8.0


def test_the_first_word_follows_from_what_was_measured() -> None:
    row = replace(FAST, prompt_tokens_per_second=66.7, tokens_per_second=20.0)
    found = comparing.compare((row, TOLD), {"a": Known()}, 8.0, [compose(row, None, 8)] * 2)
    lines = {line.title: line.cells for line in found.lines}

    assert lines["First word, question of 500 words"][0] == "after 10 s"
