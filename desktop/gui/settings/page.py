"""The settings page: every setting that is declared, in its group, saved as soon as it changes."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.core.settings import SETTINGS
from desktop.core.translations import choices
from desktop.gui.errors import show_error
from desktop.gui.settings.controls import Control, control_for
from desktop.gui.settings.dictionaries import read as read_dictionaries
from desktop.gui.settings.token import TokenRow
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import (
    BannerArea,
    Button,
    ColumnPage,
    Label,
    SectionTitle,
    ShortButton,
    line,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.library import Installed
    from desktop.core.settings import Setting, Settings, Value
    from desktop.core.translations import Choice
    from desktop.gui.bridge import Bridge
    from desktop.gui.settings.dictionaries import Dictionaries
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 720
#: In a narrower page controls stand below their words.
_BESIDE_FROM = 560
_MODELS_GROUP, _SIGN_IN_GROUP = "Models", "Network"


class SettingsPage(QWidget):
    """All settings, generated from their declarations.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells when a setting was changed elsewhere.
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
        self._services, self._tasks, self._theme = services, tasks, theme
        self.controls: dict[str, Control] = {}
        self._lines: list[tuple[QGridLayout, QWidget]] = []
        self._beside = True
        #: How many changes of a setting are on their way to the disk.
        self._saving: Counter[str] = Counter()
        self.banners = BannerArea(theme)
        self.token = TokenRow(services.tokens, lambda: services.hub.endpoint, tasks, bridge, theme)
        self._build()
        self._show_settings(services.settings.value)
        bridge.settings_changed.connect(self._show_settings)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again which models and languages there are."""
        super().showEvent(event)
        self.token.look()
        self._tasks.run(self._services.library.offered, self._show_models, self._no_models)
        paths = self._services.paths
        self._tasks.run(
            lambda: choices(paths.shipped_languages, paths.languages), self._show_languages
        )
        self._tasks.run(partial(read_dictionaries, self._services.speller), self._show_dictionaries)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put controls beside their words, or below them where there is no room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        if beside != self._beside:
            self._beside = beside
            for grid, control in self._lines:
                _place(grid, control, beside=beside)
            self.token.place_controls(beside=beside)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(SMALL)
        column.addWidget(Label(self._theme, tr("Settings"), kind="title"))
        column.addWidget(self.banners)
        for group, settings in groupby(SETTINGS, key=lambda setting: setting.group):
            column.addSpacing(MEDIUM)
            column.addWidget(SectionTitle(self._theme, tr(group)))
            column.addWidget(self._card(group, list(settings)))
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(self._theme, tr("Your chats")))
        keeping = partial(self.page_requested.emit, "keeping")
        self.keeping = ShortButton(self._theme, tr("Import, export and backups…"), on_click=keeping)
        column.addWidget(self.keeping, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(self._theme, tr("Your prompts")))
        prompts = partial(self.page_requested.emit, "prompts")
        self.prompts = ShortButton(self._theme, tr("Manage prompts…"), on_click=prompts)
        column.addWidget(self.prompts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(self._theme, tr("Check-up")))
        doctor = partial(self.page_requested.emit, "doctor")
        self.doctor = ShortButton(self._theme, tr("See that everything works…"), on_click=doctor)
        column.addWidget(self.doctor, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(MEDIUM)
        column.addWidget(SectionTitle(self._theme, tr("About")))
        about = partial(self.page_requested.emit, "about")
        self.about = ShortButton(self._theme, tr("Version, updates and licences…"), on_click=about)
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = ColumnPage(column, _WIDEST + 2 * LARGE)
        layout.addWidget(self._scroll)

    def show_setting(self, key: str) -> None:
        """Bring a setting into sight and give it the keyboard; nothing happens for others."""
        control = self.controls.get(key)
        if control is None:
            return
        for field in control.findChildren(QWidget):
            usable = field.isEnabled() and not field.isHidden() and not field.focusProxy()
            if usable and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                break
        # A page that is shown for the first time has no places yet.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(control))

    def _card(self, group: str, settings: list[Setting]) -> QFrame:
        card, layout = self._empty_card()
        for number, setting in enumerate(settings):
            if number:
                layout.addWidget(line())
            layout.addLayout(self._line(setting))
        if group == _MODELS_GROUP:
            layout.addWidget(line())
            layout.addLayout(self._disk_line())
        if group == _SIGN_IN_GROUP:
            layout.addWidget(line())
            layout.addWidget(self.token)
        return card

    def _disk_line(self) -> QHBoxLayout:
        help_text = tr("What takes room on this computer, and what of it can go.")
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        words.addWidget(Label(self._theme, tr("Disk use")))
        words.addWidget(Label(self._theme, help_text, kind="small", role="muted", wrap=True))
        self.disk_button = Button(
            self._theme, tr("Show…"), on_click=lambda: self.page_requested.emit("disk")
        )
        self.disk_button.setAccessibleName(tr("Show disk use"))
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.disk_button)
        return row

    def _empty_card(self) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(MEDIUM - TINY)
        return card, layout

    def _line(self, setting: Setting) -> QGridLayout:
        control = control_for(self._theme, self._tasks, setting)
        control.chosen.connect(partial(self._save, setting))
        self.controls[setting.key] = control
        label = Label(self._theme, tr(setting.label))
        help_text = Label(self._theme, tr(setting.help), kind="small", role="muted", wrap=True)
        field = getattr(control, "field", None)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            field.setAccessibleDescription(tr(setting.help))
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(TINY // 2)
        grid.addWidget(label, 0, 0)
        grid.addWidget(help_text, 1, 0)
        _place(grid, control, beside=True)
        self._lines.append((grid, control))
        if control.below is not None:
            grid.addWidget(control.below, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return grid

    def _save(self, setting: Setting, value: Value) -> None:
        # The serial executor keeps quick changes in their order; saving waits for the disk.
        self._saving[setting.key] += 1
        self._tasks.store(
            lambda: self._services.settings.change(**{setting.key: value}),
            lambda _: self._saved(setting.key),
            lambda error: self._not_saved(setting.key, error),
        )

    def _saved(self, key: str) -> None:
        self._saving[key] -= 1
        self._show_settings(self._services.settings.value)

    def _not_saved(self, key: str, error: Exception) -> None:
        show_error(self.banners, error)
        self._saved(key)

    def _show_settings(self, settings: Settings) -> None:
        for key, control in self.controls.items():
            # A field may be ahead of what is saved: the person goes on while the disk works.
            if not self._saving[key]:
                control.show_value(getattr(settings, key))
        self.controls["proxy_address"].setEnabled(settings.proxy == "address")

    def _show_models(self, installed: tuple[Installed, ...]) -> None:
        models = [(model.name, model.id) for model in installed]
        for control in self.controls.values():
            control.show_models(models)

    def _show_languages(self, languages: tuple[Choice, ...]) -> None:
        for control in self.controls.values():
            control.show_languages(languages)

    def _show_dictionaries(self, found: Dictionaries) -> None:
        for control in self.controls.values():
            control.show_dictionaries(found)

    def _no_models(self, error: Exception) -> None:
        show_error(self.banners, error)


def _place(grid: QGridLayout, control: QWidget, *, beside: bool) -> None:
    """Put a control beside its label and help, or below them."""
    grid.removeWidget(control)
    folder = isinstance(control, Control) and control.setting.kind == "folder"
    grid.setColumnStretch(1, int(beside and folder))
    if beside:
        grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
    else:
        grid.addWidget(control, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
