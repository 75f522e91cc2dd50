from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some
from samples_of_versions import VERSIONS, unpack_all

from desktop.core.paths import Paths
from desktop.gui import window_state
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from pathlib import Path

PLACES = some.none() | some.integers(-100_000, 100_000)
STATES = some.builds(
    WindowState,
    width=some.integers(200, 20_000),
    height=some.integers(200, 20_000),
    x=PLACES,
    y=PLACES,
    maximized=some.booleans(),
    sidebar=some.booleans(),
    conversation=some.none() | some.integers(1, 2**53),
    theme=some.sampled_from(["system", "light", "dark"]),
)
JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=10,
)
KEYS = [*WindowState.__slots__, "other"]


@given(state=STATES)
def test_what_was_saved_is_what_is_loaded(
    state: WindowState, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("state") / "window.json"

    window_state.save(file, state)

    assert window_state.load(file) == state


def test_what_a_newer_version_remembers_is_kept_for_it(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text('{"hologram": [1], "width": 900, "theme": "sepia"}', "utf-8")

    window_state.save(file, window_state.load(file))

    assert json.loads(file.read_bytes())["hologram"] == [1]
    assert window_state.load(file) == WindowState(width=900)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_earlier_versions_remembered_is_known(version: str, tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    unpack_all(version, paths)

    state = window_state.load(paths.window_file)

    assert (state.width, state.height, state.x, state.y) == (900, 700, 40, 30)
    assert (state.maximized, state.sidebar, state.conversation) == (True, False, 2)


@given(values=some.dictionaries(some.sampled_from(KEYS), JSON))
def test_any_json_gives_a_state_that_makes_sense(
    values: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("state") / "window.json"
    file.write_text(json.dumps(values), "utf-8")

    state = window_state.load(file)

    assert 200 <= state.width <= 20_000
    assert state.theme in ("system", "light", "dark")
    assert state.conversation is None or state.conversation > 0


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b'{"width": 1e999}']
)
def test_a_damaged_file_is_ignored(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.json"
    file.write_bytes(content)

    assert window_state.load(file) == WindowState()


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert window_state.load(tmp_path / "none.json") == WindowState()


def test_one_bad_value_does_not_spoil_the_others(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text('{"width": -5, "height": 900, "sidebar": 1, "maximized": true}', "utf-8")

    assert window_state.load(file) == WindowState(height=900, maximized=True)


def test_a_folder_that_cannot_be_written_is_only_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")

    window_state.save(tmp_path / "file" / "window.json", WindowState())

    assert "not saved" in caplog.text
