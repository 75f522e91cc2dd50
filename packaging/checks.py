"""What a result has to show before it counts as built."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import document_files
from drive_window import ANSWER, QUESTION
from freeze import data_folder

import dev

if TYPE_CHECKING:
    from collections.abc import Sequence

    from source import Stamp

#: Bytes that people give for it on their disk, without the plug-in for graphics processors.
MOST_UNPACKED: Final = 250_000_000
#: Bytes that they download.
MOST_PACKED: Final = 90_000_000
LANGUAGES: Final = ("de", "es", "fr", "zh_CN")
#: As many as llama.cpp has for processors without AMX.
_VARIANTS: Final = 12
#: Fewer have been forgotten.
_LEAST_LICENCES: Final = 40
_PATIENCE: Final = 300


def check_program(program: Path, stamp: Stamp) -> None:
    """Hold a frozen program's folder against what it has to be, and run it.

    Raises:
        SystemExit: with what is wrong.
    """
    check_contents(program)
    executable = program / ("goldcrest.exe" if sys.platform == "win32" else "goldcrest")
    check_command([str(executable)], stamp)


def check_contents(program: Path) -> None:
    """Look at the files of a frozen program."""
    files = {file: file.lstat().st_size for file in program.rglob("*") if file.is_file()}
    names = {file.name for file in files}
    plugin = sum(size for file, size in files.items() if "ggml-vulkan" in file.name)
    unpacked = sum(files.values()) - plugin
    dev.say(f"  unpacked: {unpacked / 1e6:.0f} MB (at most {MOST_UNPACKED / 1e6:.0f})")
    _hold(unpacked <= MOST_UNPACKED, "the program is too large")
    _hold(dev.AMX_VARIANT not in names or not _miscompiles(), "a faulty AMX variant is in it")
    variants = [name for name in names if "ggml-cpu-" in name]
    if any("GGML_CPU_ALL_VARIANTS" in flag for flag in dev.engine_flags()):
        _hold(len(variants) >= _VARIANTS, f"CPU variants are missing: {sorted(variants)}")
    assets = data_folder(program) / "desktop" / "assets"
    for language in LANGUAGES:
        _hold((assets / "languages" / f"{language}.ts").is_file(), f"no {language}")
    # The LGPL: people may put their own build of Qt in the place of ours.
    own_files = any("Qt6Core" in name or name == "QtCore" for name in names)
    _hold(own_files, "Qt's libraries are no files of their own")
    licences = list((program / "licences").iterdir())
    _hold(len(licences) >= _LEAST_LICENCES, "licences are missing beside it")


def check_command(command: Sequence[str], stamp: Stamp) -> None:
    """Run a `goldcrest` in a home of its own: version, check-up, a chat, and its other children.

    Args:
        command: what starts it.
        stamp: what it was built from.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GOLDCREST_HOME": home, "GOLDCREST_OFFLINE": "1"}
        version = _ask([*command, "--version"], environment).strip()
        expected = f"goldcrest {stamp['version']}"
        if stamp["commit"]:
            expected += f" ({stamp['commit'][:12]})"
        _hold(version == expected, f"it says that it is {version!r}, not {expected!r}")
        found = json.loads(_ask([*command, "doctor", "--json"], environment))
        check_doctor(found)
        chat = [*command, "chat", "--json"]
        for name, content in _documents().items():
            (Path(home) / name).write_bytes(content)
            chat += ["--file", str(Path(home) / name)]
        said = json.loads(_ask([*chat, QUESTION], environment))["text"]
        _hold(said == ANSWER, f"the built-in model says {said!r}, not {ANSWER!r}")
        check_typesetting(command, environment)
    dev.say(f"  {version}: check-up, chat, documents and typesetting work")


def check_typesetting(command: Sequence[str], environment: dict[str, str]) -> None:
    """Have a formula set and code of each language read."""
    from desktop.gui.typeset.jobs import CodeJob, FormulaJob
    from desktop.gui.typeset.languages import every_lexer

    jobs: list[FormulaJob | CodeJob] = [FormulaJob(r"\frac{a}{b} \le \sqrt{c}", display=True)]
    jobs += [CodeJob(lexer, "x = 1") for lexer in every_lexer()]
    lines = [job.encode() for job in jobs]
    answers = _ask([*command, "--typeset-worker"], environment, b"".join(lines)).splitlines()
    _hold(len(answers) == len(lines), f"of {len(lines)} jobs {len(answers)} were answered")
    _hold("null" not in answers, "formulas, or code of some language, cannot be set")


def check_doctor(found: dict[str, Any]) -> None:
    """Hold the report of `goldcrest doctor --json` against one of a healthy program."""
    _hold(bool(found["engine"]["works"]), f"the engine does not work: {found['problems']}")
    wrong = [one for one in found.get("checks", []) if one["outcome"] == "problem"]
    _hold(not wrong, f"the check-up found: {wrong}")
    _hold(not found["problems"], f"the check-up found: {found['problems']}")
    dev.say(f"  engine: {found['engine']['name']}, {', '.join(found['engine']['variants'])}")


def check_packed(file: Path, *, plugin: bool) -> None:
    """Look at the size of what people download."""
    size = file.stat().st_size
    _hold(plugin or size <= MOST_PACKED, f"{file.name} is too large: {size / 1e6:.0f} MB")


def check_wheel(wheel: Path, stamp: Stamp, folder: Path) -> None:
    """Install a wheel as people do, in an environment of its own, and run it.

    Args:
        wheel: the file.
        stamp: what it was built from.
        folder: for the environment.
    """
    dev.make_venv(folder)
    python = dev.python_of(folder)
    # The engine is on no index as a wheel; everybody's pip compiles it, and here that was done.
    engine = dev.engine_wheel()
    command = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
    dev.install([*command, "--find-links", str(engine.parent), f"{wheel}[gui]"])
    check_command([str(python.parent / "goldcrest")], stamp)


def _documents() -> dict[str, bytes]:
    """Return a file for each library that takes documents apart."""
    word = document_files.docx(document_files.paragraph("A word."))
    return {"a.pdf": document_files.pdf([["A line."]]), "b.docx": word, "c.html": b"<p>A tag.</p>"}


def _ask(command: Sequence[str], environment: dict[str, str], given: bytes = b"") -> str:
    # Elsewhere than in the checkout, whose package would be found first.
    done = subprocess.run(
        list(command),
        cwd=tempfile.gettempdir(),
        env=environment,
        input=given.decode(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_PATIENCE,
        check=False,
    )
    _hold(done.returncode == 0, f"{' '.join(command)} failed: {done.stderr[-2000:]}")
    return done.stdout


def _miscompiles() -> bool:
    return sys.platform == "linux" and dev.miscompiles_amx(dev.compiler())


def _hold(true: bool, otherwise: str) -> None:
    if not true:
        raise dev.stop(otherwise)
