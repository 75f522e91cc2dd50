"""How long the GUI thread is busy at a time with text that is hard to lay out or to understand.

A part of `streaming.py`: the real conversation and the real field for messages, without a store.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from timed_application import wait

from desktop.gui.chat.composer import Composer
from desktop.gui.chat.entry import Entry
from desktop.gui.chat.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from timed_application import TimedApplication

    from desktop.gui.theme import Theme

LONGEST_MS = 50.0
_KB = 200
_REPLIES = 50
#: Of each of them.
_CHARACTERS = 3_800


class HardText:
    """Measures one thing after the other, and prints each.

    Args:
        app: times what the window does.
        theme: the look.
        prose: markdown as models write it.
    """

    def __init__(self, app: TimedApplication, theme: Theme, prose: str) -> None:
        self._app, self._theme = app, theme
        self._prose = prose
        self._size = _KB * 1000
        self._view = Transcript(theme)
        self._view.resize(900, 700)
        self._view.show()

    def run(self) -> bool:
        """Measure everything; return whether all is within the bounds."""
        digits = "".join(f"{number * 2654435761 % 2**32:08x}" for number in range(self._size // 8))
        hebrew = "\u202e\u05d0\u05d1 " * (self._size // 7)
        return all(
            [
                self._composer("A line of digits", digits),
                self._composer("A line that is turned round", hebrew),
                *self._line("A line of digits", digits),
                *self._line("A line that is turned round", hebrew),
                self._late_reference(),
                self._late_footnotes(),
                self._turned_back_to(),
                self._reloaded(),
            ]
        )

    def _composer(self, name: str, line: str) -> bool:
        composer, data = Composer(self._theme), QMimeData()
        composer.resize(700, 100)
        composer.show()
        data.setText(line)
        self._step(lambda: None)
        steps = [
            lambda: composer.edit.insertFromMimeData(data),
            lambda: composer.edit.insertPlainText("x"),
            lambda: composer.resize(600, 100),
            lambda: composer.set_text(""),
        ]
        longest = max(self._step(step) for step in steps)
        composer.deleteLater()
        return _report(f"{name} of {len(line) // 1000},000 letters pasted, typed in", longest)

    def _line(self, name: str, line: str) -> list[bool]:
        def send() -> None:
            self._view.append_message(Entry(1, person=True, text=line))

        self._view.clear_messages()
        sent = _report(f"{name} sent", self._step(send))
        resized = self._resize()
        self._view.clear_messages()
        prose = self._prose * (len(line.encode()) // len(self._prose))
        self._show(Entry(1, person=False, text=prose))
        return [
            sent,
            _report(f"{name} resized; as much prose is the bound", resized, self._resize()),
        ]

    def _resize(self) -> float:
        widths = (700, 900) * 3
        took = sorted(self._step(partial(self._view.resize, width, 700)) for width in widths)
        return took[len(took) // 2]

    def _late_reference(self) -> bool:
        text = "See [x] and some more words here of a usual reply.\n\n" * (self._size // 52)
        return self._finished("A late reference", text + "[x]: https://a.example\n")

    def _late_footnotes(self) -> bool:
        text = "A word[^1] and more.\n\n[^1]: note\n\n" * (self._size // 37)
        return self._finished("Late footnotes", text)

    def _finished(self, name: str, text: str) -> bool:
        view = self._view
        view.clear_messages()
        view.append_message(Entry(1, person=False, text=text[:-40]))
        wait(lambda: not view.is_busy, 60)
        view.append_text(1, text[-40:], ())
        return _report(f"{name} in {_KB} KB finished", self._step(lambda: view.finish(1, ())))

    def _turned_back_to(self) -> bool:
        entry = Entry(1, person=False, text=self._prose * (self._size // len(self._prose)))
        self._view.clear_messages()
        took = self._step(lambda: self._view.append_message(entry))
        return _report(f"A reply under way of {_KB} KB shown", took)

    def _reloaded(self) -> bool:
        reply = (self._prose * 3)[:_CHARACTERS]
        entries = [
            Entry(number, person=bool(number % 2), text="A question?" if number % 2 else reply)
            for number in range(1, 2 * _REPLIES + 1)
        ]
        self._show(*entries)

        def reload() -> None:
            self._view.show_messages(entries, more=True, at=_REPLIES)

        return _report(f"{_REPLIES} long replies reloaded", self._step(reload))

    def _show(self, *entries: Entry) -> None:
        self._view.show_messages(entries, more=False)
        wait(lambda: not self._view.is_busy, 60)

    def _step(self, step: Callable[[], object]) -> float:
        """Return how long at a time the thread was busy with a step and what follows, in ms."""
        self._app.forget()
        began = time.perf_counter()
        step()
        took = (time.perf_counter() - began) * 1000
        wait(lambda: not self._view.is_busy, 120)
        return max(took, *self._app.milliseconds)


def _report(what: str, took: float, bound: float = LONGEST_MS) -> bool:
    passed = took <= max(bound, LONGEST_MS)
    print(f"{what}: {took:.1f} ms at a time (bound {bound:.0f}): {'PASS' if passed else 'FAIL'}")
    return passed
