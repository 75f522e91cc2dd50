"""A secret goes through the real program wherever text of a person goes, and much breaks on it.

Afterwards no log and no report has a piece of it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit

from desktop.app import Services
from desktop.core.chat.messages import ReplyFinished, ReplyRequest, ReplyText
from desktop.core.errors import AssistantError
from desktop.core.logs.records import Records
from desktop.core.paths import Paths
from desktop.core.sampling import Sampling
from desktop.core.specialists.specialist import Specialist
from desktop.core.store.attached import Attachment
from desktop.core.store.search_words import Query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.chat.messages import ChatEvent

SECRET = "kumquat7431"  # noqa: S105 - of no door
#: A template that fails when there is more in the chat than in the one that tries it.
FAILING = (
    "{% for m in messages %}{% if 'kumquat' in m['content'] %}"
    "{{ raise_exception(m['content']) }}{% endif %}"
    "<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
)
TIMEOUT = 60
posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")


class Desk:
    """The program with a log from its beginning, as a command has it."""

    def __init__(self, home: Path) -> None:
        self.paths = Paths.below(home)
        self.records = Records("command", self.paths)
        self.records.settle()
        self.services = Services.open(self.paths, {"HF_TOKEN": SECRET, **os.environ})

    def ask(
        self, request: ReplyRequest, on_event: Callable[[ChatEvent], None] = lambda _event: None
    ) -> ReplyFinished:
        events: list[ChatEvent] = []

        def listen(event: ChatEvent) -> None:
            events.append(event)
            on_event(event)

        self.services.chats.send(request, listen).done.result(TIMEOUT)
        finished = events[-1]
        assert isinstance(finished, ReplyFinished)
        return finished

    def request(self, **more: object) -> ReplyRequest:
        model = self.services.library.resolve("tiny")
        asked = ReplyRequest(
            conversation_id=None,
            text=f"Say {SECRET}.",
            model_id="tiny",
            model_name="Tiny",
            load=self.services.load_options(model, 1024),
            sampling=Sampling(temperature=0),
            system=f"You are {SECRET}.",
            attachments=(Attachment(f"{SECRET}.txt", "text", 20, text=f"File: {SECRET}\n"),),
        )
        return replace(asked, **more)  # type: ignore[arg-type]  # each test names some

    def written(self) -> dict[str, str]:
        """End the program, and return all that it has kept of itself."""
        self.services.close()
        self.records.close()
        return {
            path.relative_to(self.paths.logs).as_posix(): path.read_text("utf-8", "replace")
            for path in self.paths.logs.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    made = Desk(home)
    yield made
    made.services.close()
    made.records.close()


@posix
def test_no_log_and_no_report_has_a_word_of_what_people_write(
    desk: Desk, tmp_path: Path, tiny_model: Path
) -> None:
    services = desk.services
    chat = services.conversations.create(f"About {SECRET}")
    assert desk.ask(desk.request(conversation_id=chat.id)).status == "complete"
    crash_while_it_writes(desk, chat.id)
    template = edit(tiny_model, tmp_path / "failing.gguf", tokenizer__chat_template=FAILING)
    asked = desk.request()
    failed = desk.ask(replace(asked, load=replace(asked.load, path=template)))
    assert failed.error is not None or failed.stats is not None
    assert desk.ask(desk.request(grammar=f'root ::= ("{SECRET}" | {SECRET}')).error is not None
    assert desk.ask(desk.request(json_schema=f'{{"{SECRET}": {SECRET}')).error is not None
    gone = tmp_path / "gone.gguf"
    assert desk.ask(replace(asked, load=replace(asked.load, path=gone))).error is not None
    strange_files(desk)
    listener_that_fails(desk)
    services.specialists.save(Specialist(SECRET, SECRET, about=SECRET, own=True))
    services.search.messages(Query(f'{SECRET} "{SECRET}'))
    break_the_store(desk, chat.id)

    kept = desk.written()
    assert {"commands.log", "engine.log"} <= kept.keys()
    assert any(name.startswith("reports/") for name in kept)
    assert [name for name, text in kept.items() if "kumquat" in text.lower()] == []
    assert "Traceback" not in kept["commands.log"]
    # What is to be known is there.
    assert "crashed, SIGSEGV" in kept["commands.log"]
    assert "a listener of a reply failed at" in kept["commands.log"]
    assert "    RuntimeError\n" in kept["commands.log"]
    (engine,) = [text for name, text in kept.items() if name.endswith("-engine.txt")]
    for told in ("End: crashed (SIGSEGV)", "While: generating", "Model file: goldcrest-tiny-q8"):
        assert told in engine
    for told in ("Architecture: llama", "Variant: ", "Device: CPU", "Segmentation fault"):
        assert told in engine
    (error,) = [text for name, text in kept.items() if name.endswith("-command-error.txt")]
    assert "sqlite3." in error
    assert "because of" in error


def crash_while_it_writes(desk: Desk, chat: int) -> None:
    def kill(event: ChatEvent) -> None:
        pid = desk.services.engine.pid
        if isinstance(event, ReplyText) and pid is not None:
            os.kill(pid, signal.SIGSEGV)

    finished = desk.ask(desk.request(conversation_id=chat, text=f"Sing. {SECRET}"), kill)
    assert finished.error is not None
    # An error of the engine as it is told to others, with the child's last words in it.
    logging.getLogger("desktop.tests").info("it failed: %s %r", finished.error, finished.error)


def strange_files(desk: Desk) -> None:
    desk.paths.prompts_file.write_text(f"[{SECRET}", "utf-8")
    desk.paths.settings_file.write_text(f'{{"theme": "{SECRET}", {SECRET}', "utf-8")
    desk.paths.specialists.mkdir(exist_ok=True)
    (desk.paths.specialists / f"{SECRET}.toml").write_text(f"{SECRET} = [", "utf-8")
    again = Services.open(desk.paths)
    again.specialists.listing()
    again.close()


def listener_that_fails(desk: Desk) -> None:
    def fail(event: ChatEvent) -> None:
        raise RuntimeError(f"{SECRET}: {event}")

    desk.ask(desk.request(text=f"Count from 1 to 3. {SECRET}"), fail)


def break_the_store(desk: Desk, chat: int) -> None:
    """Have a reply that cannot be saved, and an error of SQLite that has text in it."""
    with sqlite3.connect(desk.paths.database_file) as database:
        database.execute("DROP TABLE messages")
    with contextlib.suppress(AssistantError):
        desk.ask(desk.request(conversation_id=chat))
    try:
        try:
            sqlite3.connect(":memory:").execute(f'SELECT "{SECRET}" FROM "{SECRET}"')  # noqa: S608 - ours
        except sqlite3.Error as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        desk.records.reports.keep_error("command-error", error)
