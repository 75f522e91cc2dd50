"""The sidebar's number, and what people are told while they are busy elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from downloads_desk import SLOW, DownloadsDesk, download
from PySide6.QtWidgets import QWidget

from desktop.gui.downloads.notifications import Notifications
from desktop.gui.downloads.watch import BADGE_WORDS, Watch
from desktop.gui.rail import Rail
from desktop.gui.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.theme import Theme


class Told:
    """A desktop that shows notifications, and keeps them."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    def show(self, title: str, text: str) -> None:
        self.seen.append((title, text))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def background() -> list[bool]:
    """Whether nobody looks at the window: its last entry."""
    return [True]


@pytest.fixture
def watch(desk: DownloadsDesk, told: Told, background: list[bool]) -> Watch:
    window = QWidget()
    desk.qtbot.addWidget(window)
    notifications = Notifications(desk.tasks, window, told.show)
    return Watch(
        desk.services, desk.tasks, desk.bridge, window, notifications, lambda: background[-1]
    )


def test_the_number_follows_what_is_under_way(desk: DownloadsDesk, watch: Watch) -> None:
    numbers: list[int] = []
    watch.active_changed.connect(numbers.append)
    desk.hub.faults.bytes_per_second = SLOW
    desk.start("a.gguf", "b.gguf")
    desk.until(lambda: numbers[-1:] == [2])
    desk.services.downloads.pause("b")
    desk.until(lambda: numbers[-1:] == [1])
    desk.hub.faults.bytes_per_second = None
    desk.until(lambda: numbers[-1:] == [0])


def test_the_end_of_a_download_is_told_to_who_is_elsewhere(
    desk: DownloadsDesk, watch: Watch, told: Told
) -> None:
    assert watch.parent() is not None
    desk.start("a.gguf")
    desk.until(lambda: bool(told.seen))
    assert told.seen == [("Model A is downloaded", "It is ready to chat.")]


def test_a_failure_is_told_too(desk: DownloadsDesk, watch: Watch, told: Told) -> None:
    assert watch.parent() is not None
    desk.hub.faults.api_status = 404
    desk.start("a.gguf")
    desk.until(lambda: bool(told.seen))
    assert told.seen[0][0] == "Model A was not downloaded"


def test_nobody_is_told_what_they_see_or_do_not_want_or_did_themselves(
    desk: DownloadsDesk, watch: Watch, told: Told, background: list[bool]
) -> None:
    numbers: list[int] = []
    watch.active_changed.connect(numbers.append)
    background.append(False)
    desk.start("a.gguf")
    desk.until(lambda: desk.state("a") == "done" and numbers[-1:] == [0])
    background.append(True)
    desk.services.settings.change(notify=False)
    desk.start("b.gguf")
    desk.until(lambda: desk.state("b") == "done" and numbers[-1:] == [0])
    desk.services.settings.change(notify=True)
    desk.hub.faults.bytes_per_second = SLOW
    desk.start("c.gguf")
    desk.until(lambda: numbers[-1:] == [1])
    desk.services.downloads.cancel("c")
    desk.until(lambda: numbers[-1:] == [0])
    meet(desk)
    assert told.seen == []


def test_what_ended_in_an_earlier_run_is_no_news(
    desk: DownloadsDesk, watch: Watch, told: Told
) -> None:
    assert watch.parent() is not None
    desk.tell(download("a", "done"), download("b", "failed"))
    meet(desk)
    assert told.seen == []


def test_where_the_desktop_shows_nothing_the_window_asks_for_attention(
    desk: DownloadsDesk,
) -> None:
    asked: list[str] = []

    def refuse(title: str, _text: str) -> None:
        asked.append(title)
        raise ConnectionError

    window = QWidget()
    desk.qtbot.addWidget(window)
    Notifications(desk.tasks, window, refuse).tell("Model A is downloaded", "It is ready.")
    desk.until(lambda: bool(asked))
    meet(desk)


@pytest.mark.parametrize("make", [Sidebar, Rail])
def test_the_number_is_on_the_button_and_in_its_name(
    theme: Theme, desk: DownloadsDesk, make: Callable[[Theme], Sidebar | Rail]
) -> None:
    part = make(theme)
    desk.qtbot.addWidget(part)
    part.show()
    button = part.pages["downloads"]
    plain = button.grab().toImage()
    part.set_badge("downloads", 3, BADGE_WORDS)
    assert button.accessibleName() == "Downloads, 3 under way"
    assert button.grab().toImage() != plain
    part.set_badge("downloads", 0, BADGE_WORDS)
    assert button.accessibleName() == "Downloads"
    assert button.grab().toImage() == plain


def meet(desk: DownloadsDesk) -> None:
    """Let all be done that was asked of the pool so far, and be told."""
    done: list[None] = []
    for _ in range(4):
        desk.tasks.run(lambda: None, done.append)
    desk.until(lambda: len(done) == 4)
