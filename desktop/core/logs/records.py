"""All that a process keeps of itself: its log, where it crashed, and reports of what went wrong."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from desktop.core.logs.log import Log
from desktop.core.logs.reports import Reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.core.logs.faults import Faults
    from desktop.core.logs.log import Kind
    from desktop.core.logs.reports import ReportKind
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
        self._faults: Faults | None = None
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
            # Here, and not above: the window is painted before it is needed.
            from desktop.core.logs.faults import Faults, collect

            folder = self._paths.logs / "faults"
            self.left = collect(folder, self._kind, self.reports)
            self._faults = Faults(folder, self._kind)
            self._faults.begin()

    @contextlib.contextmanager
    def of_threads(self) -> Iterator[None]:
        """Keep a report of what nobody catches on another thread, within the block."""
        before = threading.excepthook
        kind: ReportKind = "window-error" if self._kind == "window" else "command-error"

        def hook(arguments: threading.ExceptHookArgs) -> None:
            if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
                self.reports.keep_error(kind, arguments.exc_value)
            before(arguments)

        threading.excepthook = hook
        try:
            yield
        finally:
            threading.excepthook = before

    def close(self) -> None:
        """End cleanly, with all on the disk that it takes."""
        with self._lock:
            log, self._log = self._log, None
            self._is_settled = False
            if self._faults is not None:
                self._faults.close()
        if log is not None:
            log.close()
