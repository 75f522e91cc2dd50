"""The privacy page: the switch first, then what leaves the computer, then what has left it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.gui.errors import show_error
from desktop.gui.privacy import words
from desktop.gui.privacy.table import ConnectionTable, as_text
from desktop.gui.settings.token import host_words, place_words
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import (
    Answer,
    BannerArea,
    Button,
    ColumnPage,
    EmptyState,
    Label,
    Notice,
    SectionTitle,
    Switch,
    line,
)
from desktop.gui.widgets.column import NARROW as NARROWEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.connections import Connection
    from desktop.core.settings import Settings
    from desktop.core.tokens import Place
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 960
#: A narrower page has less room for what stands left, in letters.
_NARROW, _LETTERS, _LETTERS_NARROW = 560, 24, 13
_LEAST_TABLE = 260
_PAGE = 200
_REFRESH_MS = 300


class PrivacyPage(QWidget):
    """What leaves this computer, and the way to let nothing leave it.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells when a setting was changed.
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
        self._services, self._tasks, self._bridge, self._theme = services, tasks, bridge, theme
        self._reading = self._changed_meanwhile = False
        self._names: list[Label] = []
        #: What of these has no room beside each other stands below each other.
        self._wide_rows: list[QHBoxLayout] = []
        self.banners = BannerArea(theme)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self._read)
        self._make_switch()
        self._make_log()
        self._build()
        self._show_settings(services.settings.value)
        bridge.settings_changed.connect(self._show_settings)
        # Changes come on the hub's threads, sometimes many in a second.
        stop = services.connections.subscribe(lambda: bridge.call(self._log_changed))
        self.destroyed.connect(stop)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look what the log has by now, and where the token is."""
        super().showEvent(event)
        self._read()
        self._look_for_token()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest: what changes meanwhile is read at the next showing."""
        super().hideEvent(event)
        self._refresh_timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give what stands left less room where there is little."""
        super().resizeEvent(event)
        self._give_names_room()

    def _give_names_room(self) -> None:
        narrow = self.width() < _NARROW
        for name in self._names:
            letters = _LETTERS_NARROW if narrow else _LETTERS
            name.setFixedWidth(self._theme.line_width(letters, "body"))
        self.count.setHidden(narrow)
        way = QBoxLayout.Direction
        narrowest = self.width() < NARROWEST
        self._picture.setHidden(narrowest)
        for row in self._wide_rows:
            row.setDirection(way.TopToBottom if narrowest else way.LeftToRight)

    def _make_switch(self) -> None:
        theme = self._theme
        self.switch = Switch(theme, tr("Offline"))
        self.switch.toggled.connect(self._choose)
        self._picture = QLabel()
        self._switch_title = Label(theme, tr("Offline"), kind="heading")
        self._switch_title.setBuddy(self.switch)
        self._switch_text = Label(theme, "", role="muted", wrap=True)
        self._words_title = SectionTitle(theme, "")
        self._words_title.setWordWrap(True)
        theme.changed.connect(self._recolour)
        theme.changed.connect(self._give_names_room)

    def _make_log(self) -> None:
        theme = self._theme
        self.table = ConnectionTable(theme)
        self.table.connections.older_wanted.connect(self._read_older)
        self.empty = EmptyState(
            theme,
            "shield-check",
            tr("No connections yet"),
            tr("Each request that Goldcrest makes is listed here before it is made."),
        )
        self.log = QStackedWidget()
        self.log.addWidget(QWidget())  # until it is known whether there are any
        self.log.addWidget(self.empty)
        self.log.addWidget(self.table)
        self.log.setMinimumHeight(_LEAST_TABLE)
        self.count = Label(theme, "", kind="small", role="muted")
        self.copy_button = Button(theme, tr("Copy all"), icon="copy", on_click=self._copy)
        self.clear_button = Button(theme, tr("Clear"), icon="trash-2", on_click=self._ask_to_clear)
        for button in (self.copy_button, self.clear_button):
            button.setEnabled(False)
        self.notice = Notice(theme, self)
        self.notice.clear()
        self.notice.answered.connect(self._answered)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, LARGE, LARGE, HUGE)
        column.setSpacing(SMALL)
        column.addWidget(Label(self._theme, tr("Privacy"), kind="title"))
        column.addWidget(self.banners)
        column.addWidget(self._switch_card())
        column.addSpacing(MEDIUM)
        column.addWidget(self._words_title)
        column.addWidget(self._words_card())
        column.addSpacing(MEDIUM)
        column.addLayout(self._log_head())
        column.addWidget(self.notice)
        column.addWidget(self._log_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ColumnPage(column, _WIDEST + 2 * LARGE))
        self._recolour()

    def _switch_card(self) -> QFrame:
        card, layout = _card()
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        words.addWidget(self._switch_title)
        words.addWidget(self._switch_text)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.switch)
        layout.addLayout(row)
        return card

    def _words_card(self) -> QFrame:
        card, layout = _card()
        for number, (what, when) in enumerate(words.LEAVES):
            if number:
                layout.addWidget(line())
            layout.addLayout(self._words_row(tr(what), Label(self._theme, tr(when), wrap=True)))
        self.token = Label(self._theme, "", wrap=True)
        row = self._words_row(tr("Access token"), self.token, Qt.AlignmentFlag.AlignVCenter)
        self.token_button = Button(
            self._theme, tr("Change…"), on_click=lambda: self.page_requested.emit("settings")
        )
        self.token_button.setAccessibleName(tr("Change access token in the settings"))
        row.addWidget(self.token_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._wide_rows.append(row)
        layout.addWidget(line())
        layout.addLayout(row)
        return card

    def _words_row(
        self, what: str, words: Label, place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    ) -> QHBoxLayout:
        name = Label(self._theme, what, role="muted", wrap=True)
        name.setFixedWidth(self._theme.line_width(_LETTERS, "body"))
        self._names.append(name)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(name, alignment=place)
        row.addWidget(words, 1)
        return row

    def _log_head(self) -> QHBoxLayout:
        buttons, row = QHBoxLayout(), QHBoxLayout()
        for layout in (buttons, row):
            layout.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.clear_button)
        row.addWidget(SectionTitle(self._theme, tr("Connections")))
        row.addWidget(self.count)
        row.addLayout(buttons, 1)
        self._wide_rows.append(row)
        return row

    def _log_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(SMALL, TINY, SMALL, SMALL)
        layout.addWidget(self.log)
        return card

    # --- the switch ---------------------------------------------------------------------------

    def _choose(self, offline: bool) -> None:
        self._tasks.store(
            lambda: self._services.settings.change(offline=offline),
            self._show_settings,
            self._not_saved,
        )

    def _not_saved(self, error: Exception) -> None:
        show_error(self.banners, error)
        self._show_settings(self._services.settings.value)

    def _show_settings(self, settings: Settings) -> None:
        offline = self._services.hub.is_offline
        forced = offline and not settings.offline
        with QSignalBlocker(self.switch):
            self.switch.setChecked(offline)
        self.switch.setEnabled(not forced)
        self.switch.update()
        self._switch_text.setText(words.switch(offline=offline, forced=forced))
        told = tr("What leaves this computer")
        if offline:
            told = tr("What leaves this computer while Offline is off")
        self._words_title.setText(told)
        self._recolour()
        if self.isVisible():
            self._look_for_token()

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        role = "accent" if self.switch.isChecked() else "muted"
        self._picture.setPixmap(self._theme.pixmap("shield-check", role, 20, ratio))

    # --- the token ----------------------------------------------------------------------------

    def _look_for_token(self) -> None:
        self._tasks.run(self._services.tokens.place, self._show_token)

    def _show_token(self, place: Place | None) -> None:
        host = host_words(self._services.hub.endpoint)
        words = tr("None is saved for {host}; most models need none.", host=host)
        if place is not None:
            words = tr("{place}. It is sent to {host} only.", place=place_words(place), host=host)
        self.token.setText(words)

    # --- the log ------------------------------------------------------------------------------

    def _log_changed(self) -> None:
        if self.isVisible() and not self._refresh_timer.isActive():
            self._refresh_timer.start()

    def _read(self) -> None:
        if self._reading:
            self._changed_meanwhile = True
            return
        self._reading = True
        log = self._services.connections
        self._tasks.store(lambda: (log.list(_PAGE), log.count()), self._show_log, self._not_read)

    def _show_log(self, found: tuple[Sequence[Connection], int]) -> None:
        newest, total = found
        self._reading = False
        self.table.connections.show(newest, total)
        self.log.setCurrentWidget(self.table if total else self.empty)
        self.count.setText(words.count(total))
        for button in (self.copy_button, self.clear_button):
            button.setEnabled(bool(total))
        if self._changed_meanwhile:
            self._changed_meanwhile = False
            self._log_changed()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error)

    def _read_older(self, before: int) -> None:
        log = self._services.connections
        self._tasks.store(
            partial(log.list, _PAGE, before),
            partial(self.table.connections.append, before),
            self._not_read,
        )

    def _copy(self) -> None:
        log = self._services.connections
        self._tasks.store(lambda: as_text(log.list()), self._copied, self._not_read)

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.copy_button.set_text(tr("Copied"))
        QTimer.singleShot(2000, self, lambda: self.copy_button.set_text(tr("Copy all")))

    def _ask_to_clear(self) -> None:
        self.notice.ask(
            tr("Delete the whole list? What was downloaded stays."),
            (Answer("clear", tr("Delete list"), kind="danger"), Answer("keep", tr("Keep it"))),
        )

    def _answered(self, name: str) -> None:
        self.notice.clear()
        self.clear_button.setFocus()
        if name == "clear":
            self._tasks.store(self._services.connections.clear, self._cleared, self._not_read)

    def _cleared(self, _nothing: None) -> None:
        self._read()


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
    layout.setSpacing(MEDIUM - TINY)
    return card, layout
