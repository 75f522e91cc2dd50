"""The check of the Debian package where no root of its own can be made.

The package is unpacked into an empty folder. Each library that a file in it needs must be there, or
in a package that it declares; then the program runs from there, with the libraries of this system.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from linux import clean_steps, depends
from linux.clean_steps import Report
from linux.facts import NAME

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class InTree:
    """The unpacked package as a `clean_steps.Place`."""

    root: Path

    @property
    def home(self) -> Path:
        """The person's `GOLDCREST_HOME`."""
        return self.root.parent / "kept"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command with nothing of this process but where programs are."""
        start = str(self.root / "usr" / "bin")
        values = {
            "HOME": str(self.root.parent),
            "GOLDCREST_HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": f"{start}:{os.environ.get('PATH', os.defpath)}",
        }
        if command[0] != NAME:
            values["QT_QPA_PLATFORM"] = "offscreen"
        first = f"{start}/{NAME}" if command[0] == NAME else command[0]
        return subprocess.run(
            [first, *command[1:]], env=values, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, errors="replace", check=False, timeout=600,
        )  # fmt: skip


def check(package: Path, *, drive: Sequence[str] = ()) -> int:
    """Check a package in a clean tree, and return 0 where all passed, else 1.

    Args:
        package: the `.deb`.
        drive: a command that is run there, too.
    """
    report = Report()
    with tempfile.TemporaryDirectory(prefix="goldcrest-tree-") as folder:
        place = InTree(Path(folder) / "root")
        unpacked = subprocess.run(
            ["dpkg-deb", "--extract", str(package), str(place.root)],
            capture_output=True,
            text=True,
            check=False,
        )
        if report.ran("dpkg-deb --extract", unpacked):
            fields = read_fields(package)
            check_libraries(place.root, fields.get("Depends", ""), report)
            # Those were looked at just now; they may be missing on this system.
            declared = depends.needs(place.root).required
            clean_steps.check_linked(place, report, declared)
            clean_steps.check_program(place, report, fields["Version"])
            clean_steps.check_files(place, report)
            clean_steps.check_driven(place, report, drive)
    return clean_steps.summary(report)


def read_fields(package: Path) -> dict[str, str]:
    """Return the one-line fields of a package's control file."""
    command = ["dpkg-deb", "--field", str(package)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"^([\w-]+): (.*)$", shown, re.MULTILINE))


def check_libraries(root: Path, declared: str, report: Report) -> None:
    """Look whether each library that a file needs is in the tree or in a declared package."""
    names = {re.split(r"[ (]", part.strip())[0] for part in declared.split(",")}
    missing = []
    for library, asking in depends.needs(root).required.items():
        try:
            package = depends.debian_package(library)
        except depends.UnknownLibrary:
            package = "no package"
        if package not in names:
            missing.append(f"{library} of {package}, for {asking[0]}")
    report.step("every library is inside or declared", not missing, "; ".join(missing))
