"""Folders, pins, archive and unread marks, on a real database."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from desktop.core.errors import FolderNameTaken, UnknownFolder
from desktop.core.store.conversations import Conversation, Conversations
from desktop.core.store.database import Database, open_database
from desktop.core.store.folders import tidy_name
from desktop.core.store.shelf import Before, Folder, Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 10_000


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as database:
        yield database


@pytest.fixture
def conversations(database: Database) -> Conversations:
    moments = iter(range(1_000, 100_000))
    return Conversations(database, lambda: float(next(moments)))


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def titles(conversations: Conversations, *, archived: bool = False) -> list[str]:
    return [chat.title for chat in conversations.list(archived=archived)]


def get(conversations: Conversations, chat: int) -> Conversation:
    found = conversations.get(chat)
    assert found is not None
    return found


def test_pinned_chats_come_first_and_archived_ones_only_when_asked_for(
    conversations: Conversations, shelf: Shelf
) -> None:
    old, middle, new = [conversations.create(title).id for title in ("old", "middle", "new")]

    shelf.pin([old], pinned=True)
    shelf.archive([middle], archived=True)

    assert titles(conversations) == ["old", "new"]
    assert titles(conversations, archived=True) == ["old", "new", "middle"]
    assert get(conversations, old).pinned
    assert get(conversations, middle).archived
    assert not get(conversations, new).pinned
    assert [chat.title for chat in conversations.list(1)] == ["old"]


def test_a_pin_does_not_count_as_a_change_of_the_chat(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat = conversations.create("a")
    shelf.pin([chat.id], pinned=True)

    assert get(conversations, chat.id).updated == chat.updated


def test_folders_are_listed_by_name_whatever_the_case(shelf: Shelf) -> None:
    made = [shelf.make_folder(name) for name in ("work", "Ärzte", "Home", "  two\n words ")]

    assert [folder.name for folder in shelf.folders()] == ["Home", "two words", "work", "Ärzte"]
    assert shelf.make_folder("WORK") == made[0]
    assert shelf.find_folder("ärzte") == made[1]
    with pytest.raises(UnknownFolder):
        shelf.find_folder("garden")


def test_a_folder_needs_a_name_of_its_own(shelf: Shelf) -> None:
    one, other = shelf.make_folder("one"), shelf.make_folder("other")

    with pytest.raises(FolderNameTaken):
        shelf.rename_folder(other.id, "ONE")
    for empty in ("", " \n\t", "\0"):
        with pytest.raises(ValueError, match="name"):
            shelf.make_folder(empty)
        with pytest.raises(ValueError, match="name"):
            shelf.rename_folder(one.id, empty)
    shelf.rename_folder(one.id, "One")
    shelf.rename_folder(999, "nobody")

    assert [folder.name for folder in shelf.folders()] == ["One", "other"]


def test_a_new_folder_without_a_name_has_one_that_is_free(shelf: Shelf) -> None:
    names = [shelf.make_untitled_folder().name for _ in range(3)]

    assert names == ["New folder", "New folder 2", "New folder 3"]


def test_a_long_or_strange_name_is_made_one_that_can_be_shown() -> None:
    assert tidy_name("a\u202eb\x07c\ud800") == "a b c?"
    assert len(tidy_name("x" * 1000)) == 80


def test_chats_move_and_move_back(conversations: Conversations, shelf: Shelf) -> None:
    a, b, c = [conversations.create(title).id for title in "abc"]
    work, home = shelf.make_folder("work"), shelf.make_folder("home")
    shelf.move([b], home.id)

    before = shelf.move([a, b, 999, -1, 2**70], work.id)

    assert before == (Before(a, "folder", None), Before(b, "folder", home.id))
    assert [get(conversations, chat).folder for chat in (a, b, c)] == [work.id, work.id, None]
    assert shelf.move([a], work.id) == ()
    # What is changed in between is not lost.
    shelf.pin([a], pinned=True)
    shelf.put_back(before)
    assert [get(conversations, chat).folder for chat in (a, b, c)] == [None, home.id, None]
    assert get(conversations, a).pinned


def test_chats_do_not_move_to_a_folder_that_is_no_more(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat = conversations.create("a").id
    for folder in (7, 0, -1, 2**70):
        with pytest.raises(UnknownFolder):
            shelf.move([chat], folder)


def test_archiving_can_be_undone_for_those_that_it_changed(
    conversations: Conversations, shelf: Shelf
) -> None:
    a, b = conversations.create("a").id, conversations.create("b").id
    shelf.archive([b], archived=True)

    before = shelf.archive([a, b], archived=True)
    assert titles(conversations) == []
    shelf.put_back(before)

    assert titles(conversations) == ["a"]


def test_a_deleted_folder_leaves_its_chats_and_comes_back_with_them(
    conversations: Conversations, shelf: Shelf
) -> None:
    a, b, c = [conversations.create(title).id for title in "abc"]
    work, home = shelf.make_folder("work"), shelf.make_folder("home")
    shelf.move([a, b, c], work.id)
    shelf.archive([b], archived=True)

    removed = shelf.delete_folder(work.id)

    assert removed is not None
    assert removed.chats == (a, b, c)
    assert shelf.delete_folder(work.id) is None
    assert shelf.folders() == (home,)
    assert [get(conversations, chat).folder for chat in (a, b, c)] == [None] * 3
    shelf.move([c], home.id)
    conversations.delete(a)
    assert shelf.restore_folder(removed) == work
    assert [get(conversations, chat).folder for chat in (b, c)] == [work.id, home.id]


def test_a_folder_that_was_made_again_meanwhile_takes_the_chats_back(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat = conversations.create("a").id
    work = shelf.make_folder("work")
    shelf.move([chat], work.id)
    removed = shelf.delete_folder(work.id)
    assert removed is not None

    again = shelf.make_folder("Work")
    assert again.id != work.id
    assert shelf.restore_folder(removed) == again
    assert get(conversations, chat).folder == again.id


def test_a_folder_that_was_restored_already_only_takes_its_chats(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat = conversations.create("a").id
    work = shelf.make_folder("work")
    shelf.move([chat], work.id)
    removed = shelf.delete_folder(work.id)
    assert removed is not None
    shelf.restore_folder(removed)
    shelf.rename_folder(work.id, "play")
    shelf.move([chat], None)

    assert shelf.restore_folder(removed) == Folder(work.id, "play")
    assert get(conversations, chat).folder == work.id


def test_putting_back_into_a_folder_that_is_gone_leaves_the_chat_in_none(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat = conversations.create("a").id
    one, other = shelf.make_folder("one"), shelf.make_folder("other")
    shelf.move([chat], one.id)
    before = shelf.move([chat], other.id)
    shelf.delete_folder(one.id)

    shelf.put_back(before)

    assert get(conversations, chat).folder is None


def test_a_folder_that_was_made_goes_only_where_nothing_else_is_in_it(
    conversations: Conversations, shelf: Shelf
) -> None:
    chat, other = conversations.create("a").id, conversations.create("b").id
    folder = shelf.make_untitled_folder()
    before = shelf.move([chat], folder.id)
    shelf.move([other], folder.id)
    shelf.archive([other], archived=True)

    shelf.put_back(before, made=folder.id)

    assert get(conversations, chat).folder is None
    assert get(conversations, other).folder == folder.id
    shelf.put_back(shelf.move([other], None))
    assert shelf.folders() == (folder,)
    shelf.move([other], None)
    shelf.put_back((), made=folder.id)
    assert shelf.folders() == ()


def test_unread_marks_tell_whether_they_changed(conversations: Conversations, shelf: Shelf) -> None:
    chat = conversations.create("a").id

    assert shelf.mark([chat], unread=True)
    assert not shelf.mark([chat, 77], unread=True)
    assert get(conversations, chat).unread
    assert shelf.mark([chat], unread=False)
    assert not get(conversations, chat).unread


def test_ten_thousand_chats_are_changed_in_one_transaction(
    conversations: Conversations, shelf: Shelf, database: Database
) -> None:
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO conversations (title, created, updated) VALUES (?, 1, 1)",
            [(f"chat {number}",) for number in range(MANY)],
        )
    everything = [chat.id for chat in conversations.list()]
    begun: list[str] = []
    with database.reading() as connection:
        connection.set_trace_callback(begun.append)

    before = shelf.archive(everything, archived=True)

    assert len(before) == MANY
    assert [one for one in begun if one.startswith("BEGIN IMMEDIATE")] == ["BEGIN IMMEDIATE"]
    assert conversations.list() == ()


def test_a_failure_in_the_middle_changes_nothing(
    conversations: Conversations, shelf: Shelf, database: Database
) -> None:
    chats = [conversations.create(title).id for title in "abc"]
    with database.transaction() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER no BEFORE UPDATE OF pinned ON conversations"
            f" WHEN old.id = {chats[1]} BEGIN SELECT raise(ABORT, 'no'); END"
        )

    with pytest.raises(sqlite3.DatabaseError):
        shelf.pin(chats, pinned=True)

    assert not any(chat.pinned for chat in conversations.list())


def test_a_persons_title_is_never_replaced(conversations: Conversations) -> None:
    chat = conversations.create("first words").id
    assert get(conversations, chat).titled == "words"

    assert conversations.entitle(chat, "By the model")
    assert (get(conversations, chat).title, get(conversations, chat).titled) == (
        "By the model",
        "model",
    )
    assert not conversations.entitle(chat, "Another")
    conversations.rename(chat, "Mine")
    assert get(conversations, chat).titled == "person"
    assert not conversations.entitle(chat, "By the model")
    assert get(conversations, chat).title == "Mine"
    assert not conversations.entitle(999, "Nobody's")


def test_what_another_program_wrote_as_the_titles_maker_counts_as_a_persons(
    conversations: Conversations, database: Database
) -> None:
    chat = conversations.create("a").id
    with database.transaction() as connection:
        connection.execute("UPDATE conversations SET titled = 'oracle'")

    assert get(conversations, chat).titled == "person"
    assert not conversations.entitle(chat, "b")


class AnyOrder(RuleBasedStateMachine):
    """Whatever is done to folders and chats agrees with a plain model of it."""

    chats = Bundle("chats")
    folders = Bundle("folders")
    undos = Bundle("undos")
    removals = Bundle("removals")

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.database = open_database(Path(self.place.name) / "chats.sqlite3").database
        self.conversations = Conversations(self.database)
        self.shelf = Shelf(self.database)
        self.names: dict[int, str] = {}
        #: Of each chat: folder, pinned, archived, unread.
        self.model: dict[int, dict[str, int | None]] = {}

    def teardown(self) -> None:
        self.database.close()
        self.place.cleanup()

    @rule(target=chats)
    def create(self) -> int:
        chat = self.conversations.create("x").id
        self.model[chat] = {"folder": None, "pinned": 0, "archived": 0, "unread": 0}
        return chat

    @rule(chat=chats)
    def delete(self, chat: int) -> None:
        self.conversations.delete(chat)
        self.model.pop(chat, None)

    @rule(target=folders, name=some.text(max_size=6))
    def make(self, name: str) -> int:
        try:
            folder = self.shelf.make_folder(name)
        except ValueError:
            folder = self.shelf.make_untitled_folder()
        self.names[folder.id] = folder.name
        return folder.id

    @rule(folder=folders, name=some.text(min_size=1, max_size=6))
    def rename(self, folder: int, name: str) -> None:
        others = {other.casefold() for number, other in self.names.items() if number != folder}
        tidy = tidy_name(name)
        try:
            self.shelf.rename_folder(folder, name)
        except ValueError:
            assert not tidy
        except FolderNameTaken:
            assert tidy.casefold() in others
        else:
            assert tidy.casefold() not in others
            if folder in self.names:
                self.names[folder] = tidy

    @rule(target=removals, folder=folders)
    def delete_folder(self, folder: int) -> object:
        removed = self.shelf.delete_folder(folder)
        inside = tuple(sorted(c for c, facts in self.model.items() if facts["folder"] == folder))
        assert (removed is None) == (folder not in self.names)
        if removed is not None:
            assert removed.chats == inside
            assert removed.folder == Folder(folder, self.names.pop(folder))
        for chat in inside:
            self.model[chat]["folder"] = None
        return removed

    @rule(removed=removals)
    def restore(self, removed: object) -> None:
        if removed is None:
            return
        folder = self.shelf.restore_folder(removed)  # type: ignore[arg-type]  # the other case
        self.names[folder.id] = folder.name
        for chat in removed.chats:  # type: ignore[attr-defined]  # as above
            if chat in self.model and self.model[chat]["folder"] is None:
                self.model[chat]["folder"] = folder.id

    @rule(target=undos, some_chats=some.lists(chats, max_size=4), folder=some.none() | folders)
    def move(self, some_chats: list[int], folder: int | None) -> tuple[Before, ...]:
        if folder is not None and folder not in self.names:
            with pytest.raises(UnknownFolder):
                self.shelf.move(some_chats, folder)
            return ()
        return self.changed("folder", some_chats, folder, self.shelf.move(some_chats, folder))

    @rule(target=undos, some_chats=some.lists(chats, max_size=4), on=some.booleans())
    def pin(self, some_chats: list[int], on: bool) -> tuple[Before, ...]:
        return self.changed("pinned", some_chats, int(on), self.shelf.pin(some_chats, pinned=on))

    @rule(target=undos, some_chats=some.lists(chats, max_size=4), on=some.booleans())
    def archive(self, some_chats: list[int], on: bool) -> tuple[Before, ...]:
        before = self.shelf.archive(some_chats, archived=on)
        return self.changed("archived", some_chats, int(on), before)

    @rule(some_chats=some.lists(chats, max_size=4), on=some.booleans())
    def mark(self, some_chats: list[int], on: bool) -> None:
        wanted = [chat for chat in some_chats if self.model.get(chat, {}).get("unread") == (not on)]
        assert self.shelf.mark(some_chats, unread=on) == bool(wanted)
        for chat in wanted:
            self.model[chat]["unread"] = int(on)

    @rule(before=undos)
    def undo(self, before: tuple[Before, ...]) -> None:
        self.shelf.put_back(before)
        for one in before:
            value = one.value
            if one.what == "folder" and value not in self.names:
                value = None
            if one.chat in self.model:
                self.model[one.chat][one.what] = value

    def changed(
        self, what: str, chats: list[int], value: int | None, before: tuple[Before, ...]
    ) -> tuple[Before, ...]:
        there = sorted({chat for chat in chats if chat in self.model})
        old = [(chat, self.model[chat][what]) for chat in there if self.model[chat][what] != value]
        assert [(one.chat, one.value) for one in before] == old
        for chat in there:
            self.model[chat][what] = value
        return before

    @invariant()
    def agrees(self) -> None:
        found = {
            chat.id: {
                "folder": chat.folder,
                "pinned": chat.pinned,
                "archived": chat.archived,
                "unread": chat.unread,
            }
            for chat in self.conversations.list(archived=True)
        }
        assert found == self.model
        assert {folder.id: folder.name for folder in self.shelf.folders()} == self.names
        order = [(not chat.pinned, -chat.updated, -chat.id) for chat in self.conversations.list()]
        assert order == sorted(order)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
