"""What other programs write since they have versions of replies, documents, cards and agents."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import exchange_samples as samples
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.chat.chat_settings import read as read_settings
from desktop.core.chat.exchange import chatgpt, claude
from desktop.core.chat.exchange.importing import import_chats
from desktop.core.chat.exchange.notes import Notes
from desktop.core.chat.exchange.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

    Taken = Callable[[Path], WholeChat]

Json = dict[str, Any]


def of_chatgpt(*nodes: Json, **chat: object) -> Json:
    """A chat of ChatGPT's with a question and these messages after it, one after the other."""
    every = [samples.node("q", None, [], "user", "Tell me."), *nodes]
    for before, after in itertools.pairwise(every):
        before["children"], after["parent"] = [after["id"]], before["id"]
    return {
        "title": "T",
        "mapping": {one["id"]: one for one in every},
        "current_node": every[-1]["id"],
        "conversation_id": "c",
        **chat,
    }


@pytest.fixture
def reply(taken: Taken, tmp_path: Path) -> Callable[..., WholeMessage]:
    """Imports a chat of ChatGPT's with these messages of the model, and returns its reply."""

    def imported(*nodes: Json) -> WholeMessage:
        chat = taken(samples.write_json(tmp_path / "conversations.json", [of_chatgpt(*nodes)]))
        return chat.branch()[-1]

    return imported


def test_cards_and_links_of_chatgpt_are_words(reply: Callable[..., WholeMessage]) -> None:
    text = (
        '\ue200entity\ue202["city","Rome","a city"]\ue201 is \ue200url\ue202old\ue202https://a.b'
        "\ue201, see \ue200cite\ue202turn0search0\ue201\u301011\u2020source\u3011 "
        "\ue200image_group\ue202{}\ue201\ue203here\ue204."
    )
    references = [
        {"matched_text": "\ue200cite\ue202turn0search0\ue201", "alt": "([Guide](https://c.d))"}
    ]
    found = reply(
        samples.node("a", "q", [], "assistant", text, metadata={"content_references": references})
    )

    assert found.text == "Rome is old, see ([Guide](https://c.d)) here."


def test_a_reference_stands_for_one_mark(reply: Callable[..., WholeMessage]) -> None:
    mark = "\ue200cite\ue202turn0search0\ue201"
    references = [{"matched_text": mark, "alt": "x" * 1000}]
    found = reply(
        samples.node(
            "a", "q", [], "assistant", mark * 500, metadata={"content_references": references}
        )
    )

    assert found.text == "x" * 1000


@given(st.text(st.sampled_from("ab_ \n[]\u3010\u2020\u3011\ue200\ue201\ue202\ue203"), max_size=60))
def test_no_mark_is_ever_shown_and_other_words_stay(text: str) -> None:
    value = of_chatgpt(samples.node("a", "q", [], "assistant", f"one {text} two"))
    chat = chatgpt.read(value, Reading(samples.NOON_MS, Notes()))
    found = chat.branch()[-1].text

    assert not set(found) & set("\ue200\ue201\ue202\ue203")
    assert found.startswith("one")
    assert found.endswith("two")


@pytest.mark.parametrize(
    ("to", "given_text", "expected"),
    [
        (
            "canmore.create_textdoc",
            {"name": "Poem", "type": "document", "content": "O moon"},
            "[Document: Poem]\n\n```\nO moon\n```",
        ),
        (
            "canmore.update_textdoc",
            {"updates": [{"pattern": ".*", "replacement": "O sun"}]},
            "[Document]\n\n```\nO sun\n```",
        ),
        (
            "canmore.create_textdoc",
            {"name": "sum", "type": "code/python", "content": "1 + 1"},
            "[Document: sum]\n\n```python\n1 + 1\n```",
        ),
        (
            "canmore.update_textdoc",
            {"updates": [{"pattern": "moon", "replacement": "sun"}]},
            "[Tool: canmore.update_textdoc]",
        ),
        ("canmore.create_textdoc", "no document", "[Tool: canmore.create_textdoc]"),
    ],
)
def test_documents_of_chatgpts_canvas_are_taken(
    to: str, given_text: object, expected: str, reply: Callable[..., WholeMessage]
) -> None:
    content = {"content_type": "code", "language": "json", "text": json.dumps(given_text)}
    found = reply(samples.node("a", "q", [], "assistant", content=content, recipient=to))

    assert found.text == expected


