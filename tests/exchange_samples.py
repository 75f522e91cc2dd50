"""Small exports of other programs, made by hand after what is known of their formats."""

from __future__ import annotations

import json
import struct
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Json = dict[str, Any]

NOON = 1_735_732_800.0  # 2025-01-01 12:00 UTC
NOON_TEXT = "2025-01-01T12:00:00Z"
NOON_MS = 1_735_732_800_000


def node(
    key: str,
    parent: str | None,
    children: list[str],
    role: str = "",
    *parts: object,
    content: Json | None = None,
    **message: object,
) -> Json:
    """A node of ChatGPT's tree."""
    said = content or {"content_type": "text", "parts": list(parts)}
    inside = {"id": key, "author": {"role": role}, "create_time": NOON, "content": said, **message}
    return {"id": key, "parent": parent, "children": children, "message": inside if role else None}


def chatgpt() -> Json:
    """A question that was asked twice, thoughts, a tool and a picture."""
    nodes = [
        node("root", None, ["sys"]),
        node(
            "sys", "root", ["q1", "q2"], "system", "hidden",
            metadata={"is_visually_hidden_from_conversation": True},
        ),
        node("q2", "sys", ["t2"], "user", "What is 2 + 2?"),
        node(
            "t2", "q2", ["c2"], "assistant",
            content={"content_type": "thoughts", "thoughts": [{"summary": "Sum", "content": "4."}]},
            metadata={"model_slug": "gpt-5"},
        ),
        node(
            "c2", "t2", ["x2"], "assistant", recipient="python",
            content={"content_type": "code", "language": "unknown", "text": "print(2 + 2)"},
        ),
        node(
            "x2", "c2", ["a2"], "tool", content={"content_type": "execution_output", "text": "4"}
        ),
        node(
            "a2", "x2", [], "assistant", "It is 4.\ue200cite\ue202turn0search0\ue201",
            metadata={"model_slug": "gpt-5"},
        ),
        node("q1", "sys", ["a1"], "user", "What is 1 + 1?"),
        node(
            "a1", "q1", [], "assistant",
            content={
                "content_type": "multimodal_text",
                "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "x"}, "Two."],
            },
        ),
    ]  # fmt: skip
    return {
        "title": "Sums",
        "create_time": NOON,
        "update_time": NOON + 60,
        "mapping": {one["id"]: one for one in nodes},
        "current_node": "a2",
        "conversation_id": "67-abc",
        "is_archived": True,
    }


def claude() -> Json:
    """A reply with thoughts, a tool and a document, and a question that was changed."""
    root = "00000000-0000-4000-8000-000000000000"
    return {
        "uuid": "c-1",
        "name": "A poem",
        "created_at": NOON_TEXT,
        "updated_at": "2025-01-01T12:10:00.123456Z",
        "account": {"uuid": "a"},
        "chat_messages": [
            {
                "uuid": "m1", "sender": "human", "text": "Write a poem.", "content": [],
                "created_at": NOON_TEXT, "parent_message_uuid": root,
                "attachments": [{"file_name": "notes.txt", "extracted_content": "moon\n```\n"}],
                "files": [{"file_name": "cat.png"}],
            },
            {
                "uuid": "m2", "sender": "assistant", "text": "", "parent_message_uuid": "m1",
                "created_at": NOON_TEXT,
                "content": [
                    {"type": "thinking", "thinking": "A short one."},
                    {"type": "text", "text": "Here "},
                    {"type": "text", "text": "it is:"},
                    {"type": "tool_use", "name": "web_search", "input": {"query": "moon"}},
                    {"type": "tool_result", "content": [{"type": "text", "text": "found"}]},
                    {
                        "type": "tool_use", "name": "artifacts",
                        "input": {"title": "Moon", "content": "O moon", "language": "md"},
                    },
                ],
            },
            {
                "uuid": "m3", "sender": "human", "parent_message_uuid": root,
                "text": "", "content": [{"type": "text", "text": "Write a haiku."}],
            },
        ],
    }  # fmt: skip


def open_webui() -> Json:
    """Two replies side by side, of which the first is shown."""
    thoughts = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds'
        "</summary>\n&gt; Paris &amp; France\n> sure\n</details>\n"
    )
    tool = '<details type="tool_calls" done="true" name="get_map" arguments="">\nx\n</details>\n'
    return {
        "id": "w-1",
        "title": "Capitals",
        "created_at": NOON,
        "updated_at": NOON + 5,
        "pinned": True,
        "chat": {
            "models": ["qwen3:4b"],
            "params": {"system": "Be brief."},
            "history": {
                "currentId": "r1",
                "messages": {
                    "u": {
                        "id": "u", "parentId": None, "childrenIds": ["r1", "r2"], "role": "user",
                        "content": "Capital of France?", "timestamp": NOON,
                        "files": [{"type": "image", "url": "data:"}],
                    },
                    "r1": {
                        "id": "r1", "parentId": "u", "role": "assistant", "model": "qwen3:4b",
                        "content": f"{thoughts}{tool}Paris.", "annotation": {"rating": 1},
                    },
                    "r2": {
                        "id": "r2", "parentId": "u", "role": "assistant", "model": "gemma",
                        "content": "It is <details open>Paris</details>", "done": False,
                    },
                },
            },
        },
    }  # fmt: skip


