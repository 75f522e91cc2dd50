"""`goldcrest verify`: read models again, and compare them with what they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import wording
from desktop.core.errors import AssistantError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.library import Installed, Verified

_WORDS = {
    "right": "is what it should be",
    "damaged": "is damaged",
    "unknown": "has nothing to be compared with yet; from now on it has",
}


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Verify one model, or all in the models folder; 1 where one is damaged."""
    library = services.library
    if chosen.model is not None:
        models = [library.resolve(chosen.model)]
    else:
        library.learn()
        models = [each for each in library.installed() if each.source == "own"]
    found, failed = [], False
    for model in models:
        try:
            found.append((model, _verify(services, model)))
        except AssistantError as error:
            if chosen.model is not None:
                raise
            # One that cannot be read keeps none of the others from being verified.
            failed = True
            output.say(f"goldcrest: {wording.describe(error)}")
    if chosen.json:
        output.document([_facts(each) for _, each in found])
    else:
        _print(found, nothing=not models)
    return 1 if failed or any(each.state == "damaged" for _, each in found) else 0


def _verify(services: Services, model: Installed) -> Verified:
    bar = output.Counter(model.name)
    try:
        return services.library.verify(model.id, bar.show, lambda: False)
    finally:
        bar.end()


def _print(found: Sequence[tuple[Installed, Verified]], *, nothing: bool) -> None:
    for model, each in found:
        words = "lacks a file" if each.sha256 is None else _WORDS[each.state]
        output.text(f"{model.id} {words}: {each.path}")
    if nothing:
        output.text("There is nothing to verify: the models folder is empty.")


def _facts(verified: Verified) -> dict[str, object]:
    return {
        "id": verified.id,
        "path": str(verified.path),
        "state": verified.state,
        "sha256": verified.sha256,
        "expected": verified.expected,
        "bad_blocks": list(verified.bad_blocks),
        "files": [
            {"path": str(file.path), "sha256": file.sha256, "expected": file.expected}
            for file in verified.files
        ],
    }
