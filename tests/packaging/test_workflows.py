"""The workflows that build and test elsewhere: whether they call what is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # its stubs are one package more
from macos import info

import dev

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def load(name: str) -> Any:  # noqa: ANN401 - the shape is what the tests look at
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text("utf-8"))


def steps(workflow: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - likewise
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_both_are_there() -> None:
    assert [path.name for path in WORKFLOWS] == ["packages.yml", "tests.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_others_actions_are_pinned_and_nothing_secret_is_needed(path: Path) -> None:
    text, workflow = path.read_text("utf-8"), load(path.name)

    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", each) for each in used)
    # What a person reads beside the hash.
    assert len(re.findall(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", text, re.MULTILINE)) == len(used)
    assert "secrets." not in text
    assert workflow["permissions"] == {"contents": "read"}
    # YAML takes the bare word for a truth value.
    assert "pull_request_target" not in workflow[True]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_the_programs_that_are_called_exist(path: Path) -> None:
    called = [step["run"] for step in steps(load(path.name)) if "run" in step]

    ours = [line for text in called for line in text.splitlines() if line.startswith("python")]
    assert ours
    for line in ours:
        program, *arguments = line.split()[1:]
        assert program in ("dev.py", "packaging/build.py")
        if program == "dev.py":
            assert arguments == ["test"]
            assert callable(dev.test)


def installed(workflow: Any) -> set[str]:  # noqa: ANN401 - likewise
    text = " ".join(step["run"] for step in steps(workflow) if "apt-get" in step.get("run", ""))
    return set(text.rpartition("--no-install-recommends ")[2].split())


def test_the_tests_find_all_that_dev_py_would_ask_for() -> None:
    wanted = {*dev.SYSTEM_LIBRARIES.values(), *dev.TEST_FILES.values()}
    wanted |= set(dev.TEST_LIBRARIES.values())

    assert installed(load("tests.yml")) == wanted | {"g++", "fonts-dejavu-core"}


def test_the_build_has_qts_libraries() -> None:
    wanted = {*dev.SYSTEM_LIBRARIES.values(), *dev.TEST_FILES.values(), "g++"}

    assert installed(load("packages.yml")) >= wanted


def test_every_python_that_is_supported_is_tested_and_each_system_is_built_for() -> None:
    matrix = load("tests.yml")["jobs"]["tests"]["strategy"]["matrix"]
    for version in matrix["python"]:
        dev.check_python(tuple(int(part) for part in version.split(".")))  # type: ignore[arg-type]  # two numbers
    assert f"{sys.version_info[0]}.{sys.version_info[1]}" in matrix["python"]

    job = load("packages.yml")["jobs"]["packages"]
    systems = {each["system"].partition("-")[0] for each in job["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}
    assert job["env"]["MACOSX_DEPLOYMENT_TARGET"] == info.MINIMUM_SYSTEM


def test_what_is_kept_is_what_was_packed() -> None:
    uploads = [each for each in steps(load("packages.yml")) if "upload" in each.get("uses", "")]
    (kept,) = [step["with"] for step in uploads]

    assert kept["path"].split() == ["dist/*", "!dist/goldcrest/**", "!dist/Goldcrest.app/**"]
    assert kept["if-no-files-found"] == "error"
