"""The card that finds the fastest settings: a real search, with the built-in model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from models_desk import WAIT_MS, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app_probe import Prober
from desktop.app_tuning import Tunings
from desktop.core import wording_tuning
from desktop.core.speed.predict import Costs
from desktop.core.speed.tuning import ANY, Choice, Space, Tuned, Turn
from desktop.gui.speed.tuning_card import TuningCard
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakeCard = Callable[[Services], TuningCard]

MODEL = "tiny"
LONG_MS = 60_000
SECONDS = 4.0
TUNED = Tuned(
    Choice(variant="haswell", repack=False, threads=3),
    Space(("haswell",), 1, 1).usual(),
    Costs(0.1, 0.0, 1.0, 0.0, 128, 0.05),
    Costs(0.1, 0.0, 2.0, 0.0, 128, 0.05),
    4,
)


class NoRoom(Prober):
    """Has no room for anything, which a test cannot bring about on a real disk."""

    def tune(self, *_: object, **__: object) -> Tuned:
        raise ValueError("there is no room")


@pytest.fixture
def make_card(tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot) -> MakeCard:
    def make(services: Services) -> TuningCard:
        card = TuningCard(services, tasks, bridge, theme, seconds=SECONDS)
        qtbot.addWidget(card)
        card.resize(700, 300)
        card.show()
        qtbot.waitUntil(lambda: card.select.count() > 1, timeout=WAIT_MS)
        return card

    return make


@pytest.fixture
def card(make_card: MakeCard, services: Services) -> TuningCard:
    made = make_card(services)
    made.choose(MODEL)
    assert made.chosen() == MODEL
    return made


def left_over(services: Services) -> list[object]:
    return list((services.paths.cache / "skeletons").rglob("*"))


def test_where_nothing_was_tried_it_says_so(card: TuningCard) -> None:
    assert "Nothing was tried yet" in words(card)
    assert card.button.text() == "Find the fastest"
    assert not card.forget.isVisible()
    assert not card.bar.isVisible()
    assert not card.notice.isVisible()


def test_the_fastest_is_found_used_forgotten_and_brought_back(
    card: TuningCard, services: Services, qtbot: QtBot
) -> None:
    told: list[str] = []
    card.tuned.connect(told.append)
    shown: set[str] = set()
    card.button.click()
    assert card.running
    assert card.button.text() == "Stop"
    assert not card.select.isEnabled()
    assert card.bar.isVisible()

    def ended() -> bool:
        shown.add(card.words.text().partition(",")[0])
        return not card.running and card.result.isVisible()

    qtbot.waitUntil(ended, timeout=LONG_MS)
    found = services.tunings.own(MODEL)
    assert found is not None
    assert card.result.text() == wording_tuning.headline(found)
    assert "a typical turn takes" in card.more.text()
    assert "Trying" in shown
    assert not card.bar.isVisible()
    assert card.button.text() == "Find it again"
    assert told == [MODEL]
    load = services.load_options(services.library.resolve(MODEL))
    assert (load.variant, load.repack) == (found.choice.variant, found.choice.repack)
    assert left_over(services) == []

    card.forget.click()
    qtbot.waitUntil(lambda: "own settings are used again" in card.notice.text(), timeout=WAIT_MS)
    assert services.tunings.own(MODEL) is None
    qtbot.waitUntil(lambda: not card.forget.isVisible(), timeout=WAIT_MS)
    (undo,) = card.notice.buttons
    assert undo.text() == "Undo"
    undo.click()
    qtbot.waitUntil(card.forget.isVisible, timeout=WAIT_MS)
    assert services.tunings.own(MODEL) == found
    assert not card.notice.isVisible()
    assert told == [MODEL, MODEL, MODEL]


@pytest.mark.parametrize("way", ["button", "Esc"])
def test_a_search_can_be_stopped(
    card: TuningCard, services: Services, qtbot: QtBot, way: str
) -> None:
    card.button.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("Trying"), timeout=LONG_MS)
    if way == "Esc":
        QTest.keyClick(card.button, Qt.Key.Key_Escape)
    else:
        card.button.click()

    qtbot.waitUntil(lambda: not card.running, timeout=LONG_MS)
    assert card.notice.text() == "Stopped."
    assert card.button.isEnabled()
    assert services.tunings.own(MODEL) is None
    assert left_over(services) == []


def test_a_search_ends_with_its_card(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    card = TuningCard(services, tasks, bridge, theme, seconds=SECONDS, parent=page)
    page.show()
    qtbot.waitUntil(lambda: card.select.count() > 1, timeout=WAIT_MS)
    card.choose(MODEL)
    card.button.click()
    qtbot.waitUntil(lambda: card.words.text().startswith("Trying"), timeout=LONG_MS)
    assert left_over(services)
    card.deleteLater()

    qtbot.waitUntil(lambda: left_over(services) == [], timeout=LONG_MS)
    assert services.tunings.own(MODEL) is None


def test_what_was_found_with_another_engine_is_offered_to_be_found_again(
    make_card: MakeCard, services: Services, qtbot: QtBot
) -> None:
    Tunings(services.kept_speeds, engine="1.0").keep(ANY, TUNED, Turn())
    card = make_card(replace(services, tunings=Tunings(services.kept_speeds)))

    qtbot.waitUntil(card.notice.isVisible, timeout=WAIT_MS)
    assert "another version of the engine" in card.notice.text()
    assert "AVX2 without repacking: prompts 2.0 times faster" in card.notice.text()
    assert card.lead.text() == "llama.cpp's own settings are in use."
    assert not card.result.isVisible()
    card.choose(MODEL)  # of which nothing is known
    qtbot.waitUntil(lambda: not card.notice.isVisible(), timeout=WAIT_MS)
    card.choose(ANY)
    qtbot.waitUntil(card.notice.isVisible, timeout=WAIT_MS)
    assert card.button.text() == "Find it again"
    card.button.click()
    assert card.running
    assert not card.notice.isVisible()
    card.button.click()
    qtbot.waitUntil(lambda: not card.running, timeout=LONG_MS)


def test_what_was_found_with_another_driver_is_told(
    make_card: MakeCard, services: Services, qtbot: QtBot
) -> None:
    both = replace(TUNED, devices=("Vulkan0",), drivers={"Vulkan0": "Mesa 1"})
    services.tunings.keep(ANY, both, Turn())
    gone = replace(services, tunings=Tunings(services.kept_speeds, devices=lambda: ()))
    card = make_card(gone)
    qtbot.waitUntil(card.notice.isVisible, timeout=WAIT_MS)
    assert "with a graphics processor that is not there now" in card.notice.text()
    assert card.button.text() == "Find it again"


def test_what_was_found_with_other_power_is_told(
    make_card: MakeCard, services: Services, qtbot: QtBot
) -> None:
    Tunings(services.kept_speeds, lambda: True).keep(ANY, TUNED, Turn())
    card = make_card(replace(services, tunings=Tunings(services.kept_speeds, lambda: False)))

    qtbot.waitUntil(card.notice.isVisible, timeout=WAIT_MS)
    assert "not yet for mains power" in card.notice.text()


def test_a_model_without_anything_of_its_own_runs_as_all_of_them(
    card: TuningCard, services: Services, qtbot: QtBot
) -> None:
    services.tunings.keep(ANY, TUNED, Turn())
    card.refresh()

    qtbot.waitUntil(card.result.isVisible, timeout=WAIT_MS)
    assert "What was found for all of them is used" in card.lead.text()
    assert card.result.text().startswith("AVX2 without repacking")
    assert "Also 3 threads" in card.more.text()
    assert not card.forget.isVisible()  # there is nothing of its own to forget
    card.choose(ANY)
    qtbot.waitUntil(card.forget.isVisible, timeout=WAIT_MS)


def test_without_room_it_says_what_to_do(
    make_card: MakeCard, services: Services, qtbot: QtBot
) -> None:
    prober = NoRoom(services.paths, services.engine)
    card = make_card(replace(services, prober=prober))
    card.choose(MODEL)
    card.button.click()

    qtbot.waitUntil(lambda: card.notice.text() == wording_tuning.NO_ROOM, timeout=WAIT_MS)
    assert not card.running
    prober.close()


def test_people_may_weigh_a_turn_otherwise(card: TuningCard) -> None:
    weighing = card.weighing
    assert not weighing.question.isVisible()
    assert weighing.turn() == Turn()
    weighing.toggle.click()
    assert weighing.question.isVisible()
    assert weighing.turn() == Turn()
    assert weighing.question.currentText().startswith("Some paragraphs")
    weighing.question.choose(8000)
    weighing.answer.choose(40)
    assert weighing.turn() == Turn(8000, 40)
    weighing.toggle.click()
    assert weighing.turn() == Turn()


@pytest.mark.parametrize("width", [380, 560, 720])
def test_the_card_fits_into_narrow_pages(
    card: TuningCard, services: Services, qtbot: QtBot, width: int
) -> None:
    services.tunings.keep(MODEL, TUNED, Turn())
    card.weighing.toggle.click()
    card.refresh()
    qtbot.waitUntil(card.forget.isVisible, timeout=WAIT_MS)
    assert card.minimumSizeHint().width() <= width
    card.resize(width, card.heightForWidth(width))
    QApplication.sendPostedEvents()
    for each in card.findChildren(QWidget):
        if each.isVisible():
            right = each.mapTo(card, each.rect().topRight()).x()
            assert right < width, each.objectName()
    for label in card.findChildren(Label):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_every_control_has_a_name(card: TuningCard) -> None:
    card.weighing.toggle.click()
    for each in card.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            interface = QAccessible.queryAccessibleInterface(each)
            assert interface.text(QAccessible.Text.Name), each.objectName()
