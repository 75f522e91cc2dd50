from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import keyring
import pytest
from hub_server import HubServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backends import fail, null
from memory_keyring import MemoryKeyring, WeakKeyring

from desktop.core.errors import (
    FolderReadOnly,
    HubAddressInvalid,
    HubUnauthorized,
    KeyringUnavailable,
)
from desktop.core.tokens import SERVICE, Tokens, is_token, origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from keyring.backend import KeyringBackend

    from desktop.app import Services

PUBLIC, MIRROR = "https://huggingface.co", "https://mirror.test"


@pytest.fixture(autouse=True)
def system() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    made.answers.set()
    keyring.set_keyring(before)


def tokens(
    folder: Path, endpoint: str | None = None, environment: Mapping[str, str] | None = None
) -> Tokens:
    return Tokens(folder, lambda: endpoint, environment or {}, patience=5)


def test_a_token_is_kept_in_the_keyring_and_nowhere_else(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    tokens(tmp_path).save("hf_secret")
    again = tokens(tmp_path)

    assert again.read() == "hf_secret"
    assert again.place() == "keyring"
    assert system.kept == {(SERVICE, PUBLIC): "hf_secret"}
    assert "hf_secret" not in (tmp_path / "token").read_text()


def test_the_keyring_is_not_asked_before_a_token_was_saved_and_once_after(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    kept = tokens(tmp_path)
    assert kept.read() is None
    assert system.asked == 0

    kept.save("hf_secret")
    asked = system.asked
    assert [kept.read() for _ in range(5)] == ["hf_secret"] * 5
    assert system.asked == asked + 1


def test_looking_where_it_is_loads_no_keyring(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.core.tokens import Tokens\n"
        "kept = Tokens(Path(sys.argv[1]), lambda: None, {})\n"
        "print(kept.place(), kept.read(), 'keyring' in sys.modules)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )

    assert shown.stdout.strip() == "None None False"


def test_a_token_of_one_hub_is_told_to_no_other(tmp_path: Path) -> None:
    tokens(tmp_path).save("hf_public")
    tokens(tmp_path, MIRROR).save("hf_mirror", in_file=True)

    assert tokens(tmp_path, f"{PUBLIC}:443/").read() == "hf_public"
    assert tokens(tmp_path, MIRROR + "/some/path").read() == "hf_mirror"
    for other in ("http://huggingface.co", "https://huggingface.co:444", "https://h.test", "x"):
        assert tokens(tmp_path, other).read() is None
        assert tokens(tmp_path, other).place() is None


def test_the_environments_token_goes_first_and_to_its_own_hub_only(tmp_path: Path) -> None:
    tokens(tmp_path).save("hf_saved")
    public = {"HF_TOKEN": " hf_env "}
    mirror = {"HF_TOKEN": "hf_env", "HF_ENDPOINT": MIRROR}

    assert tokens(tmp_path, None, public).read() == "hf_env"
    assert tokens(tmp_path, None, public).place() == "environment"
    assert tokens(tmp_path, MIRROR, public).read() is None
    assert tokens(tmp_path, MIRROR, mirror).read() == "hf_env"
    assert tokens(tmp_path, None, mirror).read() == "hf_saved"
    assert tokens(tmp_path, None, {"HF_TOKEN": "two words"}).read() == "hf_saved"


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, WeakKeyring])
def test_without_a_keyring_that_keeps_secrets_nothing_is_saved_unless_the_person_says_so(
    tmp_path: Path, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    kept = tokens(tmp_path)
    with pytest.raises(KeyringUnavailable):
        kept.save("hf_secret")
    assert kept.place() is None
    assert not (tmp_path / "token").exists()

    kept.save("hf_secret", in_file=True)

    assert kept.read() == "hf_secret"
    assert kept.place() == "file"


@pytest.mark.skipif(os.name == "nt", reason="Windows guards the folder by the user's profile")
def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    tokens(tmp_path).save("hf_secret", in_file=True)

    assert stat.S_IMODE((tmp_path / "token").stat().st_mode) == 0o600


@pytest.mark.parametrize("in_file", [False, True])
def test_a_forgotten_token_is_gone_everywhere(
    tmp_path: Path, system: MemoryKeyring, *, in_file: bool
) -> None:
    kept = tokens(tmp_path)
    kept.save("hf_secret", in_file=in_file)
    assert kept.read()
    kept.forget()
    kept.forget()

    assert kept.read() is None
    assert kept.place() is None
    assert not system.kept
    assert not (tmp_path / "token").exists()


def test_one_that_the_person_deleted_in_the_keyring_itself_can_be_forgotten(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    tokens(tmp_path).save("hf_secret")
    system.kept.clear()
    kept = tokens(tmp_path)

    assert kept.read() is None
    kept.forget()
    assert kept.place() is None


def test_a_locked_keyring_costs_the_token_not_the_download(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    tokens(tmp_path).save("hf_secret")
    system.locked = True
    kept = tokens(tmp_path)

    assert kept.read() is None
    with pytest.raises(KeyringUnavailable):
        kept.forget()
    assert kept.place() == "keyring"


def test_a_keyring_that_never_answers_is_left_behind(tmp_path: Path, system: MemoryKeyring) -> None:
    tokens(tmp_path).save("hf_secret")
    system.answers.clear()
    kept = Tokens(tmp_path, lambda: None, {}, patience=0.05)

    assert kept.read() is None
    with pytest.raises(KeyringUnavailable):
        kept.save("hf_other")


def test_a_keyring_that_was_locked_is_asked_again_when_the_token_is_missed_and_not_before(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    tokens(tmp_path).save("hf_secret")
    system.locked = True
    kept = tokens(tmp_path)
    asked = system.asked
    assert [kept.read() for _ in range(5)] == [None] * 5
    assert system.asked == asked + 1

    kept.ask_again()
    assert [kept.read() for _ in range(5)] == [None] * 5
    assert system.asked == asked + 2
    system.locked = False
    kept.ask_again()

    assert [kept.read() for _ in range(5)] == ["hf_secret"] * 5
    assert system.asked == asked + 3


def test_an_answer_that_comes_late_counts_and_nobody_is_prompted_twice(
    tmp_path: Path, system: MemoryKeyring
) -> None:
    tokens(tmp_path).save("hf_secret")
    asked = system.asked
    system.answers.clear()
    kept = Tokens(tmp_path, lambda: None, {}, patience=0.05)
    assert kept.read() is None
    kept.ask_again()
    assert kept.read() is None
    prompts = [each for each in threading.enumerate() if each.name == "keyring"]
    system.answers.set()
    for prompt in prompts:
        prompt.join()

    assert kept.read() == "hf_secret"
    assert system.asked == asked + 1


@pytest.mark.parametrize("how", ["question", "file"])
def test_a_hub_that_refuses_has_an_unlocked_keyring_asked_again(
    services: Services, system: MemoryKeyring, how: str
) -> None:
    with HubServer({"a/b": {"c.gguf": b"content"}}) as server:
        services.settings.change(endpoint=server.url)
        services.tokens.save("hf_secret")
        system.locked = True
        remote = services.hub.locate("a/b", "c.gguf")
        services.hub.locate("a/b", "c.gguf")
        asked = system.asked
        system.locked = False
        if how == "question":
            server.faults.api_status = 401
            with pytest.raises(HubUnauthorized):
                services.hub.locate("a/b", "c.gguf")
        else:
            server.faults.file_status = 403
            with services.hub.stream(remote.url, why="download") as reply:
                assert reply.answer.status == 403
        server.faults.api_status = None
        services.hub.locate("a/b", "c.gguf")

    told = [request.headers.get("authorization") for request in server.requests]
    assert set(told[:-1]) == {None, "Bearer hf_secret"}
    assert told[-1] == "Bearer hf_secret"
    assert system.asked == asked + 1


@pytest.mark.parametrize("text", ["", "two words", "line\nbreak", "é", "x" * 1001, "\x7f"])
def test_what_is_no_token_is_not_kept(tmp_path: Path, text: str) -> None:
    assert not is_token(text)
    with pytest.raises(ValueError, match="no token"):
        tokens(tmp_path).save(text)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")

    with pytest.raises(FolderReadOnly):
        tokens(tmp_path / "config").save("hf_secret", in_file=True)


KEPT = st.dictionaries(
    st.sampled_from([PUBLIC, MIRROR, ""]),
    st.none()
    | st.text(max_size=5)
    | st.lists(st.integers(), max_size=2)
    | st.dictionaries(st.sampled_from(["in", "token", "x"]), st.text(max_size=5) | st.integers()),
)


@given(content=KEPT.map(json.dumps) | st.text(max_size=30) | st.just("[" * 100_000))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_file_edited_by_hand_gives_a_token_or_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "token").write_text(content, "utf-8")
    kept = tokens(tmp_path)

    assert kept.read() is None or is_token(kept.read())
    kept.save("hf_new", in_file=True)
    assert kept.read() == "hf_new"
    kept.forget()
    assert kept.place() is None


def test_no_token_is_saved_for_a_hub_whose_address_is_none(tmp_path: Path) -> None:
    kept = Tokens(tmp_path, lambda: "ftp://me:secret@mirror.test", {})

    with pytest.raises(HubAddressInvalid) as caught:
        kept.save("hf_new", in_file=True)
    assert caught.value.data == {"address": "mirror.test"}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://HuggingFace.co/", PUBLIC),
        ("https://user:word@huggingface.co/a?b", PUBLIC),
        ("http://[::1]:8080/x", "http://[::1]:8080"),
        ("http://a:80", "http://a"),
        ("ftp://a", None),
        ("a", None),
        ("http://a:x", None),
        ("http://[", None),
        ("http://a b", None),
        ("http://a:0", None),
    ],
)
def test_the_origin_of_an_address(address: str, found: str | None) -> None:
    assert origin(address) == found
