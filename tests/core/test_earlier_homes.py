"""The files beside the database, as earlier versions wrote them: see `samples_of_versions`."""

from __future__ import annotations

import json
import os
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from queue_watch import Watch
from samples_of_versions import FOLDER, VERSIONS, unpack_all

from desktop.app import Services
from desktop.core.paths import Paths
from desktop.core.settings import SETTINGS
from desktop.core.settings_file import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the paths in the samples are of Linux")
each_version = pytest.mark.parametrize("version", VERSIONS)


@each_version
def test_every_setting_is_still_as_it_was(version: str, tmp_path: Path) -> None:
    written = (FOLDER / f"schema-{version}" / "settings.json").read_bytes()
    file = tmp_path / "settings.json"
    file.write_bytes(written)
    kept = json.loads(written)

    store = SettingsStore(file)

    assert store.problems == ()
    known = {one.key for one in SETTINGS}
    assert {
        key: list(value) if isinstance(value, tuple) else value
        for key in kept
        if key in known and (value := getattr(store.value, key)) is not None
    } == {key: value for key, value in kept.items() if key in known}
    store.change(theme="light")
    assert json.loads(file.read_bytes()) == {**kept, "theme": "light"}


@each_version
def test_the_whole_program_opens_in_its_home(version: str, home: Path) -> None:
    paths = Paths.below(home)
    unpack_all(version, paths)
    written = FOLDER / f"schema-{version}"

    with closing(Services.open(paths)) as services:
        watch = Watch(services.downloads)
        services.downloads.begin()
        if (written / "downloads.json").exists():
            watch.state("maker-model", "paused")
        failures = [one.model for one in services.engine.failures.all()]
        prompts = [one.name for one in services.prompts.all()]
        specialists = [one.name for one in services.specialists.listing().all if one.own]
        titles = {chat.title for chat in services.conversations.list()}

    assert services.problems == ()
    assert {"Sourdough", "Rules"} <= titles
    assert failures == (["model.gguf:1000000"] if (written / "gpu.json").exists() else [])
    assert ("Haiku" in prompts) == (written / "prompts.toml").exists()
    assert specialists == (["Baker"] if (written / "specialists").exists() else [])
    assert not [one for one in home.rglob("*") if ".damaged-" in one.name]


def test_settings_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    newer = {"theme": "sepia", "hologram": {"depth": 3}, "threads": "as many as there are"}
    file.write_text(json.dumps(newer), "utf-8")

    store = SettingsStore(file)
    store.change(offline=True)

    assert {one.data["key"] for one in store.problems} == {"theme", "threads"}
    assert json.loads(file.read_bytes()) == {**newer, "offline": True}
