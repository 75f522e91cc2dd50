"""What `goldcrest chats show` says of the tree of a chat."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from desktop.core.paths import Paths
from desktop.core.store.attached import Attachment
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.trees import Trees

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

KEYS = [
    *("id", "parent", "role", "text", "thinking", "status", "model", "created", "stats"),
    *("rating", "attachments", "siblings"),
]


def test_the_messages_that_are_shown_come_with_their_rating_and_alternatives(
    goldcrest: Goldcrest, home: Path
) -> None:
    paths = Paths.below(home)
    with closing(open_database(paths.database_file).database) as database:
        chats, trees = Conversations(database), Trees(database)
        chat = chats.create("Why").id
        why = chats.add_message(chat, "user", "why").id
        because = chats.add_message(chat, "assistant", "because").id
        so = chats.add_message(chat, "assistant", "so", parent=why).id
        trees.rate(so, -1)
        trees.show(because)
        trees.rate(because, 1)
        trees.show(so)

    document = goldcrest("chats", "show", str(chat), "--json").document

    messages = document["messages"]
    assert [list(message) for message in messages] == [KEYS, KEYS]
    assert [message["text"] for message in messages] == ["why", "so"]
    assert [message["rating"] for message in messages] == [0, -1]
    assert [message["siblings"] for message in messages] == [[why], [because, so]]
    assert document["message_count"] == 3


def test_the_files_of_a_message_are_named(goldcrest: Goldcrest, home: Path) -> None:
    file = Attachment("zoo.pdf", "pdf", 9, "parts", 2, 20, "1-2", text="Secret zebra")
    with closing(open_database(Paths.below(home).database_file).database) as database:
        made = Conversations(database).add_exchange(
            None, "why", title="Why", model="Tiny", files=(file,)
        )
    chat = str(made.question.conversation)

    shown = goldcrest("chats", "show", chat).out
    document = goldcrest("chats", "show", chat, "--json").document

    assert "[user]\nAttached: zoo.pdf (PDF, pages 1-2 of 20)\nwhy\n" in shown
    assert document["messages"][0]["attachments"] == [
        {"name": "zoo.pdf", "kind": "pdf", "bytes": 9}
        | {"taken": "parts", "count": 2, "of": 20, "where": "1-2"}
    ]
    assert "zebra" not in shown
