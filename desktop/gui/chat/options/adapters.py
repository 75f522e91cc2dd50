"""The section with the adapters that a model is used with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.core.chat.adapter_files import adapter_problem
from desktop.core.chat.chat_settings import MOST_ADAPTERS, STRONGEST_ADAPTER
from desktop.core.engine.values import Adapter
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.chat.options.parts import Section, note, show_note
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button, DecimalField, ElidedLabel, plain_tip

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.gui.chat.options.known import Known
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_HELP: Final = mark("Small GGUF files (LoRA) that change how a model writes or what it knows.")
_STEP: Final = 0.1


class AdapterRow(QWidget):
    """One adapter: its name, how strong it is, a button that takes it away, what is wrong.

    Args:
        theme: the look.
        adapter: what is shown.
    """

    #: Another strength.
    scaled = Signal(float)
    removed = Signal()

    def __init__(self, theme: Theme, adapter: Adapter) -> None:
        super().__init__()
        self.adapter = adapter
        name = clean(adapter.path.stem, 80)
        label = ElidedLabel(theme, name)
        label.setToolTip(plain_tip(clean(str(adapter.path))))
        self.scale = DecimalField(
            theme,
            tr("Strength of {name}", name=name),
            minimum=-STRONGEST_ADAPTER,
            maximum=STRONGEST_ADAPTER,
            step=_STEP,
        )
        self.scale.setDecimals(2)
        self.scale.setToolTip(
            tr("How strongly it changes the model: 1 as it was made, 0 not at all")
        )
        with QSignalBlocker(self.scale):
            self.scale.setValue(adapter.scale)
        self.scale.valueChanged.connect(self.scaled)
        self.remove = Button(
            theme, tr("Remove {name}", name=name), kind="icon", icon="x", icon_size=16
        )
        self.remove.clicked.connect(self.removed)
        self.note = note(theme)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label, 0, 0, middle)
        grid.addWidget(self.scale, 0, 1, middle)
        grid.addWidget(self.remove, 0, 2, middle)
        grid.addWidget(self.note, 1, 0, 1, 3)
        show_note(self.note, "")

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the file; empty where nothing is."""
        show_note(self.note, problem, "warning")


class Adapters(Section):
    """Adds adapters, sets how strong each is, takes them away.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
    """

    def __init__(self, theme: Theme, tasks: Tasks) -> None:
        super().__init__(theme, tr("Adapters"))
        self._tasks = tasks
        self._architecture: str | None = None
        self._adapters: tuple[Adapter, ...] = ()
        self.rows: list[AdapterRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.note = note(theme, tr(_HELP))
        self.add = Button(theme, tr("Add an adapter…"), icon="plus", on_click=self._choose_file)
        self.column.addLayout(self._list)
        self.column.addWidget(self.note)
        self.column.addWidget(self.add)

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        self._adapters = settings.adapters
        self._show()

    def show_model(self, known: Known) -> None:
        """Take over for which family adapters have to be."""
        if known.architecture != self._architecture:
            self._architecture = known.architecture
            self._check()

    def flush(self) -> None:
        """Tell what is still being typed."""
        for row in self.rows:
            row.scale.interpretText()

    def offer(self, path: Path) -> None:
        """Add a file, if it is an adapter for this model."""
        architecture = self._architecture
        self._tasks.run(
            lambda: adapter_problem(path, architecture),
            lambda problem: self._offered(path, problem),
        )

    def _offered(self, path: Path, problem: str) -> None:
        if problem:
            show_note(self.note, problem, "warning")
            return
        if all(one.path != path for one in self._adapters):
            self._take((*self._adapters, Adapter(path)))

    def _take(self, adapters: tuple[Adapter, ...]) -> None:
        self._adapters = adapters[:MOST_ADAPTERS]
        self._show()
        self.changed.emit({"adapters": self._adapters})

    def _show(self) -> None:
        if [row.adapter for row in self.rows] != list(self._adapters):
            for row in self.rows:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [AdapterRow(self.theme, adapter) for adapter in self._adapters]
            for row in self.rows:
                row.scaled.connect(self._scale)
                row.removed.connect(self._remove)
                self._list.addWidget(row)
            self._check()
        show_note(self.note, "" if self.rows else tr(_HELP))
        self.add.setEnabled(len(self.rows) < MOST_ADAPTERS)

    def _scale(self, scale: float) -> None:
        row = self.sender()
        if isinstance(row, AdapterRow):
            # The row stays: it has the keyboard.
            row.adapter = Adapter(row.adapter.path, scale)
            self._take(tuple(one.adapter for one in self.rows))

    def _remove(self) -> None:
        gone = self.sender()
        self.add.setFocus()
        self._take(tuple(row.adapter for row in self.rows if row is not gone))

    def _check(self) -> None:
        """Say what is wrong with the files: one may be gone, or be for another model."""
        rows, architecture = tuple(self.rows), self._architecture
        paths = [row.adapter.path for row in rows]

        def show(problems: list[str]) -> None:
            if rows == tuple(self.rows):
                for row, problem in zip(rows, problems, strict=True):
                    row.show_problem(problem)

        if rows:
            self._tasks.run(lambda: [adapter_problem(one, architecture) for one in paths], show)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Add an adapter"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Adapters (*.gguf *.GGUF)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.offer(Path(path).absolute()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
