"""The part of a model's details that is about its file: where it is, whether it is whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.library import words
from desktop.gui.library.place import show_in_folder
from desktop.gui.models import formats
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label, SectionTitle

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.library import Duplicate
    from desktop.gui.library.checks import Check
    from desktop.gui.library.marks import Here
    from desktop.gui.theme import Theme

_ROLES = {"right": "good", "unknown": "muted", "damaged": "danger"}


class FileSection(QWidget):
    """Where a model's file is, with buttons to show, check, repair and accept it.

    Signals carry the model's id.
    """

    check_asked = Signal(str)
    stop_asked = Signal()
    repair_asked = Signal(str)
    accept_asked = Signal(str)

    def __init__(
        self, theme: Theme, here: Here, check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fileSection")
        self._theme, self._here = theme, here
        model = here.model
        self._outcome = Label(theme, "", wrap=True)
        self._outcome.setObjectName("checkOutcome")
        self._bar = Bar(theme, tr("Check of {name}", name=model.name))
        self._check = self._button(tr("Check the file"), "shield-check", "checkFile")
        self._check.clicked.connect(lambda: self.check_asked.emit(model.id))
        self._stop = self._button(tr("Stop"), None, "stopCheck")
        self._stop.clicked.connect(self.stop_asked)
        self._repair = Button(theme, tr("Repair"), kind="primary")
        self._repair.setObjectName("repairFile")
        self._repair.clicked.connect(lambda: self.repair_asked.emit(model.id))
        self._accept = self._button(tr("Use it as it is"), None, "acceptFile")
        self._accept.clicked.connect(lambda: self.accept_asked.emit(model.id))
        self._build()
        self.show_check(check)

    def show_check(self, check: Check | None) -> None:
        """Show how far the check is, or what it has shown."""
        model, under_way = self._here.model, check is not None and check.under_way
        self._bar.setVisible(under_way)
        self._stop.setVisible(under_way)
        self._check.setVisible(not under_way and not model.builtin)
        damaged = model.state == "damaged" or model.projector_damaged
        told, role = words.fault(model), "danger"
        if check is not None and under_way:
            self._bar.set_fraction(check.fraction)
            read = formats.progress(check.bytes, check.total_bytes) if check.total_bytes else ""
            told, role = (
                tr("Checking {progress}", progress=read) if read else tr("Waiting to be checked"),
                "muted",
            )
        elif check is not None and check.error is not None:
            told, role = formats.problem(check.error), "warning"
        elif check is not None and check.found is not None:
            told, role = words.verdict(check.found, model), _ROLES[check.found.state]
            damaged = check.found.state == "damaged"
        if check is not None and check.repair and check.found is not None and damaged:
            told, role, damaged = tr(words.FETCHING), "muted", False
        self._outcome.setText(told)
        self._outcome.set_role(role)
        self._outcome.setVisible(bool(told))
        self._repair.setVisible(damaged and model.repairable and not under_way)
        self._accept.setVisible(damaged and model.acceptable and not under_way)

    def _build(self) -> None:
        model = self._here.model
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(self._theme, tr("On this computer")))
        layout.addWidget(Label(self._theme, words.whereabouts(model), wrap=True))
        for path in model.files:
            layout.addLayout(self._file(path))
        layout.addWidget(self._outcome)
        layout.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._repair, self._accept, self._check, self._stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        if self._here.duplicate is not None:
            self._add_copies(layout, self._here.duplicate)

    def _add_copies(self, layout: QVBoxLayout, duplicate: Duplicate) -> None:
        layout.addSpacing(SMALL)
        layout.addWidget(SectionTitle(self._theme, tr("The same file, once more")))
        layout.addWidget(Label(self._theme, words.copies_sentence(duplicate), wrap=True))
        for copy in duplicate.models[1:]:
            told = words.whereabouts(copy).partition(".")[0]
            layout.addWidget(Label(self._theme, told, role="muted"))
            layout.addLayout(self._file(copy.path))

    def _file(self, path: Path) -> QHBoxLayout:
        shown = Label(self._theme, words.short(path), kind="small", role="muted", wrap=True)
        shown.setAccessibleName(str(path))
        row = QHBoxLayout()
        row.setSpacing(TINY)
        row.addWidget(shown, 1)
        for name, icon, told, act in (
            ("showInFolder", "folder", tr("Show in folder"), partial(show_in_folder, path)),
            ("copyPath", "copy", tr("Copy the path"), partial(_copy, path)),
        ):
            button = Button(self._theme, told, kind="icon", icon=icon, icon_size=16, on_click=act)
            button.setObjectName(name)
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, text: str, icon: str | None, name: str) -> Button:
        button = Button(self._theme, text, icon=icon)
        button.setObjectName(name)
        return button


def _copy(path: Path) -> None:
    QGuiApplication.clipboard().setText(str(path))