def lm_studio() -> Json:
    """Two versions of a reply, of which the first is shown."""

    def reply(text: str, stop: str) -> Json:
        return {
            "type": "multiStep",
            "role": "assistant",
            "senderInfo": {"senderName": "llama-3.2-3b"},
            "steps": [
                {
                    "type": "contentBlock", "style": {"type": "thinking"},
                    "stepIdentifier": f"{NOON_MS}-0.5",
                    "content": [{"type": "text", "text": "Hm."}],
                },
                {
                    "type": "contentBlock", "content": [{"type": "text", "text": text}],
                    "genInfo": {"stats": {"stopReason": stop, "tokensPerSecond": 12.0}},
                },
                {"type": "debugInfoBlock", "debugInfo": "x"},
            ],
        }  # fmt: skip

    question = {
        "type": "singleStep",
        "role": "user",
        "content": [
            {"type": "text", "text": "Hello"},
            {"type": "file", "fileIdentifier": "1 - a.pdf", "fileType": "text"},
        ],
    }
    return {
        "name": "Greetings",
        "createdAt": NOON_MS,
        "pinned": False,
        "systemPrompt": "Be kind.",
        "messages": [
            {"versions": [question], "currentlySelected": 0},
            {
                "versions": [reply("Hi!", "eosFound"), reply("Hey", "userStopped")],
                "currentlySelected": 0,
            },
        ],
        "perChatPredictionConfig": {"fields": []},
    }


def jan(folder: Path) -> None:
    """A thread as Jan keeps it, with a damaged line."""
    folder.mkdir(parents=True)
    thread = {
        "id": "t-1",
        "object": "thread",
        "title": "Rivers",
        "created": NOON,
        "updated": NOON + 9,
        "model": {"id": "Jan-v1-4B", "provider": "llamacpp"},
        "assistants": [{"id": "jan", "name": "Jan"}],
    }
    (folder / "thread.json").write_text(json.dumps(thread), encoding="utf-8")
    (folder / "messages.jsonl").write_text(
        "\n".join(
            [
                json.dumps(jan_message("user", [jan_text("text", "Longest river?")])),
                '{"damaged',
                json.dumps(
                    jan_message(
                        "assistant",
                        [
                            jan_text("reasoning", "Nile or Amazon."),
                            {"type": "tool_call", "tool_name": "maps", "input": {}, "output": {}},
                            jan_text("text", "The Nile."),
                        ],
                        status="stopped",
                    )
                ),
                "",
            ]
        ),
        encoding="utf-8",
    )


def jan_message(role: str, content: list[Json], status: str = "ready") -> Json:
    return {
        "id": f"m-{role}",
        "object": "thread.message",
        "thread_id": "t-1",
        "role": role,
        "content": content,
        "status": status,
        "created_at": NOON_MS,
        "completed_at": 0,
    }


def jan_text(kind: str, text: str) -> Json:
    return {"type": kind, "text": {"value": text, "annotations": []}}


GPT4ALL_TEXT = (
    "Prompt: Name a colour.\nResponse: Blue.\n\nOr red.\nPrompt: One.\nResponse: Blue <stopped>\n"
)


def gpt4all_file(version: int = 12) -> bytes:
    """A chat as GPT4All's source says that it keeps one; version 9 or 12."""

    def text(value: str) -> bytes:
        raw = value.encode("utf-16-be")
        return struct.pack(">I", len(raw)) + raw

    def item(
        name: str, value: str, parts: bytes = b"", count: int = 0, liked: bool = False
    ) -> bytes:
        old = struct.pack(">i", 7) if version < 12 else b""
        prompt = text("") if version < 10 else b""
        flags = struct.pack(">???", False, liked, False)
        found = old + text(name) + text(value) + prompt + text("") + b"\0" + flags
        found += b"\0" if version >= 11 and name == "Response: " else b""
        found += struct.pack(">q", 0)
        if version >= 10:
            found += struct.pack(">q", 0)
        return found + (struct.pack(">q", count) + parts if version >= 12 else b"")

    call = text("ToolCall: ") + text("code") + text("javascript_interpret") + struct.pack(">q", 1)
    call += text("code") + struct.pack(">iIb", 0, 10, 0) + text("1+1")
    call += text("2") + struct.pack(">i", 0) + text("") + struct.pack(">q", 0)
    think = text("Think: ") + text("<think>Blue?</think>") + struct.pack(">iq", 900, 0)
    said = text("Text: ") + text("Let me see.") + struct.pack(">q", 0)

    def within(*parts: bytes) -> bytes:
        """What came before the last text of a reply is a reply inside of it."""
        return text("Response: ") + text("") + struct.pack(">q", len(parts)) + b"".join(parts)

    found = text("ToolResponse: ") + text("2") + struct.pack(">q", 0)
    state = b""
    if version < 11:
        state = b"\0" + struct.pack(">ii", 1, 0) + text("") + text("") + struct.pack(">I", 0)
    items = item("Prompt: ", "Name a colour.")
    if version >= 12:
        items += item(
            "Response: ", "Blue.", within(think) + within(said, call) + found, 3, liked=True
        )
    else:
        items += item("Response: ", "Blue.", liked=True)
    return (
        struct.pack(">Ii", 0xF5D553CC, version)
        + struct.pack(">q", int(NOON))
        + text("g-1")
        + text("Colours")
        + text("")
        + text("Llama 3")
        + struct.pack(">I", 0)
        + state
        + struct.pack(">i", 2)
        + items
    )


def write_json(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def write_zip(path: Path, members: Mapping[str, object]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in members.items():
            raw = value if isinstance(value, bytes) else json.dumps(value).encode()
            archive.writestr(name, raw)
    return path
