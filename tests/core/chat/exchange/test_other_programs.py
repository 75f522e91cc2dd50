from __future__ import annotations

import json
from typing import TYPE_CHECKING

import exchange_samples as samples
import pytest

from desktop.core.chat.chat_settings import read as read_settings
from desktop.core.chat.exchange.importing import import_chats

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.store.whole import WholeChat, WholeChats

    Taken = Callable[[Path], WholeChat]


def said(chat: WholeChat) -> list[tuple[str, str]]:
    return [(one.role, one.text) for one in chat.branch()]


def test_chatgpt_with_branches_thoughts_and_tools(taken: Taken, tmp_path: Path) -> None:
    chat = taken(samples.write_json(tmp_path / "conversations.json", [samples.chatgpt()]))

    assert (chat.title, chat.source) == ("Sums", "chatgpt:67-abc")
    assert (chat.created, chat.updated) == (samples.NOON_MS, samples.NOON_MS + 60_000)
    assert (chat.archived, chat.titled, chat.model) == (True, "person", "gpt-5")
    question, reply = chat.branch()
    assert (question.role, question.text) == ("user", "What is 2 + 2?")
    assert reply.text == "[Tool: python]\n\n```python\nprint(2 + 2)\n```\n\nIt is 4."
    assert (reply.thinking, reply.model) == ("Sum\n\n4.", "gpt-5")
    other = [one for one in chat.messages if one.parent is None and one != question]
    assert [one.text for one in other] == ["What is 1 + 1?"]
    assert "[Picture]\n\nTwo." in [one.text for one in chat.messages]
    assert len(chat.messages) == 4


def test_claude_with_parents_files_and_documents(taken: Taken, tmp_path: Path) -> None:
    chat = taken(samples.write_json(tmp_path / "conversations.json", [samples.claude()]))

    assert (chat.title, chat.source) == ("A poem", "claude:c-1")
    assert chat.updated == samples.NOON_MS + 600_123
    assert said(chat) == [("user", "Write a haiku.")]
    first, reply = chat.messages[0], chat.messages[1]
    assert first.text == (
        "[File: notes.txt]\n\n````\nmoon\n```\n````\n\n[Picture: cat.png]\n\nWrite a poem."
    )
    assert reply.parent == 0
    assert reply.thinking == "A short one."
    assert reply.text == (
        "Here it is:\n\n[Tool: web_search]\n\n[Document: Moon]\n\n```md\nO moon\n```"
    )


def test_older_exports_of_claude_are_one_branch(taken: Taken, tmp_path: Path) -> None:
    old = samples.claude()
    for message in old["chat_messages"]:
        del message["parent_message_uuid"]
    chat = taken(samples.write_json(tmp_path / "conversations.json", [old]))

    assert [one.role for one in chat.branch()] == ["user", "assistant", "user"]


def test_open_webui_with_two_replies(taken: Taken, tmp_path: Path) -> None:
    chat = taken(samples.write_json(tmp_path / "chats.json", [samples.open_webui()]))

    assert (chat.title, chat.source, chat.pinned) == ("Capitals", "open-webui:w-1", True)
    assert read_settings(chat.settings).system == "Be brief."
    question, reply = chat.branch()
    assert question.text == "[Picture]\n\nCapital of France?"
    assert reply.text == "[Tool: get_map]\n\n\nParis."
    assert (reply.thinking, reply.rating, reply.model) == ("Paris & France\nsure", 1, "qwen3:4b")
    other = chat.messages[2]
    assert other.text == "It is <details open>Paris</details>"
    assert (other.parent, other.status, other.model) == (0, "stopped", "gemma")


def test_lm_studio_with_two_versions(taken: Taken, tmp_path: Path) -> None:
    chat = taken(samples.write_json(tmp_path / "1.conversation.json", samples.lm_studio()))

    assert (chat.title, chat.created) == ("Greetings", samples.NOON_MS)
    assert read_settings(chat.settings).system == "Be kind."
    assert said(chat) == [("user", "Hello\n\n[File: 1 - a.pdf]"), ("assistant", "Hi!")]
    shown, other = chat.messages[1:]
    assert (shown.thinking, shown.model) == ("Hm.", "llama-3.2-3b")
    assert (shown.status, other.text, other.status) == ("complete", "Hey", "stopped")
    assert shown.stats is None  # measured on another computer, or by another program


def test_jan_by_its_folder_and_by_either_file(chats: WholeChats, tmp_path: Path) -> None:
    samples.jan(tmp_path / "threads" / "t-1")
    report = import_chats(tmp_path / "threads", chats)
    chat = chats.read(report.ids[0])

    assert chat is not None
    assert (chat.title, chat.source, chat.model) == ("Rivers", "jan:t-1", "Jan-v1-4B")
    assert [one.role for one in chat.branch()] == ["user", "assistant"]
    reply = chat.branch()[1]
    assert (reply.text, reply.thinking) == ("[Tool: maps]\n\nThe Nile.", "Nile or Amazon.")
    assert reply.status == "stopped"
    assert report.missing == {"tool": 1, "part": 1}
    for name in ("thread.json", "messages.jsonl"):
        assert import_chats(tmp_path / "threads" / "t-1" / name, chats).here == 1


