"""Reading the header of a file on the hub: little is fetched, and nothing is believed."""

from __future__ import annotations

import contextlib
import itertools
import random
import struct
from typing import TYPE_CHECKING, Final

import pytest
from gguf_maker import llama, make
from hub_server import HubServer

from desktop.core.errors import (
    AssistantError,
    BadModel,
    HubForbidden,
    HubUnauthorized,
    LineTooSlow,
    NotGguf,
    Offline,
    TruncatedGguf,
)
from desktop.core.hub.header import Stopped, Waiting, read_header
from desktop.core.hub.remote import Hub
from desktop.core.hub.repository import list_files
from desktop.core.wording import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.gguf import Header

REPO, FILE = "maker/Model-GGUF", "model-Q4_K_M.gguf"
MIB = 1 << 20
#: A file whose weights are large and whose header is small.
LARGE = llama() + bytes(20 * MIB)


def read(server: HubServer, hub: Hub | None = None, **waiting: object) -> Header:
    hub = hub or Hub(server.url)
    files = list_files(hub, REPO)
    waits = Waiting(**waiting)  # type: ignore[arg-type]  # a test names real fields only
    return read_header(hub, REPO, files.commit, files.models[0], waits)


def megabit(server: HubServer) -> Callable[[], float]:
    """Return a clock that says how long it would take on a line of one megabit a second."""
    return lambda: server.sent_bytes / 125_000


def vocabulary(count: int, length: int = 20) -> bytes:
    return make({"tokenizer.ggml.tokens": ["t" * length] * count, ".context_length": 4096})


WORDS: Final = make(
    {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.tokens": ["t" * 16] * 200_000,
        "tokenizer.ggml.merges": ["t" * 8 + " " + "t" * 8] * 200_000,
    }
)
WORDS_BYTES: Final = len(WORDS)


@pytest.fixture
def server_of_words() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: WORDS + bytes(MIB)}}) as server:
        yield server


@pytest.mark.parametrize("cdn", [False, True], ids=["hub", "cdn"])
def test_the_header_comes_without_the_weights(cdn: bool) -> None:
    with HubServer({REPO: {FILE: LARGE}}, cdn=cdn) as server:
        header = read(server)

        assert (header.architecture, header.context) == ("llama", 8192)
        assert header.chat_template == "{{ messages }}"
        assert server.sent_bytes <= 2 * MIB


def test_a_header_of_many_megabytes_is_read_in_few_pieces() -> None:
    content = vocabulary(200_000) + bytes(30 * MIB)
    with HubServer({REPO: {FILE: content}}) as server:
        header = read(server)

        assert header.vocabulary == 200_000
        assert header.context == 4096
        assert server.sent_bytes <= 9 * MIB
        assert len(server.file_requests()) <= 5


def test_a_long_value_is_stepped_over_by_another_range() -> None:
    long = make({"a.long.text": "x" * (30 * MIB), ".context_length": 77}) + bytes(MIB)
    with HubServer({REPO: {FILE: long}}) as server:
        assert read(server).context == 77
        assert server.sent_bytes <= 10 * MIB


def test_a_line_that_is_slow_but_steady_may_take_its_time(server_of_words: HubServer) -> None:
    shown: list[tuple[int, int | None]] = []
    clock = megabit(server_of_words)

    header = read(server_of_words, on_progress=lambda *each: shown.append(each), clock=clock)

    assert clock() > 70
    assert header.vocabulary == 200_000
    done = [each for each, _ in shown]
    assert done == sorted(done)
    assert done[-1] >= WORDS_BYTES
    # After the first megabytes it is known how much there is.
    guesses = [about for each, about in shown if about is not None and each > 2 * MIB]
    assert all(0.9 * WORDS_BYTES < each < 1.1 * WORDS_BYTES for each in guesses)
    assert len(guesses) > 10


def test_whoever_waits_gives_up_in_the_end(server_of_words: HubServer) -> None:
    with pytest.raises(LineTooSlow) as told:
        read(server_of_words, clock=megabit(server_of_words), patience=60)

    assert str(describe(told.value)) == (
        "The line is too slow to look into the file first. You can download it anyway."
    )


def test_a_line_that_brings_next_to_nothing_is_given_up(server_of_words: HubServer) -> None:
    server_of_words.faults.bytes_per_second = 50_000
    clock = itertools.count(step=10)

    with pytest.raises(LineTooSlow):
        read(server_of_words, clock=lambda: float(next(clock)))

    assert server_of_words.sent_bytes < MIB


def test_the_token_stays_with_the_hub() -> None:
    with HubServer({REPO: {FILE: LARGE}}, cdn=True) as server:
        read(server, Hub(server.url, "secret"))

        assert any("authorization" in each.headers for each in server.requests if not each.cdn)
        assert not any("authorization" in each.headers for each in server.requests if each.cdn)


