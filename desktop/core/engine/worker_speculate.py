"""Writing several tokens in one step: a draft goes in with the chosen token, and is verified.

The model gives scores at each token of the batch, and the sampler chooses at one after the other,
exactly as it would have without a draft: as long as it chooses what was drafted, the next scores
are there already; at the first other token the rest of the draft is forgotten. So neither the
distribution nor any sampler's state depends on the drafts, whoever makes them: only rounding does,
since a batch adds up in another order than single tokens.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.engine.worker_costs import Costs, best_length
from desktop.core.engine.worker_drafting import Lookup, Odds

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.worker_companion import Companion

#: The scores of a batch take memory: one number for each token that the model knows, and each
#: token of the batch.
_SCORE_BYTES: Final = 24_000_000
_BYTES_A_SCORE: Final = 4
#: After so many batches a token is written by itself: what one takes must be known.
_BATCHES: Final = 24
#: An estimate below this is none.
_LEAST_GAIN: Final = 0.1


class Feeder(Protocol):
    """What speculation needs of a model; see `Model`."""

    tokens: list[int]
    step: int

    def feed(self, tokens: list[int], *, scored: bool = False) -> None:
        """Take tokens in, with the scores of the last one, or of each one."""

    def roll_back(self, length: int) -> bool:
        """Forget all after so many tokens, where that is possible."""

    def clear(self) -> None:
        """Forget everything."""


class Drafter(Protocol):
    """Whoever guesses."""

    def add(self, token: int) -> None:
        """Take a token that was written."""

    def draft(self, most: int) -> list[int]:
        """Return up to `most` tokens that may follow, none where that does not pay."""

    def drafted(self, tokens: int, seconds: float) -> None:
        """Take note of what a batch of so many tokens took."""

    def wrote(self, seconds: float) -> None:
        """Take note of what a token by itself took."""

    @property
    def plain(self) -> float:
        """The seconds of a token by itself; 0: not known."""


class Experience:
    """What is known of a model from one reply to the next, for drafting; see `Passages`.

    Attributes:
        possible: whether its context can forget a rejected draft; a failure ends it.
    """

    def __init__(self, step: int, vocabulary: int, *, possible: bool) -> None:
        scores = _SCORE_BYTES // (_BYTES_A_SCORE * max(1, vocabulary))
        self.costs = Costs(max(1, min(step, scores)))
        self.odds = Odds()
        self.possible = possible


class Passages:
    """Drafts from the passages of the chat, for as long as it pays.

    Args:
        experience: of the model.
        tokens: those of the prompt.
        companion: a small model that guesses where no passage does.
    """

    def __init__(
        self, experience: Experience, tokens: list[int], companion: Companion | None = None
    ) -> None:
        self._costs = experience.costs
        self._odds = experience.odds
        self._odds.begin()
        self._prompt: list[int] = list(tokens)
        self._found: Lookup | None = None
        self._batches = 0
        self._companion = companion

    @property
    def plain(self) -> float:
        """The seconds of a token by itself; 0: not known."""
        return self._costs.plain

    def add(self, token: int) -> None:
        """Take a token that was written."""
        if self._found is None:  # now, so that the first token does not wait for it
            self._found = Lookup(self._prompt)
        if self._found.matched:
            self._odds.came(self._found.matched, hit=token == self._found.next)
        self._found.add(token)
        if self._companion is not None:
            self._companion.add(token)

    def draft(self, most: int) -> list[int]:
        """Return up to `most` tokens that may follow, none where that does not pay."""
        found = self._found
        if found is None or not self._costs.plain:
            return []
        if self._batches >= _BATCHES:
            self._batches = 0
            return []
        if matched := found.matched:
            odds = self._odds
            length, _ = best_length(self._costs, most, lambda ahead: odds.of(matched + ahead))
            if length:
                return found.draft(length)
        if self._companion is None:
            return []
        written = len(found.tokens) - len(self._prompt)
        return self._companion.draft(found.tokens, written, most, self._costs)

    def drafted(self, tokens: int, seconds: float) -> None:
        """Take note of what a batch of so many tokens took."""
        self._batches += 1
        self._costs.drafted(tokens, seconds)

    def wrote(self, seconds: float) -> None:
        """Take note of what a token by itself took."""
        self._batches = 0
        self._costs.wrote(seconds)


@dataclass(slots=True)
class Tally:
    """What came of the drafts of a reply.

    Attributes:
        drafted: tokens that were guessed.
        accepted: of these, the ones that were chosen.
        saved: seconds that plain writing would have taken longer; negative where it was faster.
    """

    drafted: int = 0
    accepted: int = 0
    saved: float = 0.0

    def gain(self, seconds: float) -> float:
        """Return how many times faster writing was that took so many seconds."""
        if not self.drafted or seconds <= 0:
            return 1.0
        return max(_LEAST_GAIN, 1 + self.saved / seconds)


class Speculation:
    """Feeds a model with the tokens of a reply as they are chosen, and with drafts.

    Args:
        model: to feed; the prompt is in.
        drafter: who guesses; None: nobody does.
        ends: says which tokens end a reply.
        context: tokens that fit.
        limit: tokens of the reply, at most; 0: as many as fit.
        clock: in seconds.

    Attributes:
        index: which scores of the model's last batch are those of the next token.
        length: how many tokens of the context are verified; the rest are a draft.
        is_plain: whether the last chosen token took one step by itself.
        seconds: what the last such step took.
        failed: whether the context could not forget a draft; it has been read again.
    """

    def __init__(
        self,
        model: Feeder,
        drafter: Drafter | None,
        ends: Callable[[int], bool],
        context: int,
        limit: int = 0,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._model = model
        self._drafter = drafter
        self._ends = ends
        self._context = context
        self._limit = limit
        self._clock = clock
        self._draft: list[int] = []
        self._written = 0
        self._batch_seconds: float | None = None
        self.index = -1
        self.length = len(model.tokens)
        self.is_plain = False
        self.seconds = 0.0
        self.failed = False
        self.tally = Tally()

    @property
    def settled(self) -> bool:
        """Whether all that the context holds is verified, so that its state may be kept."""
        return len(self._model.tokens) == self.length

    def feed(self, token: int) -> None:
        """Take the chosen token in; the scores of the next one are then at `index`.

        Raises:
            Stopped: the job was cancelled; the token is not in.
        """
        self._written += 1
        if self._drafter is not None:
            self._drafter.add(token)
        if 0 <= self.index < len(self._draft) and self._draft[self.index] == token:
            self._accept()
            return
        self._settle()
        room = self._context - self.length - 1
        if self._limit:
            room = min(room, self._limit - self._written - 1)
        if draft := self._guess(min(room, self._model.step - 1)):
            self._feed_draft(token, draft)
        else:
            self._feed_plain(token)

    def feed_all(self, tokens: list[int]) -> None:
        """Take in a chosen token and others that nobody chooses, such as the end of a thought.

        Raises:
            Stopped: the job was cancelled; some of them may be in.
        """
        if len(tokens) == 1:
            self.feed(tokens[0])
            return
        self._settle()
        self._written += len(tokens)
        self.is_plain = False
        for begin in range(0, len(tokens), self._model.step):
            part = tokens[begin : begin + self._model.step]
            self._model.feed(part)
            self.length += len(part)
        if self._drafter is not None:
            for token in tokens:
                self._drafter.add(token)

    def close(self) -> None:
        """Forget what was drafted and not chosen: the context is that of plain writing."""
        self._settle(over=True)

    def _accept(self) -> None:
        self.is_plain = False
        self.index += 1
        self.length += 1
        self.tally.accepted += 1

    def _settle(self, *, over: bool = False) -> None:
        """Leave the draft behind: count what it brought, and forget the part that is wrong."""
        if self._batch_seconds is not None and self._drafter is not None:
            plain = self._drafter.plain * (self.index + 1)
            self.tally.saved += plain - self._batch_seconds if plain else 0.0
        self._batch_seconds = None
        self._draft, self.index = [], -1
        if len(self._model.tokens) > self.length and not self._model.roll_back(self.length):
            self._read_again(over=over)

    def _read_again(self, *, over: bool) -> None:
        """Bring the context back where it cannot forget, and draft no more."""
        self.failed = True
        self._drafter = None
        verified = self._model.tokens[: self.length]
        self._model.clear()
        step = self._model.step
        for begin in range(0, 0 if over else len(verified), step):
            self._model.feed(verified[begin : begin + step])

    def _guess(self, most: int) -> list[int]:
        """Return a draft, without what would come after the reply's end."""
        if self._drafter is None:
            return []
        started = self._clock()
        draft = self._drafter.draft(most)
        self.tally.saved -= self._clock() - started
        for at, token in enumerate(draft):
            if self._ends(token):
                return draft[:at]
        return draft

    def _feed_plain(self, token: int) -> None:
        started = self._clock()
        self._model.feed([token])
        self.seconds = self._clock() - started
        if self._drafter is not None:
            self._drafter.wrote(self.seconds)
        self.length += 1
        self.is_plain = True

    def _feed_draft(self, token: int, draft: list[int]) -> None:
        started = self._clock()
        self._model.feed([token, *draft], scored=True)
        seconds = self._clock() - started
        if self._drafter is not None:
            self._drafter.drafted(len(draft) + 1, seconds)
        self.length += 1
        self._draft, self.index = draft, 0
        self._batch_seconds = seconds
        self.tally.drafted += len(draft)
        self.is_plain = False
