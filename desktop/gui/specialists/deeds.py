"""What people do with whole specialists: make, copy, delete with a way back, take in, hand out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.core.errors import UnknownSpecialist
from desktop.core.language import mark, tr, trn
from desktop.core.specialists.specialist import Specialist
from desktop.core.wording import clean
from desktop.gui.errors import show_error, words_for
from desktop.gui.specialists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.specialists.folder import Imported, Specialists
    from desktop.gui.specialists.desk import Desk
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea
    from desktop.gui.widgets.banner import Tone

NEW_NAME: Final = mark("New specialist")
_LONGEST_NAME: Final = 60
_LONGEST_FILE: Final = 120
_SECONDS: Final = 6.0
_SECONDS_TO_UNDO: Final = 8.0
_MOST_PROBLEMS: Final = 2
_FILTERS: Final = [mark("Specialists (*.toml *.TOML)"), mark("All files (*)")]


class Deeds(QObject):
    """Carries out what is asked for, and says how it went.

    Args:
        specialists: where the files are.
        tasks: the way off the GUI thread.
        desk: holds what is not kept yet.
        banners: where "Undo" and failures are shown.
        parent: the page.
    """

    #: Others are there now: the id of the one to show, "" where that stays as it is.
    changed = Signal(str)
    #: One was made that wants a name: its id.
    made = Signal(str)

    def __init__(
        self,
        specialists: Specialists,
        tasks: Tasks,
        desk: Desk,
        banners: BannerArea,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._specialists, self._tasks = specialists, tasks
        self._desk, self._banners, self._page = desk, banners, parent

    def new(self) -> None:
        """Make an empty one."""
        self._add(Specialist("", tr(NEW_NAME), own=True))

    def copy(self, specialist: Specialist, taken: Sequence[str]) -> None:
        """Make one of the person's own that is like another.

        Args:
            specialist: the other one.
            taken: the names that there are.
        """
        name = words.copy_name(specialist.name, taken, _LONGEST_NAME)
        self._add(replace(specialist, id="", own=True, name=name))

    def delete(self, specialist: Specialist) -> None:
        """Delete one of the person's own; for a while it can be brought back."""
        self._desk.flush()
        unsaved = self._desk.forget(specialist.id)
        self._tasks.store(
            lambda: self._specialists.delete(specialist.id),
            lambda text: self._deleted(specialist, text, unsaved),
            self._not_deleted,
        )

    def take_in(self, paths: Sequence[Path]) -> None:
        """Copy specialists from files."""
        self._tasks.run(partial(_take_in, self._specialists, tuple(paths)), self._taken_in)

    def hand_out(self, specialist: Specialist, path: Path) -> None:
        """Write one into a file for others, as it is here."""
        self._desk.flush()

        def done(_: object) -> None:
            name = clean(path.name, _LONGEST_FILE)
            self._banners.show_message(
                tr("Saved as {name}.", name=name), tone="good", seconds=_SECONDS
            )

        def write(_: object = None) -> None:
            hand_out = partial(self._specialists.hand_out, specialist.id, path)
            self._tasks.run(hand_out, done, self._failed)

        # After what was typed last is in its file.
        self._tasks.store(lambda: None, write)

    def ask_what_to_take_in(self) -> None:
        """Open the dialog that chooses files."""
        dialog = QFileDialog(self._page.window(), tr("Import specialists"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr(each) for each in _FILTERS])
        dialog.filesSelected.connect(lambda found: self.take_in([Path(one) for one in found]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_where_to_hand_out(self, specialist: Specialist) -> None:
        """Open the dialog that chooses where a specialist goes."""
        dialog = QFileDialog(self._page.window(), tr("Export a specialist"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr(each) for each in _FILTERS])
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(f"{specialist.id}.toml")
        dialog.fileSelected.connect(lambda found: self.hand_out(specialist, Path(found)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- inside ------------------------------------------------------------------------------

    def _add(self, specialist: Specialist) -> None:
        self._desk.flush()
        self._tasks.store(
            lambda: self._specialists.save(specialist),
            lambda made: self.made.emit(made.id),
            self._failed,
        )

    def _deleted(self, specialist: Specialist, text: str, unsaved: Specialist | None) -> None:
        self.changed.emit("")
        self._banners.show_message(
            tr("“{name}” was deleted.", name=clean(specialist.name)),
            actions=[(tr("Undo"), lambda: self._restore(specialist.id, text, unsaved))],
            seconds=_SECONDS_TO_UNDO,
        )

    def _restore(self, specialist_id: str, text: str, unsaved: Specialist | None) -> None:
        def restored(_: object) -> None:
            if unsaved is not None:
                self._desk.recall(unsaved)
            self.changed.emit(specialist_id)

        def failed(error: Exception) -> None:
            # Its text is only here: it must not be lost for want of room on the disk.
            again = partial(self._restore, specialist_id, text, unsaved)
            show_error(self._banners, error, actions=[(tr("Try again"), again)])

        self._tasks.store(lambda: self._specialists.restore(specialist_id, text), restored, failed)

    def _not_deleted(self, error: Exception) -> None:
        if not isinstance(error, UnknownSpecialist):
            self._failed(error)
        # Gone already, by a command perhaps; or it is still there, and shown again.
        self.changed.emit("")

    def _taken_in(self, done: tuple[list[Imported], list[Exception]]) -> None:
        found, problems = done
        if found:
            title, text = words.imported(found)
            tone: Tone = "warning" if text else "good"
            seconds = None if text else _SECONDS
            self._banners.show_message(title, text, tone=tone, seconds=seconds)
            self.changed.emit(found[-1].specialist.id)
        for problem in problems[:_MOST_PROBLEMS]:
            show_error(self._banners, problem)
        if more := problems[_MOST_PROBLEMS:]:
            details = "\n".join(words_for(one).title for one in more)
            title = trn(
                "{n} more file could not be used.", "{n} more files could not be used.", len(more)
            )
            self._banners.show_message(title, details=details, tone="warning")

    def _failed(self, error: Exception) -> None:
        show_error(self._banners, error)


def _take_in(
    specialists: Specialists, paths: Sequence[Path]
) -> tuple[list[Imported], list[Exception]]:
    """Take in what can be; return that, and why others could not be."""
    done: list[Imported] = []
    problems: list[Exception] = []
    for path in paths:
        try:
            done.append(specialists.take_in(path))
        except Exception as error:  # noqa: BLE001 - told; it keeps no other file from being read
            problems.append(error)
    return done, problems
