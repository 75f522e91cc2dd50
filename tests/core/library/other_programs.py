"""Folders of other programs, laid out as they lay them out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gguf_files import put, sha256

if TYPE_CHECKING:
    from pathlib import Path

MODEL = "application/vnd.ollama.image.model"
PROJECTOR = "application/vnd.ollama.image.projector"
ADAPTER = "application/vnd.ollama.image.adapter"
TEMPLATE = "application/vnd.ollama.image.template"
MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
MANIFESTS = "application/vnd.ollama.manifest.list.v2+json"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def blob(top: Path, content: bytes) -> Path:
    """Put a blob into Ollama's store."""
    return put(top / "blobs" / f"sha256-{sha256(content)}", content)


def layer(kind: str, content: bytes) -> dict[str, object]:
    """Return what a manifest says of a blob."""
    return {"mediaType": kind, "digest": f"sha256:{sha256(content)}", "size": len(content)}


def ollama(
    top: Path,
    name: str,
    content: bytes,
    *more: dict[str, object],
    root: str = "manifests",
    host: str = "registry.ollama.ai/library",
) -> Path:
    """Put a model into Ollama's store; returns the manifest."""
    blob(top, content)
    layers = [layer(TEMPLATE, b"{{ .Prompt }}"), layer(MODEL, content), *more]
    manifest = {
        "schemaVersion": 2,
        "mediaType": MANIFEST,
        "config": layer("application/vnd.docker.container.image.v1+json", b"{}"),
        "layers": layers,
    }
    model, _, tag = name.partition(":")
    return put(top / root / host / model / tag, json.dumps(manifest).encode())


def hub_cache(
    top: Path, repo: str, file: str, content: bytes, *, commit: str = COMMIT, main: bool = True
) -> Path:
    """Put a file into the cache of Hugging Face, a link to a blob; returns the link."""
    folder = top / f"models--{repo.replace('/', '--')}"
    stored = put(folder / "blobs" / sha256(content), content)
    link = folder / "snapshots" / commit / file
    link.parent.mkdir(parents=True, exist_ok=True)
    up = "../" * (2 + file.count("/"))
    link.symlink_to(f"{up}blobs/{stored.name}")
    if main:
        put(folder / "refs" / "main", commit.encode())
    return link


def jan(data: Path, model: str, content: bytes, **more: str) -> Path:
    """Put a model into Jan's data folder; returns its file."""
    folder = data / "llamacpp" / "models" / model
    facts = {
        "embedding": "false",
        "model_path": f"llamacpp/models/{model}/model.gguf",
        "name": model,
        "size_bytes": str(len(content)),
        **more,
    }
    lines = "".join(f"{key}: {value}\n" for key, value in facts.items())
    put(folder / "model.yml", lines.encode())
    return put(folder / "model.gguf", content)
