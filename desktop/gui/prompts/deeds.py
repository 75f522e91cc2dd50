"""What people do with prompts: make, delete with a way back, take in, hand out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.core.language import tr, trn
from desktop.core.prompts.prompt import Prompt
from desktop.core.wording import clean
from desktop.core.words_of_specialists import left_out
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.prompts.library import Deleted, Prompts
    from desktop.core.prompts.reading import Read
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_SECONDS: Final = 6.0
_SECONDS_TO_UNDO: Final = 8.0
_LONGEST_NAME: Final = 120


class Deeds(QObject):
    """Carries out what is asked for, and says how it went.

    Args:
        prompts: where they are kept.
        tasks: the way off the GUI thread; the store's executor keeps the order.
        banners: where "Undo" and failures are shown.
        page: the page.
    """

    #: Others are there now: the name of the one to show, "" where that stays as it is.
    changed = Signal(str)
    #: One was made that wants a name and a text: its name.
    made = Signal(str)

    def __init__(self, prompts: Prompts, tasks: Tasks, banners: BannerArea, page: QWidget) -> None:
        super().__init__(page)
        self._prompts, self._tasks, self._banners = prompts, tasks, banners

    def new(self) -> None:
        """Make one with words that show what a blank is."""
        prompt = Prompt(tr("New prompt"), tr("Tell me about {{topic}}."))
        save = partial(self._prompts.save, prompt)
        self._tasks.store(save, lambda made: self.made.emit(made.name), self._fail)

    def delete(self, name: str) -> None:
        """Delete one; for a while it can be brought back."""
        self._tasks.store(partial(self._prompts.delete, name), self._deleted, self._fail)

    def bring_back(self) -> None:
        """Add those of Goldcrest that have gone."""
        self._tasks.store(self._prompts.bring_back, self._added, self._fail)

    def take_in(self, path: Path) -> None:
        """Add the prompts of a file."""
        self._tasks.store(partial(self._prompts.take_in, path), self._added, self._fail)

    def hand_out(self, path: Path) -> None:
        """Write all prompts into a file for others."""
        done = partial(self._handed_out, path.name)
        self._tasks.store(partial(self._prompts.hand_out, path), done, self._fail)

    def ask_what_to_take_in(self) -> None:
        """Open the dialog that chooses a file."""
        dialog = self._dialog(tr("Import prompts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda found: self.take_in(Path(found)))
        dialog.open()

    def ask_where_to_hand_out(self) -> None:
        """Open the dialog that chooses where the prompts go."""
        dialog = self._dialog(tr("Export prompts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("prompts.toml")
        dialog.fileSelected.connect(lambda found: self.hand_out(Path(found)))
        dialog.open()

    # --- inside ------------------------------------------------------------------------------

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._banners.window(), title, str(Path.home()))
        dialog.setNameFilters([tr("Prompts") + " (*.toml *.TOML)", tr("All files") + " (*)"])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _deleted(self, deleted: Deleted | None) -> None:
        self.changed.emit("")
        if deleted is not None:
            self._banners.show_message(
                tr("“{name}” was deleted.", name=clean(deleted.prompt.name)),
                actions=[(tr("Undo"), partial(self._restore, deleted))],
                seconds=_SECONDS_TO_UNDO,
                again=True,
            )

    def _restore(self, deleted: Deleted) -> None:
        def failed(error: Exception) -> None:
            # Its text is only here: it must not be lost for want of room on the disk.
            again = partial(self._restore, deleted)
            show_error(self._banners, error, actions=[(tr("Try again"), again)])

        restored = partial(self._prompts.restore, deleted)
        self._tasks.store(restored, lambda kept: self.changed.emit(kept.name), failed)

    def _added(self, found: Read) -> None:
        if found.prompts:
            title = trn("{n} prompt was added.", "{n} prompts were added.", len(found.prompts))
            self.changed.emit(found.prompts[0].name)
        else:
            title = tr("All of them are here already.")
        text = left_out(found.left_out)
        seconds = None if text else _SECONDS
        tone = "warning" if text else "good"
        self._banners.show_message(title, text, tone=tone, seconds=seconds)  # type: ignore[arg-type]  # one of two

    def _handed_out(self, name: str, _: object) -> None:
        shown = clean(name, _LONGEST_NAME)
        self._banners.show_message(
            tr("Saved as {name}.", name=shown), tone="good", seconds=_SECONDS
        )

    def _fail(self, error: Exception) -> None:
        show_error(self._banners, error)
