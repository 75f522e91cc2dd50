"""The card that takes chats out of the files of other programs, and of Goldcrest."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.core import words_of_chats
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.keeping import files
from desktop.gui.library.job import Job
from desktop.gui.models import formats
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Flow, Label, Notice, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.chat.exchange.notes import Report
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Import")
_WHAT: Final = mark(
    "From ChatGPT, Claude and Open WebUI (their export, as it was downloaded), from LM Studio, Jan"
    " and GPT4All (their files or folder), and from Goldcrest. What is here already is not taken"
    " again."
)
_FILES, _FOLDER, _STOP = mark("Choose files…"), mark("Choose a folder…"), mark("Stop")
_KINDS: Final = "(*.json *.zip *.jsonl *.md *.txt *.chat)"
_LONGEST: Final = 1000


class ImportCard(QFrame):
    """Imports chats on a thread of its own, and says what was taken and what was not.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings the progress.
        theme: the look.
        parent: the Qt parent.
    """

    #: There are chats more.
    imported = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("importCard")
        self.setAccessibleName(tr(TITLE))
        self._services = services
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._show_progress)
        self.words = Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True)
        self.bar = Bar(theme, tr("Importing chats"))
        self.result = Label(theme, "", wrap=True, selectable=True)
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.files = Button(theme, tr(_FILES), icon="download", on_click=self._ask_files)
        self.folder = Button(theme, tr(_FOLDER), icon="folder", on_click=self._ask_folder)
        self.stop = Button(theme, tr(_STOP), icon="square", on_click=self._job.stop)
        self._build(theme)

    @property
    def running(self) -> bool:
        """Whether chats are being imported."""
        return self._job.running

    def take(self, paths: Sequence[Path]) -> None:
        """Import what is in files or folders; nothing happens while others are imported."""
        if self._job.running or not paths:
            return
        self.notice.clear()
        self.result.hide()
        self._show_running(running=True)
        self._job.start(
            partial(files.import_all, self._services, tuple(paths)),
            self._done,
            self._failed,
            lambda: self._show_running(running=False),
        )

    # --- inside ------------------------------------------------------------------------------

    def _ask_files(self) -> None:
        filters = f"{tr('Chats')} {_KINDS};;{tr('All files')} (*)"
        dialog = QFileDialog(self.window(), tr("Import chats"), str(Path.home()), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda found: self.take([Path(each) for each in found]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self.window(), tr("Import a folder of chats"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda found: self.take([Path(found)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _done(self, found: tuple[list[Report], list[Exception]]) -> None:
        self._show_running(running=False)
        reports, problems = found
        told = [
            clean(sentence, _LONGEST)
            for report in reports
            for sentence in words_of_chats.imported(report)
        ]
        self.result.setText("\n".join(told))
        self.result.setVisible(bool(told))
        if problems:
            self.notice.tell("\n".join(formats.problem(each) for each in problems))
        if any(report.taken for report in reports):
            self.imported.emit()

    def _failed(self, error: Exception) -> None:
        self._show_running(running=False)
        self.notice.tell(formats.problem(error))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.set_fraction(done / total if total else 0.0)

    def _show_running(self, *, running: bool) -> None:
        for widget, shown in (
            (self.files, not running),
            (self.folder, not running),
            (self.stop, running),
            (self.bar, running),
        ):
            widget.setVisible(shown)
        self.bar.set_fraction(0.0)

    def _build(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        for widget in (self.words, self.bar, self.result, self.notice):
            layout.addWidget(widget)
        layout.addLayout(Flow(self.files, self.folder, self.stop))
        self.result.hide()
        self._show_running(running=False)
