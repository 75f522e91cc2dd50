"""Measured speeds: benchmarks, and replies as they were written."""

from __future__ import annotations

import json
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from desktop.core.store.database import Database

Source = Literal["benchmark", "replies"]

#: Shorter replies tell little: their speed hangs on single tokens.
ENOUGH_TOKENS = 32
#: So many replies outweigh an older benchmark, and so many at most are looked at.
ENOUGH_REPLIES, RECENT_REPLIES = 3, 5


@dataclass(frozen=True, slots=True)
class MeasuredSpeed:
    """How fast a model runs on this computer.

    Attributes:
        tokens_per_second: writing.
        prompt_tokens_per_second: reading; None where it was never measured.
        error: half the spread of what was measured, as a share of the speed (0.05 is 5 %); None
            where there is only one value.
        when: of the newest measurement that counted, seconds since 1970.
        source: what was measured.
    """

    tokens_per_second: float
    prompt_tokens_per_second: float | None
    error: float | None
    when: float
    source: Source


@dataclass(frozen=True, slots=True)
class Measurement:
    """One entry of a model's history.

    Attributes:
        when: seconds since 1970.
        source: what was measured.
        tokens_per_second: writing.
        prompt_tokens_per_second: reading, or None.
        device: what computed.
        threads: how many of its threads.
        engine: engine and version.
        record: the whole benchmark as `goldcrest bench` prints it; None for a reply.
    """

    when: float
    source: Source
    tokens_per_second: float
    prompt_tokens_per_second: float | None
    device: str
    threads: int
    engine: str
    record: Mapping[str, Any] | None = None


class Results:
    """The measurements in a database; may be used from any thread, and waits for the disk.

    Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed where the
    database cannot be read or written.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def add_benchmark(self, model_id: str, record: Mapping[str, Any]) -> None:
        """Keep a benchmark: the JSON document of `goldcrest bench`."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO benchmarks (model, created, record) VALUES (?, ?, ?)",
                (storable(model_id), self._now(), json.dumps(dict(record))),
            )

    def add_reply_speed(
        self,
        model_id: str,
        *,
        tokens_per_second: float,
        prompt_tokens_per_second: float | None,
        completion_tokens: int,
        device: str,
        threads: int,
        engine: str,
    ) -> None:
        """Keep the speed of a reply of `completion_tokens` tokens."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO reply_speeds (model, created, tokens_per_second,"
                " prompt_tokens_per_second, completion_tokens, device, threads, engine)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    storable(model_id),
                    self._now(),
                    tokens_per_second,
                    prompt_tokens_per_second,
                    completion_tokens,
                    storable(device),
                    threads,
                    storable(engine),
                ),
            )

    def speeds(self) -> Mapping[str, MeasuredSpeed]:
        """Return the speed of each model that was measured, by its id.

        The newest benchmark counts, until three replies of at least 32 tokens came after it,
        with the same device and threads as each other: then the median of the newest five of
        them, because they tell how fast the model is now. Without a benchmark the replies
        count from the first one.
        """
        with self._database.reading() as connection:
            found: dict[str, list[Measurement]] = {}
            for model, measurement in _newest(connection):
                found.setdefault(model, []).append(measurement)
        speeds = {model: _speed(measurements) for model, measurements in found.items()}
        return {model: speed for model, speed in speeds.items() if speed is not None}

    def history(self, model_id: str) -> tuple[Measurement, ...]:
        """Return all measurements of a model, newest first."""
        with self._database.reading() as connection:
            benchmarks = connection.execute(
                "SELECT created, record FROM benchmarks WHERE model = ? ORDER BY id DESC",
                (model_id,),
            ).fetchall()
            replies = connection.execute(_ALL_REPLIES, (model_id,)).fetchall()
        found = [
            *(one for row in benchmarks if (one := _benchmark(*row)) is not None),
            *(_reply(*row) for row in replies),
        ]
        return tuple(sorted(found, key=lambda one: one.when, reverse=True))

    def benchmarked(self) -> tuple[str, ...]:
        """Return the ids of all models of which a benchmark is kept, the newest measured first."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT model FROM benchmarks GROUP BY model ORDER BY max(id) DESC"
            ).fetchall()
        return tuple(str(model) for (model,) in found)

    def _now(self) -> int:
        return round(self._clock() * 1000)