def test_gpt4all_as_text(taken: Taken, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(samples.GPT4ALL_TEXT, encoding="utf-8")
    chat = taken(path)

    assert chat.title == "Name a colour."
    assert said(chat)[1] == ("assistant", "Blue.\n\nOr red.")
    assert [one.status for one in chat.branch()][-1] == "stopped"


def test_gpt4all_as_json(taken: Taken, tmp_path: Path) -> None:
    turns = [
        {"content": "Name a colour.", "role": "user"},
        {"content": "<think>Hm</think>Blue.", "role": "assistant", "rating": "negative"},
    ]
    chat = taken(samples.write_json(tmp_path / "chat.json", {"conversation": turns}))

    reply = chat.branch()[1]
    assert (reply.text, reply.thinking, reply.rating) == ("Blue.", "Hm", -1)


@pytest.mark.parametrize("version", [9, 12])
def test_gpt4alls_own_file(version: int, taken: Taken, tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-g-1.chat"
    path.write_bytes(samples.gpt4all_file(version))
    chat = taken(path)

    assert (chat.title, chat.source, chat.model) == ("Colours", "gpt4all:g-1", "Llama 3")
    assert chat.created == samples.NOON_MS
    reply = chat.branch()[1]
    expected = ("Let me see.\n\n[Tool]\n\nBlue.", "Blue?") if version == 12 else ("Blue.", "")
    assert (reply.text, reply.thinking) == expected
    assert reply.rating == 1


@pytest.mark.parametrize(
    ("program", "value"),
    [
        ("ChatGPT", samples.chatgpt()),
        ("Claude", samples.claude()),
        ("Open WebUI", samples.open_webui()),
        ("LM Studio", samples.lm_studio()),
    ],
)
def test_a_format_is_known_by_its_content(
    program: str, value: object, chats: WholeChats, tmp_path: Path
) -> None:
    alone = samples.write_json(tmp_path / "misleading.txt", value)
    listed = samples.write_json(tmp_path / "listed", [value])
    zipped = samples.write_zip(tmp_path / "zip", {"a/user.json": {}, "a/x.json": [1, value]})

    found = [import_chats(path, chats, dry_run=True) for path in (alone, listed, zipped)]
    assert [one.programs for one in found] == [(program,)] * 3


def test_a_format_is_known_without_anything_said(chats: WholeChats, tmp_path: Path) -> None:
    path = samples.write_json(tmp_path / "a.json", [{"mapping": {}}])

    assert import_chats(path, chats).programs == ("ChatGPT",)


def test_newer_exports_of_chatgpt_come_in_several_files(chats: WholeChats, tmp_path: Path) -> None:
    one, other = samples.chatgpt(), samples.chatgpt()
    other["conversation_id"] = "other"
    path = samples.write_zip(
        tmp_path / "export.zip",
        {
            "conversations-000.json": [one],
            "conversations-001.json": [other, one],
            "user.json": {"id": "u"},
            "chat.html": b"<html>",
        },
    )
    report = import_chats(path, chats)

    assert (report.taken, report.here, report.left) == (2, 1, ())
    assert report.programs == ("ChatGPT",)


def test_what_was_imported_once_is_not_imported_again(chats: WholeChats, tmp_path: Path) -> None:
    path = samples.write_json(tmp_path / "a.json", [samples.chatgpt(), samples.claude()])
    text = tmp_path / "b.txt"
    text.write_text(samples.GPT4ALL_TEXT, encoding="utf-8")
    first = [import_chats(path, chats).taken, import_chats(text, chats).taken]
    second = import_chats(path, chats)

    assert first == [2, 1]
    assert (second.taken, second.here, second.missing) == (0, 2, {})
    assert import_chats(text, chats).here == 1


def test_a_dry_run_keeps_nothing_and_tells_the_same(chats: WholeChats, tmp_path: Path) -> None:
    path = samples.write_json(tmp_path / "a.json", [samples.chatgpt(), samples.chatgpt()])
    dry = import_chats(path, chats, dry_run=True)
    assert chats.ids() == ()
    wet = import_chats(path, chats)

    assert (dry.taken, dry.here, dry.messages) == (wet.taken, wet.here, wet.messages) == (1, 1, 4)
    assert (dry.missing, len(dry.ids), len(wet.ids)) == (wet.missing, 0, 1)


def test_a_chat_without_a_date_begins_now(chats: WholeChats, tmp_path: Path) -> None:
    path = samples.write_json(
        tmp_path / "a.json", {"conversation": [{"role": "user", "content": "x"}]}
    )
    report = import_chats(path, chats, clock=lambda: samples.NOON)
    chat = chats.read(report.ids[0])

    assert chat is not None
    assert chat.created == chat.updated == chat.messages[0].created == samples.NOON_MS


def test_terminal_codes_and_line_breaks_in_titles_are_gone(taken: Taken, tmp_path: Path) -> None:
    value = {**samples.chatgpt(), "title": "\x1b[2JA\n title" + "x" * 10_000}
    chat = taken(samples.write_json(tmp_path / "a.json", value))

    assert chat.title.startswith("[2JA title")
    assert chat.title.isprintable()
    assert len(chat.title) <= 300
    assert json.dumps(chat.title)
