from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import (
    AssistantError,
    HubAddressInvalid,
    HubBusy,
    HubFailed,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
    NetworkLogin,
    NoNetwork,
    Offline,
)
from desktop.core.hub.remote import Hub

if TYPE_CHECKING:
    from collections.abc import Iterator

REPO, FILE = "someone/models", "sub/model.gguf"
COMMIT = "0123456789" * 4
NESTED = b"[" * 100_000


@pytest.fixture(scope="module")
def shared() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: b"content"}}) as server:
        yield server


def entry(**changes: object) -> bytes:
    lfs = {"oid": "a" * 64, "size": 7, "pointerSize": 134}
    known = {"type": "file", "path": FILE, "size": 7, "oid": "b" * 40, "lfs": lfs}
    return json.dumps([{**known, **changes}]).encode()


def test_a_file_is_located_at_the_newest_commit(server: HubServer, content: bytes) -> None:
    remote = Hub(server.url + "/").locate(REPO, FILE)
    commit = server.newest(REPO)

    assert remote.commit == commit.sha
    assert remote.url == f"{server.url}/{REPO}/resolve/{commit.sha}/{FILE}"
    assert remote.bytes == len(content)
    assert remote.sha256 == commit.files[FILE].sha256


def test_a_pinned_file_takes_one_question_and_ignores_later_uploads(server: HubServer) -> None:
    old = server.newest(REPO)
    server.upload(REPO, FILE, b"a later file")
    remote = Hub(server.url).locate(REPO, FILE, old.sha)

    assert remote.sha256 == old.files[FILE].sha256
    assert len(server.requests) == 1


def test_without_an_address_it_is_the_public_one_whatever_the_library_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The library would go to its makers' trial server, with the token for the public one.
    monkeypatch.setenv("HUGGINGFACE_CO_STAGING", "1")

    assert Hub().address() == "https://huggingface.co"


@pytest.mark.parametrize(
    ("repo", "file", "revision"),
    [
        ("someone/else", FILE, None),
        (REPO, "missing.gguf", None),
        (REPO, FILE, COMMIT),
        (REPO, FILE, "no-such-branch"),
    ],
)
def test_what_the_hub_does_not_have(
    shared: HubServer, repo: str, file: str, revision: str | None
) -> None:
    with pytest.raises(HubNotFound) as caught:
        Hub(shared.url).locate(repo, file, revision)

    assert caught.value.data == {"repo": repo, "file": file}


@pytest.mark.parametrize(
    ("repo", "file", "revision"),
    [
        ("../etc", "passwd", None),
        ("a/b/c", FILE, None),
        ("a/b?x=1", FILE, None),
        ("", FILE, None),
        (REPO, "../../x.gguf", None),
        (REPO, "/x.gguf", None),
        (REPO, "a\0b.gguf", None),
        (REPO, "", None),
        (REPO, FILE, "main?x"),
    ],
)
def test_odd_names_are_not_even_asked_for(
    server: HubServer, repo: str, file: str, revision: str | None
) -> None:
    with pytest.raises(HubNotFound):
        Hub(server.url).locate(repo, file, revision)

    assert not server.requests


@pytest.mark.parametrize("revision", [None, COMMIT])
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, HubUnauthorized),
        (403, HubForbidden),
        (404, HubNotFound),
        (429, HubBusy),
        (500, HubFailed),
        (302, HubFailed),
    ],
)
def test_each_refusal_has_its_error(
    server: HubServer, status: int, kind: type[AssistantError], revision: str | None
) -> None:
    server.faults.api_status = status
    server.faults.retry_after = "7"

    with pytest.raises(kind) as caught:
        Hub(server.url).locate(REPO, FILE, revision)

    if status == 429:
        assert caught.value.data["seconds"] == 7
    if status == 500:
        assert caught.value.data == {"status": 500, "reason": "refused with 500", "seconds": 7}
    if status == 403:
        assert caught.value.data["page"] == f"{server.url}/{REPO}"


