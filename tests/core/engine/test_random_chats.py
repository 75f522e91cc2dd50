"""Random chats: whatever was said, edited, stopped or left before, a reply follows from its chat.

The rule: greedy, without flash attention, the reply is that of a model loaded anew for the same
history, letter by letter. Where a prompt is read in other batches, rounding differs by up to the
tolerances of test_equal_scores.py; so two replies may part where the two likeliest tokens are no
further apart than that, and the test asks the model itself whether they are.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.engine.chats import TOKENS, Desk, options
from core.engine.scores import Opened, chat, lead_where_they_part
from core.engine.talk import LONG, TINY, Talk
from core.engine.test_equal_scores import SPLIT, SPLIT_OF_8_BITS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.engine.engine import Engine, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.engine.worker_model import Model

CHATS = 3
MOST_LETTERS = 800
LONG_TEXT = " ".join(f"the {word} in a window" for word in ["lamp", "key", "apple", "river"] * 4)
texts = st.sampled_from(
    [
        "the lamp",
        "an apple, a key",
        "Repeat: river",
        "<|im_end|>",
        "é\n\n",
        LONG_TEXT,
        LONG_TEXT * 3,
    ]
)
chats = st.integers(0, CHATS - 1)
actions = st.one_of(
    st.tuples(st.just("send"), chats, texts),
    st.tuples(st.just("again"), chats, texts),
    st.tuples(st.just("edit"), chats, texts),
    st.tuples(st.just("branch"), chats, texts),
    st.tuples(st.just("stop reading"), chats, texts),
    st.tuples(st.just("stop writing"), chats, texts),
    st.tuples(st.just("type"), chats, texts),
    st.tuples(st.just("change one's mind"), chats, texts),
    st.tuples(st.just("save"), chats, texts),
)


@dataclass
class Chat:
    """A chat's words, and what its words were before: branches of it."""

    memory: Path | None
    words: list[str] = field(default_factory=list)
    branches: list[list[str]] = field(default_factory=list)


class Play:
    """Does one action after the other, and compares each reply."""

    def __init__(self, desk: Desk, model: Model, folder: Path | None) -> None:
        self._desk = desk
        self._model = model
        self._chats = [
            Chat(None if folder is None or at == 0 else folder / f"{at}.memory")
            for at in range(CHATS)
        ]

    def do(self, kind: str, number: int, text: str) -> None:
        one = self._chats[number]
        if kind == "save":
            self._desk.engine.save().result(LONG)
        elif kind == "change one's mind":
            self._read_ahead(one, [*one.words, text])
        elif kind.startswith("stop"):
            self._stop(one, text, writing=kind == "stop writing")
        else:
            one.words = self._next(one, kind, text)
            if kind == "type":
                *before, _ = one.words
                for written in (text[:1], text[: len(text) // 2], text):
                    self._read_ahead(one, [*before, written])
            one.words.append(self._reply(one))

    def _next(self, one: Chat, kind: str, text: str) -> list[str]:
        """Return the words that are to be answered; a chat that gets too long begins anew."""
        if len("".join(one.words)) > MOST_LETTERS:
            one.words.clear()
        if kind == "again" and one.words:
            return one.words[:-1]
        if kind == "edit" and one.words:
            one.branches.append(one.words)
            place = len(text) % (len(one.words) // 2)
            return [*one.words[: 2 * place], text]
        if kind == "branch" and one.branches:
            one.branches.append(one.words)
            return [*one.branches.pop(0), text]
        return [*one.words, text]

    def _reply(self, one: Chat) -> str:
        words = tuple(one.words)
        reply, stats = self._desk.say(*words, memory=one.memory)
        fresh = self._desk.fresh(*words)
        if not any("<|im_end|>" in word for word in words):
            assert stats.prompt_tokens == len(chat(self._model, words))
        if reply != fresh:
            tolerance = SPLIT_OF_8_BITS if self._desk.path == TINY else SPLIT
            assert lead_where_they_part(self._model, words, reply, fresh) < 2 * tolerance
        return reply

    def _read_ahead(self, one: Chat, words: list[str]) -> None:
        """Read a chat whose last message is being written."""
        asked = self._desk.asked(words, one.memory)
        self._desk.engine.warm(options(self._desk.path), asked).result.result(LONG)

    def _stop(self, one: Chat, text: str, *, writing: bool) -> None:
        """Stop a reply; what was written stays in the chat, as in the program."""
        words = self._next(one, "send", text)
        asked = self._desk.asked(words, one.memory, 4 * TOKENS)
        talk = Talk(self._desk.engine, asked, options(self._desk.path))
        assert (talk.begun if writing else talk.reading).wait(LONG)
        talk.job.cancel()
        talk.wait()
        if talk.text:
            one.words = [*words, talk.text]


@pytest.fixture(scope="module")
def other_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    running = Engine(worker_command(), tmp_path_factory.mktemp("other"))
    yield running
    running.close()


@pytest.fixture(scope="module")
def opened() -> Iterator[Opened]:
    models = Opened()
    yield models
    models.close()


@pytest.mark.parametrize("name", ["tiny", "qwen35", "gemma3"])
def test_each_reply_is_that_of_a_fresh_engine(
    shared_engine: Engine,
    other_engine: Engine,
    opened: Opened,
    synthetic: Callable[..., Path],
    name: str,
) -> None:
    path = TINY if name == "tiny" else synthetic(name)
    desk, model = Desk(shared_engine, other_engine, path), opened.load(path)

    # Threads stop replies, so that no two runs are alike.
    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(actions, min_size=3, max_size=10), st.booleans())
    def play(done: list[tuple[str, int, str]], kept: bool) -> None:
        with tempfile.TemporaryDirectory() as folder:
            one = Play(desk, model, Path(folder) if kept else None)
            for action in done:
                one.do(*action)
            desk.engine.save().result(LONG)

    play()
