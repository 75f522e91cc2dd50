"""The whole path with nothing replaced: hub, download, engine, window, store, restart.

A person's own models.toml names two models of a hub on loopback; everything else is the program
as it starts for anyone with a fresh home.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hub_server import HubServer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.core.paths import Paths
from desktop.gui.chat.page import ChatPage
from desktop.gui.models.page import ModelsPage
from desktop.gui.models.row import ModelRow
from desktop.gui.program import Program
from desktop.gui.single_instance import SingleInstance
from desktop.gui.theme import Theme
from desktop.gui.window_state import load as load_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.conversations import Message
    from desktop.core.store.results import Measurement
    from desktop.gui.chat.entry import Entry

REPO = "goldcrest-test/tiny-GGUF"
#: Bytes a second, so that the download takes long enough to be seen.
SLOW = 500_000
PATIENCE_MS = 30_000
#: The first look at a computer times many things, and takes longer on a busy one.
LONG_PATIENCE_MS = 180_000
#: Long enough that its speed counts as a measurement.
COUNTED = " ".join(str(number) for number in range(1, 41))

CATALOGUE = """
schema_version = 1

[licences.mit]
name = "MIT"
link = "https://opensource.org/license/mit"
commercial = "yes"
"""
MODEL = """
[[model]]
id = "{id}"
name = "{name}"
maker = "Goldcrest"
kind = "chat"
tier = "1B"
status = "recommended"
repo = "{repo}"
file = "{id}.gguf"
bytes = {bytes}
sha256 = "{sha256}"
quantization = "Q8_0"
licence = "mit"
strengths = "counts and repeats"

