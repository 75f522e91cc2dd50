"""How fast a model will be: what it is made of is found out and timed, and the answer kept."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop import app_pairs
from desktop.app_probe import Stopped, never, nobody
from desktop.core import hardware, memory_need, picker
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import (
    AssistantError,
    BadModel,
    EngineCrashed,
    EngineHung,
    EngineOutOfMemory,
    HubNotFound,
    ModelNotInstalled,
    ModelTooLarge,
    UnknownModel,
)
from desktop.core.gguf import read_header
from desktop.core.repo_files import is_repo
from desktop.core.speed import families
from desktop.core.speed.blueprint import Blueprint, NoBlueprint, from_header
from desktop.core.speed.calibration import Calibration
from desktop.core.speed.predict import Prediction
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.core.catalogue_facts import Model
    from desktop.core.engine.values import LoadedModel
    from desktop.core.gguf import Header
    from desktop.core.speed.predict import Costs

_log = logging.getLogger(__name__)
_NOT_RUN: Final = (BadModel, EngineCrashed, EngineHung, EngineOutOfMemory, ModelTooLarge)
_PARTS_OF_A_FILE_NAME: Final = 3
_CALIBRATION: Final = "calibration"
#: A header is told in so many seconds, and from so many bytes of the file.
_PATIENCE: Final = 60.0
_MOST_OF_HEADER: Final = 15_000_000


@dataclass(frozen=True, slots=True)
class Subject:
    """A model whose speed is to be predicted.

    Attributes:
        id: under which the prediction is kept.
        blueprint: what it is made of; None where that is not known.
        bytes: of its weights.
        quantization: the usual name of the mixture of their types.
        context: tokens that it would be loaded with.
        memory_bytes: what it would take with those.
    """

    id: str
    blueprint: Blueprint | None
    bytes: int
    quantization: str | None
    context: int
    memory_bytes: int


def subject(services: Services, name: str, stopped: Callable[[], bool] = never) -> Subject:
    """Return the model that a name means; asks the hub only where nothing else knows.

    Args:
        services: of the program.
        name: an id, the path of a GGUF file, or OWNER/REPO/FILE of the hub.
        stopped: asked now and then while the hub answers.

    Raises:
        Stopped: `stopped` said so.
        AssistantError: there is no such model, or the hub does not answer.
    """
    parts = name.split("/")
    repo = "/".join(parts[:2])
    if len(parts) >= _PARTS_OF_A_FILE_NAME and is_repo(repo) and not Path(name).exists():
        return _on_hub(services, name, (repo, "/".join(parts[2:])), None, stopped)
    with suppress(ModelNotInstalled, UnknownModel):
        found = services.library.resolve(name)
        return _of_header(services, found.id, read_header(found.path), found.bytes, found.model)
    model = services.catalogue.get(name)
    try:
        plan = families.from_catalogue(model)
    except NoBlueprint as reason:
        _log.info("%s is not in the catalogue with all sizes: %s", model.id, reason)
        if model.file and not services.hub.is_offline:
            with suppress(AssistantError):
                return _on_hub(services, model.id, (model.repo, model.file), model, stopped)
        return _of_catalogue(services, model, None)
    return _of_catalogue(services, model, plan)


def _of_catalogue(services: Services, model: Model, plan: Blueprint | None) -> Subject:
    size = model.bytes or (sum(one.bytes or 0 for one in plan.tensors) if plan else 0)
    if not size:
        raise UnknownModel(name=model.id)
    wish = services.settings.value.context or picker.context_for(
        model, size, hardware.memory_total()
    )
    context = min(wish, model.context or wish)
    return Subject(
        id=model.id,
        blueprint=plan,
        bytes=round(size * working_share(model)),
        quantization=model.quantization,
        context=context,
        memory_bytes=picker.memory_needed(model, size, context),
    )


def working_share(model: Model) -> float:
    """Return the share of a model's weights that works on one token, where the maker tells."""
    if not model.effective_parameters or not model.parameters:
        return 1.0
    return min(1.0, model.effective_parameters / model.parameters)


def _on_hub(
    services: Services,
    id: str,  # noqa: A002 - the name that models have elsewhere
    place: tuple[str, str],
    model: Model | None,
    stopped: Callable[[], bool],
) -> Subject:
    from desktop.core.hub.header import Stopped as HeaderStopped
    from desktop.core.hub.header import Waiting
    from desktop.core.hub.header import read_header as read_remote
    from desktop.core.hub.repository import list_files

    repo, file = place
    files = list_files(services.hub, repo, model.revision if model else None)
    chosen = next((one for one in files.models if file in {part.file for part in one.parts}), None)
    if chosen is None:
        raise HubNotFound(repo=repo, file=file)
    waiting = Waiting(stopped=stopped, patience=_PATIENCE, most_bytes=_MOST_OF_HEADER)
    try:
        header = read_remote(services.hub, repo, files.commit, chosen, waiting)
    except HeaderStopped:
        raise Stopped from None
    return _of_header(services, id, header, chosen.bytes, model)


