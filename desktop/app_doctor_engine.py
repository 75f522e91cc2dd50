"""The checks of the check-up that let the engine work: as it is set, each build, each device."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from desktop.app_selftest import PATIENCE, SelfTest, quick_load
from desktop.core import hardware
from desktop.core.catalogue import BUILTIN
from desktop.core.checkup.check import Finding
from desktop.core.engine.fallback import candidates, label
from desktop.core.engine.values import LoadOptions
from desktop.core.engine.watch import Patience
from desktop.core.errors import (
    AssistantError,
    DeviceSearchFailed,
    DeviceTestFailed,
    DeviceTestWrong,
    EngineCrashed,
    EngineHung,
    SelfTestFailed,
    SelfTestWrong,
    TemplateFailed,
)
from desktop.core.language import amount, tr, trn, within
from desktop.core.wording import clean, describe, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.app_selftest import Answered
    from desktop.core.engine.values import Device
    from desktop.core.library.work import Report, Stop

#: A driver translates programs for a new device at first.
GPU_PATIENCE: Final = Patience(start=45)


@dataclass(frozen=True, slots=True)
class Patiences:
    """When an engine's silence counts as hung: on the CPU, and on graphics processors."""

    cpu: Patience = PATIENCE
    gpu: Patience = GPU_PATIENCE


USUAL: Final = Patiences()


def engine(services: Services, waits: Patiences, report: Report, stop: Stop) -> Finding:
    """Let the built-in model answer as the settings have it."""
    builtin = services.library.resolve(BUILTIN.id)
    load = quick_load(services.load_options(builtin))
    report(0, 1)
    with SelfTest(
        services.engine.command,
        services.paths.logs,
        stop,
        services.paths.gpu_failures_file,
        waits.cpu,
    ) as test:
        try:
            answered = test.answer(load)
            variants = test.variants()
        except AssistantError as error:
            return Finding.of([error], facts={"works": False})
    facts = _facts(answered, variants)
    stats = answered.stats
    if not stats.completion_tokens:
        return Finding.of([EngineCrashed(cause="it wrote nothing")], facts=facts)
    details = (
        tr("Engine: {name}", name=answered.model.engine if answered.model else "?"),
        tr("Build: {build}, threads: {n}", build=stats.variant, n=stats.threads),
    )
    if not answered.right:
        facts["works"] = False
        return Finding.of([SelfTestWrong(build=stats.variant)], details, facts)
    text = tr("The built-in model gives the right answers on the processor.")
    if stats.device != "CPU":
        text = tr(
            "The built-in model gives the right answers on {device}.", device=clean(stats.device)
        )
    if answered.failed is not None:
        words = describe(answered.failed)
        return Finding("note", words.title, words.advice, details, facts=facts)
    return Finding("fine", text, details=details, facts=facts)


def _facts(answered: Answered, variants: Sequence[str]) -> dict[str, Any]:
    stats, model = answered.stats, answered.model
    return {
        "works": stats.completion_tokens > 0,
        "name": model.engine if model else None,
        "variant": model.variant if model else None,
        "variants": list(variants),
        "repack": stats.repack,
        "device": stats.device,
        "gpu_layers": stats.gpu_layers,
        "threads": stats.threads,
        "prompt_threads": stats.prompt_threads,
        "micro_batch": stats.micro_batch,
        "flash_attention": stats.flash_attention or None,
    }


def variants(services: Services, waits: Patiences, report: Report, stop: Stop) -> Finding:
    """Let each build of the engine answer that this processor can run, each in a child."""
    builtin = services.library.resolve(BUILTIN.id)
    in_use = services.load_options(builtin).variant
    problems: list[AssistantError] = []
    details: list[str] = []
    results: list[dict[str, Any]] = []
    with SelfTest(services.engine.command, services.paths.logs, stop, patience=waits.cpu) as test:
        builds = test.variants() or ("",)
        in_use = in_use or builds[0]
        for place, build in enumerate(builds):
            report(place, len(builds))
            load = LoadOptions(builtin.path, device="cpu", variant=build)
            problem, speed = _try_build(test, quick_load(load), build or tr("built-in"))
            if problem is not None:
                problems.append(problem)
            details.append(_told(build or tr("built-in"), problem, speed, used=build == in_use))
            code = problem.code if problem else None
            results.append({"build": build, "problem": code, "tokens_per_second": speed})
    facts = {"in_use": in_use, "builds": results}
    if problems:
        return Finding.of(problems, tuple(details), facts)
    text = trn(
        "{n} build of the engine runs on this processor and gives the right answers.",
        "{n} builds of the engine run on this processor, and all give the right answers.",
        len(builds),
    )
    return Finding("fine", text, details=tuple(details), facts=facts)


