"""The card that writes all chats into one file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.core import words_of_chats
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.keeping import files
from desktop.gui.library.job import Job
from desktop.gui.models import formats
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Flow, Label, Notice, SectionTitle, Select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from desktop.app import Services
    from desktop.core.chat.exchange.exporting import Form
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Export")
_WHAT: Final = mark(
    "All chats in one file. JSON holds everything, with all branches, and Goldcrest reads it again;"
    " the others hold what is shown. One chat alone is exported from its menu in the"
    " list."
)
_FORMS: Final = (
    (mark("JSON, everything"), "json"),
    (mark("Markdown, a zip file"), "md"),
    (mark("Web pages, a zip file"), "html"),
    (mark("PDF, a zip file"), "pdf"),
)
_STOPPED: Final = mark("Stopped. Nothing was written.")
_NONE: Final = mark("There is no chat yet. Write a message, or import chats, and export them here.")
_LONGEST: Final = 200


class ExportCard(QFrame):
    """Exports all chats on a thread of its own.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings the progress.
        theme: the look.
        parent: the Qt parent.
    """

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
        self.setObjectName("exportCard")
        self.setAccessibleName(tr(TITLE))
        self._services, self._tasks = services, tasks
        self._path = Path()
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._show_progress)
        self.form = Select(
            theme, tr("What the file is"), [(tr(told), form) for told, form in _FORMS]
        )
        self.button = Button(theme, tr("Export all…"), icon="external-link", on_click=self._pressed)
        self.bar = Bar(theme, tr("Exporting chats"))
        self.bar.hide()
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.words = Label(theme, tr(_NONE), kind="small", role="muted", wrap=True)
        self.words.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        layout.addWidget(Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True))
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addWidget(self.notice)
        layout.addLayout(Flow(self.form, self.button))

    @property
    def running(self) -> bool:
        """Whether chats are being exported."""
        return self._job.running

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the card comes into sight."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Look whether there is anything to export."""
        self._tasks.store(self._services.whole_chats.ids, self._show_whether, self._failed)

    def write(self, path: Path) -> None:
        """Write all chats into a file; nothing happens while they are written."""
        if self._job.running:
            return
        form: Form = self.form.currentData()
        self._path = path
        self.notice.clear()
        self._show_running(running=True)
        self._job.start(
            partial(files.export_all, self._services, form, path),
            self._done,
            self._failed,
            lambda: self._done(None),
        )

    def _pressed(self) -> None:
        if self._job.running:
            self._job.stop()
            return
        ending = "json" if self.form.currentData() == "json" else "zip"
        dialog = QFileDialog(self.window(), tr("Export all chats"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"goldcrest-chats.{ending}")
        dialog.fileSelected.connect(lambda found: self.write(Path(found)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _done(self, count: int | None) -> None:
        self._show_running(running=False)
        if count == 0:
            self._show_whether(())
            return
        told = tr(_STOPPED)
        if count is not None:
            told = words_of_chats.exported(count, clean(self._path.name, _LONGEST))
        self.notice.tell(told, "muted")

    def _failed(self, error: Exception) -> None:
        self._show_running(running=False)
        self.notice.tell(formats.problem(error))

    def _show_whether(self, chats: Sequence[int]) -> None:
        there = bool(chats)
        self.words.setVisible(not there)
        self.button.setEnabled(there or self.running)
        self.form.setEnabled(there and not self.running)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.set_fraction(done / total if total else 0.0)

    def _show_running(self, *, running: bool) -> None:
        self.button.set_text(tr("Stop") if running else tr("Export all…"))
        self.button.set_icon("square" if running else "external-link")
        self.form.setEnabled(not running)
        self.bar.setVisible(running)
        self.bar.set_fraction(0.0)
