"""Results for other programs: llama-bench's own fields where it has them, a row for each test.

What llama-bench does not have comes behind, under names of ours. CSV leaves out the lists of
samples, as llama-bench's does, and is safe to open in a spreadsheet: names of models are strangers'
text, and a cell that begins like a formula would be one.
"""

from __future__ import annotations

import csv
import io
import json
import statistics
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.speed.record import RoundReadings
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.speed.conditions import Conditions
    from desktop.core.speed.history import Result
    from desktop.core.speed.record import BenchmarkRecord

Format = Literal["csv", "json"]
Value = str | int | float | bool | list[int] | list[float] | None
Row = dict[str, Value]

_FORMATS: Final[dict[str, Format]] = {".csv": "csv", ".json": "json"}
#: A spreadsheet takes a cell for a formula that begins so.
_FORMULAS: Final = ("=", "+", "-", "@", "|", "%")
_FLASH_ATTENTION: Final = {"on": 1, "off": 0}
_LONGEST: Final = 200
_LISTS: Final = ("samples_ns", "samples_ts")


def format_of(name: str) -> Format | None:
    """Return the format that a file's name asks for; None: another ending than .csv and .json."""
    return _FORMATS.get(PurePath(name).suffix.lower())


def export(results: Sequence[Result], kind: Format) -> str:
    """Return the content of a file with results, in the order given."""
    found = [row for one in results for row in rows(one)]
    return as_csv(found) if kind == "csv" else as_json(found)


def rows(result: Result) -> list[Row]:
    """Return a row for each test of a result: prompts first, then generation by depth."""
    record = result.record
    head, tail = _head(record), _tail(record)
    return [
        {**head, **_test(one, record.conditions, result.when), **tail} for one in _tests(record)
    ]


def as_json(found: Sequence[Row]) -> str:
    """Return rows as one JSON list."""
    return json.dumps(list(found), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def as_csv(found: Sequence[Row]) -> str:
    """Return rows as CSV with a heading, each cell in quotes, as llama-bench writes it."""
    names = [name for name in (found[0] if found else _EMPTY) if name not in _LISTS]
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(row.get(name)) for name in names] for row in found)
    return file.getvalue()


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, str):
        line = clean(value, _LONGEST)
        # The quote is what spreadsheets themselves put before text that is no formula.
        return f"'{line}" if line.lstrip().startswith(_FORMULAS) else line
    return "" if value is None else str(value)


def _head(record: BenchmarkRecord) -> Row:
    """Return what all tests of a benchmark share, in llama-bench's words."""
    told, gpu = record.conditions, record.device if record.device != "CPU" else ""
    return {
        "build_commit": "unknown",
        "build_number": 0,
        "cpu_info": told.cpu,
        "gpu_info": clean(gpu, _LONGEST),
        "backends": "CPU" if not gpu else clean(gpu.split(" ")[0].rstrip("0123456789"), _LONGEST),
        "model_filename": record.file.name,
        "model_type": record.file.kind,
        "model_size": record.file.bytes,
        "model_n_params": record.file.parameters,
        "n_batch": told.micro_batch,
        "n_ubatch": told.micro_batch,
    }


def _test(one: RoundReadings, told: Conditions, when: float) -> Row:
    """Return what is of one test alone."""
    speeds = list(one.tokens_per_second)
    tokens = one.prompt + one.tokens
    times = [round(tokens / speed * 1e9) if speed > 0 else 0 for speed in speeds]
    several = len(speeds) > 1
    return {
        "n_threads": told.prompt_threads if one.prompt else told.threads,
        "type_k": told.cache_type,
        "type_v": told.cache_type,
        "n_gpu_layers": told.gpu_layers,
        "flash_attn": _FLASH_ATTENTION.get(told.flash_attention, -1),
        "repack": told.repack,
        "n_prompt": one.prompt,
        "n_gen": one.tokens,
        "n_depth": one.depth,
        "test_time": _time(when),
        "avg_ns": round(statistics.fmean(times)),
        "stddev_ns": round(statistics.stdev(times)) if several else 0,
        "avg_ts": statistics.fmean(speeds),
        "stddev_ts": statistics.stdev(speeds) if several else 0.0,
        "samples_ns": times,
        "samples_ts": speeds,
        "median_ts": statistics.median(speeds),
    }


def _tail(record: BenchmarkRecord) -> Row:
    """Return what llama-bench does not tell."""
    told = record.conditions
    return {
        "model": clean(record.model, _LONGEST),
        "engine": clean(record.engine, _LONGEST),
        "cpu_variant": clean(record.variant, _LONGEST),
        "driver": told.driver,
        "program": told.program,
        "power": told.power,
        "power_plan": told.power_plan,
        "other_load": told.other_load,
        "noisy": record.noise.noisy,
        "load_seconds": record.load_seconds,
        "memory_bytes": record.memory_bytes,
    }


def _tests(record: BenchmarkRecord) -> tuple[RoundReadings, ...]:
    """Return the tests of a record; an older one has but the medians."""
    if record.tests:
        return record.tests
    read = [RoundReadings(one.tokens, 0, 0, (one.tokens_per_second,), 0.0) for one in record.pp]
    written = [
        RoundReadings(0, one.tokens, one.depth, (one.tokens_per_second,), 0.0) for one in record.tg
    ]
    return (*read, *written)


def _time(when: float) -> str:
    try:
        return datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, OSError):
        return ""


_EMPTY: Final = ("model", "n_prompt", "n_gen", "n_depth", "test_time", "avg_ts", "stddev_ts")
