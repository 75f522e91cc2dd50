"""A model's context: what it holds, what it is fed with, and what it forgets."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from llama_cpp import llama_cpp as llama

from desktop.core.engine.worker_tokens import common_prefix

if TYPE_CHECKING:
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_checkpoints import Checkpoints
    from desktop.core.engine.worker_sight import Sight

_ABORTED = 2


class Stopped(Exception):
    """The current job was cancelled."""


class ModelContext:
    """The context of a loaded model; `Model` makes it.

    Attributes:
        tokens: those whose state it holds, in order; see worker_sight.py for pictures.
        step: so many tokens `feed` takes at once.
        sight: what it sees pictures with; None: it sees none.
        checkpoints: the ways back in it.
        unsent: so many tokens come before what is no part of the chat yet, or never; None: nothing.
    """

    checkpoints: Checkpoints
    unsent: int | None = None
    #: Whether the scores after the last token are there.
    _scored = False

    def __init__(self, channel: Channel, step: int) -> None:
        self.tokens: list[int] = []
        self.step = step
        self.sight: Sight | None = None
        self._channel = channel
        self._context: Any = None
        self._memory: Any = None
        self._batch_tokens: Any = None
        self._all_scored: Any = None

    @property
    def handle(self) -> Any:  # noqa: ANN401 - a ctypes pointer
        """The context, for the sampler."""
        return self._context

    @property
    def cancelled(self) -> bool:
        """Whether the current job shall end."""
        return self._channel.cancelled

    def keep_prefix(self, tokens: list[int]) -> int:
        """Forget what does not begin `tokens`; return how many of them are still known.

        At least the last one is forgotten, since its scores are needed anew, unless it was the
        last thing that was taken in.
        """
        if self._scored and tokens == self.tokens:
            return len(tokens)
        same = self._same(tokens)
        if not self.roll_back(same):
            self._go_back(same)
        return len(self.tokens)

    def reusable(self, tokens: list[int]) -> int:
        """Return how many of them `keep_prefix` would keep."""
        same = self._same(tokens)
        free = self.checkpoints.go_back_freely(same, len(self.tokens))
        return same if free else self.checkpoints.best(same)

    def _same(self, tokens: list[int]) -> int:
        same = common_prefix(self.tokens, tokens[:-1])
        return same if self.sight is None else self.sight.whole(tokens, same)

    def cells(self, tokens: list[int]) -> int:
        """Return how many places of the context tokens take: a picture may have more than one."""
        return len(tokens) if self.sight is None else self.sight.cells(tokens)

    def clear(self) -> None:
        """Forget everything."""
        llama.llama_memory_clear(self._memory, False)
        self.tokens = []
        self._scored = False
        self.checkpoints.cut(0)

    def forget_unsent(self) -> None:
        """Forget a message that was read while it was written: it was not sent."""
        if self.unsent is not None and not self.roll_back(self.unsent):
            self._go_back(self.unsent)
        self.unsent = None

    def feed(self, tokens: list[int], *, scored: bool = False) -> None:
        """Take up to `step` more tokens in; the scores after the last one are then known.

        Args:
            tokens: to take in.
            scored: whether the scores after each of them are wanted.

        Raises:
            Stopped: the job was cancelled; what is done stays.
            RuntimeError: the engine failed, which ends the child.
        """
        before, count = len(self.tokens), len(tokens)
        self._batch_tokens[:count] = [*tokens]  # as a list of its own: ctypes' type is wider
        batch = llama.llama_batch_get_one(self._batch_tokens, count)
        if self.sight is not None and not self.sight.flat:
            # Behind a picture it would count on from the picture's first token.
            batch.pos = (llama.llama_pos * count)(*range(before, before + count))
        if scored:
            batch.logits = ctypes.cast(self._all_scored, ctypes.POINTER(ctypes.c_int8))
        status = llama.llama_decode(self._context, batch)
        self._scored = status == 0
        if self._scored:
            self.tokens += tokens
            # A graphics processor is not done when it was told what to do; times must be true.
            llama.llama_synchronize(self._context)
            return
        if self.checkpoints.recurrent:
            # Some layers have taken the step and others have not, which llama.cpp does not undo.
            self._go_back(len(self.tokens))
        else:
            # Finished parts of the step stay in the context: ask how far it came.
            known = llama.llama_memory_seq_pos_max(self._memory, 0) + 1
            self.tokens = [*self.tokens, *tokens][: max(before, known)]
        if status == _ABORTED:
            raise Stopped
        raise RuntimeError(f"llama_decode returned {status}")

    def show(self, number: int) -> None:
        """Take in a part of a picture, all of it or nothing.

        Raises:
            Stopped, RuntimeError: as `feed`.
        """
        assert self.sight is not None  # noqa: S101 - whoever made the prompt has looked
        before, self._scored = len(self.tokens), False
        done = self.sight.feed(number, self._context, before, self.step)
        if done:
            self.tokens += [number] * self.sight.positions(number)
            llama.llama_synchronize(self._context)
            return
        if done is False and (
            self.checkpoints.recurrent or not llama.llama_memory_seq_rm(self._memory, 0, before, -1)
        ):
            self._go_back(before)
        if self._channel.cancelled:
            raise Stopped
        raise RuntimeError("a picture was not taken in")

    def state(self) -> bytearray:
        """Return llama.cpp's own bytes for all tokens that the context holds."""
        size = llama.llama_state_seq_get_size(self._context, 0)
        buffer = bytearray(size)
        view = (ctypes.c_uint8 * size).from_buffer(buffer)
        if llama.llama_state_seq_get_data(self._context, view, size, 0) != size:
            raise OSError(None, "the engine does not give its state")
        return buffer

    def restore(self, tokens: list[int], state: bytearray) -> None:
        """Take in what `state` returned for these tokens; the scores are not known by that.

        The bytes must be exactly those: llama.cpp aborts the process on others.

        Raises:
            ValueError: they are refused; the context is empty.
        """
        self.clear()
        view = (ctypes.c_uint8 * len(state)).from_buffer(state)
        taken = llama.llama_state_seq_set_data(self._context, view, len(state), 0)
        if not taken or llama.llama_memory_seq_pos_max(self._memory, 0) + 1 != len(tokens):
            self.clear()
            raise ValueError("the engine does not take it")
        self.tokens = tokens
        self._scored = False

    def roll_back(self, length: int) -> bool:
        """Forget all after the first `length` tokens; return whether that was possible."""
        return length >= len(self.tokens) or self._roll_back(length)

    def _roll_back(self, length: int) -> bool:
        """Forget the end of the context. Hybrid and sliding-window models cannot always."""
        if length == 0:
            self.clear()
            return True
        # With a sliding window, what the tokens after `length` still look at may be gone.
        ways = self.checkpoints
        if not (ways.recurrent or ways.go_back_freely(length, len(self.tokens))):
            return False
        if not llama.llama_memory_seq_rm(self._memory, 0, length, -1):
            return False
        del self.tokens[length:]
        self._scored = False
        ways.cut(length)
        return True

    def _go_back(self, length: int) -> None:
        """Forget all after the last checkpoint within the first `length` tokens."""
        kept = self.checkpoints.go_back(length)
        self._scored = False
        if kept:
            del self.tokens[kept:]
        else:
            self.clear()