_REPLY = "created, tokens_per_second, prompt_tokens_per_second, device, threads, engine"
_ALL_REPLIES = f"SELECT {_REPLY} FROM reply_speeds WHERE model = ? ORDER BY id DESC"  # noqa: S608 - ours
_NEWEST_BENCHMARKS = """
    SELECT model, created, record FROM benchmarks
    WHERE id IN (SELECT max(id) FROM benchmarks GROUP BY model)
"""
# By the index, the newest replies of each model; a plain sort would read them all.
_NEWEST_REPLIES = f"""
    WITH models AS (SELECT DISTINCT model FROM reply_speeds)
    SELECT model, {_REPLY} FROM models JOIN reply_speeds USING (model)
    WHERE reply_speeds.id IN (
        SELECT id FROM reply_speeds AS r
        WHERE r.model = models.model AND r.completion_tokens >= {ENOUGH_TOKENS}
        ORDER BY id DESC LIMIT {RECENT_REPLIES}
    )
    ORDER BY reply_speeds.id DESC
"""  # noqa: S608 - only our own constants are put in


def _newest(connection: sqlite3.Connection) -> list[tuple[str, Measurement]]:
    """Return each model's newest benchmark and newest replies, the newest of these first."""
    found: list[tuple[str, Measurement]] = []
    for model, *row in connection.execute(_NEWEST_BENCHMARKS):
        benchmark = _benchmark(*row)
        if benchmark is not None:
            found.append((model, benchmark))
    found.extend((model, _reply(*row)) for model, *row in connection.execute(_NEWEST_REPLIES))
    return found


def _speed(measurements: Sequence[Measurement]) -> MeasuredSpeed | None:
    benchmark = next((one for one in measurements if one.source == "benchmark"), None)
    replies = [one for one in measurements if one.source == "replies"]
    if benchmark is not None:
        replies = [one for one in replies if one.when > benchmark.when]
    # A person who changes the threads wants to see what that does, not an average.
    alike = [one for one in replies if _setup(one) == _setup(replies[0])]
    if benchmark is not None and len(alike) < ENOUGH_REPLIES:
        return MeasuredSpeed(
            benchmark.tokens_per_second,
            benchmark.prompt_tokens_per_second,
            _benchmark_error(benchmark),
            benchmark.when,
            "benchmark",
        )
    if not alike:
        return None
    return _speed_of_replies(alike, benchmark)


def _speed_of_replies(
    replies: Sequence[Measurement], benchmark: Measurement | None
) -> MeasuredSpeed:
    written = [one.tokens_per_second for one in replies]
    read = [speed for one in replies if (speed := one.prompt_tokens_per_second) is not None]
    middle = statistics.median(written)
    prompt = statistics.median(read) if read else None
    if prompt is None and benchmark is not None:
        prompt = benchmark.prompt_tokens_per_second
    error = (max(written) - min(written)) / 2 / middle if len(written) > 1 else None
    return MeasuredSpeed(middle, prompt, error, replies[0].when, "replies")


def _setup(measurement: Measurement) -> tuple[str, int]:
    return measurement.device, measurement.threads


def _reply(
    created: int, written: float, read: float | None, device: str, threads: int, engine: str
) -> Measurement:
    return Measurement(created / 1000, "replies", written, read, device, threads, engine)


def _benchmark(created: int, text: str) -> Measurement | None:
    """Return a stored benchmark; None where it holds no speed of writing, or is damaged."""
    try:
        record = json.loads(text)
        written = _first_generation(record)["tokens_per_second"]
        read = max(record["pp"], key=lambda one: one["tokens"], default=None)
        return Measurement(
            when=created / 1000,
            source="benchmark",
            tokens_per_second=float(written),
            prompt_tokens_per_second=None if read is None else float(read["tokens_per_second"]),
            device=str(record["device"]),
            threads=int(record["threads"]),
            engine=str(record["engine"]),
            record=record,
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _benchmark_error(benchmark: Measurement) -> float | None:
    first = _first_generation(benchmark.record or {})
    try:
        return abs(float(first["high"]) - float(first["low"])) / 2 / benchmark.tokens_per_second
    except (ValueError, TypeError, KeyError, ZeroDivisionError):
        return None


def _first_generation(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the generation with the emptiest context, which the picker compares by."""
    found: Mapping[str, Any] = min(record["tg"], key=lambda one: one["depth"])
    return found
