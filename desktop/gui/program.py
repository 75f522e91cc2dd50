"""What belongs together while the window is open: the services behind it, and a clean end."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.errors import AssistantError, DatabaseTooNew
from desktop.gui import window_state
from desktop.gui.bridge import Bridge
from desktop.gui.collector import Collector
from desktop.gui.errors import CrashReporter, show_error
from desktop.gui.log import WindowRecords
from desktop.gui.main_window import MainWindow
from desktop.gui.opened_files import OpenedFiles
from desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtWidgets import QApplication

    from desktop.app import Services
    from desktop.core.handover import Asked
    from desktop.core.paths import Paths
    from desktop.gui.quick.background import Background
    from desktop.gui.single_instance import SingleInstance
    from desktop.gui.theme import Theme

logger = logging.getLogger(__name__)

_SAVE_DELAY_MS = 1000
#: The window has filled by then, and files can be read without being in the way.
_SETTLED_MS = 2_000
_OPENING_PATIENCE = 10.0


class Program(QObject):
    """What belongs together while the window is open, and how it ends.

    Args:
        app: the Qt application.
        paths: where this installation keeps its files.
        theme: the look, applied already.
        instance: the lock, held already.
        state: what the window remembered.
        problem: what could not be as it should before there was a window, such as the language
            that was chosen; None if all is well.
        records: what this process keeps of itself; None makes it keep some from the start on.
        window: which is shown already, empty; None makes one.
    """

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        theme: Theme,
        instance: SingleInstance,
        state: window_state.WindowState,
        problem: AssistantError | None = None,
        records: WindowRecords | None = None,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        self._app, self._paths, self._instance = app, paths, instance
        self._theme = theme
        self.background: Background | None = None
        self._quick_wanted = False
        self._records = WindowRecords(paths) if records is None else records
        self._reporter = CrashReporter(theme, app.quit, self, self._records.reports)
        self._collector = Collector(self)
        self._tasks = Tasks(parent=self)
        self._bridge = Bridge(parent=self)
        self._opening: Future[Services] | None = None
        #: A newer Goldcrest's files are here, and stay as they are.
        self._keep_out = False
        self.services: Services | None = None
        self.window = MainWindow() if window is None else window
        self.window.furnish(self._tasks, self._bridge, theme, state)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._saving.timeout.connect(self._save_state_soon)
        self.window.state_changed.connect(self._saving.start)
        instance.raise_asked.connect(self.window.come_to_front)
        if problem is not None:
            show_error(self.window.banners, problem)
        instance.quick_asked.connect(self.ask_quick)
        self.files = OpenedFiles(self.window, self)
        instance.files_asked.connect(self.files.open)
        if sys.platform == "darwin":
            # Only there: elsewhere each event of the program would pass by for nothing.
            self.files.listen_to(app)

    def run(self) -> int:
        """Show the window, open the services behind it, and end cleanly after it has gone."""
        self.start()
        status = self._app.exec()
        self.end()
        return status

    def do(self, asked: Asked) -> None:
        """Do what the program was started for, as soon as it can."""
        self.files.open(asked.files)
        if asked.quick:
            self.ask_quick()

    def start(self) -> None:
        """Show the window and open the services behind it; comes back at once."""
        self._reporter.install()
        # Opening is work for the same interpreter: it begins when the window can be seen.
        self.window.when_seen(self._begin)
        self.window.show()

    def _begin(self) -> None:
        if self._opening is None:
            self.open()
            self._instance.listen()

    def open(self) -> None:
        """Open the services on another thread; the window can be used meanwhile."""
        self._opening = self._tasks.run(
            partial(_open_services, self._paths, self._records), self._opened, self._not_opened
        )

    def _opened(self, services: Services) -> None:
        self.services, self._keep_out = services, False
        self._tasks.store_executor = services.store_executor
        self._bridge.attach(services)
        self.window.open(services)
        if self._records.left:
            from desktop.gui.reports.told import tell_of_fault

            left, self._records.left = self._records.left, []
            tell_of_fault(
                self.window.banners, self._theme, self._tasks, self._records.reports, left
            )
        # Goes on where the last run ended, without asking.
        services.downloads.begin()
        QTimer.singleShot(_SETTLED_MS, self, self._settle)
        if self._quick_wanted:
            self.ask_quick()

    def ask_quick(self) -> None:
        """Show the window of quick ask, as soon as it can answer."""
        self._quick_wanted = self.services is None
        if self.services is not None:
            self._stay_ready(self.services).ask()

    def _settle(self) -> None:
        """Do what need not be done at once, now that the window is there."""
        if self.services is not None:
            self._stay_ready(self.services)
            self.window.commands.get_ready()
            self.services.identifying.start(self._bridge.on_library_change)
            self._tasks.store(self.services.chats.tidy)
            # Not on the store's thread: replies are saved there meanwhile.
            self._tasks.run(self.services.backups.make_if_due, on_error=_no_backup)

    def _stay_ready(self, services: Services) -> Background:
        if self.background is None:
            from desktop.gui.pages import Parts
            from desktop.gui.quick.background import Background

            parts = Parts(services, self._tasks, self._bridge, self._theme)
            self.background = Background(parts, self.window)
        return self.background

    def _not_opened(self, error: Exception) -> None:
        self._keep_out = isinstance(error, DatabaseTooNew)
        self.window.show_failure(error, retry=self.open)

    def _save_state_soon(self) -> None:
        if not self._keep_out:
            state, path = self.window.state(), self._paths.window_file
            self._tasks.run(lambda: window_state.save(path, state))

    def end(self) -> None:
        """Close everything; the event loop has ended, so waiting is allowed here."""
        self._saving.stop()
        state = self.window.state()
        self.window.hide()
        self._bridge.close()
        self._tasks.close()
        services = self.services
        if services is None and self._opening is not None and not self._opening.cancelled():
            # Closed while still opening: what was opened must be closed as well.
            try:
                services = self._opening.result(timeout=_OPENING_PATIENCE)
            except (AssistantError, TimeoutError) as error:
                self._keep_out = isinstance(error, DatabaseTooNew)
        if not self._keep_out:
            window_state.save(self._paths.window_file, state)
        if services is not None:
            services.close()
        # What was to be done later is not done any more, should somebody run the loop again.
        self.services = None
        self._instance.release()
        self._collector.close()
        self._reporter.close()
        self._records.close()
        self.window.deleteLater()


def _no_backup(error: Exception) -> None:
    # The older ones stay; what keeps chats from being saved at all is told where they are.
    logger.warning("no backup was made: %s", error)


def _open_services(paths: Paths, records: WindowRecords) -> Services:
    # Imported here, on the other thread: the window is painted before it is needed.
    from desktop.app import Services
    from desktop.core.store.headers import refuse_newer

    # A newer Goldcrest's files are left as they are, its logs as well.
    refuse_newer(paths.database_file)
    records.settle()
    return Services.open(paths)
