"""The card about predictions: beside measurements, and made for every model, on the real engine."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from models_desk import WAIT_MS, words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app_predict
from desktop.app_probe import Prober
from desktop.core import wording_tuning
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.sampling import Sampling
from desktop.core.speed.benchmark import BenchmarkRecord
from desktop.core.speed.predict import Costs, Prediction
from desktop.gui.speed import all_models
from desktop.gui.speed.honesty_card import HonestyCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakeCard = Callable[[Services], HonestyCard]

LONG_MS = 90_000


class NoRoom(Prober):
    """Has no room for anything, which a test cannot bring about on a real disk."""

    def calibrate(self, *_: object, **__: object) -> object:  # type: ignore[override]  # it never returns
        raise ValueError("there is no room")


@pytest.fixture
def quick(services: Services) -> Iterator[Services]:
    """The services with a prober that is less exact and soon done."""
    prober = Prober(services.paths, services.engine, (0.2, 0.2, 0.2))
    yield replace(services, prober=prober)
    prober.close()


@pytest.fixture
def make_card(tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot) -> MakeCard:
    def make(services: Services) -> HonestyCard:
        card = HonestyCard(services, tasks, bridge, theme)
        qtbot.addWidget(card)
        card.resize(700, 500)
        card.show()
        qtbot.waitUntil(lambda: "Looking" not in card.words.text(), timeout=WAIT_MS)
        return card

    return make


def predict(services: Services, model_id: str, tokens_per_second: float) -> None:
    """Keep a prediction, as if it had been made."""
    costs = Costs(1 / tokens_per_second, 0.0, 1.0, 0.0, 128, 0.05)
    made = Prediction.of(costs, context=4096, memory_bytes=None, method="exact", seconds=1.0)
    services.kept_speeds.add_prediction(model_id, made.to_json() | {"setup": {}})


def measure(services: Services, model_id: str, tokens_per_second: float) -> None:
    """Store a benchmark, as if it had been measured."""
    reading = {"depth": 0, "tokens": 8, "tokens_per_second": tokens_per_second}
    record = BenchmarkRecord.from_json(
        {
            "model": model_id,
            "engine": "llama.cpp",
            "variant": "haswell",
            "device": "CPU",
            "threads": 1,
            "pp": [],
            "tg": [{**reading, "low": tokens_per_second, "high": tokens_per_second}],
            "load_seconds": 1.0,
            "memory_bytes": 1_000_000,
        }
    )
    services.results.add_benchmark(model_id, record.to_json())


def test_at_first_one_button_tells_the_speed_of_every_model(
    make_card: MakeCard, quick: Services, qtbot: QtBot
) -> None:
    card = make_card(quick)
    told: list[str] = []
    card.predicted.connect(told.append)
    assert "Ten seconds of measuring" in card.words.text()
    assert card.button.text() == "Tell the speed of every model"
    assert not card.plot.isVisible()
    card.button.click()
    assert card.running
    assert card.button.text() == "Stop"
    assert card.bar.isVisible()

    qtbot.waitUntil(lambda: card.button.text() == "Measure all", timeout=LONG_MS)
    assert app_predict.calibration(quick) is not None
    assert told == [""]
    assert "have a rough number only" in card.words.text()
    assert "None has been yet" in card.summary.text()
    assert not card.bar.isVisible()


def test_models_are_measured_one_after_the_other_until_it_is_stopped(
    make_card: MakeCard, quick: Services, qtbot: QtBot
) -> None:
    card = make_card(quick)
    models = all_models.wanted(quick)
    assert len(models) > 5
    told: list[str] = []
    lines: set[str] = set()
    card.predicted.connect(told.append)
    card.measure_all()

    def second() -> bool:
        lines.add(card.words.text())
        return card.words.text().startswith("2 of ")

    qtbot.waitUntil(second, timeout=LONG_MS)
    QTest.keyClick(card.button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.running, timeout=LONG_MS)

    assert told == [models[0].id]
    assert f"1 of {len(models)}: {models[0].name}, " in " ".join(lines)
    assert any(line.endswith(" left") for line in lines)
    kept = quick.kept_speeds.predictions()[models[0].id]
    assert kept.document["method"] == "exact"
    assert card.notice.text() == "Stopped. What was measured so far stays."
    assert models[0].id not in {each.id for each in all_models.wanted(quick)}


def test_it_waits_while_a_reply_is_written(
    make_card: MakeCard, quick: Services, qtbot: QtBot, tiny_model: Path
) -> None:
    card = make_card(quick)
    waited, writing = threading.Event(), threading.Event()

    def hear(_text: str, _tokens: int) -> None:
        writing.set()
        waited.wait(LONG_MS / 1000)

    options = GenerateOptions((ChatMessage("user", "Go on."),), Sampling(temperature=0.0))
    job = quick.engine.generate(LoadOptions(tiny_model), options, hear)
    assert writing.wait(LONG_MS / 1000)
    card.measure_all()
    qtbot.waitUntil(lambda: "comes first" in card.words.text(), timeout=LONG_MS)
    job.cancel()
    waited.set()
    qtbot.waitUntil(lambda: card.words.text().endswith(" left"), timeout=LONG_MS)
    card.button.click()
    qtbot.waitUntil(lambda: not card.running, timeout=LONG_MS)


def test_predictions_are_shown_beside_measurements(make_card: MakeCard, services: Services) -> None:
    for model, predicted, measured in (
        ("llama32-1b", 14.2, 13.8),
        ("gemma3-270m", 80.0, 100.0),
        ("my/own.gguf", 5.0, 5.0),
    ):
        predict(services, model, predicted)
        measure(services, model, measured)
    card = make_card(services)

    assert card.plot.isVisible()
    assert "Predictions of 3 models were typically off by 3\xa0%." in card.summary.text()
    shown = words(card.list)
    assert "Llama 3.2 1B predicted 14.2, measured 13.8 t/s 3\xa0% slower" in shown
    assert "predicted 80.0, measured 100 t/s 25\xa0% faster" in shown
    assert "my/own.gguf predicted 5.0, measured 5.0 t/s as predicted" in shown
    assert "Llama 3.2 1B" in card.plot.plot.spoken or "farthest" in card.plot.plot.spoken.lower()


def test_without_room_it_says_what_to_do(
    make_card: MakeCard, services: Services, qtbot: QtBot
) -> None:
    prober = NoRoom(services.paths, services.engine)
    card = make_card(replace(services, prober=prober))
    card.button.click()

    qtbot.waitUntil(lambda: card.notice.text() == wording_tuning.NO_ROOM, timeout=WAIT_MS)
    assert not card.running
    prober.close()


def test_models_that_are_here_or_in_the_list_are_wanted_until_they_are_predicted(
    services: Services,
) -> None:
    before = [each.id for each in all_models.wanted(services)]
    assert "llama32-1b" in before
    assert "tiny" not in before  # the self-test model

    predict(services, "llama32-1b", 10.0)  # in a way that is not used any more

    # Others may come before it now that its speed is known, but it is still among them.
    assert {each.id for each in all_models.wanted(services)} == set(before)


@pytest.mark.parametrize("width", [380, 560, 720])
def test_the_card_fits_into_narrow_pages(
    make_card: MakeCard, services: Services, width: int
) -> None:
    for model in ("llama32-1b", "gemma3-270m"):
        predict(services, model, 14.2)
        measure(services, model, 13.8)
    card = make_card(services)
    assert card.minimumSizeHint().width() <= width
    card.resize(width, 700)
    QApplication.sendPostedEvents()
    for each in card.findChildren(QWidget):
        if each.isVisible():
            right = each.mapTo(card, each.rect().topRight()).x()
            assert right < width, each.objectName()
