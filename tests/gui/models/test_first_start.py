from __future__ import annotations

from typing import TYPE_CHECKING

from gguf_maker import llama
from models_desk import ID, Desk, words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.gui.models.first_start import FirstStartPage


def recommended(desk: Desk) -> str:
    return next(row.id for row in desk.services.rows() if row.recommended)


def test_it_recommends_a_model_and_says_why_and_how_large_it_is(desk: Desk) -> None:
    page = desk.first_start_page()
    model = desk.services.catalogue.get(recommended(desk))
    told = words(page)
    assert "Recommended for this computer" in told
    assert model.name in told
    assert "to download" in told
    assert model.licence is not None
    assert desk.button(page, "downloadAndStart").text() == "Download and start"


def test_the_self_test_model_and_the_list_are_one_click_away(desk: Desk) -> None:
    page = desk.first_start_page()
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        desk.button(page, "trySelfTest").click()
    assert asked.args == ["tiny"]
    with desk.qtbot.waitSignal(page.models_requested):
        desk.button(page, "seeAllModels").click()


def test_download_and_start_downloads_and_then_asks_for_a_chat(desk: Desk) -> None:
    desk.prefer()
    page = desk.first_start_page()
    assert "Small test" in words(page)
    with desk.qtbot.waitSignal(page.chat_requested, timeout=20_000) as asked:
        desk.button(page, "downloadAndStart").click()
    assert asked.args == [ID]
    assert ID in {each.id for each in desk.services.library.installed()}


def test_a_download_that_fails_is_explained_and_can_be_tried_again(desk: Desk) -> None:
    desk.prefer()
    desk.hub.faults.api_status = 404
    page: FirstStartPage = desk.first_start_page()
    desk.button(page, "downloadAndStart").click()
    desk.until(lambda: desk.button(page, "downloadAndStart").text() == "Retry")
    assert "hub" in words(page)
    desk.hub.faults.api_status = None
    with desk.qtbot.waitSignal(page.chat_requested, timeout=20_000):
        desk.button(page, "downloadAndStart").click()


def test_a_paused_and_cancelled_download_starts_no_chat(desk: Desk) -> None:
    desk.prefer()
    desk.hub.faults.bytes_per_second = 200_000
    page = desk.first_start_page()
    asked: list[str] = []
    page.chat_requested.connect(asked.append)
    desk.button(page, "downloadAndStart").click()
    desk.until(lambda: desk.button(page, "downloadAndStart").text() == "Pause")
    desk.until(lambda: "%" in words(page))
    desk.button(page, "downloadAndStart").click()
    desk.until(lambda: desk.button(page, "downloadAndStart").text() == "Resume")
    desk.button(page, "cancel").click()
    desk.until(lambda: desk.button(page, "downloadAndStart").text() == "Continue")
    assert not asked


def test_a_model_of_another_program_is_offered_as_soon_as_it_is_known(
    desk: Desk, tmp_path: Path
) -> None:
    page = desk.first_start_page()
    theirs = tmp_path / "person" / ".lmstudio" / "models" / "someone" / "Small-GGUF" / "theirs.gguf"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(llama(general__name="Theirs"))
    assert "self-test" in desk.button(page, "trySelfTest").text()

    desk.services.identifying.start(desk.bridge.on_library_change)

    desk.until(
        lambda: desk.button(page, "trySelfTest").text() == "Try it now with a model that is here"
    )
    assert "theirs is on this computer already, from LM Studio." in words(page)
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        desk.button(page, "trySelfTest").click()
    assert "lmstudio" in asked.args[0]
