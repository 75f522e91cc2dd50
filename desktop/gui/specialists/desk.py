"""The specialist that is being written: changed at once, kept off the GUI thread soon after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.specialists.reading import LONGEST_INSTRUCTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.specialists.folder import Specialists
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.tasks import Tasks

#: What is typed is kept when nobody has typed for so long.
_PAUSE_MS: Final = 400


class Desk(QObject):
    """Holds the person's own specialist that is open, and keeps what is changed.

    What could not be kept stays here and is tried again: at the next change, when the page goes,
    or when the person says so.

    Args:
        specialists: where their files are.
        tasks: the way off the GUI thread. Saving goes through the store's executor, which keeps
            the order, and ends its work before the program does.
        parent: the Qt parent.
    """

    #: It was changed by hand: the specialist as it is now.
    edited = Signal(object)
    #: A specialist is in its file as it is here.
    kept = Signal(object)
    #: A specialist could not be kept, and why.
    failed = Signal(object, object)

    def __init__(
        self, specialists: Specialists, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._specialists, self._tasks = specialists, tasks
        self._open: Specialist | None = None
        #: What no file has yet, and what is on its way into one, by id.
        self._unsaved: dict[str, Specialist] = {}
        self._going: dict[str, Specialist] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    @property
    def specialist(self) -> Specialist | None:
        """The one that is open, as it is now."""
        return self._open

    @property
    def unsaved(self) -> dict[str, Specialist]:
        """What no file has yet, by id."""
        return dict(self._unsaved)

    def open(self, specialist: Specialist | None) -> None:
        """Another one is shown, or none."""
        self.flush()
        self._open = specialist

    def change(self, changes: Mapping[str, object]) -> None:
        """Set some fields of the specialist."""
        if self._open is None:
            return
        changed = replace(self._open, **changes)  # type: ignore[arg-type]  # the controls' own
        if not changed.name.strip():
            # A file without a name could not be read again.
            changed = replace(changed, name=self._open.name)
        if changed != self._open:
            self._open = self._unsaved[changed.id] = changed
            self._pause.start()
            self.edited.emit(changed)

    def set(self, changes: Mapping[str, object]) -> None:
        """Set some fields of its settings."""
        if self._open is not None:
            settings = replace(self._open.settings, **changes)  # type: ignore[arg-type]  # likewise
            system = settings.system[:LONGEST_INSTRUCTIONS]
            self.change({"settings": replace(settings, system=system)})

    def flush(self) -> None:
        """Keep now what is not kept yet."""
        self._pause.stop()
        for specialist in self._unsaved.values():
            if self._going.get(specialist.id) is not specialist:
                self._keep(specialist)

    def forget(self, specialist_id: str) -> Specialist | None:
        """Let go of one that is being deleted; return it where no file has it as it was."""
        if self._open is not None and self._open.id == specialist_id:
            self._open = None
        self._going.pop(specialist_id, None)
        return self._unsaved.pop(specialist_id, None)

    def recall(self, specialist: Specialist) -> None:
        """Keep one that was let go of, as it was."""
        self._unsaved[specialist.id] = specialist
        self.flush()

    def _keep(self, specialist: Specialist) -> None:
        self._going[specialist.id] = specialist
        self._tasks.store(
            lambda: self._specialists.save(specialist),
            lambda _: self._was_kept(specialist),
            lambda error: self._was_not_kept(specialist, error),
        )

    def _was_kept(self, specialist: Specialist) -> None:
        if self._unsaved.get(specialist.id) is specialist:
            del self._unsaved[specialist.id]
            self._going.pop(specialist.id, None)
            self.kept.emit(specialist)

    def _was_not_kept(self, specialist: Specialist, error: Exception) -> None:
        if self._going.get(specialist.id) is specialist:
            del self._going[specialist.id]
            self.failed.emit(specialist, error)
