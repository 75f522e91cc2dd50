"""Files that were damaged, or made to do harm."""

from __future__ import annotations

import gc
import io
import json
import os
import struct
import tempfile
import unicodedata
import zipfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import exchange_samples as samples
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.chat.exchange import (
    chatgpt,
    claude,
    gpt4all,
    gpt4all_file,
    jan,
    lm_studio,
    open_webui,
    ours,
)
from desktop.core.chat.exchange.formats import PROGRAMS
from desktop.core.chat.exchange.importing import import_chats
from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.pieces import MOST_PARTS
from desktop.core.chat.exchange.plain import MOST_MESSAGES
from desktop.core.chat.exchange.reading import Reading
from desktop.core.errors import AssistantError, ChatsFileMissing, NoChatsFound
from desktop.core.store.database import open_database
from desktop.core.store.whole import WholeChat, WholeChats

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAMES = st.sampled_from(
    "mapping parent children message author role content content_type parts metadata current_node"
    " create_time title id text thoughts recipient attachments name chat_messages uuid sender"
    " parent_message_uuid type thinking input files created_at chat history messages currentId"
    " parentId timestamp annotation rating versions currentlySelected steps style createdAt"
    " genInfo stats thread_id object assistants conversation user assistant a b".split()
)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=25,
)


def check(chat: WholeChat) -> None:
    """What the store expects of a chat."""
    for place, message in enumerate(chat.messages):
        assert message.parent is None or 0 <= message.parent < place
        assert message.text.strip() or message.thinking.strip()
    assert chat.shown is not None
    assert not any(unicodedata.category(one) == "Cc" for one in chat.title)
    assert chat.source


def tree_of(keys: list[str], parents: list[Any]) -> dict[str, Any]:
    return {
        key: samples.node(key, parent, [], "user" if place % 2 else "assistant", f"m{place}")
        for place, (key, parent) in enumerate(zip(keys, parents, strict=False))
    }


@given(ANYTHING)
@settings(max_examples=200)
def test_no_json_makes_a_reader_do_anything_but_refuse_it(value: Any) -> None:  # noqa: ANN401
    for module in (chatgpt, claude, open_webui, lm_studio, jan, gpt4all):
        try:
            check(module.read(value if isinstance(value, dict) else {"mapping": value}, Reading(1)))
        except LeaveOut:
            continue
    for program in PROGRAMS:
        program.fits(value if isinstance(value, dict) else {})


@given(ANYTHING, st.sampled_from([{}, {"version": 1}, {"version": 2}, {"version": "x"}]))
def test_no_json_makes_our_own_reader_do_anything_but_refuse_it(value: Any, header: Any) -> None:  # noqa: ANN401
    try:
        chat = ours.read(
            value if isinstance(value, dict) else {"messages": value}, header, Reading(1)
        )
    except LeaveOut:
        return
    assert chat.source


KEYS = st.sampled_from("abcdefgh")


@given(st.lists(KEYS, max_size=8), st.lists(KEYS | st.none() | st.just("gone"), min_size=8), KEYS)
def test_trees_with_cycles_and_missing_parents_lose_no_message(
    keys: list[str], parents: list[str | None], shown: str
) -> None:
    tree = tree_of(keys, parents)
    value = {"mapping": tree, "current_node": shown}
    if not tree:
        return
    chat = chatgpt.read(value, Reading(1))
    check(chat)

    whole = "\n\n".join(one.text for one in chat.messages)
    for node in tree.values():
        assert node["message"]["content"]["parts"][0] in whole


def test_long_chains_and_wide_trees_are_quick(chats: WholeChats, tmp_path: Path) -> None:
    count = 10_000
    keys = [str(number) for number in range(count)]
    chain = tree_of(keys, [None, *keys])
    wide = tree_of(keys, [None, *["0"] * count])
    ring = tree_of(keys, [keys[-1], *keys])
    values = [
        {"mapping": tree, "conversation_id": name, "current_node": "5"}
        for name, tree in (("chain", chain), ("wide", wide), ("ring", ring))
    ]
    report = import_chats(samples.write_json(tmp_path / "a.json", values), chats)

    assert (report.taken, report.messages) == (3, 3 * count)


