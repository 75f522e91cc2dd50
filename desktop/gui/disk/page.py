"""The disk page: what takes how much, what can go, and where the models are."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr, trn
from desktop.core.wording import clean
from desktop.gui.disk import words
from desktop.gui.disk.chart import Chart
from desktop.gui.disk.moving import Moving
from desktop.gui.disk.parts import DuplicateList, FolderCard
from desktop.gui.disk.places import PlacesCard
from desktop.gui.disk.rows import UseList
from desktop.gui.errors import show_error
from desktop.gui.library.checks import Checks
from desktop.gui.library.missing import MissingFolders
from desktop.gui.library.panel import Choice, Panel
from desktop.gui.models import formats, removal
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import BannerArea, Button, ColumnPage, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.errors import AssistantError
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.library import Duplicate, Installed, Use
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 760


@dataclass(frozen=True)
class _Found:
    """What the page shows, read off the GUI thread."""

    uses: tuple[Use, ...]
    duplicates: tuple[Duplicate, ...]
    models: tuple[Installed, ...]
    folder: Path
    free_bytes: int | None
    missing: tuple[AssistantError, ...]


class DiskPage(QWidget):
    """Shows what Goldcrest keeps on the disk.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells of downloads and settings.
        theme: the look.
        parent: the Qt parent.
    """

    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("diskPage")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._found: _Found | None = None
        self._reading = self._stale = False
        self._checking: dict[str, str] = {}
        self.banners = BannerArea(theme)
        self._missing = MissingFolders(services, tasks, theme)
        self._checks = Checks(services, tasks, bridge, self)
        self._check_panel = Panel(theme, "shield-check")
        self._check_panel.setObjectName("checkPanel")
        self._leftovers = Panel(theme, "trash-2")
        self._leftovers.setObjectName("leftovers")
        self._moving = Moving(services, tasks, bridge, theme, self)
        self._summary = Label(theme, tr("Looking at the disk"), role="muted", wrap=True)
        self._summary.setObjectName("diskSummary")
        self._chart = Chart(theme)
        self._uses = UseList(theme)
        self._twice = SectionTitle(theme, tr("Here more than once"))
        self._duplicates = DuplicateList(theme)
        self._folder = FolderCard(theme)
        self._build()
        self._connect(bridge)

    def refresh(self) -> None:
        """Look at the disk again, off the GUI thread, and show it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self._tasks.run(self._read, self._show_found, self._show_failure)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the disk when the page comes into sight."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the rows' bars away where there is no room for them."""
        super().resizeEvent(event)
        self._uses.show_bars(self.width())

    # --- reading ------------------------------------------------------------------------------

    def _read(self) -> _Found:
        services, free = self._services, None
        folder, models = services.library.folder, services.library.installed()
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(folder).free
        return _Found(
            uses=services.disk_use(),
            duplicates=services.library.duplicates(models),
            models=models,
            folder=folder,
            free_bytes=free,
            missing=services.library.problems,
        )

    def _show_found(self, found: _Found) -> None:
        self._reading, self._found = False, found
        self._summary.setText(words.summary(found.uses, found.free_bytes))
        sums = words.sums(found.uses)
        self._chart.show_sums(sums)
        self._missing.show_missing(found.missing)
        self._show_leftovers(words.leftovers(found.uses))
        self._uses.show_uses(found.uses)
        self._uses.show_bars(self.width())
        self._duplicates.show_duplicates(found.duplicates)
        for part in (self._twice, self._duplicates):
            part.setVisible(bool(found.duplicates))
        gone = {str(each.data["path"]) for each in found.missing}
        self._folder.show_folder(found.folder, found=str(found.folder) not in gone)
        in_folder = {"model", "projector", "partial", "unfinished", "orphan"}
        self._moving.show_taken(sum(use.bytes for use in found.uses if use.kind in in_folder))
        self._check_all.setEnabled(any(not each.builtin for each in found.models))
        if self._stale:
            self.refresh()

    def _show_failure(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error, actions=[(tr("Look again"), self.refresh)])

    def _show_leftovers(self, found: tuple[Use, ...]) -> None:
        if not found:
            self._leftovers.leave()
            return
        self._leftovers.show_words(
            words.leftovers_sentence(found),
            choices=[Choice("cleanUp", tr("Clean up"), lambda: self._clean_up(found))],
        )

    # --- removing -----------------------------------------------------------------------------

    def _clean_up(self, uses: tuple[Use, ...]) -> None:
        self._leftovers.show_progress(tr("Cleaning up"), "", None, [])
        self._run(lambda: self._services.clean_up(uses))

    def _remove(self, use: Use) -> None:
        def work() -> None:
            if use.id:
                removal.delete(self._services, use.id)
            elif use.kind == "unfinished":
                self._services.give_up(use)
            else:
                self._services.clean_up([use])

        self._tasks.run(work, lambda _: self.refresh(), lambda error: self._not_removed(use, error))

    def _not_removed(self, use: Use, error: Exception) -> None:
        row = self._uses.row(use)
        if row is not None:
            row.show_problem(formats.problem(error))
        else:
            show_error(self.banners, error)

    def _delete_copy(self, model: Installed) -> None:
        self._run(lambda: removal.delete(self._services, model.id))

    def _run(self, work: Callable[[], object]) -> None:
        self._tasks.run(work, lambda _: self.refresh(), self._show_failure)

    # --- checking -----------------------------------------------------------------------------

    def _check_all_models(self) -> None:
        if self._found is None or self._checks.busy:
            return
        models = [each for each in self._found.models if not each.builtin]
        self._checking = {each.id: each.name for each in models}
        for model_id in self._checking:
            self._checks.forget(model_id)
        self._checks.start(self._checking)

    def _show_checks(self) -> None:
        current = self._checks.current
        check = self._checks.of(current)
        if check is None:
            return
        at = list(self._checking).index(current) + 1
        told = formats.progress(check.bytes, check.total_bytes) if check.total_bytes else ""
        self._check_panel.show_progress(
            tr(
                "Checking {name}, {number} of {count}",
                name=clean(self._checking[current]),
                number=at,
                count=len(self._checking),
            ),
            told,
            check.fraction,
            [Choice("stopChecks", tr("Stop"), self._checks.stop)],
        )

    def _show_outcome(self) -> None:
        done = {key: check for key, check in self._checks.all.items() if key in self._checking}
        close = Choice("closeChecks", tr("Dismiss"), self._check_panel.leave, "icon")
        if len(done) < len(self._checking):
            told = trn(
                "{done} of {n} model was checked before.",
                "{done} of {n} models were checked before.",
                len(self._checking),
                done=len(done),
            )
            self._check_panel.show_words(tr("The check was stopped."), told, choices=[close])
            return
        names = list(self._checking.values())
        damaged = [
            self._checking[key]
            for key, check in done.items()
            if check.found is not None and check.found.state == "damaged"
        ]
        failed = sum(check.error is not None for check in done.values())
        title, text = words.checked(names, damaged, failed)
        see = Choice("seeModels", tr("Models"), lambda: self.page_requested.emit("models"))
        self._check_panel.show_words(
            title,
            text,
            tone="warning" if damaged or failed else "good",
            choices=[see, close] if damaged else [close],
        )

    # --- building -----------------------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self._uses.remove_asked.connect(self._remove)
        self._duplicates.delete_asked.connect(self._delete_copy)
        self._missing.look_asked.connect(self.refresh)
        self._checks.changed.connect(self._show_checks)
        self._checks.all_ended.connect(self._show_outcome)
        self._checks.ended.connect(self._refresh_when_seen)
        self._folder.move_asked.connect(self._moving.choose)
        self._moving.changed.connect(self.refresh)
        self._moving.asked.connect(self._show_moving)
        self._moving.running_changed.connect(
            lambda running: self._folder.set_movable(movable=not running)
        )
        bridge.download_changed.connect(self._download_changed)
        bridge.library_changed.connect(self._refresh_when_seen)
        bridge.settings_changed.connect(self._refresh_when_seen)

    def _download_changed(self, download: Download) -> None:
        if download.ended:
            self._refresh_when_seen()

    def _show_moving(self) -> None:
        # It is the last thing on the page, and gets its place only now.
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self._moving.panel))

    def _refresh_when_seen(self, *_facts: object) -> None:
        if self.isVisible():
            self.refresh()

    def _build(self) -> None:
        theme = self._theme
        self._check_all = Button(
            theme, tr("Check all models"), icon="shield-check", on_click=self._check_all_models
        )
        self._check_all.setObjectName("checkAll")
        self._check_all.setEnabled(False)  # until it is known what there is to check
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(SMALL)
        column.addLayout(self._title())
        column.addWidget(self._summary)
        column.addSpacing(SMALL)
        column.addWidget(self._chart)
        column.addSpacing(TINY)
        for part in (self.banners, self._missing, self._check_panel, self._leftovers):
            column.addWidget(part)
        column.addSpacing(SMALL)
        column.addWidget(SectionTitle(theme, tr("What takes room")))
        column.addWidget(self._uses)
        column.addSpacing(MEDIUM)
        column.addWidget(self._twice)
        column.addWidget(self._duplicates)
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(theme, tr("Models folder")))
        column.addWidget(self._folder)
        column.addWidget(self._moving.panel)
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(theme, tr("Goldcrest's other folders")))
        column.addWidget(PlacesCard(theme, self._services.paths))
        column.addStretch(1)
        self._twice.hide()
        self._duplicates.hide()
        self._page = ColumnPage(column, _WIDEST + 2 * LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def _title(self) -> QHBoxLayout:
        back = Button(
            self._theme,
            tr("Back to the models"),
            kind="icon",
            icon="arrow-left",
            icon_size=16,
            on_click=lambda: self.page_requested.emit("models"),
        )
        back.setObjectName("backToModels")
        row = QHBoxLayout()
        row.setSpacing(TINY)
        row.addWidget(back)
        row.addWidget(Label(self._theme, tr("Disk use"), kind="title"), 1)
        row.addWidget(self._check_all)
        return row
