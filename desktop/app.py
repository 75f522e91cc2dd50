"""The composition root: joins the parts of core, which do not know one another."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop import (
    app_bench,
    app_chats,
    app_disk,
    app_engine,
    app_honesty,
    app_models,
    app_settings,
)
from desktop.app_probe import Prober
from desktop.app_tuning import Tunings
from desktop.core import hardware, picker
from desktop.core.errors import AssistantError
from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.hub.repository import wanted_files
from desktop.core.hub.updates import Updates
from desktop.core.store.backups import Backups
from desktop.core.store.connections import Connections
from desktop.core.store.database import Database, open_database
from desktop.core.store.search import Search
from desktop.core.store.speeds import Speeds
from desktop.core.store.whole import WholeChats
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop.app_honesty import Known
    from desktop.core.catalogue import Catalogue
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.replies import Chats
    from desktop.core.documents.extractor import Extractor
    from desktop.core.engine.engine import Engine
    from desktop.core.engine.values import LoadOptions
    from desktop.core.hub.queue.downloads import Downloads
    from desktop.core.hub.remote import Hub
    from desktop.core.library import Installed, Library, Moved, Report, Stop, Use, Verified
    from desktop.core.paths import Paths
    from desktop.core.prompts.library import Prompts
    from desktop.core.repo_files import RepoFiles, RepoGguf
    from desktop.core.settings_file import SettingsStore
    from desktop.core.specialists.folder import Specialists
    from desktop.core.speed.record import Mode
    from desktop.core.spelling.speller import Speller
    from desktop.core.store.conversations import Conversations
    from desktop.core.store.kept_settings import KeptSettings
    from desktop.core.store.results import Results
    from desktop.core.store.shelf import Shelf
    from desktop.core.store.unsent import Unsent
    from desktop.core.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window and the commands work with; passed to constructors.

    Attributes:
        store_executor: the one thread that uses the database on behalf of the window and of
            replies, in the order asked.
        shelf: the order of the chats.
        unsent: messages that are being written.
        specialists: what takes over a chat for one kind of task.
        prompts: texts that the person puts into messages.
        speller: tells which words are misspelt.
        documents: turns files into text, in a process of its own while there are some.
        others: answer beside the usual engine, each in a process of its own while it is used.
        embedder: makes vectors of texts, in a process of its own from the first use on.
        kept_speeds: what was predicted, and found out about this computer.
        prober: times models that are not here, likewise.
        updates: tells whether there is a newer version, where a person asks.
        tunings: the fastest ways to run models here, as far as they were looked for.
        problems: what was found damaged or missing while opening, for the person to read.
    """

    paths: Paths
    settings: SettingsStore
    catalogue: Catalogue
    library: Library
    identifying: app_models.Identifying
    database: Database
    conversations: Conversations
    search: Search
    chat_settings: KeptSettings
    backups: Backups
    shelf: Shelf
    unsent: Unsent
    specialists: Specialists
    prompts: Prompts
    speller: Speller
    results: Results
    documents: Extractor
    kept_speeds: Speeds
    connections: Connections
    tokens: Tokens
    engine: Engine
    others: tuple[Engine, ...]
    embedder: Engine
    prober: Prober
    tunings: Tunings
    hub: Hub
    updates: Updates
    downloads: Downloads
    chats: Chats
    store_executor: ThreadPoolExecutor
    problems: tuple[AssistantError, ...]

    @classmethod
    def open(cls, paths: Paths, environment: Mapping[str, str] = os.environ) -> Services:
        """Open what a program needs; starts no process and no connection.

        Raises:
            AssistantError: something without which nothing works, such as a newer database.
        """
        settings = app_settings.open_settings(paths)
        catalogue, catalogue_problems = app_settings.open_catalogue(paths)
        opened = open_database(paths.database_file)
        engine = app_engine.open_engine(paths, settings)
        tokens = app_settings.open_tokens(paths, environment, settings)
        connections = Connections(opened.database)
        hub = app_settings.open_hub(environment, settings, tokens, connections)
        store_executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        library = app_models.open_library(paths, settings, catalogue, opened.database, environment)
        parts = paths, settings, library, opened.database
        kept = app_chats.open_chats(*parts, engine, store_executor)
        return cls(
            paths=paths,
            settings=settings,
            catalogue=catalogue,
            library=library,
            identifying=app_models.Identifying(library),
            database=opened.database,
            search=Search(opened.database),
            backups=Backups(paths.database_file, paths.backups),
            kept_speeds=Speeds(opened.database),
            connections=connections,
            tokens=tokens,
            engine=engine,
            embedder=app_engine.open_beside(paths, settings),
            prober=Prober(paths, engine),
            tunings=Tunings(Speeds(opened.database), devices=lambda: engine.known_devices),
            hub=hub,
            updates=Updates(hub, environment),
            downloads=app_models.open_downloads(paths, settings, hub, library),
            store_executor=store_executor,
            **kept._asdict(),
            problems=(*settings.problems, *catalogue_problems, *opened.problems),
        )

    @property
    def whole_chats(self) -> WholeChats:
        """Chats with all their branches, for what comes from files and goes there."""
        return WholeChats(self.database)

    def close(self) -> None:
        """Stop what is under way, saving what has been written, and end the engine's process."""
        self.backups.stop()
        self.identifying.close()
        self.downloads.close()
        self.hub.hang_up()
        self.documents.close()
        self.embedder.close()
        self.prober.close()
        for engine in (*self.others, self.engine):
            engine.close()
        self.store_executor.shutdown(wait=True)
        self.search.close()
        self.database.close()

    def rows(
        self,
        *,
        show_all: bool = False,
        installed: Sequence[Installed] | None = None,
        known: Mapping[str, Known] | None = None,
    ) -> tuple[picker.Row, ...]:
        """Return the picker's rows; reads the disk and the database (some milliseconds).

        Args:
            show_all: whether older models are among them, whatever the settings say.
            installed: what `library.installed` has returned just now; the disk is not read again.
            known: likewise what `app_honesty.knowledge` has returned.
        """
        found = self.library.installed() if installed is None else installed
        rows = picker.rows(
            self.catalogue,
            found,
            self.speeds_of(found, self.speeds(known)),
            hardware.read(),
            context=self.settings.value.context,
            comfortable=self.settings.value.comfortable_speed,
            show_all=show_all or self.settings.value.show_older_models,
        )
        return app_engine.with_drafts(rows, found, self.settings.value)

    def speeds(self, known: Mapping[str, Known] | None = None) -> dict[str, picker.Speed]:
        """Return the speed of each model that ran here, or that can be told before it does.

        `known` is what `app_honesty.knowledge` has returned, where that was asked already.
        """
        known = app_honesty.knowledge(self) if known is None else known
        return {name: each.speed for name, each in known.items() if each.speed is not None}

    def speeds_of(
        self, installed: Sequence[Installed], speeds: Mapping[str, picker.Speed]
    ) -> dict[str, picker.Speed]:
        """Return speeds by the ids that models have now, wherever their files were measured."""
        renamed = self.library.renamed(speeds, installed)
        return {renamed.get(model, model): speed for model, speed in speeds.items()} | dict(speeds)

    def default_model(self) -> Installed:
        """Return the model that answers unless the person chooses.

        That is the one of the settings; else the largest that runs here and fits into memory,
        Goldcrest's own before those of other programs.
        """
        value, installed = self.settings.value, self.library.offered()
        for model in installed:
            if model.id == value.default_model:
                return model
        if value.default_model:
            # Its file may have been moved, or have turned out to be a known model.
            with suppress(AssistantError):
                chosen = self.library.resolve(value.default_model)
                if chosen.offered:
                    return chosen
        machine = hardware.read()
        return max(installed, key=lambda model: _merit(model, value.context, machine))

    def load_options(
        self,
        model: Installed,
        context: int = 0,
        others: Iterable[Installed] | None = None,
        *,
        pictures: bool = False,
    ) -> LoadOptions:
        """Return how to load a model; see `app_engine.load_options`.

        Without `others` the disk is read for them where a small model's help is wished.
        """
        ask = self.library.offered if others is None else lambda: others
        load = app_engine.load_options(model, self.settings.value, context, ask, pictures=pictures)
        return self.tunings.apply(load, model.id, self.settings.value)

    def embedding_options(self, model: Installed) -> LoadOptions:
        """Return how to load a model for vectors of texts into `embedder`."""
        return app_engine.embedding_options(model, self.settings.value)

    def warm(self, model: Installed, request: ReplyRequest) -> None:
        """Get ready for a message of a chat, where that is wished and costs nobody anything.

        Asks the system (some milliseconds).
        """
        if app_engine.may_warm(model, request.load, self.settings.value):
            self.chats.warm(request)

    def start_download(self, model_id: str) -> None:
        """Queue the download of a model of the catalogue.

        Raises:
            UnknownModel: no such model, or its file is not known.
        """
        model = self.catalogue.get(model_id)
        wanted = WantedFile(
            repo=model.repo,
            file=model.file,
            revision=model.revision,
            destination=self.library.path_for(model.repo, model.file),
            bytes=model.bytes,
            sha256=model.sha256,
        )
        self.downloads.start(model_id, model.name, (wanted,))

    def start_hub_download(
        self, files: RepoFiles, chosen: RepoGguf, *, projector: bool = False
    ) -> str:
        """Queue the download of a model that the search found, and return the download's key.

        Args:
            files: of its repository, from `list_files`.
            chosen: one of its models.
            projector: whether the repository's file for pictures is wanted too.

        Raises:
            AssistantError: see `Library.path_for`.
        """
        model = self.catalogue.find(files.repo, chosen.name)
        key = model.id if model is not None else files.key(chosen)
        wanted = wanted_files(files, chosen, self.library.path_for, projector=projector)
        name = model.name if model is not None else clean(chosen.title)
        self.downloads.start(key, name, wanted)
        return key

    def repair(
        self,
        model_id: str,
        on_progress: Report = lambda _done, _total: None,
        stop: Stop = lambda: False,
    ) -> Verified:
        """Verify an own model and fetch again what is wrong; see `app_models.repair`."""
        return app_models.repair(
            self.library, self.hub, self.downloads, model_id, on_progress, stop
        )

    def move_models(self, target: Path, on_progress: Report, stop: Stop) -> Moved:
        """Move the own models folder; see `app_models.move_models`."""
        return app_models.move_models(
            self.library, self.settings, self.downloads, target, on_progress, stop
        )

    def disk_use(self) -> tuple[Use, ...]:
        """Return what takes room on the disk, largest first; reads the disk."""
        return app_disk.disk_use(self.library, self.paths, self.downloads)

    def clean_up(self, uses: Iterable[Use]) -> int:
        """Delete what is removable of these; see `app_disk.clean_up`."""
        return app_disk.clean_up(self.library, self.downloads, uses)

    def give_up(self, use: Use) -> None:
        """Delete what an unfinished download has left; see `app_disk.give_up`."""
        app_disk.give_up(self.downloads, use)

    def benchmark(
        self,
        name: str,
        on_progress: Callable[[float, str], None],
        *,
        threads: int | None = None,
        device: str | None = None,
        mode: Mode = "quick",
        on_speed: Callable[[float], None] | None = None,
    ) -> app_bench.Benchmarking:
        """Measure an installed model and store the result; see `Engine.bench` for progress.

        A trial with other threads, or on another device, than the settings have is not stored:
        the picker tells how fast the model is as it will run. Takes a third of a second to begin.

        Raises:
            AssistantError: no such model is installed.
        """
        model = self.library.resolve(name)
        usual = replace(self.load_options(model), draft=None)  # nobody guesses meanwhile
        load = replace(
            usual,
            threads=usual.threads if threads is None else threads,
            device=usual.device if device is None else device,
        )
        wish = app_bench.Wish(model.id, load, mode, store=load == usual)
        shelves = app_bench.Shelves(self.results, self.kept_speeds, self.store_executor)
        return app_bench.start(wish, self.engine, shelves, on_progress, on_speed)


def _merit(model: Installed, context: int, machine: hardware.Hardware) -> tuple[object, ...]:
    """Return what makes a model the better one to answer, the weightiest first."""
    context = context or app_engine.automatic_context(model)
    needed = picker.memory_needed(model.model, model.bytes, context, model.facts)
    fits = picker.fit(needed, machine)[0] != "no"
    runs = model.facts is None or model.facts.runs
    return (runs and fits, not model.builtin, model.source == "own", model.bytes)
