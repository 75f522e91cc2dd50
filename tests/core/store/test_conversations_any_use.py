"""Any sequence of calls, compared with a dictionary."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from desktop.core.errors import UnknownChat
from desktop.core.store.conversations import Conversations, MessageGone
from desktop.core.store.database import open_database


class AnyUse(RuleBasedStateMachine):
    """Chats as `{id: (title, [[role, text, status], ...])}`, and the store beside it."""

    chats: Bundle[int] = Bundle("chats")
    streaming: Bundle[tuple[int, int, int]] = Bundle("streaming")

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "goldcrest.sqlite3")
        self.database = open_database(self.path).database
        self.conversations = Conversations(self.database)
        self.model: dict[int, tuple[str, list[list[str]]]] = {}

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(target=chats, title=st.text(max_size=10))
    def create(self, title: str) -> int:
        chat = self.conversations.create(title)
        self.model[chat.id] = (stored(title), [])
        return chat.id

    @rule(chat=chats, text=st.text(max_size=20), role=st.sampled_from(["user", "assistant"]))
    def add(self, chat: int, text: str, role: str) -> None:
        if chat not in self.model:
            with pytest.raises(UnknownChat):
                self.conversations.add_message(chat, "user", text)
            return
        self.conversations.add_message(chat, "user" if role == "user" else "assistant", text)
        self.model[chat][1].append([role, stored(text), "complete"])

    @rule(target=streaming, chat=chats, text=st.text(max_size=20))
    def ask(
        self, chat: int, text: str
    ) -> tuple[int, int, int] | MultipleResults[tuple[int, int, int]]:
        if chat not in self.model:
            return multiple()
        reply = self.conversations.add_exchange(chat, text, title="", model="Tiny").reply
        messages = self.model[chat][1]
        messages.append(["user", stored(text), "complete"])
        messages.append(["assistant", "", "streaming"])
        return (chat, reply.id, len(messages) - 1)

    @rule(reply=streaming, text=st.text(max_size=20))
    def append(self, reply: tuple[int, int, int], text: str) -> None:
        chat, message, place = reply
        if chat not in self.model:
            with pytest.raises(MessageGone):
                self.conversations.append_text(message, text)
            return
        self.conversations.append_text(message, text)
        self.model[chat][1][place][1] += stored(text)

    @rule(reply=consumes(streaming), status=st.sampled_from(["complete", "stopped"]))
    def finish(self, reply: tuple[int, int, int], status: str) -> None:
        chat, message, place = reply
        end = "complete" if status == "complete" else "stopped"
        if chat not in self.model:
            with pytest.raises(MessageGone):
                self.conversations.finish(message, "complete")
            return
        self.conversations.finish(message, "complete" if end == "complete" else "stopped")
        self.model[chat][1][place][2] = end

    @rule(chat=chats, title=st.text(max_size=10))
    def rename(self, chat: int, title: str) -> None:
        if chat not in self.model:
            with pytest.raises(UnknownChat):
                self.conversations.rename(chat, title)
            return
        self.conversations.rename(chat, title)
        self.model[chat] = (stored(title), self.model[chat][1])

    @rule(chat=chats)
    def delete(self, chat: int) -> None:
        self.conversations.delete(chat)
        self.model.pop(chat, None)

    @rule()
    def reopen(self) -> None:
        self.database.close()
        opened = open_database(self.path)
        assert opened.problems == ()
        self.database = opened.database
        self.conversations = Conversations(self.database)
        # This very process wrote them, and it lives.
        assert self.conversations.recover() == 0

    @invariant()
    def agrees(self) -> None:
        found = {
            chat.id: (
                chat.title,
                [[one.role, one.text, one.status] for one in self.conversations.messages(chat.id)],
            )
            for chat in self.conversations.list()
        }
        assert found == self.model
        for chat in self.conversations.list():
            assert chat.message_count == len(self.model[chat.id][1])


def stored(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


TestAnyUse = AnyUse.TestCase
TestAnyUse.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
