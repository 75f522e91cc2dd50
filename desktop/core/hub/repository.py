"""Which GGUF files a repository of the hub has, at one commit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import HubNotFound
from desktop.core.hub.answers import Wanted
from desktop.core.hub.question import COMMIT, LARGEST_FILE, SHA256, asking
from desktop.core.hub.queue.values import WantedFile
from desktop.core.hub.session import ANSWER_SECONDS
from desktop.core.local_names import local_file
from desktop.core.repo_files import Part, RepoFiles, assemble, is_repo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.hub.door import Why
    from desktop.core.hub.remote import Hub
    from desktop.core.repo_files import RepoGguf

_MOST_FILES: Final = 20_000
#: Repositories have up to some sixty models; more would only slow the window down.
_MOST_MODELS: Final = 200


def list_files(
    hub: Hub, repo: str, revision: str | None = None, why: Why = "look at a model"
) -> RepoFiles:
    """Ask the hub for the GGUF files of a repository; blocks for some seconds at worst.

    Files whose size or hash the hub does not tell are left out: they could not be verified. Of
    very many models the smallest are told.

    Args:
        hub: where to ask.
        repo: "owner/name".
        revision: a commit, branch or tag; None is the newest state of the main branch.
        why: what the log of connections says.

    Raises:
        AssistantError: see `Hub.locate`.
    """
    hub.require_online()
    if not is_repo(repo):
        raise HubNotFound(repo=repo, file="*.gguf")
    wanted = Wanted(repo, file="*.gguf", page=hub.page(repo))
    with asking(hub, why, wanted) as api:
        # One question for both, so that an upload in between cannot mix two states.
        answer = api.model_info(
            repo, revision=revision, files_metadata=True, timeout=ANSWER_SECONDS
        )
        if not isinstance(answer.sha, str) or not COMMIT.fullmatch(answer.sha):
            raise ValueError("no commit")
        parts = tuple(_parts(answer.siblings or []))
    return RepoFiles(repo, answer.sha, assemble(parts)[:_MOST_MODELS])


def wanted_files(
    files: RepoFiles,
    chosen: RepoGguf,
    path_for: Callable[[str, str], Path],
    *,
    projector: bool = False,
) -> tuple[WantedFile, ...]:
    """Return what the queue of downloads needs to know of a chosen model.

    Args:
        files: from `list_files`.
        chosen: one of its models.
        path_for: where a file belongs, see `Library.path_for`.
        projector: whether the repository's file for pictures is wanted too.

    Raises:
        AssistantError: see `Library.path_for`.
    """
    further = files.projector.parts if projector and files.projector is not None else ()
    return tuple(
        WantedFile(
            repo=files.repo,
            file=part.file,
            revision=files.commit,
            destination=_destination(files, part.file, path_for),
            bytes=part.bytes,
            sha256=part.sha256,
        )
        for part in (*chosen.parts, *further)
    )


def _destination(files: RepoFiles, file: str, path_for: Callable[[str, str], Path]) -> Path:
    """Return where a file belongs that may have another name here because of one beside it."""
    alone, local = path_for(files.repo, file), files.local(file)
    usual = local_file(file)
    if local == usual:
        return alone
    return alone.parents[usual.count("/")].joinpath(*local.split("/"))


def _parts(siblings: list[Any]) -> Iterator[Part]:
    for sibling in siblings[:_MOST_FILES]:
        if sibling.lfs is None or not isinstance(sibling.rfilename, str):
            continue
        size, sha256 = sibling.lfs.size, sibling.lfs.sha256
        sound = type(size) is int and 0 < size < LARGEST_FILE and isinstance(sha256, str)
        if sound and SHA256.fullmatch(sha256):
            yield Part(sibling.rfilename, size, sha256)
