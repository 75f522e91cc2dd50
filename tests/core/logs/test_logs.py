from __future__ import annotations

import ast
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.engine.process import LOG_BYTES
from desktop.core.logs import log as logs
from desktop.core.logs.files import MOST_BYTES, BoundedFile
from desktop.core.logs.log import Log
from desktop.core.logs.reports import LONGEST, MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="modes and limits are POSIX's")
OURS = logging.getLogger("desktop.tests")


@pytest.fixture
def log() -> Iterator[Log]:
    made = Log("command")
    yield made
    made.close()


def text(folder: Path) -> str:
    return (folder / "commands.log").read_text("utf-8")


def test_what_is_logged_before_there_is_a_folder_is_written_then(log: Log, tmp_path: Path) -> None:
    OURS.info("early, %d", 1)
    log.write_to(tmp_path / "logs")
    OURS.warning("late")
    OURS.debug("nobody wants that")
    log.close()
    OURS.warning("after the end")

    lines = text(tmp_path / "logs").splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == [
        "INFO desktop.tests: early, 1",
        "WARNING desktop.tests: late",
    ]


def test_no_line_is_forged_and_no_terminal_obeys(log: Log, tmp_path: Path) -> None:
    OURS.info("named %s", "a\n2030-01-01 00:00:00,000 ERROR desktop: forged\x1b[2J\u202e")
    OURS.info("at %s", Path("x\ny"))
    log.write_to(tmp_path)
    log.close()

    assert len(text(tmp_path).splitlines()) == 2
    assert all(line.isprintable() for line in text(tmp_path).splitlines())
    assert "forged\\x1b[2J\\u202e" in text(tmp_path)


def test_errors_are_told_without_their_words_in_lines_that_are_indented(
    log: Log, tmp_path: Path
) -> None:
    try:
        int("my secret\nERROR forged")
    except ValueError as error:
        OURS.exception("it failed")
        OURS.info("it failed: %s", error)
        OURS.info("it failed: %r", error)
    log.write_to(tmp_path)
    log.close()

    first, *rest = text(tmp_path).splitlines()
    assert first.endswith("ERROR desktop.tests: it failed")
    assert rest[0] == "    ValueError"
    assert "test_logs.py:" in rest[1]
    assert [line[24:] for line in rest[2:]] == ["INFO desktop.tests: it failed: ValueError"] * 2


def test_what_others_say_is_told_by_its_place_only(log: Log, tmp_path: Path) -> None:
    logging.getLogger("httpx").warning("GET https://hub/?token=%s", "my secret")
    logging.getLogger("someone").error("my secret", exc_info=KeyError("my secret"))
    log.write_to(tmp_path)
    log.close()

    assert "secret" not in text(tmp_path)
    assert "WARNING httpx: (test_logs:" in text(tmp_path)
    assert "    KeyError" in text(tmp_path)


def test_a_value_that_cannot_be_looked_at_is_no_trouble(log: Log, tmp_path: Path) -> None:
    class Liar(AttributeError):
        @property
        def name(self) -> str:
            raise RuntimeError

        @name.setter
        def name(self, value: str) -> None:
            pass

    for said, values in (("%s", (Liar(),)), ("%d", ("no number",)), ("%s %s", ("too few",))):
        log.handle(logging.LogRecord("desktop", logging.INFO, "", 1, said, values, None))
    log.write_to(tmp_path)
    log.close()

    assert len(text(tmp_path).splitlines()) == 3


def test_memory_is_bounded_while_there_is_no_folder(log: Log, tmp_path: Path) -> None:
    for number in range(5000):
        OURS.info("%d", number)
    log.write_to(tmp_path)
    log.close()

    lines = text(tmp_path).splitlines()
    assert len(lines) == 2000
    assert lines[-1].endswith(" 4999")


class Late(BoundedFile):
    """One that is overtaken by another process between looking and acting."""

    met = False

    def _open(self) -> int:
        descriptor = super()._open()
        if not self.met:
            self.met = True
            BoundedFile(self.path, 100)._write(b"theirs\n")
        return descriptor


