"""How long it takes to list the models when there are very many of them.

    python benchmarks/library_scan.py [--files 5000] [--rounds 9]

The files lie as people have them: in the own folder, in LM Studio's, in the cache of Hugging Face
(links to blobs), in Ollama's store (manifests and blobs) and in a further folder; some are parts
of split models, some are projectors. Their headers were read before, as the window does it in the
background: warm. What counts is the median of `Library.installed`, in turn with a plain walk over
the same folders that only asks for each file's status. Also printed: the picker's rows, and the
first reading of all headers. Bound: 0.5 s. Exits 1 when it is broken.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from core.library.other_programs import hub_cache, ollama  # noqa: E402 - found by the line above
from gguf_files import gguf, put  # noqa: E402 - likewise

from desktop.core import hardware, picker  # noqa: E402 - likewise
from desktop.core.catalogue import load  # noqa: E402 - likewise
from desktop.core.library import Library, Place  # noqa: E402 - likewise
from desktop.core.store.database import open_database  # noqa: E402 - likewise
from desktop.core.store.files import Files  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_SECONDS = 0.5
_PARTS = 4


def main() -> int:
    """Measure and judge."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("--files", type=int, default=5000)
    arguments.add_argument("--rounds", type=int, default=9)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="library-scan-") as name:
        return _measure(Path(name), chosen.files, chosen.rounds)


def _measure(top: Path, files: int, rounds: int) -> int:
    print(f"{_fill(top, files)} files of models")
    opened = open_database(top / "data" / "goldcrest.sqlite3")
    catalogue = load(ROOT / "desktop" / "models.toml")
    library = Library(
        top / "models",
        ROOT / "desktop" / "assets" / "models" / "goldcrest-tiny-q8_0.gguf",
        catalogue,
        index=Files(opened.database),
        more_folders=lambda: [str(top / "mine")],
        elsewhere=lambda: _places(top),
    )
    try:
        print(f"reading all headers: {_seconds(library.learn):.2f} s, once")
        folders = [top / "models", top / "mine", *(place.path for place in _places(top))]
        scans, walks = [], []
        for _ in range(rounds):
            walks.append(_seconds(lambda: _walk(folders)))
            scans.append(_seconds(library.installed))
        models = library.installed()
        rows = _seconds(lambda: picker.rows(catalogue, models, {}, hardware.read(), context=4096))
    finally:
        opened.database.close()
    scan, walk = statistics.median(scans), statistics.median(walks)
    print(f"{len(models)} models; the picker's rows of them: {rows * 1e3:.0f} ms")
    print(f"plain walk: {walk * 1e3:.0f} ms, scan: {scan * 1e3:.0f} ms, {scan / walk:.1f} times")
    passed = scan <= MOST_SECONDS
    print(f"{'pass' if passed else 'FAIL'}: at most {MOST_SECONDS * 1e3:.0f} ms")
    return 0 if passed else 1


def _places(top: Path) -> tuple[Place, ...]:
    return (
        Place("lmstudio", top / "lmstudio"),
        Place("huggingface", top / "hub"),
        Place("ollama", top / "ollama"),
    )


def _fill(top: Path, files: int) -> int:
    """Make the files, each with a size of its own, so that none is hashed."""
    contents = _contents()
    fifth = files // 5
    made = 0
    for number in range(fifth):
        repo = f"maker-{number % 40}/repo-{number // 4}-GGUF"
        put(top / "models" / repo / f"model-{number}-Q4_K_M.gguf", next(contents))
        hub_cache(top / "hub", repo, f"model-{number}-Q8_0.gguf", next(contents))
        ollama(top / "ollama", f"model-{number}:1b", next(contents))
        put(top / "mine" / f"{number % 100}" / f"mine-{number}.gguf", next(contents))
        made += 4
    for number in range(fifth // _PARTS):
        folder = top / "lmstudio" / f"maker-{number % 20}" / f"repo-{number}"
        for part in range(1, _PARTS):
            name = f"big-{number}-{part:05}-of-{_PARTS - 1:05}.gguf"
            put(folder / name, next(contents))
        put(folder / "mmproj-model-f16.gguf", gguf("Eyes", architecture="clip"))
        made += _PARTS
    return made


def _contents() -> Iterator[bytes]:
    weights = 8
    while True:
        yield gguf(f"Model {weights}", weights=weights)
        weights += 8


def _walk(folders: list[Path]) -> int:
    """Look at all files below the folders, as plainly as can be."""
    count, pending = 0, [os.fspath(folder) for folder in folders]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat()
                    count += 1
    return count


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
