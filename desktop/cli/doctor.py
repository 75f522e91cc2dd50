"""`goldcrest doctor`: whether everything works here, and what to do where it does not."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.cli import output
from desktop.core import hardware, wording
from desktop.core.catalogue import BUILTIN
from desktop.core.engine.fallback import label
from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.errors import AssistantError, EngineCrashed, EngineHung
from desktop.core.machine.reading import as_values, read_machine
from desktop.core.machine.words import sections
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.engine.values import Device
    from desktop.core.machine.reading import Machine

#: How long the built-in model may take to load and to write some tokens.
_SECONDS_FOR_ENGINE = 60


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Report on the program, this computer and the engine, which is really started."""
    problems: list[AssistantError] = list(services.problems)
    if chosen.forget_gpu_failures:
        output.say(f"goldcrest: failures forgotten: {services.engine.retry_gpus().result()}")
    engine = _try_engine(services, problems)
    found = hardware.read()
    problems += services.library.problems
    models = services.library.installed()
    devices = _devices(services)
    machine = read_machine(found, devices, services.library.folder)
    facts: dict[str, object] = {
        "version": __version__,
        "python": platform.python_version(),
        "engine": engine,
        "cpu": {
            "name": found.cpu,
            "physical_cores": found.physical_cores,
            "logical_cores": found.logical_cores,
            "usable_cores": found.usable_cores,
        },
        "memory": {"total": found.memory_total, "available": found.memory_available},
        "gpus": _gpus(services, devices, found.gpus),
        "disk": {"free": hardware.free_disk(services.paths.data)},
        "paths": _paths(services),
        "models": [
            {"id": model.id, "path": str(model.path), "bytes": model.bytes} for model in models
        ],
        "problems": [_problem(error) for error in problems],
    }
    if chosen.json:
        output.document({**facts, "machine": as_values(machine)})
    else:
        _print(facts, machine)
    return 0


def _paths(services: Services) -> dict[str, str]:
    return {
        "settings": str(services.paths.settings_file),
        "database": str(services.paths.database_file),
        "models": str(services.library.folder),
        "logs": str(services.paths.logs),
        "reports": str(services.paths.reports),
    }


def _try_engine(services: Services, problems: list[AssistantError]) -> dict[str, object]:
    """Let the built-in model write a few tokens, and return what answered."""
    builtin = services.library.resolve(BUILTIN.id)
    options = GenerateOptions((ChatMessage("user", "Hello"),), Sampling(temperature=0), 8)
    job = services.engine.generate(
        services.load_options(builtin), options, lambda _text, _tokens: None
    )
    try:
        stats = job.result.result(timeout=_SECONDS_FOR_ENGINE)
    except AssistantError as error:
        problems.append(error)
        return {"works": False}
    except TimeoutError:
        job.cancel()
        problems.append(EngineHung(seconds=_SECONDS_FOR_ENGINE, doing="generating"))
        return {"works": False}
    if not stats.completion_tokens:
        problems.append(EngineCrashed(cause="it wrote nothing"))
    loaded = services.engine.state.loaded
    return {
        "works": stats.completion_tokens > 0,
        "name": loaded.engine if loaded else None,
        "variant": loaded.variant if loaded else None,
        "variants": list(services.engine.variants().result(timeout=_SECONDS_FOR_ENGINE)),
        "repack": stats.repack,
        "device": stats.device,
        "gpu_layers": stats.gpu_layers,
        "threads": stats.threads,
        "prompt_threads": stats.prompt_threads,
        "micro_batch": stats.micro_batch,
        "flash_attention": stats.flash_attention or None,
    }


def _devices(services: Services) -> tuple[Device, ...]:
    """Return the graphics processors that the engine can use, none where it does not answer."""
    try:
        return tuple(services.engine.devices().result(timeout=_SECONDS_FOR_ENGINE))
    except (AssistantError, TimeoutError):
        return ()


def _gpus(
    services: Services, devices: tuple[Device, ...], seen: tuple[str, ...]
) -> list[dict[str, object]]:
    """Return the graphics processors that the engine can use, then others that are here.

    Args:
        services: with the engine that knows what failed.
        devices: what the engine can use.
        seen: what the system names, whether the engine can use it or not.
    """
    failures = services.engine.failures.all()
    usable: list[dict[str, object]] = [
        {
            "id": device.name,
            "name": device.description,
            "kind": device.kind,
            "driver": device.driver,
            "memory_total": device.memory_total,
            "memory_free": device.memory_free,
            "failed_with": [one.model for one in failures if one.device == label(device)],
        }
        for device in devices
    ]
    known = " ".join(device.description.lower() for device in devices)
    others = [name for name in seen if name.split()[0].lower() not in known]
    return usable + [{"id": None, "name": name, "kind": None} for name in others]


def _problem(error: AssistantError) -> dict[str, str]:
    words = wording.describe(error)
    return {"code": error.code, "text": words.title, "fix": words.advice}


def _print(facts: dict[str, object], machine: Machine) -> None:
    for name, value in facts.items():
        if name == "problems":
            continue
        shown = value
        if isinstance(value, dict):
            shown = ", ".join(f"{key} {_readable(key, part)}" for key, part in value.items())
        elif isinstance(value, list):
            shown = ", ".join(_item(part) for part in value)
        output.text(f"{name:8} {wording.clean(str(shown), 400) or 'none'}")
    for section in sections(machine):
        for line in section.lines:
            output.text(f"machine  {section.title}, {line.label.lower()}: {line.value}")
    problems = facts["problems"]
    if not problems:
        output.text("Everything works.")
        return
    for problem in problems if isinstance(problems, list) else []:
        output.text(f"problem  {problem['text']} {problem['fix']}")


def _item(part: object) -> str:
    if not isinstance(part, dict):
        return str(part)
    if "driver" not in part:
        return str(part.get("id") or part.get("name"))
    free = wording.size(part["memory_free"])
    driver = f", {part['driver']}" if part["driver"] else ""
    failed = f", failed with {', '.join(part['failed_with'])}" if part["failed_with"] else ""
    return f"{part['id']} {part['name']} ({free} free{driver}{failed})"


def _readable(key: str, value: object) -> str:
    if key in ("total", "available", "free") and isinstance(value, int):
        return wording.size(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