def _of_header(
    services: Services,
    id: str,  # noqa: A002 - the name that models have elsewhere
    header: Header,
    size: int,
    model: Model | None,
) -> Subject:
    plan: Blueprint | None = None
    try:
        plan = from_header(header)
    except NoBlueprint as reason:
        _log.info("no skeleton can be made of %s: %s", id, reason)

    def needed(tokens: int) -> int:
        return memory_need.of_header(header, size, tokens).total

    wish = services.settings.value.context or memory_need.comfortable_context(
        needed, hardware.memory_total(), header.context
    )
    context = min(wish, header.context or wish)
    return Subject(
        id=id,
        blueprint=plan,
        bytes=round(size * (working_share(model) if model else 1.0)),
        quantization=header.quantization,
        context=context,
        memory_bytes=needed(context),
    )


def predict(
    services: Services,
    wanted: Subject,
    report: Callable[[float, str], None] = nobody,
    stopped: Callable[[], bool] = never,
) -> Prediction:
    """Return how fast a model will be, and keep it; takes seconds.

    Its own skeletons are timed where they can be made and where there is room for them; else it
    follows from what each storage type takes on this computer.

    Raises:
        app_probe.Stopped: `stopped` said so.
        AssistantError: the engine cannot be used, or the disk is full.
    """
    started = time.monotonic()
    loaded: LoadedModel | None = None
    costs: Costs | None = None
    method: Any = "exact"
    busy = 0.0
    if wanted.blueprint is not None:
        costs, loaded, busy = _exact(services, wanted, report, stopped)
    if costs is None:
        found = calibration(services) or calibrate(services, report, stopped)
        costs, method = quick_costs(found, wanted), "quick" if wanted.blueprint else "rough"
    prediction = Prediction.of(
        costs,
        context=wanted.context,
        memory_bytes=wanted.memory_bytes,
        method=method,
        seconds=time.monotonic() - started,
        other_load=busy,
    )
    app_pairs.keep_pair(services, wanted.id)
    services.kept_speeds.add_prediction(
        wanted.id, prediction.to_json() | {"setup": setup(loaded) if loaded else {}}
    )
    return prediction


def _exact(
    services: Services,
    wanted: Subject,
    report: Callable[[float, str], None],
    stopped: Callable[[], bool],
) -> tuple[Costs | None, LoadedModel | None, float]:
    """Return what a model's skeletons take; nothing where they cannot be made or run."""
    assert wanted.blueprint is not None  # noqa: S101 - the caller has looked
    load = usual_load(services, wanted.id)
    # What a graphics processor's driver does not survive, the processor may.
    ways = [load] if load.device == "cpu" else [load, replace(load, device="cpu")]
    for way in ways:
        try:
            return services.prober.exact(wanted.blueprint, way, report, stopped)
        except ValueError as reason:
            _log.info("no exact prediction of %s: %s", wanted.id, reason)
            break
        except _NOT_RUN as reason:
            # A header from a stranger can be such that the engine does not survive it.
            _log.warning("skeletons of %s do not run on %s: %s", wanted.id, way.device, reason)
    return None, None, 0.0


def usual_load(services: Services, model_id: str) -> LoadOptions:
    """Return how a chat would load a model now, its file and context aside."""
    value = services.settings.value
    load = LoadOptions(path=Path(model_id or "any"), threads=value.threads, device=value.device)
    return services.tunings.apply(load, model_id, value)


def setup(loaded: LoadedModel) -> dict[str, Any]:
    """Return what the speed of a model depends on besides it."""
    return {
        "engine": loaded.engine,
        "variant": loaded.variant,
        "device": loaded.device,
        "threads": loaded.threads,
        "prompt_threads": loaded.prompt_threads,
        "micro_batch": loaded.micro_batch,
        "cache_type": loaded.cache_type,
        "repack": loaded.repack,
        "flash_attention": loaded.flash_attention,
    }


def calibrate(
    services: Services,
    report: Callable[[float, str], None] = nobody,
    stopped: Callable[[], bool] = never,
) -> Calibration:
    """Find out what work takes on this computer, and keep it; takes some seconds.

    Raises:
        app_probe.Stopped: `stopped` said so.
        AssistantError: the engine cannot be used, or the disk is full.
    """
    load = usual_load(services, ANY)
    found, loaded = services.prober.calibrate(load, report, stopped)
    services.kept_speeds.put(_CALIBRATION, found.to_json() | {"setup": setup(loaded)})
    return found


def calibration(services: Services) -> Calibration | None:
    """Return what is known of this computer; None where it was never measured."""
    kept = services.kept_speeds.get(_CALIBRATION)
    if kept is None:
        return None
    try:
        return Calibration.from_json(kept.document)
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None


def calibration_setup(services: Services) -> object:
    """Return how models ran while this computer was calibrated."""
    kept = services.kept_speeds.get(_CALIBRATION)
    return None if kept is None else kept.document.get("setup")


def quick_costs(found: Calibration, wanted: Subject) -> Costs:
    """Return what a model takes by its storage types."""
    if wanted.blueprint is not None:
        return found.costs(wanted.blueprint)
    return found.rough_costs(wanted.bytes, wanted.quantization)