@pytest.mark.parametrize("code", ["RepoNotFound", "GatedRepo"])
def test_the_hubs_own_code_says_what_a_401_means(server: HubServer, code: str) -> None:
    server.faults.api_status, server.faults.error_code = 401, code

    with pytest.raises(HubNotFound if code == "RepoNotFound" else HubUnauthorized):
        Hub(server.url).locate(REPO, FILE)


def test_nobody_there_is_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    with pytest.raises(NoNetwork) as caught:
        Hub(f"http://127.0.0.1:{port}").locate(REPO, FILE)

    assert caught.value.data["host"] == "127.0.0.1"
    assert caught.value.data["reason"]


@pytest.mark.parametrize(
    "endpoint", ["nonsense", "ftp://host", "http://", "http://[", "http://a b"]
)
def test_an_address_that_is_none_is_told(endpoint: str) -> None:
    with pytest.raises(HubAddressInvalid) as caught:
        Hub(endpoint).locate(REPO, FILE)

    assert caught.value.data["address"] == endpoint.rstrip("/")


def test_a_password_in_the_hubs_address_is_not_told(shared: HubServer) -> None:
    with pytest.raises(HubAddressInvalid) as caught:
        Hub("ftp://me:secret@hub.test").locate(REPO, FILE)
    assert caught.value.data == {"address": "hub.test"}

    hub = Hub(shared.url.replace("://", "://me:secret@"))
    assert hub.page("a/b") == f"{shared.url}/a/b"
    with pytest.raises(HubNotFound) as refused:
        hub.locate(REPO, "no such file")
    assert "secret" not in str(refused.value.data)


@pytest.mark.parametrize(
    "body",
    [
        b"null",
        b"[1]",
        b"[[]]",
        b'{"sha": 5, "id": "x"}',
        b'[{"type": "file"}]',
        NESTED,
        entry(lfs=None),
        entry(lfs={"oid": "short", "size": 7, "pointerSize": 1}),
        entry(lfs={"oid": 5, "size": 7, "pointerSize": 1}),
        entry(size=8),
        entry(size=-7, lfs={"oid": "a" * 64, "size": -7, "pointerSize": 1}),
        entry(size=1e300, lfs={"oid": "a" * 64, "size": 1e300, "pointerSize": 1}),
        entry(size=1 << 60, lfs={"oid": "a" * 64, "size": 1 << 60, "pointerSize": 1}),
        b" " * (17 << 20) + entry(),
    ],
    ids=range(14),
)
@pytest.mark.parametrize("revision", [None, COMMIT])
def test_nonsense_is_told_as_the_hubs_failure(
    server: HubServer, body: bytes, revision: str | None
) -> None:
    server.faults.api_body = body

    with pytest.raises(HubFailed) as caught:
        Hub(server.url).locate(REPO, FILE, revision)

    assert str(caught.value.data["reason"]).isprintable()


@pytest.mark.parametrize("body", [b"", b"<html>Welcome to the hotel</html>", b"{", b"\xff\xfe"])
@pytest.mark.parametrize("revision", [None, COMMIT])
def test_what_is_no_answer_of_a_hub_came_from_somebody_else(
    server: HubServer, body: bytes, revision: str | None
) -> None:
    server.faults.api_page = body

    with pytest.raises(NetworkLogin) as caught:
        Hub(server.url).locate(REPO, FILE, revision)

    assert caught.value.data["host"] == "127.0.0.1"


@pytest.mark.parametrize("after", [0, 100])
@pytest.mark.parametrize("revision", [None, COMMIT])
def test_an_answer_that_breaks_off_is_the_networks_fault(
    server: HubServer, after: int, revision: str | None
) -> None:
    server.faults.api_breaks = after

    with pytest.raises(NoNetwork):
        Hub(server.url).locate(REPO, FILE, revision)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("type path size oid lfs pointerSize sha id error".split()), inner
        )
    ),
    max_leaves=12,
)