def test_the_report_of_a_research_is_taken(reply: Callable[..., WholeMessage]) -> None:
    report = {
        "content": {"parts": ["# Rome\n\nOld\ue200cite\ue202x\ue201."]},
        "metadata": {"content_references": []},
    }
    state = json.dumps({"status": "completed", "report_message": report})
    found = reply(
        samples.node("t", "q", [], "tool", "", metadata={"chatgpt_sdk": {"widget_state": state}})
    )

    assert (found.role, found.text) == ("assistant", "# Rome\n\nOld.")


def test_parts_that_are_not_known_are_said(chats: WholeChats, tmp_path: Path) -> None:
    value = of_chatgpt(
        samples.node("a", "q", [], "assistant", content={"content_type": "new_widget", "x": 1}),
        samples.node("b", "a", [], "assistant", "Done."),
    )
    found = import_chats(samples.write_json(tmp_path / "conversations.json", [value]), chats)
    chat = chats.read(found.ids[0])

    assert chat is not None
    assert chat.branch()[-1].text == "[Not imported: new_widget]\n\nDone."
    assert found.missing == {"part": 1}


def test_a_tool_that_is_used_many_times_is_named_once(chats: WholeChats, tmp_path: Path) -> None:
    clicks = [
        samples.node(f"c{number}", None, [], "assistant", "{}", recipient="computer.do")
        for number in range(9)
    ]
    again = samples.node("s", None, [], "assistant", "Same.")
    same = samples.node("t", None, [], "assistant", "Same.")
    path = samples.write_json(tmp_path / "conversations.json", [of_chatgpt(*clicks, again, same)])
    found = import_chats(path, chats)
    chat = chats.read(found.ids[0])

    assert chat is not None
    # What was said twice was said twice.
    assert chat.branch()[-1].text == "[Tool: computer.do]\n\nSame.\n\nSame."
    assert found.missing == {"tool": 9}


def test_a_name_that_says_nothing_is_no_title(taken: Taken, tmp_path: Path) -> None:
    path = samples.write_json(tmp_path / "conversations.json", [of_chatgpt(title="New chat")])
    chat = taken(path)

    assert (chat.title, chat.titled) == ("Tell me.", "words")


def test_an_unnamed_chat_of_lm_studio_is_called_by_its_question(
    taken: Taken, tmp_path: Path
) -> None:
    value = {**samples.lm_studio(), "name": "Untitled"}
    chat = taken(samples.write_json(tmp_path / "1.conversation.json", value))

    assert chat.title == "Hello"


def test_what_was_attached_does_not_name_a_chat(taken: Taken, tmp_path: Path) -> None:
    value = {**samples.claude(), "name": ""}
    del value["chat_messages"][2]
    chat = taken(samples.write_json(tmp_path / "conversations.json", [value]))

    assert chat.title == "Write a poem."


def test_files_that_claude_hands_over_are_documents(taken: Taken, tmp_path: Path) -> None:
    value = samples.claude()
    value["chat_messages"] = value["chat_messages"][:2]
    value["chat_messages"][1]["content"] = [
        {
            "type": "tool_use",
            "name": "create_file",
            "input": {"path": path, "file_text": "O moon", "description": "a poem"},
        }
        for path in ("/mnt/user-data/outputs/moon.md", "/home/claude/draft.md")
    ]
    chat = taken(samples.write_json(tmp_path / "conversations.json", [value]))

    assert chat.branch()[-1].text == (
        "[Document: moon.md]\n\n```md\nO moon\n```\n\n[Tool: create_file]"
    )


def test_a_reply_of_claude_with_thoughts_alone_says_nothing_else(
    taken: Taken, tmp_path: Path
) -> None:
    value = samples.claude()
    value["chat_messages"] = value["chat_messages"][:2]
    value["chat_messages"][1] |= {
        "text": "This block is not supported on your current device yet.",
        "content": [{"type": "thinking", "thinking": "A short one."}],
    }
    chat = taken(samples.write_json(tmp_path / "conversations.json", [value]))

    assert (chat.branch()[-1].text, chat.branch()[-1].thinking) == ("", "A short one.")


def of_open_webui(**message: object) -> Json:
    value = samples.open_webui()
    value["chat"]["history"]["messages"]["r1"] |= message
    return value


def test_replies_of_open_webui_that_are_items(taken: Taken, tmp_path: Path) -> None:
    def words(text: str) -> list[Json]:
        return [{"type": "output_text", "text": text}]

    output = [
        {"type": "reasoning", "content": words("Hm"), "summary": None},
        {"type": "function_call", "name": "get_map"},
        {"type": "function_call_output", "output": words("x")},
        {"type": "message", "content": words("Paris.")},
    ]
    path = samples.write_json(tmp_path / "a.json", [of_open_webui(content="", output=output)])
    found = taken(path).branch()[-1]

    assert (found.text, found.thinking) == ("[Tool: get_map]\n\nParis.", "Hm")


