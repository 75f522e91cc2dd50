"""The maintainer's tool against a hub on loopback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

from desktop.core.catalogue import load

if TYPE_CHECKING:
    from collections.abc import Iterator

TOOL = Path(__file__).parents[2] / "tools" / "check_catalogue.py"
REPO = "maker/Small-GGUF"

CATALOGUE = """# A hand-written head.
schema_version = 1

[licences.mit]
name = "MIT"
link = "https://opensource.org/license/mit"

[[model]]
id = "small"
name = "Small"  # a comment stays
maker = "Maker"
kind = "chat"
tier = "1B"
status = "listed"
repo = "maker/Small-GGUF"
file = "small-Q4_K_M.gguf"
{facts}
quantization = "Q4_K_M"
licence = "mit"
"""
SECOND = """
[[model]]
id = "seeing"
name = "Seeing"
maker = "Maker"
kind = "chat"
tier = "2B"
status = "listed"
repo = "maker/Small-GGUF"
file = "seeing-Q8_0.gguf"
projector = { file = "mmproj-F16.gguf" }  # for pictures
"""


@pytest.fixture
def hub() -> Iterator[HubServer]:
    files = {
        "small-Q4_K_M.gguf": b"small weights",
        "seeing-Q8_0.gguf": b"seeing weights",
        "mmproj-F16.gguf": b"eyes",
    }
    with HubServer({REPO: files}) as hub:
        yield hub


def facts(hub: HubServer, **changed: object) -> str:
    commit = hub.newest(REPO)
    file = commit.files["small-Q4_K_M.gguf"]
    told = {"revision": commit.sha, "bytes": file.size, "sha256": file.sha256} | changed
    return "\n".join(
        f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"
        for key, value in told.items()
        if value is not None
    )


def run(hub: HubServer, catalogue: Path, *arguments: str) -> tuple[int, str]:
    environment = {**os.environ, "HF_ENDPOINT": hub.url}
    environment.pop("HF_TOKEN", None)
    done = subprocess.run(
        [sys.executable, TOOL, "--catalogue", catalogue, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_catalogue_that_is_right_is_said_to_be_so(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    file.write_text(CATALOGUE.format(facts=facts(hub)))

    status, said = run(hub, file)

    assert status == 0, said
    assert "1 models: 0 different, 0 lacked facts, 0 not asked" in said


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"bytes": 999}, "bytes is 999, the hub says 13"),
        ({"sha256": "ab" * 32}, "sha256 is abab"),
        ({"revision": "c" * 40}, "The model hub has no file"),
    ],
)
def test_what_is_different_is_told_and_never_changed(
    hub: HubServer, tmp_path: Path, changed: dict[str, object], words: str
) -> None:
    file = tmp_path / "models.toml"
    text = CATALOGUE.format(facts=facts(hub, **changed))
    file.write_text(text)

    status, said = run(hub, file, "--write")

    assert status == 1
    assert words in said
    assert file.read_text() == text


def test_missing_facts_are_written_and_all_else_stays(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    text = CATALOGUE.replace("{facts}\n", "") + SECOND
    file.write_text(text)

    assert run(hub, file)[0] == 1
    status, said = run(hub, file, "--write")

    assert status == 0, said
    small, seeing = load(file).models
    stored = hub.newest(REPO)
    weights = stored.files["small-Q4_K_M.gguf"]
    assert (small.revision, small.bytes, small.sha256) == (stored.sha, weights.size, weights.sha256)
    assert seeing.projector is not None
    assert seeing.projector.bytes == 4
    assert seeing.projector.sha256 == stored.files["mmproj-F16.gguf"].sha256
    written = file.read_text()
    assert set(text.splitlines()) - set(written.splitlines()) == {
        'projector = { file = "mmproj-F16.gguf" }  # for pictures'
    }
    lines = written.splitlines()
    at = lines.index('file = "small-Q4_K_M.gguf"')
    assert [line.partition(" ")[0] for line in lines[at : at + 4]] == [
        *("file", "revision", "bytes", "sha256"),
    ]
    assert "  # for pictures" in written
    assert run(hub, file)[0] == 0


def test_only_the_missing_one_of_some_facts_is_written(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    whole = CATALOGUE.format(facts=facts(hub))
    file.write_text(CATALOGUE.format(facts=facts(hub, bytes=None)))

    assert run(hub, file, "--write")[0] == 0
    assert file.read_text() == whole


def test_a_later_upload_is_only_pointed_out(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    file.write_text(CATALOGUE.format(facts=facts(hub)))
    newest = hub.upload(REPO, "small-Q4_K_M.gguf", b"better weights")

    status, said = run(hub, file)

    assert status == 0
    assert f"uploaded anew in {newest}" in said


def test_a_hub_that_does_not_answer_is_no_difference(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    file.write_text(CATALOGUE.format(facts=facts(hub)))
    hub.faults.api_status = 503

    status, said = run(hub, file)

    assert status == 2
    assert "not asked" in said


def test_some_models_can_be_chosen(hub: HubServer, tmp_path: Path) -> None:
    file = tmp_path / "models.toml"
    file.write_text(CATALOGUE.format(facts=facts(hub)) + SECOND)

    status, said = run(hub, file, "-k", "small")

    assert status == 0
    assert "seeing" not in said