[model.sampling]
temperature = 0.0
"""


@pytest.fixture
def tiny_sha256(tiny_model: Path) -> str:
    return hashlib.sha256(tiny_model.read_bytes()).hexdigest()


@pytest.fixture
def hub(
    home: Path, tiny_model: Path, tiny_sha256: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HubServer]:
    size = tiny_model.stat().st_size
    entries = [
        MODEL.format(id=name, name=name.title(), repo=REPO, bytes=size, sha256=tiny_sha256)
        for name in ("first-test", "second-test")
    ]
    (home / "config").mkdir(parents=True)
    (home / "config" / "models.toml").write_text(CATALOGUE + "".join(entries), encoding="utf-8")
    files = {"first-test.gguf": tiny_model, "second-test.gguf": tiny_model}
    with HubServer({REPO: files}) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


class Person:
    """Sits before the real window and uses it as people do."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.paths = Paths.below(home)
        self.program = self.start()

    def start(self) -> Program:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.paths.data.mkdir(parents=True, exist_ok=True)
        instance = SingleInstance(self.paths.data)
        assert instance.acquire()
        theme = Theme()
        theme.apply(app, "light")
        state = load_state(self.paths.window_file)
        program = Program(app, self.paths, theme, instance, state)
        program.start()
        self.wait(lambda: program.window.page_name in ("first_start", "chat"))
        return program

    def restart(self) -> None:
        self.program.end()
        self.program = self.start()

    def wait(self, until: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(until, timeout=patience_ms)

    @property
    def models(self) -> ModelsPage:
        self.program.window.show_models()
        self.wait(lambda: self.program.window.findChild(ModelsPage) is not None)
        page = self.program.window.findChild(ModelsPage)
        assert isinstance(page, ModelsPage)
        self.wait(lambda: bool(page.row_ids()))
        return page

    def row(self, model_id: str) -> ModelRow:
        found = self.program.window.findChild(ModelRow, f"model-{model_id}")
        assert isinstance(found, ModelRow)
        return found

    @property
    def chat(self) -> ChatPage:
        page = self.program.window.findChild(ChatPage)
        assert isinstance(page, ChatPage)
        return page

    def button(self, name: str, within: str = "") -> QPushButton | None:
        place = self.program.window.findChild(QWidget, within) if within else self.program.window
        found = place.findChild(QPushButton, name) if place is not None else None
        return found if found is not None and found.isVisible() else None

    def press(self, name: str, within: str = "") -> None:
        self.wait(lambda: (found := self.button(name, within)) is not None and found.isEnabled())
        found = self.button(name, within)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def say(self, text: str) -> None:
        self.wait(lambda: self.chat.choice is not None and not self.chat.is_streaming)
        QTest.keyClicks(self.chat.composer.edit, text)
        QTest.keyClick(self.chat.composer.edit, Qt.Key.Key_Return)

    def last_reply(self) -> Entry:
        return self.chat.transcript.entries[-1]

    def wait_for_reply(self) -> Entry:
        self.wait(lambda: not self.chat.is_streaming and bool(self.last_reply().note))
        return self.last_reply()


@pytest.fixture
def person(qtbot: QtBot, home: Path, hub: HubServer) -> Iterator[Person]:
    assert hub.url
    person = Person(qtbot, home)
    yield person
    person.program.end()


def stored(person: Person) -> list[Message]:
    services = person.program.services
    assert services is not None
    newest = services.conversations.list()[0]
    return list(services.conversations.messages(newest.id))


def foretold(person: Person) -> bool:
    """Return whether the speed of models is told that are not here."""
    services = person.program.services
    assert services is not None
    return any(speed.kind == "predicted" for speed in services.speeds().values())


def benchmarks(person: Person, model_id: str) -> list[Measurement]:
    services = person.program.services
    assert services is not None
    return [one for one in services.results.history(model_id) if one.source == "benchmark"]


def note_text(entry: Entry) -> str:
    return " ".join(str(part) for part in entry.note)


@pytest.mark.timeout(400)
def test_from_the_picker_to_a_chat_that_is_there_after_a_restart(
    person: Person, hub: HubServer, tiny_sha256: str
) -> None:
    # The first start leads to the picker: two models, neither here, in the catalogue's order.
    person.press("seeAllModels")
    before = person.models.row_ids()
    assert before.index("first-test") < before.index("second-test")

    # Download the second: progress in its row, verified, installed.
    hub.faults.bytes_per_second = SLOW
    person.press("download", within="model-second-test")
    person.wait(lambda: 0 < (person.row("second-test").text.progress or 0) < 1)
    assert person.button("cancel", within="model-second-test") is not None
    hub.faults.bytes_per_second = None
    person.wait(lambda: person.button("chat", within="model-second-test") is not None)
    installed = person.paths.models / REPO / "second-test.gguf"
    assert hashlib.sha256(installed.read_bytes()).hexdigest() == tiny_sha256

    # A benchmark measures it, the first one after a look at the computer; the number is in the row,
    # and the order has changed.
    person.press("benchmark", within="model-second-test")
    person.wait(
        lambda: foretold(person) and len(benchmarks(person, "second-test")) == 1, LONG_PATIENCE_MS
    )
    person.program.window.show_models()
    person.wait(lambda: person.row("second-test").text.speed_note == "measured")
    page = person.models
    person.wait(lambda: page.row_ids().index("second-test") < page.row_ids().index("first-test"))
    person.press("chat", within="model-second-test")

    # Chat with it: the exact answer of a real model, with the measured facts under it.
    person.say("My name is Anna.")
    assert person.wait_for_reply().text == "Nice to meet you, Anna."
    person.say("Count from 1 to 40.")
    assert person.wait_for_reply().text == COUNTED
    assert "t/s" in note_text(person.last_reply())
    person.say("What is my name?")
    assert person.wait_for_reply().text == "Your name is Anna."

    # Stop a reply that would go on for long; what was written stays.
    person.say("Sing.")
    person.wait(lambda: "la la" in person.last_reply().text)
    QTest.mouseClick(person.chat.composer.button, Qt.MouseButton.LeftButton)
    sung = person.wait_for_reply().text
    assert sung.startswith("la la")
    assert stored(person)[-1].status == "stopped"

    # A restart: the chat is still there, word by word, and goes on.
    person.restart()
    person.wait(lambda: len(person.chat.transcript.entries) == 8)
    assert person.chat.transcript.entries[3].text == COUNTED
    assert person.last_reply().text == sung
    person.say("What is my name?")
    assert person.wait_for_reply().text == "Your name is Anna."

    # And the computer is benchmarked with the model that is its best, once more.
    assert person.models.row_ids()
    person.press("benchmarkComputer")
    person.wait(lambda: len(benchmarks(person, "second-test")) == 2)
