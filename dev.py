#!/usr/bin/env python3
"""Everything a checkout needs, with nothing but Python and a C++ compiler.

    python3 dev.py run  [arguments of goldcrest]   makes what is missing, then starts the app
    python3 dev.py test [arguments of pytest]      makes what is missing, then checks and tests
    python3 dev.py vulkan [--remove]               optional: lets models run on graphics cards

The first two make virtual environments below the checkout from the pinned locks in requirements/,
and build llama.cpp once into a cache that every checkout of this person shares.
"""

from __future__ import annotations  # so that an old Python comes as far as to say that it is

import ctypes
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
#: Raised when this file changes how environments are made, so that old ones are made anew.
RECIPE = "2"

#: One library a processor generation, chosen when the engine starts: the build is safe on every
#: x86-64 computer and uses AVX2 or AVX-512 where they are.
VARIANTS = [
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DGGML_NATIVE=OFF",
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib",
    "-DCMAKE_INSTALL_LIBDIR=llama_cpp/lib",
    "-DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include",
]
#: Elsewhere: for other processors than that of the computer that compiles, too. On x86-64 they need
#: AVX2 then, which they have had since 2013.
PORTABLE = ["-DGGML_NATIVE=OFF"]
#: With the library for pictures (LLAVA_BUILD), but without its videos: it would start ffmpeg.
ALWAYS = ["-DLLAVA_BUILD=ON", "-DMTMD_VIDEO=OFF", "-DLLAMA_OPENSSL=OFF"]

#: What the wheel holds and no program run needs: build files, and second and third copies of
#: libraries (a wheel cannot hold links), which double an environment's size.
NEEDLESS = re.compile(
    r"llama_cpp/(lib/(cmake|pkgconfig)/|include/|lib/libllama-common"
    r"|lib/lib[a-z-]+\.so\.\d+\.\d+|lib/libggml-base\.so$|lib/lib(llama|mtmd)\.so\.\d)"
)
AMX_VARIANT = "libggml-cpu-sapphirerapids.so"

#: Libraries that Qt loads, by the name it asks for, and the Debian package that holds each; for
#: people `desktop/core/lacking.py` has the same, and those of other distributions.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: What packs a program for Linux and looks at its packages, and the Debian package that holds each.
PACKING_FILES = {
    "/usr/bin/appstreamcli": "appstream",
    "/usr/bin/desktop-file-validate": "desktop-file-utils",
    "/usr/bin/readelf": "binutils",
    "/usr/sbin/debootstrap": "debootstrap",
}
#: What the tests start or read besides, likewise: desktops (X, Wayland, a screen reader's), a
#: dictionary, and what else looks at packages.
TEST_FILES = {
    **PACKING_FILES,
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/share/hunspell/en_US.dic": "hunspell-en-us",
    "/usr/bin/groff": "groff-base",
    "/usr/bin/update-mime-database": "shared-mime-info",
    "/usr/bin/weston": "weston",
}
TEST_LIBRARIES = {"libenchant-2.so.2": "libenchant-2-2"}


def say(text: str) -> None:
    """Tell what goes on, on stderr: stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def stop(text: str) -> SystemExit:
    """Return the exit that says one sentence with what to do."""
    return SystemExit(f"goldcrest: {text}")


# --- the system ------------------------------------------------------------------------------


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that the locks are not made for."""
    if not (3, 11) <= version <= (3, 13):
        found = ".".join(str(part) for part in version)
        raise stop(f"Python 3.11, 3.12 or 3.13 is needed, this is {found}: run python3.12 dev.py")


