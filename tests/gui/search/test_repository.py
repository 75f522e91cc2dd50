"""The panel of a repository: the choice, the look before the download, and the download."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hub_search import card
from search_desk import GOOD, STRANGE

from desktop.core.errors import LineTooSlow
from desktop.core.hub.repository import list_files
from desktop.gui.search.choice_button import ChoiceButton
from desktop.gui.search.look import Look

if TYPE_CHECKING:
    from search_desk import Desk

BEST = "good-Q4_K_M.gguf"


def test_the_recommended_file_is_chosen_and_looked_into(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)

    desk.looked(page, "Runs on this engine (llama)")

    assert list(desk.choices(page)) == ["good-Q3_K_M.gguf", BEST, "good-Q8_0.gguf"]
    assert page.repository.chosen == BEST
    chosen = desk.choices(page)[BEST]
    assert chosen.isChecked()
    assert "Balanced, Recommended, Q4_K_M" in chosen.accessibleName()
    said = desk.said(page)
    assert "Brings its chat template" in said
    assert "Reads up to 2,048 tokens at a time" in said
    assert "Licence: MIT" in said
    assert desk.main(page).text() == "Download Balanced, 1 MB"


def test_the_header_tells_what_the_hub_does_not(desk: Desk) -> None:
    facts = desk.hub.cards[GOOD]
    desk.hub.cards[GOOD] = {**facts, "gguf": {"total": 1_197_440}, "tags": ["gguf"]}
    page = desk.filled()
    desk.open(page)

    desk.looked(page, "1 million parameters, Q8_0")

    for words in ("MB for 2,048 tokens of context", "Does not think", "Licence: MIT"):
        assert words in desk.said(page)


def test_a_line_too_slow_for_a_look_leaves_the_download(desk: Desk) -> None:
    page = desk.page()
    look = Look(desk.services, desk.tasks, page, patience=0.0)
    files = list_files(desk.services.hub, GOOD)
    with desk.qtbot.waitSignal(look.listed):
        look.open(GOOD)

    with desk.qtbot.waitSignal(look.looked) as told:
        look.examine(files, files.models[0])

    assert isinstance(told.args[2], LineTooSlow)


def test_looking_fetches_no_more_than_a_header(desk: Desk) -> None:
    desk.hub.upload(GOOD, BEST, desk.hub.newest(GOOD).files[BEST].read(0, 10**7) + bytes(9_000_000))
    page = desk.filled()
    desk.open(page)

    desk.looked(page, "Runs on this engine")

    assert desk.hub.sent_bytes < 3_000_000


def test_another_choice_is_looked_into_as_well(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Reads up to 2,048 tokens")

    desk.choices(page)["good-Q8_0.gguf"].click()

    desk.looked(page, "Reads up to 8,192 tokens")
    assert desk.main(page).text().startswith("Download Large, ")


def test_all_other_files_are_behind_more(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    more = desk.button(page, "moreFiles")
    assert more.text() == "More: 1 other file"

    more.click()

    assert "good-Q2_K.gguf" in desk.choices(page)
    desk.choices(page)["good-Q2_K.gguf"].click()
    desk.looked(page, "Reads up to 8,192 tokens")
    assert desk.main(page).text().startswith("Download Q2_K, ")


def test_a_download_ends_in_a_chat(desk: Desk) -> None:
    page = desk.filled()
    chats: list[str] = []
    page.chat_requested.connect(chats.append)
    desk.open(page)
    desk.looked(page, "Runs on this engine")

    desk.main(page).click()

    desk.until(lambda: desk.main(page).text() == "Chat with it" and desk.main(page).isVisible())
    key = f"{GOOD}/{BEST}"
    assert key in [model.id for model in desk.services.library.installed()]
    desk.main(page).click()
    assert chats == [key]
    desk.until(lambda: page.results.results._texts[0].mark == "installed")


def test_a_download_under_way_tells_how_far_it_is_and_can_be_paused(desk: Desk) -> None:
    page = desk.filled()
    wanted: list[str] = []
    page.page_requested.connect(wanted.append)
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    desk.hub.faults.bytes_per_second = 100_000

    desk.main(page).click()
    desk.until(lambda: desk.button(page, "step").isVisible())
    desk.button(page, "step").click()

    desk.looked(page, "Paused")
    assert not desk.main(page).isVisible()
    desk.button(page, "showDownloads").click()
    assert wanted == ["downloads"]
    desk.hub.faults.bytes_per_second = None
    desk.until(lambda: desk.button(page, "step").text() == "Resume")
    desk.button(page, "step").click()
    desk.until(lambda: desk.main(page).text() == "Chat with it")


def test_an_architecture_that_the_engine_does_not_know_is_not_downloaded(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page, STRANGE)

    desk.looked(page, "cannot run models of the kind “zephyrion”")
    desk.until(lambda: desk.main(page).isVisible())
    assert not desk.main(page).isEnabled()


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "does not give you access"), (401, "wants you to sign in"), (500, "has a problem")],
)
def test_a_file_that_may_not_be_looked_into_says_why(desk: Desk, status: int, words: str) -> None:
    page = desk.filled()
    desk.hub.faults.file_status = status

    desk.open(page)

    desk.looked(page, words)


def test_a_hub_that_does_not_answer_leaves_threads_for_others(desk: Desk) -> None:
    other, third = "maker/Other-1B", "maker/Third-1B"
    desk.hub.cards |= {name: card(name, parameters=10**9) for name in (other, third)}
    names = [f"good-v{number}-Q2_K.gguf" for number in range(9)]
    files = desk.hub.newest(GOOD).files
    files |= dict.fromkeys(names, files["good-Q2_K.gguf"])
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    desk.button(page, "moreFiles").click()
    desk.hub.faults.silent = desk.hub.faults.api_silent = True
    expected = len(desk.hub.requests)
    steps = [
        [partial(desk.choices(page)[name].click) for name in names],  # each is looked into
        [partial(page.head.search_for, text) for text in ("a", "b", "c")],
        [partial(desk.open, page, repo) for repo in (other, third, STRANGE)],
    ]

    for first, second, *others in steps:
        for step in (first, second):
            step()
            expected += 1
            desk.until(lambda: len(desk.hub.requests) == expected)  # noqa: B023 - called at once
        for step in others:
            step()

    done: list[bool] = []
    desk.tasks.run(lambda: True, done.append)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=2000)


def test_what_went_wrong_with_one_file_is_not_said_of_another(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    gone = desk.services.paths.data / "gone"
    desk.services.settings.change(models_folder=str(gone))

    desk.main(page).click()
    desk.looked(page, "cannot be found")
    desk.until(lambda: "good-Q8_0.gguf" in desk.choices(page))  # they are made anew meanwhile
    desk.choices(page)["good-Q8_0.gguf"].click()

    desk.looked(page, "Reads up to 8,192 tokens")
    assert "cannot be found" not in desk.said(page)
    assert desk.main(page).isEnabled()


def test_the_many_other_files_are_made_when_they_are_wanted(desk: Desk) -> None:
    files = desk.hub.newest(GOOD).files
    files |= {f"good-v{number}-Q2_K.gguf": files["good-Q2_K.gguf"] for number in range(150)}
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    assert len(page.findChildren(ChoiceButton)) < 10

    desk.button(page, "moreFiles").click()

    assert len(desk.choices(page)) == 154


def test_a_repository_that_is_gone_says_so(desk: Desk) -> None:
    desk.hub.cards["maker/Gone-1B"] = card("maker/Gone-1B", trending=99, parameters=10**9)
    page = desk.filled()

    desk.open(page, "maker/Gone-1B")

    desk.looked(page, "The model hub has no file")


def test_what_was_looked_at_once_is_not_asked_for_again(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    page.close_repository()
    before = len(desk.hub.requests)

    desk.open(page)

    desk.looked(page, "Runs on this engine")
    assert len(desk.hub.requests) == before


def test_the_file_for_pictures_comes_along_where_it_is_wanted(desk: Desk) -> None:
    desk.hub.upload(GOOD, "mmproj-F16.gguf", b"eyes" * 100)
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "With its file for pictures")

    desk.button(page, "withPictures").setChecked(True)
    desk.main(page).click()

    desk.until(lambda: any(each.state == "done" for each in desk.services.downloads.snapshot()))
    [download] = desk.services.downloads.snapshot()
    assert [each.file for each in download.files] == [BEST, "mmproj-F16.gguf"]
