"""What the models page needs of the library: adding, checking, repairing, folders that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop.core.language import tr
from desktop.gui.library.adding import Adding
from desktop.gui.library.checks import Checks
from desktop.gui.library.drop import DropZone
from desktop.gui.library.missing import MissingFolders

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download
    from desktop.gui.bridge import Bridge
    from desktop.gui.library.section import FileSection
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class LibraryDesk(QObject):
    """Everything that the models page does with files; the page shows its panels.

    Args:
        services: where everything comes from.
        tasks: runs what takes time.
        bridge: brings progress.
        theme: the look.
        page: takes the files that are dropped.
    """

    #: Something is different on the disk, or may be.
    changed = Signal()
    #: A model was added that somebody wants to chat with: its id.
    chat_asked = Signal(str)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, page: QWidget
    ) -> None:
        super().__init__(page)
        self._services, self._tasks, self._bridge = services, tasks, bridge
        self.adding = Adding(services, tasks, bridge, theme, page)
        self.missing = MissingFolders(services, tasks, theme)
        self.checks = Checks(services, tasks, bridge, self)
        self._drop = DropZone(theme, page, tr("Drop to add to your models"))
        self._drop.dropped.connect(self.adding.offer)
        self._section: FileSection | None = None
        self._shown = ""
        self.adding.changed.connect(self.changed)
        self.adding.changed.connect(self.look)
        self.adding.chat_asked.connect(self.chat_asked)
        self.missing.look_asked.connect(self.changed)
        self.checks.changed.connect(self._check_changed)
        self.checks.ended.connect(self.changed)
        bridge.library_changed.connect(self.changed)
        bridge.download_changed.connect(self._download_changed)

    def add_to(self, layout: QVBoxLayout) -> None:
        """Put the panels into the page, above the list."""
        # First what the person has just asked for.
        layout.addWidget(self.adding.panel)
        layout.addWidget(self.missing)

    def attach(self, section: FileSection, model_id: str) -> None:
        """Serve the part of the details that is about a model's file."""
        self._section, self._shown = section, model_id
        section.destroyed.connect(self._section_gone)
        section.check_asked.connect(lambda asked: self.checks.start([asked]))
        section.stop_asked.connect(self.checks.stop)
        section.repair_asked.connect(self.repair)
        section.accept_asked.connect(self.accept)
        section.show_check(self.checks.of(model_id))

    def repair(self, model_id: str) -> None:
        """Check a model's file, and fetch again what is wrong; its row shows the download."""
        self.checks.start([model_id], repair=True)

    def accept(self, model_id: str) -> None:
        """Use a model as it is from now on."""
        self._tasks.run(
            lambda: self._services.library.accept(model_id),
            lambda _: self._accepted(model_id),
            # It is another one by now: that shows.
            lambda _: self._accepted(model_id),
        )

    def look(self) -> None:
        """Get to know files that are not known yet, in the background."""
        self._services.identifying.start(self._bridge.on_library_change)

    def _accepted(self, model_id: str) -> None:
        self.checks.forget(model_id)
        self.changed.emit()

    def _download_changed(self, download: Download) -> None:
        if download.state == "done":
            # What was found before is about another file.
            self.checks.forget(download.key)

    def _section_gone(self) -> None:
        # Another one may have come already.
        if self._section is not None and not shiboken6.isValid(self._section):
            self._section = None

    def _check_changed(self, model_id: str) -> None:
        if self._section is not None and model_id == self._shown:
            self._section.show_check(self.checks.of(model_id))
