#!/usr/bin/env python3
"""Make what people install, for the system that this runs on, and check it.

    python3 packaging/build.py            the program, its packages, the wheel; all checks
    python3 packaging/build.py --vulkan   with the plug-in for graphics processors (Linux)
    python3 packaging/build.py --quick    as the tests want it: packed lightly, less checked

It all comes to dist/, with its checksums and a list of its parts (CycloneDX). The end is 0 only if
what was made has shown that it works. Needs what dev.py needs; see packaging/README.md.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE.parent / "tests")]

import checks  # noqa: E402 - found by the line above
import source  # noqa: E402 - likewise
from freeze import freeze, run  # noqa: E402 - likewise

import dev  # noqa: E402 - likewise


def main() -> int:
    """Build and check everything for this system."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--vulkan", action="store_true", help="with the plug-in for graphics")
    parser.add_argument("--quick", action="store_true", help="packed lightly, less checked")
    parser.add_argument("--dist", type=Path, default=source.ROOT / "dist", metavar="FOLDER")
    chosen = parser.parse_args()
    if stranger := source.stranger_in(chosen.dist):
        raise dev.stop(f"{chosen.dist} would be emptied, and {stranger} is no result of this")
    dev.check_python(sys.version_info[:2])
    python = dev.environment(".venv-package", "package.txt")
    plugin = [sys.executable, str(source.ROOT / "dev.py"), "vulkan", "--python", str(python)]
    # An earlier run may have left it there.
    run(plugin if chosen.vulkan else [*plugin, "--remove"])
    dist, work = chosen.dist.absolute(), source.ROOT / "build"
    shutil.rmtree(dist, ignore_errors=True)
    dist.mkdir(parents=True)
    stamp = source.read_stamp()
    os.environ["SOURCE_DATE_EPOCH"] = str(source.seconds(stamp))

    dev.say("--- program")
    program = freeze(python, stamp, dist, work)
    checks.check_program(program, stamp)
    dev.say("--- packages")
    results = [build_wheel(python, stamp, dist, work)]
    results += packages(program, stamp, dist, quick=chosen.quick)
    for file in results:
        checks.check_packed(file, plugin=chosen.vulkan)
    if not chosen.quick:
        dev.say("--- wheel, in an environment of its own")
        with tempfile.TemporaryDirectory(dir=work) as folder:
            checks.check_wheel(results[0], stamp, Path(folder) / "venv")
    results.append(write_parts(python, stamp, dist, work))
    write_checksums(results, dist)
    for file in results:
        dev.say(f"  {file.name}: {file.stat().st_size / 1e6:.1f} MB")
    dev.say("goldcrest: built and checked")
    return 0


def build_wheel(python: Path, stamp: source.Stamp, dist: Path, work: Path) -> Path:
    """Return the wheel, made from a copy of the source that has the stamp."""
    with tempfile.TemporaryDirectory(dir=work) as folder:
        source.copy(Path(folder))
        source.write_stamp(Path(folder) / source.STAMP, stamp, "wheel")
        command = [str(python), "-m", "pip", "wheel", "--quiet", "--no-deps"]
        run([*command, "--no-build-isolation", "--wheel-dir", str(dist), folder])
    return next(dist.glob("goldcrest-*.whl"))


def packages(program: Path, stamp: source.Stamp, dist: Path, *, quick: bool) -> list[Path]:
    """Return this system's packages of a frozen program."""
    if sys.platform == "linux":
        from linux.packages import build as build_here
    elif sys.platform == "darwin":
        from macos.packages import build as build_here
    else:
        from windows.packages import build as build_here
    return build_here(program, stamp, dist, quick=quick)


def write_parts(python: Path, stamp: source.Stamp, dist: Path, work: Path) -> Path:
    """Return the list of all parts (SBOM, CycloneDX)."""
    file = dist / f"goldcrest-{stamp['version']}-{sys.platform}.cdx.json"
    command = [str(python), str(HERE / "parts.py"), str(file)]
    run(command, PYTHONPATH=str(work / "as-packaged"))
    return file


def write_checksums(files: list[Path], dist: Path) -> None:
    """Write SHA256SUMS, for `sha256sum --check`."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (dist / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
