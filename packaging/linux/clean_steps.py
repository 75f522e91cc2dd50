"""What is checked of an installed package: that it runs, that the desktop finds it, that it goes.

`clean_root.py` says where.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from icons import PNG_SIZES

from linux import depends, elf, integration
from linux.facts import NAME

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Collection, Sequence

#: The id of the model that comes with the program.
BUILTIN: Final = "tiny"
#: Where the person's files are told to be when the package is removed.
_TOLD: Final = f"~/.local/share/{NAME}"

#: Tells what the system's own linker does not find for the files of the program. Frozen programs
#: look into the folder of their libraries first.
_LINKED: Final = r"""
here=$(dirname "$(readlink -f "$(command -v goldcrest)")")
find "$here" -type f \( -name '*.so' -o -name '*.so.*' \) | while read -r file; do
    LD_LIBRARY_PATH=$here/_internal ldd "$file" 2>&1 |
        sed -n "s|^\s*\(.*\) => not found|$file: \1|p"
done
"""


class Place(Protocol):
    """A root with the package in it."""

    @property
    def root(self) -> Path:
        """The folder that is / to what runs there."""

    @property
    def home(self) -> Path:
        """`GOLDCREST_HOME` of the person, as this process sees it."""

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as an ordinary person, without a display, and return what came of it."""


@dataclass
class Report:
    """What passed and what did not; each step is told on stdout when it is known."""

    failed: list[str] = field(default_factory=list)

    def step(self, name: str, passed: bool, told: str = "") -> bool:
        """Tell one step, with the reason where it failed, and return whether it passed."""
        reason = f"\n      {told.strip()[-2000:]}" if told.strip() and not passed else ""
        print(f"{'pass' if passed else 'FAIL'}  {name}{reason}", flush=True)
        if not passed:
            self.failed.append(name)
        return passed

    def ran(self, name: str, done: subprocess.CompletedProcess[str]) -> bool:
        """Tell a step that is one command."""
        return self.step(name, done.returncode == 0, done.stdout[-1000:] + done.stderr)


def check_program(place: Place, report: Report, version: str) -> None:
    """Start the program: version, self-test, and a chat with the model that comes with it."""
    done = place.run(NAME, "--version")
    said = done.stdout.strip()
    # Where it was made from a commit, that follows.
    right = said == f"{NAME} {version}" or said.startswith(f"{NAME} {version} (")
    report.step("goldcrest --version", right, said + done.stderr)

    done = place.run(NAME, "doctor", "--json")
    facts = _document(done.stdout)
    engine = facts.get("engine")
    works = isinstance(engine, dict) and engine.get("works") is True
    report.step("goldcrest doctor --json: the engine works", works, done.stdout + done.stderr)
    problems = facts.get("problems")
    for problem in problems if isinstance(problems, list) else []:
        print(f"      doctor says: {problem}")

    done = place.run(NAME, "chat", "-m", BUILTIN, "--max-tokens", "16", "--json", "Hello")
    answer = str(_document(done.stdout).get("text", "")).strip()
    report.step("goldcrest chat answers", bool(answer), done.stdout + done.stderr)
    left = [path.name for path in place.home.rglob(f"{NAME}.sqlite3")]
    report.step("the person's files are in their home", bool(left))


def _document(text: str) -> dict[str, object]:
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def check_linked(place: Place, report: Report, declared: Collection[str] = ()) -> None:
    """Let the linker look for every library that a file needs, here where nothing else is.

    Args:
        place: where the package is.
        report: what it is told to.
        declared: libraries of packages that are declared, and need not be installed here.
    """
    done = place.run("sh", "-c", _LINKED)
    missing = [
        line
        for line in done.stdout.splitlines()
        if line.split(": ")[-1] not in declared and not _excused(place, line)
    ]
    told = "\n".join(missing) + done.stderr
    report.step("the linker finds every library", done.returncode == 0 and not missing, told)


def _excused(place: Place, line: str) -> bool:
    """Whether a library that the linker does not find is not missed.

    Only a part that can be done without asks for it; or a file beside the asking one bears that
    name inside, and is loaded before: the linker then takes it.
    """
    file, _, library = line.partition(": ")
    path = Path(file)
    if not path.is_relative_to(place.root):
        path = place.root / path.relative_to("/")
    beside = (one for one in path.parent.iterdir() if one.is_file() and elf.is_elf(one))
    named = any(elf.read(one).soname == library for one in beside)
    return named or bool(depends.OPTIONAL.search(file))


def check_files(place: Place, report: Report) -> None:
    """Look whether all that the desktop looks for is there, and nothing starts by itself."""
    share = place.root / "usr" / "share"
    pictures = {path.parts[-3] for path in share.glob(f"icons/hicolor/*/apps/{NAME}.*")}
    without = {"scalable", *(f"{size}x{size}" for size in PNG_SIZES)} - pictures
    wanted = (integration.ENTRY, integration.METAINFO, integration.MIME, f"{integration.MAN}.gz")
    missing = [name for name in wanted if not (share / name).is_file()]
    report.step("entry, metadata, file type and manual are there", not missing, f"not {missing}")
    report.step("the icon is there in all sizes", not without, f"not {sorted(without)}")
    own = list((place.root / "etc").rglob(f"*{NAME}*"))
    report.step("nothing in /etc, so nothing starts by itself", not own, f"{own}")


def check_driven(place: Place, report: Report, command: Sequence[str]) -> None:
    """Run what drives the window, or another check from outside; nothing where there is none."""
    if command:
        report.ran(f"driven: {' '.join(command)}", place.run(*command))


def check_removed(
    report: Report, place: Place, installed: Sequence[Path], said: str, kept: dict[Path, bytes]
) -> None:
    """Look whether removal took all that the package brought, and none of the person's files.

    Args:
        report: what it is told to.
        place: the root, without the package by now.
        installed: the files that the package had brought.
        said: what removing it said.
        kept: the person's files with their content, from before.
    """
    left = [str(path) for path in installed if path.is_symlink() or path.is_file()]
    folder = place.root / "usr" / "lib" / NAME
    if folder.exists():
        left += [str(path) for path in folder.rglob("*")] or [str(folder)]
    report.step("no file of the package is left", not left, f"{len(left)} left: {left[:10]}")
    changed = [
        str(path)
        for path, content in kept.items()
        if not path.is_file() or path.read_bytes() != content
    ]
    report.step("the person's files are as they were", bool(kept) and not changed, f"{changed}")
    report.step("removal says where they are", _TOLD in said, said)


def summary(report: Report) -> int:
    """Say how it went, and return the exit status."""
    if report.failed:
        print(
            f"goldcrest: {len(report.failed)} failed: {'; '.join(report.failed)}", file=sys.stderr
        )
        return 1
    print("goldcrest: the package passed every check")
    return 0
