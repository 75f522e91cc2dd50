"""The program starts whatever has become of the models folder."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import no_administrator
from gguf_files import put
from queue_watch import Watch

from desktop.app import Services
from desktop.core.errors import FolderMissing, FolderReadOnly, FolderUnreadable, NoNetwork
from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.errors import AssistantError

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def obstruct(paths: Paths, how: str) -> None:
    """Keep the models folder from being there, or from being made."""
    paths.models.parent.mkdir(parents=True)
    if how == "file":
        put(paths.models, b"no folder")
    elif how == "below a file":
        paths.models.parent.rmdir()
        put(paths.models.parent, b"no folder")
    else:
        paths.models.symlink_to(paths.models.parent / "gone" / "models")


@pytest.mark.parametrize(
    "how", [pytest.param("link to what has gone", marks=links), "file", "below a file"]
)
def test_a_models_folder_that_cannot_be_made_is_one_that_is_missing(home: Path, how: str) -> None:
    paths = replace(Paths.below(home), models=home / "disk" / "models")
    obstruct(paths, how)

    services = Services.open(paths)
    try:
        assert [type(each) for each in services.library.problems] == [FolderMissing]
        assert [each.id for each in services.library.installed()] == ["tiny"]
        with pytest.raises(FolderMissing):
            services.library.path_for("owner/repo", "model.gguf")
    finally:
        services.close()


@links
def test_it_is_found_once_its_disk_is_there(home: Path) -> None:
    paths = replace(Paths.below(home), models=home / "disk" / "models")
    obstruct(paths, "link to what has gone")
    services = Services.open(paths)
    try:
        put(home / "disk" / "gone" / "models" / "a" / "b" / "one.gguf")

        assert services.library.problem is None
        assert [each.id for each in services.library.installed()] == ["tiny", "a/b/one.gguf"]
    finally:
        services.close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_a_closed_folder_around_it_does_not_matter_at_the_start(open_folder: Path) -> None:
    paths = replace(Paths.below(open_folder), models=open_folder / "closed" / "models")
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        folder.mkdir()
    paths.models.parent.mkdir(mode=0)

    with no_administrator():
        paths.create()

    paths.models.parent.chmod(0o755)
    assert not paths.models.exists()


@pytest.mark.parametrize("name", ["config", "data", "cache", "logs"])
def test_no_other_folder_may_be_missing(home: Path, name: str) -> None:
    put(home / name, b"no folder")

    with pytest.raises(FolderReadOnly) as caught:
        Services.open(Paths.below(home))

    assert caught.value.data == {"path": str(home / name)}


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
@pytest.mark.parametrize(
    ("closed", "told"), [("disk", FolderMissing), ("disk/models", FolderUnreadable)]
)
def test_a_download_waits_for_a_folder_that_may_not_be_read(
    home: Path, open_folder: Path, closed: str, told: type[AssistantError]
) -> None:
    paths = replace(Paths.below(home), models=open_folder / "disk" / "models")
    services = Services.open(paths, {"HF_ENDPOINT": "http://127.0.0.1:9", "HOME": str(home)})
    watch = Watch(services.downloads)
    try:
        place = services.library.path_for("owner/repo", "model.gguf")
        (open_folder / closed).chmod(0)
        with no_administrator():
            wanted = WantedFile("owner/repo", "model.gguf", None, place)
            services.downloads.start("m", "Model", [wanted])
            waits = watch.until(lambda one: one.error is not None)
        assert (waits.state, type(waits.error)) == ("paused", told)
        (open_folder / closed).chmod(0o755)
        services.downloads.wake([told])
        watch.until(lambda one: isinstance(one.error, NoNetwork))
    finally:
        services.close()
