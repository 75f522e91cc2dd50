"""How the program starts its own children."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from desktop.core.documents.child import worker_command as document_command
from desktop.core.engine.process import worker_command as engine_command
from desktop.core.own_program import own_command

if TYPE_CHECKING:
    import pytest


def test_from_source_python_runs_the_package() -> None:
    assert own_command("--version") == (sys.executable, "-m", "desktop", "--version")
    shown = subprocess.run(own_command("--version"), capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("goldcrest ")


def test_frozen_it_is_the_same_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "executable", "/opt/goldcrest/goldcrest")

    assert engine_command() == ("/opt/goldcrest/goldcrest", "--engine-worker")
    assert document_command() == ("/opt/goldcrest/goldcrest", "--document-worker")


def test_on_windows_children_are_of_the_executable_with_pipes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", "program/goldcrest-window.exe")

    (command, argument) = engine_command()
    assert command.endswith("goldcrest.exe")
    assert argument == "--engine-worker"