def _try_build(test: SelfTest, load: LoadOptions, name: str) -> tuple[AssistantError | None, float]:
    try:
        answered = test.answer(load)
    except AssistantError as error:
        return SelfTestFailed(build=name, cause=_cause(error)), 0.0
    return (None if answered.right else SelfTestWrong(build=name)), answered.speed


def _cause(error: AssistantError) -> str:
    """Return what happened as the end of a sentence."""
    if isinstance(error, EngineCrashed):
        return tr("it crashed ({cause})", cause=clean(str(error.data.get("cause")), 60))
    if isinstance(error, EngineHung):
        return tr("it did not answer for {seconds} s", seconds=error.data.get("seconds"))
    if isinstance(error, TemplateFailed):  # the built-in model's own is sound: nothing came
        return tr("it did not answer in time")
    return within(describe(error).title.rstrip("."))


def _told(name: str, problem: AssistantError | None, speed: float, *, used: bool) -> str:
    if used:
        name = tr("{name} (in use)", name=name)
    if isinstance(problem, SelfTestFailed | DeviceTestFailed):
        return tr("{name}: {what}", name=name, what=clean(str(problem.data["cause"])))
    if problem is not None:
        return tr("{name}: {what}", name=name, what=tr("wrong answer"))
    return tr("{name}: right, {n} tokens a second", name=name, n=amount(speed))


def graphics(services: Services, waits: Patiences, report: Report, stop: Stop) -> Finding:
    """Let the built-in model answer on each graphics processor, whatever failed before."""
    report(0, 1)
    with SelfTest(services.engine.command, services.paths.logs, stop, patience=waits.gpu) as test:
        kinds, seen = test.gpu_kinds(), hardware.read().gpus
        # Another child looks for them, since a driver may crash it.
        found = test.devices() if kinds else ()
        if found is None:
            return Finding.of([DeviceSearchFailed()])
        real = candidates(found, integrated=True)
        if not real:
            return _none(found, kinds, seen)
        tried = []
        path = services.library.resolve(BUILTIN.id).path
        for place, device in enumerate(real):
            report(place, len(real))
            tried.append(_try_device(test, LoadOptions(path, device=device.name), device))
    details = tuple(
        _told(clean(label(device)), problem, speed, used=False)
        for device, (problem, speed) in zip(real, tried, strict=True)
    )
    if problems := [problem for problem, _ in tried if problem is not None]:
        return Finding.of(problems, details)
    names = joined([clean(device.description) for device in real])
    return Finding("fine", tr("The engine works on {names}.", names=names), details=details)


def _try_device(
    test: SelfTest, load: LoadOptions, device: Device
) -> tuple[AssistantError | None, float]:
    failed = partial(DeviceTestFailed, device=clean(device.description))
    try:
        answered = test.answer(quick_load(load))
    except AssistantError as error:
        return failed(cause=_cause(error)), 0.0
    if answered.failed is not None:
        return failed(cause=_reason(str(answered.failed.data.get("reason")))), 0.0
    if not answered.stats.gpu_layers:
        return failed(cause=tr("not even the built-in model fits into its memory")), 0.0
    if not answered.right:
        return DeviceTestWrong(device=clean(device.description)), 0.0
    return None, answered.speed


def _reason(code: str) -> str:
    """Return why a device failed, by the code of what it failed with."""
    if code == EngineCrashed.code:
        return tr("it crashed")
    if code == EngineHung.code:
        return tr("it did not answer in time")
    return tr("it could not load the built-in model")


def _none(found: Sequence[Device], kinds: Sequence[str], seen: Sequence[str]) -> Finding:
    """Return what to say where the engine has no graphics processor to run on."""
    names, fix = joined([clean(name) for name in seen]), ""
    if found:
        text = tr(
            "Only a program that stands in for a graphics processor was found, so models run on the"
            " processor."
        )
    elif not kinds:
        text = tr(
            "This engine has no part for graphics processors, so models run on the processor."
        )
    elif not names:
        text = tr(
            "No graphics processor was found that the engine can use, so models run on the"
            " processor."
        )
    else:
        text = tr("The engine cannot use {names}, so models run on the processor.", names=names)
        fix = tr("Install or update its driver, then check again.")
        if "vulkan" in kinds:
            fix = tr(
                "Install its driver for Vulkan, then check again: on Debian and Ubuntu the package"
                " mesa-vulkan-drivers for AMD and Intel, or NVIDIA's own driver."
            )
    details = (tr("The system names {names}.", names=names),) if names else ()
    return Finding("note", text, fix, details)
