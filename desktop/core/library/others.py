"""Reading the folders of other programs, each as that program lays it out; nothing is changed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.library import ollama
from desktop.core.library.scan import (
    Found,
    entries,
    found,
    is_named_model,
    linked_name,
    read_small,
    regular,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.library.facts import Place

_HUB_FOLDER: Final = re.compile(r"models--([A-Za-z0-9][\w.-]*)")
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LONGEST_NOTE: Final = 1 << 16
_MOST_SNAPSHOTS: Final = 100
_JAN_DEEPEST: Final = 4


def scan(place: Place) -> Iterator[Found]:
    """Yield what may be models in a place of somebody else's."""
    match place.source:
        case "ollama":
            yield from ollama.scan(place.path)
        case "huggingface":
            yield from _hub_cache(place)
        case "jan":
            yield from _jan(place)
        case "llamacpp":
            # Newer ones keep what `-hf` fetches as the hub's own library does.
            yield from _hub_cache(place)
            yield from _plain(place, deepest=1)
        case "gpt4all":
            yield from _plain(place, deepest=1)
        case _:
            yield from _plain(place)


def _plain(place: Place, **limits: int) -> Iterator[Found]:
    own_folder = place.source == "folder"
    for file in walk(place.path, links=True, **limits):
        key = file.path if own_folder else "/".join(file.names)
        yield found(place.source, key, file.path, file.status)


def _hub_cache(place: Place) -> Iterator[Found]:
    """Yield the files of all snapshots, the newest's first; all snapshots share their content."""
    for repository in entries(place.path):
        match = _HUB_FOLDER.fullmatch(repository.name)
        if match is None:
            continue
        repo = match[1].replace("--", "/", 1)
        for snapshot in _snapshots(repository.path):
            for file in walk(snapshot, deepest=4):
                key = "/".join((repo, *file.names))
                yield found(
                    place.source, key, file.path, file.status, claimed=_blob_hash(file.path)
                )


def _snapshots(repository: str) -> list[str]:
    commits = [
        entry
        for entry in entries(f"{repository}{os.sep}snapshots")
        if _COMMIT.fullmatch(entry.name)
    ]
    if len(commits) > 1:
        main = _note(Path(repository, "refs", "main")).strip()
        commits.sort(key=lambda commit: (commit.name != main, commit.name))
    return [commit.path for commit in commits[:_MOST_SNAPSHOTS]]


def _blob_hash(path: str) -> str | None:
    """Return the SHA-256 that a snapshot's link leads to; None for a file of its own."""
    name = linked_name(path)
    return name if _SHA256.fullmatch(name) else None


def _jan(place: Place) -> Iterator[Found]:
    """Yield Jan's models: a `model.yml` in each folder names the files, which may lie elsewhere."""
    for base in ("llamacpp/models", "models"):
        top = place.path.joinpath(*base.split("/"))
        named: set[str] = set()
        for folder, names in _folders(top):
            facts = _yaml(_note(Path(folder, "model.yml")))
            path = _inside(place.path, facts.get("model_path", ""))
            status = regular(path) if is_named_model(Path(path).name) else None
            if status is None:
                continue
            named.add(path)
            name = "/".join(names)
            projector = _inside(place.path, facts.get("mmproj_path", ""))
            yield found(
                "jan",
                name,
                path,
                status,
                title=_title(facts.get("name", "")) or name,
                claimed=_hash(facts.get("model_sha256", "")),
                projector=projector if regular(projector) else None,
            )
        for file in walk(top, deepest=6):
            if file.path not in named:
                yield found("jan", "/".join(file.names), file.path, file.status)


def _folders(top: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the folders below `top` that have a model.yml."""
    pending: list[tuple[str, tuple[str, ...]]] = [(os.fspath(top), ())]
    while pending:
        folder, names = pending.pop()
        for entry in entries(folder):
            if entry.name == "model.yml" and names:
                yield folder, names
            elif len(names) < _JAN_DEEPEST and _is_folder(entry):
                pending.append((entry.path, (*names, entry.name)))


def _yaml(text: str) -> dict[str, str]:
    """Return the plain values at the top level, which is all that Jan writes there."""
    found_values: dict[str, str] = {}
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon and key and not key[0].isspace():
            found_values[key.strip()] = value.strip().strip("\"'")
    return found_values


def _inside(folder: Path, name: str) -> str:
    """Return the path that Jan's note names: absolute, or below its data folder."""
    if not name or not name.isprintable():
        return ""
    return os.path.normpath(folder / name)


def _title(name: str) -> str:
    return name if name.isprintable() else ""


def _hash(value: str) -> str | None:
    return value.lower() if _SHA256.fullmatch(value.lower()) else None


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.name.isprintable() and entry.is_dir(follow_symlinks=False)


def _note(path: Path) -> str:
    """Return a small text file; empty where it cannot be read."""
    return (read_small(str(path), _LONGEST_NOTE) or b"").decode("utf-8", "replace")
