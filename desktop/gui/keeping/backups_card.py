"""The card of the backups: which there are, and bringing one back."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr, trn
from desktop.core.wording import size
from desktop.gui.models import formats
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Button, Label, Notice, SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.app import Services
    from desktop.core.store.backups import Backup
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Backups")
_WHAT: Final = mark(
    "On each day on which you use Goldcrest all chats are copied; the last seven copies stay on"
    " this computer, beside the chats."
)
_NONE: Final = mark("There is no backup yet. The first one comes soon after your first chat.")
_ASK: Final = mark(
    "Bring back the chats of {when}? Those of now are put aside as another backup, and nothing is"
    " lost. Goldcrest has to be started again for it."
)
_READY: Final = mark(
    "The chats of {when} are there when Goldcrest is started again. Until then all is as it was."
)
_CHECKED: Final = mark("Today's backup is made of the chats of now, and was checked.")
_NONE_MADE: Final = mark("There is no chat to keep, or a backup is being made already.")


class BackupsCard(QFrame):
    """Lists the backups; what takes time is done off the GUI thread.

    Args:
        services: what the program works with.
        tasks: the way there.
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants Goldcrest to end, so that it can be started again.
    quit_asked = Signal()

    def __init__(
        self, services: Services, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("backupsCard")
        self.setAccessibleName(tr(TITLE))
        self._services, self._tasks, self._theme = services, tasks, theme
        self._asked: Backup | None = None
        self.rows: list[tuple[Label, Button]] = []
        self.words = Label(theme, tr(_NONE), kind="small", role="muted", wrap=True)
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.notice.answered.connect(self._answered)
        self.now = Button(theme, tr("Back up now"), icon="copy", on_click=self._make)
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        layout.addWidget(Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True))
        layout.addLayout(self._list)
        layout.addWidget(self.words)
        layout.addWidget(self.notice)
        layout.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the card comes into sight."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look which backups there are."""
        self._tasks.run(self._services.backups.list, self._show, self._failed)

    def _show(self, found: tuple[Backup, ...]) -> None:
        for label, button in self.rows:
            label.deleteLater()
            button.deleteLater()
        self.rows = [self._row(each) for each in found]
        self.words.setVisible(not found)

    def _row(self, backup: Backup) -> tuple[Label, Button]:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        chats = tr("cannot be read") if backup.chats is None else _chats(backup.chats)
        label = Label(self._theme, f"{_when(backup)}   {chats}, {size(backup.bytes)}", wrap=True)
        button = Button(self._theme, tr("Restore…"), on_click=partial(self._ask, backup))
        button.setAccessibleDescription(_when(backup))
        button.setEnabled(bool(backup.chats))
        row.addWidget(label, 1)
        row.addWidget(button)
        self._list.addLayout(row)
        return label, button

    def _ask(self, backup: Backup) -> None:
        self._asked = backup
        self.notice.ask(
            tr(_ASK, when=_when(backup)),
            (Answer("restore", tr("Restore")), Answer("keep", tr("Keep the chats of now"))),
        )

    def _answered(self, answer: str) -> None:
        backup = self._asked
        if answer == "quit":
            self.quit_asked.emit()
        if answer == "keep":
            self.notice.clear()
        if answer != "restore" or backup is None:
            return
        self._tasks.run(
            partial(self._services.backups.prepare, backup.name), self._prepared, self._failed
        )

    def _prepared(self, backup: Backup) -> None:
        self.notice.tell(
            tr(_READY, when=_when(backup)), "muted", (Answer("quit", tr("Close Goldcrest")),)
        )

    def _make(self) -> None:
        self.now.setEnabled(False)
        self._tasks.run(self._services.backups.make_now, self._made, self._failed)

    def _made(self, backup: Backup | None) -> None:
        self.now.setEnabled(True)
        self.notice.tell(tr(_CHECKED if backup is not None else _NONE_MADE), "muted")
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self.notice.tell(formats.problem(error))


def _when(backup: Backup) -> str:
    try:
        return datetime.fromtimestamp(backup.made).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, ValueError, OSError):  # a clock that is far off
        return backup.name


def _chats(count: int) -> str:
    return trn("{n} chat", "{n} chats", count)
