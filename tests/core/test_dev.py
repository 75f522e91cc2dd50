from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are shell scripts")

GCC_12_2 = "c++ (Debian 12.2.0-14+deb12u1) 12.2.0"
GCC_13_3 = "c++ (Ubuntu 13.3.0-6ubuntu2) 13.3.0"


def in_a_shell(code: str, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a line of Python that uses dev.py, with `path` as the only place of commands."""
    return subprocess.run(
        [sys.executable, "-c", f"import dev; {code}"],
        cwd=ROOT,
        env={"PATH": str(path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("version_line", "faulty"),
    [
        (GCC_12_2, True),
        ("g++ (GCC) 11.4.0", True),
        ("g++ (GCC) 12.4.0", False),
        ("g++ (GCC) 13.2.1 20231011", True),
        (GCC_13_3, False),
        ("g++ (Debian 14.2.0-19) 14.2.0", False),
        ("Debian clang version 14.0.6", True),
        ("Ubuntu clang version 16.0.6 (15)", False),
        ("a compiler that nobody knows", True),
    ],
)
def test_compilers_whose_amx_code_crashes_are_known(version_line: str, faulty: bool) -> None:
    assert dev.miscompiles_amx(version_line) is faulty


def test_another_compiler_is_another_build() -> None:
    assert dev.engine_key(GCC_12_2) != dev.engine_key(GCC_13_3)
    assert dev.engine_key(GCC_12_2) == dev.engine_key(GCC_12_2)


def test_the_engine_sees_pictures_and_starts_no_program_for_videos() -> None:
    assert {"-DLLAVA_BUILD=ON", "-DMTMD_VIDEO=OFF"} <= set(dev.engine_flags())


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_another_python_is_refused_with_what_to_run(version: tuple[int, int]) -> None:
    with pytest.raises(SystemExit, match=r"Python 3\.11, 3\.12 or 3\.13 is needed.*python3\.12"):
        dev.check_python(version)


@posix
def test_a_missing_compiler_is_one_sentence(tmp_path: Path) -> None:
    shown = in_a_shell("dev.compiler()", tmp_path)

    assert shown.returncode == 1
    assert len(shown.stderr.splitlines()) == 1
    assert "compiler is missing" in shown.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")
def test_what_is_missing_is_named_with_the_command_that_mends_it(tmp_path: Path) -> None:
    script(tmp_path / "apt-get", "exit 1")

    shown = in_a_shell("dev.install_or_name(['libegl1'], 'The window needs it')", tmp_path)

    assert shown.returncode == 1
    assert "apt-get install libegl1" in shown.stderr.splitlines()[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_no_window_library_is_asked_for(tmp_path: Path) -> None:
    shown = in_a_shell("print(dev.has_display())", tmp_path)
    with_one = in_a_shell("print(dev.has_display())", tmp_path, DISPLAY=":0")

    assert (shown.stdout, with_one.stdout) == ("False\n", "True\n")


@posix
def test_a_wheel_in_the_cache_is_used_without_a_build(tmp_path: Path) -> None:
    commands = tmp_path / "bin"
    commands.mkdir()
    script(commands / "c++", f"echo '{GCC_13_3}'")
    wheel = tmp_path / "cache" / dev.engine_key(GCC_13_3) / "engine-1-py3-none-any.whl"
    wheel.parent.mkdir(parents=True)
    wheel.touch()

    shown = in_a_shell(
        "print(dev.engine_wheel())", commands, GOLDCREST_BUILD_CACHE=str(tmp_path / "cache")
    )

    assert shown.stdout.strip() == str(wheel)


@pytest.mark.parametrize("without_amx", [True, False])
def test_a_slim_wheel_holds_what_a_run_needs_and_a_record_of_that(
    tmp_path: Path, without_amx: bool
) -> None:
    kept = ["llama_cpp/llama.py", "llama_cpp/lib/libllama.so", "llama_cpp/lib/libggml-base.so.0"]
    kept += ["llama_cpp/lib/libggml.so", "llama_cpp/lib/libggml-cpu-zen4.so"]
    kept += ["llama_cpp/lib/libmtmd.so"]
    dropped = ["llama_cpp/include/llama.h", "llama_cpp/lib/cmake/a.cmake"]
    dropped += ["llama_cpp/lib/libllama.so.0.5.0", "llama_cpp/lib/libggml-base.so"]
    dropped += ["llama_cpp/lib/libmtmd.so.0", "llama_cpp/lib/libmtmd.so.0.5.0"]
    amx = "llama_cpp/lib/libggml-cpu-sapphirerapids.so"
    (dropped if without_amx else kept).append(amx)
    record = "engine-1.dist-info/RECORD"
    with zipfile.ZipFile(tmp_path / "fat.whl", "w") as fat:
        for name in kept + dropped:
            fat.writestr(name, "x")
        fat.writestr(record, "".join(f"{name},sha256=a,1\n" for name in kept + dropped))

    dev.write_slim_wheel(tmp_path / "fat.whl", tmp_path / "slim.whl", without_amx=without_amx)

    with zipfile.ZipFile(tmp_path / "slim.whl") as slim:
        assert set(slim.namelist()) == {*kept, record}
        lines = slim.read(record).decode().splitlines()
    assert {line.split(",")[0] for line in lines} == set(kept)


def test_the_locks_carry_hashes_and_no_addresses() -> None:
    locks = sorted((ROOT / "requirements").glob("*.txt"))

    assert {lock.name for lock in locks} == {
        "app.txt",
        "build.txt",
        "core.txt",
        "dev.txt",
        "engine.txt",
        "package.txt",
    }
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "index" not in text


def test_the_core_lock_has_no_qt() -> None:
    assert "pyside" not in (ROOT / "requirements" / "core.txt").read_text().lower()


def test_no_build_is_for_the_processor_that_compiles_it_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        assert "-DGGML_NATIVE=OFF" in dev.engine_flags()
