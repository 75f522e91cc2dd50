"""Build the engine's plug-in for graphics processors, and put it beside the engine.

    python3 dev.py vulkan             # build once, or take it from the cache
    python3 dev.py vulkan --remove    # take it out of the environment again

Nothing else needs it: without it models run on the CPU. It is a build of its own, from the same
source and into the same cache as the engine's wheel, so that neither changes the other. It needs a
shader compiler and Vulkan's headers, and no graphics processor. Linux on x86-64 only, where the
engine's wheel takes plug-ins.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import dev

PLUGIN = "libggml-vulkan.so"
HEADERS = Path(__file__).resolve().parent / "vulkan_headers"
#: Raised when this file changes what is built.
RECIPE = "1"
FLAGS = [
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_CPU=OFF",
    "-DGGML_VULKAN=ON",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER")),
    "-DLLAMA_OPENSSL=OFF",
    # Its neighbour in the package's folder is the library that it needs.
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
    "-DCMAKE_INSTALL_RPATH=$ORIGIN",
]
#: What must be there, and the Debian package that has it.
NEEDED = {
    "/usr/include/vulkan/vulkan.hpp": "libvulkan-dev",
    "/usr/share/cmake/SPIRV-Headers/SPIRV-HeadersConfig.cmake": "spirv-headers",
}


def missing_packages() -> list[str]:
    """Return the Debian packages to install first; none with a Vulkan SDK of its own."""
    packages = [] if shutil.which("glslc") else ["glslc"]
    if not os.environ.get("VULKAN_SDK"):
        packages += [package for path, package in NEEDED.items() if not Path(path).exists()]
    return packages


def key() -> str:
    """Return the name under which a build is kept, of all that shapes it."""
    glslc = subprocess.run(["glslc", "--version"], capture_output=True, text=True, check=False)
    sdk = Path(os.environ.get("VULKAN_SDK", "/usr")) / "include/vulkan/vulkan_core.h"
    headers = hashlib.sha256(sdk.read_bytes()).hexdigest() if sdk.exists() else ""
    ours = (HEADERS / "vulkan/vulkan.hpp").read_text(encoding="utf-8")
    shape = [dev.engine_key(dev.compiler()), glslc.stdout, headers, ours, *FLAGS, RECIPE]
    return hashlib.sha256("\n".join(shape).encode()).hexdigest()[:16]


def built() -> Path:
    """Return the plug-in, built now unless the cache has it."""
    folder = dev.cache_folder() / f"vulkan-{key()}"
    if not (folder / PLUGIN).exists():
        build(folder)
    return folder / PLUGIN


def build(folder: Path) -> None:
    """Compile the plug-in into `folder`, which appears at once or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    log = folder.parent / f"{folder.name}.log"
    dev.say(f"Building the plug-in for graphics processors once, some minutes; log: {log}")
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        place = Path(name)
        tools = place / "tools"
        dev.make_venv(tools)
        programs = dev.python_of(tools).parent
        environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
        source = unpacked(tools, place) / "vendor/llama.cpp"
        cmake, target = str(programs / "cmake"), place / "build"
        headers = f"-DCMAKE_CXX_FLAGS=-I{HEADERS}"
        for command in (
            [cmake, "-S", str(source), "-B", str(target), "-G", "Ninja", *FLAGS, headers],
            [cmake, "--build", str(target), "--target", "ggml-vulkan"],
        ):
            if dev.run_with_progress(command, environment, log) != 0:
                lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
                tail = "\n".join(lines)
                raise dev.stop(f"the plug-in could not be built; the end of {log} says:\n{tail}")
        done = place / "done"
        done.mkdir()
        shutil.copyfile(next(target.rglob(PLUGIN)), done / PLUGIN)
        try:
            done.rename(folder)
        except OSError:
            if not (folder / PLUGIN).exists():  # another checkout may have been faster
                raise


def unpacked(tools: Path, place: Path) -> Path:
    """Return the folder of the engine's source, fetched as the lock has it."""
    pip = [str(dev.python_of(tools)), "-m", "pip"]
    locks = [str(dev.LOCKS / name) for name in ("build.txt", "engine.txt")]
    dev.install([*pip, "install", "--quiet", "--require-hashes", "-r", locks[0]])
    command = [*pip, "download", "--quiet", "--no-deps", "--no-build-isolation"]
    command += ["--no-binary", "llama-cpp-python", "--require-hashes", "-r", locks[1]]
    dev.install([*command, "--dest", str(place / "source")])
    archive = next((place / "source").glob("*.tar.gz"))
    with tarfile.open(archive) as packed:
        if hasattr(tarfile, "data_filter"):
            packed.extractall(place / "source", filter="data")
        else:  # a Python before 3.11.4; the archive's hash is known
            packed.extractall(place / "source")  # noqa: S202 - as the line above says
    return next(path for path in (place / "source").iterdir() if path.is_dir())


def library_folder(interpreter: Path) -> Path:
    """Return where the engine's libraries are in the environment of an interpreter."""
    code = "import importlib.util as u; print(u.find_spec('llama_cpp').origin)"
    shown = subprocess.run(
        [str(interpreter), "-c", code], capture_output=True, text=True, check=False
    )
    if shown.returncode != 0:
        raise dev.stop("the engine is not installed here: run python3 dev.py run once")
    return Path(shown.stdout.strip()).parent / "lib"


def main(arguments: list[str]) -> int:
    """Put the plug-in beside the engine, or take it away."""
    parser = argparse.ArgumentParser(prog="dev.py vulkan", description=(__doc__ or "")[:70])
    parser.add_argument("--remove", action="store_true", help="take it away again")
    parser.add_argument("--python", type=Path, default=dev.python_of(dev.ROOT / ".venv"))
    chosen = parser.parse_args(arguments)
    place = library_folder(chosen.python) / PLUGIN
    if chosen.remove:
        place.unlink(missing_ok=True)
        return 0
    if not any("GGML_BACKEND_DL" in flag for flag in dev.engine_flags()):
        raise dev.stop("the plug-in is for Linux on x86-64, where the engine takes plug-ins")
    if packages := missing_packages():
        dev.install_or_name(packages, "The plug-in needs a shader compiler and headers")
    fresh = place.with_name(f"{PLUGIN}.new")
    shutil.copyfile(built(), fresh)
    fresh.replace(place)
    dev.say("Models can run on graphics processors now; `goldcrest doctor` lists them")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
