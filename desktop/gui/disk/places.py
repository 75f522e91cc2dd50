"""Where Goldcrest keeps its files besides models, and how all of them are removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.library.place import show_folder
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, ElidedLabel, Label, plain_tip

if TYPE_CHECKING:
    from pathlib import Path

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
        for name, folder in (
            (tr("Chats and backups"), paths.data),
            (tr("Settings"), paths.config),
            (tr("Cache"), paths.cache),
            (tr("Logs"), paths.logs),
        ):
            layout.addLayout(self._row(name, folder))
        layout.addWidget(Label(theme, self._sentence(), kind="small", role="muted", wrap=True))

    def _row(self, name: str, folder: Path) -> QHBoxLayout:
        place = clean(str(folder))
        label = ElidedLabel(self._theme, tr("{name}: {path}", name=name, path=place))
        label.setToolTip(plain_tip(place))
        button = Button(
            self._theme, tr("Show"), icon="folder", on_click=lambda: show_folder(folder)
        )
        button.setObjectName("showPlace")
        button.setAccessibleName(tr("Show the folder: {name}", name=name))
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
