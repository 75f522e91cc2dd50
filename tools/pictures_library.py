"""The library that is in the pictures: models of this program and of others, which do not exist.

As in `pictures_hub` they have the sizes of real ones and are sparse. One of them is here twice and
one is damaged, as a failing disk would do it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.library.other_programs import MODEL
from gguf_files import put, spoil
from pictures_hub import sparse

from desktop.core.hashing import hash_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.app import Services

_MB = 10**6
#: The folders of the own models, below the models folder.
_LARK = "maple/Lark-2B-Instruct-GGUF/lark-2b-instruct-Q4_K_M.gguf"
_HERON = "maple/Heron-3B-Coder-GGUF/heron-3b-coder-Q4_K_M.gguf"
_WREN = "birch/Wren-1B-GGUF/wren-1b-Q4_K_M.gguf"


def fill(services: Services, home: Path) -> None:
    """Put models into the models folder and into the folders of other programs.

    Args:
        services: whose models folder.
        home: the person's folder, where LM Studio and Ollama have theirs.
    """
    own, theirs = services.library.folder, home / ".lmstudio" / "models"
    for place, name in ((own / _LARK, "Lark 2B Instruct"), (theirs / _LARK, "Lark 2B Instruct")):
        sparse(place, 1240 * _MB, name)
    sparse(theirs / _WREN, 720 * _MB, "Wren 1B")
    _in_ollama(home / ".ollama" / "models", sparse(home / "finch-1.5b.gguf", 990 * _MB, "Finch"))
    heron = sparse(own / _HERON, 1900 * _MB, "Heron 3B Coder")
    services.library.record(heron, hash_file(heron).sha256)
    spoil(heron)
    services.library.learn()
    key = heron.relative_to(own).as_posix()
    services.library.verify(key, lambda _done, _total: None, lambda: False)


def brought(home: Path) -> Path:
    """Return a model that somebody adds: so large that it can be seen being copied."""
    return sparse(home / "Downloads" / "osprey-4b-vision-Q4_K_M.gguf", 2500 * _MB, "Osprey")


def _in_ollama(top: Path, file: Path) -> None:
    """Give a file to Ollama, under a name that tells its hash."""
    sha256, size = hash_file(file).sha256, file.stat().st_size
    layer = {"mediaType": MODEL, "digest": f"sha256:{sha256}", "size": size}
    names = ("registry.ollama.ai", "library", "finch", "1.5b")
    put(top.joinpath("manifests", *names), json.dumps({"layers": [layer]}).encode())
    (top / "blobs").mkdir()
    file.rename(top / "blobs" / f"sha256-{sha256}")
