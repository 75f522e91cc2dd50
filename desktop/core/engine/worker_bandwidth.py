"""Measures what the memory gives: threads read a buffer from end to end, and the best round counts.

The speed of writing has its limit there, since all weights are read for each token. What reads is
C that lets go of the interpreter, and two places at a time, which was a seventh faster than one.
"""

from __future__ import annotations

import ctypes
import math
import sys
import time
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop.core import cpu_caches, hardware
from desktop.core.engine import protocol
from desktop.core.engine.measures import BandwidthOptions, BandwidthResult, ThreadBandwidth
from desktop.core.engine.worker_model import Stopped
from desktop.core.errors import EngineOutOfMemory

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.worker_channel import Channel

    #: Reads bytes, from the first to before the last, and returns what comes of it.
    Read = Callable[[int, int], float]

#: What is read or filled at once; a cancel waits for one of them.
PIECE: Final = 4 << 20
#: A cache helps with a sixth of a buffer of twice its size, and with a fiftieth of four times that.
TIMES_CACHE: Final = 4
_LEAST: Final = 64 << 20
_MOST: Final = 1 << 30
#: Where no cache is told: that of a large desktop processor.
_USUAL_CACHE: Final = 64 << 20
_SHARE_OF_FREE: Final = 4
#: Of the time, at most, for memory that the system has yet to hand out.
_FILLING: Final = 0.5
#: Of the time, at most, for choosing what reads.
_CHOOSING: Final = 0.15
#: A shorter round is over before all threads are at work.
_ROUND_SECONDS: Final = 0.03
_MOST_THREADS: Final = 1024
_MOST_COUNTS: Final = 6
#: A child that says nothing for longer counts as hung.
_MOST_SECONDS: Final = 20.0
#: Every byte; as 32-bit numbers 0.747, whose products are neither tiny nor endless.
_BYTE: Final = 0x3F


def measure(job: int, options: BandwidthOptions, channel: Channel) -> BandwidthResult:
    """Measure.

    Raises:
        Stopped: the job was cancelled.
        EngineOutOfMemory: there is no memory to read.
    """
    try:
        return _Bandwidth(job, options, channel).run()
    except MemoryError:
        raise EngineOutOfMemory(reason="no memory to measure with") from None


