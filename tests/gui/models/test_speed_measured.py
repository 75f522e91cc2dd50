"""Speeds are told and measured from the models page, with the real prober."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models_desk import ID, Desk, words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from speed_made import calibrate, foretell, prediction

from desktop.app_honesty import Known
from desktop.gui.models import reading
from desktop.gui.models.listing import Filter
from desktop.gui.models.offer import OFFER
from desktop.gui.models.speed_desk import SpeedDesk
from desktop.gui.plots.line_plot import LinePlot

if TYPE_CHECKING:
    from desktop.gui.models.page import ModelsPage

#: Of the catalogue, with all that is needed to foretell its speed; not on this computer.
KNOWN, OTHER = "llama32-1b", "qwen35-2b"


def speeds(page: ModelsPage) -> SpeedDesk:
    found = page.findChild(SpeedDesk)
    assert found is not None
    return found


def running(page: ModelsPage) -> str | None:
    return speeds(page).measuring.running


def part(page: ModelsPage, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def section(page: ModelsPage) -> QWidget:
    return part(page, "speedSection")


def test_while_nothing_is_known_the_speed_of_every_model_is_offered(desk: Desk) -> None:
    page = desk.models_page()

    assert part(page, "speedOffer").isVisible()
    assert desk.button(page, "measureAll").text() == OFFER
    assert desk.row(page).text.speed_note == "not measured yet"


def test_once_this_computer_was_measured_every_row_has_a_number(desk: Desk) -> None:
    page = desk.models_page()
    row = desk.row(page, KNOWN)
    for _ in range(3):  # other tests may be in the way, which is said
        desk.button(page, "measureAll").click()
        assert "Measuring this computer" in words(part(page, "speedOffer"))
        assert desk.button(page, "stopMeasureAll").isVisible()
        desk.qtbot.waitUntil(lambda: running(page) is None, timeout=60_000)
        if not part(page, "speedOffer").isVisible():
            break
    desk.until(lambda: row.text.speed_note.startswith("predicted ±"))

    catalogue = desk.services.catalogue.models
    told = desk.services.speeds()
    sizes = {each.id for each in catalogue if each.kind == "chat" and each.bytes}
    assert sizes <= told.keys()
    assert row.text.band is not None
    assert row.text.band[0] < (row.text.tokens_per_second or 0) < row.text.band[1]


def test_measuring_this_computer_can_be_stopped(desk: Desk) -> None:
    page = desk.models_page()
    desk.button(page, "measureAll").click()
    desk.button(page, "stopMeasureAll").click()

    assert desk.button(page, "measureAll").isVisible()
    assert running(page) is None
    assert desk.services.kept_speeds.get("calibration") is None


def test_what_was_calibrated_before_is_there_at_once(desk: Desk) -> None:
    calibrate(desk.services)
    page = desk.models_page()

    assert not part(page, "speedOffer").isVisible()
    assert desk.row(page, KNOWN).text.speed_note.startswith("predicted ±")


def test_an_old_measurement_of_the_computer_is_offered_anew(desk: Desk) -> None:
    page = desk.models_page()
    found = reading.read(desk.services)
    old = {KNOWN: Known(prediction(method="quick"), stale=True)}
    speeds(page).show_found(replace(found, calibrated=True, known=old))
    assert part(page, "speedOffer").isVisible()
    fresh = {KNOWN: Known(prediction(method="quick"))}
    speeds(page).show_found(replace(found, calibrated=True, known=fresh))
    assert not part(page, "speedOffer").isVisible()


def test_an_opened_model_is_measured_and_that_ends_with_its_details(desk: Desk) -> None:
    calibrate(desk.services)
    page = desk.models_page()
    row = desk.row(page, KNOWN)
    before = row.text.speed
    page.open_details(KNOWN)

    assert running(page) == KNOWN
    assert row.text.speed_note.startswith(("measuring, ", "waiting"))
    assert row.text.speed == before  # what is told already stays meanwhile
    assert "Measuring how fast it will be" in words(section(page))
    page.open_details(OTHER)
    assert running(page) == OTHER
    assert row.text.speed_note.startswith("predicted")
    page.close_details()
    assert running(page) is None


def test_leaving_the_page_ends_it_and_coming_back_begins_anew(desk: Desk) -> None:
    page = desk.models_page()
    page.open_details(KNOWN)
    assert running(page) == KNOWN
    page.hide()
    assert running(page) is None
    page.show()
    assert running(page) == KNOWN
    desk.button(section(page), "stopMeasure").click()
    page.refresh()
    desk.settle()
    desk.meet_pool()
    assert running(page) is None  # who stopped it does not want it again by itself


def test_an_exact_prediction_is_not_made_twice_but_when_asked_for(desk: Desk) -> None:
    foretell(desk.services, KNOWN, prediction())
    page = desk.models_page()
    page.open_details(KNOWN)

    assert running(page) is None
    assert desk.row(page, KNOWN).text.speed_note == "predicted ±6 %"
    again = desk.button(section(page), "measureAgain")
    assert again.text() == "Measure again"
    again.click()
    assert running(page) == KNOWN
    page.close_details()


def test_a_model_on_this_computer_is_measured_on_its_own_shape(desk: Desk) -> None:
    desk.install()
    desk.measure(ID, 500.0)
    page = desk.models_page()
    page.open_details(ID)
    desk.qtbot.waitUntil(lambda: "speed-predicted" in names(page), timeout=60_000)

    shown = words(section(page))
    assert "measured on a model of the same shape" in shown
    assert "Predicted " in shown
    assert ", measured 500 t/s" in shown
    assert desk.services.kept_speeds.predictions()[ID].document["method"] == "exact"
    assert section(page).findChild(LinePlot) is not None
    assert running(page) is None


def names(page: ModelsPage) -> set[str]:
    return {each.objectName() for each in section(page).findChildren(QLabel)}


def test_nobody_is_asked_on_the_network_because_a_model_is_looked_at(desk: Desk) -> None:
    page = desk.models_page()
    page.open_details(ID)  # of the catalogue, which does not say what it is made of
    desk.until(lambda: running(page) is None)

    assert desk.hub.requests == []
    assert not desk.services.kept_speeds.predictions()
    assert desk.button(section(page), "measureAgain").text() == "Measure how fast it will be"


def test_offline_the_size_of_a_model_tells(desk: Desk) -> None:
    desk.services.settings.change(offline=True)
    calibrate(desk.services)
    page = desk.models_page()
    page.open_details(ID)
    desk.until(lambda: running(page) is None)
    desk.button(section(page), "measureAgain").click()
    desk.until(lambda: bool(desk.services.kept_speeds.predictions()))
    desk.until(lambda: running(page) is None)

    assert desk.services.kept_speeds.predictions()[ID].document["method"] == "rough"
    assert "from its size alone" in words(section(page))
    assert desk.row(page).text.speed.startswith("about ")
    assert desk.hub.requests == []


def test_what_is_in_the_way_is_said(desk: Desk) -> None:
    # Where the parts of models are to be written there is something else.
    desk.services.paths.cache.mkdir(parents=True, exist_ok=True)
    (desk.services.paths.cache / "skeletons").write_text("mine", "utf-8")
    page = desk.models_page()
    desk.button(page, "measureAll").click()
    desk.until(lambda: running(page) is None)
    told = words(part(page, "speedOffer"))
    assert told
    assert "Measuring" not in told
    assert desk.button(page, "measureAll").isVisible()
    page.open_details(KNOWN)
    desk.until(lambda: running(page) is None)
    shown = section(page).findChild(QLabel, "speed-measuring")
    assert shown is not None
    assert shown.text() == told
    assert desk.has(section(page), "measureAgain")


def test_nothing_is_measured_while_the_computer_is_at_work(desk: Desk) -> None:
    page = desk.models_page()
    job = desk.services.benchmark("tiny", lambda _share, _step: None)
    page.open_details(KNOWN)
    desk.until(lambda: "Waiting until nothing else is computed" in words(section(page)))
    assert desk.row(page, KNOWN).text.speed_note == "waiting"
    page.close_details()
    job.cancel()


def test_the_self_test_is_not_measured(desk: Desk) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    page.open_details("tiny")

    assert running(page) is None
    assert not desk.has(section(page), "measureAgain")


def test_a_details_picture_has_its_numbers_as_text(desk: Desk) -> None:
    foretell(desk.services, KNOWN, prediction())
    page = desk.models_page()
    page.open_details(KNOWN)
    plot = section(page).findChild(LinePlot)

    assert plot is not None
    assert "14.2 t/s" in plot.spoken
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert "predicted" in plot.at_text or "t/s" in plot.at_text
