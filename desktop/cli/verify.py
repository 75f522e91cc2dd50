"""`goldcrest verify`: read models again, and compare them with what they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output

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
    if chosen.model:
        models = [library.resolve(chosen.model)]
    else:
        library.learn()
        models = [each for each in library.installed() if each.source == "own"]
    found = [_verify(services, each) for each in models]
    if chosen.json:
        output.document([_facts(each) for each in found])
    else:
        _print(models, found)
    return 1 if any(each.state == "damaged" for each in found) else 0


def _verify(services: Services, model: Installed) -> Verified:
    bar = output.Counter(model.name)
    try:
        return services.library.verify(model.id, bar.show, lambda: False)
    finally:
        bar.end()


def _print(models: Sequence[Installed], found: Sequence[Verified]) -> None:
    for model, each in zip(models, found, strict=True):
        output.text(f"{model.id} {_WORDS[each.state]}: {each.path}")
    if not found:
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
