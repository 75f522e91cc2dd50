"""`goldcrest predict`: how fast a model will be on this computer, before it is downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import app_predict
from desktop.cli import output
from desktop.core.wording import size

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.speed.predict import Prediction

_STEPS = {
    "waiting": "Waiting for a reply to end",
    "building": "Building models of the same shape",
    "measuring": "Measuring",
}
_METHODS = {
    "exact": "measured on models of the same shape",
    "quick": "from what its parts take on this computer",
    "rough": "from its size alone, so it may be far off",
}


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Predict, keep the result, print it."""
    progress = output.Progress()
    try:
        wanted = app_predict.subject(services, chosen.model)
        found = app_predict.predict(
            services,
            wanted,
            lambda share, step: progress.update(f"{share:4.0%}  {_STEPS.get(step, step)}"),
        )
    finally:
        progress.end()
    if chosen.json:
        output.document({"id": wanted.id, **found.to_json()})
    else:
        _print(wanted.id, found)
    return 0


def _print(name: str, found: Prediction) -> None:
    output.text(f"{name}: {_METHODS[found.method]}, in {found.seconds:.1f} s")
    lines = (
        ("writing", f"{found.tokens_per_second:.1f} t/s   ({found.low:.1f} to {found.high:.1f})"),
        (f"  after {found.context // 2:,} tokens", f"{found.half_tokens_per_second:.1f} t/s"),
        (f"  after {found.context:,} tokens", f"{found.full_tokens_per_second:.1f} t/s"),
        ("reading", f"{found.prompt_tokens_per_second:.0f} t/s"),
        ("first word after", f"{found.first_token_seconds:.1f} s (a question of 500 words)"),
    )
    for label, words in lines:
        output.text(f"  {label:22} {words}")
    if found.other_load:
        output.text(f"  Other programs used {found.other_load:.0%} of the cores meanwhile.")
    if found.memory_bytes is not None:
        output.text(f"  {'memory':22} {size(found.memory_bytes)}")
