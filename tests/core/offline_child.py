"""Tries everything that uses the network, and prints which sockets that opened; see test_offline.

python offline_child.py HOME HUB_ADDRESS by-setting|online|NAME_IN_THE_ENVIRONMENT
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app import Services
from desktop.core.errors import AssistantError
from desktop.core.hub.answers import Broken, Wanted
from desktop.core.hub.header import read_header
from desktop.core.hub.question import ask, asking
from desktop.core.hub.queue.values import WantedFile
from desktop.core.hub.repository import list_files
from desktop.core.hub.search import SearchQuery, search
from desktop.core.hub.updates import ask_for_release
from desktop.core.paths import Paths
from desktop.core.repo_files import Part, RepoGguf

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.connections import Connection

REPO, FILE, COMMIT = "someone/models", "model.gguf", "0" * 40


def watch(opened: list[str]) -> None:
    """Note every socket of the network, every connection and every name that is looked up."""

    def hook(event: str, facts: tuple[object, ...]) -> None:
        if event == "socket.__new__":
            local = facts[1] not in (socket.AF_INET, socket.AF_INET6)
        elif event in ("socket.connect", "socket.bind", "socket.sendto"):
            local = getattr(facts[0], "family", None) == getattr(socket, "AF_UNIX", object())
        else:
            local = not event.startswith(("socket.get", "urllib.Request", "http.client"))
        if not local and event not in ("socket.gethostname", "socket.getservbyname"):
            opened.append(event)

    sys.addaudithook(hook)


def tries(services: Services, address: str) -> dict[str, Callable[[], object]]:
    """Return everything that asks the network for something, by its name."""
    hub = services.hub
    url = f"{address}/{REPO}/resolve/{COMMIT}/{FILE}"
    found = RepoGguf(FILE, "Q4_K_M", 1, (Part(FILE, 1, "0" * 64),))

    def stream() -> None:
        with hub.stream(url, why="download") as reply:
            b"".join(reply.pieces())

    def api() -> None:
        with asking(hub, "search", Wanted(REPO, FILE, page=url)) as way:
            way.model_info(REPO)

    def queue() -> None:
        told = threading.Event()
        services.downloads.subscribe(lambda news: told.set() if getattr(news, "error", 0) else None)
        wanted = WantedFile(REPO, FILE, None, services.paths.models / FILE)
        services.downloads.start("key", "name", (wanted,))
        told.wait(5)

    return {
        "Hub.locate": lambda: hub.locate(REPO, FILE),
        "Hub.stream": stream,
        "ask": lambda: ask(hub, REPO, FILE, None, "search"),
        "asking": api,
        "search": lambda: search(hub, SearchQuery("x")),
        "list_files": lambda: list_files(hub, REPO),
        "read_header": lambda: read_header(hub, REPO, COMMIT, found),
        "Downloads.start": queue,
        "ask_for_release": lambda: ask_for_release(hub, f"{address}/releases/latest", 5),
    }


def main(home: str, address: str, how: str) -> None:
    """Print what was told and what was opened, as JSON."""
    environment = {"HF_ENDPOINT": address, "HF_TOKEN": "hf_secret"}
    if how.isupper():
        environment[how] = "1"
    opened: list[str] = []
    watch(opened)
    services = Services.open(Paths.below(Path(home)), environment)
    if how == "by-setting":
        services.settings.change(offline=True)
    told: dict[str, str] = {}
    touched: dict[str, list[str]] = {}
    for name, act in tries(services, address).items():
        before = len(opened)
        try:
            act()
            told[name] = ""
        except (AssistantError, Broken) as error:
            told[name] = getattr(error, "code", "broken")
        touched[name] = opened[before:]
    services.close()
    log = [f"{one.why}: {one.host}{one.path}" for one in reversed(_log(home))]
    print(json.dumps({"told": told, "touched": touched, "opened": opened, "log": log}))  # noqa: T201 - read by the test


def _log(home: str) -> tuple[Connection, ...]:
    services = Services.open(Paths.below(Path(home)), {})
    entries = services.connections.list()
    services.close()
    return entries


if __name__ == "__main__":
    main(*sys.argv[1:])
