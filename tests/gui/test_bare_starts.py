"""The program on bare computers: it starts, or says what is missing (Linux).

Each test starts it as an icon does, in a process of its own, on an X server of its own. A library
is missing where a file that is none lies before it in the linker's path.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[2]
LIMIT = 60.0
pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("Xvfb") is None, reason="needs Xvfb"
    ),
    pytest.mark.usefixtures("home"),
]
#: A remote desktop has none of these, or not always, and few colours.
FEW = ("-extension", "GLX", "-extension", "MIT-SHM", "-extension", "XInputExtension")
SCREEN = "1280x800x16"
#: What a session sets, and one that was begun by hand may lack.
SESSION = (
    *("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP"),
    *("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LC_ALL", "LC_CTYPE"),
)
#: Stands for the dialogs of desktops: keeps what it was given.
DIALOG = """#!/bin/sh
printf '%s\\n' "$#" "$@" > "$0.said"
"""


@contextlib.contextmanager
def x_server(screen: str, *options: str) -> Iterator[str]:
    """Run an X server, and yield its display."""
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset")
    with subprocess.Popen(
        (*command, *options), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_server(SCREEN, *FEW) as found:
        yield found


def bare(**changes: str) -> dict[str, str]:
    """Return an environment without a session, but for what is given."""
    kept = {key: value for key, value in os.environ.items() if key not in SESSION}
    return kept | changes


def start(environment: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """Start the program; return what came of its window, and what it said on stderr."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "bare_driver.py")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts, done.stderr


def fail(environment: Mapping[str, str]) -> str:
    """Start the program where it cannot; return what it said on stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return done.stderr


def broken(folder: Path, *libraries: str) -> str:
    """Return a path for the linker that has broken libraries of these names."""
    folder.mkdir()
    for name in libraries:
        (folder / name).touch()
    return str(folder)


@pytest.fixture
def dialog(tmp_path: Path) -> Path:
    """A program that shows dialogs; its folder is all that the program's PATH needs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "zenity"
    program.write_text(DIALOG)
    program.chmod(0o755)
    return program


def said_in(dialog: Path) -> str:
    """Return what the dialog showed: the sentence is one argument, the last."""
    count, *arguments = dialog.with_name("zenity.said").read_text().splitlines()
    assert int(count) == len(arguments)
    return arguments[-1]


# --- it starts -----------------------------------------------------------------------------------


def test_a_remote_desktop_without_a_session_a_language_or_a_clock_is_enough(display: str) -> None:
    facts, said = start(bare(DISPLAY=display, LC_ALL="POSIX", TZ="Nowhere/Land"))

    assert facts["platform"] == "xcb"
    assert facts["page"] == "first_start"
    assert facts["said"] == []
    # Qt's own remark on the language is all.
    assert "goldcrest" not in said
    assert "Traceback" not in said


