"""Dialogs of the system, shown by small programs that stand for those of desktops (POSIX)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from desktop.core import native_dialog

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the programs of Linux")

SENTENCE = "Needs $(touch x) `y` \"z\"; 'libxcb-cursor0' <b>&amp;"
KEEPS = '#!/bin/sh\nprintf \'%s\\n\' "$@" > "$0.said"\n'
REFUSES = f"{KEEPS}exit 1\n"


def program(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return path


def said(path: Path) -> list[str]:
    return path.with_name(f"{path.name}.said").read_text().splitlines()


@pytest.mark.parametrize("name", [each[0] for each in native_dialog.PROGRAMS])
def test_each_program_gets_the_sentence_as_its_last_argument(tmp_path: Path, name: str) -> None:
    shows = program(tmp_path, name, KEEPS)

    assert native_dialog.show(SENTENCE, {"PATH": str(tmp_path)})

    assert said(shows)[-1] == SENTENCE
    assert not (tmp_path / "x").exists()


def test_no_sentence_is_an_option(tmp_path: Path) -> None:
    shows = program(tmp_path, "xmessage", KEEPS)

    assert native_dialog.show("-file /etc/hostname", {"PATH": str(tmp_path)})

    assert said(shows)[-1] == " -file /etc/hostname"


def test_where_one_cannot_show_it_the_next_does(tmp_path: Path) -> None:
    refuses = program(tmp_path, "zenity", REFUSES)
    program(tmp_path, "kdialog", "no program at all")
    shows = program(tmp_path, "xmessage", KEEPS)
    program(tmp_path, "notify-send", KEEPS)

    assert native_dialog.show(SENTENCE, {"PATH": str(tmp_path)})

    assert said(refuses)[-1] == said(shows)[-1] == SENTENCE
    assert not (tmp_path / "notify-send.said").exists()


def test_where_there_is_none_that_is_told(tmp_path: Path) -> None:
    assert not native_dialog.show(SENTENCE, {"PATH": str(tmp_path)})


def test_a_dialog_stays_and_is_not_waited_for(tmp_path: Path) -> None:
    stays = program(tmp_path, "zenity", f'{KEEPS}echo $$ > "$0.pid"\nread line < "$0.fifo"\n')
    fifo = tmp_path / "zenity.fifo"
    os.mkfifo(fifo)

    began = time.monotonic()
    assert native_dialog.show(SENTENCE, {"PATH": str(tmp_path)})

    assert time.monotonic() - began < 10
    number = int((tmp_path / "zenity.pid").read_text())
    # It waits for the person in a session of its own, which no terminal ends.
    assert os.getsid(number) == number != os.getsid(0)
    with fifo.open("w") as pressed:
        pressed.write("OK\n")
    assert said(stays)[-1] == SENTENCE
    os.waitpid(number, 0)


def test_a_long_text_is_cut_and_control_characters_are_left_out(tmp_path: Path) -> None:
    shows = program(tmp_path, "zenity", KEEPS)

    assert native_dialog.show("a\x00\x1b[31mb" + "x" * 100_000, {"PATH": str(tmp_path)})

    assert said(shows)[-1].startswith("a[31mbxxx")
    assert len(said(shows)[-1]) == 2000


def test_the_libraries_of_a_frozen_program_are_not_those_of_the_dialog(tmp_path: Path) -> None:
    program(tmp_path, "zenity", '#!/bin/sh\necho "$LD_LIBRARY_PATH" > "$0.said"\n')
    environment = {"PATH": str(tmp_path), "LD_LIBRARY_PATH": "/frozen"}

    assert native_dialog.show(SENTENCE, environment | {"LD_LIBRARY_PATH_ORIG": "/own"})

    assert (tmp_path / "zenity.said").read_text() == "/own\n"


TELL = "from desktop.core import native_dialog; native_dialog.tell('It is missing.')"


def test_who_has_a_terminal_reads_it_there_alone(tmp_path: Path) -> None:
    program(tmp_path, "zenity", KEEPS)
    shown, terminal = os.openpty()

    subprocess.run(
        [sys.executable, "-c", TELL],
        env={**os.environ, "PATH": str(tmp_path)},
        stdin=terminal,
        stderr=terminal,
        check=True,
    )

    assert os.read(shown, 1000).decode().strip() == "goldcrest: It is missing."
    assert not (tmp_path / "zenity.said").exists()
    os.close(shown)
    os.close(terminal)


def test_who_has_none_sees_the_dialog(tmp_path: Path) -> None:
    shows = program(tmp_path, "zenity", KEEPS)

    done = subprocess.run(
        [sys.executable, "-c", TELL],
        env={**os.environ, "PATH": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == "goldcrest: It is missing.\n"
    assert said(shows)[-1] == "It is missing."
