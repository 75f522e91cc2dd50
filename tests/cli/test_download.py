"""`goldcrest download`: bar, Ctrl+C, split models, limits."""

from __future__ import annotations

import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gguf_files import put
from gguf_maker import make
from hub_server import HubServer

from desktop.cli.output import progress_line
from desktop.core.hub.transfer.journal import Identity
from desktop.core.hub.transfer.unfinished import reopen, unfinished
from desktop.core.local_names import local_path
from desktop.core.locks import held

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX terminal")


def test_any_part_of_a_split_model_fetches_them_all(goldcrest: Goldcrest, tiny_model: Path) -> None:
    files = {f"q8/tiny-0000{number}-of-00003.gguf": tiny_model for number in (1, 2, 3)}
    with HubServer({"someone/tiny": files}) as hub:
        shown = goldcrest(
            "download", "someone/tiny/q8/tiny-00002-of-00003.gguf", "--json", HF_ENDPOINT=hub.url
        )

    assert shown.code == 0, shown.err
    facts = shown.document
    assert facts["bytes"] == 3 * tiny_model.stat().st_size
    assert facts["path"].endswith("tiny-00001-of-00003.gguf")
    assert [Path(each["path"]).name for each in facts["files"]] == [
        Path(file).name for file in files
    ]
    assert all(Path(each["path"]).stat().st_size == each["bytes"] for each in facts["files"])


def test_the_case_of_the_ending_does_not_count(goldcrest: Goldcrest, tiny_model: Path) -> None:
    files = {f"TINY-0000{number}-of-00002.GGUF": tiny_model for number in (1, 2)}
    with HubServer({"someone/tiny": files}) as hub:
        shown = goldcrest(
            "download", "someone/tiny/TINY-00002-of-00002.GGUF", "--json", HF_ENDPOINT=hub.url
        )

    assert shown.code == 0, shown.err
    assert shown.document["id"] == "someone/tiny/TINY-00001-of-00002.GGUF"
    assert shown.document["bytes"] == 2 * tiny_model.stat().st_size


def test_nothing_begins_in_a_folder_that_is_being_moved(
    goldcrest: Goldcrest, tiny_model: Path, home: Path
) -> None:
    models = home / "models"
    models.mkdir(parents=True)
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        with held(models, alone=True) as free:
            assert free
            shown = goldcrest("download", "someone/tiny/tiny.gguf", HF_ENDPOINT=hub.url)
        assert hub.requests == []

    assert shown.code != 0
    assert "are being moved" in shown.err
    assert list(models.iterdir()) == []


@POSIX
def test_the_folder_stays_where_it_is_while_it_downloads(tiny_model: Path, home: Path) -> None:
    size = tiny_model.stat().st_size
    place = home / "models" / "someone" / "tiny" / "tiny.gguf"
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        hub.faults.bytes_per_second = size // 4
        with start(home, hub, subprocess.DEVNULL) as first:
            began = time.monotonic()
            while unfinished(place) is None:
                assert time.monotonic() < began + 30
                hub.closing.wait(0.01)
            with held(home / "models", alone=True) as free:
                assert not free
            hub.faults.bytes_per_second = None
            assert first.wait(20) == 0
        with held(home / "models", alone=True) as free:
            assert free
    assert place.read_bytes() == tiny_model.read_bytes()


@pytest.mark.parametrize(
    "file",
    [
        "Modell (Größe) [v2]=x@y, z-Q8_0.gguf",
        "1/2/3/4/5/tiny.gguf",
        "what?: <a> 100 %, con..gguf",
        "aux/incomplete-tiny.gguf",
    ],
)
def test_any_file_of_the_hub_can_be_had_whatever_its_name(
    goldcrest: Goldcrest, tiny_model: Path, file: str
) -> None:
    with HubServer({"someone/tiny": {file: tiny_model}}) as hub:
        shown = goldcrest("download", f"someone/tiny/{file}", "--json", HF_ENDPOINT=hub.url)

    assert shown.code == 0, shown.err
    assert shown.document["id"] == local_path("someone/tiny", file)
    assert Path(shown.document["path"]).read_bytes() == tiny_model.read_bytes()
    listed = goldcrest("models", "--json").document
    assert shown.document["id"] in [each["id"] for each in listed]


@pytest.mark.parametrize("file", ["tiny-00004-of-00003.gguf", "tiny-00001-of-99999.gguf"])
def test_numbers_that_make_no_sense_are_just_a_name(
    goldcrest: Goldcrest, tiny_model: Path, file: str
) -> None:
    with HubServer({"someone/tiny": {file: tiny_model}}) as hub:
        shown = goldcrest("download", f"someone/tiny/{file}", "--json", HF_ENDPOINT=hub.url)

    assert "Traceback" not in shown.err
    whole = [each for each in hub.file_requests() if each.method == "GET"]
    assert {each.path.rpartition("/")[2] for each in whole} == {file}


