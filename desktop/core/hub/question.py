"""Asking the hub's API, by way of huggingface_hub, where a file is and what it should be."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import desktop
from desktop.core.errors import AssistantError, HubFailed, HubNotFound, NetworkLogin, NoNetwork
from desktop.core.hub.answers import Wanted, error_of, plain
from desktop.core.hub.session import ANSWER_SECONDS, headers_of, host_of, library
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huggingface_hub import HfApi

    from desktop.core.hub.door import Why
    from desktop.core.hub.remote import Hub

LARGEST_FILE = 1 << 44
COMMIT = re.compile(r"[0-9a-f]{40}")
SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Found:
    """The hub's facts about a file; see `remote.RemoteFile`."""

    commit: str
    url: str
    bytes: int
    sha256: str


def ask(hub: Hub, repo: str, file: str, revision: str | None, why: Why) -> Found:
    """Ask the hub's API for a file; see `Hub.locate` for arguments and errors."""
    wanted = Wanted(repo, file, page=hub.page(repo))
    with asking(hub, why, wanted) as api:
        commit = _commit(api, repo, revision)
        size, sha256 = _size_and_hash(api, wanted, commit)
        url = library().hf_hub_url(repo, file, revision=commit, endpoint=api.endpoint)
    return Found(commit=commit, url=str(url), bytes=size, sha256=sha256)


@contextlib.contextmanager
def asking(hub: Hub, why: Why, wanted: Wanted) -> Iterator[HfApi]:
    """Yield the library's way to the API: through the door, what it raises turned into ours.

    Whatever the answer holds must be looked at inside, for the library takes it on trust. The
    hub may be another one at any moment: inside, its address is that of the library's way.

    Args:
        hub: whose address, token and door.
        why: what the log of connections says.
        wanted: what an error is about.

    Raises:
        AssistantError: see `Hub.locate`.
    """
    address = hub.address()
    loaded = library()
    api: HfApi = loaded.HfApi(
        endpoint=address,
        token=hub.token_for(address) or False,
        library_name="goldcrest",
        library_version=desktop.__version__,
    )
    with _errors(hub, address, wanted), hub.door.passage(why):
        yield api


def _commit(api: HfApi, repo: str, revision: str | None) -> str:
    if revision is not None and COMMIT.fullmatch(revision):
        return revision
    commit = api.model_info(repo, revision=revision, timeout=ANSWER_SECONDS).sha
    if not isinstance(commit, str) or not COMMIT.fullmatch(commit):
        raise ValueError("no commit")
    return commit


def _size_and_hash(api: HfApi, wanted: Wanted, commit: str) -> tuple[int, str]:
    entries = api.get_paths_info(wanted.repo, [wanted.file], revision=commit)
    entry: Any = next((entry for entry in entries if entry.path == wanted.file), None)
    if entry is None:
        raise HubNotFound(repo=wanted.repo, file=wanted.file)
    # Not the ETag: with the hub's newer storage that is the hash of something else.
    size, sha256 = entry.lfs.size, entry.lfs.sha256
    if not isinstance(sha256, str) or not SHA256.fullmatch(sha256):
        raise ValueError("no checksum")
    if type(size) is not int or size != entry.size or not 0 < size < LARGEST_FILE:
        raise ValueError("no size")
    return size, sha256


@contextlib.contextmanager
def _errors(hub: Hub, address: str, wanted: Wanted) -> Iterator[None]:
    """Turn what the library raises into our errors."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    from desktop.core.hub.proxies import ProxyFailed

    try:
        yield
    except AssistantError:
        raise
    except ProxyFailed as error:
        raise error.told from error
    except HfHubHTTPError as error:
        response = error.response
        hub.note_status(response.status_code)
        said = error.server_message or ""
        raise error_of(response.status_code, headers_of(response), said, wanted) from error
    except (
        httpx2.TimeoutException,
        httpx2.NetworkError,
        httpx2.RemoteProtocolError,
        httpx2.ProxyError,
        httpx2.UnsupportedProtocol,
        httpx2.InvalidURL,
    ) as error:
        raise NoNetwork(host=host_of(address), reason=plain(error)) from error
    except (json.JSONDecodeError, UnicodeDecodeError, httpx2.TooManyRedirects) as error:
        # Whatever the hub says is JSON: this was somebody else, and will be gone after a while.
        raise NetworkLogin(host=host_of(address), reason=_nonsense(error)) from error
    except (httpx2.HTTPError, ValueError, LookupError, TypeError, AttributeError) as error:
        # The library takes the answer's fields on trust, so nonsense shows as any of these.
        raise HubFailed(status=None, reason=_nonsense(error)) from error
    except RecursionError as error:
        raise HubFailed(status=None, reason=mark("the answer is nested too deeply")) from error


def _nonsense(error: Exception) -> str:
    return plain(f"the answer makes no sense ({type(error).__name__}: {error})")
