"""All that a process keeps of itself: its log, where it crashed, and reports of what went wrong."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.core.logs.faults import Faults, collect
from desktop.core.logs.log import Log
from desktop.core.logs.reports import Reports

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.core.logs.log import Kind
    from desktop.core.paths import Paths


class Records:
    """The log, faults and reports of one process; see docs/logs.md.

    Args:
        kind: of the process.
        paths: where files are kept.
        facts: what else stands in each report.
    """

    def __init__(self, kind: Kind, paths: Paths, facts: Mapping[str, str] | None = None) -> None:
        self.reports = Reports(paths.reports, facts)
        #: Reports of processes of this kind that ended by a fault; known after `settle`.
        self.left: list[Path] = []
        self._kind, self._paths = kind, paths
        self._faults = Faults(paths.logs / "faults", kind)
        self._lock = threading.Lock()
        self._log: Log | None = None
        self._is_settled = False

    def begin(self) -> None:
        """Keep what is logged from now on, in memory; touches no disk."""
        with self._lock:
            if self._log is None:
                self._log = Log(self._kind)

    def settle(self) -> None:
        """Begin to use the disk: may take some milliseconds. Nothing happens the second time."""
        self.begin()
        with self._lock:
            if self._is_settled or self._log is None:
                return
            self._is_settled = True
            self._log.write_to(self._paths.logs)
            self.left = collect(self._paths.logs / "faults", self._kind, self.reports)
            self._faults.begin()

    def close(self) -> None:
        """End cleanly, with all on the disk that it takes."""
        with self._lock:
            log, self._log = self._log, None
            self._is_settled = False
            self._faults.close()
        if log is not None:
            log.close()