def has_display() -> bool:
    """Whether a window can be shown; without, the app opens the chat in the terminal."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def missing_libraries() -> list[str]:
    """Return the Debian packages of the libraries that Qt needs and that cannot be loaded."""
    if sys.platform != "linux":
        return []
    packages = unloadable(SYSTEM_LIBRARIES)
    if not has_fonts():
        packages.append("fonts-dejavu-core")
    return packages


def unloadable(libraries: dict[str, str]) -> list[str]:
    """Return the packages of those libraries that cannot be loaded."""
    packages = []
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            packages.append(package)
    return packages


def missing(files: dict[str, str], libraries: dict[str, str] | None = None) -> list[str]:
    """Return the Debian packages of what is not there; elsewhere nobody knows their names."""
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        return []
    packages = [package for path, package in files.items() if not Path(path).exists()]
    return [*unloadable(libraries or {}), *packages]


def has_fonts() -> bool:
    """Whether any font is installed; without one every letter is an empty box."""
    places = [Path("/usr/share"), Path("/usr/local/share"), Path.home() / ".local/share"]
    found = (path for place in places for path in (place / "fonts").rglob("*"))
    return any(path.suffix in (".ttf", ".otf", ".ttc", ".pfb") for path in found)


def install_or_name(packages: list[str], purpose: str) -> None:
    """Install Debian packages as root; otherwise stop with the command that does it."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise stop(f"{purpose}: install what your system calls {', '.join(packages)}")
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise stop(f"{purpose}: run sudo apt-get install {' '.join(packages)}")
    say(f"{purpose}: installing {' '.join(packages)}")
    for step in (["apt-get", "update"], command):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(step, check=False, stdout=subprocess.DEVNULL, env=environment)
    if done.returncode != 0:
        raise stop(f"{purpose}: apt-get install {' '.join(packages)} failed; run it to see why")


def compiler() -> str:
    """Return the C++ compiler's name and version in one line; stop when there is none."""
    if sys.platform == "win32":
        # CMake finds Visual Studio by itself; it need not be on the PATH.
        return "msvc"
    candidates = [os.environ.get("CXX", ""), "c++", "g++", "clang++"]
    found = next((name for name in candidates if name and shutil.which(name.split()[0])), None)
    if found is None:
        if sys.platform == "darwin":
            raise stop("a C++ compiler is missing: run xcode-select --install")
        install_or_name(["g++"], "A C++ compiler is missing")
        found = "g++"
    shown = subprocess.run(
        [*found.split(), "--version"], capture_output=True, text=True, check=False
    )
    return shown.stdout.splitlines()[0] if shown.stdout else found


def miscompiles_amx(version_line: str) -> bool:
    """Whether this compiler makes AMX code that crashes (GCC PR target/114098).

    GCC before 12.4, and 13 before 13.3, drop the stores of a tile configuration. The variant for
    AMX processors is then left out, and those run the next best one.
    """
    if "clang" in version_line.lower():
        match = re.search(r"version (\d+)", version_line)
        return match is None or int(match[1]) < 16
    match = re.search(r"(\d+)\.(\d+)\.(\d+)", version_line)
    if match is None:
        return True
    major, minor = int(match[1]), int(match[2])
    return major < 12 or (major == 12 and minor < 4) or (major == 13 and minor < 3)


# --- the engine's wheel ----------------------------------------------------------------------


def cache_folder() -> Path:
    """Return the person's folder for built wheels, shared by every checkout."""
    if os.environ.get("GOLDCREST_BUILD_CACHE"):
        return Path(os.environ["GOLDCREST_BUILD_CACHE"])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "goldcrest-build"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/goldcrest-build"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "goldcrest-build"


def engine_flags() -> list[str]:
    """Return the CMake settings for this kind of computer."""
    dynamic = sys.platform == "linux" and platform.machine() in ("x86_64", "AMD64")
    return [*(VARIANTS if dynamic else PORTABLE), *ALWAYS]


def engine_key(version_line: str) -> str:
    """Return the name under which a build is kept, of all that shapes it.

    Python's version is not part of it, because the wheel holds no Python extension (py3-none).
    """
    locks = [(LOCKS / name).read_text(encoding="utf-8") for name in ("engine.txt", "build.txt")]
    shape = [*locks, *engine_flags(), version_line, platform.machine(), sys.platform, RECIPE]
    return hashlib.sha256("\n".join(shape).encode()).hexdigest()[:16]


def engine_wheel() -> Path:
    """Return the engine's wheel, built now unless the cache has it.

    The cache is ours because pip's own ignores the flags of a build.
    """
    version_line = compiler()
    folder = cache_folder() / engine_key(version_line)
    found = sorted(folder.glob("*.whl"))
    return found[0] if found else build_engine(folder, version_line)


