"""Any sequence of walks and changes of trees, compared with a model of them in memory."""

from __future__ import annotations

import copy
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from desktop.core.errors import MessageDeleted, ReplyUnderWay
from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.trees import Removed, Trees

if TYPE_CHECKING:
    from desktop.core.store.messages import Role

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).filter(str.strip)
#: Which of the messages there are is meant; see `Use.pick`.
WHICH = st.integers(0, 31)
#: What a reply says; "" lets it be written for a while.
REPLIES = st.one_of(TEXTS, TEXTS, st.just(""))


@dataclass
class Node:
    """A message: a few of its values stand for all of them."""

    parent: int | None
    role: str
    text: str
    status: str = "complete"
    pinned: bool = False
    rating: int = 0
    summary: str | None = None


@dataclass
class Tree:
    """A chat: its messages, the end of what is shown, and where people were, the last one last."""

    nodes: dict[int, Node] = field(default_factory=dict)
    leaf: int | None = None
    visited: list[int] = field(default_factory=list)

    def branch(self, end: int | None) -> list[int]:
        found: list[int] = []
        while end is not None:
            found.insert(0, end)
            end = self.nodes[end].parent
        return found

    def children(self, parent: int | None) -> list[int]:
        return sorted(one for one, node in self.nodes.items() if node.parent == parent)

    def below(self, top: int) -> list[int]:
        return [one for one in self.nodes if top in self.branch(one)]

    def visit(self, leaf: int | None) -> None:
        if leaf is not None:
            self.visited = [one for one in self.visited if one != leaf] + [leaf]

    def descend(self, top: int) -> int:
        inside = self.below(top)
        end = next((one for one in reversed(self.visited) if one in inside), top)
        while following := self.children(end):
            end = following[-1]
        return end

    def show(self, leaf: int | None) -> None:
        self.visit(self.leaf)
        self.leaf = leaf
        self.visit(leaf)

    def without(self, top: int) -> int | None:
        """Return what ends the branch that is shown when `top` has been taken out."""
        parent = self.nodes[top].parent
        others = [one for one in self.children(parent) if one != top]
        after = [one for one in others if one > top]
        if not others:
            return parent
        return self.descend(after[0] if after else others[-1])


@dataclass(frozen=True)
class Undo:
    """What was removed, as the store and as the model know it."""

    removed: Removed
    chat: int
    nodes: dict[int, Node]
    before: int | None
    after: int | None


