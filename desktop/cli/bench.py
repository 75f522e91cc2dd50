"""`goldcrest bench`: how fast a model runs on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Measure an installed model, store the result, print it."""
    progress = output.Progress()
    running = services.benchmark(
        chosen.model or services.default_model().id,
        lambda fraction, doing: progress.update(f"{fraction:4.0%}  {doing}"),
        threads=chosen.threads,
        device=chosen.device,
    )
    try:
        record = running.record.result()
    except KeyboardInterrupt:
        running.cancel()
        raise
    finally:
        progress.end()
    if chosen.json:
        output.document(record.to_json())
        return 0
    output.text(f"{record.model} on {record.device}, {record.threads} threads, {record.variant}")
    for reading in record.pp:
        output.text(f"  reading {reading.tokens:5} tokens   {reading.tokens_per_second:8.1f} t/s")
    for written in record.tg:
        output.text(
            f"  writing after {written.depth:5}    {written.tokens_per_second:8.1f} t/s"
            f"   ({written.low:.1f} to {written.high:.1f})"
        )
    output.text(f"  loaded in {record.load_seconds:.2f} s, {size(record.memory_bytes)} of memory")
    return 0
