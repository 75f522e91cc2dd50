"""How files come to the message that is being written: dropped, pasted, or picked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.core.documents import kinds
from desktop.core.language import tr
from desktop.gui.chat.attaching.chip_list import ChipList
from desktop.gui.chat.attaching.reading import LONGEST_TEXT
from desktop.gui.chat.message_edit import too_long
from desktop.gui.commands.command import Command
from desktop.gui.commands.table import keys_of
from desktop.gui.library.drop import DropZone
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.attaching.files import AttachedFiles
    from desktop.gui.chat.composer import Composer
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea

_COMMAND: Final = "attach.files"
_PICTURES: Final = "*.png *.PNG *.jpg *.JPG *.jpeg *.JPEG *.gif *.GIF"
_SECONDS_TO_UNDO: Final = 8.0
_SECONDS_TO_READ: Final = 8.0


class AttachingDesk(QObject):
    """The ways to attach files on a page, and what is said of them.

    Args:
        files: what is attached.
        composer: where the message is written.
        banners: where it is said what cannot be done, and "Undo".
        theme: the look.
        page: takes what is dropped.
    """

    def __init__(
        self,
        files: AttachedFiles,
        composer: Composer,
        banners: BannerArea,
        theme: Theme,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._files, self._banners, self._composer = files, banners, composer
        self.button = Button(
            theme,
            tr("Attach files"),
            kind="icon",
            icon="paperclip",
            shortcut=keys_of(_COMMAND),
            on_click=self.pick,
        )
        composer.add_tool(self.button)
        # As they stand, the files first.
        after = self.button, composer.edit, composer.gauge, composer.button
        self.chips = ChipList(theme, files, after)
        composer.add_above(self.chips)
        self.zone = DropZone(theme, page, tr("Drop files here to attach them"))
        self.zone.dropped.connect(files.add)
        composer.edit.files_given.connect(files.add)
        composer.edit.image_given.connect(files.add_image)
        composer.edit.textChanged.connect(self._typed)
        files.refused.connect(self._refuse)
        files.removed.connect(self._offer_undo)
        Command(_COMMAND, page, self.pick)

    def pick(self) -> None:
        """Open the system's dialog for files."""
        if self._files.closed:
            self._refuse(self._files.closed)
            return
        dialog = QFileDialog(self.button.window(), tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = " ".join(f"*.{ending} *.{ending.upper()}" for ending in kinds.endings())
        dialog.setNameFilters(
            [
                tr("All files") + " (*)",
                tr("Texts, tables, code, PDF and Word") + f" ({known})",
                tr("Pictures") + f" ({_PICTURES})",
            ]
        )
        dialog.filesSelected.connect(self._take_names)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def offer_text(self, text: str) -> None:
        """Say that a text is too long for a message, and offer to attach it."""
        attach = [(tr("Attach it as a file"), partial(self._files.add_text, text))]
        fits = len(text) <= LONGEST_TEXT
        self._banners.show_message(*too_long(text), actions=attach if fits else [])

    def _take_names(self, names: list[str]) -> None:
        self._files.add([Path(name) for name in names])
        self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._files.ask(self._composer.text)

    def _refuse(self, why: str) -> None:
        self._banners.show_message(why, seconds=_SECONDS_TO_READ)

    def _offer_undo(self, undo: Callable[[], object], name: str) -> None:
        self._banners.show_message(
            tr("“{name}” was taken away.", name=name),
            actions=[(tr("Undo"), undo)],
            seconds=_SECONDS_TO_UNDO,
            again=True,
        )
