"""The card of the crash reports: which there are, to be read, copied, passed on or deleted."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.language import mark, tr, trn
from desktop.core.wording import size
from desktop.gui.accessible import read_as_laid_out
from desktop.gui.library.place import show_folder
from desktop.gui.reports.told import NOT_DONE, delete_all, put_back, show_report
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Button, Flow, Label, Notice, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from desktop.core.logs.reports import Report, Reports
    from desktop.gui.dialogs import ReportDialog
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Crash reports")
_WHAT: Final = mark(
    "When something breaks, Goldcrest keeps a file of what went wrong and where in the program."
    " It contains no chats, and nothing sends it: you can pass it on yourself. The newest 20 stay."
)
_NONE: Final = mark("There is no report: nothing has crashed.")
_KINDS: Final = {
    "window-error": mark("The window met an error"),
    "command-error": mark("A command met an error"),
    "window-fault": mark("The window was closed by a fault"),
    "command-fault": mark("A command was ended by a fault"),
    "engine": mark("The engine was ended by a fault"),
}
_OTHER: Final = mark("Something crashed")


class ReportsCard(QFrame):
    """Lists the reports; files are read and deleted off the GUI thread.

    Args:
        reports: of this installation.
        tasks: the way there.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(
        self, reports: Reports, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("reportsCard")
        self.setAccessibleName(tr(TITLE))
        self._reports, self._tasks, self._theme = reports, tasks, theme
        self._found: tuple[Report, ...] = ()
        self._deleted: Mapping[Path, str] = {}
        self.dialog: ReportDialog | None = None
        self.rows: list[QWidget] = []
        self.words = Label(theme, tr(_NONE), kind="small", role="muted", wrap=True)
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.notice.answered.connect(self._answered)
        self.folder = Button(theme, tr("Open folder"), icon="folder", on_click=self._open_folder)
        self.all = Button(theme, tr("Delete all…"), icon="trash-2", on_click=self._ask)
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        layout.addWidget(Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True))
        layout.addWidget(self.words)
        layout.addLayout(Flow(self.folder, self.all))
        layout.addLayout(self._list)
        layout.addWidget(self.notice)
        self._show(())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the card comes into sight."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look which reports there are."""
        self._tasks.run(self._reports.list, self._show)

    def _show(self, found: tuple[Report, ...]) -> None:
        if not set(found) <= set(self._found):
            # New rows come behind the notice's buttons where Tab goes.
            self.notice.clear()
            self._drop(self._found)
            self.rows = [self._row(each) for each in found]
            self._found = found
            read_as_laid_out(self._layout)
        else:
            self._drop([each for each in self._found if each not in found])
        self.words.setVisible(not found)
        self.folder.setVisible(bool(found))
        self.all.setVisible(bool(found))

    def _drop(self, gone: Iterable[Report]) -> None:
        left = dict(zip(self._found, self.rows, strict=True))
        for report in gone:
            row = left.pop(report)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._found, self.rows = tuple(left), list(left.values())

    def _row(self, report: Report) -> QWidget:
        row = QWidget()
        when = time.strftime("%Y-%m-%d %H:%M", report.made)
        what = f"{when}   {tr(_KINDS.get(report.kind, _OTHER))}"
        label = Label(self._theme, f"{what}, {size(report.bytes)}", wrap=True)
        show = Button(self._theme, tr("Show"), on_click=partial(self._read, report.path))
        delete = Button(self._theme, tr("Delete"), on_click=partial(self._delete, [report.path]))
        for button in (show, delete):
            button.setAccessibleDescription(what)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addWidget(label)
        layout.addLayout(Flow(show, delete))
        self._list.addWidget(row)
        return row

    def _read(self, path: Path) -> None:
        def shown(text: str | None) -> None:
            if text is None:
                self._failed()
            else:
                self.dialog = show_report(self, self._theme, text, path)

        self._tasks.run(partial(self._reports.read, path), shown)

    def _ask(self) -> None:
        self.notice.ask(
            trn("Delete {n} report?", "Delete {n} reports?", len(self._found)),
            (Answer("delete", tr("Delete"), kind="danger"), Answer("keep", tr("Keep"))),
        )

    def _answered(self, answer: str) -> None:
        self.notice.clear()
        if answer == "delete":
            self._delete([report.path for report in self._found])
        if answer == "undo":
            self._tasks.run(partial(put_back, self._reports, self._deleted), self._came_back)

    def _delete(self, paths: Sequence[Path]) -> None:
        def gone(deleted: Mapping[Path, str]) -> None:
            if len(deleted) < len(paths):
                self._failed()
            else:
                self._gone(deleted)

        self._tasks.run(partial(delete_all, self._reports, paths), gone)

    def _gone(self, deleted: Mapping[Path, str]) -> None:
        self._deleted = deleted
        self.notice.tell(
            trn("{n} report was deleted.", "{n} reports were deleted.", len(deleted)),
            "muted",
            (Answer("undo", tr("Undo")),),
        )
        self.refresh()

    def _came_back(self, done: bool) -> None:
        self.refresh()
        if not done:
            self._failed()

    def _failed(self) -> None:
        self.notice.tell(tr(NOT_DONE), "warning")
        self.refresh()

    def _open_folder(self) -> None:
        show_folder(self._reports.folder)
