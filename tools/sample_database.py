"""Make the sample of what a Goldcrest keeps on the disk: chats, settings, and the other files.

The samples below tests/samples/databases prove that a later Goldcrest opens what an earlier one
has written. Whoever adds a step to `desktop/core/store/migrations.py` runs this once with the code
of that moment, before it is published:

    python tools/sample_database.py

An older one is made by its own code, from a checkout of it (see the README beside the samples):

    python tools/sample_database.py --code ../goldcrest-1.4

What a version has no code for is left out of its sample. Texts and times are always the same.
"""

from __future__ import annotations

import argparse
import importlib.util
import inspect
import lzma
import shutil
import sqlite3
import sys
import tempfile
import zlib
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.setting import Setting, Value
    from desktop.core.store.conversations import Conversations, Exchange
    from desktop.core.store.database import Database

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "tests" / "samples" / "databases"
#: 2024-05-01, 12:00 UTC, and a minute more at each look.
_BEGINNING = 1_714_564_800
_MODEL, _NAME = "qwen3-1.7b-q4_k_m", "Qwen3 1.7B"


def main() -> None:
    """Make one sample."""
    parser = argparse.ArgumentParser(description="Make the sample of one version's files.")
    parser.add_argument("--code", type=Path, default=ROOT, help="the checkout that writes it")
    parser.add_argument("--into", type=Path, default=SAMPLES, help="the folder of the samples")
    chosen = parser.parse_args()
    sys.path.insert(0, str(chosen.code.resolve()))
    with tempfile.TemporaryDirectory() as made:
        data = Path(made, "data")
        version = _database(data / "goldcrest.sqlite3")
        _pack(data / "goldcrest.sqlite3", chosen.into / f"schema-{version}.sqlite3.xz")
        others = chosen.into / f"schema-{version}"
        shutil.rmtree(others, ignore_errors=True)
        _other_files(others)
    print(f"the sample of schema {version} is in {chosen.into}")