def test_a_server_without_ranges_is_read_from_the_front_and_left() -> None:
    with HubServer({REPO: {FILE: vocabulary(150_000) + bytes(40 * MIB)}}) as server:
        server.faults.ignore_range = True

        assert read(server).vocabulary == 150_000
        assert server.sent_bytes < 20 * MIB


def test_a_connection_that_breaks_is_opened_anew() -> None:
    with HubServer({REPO: {FILE: vocabulary(200_000)}}) as server:
        server.faults.breaks = [100, 300_000]

        assert read(server).vocabulary == 200_000


def test_a_split_model_is_known_by_its_first_part() -> None:
    with HubServer(
        {REPO: {"m-00001-of-00002.gguf": llama(), "m-00002-of-00002.gguf": b"weights"}}
    ) as server:
        assert read(server).context == 8192
        assert all("00001" in each.path for each in server.file_requests())


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"<html>" * 100, NotGguf),
        (b"GGUF", TruncatedGguf),
        (llama()[:200], TruncatedGguf),
        (llama()[:-100], TruncatedGguf),
        (b"GGUF" + struct.pack("<IQQ", 3, 2**60, 1), BadModel),
        (b"GGUF" + struct.pack("<IQQ", 9, 0, 0), BadModel),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 4000) + b"\xff" * 4000, BadModel),
    ],
)
def test_a_bad_file_is_told_before_its_download(content: bytes, error: type[Exception]) -> None:
    with HubServer({REPO: {FILE: content}}) as server, pytest.raises(error):
        read(server)


def test_a_header_without_an_end_is_given_up_within_bounds() -> None:
    """A stranger's file of gigabytes must not be fetched as a header."""

    class Endless:
        """A vocabulary of two million texts of 100 bytes: 200 MB of header."""

        head = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1) + b"v"
        head += struct.pack("<IIQ", 9, 8, 2_000_000)
        one = struct.pack("<Q", 92) + b"t" * 92

    content = Endless.head + Endless.one * 2_000_000
    with HubServer({REPO: {FILE: content}}) as server:
        with pytest.raises(BadModel):
            read(server)

        assert server.sent_bytes <= 80 * MIB


@pytest.mark.parametrize(
    "spoil",
    [
        lambda faults: setattr(faults, "shift_range", 5),
        lambda faults: setattr(faults, "encoding", "gzip"),
        lambda faults: setattr(faults, "login_page", True),
        lambda faults: setattr(faults, "wrong_bytes", True),
        lambda faults: setattr(faults, "file_status", 500),
        lambda faults: setattr(faults, "file_status", 416),
    ],
    ids=["other-range", "compressed", "login-page", "other-bytes", "broken", "no-range"],
)
def test_a_strange_answer_is_an_error(spoil: Callable[[object], None]) -> None:
    with HubServer({REPO: {FILE: LARGE}}) as server:
        spoil(server.faults)

        with pytest.raises(AssistantError):
            read(server)


@pytest.mark.parametrize(("status", "error"), [(401, HubUnauthorized), (403, HubForbidden)])
def test_a_gated_file_says_so(status: int, error: type[Exception]) -> None:
    with HubServer({REPO: {FILE: LARGE}}) as server:
        server.faults.file_status = status

        with pytest.raises(error):
            read(server)


def test_it_is_left_when_nobody_wants_it_any_more() -> None:
    with HubServer({REPO: {FILE: vocabulary(300_000)}}) as server:
        hub = Hub(server.url)

        with pytest.raises(Stopped):
            read(server, hub, stopped=lambda: server.sent_bytes > 0)

        assert server.sent_bytes <= 3 * MIB


def test_nothing_is_asked_while_offline() -> None:
    with HubServer({REPO: {FILE: LARGE}}) as server:
        files = list_files(Hub(server.url), REPO)
        server.requests.clear()

        with pytest.raises(Offline):
            read_header(Hub(server.url, offline=lambda: True), REPO, files.commit, files.models[0])

        assert not server.requests


def test_random_bytes_behind_the_magic_end_in_an_error_or_a_header() -> None:
    for seed in range(30):
        noise = random.Random(seed)  # noqa: S311 - the same noise in each run
        content = bytearray(llama(tokenizer__ggml__tokens=["a", "b"] * 200))
        for _ in range(20):
            content[noise.randrange(4, len(content))] = noise.randrange(256)
        with (
            HubServer({REPO: {FILE: bytes(content)}}) as server,
            contextlib.suppress(BadModel, TruncatedGguf),
        ):
            read(server)
