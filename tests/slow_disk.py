"""A models folder on a disk that does not answer until a test lets it."""

from __future__ import annotations

import dataclasses
import threading
from typing import TYPE_CHECKING

from desktop.app_models import BUILTIN_MODEL
from desktop.core.library import Library
from desktop.core.store.files import Files

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.app import Services


class SlowDisk:
    """Makes every look into the models folder wait, except on the thread that made it.

    Attributes:
        waiting: how many looks have begun to wait.
        answers: set it to let the disk answer.
    """

    def __init__(self, services: Services) -> None:
        self.answers = threading.Event()
        self.waiting = 0
        self._lock = threading.Lock()
        self._maker = threading.current_thread()
        self._folder = services.library.folder
        library = Library(
            self._look,
            services.paths.assets / "models" / BUILTIN_MODEL,
            services.catalogue,
            index=Files(services.database),
        )
        self.services = dataclasses.replace(services, library=library)

    def _look(self) -> Path:
        if threading.current_thread() is not self._maker:
            with self._lock:
                self.waiting += not self.answers.is_set()
            self.answers.wait(20)
        return self._folder
