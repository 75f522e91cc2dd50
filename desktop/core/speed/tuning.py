"""The fastest way to run a model on this computer, found by trying.

llama.cpp takes the newest build that a processor runs, lays weights out anew and uses every core.
Often another choice reads prompts twice as fast. A search over all of them would take an hour; this
one tries all builds briefly, goes on with the better third, and then changes one thing at a time.
Everything is timed side by side, so that an hour of a busy machine is the same for all.
"""

from __future__ import annotations

import math
import re
import statistics
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.core.speed.predict import Costs

CacheType = Literal["f16", "q8_0", "q4_0"]
Attention = Literal["auto", "on", "off"]

#: Of no model: the way that suits this computer.
ANY: Final = ""
#: So many builds are tried: the newest that run here; older ones have never been the fastest.
_MOST_VARIANTS: Final = 4
#: What changes how exact the model is, or how soon a cancel is answered, must gain so much.
_DEAR_GAIN: Final = 0.08
#: Any other change, since times are never exact.
_GAIN: Final = 0.03
#: Of so many the best is taken, once they were compared with each other.
_FEW: Final = 3
_LARGE_STEPS: Final = (256, 512)
_SPINS: Final = (10_000, 100)


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to run a model; the fields are those of the engine's `LoadOptions`.

    Attributes:
        variant: CPU build of the engine; "" is llama.cpp's choice.
        repack: whether weights are laid out anew.
        map_file: whether weights are used where they lie in the file; those that are laid out anew
            never are. In memory of its own a model lies in larger pages on some systems.
        threads: for writing; 0 is automatic.
        prompt_threads: for reading; 0: as many as for writing.
        micro_batch: tokens in a step of reading.
        flash_attention: how attention is computed.
        cache_type: of the KV cache.
        spin_limit: of waiting threads; 0 is the usual one.
        device: what computes.
        gpu_layers: layers on a graphics processor; -1: as many as fit.
    """

    variant: str = ""
    repack: bool = True
    map_file: bool = True
    threads: int = 0
    prompt_threads: int = 0
    micro_batch: int = 128
    flash_attention: Attention = "auto"
    cache_type: CacheType = "f16"
    spin_limit: int = 0
    device: str = "cpu"
    gpu_layers: int = -1

    @property
    def child(self) -> tuple[str, int, str]:
        """What is the same for all that can be timed in one process, side by side."""
        return self.variant, self.spin_limit, self.device

    def to_json(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return asdict(self)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Choice:
        """Return what `to_json` made.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        found = cls(**{name: document[name] for name in cls.__dataclass_fields__})
        usual = cls()
        for name in cls.__dataclass_fields__:
            if type(getattr(found, name)) is not type(getattr(usual, name)):
                raise TypeError(name)
        if not _VARIANT.fullmatch(found.variant):
            raise ValueError("it is no build")
        known = found.flash_attention in ("auto", "on", "off") and found.cache_type in (
            "f16",
            "q8_0",
            "q4_0",
        )
        if not known or not 0 <= found.threads <= _MOST_THREADS or found.micro_batch < 1:
            raise ValueError("it is no choice")
        return found


_MOST_THREADS: Final = 1024
_VARIANT: Final = re.compile(r"[a-z0-9_]{0,40}")


@dataclass(frozen=True, slots=True)
class Turn:
    """What a typical turn of a chat is: so many tokens are read, and so many written."""

    prompt: int = 500
    reply: int = 200

    def seconds(self, costs: Costs) -> float:
        """Return how long it takes."""
        return costs.turn_seconds(self.prompt, self.reply)