@posix
def test_of_two_that_begin_a_file_anew_none_loses_the_older(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"x" * 200)

    assert Late(path, 100).add(b"ours\n")

    assert path.with_name("a.log.1").read_bytes() == b"x" * 200
    assert path.read_bytes() == b"theirs\nours\n"


def test_a_file_begins_anew_and_one_older_stays(tmp_path: Path) -> None:
    file = BoundedFile(tmp_path / "a.log", 100)
    for number in range(100):
        file.add(b"%d " % number + b"x" * 40 + b"\n")

    assert {path.name for path in tmp_path.iterdir()} == {"a.log", "a.log.1"}
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 300
    assert file.path.read_bytes().startswith((b"99 ", b"98 ", b"97 "))


def test_all_logs_together_are_bounded() -> None:
    # docs/logs.md says so, with what files may exceed by.
    files = 2 * len(logs.FILES) * MOST_BYTES + 2 * LOG_BYTES
    assert files + 4 * LONGEST * MOST + 250_000 < 9_000_000


@posix
def test_files_are_their_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "a.log").touch(0o644)
    for name in ("a.log", "b.log"):
        file = BoundedFile(tmp_path / name)
        assert file.add(b"x")
        assert file.path.stat().st_mode & 0o777 == 0o600


@posix
def test_no_link_is_followed_and_no_pipe_waited_for(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("")
    (tmp_path / "link.log").symlink_to(tmp_path / "target")
    os.mkfifo(tmp_path / "pipe.log")

    assert not BoundedFile(tmp_path / "link.log").add(b"x")
    assert not BoundedFile(tmp_path / "pipe.log").add(b"x")
    assert (tmp_path / "target").read_text() == ""


def test_a_folder_that_cannot_be_is_no_trouble_and_is_left_alone(log: Log, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log.write_to(tmp_path / "file" / "logs")
    OURS.info("lost")
    log.close()
    file = BoundedFile(tmp_path / "later" / "a.log")
    (tmp_path / "later").write_text("")
    assert not file.add(b"x")
    (tmp_path / "later").unlink()
    assert not file.add(b"x")  # it is tried again after a while only


FULL = """
import logging, resource, sys
from pathlib import Path
from desktop.core.logs.log import Log
from desktop.core.logs.reports import Reports
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
log = Log("command")
folder = Path(sys.argv[1])
log.write_to(folder)
for number in range(3000):
    logging.getLogger("desktop").info("line %d", number)
log.close()
reports = Reports(folder / "reports")
print(reports.keep("engine", ["x" * 900] * 20), list((folder / "reports").iterdir()))
"""


@posix
def test_a_full_disk_is_no_trouble(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("None []\n", "")
    assert (tmp_path / "commands.log").stat().st_size <= 1000


def test_several_processes_and_threads_tear_no_line(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.core.logs.files import BoundedFile\n"
        "file = BoundedFile(Path(sys.argv[1]), 20_000)\n"
        "for n in range(300): file.add(b'%s %d ' % (sys.argv[2].encode(), n) + b'x' * 90 + b'!\\n')"
    )
    path = tmp_path / "a.log"
    children = [
        subprocess.Popen([sys.executable, "-c", script, path, str(number)], cwd=ROOT)
        for number in range(2)
    ]
    file = BoundedFile(path, 20_000)
    threads = [
        threading.Thread(target=lambda: [file.add(b"t " + b"x" * 90 + b"!\n") for _ in range(300)])
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [child.wait(60) for child in children] == [0, 0]

    for found in tmp_path.iterdir():
        assert found.stat().st_size < 25_000
        for line in found.read_bytes().splitlines():
            assert line.endswith(b"!")
            assert line.count(b"!") == 1


CALLS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def test_every_sentence_that_is_logged_is_one_of_the_program() -> None:
    """What stands in it comes as values, which `plain.shown` looks at."""
    wrong = []
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in CALLS
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in ("logger", "_log")
            ):
                continue
            texts = [one for one in node.args if isinstance(one, ast.JoinedStr)]
            first = node.args[0]
            plain = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if texts or not plain or any(_is_text_of_an_error(one) for one in node.args):
                wrong.append(f"{path.name}:{node.lineno}")

    assert not wrong


def _is_text_of_an_error(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id in ("str", "repr", "clean")
        and ast.unparse(value) != "str(group[0])"
    )