def build_engine(folder: Path, version_line: str) -> Path:
    """Compile llama.cpp and put the slimmed wheel into `folder`, which appears at once or not."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    log = folder.parent / f"{folder.name}.log"
    say(f"Building the engine (llama.cpp) once, about ten minutes; log: {log}")
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        built, tools = Path(place) / "built", Path(place) / "tools"
        make_venv(tools)
        pip = [str(python_of(tools)), "-m", "pip"]
        install([*pip, "install", "--quiet", "--require-hashes", "-r", str(LOCKS / "build.txt")])
        # Without isolation: pip would fetch whatever is newest for the build, without a hash.
        command = [*pip, "wheel", "--no-cache-dir", "--no-deps", "--no-build-isolation", "-v"]
        command += ["--no-binary", "llama-cpp-python", "--require-hashes"]
        command += ["-r", str(LOCKS / "engine.txt"), "--wheel-dir", str(built)]
        environment = {**os.environ, "CMAKE_ARGS": " ".join(engine_flags())}
        if run_with_progress(command, environment, log) != 0:
            tail = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
            raise stop(f"the engine could not be built; the end of {log} says:\n{tail}")
        wheel = next(built.glob("*.whl"))
        slim = Path(place) / "slim"
        slim.mkdir()
        write_slim_wheel(wheel, slim / wheel.name, without_amx=miscompiles_amx(version_line))
        try:
            slim.rename(folder)
        except OSError:
            if not any(folder.glob("*.whl")):  # another checkout may have been faster
                raise
    return next(folder.glob("*.whl"))


def run_with_progress(command: list[str], environment: dict[str, str], log: Path) -> int:
    """Run a build, its output into `log`, and say every tenth part that is done."""
    said = 0
    with log.open("w", encoding="utf-8", errors="replace") as output:
        child = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        for line in child.stdout or ():
            output.write(line)
            step = re.match(r"\s*\[(\d+)/(\d+)\]", line)
            if step and int(step[1]) * 10 // int(step[2]) > said:
                said = int(step[1]) * 10 // int(step[2])
                say(f"  {said * 10} %")
    return child.wait()


def write_slim_wheel(source: Path, target: Path, *, without_amx: bool) -> None:
    """Copy a wheel without what no run needs, and without the AMX variant where it is faulty."""

    def needless(name: str) -> bool:
        return bool(NEEDLESS.match(name)) or (without_amx and name.endswith(AMX_VARIANT))

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if needless(item.filename):
                continue
            content = old.read(item)
            if item.filename.endswith(".dist-info/RECORD"):
                lines = content.decode().splitlines(keepends=True)
                content = "".join(li for li in lines if not needless(li.split(",")[0])).encode()
            new.writestr(item, content)


# --- environments ----------------------------------------------------------------------------


def python_of(venv: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def environment(name: str, lock: str) -> Path:
    """Return the interpreter of the environment `name`, made or mended to match its lock.

    A stamp says what the environment was made from; while that holds, this takes milliseconds.
    """
    venv, lock_file = ROOT / name, LOCKS / lock
    engine = (LOCKS / "engine.txt").read_bytes()
    want = hashlib.sha256(lock_file.read_bytes() + engine + RECIPE.encode()).hexdigest()
    want += f" {platform.python_version()} {sys.platform}"
    stamp = venv / f"goldcrest-{lock}.stamp"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == want:
        return python_of(venv)
    if not is_usable(venv):
        make_venv(venv)
    wheel = engine_wheel()
    say(f"Installing {lock} into {name}")
    pip = [str(python_of(venv)), "-m", "pip", "install", "--quiet"]
    install([*pip, "--require-hashes", "-r", str(lock_file)])
    install([*pip, "--no-deps", "--force-reinstall", str(wheel)])
    for plugin in venv.rglob("llama_cpp/lib/libggml-vulkan.so"):
        plugin.unlink()  # of another engine perhaps; `dev.py vulkan` has it again at once
    stamp.write_text(want, encoding="utf-8")
    return python_of(venv)


def is_usable(venv: Path) -> bool:
    """Whether an environment is there, and of the Python that runs this."""
    notes = venv / "pyvenv.cfg"
    if not python_of(venv).exists() or not notes.exists():
        return False
    return f"version = {platform.python_version()}" in notes.read_text("utf-8").splitlines()


def make_venv(venv: Path) -> None:
    """Make a virtual environment with pip in it."""
    if venv.exists():
        shutil.rmtree(venv)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(venv)], capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        shutil.rmtree(venv, ignore_errors=True)
        version = ".".join(str(part) for part in sys.version_info[:2])
        install_or_name([f"python{version}-venv"], "Python's venv module is missing")
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)


def install(command: list[str]) -> None:
    """Run pip, whose own words say enough when it fails."""
    if subprocess.run(command, check=False).returncode != 0:
        raise stop("the packages could not be installed; see above, mend it, run this again")


# --- the two commands ------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the app with what it needs."""
    # First, because the build takes minutes; and only for a window: the commands need none.
    if not arguments and has_display() and (packages := missing_libraries()):
        install_or_name(packages, "The window needs system libraries")
    interpreter = environment(".venv", "app.txt")
    command = [str(interpreter), "-m", "desktop", *arguments]
    if sys.platform == "win32":
        return subprocess.run(command, cwd=ROOT, check=False).returncode
    os.environ["PYTHONPATH"] = str(ROOT)
    # Replaced, not awaited: signals and the exit code are then the app's own.
    return os.execv(command[0], command)  # noqa: S606 - no shell is wanted


