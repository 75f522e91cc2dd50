"""`goldcrest bench`: how fast a model runs on this computer, and how fast it was."""

from __future__ import annotations

import argparse
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import app_bench
from desktop.cli import output, tune
from desktop.core import words_of_speed
from desktop.core.disk import write_atomically
from desktop.core.errors import AssistantError, DiskFailed
from desktop.core.speed import export, history
from desktop.core.wording import size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.speed.record import BenchmarkRecord


def add_options(verb: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    verb.add_argument("model", nargs="?", metavar="ID|PATH", help="default: the chat's model")
    mode = verb.add_mutually_exclusive_group()
    mode.add_argument("--quick", action="store_true", help="at most ten seconds; the default")
    mode.add_argument(
        "--sustained",
        action="store_true",
        help="also write for a minute, which shows whether the computer slows down",
    )
    mode.add_argument(
        "--history",
        action="store_true",
        help="measure nothing; print earlier results, of all models unless one is named",
    )
    tune.add_options(mode, verb)
    verb.add_argument("--threads", type=_threads, metavar="N", help="0 is automatic")
    verb.add_argument("--device", metavar="D", help="cpu, gpu, auto, or a name of the doctor's")
    verb.add_argument(
        "--export",
        type=_file,
        metavar="FILE",
        help="also write the results to a .csv or .json file, with llama-bench's names",
    )


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Measure an installed model, store the result, print it; or what else was asked for."""
    if chosen.tune:
        return tune.run(services, chosen)
    if chosen.forget_tuning:
        return tune.forget(services, chosen)
    if chosen.history:
        return _history(services, chosen)
    record = _measure(services, chosen)
    slower = app_bench.regression(services.results, record)
    if chosen.export is not None:
        _write([history.Result(time.time(), record)], chosen.export)
    if chosen.json:
        output.document(
            {**record.to_json(), "regression": slower.to_json() if slower is not None else None}
        )
        return 0
    _print(record)
    words = words_of_speed.of_noise(record.noise)
    for line in (words, words_of_speed.of_regression(slower) if slower is not None else ""):
        if line:
            output.text(line)
    return 0


def _measure(services: Services, chosen: argparse.Namespace) -> BenchmarkRecord:
    progress = output.Progress()
    speed = 0.0

    def hear(tokens_per_second: float) -> None:
        nonlocal speed
        speed = tokens_per_second

    def show(fraction: float, doing: str) -> None:
        told = f"  {speed:.1f} t/s" if speed else ""
        progress.update(f"{fraction:4.0%}  {doing}{told}")

    running = services.benchmark(
        chosen.model or services.default_model().id,
        show,
        threads=chosen.threads,
        device=chosen.device,
        mode="sustained" if chosen.sustained else "quick",
        on_speed=hear,
    )
    try:
        return running.record.result()
    except KeyboardInterrupt:
        running.cancel()
        raise
    finally:
        progress.end()


def _print(record: BenchmarkRecord) -> None:
    threads = "1 thread" if record.threads == 1 else f"{record.threads} threads"
    output.text(f"{record.model} on {record.device}, {threads}, {record.variant}")
    for reading in record.pp:
        output.text(f"  reading {reading.tokens:5} tokens   {reading.tokens_per_second:8.1f} t/s")
    for written in record.tg:
        output.text(
            f"  writing after {written.depth:5}    {written.tokens_per_second:8.1f} t/s"
            f"   ({written.low:.1f} to {written.high:.1f})"
        )
    if record.curve:
        speeds = [point.tokens_per_second for point in record.curve]
        output.text(
            f"  writing for {record.curve[-1].seconds:3.0f} s     {speeds[-1]:8.1f} t/s"
            f"   ({min(speeds):.1f} to {max(speeds):.1f})"
        )
    output.text(f"  loaded in {record.load_seconds:.2f} s, {size(record.memory_bytes)} of memory")
    if words := words_of_speed.of_throttling(record):
        output.text(words)


def _history(services: Services, chosen: argparse.Namespace) -> int:
    named = chosen.model is not None
    models = [_known(services, chosen.model)] if named else services.results.benchmarked()
    found = [one for model in models for one in history.results(services.results.history(model))]
    found.sort(key=lambda one: one.when, reverse=True)
    if chosen.export is not None:
        _write(found, chosen.export)
    if chosen.json:
        output.document(
            [{"when": _when(one.when).isoformat(), **one.record.to_json()} for one in found]
        )
    elif found:
        _table(found)
    else:
        output.text("Nothing has been measured yet.")
    return 0


def _known(services: Services, name: str) -> str:
    """Return the id of a model that is installed, or the name of one that was."""
    try:
        return services.library.resolve(name).id
    except AssistantError:
        if name in services.results.benchmarked():
            return name
        raise


def _table(found: Sequence[history.Result]) -> None:
    lines = [("WHEN", "MODEL", "DEVICE", "THREADS", "WRITING", "READING", "")]
    for one in found:
        record = one.record
        marks = {
            "sustained": record.mode == "sustained",
            "stopped": record.stopped,
            "unsteady": record.noise.noisy,
            "on battery": record.conditions.power == "battery",
        }
        lines.append(
            (
                _when(one.when).astimezone().strftime("%Y-%m-%d %H:%M"),
                record.model,
                record.device,
                str(record.threads),
                _speed(record.tokens_per_second),
                _speed(record.prompt_tokens_per_second),
                ", ".join(mark for mark, holds in marks.items() if holds),
            )
        )
    output.table(lines, right=(3, 4, 5))


def _speed(tokens_per_second: float | None) -> str:
    return "-" if tokens_per_second is None else f"{tokens_per_second:.1f} t/s"


def _when(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).replace(microsecond=0)


def _write(found: Sequence[history.Result], path: Path) -> None:
    kind = export.format_of(path.name)
    assert kind is not None  # noqa: S101 - `_file` has seen to it
    try:
        write_atomically(path, export.export(found, kind))
    except OSError as error:
        raise DiskFailed(path=str(path), reason=error.strerror or str(error)) from error


def _file(name: str) -> Path:
    if export.format_of(name) is None:
        raise argparse.ArgumentTypeError(f"{name!r} must end in .csv or .json")
    return Path(name).absolute()


def _threads(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 256:  # noqa: PLR2004 - the setting's bounds
        raise argparse.ArgumentTypeError("a number from 0 (automatic) to 256 is needed")
    return int(text)
