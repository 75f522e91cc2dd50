"""What choices of tuning take, timed side by side where they can run in one process."""

from __future__ import annotations

import logging
import statistics
from typing import TYPE_CHECKING, Final

from desktop.core import memory_need
from desktop.core.engine.measures import ProbeOptions
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import AssistantError, EngineStopped
from desktop.core.gguf import Header
from desktop.core.speed.predict import Costs, Part, Sample, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.core.engine.measures import ProbeResult
    from desktop.core.speed.blueprint import Blueprint
    from desktop.core.speed.tuning import Choice

_log = logging.getLogger(__name__)

#: The middle of a typical turn is in such a depth.
_DEPTHS: Final = (0, 768)
_CONTEXT: Final = 1536
_TOKENS: Final = 12
_LONGEST_STEP: Final = 512
_GGUF: Final = 3


class Trials:
    """Times choices on a skeleton.

    Args:
        small: the skeleton.
        plan: the whole model.
        path: the skeleton's file.
        room: bytes that all copies of it which are loaded side by side may take.
        probe: times models.
    """

    def __init__(
        self,
        small: Blueprint,
        plan: Blueprint,
        path: Path,
        room: int,
        probe: Callable[[Sequence[LoadOptions], ProbeOptions], ProbeResult],
    ) -> None:
        self._small, self._path, self._probe = small, path, probe
        self._plan = plan
        #: What the skeleton was expected to take in each choice that was loaded.
        self._needed: dict[Choice, int] = {}
        self._layers = small.layers / plan.layers
        size = sum(tensor.bytes or 0 for tensor in small.tensors)
        self._copies = max(2, room // size)
        self._write = sum(plan.bytes_by_type().values()) / sum(small.bytes_by_type().values())
        self._read = sum(plan.work_by_type().values()) / sum(small.work_by_type().values())

    def time(self, choices: Sequence[Choice], rounds: int) -> Mapping[Choice, Costs]:
        """Return what the whole model takes in each choice, see `tuning.search`."""
        groups: dict[tuple[str, int, str], list[Choice]] = {}
        for choice in choices:
            groups.setdefault(choice.child, []).append(choice)
        found: dict[Choice, list[Costs]] = {}
        # Each process is asked in turn, so that none has the better minutes.
        for _ in range(max(1, rounds)):
            for group in groups.values():
                for part in self._parts(group):
                    for choice, costs in self._time_group(part, brief=rounds == 0).items():
                        found.setdefault(choice, []).append(costs)
        return {choice: _middle(costs) for choice, costs in found.items()}

    def _parts(self, group: Sequence[Choice]) -> list[list[Choice]]:
        """Return groups that fit into memory side by side, the first choice in each of them."""
        first, rest = group[0], list(group[1:])
        size = self._copies - 1
        parts = [rest[at : at + size] for at in range(0, len(rest), size)] or [[]]
        return [[first, *part] for part in parts]

    def _time_group(self, group: Sequence[Choice], *, brief: bool) -> dict[Choice, Costs]:
        options = ProbeOptions(
            depths=_DEPTHS[:1] if brief else _DEPTHS,
            tokens=_TOKENS,
            prompt=_LONGEST_STEP,
            rounds=1 if brief else 2,
            seconds_limit=0.0,
        )
        try:
            result = self._probe([self.load(choice) for choice in group], options)
        except EngineStopped:
            raise
        except AssistantError as error:
            if len(group) == 1:
                _log.warning("%s cannot be tried: %s", str(group[0]), error)
                return {}
            alone = [self._time_group([choice], brief=brief) for choice in group]
            return {choice: costs for each in alone for choice, costs in each.items()}
        self._needed |= {
            choice: model.needed_bytes for choice, model in zip(group, result.models, strict=True)
        }
        return {
            choice: self._costs(samples)
            for choice, samples in zip(group, samples_of(result), strict=True)
        }

    def memory_saved(self, usual: Choice, best: Choice, context: int) -> int:
        """Return the bytes that the whole model takes less in the best choice; negative: more.

        0 where a graphics processor has some of it, whose memory is another one.
        """
        if any(choice.device != "cpu" for choice in (usual, best)):
            return 0
        return self._memory(usual, context) - self._memory(best, context)

    def _memory(self, choice: Choice, context: int) -> int:
        """Return what the whole model takes, as the engine expects it.

        Only the engine knows what it keeps a second time for this processor. That is the table of
        tokens, which the skeleton has whole.
        """
        twice = self._needed.get(choice, 0) - _need(self._small, choice, _CONTEXT)
        return _need(self._plan, choice, context) + max(0, twice)

    def load(self, choice: Choice) -> LoadOptions:
        """Return how the skeleton is loaded."""
        return LoadOptions(
            path=self._path,
            context=_CONTEXT,
            threads=choice.threads,
            prompt_threads=choice.prompt_threads,
            spin_limit=choice.spin_limit,
            micro_batch=choice.micro_batch,
            flash_attention=choice.flash_attention,
            cache_type=choice.cache_type,
            repack=choice.repack,
            map_file=choice.map_file,
            variant=choice.variant,
            device=choice.device,
            gpu_layers=scaled_layers(choice.gpu_layers, self._layers),
        )

    def _costs(self, samples: tuple[Sample, ...]) -> Costs:
        layers, work = self._small.layer_bytes, self._small.layer_work
        costs = whole([Part(layers, work, samples)], layers, work)
        return costs.scaled(self._write, self._read)


def _need(plan: Blueprint, choice: Choice, context: int) -> int:
    """Return the memory that a model takes by its sizes, nothing of it a second time."""
    size = sum(tensor.bytes or 0 for tensor in plan.tensors)
    need = memory_need.of_header(
        Header(_GGUF, plan.metadata, plan.tensors, 0, size),
        size,
        context,
        cache_type=choice.cache_type,
        micro_batch=choice.micro_batch,
        flash_attention=choice.flash_attention == "on",
    )
    return need.total


def scaled_layers(layers: int, share: float) -> int:
    """Return how many of a skeleton's layers stand for so many of the model's; -1 is all."""
    return layers if layers <= 0 else max(1, round(layers * share))


def samples_of(result: ProbeResult) -> list[tuple[Sample, ...]]:
    """Return what each model took, in the words of predictions."""
    return [
        tuple(
            Sample(timing.kind, timing.depth, timing.tokens, timing.seconds)
            for timing in result.timings
            if timing.model == place
        )
        for place in range(len(result.models))
    ]


def _middle(found: Sequence[Costs]) -> Costs:
    tokens = statistics.median(costs.token for costs in found)
    steps = statistics.median(costs.step for costs in found)
    first = found[0]
    return first.scaled(tokens / first.token, steps / first.step)
