"""llama.cpp's own programs, built from the very source that the engine was built from.

    python benchmarks/peers.py

Builds `llama-bench` and `llama-server` once, in about ten minutes, beside the cached engine, and
says where they are. They run with the CPU variants of the installed engine: what differs between
them and Goldcrest is not how ggml was compiled.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import dev  # noqa: E402 - after the path is set

PROGRAMS = ("llama-bench", "llama-server")
#: Everything but the CPU variants, which are the engine's.
FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU=OFF",
    "-DGGML_NATIVE=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_USE_PREBUILT_UI=OFF",
)


def build() -> Peers:
    """Return the programs, built now unless the cache has them."""
    shape = [(dev.LOCKS / "engine.txt").read_text(encoding="utf-8"), *FLAGS, dev.compiler()]
    key = hashlib.sha256("\n".join(shape).encode()).hexdigest()[:16]
    folder = dev.cache_folder() / f"peers-{key}"
    if not folder.exists():
        _build(folder)
    return Peers(folder / "build" / "bin")


def _build(folder: Path) -> None:
    print("building llama-bench and llama-server, about ten minutes", file=sys.stderr)
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        place = Path(name)
        tools = place / "tools"
        dev.make_venv(tools)
        python = str(dev.python_of(tools))
        pip = [python, "-m", "pip"]
        build_lock, engine_lock = (str(dev.LOCKS / f"{each}.txt") for each in ("build", "engine"))
        _run([*pip, "install", "--quiet", "--require-hashes", "-r", build_lock])
        fetch = ["download", "--quiet", "--no-deps", "--no-build-isolation", "--require-hashes"]
        fetch += ["--no-binary", "llama-cpp-python", "-r", engine_lock, "-d", str(place)]
        binaries = Path(python).parent
        environment = {**os.environ, "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}
        _run([*pip, *fetch], environment)
        with tarfile.open(next(place.glob("llama_cpp_python-*.tar.gz"))) as archive:
            archive.extractall(place / "source", filter="data")
        source = next((place / "source").glob("*/vendor/llama.cpp"))
        out = place / "peers"
        cmake = ["cmake", "-G", "Ninja", "-S", str(source), "-B", str(out / "build"), *FLAGS]
        # Programs find their libraries beside them, wherever the folder is moved to.
        cmake += ["-DCMAKE_BUILD_RPATH=$ORIGIN", "-DCMAKE_BUILD_RPATH_USE_ORIGIN=ON"]
        _run(cmake, environment)
        _run(["cmake", "--build", str(out / "build"), "--target", *PROGRAMS], environment)
        out.rename(folder)


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        print(done.stdout.decode("utf-8", "replace")[-3000:], file=sys.stderr)
        raise SystemExit(f"failed: {' '.join(command)}")


_PATTERN = "libggml-cpu-*.so"


def _engine_folder() -> Path:
    import llama_cpp

    return Path(llama_cpp.__file__).parent / "lib"


@dataclass(frozen=True)
class Peers:
    """The built programs.

    Attributes:
        folder: where they are.
    """

    folder: Path

    def bench(
        self,
        model: Path,
        *options: str,
        variant: str = "",
        limit: float = 600,
        environment: Mapping[str, str] | None = None,
    ) -> list[float]:
        """Return the tokens/s of each repetition of one test of `llama-bench`; empty: it failed.

        Args:
            model: a GGUF file.
            options: of the program, which choose one test.
            variant: the CPU variant; "" leaves the choice to llama.cpp.
            limit: seconds.
            environment: the whole of it; None is this process's own.
        """
        command = [str(self.folder / "llama-bench"), "-m", str(model), "-o", "json", *options]
        with tempfile.TemporaryDirectory() as name:
            done = subprocess.run(
                command,
                cwd=_variant_folder(Path(name), variant),
                env=environment,
                capture_output=True,
                timeout=limit,
                check=False,
            )
        if done.returncode != 0:
            return []
        found: list[float] = json.loads(done.stdout)[0]["samples_ts"]
        return found

    def server(self, *options: str, folder: Path) -> subprocess.Popen[bytes]:
        """Start `llama-server` with llama.cpp's choice of a variant; `folder` is its own."""
        return subprocess.Popen(
            [str(self.folder / "llama-server"), *options],
            cwd=_variant_folder(folder, ""),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _variant_folder(folder: Path, variant: str) -> Path:
    """Put the variants into `folder`, where llama.cpp's programs look: their current one."""
    for path in _engine_folder().glob(f"libggml-cpu-{variant}.so" if variant else _PATTERN):
        (folder / path.name).symlink_to(path)
    return folder


if __name__ == "__main__":
    print(build().folder)
