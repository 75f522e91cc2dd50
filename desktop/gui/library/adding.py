"""Adding models that are on this computer already: a file dialog, or files dropped on the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.errors import AlreadyHere
from desktop.core.language import tr, trn
from desktop.core.wording import clean, size
from desktop.gui.library import offers, words
from desktop.gui.library.how import HowToAdd
from desktop.gui.library.job import Job
from desktop.gui.library.panel import Choice, Panel
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.library import How, Installed
    from desktop.core.settings import Settings, Value
    from desktop.gui.bridge import Bridge
    from desktop.gui.library.offers import Offer
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets.banner import Tone


class Adding(QObject):
    """Asks how, adds one model after the other, and says how it went, all in its panel.

    Args:
        services: where the library is.
        tasks: runs what takes time.
        bridge: brings progress.
        theme: the look.
        parent: the page.
    """

    #: Models were added, or a folder to look in: the list has to be read again.
    changed = Signal()
    #: Somebody wants to see the model of this id.
    model_asked = Signal(str)
    #: Somebody wants to chat with the model of this id.
    chat_asked = Signal(str)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self.panel = Panel(theme, "plus")
        self.panel.setObjectName("addPanel")
        self._how = HowToAdd(theme, self.panel)
        self._how.hide()
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._show_progress)
        self._offers: tuple[Offer, ...] = ()
        self._asking = False
        self._turned_away = False
        self._waiting: list[Offer] = []
        self._way: How = "copy"
        self._added: list[Installed] = []
        self._failed: list[tuple[Offer, Exception]] = []

    @property
    def busy(self) -> bool:
        """Whether something is being added."""
        return self._job.running

    def choose(self) -> None:
        """Open the system's dialog for files."""
        page = self.parent()
        dialog = QFileDialog(
            page.window() if isinstance(page, QWidget) else None, tr("Add a model")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{tr('Models')} (*.gguf *.GGUF)", f"{tr('All files')} (*)"])
        dialog.filesSelected.connect(self._take_names)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask how to add these files, or to look into these folders.

        A question that is not answered yet is asked about all of them. While something is being
        added it is said that they have to be brought again.
        """
        if self.busy:
            self._turned_away = True
            self._show_progress(0, 0)
            return
        models, others = offers.sort_out(paths)
        folder = self._services.library.folder
        self._tasks.run(
            lambda: (offers.look(models, folder), offers.folders(others)),
            lambda found: self._ask(*found),
            self._show_failure,
        )

    def _take_names(self, names: list[str]) -> None:
        self.offer([Path(name) for name in names])

    # --- asking -------------------------------------------------------------------------------

    def _ask(self, found: tuple[Offer, ...], folders: tuple[Path, ...]) -> None:
        if self.busy:
            return
        if found and all(each.problem is not None for each in found) and not self._asks:
            self._failed = [(each, each.problem) for each in found if each.problem is not None]
            self._added = []
            self._show_failed()
        elif found:
            self._offers = offers.joined(self._offers if self._asks else (), found)
            self._ask_how()
        elif folders:
            self._ask_folders(folders)
        else:
            self._say(
                tr("That is no model."),
                tr("Goldcrest runs models in files that end in .gguf."),
                choices=[Choice("addOther", tr("Choose another…"), self.choose)],
            )

    @property
    def _asks(self) -> bool:
        """Whether it is asked how to add models, and nobody has answered yet."""
        return self._asking and not self.panel.isHidden()

    def _ask_how(self) -> None:
        self._asking = True
        total = sum(each.bytes for each in self._offers)
        told = size(total) if total else ""
        same = all(each.same_disk for each in self._offers)
        self._how.show_facts(told, same_disk=same)
        names = words.listed(clean(each.name) for each in self._offers)
        self.panel.show_words(
            tr("Add {names}?", names=names)
            if not told
            else tr("Add {names}, {size}?", names=names, size=told),
            words.of_header(self._offers[0].facts) if len(self._offers) == 1 else "",
            choices=[
                Choice("addNow", tr("Add"), self._begin, "primary"),
                Choice("addNotNow", tr("Cancel"), self.panel.leave),
            ],
            extra=self._how,
        )
        self._how.focus()

    def _ask_folders(self, folders: tuple[Path, ...]) -> None:
        self._asking = False
        names = words.listed(words.short(each) for each in folders)
        self.panel.show_words(
            tr("Look for models in {names}, too?", names=names),
            tr("Goldcrest reads them there and changes nothing. The settings list these folders."),
            choices=[
                Choice(
                    "addFolders", tr("Look there"), lambda: self._add_folders(folders), "primary"
                ),
                Choice("addNotNow", tr("Cancel"), self.panel.leave),
            ],
        )
        self.panel.focus_first()

    def _add_folders(self, folders: tuple[Path, ...]) -> None:
        settings = self._services.settings
        names = [str(each.absolute()) for each in folders]

        def with_them(now: Settings) -> dict[str, Value]:
            kept = now.more_folders
            return {"more_folders": (*kept, *(each for each in names if each not in kept))}

        self.panel.leave()
        self._tasks.store(
            lambda: settings.update(with_them), lambda _: self.changed.emit(), self._show_failure
        )

    # --- adding -------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._asking = self._turned_away = False
        self._way = self._how.chosen
        self._waiting, self._added, self._failed = list(self._offers), [], []
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        offer, way = self._waiting.pop(0), self._way
        self._offers = (offer,)
        self._show_progress(0, 0)
        library = self._services.library
        self._job.start(
            lambda tell, stop: library.import_file(offer.path, way, tell, stop),
            self._one_added,
            lambda error: self._one_failed(offer, error),
            self._finish,
        )

    def _one_added(self, model: Installed) -> None:
        self._added.append(model)
        self.changed.emit()
        self._next()

    def _one_failed(self, offer: Offer, error: Exception) -> None:
        self._failed.append((offer, error))
        self._next()

    def _show_progress(self, done: int, total: int) -> None:
        if not self._offers:
            return
        told = formats.progress(done, total) if total else ""
        if self._waiting:
            told = ", ".join(
                part
                for part in (told, trn("{n} more to come", "{n} more to come", len(self._waiting)))
                if part
            )
        if self._turned_away:
            told = tr("Bring the others again after that.")
        stopping = self._job.stopping and self.busy
        self.panel.show_progress(
            tr("Stopping") if stopping else tr("Adding {name}", name=clean(self._offers[0].name)),
            told,
            done / total if total else None,
            [Choice("addStop", tr("Stop"), self._stop)],
        )

    def _stop(self) -> None:
        self._job.stop()
        self._show_progress(0, 0)

    # --- the outcome --------------------------------------------------------------------------

    def _finish(self) -> None:
        if self._failed:
            self._show_failed()
        elif self._added:
            model = self._added[0]
            choices = [
                Choice(
                    "addChat", tr("Chat", "to start one"), lambda: self._chat(model.id), "primary"
                )
            ]
            choices = choices if len(self._added) == 1 and model.offered else []
            title = words.added([each.name for each in self._added])
            note = tr("The others were not.") if self._job.stopping else ""
            self._say(title, note, good=True, choices=choices)
        else:
            self._say(tr("Nothing was added."))

    def _show_failed(self) -> None:
        offer, error = self._failed[0]
        others = [clean(each.name) for each, _ in self._failed[1:]]
        note = (
            tr("{names} could not be added either.", names=words.listed(others)) if others else ""
        )
        done = words.added([each.name for each in self._added]) if self._added else ""
        told = " ".join(part for part in (formats.problem(error), note, done) if part)
        known = all(isinstance(each, AlreadyHere) for _, each in self._failed)
        self._say(tr("{name} was not added.", name=clean(offer.name)), told, failed=not known)

    def _show_failure(self, error: Exception) -> None:
        self._say(tr("That did not work."), formats.problem(error), failed=True)

    def _say(
        self,
        title: str,
        text: str = "",
        *,
        good: bool = False,
        failed: bool = False,
        choices: Sequence[Choice] = (),
    ) -> None:
        self._asking = False
        tone: Tone = "good" if good else "warning" if failed else "info"
        close = Choice("addClose", tr("Dismiss"), self.panel.leave, "icon")
        self.panel.show_words(title, text, tone=tone, choices=[*choices, close])

    def _chat(self, model_id: str) -> None:
        self.panel.leave()
        self.chat_asked.emit(model_id)
