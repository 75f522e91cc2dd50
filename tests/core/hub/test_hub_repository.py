"""The files of a repository, and what the queue is told of a chosen one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

from desktop.core.errors import HubFailed, HubForbidden, HubNotFound, Offline
from desktop.core.hub.remote import Hub
from desktop.core.hub.repository import list_files, wanted_files
from desktop.core.local_names import local_path
from desktop.core.repo_files import Part, RepoFiles, assemble

if TYPE_CHECKING:
    from collections.abc import Iterator

REPO = "maker/Model-GGUF"


@pytest.fixture
def server() -> Iterator[HubServer]:
    files = {
        "README.md": b"# words",
        "model-Q4_K_M.gguf": b"four bits",
        "Q8_0/model-Q8_0-00001-of-00002.gguf": b"first",
        "Q8_0/model-Q8_0-00002-of-00002.gguf": b"second part",
        "mmproj-F16.gguf": b"eyes",
    }
    with HubServer({REPO: files}) as server:
        yield server


def test_files_come_with_commit_size_and_hash_in_one_question(server: HubServer) -> None:
    found = list_files(Hub(server.url), REPO)

    newest = server.newest(REPO)
    assert (found.repo, found.commit) == (REPO, newest.sha)
    assert [(model.name, model.bytes) for model in found.models] == [
        ("model-Q4_K_M.gguf", 9),
        ("Q8_0/model-Q8_0-00001-of-00002.gguf", 16),
    ]
    for file in found.files:
        for part in file.parts:
            stored = newest.files[part.file]
            assert (part.bytes, part.sha256) == (stored.size, stored.sha256)
    assert len(server.requests) == 1


def test_of_enormous_lists_only_some_are_told(server: HubServer) -> None:
    files = server.newest(REPO).files
    files |= {f"{number}.gguf": files["model-Q4_K_M.gguf"] for number in range(2000)}

    found = list_files(Hub(server.url), REPO)

    assert 60 < len(found.files) <= 200


def test_an_older_revision_is_asked_by_its_name(server: HubServer) -> None:
    old = server.newest(REPO).sha
    server.upload(REPO, "model-Q4_K_M.gguf", b"another file")

    found = list_files(Hub(server.url), REPO, old)

    assert found.commit == old
    assert found.models[0].bytes == 9


def test_the_queue_gets_every_part_and_the_file_for_pictures_where_it_is_wanted(
    server: HubServer,
) -> None:
    found = list_files(Hub(server.url), REPO)
    split = found.models[1]

    def place(repo: str, file: str) -> Path:
        return Path("/models", *repo.split("/"), *file.split("/"))

    wanted = wanted_files(found, split, place)
    assert [each.file for each in wanted] == [part.file for part in split.parts]
    assert {each.revision for each in wanted} == {found.commit}
    assert wanted[0].destination == Path("/models/maker/Model-GGUF") / split.name
    assert (wanted[1].bytes, wanted[1].sha256) == (split.parts[1].bytes, split.parts[1].sha256)
    both = wanted_files(found, split, place, projector=True)
    assert [each.file for each in both[2:]] == ["mmproj-F16.gguf"]


def test_of_two_spellings_one_has_another_place_and_is_known_by_it() -> None:
    names = ("a/Model-Q4_0.gguf", "a/model-Q4_0.gguf", "a/other-Q4_0.gguf")
    found = RepoFiles(REPO, "0" * 40, assemble(Part(name, 5, None) for name in names))

    def place(repo: str, file: str) -> Path:
        return Path("/models", *local_path(repo, file).split("/"))

    places = [wanted_files(found, each, place)[0].destination for each in found.models]
    keys = [found.key(each) for each in found.models]

    assert [Path("/models", key) for key in keys] == places
    assert [key == f"{REPO}/{name}" for key, name in zip(keys, names, strict=True)] == [1, 0, 1]
    assert len({str(each).casefold() for each in places}) == len(names)


def test_files_that_cannot_be_verified_are_not_offered(server: HubServer) -> None:
    sound = {"size": 5, "sha256": "ab" * 32, "pointerSize": 1}
    siblings = [
        {"rfilename": "no-lfs-Q4_0.gguf", "size": 5},
        {"rfilename": "bad-sha-Q4_0.gguf", "lfs": {**sound, "sha256": "zz"}},
        {"rfilename": "no-size-Q4_0.gguf", "lfs": {**sound, "size": "5"}},
        {"rfilename": "negative-Q4_0.gguf", "lfs": {**sound, "size": -5}},
        {"rfilename": "sound-Q4_0.gguf", "lfs": sound},
    ]
    answer = {"id": REPO, "sha": "a" * 40, "siblings": siblings}
    server.faults.api_body = json.dumps(answer).encode()

    found = list_files(Hub(server.url), REPO)

    assert [file.name for file in found.files] == ["sound-Q4_0.gguf"]


@pytest.mark.parametrize(
    "answer",
    [
        {"id": REPO, "siblings": []},
        {"id": REPO, "sha": "main", "siblings": []},
        {"id": REPO, "sha": 7, "siblings": []},
        {"id": REPO, "sha": "a" * 40, "siblings": [7]},
        [],
        7,
    ],
)
def test_nonsense_is_an_error(server: HubServer, answer: object) -> None:
    server.faults.api_body = json.dumps(answer).encode()

    with pytest.raises(HubFailed):
        list_files(Hub(server.url), REPO)


def test_what_is_not_there_or_not_for_us_is_said(server: HubServer) -> None:
    hub = Hub(server.url)
    for repo in ("maker/Other", "no-owner", "a/b/c", "../b"):
        with pytest.raises(HubNotFound):
            list_files(hub, repo)
    server.faults.api_status = 403
    with pytest.raises(HubForbidden) as refused:
        list_files(hub, REPO)
    assert refused.value.data["page"] == f"{server.url}/{REPO}"


def test_nothing_is_asked_while_offline(server: HubServer) -> None:
    with pytest.raises(Offline):
        list_files(Hub(server.url, offline=lambda: True), REPO)

    assert not server.requests
