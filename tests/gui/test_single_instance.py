from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir, QLockFile, QTimer
from PySide6.QtNetwork import QLocalSocket

from desktop.core import handover
from desktop.core.errors import AlreadyRunning
from desktop.core.paths import Paths
from desktop.core.purge import GROUPS, carry_out, is_open, plan
from desktop.core.tokens import Tokens
from desktop.gui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(qapp: object, tmp_path: Path) -> Iterator[SingleInstance]:  # noqa: ARG001 - needs Qt
    made = SingleInstance(tmp_path)
    assert made.acquire()
    made.listen()
    yield made
    made.release()


def test_the_second_start_raises_the_first_window(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    second = SingleInstance(tmp_path)
    assert not second.acquire()

    with qtbot.waitSignal(first.raise_asked), qtbot.waitSignal(second.answered) as told:
        second.ask_other()

    assert told.args == [True]


def test_the_second_start_may_ask_for_quick_ask(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    second = SingleInstance(tmp_path)
    assert not second.acquire()

    with (
        qtbot.assertNotEmitted(first.raise_asked),
        qtbot.waitSignals([first.quick_asked, second.answered]),
    ):
        second.ask_other(quick=True)


def test_nothing_is_removed_while_a_window_is_open(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path / "home")
    paths.data.mkdir(parents=True)
    (paths.data / "unsent.txt").write_text("not sent yet")
    window = SingleInstance(paths.data)
    assert window.acquire()
    found = plan(paths, {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)})
    tokens = Tokens(paths.config, lambda: None, {})

    assert is_open(found)
    with pytest.raises(AlreadyRunning):
        carry_out(found, GROUPS, tokens)
    assert (paths.data / "unsent.txt").exists()

    window.release()
    assert not is_open(found)
    carry_out(found, GROUPS, tokens)
    assert not paths.data.exists()


def test_a_first_window_that_is_just_opening_is_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    assert not second.acquire()

    with qtbot.waitSignal(second.answered) as told:
        second.ask_other()
        QTimer.singleShot(150, first, first.listen)

    assert told.args == [True]
    first.release()


def test_a_first_window_that_does_not_answer_is_found_out(tmp_path: Path, qtbot: QtBot) -> None:
    lock = QLockFile(str(tmp_path / "window.lock"))
    assert lock.tryLock(0)
    second = SingleInstance(tmp_path)
    assert not second.acquire()

    with qtbot.waitSignal(second.answered) as told:
        second.ask_other()

    assert told.args == [False]
    lock.unlock()


@pytest.mark.usefixtures("first")
def test_another_home_has_a_window_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other")

    assert other.acquire()
    other.release()


def test_after_the_first_has_gone_the_next_is_the_first(
    first: SingleInstance, tmp_path: Path
) -> None:
    first.release()

    again = SingleInstance(tmp_path)
    assert again.acquire()
    again.release()


def test_nonsense_on_the_socket_is_ignored(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(SingleInstance(tmp_path)._name)

    with qtbot.assertNotEmitted(first.raise_asked), qtbot.waitSignal(stranger.disconnected):
        stranger.write(b"x" * 10_000)

    second = SingleInstance(tmp_path)
    with qtbot.waitSignal(second.answered) as told:
        second.ask_other()
    assert told.args == [True]


def test_those_that_say_nothing_do_not_pile_up(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    silent = []
    for _ in range(40):
        stranger = QLocalSocket()
        stranger.connectToServer(SingleInstance(tmp_path)._name)
        assert stranger.waitForConnected()
        silent.append(stranger)
    open_ones = QLocalSocket.LocalSocketState.ConnectedState

    qtbot.waitUntil(lambda: sum(one.state() == open_ones for one in silent) == 16)
    second = SingleInstance(tmp_path)
    with qtbot.waitSignals([first.raise_asked, second.answered]):
        second.ask_other()


def test_a_folder_that_is_not_there_does_not_keep_the_window_shut(
    tmp_path: Path,
    qapp: object,  # noqa: ARG001 - needs Qt
) -> None:
    assert SingleInstance(tmp_path / "missing").acquire()


def test_files_are_handed_over_with_the_wish_to_see_the_window(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    files = tuple(tmp_path / f"{number}-é\n.gguf" for number in range(3))
    second = SingleInstance(tmp_path)
    assert not second.acquire()

    with (
        qtbot.waitSignal(first.raise_asked),
        qtbot.waitSignal(first.files_asked) as brought,
        qtbot.waitSignal(second.answered) as told,
    ):
        second.ask_other(files=files)

    assert brought.args == [files]
    assert told.args == [True]


def test_a_message_that_comes_in_pieces_is_waited_for(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    # Longer than what a socket takes at once, too.
    files = tuple(tmp_path / ("x" * 200) / ("y" * 200) / f"{number}.gguf" for number in range(100))
    told = handover.message(files=files)
    other = QLocalSocket()
    other.connectToServer(SingleInstance(tmp_path)._name)

    for piece in (told[:3], told[3:100]):
        other.write(piece)
        other.flush()
        second = SingleInstance(tmp_path)
        # Once this one is answered the first has seen the piece, too.
        with qtbot.assertNotEmitted(first.raise_asked), qtbot.waitSignal(second.answered):
            second.ask_other(quick=True)
    with qtbot.waitSignal(first.files_asked) as brought:
        other.write(told[100:])

    assert brought.args == [files]


@pytest.mark.parametrize("told", [b"open 3\n\0\0\0", b"open 10\nrelative/\0", b"open 9999999\n/"])
def test_what_names_no_whole_path_is_not_answered(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot, told: bytes
) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(SingleInstance(tmp_path)._name)

    with (
        qtbot.assertNotEmitted(first.raise_asked),
        qtbot.assertNotEmitted(first.files_asked),
        qtbot.waitSignal(stranger.disconnected),
    ):
        stranger.write(told)

    assert not stranger.bytesAvailable()


#: Waits at a name that is not its own, answers as a window would, and tells what it heard.
_THIEF = """
import os, socket, sys
os.setuid(65534)
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
print("ready", flush=True)
end, _ = server.accept()
heard = end.recv(1000)
if heard:
    end.sendall(b"raised\\n")
print(len(heard), flush=True)
"""


@pytest.mark.skipif(
    sys.platform == "win32" or os.getuid() != 0, reason="only root can be somebody else, too"
)
def test_somebody_else_behind_the_name_is_not_told_which_files(
    tmp_path: Path, qtbot: QtBot
) -> None:
    lock = QLockFile(str(tmp_path / "window.lock"))
    assert lock.tryLock(0)
    second = SingleInstance(tmp_path)
    place = Path(QDir.tempPath()) / second._name
    command = [sys.executable, "-c", _THIEF, str(place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as thief:
        assert thief.stdout is not None
        if thief.stdout.readline() != "ready\n":
            pytest.skip("they cannot take the name here")
        with qtbot.waitSignal(second.answered) as told:
            second.ask_other(files=[tmp_path / "diary.gguf"])
        heard = thief.stdout.readline()
    place.unlink()
    lock.unlock()

    assert told.args == [False]
    assert heard == "0\n"


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_folder_may_have_any_name(tmp_path: Path, qtbot: QtBot) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/h\xff"))
    folder.mkdir()
    first, second = SingleInstance(folder), SingleInstance(folder)
    assert first.acquire()
    first.listen()

    with qtbot.waitSignal(first.raise_asked), qtbot.waitSignal(second.answered):
        second.ask_other()
    first.release()
