"""What the queue of downloads says, as the GUI thread has heard it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download, Listing
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks


class Board(QObject):
    """The rows of the queue, in order.

    They are read once, off the GUI thread, and then follow what is told. What is told while they
    are read is never older than what was read in the end, because every change is told.

    Args:
        services: whose downloads.
        tasks: the way off the GUI thread.
        bridge: brings what is told.
        parent: the Qt parent.
    """

    #: Rows came, went or moved.
    listed = Signal()
    #: A row of the list says something else: the Download now, and before (None for a new one).
    changed = Signal(object, object)

    def __init__(self, services: Services, tasks: Tasks, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.known = False
        self._keys: tuple[str, ...] | None = None
        self._downloads: dict[str, Download] = {}
        bridge.download_changed.connect(self._hear)
        bridge.downloads_listed.connect(self._list)
        tasks.run(services.downloads.snapshot, self._read)

    @property
    def downloads(self) -> list[Download]:
        """The rows, in order."""
        return [self._downloads[key] for key in self._keys or () if key in self._downloads]

    def get(self, key: str) -> Download | None:
        """Return the row of that key, None where there is none."""
        return self._downloads.get(key)

    def position(self, key: str) -> int:
        """Return the place of a row in the queue, counted from 0.

        Raises:
            ValueError: there is no such row.
        """
        return (self._keys or ()).index(key)

    def _read(self, found: tuple[Download, ...]) -> None:
        self.known = True
        if self._keys is None:
            self._keys = tuple(each.key for each in found)
        # Those that have gone meanwhile were listed no more.
        kept = {each.key: each for each in found if each.key in self._keys}
        self._downloads = kept | self._downloads
        self.listed.emit()

    def _list(self, listing: Listing) -> None:
        self._keys = listing.keys
        for gone in self._downloads.keys() - set(listing.keys):
            del self._downloads[gone]
        self.listed.emit()

    def _hear(self, download: Download) -> None:
        before = self._downloads.get(download.key)
        self._downloads[download.key] = download
        self.changed.emit(download, before)
