"""The plural rules of the core are those by which Qt Linguist asks translators for forms."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desktop.core.plurals import _RULES, forms, rule

RELEASE = shutil.which("pyside6-lrelease", path=f"{Path(sys.executable).parent}{os.pathsep}")
FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="{code}"><context><name>x</name>
<message numerus="yes"><source>n</source><translation>{forms}</translation></message>
</context></TS>
"""


CODES = sorted({*_RULES, "de", "en", "es", "it", "he", "nl", "sv", "el"})


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of Qt's for every language, whose forms are their numbers."""
    assert RELEASE
    folder = tmp_path_factory.mktemp("languages")
    for code in CODES:
        asked = "".join(f"<numerusform>{form}</numerusform>" for form in range(forms(code)))
        (folder / f"{code}.ts").write_text(FILE.format(code=code, forms=asked), "utf-8")
    files = [str(file) for file in folder.glob("*.ts")]
    subprocess.run([RELEASE, *files], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("code", CODES)
def test_the_form_of_a_number_is_the_one_that_qt_takes(code: str, released: Path) -> None:
    qt = QTranslator()
    assert qt.load(str(released / f"{code}.qm"))

    wrong = [n for n in range(1_000) if qt.translate("x", "n", "", n) != str(rule(code)(n))]

    assert not wrong
