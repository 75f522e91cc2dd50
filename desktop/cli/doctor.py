"""`goldcrest doctor`: whether everything works here, and what to do where it does not."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

from desktop import __version__, app_doctor
from desktop.cli import output
from desktop.core import hardware, wording
from desktop.core.checkup.check import examine
from desktop.core.checkup.report import OUTCOMES, as_values, problems_of
from desktop.core.engine.fallback import label
from desktop.core.errors import AssistantError
from desktop.core.machine.reading import as_values as machine_values
from desktop.core.machine.reading import read_machine
from desktop.core.machine.words import sections

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.checkup.check import Check, Checked
    from desktop.core.engine.values import Device
    from desktop.core.machine.reading import Machine

#: How long the engine may take to look for graphics processors.
_SECONDS_FOR_ENGINE = 60
#: The checks whose details are told nowhere else.
_WITH_DETAILS = ("variants", "graphics")


def add_options(verb: argparse.ArgumentParser) -> None:
    """Add what can be said to the command."""
    more = "only what takes a few seconds: not each build of the engine, nor the speed of the disk"
    verb.add_argument("--quick", action="store_true", help=more)
    more = "read all models in the models folder from end to end, too"
    verb.add_argument("--models", action="store_true", help=more)
    more = "print a text to send to others: nothing of your chats, names or folders is in it"
    verb.add_argument("--report", action="store_true", help=more)
    more = "try models again on graphics processors that failed with them"
    verb.add_argument("--forget-gpu-failures", action="store_true", help=more)


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Report on the program, this computer and the engine, which is really started."""
    if chosen.forget_gpu_failures:
        output.say(f"goldcrest: failures forgotten: {services.engine.retry_gpus().result()}")
    wish = app_doctor.Wish(quick=chosen.quick, models=chosen.models)
    made = _examined(app_doctor.checks(services, wish))
    if chosen.report:
        output.text(app_doctor.report(services, made), end="")
        return 0
    devices = _devices(services)
    seen = hardware.read()
    machine = read_machine(seen, devices, services.library.folder)
    facts = _facts(services, seen, devices, made)
    if chosen.json:
        checks = [as_values(each) for each in made]
        output.document({**facts, "checks": checks, "machine": machine_values(machine)})
    else:
        _print(facts, machine, made)
    return 0


def _examined(checks: Sequence[Check]) -> tuple[Checked, ...]:
    progress = output.Progress()

    def show(check: Check, done: int, total: int) -> None:
        progress.bar(check.title, done / total if total else 0.0, "")

    try:
        return examine(checks, lambda check: progress.update(check.title), show)
    finally:
        progress.end()


def _facts(
    services: Services,
    seen: hardware.Hardware,
    devices: tuple[Device, ...],
    made: Sequence[Checked],
) -> dict[str, Any]:
    models = services.library.installed()
    engine = next((each.finding.facts for each in made if each.id == "engine"), {})
    return {
        "version": __version__,
        "python": platform.python_version(),
        "engine": dict(engine) or {"works": False},
        "cpu": {
            "name": seen.cpu,
            "physical_cores": seen.physical_cores,
            "logical_cores": seen.logical_cores,
            "usable_cores": seen.usable_cores,
        },
        "memory": {"total": seen.memory_total, "available": seen.memory_available},
        "gpus": _gpus(services, devices, seen.gpus),
        "disk": {"free": hardware.free_disk(services.paths.data)},
        "paths": _paths(services),
        "models": [
            {"id": model.id, "path": str(model.path), "bytes": model.bytes} for model in models
        ],
        "problems": [_problem(error) for error in problems_of(made)],
    }


def _paths(services: Services) -> dict[str, str]:
    return {
        "settings": str(services.paths.settings_file),
        "database": str(services.paths.database_file),
        "models": str(services.library.folder),
        "cache": str(services.paths.cache),
        "logs": str(services.paths.logs),
        "reports": str(services.paths.reports),
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


def _print(facts: dict[str, Any], machine: Machine, made: Sequence[Checked]) -> None:
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
    for checked in made:
        _print_check(checked)
    if not facts["problems"]:
        output.text("Everything works.")
        return
    for problem in facts["problems"]:
        output.text(f"problem  {problem['text']} {problem['fix']}")


def _print_check(checked: Checked) -> None:
    finding = checked.finding
    words = wording.clean(f"{finding.text} {finding.fix}".strip(), 400)
    output.text(f"{OUTCOMES[finding.outcome].lower():8} {checked.title}: {words}")
    if checked.id in _WITH_DETAILS:
        for detail in finding.details:
            output.text(f"{'':8} {wording.clean(detail)}")


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
