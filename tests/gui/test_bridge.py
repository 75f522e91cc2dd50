from __future__ import annotations

import itertools
import threading
import time
from typing import TYPE_CHECKING

from desktop.core.chat.replies import ReplyFinished, ReplyReading, ReplyText, ReplyThought
from desktop.gui.bridge import TEXT_INTERVAL_MS, Bridge

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Services

TOKENS = 400


def stream(bridge: Bridge, *, tokens: int = TOKENS) -> None:
    """Send a reply as fast as it goes, on this thread."""
    bridge.on_chat_event(ReplyReading(1, 10, 10))
    for number in range(tokens):
        bridge.on_chat_event(ReplyText(1, f"{number} ", number + 1))
    bridge.on_chat_event(ReplyFinished(1, "complete", None, None))


def test_all_text_arrives_in_order_and_before_the_end(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[object] = []
    bridge.chat_event.connect(heard.append)

    thread = threading.Thread(target=stream, args=(bridge,))
    thread.start()
    qtbot.waitUntil(lambda: bool(heard) and isinstance(heard[-1], ReplyFinished))
    thread.join()

    texts = [event for event in heard if isinstance(event, ReplyText)]
    assert "".join(event.text_added for event in texts) == "".join(f"{n} " for n in range(TOKENS))
    assert texts[-1].tokens == TOKENS
    assert isinstance(heard[0], ReplyReading)
    bridge.close()


def test_fast_text_is_shown_no_more_often_than_people_can_see(qtbot: QtBot) -> None:
    bridge = Bridge()
    times: list[float] = []
    bridge.chat_event.connect(lambda _event: times.append(time.monotonic()))
    stop = threading.Event()

    def pour() -> None:
        number = 0
        while not stop.wait(0.001):
            number += 1
            bridge.on_chat_event(ReplyText(1, "x", number))

    thread = threading.Thread(target=pour)
    thread.start()
    qtbot.waitUntil(lambda: len(times) >= 12)
    stop.set()
    thread.join()

    # The median: a busy machine may delay one update and hurry the next.
    gaps = sorted(after - before for before, after in itertools.pairwise(times))
    assert gaps[len(gaps) // 2] >= TEXT_INTERVAL_MS / 1000 * 0.9
    bridge.close()


def test_the_texts_of_two_replies_are_not_mixed(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[ReplyText] = []
    bridge.chat_event.connect(heard.append)

    for number in range(10):
        bridge.on_chat_event(ReplyText(number % 2, "ab"[number % 2], number))

    qtbot.waitUntil(lambda: sum(len(event.text_added) for event in heard) == 10)
    for event in heard:
        assert set(event.text_added) == {"ab"[event.message]}
    bridge.close()


def test_thoughts_are_joined_too_but_not_with_the_answer(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[ReplyText | ReplyThought] = []
    bridge.chat_event.connect(heard.append)

    for number in range(6):
        kind = ReplyThought if number < 4 else ReplyText
        bridge.on_chat_event(kind(1, f"{number} ", number))

    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [ReplyThought(1, "0 1 2 3 ", 3), ReplyText(1, "4 5 ", 5)]
    bridge.close()


def test_a_changed_setting_is_told_on_the_gui_thread(
    services: Services, bridge: Bridge, qtbot: QtBot
) -> None:
    heard: list[tuple[str, int]] = []
    bridge.settings_changed.connect(
        lambda settings: heard.append((settings.theme, threading.get_ident()))
    )

    thread = threading.Thread(target=lambda: services.settings.change(theme="dark"))
    thread.start()
    qtbot.waitUntil(lambda: bool(heard))
    thread.join()

    assert heard == [("dark", threading.get_ident())]


def test_nothing_is_told_after_the_end(services: Services, qtbot: QtBot) -> None:
    closed, witness = Bridge(services), Bridge(services)
    heard: list[str] = []
    closed.settings_changed.connect(lambda _settings: heard.append("closed"))
    witness.settings_changed.connect(lambda _settings: heard.append("witness"))

    closed.close()
    services.settings.change(theme="dark")

    qtbot.waitUntil(lambda: heard == ["witness"])
    witness.close()
