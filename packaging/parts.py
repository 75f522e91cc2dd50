"""The list of all parts of a frozen program (SBOM), as CycloneDX 1.6 in JSON.

    python packaging/parts.py FILE

Run by build.py with the Python of the environment that the program was made in, and with the source
as it was packaged. The parts are those of the page of licences.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from desktop.core.components import Component as Part
from desktop.core.components import components
from desktop.core.packages import packages

_LICENCES = LicenseFactory()


def main(file: Path) -> int:
    """Write the list, and hold it against the schema."""
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    python = {each.name for each in packages()}
    own, *others = (_component(each, python=each.name in python) for each in components())
    bom.metadata.component = own
    for part in others:
        bom.components.add(part)
    bom.register_dependency(own, others)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise SystemExit(f"goldcrest: the list of parts is not right: {wrong}")
    file.write_text(text + "\n", encoding="utf-8")
    return 0


def _component(part: Part, *, python: bool) -> Component:
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


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
