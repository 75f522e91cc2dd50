from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextDocument

from desktop.core.chat.exchange.as_html import PAPER_STYLE, paper
from desktop.core.store.whole import WholeChat, WholeMessage
from desktop.gui.chat_pdf import drawn, filled
from desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = "Hello **world** " * 30 + "\n\n```py\nprint(1)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"


def html(count: int, text: str = TEXT) -> list[str]:
    messages = tuple(
        WholeMessage(place - 1 if place else None, "user", text, 0) for place in range(count)
    )
    return list(paper(WholeChat("Title", 0, 0, messages, count - 1)))


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_chat_is_a_pdf_of_some_pages() -> None:
    raw = drawn(html(40), "Title")

    assert raw.startswith(b"%PDF-")
    assert raw.rstrip().endswith(b"%%EOF")
    assert pages(raw) > 3
    assert pages(drawn(html(1))) == 1


def test_the_window_goes_on_meanwhile(qtbot: QtBot) -> None:
    tasks = Tasks()
    clock = QElapsedTimer()
    gaps: list[int] = []
    done: list[bytes] = []
    clock.start()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: gaps.append(clock.restart()))
    timer.start()
    threads: list[str] = []

    def work() -> bytes:
        threads.append(threading.current_thread().name)
        return drawn(html(400))

    tasks.run(work, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    timer.stop()
    tasks.close()

    assert pages(done[0]) > 30
    assert threads != [threading.current_thread().name]
    # Milliseconds; drawing it takes many times as long.
    assert sorted(gaps)[len(gaps) * 95 // 100] < 50


def test_pieces_look_as_if_they_had_come_in_one() -> None:
    starts = [TEXT, "- a\n- b", "> quoted\n\nend", "| a | b |\n|---|---|\n| 1 | 2 |", "# Head"]
    each = [[*html(1, text)[1:], *html(1, text)[1:]] for text in starts]
    pieces = [html(1)[0], *(piece for two in each for piece in two)]
    whole = QTextDocument()
    whole.setDefaultStyleSheet(PAPER_STYLE)
    whole.setHtml(f"<body>{''.join(pieces)}</body>")

    assert blocks(filled(pieces)) == blocks(whole)
    assert len(pieces) == 11


def blocks(document: QTextDocument) -> list[tuple[str, QTextBlockFormat]]:
    found = []
    block = document.begin()
    while block.isValid():
        found.append((block.text(), block.blockFormat()))
        block = block.next()
    return found


def test_a_long_list_keeps_the_interpreter_from_nobody(qtbot: QtBot) -> None:
    tasks, done, gaps = Tasks(), list[bytes](), list[int]()
    clock = QElapsedTimer()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: gaps.append(clock.restart()))
    clock.start()
    timer.start()
    tasks.run(lambda: drawn(html(1, "- a\n" * 10_000)), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    tasks.close()

    # Milliseconds; in one piece it would be some seconds.
    assert max(gaps) < 1000


def test_nothing_is_loaded(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(333, 222, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    address = QUrl.fromLocalFile(str(picture)).toString()
    hostile = f'<p>a</p><img src="{address}"><img src="http://e.vil/x.png"><p>b</p>'

    assert not re.search(rb"/Width 333", drawn([hostile]))
