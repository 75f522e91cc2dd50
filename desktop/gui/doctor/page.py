"""The check-up page: a list of checks, what each has found, and a report to copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import app_doctor
from desktop.app_doctor import Wish
from desktop.core.checkup.check import examine
from desktop.core.language import tr, trn
from desktop.core.logs.reports import Reports
from desktop.gui.accessible import announce
from desktop.gui.doctor.row import CheckRow
from desktop.gui.doctor.window_check import TITLE, versions, window_check
from desktop.gui.errors import show_error
from desktop.gui.library.job import Job
from desktop.gui.reports.card import ReportsCard
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import BannerArea, Bar, Button, ColumnPage, Flow, Label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.app import Services
    from desktop.core.checkup.check import Check, Checked
    from desktop.core.library.work import Report, Stop
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 760
_COPIED_MS = 2000


class DoctorPage(QWidget):
    """Looks whether everything works, when it is asked to.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings what was found.
        theme: the look.
        parent: the Qt parent.
    """

    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)
    #: All checks that were asked for are made, or were stopped.
    finished = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doctorPage")
        self._services, self._tasks = services, tasks
        self._bridge, self._theme = bridge, theme
        #: What was found, by the ids of the checks.
        self._made: dict[str, Checked] = {}
        self._asked: tuple[str, ...] = ()
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._advanced)
        self.banners = BannerArea(theme)
        self.rows = {
            check.id: CheckRow(theme, check.title) for check in app_doctor.checks(services, Wish())
        }
        self.rows["window"] = CheckRow(theme, TITLE)
        self._make()
        self._build()

    @property
    def running(self) -> bool:
        """Whether checks are being made."""
        return self._job.running

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._job.running:
            self._stop()
            return
        super().keyPressEvent(event)

    def check(self) -> None:
        """Make all checks; those of an earlier time are forgotten."""
        wish = Wish()
        every = app_doctor.checks(self._services, wish, versions())
        self._start((*every, window_check()))

    def verify(self) -> None:
        """Read all models of the models folder from end to end."""
        every = app_doctor.checks(self._services, Wish(models=True))
        self._start([check for check in every if check.id == "models"])

    # --- at work ------------------------------------------------------------------------------

    def _start(self, checks: Sequence[Check]) -> None:
        def work(report: Report, stop: Stop) -> tuple[Checked, ...]:
            call = self._bridge.call
            return examine(
                checks,
                lambda check: call(lambda: self._began(check.id)),
                lambda _check, done, total: report(done, total),
                lambda checked: call(lambda: self._found(checked)),
                stop,
            )

        self._asked = tuple(check.id for check in checks)
        for name in self._asked:
            self._made.pop(name, None)
            self.rows[name].wait()
        self._show_running(running=True)
        self._job.start(work, self._done, self._failed, self._done_nothing)

    def _began(self, name: str) -> None:
        self.rows[name].begin()
        self._advanced(0, 1)

    def _advanced(self, done: int, total: int) -> None:
        made = sum(name in self._made for name in self._asked)
        self.bar.set_fraction((made + (done / total if total else 0.0)) / len(self._asked))

    def _found(self, checked: Checked) -> None:
        self._made[checked.id] = checked
        self.rows[checked.id].show_checked(checked)
        self._advanced(0, 1)

    def _stop(self) -> None:
        self.button.setEnabled(False)  # until it has stopped, which is soon
        self._job.stop()

    def _done(self, made: Sequence[Checked]) -> None:
        for name in self._asked[len(made) :]:
            self.rows[name].stop()
        self._show_running(running=False)
        self._tell(stopped=len(made) < len(self._asked))
        self.finished.emit()

    def _done_nothing(self) -> None:
        self._done(())

    def _failed(self, error: Exception) -> None:
        self._done(())
        show_error(self.banners, error)

    def _tell(self, *, stopped: bool) -> None:
        outcomes = [checked.finding.outcome for checked in self._made.values()]
        problems = outcomes.count("problem")
        words = tr("Everything that was checked works.")
        if problems:
            words = trn(
                "{n} check has found a problem.", "{n} checks have found problems.", problems
            )
        elif stopped:
            words = tr("The check-up was stopped. What was checked until then works.")
        self.summary.setText(words)
        self.summary.set_role("danger" if problems else "text")
        announce(self.summary, words)

    def _show_running(self, *, running: bool) -> None:
        # The button that had the focus keeps it: it becomes the way to stop.
        self.button.set_text(tr("Stop") if running else tr("Check everything again"))
        self.button.set_icon("square" if running else "check")
        self.button.setEnabled(True)
        self.models.setEnabled(not running)
        self.copy.setEnabled(not running and bool(self._made))
        self.bar.setVisible(running)
        self.bar.set_fraction(0.0)
        if running:
            self.summary.set_role("muted")
            self.summary.setText(tr("Checking. Replies that are being written go on meanwhile."))

    # --- the report ---------------------------------------------------------------------------

    def _copy(self) -> None:
        made = [self._made[name] for name in self.rows if name in self._made]
        self._tasks.run(
            partial(app_doctor.report, self._services, made),
            self._copied,
            partial(show_error, self.banners),
        )

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.copy.set_text(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self, lambda: self.copy.set_text(tr("Copy report")))

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.logs)))

    # --- building -----------------------------------------------------------------------------

    def _make(self) -> None:
        theme = self._theme
        self.button = Button(
            theme, tr("Check everything"), kind="primary", icon="check", on_click=self._pressed
        )
        self.models = Button(
            theme, tr("Verify all models"), icon="file-search", on_click=self.verify
        )
        self.models.setToolTip(tr("Reads all models of the models folder, which takes minutes"))
        self.copy = Button(theme, tr("Copy report"), icon="copy", on_click=self._copy)
        self.copy.setEnabled(False)  # until there is something to copy
        self.logs = Button(theme, tr("Open logs folder"), icon="folder")
        self.logs.clicked.connect(self._open_logs)
        self.bar = Bar(theme, tr("Check-up"))
        self.bar.hide()
        self.summary = Label(
            theme,
            tr(
                "Tries the engine, the disk and everything else that Goldcrest needs on this"
                " computer. It takes about half a minute."
            ),
            role="muted",
            wrap=True,
        )
        self._promise = Label(
            theme,
            tr(
                "The report has no chats, names or folders of yours in it. It goes nowhere unless"
                " you send it."
            ),
            kind="small",
            role="muted",
            wrap=True,
        )

    def _pressed(self) -> None:
        if self._job.running:
            self._stop()
        else:
            self.check()

    def _build(self) -> None:
        buttons = QWidget()
        buttons.setLayout(Flow(self.button, self.models, self.copy, self.logs))
        #: What crashed earlier.
        self.reports = ReportsCard(Reports(self._services.paths.reports), self._tasks, self._theme)
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._title())
        column.addWidget(self.summary)
        column.addWidget(self.banners)
        column.addWidget(self.bar)
        column.addWidget(buttons)
        column.addWidget(self._card())
        column.addWidget(self._promise)
        column.addWidget(self.reports)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(MEDIUM - TINY)
        for number, row in enumerate(self.rows.values()):
            if number:
                layout.addWidget(line())
            layout.addWidget(row)
        return card

    def _title(self) -> QHBoxLayout:
        back = Button(
            self._theme,
            tr("Back to the settings"),
            kind="icon",
            icon="arrow-left",
            on_click=partial(self.page_requested.emit, "settings"),
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(back)
        row.addWidget(Label(self._theme, tr("Check-up"), kind="title"), 1)
        return row
