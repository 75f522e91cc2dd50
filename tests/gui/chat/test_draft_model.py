"""The page asks for a small model's help where that is wished, without a look at the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models_desk import TINY

if TYPE_CHECKING:
    from pathlib import Path

    from gui.chat.model_files import MakePage, Send
    from pytestqt.qtbot import QtBot
    from scripted_engine import ScriptedEngine

    from desktop.app import Services


def install(services: Services) -> tuple[Path, Path]:
    folder = services.library.folder / "maker" / "repo"
    folder.mkdir(parents=True)
    content = TINY.read_bytes()
    large, small = folder / "large.gguf", folder / "small.gguf"
    large.write_bytes(content + bytes(5 * len(content)))
    small.write_bytes(content[:-1] + b"x")  # no copy of the built-in one
    services.library.learn()
    return large, small


def test_a_switch_adds_the_small_model_to_the_next_message(
    make_page: MakePage, services: Services, send: Send, qtbot: QtBot
) -> None:
    large, small = install(services)
    page = make_page()
    engine: ScriptedEngine = page.engine  # type: ignore[attr-defined]  # the fixture puts it there
    assert page.choice is not None
    assert page.choice.installed.path == large
    send(page, "First")
    qtbot.waitUntil(lambda: len(engine.loads) == 1 and not page.is_streaming)
    services.settings.change(draft_model=True)
    send(page, "Second")
    qtbot.waitUntil(lambda: len(engine.loads) == 2 and not page.is_streaming)

    # Nobody looks at the disk before a message: what has gone meanwhile the child will tell.
    small.unlink()
    send(page, "Third")
    qtbot.waitUntil(lambda: len(engine.loads) == 3 and not page.is_streaming)

    assert engine.loads[2] == engine.loads[1]
    assert [(load.path, load.draft) for load in engine.loads[:2]] == [(large, None), (large, small)]
