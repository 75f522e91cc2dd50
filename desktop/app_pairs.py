"""Predictions, each with what was measured after it."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.core.speed.predict import Prediction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.app import Services
    from desktop.core.store.results import MeasuredSpeed
    from desktop.core.store.speeds import Kept

_PAIRS: Final = "pairs"
_MOST_PAIRS: Final = 500


@dataclass(frozen=True, slots=True)
class Pair:
    """A prediction, and what was measured after it, in tokens per second.

    Attributes:
        model_id: of the model.
        predicted: writing into an empty context.
        measured: likewise.
        when: of the measurement, seconds since 1970.
        method: of the prediction: "exact", "quick" or "rough".
    """

    model_id: str
    predicted: float
    measured: float
    when: float
    method: str

    @property
    def error(self) -> float:
        """How far off the prediction was, as a share of what was measured."""
        return self.predicted / self.measured - 1


def pairs(services: Services) -> tuple[Pair, ...]:
    """Return predictions with what was measured after them, the newest first."""
    kept = services.kept_speeds.predictions()
    found = [*_kept_pairs(services), *_new_pairs(kept, services.results.speeds())]
    return tuple(sorted(found, key=lambda pair: pair.when, reverse=True))


def keep_pair(services: Services, model_id: str) -> None:
    """Keep a prediction that is about to be replaced, with what was measured after it."""
    kept = services.kept_speeds.predictions()
    measured = services.results.speeds()
    new = [pair for pair in _new_pairs(kept, measured) if pair.model_id == model_id]
    if new:
        old = _kept_pairs(services)
        documents = [asdict(pair) for pair in (*new, *old)][:_MOST_PAIRS]
        services.kept_speeds.put(_PAIRS, {"pairs": documents})


def typical_error(found: Iterable[Pair]) -> float | None:
    """Return the median of how far predictions were off; None without any."""
    errors = [abs(pair.error) for pair in found]
    return statistics.median(errors) if errors else None


def read(document: Mapping[str, Any]) -> Prediction | None:
    """Return a kept prediction; None where it makes no sense."""
    try:
        return Prediction.from_json(document)
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


def _new_pairs(kept: Mapping[str, Kept], measured: Mapping[str, MeasuredSpeed]) -> list[Pair]:
    found = []
    for model_id, each in kept.items():
        speed, predicted = measured.get(model_id), read(each.document)
        if speed is not None and predicted is not None and speed.when >= each.when:
            pair = Pair(
                model_id,
                predicted.tokens_per_second,
                speed.tokens_per_second,
                speed.when,
                predicted.method,
            )
            found.append(pair)
    return found


def _kept_pairs(services: Services) -> list[Pair]:
    kept = services.kept_speeds.get(_PAIRS)
    documents = kept.document.get("pairs") if kept is not None else None
    found = []
    for each in documents if isinstance(documents, list) else ():
        try:
            pair = Pair(
                str(each["model_id"]),
                float(each["predicted"]),
                float(each["measured"]),
                float(each["when"]),
                str(each["method"]),
            )
        except (KeyError, TypeError, ValueError):
            continue
        if pair.predicted > 0 and pair.measured > 0:
            found.append(pair)
    return found
