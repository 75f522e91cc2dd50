"""The optional plug-in for graphics processors: built once, put beside the engine, taken away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]
PLUGIN = "libggml-vulkan.so"
linux = pytest.mark.skipif(
    sys.platform != "linux" or not any("BACKEND_DL" in flag for flag in dev.engine_flags()),
    reason="the engine takes plug-ins on Linux alone",
)


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, text in (("c++", "echo 'g++ 13.3.0'"), ("glslc", "echo 'shaderc 1'")):
        script(folder / name, text)
    return folder


@pytest.fixture
def interpreter(tmp_path: Path) -> Path:
    """A Python with an engine that holds nothing."""
    package = tmp_path / "site" / "llama_cpp"
    (package / "lib").mkdir(parents=True)
    (package / "__init__.py").touch()
    path = tmp_path / "python"
    script(path, f'PYTHONPATH="{package.parent}" exec "{sys.executable}" "$@"')
    return path


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def vulkan(commands: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "dev.py", "vulkan", *arguments],
        cwd=ROOT,
        env={"PATH": f"{commands}", "VULKAN_SDK": str(commands), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@linux
def test_a_plugin_in_the_cache_is_put_beside_the_engine_and_taken_away(
    tmp_path: Path, commands: Path, interpreter: Path
) -> None:
    cache, place = tmp_path / "cache", tmp_path / "site" / "llama_cpp" / "lib" / PLUGIN
    code = "from tools import vulkan_backend as it; print(it.key())"
    environment = {"PATH": str(commands), "VULKAN_SDK": str(commands)}
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    built = cache / f"vulkan-{shown.stdout.strip()}" / PLUGIN
    built.parent.mkdir(parents=True)
    built.write_text("a plug-in")
    into = ("--python", str(interpreter))

    done = vulkan(commands, *into, GOLDCREST_BUILD_CACHE=str(cache))

    assert done.returncode == 0, done.stderr
    assert place.read_text() == "a plug-in"
    assert list(place.parent.iterdir()) == [place]
    assert vulkan(commands, "--remove", *into).returncode == 0
    assert not place.exists()
    assert vulkan(commands, "--remove", *into).returncode == 0


@linux
def test_missing_tools_are_named_with_the_command_that_installs_them(
    tmp_path: Path, commands: Path, interpreter: Path
) -> None:
    (commands / "glslc").unlink()
    script(commands / "apt-get", "exit 1")

    done = vulkan(commands, "--python", str(interpreter))

    assert done.returncode == 1
    assert "apt-get install glslc" in done.stderr
    assert not (tmp_path / "site" / "llama_cpp" / "lib" / PLUGIN).exists()


def test_without_an_engine_it_says_what_to_run_first(tmp_path: Path, commands: Path) -> None:
    script(tmp_path / "python", f'exec "{sys.executable}" -I -S "$@"')

    done = vulkan(commands, "--python", str(tmp_path / "python"))

    assert done.returncode == 1
    assert "run python3 dev.py run once" in done.stderr


def test_it_is_no_part_of_the_engine_s_build() -> None:
    assert not any("VULKAN" in flag.upper() for flag in dev.engine_flags())