def test_what_stands_in_a_reply_of_open_webui_is_not_read_twice(
    taken: Taken, tmp_path: Path
) -> None:
    output = [{"type": "message", "content": [{"type": "output_text", "text": "Paris."}]}]
    value = of_open_webui(content="Paris!", output=output)
    found = taken(samples.write_json(tmp_path / "a.json", [value])).branch()[-1]

    assert found.text == "Paris!"


def test_what_a_tool_of_open_webui_found_is_not_shown(taken: Taken, tmp_path: Path) -> None:
    tool = (
        f'<details type="tool_calls" done="true" name="search" result="{"x" * 9000}">\n'
        "<summary>Tool</summary>\n</details>\nParis."
    )
    found = taken(samples.write_json(tmp_path / "a.json", [of_open_webui(content=tool)]))

    assert found.branch()[-1].text == "[Tool: search]\n\n\nParis."


def of_jan(*messages: Json, **thread: object) -> Json:
    """What Jan's own export holds: a thread and its messages."""
    return {
        "thread": {"id": "t-9", "title": "Rivers", "updated": samples.NOON, **thread},
        "messages": list(messages),
        "exported_at": samples.NOON_TEXT,
    }


def jan_message(key: str, role: str, text: str, **metadata: object) -> Json:
    content = [samples.jan_text("text", text)]
    return {**samples.jan_message(role, content), "id": key, "metadata": metadata}


def test_versions_of_jans_replies_are_branches(taken: Taken, tmp_path: Path) -> None:
    value = of_jan(
        jan_message("u1", "user", "Longest river?", parentId=None, activeChildId="a1"),
        jan_message("a1", "assistant", "The Nile.", parentId="u1"),
        jan_message("a2", "assistant", "The Amazon.", parentId="u1"),
        jan_message("u2", "user", "Sure?", parentId="a2"),
    )
    chat = taken(samples.write_json(tmp_path / "export.json", value))

    assert [one.text for one in chat.branch()] == ["Longest river?", "The Nile."]
    texts = {one.text: one for one in chat.messages}
    other = texts["The Amazon."]
    assert other.parent == texts["The Nile."].parent == 0
    assert chat.messages[texts["Sure?"].parent or 0] is other


def test_without_a_choice_jans_newest_version_is_shown(taken: Taken, tmp_path: Path) -> None:
    value = of_jan(
        jan_message("u1", "user", "Longest river?", parentId=None),
        jan_message("a1", "assistant", "The Nile.", parentId="u1"),
        jan_message("a2", "assistant", "The Amazon.", parentId="u1"),
    )
    chat = taken(samples.write_json(tmp_path / "export.json", value))

    assert chat.branch()[-1].text == "The Amazon."


def test_jans_versions_that_lead_back_to_each_other_are_read(taken: Taken, tmp_path: Path) -> None:
    value = of_jan(
        jan_message("u1", "user", "One", parentId="a1", activeChildId="a1"),
        jan_message("a1", "assistant", "Two", parentId="u1", activeChildId="u1"),
    )
    chat = taken(samples.write_json(tmp_path / "export.json", value))

    assert {one.text for one in chat.messages} == {"One", "Two"}


def test_files_of_jan_and_what_is_set_for_a_chat(taken: Taken, tmp_path: Path) -> None:
    text = (
        "What does it say?\n\n[ATTACHED_FILES]\n- file_id: f1, name: plan.pdf, type: pdf,"
        " size: 10\n[/ATTACHED_FILES]"
    )
    value = of_jan(
        jan_message("u1", "user", text),
        jan_message("a1", "assistant", "No", stopped=True),
        created=samples.NOON + 99,
        metadata={"is_favorite": True, "project": {"name": "Work"}},
        assistants=[{"instructions": "Be brief.", "model": {"id": "*"}}],
    )
    chat = taken(samples.write_json(tmp_path / "export.json", value))

    assert chat.branch()[0].text == "[File: plan.pdf]\n\nWhat does it say?"
    assert chat.branch()[1].status == "stopped"
    assert (chat.created, chat.pinned, chat.folder) == (samples.NOON_MS, True, "Work")
    assert read_settings(chat.settings).system == "Be brief."
    assert chat.model is None


def test_a_list_of_files_that_does_not_end_is_what_was_said(taken: Taken, tmp_path: Path) -> None:
    value = of_jan(jan_message("u1", "user", "What is [ATTACHED_FILES] for?"))
    chat = taken(samples.write_json(tmp_path / "export.json", value))

    assert chat.branch()[0].text == "What is [ATTACHED_FILES] for?"


