from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put, sha256, spoil
from hub_server import HubServer

from desktop.app import Services
from desktop.core.errors import (
    FolderInUse,
    NoNetwork,
    OriginUnknown,
    OwnedElsewhere,
)
from desktop.core.hashing import BLOCK_BYTES
from desktop.core.hub.queue.downloads import Download, Listing, WantedFile
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPO, FILE = "maker/repo-GGUF", "model-Q4_K_M.gguf"
ID = f"{REPO}/{FILE}"
#: Two blocks and a half.
CONTENT = gguf(weights=(BLOCK_BYTES * 5 // 2) // 4, fill=b"content")
SPLIT = "maker/split-GGUF"
PARTS = {f"big-{n:05}-of-00002.gguf": gguf("Big", weights=1000 * n) for n in (1, 2)}
EYES, EYES_FILE, EYES_CONTENT = (
    "maker/eyes-GGUF",
    "mmproj-F16.gguf",
    gguf("Eyes", architecture="clip", weights=100),
)
ODD, ODD_FILE, ODD_CONTENT = "maker/odd-GGUF", "what?.gguf", gguf("Odd", weights=100)


@pytest.fixture(scope="module")
def hub() -> Iterator[HubServer]:
    models = {REPO: {FILE: CONTENT}, SPLIT: PARTS, ODD: {ODD_FILE: ODD_CONTENT}}
    with HubServer({**models, EYES: {EYES_FILE: EYES_CONTENT}}) as server:
        yield server


@pytest.fixture
def services(home: Path, hub: HubServer) -> Iterator[Services]:
    opened = Services.open(Paths.below(home), {"HF_ENDPOINT": hub.url, "HOME": str(home)})
    yield opened
    opened.close()


@contextlib.contextmanager
def ended(services: Services, key: str) -> Iterator[None]:
    """Wait at the end until a row of the queue is done."""
    done = threading.Event()

    def hear(news: Download | Listing) -> None:
        if isinstance(news, Download) and (news.key, news.state) == (key, "done"):
            done.set()

    leave = services.downloads.subscribe(hear)
    yield
    assert done.wait(60)
    leave()


def install(services: Services) -> Path:
    """Let the queue fetch the model."""
    path = services.library.path_for(REPO, FILE)
    with ended(services, ID):
        services.downloads.start(ID, "Model", [WantedFile(REPO, FILE, None, path)])
    return path


def test_a_repair_fetches_what_is_wrong_and_nothing_else(
    services: Services, hub: HubServer
) -> None:
    path = install(services)
    spoil(path, BLOCK_BYTES + 100)
    before = len(hub.file_requests())

    with ended(services, ID):
        found = services.repair(ID)

    assert (found.state, found.bad_blocks) == ("damaged", (1,))
    assert sha256(path.read_bytes()) == sha256(CONTENT)
    ranges = [request.headers.get("range", "") for request in hub.file_requests()[before:]]
    assert all(each.startswith(f"bytes={BLOCK_BYTES}-") for each in ranges if each), ranges
    assert services.repair(ID).state == "right"
    assert services.library.resolve(ID).offered


def test_what_is_right_is_left_alone(services: Services, hub: HubServer) -> None:
    path = install(services)
    before = len(hub.file_requests()), path.stat()

    assert services.repair(ID).state == "right"
    assert (len(hub.file_requests()), path.stat()) == before


def test_a_repair_fetches_what_is_missing(services: Services) -> None:
    first, second = (services.library.path_for(SPLIT, name) for name in PARTS)
    put(first, PARTS[first.name][:-1])
    services.library.learn()
    model = f"{SPLIT}/{first.name}"

    with ended(services, model):
        found = services.repair(model)

    assert (found.state, found.path) == ("damaged", first)
    assert [path.read_bytes() for path in (first, second)] == list(PARTS.values())
    services.library.learn()
    assert services.library.resolve(model).state == "ready"


def test_a_file_that_has_another_name_here_is_repaired_by_its_own(services: Services) -> None:
    path = services.library.path_for(ODD, ODD_FILE)
    model = "/".join(path.relative_to(services.library.folder).parts)
    with ended(services, model):
        services.downloads.start(model, "Odd", [WantedFile(ODD, ODD_FILE, None, path)])
    spoil(path)

    with ended(services, model):
        assert services.repair(model).state == "damaged"

    assert path.name != ODD_FILE
    assert path.read_bytes() == ODD_CONTENT


def test_a_damaged_projector_is_repaired_too(services: Services) -> None:
    path = services.library.path_for(EYES, EYES_FILE)
    model = f"{EYES}/model.gguf"
    weights = put(path.with_name("model.gguf"), gguf("Model", weights=50))
    with ended(services, model):
        services.downloads.start(model, "Eyes", [WantedFile(EYES, EYES_FILE, None, path)])
    services.library.learn()
    spoil(path)

    with ended(services, model):
        found = services.repair(model)

    assert (found.state, found.path) == ("damaged", path)
    assert path.read_bytes() == EYES_CONTENT
    assert weights.exists()
    assert services.repair(model).state == "right"


def test_without_a_network_nothing_is_changed(services: Services) -> None:
    path = install(services)
    spoil(path)
    damaged = path.read_bytes()
    cut_off = Services.open(
        services.paths, {"HF_ENDPOINT": "http://127.0.0.1:9", "HOME": str(services.paths.data)}
    )
    try:
        with pytest.raises(NoNetwork):
            cut_off.repair(ID)
    finally:
        cut_off.close()

    assert path.read_bytes() == damaged


def test_what_is_not_from_the_hub_cannot_be_repaired(services: Services, tmp_path: Path) -> None:
    mine = put(tmp_path / "mine.gguf", gguf("Mine", weights=77))
    model = services.library.import_file(mine, "copy", lambda _done, _all: None, lambda: False)
    other = put(tmp_path / "folder" / "other.gguf", gguf("Other", weights=78))
    services.settings.change(more_folders=(str(other.parent),))

    by_hand = put(services.library.folder / "by hand.gguf", gguf("Cut", weights=79)[:-1])

    for id_ in (model.id, str(other), by_hand.name, "tiny"):
        with pytest.raises(OriginUnknown):
            services.repair(id_)
    with pytest.raises(OwnedElsewhere):
        services.library.delete(str(other))


def test_moving_the_folder_changes_the_setting(services: Services, tmp_path: Path) -> None:
    put(services.library.path_for(REPO, "small.gguf"), gguf("Small", weights=79))
    target = tmp_path / "disk" / "models"

    services.move_models(target, lambda _done, _all: None, lambda: False)

    assert services.settings.value.models_folder == str(target)
    assert services.library.resolve(f"{REPO}/small.gguf").path.is_relative_to(target)
    with pytest.raises(FolderInUse):
        services.move_models(target / "in", lambda _done, _all: None, lambda: False)
    assert services.settings.value.models_folder == str(target)


def test_disk_use_knows_what_the_queue_needs(services: Services) -> None:
    orphan = put(services.library.folder / "a" / "b" / "lost.gguf.partial", bytes(5000))

    (use,) = [use for use in services.disk_use() if use.kind == "orphan"]
    freed = services.clean_up([use])

    assert (use.path, freed) == (orphan, use.bytes)
    assert not orphan.exists()


def test_the_model_for_new_chats_is_the_largest_that_runs_here(
    services: Services, home: Path
) -> None:
    studio = home / ".lmstudio" / "models" / "a" / "b"

    assert services.default_model().id == "tiny"

    put(studio / "theirs.gguf", gguf("Theirs", weights=5000))
    put(studio / "unknown.gguf", gguf("Unknown", architecture="invented", weights=9000))
    services.library.learn()
    assert services.default_model().id == "lmstudio:a/b/theirs.gguf"

    (studio / "theirs.gguf").unlink()
    # What cannot run here is no better than the model that came with the program.
    assert services.default_model().id == "tiny"

    put(studio / "theirs.gguf", gguf("Theirs", weights=5000))
    services.library.learn()
    put(services.library.path_for(REPO, "own.gguf"), gguf("Own", weights=10))
    huge = put(services.library.path_for(REPO, "huge.gguf"), gguf("Huge", weights=11))
    os.truncate(huge, 1 << 42)
    assert services.default_model().id == f"{REPO}/own.gguf"

    services.settings.change(default_model="lmstudio:a/b/theirs.gguf")
    assert services.default_model().id == "lmstudio:a/b/theirs.gguf"

    (studio / "theirs.gguf").rename(studio / "moved.gguf")
    services.library.learn()
    assert services.default_model().id == "lmstudio:a/b/moved.gguf"