def test_a_strangers_file_is_looked_at_before_its_weights_move(
    goldcrest: Goldcrest, tiny_model: Path
) -> None:
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest("download", "someone/tiny/tiny.gguf", HF_ENDPOINT=hub.url)

    assert shown.code == 0, shown.err
    for words in (
        "Runs on this engine (llama)",
        "Fits: needs 65 MB",
        "for 2,048 tokens of context",
        "1 million parameters, Q8_0",
        "Brings its chat template",
        "Reads up to 2,048 tokens at a time",
        "Does not think before it answers",
        "Licence: MIT",
    ):
        assert words in shown.err


def test_what_the_engine_cannot_run_is_downloaded_only_on_demand(goldcrest: Goldcrest) -> None:
    strange = make(architecture="zephyrion", tensors=1)
    with HubServer({"someone/new": {"new.gguf": strange}}) as hub:
        refused = goldcrest("download", "someone/new/new.gguf", HF_ENDPOINT=hub.url)
        taken = goldcrest("download", "someone/new/new.gguf", "--anyway", HF_ENDPOINT=hub.url)

    assert refused.code == 1
    assert "Fits: needs" in refused.err
    assert "cannot run models of the kind “zephyrion”" in refused.err
    assert taken.code == 0, taken.err


def test_who_wants_a_file_anyway_does_not_need_its_header(goldcrest: Goldcrest) -> None:
    broken = b"GGUF" + struct.pack("<IQQ", 9, 0, 0) + bytes(1000)
    with HubServer({"someone/new": {"new.gguf": broken}}) as hub:
        refused = goldcrest("download", "someone/new/new.gguf", HF_ENDPOINT=hub.url)
        taken = goldcrest("download", "someone/new/new.gguf", "--anyway", HF_ENDPOINT=hub.url)

    assert refused.code == 1
    assert taken.code == 0, taken.err
    assert "could not be loaded. Downloading it anyway." in taken.err


@POSIX
def test_on_a_slow_line_it_is_said_what_is_read_until_ctrl_c(home: Path) -> None:
    words = make({"tokenizer.ggml.tokens": ["t" * 16] * 400_000})
    with HubServer({"someone/tiny": {"tiny.gguf": words + bytes(1 << 20)}}) as hub:
        hub.faults.bytes_per_second = 4 << 20
        seen = terminal(home, hub, "tiny.gguf", until="of about 10 MB")

    assert "Reading what the model is: " in seen
    assert "Traceback" not in seen
    assert "Stopped. With --anyway the file is downloaded without looking into it." in seen
    assert hub.sent_bytes < len(words)


def test_what_is_no_model_is_refused_before_it_is_downloaded(goldcrest: Goldcrest) -> None:
    with HubServer({"someone/new": {"new.gguf": b"a text" * 1000}}) as hub:
        shown = goldcrest("download", "someone/new/new.gguf", HF_ENDPOINT=hub.url)

    assert shown.code == 1
    assert "not a GGUF model" in shown.err


def test_the_speed_limit_of_the_settings_holds(
    goldcrest: Goldcrest, tiny_model: Path, home: Path
) -> None:
    size = tiny_model.stat().st_size
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(json.dumps({"bandwidth_limit": size / 2e6}))
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        slow = goldcrest("download", "someone/tiny/tiny.gguf", "--json", HF_ENDPOINT=hub.url)

    assert slow.document["seconds"] > 1.5


def test_on_a_metered_connection_it_goes_on_and_says_so(
    goldcrest: Goldcrest, tiny_model: Path, home: Path
) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"metered": "yes"}')
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest("download", "someone/tiny/tiny.gguf", "--json", HF_ENDPOINT=hub.url)

    assert shown.code == 0
    assert "The connection is metered. The download goes on" in shown.err


def start(
    home: Path, hub: HubServer, stderr: int, file: str = "tiny.gguf"
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", "download", f"someone/tiny/{file}"],
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", "GOLDCREST_HOME": str(home), "HF_ENDPOINT": hub.url},
    )


