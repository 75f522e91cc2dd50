"""What the frozen executable does before the program begins."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ENTRY = Path(__file__).parents[2] / "packaging" / "entry.py"
#: Stands in for the program, and tells the surroundings that it would hand on to its children.
TELLS = "import json, os\ndef main():\n    print(json.dumps(dict(os.environ)))\n    return 0\n"


def surroundings(folder: Path, **given: str) -> dict[str, str]:
    (folder / "desktop").mkdir()
    (folder / "desktop" / "__init__.py").write_text("")
    (folder / "desktop" / "__main__.py").write_text(TELLS)
    told = subprocess.run(
        [sys.executable, str(ENTRY)],
        env={**os.environ, "PYTHONPATH": str(folder), **given},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(told.stdout)
    return found


def test_other_programs_are_not_given_our_qt(tmp_path: Path) -> None:
    left = surroundings(
        tmp_path, QT_PLUGIN_PATH="/frozen/Qt/plugins", QML2_IMPORT_PATH="/frozen/Qt/qml"
    )

    assert not {"QT_PLUGIN_PATH", "QML2_IMPORT_PATH"} & left.keys()


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux")
def test_other_programs_find_their_own_libraries(tmp_path: Path) -> None:
    left = surroundings(tmp_path, LD_LIBRARY_PATH="/frozen", LD_LIBRARY_PATH_ORIG="/own")

    assert left["LD_LIBRARY_PATH"] == "/own"
    assert "LD_LIBRARY_PATH_ORIG" not in left
