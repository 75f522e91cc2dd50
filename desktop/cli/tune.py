"""`goldcrest bench --tune`: look for the fastest way to run models here, or forget it."""

from __future__ import annotations

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desktop import app_tuning
from desktop.cli import output
from desktop.core import wording_tuning
from desktop.core.errors import ModelNotInstalled, UnknownModel
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from desktop.app import Services

_USUAL: Final = 60.0
_SHORTEST, _LONGEST = 5, 600
_STEPS: Final = {
    "waiting": "Waiting for other work of the engine",
    "building": "Building a part of a model",
    "measuring": "Trying",
}


def add_options(mode: argparse._MutuallyExclusiveGroup, verb: argparse.ArgumentParser) -> None:
    """Add the arguments that are about tuning."""
    mode.add_argument(
        "--tune",
        action="store_true",
        help="try for a minute what is fastest, for all models unless one is named, and use it",
    )
    mode.add_argument(
        "--forget-tuning",
        action="store_true",
        help="use llama.cpp's own settings again, for what was tuned for all or for the model",
    )
    verb.add_argument(
        "--seconds",
        type=_seconds,
        default=_USUAL,
        metavar="N",
        help=f"how long --tune may take; {_USUAL:.0f} unless said",
    )


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Look for the fastest way, keep it, print it."""
    model_id = _id(services, chosen.model)
    progress = output.Progress()

    def report(share: float, step: str) -> None:
        progress.update(f"{share:4.0%}  {_STEPS.get(step, step)}")

    try:
        found = app_tuning.tune(services, model_id, seconds=chosen.seconds, report=report)
    except ValueError:
        progress.end()
        output.say(f"goldcrest: {wording_tuning.NO_ROOM}")
        return 1
    finally:
        progress.end()
    if chosen.json:
        output.document({"model": model_id or None, **found.to_json()})
    else:
        output.text(wording_tuning.sentence(found))
        output.text(wording_tuning.before(found))
    return 0


def forget(services: Services, chosen: argparse.Namespace) -> int:
    """Forget what was found, and say whether there was anything."""
    model_id = _id(services, chosen.model)
    gone = bool(services.tunings.forget(model_id))
    if chosen.json:
        output.document({"model": model_id or None, "forgotten": gone})
    elif gone:
        output.text("llama.cpp's own settings are used again.")
    else:
        output.text("Nothing had been found here, so llama.cpp's own settings were in use.")
    return 0


def _id(services: Services, name: str | None) -> str:
    """Return the id of a model that is installed or in the catalogue; `ANY` without a name.

    Raises:
        UnknownModel: it is neither.
    """
    if name is None:
        return ANY
    with suppress(ModelNotInstalled, UnknownModel):
        return services.library.resolve(name).id
    return services.catalogue.get(name).id


def _seconds(text: str) -> float:
    if not text.isdecimal() or not _SHORTEST <= int(text) <= _LONGEST:
        raise argparse.ArgumentTypeError(
            f"a number of seconds from {_SHORTEST} to {_LONGEST} is needed"
        )
    return float(text)