@POSIX
def test_ctrl_c_keeps_what_has_arrived_and_the_same_command_goes_on(
    goldcrest: Goldcrest, tiny_model: Path, home: Path
) -> None:
    size = tiny_model.stat().st_size
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        hub.faults.bytes_per_second = size // 4
        with start(home, hub, subprocess.PIPE) as first:
            began = time.monotonic()
            place = home / "models" / "someone" / "tiny" / "tiny.gguf"
            while (here := unfinished(place)) is None or here.bytes <= size // 2:
                assert time.monotonic() < began + 30
                hub.closing.wait(0.01)
            began = time.monotonic()
            first.send_signal(signal.SIGINT)
            _, err = first.communicate(timeout=20)
        assert first.returncode == 130
        assert time.monotonic() - began < 5
        assert "What has arrived is kept: the same command goes on." in err
        assert "Traceback" not in err
        hub.faults.bytes_per_second = None
        again = goldcrest("download", "someone/tiny/tiny.gguf", "--json", HF_ENDPOINT=hub.url)

    assert size // 4 < again.document["resumed_from"] < size
    assert "Going on at " in again.err


def terminal(home: Path, hub: HubServer, file: str, until: str = "") -> str:
    """Download a file in a terminal 72 characters wide; return all that it shows.

    Once it shows `until`, Ctrl+C is pressed.
    """
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 72, 0, 0))
    with start(home, hub, theirs, file) as running:
        os.close(theirs)
        seen = b""
        # The terminal ends with an error once nobody has it open any more.
        try:
            while piece := os.read(ours, 4096):
                before, seen = seen, seen + piece
                if until and until.encode() in seen and until.encode() not in before:
                    running.send_signal(signal.SIGINT)
        except OSError:
            pass
        running.communicate(timeout=20)
    os.close(ours)
    assert running.returncode == (130 if until else 0)
    return seen.decode().replace("\r\n", "\n")


def test_a_damaged_part_that_is_fetched_again_is_told(
    goldcrest: Goldcrest, tiny_model: Path, home: Path
) -> None:
    content = tiny_model.read_bytes()
    place = put(home / "models" / "someone" / "tiny" / "tiny.gguf", content[:-1] + b"!")
    found = Identity("someone/tiny", "tiny.gguf", len(content), sha256(content).hexdigest())
    reopen(place, found, (), (), block_bytes=64 << 20)
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest("download", "someone/tiny/tiny.gguf", HF_ENDPOINT=hub.url)

    assert shown.code == 0, shown.err
    assert "A damaged part of 1 MB is being fetched again." in shown.err
    assert place.read_bytes() == content


def bars(home: Path, hub: HubServer, file: str) -> list[str]:
    """Download a file in a terminal; return the bars that it shows."""
    return [line for line in terminal(home, hub, file).split("\r\x1b[K") if "%, " in line]


@POSIX
def test_a_terminal_sees_a_bar_as_wide_as_itself(tiny_model: Path, home: Path) -> None:
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        hub.faults.bytes_per_second = tiny_model.stat().st_size // 2
        lines = [line for line in bars(home, hub, "tiny.gguf") if "█" in line]

    assert lines
    assert all(len(line) <= 71 for line in lines)
    assert any("%" in line and "tiny.gguf" in line and "/s" in line for line in lines)


@POSIX
def test_parts_that_are_there_make_no_speed(tiny_model: Path, home: Path) -> None:
    names = [f"tiny-0000{number}-of-00003.gguf" for number in (1, 2, 3)]
    speed, there = tiny_model.stat().st_size // 2, bytes(50_000_000)
    put(home / "models" / "someone" / "tiny" / names[1], there)
    files: dict[str, Path | bytes] = {names[0]: tiny_model, names[1]: there, names[2]: bytes(speed)}
    with HubServer({"someone/tiny": files}) as hub:
        hub.faults.bytes_per_second = speed
        lines = bars(home, hub, names[0])

    shown = [match for line in lines if (match := re.search(r"([\d.]+) ([KMG]B)/s", line))]
    units = {"KB": 1e3, "MB": 1e6, "GB": 1e9}
    assert shown
    assert max(float(match[1]) * units[match[2]] for match in shown) < 4 * speed
    # They are done from the first moment on, so that nothing jumps when their turn comes.
    assert all(re.search(r"\b(9\d|100) %, ", line) for line in lines)


@pytest.mark.parametrize("width", [1, 20, 40, 79, 200])
def test_a_line_of_progress_fits_and_tells_the_words_first(width: int) -> None:
    words = "61 %, 800 MB of 1.3 GB"
    line = progress_line("\x1b[31mA-long-name-of-a-model-Q4_K_M.gguf", 0.61, words, width)

    assert len(line) <= max(width, 1)
    assert "\x1b" not in line
    assert words in line or width < len(words)


def test_the_bar_is_as_full_as_the_download() -> None:
    for fraction, full in ((-1.0, 0), (0.0, 0), (0.5, 15), (1.0, 30), (7.0, 30)):
        line = progress_line("m", fraction, "w", 100)
        assert (line.count("█"), line.count("░")) == (full, 30 - full)
