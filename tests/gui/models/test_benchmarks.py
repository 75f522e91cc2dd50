from __future__ import annotations

from models_desk import ID, TINY, Desk, words
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop.gui.models.listing import Filter
from desktop.gui.models.page import ModelsPage


def panel(page: ModelsPage) -> QWidget:
    found = page.findChild(QWidget, "benchmarkPanel")
    assert found is not None
    return found


def figure(page: ModelsPage, name: str) -> str:
    found = page.findChild(QLabel, f"benchmark-{name}")
    assert found is not None
    return found.text()


def test_benchmark_this_computer_measures_stores_and_shows_the_speed_in_the_picker(
    desk: Desk,
) -> None:
    page = desk.models_page()
    page.show_filter(Filter.ALL)
    row = desk.row(page, "tiny")
    assert row.text.speed_note == "not measured yet"
    seen: list[str] = []
    text = page.findChild(QLabel, "benchmarkText")
    assert text is not None
    desk.button(page, "benchmarkComputer").click()
    assert panel(page).isVisible()
    assert not desk.button(page, "benchmarkComputer").isEnabled()

    def ended() -> bool:
        if text.text() not in seen:
            seen.append(text.text())
        return desk.button(page, "benchmarkComputer").isEnabled()

    desk.until(ended)
    assert figure(page, "write").endswith("t/s")
    assert figure(page, "read").endswith("t/s")
    assert figure(page, "memory").endswith("MB")
    assert "tells little" in words(panel(page))
    desk.until(lambda: row.text.speed_note == "measured")
    assert "tiny" in desk.services.results.speeds()
    assert len(seen) > 2  # it told what it was doing


def test_the_order_follows_the_measurement(desk: Desk) -> None:
    desk.install()
    page = desk.models_page()
    before = page.row_ids()
    tier = desk.services.catalogue.get(ID).tier
    same = [each for each in before if desk.services.catalogue.get(each).tier == tier]
    other = next(each for each in same if each != ID)
    desk.measure(other, 0.1)
    page.refresh()
    desk.until(lambda: page.row_ids() != before)
    desk.button(desk.row(page), "benchmark").click()
    desk.until(lambda: desk.row(page).text.speed_note == "measured")
    ids = page.row_ids()
    assert ids.index(ID) < ids.index(other)


def test_stop_ends_the_benchmark_and_stores_nothing(desk: Desk) -> None:
    page = desk.models_page()
    desk.button(page, "benchmarkComputer").click()
    assert desk.button(page, "startBenchmark").text() == "Stop"
    desk.button(page, "startBenchmark").click()
    assert "Stopped" in words(panel(page))
    desk.until(lambda: desk.services.engine.state.phase in ("idle", "stopped"))
    assert "tiny" not in desk.services.results.speeds()
    desk.button(page, "startBenchmark").click()
    desk.until(lambda: figure(page, "write") != "")


def test_stop_while_it_measures_is_no_defect(desk: Desk) -> None:
    page = desk.models_page()
    text = page.findChild(QLabel, "benchmarkText")
    assert text is not None
    with desk.qtbot.captureExceptions() as raised:
        desk.button(page, "benchmarkComputer").click()
        desk.until(lambda: text.text() not in ("", "Loading the model"))
        desk.button(page, "startBenchmark").click()
        # What comes after the benchmark in the engine, and then in the store, is done after it.
        desk.services.engine.unload().result(20)
        desk.settle()
    assert not raised
    assert "Stopped" in words(panel(page))
    assert "tiny" not in desk.services.results.speeds()


def test_nothing_is_measured_before_it_is_known_what_there_is(desk: Desk) -> None:
    page = ModelsPage(desk.services, desk.tasks, desk.bridge, desk.theme)
    desk.qtbot.addWidget(page)
    page.show()
    button = desk.button(page, "benchmarkComputer")
    assert not button.isEnabled()
    desk.until(button.isEnabled)
    assert not panel(page).isVisible()


def test_a_model_that_cannot_be_measured_is_explained(desk: Desk) -> None:
    # A sound file of a kind that no engine knows.
    place = desk.services.library.path_for("someone/strange-GGUF", "strange.gguf")
    place.parent.mkdir(parents=True)
    place.write_bytes(TINY.read_bytes().replace(b"llama", b"strng"))
    page = desk.models_page()
    desk.button(desk.row(page, "someone/strange-GGUF/strange.gguf"), "benchmark").click()
    desk.until(lambda: "strng" in words(panel(page)))
    assert desk.button(page, "benchmarkComputer").isEnabled()


def test_the_chooser_offers_what_is_installed(desk: Desk) -> None:
    desk.install()
    page = desk.models_page()
    chooser = panel(page).findChild(QComboBox)
    assert chooser is not None
    assert {chooser.itemData(index) for index in range(chooser.count())} == {"tiny", ID}
    assert chooser.currentData() == ID  # the self-test tells little
