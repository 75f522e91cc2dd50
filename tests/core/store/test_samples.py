"""What earlier versions have written opens: see tests/samples/databases/README.md."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from samples_of_versions import FOLDER, VERSIONS, schema, tables, unpack

from desktop.core.store.connections import Connections
from desktop.core.store.context import ChatContexts
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.files import Files
from desktop.core.store.migrations import MIGRATIONS, Version
from desktop.core.store.results import Results
from desktop.core.store.search import Search
from desktop.core.store.search_words import Query
from desktop.core.store.shelf import Shelf
from desktop.core.store.speeds import Speeds
from desktop.core.store.trees import Trees
from desktop.core.store.unsent import Unsent

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.store.database import Database

NEWEST = MIGRATIONS[-1].version
#: Came together with 1.2, so no database has it.
NEVER_ALONE = {Version(1, 1)}
each_version = pytest.mark.parametrize("version", VERSIONS)


def number(version: str) -> Version:
    major, minor = version.split(".")
    return Version(int(major), int(minor))


def by_title(database: Database) -> dict[str, int]:
    return {chat.title: chat.id for chat in Conversations(database).list(archived=True)}


def test_every_version_of_the_schema_has_a_sample() -> None:
    """After a migration was added, run tools/sample_database.py and commit what it makes."""
    assert [number(version) for version in VERSIONS] == [
        migration.version for migration in MIGRATIONS if migration.version not in NEVER_ALONE
    ]
    told = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"| {version} | " in told for version in VERSIONS)


@each_version
def test_a_sample_is_of_the_version_that_it_is_named_after(version: str, path: Path) -> None:
    assert schema(unpack(version, path)) == number(version).pragma


@each_version
def test_opening_changes_nothing_that_was_there(version: str, path: Path) -> None:
    before = tables(unpack(version, path))

    opened = open_database(path)
    opened.database.close()

    assert opened.problems == ()
    assert schema(path) == NEWEST.pragma
    after = tables(path)
    for table, columns in before.items():
        for column, values in columns.items():
            assert after[table][column] == values, f"{table}.{column}"


@each_version
def test_an_older_one_is_kept_as_it_was(version: str, path: Path) -> None:
    before = tables(unpack(version, path))
    copy = path.with_name(f"{path.name}.before-{NEWEST}")

    open_database(path).database.close()

    if number(version) == NEWEST:
        assert not copy.exists()
    else:
        assert schema(copy) == number(version).pragma
        assert tables(copy) == before


@each_version
def test_opening_once_more_changes_nothing_at_all(version: str, path: Path) -> None:
    unpack(version, path)
    open_database(path).database.close()
    once = {one.name: one.read_bytes() for one in path.parent.iterdir()}

    open_database(path).database.close()

    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == once


@each_version
def test_all_chats_are_there_with_all_branches(version: str, path: Path) -> None:
    with closing(open_database(unpack(version, path)).database) as database:
        chats = by_title(database)
        conversations, trees = Conversations(database), Trees(database)
        shown = conversations.messages(chats["Sourdough"])
        bread = [one.text for one in shown]
        beside = trees.siblings(chats["Sourdough"])[shown[1].id]
        answers = [one for one in map(conversations.message, beside) if one is not None]
        # As it is where somebody turns to it.
        trees.show(answers[0].id)
        first_branch = [one.text for one in conversations.messages(chats["Sourdough"])]
        journey = conversations.messages(chats["Wie komme ich nach Köln?"])
        rules = conversations.messages(chats["Rules"])

    assert bread == [
        "How do I bake sourdough bread?",
        "With patience, flour and water.",
        "How warm should it be?",
        "About 26 °C; the kitchen's top shelf.",
    ]
    assert [one.text for one in answers] == [
        "Feed the starter, then wait a day.",
        "With patience, flour and water.",
    ]
    assert first_branch == [
        "How do I bake sourdough bread?",
        "Feed the starter, then wait a day.",
        "And without an oven?",
        "A cast-iron pot over a camp fire will do.",
    ]
    assert [(one.role, one.status) for one in journey] == [
        ("user", "complete"),
        ("assistant", "complete"),
        ("user", "complete"),
        ("assistant", "stopped"),
        ("user", "complete"),
        ("assistant", "failed"),
    ]
    assert journey[1].text == "Mit dem Zug: 🚆 über Münster. 科隆也可以坐飞机去。"
    assert journey[3].text == "Am besten am"
    assert journey[5].error is not None
    assert journey[5].error.code == "engine-crashed"
    assert [one.role for one in rules] == ["system", "user", "assistant"]
    assert rules[2].text.endswith("Line 199: zirconium 39601")


@each_version
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("sourdough", "Sourdough"),
        ("Münster", "Wie komme ich nach Köln?"),
        ("zirconium 39601", "Rules"),
        ("camp fire", "Sourdough"),
    ],
)
def test_old_words_are_found(version: str, words: str, title: str, path: Path) -> None:
    with closing(open_database(unpack(version, path)).database) as database:
        number = by_title(database)[title]
        with closing(Search(database)) as search:
            found = search.chats(Query(words))

    assert number in [chat.conversation for chat in found.chats]


@each_version
def test_measurements_are_there(version: str, path: Path) -> None:
    with closing(open_database(unpack(version, path)).database) as database:
        results = Results(database)
        history = results.history("qwen3-1.7b-q4_k_m")
        speed = results.speeds()["qwen3-1.7b-q4_k_m"]

    assert [(one.source, one.tokens_per_second) for one in history] == [
        ("replies", 12.5),
        ("benchmark", 11.5),
    ]
    assert speed.tokens_per_second == pytest.approx(11.5)


@each_version
def test_the_log_of_connections_and_the_index_of_files_are_there(version: str, path: Path) -> None:
    with closing(open_database(unpack(version, path)).database) as database:
        log = Connections(database).list()
        files = Files(database).entries()

    known = number(version) >= Version(1, 2)
    assert [(one.host, one.status) for one in log] == (
        [("hub.example", 404), ("hub.example", 200)] if known else []
    )
    assert len(files) == (2 if known else 0)
    assert all(entry.sha256 == "5e" * 32 for entry in files.values())


@each_version
def test_pins_and_thoughts_and_summaries_are_there(version: str, path: Path) -> None:
    if number(version) < Version(1, 4):
        pytest.skip("there were none")
    with closing(open_database(unpack(version, path)).database) as database:
        chats, conversations = by_title(database), Conversations(database)
        first = conversations.messages(chats["Sourdough"])[0]
        thought = conversations.messages(chats["Wie komme ich nach Köln?"])[1].thinking
        old_leaf = Trees(database).show(first.id + 1)
        summary = ChatContexts(database).summary(chats["Sourdough"], old_leaf)
        speeds = Speeds(database).all()

    assert first.pinned
    assert thought == "The person wants to travel. München or Münster? Münster."
    assert summary is not None
    assert summary.text == "They talk about baking bread."
    if number(version) >= Version(1, 6):
        assert speeds["machine"].document == {"bandwidth": 21.5}


@each_version
def test_what_came_later_is_there(version: str, path: Path) -> None:
    since = number(version)
    if since < Version(1, 7):
        pytest.skip("there was none of it")
    with closing(open_database(unpack(version, path)).database) as database:
        chats, conversations = by_title(database), Conversations(database)
        folders = {one.name for one in Shelf(database).folders()}
        imported = conversations.messages(chats["Tomatoes"])
        bread = conversations.get(chats["Sourdough"])
        unsent = Unsent(database, None)
        draft = unsent.read(chats["Rules"])
        edit = unsent.read_edit(chats["Wie komme ich nach Köln?"])
        files = conversations.messages(chats["What is in these?"])[0] if since.minor > 9 else None

    assert "From elsewhere" in folders
    assert (imported[1].rating, imported[1].thinking) == (1, "Hm, berries.")
    assert bread is not None
    assert bread.pinned == (since >= Version(1, 8))
    assert draft == ("A draft that was never sent" if since >= Version(1, 8) else "")
    assert (edit.text if edit else None) == (
        "Wie komme ich nach Bonn?" if since >= Version(1, 9) else None
    )
    if files is not None:
        names = [one.name for one in files.attachments]
        assert names == (["notes.txt", "dot.png"] if since == NEWEST else ["notes.txt"])