def _pack(database: Path, packed: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        # One file, without a log beside it.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    packed.parent.mkdir(parents=True, exist_ok=True)
    packed.write_bytes(lzma.compress(database.read_bytes(), preset=9 | lzma.PRESET_EXTREME))


def _has(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _database(path: Path) -> str:
    """Write a database with a bit of everything, and return its version."""
    from desktop.core.store.conversations import Conversations
    from desktop.core.store.database import open_database
    from desktop.core.store.migrations import MIGRATIONS

    ticks = count(_BEGINNING, 60)
    opened = open_database(path)
    try:
        chats = Conversations(opened.database, clock=lambda: float(next(ticks)))
        numbers = [_bread(chats), _journey(chats), _rules(chats)]
        _measurements(opened.database, ticks)
        for step in (_network, _index, _context, _speeds, _shelf, _unsent, _files, _imported):
            step(opened.database, chats, numbers, ticks)
    finally:
        opened.database.close()
    return str(MIGRATIONS[-1].version)


def _answer(
    chats: Conversations,
    question: str,
    answer: str,
    chat: int | None = None,
    thinking: str = "",
    **files: Any,  # noqa: ANN401 - older versions have none
) -> Exchange:
    """Let a model answer as it does in the window, in pieces; returns both messages."""
    both = chats.add_exchange(chat, question, title=question[:30], model=_NAME, **files)
    half = len(answer) // 2
    if thinking and "thinking" in inspect.signature(chats.append_text).parameters:
        chats.append_text(both.reply.id, "", thinking)
    chats.append_text(both.reply.id, answer[:half])
    chats.append_text(both.reply.id, answer[half:])
    stats = {"completion_tokens": 42, "tokens_per_second": 12.5, "model": _MODEL}
    chats.finish(both.reply.id, "complete", stats)
    return both


def _bread(chats: Conversations) -> int:
    """Write a chat of several branches, and return its number."""
    first = _answer(chats, "How do I bake sourdough bread?", "Feed the starter, then wait a day.")
    chat = int(first.question.conversation)
    _answer(chats, "And without an oven?", "A cast-iron pot over a camp fire will do.", chat)
    other = chats.add_message(
        chat, "assistant", "With patience, flour and water.", parent=first.question.id, model=_NAME
    )
    chats.add_message(chat, "user", "How warm should it be?", parent=other.id)
    chats.add_message(chat, "assistant", "About 26 °C; the kitchen's top shelf.", model=_NAME)
    chats.rename(chat, "Sourdough")
    return chat


def _journey(chats: Conversations) -> int:
    """Write a chat in other scripts, with replies that were stopped and that failed."""
    from desktop.core.errors import EngineCrashed

    both = _answer(
        chats,
        "Wie komme ich nach Köln?",
        "Mit dem Zug: 🚆 über Münster. 科隆也可以坐飞机去。",
        thinking="The person wants to travel. München or Münster? Münster.",
    )
    chat = int(both.question.conversation)
    stopped = chats.add_exchange(chat, "Und zurück?", title="", model=_NAME)
    chats.append_text(stopped.reply.id, "Am besten am")
    chats.finish(stopped.reply.id, "stopped")
    failed = chats.add_exchange(chat, "Noch einmal bitte", title="", model=_NAME)
    chats.finish(failed.reply.id, "failed", None, EngineCrashed(cause="signal 11"))
    return chat


def _rules(chats: Conversations) -> int:
    """Write a chat with instructions, and a long text with code."""
    chat = int(chats.create("Rules", model=_NAME).id)
    chats.add_message(chat, "system", "You answer in one sentence.")
    code = "```python\nfor number in range(3):\n\tprint(number)\n```\n"
    chats.add_message(chat, "user", f"What does this print?\n\n{code}")
    lines = "\n".join(f"Line {number}: zirconium {number * number}" for number in range(200))
    chats.add_message(chat, "assistant", f"0, 1 and 2.\n\n{lines}", model=_NAME)
    return chat


def _measurements(database: Database, ticks: Iterator[int]) -> None:
    from desktop.core.store.results import Results

    results = Results(database, clock=lambda: float(next(ticks)))
    record = {
        "model": _MODEL,
        "engine": "llama.cpp b6000",
        "variant": "haswell",
        "device": "CPU",
        "threads": 4,
        "pp": [{"tokens": 512, "tokens_per_second": 84.0}],
        "tg": [{"depth": 0, "tokens": 64, "tokens_per_second": 11.5, "low": 11.0, "high": 12.0}],
        "load_seconds": 1.5,
        "memory_bytes": 1_500_000_000,
        "roofline_fraction": 0.8,
    }
    results.add_benchmark(_MODEL, record)
    results.add_reply_speed(
        _MODEL,
        tokens_per_second=12.5,
        prompt_tokens_per_second=80.0,
        completion_tokens=42,
        device="CPU",
        threads=4,
        engine="llama.cpp b6000",
    )


def _network(
    database: Database, _chats: Conversations, _numbers: list[int], ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.connections"):
        return
    from desktop.core.connections import Connection
    from desktop.core.store.connections import Connections

    log = Connections(database)
    for path, status in (("/api/models/a/b", 200), ("/a/b/resolve/main/b.gguf", 404)):
        told = Connection(0, float(next(ticks)), "hub.example", path, "look for a model")
        log.end(log.begin(told), status, 512, None)


def _index(
    database: Database, _chats: Conversations, _numbers: list[int], ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.files"):
        return
    from desktop.core.library.index import Entry, Stamp
    from desktop.core.store.files import Files

    entry = Entry(
        "/models/maker/model-GGUF/model.gguf",
        Stamp(1_107_409_472, _BEGINNING * 10**9, 0),
        None,
        sha256="5e" * 32,
        marks=("a1", "b2"),
        promised="5e" * 32,
    )
    files = Files(database, clock=lambda: float(next(ticks)))
    files.put([entry, replace(entry, path="/models/imported/other.gguf", promised=None)])


def _context(
    database: Database, _chats: Conversations, numbers: list[int], ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.context"):
        return
    from desktop.core.store.context import ChatContexts, Summary
    from desktop.core.store.kept_settings import KeptSettings

    contexts = ChatContexts(database, clock=lambda: float(next(ticks)))
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT id FROM messages WHERE conversation = ? ORDER BY id", (numbers[0],)
        ).fetchall()
    contexts.pin(rows[0][0], pinned=True)
    contexts.keep_summary(Summary(rows[1][0], "They talk about baking bread."))
    KeptSettings(database).change(numbers[0], lambda _before: '{"temperature": 0.3}')


def _speeds(
    database: Database, _chats: Conversations, _numbers: list[int], ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.speeds"):
        return
    from desktop.core.store.speeds import Speeds

    speeds = Speeds(database, clock=lambda: float(next(ticks)))
    speeds.add_prediction(_MODEL, {"tokens_per_second": 10.0, "low": 9.0, "high": 11.0})
    speeds.put("machine", {"bandwidth": 21.5})


def _shelf(
    database: Database, chats: Conversations, numbers: list[int], ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.shelf"):
        return
    from desktop.core.store.shelf import Shelf

    shelf = Shelf(database, clock=lambda: float(next(ticks)))
    shelf.move(numbers[:2], shelf.make_folder("Kitchen & travel").id)
    shelf.pin(numbers[:1], pinned=True)
    shelf.mark(numbers[1:2], unread=True)
    gone = _answer(chats, "Put me away", "As you wish.").question.conversation
    shelf.archive([gone], archived=True)


def _unsent(
    database: Database, _chats: Conversations, numbers: list[int], _ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.unsent"):
        return
    from desktop.core.store.unsent import Unsent

    unsent = Unsent(database, None)
    unsent.keep(numbers[2], "A draft that was never sent")
    if hasattr(unsent, "keep_edit"):
        with database.reading() as connection:
            (message,) = connection.execute(
                "SELECT min(id) FROM messages WHERE conversation = ?", (numbers[1],)
            ).fetchone()
        unsent.keep_edit(message, "Wie komme ich nach Bonn?")


def _files(
    _database: Database, chats: Conversations, _numbers: list[int], _ticks: Iterator[int]
) -> None:
    if not _has("desktop.core.store.attached"):
        return
    from desktop.core.store.attached import Attachment

    files = [Attachment("notes.txt", "text", 21, text="Rye, salt, marjoram.\n")]
    if _has("desktop.core.store.images"):
        picture = _picture()
        files.append(Attachment("dot.png", "image", len(picture), data=picture))
    _answer(chats, "What is in these?", "A list, and perhaps a dot.", files=tuple(files))


def _imported(
    database: Database, _chats: Conversations, _numbers: list[int], _ticks: Iterator[int]
) -> None:
    """Put a chat of another program there, with all that one could have had."""
    if not _has("desktop.core.store.whole"):
        return
    from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

    then = _BEGINNING * 1000
    messages = (
        WholeMessage(None, "user", "Is a tomato a fruit?", then),
        WholeMessage(
            0, "assistant", "Botanically, yes.", then + 1, thinking="Hm, berries.", rating=1
        ),
    )
    chat = WholeChat(
        "Tomatoes", then, then + 1, messages, shown=1, folder="From elsewhere", source="other:17"
    )
    WholeChats(database).insert(chat)


def _picture() -> bytes:
    """Return a PNG of one red dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        body = kind + content
        return len(content).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    head = (1).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    dot = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


def _other_files(folder: Path) -> None:
    """Write what the version keeps beside the database."""
    folder.mkdir(parents=True)
    _settings(folder / "settings.json")
    _window(folder / "window.json")
    for write in (_downloads, _gpus, _prompts, _specialist, _words):
        write(folder)


def _settings(path: Path) -> None:
    """Change every setting that there is."""
    from desktop.core.settings import SETTINGS
    from desktop.core.settings_file import SettingsStore

    SettingsStore(path).change(**{one.key: _another(one) for one in SETTINGS})


def _another(setting: Setting) -> Value:
    """Return a value that a person may have chosen instead of the usual one."""
    special: dict[str, Value] = {
        "models_folder": "/disks/large/models",
        "default_model": _MODEL,
        "more_folders": ("/disks/usb/models",),
        "endpoint": "https://hub.example",
        "proxy_address": "proxy.example:8080",
        "quick_ask_keys": "Meta+F2",
        "language": "de",
        "device": "cpu",
    }
    wanted: Value | None = special.get(setting.key)
    if wanted is None and setting.choices:
        wanted = next(one for one in reversed(setting.choices) if one != setting.default)
    if wanted is None and isinstance(setting.default, bool):
        wanted = not setting.default
    if wanted is None and isinstance(setting.default, int | float):
        bounds = (setting.maximum, setting.minimum)
        wanted = next(type(setting.default)(one) for one in bounds if one is not None)
    try:
        return setting.check(setting.default if wanted is None else wanted)
    except ValueError:
        return setting.default


def _window(path: Path) -> None:
    from desktop.gui.window_state import WindowState, save

    wished: dict[str, Any] = {
        "width": 900,
        "height": 700,
        "x": 40,
        "y": 30,
        "maximized": True,
        "sidebar": False,
        "conversation": 2,
        "theme": "dark",
        "font_size": 120,
        "compact": True,
        "language": "de",
        "recent": ("new_chat",),
        "closed_folders": (1,),
    }
    known = inspect.signature(WindowState).parameters
    save(path, WindowState(**{key: value for key, value in wished.items() if key in known}))


def _downloads(folder: Path) -> None:
    if not _has("desktop.core.hub.queue.state"):
        return
    from desktop.core.hub.queue import rows, state
    from desktop.core.hub.queue.downloads import WantedFile

    place = Path("/disks/large/models/maker/model-GGUF/model.gguf")
    wanted = WantedFile("maker/model-GGUF", "model.gguf", "ab" * 20, place, 1_000_000, "cd" * 32)
    entry = rows.Entry(rows.row("maker-model", "Maker's model", [wanted], "paused"))
    entry.wish = "pause"
    state.StateFile(folder / "downloads.json").save(state.to_text([entry]))


def _gpus(folder: Path) -> None:
    if not _has("desktop.core.engine.fallback"):
        return
    from desktop.core.engine.fallback import Failure, Failures

    told = {"model": "model.gguf:1000000", "device": "Vulkan0 Example GPU", "reason": "crashed"}
    names = inspect.signature(Failure).parameters
    Failures(folder / "gpu.json").remember(
        Failure(**{name: told.get(name, f"some {name}") for name in names})
    )


def _prompts(folder: Path) -> None:
    if not _has("desktop.core.prompts.library"):
        return
    from desktop.core.paths import Paths
    from desktop.core.prompts.library import Prompts
    from desktop.core.prompts.prompt import Prompt

    prompts = Prompts(Paths.below(folder).assets / "prompts.toml", folder / "prompts.toml")
    prompts.save(Prompt(name="Haiku", text="Write a haiku about {{topic}}."))


def _specialist(folder: Path) -> None:
    if not _has("desktop.core.specialists.folder"):
        return
    from desktop.core.specialists.folder import Specialists
    from desktop.core.specialists.specialist import Specialist

    own = Specialists(folder / "shipped", folder / "specialists")
    own.save(Specialist(id="", name="Baker", about="Knows all about bread.", words=("dough",)))


def _words(folder: Path) -> None:
    if not _has("desktop.core.spelling.speller"):
        return
    from desktop.core.spelling.speller import Speller

    Speller(folder / "spelling").add("goldcrest")


if __name__ == "__main__":
    main()
