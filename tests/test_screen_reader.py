"""The whole path through a screen reader's eyes, ears and hands: start, download, chat (Linux).

The real program runs in a process of its own on a desktop of its own; all that a test knows of it
comes over AT-SPI, and so does all that it does.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import screen_reader
from hub_server import HubServer
from screen_reader import Desktop, ScreenReader, Thing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not screen_reader.is_there(), reason="needs Xvfb, dbus-daemon and at-spi2-core"
)

REPO = "goldcrest-test/tiny-GGUF"
CATALOGUE = """
schema_version = 1

[licences.mit]
name = "MIT"
link = "https://opensource.org/license/mit"
commercial = "yes"

[[model]]
id = "first-test"
name = "First Test"
maker = "Goldcrest"
kind = "chat"
tier = "1B"
status = "recommended"
repo = "{repo}"
file = "first-test.gguf"
bytes = {bytes}
sha256 = "{sha256}"
quantization = "Q8_0"
licence = "mit"
strengths = "counts and repeats"

[model.sampling]
temperature = 0.0
"""
#: What people press, write into or choose from, and so has to have a name.
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry"),
    *("spin button", "slider", "list", "list item", "link", "progress bar", "menu item", "tree"),
}


@pytest.fixture
def hub(home: Path, tiny_model: Path) -> Iterator[HubServer]:
    facts = {
        "repo": REPO,
        "bytes": tiny_model.stat().st_size,
        "sha256": hashlib.sha256(tiny_model.read_bytes()).hexdigest(),
    }
    (home / "config").mkdir(parents=True)
    (home / "config" / "models.toml").write_text(CATALOGUE.format(**facts), encoding="utf-8")
    with HubServer({REPO: {"first-test.gguf": tiny_model}}) as server:
        yield server


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path) as found:
        yield found


@contextlib.contextmanager
def program(desktop: Desktop, **environment: str) -> Iterator[ScreenReader]:
    """The program on a desktop, and a screen reader that looks at it."""
    running = subprocess.Popen(
        [sys.executable, "-m", "desktop"],
        env={**os.environ, **desktop.environment, **environment},
    )
    try:
        with contextlib.closing(ScreenReader(desktop.environment)) as reader:
            yield reader
    finally:
        running.terminate()
        status = running.wait(timeout=30)
    assert status == 0


@pytest.fixture
def reader(hub: HubServer, desktop: Desktop) -> Iterator[ScreenReader]:
    with program(desktop, HF_ENDPOINT=hub.url) as found:
        yield found


@pytest.fixture
def quick_reader(home: Path, desktop: Desktop) -> Iterator[ScreenReader]:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"quick_ask": true}', encoding="utf-8")
    with program(desktop, GOLDCREST_OFFLINE="1") as found:
        yield found


def hear(reader: ScreenReader, text: str) -> None:
    """Wait until something that begins so is announced."""
    heard: list[str] = []

    def listened() -> bool:
        heard.extend(reader.announced())
        return any(each.startswith(text) for each in heard)

    reader.wait(listened, f"{text!r} was not announced: {heard}")


def nameless(reader: ScreenReader) -> list[str]:
    """Everything in sight that people use and that has no name, by what stands around it."""
    found: list[str] = []

    def look(thing: Thing, around: str) -> None:
        role, name = reader.role(thing), reader.name(thing)
        if role != "application" and "showing" not in reader.states(thing):
            return
        if role in CONTROLS and not name.strip():
            found.append(f"{role} in {around}")
        for child in reader.children(thing):
            look(child, name or around)

    look(reader.program(), "")
    return found


@pytest.mark.timeout(300)
def test_from_the_first_start_to_a_chat(reader: ScreenReader) -> None:
    reader.find("label", "Welcome to Goldcrest")
    assert nameless(reader) == []

    # The model that is recommended is fetched by its button, which says which one it is.
    reader.press(reader.find("push button", "See all models"))
    reader.find("label", "Models for this computer")
    assert reader.role(reader.find("list item", "First Test")) == "list item"
    reader.press(reader.find("push button", "Download First Test"))
    hear(reader, "First Test is downloaded")
    reader.press(reader.find("push button", "Chat First Test"))

    # A message is written, and sent by the button beside it.
    message = reader.find("text", "Message")
    reader.write(message, "Count from 1 to 5.")
    reader.press(reader.find("push button", "Send"))
    conversation = reader.find("label", "Conversation")
    reader.wait(lambda: "1 2 3 4 5" in reader.text(conversation), "there is no answer")

    # It was heard as it came, and can be read again.
    hear(reader, "1 2 3 4 5")
    assert nameless(reader) == []


@pytest.mark.timeout(300)
def test_what_goes_wrong_is_heard_where_it_happens(reader: ScreenReader, hub: HubServer) -> None:
    hub.faults.file_status = 404
    reader.press(reader.find("push button", "See all models"))
    reader.press(reader.find("push button", "Download First Test"))
    hear(reader, "First Test was not downloaded")
    assert nameless(reader) == []


@pytest.mark.timeout(300)
def test_a_banner_is_heard_when_it_comes(home: Path, desktop: Desktop) -> None:
    (home / "config").mkdir(parents=True)
    settings = '{"quick_ask": true, "quick_ask_keys": "Shift+A"}'
    (home / "config" / "settings.json").write_text(settings, encoding="utf-8")
    with program(desktop, GOLDCREST_OFFLINE="1") as reader:
        hear(reader, "“Shift+A” names no key")
        reader.find("alert message", "“Shift+A” names no key", 10)
        assert nameless(reader) == []


@pytest.mark.timeout(300)
def test_every_page_can_be_used(reader: ScreenReader) -> None:
    reader.find("label", "Welcome to Goldcrest")
    for page, title in (
        ("Models", "Models for this computer"),
        ("Speed", "Speed"),
        ("Downloads", "Downloads"),
        ("Privacy", "Privacy"),
        ("Settings", "Settings"),
    ):
        reader.press(reader.find("check box", page))
        reader.find("label", title)
        assert nameless(reader) == [], page


@pytest.mark.timeout(300)
def test_a_long_reply_is_heard_in_pieces_and_its_end_is_said(reader: ScreenReader) -> None:
    reader.press(reader.find("push button", "Try it now"))
    message = reader.find("text", "Message")
    reader.write(message, "Count from 1 to 40.")
    reader.press(reader.find("push button", "Send"))
    heard: list[str] = []

    def listened() -> bool:
        heard.extend(reader.announced())
        return any(each.endswith("40") for each in heard)

    reader.wait(listened, f"the end was not announced: {heard}")
    # Not word by word, and nothing twice.
    assert len(heard) <= 4
    assert " ".join(heard).split() == [str(number) for number in range(1, 41)]


@pytest.mark.timeout(300)
def test_a_key_opens_quick_ask_and_its_chat_goes_on_in_the_main_window(
    quick_reader: ScreenReader, desktop: Desktop
) -> None:
    reader = quick_reader
    reader.find("label", "Welcome to Goldcrest")

    def opened() -> bool:
        # The program takes the key when it has settled.
        desktop.press("Control_L", "Alt_L", "space")
        return reader.look_for("frame", "Ask Goldcrest") is not None

    reader.wait(opened, "the key does nothing")
    reader.write(reader.find("text", "Message"), "Count from 1 to 5.")
    reader.press(reader.find("push button", "Send"))
    reader.press(reader.find("push button", "Continue in the main window"))
    reader.find("list item", "Count from 1 to 5.")
    conversation = reader.find("label", "Conversation")
    reader.wait(lambda: "1 2 3 4 5" in reader.text(conversation), "the chat is not there")
    assert reader.look_for("frame", "Ask Goldcrest") is None
