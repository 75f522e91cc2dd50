"""The page about Goldcrest: which one this is, newer ones, where things are, licences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core import build
from desktop.core.language import mark, tr
from desktop.gui.about import words
from desktop.gui.about.updates_card import UpdatesCard
from desktop.gui.folders import Folder, folders
from desktop.gui.library.place import show_folder
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import (
    BannerArea,
    Button,
    ColumnPage,
    Flow,
    Label,
    SectionTitle,
    line,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: What Goldcrest promises of the network.
PRIVACY: Final = mark(
    "Goldcrest connects only when you search for models, download them, or check for updates."
    " What you write stays on this computer."
)
_REMOVING: Final = mark(
    "Removing the program leaves your settings, chats and models where they are. To delete them,"
    " too, run “goldcrest purge” in a terminal first: it tells what there is, and asks."
)
_LICENCES: Final = mark("Goldcrest is free software. It is made of the works of many people.")
_WIDEST: Final = 720
#: In a narrower page buttons stand below the words.
_BESIDE_FROM: Final = 560


class AboutPage(QWidget):
    """Tells of Goldcrest.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: the way of the core's facts, of which none matters here.
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
        del bridge
        self.setObjectName("aboutPage")
        self._services, self._theme = services, theme
        self._rows: list[tuple[QGridLayout, QWidget]] = []
        self._beside = True
        self.folders: list[Label] = []
        self.folder_buttons: list[Button] = []
        self.banners = BannerArea(theme)
        self.updates = UpdatesCard(services.updates, tasks, self.banners, theme)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say where things are by now: the models' folder can be moved."""
        super().showEvent(event)
        for label, folder in zip(self.folders, self._folders(), strict=True):
            label.setText(folder.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put buttons beside their words, or below them where there is no room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        if beside != self._beside:
            self._beside = beside
            for grid, control in self._rows:
                _place(grid, control, beside=beside)

    # --- inside ------------------------------------------------------------------------------

    def _folders(self) -> tuple[Folder, ...]:
        return folders(self._services.paths, self._services.library.folder)

    def _build(self) -> None:
        theme = self._theme
        self.back = Button(
            theme,
            tr("Back to the settings"),
            kind="icon",
            icon="arrow-left",
            on_click=partial(self.page_requested.emit, "settings"),
        )
        title = QHBoxLayout()
        title.setSpacing(SMALL)
        title.addWidget(self.back)
        title.addWidget(Label(theme, tr("About Goldcrest"), kind="title"))
        title.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(SMALL)
        column.addLayout(title)
        column.addWidget(self.banners)
        column.addWidget(self._program())
        for heading, card in (
            (tr("Updates"), self.updates),
            (tr("Where things are"), self._where()),
            (tr("Uninstalling"), self._removing()),
            (tr("Licences"), self._licences()),
        ):
            column.addSpacing(MEDIUM)
            column.addWidget(SectionTitle(theme, heading))
            column.addWidget(card)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))

    def _program(self) -> QFrame:
        card, layout = _card()
        for name, fact in words.build_lines(build.read()):
            value = Label(self._theme, fact, wrap=True, selectable=True)
            layout.addLayout(self._fact(name, value))
        layout.addWidget(line())
        layout.addWidget(Label(self._theme, tr(PRIVACY), role="muted", wrap=True))
        self.privacy = Button(
            self._theme,
            tr("Privacy"),
            icon="shield-check",
            on_click=partial(self.page_requested.emit, "privacy"),
        )
        layout.addLayout(_at_start(self.privacy))
        return card

    def _where(self) -> QFrame:
        card, layout = _card()
        for number, folder in enumerate(self._folders()):
            if number:
                layout.addWidget(line())
            # Its text comes when the page is shown.
            place = Label(self._theme, "", kind="small", role="muted", wrap=True, selectable=True)
            button = Button(self._theme, tr("Open"), on_click=partial(self._open, number))
            button.setAccessibleName(tr("Open the folder: {name}", name=folder.name))
            self.folders.append(place)
            self.folder_buttons.append(button)
            grid = QGridLayout()
            grid.setHorizontalSpacing(LARGE)
            grid.setColumnStretch(0, 1)
            grid.addWidget(Label(self._theme, folder.name), 0, 0)
            grid.addWidget(place, 1, 0)
            _place(grid, button, beside=True)
            self._rows.append((grid, button))
            layout.addLayout(grid)
        self.disk = Button(
            self._theme,
            tr("Disk use…"),
            icon="hard-drive",
            on_click=partial(self.page_requested.emit, "disk"),
        )
        layout.addWidget(line())
        layout.addLayout(_at_start(self.disk))
        return card

    def _removing(self) -> QFrame:
        card, layout = _card()
        layout.addWidget(Label(self._theme, tr(_REMOVING), wrap=True, selectable=True))
        return card

    def _licences(self) -> QFrame:
        card, layout = _card()
        layout.addWidget(Label(self._theme, tr(_LICENCES), wrap=True))
        self.licences = Button(
            self._theme,
            tr("Show licences…"),
            icon="scale",
            on_click=partial(self.page_requested.emit, "licences"),
        )
        layout.addLayout(_at_start(self.licences))
        return card

    def _fact(self, name: str, value: Label) -> QVBoxLayout:
        words_above = Label(self._theme, name, kind="small", role="muted", wrap=True)
        value.setAccessibleName(f"{name}: {value.text()}")
        both = QVBoxLayout()
        both.setSpacing(TINY // 2)
        both.addWidget(words_above)
        both.addWidget(value)
        return both

    def _open(self, number: int) -> None:
        show_folder(self._folders()[number].path)


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
    layout.setSpacing(MEDIUM - TINY)
    return card, layout


def _at_start(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addLayout(Flow(button))
    return row


def _place(grid: QGridLayout, control: QWidget, *, beside: bool) -> None:
    """Put a button beside its words, or below them."""
    grid.removeWidget(control)
    grid.setVerticalSpacing(TINY // 2 if beside else SMALL)
    if beside:
        grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
    else:
        grid.addWidget(control, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
