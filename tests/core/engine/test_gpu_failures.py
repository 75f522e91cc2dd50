"""What is remembered of devices that failed, and which one is chosen."""

from __future__ import annotations

import json
import logging
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.engine.fallback import Failure, Failures, candidates
from desktop.core.engine.values import Device

if TYPE_CHECKING:
    from pathlib import Path

texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=40)
failures = st.builds(Failure, texts, texts, texts, texts, texts)
FAILED = Failure("model.gguf 5", "Vulkan0: RX", "Mesa 1", "llama.cpp 1", "engine-crashed")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(failures, max_size=5, unique_by=lambda one: one.what))
def test_what_is_written_is_read_again(tmp_path: Path, wanted: list[Failure]) -> None:
    path = tmp_path / "gpu.json"
    path.unlink(missing_ok=True)
    for one in wanted:
        Failures(path).remember(one)

    assert list(Failures(path).all()) == wanted
    assert all(Failures(path).has(one) for one in wanted)
    assert Failures(path).forget() == len(wanted)
    assert Failures(path).all() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.binary(max_size=60)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=8,
    ).map(lambda part: json.dumps({"failures": [part]}).encode())
)
def test_a_damaged_file_is_no_failure(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "gpu.json"
    path.write_bytes(content)
    logging.disable(logging.WARNING)
    try:
        assert Failures(path).all() == ()
        Failures(path).remember(FAILED)
    finally:
        logging.disable(logging.NOTSET)

    assert Failures(path).all() == (FAILED,)


def test_deep_and_large_files_are_taken_as_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "gpu.json"
    for content in (b"[" * 100_000, b" " * 300_000 + b"{}"):
        path.write_bytes(content)

        assert Failures(path).all() == ()
    assert "damaged" in caplog.text
    caplog.clear()


def test_what_a_file_says_is_fit_for_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "gpu.json"
    entry = {"model": "m\x1b[2J", "device": "d" * 999, "driver": "", "engine": "", "reason": "\n"}
    path.write_text(json.dumps({"failures": [entry]}))

    (kept,) = Failures(path).all()

    assert kept.model == "m [2J"
    assert len(kept.device) <= 200
    assert kept.reason == " "


def test_the_same_failure_is_kept_once_and_old_ones_go(tmp_path: Path) -> None:
    kept = Failures(tmp_path / "gpu.json")
    for number in range(130):
        kept.remember(Failure(f"m{number}", "d", "v", "e", "r"))
    kept.remember(Failure("m129", "d", "v", "e", "another reason"))

    assert len(kept.all()) == 100
    assert kept.all()[-1].reason == "another reason"
    assert kept.forget("m129") == 1
    assert len(kept.all()) == 99


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_cannot_be_written_to_is_remembered_in_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    kept = Failures(folder / "gpu.json")
    kept.remember(FAILED)

    assert kept.has(FAILED)
    assert "cannot be written" in caplog.text
    caplog.clear()


def test_without_a_file_it_lasts_as_long_as_the_program() -> None:
    kept = Failures()
    kept.remember(FAILED)

    assert kept.all() == (FAILED,)
    assert kept.forget() == 1
    assert not kept.has(FAILED)


def device(
    name: str, description: str, kind: str = "gpu", free: int = 1, driver: str = ""
) -> Device:
    return Device(name, description, kind, driver, free, free)  # type: ignore[arg-type]  # a word


def test_memory_of_its_own_goes_before_shared_and_software_never_counts() -> None:
    found = [
        device("Vulkan0", "Intel Graphics", "igpu", 9),
        device("Vulkan1", "small card", free=3),
        device("Vulkan2", "large card", free=8),
        device("Vulkan3", "llvmpipe (LLVM 15)", free=99),
        device("Vulkan4", "a virtual device", free=99, driver="SwiftShader 5"),
        device("Vulkan5", "Microsoft Basic Render Driver", free=99),
    ]

    assert [one.name for one in candidates(found, integrated=False)] == ["Vulkan2", "Vulkan1"]
    assert [one.name for one in candidates(found, integrated=True)] == [
        "Vulkan2",
        "Vulkan1",
        "Vulkan0",
    ]