@given(body=JSON, status=st.sampled_from([None, 401, 500]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
def test_any_answer_is_a_file_or_one_of_our_errors(
    shared: HubServer, body: object, status: int | None
) -> None:
    shared.faults.api_body = json.dumps(body).encode()
    shared.faults.api_status = status
    shared.faults.error_body = shared.faults.api_body
    try:
        for revision in (None, COMMIT):
            with pytest.raises(AssistantError):
                Hub(shared.url).locate(REPO, FILE, revision)
    finally:
        shared.faults.api_body = shared.faults.error_body = shared.faults.api_status = None


def test_a_token_goes_out_only_where_it_was_given(
    server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_environment")
    Hub(server.url).locate(REPO, FILE)
    silent = [request.headers.get("authorization") for request in server.requests]
    Hub(server.url, token="hf_given").locate(REPO, FILE)  # noqa: S106 - no real one
    spoken = [request.headers.get("authorization") for request in server.requests[len(silent) :]]

    assert set(silent) == {None}
    assert set(spoken) == {"Bearer hf_given"}


def test_nothing_but_the_question_is_asked_and_no_cookie_is_kept(server: HubServer) -> None:
    for _ in range(2):
        Hub(server.url).locate(REPO, FILE)

    assert {request.path.split("/")[1] for request in server.requests} == {"api"}
    assert len(server.requests) == 4
    assert all("cookie" not in request.headers for request in server.requests)
    assert all("goldcrest/" in request.headers["user-agent"] for request in server.requests)


def test_the_offline_switch_opens_no_socket_and_loads_no_library(server: HubServer) -> None:
    code = """if True:
        import sys
        from desktop.core.errors import Offline
        from desktop.core.hub.remote import Hub, RemoteFile
        opened = []
        sys.addaudithook(lambda name, _: opened.append(name) if name.startswith("socket") else None)
        hub = Hub(sys.argv[1], offline=lambda: True)
        remote = RemoteFile("a/b", "c", "d", sys.argv[1], 1, "e", hub)
        stream = lambda: hub.stream(remote.url, why="download").__enter__()
        for act in (lambda: hub.locate("a/b", "c"), stream):
            try:
                act()
            except Offline:
                print("offline")
        print(opened, "huggingface_hub" in sys.modules)
    """
    shown = subprocess.run(
        [sys.executable, "-c", code, server.url], capture_output=True, text=True, check=True
    )

    assert shown.stdout.split("\n")[:3] == ["offline", "offline", "[] False"]
    assert not server.requests


@pytest.mark.parametrize("name", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_the_librarys_own_offline_switch_is_honoured(server: HubServer, name: str) -> None:
    code = (
        "from desktop.core.hub.remote import Hub; import sys\nhub = Hub(sys.argv[1])\n"
        "try: hub.locate('a/b', 'c')\nexcept Exception as error: print(error, hub.is_offline)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code, server.url],
        env={name: "1", "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )

    # From then on everybody knows, and does not even ask.
    assert shown.stdout == "offline() True\n"
    assert not server.requests


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "socks4://127.0.0.1:1", "http://127.0.0.1:1", "nonsense://x"]
)
def test_a_proxy_that_cannot_be_used_is_no_network(proxy: str) -> None:
    code = "from desktop.core.hub.remote import Hub\nHub('http://hub.test').locate('a/b', 'c')"
    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={"ALL_PROXY": proxy, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "NoNetwork" in shown.stderr.splitlines()[-1]
    assert "hub.test" in shown.stderr.splitlines()[-1]


def test_switching_offline_off_again_needs_no_new_hub(shared: HubServer) -> None:
    switch = [True]
    hub = Hub(shared.url, offline=lambda: switch[0])
    with pytest.raises(Offline):
        hub.locate(REPO, FILE)
    switch[0] = False

    assert hub.locate(REPO, FILE).bytes == 7


def test_importing_loads_no_network_library() -> None:
    code = (
        "import sys; import desktop.core.hub.queue, desktop.core.hub.remote\n"
        "print([name for name in ('huggingface_hub', 'httpx2', 'ssl') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "[]"
