"""What a model knows of a chat, kept in a file: going on with it needs no reading again.

A file holds a line of marks, a line of JSON, the tokens, llama.cpp's own bytes for them, and its
bytes for the places in the chat where a model that cannot go back by itself can go on:

    goldcrest memory 2
    {"key": "…", "tokens": 2000, "state": 65568000, "ways": [[1800, 524000]], "sha256": "…"}

`key` stands for the model, the engine and everything else that the bytes depend on. llama.cpp
aborts the process on bytes that were cut off, and believes those that were changed; so nothing
reaches it whose hash is not right. Whatever is wrong with a file, the prompt is simply read.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop.core.engine.jobs import ignore
from desktop.core.engine.worker_checkpoints import IN_FILE, Checkpoint
from desktop.core.engine.worker_model import Stopped
from desktop.core.engine.worker_tokens import common_prefix, has_pictures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader
    from pathlib import Path

    from desktop.core.engine.values import ChatMemory
    from desktop.core.engine.worker_model import Model

_MARK: Final = b"goldcrest memory 2\n"
_LONGEST_HEAD: Final = 1000
_TOKEN: Final = np.dtype("<i4")
_MOST_TOKENS: Final = 1 << 24
_LARGEST_STATE: Final = 1 << 44
#: Layers with a sliding window keep only that.
_PIECE: Final = 1 << 23
#: Fewer tokens are read as quickly as a file.
FEWEST_TOKENS: Final = 64


@dataclass(frozen=True, slots=True)
class _Head:
    key: str
    tokens: int
    state: int
    ways: list[list[int]]
    sha256: str

    @property
    def size(self) -> int:
        """Bytes of all that follows the tokens."""
        return self.state + sum(size for _, size in self.ways)

    @classmethod
    def of(cls, line: bytes) -> _Head:
        """Return what a line says, or raise ValueError."""
        facts = json.loads(line)
        if not isinstance(facts, dict) or facts.keys() != cls.__annotations__.keys():
            raise ValueError("its head makes no sense")
        head = cls(**facts)
        counts = type(head.tokens) is int and type(head.state) is int
        if not (
            counts
            and 0 < head.tokens < _MOST_TOKENS
            and 0 < head.state < _LARGEST_STATE
            and _are_ways(head.ways, head.tokens)
            and isinstance(head.sha256, str)
        ):
            raise ValueError("its head makes no sense")
        return head


def _are_ways(ways: object, tokens: int) -> bool:
    """Return whether these are pairs of length and size, in order, of so many tokens."""
    if not isinstance(ways, list) or len(ways) > IN_FILE:
        return False
    before = 0
    for way in ways:
        if not isinstance(way, list) or [type(number) for number in way] != [int, int]:
            return False
        if not (before < way[0] <= tokens and 0 < way[1] < _LARGEST_STATE):
            return False
        before = way[0]
    return True


class Keeper:
    """Keeps the state of one chat after the other for a loaded model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._memory: ChatMemory | None = None
        self._saved: tuple[int, ...] = ()
        self._at_work: Callable[[], None] = ignore

    def turn_to(
        self, memory: ChatMemory | None, prompt: list[int], at_work: Callable[[], None] = ignore
    ) -> None:
        """Save the chat that the model knows, if another one follows, and recall that one.

        A file is read only where it knows more of the prompt than the model does by itself.
        `at_work` is called now and then: a large file on a slow disk takes a while.
        """
        if memory == self._memory:
            return
        self._at_work = at_work
        try:
            self._turn_to(memory, prompt)
        finally:
            self._at_work = ignore

    def _turn_to(self, memory: ChatMemory | None, prompt: list[int]) -> None:
        self._at_work()
        self.save()
        self._memory, self._saved = memory, ()
        if memory is None:
            return
        try:
            self._recall(memory, prompt)
        except Stopped:
            # What the model knows is not of this chat, and must not be kept as if it were.
            self._memory = None
            raise
        except (OSError, ValueError, MemoryError) as error:
            # None at all is the usual case.
            if not isinstance(error, FileNotFoundError):
                sys.stderr.write(f"the state of a chat was not used: {error!a}\n")

    def save(self) -> int:
        """Write down what the model knows of the chat; return the bytes, 0: there is no need.

        Not of a message that was never sent.
        """
        memory = self._memory
        if memory is None:
            return 0
        self._model.forget_unsent()
        tokens = tuple(self._model.tokens)
        # What stands for pictures means nothing to another child.
        if len(tokens) < FEWEST_TOKENS or tokens == self._saved or has_pictures(tokens):
            return 0
        try:
            written = self._write(memory)
        except (OSError, MemoryError) as error:
            sys.stderr.write(f"the state of a chat was not saved: {error!a}\n")
            return 0
        self._saved = tokens
        return written

    def forget(self, path: Path) -> None:
        """Keep nothing of the chat of this file any more: it has been deleted."""
        if self._memory is not None and self._memory.path == path:
            self._memory, self._saved = None, ()

    def _recall(self, memory: ChatMemory, prompt: list[int]) -> None:
        with memory.path.open("rb") as file:
            head = _read_head(file)
            if head.key != self._key(memory):
                raise ValueError("it is of another model or engine")
            raw = file.read(head.tokens * _TOKEN.itemsize)
            tokens: list[int] = np.frombuffer(raw, _TOKEN).tolist()
            same = common_prefix(tokens, prompt[:-1])
            lengths = [length for length, _ in head.ways]
            gain = self._model.checkpoints.after_restoring(same, len(tokens), lengths)
            if gain < self._model.reusable(prompt) + FEWEST_TOKENS:
                return
            if file.tell() + head.size != os.fstat(file.fileno()).st_size:
                raise ValueError("it is damaged")
            state = bytearray(head.size)
            for piece in self._pieces(state):
                file.readinto(piece)
        if self._hash(raw, state) != head.sha256:
            raise ValueError("it is damaged")
        ways = _cut_off(state, head)
        self._model.restore(tokens, state)
        self._model.checkpoints.put_back(ways)
        self._saved = tuple(self._model.tokens)
        with contextlib.suppress(OSError):
            # The least recently used go first when there are too many.
            os.utime(memory.path)

    def _write(self, memory: ChatMemory) -> int:
        ways = self._model.checkpoints.last()
        state = self._model.state()
        size = len(state)
        for way in ways:
            state += way.state
        tokens = np.array(self._model.tokens, _TOKEN).tobytes()
        head = {
            "key": self._key(memory),
            "tokens": len(self._model.tokens),
            "state": size,
            "ways": [[way.length, len(way.state)] for way in ways],
            "sha256": self._hash(tokens, state),
        }
        memory.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = memory.path.with_name(memory.path.name + ".new")
        try:
            with fresh.open("wb") as file:
                file.write(_MARK + json.dumps(head).encode() + b"\n" + tokens)
                for piece in self._pieces(state):
                    file.write(piece)
            fresh.replace(memory.path)
        except (OSError, Stopped):
            with contextlib.suppress(OSError):
                fresh.unlink()
            raise
        return len(tokens) + len(state)

    def _hash(self, tokens: bytes, state: bytearray) -> str:
        digest = hashlib.sha256(tokens)
        for piece in self._pieces(state):
            digest.update(piece)
        return digest.hexdigest()

    def _pieces(self, state: bytearray) -> Iterator[memoryview]:
        """Yield a state in pieces, so that a cancel need not wait for gigabytes.

        A piece is of use until the next one only: a state of which there are pieces cannot be cut.

        Raises:
            Stopped: the job was cancelled.
        """
        # Released in time: a state that is looked at cannot be cut.
        with memoryview(state) as whole:
            for begin in range(0, len(whole), _PIECE):
                if self._model.cancelled:
                    raise Stopped
                self._at_work()
                with whole[begin : begin + _PIECE] as piece:
                    yield piece

    def _key(self, memory: ChatMemory) -> str:
        facts = self._model.facts
        parts = [memory.model, facts.engine, facts.architecture, facts.bytes]
        # Without flash attention values lie the other way round.
        parts += [facts.context, facts.cache_type, facts.flash_attention, *self._model.adapters]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _cut_off(state: bytearray, head: _Head) -> list[Checkpoint]:
    """Take the checkpoints away that follow a state in the file."""
    ways, begin = [], head.state
    for length, size in head.ways:
        ways.append(Checkpoint(length, state[begin : begin + size]))
        begin += size
    del state[head.state :]
    return ways


def _read_head(file: BufferedReader) -> _Head:
    if file.readline(len(_MARK)) != _MARK:
        raise ValueError("it is no such file")
    line = file.readline(_LONGEST_HEAD)
    if not line.endswith(b"\n"):
        raise ValueError("its head has no end")
    try:
        return _Head.of(line)
    except RecursionError:
        raise ValueError("its head makes no sense") from None
