"""The hardware page: what this computer is, as far as its system tells, and why not where not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core import hardware
from desktop.core.language import tr
from desktop.core.machine.graphics import graphics, linux_drivers
from desktop.core.machine.reading import read_machine
from desktop.core.machine.source import this_computer
from desktop.core.machine.words import DISK, GRAPHICS, MEMORY, POWER, PROCESSOR, as_text, sections
from desktop.gui.errors import show_error
from desktop.gui.hardware.cards import LETTERS, LETTERS_NARROW, FactCard
from desktop.gui.hardware.disk_test import DiskTest
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import BannerArea, Button, ColumnPage, Label, SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.engine.values import Device
    from desktop.core.machine.disk_speed import DiskSpeed
    from desktop.core.machine.reading import Machine
    from desktop.core.machine.words import Section
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 760
_NARROW = 560
_COPIED_MS = 2000


@dataclass(frozen=True)
class _Found:
    """What was read off the GUI thread."""

    machine: Machine
    named: tuple[str, ...]
    drivers: tuple[str, ...]


class HardwarePage(QWidget):
    """Shows this computer, part by part.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings the progress of a measurement.
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
        self.setObjectName("hardwarePage")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._found: _Found | None = None
        #: What the engine can use; None until it has told.
        self._devices: tuple[Device, ...] | None = None
        self._speed: DiskSpeed | None = None
        self._reading = self._stale = False
        self.banners = BannerArea(theme)
        self._summary = Label(theme, tr("Looking at this computer"), role="muted", wrap=True)
        self._cards = {
            title: FactCard(theme, title) for title in (PROCESSOR, MEMORY, GRAPHICS, DISK, POWER)
        }
        self.disk_test = DiskTest(services, tasks, bridge, theme)
        self.disk_test.measured.connect(self._show_speed)
        self._cards[DISK].add(self.disk_test)
        self._build()

    def refresh(self) -> None:
        """Look at the computer again, off the GUI thread, and show it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self._tasks.run(self._read, self._show_found, self._show_failure)
        # The engine may be busy, and answers when it can: the rest is shown before.
        self._tasks.follow(self._services.engine.devices(), self._show_devices, self._no_devices)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the computer when the page comes into sight."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give what stands left less room where there is little."""
        super().resizeEvent(event)
        letters = LETTERS_NARROW if event.size().width() < _NARROW else LETTERS
        for card in self._cards.values():
            card.give_room(letters)

    # --- reading ------------------------------------------------------------------------------

    def _read(self) -> _Found:
        source, seen = this_computer(), hardware.read()
        machine = read_machine(seen, (), self._services.library.folder, source)
        return _Found(machine, seen.gpus, linux_drivers(source))

    def _show_found(self, found: _Found) -> None:
        self._reading, self._found = False, found
        self._show()
        if self._stale:
            self.refresh()

    def _show_failure(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error, actions=[(tr("Look again"), self.refresh)])

    def _show_devices(self, devices: tuple[Device, ...]) -> None:
        self._devices = tuple(devices)
        self._show()

    def _no_devices(self, error: Exception) -> None:
        # The chat tells of an engine that does not work; here the system's own names are left.
        del error

    def _show_speed(self, speed: DiskSpeed) -> None:
        self._speed = speed
        self._show()

    # --- showing ------------------------------------------------------------------------------

    def _sections(self) -> tuple[Section, ...]:
        if self._found is None:
            return ()
        found = self._found
        asked = self._devices is not None
        gpus = graphics(self._devices or (), found.named, found.drivers)
        return sections(replace(found.machine, graphics=gpus), self._speed, engine_asked=asked)

    def _show(self) -> None:
        shown = self._sections()
        if not shown:
            return
        for section in shown:
            self._cards[section.title].show_section(section)
        self._summary.setText(tr("What this computer is made of, as far as its system tells"))
        self._copy.setEnabled(True)
        self._parts.show()

    def _copy_all(self) -> None:
        QApplication.clipboard().setText(as_text(self._sections()))
        self._copy.set_text(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self, lambda: self._copy.set_text(tr("Copy")))

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._copy = Button(self._theme, tr("Copy"), icon="copy", on_click=self._copy_all)
        self._copy.setObjectName("copyHardware")
        self._copy.setEnabled(False)  # until there is something to copy
        self._parts = QWidget()
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(SMALL)
        for title, card in self._cards.items():
            parts.addSpacing(SMALL)
            parts.addWidget(SectionTitle(self._theme, tr(title)))
            parts.addWidget(card)
        self._parts.hide()
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(SMALL)
        column.addLayout(self._title())
        column.addWidget(self._summary)
        column.addWidget(self.banners)
        column.addWidget(self._parts)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))

    def _title(self) -> QHBoxLayout:
        back = Button(
            self._theme,
            tr("Back to Speed"),
            kind="icon",
            icon="arrow-left",
            icon_size=16,
            on_click=lambda: self.page_requested.emit("speed"),
        )
        back.setObjectName("backToSpeed")
        row = QHBoxLayout()
        row.setSpacing(TINY)
        row.addWidget(back)
        row.addWidget(Label(self._theme, tr("Hardware"), kind="title"), 1)
        row.addSpacing(MEDIUM)
        row.addWidget(self._copy)
        return row
