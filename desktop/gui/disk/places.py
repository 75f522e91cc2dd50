"""Where Goldcrest keeps its files besides models, and how all of them are removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.folders import Folder, folders
from desktop.gui.library.place import show_folder
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel, Label, plain_tip

if TYPE_CHECKING:
    from desktop.core.paths import Paths
    from desktop.gui.theme import Theme


class PlacesCard(QFrame):
    """A card with the folders, a button to show each, and a sentence about removing them.

    Args:
        theme: the look.
        paths: of the installation.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("places")
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM - TINY, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        for folder in folders(paths):
            layout.addLayout(self._row(folder))
        layout.addWidget(Label(theme, self._sentence(), kind="small", role="muted", wrap=True))

    def _row(self, folder: Folder) -> QHBoxLayout:
        label = ElidedLabel(self._theme, tr("{name}: {path}", name=folder.name, path=folder.shown))
        label.setToolTip(plain_tip(folder.shown))
        button = Button(
            self._theme, tr("Show"), icon="folder", on_click=lambda: show_folder(folder.path)
        )
        button.setObjectName("showPlace")
        button.setAccessibleName(tr("Show the folder: {name}", name=folder.name))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label, 1)
        row.addWidget(button)
        return row

    def _sentence(self) -> str:
        return tr(
            "To remove all of this, models too, close Goldcrest and run “goldcrest purge” in a"
            " terminal, before you uninstall it. It lists everything and asks first."
        )
