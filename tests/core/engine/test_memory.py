"""What a model knows of a chat, kept in a file: in this process, in another, and damaged."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import Engine, LoadOptions, Patience, worker_command
from desktop.core.engine.values import ChatMemory, GenerateOptions
from desktop.core.errors import ContextFull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STORY = " ".join(["lamp", "key", "apple", "river"] * 60)
LOAD = LoadOptions(TINY)


def chat(path: Path, *words: str, model: str = "tiny") -> GenerateOptions:
    return replace(ask(*words), memory=ChatMemory(path, model))


def say(engine: Engine, options: GenerateOptions, load: LoadOptions = LOAD) -> tuple[str, int, int]:
    """The reply, how many tokens of the prompt were known, and how many it has."""
    talk = Talk(engine, options, load)
    stats = talk.wait()
    return talk.text, stats.cached_tokens, stats.prompt_tokens


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Engine]]:
    started: list[Engine] = []

    def run() -> Engine:
        started.append(Engine(worker_command(), tmp_path / "logs"))
        return started[-1]

    yield run
    for engine in started:
        engine.close()


def test_a_chat_goes_on_in_a_new_process_without_being_read_again(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    file = tmp_path / "1.memory"
    first = start()
    answer, _, read = say(first, chat(file, STORY, "yes", "Repeat: green apple"))
    assert first.save().result(LONG) > 100_000
    assert first.save().result(LONG) == 0  # nothing is new
    first.close()
    more = chat(file, STORY, "yes", "Repeat: green apple", answer, "Repeat: lamp")
    text, cached, prompt = say(start(), more)
    fresh, none, _ = say(start(), replace(more, memory=None))

    assert text == fresh == "lamp"
    assert none == 0
    assert read <= cached < prompt


def test_a_chat_is_kept_when_another_one_follows(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    engine, one, two = start(), tmp_path / "1.memory", tmp_path / "deep" / "2.memory"
    say(engine, chat(one, STORY))
    say(engine, chat(two, "Count from 3 to 9. " + STORY))
    _, again, prompt = say(engine, chat(one, STORY))
    _, other, _ = say(engine, chat(two, "Count from 3 to 9. " + STORY))

    assert one.exists()
    assert two.exists()
    assert again == prompt - 1
    assert other > 200


def test_unloading_and_loading_something_else_keep_it_too(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    engine, one, two = start(), tmp_path / "1.memory", tmp_path / "2.memory"
    say(engine, chat(one, STORY))
    engine.load(replace(LOAD, context=1024)).result(LONG)
    say(engine, chat(two, STORY), replace(LOAD, context=1024))
    engine.unload().result(LONG)

    assert one.exists()
    assert two.exists()


def test_a_closed_engine_has_kept_it(start: Callable[[], Engine], tmp_path: Path) -> None:
    engine, file = start(), tmp_path / "1.memory"
    say(engine, chat(file, STORY))
    engine.close()

    assert file.exists()


def test_a_short_chat_and_one_without_a_memory_are_not_kept(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    engine, file = start(), tmp_path / "1.memory"
    say(engine, chat(file, "Repeat: lamp"))
    engine.save().result(LONG)
    say(engine, ask(STORY))

    assert engine.save().result(LONG) == 0
    assert not file.exists()


def test_an_edited_chat_keeps_what_it_still_begins_with(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    file = tmp_path / "1.memory"
    first = start()
    say(first, chat(file, STORY, "yes", "Repeat: green apple"))
    first.close()
    text, cached, _ = say(start(), chat(file, STORY, "yes", "Repeat: lamp"))

    assert text == "lamp"
    assert cached > 200


@pytest.mark.parametrize(
    "other",
    [
        {"load": replace(LOAD, context=1024)},
        {"load": replace(LOAD, cache_type="q8_0")},
        {"load": replace(LOAD, flash_attention="on")},
        {"model": "another"},
    ],
    ids=["context", "cache type", "flash attention", "model"],
)
def test_what_another_model_or_way_of_loading_has_left_is_not_used(
    start: Callable[[], Engine], tmp_path: Path, other: dict[str, object]
) -> None:
    file = tmp_path / "1.memory"
    first = start()
    say(first, chat(file, STORY))
    first.close()
    load = other.get("load", LOAD)
    assert isinstance(load, LoadOptions)
    _, cached, _ = say(start(), chat(file, STORY, model=str(other.get("model", "tiny"))), load)

    assert cached == 0


def _cut(content: bytes, share: float) -> bytes:
    return content[: int(len(content) * share)]


def _changed(content: bytes, share: float) -> bytes:
    place = int(len(content) * share)
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def _with_head(content: bytes, **facts: object) -> bytes:
    mark, head, rest = content.split(b"\n", 2)
    return b"\n".join([mark, json.dumps({**json.loads(head), **facts}).encode(), rest])


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda _: b"",
    lambda _: b"goldcrest memory 2\n",
    lambda _: random.Random(1).randbytes(5000),  # noqa: S311 - the same bytes in each run
    lambda content: content.replace(b"memory 2", b"memory 1", 1),
    lambda content: content + b"x",
    *(
        lambda content, share=share: _cut(content, share)
        for share in (0.0001, 0.01, 0.5, 0.9, 0.9999)
    ),
    *(
        lambda content, share=share: _changed(content, share)
        for share in (0.0001, 0.003, 0.5, 0.9999)
    ),
    lambda content: _with_head(content, tokens=10),
    lambda content: _with_head(content, tokens=-1),
    lambda content: _with_head(content, tokens=1 << 60),
    lambda content: _with_head(content, state=1 << 40),
    lambda content: _with_head(content, state=5),
    lambda content: _with_head(content, state=True),
    lambda content: _with_head(content, ways=[[5, 1 << 30]]),
    lambda content: _with_head(content, ways=[[1 << 23, 5]]),
    lambda content: _with_head(content, ways=[[True, 5]]),
    lambda content: _with_head(content, ways=[5]),
    lambda content: _with_head(content, ways=None),
    lambda content: _with_head(content, sha256="0" * 64),
    lambda content: _with_head(content, sha256=[1]),
    lambda content: _with_head(content, more=1),
    lambda content: b"\n".join([content.split(b"\n")[0], b"[" * 900, b""]),
    lambda content: b"\n".join([content.split(b"\n")[0], b"7", b""]),
]


def test_a_damaged_file_is_passed_over_and_replaced(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    file = tmp_path / "1.memory"
    engine = start()
    say(engine, chat(file, STORY))
    say(engine, chat(tmp_path / "2.memory", "Count from 1 to 5."))
    content = file.read_bytes()
    pid = engine.pid
    for damage in DAMAGES:
        file.write_bytes(damage(content))
        text, cached, _ = say(engine, chat(file, STORY))
        assert cached < 64
        say(engine, chat(tmp_path / "2.memory", "Count from 1 to 5."))
    _, cached, prompt = say(engine, chat(file, STORY))

    assert cached == prompt - 1
    assert engine.pid == pid
    assert text


@pytest.mark.parametrize("kind", ["folder", "no folder"])
def test_a_place_that_cannot_be_written_costs_nothing(
    start: Callable[[], Engine], tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "1.memory"
    if kind == "folder":
        file.mkdir()
    else:
        (tmp_path / "file").write_bytes(b"")
        file = tmp_path / "file" / "1.memory"
    engine = start()
    say(engine, chat(file, STORY))

    assert engine.save().result(LONG) == 0
    assert say(engine, chat(file, "Repeat: lamp"))[0] == "lamp"
    assert not list(tmp_path.rglob("*.new"))


def test_a_file_larger_than_all_memory_is_passed_over(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    file = tmp_path / "1.memory"
    first = start()
    say(first, chat(file, STORY))
    first.close()
    content = _with_head(file.read_bytes(), state=1 << 43)
    file.write_bytes(content)
    head = json.loads(content.split(b"\n")[1])
    try:
        os.truncate(file, content.index(b"}\n") + 2 + 4 * head["tokens"] + (1 << 43))
    except OSError:
        pytest.skip("this file system has no files so large")
    text, cached, _ = say(start(), chat(file, STORY))

    assert cached == 0
    assert text


def test_a_closed_engine_has_kept_it_also_after_a_message_was_refused(
    start: Callable[[], Engine], tmp_path: Path
) -> None:
    engine, file = start(), tmp_path / "1.memory"
    say(engine, chat(file, STORY))
    with pytest.raises(ContextFull):
        say(engine, chat(file, STORY * 20))
    engine.close()

    assert file.exists()


@pytest.mark.skipif(os.name != "posix", reason="a file that waits is a named pipe")
def test_a_slow_disk_is_no_slow_template(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path / "logs", patience=Patience(template=0.5))
    engine.load(LOAD).result(LONG)
    file = tmp_path / "1.memory"
    os.mkfifo(file)
    talk = Talk(engine, chat(file, STORY))
    heard = talk.reading.wait(LONG)
    # Longer than a template may take.
    with pytest.raises(TimeoutError):
        talk.job.result.result(1)
    file.write_bytes(b"")  # the end of the waiting
    assert heard
    assert talk.wait().finish_reason == "stop"
    engine.close()
