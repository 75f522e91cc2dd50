"""What is known of each model's speed, and how well it was foretold.

A measured number takes the place of a predicted one, and both are kept: the difference is shown,
and what it tells of this computer goes into the numbers of models that never ran here.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final

from desktop import app_predict
from desktop.app_pairs import Pair, pairs, read, typical_error
from desktop.core import hardware, picker
from desktop.core.speed import families
from desktop.core.speed.blueprint import NoBlueprint
from desktop.core.speed.predict import Prediction
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.app import Services
    from desktop.core.catalogue_facts import Model
    from desktop.core.engine.values import LoadOptions
    from desktop.core.library import Installed
    from desktop.core.speed.blueprint import Blueprint
    from desktop.core.speed.calibration import Calibration
    from desktop.core.store.results import MeasuredSpeed
    from desktop.core.store.speeds import Kept

__all__ = ["Known", "Pair", "blueprint", "knowledge", "pairs", "typical_error"]

#: How far a computer may be from its calibration before something else is the matter.
_LEAST_SHARE, _MOST_SHARE = 0.5, 2.0
#: With so many measured models the band follows from how well they were told.
_ENOUGH: Final = 3
_LEAST_BAND: Final = 0.05


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a model's speed on this computer.

    Attributes:
        predicted: exactly if that was done, else from what its parts take; None: nothing is known.
        measured: as it really ran; None: it never did.
        when: of an exact prediction, seconds since 1970.
        stale: whether the engine, or the way in which models are run, has changed since.
    """

    predicted: Prediction | None = None
    measured: MeasuredSpeed | None = None
    when: float | None = None
    stale: bool = False

    @property
    def speed(self) -> picker.Speed | None:
        """What the picker shows: measured, or else predicted."""
        if self.measured is not None:
            return picker.Speed(
                self.measured.tokens_per_second,
                self.measured.prompt_tokens_per_second,
                "measured",
                self.measured.error,
            )
        if self.predicted is None:
            return None
        found = self.predicted
        return picker.Speed(
            found.tokens_per_second,
            found.prompt_tokens_per_second,
            "predicted",
            found.error,
            rough=found.method == "rough",
        )


def knowledge(services: Services, installed: Sequence[Installed] = ()) -> Mapping[str, Known]:
    """Return what is known of each model of the catalogue and each installed one, by id.

    Reads the database, and takes some milliseconds.

    Args:
        services: of the program.
        installed: what `library.installed` has returned: files that the catalogue does not know.
    """
    measured = services.results.speeds()
    kept = services.kept_speeds.predictions()
    found = app_predict.calibration(services)
    old = found is not None and is_stale(
        app_predict.calibration_setup(services), app_predict.usual_load(services, ANY)
    )
    guess = None
    if found is not None:
        share, band = _learned(services, found, measured)
        wish, memory = services.settings.value.context, hardware.memory_total()
        guess = partial(_quick, found, share=share, band=band, wish=wish, memory=memory)
    known: dict[str, Known] = {}
    for model in services.catalogue.models:
        if model.kind == "chat":
            quick = None if guess is None else guess(model)
            known[model.id] = _known(services, model.id, kept, measured, quick, old=old)
    for name in {*kept, *measured, *(each.id for each in installed)} - known.keys():
        known[name] = _known(services, name, kept, measured, None, old=old)
    return known


def _known(
    services: Services,
    model_id: str,
    kept: Mapping[str, Kept],
    measured: Mapping[str, MeasuredSpeed],
    quick: Prediction | None,
    *,
    old: bool,
) -> Known:
    document = kept.get(model_id)
    exact = None if document is None else read(document.document)
    if document is None or exact is None or exact.method != "exact":
        return Known(quick or exact, measured.get(model_id), stale=old)
    load = app_predict.usual_load(services, model_id)
    stale = is_stale(document.document.get("setup"), load)
    return Known(exact, measured.get(model_id), document.when, stale)


def is_stale(setup: object, load: LoadOptions) -> bool:
    """Return whether models run in another way now than a measurement was made for.

    Args:
        setup: what `app_predict.setup` told of it.
        load: how a model would be loaded now.
    """
    if not isinstance(setup, dict) or version("llama-cpp-python") not in str(setup.get("engine")):
        return True
    told: dict[str, Any] = {
        "repack": load.repack,
        "micro_batch": load.micro_batch,
        "cache_type": load.cache_type,
    }
    if load.variant:
        told["variant"] = load.variant
    if load.threads or load.first_threads:
        told["threads"] = load.threads or load.first_threads
    if load.flash_attention != "auto":
        told["flash_attention"] = load.flash_attention
    if load.device == "cpu":
        told["device"] = "CPU"
    return any(setup.get(name) != value for name, value in told.items())


def _quick(
    found: Calibration, model: Model, *, share: float, band: float | None, wish: int, memory: int
) -> Prediction | None:
    if not model.bytes:
        return None
    plan = blueprint(model)
    if plan is not None:
        costs = found.costs(plan)
    else:
        size = round(model.bytes * app_predict.working_share(model))
        costs = found.rough_costs(size, model.quantization)
    costs = costs.scaled(share, share)
    if band is not None and plan is not None:
        costs = costs.with_band(band)
    context = wish or picker.context_for(model, model.bytes, memory)
    return Prediction.of(
        costs,
        context=context,
        memory_bytes=picker.memory_needed(model, model.bytes, context),
        method="quick" if plan is not None else "rough",
        seconds=0.0,
    )


def _learned(
    services: Services, found: Calibration, measured: Mapping[str, MeasuredSpeed]
) -> tuple[float, float | None]:
    """Return how many times as long models take as their parts say, and how surely that is known.

    The median over the models that really ran; 1 where none has.
    """
    shares = []
    for model in services.catalogue.models:
        speed = measured.get(model.id)
        plan = blueprint(model) if speed is not None else None
        if speed is not None and plan is not None:
            shares.append(1 / speed.tokens_per_second / found.costs(plan).token)
    if not shares:
        return 1.0, None
    middle = min(_MOST_SHARE, max(_LEAST_SHARE, statistics.median(shares)))
    if len(shares) < _ENOUGH:
        return middle, None
    distance = statistics.median(abs(share / middle - 1) for share in shares)
    return middle, max(_LEAST_BAND, 2 * distance)


@lru_cache(maxsize=256)
def blueprint(model: Model) -> Blueprint | None:
    """Return what a model of the catalogue is made of; None where that is not known."""
    try:
        return families.from_catalogue(model)
    except NoBlueprint:
        return None
