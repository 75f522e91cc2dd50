"""A small model that guesses for a large one: drafts where no passage of the chat helps.

Both must have the same tokens. The small one reads what the large one has read, only when a draft
is to be made, and says the likeliest token again and again while it is sure enough. Reading the
chat a second time costs something too, so it waits until the reply has gone on for so long that
this is likely to be made up for.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from llama_cpp import llama_cpp as llama

from desktop.core.engine.worker_costs import Costs, best_length
from desktop.core.engine.worker_model import Model
from desktop.core.errors import AssistantError, EngineOutOfMemory, ModelTooLarge
from desktop.core.memory_need import CHILD_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.values import LoadOptions
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_native import EngineLog
    from desktop.core.engine.worker_vocabulary import Vocabulary

#: What is believed of its guesses before any was verified, as if so many had been.
_PRIOR: Final = 0.8
_PRIOR_WEIGHT: Final = 8.0
#: Verified guesses count as so many at most, and what was seen fades while nothing is drafted, so
#: that it is tried again.
_MEMORY: Final = 64.0
_FADING: Final = 0.998
#: A draft ends where all of it together is less likely than this.
_UNSURE: Final = 0.3
#: Reading a token of the chat costs this share of writing one, about.
_READING: Final = 0.125
_WEIGHT: Final = 0.1
#: Until so much was seen of it, it guesses so many tokens now and then that are not verified but
#: compared, for at most this share of the time.
_KNOWN: Final = 24.0
_TRIAL: Final = 8
_TRIAL_SHARE: Final = 0.02
_LONGEST_PAUSE: Final = 1024
_LONGEST_NAME: Final = 80


class Companion:
    """The small model.

    Args:
        model: it; `close` frees it.
        large: bytes of the large model's weights, to tell the price of a guess before it is known.
    """

    def __init__(self, model: Model, large: int) -> None:
        self._model = model
        self._hits = self._seen = 0.0
        self._share = model.facts.bytes / max(1, large)
        self._seconds = 0.0
        self._guess: list[int] = []
        self._wait = self._added = 0
        self._spent = 0.0
        self._pause = _TRIAL

    @property
    def name(self) -> str:
        """What the file calls itself."""
        return self._model.facts.name

    @property
    def rate(self) -> float:
        """How likely a guess is right."""
        return (self._hits + _PRIOR * _PRIOR_WEIGHT) / (self._seen + _PRIOR_WEIGHT)

    def close(self) -> None:
        """Free the memory."""
        self._model.close()

    def add(self, token: int) -> None:
        """Compare the guess with the token that came."""
        self._wait -= 1
        self._added += 1
        if not self._guess:
            self._seen *= _FADING
            self._hits *= _FADING
            return
        hit = self._guess.pop(0) == token
        if self._seen >= _MEMORY:
            self._seen *= 1 - 1 / _MEMORY
            self._hits *= 1 - 1 / _MEMORY
        self._seen += 1
        self._hits += hit
        if not hit:
            self._guess = []

    def draft(self, tokens: list[int], written: int, most: int, costs: Costs) -> list[int]:
        """Return what may follow, where that is likely to pay.

        Args:
            tokens: of the chat and the reply so far.
            written: how many of them are the reply's.
            most: tokens of the draft.
            costs: of the large model.

        Raises:
            Stopped: the job was cancelled.
        """
        if self._guess:  # a trial goes on
            return []
        most = min(most, self._model.facts.context - len(tokens))
        if not costs.plain or most <= 0:
            return []
        price = self._seconds / costs.plain if self._seconds else self._share
        length, gain = best_length(costs, most, lambda _ahead: self.rate, price)
        trial = 0 if length else self._trial(most)
        unread = max(0, len(tokens) - len(self._model.tokens))
        cost = unread * price * _READING
        hoped = written * (1 - 1 / gain)
        if trial:
            cost += trial * price
            hoped = self._added * _TRIAL_SHARE - self._spent
        if not length + trial or cost > hoped:
            return []
        draft, sure = self.guess(tokens, length or trial)
        if trial:
            self._guess = draft
            self._spent += cost
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
            self._wait = self._pause
            return []
        # It is made now; what counts is whether to verify it.
        length, _ = best_length(costs, len(draft), sure.__getitem__)
        self._guess = draft[:length]
        return draft[:length]

    def _trial(self, most: int) -> int:
        """Return how many tokens to guess only to see whether they come; 0: it is known."""
        return 0 if self._wait > 0 or self._seen >= _KNOWN else min(most, _TRIAL)

    def guess(self, tokens: list[int], most: int) -> tuple[list[int], list[float]]:
        """Return up to `most` tokens that it would say, and how sure it is of each."""
        model, draft, sure = self._model, list[int](), list[float]()
        for begin in range(model.keep_prefix(tokens), len(tokens), model.step):
            model.feed(tokens[begin : begin + model.step])
        whole = 1.0
        while len(draft) < most:
            token, likelihood = self._likeliest()
            whole *= likelihood
            if whole < _UNSURE:
                break
            draft.append(token)
            sure.append(likelihood)
            if len(draft) < most:
                started = time.perf_counter()
                model.feed([token])
                took = time.perf_counter() - started
                self._seconds += (took - self._seconds) * (_WEIGHT if self._seconds else 1.0)
        return draft, sure

    def _likeliest(self) -> tuple[int, float]:
        scores = np.ctypeslib.as_array(
            llama.llama_get_logits_ith(self._model.handle, -1), (self._model.vocabulary.size,)
        )
        best = int(scores.argmax())
        return best, float(1 / np.exp(scores - scores[best]).sum())


def open_companion(
    options: LoadOptions, large: Model, channel: Channel, log: EngineLog
) -> tuple[Companion | None, str]:
    """Load the small model of some options; return it and its name, or None and why not.

    Raises:
        Stopped: the job was cancelled meanwhile.
    """
    if options.draft is None:
        return None, ""
    if not large.experience.possible:
        return _without(options.draft, "the model that it would help cannot take a guess back")
    # Adapters fit the large model only.
    own = replace(options, path=options.draft, draft=None, adapters=())
    try:
        small = Model(own, channel, log, lambda _share: None, large.leaves)
    except (AssistantError, OSError) as error:
        return _without(options.draft, _reason(error))
    if not same_tokens(large.vocabulary, small.vocabulary):
        reason = "its vocabulary is another"
    elif not small.experience.possible:
        reason = "its context cannot go back"
    else:
        large.facts = replace(
            large.facts,
            needed_bytes=large.facts.needed_bytes + small.facts.needed_bytes - CHILD_BYTES,
            memory_bytes=small.facts.memory_bytes,
        )
        return Companion(small, large.facts.bytes), small.facts.name
    small.close()
    return _without(options.draft, reason)


def _without(draft: Path, reason: str) -> tuple[None, str]:
    name = "".join(char for char in draft.name if char.isprintable())[:_LONGEST_NAME]
    sys.stderr.write(f"draft model: {name!a} is not used: {reason!a}\n")
    return None, f"{name} is not used: {reason}"


def _reason(error: AssistantError | OSError) -> str:
    if isinstance(error, ModelTooLarge | EngineOutOfMemory):
        return "there is too little memory for both"
    return error.code if isinstance(error, AssistantError) else "it cannot be read"


def same_tokens(one: Vocabulary, other: Vocabulary) -> bool:
    """Return whether two models mean the same by each token."""
    return (
        one.size == other.size
        and one.texts == other.texts
        and all(one.ends(token) == other.ends(token) for token in range(one.size))
    )
