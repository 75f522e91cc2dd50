"""Ways back for models whose memory cannot simply forget its end.

A recurrent layer has one state, that after the last token; a layer with a sliding window has lost
what is far behind. What such layers hold is small, so it is copied at a few places of a chat: the
ends of turns, and every so often in long texts. To go back, the copy is put in place of it, and
the other layers forget what comes later, as they can.

Every checkpoint belongs to the tokens that the context holds now: those behind the place to which
it goes back are dropped, and all of them when it is emptied.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from llama_cpp import llama_cpp as llama

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

#: So many are kept of a chat.
MOST: Final = 8
#: A file of a chat holds the last of them: one to write the reply anew or go on without its
#: thoughts, one to edit the last message.
IN_FILE: Final = 2
#: In long texts one is made after so many tokens: so much is read again at most after a stop.
SPACING: Final = 512
_LEAST_BYTES: Final = 16_000_000
_MOST_BYTES: Final = 384_000_000
_SHARE_OF_WEIGHTS: Final = 8
#: Tokens that are read more quickly than a checkpoint is made.
_CLOSE: Final = 16
#: The last few tokens of a prompt open the reply; the next prompt may have others there.
_OPENING: Final = 4
#: Without an end of a turn in so many tokens, a prompt has no known form.
_FAR: Final = 64


def room(weights: int) -> int:
    """Return the most bytes that the checkpoints of a model with so many bytes of weights take."""
    return min(max(weights // _SHARE_OF_WEIGHTS, _LEAST_BYTES), _MOST_BYTES)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What layers that cannot go back held after the first `length` tokens.

    Attributes:
        length: in tokens.
        state: llama.cpp's own bytes.
        turn: whether it is at the end of a turn, and not just somewhere in a long text.
    """

    length: int
    state: bytearray
    turn: bool = True


class Checkpoints:
    """Those of one context, in order."""

    def __init__(self, model: Any, context: Any) -> None:  # noqa: ANN401 - ctypes pointers
        self._context = context
        self._memory: Any = llama.llama_get_memory(context)
        self._room = room(llama.llama_model_size(model))
        self._kept: list[Checkpoint] = []
        self.window: int = llama.llama_model_n_swa(model)
        self.recurrent = bool(
            llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model)
        )

    @property
    def lengths(self) -> list[int]:
        """Where they are."""
        return [one.length for one in self._kept]

    @property
    def needed(self) -> bool:
        """Whether the context cannot go back to wherever it was by itself.

        So it is with a sliding window even where llama.cpp keeps all tokens of such layers
        (`swa_full`): a state from a file holds the window only.
        """
        return self.recurrent or self.window > 0

    @property
    def oldest(self) -> int:
        """The first token that all layers still hold; -1: none."""
        oldest: int = llama.llama_memory_seq_pos_min(self._memory, 0)
        return oldest

    def go_back_freely(self, length: int, held: int) -> bool:
        """Return whether a context of `held` tokens can forget all after the first `length`.

        What it says of recurrent layers is a guess: llama.cpp may have been told to keep their
        last few states.
        """
        if length in (0, held):
            return True
        # The token after them looks at this many before itself.
        return not self.recurrent and (
            not self.window or self.oldest <= max(0, length - self.window + 1)
        )

    def after_restoring(self, same: int, held: int, lengths: Sequence[int]) -> int:
        """Return how many tokens a state from a file would save.

        Args:
            same: with so many of its tokens the prompt begins.
            held: it has so many.
            lengths: where the file's checkpoints are.
        """
        # It holds exactly the window: one token can be forgotten, since the next one looks at one
        # less of what is behind it.
        spare = held if not self.window else 1
        if same == held or (not self.recurrent and same >= held - spare):
            return same
        return max((at for at in lengths if at <= same), default=0)

    def best(self, length: int) -> int:
        """Return the length of the last one within the first `length` tokens; 0: there is none."""
        return max((at for at in self.lengths if at <= length), default=0)

    def take(self, length: int, *, turn: bool) -> None:
        """Copy the state after `length` tokens, which is the present one, where that is due."""
        last = self._kept[-1].length if self._kept else 0
        due = length - last >= (1 if turn else SPACING)
        if not due or not self.needed:
            return
        size = llama.llama_state_seq_get_size_ext(
            self._context, 0, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        )
        if not 0 < size <= self._room:
            return
        state = bytearray(size)
        view = (ctypes.c_uint8 * size).from_buffer(state)
        taken = llama.llama_state_seq_get_data_ext(
            self._context, view, size, 0, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        )
        if taken == size:
            self._kept.append(Checkpoint(length, state, turn))
            self._thin_out()

    def go_back(self, length: int) -> int:
        """Return to the last one within the first `length` tokens, and say where that is.

        0: there is none, and the context is to be emptied.
        """
        self.cut(length)
        if not self._kept:
            return 0
        one = self._kept[-1]
        view = (ctypes.c_uint8 * len(one.state)).from_buffer(one.state)
        taken = llama.llama_state_seq_set_data_ext(
            self._context, view, len(one.state), 0, llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        )
        # The other layers still hold what came later.
        done = taken and llama.llama_memory_seq_rm(self._memory, 0, one.length, -1)
        if not done or llama.llama_memory_seq_pos_max(self._memory, 0) + 1 != one.length:
            return 0
        return one.length

    def cut(self, length: int) -> None:
        """Drop those behind the first `length` tokens: the context holds no more."""
        while self._kept and self._kept[-1].length > length:
            self._kept.pop()

    def last(self) -> list[Checkpoint]:
        """Return those that belong into the file of a chat."""
        return [one for one in self._kept if one.turn][-IN_FILE:]

    def put_back(self, found: Sequence[Checkpoint]) -> None:
        """Keep what `last` once returned, for the same tokens, instead of others."""
        self._kept = list(found)

    def _thin_out(self) -> None:
        """Drop what is missed least, but never the last: others before ends of turns."""
        while len(self._kept) > MOST or sum(len(one.state) for one in self._kept) > self._room:
            before = [0, *self.lengths]
            gaps = [after - at for at, after in zip(before, self.lengths[1:], strict=False)]
            # That whose neighbours are closest.
            dropped = min(range(len(gaps)), key=lambda at: (self._kept[at].turn, gaps[at]))
            del self._kept[dropped]


def places(prompt: Sequence[int], ends: Callable[[int], bool]) -> list[int]:
    """Return where checkpoints of a prompt help most, as numbers of tokens, in order.

    After the first turn, which is the system's in many chats and the same in all of them; after
    the last reply, for another message in place of the last; after the last message, for another
    reply, and since the next prompt may have other words than were written for this one.

    Args:
        prompt: all tokens.
        ends: says whether a token ends a turn.
    """
    turns = [at + 1 for at, token in enumerate(prompt) if ends(token)]
    found = {*turns[:1], *turns[-2:]}
    if len(prompt) - max(found, default=0) > _FAR:
        found.add(len(prompt) - _OPENING)
    return sorted(at for at in found if at < len(prompt))


def pieces(begin: int, end: int, step: int, stops: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the parts, each from where to where, in which a prompt is read.

    Args:
        begin: so many tokens are known.
        end: all tokens.
        step: no part has more of them.
        stops: parts end here, but for those close behind an earlier one.
    """
    chosen = [begin]
    for stop in sorted(stops):
        if chosen[-1] + _CLOSE <= stop < end:
            chosen.append(stop)
    for one, other in pairwise([*chosen, end]):
        for at in range(one, other, step):
            yield at, min(at + step, other)
