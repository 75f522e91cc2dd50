"""The models of Ollama: manifests give the names, blobs named by their hash hold the content.

A manifest is a stranger's file: its size, its layers and what it refers to are bounded, and it
can only ever lead to a blob beside it.
"""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, Final

from desktop.core.library.scan import Found, entries, entry_status, found, read_small

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Ollama looks into them in this order.
_ROOTS: Final = ("manifests-v2", "manifests")
_LONGEST_MANIFEST: Final = 1 << 20
_MOST_MANIFESTS: Final = 5000
_MOST_LAYERS: Final = 200
_DIGEST: Final = re.compile(r"sha256[:-]([0-9a-fA-F]{64})")
_NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,127}")
_LIST: Final = "application/vnd.ollama.manifest.list.v2+json"
_MODEL: Final = "application/vnd.ollama.image.model"
_PROJECTOR: Final = "application/vnd.ollama.image.projector"
#: With an adapter the blob alone is another model than the one that has the name.
_ADAPTER: Final = "application/vnd.ollama.image.adapter"
_DEPTH: Final = 4
_USUAL: Final = ("registry.ollama.ai", "library", "latest")


def scan(top: Path) -> Iterator[Found]:
    """Yield the models below Ollama's models folder, each name once."""
    blobs = _Blobs(top / "blobs")
    seen: set[str] = set()
    for root in _ROOTS:
        # "latest" last: where it means the same file as another tag, that one tells more.
        manifests = sorted(_manifests(top / root), key=lambda one: one[0][-1] == "latest")
        for parts, path in manifests:
            name = _short_name(parts)
            if name in seen:
                continue
            seen.add(name)
            model = _read_model(path, blobs)
            if model is None:
                continue
            digest, projector = model
            status = blobs.status(digest)
            if status is not None:
                more = {"title": name, "claimed": digest, "projector": projector}
                yield found("ollama", name, blobs.path(digest), status, **more)


class _Blobs:
    """The folder with the contents, each named by its hash."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._entries = {entry.name: entry for entry in entries(folder)}

    def path(self, digest: str) -> str:
        return os.path.join(self._folder, f"sha256-{digest}")  # noqa: PTH118 - of thousands

    def status(self, digest: str) -> os.stat_result | None:
        """Return the status of a blob that is there and whole."""
        entry = self._entries.get(f"sha256-{digest}")
        try:
            return entry_status(entry) if entry is not None and entry.is_file() else None
        except OSError:
            return None


def _manifests(root: Path) -> list[tuple[tuple[str, ...], str]]:
    """Return the manifests: the names of host, owner, model and tag, and the path."""
    level: list[tuple[tuple[str, ...], str]] = [((), str(root))]
    for _ in range(_DEPTH):
        level = [
            ((*names, entry.name), entry.path)
            for names, folder in level
            for entry in entries(folder)
            if _NAME.fullmatch(entry.name)
        ][:_MOST_MANIFESTS]
    return level


def _short_name(parts: tuple[str, ...]) -> str:
    """Return the name as Ollama shows it: "llama3.2:1b", "hf.co/owner/repo:Q4_K_M"."""
    host, owner, model, tag = parts
    usual_host, usual_owner, _ = _USUAL
    if host != usual_host:
        return f"{host}/{owner}/{model}:{tag}"
    return f"{model}:{tag}" if owner == usual_owner else f"{owner}/{model}:{tag}"


def _read_model(path: str, blobs: _Blobs) -> tuple[str, str | None] | None:
    """Return the digest of a model's blob, and the path of its projector's if that is there."""
    layers = _layers(_read(path), blobs)
    digests: dict[str, str] = {}
    for layer in layers[:_MOST_LAYERS]:
        if not isinstance(layer, dict):
            return None
        kind, digest = layer.get("mediaType"), _digest(layer.get("digest"))
        if kind == _ADAPTER:
            return None
        if kind not in (_MODEL, _PROJECTOR):
            continue
        if digest is None or (kind == _MODEL and kind in digests):
            return None  # nothing sound, or a model in several files
        digests.setdefault(kind, digest)
    if _MODEL not in digests:
        return None
    projector = digests.get(_PROJECTOR)
    there = projector is not None and blobs.status(projector) is not None
    return digests[_MODEL], blobs.path(projector) if projector and there else None


def _layers(manifest: Any, blobs: _Blobs) -> list[Any]:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(manifest, dict):
        return []
    if manifest.get("mediaType") == _LIST:
        return _layers_of_list(manifest.get("manifests"), blobs)
    layers = manifest.get("layers")
    return layers if isinstance(layers, list) else []


def _layers_of_list(children: Any, blobs: _Blobs) -> list[Any]:  # noqa: ANN401 - likewise
    """Return the layers of the one of several forms of a model that is a GGUF file."""
    for child in children[:_MOST_LAYERS] if isinstance(children, list) else []:
        if not isinstance(child, dict) or child.get("runner") == "mlx":
            continue
        digest = _digest(child.get("digest"))
        if digest is not None and "layers" not in child:
            child = _read(blobs.path(digest))  # noqa: PLW2901 - what it stands for
        layers = child.get("layers") if isinstance(child, dict) else None
        if isinstance(layers, list):
            return layers
    return []


def _digest(value: object) -> str | None:
    match = _DIGEST.fullmatch(value) if isinstance(value, str) else None
    return match[1].lower() if match else None


def _read(path: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return json.loads(read_small(path, _LONGEST_MANIFEST) or b"")
    except (ValueError, RecursionError):
        return None
