"""Write the lock files in requirements/ anew from pyproject.toml; needs `uv` on the PATH.

Run by hand when a dependency changes: `python3 tools/lock.py [--upgrade]`. The locks carry
hashes for every platform and no index address, so that any mirror may serve them.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "requirements"

# The engine is compiled here with our own flags (see dev.py), so it has a lock of its own,
# which pins the source archive; its dependencies are in the others.
LOCKS = {
    "app.txt": ["pyproject.toml", "--extra", "gui"],
    "dev.txt": ["pyproject.toml", "--extra", "gui", "--group", "test", "--group", "dev"],
    "core.txt": ["pyproject.toml", "--group", "test"],
    "build.txt": ["--group", "build"],
    "package.txt": ["pyproject.toml", "--extra", "gui", "--group", "package"],
}


def compile_lock(name: str, arguments: list[str]) -> None:
    """Resolve one lock file; every lock takes its versions from app.txt where they meet."""
    command = ["uv", "pip", "compile", *arguments, "--output-file", str(FOLDER / name)]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--quiet"]
    if name == "engine.txt":
        command += ["--no-deps", "--no-binary", ":all:"]
    else:
        command += ["--no-emit-package", "llama-cpp-python"]
    if name in ("core.txt", "dev.txt", "package.txt"):
        command += ["--constraint", str(FOLDER / "app.txt")]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> None:
    """Resolve every lock file, from scratch with --upgrade."""
    FOLDER.mkdir(exist_ok=True)
    if "--upgrade" in sys.argv:
        for name in (*LOCKS, "engine.txt"):
            (FOLDER / name).unlink(missing_ok=True)
    for name, arguments in LOCKS.items():
        compile_lock(name, arguments)
    source = FOLDER / "engine.in"
    source.write_text("llama-cpp-python>=0.3.36,<0.4\n", encoding="utf-8")
    compile_lock("engine.txt", ["requirements/engine.in"])
    source.unlink()


if __name__ == "__main__":
    main()