def as_ordinary_user() -> list[str]:
    """Return what keeps root from writing where nobody may, so that read-only folders are tested.

    Empty where it is not needed, or not to be had.
    """
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        return []
    prefix = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    tried = subprocess.run([*prefix, "true"], capture_output=True, check=False)
    return prefix if tried.returncode == 0 else []


def test(arguments: list[str]) -> int:
    """Run every check and every test; pytest's arguments choose among the tests only."""
    if packages := missing_libraries():
        install_or_name(packages, "Qt's tests need system libraries")
    if packages := missing(TEST_FILES, TEST_LIBRARIES):
        install_or_name(packages, "The tests need programs of the system")
    interpreter = str(environment(".venv", "dev.txt"))
    without_qt = str(environment(".venv-core", "core.txt"))
    pytest, core = ["-m", "pytest", *arguments], [*as_ordinary_user(), without_qt]
    # They mostly wait, for engines and connections; a file's tests share what they set up.
    together = ["-n", "2", "--dist", "loadfile"]
    steps = [
        ("format", [interpreter, "-m", "ruff", "format", "--check", "."]),
        ("lint", [interpreter, "-m", "ruff", "check", "."]),
        ("types", [interpreter, "-m", "mypy"]),
        ("core and commands, without Qt", [*core, *pytest, *together, "tests/core", "tests/cli"]),
        ("window, offscreen", [interpreter, *pytest, *together, "tests/gui", "tests/packaging"]),
        ("end to end", [interpreter, *pytest, "tests/test_end_to_end.py"]),
        ("with a screen reader", [interpreter, *pytest, "tests/test_screen_reader.py"]),
        ("built, installed and removed", [interpreter, *pytest, "tests/test_installed.py"]),
    ]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Some containers set it. Without what was compiled before, each of the thousand programs
    # that the tests start would compile the whole of itself.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    failed = []
    for name, command in steps:
        say(f"--- {name}")
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        nothing_chosen = code == 5 and bool(arguments)
        if code != 0 and not nothing_chosen:
            failed.append(name)
    say(f"goldcrest: failed: {', '.join(failed)}" if failed else "goldcrest: all checks passed")
    return 1 if failed else 0


def vulkan(arguments: list[str]) -> int:
    """Build the plug-in for graphics processors; see tools/vulkan_backend.py."""
    os.environ["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, str(ROOT / "tools/vulkan_backend.py"), *arguments]
    return subprocess.run(command, check=False).returncode


def main() -> int:
    """Choose the command."""
    check_python(sys.version_info[:2])
    commands = {"run": run, "test": test, "vulkan": vulkan}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        say(__doc__ or "")
        return 2
    return commands[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
