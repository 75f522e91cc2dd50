"""What `goldcrest` and `python -m desktop` start: the window, a command, or a child."""

from __future__ import annotations

import gc
import os
import signal
import sys


def main() -> int:
    """Choose by the arguments; works the same in a frozen program, which has one executable."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--engine-worker"]:
        from desktop.core.engine import worker

        return worker.main(arguments[1:])
    if arguments[:1] == ["--typeset-worker"]:
        from desktop.gui.typeset import worker as typesetting

        return typesetting.main(arguments[1:])
    if arguments[:1] == ["--document-worker"]:
        from desktop.core.documents import worker as reading

        return reading.main(arguments[1:])
    _end_on_interrupt()
    files = _files(arguments)
    # Anything else about the window is a question for the commands' help.
    window = arguments[:1] == ["window"] and set(arguments[1:]) <= {"--quick"}
    if arguments and not window and not files:
        return _run_command(arguments)
    if not _has_display():
        if not files:
            print("No display was found, so this is the chat in the terminal.", file=sys.stderr)
        return _run_command(["window", "--", *files] if files else ["chat"])
    return _open_window(files, quick="--quick" in arguments)


def _end_on_interrupt() -> None:
    """Let Ctrl+C end the program until something listens for it, and has something to close.

    A traceback helps nobody, nor does what Qt's modules make of it: a part that “cannot be loaded”.
    """
    # Where it is ignored, as in the background of a shell, it stays so.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _run_command(arguments: list[str]) -> int:
    from desktop.cli.main import run

    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return run(arguments)


def _files(arguments: list[str]) -> list[str]:
    """Return the files that the window is to offer for adding, as a double click names them.

    They are told from commands by their looks, with or without `window` before them.
    """
    files = arguments[1:] if arguments[:1] == ["window"] else arguments
    return files if all(_is_path(file) for file in files) else []


def _is_path(text: str) -> bool:
    named = text.lower().endswith(".gguf") or bool(os.path.split(text)[0])
    return named and not text.startswith("-")


def _open_window(files: list[str], *, quick: bool) -> int:
    """Show the window; say what a bare computer lacks for it. A defect stays one."""
    # Nothing of what is imported is garbage; `gui.collector` looks after it from then on.
    gc.disable()
    try:
        from desktop.gui.application import run as run_window
    except ImportError as error:
        from desktop.core import lacking, native_dialog

        sentence = lacking.why_not_imported(error)
        if not sentence:
            raise
        native_dialog.tell(sentence)
        return 1
    return run_window([], quick=quick, files=files)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
