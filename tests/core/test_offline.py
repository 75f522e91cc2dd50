"""With the switch on nothing opens a connection, whatever of the program asks for one."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hub_server import HubServer

if TYPE_CHECKING:
    from collections.abc import Iterator

CHILD = Path(__file__).with_name("offline_child.py")
HUB = Path(__file__).parents[2] / "desktop" / "core" / "hub"


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({"someone/models": {"model.gguf": b"content"}}) as server:
        yield server


def run(home: Path, address: str, how: str) -> dict[str, Any]:
    shown = subprocess.run(
        [sys.executable, str(CHILD), str(home), address, how],
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    found: dict[str, Any] = json.loads(shown.stdout)
    return found


@pytest.mark.parametrize(
    "how", ["by-setting", "GOLDCREST_OFFLINE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"]
)
def test_offline_opens_no_socket_and_looks_up_no_name(
    home: Path, server: HubServer, how: str
) -> None:
    found = run(home, server.url, how)

    assert set(found["told"].values()) - {""} == {"offline"}
    assert found["told"]["Downloads.start"] == ""  # it waits in the queue instead
    assert not any(found["touched"].values())
    assert found["opened"] == []
    assert found["log"] == []
    assert not server.requests


def test_online_each_of_these_would_open_one(home: Path, server: HubServer) -> None:
    """So that the test above cannot pass because nothing is watched or tried."""
    found = run(home, server.url, "online")

    silent = [name for name, opened in found["touched"].items() if not opened]
    # These find a connection that an earlier one left open.
    assert set(silent) <= set(found["told"]) - {"Hub.locate", "Downloads.start", "Hub.open"}
    assert "socket.connect" in found["opened"]
    assert len(found["log"]) >= len(server.requests) > 0
    assert {entry.partition(":")[0] for entry in found["log"]} == {
        *("download", "find a file", "search", "look at a model", "update check"),
    }


def test_everything_that_takes_a_hub_is_tried_there() -> None:
    asking = set()
    for path in HUB.glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            if node.args.args and node.args.args[0].arg == "hub":
                asking.add(node.name)
    tried = {node.value for node in ast.walk(_tries()) if isinstance(node, ast.Constant)}

    assert asking
    assert asking <= tried


def _tries() -> ast.FunctionDef:
    tree = ast.parse(CHILD.read_text("utf-8"))
    return next(
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "tries"
    )
