"""How many threads write: the number follows the load of the machine, by the time of each token.

When another program wants a core, fewer threads are faster, since all wait for the slowest at each
step; when it has gone, more are. No fixed number is right all day, so a neighbouring number is
tried for a few tokens now and then, and kept where it is faster.
"""

from __future__ import annotations

import statistics
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

#: So many tokens of one number are compared; the one after a change does not count, because the
#: threads gather during it. Fewer would take a noisy host's hiccups for a change of the load.
_WINDOW: Final = 12
_TRIAL: Final = 8
#: A trial must be so much faster. Less is noise, and each change costs a slow token.
_BETTER: Final = 0.93
#: Tokens so much slower than they were are a reason to try at once.
_DISTURBED: Final = 1.4
#: How quickly it is forgotten what they were: the share of each new token.
_EASE: Final = 0.1
#: Between two trials, in tokens: more after each that brought nothing.
_FIRST_PAUSE: Final = 16
_LONGEST_PAUSE: Final = 512
#: After a trial that was better than what was known, at most.
_SECOND_LOOK: Final = 128
#: Two tokens that are so much slower are enough to end a trial: the others would be as slow.
_WORSE: Final = 1.25
#: Of so many tokens the slowest does not count.
_SLOWEST: Final = 6


class ThreadControl:
    """Chooses the number of threads for each token of a model.

    Args:
        threads: to begin with.
        most: never more than these; 1, or as many as `threads` with `fixed`, leaves no choice.
        fixed: a person has chosen the number.

    Attributes:
        threads: for the next token.
    """

    def __init__(self, threads: int, most: int, *, fixed: bool = False) -> None:
        self.threads = threads
        self._most = max(most, threads)
        self._is_fixed = fixed or self._most == 1
        self._home = threads
        self._recent: deque[float] = deque(maxlen=_WINDOW)
        self._trial: list[float] | None = None
        self._settled = 0.0
        self._fresh = True
        self._pause = _FIRST_PAUSE
        self._wait = _FIRST_PAUSE
        self._up = False
        self._found: dict[int, float] = {}

    @property
    def home(self) -> int:
        """The number that is in use but for trials."""
        return self._home

    @property
    def found(self) -> dict[int, float]:
        """The seconds of a token with each number that was in use, as last measured."""
        return dict(sorted(self._found.items()))

    def took(self, seconds: float) -> int:
        """Tell how long a token took with `threads`; return how many the next one gets."""
        if self._fresh:
            self._fresh = False
        elif self._trial is not None:
            self._tried(seconds)
        else:
            self._went_on(seconds)
        return self.threads

    def _went_on(self, seconds: float) -> None:
        self._recent.append(seconds)
        self._wait -= 1
        if len(self._recent) < _WINDOW:
            return
        usual = _usual(self._recent)
        self._found[self.threads] = usual
        if self._is_fixed:
            return
        disturbed = self._settled > 0 and usual > self._settled * _DISTURBED
        if disturbed:
            self._pause = _FIRST_PAUSE
            self._settled = usual
        elif self._settled == 0:
            self._settled = usual
        else:
            self._settled += (usual - self._settled) * _EASE
        if disturbed or self._wait <= 0:
            self._try_neighbour()

    def _try_neighbour(self) -> None:
        """Change to the next number up or down, by turns, for some tokens."""
        self._up = not self._up
        wanted = self._home + (1 if self._up else -1)
        if not 1 <= wanted <= self._most:
            self._up = not self._up
            wanted = self._home + (1 if self._up else -1)
        self._trial = []
        self._change(wanted)

    def _tried(self, seconds: float) -> None:
        trial = self._trial
        if trial is None:
            return
        trial.append(seconds)
        usual = _usual(self._recent)
        if len(trial) == 1 or (len(trial) < _TRIAL and _usual(trial) < usual * _WORSE):
            return
        found = _usual(trial)
        promising = found < usual * _BETTER
        before = self._found.get(self.threads, found)
        # One lucky trial does not undo what is known of a number; a few of them do.
        believed = (2 * before + found) / 3 if before > usual else found
        self._found[self.threads] = believed
        self._trial = None
        if believed < usual * _BETTER:
            self._home, self._settled, self._up = self.threads, found, not self._up
            self._pause = self._wait = _FIRST_PAUSE // 2
            self._recent.clear()
            return
        most = _LONGEST_PAUSE if not promising else _SECOND_LOOK
        self._pause = min(self._pause if promising else self._pause * 2, most)
        self._wait = self._pause
        self._up = not self._up if promising else self._up
        self._change(self._home)

    def _change(self, threads: int) -> None:
        self.threads = threads
        self._fresh = True


def _usual(times: Collection[float]) -> float:
    """Return what a token takes: the mean, without the slowest ones.

    Beside another program some tokens are fast and others slow; a median would take the one or the
    other for all. The slowest may have met a program that was just started.
    """
    left_out = max(1, len(times) // _SLOWEST) if len(times) > 1 else 0
    return statistics.fmean(sorted(times)[: len(times) - left_out])
