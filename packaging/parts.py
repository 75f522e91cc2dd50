"""The list of all parts of a frozen program (SBOM), as CycloneDX 1.6 in JSON.

    python packaging/parts.py PROGRAM FILE

Run by build.py with the Python of the environment that the program was made in. The components are
those of the About page; besides them each library that was taken from this system stands there with
its checksum, and on Debian with the package and the version that it is from.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from desktop.core.packages import packages
from packageurl import PackageURL

from desktop.core import components

if TYPE_CHECKING:
    from collections.abc import Iterator

_LICENCES = LicenseFactory()
_OWNER = re.compile(r"^([\w.+-]+)(?::\w+)?: ", re.MULTILINE)


def main(program: Path, file: Path) -> int:
    """Write the list, and hold it against the schema."""
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    python = {each.name for each in packages()}
    for each in components.components():
        part = _component(each, python=each.name in python)
        if each.name == "Goldcrest":
            bom.metadata.component = part
        else:
            bom.components.add(part)
    for part in _libraries(program / "_internal"):
        bom.components.add(part)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise SystemExit(f"goldcrest: the list of parts is not right: {wrong}")
    file.write_text(text + "\n", encoding="utf-8")
    return 0


def _component(part: components.Component, *, python: bool) -> Component:
    own = part.name == "Goldcrest"
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.APPLICATION if own else ComponentType.LIBRARY,
        licenses=[_LICENCES.make_from_string(part.licence)] if part.licence else None,
        purl=PackageURL("pypi", name=part.name.lower(), version=part.version) if python else None,
        description=f"part of {part.part_of}" if part.part_of else None,
        bom_ref=f"{part.name}@{part.version}",
    )


def _libraries(folder: Path) -> Iterator[Component]:
    """Yield the libraries that lie at the top, those of this system."""
    for file in sorted(folder.iterdir()):
        if ".so" not in file.name or file.is_symlink() or not file.is_file():
            continue
        package, version = _debian_package(file.name)
        purl = PackageURL("deb", "debian", package, version) if package else None
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        yield Component(
            name=file.name,
            version=version or None,
            type=ComponentType.FILE,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
            purl=purl,
            bom_ref=f"file:{file.name}",
        )


def _debian_package(name: str) -> tuple[str, str]:
    """Return which package of a Debian system a library is from, and its version."""
    if shutil.which("dpkg-query") is None:
        return "", ""
    found = _say("dpkg-query", "--search", f"*/{name}")
    owner = _OWNER.search(found)
    if owner is None:
        return "", ""
    return owner[1], _say("dpkg-query", "--show", "--showformat=${Version}\n", owner[1]).split()[0]


def _say(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