def test_the_same_id_twice_loses_no_message(chats: WholeChats, tmp_path: Path) -> None:
    value = samples.claude()
    for message in value["chat_messages"]:
        message["uuid"] = "same"
    report = import_chats(samples.write_json(tmp_path / "a.json", value), chats)

    assert report.messages == 3


def test_what_a_chat_that_is_left_out_had_is_not_counted(chats: WholeChats, tmp_path: Path) -> None:
    adapter = {"path": "//evil/a"}
    bad = {"messages": [], "settings": {"adapters": [adapter]}, "draft": 7}
    value = {"format": "goldcrest-chats", "version": 1, "chats": [bad, {**bad, "draft": ""}]}
    report = import_chats(samples.write_json(tmp_path / "a.json", value), chats)

    assert (report.taken, report.left_count) == (1, 1)
    assert report.missing == {"adapter": 1}


def test_a_damaged_chat_in_the_middle_stops_no_other(chats: WholeChats, tmp_path: Path) -> None:
    good, other = samples.chatgpt(), samples.claude()
    empty = {"title": "Nothing said", "mapping": {}}
    raw = (
        f'[{json.dumps(good)}, {{"title": "\\q"}}, 7, {json.dumps(empty)}, {json.dumps(other)},'
        f' {{"mapping": {{"a": '
    )
    path = tmp_path / "conversations.json"
    path.write_text(raw, encoding="utf-8")
    report = import_chats(path, chats)

    assert report.taken == 2
    assert [(one.name, one.reason) for one in report.left] == [
        ("conversations.json", "damaged"),
        ("conversations.json", "damaged"),
        ("Nothing said", "empty"),
        ("conversations.json", "broken"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", ""),
        (b"\0\1\2" * 1000, ""),
        (b"hello", ""),
        (b'{"a": 1}', ""),
        (b"[1, 2, 3]", ""),
        (b'[{"mapping": ', "the file ends in the middle"),
        (b"PK\x03\x04 nonsense", "it is damaged"),
    ],
)
def test_what_holds_no_chats_is_told(
    content: bytes, reason: str, chats: WholeChats, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(NoChatsFound) as caught:
        import_chats(path, chats)

    assert reason in str(caught.value.data["reason"])


def test_what_a_newer_program_wrote_is_named(chats: WholeChats, tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-1.chat"
    path.write_bytes(struct.pack(">Ii", 0xF5D553CC, 99))
    report = import_chats(path, chats)

    assert [(one.name, one.reason) for one in report.left] == [("gpt4all-1.chat", "version")]


def test_what_is_not_there_is_told(chats: WholeChats, tmp_path: Path) -> None:
    with pytest.raises(ChatsFileMissing):
        import_chats(tmp_path / "none", chats)
    with pytest.raises(NoChatsFound):
        import_chats(tmp_path, chats)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(chats: WholeChats, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NoChatsFound):
        import_chats(tmp_path / "pipe", chats)
    with pytest.raises(NoChatsFound):
        import_chats(tmp_path, chats)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_out_of_a_folder_are_not_followed(chats: WholeChats, tmp_path: Path) -> None:
    outside = samples.write_json(tmp_path / "outside.json", samples.chatgpt())
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.json").symlink_to(outside)
    (folder / "round").symlink_to(folder)
    with pytest.raises(NoChatsFound):
        import_chats(folder, chats)


def test_a_file_that_unpacks_to_far_too_much_is_left(chats: WholeChats, tmp_path: Path) -> None:
    bomb = b'[{"mapping": "' + b"a" * (70 << 20) + b'"}]'
    path = samples.write_zip(tmp_path / "a.zip", {"1.json": bomb, "2.json": [samples.claude()]})
    report = import_chats(path, chats)

    assert report.taken == 1  # and the bomb is nobody's chat as far as it was read


def test_a_bomb_alone_is_told(chats: WholeChats, tmp_path: Path) -> None:
    good = json.dumps(samples.claude()).encode()
    bomb = b"[" + good + b', {"mapping": "' + b"a" * (70 << 20) + b'"}]'
    report = import_chats(samples.write_zip(tmp_path / "a.zip", {"1.json": bomb}), chats)

    assert [(one.name, one.reason) for one in report.left] == [("1.json", "bomb")]
    assert report.taken == 1


def test_a_zip_with_a_huge_list_of_files_is_refused(chats: WholeChats, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(45_000):
            archive.writestr(f"{number:0200}.json", b"")
    with pytest.raises(NoChatsFound) as caught:
        import_chats(path, chats)

    assert "unpacks" in str(caught.value.data["reason"])


def test_locked_and_damaged_files_in_a_zip_are_named(chats: WholeChats, tmp_path: Path) -> None:
    path = samples.write_zip(
        tmp_path / "a.zip", {"1.json": [samples.chatgpt()], "2.json": [samples.claude()]}
    )
    raw = bytearray(path.read_bytes())
    second = raw.rindex(b"PK\x01\x02")
    raw[second + 8] |= 1  # says that it needs a password
    path.write_bytes(raw)
    report = import_chats(path, chats)

    assert report.taken == 1
    assert [(one.name, one.reason) for one in report.left] == [("2.json", "locked")]


@given(st.binary(max_size=400), st.integers(0, 400), st.integers(0, 255))
@settings(max_examples=60)
def test_damaged_zip_files_end_in_our_errors(noise: bytes, place: int, byte: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.json", json.dumps([samples.chatgpt()]))
        archive.writestr("b.chat", samples.gpt4all_file())
    raw = bytearray(buffer.getvalue())
    raw[-1 - place % len(raw)] = byte
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as chats:
        for content in (bytes(raw), b"PK\x03\x04" + noise, bytes(raw[:place])):
            path = Path(folder, "a.zip")
            path.write_bytes(content)
            assert_only_our_errors(lambda: import_chats(path, chats))  # noqa: B023 - called at once


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=8), st.sampled_from([9, 12]))
def test_damaged_files_of_gpt4all_are_refused(place: int, noise: bytes, version: int) -> None:
    raw = samples.gpt4all_file(version)
    at = 8 + place % (len(raw) - 8)
    for content in (raw[:at], raw[:at] + noise + raw[at + len(noise) :]):
        try:
            check(gpt4all_file.read(content, Reading(1)))
        except LeaveOut:
            continue


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        check(gpt4all.read_text(f"Prompt: {text}", Reading(1)))
    except LeaveOut:
        return


def test_details_that_never_end_are_quick() -> None:
    opening = '<details type="reasoning">'
    for text in (opening * 50_000, "<details " * 100_000 + "></details>", "<details >" * 50_000):
        message = {"role": "assistant", "content": text}
        chat = open_webui.read({"chat": {"history": {"messages": {"a": message}}}}, Reading(1))

        assert chat.messages[0].text


def test_an_import_can_be_stopped_and_tells_how_far_it_is(
    chats: WholeChats, tmp_path: Path
) -> None:
    values = [{**samples.chatgpt(), "conversation_id": str(one)} for one in range(400)]
    path = samples.write_json(tmp_path / "a.json", values)
    steps: list[tuple[int, int]] = []
    report = import_chats(
        path,
        chats,
        progress=lambda done, total: steps.append((done, total)),
        stop=lambda: len(steps) >= 2,
    )

    assert report.stopped
    assert 0 < report.taken < 400
    assert len(chats.ids()) == report.taken
    size = path.stat().st_size
    assert all(0 < done < size == total for done, total in steps)


TOO_MANY = MOST_MESSAGES + 1
LIST: list[Any] = [{"role": "user", "content": "a", "sender": "human", "text": "a"}] * TOO_MANY
VERSIONS: dict[str, Any] = {"versions": [{"role": "user", "content": "a"}] * TOO_MANY}


def tree() -> dict[str, Any]:
    # Not at the top: two hundred thousand objects for each process that tests.
    return {str(number): {"message": {}} for number in range(TOO_MANY)}


@pytest.mark.parametrize(
    ("module", "value"),
    [
        (chatgpt, lambda: {"mapping": tree()}),
        (open_webui, lambda: {"chat": {"history": {"messages": tree()}}}),
        (open_webui, lambda: {"chat": {"messages": LIST}}),
        (claude, lambda: {"chat_messages": LIST}),
        (lm_studio, lambda: {"messages": [VERSIONS, *LIST]}),
        (lm_studio, lambda: {"messages": [VERSIONS]}),
        (jan, lambda: {"object": "thread", "messages": LIST}),
        (gpt4all, lambda: {"conversation": LIST}),
    ],
    ids="chatgpt open-webui open-webui-list claude lm-studio versions jan gpt4all".split(),
)
def test_a_chat_of_too_many_messages_is_left(
    module: Any,  # noqa: ANN401
    value: Callable[[], dict[str, Any]],
) -> None:
    with pytest.raises(LeaveOut) as caught:
        module.read(value(), Reading(1))

    assert caught.value.reason == "large"


def test_a_chat_of_ours_of_too_many_messages_is_left() -> None:
    with pytest.raises(LeaveOut) as caught:
        ours.read({"messages": LIST}, {"version": 1}, Reading(1))

    assert caught.value.reason == "large"


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        ([b'{"object": "thread.message"}'] * (MOST_MESSAGES + 1), True),
        ([b"{}"] * (MOST_MESSAGES + 1), False),
        ([b"{}"] + [b""] * MOST_MESSAGES, False),
        ([b'"' + b"," * (MOST_PARTS // 2) + b'"'] * 3, False),
    ],
    ids=["messages", "lines", "empty", "parts"],
)
def test_lines_have_one_bound_together(
    lines: list[bytes], *, known: bool, chats: WholeChats, tmp_path: Path
) -> None:
    path = tmp_path / "messages.jsonl"
    path.write_bytes(b"{}\n" + b"\n".join(lines) + b"\n")
    if known:
        assert [one.reason for one in import_chats(path, chats).left] == ["large"]
        return
    with pytest.raises(NoChatsFound) as caught:
        import_chats(path, chats)
    assert "too large" in str(caught.value.data["reason"])


def test_a_text_of_too_many_turns_is_left(chats: WholeChats, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Prompt:a\n" * (MOST_MESSAGES + 1))

    assert [one.reason for one in import_chats(path, chats).left] == ["large"]


def test_an_import_can_be_stopped_while_a_large_chat_is_read(
    chats: WholeChats, tmp_path: Path
) -> None:
    message = {"role": "user", "text": "word " * 100}
    value = {"format": "goldcrest-chats", "version": 1, "chats": [{"messages": [message] * 4000}]}
    path = samples.write_json(tmp_path / "a.json", value)
    steps: list[int] = []
    asked: list[bool] = []

    def stop() -> bool:
        # Once when it was read, and then for each part.
        asked.append(bool(steps) and steps[-1] == path.stat().st_size)
        return sum(asked) > 2

    report = import_chats(path, chats, progress=lambda done, _: steps.append(done), stop=stop)

    assert report.stopped
    assert report.taken == 0


def test_the_collector_does_not_look_through_a_chat(chats: WholeChats, tmp_path: Path) -> None:
    parts: list[dict[str, list[int]]] = [{"a": []}] * 60_000
    value = {"mapping": {"a": {"message": samples.node("a", None, [], "user", "x"), "b": parts}}}
    path = samples.write_json(tmp_path / "a.json", value)
    looked: list[int] = []

    def look(phase: str, facts: dict[str, int]) -> None:
        if phase == "start" and facts["generation"] > 0:
            looked.append(len(gc.get_objects()))

    del value
    gc.collect()
    known = len(gc.get_objects())
    gc.callbacks.append(look)
    try:
        import_chats(path, chats)
    finally:
        gc.callbacks.remove(look)

    assert gc.isenabled()
    assert max(looked, default=0) < known + 60_000


def test_adapters_on_other_computers_are_left_behind() -> None:
    adapters = [{"path": r"\\evil\share\a.gguf"}, {"path": "//evil/a"}, {"path": "/here/a.gguf"}]
    reading = Reading(1)
    chat = ours.read(
        {"settings": {"adapters": adapters, "seed": 1}, "messages": []}, {"version": 1}, reading
    )

    assert json.loads(chat.settings) == {"adapters": adapters[2:], "seed": 1}
    assert reading.notes.missing == {"adapter": 2}


@contextmanager
def opened(folder: Path) -> Iterator[WholeChats]:
    with closing(open_database(folder / "data.sqlite3").database) as database:
        yield WholeChats(database)


def assert_only_our_errors(action: Callable[[], object]) -> None:
    try:
        action()
    except AssistantError:
        return