def test_where_the_person_has_no_folder_the_window_says_so(display: str) -> None:
    environment = bare(DISPLAY=display, HOME="/dev/null/nobody")
    for name in ("GOLDCREST_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)

    facts, _said = start(environment)

    assert facts["page"] == "failure"


@pytest.mark.parametrize("ratio", [1.25, 1.75])
def test_with_fractions_the_window_fits_is_whole_and_is_sharp(display: str, ratio: float) -> None:
    facts, _said = start(bare(DISPLAY=display, QT_SCALE_FACTOR=str(ratio)))

    assert facts["ratio"] == ratio
    assert_it_fits(facts)


@pytest.mark.parametrize(("screen", "ratio"), [("1024x600x24", 1.5), ("1366x768x24", 2.0)])
def test_on_the_smallest_screens_it_fits_as_well(screen: str, ratio: float) -> None:
    with x_server(screen) as display:
        facts, _said = start(bare(DISPLAY=display, QT_SCALE_FACTOR=str(ratio)))

    assert_it_fits(facts)


def test_it_ends_well_when_a_screen_reader_has_listened() -> None:
    # An end by a signal is no exit status of 0, which `start` looks at.
    facts, _said = start(bare(QT_QPA_PLATFORM="offscreen", BARE_LISTENED="1"))

    assert facts["page"] == "first_start"


def assert_it_fits(facts: dict[str, Any]) -> None:
    left, top, width, height = facts["frame"]
    assert left >= 0
    assert top >= 0
    assert left + width <= facts["screen"][2]
    assert top + height <= facts["screen"][3]
    assert facts["cut"] == []
    assert facts["blurred"] == []


def test_the_resolution_that_an_x_desktop_sets_is_followed() -> None:
    from Xlib import Xatom
    from Xlib.display import Display

    with x_server("1280x800x24") as display:
        server = Display(display)
        root = server.screen().root
        root.change_property(Xatom.RESOURCE_MANAGER, Xatom.STRING, 8, b"Xft.dpi:\t144\n")
        server.sync()
        facts, _said = start(bare(DISPLAY=display))
        server.close()

    assert facts["ratio"] == 1.5
    assert facts["blurred"] == []


def test_without_any_font_the_window_has_one_and_says_which_to_install(
    display: str, tmp_path: Path
) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>")

    # Of Chinese, the font that is lent has no letter.
    session = {"DISPLAY": display, "LANGUAGE": "zh_CN", "LANG": "C.UTF-8"}
    facts, said = start(bare(FONTCONFIG_FILE=str(fonts), **session))

    assert facts["font"] == "DejaVu Sans"
    assert "This system has no fonts." in facts["said"]
    assert "This system has no fonts." in said
    assert facts["cut"] == []


#: Asks for the font to be lent where what brings it along is missing.
_LENDS = """
import sys
sys.modules["ziafont"] = None
from PySide6.QtWidgets import QApplication
from desktop.gui.bare import lend_font
app = QApplication([])
print(lend_font(app).code, app.font().family() == "DejaVu Sans")
"""


def test_no_font_is_taken_from_the_current_folder(tmp_path: Path) -> None:
    import ziafont

    font = Path(ziafont.__file__).parent / "fonts" / "DejaVuSans.ttf"
    (tmp_path / "fonts").mkdir()
    shutil.copy(font, tmp_path / "fonts")
    none = tmp_path / "fonts.conf"
    none.write_text("<fontconfig></fontconfig>")
    more = {"FONTCONFIG_FILE": str(none), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", _LENDS],
        cwd=tmp_path, env={**os.environ, **more}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert done.stdout == "no-fonts False\n"


def test_where_wayland_lacks_a_library_the_window_is_one_of_x(display: str, tmp_path: Path) -> None:
    libraries = broken(tmp_path / "lib", "libwayland-cursor.so.0")
    session = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}

    facts, _said = start(bare(DISPLAY=display, LD_LIBRARY_PATH=libraries, **session))

    assert facts["platform"] == "xcb"


@pytest.mark.skipif(shutil.which("weston") is None, reason="needs weston")
def test_on_wayland_the_window_is_one_of_wayland(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    ready = runtime / "wayland-test"
    compositor = ("weston", "--backend=headless-backend.so", "--shell=kiosk-shell.so")
    environment = bare(XDG_RUNTIME_DIR=str(runtime))
    with subprocess.Popen(
        (*compositor, f"--socket={ready.name}"), env=environment, stderr=subprocess.PIPE
    ) as server:
        assert server.stderr is not None
        # The shell comes last; the socket is there before.
        while not ready.exists():
            assert server.stderr.readline()
        broken_x = broken(tmp_path / "lib", "libxcb-cursor.so.0")
        path = os.pathsep.join(filter(None, [broken_x, os.environ.get("LD_LIBRARY_PATH")]))
        facts, _said = start(
            environment | {"WAYLAND_DISPLAY": ready.name, "DISPLAY": ":0", "LD_LIBRARY_PATH": path}
        )
        server.terminate()

    assert facts["platform"] == "wayland"
    assert facts["page"] == "first_start"


# --- it says what is missing ---------------------------------------------------------------------


def test_a_missing_library_of_the_display_is_said_on_the_terminal_and_in_a_dialog(
    display: str, tmp_path: Path, dialog: Path
) -> None:
    libraries = broken(tmp_path / "lib", "libxcb-cursor.so.0", "libxcb-icccm.so.4")

    said = fail(bare(DISPLAY=display, LD_LIBRARY_PATH=libraries, PATH=str(dialog.parent)))

    assert "needs libraries that this system lacks: libxcb-cursor.so.0, libxcb-icccm.so.4" in said
    assert said.startswith("goldcrest: ")
    assert said.removeprefix("goldcrest: ").strip() == said_in(dialog)


def test_a_library_that_qt_itself_lacks_is_said_with_those_of_the_display(
    display: str, tmp_path: Path, dialog: Path
) -> None:
    libraries = broken(tmp_path / "lib", "libEGL.so.1", "libxcb-cursor.so.0")

    said = fail(bare(DISPLAY=display, LD_LIBRARY_PATH=libraries, PATH=str(dialog.parent)))

    assert "lacks: libEGL.so.1, libxcb-cursor.so.0." in said
    assert "Traceback" not in said
    assert said_in(dialog) in said


def test_a_display_that_does_not_answer_is_named(dialog: Path) -> None:
    said = fail(bare(DISPLAY=":4711", PATH=str(dialog.parent)))

    assert "the display :4711 cannot be reached" in said
    assert "goldcrest chat" in said
    # What Qt guesses is wrong here, and nobody is to install it.
    assert "xcb-cursor" not in said
    assert said_in(dialog) in said


def test_a_screen_of_a_palette_is_refused_with_a_sentence(dialog: Path) -> None:
    with x_server("800x600x8") as display:
        said = fail(bare(DISPLAY=display, PATH=str(dialog.parent)))

    assert said == f"goldcrest: {said_in(dialog)}\n"
    assert "16 bits" in said


# --- nothing heavy before the first paint --------------------------------------------------------

#: Of the packages that the program depends on, what may be imported before the first paint.
FEW_PACKAGES = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "platformdirs"}
FEW_OF_QT = {"QtCore", "QtGui", "QtSvg", "QtWidgets", "support"}
#: Of Python's own, what takes its time or opens what is not needed yet.
LATER = {
    *("sqlite3", "ssl", "socket", "http", "email", "xml", "asyncio", "multiprocessing", "ctypes"),
    *("subprocess", "urllib.request", "importlib.metadata", "importlib.resources", "hashlib"),
    *("concurrent.futures.process", "unittest", "uuid", "decimal", "difflib", "queue", "secrets"),
}
#: Of our own, what is opened behind the painted window.
BEHIND = {
    *("desktop.app", "desktop.cli", "desktop.core.engine", "desktop.core.hub"),
    *("desktop.core.store", "desktop.core.chat", "desktop.core.library", "desktop.core.catalogue"),
    *("desktop.core.documents", "desktop.core.speed", "desktop.core.translations"),
    *("desktop.core.lacking", "desktop.core.native_dialog", "desktop.core.wording"),
    *("desktop.gui.chat", "desktop.gui.models", "desktop.gui.settings", "desktop.gui.typeset"),
    *("desktop.gui.quick.background", "desktop.gui.plots", "desktop.gui.dialogs"),
}


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    facts, _said = start(bare(QT_QPA_PLATFORM="offscreen"))
    imported = set(facts["modules"])
    assert "desktop.gui.main_window" in imported

    packages = {name.partition(".")[0] for name in imported} - sys.stdlib_module_names
    # What begins so comes from the environment and from Qt's own machinery.
    own = {name for name in packages if not name.startswith("_")}
    assert own <= FEW_PACKAGES | {"desktop"}
    assert {name.split(".")[1] for name in imported if name.startswith("PySide6.")} <= FEW_OF_QT
    assert not imported & LATER
    assert not {name for name in imported if any(f"{name}.".startswith(f"{b}.") for b in BEHIND)}
