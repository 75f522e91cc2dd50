"""The page about all chats: importing, exporting, and backups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.keeping.backups_card import BackupsCard
from desktop.gui.keeping.export_card import ExportCard
from desktop.gui.keeping.import_card import ImportCard
from desktop.gui.library.drop import DropZone
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Button, ColumnPage, Label

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 720


class KeepingPage(QWidget):
    """Chats in, chats out, and their copies.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings progress.
        theme: the look.
        parent: the Qt parent.
    """

    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)
    #: There are other chats than before.
    chats_changed = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keepingPage")
        self.importing = ImportCard(services, tasks, bridge, theme)
        self.exporting = ExportCard(services, tasks, bridge, theme)
        self.backups = BackupsCard(services, tasks, theme)
        self.back = Button(
            theme,
            tr("Back to the settings"),
            kind="icon",
            icon="arrow-left",
            on_click=partial(self.page_requested.emit, "settings"),
        )
        title = QHBoxLayout()
        title.setSpacing(SMALL)
        title.addWidget(self.back)
        title.addWidget(Label(theme, tr("Your chats"), kind="title"))
        title.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, MEDIUM, LARGE, HUGE)
        column.setSpacing(MEDIUM)
        column.addLayout(title)
        for card in (self.importing, self.exporting, self.backups):
            column.addWidget(card)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))
        drop = DropZone(theme, self, tr("Import these chats"))
        drop.dropped.connect(self.importing.take)
        self.importing.imported.connect(self.chats_changed)
        self.importing.imported.connect(self.exporting.look)
        self.backups.quit_asked.connect(_quit)


def _quit() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.closeAllWindows()
