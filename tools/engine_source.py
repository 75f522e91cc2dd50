"""The source of llama.cpp that the engine is built from, as the lock names it.

    from engine_source import source_archive
    path = source_archive()     # llama_cpp_python-X.Y.Z.tar.gz, fetched once, its hash checked

It is kept beside the built engines, in the folder that every checkout of a person shares.
"""

from __future__ import annotations

import hashlib
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import dev  # noqa: E402 - it lies in the root of the checkout

_LOCKED = re.compile(r"(llama-cpp-python)==([\d.]+) .*?--hash=sha256:([0-9a-f]{64})", re.DOTALL)


def source_archive() -> Path:
    """Return the archive, fetched now unless it is there.

    Raises:
        SystemExit: it cannot be fetched, or is not what the lock names.
    """
    locked = _LOCKED.search((dev.LOCKS / "engine.txt").read_text(encoding="utf-8"))
    if locked is None:
        raise SystemExit("requirements/engine.txt does not name one version with its hash")
    name, version, sha256 = locked.groups()
    folder = dev.cache_folder() / "sources"
    path = folder / f"{name.replace('-', '_')}-{version}.tar.gz"
    if not path.exists():
        _fetch(folder)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise SystemExit(f"{path} has the hash {found}, the lock says {sha256}: delete it")
    return path


def _fetch(folder: Path) -> None:
    """Have pip put the locked archive into `folder`.

    pip asks the archive's own build system for its name and version, so that must be installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        tools = Path(place) / "tools"
        dev.make_venv(tools)
        pip = [str(dev.python_of(tools)), "-m", "pip"]
        locked = ["--quiet", "--require-hashes", "-r"]
        dev.install([*pip, "install", *locked, str(dev.LOCKS / "build.txt")])
        command = [*pip, "download", "--no-deps", "--no-build-isolation"]
        command += ["--no-binary", "llama-cpp-python", "--dest", place]
        dev.install([*command, *locked, str(dev.LOCKS / "engine.txt")])
        for archive in Path(place).glob("*.tar.gz"):
            archive.replace(folder / archive.name)