def test_what_is_changed_in_a_document_of_claudes_is_shown(taken: Taken, tmp_path: Path) -> None:
    steps: list[Json] = [
        {"id": "p", "command": "create", "title": "Poem", "content": "moon v1", "language": "md"},
        {"id": "p", "command": "update", "old_str": "v1", "new_str": "v2"},
        {"id": "p", "command": "update", "old_str": "gone", "new_str": "x"},
        {"id": "other", "command": "update", "old_str": "v2", "new_str": "x"},
        {"id": "p", "command": "rewrite", "content": "sun"},
    ]
    value = samples.claude()
    value["chat_messages"][1]["content"] = [
        {"type": "tool_use", "name": "artifacts", "input": step} for step in steps
    ]
    chat = taken(samples.write_json(tmp_path / "a.json", value))

    assert chat.messages[1].text.split("\n\n") == [
        "[Document: Poem]", "```md\nmoon v1\n```",
        "[Document: Poem]", "```md\nmoon v2\n```",
        "[Tool: artifacts]", "[Tool: artifacts]",
        "[Document: Poem]", "```md\nsun\n```",
    ]  # fmt: skip


def test_changes_of_documents_have_a_bound() -> None:
    step = {"id": "p", "command": "update", "old_str": "a", "new_str": "aa"}
    first = {"id": "p", "content": "a" * 1_000_000}
    content = [
        {"type": "tool_use", "name": "artifacts", "input": one} for one in [first] + [step] * 9
    ]
    value = {"chat_messages": [{"sender": "assistant", "content": content}]}
    chat = claude.read(value, Reading(1))

    assert len(chat.messages[0].text) <= 4_000_100


def test_a_reply_of_open_webui_that_failed_is_said(chats: WholeChats, tmp_path: Path) -> None:
    value = samples.open_webui()
    messages = value["chat"]["history"]["messages"]
    messages["r1"] |= {"content": "", "error": {"content": "Upstream failed"}}
    messages["r2"] |= {"content": "", "error": True}
    report = import_chats(samples.write_json(tmp_path / "a.json", [value]), chats)
    chat = chats.read(report.ids[0])

    assert chat is not None
    assert [(one.text, one.status) for one in chat.messages[1:]] == [
        ("[Not imported: Upstream failed]", "stopped"),
        ("[Not imported: a reply that failed]", "stopped"),
    ]
    assert report.missing["part"] == 2


def test_texts_that_jan_keeps_with_a_message_are_taken(taken: Taken, tmp_path: Path) -> None:
    files = [{"name": "a.txt", "content": "hello"}, {"name": "b"}, 7]
    message = {
        "id": "u1", "object": "thread.message", "thread_id": "t", "role": "user",
        "content": [{"type": "text", "text": {"value": "Sum it up"}}],
        "metadata": {"inline_file_contents": files},
    }  # fmt: skip
    path = tmp_path / "messages.jsonl"
    path.write_text(json.dumps(message), encoding="utf-8")

    assert taken(path).messages[0].text == "[File: a.txt]\n\n```\nhello\n```\n\nSum it up"


def lm_studio_chats(folder: Path, *texts: str) -> Path:
    """Chats that were begun at the same moment."""
    folder.mkdir()
    for number, text in enumerate(texts):
        value = samples.lm_studio()
        value["messages"][0]["versions"][0]["content"] = [{"type": "text", "text": text}]
        samples.write_json(folder / f"{number}.conversation.json", value)
    return folder


def test_chats_of_lm_studio_that_began_at_the_same_moment_are_two(
    chats: WholeChats, tmp_path: Path
) -> None:
    both = lm_studio_chats(tmp_path / "both", "one", "two")
    first = import_chats(both, chats)
    again = import_chats(both, chats)
    alone = import_chats(lm_studio_chats(tmp_path / "alone", "three"), chats)
    dry = import_chats(lm_studio_chats(tmp_path / "dry", "four", "five"), chats, dry_run=True)

    assert (first.taken, first.here) == (2, 0)
    assert (again.taken, again.here) == (0, 2)
    assert (alone.taken, dry.taken) == (1, 2)


def test_a_chat_of_lm_studio_that_went_on_is_known(chats: WholeChats, tmp_path: Path) -> None:
    import_chats(lm_studio_chats(tmp_path / "before", "one"), chats)
    known = chats.read(chats.ids()[0])
    value = samples.lm_studio()
    value["messages"][0]["versions"][0]["content"] = [{"type": "text", "text": "one"}]
    value["messages"] += value["messages"]
    report = import_chats(samples.write_json(tmp_path / "after.json", value), chats)

    assert known is not None
    assert known.source == f"lm-studio:{value['createdAt']}"
    assert (report.taken, report.here) == (0, 1)
