"""The chats of `Services`: what keeps them, and what answers in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop import app_engine
from desktop.core.chat.replies import Chats
from desktop.core.documents.extractor import Extractor
from desktop.core.prompts.library import Prompts
from desktop.core.specialists.folder import Specialists
from desktop.core.spelling.speller import Speller
from desktop.core.store.carrying import carry_over
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_in_memory
from desktop.core.store.kept_settings import KeptSettings
from desktop.core.store.results import Results
from desktop.core.store.shelf import Shelf
from desktop.core.store.unsent import Unsent
from desktop.core.store.whole import WholeChats

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from desktop.app import Services
    from desktop.core.engine.engine import Engine
    from desktop.core.library import Library
    from desktop.core.paths import Paths
    from desktop.core.settings_file import SettingsStore
    from desktop.core.store.carrying import Carried
    from desktop.core.store.database import Database


class KeptChats(NamedTuple):
    """What has to do with chats; see `Services`."""

    conversations: Conversations
    chat_settings: KeptSettings
    shelf: Shelf
    unsent: Unsent
    specialists: Specialists
    prompts: Prompts
    speller: Speller
    results: Results
    documents: Extractor
    others: tuple[Engine, ...]
    chats: Chats


def open_chats(
    paths: Paths,
    settings: SettingsStore,
    library: Library,
    database: Database,
    engine: Engine,
    store_executor: Executor,
) -> KeptChats:
    """Return what keeps and answers chats, those that a killed program was writing mended."""
    conversations, results = Conversations(database), Results(database)
    conversations.recover()
    store_executor.submit(WholeChats(database).delete_unfinished)
    memories = app_engine.open_memories(paths, settings, library)
    others = app_engine.open_others(paths, settings)
    return KeptChats(
        conversations,
        KeptSettings(database),
        Shelf(database),
        Unsent(database, paths.unsent_file),
        Specialists(paths.assets / "specialists", paths.specialists),
        Prompts(paths.assets / "prompts.toml", paths.prompts_file),
        Speller(paths.spelling),
        results,
        Extractor(),
        others,
        Chats(
            conversations,
            results,
            engine,
            store_executor,
            memories,
            lambda: settings.value.model_titles,
            others,
        ),
    )


def open_temporary(services: Services) -> Services:
    """Return services whose chats are never written to a disk, and gone with their database.

    The engine keeps nothing of them either, and no speed of their replies is stored. Whoever is
    done with them closes the database, on the store's thread.
    """
    database = open_in_memory()
    conversations, results = Conversations(database), Results(database)
    return replace(
        services,
        database=database,
        conversations=conversations,
        chat_settings=KeptSettings(database),
        shelf=Shelf(database),
        unsent=Unsent(database, None),
        chats=Chats(
            conversations,
            results,
            services.engine,
            services.store_executor,
            others=services.others,
        ),
    )


def keep_temporary(temporary: Services, services: Services, conversation: int) -> Carried:
    """Take a temporary chat over into the usual ones, all of it or nothing; return where it is.

    What is being written in it is taken as it was kept last. Waits for the disk.

    Args:
        temporary: where the chat is.
        services: where it shall be.
        conversation: its number.

    Raises:
        AssistantError: the disk does not allow it.
    """
    return carry_over(temporary.database, services.database, conversation)
