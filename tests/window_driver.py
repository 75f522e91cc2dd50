"""A process of its own with the real window, for what a test cannot do to its own process.

`sing` asks for a long reply and tells what it shows: each line on stdout is a JSON string, the
whole reply as it is on the screen; a test kills it. `write` types a message for a new chat, and
tells it at each key. `defect` meets a defect and closes the window while the dialog about it is
open. `crash` meets one on a thread, and ends by a fault while that is told.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.paths import Paths
from desktop.gui.chat.page import ChatPage
from desktop.gui.errors import CrashReporter
from desktop.gui.program import Program
from desktop.gui.single_instance import SingleInstance
from desktop.gui.theme import Theme
from desktop.gui.window_state import WindowState


def main() -> None:
    app = QApplication([])
    paths = Paths.from_environment()
    paths.data.mkdir(parents=True)
    instance = SingleInstance(paths.data)
    instance.acquire()
    theme = Theme()
    theme.apply(app, "light")
    program = Program(app, paths, theme, instance, WindowState())
    ways = {"sing": sing, "write": write, "defect": meet_defect, "crash": crash}
    ways[sys.argv[1]](program)


def meet_defect(program: Program) -> None:
    def fail() -> None:
        if program.services is not None and program.window.isVisible():
            failing.stop()
            closing.start()
            raise ValueError("a defect")

    def close() -> None:
        if program.findChildren(CrashReporter)[0].dialog is not None:
            closing.stop()
            program.window.close()

    failing, closing = QTimer(interval=50), QTimer(interval=50)
    failing.timeout.connect(fail)
    closing.timeout.connect(close)
    failing.start()
    sys.exit(program.run())


def crash(program: Program) -> None:
    def fail() -> None:
        raise ValueError("kumquat")

    def look() -> None:
        shown = program.findChildren(CrashReporter)[0].dialog is not None
        if shown:
            os.kill(os.getpid(), signal.SIGSEGV)
        elif program.services is not None and not failing.is_alive():
            failing.start()

    failing = threading.Thread(target=fail, name="of the test")
    looking = QTimer(interval=50)
    looking.timeout.connect(look)
    looking.start()
    program.run()


def write(program: Program) -> None:
    def type_key() -> None:
        if program.services is None:
            return
        program.window.focus_composer()
        page = program.window.findChild(ChatPage)
        if isinstance(page, ChatPage):
            page.composer.edit.insertPlainText("x")
            sys.stdout.write(json.dumps(page.composer.text) + "\n")
            sys.stdout.flush()

    typing = QTimer(interval=50)
    typing.timeout.connect(type_key)
    typing.start()
    program.run()


def sing(program: Program) -> None:
    def ask() -> None:
        program.window.chat_with("tiny")
        page = program.window.findChild(ChatPage)
        if not isinstance(page, ChatPage) or page.choice is None:
            return
        asking.stop()
        page.replies.grew.connect(lambda *_: QTimer.singleShot(0, lambda: tell(page)))
        page.composer.set_text("Sing.")
        page.composer.button.click()

    def tell(page: ChatPage) -> None:
        shown = page.transcript.entries[-1].text
        sys.stdout.write(json.dumps(shown) + "\n")
        sys.stdout.flush()

    asking = QTimer(interval=50)
    asking.timeout.connect(lambda: ask() if program.services else None)
    asking.start()
    program.run()


if __name__ == "__main__":
    main()