class Use(RuleBasedStateMachine):
    """A person at work with some chats, and a dictionary of trees beside the store."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "goldcrest.sqlite3")
        self.use()
        self.model: dict[int, Tree] = {}
        self.undos: list[Undo] = []
        chat = self.chats.create("a").id
        self.model[chat] = Tree()
        # Three replies to the first question, three questions after the second of them, and so on.
        for parent in (None, 0, 0, 0, 2, 2, 2, 5, 5, 1):
            ids = list(self.model[chat].nodes)
            before = None if parent is None else ids[parent]
            person = before is None or self.model[chat].nodes[before].role == "assistant"
            self.say(chat, "user" if person else "assistant", "begun", before)

    def use(self) -> None:
        self.database = open_database(self.path).database
        self.chats = Conversations(self.database)
        self.trees = Trees(self.database)
        self.contexts = ChatContexts(self.database)

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    def pick(self, which: int, role: str = "") -> tuple[int, int] | None:
        """Return a chat and one of its messages, 0 is the newest; None: there is none.

        Odd numbers name those that are shown.
        """
        all_of_them = [
            (one, chat)
            for chat, tree in self.model.items()
            for one in (tree.branch(tree.leaf) if which % 2 else tree.nodes)
            if role in ("", tree.nodes[one].role)
        ]
        if not all_of_them:
            return None
        message, chat = sorted(all_of_them)[-1 - which // 2 % len(all_of_them)]
        return chat, message

    def grow(self, chat: int, message: int, node: Node) -> None:
        tree = self.model[chat]
        tree.nodes[message] = node
        tree.leaf = message

    def say(self, chat: int, role: str, text: str, parent: int | None) -> None:
        person: Role = "user" if role == "user" else "assistant"
        message = self.chats.add_message(chat, person, text, parent=parent)
        self.grow(chat, message.id, Node(parent, role, text))

    def write(self, chat: int, reply: int, text: str) -> None:
        """Let a reply come to its end; without a text it goes on."""
        if text:
            self.chats.append_text(reply, text)
            self.chats.finish(reply, "complete", {"tokens": 1})
            node = self.model[chat].nodes[reply]
            node.text, node.status = text, "complete"

    # Few rules with a choice each: Hypothesis leaves out some of many rules in most of its runs.

    @rule(
        kind=st.sampled_from(["send", "regenerate", "edit"]),
        which=WHICH,
        text=TEXTS,
        reply=REPLIES,
    )
    def say_something(self, kind: str, which: int, text: str, reply: str) -> None:
        if kind == "send":
            self.send(which, text, reply)
        elif kind == "regenerate":
            self.regenerate(which, reply)
        else:
            self.edit(which, text, reply)

    @rule(kind=st.sampled_from(["show", "remove", "restore", "remove and restore"]), which=WHICH)
    def walk_or_cut(self, kind: str, which: int) -> None:
        if kind == "show":
            self.show(which)
        elif kind == "remove":
            self.remove(which)
        elif kind == "restore" and self.undos:
            self.restore(which)
        else:
            self.remove_and_restore(which)

    @rule(
        kind=st.sampled_from(["mark", "finish", "fork", "reopen"]),
        which=WHICH,
        text=TEXTS,
        rating=st.sampled_from([1, -1, 0]),
    )
    def do_something_else(self, kind: str, which: int, text: str, rating: int) -> None:
        if kind == "mark":
            self.mark(which, rating, text)
        elif kind == "finish":
            self.finish(text)
        elif kind == "fork":
            self.fork(which)
        else:
            self.reopen()

    def send(self, which: int, text: str, reply: str) -> None:
        chat = list(self.model)[which % len(self.model)]
        parent = self.model[chat].leaf
        new = self.chats.add_exchange(chat, text, title="", model="Tiny")
        self.grow(chat, new.question.id, Node(parent, "user", text))
        self.grow(chat, new.reply.id, Node(new.question.id, "assistant", "", "streaming"))
        self.write(chat, new.reply.id, reply)

    def regenerate(self, which: int, reply: str) -> None:
        if (found := self.pick(which, "user")) is None:
            return
        chat, question = found
        tree = self.model[chat]
        tree.visit(tree.leaf)
        new = self.trees.answer(question, "Tiny").id
        pinned = tree.nodes[question].pinned
        self.grow(chat, new, Node(question, "assistant", "", "streaming", pinned))
        self.write(chat, new, reply)

    def edit(self, which: int, text: str, reply: str) -> None:
        if (found := self.pick(which, "user")) is None:
            return
        chat, old = found
        tree = self.model[chat]
        tree.visit(tree.leaf)
        new = self.trees.edit(old, text, "Tiny")
        node = tree.nodes[old]
        self.grow(chat, new.question.id, Node(node.parent, "user", text, pinned=node.pinned))
        answer = Node(new.question.id, "assistant", "", "streaming", node.pinned)
        self.grow(chat, new.reply.id, answer)
        self.write(chat, new.reply.id, reply)

    def finish(self, text: str) -> None:
        for chat, tree in self.model.items():
            for one, node in tree.nodes.items():
                if node.status == "streaming":
                    self.write(chat, one, text)

    def show(self, which: int) -> None:
        if (found := self.pick(which)) is None:
            return
        chat, message = found
        tree = self.model[chat]
        tree.visit(tree.leaf)
        leaf = tree.descend(message)
        tree.show(leaf)
        assert self.trees.show(message) == leaf

    def mark(self, which: int, rating: int, text: str) -> None:
        if (found := self.pick(which)) is None:
            return
        chat, message = found
        tree = self.model[chat]
        self.trees.rate(message, rating)
        self.contexts.keep_summary(Summary(message, text))
        self.contexts.pin(message, pinned=rating > 0)
        node = tree.nodes[message]
        node.rating, node.summary = rating, text
        turn = [message, *tree.children(message)]
        if node.role == "assistant" and node.parent is not None:
            turn.append(node.parent)
        for one in turn:
            if one in (message, node.parent) or tree.nodes[one].role == "assistant":
                tree.nodes[one].pinned = rating > 0

    def remove(self, which: int) -> None:
        if (found := self.pick(which)) is None:
            return
        chat, message = found
        tree = self.model[chat]
        inside = tree.below(message)
        if any(tree.nodes[one].status == "streaming" for one in inside):
            with pytest.raises(ReplyUnderWay):
                self.trees.remove(message)
            return
        removed = self.trees.remove(message)
        before = tree.leaf
        tree.visit(before)
        if before in inside:
            tree.show(tree.without(message))
        nodes = {one: tree.nodes.pop(one) for one in inside}
        assert removed.count == len(nodes)
        self.undos.append(Undo(removed, chat, nodes, before, tree.leaf))

    def restore(self, which: int) -> None:
        # Most people take back what they did last, but not all.
        undo = self.undos[-1 if which % 2 else which // 2 % len(self.undos)]
        tree = self.model[undo.chat]
        top = undo.removed.message
        parent = undo.nodes[top].parent
        if parent is not None and parent not in tree.nodes:
            with pytest.raises(MessageDeleted):
                self.trees.restore(undo.removed)
            return
        self.undos.remove(undo)
        self.trees.restore(undo.removed)
        tree.nodes |= undo.nodes
        if tree.leaf == undo.after:
            tree.leaf = undo.before
        elif tree.leaf == parent:
            tree.leaf = tree.descend(top)

    def remove_and_restore(self, which: int) -> None:
        if (found := self.pick(which)) is None:
            return
        before = self.rows()
        try:
            removed = self.trees.remove(found[1])
        except ReplyUnderWay:
            return
        assert self.rows() != before
        self.trees.restore(removed)
        assert self.rows() == before
        tree = self.model[found[0]]
        tree.visit(tree.leaf)
        if tree.leaf in tree.below(found[1]):
            tree.visit(tree.without(found[1]))

    def fork(self, which: int) -> None:
        if (found := self.pick(which)) is None or len(self.model) > 6:
            return
        chat, message = found
        source = self.model[chat]
        new = self.trees.fork(message, "fork")
        ids = [one.id for one in self.chats.messages(new)]
        tree = Tree()
        for place, (one, original) in enumerate(zip(ids, source.branch(message), strict=True)):
            node = copy.copy(source.nodes[original])
            status = "stopped" if node.status == "streaming" else node.status
            tree.nodes[one] = replace(node, parent=ids[place - 1] if place else None, status=status)
        tree.leaf = ids[-1]
        self.model[new] = tree

    def reopen(self) -> None:
        self.database.close()
        self.use()
        for tree in self.model.values():
            tree.visited.clear()

    def rows(self) -> list[object]:
        with self.database.reading() as connection:
            return [
                connection.execute(query).fetchall()
                for query in (
                    "SELECT * FROM conversations ORDER BY id",
                    "SELECT * FROM messages ORDER BY id",
                    "SELECT * FROM summaries ORDER BY message",
                )
            ]

    @invariant()
    def agrees(self) -> None:
        found: dict[int, dict[int, Node]] = {chat.id: {} for chat in self.chats.list()}
        with self.database.reading() as connection:
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            for number, chat, *values in connection.execute(_NODES):
                found[chat][number] = Node(*values)
        assert found == {chat: tree.nodes for chat, tree in self.model.items()}

    @invariant()
    def shows(self) -> None:
        for chat, tree in self.model.items():
            shown = tree.branch(tree.leaf)
            messages = self.chats.messages(chat)
            assert [one.id for one in messages] == shown
            # Nothing is out of reach: what is shown goes on to an end.
            assert not tree.children(tree.leaf)
            assert self.trees.siblings(chat) == {
                one: tuple(tree.children(tree.nodes[one].parent)) for one in shown
            }
            for one in tree.nodes:
                assert [each.id for each in self.trees.branch(one)] == tree.branch(one)


_NODES = """
    SELECT m.id, m.conversation, m.parent, m.role, m.text, m.status, m.pinned, m.rating, s.text
    FROM messages AS m LEFT JOIN summaries AS s ON s.message = m.id
"""


TestUse = Use.TestCase
TestUse.settings = settings(max_examples=50, stateful_step_count=30, deadline=None)