@dataclass(frozen=True, slots=True)
class Space:
    """What there is to choose from on a computer.

    Attributes:
        variants: CPU builds that run here, llama.cpp's choice first.
        cores: physical cores that may be used.
        threads: hardware threads that may be used.
        devices: graphics processors, and how many layers of the model their memory holds; -1: all.
        layers: of the model.
        brief: whether only builds and devices are tried.
    """

    variants: tuple[str, ...]
    cores: int
    threads: int
    devices: tuple[tuple[str, int], ...] = ()
    layers: int = 0
    brief: bool = False

    def usual(self) -> Choice:
        """Return llama.cpp's defaults."""
        first = self.variants[0] if self.variants else ""
        return Choice(variant=first, micro_batch=512, flash_attention="on")

    def ours(self) -> Choice:
        """Return what is done where nothing was tried: its build, but our steps and attention."""
        return replace(self.usual(), micro_batch=128, flash_attention="auto")

    def builds(self) -> tuple[Choice, ...]:
        """Return the builds and layouts that may be the fastest."""
        return tuple(
            replace(self.ours(), variant=variant, repack=repack, map_file=repack)
            for variant in self.variants[:_MOST_VARIANTS] or ("",)
            for repack in (True, False)
        )

    def placements(self, best: Choice) -> tuple[Choice, ...]:
        """Return the devices: each with as many layers as it holds, and with half of them."""
        found = []
        for device, most in self.devices:
            found.append(replace(best, device=device, gpu_layers=most))
            half = (self.layers if most < 0 else most) // 2
            if half:
                found.append(replace(best, device=device, gpu_layers=half))
        return tuple(found)

    def neighbours(self, best: Choice) -> tuple[Choice, ...]:
        """Return choices that differ from the best in one thing, and run in the same process."""
        counts = {self.cores, self.cores - 1, self.cores * 3 // 4, self.cores // 2}
        usual = best.threads or self.cores
        found = [replace(best, threads=count) for count in counts if 0 < count != usual]
        if self.threads > self.cores:
            found.append(replace(best, prompt_threads=self.threads))
        found += [replace(best, micro_batch=step) for step in _LARGE_STEPS]
        other: Attention = "off" if best.flash_attention == "on" else "on"
        found.append(replace(best, flash_attention=other))
        found.append(replace(best, flash_attention="on", cache_type="q8_0"))
        found.append(replace(best, map_file=not best.map_file))
        return tuple(dict.fromkeys(found))

    def spins(self, best: Choice) -> tuple[Choice, ...]:
        """Return other limits of waiting threads."""
        if self.cores == 1:
            return ()
        return tuple(replace(best, spin_limit=limit) for limit in _SPINS)


@dataclass(frozen=True, slots=True)
class Tuned:
    """What was found.

    Attributes:
        best: the fastest way.
        usual: llama.cpp's defaults.
        best_costs: what the model takes in the best way.
        usual_costs: likewise by default, in the same minutes.
        tried: how many ways were timed.
        devices: graphics processors that were tried; without any, nothing is known of them.
        drivers: of those, by their names.
        memory_saved: bytes that the model takes less in the best way, or more where it is negative.
    """

    best: Choice
    usual: Choice
    best_costs: Costs
    usual_costs: Costs
    tried: int
    devices: tuple[str, ...] = ()
    drivers: Mapping[str, str] = field(default_factory=dict)
    memory_saved: int = 0

    def gain(self, turn: Turn) -> float:
        """Return how many times faster a turn is than by default."""
        return turn.seconds(self.usual_costs) / turn.seconds(self.best_costs)

    @property
    def prompt_gain(self) -> float:
        """How many times faster prompts are read."""
        return (
            self.best_costs.prompt_tokens_per_second() / self.usual_costs.prompt_tokens_per_second()
        )

    @property
    def write_gain(self) -> float:
        """How many times faster text is written."""
        return self.best_costs.tokens_per_second() / self.usual_costs.tokens_per_second()


class _Search:
    def __init__(
        self,
        space: Space,
        turn: Turn,
        time: Callable[[Sequence[Choice], int], Mapping[Choice, Costs]],
        late: Callable[[], bool],
    ) -> None:
        self._space, self._turn, self._time, self._late = space, turn, time, late
        self._found: dict[Choice, list[Costs]] = {}

    def run(self) -> Tuned:
        usual = self._space.usual()
        # What answers today where there is a graphics processor: the first of them, if it can.
        first = self._space.placements(self._space.ours())[:1]
        best = self._halve({usual, *first, *self._space.builds()}, self._space.ours())
        space = self._space
        later = () if space.brief else (space.neighbours, space.spins)
        for others in (space.placements, *later):
            if not self._late():
                best = self._step(best, others(best))
        # At last against what it began with, both afresh: the fastest of many was also lucky.
        self._found = {choice: [] for choice in self._found}
        self._try(dict.fromkeys((best, usual, space.ours())), 1 if space.brief else 2)
        best = min((best, self._space.ours(), usual), key=self._seconds)
        tried = {choice.device for choice in self._found} - {"cpu"}
        return Tuned(
            best,
            usual,
            self._costs(best),
            self._costs(usual),
            len(self._found),
            tuple(sorted(tried)),
        )

    def _halve(self, choices: Iterable[Choice], start: Choice) -> Choice:
        """Return the fastest of many: all are tried briefly, and the better third at length."""
        left = sorted({start, *choices}, key=lambda each: (each != start, str(each)))
        self._try(left, 0)
        left.sort(key=self._seconds)
        if len(left) > _FEW and not self._late():
            left = left[: max(_FEW, math.ceil(len(left) / 3))]
            self._try(left, 1)
            left.sort(key=self._seconds)
        return left[0]

    def _step(self, best: Choice, others: Sequence[Choice]) -> Choice:
        """Return the best with all changes that gain by themselves, where together they gain."""
        if not others:
            return best
        self._try([best, *others], 0)
        better = [each for each in others if self._gains(each, best)]
        if not better:
            return best
        better.sort(key=self._seconds)
        together = best
        for each in reversed(better):  # the fastest last, so that it wins where two contradict
            together = _with_changes(together, best, each)
        # The short look may have been a lucky one: what it found has to win again.
        self._try(dict.fromkeys((best, better[0], together)), 1)
        fastest = min((together, better[0]), key=self._seconds)
        return fastest if self._gains(fastest, best) else best

    def _gains(self, other: Choice, best: Choice) -> bool:
        dear = other.cache_type != best.cache_type or other.micro_batch > best.micro_batch
        needed = 1 - (_DEAR_GAIN if dear else _GAIN)
        return self._seconds(other) < self._seconds(best) * needed

    def _try(self, choices: Iterable[Choice], rounds: int) -> None:
        for choice, costs in self._time(tuple(choices), rounds).items():
            self._found.setdefault(choice, []).append(costs)

    def _seconds(self, choice: Choice) -> float:
        found = self._found.get(choice)
        # What could not be run is the slowest of all.
        return statistics.median(map(self._turn.seconds, found)) if found else math.inf

    def _costs(self, choice: Choice) -> Costs:
        found = sorted(self._found.get(choice, ()), key=self._turn.seconds)
        if not found:
            raise ValueError("llama.cpp's defaults could not be timed")
        return found[len(found) // 2]


def search(
    space: Space,
    turn: Turn,
    time: Callable[[Sequence[Choice], int], Mapping[Choice, Costs]],
    late: Callable[[], bool] = lambda: False,
) -> Tuned:
    """Return the fastest way to run a model here.

    Args:
        space: what there is to choose from.
        turn: what is to be fast.
        time: times choices side by side in so many rounds, 0 being a short one, and returns what
            the model takes in each of them; one that cannot be run is left out. It ends the search
            by raising.
        late: whether the time is up: what was found so far then counts.

    Raises:
        ValueError: not even llama.cpp's defaults could be timed.
    """
    return _Search(space, turn, time, late).run()


def _with_changes(choice: Choice, before: Choice, after: Choice) -> Choice:
    """Return a choice with all that `after` has changed."""
    changes = {
        name: getattr(after, name)
        for name in Choice.__dataclass_fields__
        if getattr(after, name) != getattr(before, name)
    }
    return replace(choice, **changes)