class _Bandwidth:
    def __init__(self, job: int, options: BandwidthOptions, channel: Channel) -> None:
        computer = hardware.read()
        self._job = job
        self._channel = channel
        self._counts = counts(options.threads, computer.usable_cores, computer.physical_cores)
        self._cores = computer.usable_cores
        self._began = time.perf_counter()
        self._seconds = min(max(options.seconds_limit, 0.0), _MOST_SECONDS)
        self._cache = cpu_caches.last_level_bytes()
        size = buffer_bytes(self._cache, computer.memory_available)
        self._buffer = np.empty(size // PIECE * PIECE, np.uint8)
        self._pieces = 0

    def run(self) -> BandwidthResult:
        """Fill, choose what reads, and read with each number of threads."""
        self._fill()
        method, read = self._choose()
        start = self._gone()
        readings = []
        for number, threads in enumerate(self._counts):
            share = start + (1 - start) * number / len(self._counts)
            self._tell(share, threads)
            until = start + (1 - start) * (number + 1) / len(self._counts)
            readings.append(ThreadBandwidth(threads, self._best(threads, read, until)))
        best = max(readings, key=lambda reading: reading.bytes_per_second)
        size = self._pieces * PIECE
        return BandwidthResult(
            bytes_per_second=best.bytes_per_second,
            threads=best.threads,
            readings=tuple(readings),
            buffer_bytes=size,
            cache_bytes=self._cache,
            exceeds_cache=size >= TIMES_CACHE * (self._cache or _USUAL_CACHE),
            method=method,
        )

    def _gone(self) -> float:
        """Return the share of the time that has gone."""
        return (time.perf_counter() - self._began) / max(self._seconds, 0.001)

    def _fill(self) -> None:
        """Have the system hand out the memory, as much as comes in the time.

        Untouched memory is one page of zeros, read from the cache over and over.
        """
        pieces = iter(range(self._buffer.size // PIECE))

        def fill() -> None:
            for piece in pieces:
                self._buffer[piece * PIECE : (piece + 1) * PIECE].fill(_BYTE)
                self._stop_if_cancelled()
                if self._gone() > _FILLING and piece * PIECE >= _LEAST:
                    return

        self._tell(0.0, self._counts[0])
        threads = min(self._cores, _MOST_COUNTS)
        with ThreadPoolExecutor(threads) as pool:
            for each in wait([pool.submit(fill) for _ in range(threads)]).done:
                each.result()
        # Pieces are taken in turn, so those before the next one are filled.
        self._pieces = next(pieces, self._buffer.size // PIECE)

    def _choose(self) -> tuple[str, Read]:
        """Return what reads fastest: some C libraries compare byte after byte.

        All of the buffer is read for it, as from the cache another one may be the fastest.
        """
        rates: dict[str, float] = {}
        ways = {"memcmp": reads_by_memcmp(self._buffer), "dot": reads_by_dot(self._buffer)}
        found = {name: read for name, read in ways.items() if read is not None}
        for _ in range(2):
            for name, read in found.items():
                if name in rates and self._gone() > _FILLING + _CHOOSING:
                    continue
                rate = self._round(1, read, 1)
                rates[name] = max(rate, rates.get(name, 0.0))
        best = max(rates, key=lambda name: rates[name])
        return best, found[best]

    def _best(self, threads: int, read: Read, until: float) -> float:
        """Return the best of the rounds that end before that share of the time; one at least."""
        with ThreadPoolExecutor(threads) as pool:
            rate = self._round(threads, read, 1, pool)
            sweeps = max(1, math.ceil(_ROUND_SECONDS * rate / (self._pieces * PIECE)))
            while self._gone() < until:
                rate = max(rate, self._round(threads, read, sweeps, pool))
        return rate

    def _round(
        self,
        threads: int,
        read: Read,
        sweeps: int,
        pool: ThreadPoolExecutor | None = None,
    ) -> float:
        """Read the buffer so many times, each thread its part; return bytes per second."""
        pieces = self._pieces

        def sweep(number: int) -> tuple[float, float]:
            first, last = pieces * number // threads, pieces * (number + 1) // threads
            started = time.perf_counter()
            for _ in range(sweeps):
                for piece in range(first, last):
                    read(piece * PIECE, (piece + 1) * PIECE)
                    self._stop_if_cancelled()
            return started, time.perf_counter()

        if pool is None:
            times = [sweep(number) for number in range(threads)]
        else:
            times = [each.result() for each in [pool.submit(sweep, n) for n in range(threads)]]
        seconds = max(end for _, end in times) - min(start for start, _ in times)
        return pieces * PIECE * sweeps / max(seconds, 1e-9)

    def _stop_if_cancelled(self) -> None:
        if self._channel.cancelled:
            raise Stopped

    def _tell(self, fraction: float, threads: int) -> None:
        share = min(1.0, max(0.0, fraction))
        self._channel.send(protocol.Benching(self._job, share, f"memory {threads}"))


def counts(wanted: tuple[int, ...], usable: int, physical: int) -> tuple[int, ...]:
    """Return the numbers of threads to try: those that are wanted, or a few up to all cores."""
    if wanted:
        return tuple(sorted({min(max(1, each), _MOST_THREADS) for each in wanted}))[-_MOST_COUNTS:]
    doubled = {1 << power for power in range(usable.bit_length()) if 1 << power <= usable}
    every = sorted(doubled | {usable, min(usable, physical)})
    return (1, *every[1:][1 - _MOST_COUNTS :])


def buffer_bytes(cache: int, free: int) -> int:
    """Return how much to read: beyond the caches, but never much of what is free."""
    wanted = min(_MOST, max(_LEAST, TIMES_CACHE * (cache or _USUAL_CACHE)))
    return max(PIECE, min(wanted, free // _SHARE_OF_FREE))


def reads_by_memcmp(buffer: np.ndarray) -> Read | None:
    """Return what compares both halves of a piece, which are alike; None: there is none here."""
    try:
        library = ctypes.CDLL("vcruntime140" if sys.platform == "win32" else None)
        compare = library.memcmp
    except (OSError, AttributeError):
        return None
    compare.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)
    compare.restype = ctypes.c_int
    base = buffer.ctypes.data

    def read(first: int, last: int) -> float:
        half = (last - first) // 2
        return float(compare(base + first, base + first + half, half))

    return read


def reads_by_dot(buffer: np.ndarray) -> Read:
    """Return what multiplies both halves of a piece."""
    numbers = buffer.view(np.float32)

    def read(first: int, last: int) -> float:
        one, half, end = first // 4, (first + last) // 8, last // 4
        return float(np.dot(numbers[one:half], numbers[half:end]))

    return read
