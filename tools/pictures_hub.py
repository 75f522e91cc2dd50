"""The hub that is in the pictures: repositories that do not exist, of files without weights.

The files have the sizes of real ones but are sparse, so they cost no room here; what is downloaded
of them does, for as long as the pictures are taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gguf_maker import llama
from hub_search import card
from hub_server import HubServer

if TYPE_CHECKING:
    from pathlib import Path

_MB = 10**6
#: The repository whose panel is open in the picture of the search.
SHOWN = "maple/Lark-2B-Instruct-GGUF"
#: What is downloaded in the picture of the downloads page: name, repository, file, bytes.
DOWNLOADS = (
    ("Lark 2B Instruct", SHOWN, "lark-2b-instruct-Q4_K_M.gguf", 1240 * _MB),
    ("Wren 1B", "birch/Wren-1B-GGUF", "wren-1b-Q4_K_M.gguf", 720 * _MB),
    ("Heron 3B Coder", "maple/Heron-3B-Coder-GGUF", "heron-3b-coder-Q4_K_M.gguf", 1900 * _MB),
    ("Swift 0.5B", "birch/Swift-0.5B-GGUF", "swift-0.5b-Q8_0.gguf", 530 * _MB),
)
_CHOICES = {"Q2_K": 900, "Q3_K_M": 1100, "Q4_K_M": 1240, "Q5_K_M": 1610, "Q6_K": 1850, "Q8_0": 2290}


def make(folder: Path) -> HubServer:
    """Return the hub, not started yet; its files are written below `folder`."""
    repos: dict[str, dict[str, Path | bytes]] = {}
    for _, repo, file, size in DOWNLOADS:
        repos.setdefault(repo, {})[file] = sparse(folder / repo / file, size)
    for quantization, megabytes in _CHOICES.items():
        name = f"lark-2b-instruct-{quantization}.gguf"
        if name not in repos[SHOWN]:
            repos[SHOWN][name] = sparse(folder / SHOWN / name, megabytes * _MB)
    hub = HubServer(repos)
    hub.cards = _cards()
    return hub


def sparse(path: Path, size: int, name: str = "") -> Path:
    """Write a model of a size that takes no room; its weights, as the name tells, have none."""
    told = re.search(r"(?i)-([\d.]+)b\b", path.name)
    # As many as fit.
    weights = min(int(float(told[1]) * 1e9) if told else 10**9, size * 256 // 50 - 10**6)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(llama(weights // 256 * 256, general__name=name or path.stem))
    with path.open("r+b") as file:
        file.truncate(size)
    return path


def _cards() -> dict[str, dict[str, object]]:
    """Return what the search finds, in the order of its places."""
    facts: tuple[tuple[str, float, dict[str, object]], ...] = (
        (SHOWN, 2.0, {"context": 32_768, "languages": ("en", "de", "fr")}),
        ("birch/Wren-1B-GGUF", 1.1, {"context": 8_192}),
        ("maple/Heron-3B-Coder-GGUF", 3.1, {"context": 65_536, "licence": "mit"}),
        ("alder/Osprey-4B-Vision-GGUF", 4.0, {"task": "image-text-to-text", "gated": "manual"}),
        ("birch/Swift-0.5B-GGUF", 0.5, {"context": 4_096}),
        ("hazel/Kite-2B-Next-GGUF", 2.4, {"architecture": "kitenext", "licence": "other"}),
        ("alder/Plover-1.5B-Multilingual-GGUF", 1.5, {"languages": ("en", "es", "zh", "ar")}),
        ("hazel/Dove-3B-Chat-GGUF", 3.2, {"context": 131_072}),
    )
    return {
        repo: card(
            repo,
            parameters=int(billions * 1e9),
            trending=100 - place,
            downloads=48_000 // (place + 1),
            likes=320 // (place + 1),
            **more,  # type: ignore[arg-type]  # facts that `card` takes
        )
        for place, (repo, billions, more) in enumerate(facts)
    }
