from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from desktop.core.engine.process import (
    LOG_BYTES,
    TAIL_BYTES,
    Log,
    Outcome,
    judge,
    last_words,
    worker_environment,
)
from desktop.core.errors import EngineCrashed, EngineHung, EngineOutOfMemory

if TYPE_CHECKING:
    from pathlib import Path

LARGE, RETURNED = "glibc.malloc.hugetlb", "glibc.malloc.mmap_threshold"


@pytest.mark.parametrize(
    ("code", "tail", "kind", "cause"),
    [
        (0, "", "clean", "exit status 0"),
        (-11, "ggml.c:1: GGML_ASSERT(a) failed", "crashed", "SIGSEGV"),
        (-6, "terminate called\n  what():  std::bad_alloc", "out-of-memory", "SIGABRT"),
        (-9, "", "out-of-memory", "SIGKILL"),
        (1, "MemoryError", "out-of-memory", "exit status 1"),
        (70, "Traceback", "crashed", "exit status 70"),
        (0xC0000005, "", "crashed", "exception 0xC0000005"),
    ],
)
def test_an_end_is_judged(code: int, tail: str, kind: str, cause: str) -> None:
    outcome = judge(code, tail)
    assert (outcome.kind, outcome.cause) == (kind, cause)


def test_an_outcome_says_itself() -> None:
    assert str(judge(-11, "one\ntwo")) == "The engine crashed (SIGSEGV). Last words: one\ntwo"
    assert str(Outcome("hung", seconds=12.3)) == (
        "The engine did not answer for 12 s and was ended."
    )


def test_an_outcome_becomes_a_typed_error() -> None:
    crashed = judge(-signal.SIGSEGV, "boom").error
    assert isinstance(crashed, EngineCrashed)
    assert crashed.data == {"cause": "SIGSEGV", "reason": "boom"}
    assert isinstance(judge(-9, "").error, EngineOutOfMemory)
    hung = Outcome("hung", seconds=2.4, doing="loading").error
    assert isinstance(hung, EngineHung)
    assert hung.data == {"seconds": 2, "doing": "loading"}


def test_last_words_are_few_and_harmless() -> None:
    said = "one\ntwo\n\x1b[31mthree\x1b[0m\n\n  four\u202e \nfive\rsix\n"
    assert last_words(said) == "[31mthree[0m\nfour\nfive\nsix".split("\n", 1)[1]


def test_last_words_leave_out_the_dump_of_python() -> None:
    said = "the reason\nFatal Python error: Segmentation fault\n\nCurrent thread 0x00: ..."
    assert last_words(said) == "the reason"


def test_the_environment_limits_spinning_and_holds_no_token() -> None:
    child = worker_environment({"HF_TOKEN": "hf_x", "GOMP_SPINCOUNT": "7", "HOME": "/h"})
    assert "HF_TOKEN" not in child
    assert child["HOME"] == "/h"
    assert child["GOMP_SPINCOUNT"] == "7"
    assert worker_environment({})["GOMP_SPINCOUNT"] == "1000"
    assert child["GGML_NO_BACKTRACE"] == "1"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"{LARGE}=1:{RETURNED}=4194304"),
        ("glibc.malloc.check=3", f"glibc.malloc.check=3:{LARGE}=1:{RETURNED}=4194304"),
        (f"{LARGE}=0", f"{LARGE}=0:{RETURNED}=4194304"),
        (f"{RETURNED}=1:{LARGE}=2", f"{RETURNED}=1:{LARGE}=2"),
    ],
)
def test_the_environment_asks_for_large_pages_unless_a_person_chose(
    before: str, after: str
) -> None:
    assert worker_environment({"GLIBC_TUNABLES": before})["GLIBC_TUNABLES"] == after


def test_the_log_keeps_the_end_in_memory_and_all_on_disk(tmp_path: Path) -> None:
    log = Log(tmp_path / "logs")
    for number in range(100):
        log.keep(b"llama_decode: failed to decode, ret = %d %s\n" % (number, b"x" * 200))
    log.keep(b"la")
    log.keep(b"st\n")
    assert len(log.tail) == TAIL_BYTES
    assert log.tail.endswith("\nlast\n")
    written = log.path.read_text("utf-8").splitlines()
    assert len(written) == 100
    assert "ret = 99" in written[-1]


def test_the_log_begins_anew_when_it_is_large(tmp_path: Path) -> None:
    log = Log(tmp_path)
    line = b"llama_decode: failed to decode, ret = 1\n"
    log.keep(line * 20_000)
    log.keep(line)
    assert log.path.read_text("utf-8").endswith(" llama_decode: failed to decode, ret = 1\n")
    assert log.path.stat().st_size < 100
    assert (tmp_path / "engine.log.1").stat().st_size > LOG_BYTES


def test_the_file_has_nothing_that_may_be_of_a_chat_and_the_memory_has_it(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.keep(b"parse: error parsing grammar: expecting ')' at my secret\nroot ::= (secret\nend")
    assert "my secret" in log.tail
    assert not log.path.exists()
    log.end()
    assert log.path.read_text("utf-8").endswith(" (3 lines of 75 letters are not kept)\n")


def test_a_log_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file" / "logs")
    log.keep(b"kept\n")
    assert log.tail == "kept\n"
