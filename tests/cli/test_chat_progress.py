"""How far a reply is, for whoever looks at a terminal."""

from __future__ import annotations

import io
import sys

import pytest

from desktop.cli.chat_progress import ChatProgress, reading
from desktop.core.chat.messages import ReplyLoading, ReplyReading, ReplyText


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("done", "total", "left", "words"),
    [
        (0, 3100, None, "Reading 0 of 3,100 tokens"),
        (1240, 3100, 8.2, "Reading 1,240 of 3,100 tokens, 8 s left"),
        (1240, 3100, 125.0, "Reading 1,240 of 3,100 tokens, 2 min 5 s left"),
        (3100, 3100, 0.0, "Reading 3,100 of 3,100 tokens"),
    ],
)
def test_reading_is_told_with_the_time_left(
    done: int, total: int, left: float | None, words: str
) -> None:
    assert reading(done, total, left) == words


def test_a_terminal_sees_it_on_one_line_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    ChatProgress().follow(ReplyReading(1, 10, 40, 3.0))
    progress = ChatProgress()
    progress.follow(ReplyLoading(1, 0.5))
    progress.follow(ReplyText(1, "Hello", 1))

    text = shown.getvalue()
    assert "Reading 10 of 40 tokens, 3 s left" in text
    assert "50%" in text
    assert text.endswith("\r\x1b[K")


def test_nobody_sees_it_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.StringIO()
    monkeypatch.setattr(sys, "stderr", shown)
    progress = ChatProgress()
    progress.follow(ReplyReading(1, 10, 40, 3.0))
    progress.follow(ReplyText(1, "Hello", 1))

    assert not shown.getvalue()
