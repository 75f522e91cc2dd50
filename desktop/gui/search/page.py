"""The search page: every GGUF model of the hub, and which of its files to take here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core import hardware
from desktop.core.choices import most_parameters
from desktop.core.errors import HubAddressInvalid, NoNetwork, Offline, ProxyInvalid
from desktop.core.language import tr
from desktop.gui.errors import show_error
from desktop.gui.models import formats
from desktop.gui.models.details import Side
from desktop.gui.search import words
from desktop.gui.search.away import Away
from desktop.gui.search.head import Head
from desktop.gui.search.repository import Repository
from desktop.gui.search.results import ResultsList
from desktop.gui.search.searching import Searching
from desktop.gui.theme import LARGE, SMALL
from desktop.gui.widgets import BannerArea, Bar, EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from desktop.app import Services
    from desktop.core.hardware import Hardware
    from desktop.core.hub.search import Found, FoundRepo, SearchQuery
    from desktop.core.library import Installed
    from desktop.core.picker import Speed
    from desktop.core.settings import Settings
    from desktop.gui.bridge import Bridge
    from desktop.gui.search.words import RowText
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_PANEL_WIDTH = 392
#: A mirror may answer without end and never with what was asked for.
_MOST_DRY = 8
#: A narrower page shows the repository in place of the list.
_BOTH_FROM = 900
_LEAST_LIST = 80


@dataclass(frozen=True)
class Computer:
    """What results are judged by, read off the GUI thread."""

    hardware: Hardware
    installed: tuple[Installed, ...]
    speeds: dict[str, Speed]
    settings: Settings

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all models that are here."""
        return frozenset(model.id for model in self.installed)

    @property
    def repos(self) -> frozenset[str]:
        """The repositories that some of them are from."""
        known = (model.model.repo for model in self.installed if model.model is not None)
        others = ("/".join(model.id.split("/")[:2]) for model in self.installed)
        return frozenset((*known, *others))


class SearchPage(QWidget):
    """The search of the hub.

    Args:
        services: where everything comes from.
        tasks: runs what takes time.
        bridge: brings the core's events.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants to chat with the model of this id.
    chat_requested = Signal(str)
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
        self.setObjectName("searchPage")
        self._services, self._tasks, self._bridge, self._theme = services, tasks, bridge, theme
        self._computer: Computer | None = None
        self._away = self._offline = False
        #: Pages of results in a row that had nothing to show.
        self._dry = 0
        #: The hub that everything on the page is from, and whether it has been asked.
        self._hub, self._asked = services.hub.endpoint, False
        self._head = Head(theme)
        self._busy = Bar(theme, tr("Searching"), height=3)
        self._banners = BannerArea(theme)
        self._list = ResultsList(theme)
        self._nothing = EmptyState(
            theme,
            "search",
            tr("Nothing found"),
            tr("No model of this name passes the filters."),
            action=tr("Search without filters"),
            on_action=self._head.clear_filters,
        )
        self._away_view = Away(theme)
        self._stack = QStackedWidget()
        self._searching = Searching(services, tasks, self)
        self._repository = Repository(services, tasks, bridge, theme, self)
        self._side = Side(theme, self._repository.panel)
        self._build()
        self._connect()

    # --- for the frame and its tests ----------------------------------------------------------

    @property
    def head(self) -> Head:
        """Field and filters."""
        return self._head

    @property
    def results(self) -> ResultsList:
        """What was found."""
        return self._list

    @property
    def repository(self) -> Repository:
        """The one that is open."""
        return self._repository

    def refresh(self) -> None:
        """Read again what is on this computer, and judge the results by it."""
        self._tasks.run(self._read, self._show_computer, self._show_error)

    def close_repository(self) -> None:
        """Show the results alone."""
        self._repository.close()
        self._list.show_open("")
        self._arrange()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_hub(self) -> None:
        """Drop what is from another hub than that of the settings, where it is one."""
        if self._services.hub.endpoint == self._hub:
            return
        self._hub, self._asked, self._away = self._services.hub.endpoint, False, False
        self._searching.drop()
        self._repository.leave_hub()
        self._list.results.show((), ())
        self._dismiss_banners()
        self._stack.setCurrentWidget(self._list)
        self._set_busy(busy=False)
        self._arrange()

    def _dismiss_banners(self) -> None:
        for banner in self._banners.banners:
            banner.dismiss()

    # --- reading ------------------------------------------------------------------------------

    def _read(self) -> Computer:
        services = self._services
        return Computer(
            hardware=hardware.read(),
            installed=services.library.installed(),
            speeds=services.speeds(),
            settings=services.settings.value,
        )

    def _show_computer(self, computer: Computer) -> None:
        first = self._computer is None
        self._computer = computer
        most = most_parameters(computer.hardware, computer.settings.usual_context)
        self._head.show_computer(most, formats.memory(computer.hardware))
        self._repository.show_computer(computer)
        if first:
            self._search(self._head.query)
        else:
            self._list.results.show_texts(self._texts(self._list.results.repos))

    def _show_error(self, error: Exception) -> None:
        show_error(self._banners, error)

    # --- searching ----------------------------------------------------------------------------

    def _search(self, query: SearchQuery) -> None:
        if self._computer is None:
            return
        self._leave_hub()
        self._asked, self._dry = True, 0
        self._set_busy(busy=True)
        self._searching.ask(query)

    def _search_again(self) -> None:
        self._search(self._head.query)

    def _show_found(self, found: Found) -> None:
        self._set_busy(busy=False)
        self._away = False
        self._dismiss_banners()
        self._list.results.show(found.repos, self._texts(found.repos))
        self._list.scrollToTop()
        self._list.show_open(self._repository.repo)
        self._stack.setCurrentWidget(self._list if found.repos else self._nothing)
        if not found.repos:
            if self._nothing.button is not None:
                self._nothing.button.setVisible(self._head.filters)
            if self._head.filters:
                self._nothing.text.setText(tr("No model of this name passes the filters."))
            else:
                self._nothing.text.setText(
                    tr("No model of this name is on the hub as a GGUF file.")
                )
            # A page may have nothing that fits while the next one has.
            self._searching.ask_more()

    def _show_more(self, found: Found) -> None:
        self._set_busy(busy=False)
        known = {repo.repo for repo in self._list.results.repos}
        fresh = [repo for repo in found.repos if repo.repo not in known]
        self._list.results.add(fresh, self._texts(fresh))
        if self._list.results.repos:
            self._stack.setCurrentWidget(self._list)
        elif self._dry < _MOST_DRY:
            self._dry += 1
            self._searching.ask_more()

    def _want_more(self) -> None:
        if self._searching.has_more:
            self._set_busy(busy=True)
            self._searching.ask_more()

    def _show_failure(self, error: Exception) -> None:
        self._set_busy(busy=False)
        away = isinstance(error, Offline | NoNetwork | ProxyInvalid | HubAddressInvalid)
        if away and (self._away or not self._list.results.repos):
            self._show_away(error)
        else:
            show_error(self._banners, error, actions=[(tr("Try again"), self._search_again)])

    def _show_away(self, error: Exception) -> None:
        self._away = True
        installed = self._computer.installed if self._computer is not None else ()
        usable = [model for model in installed if model.offered and not model.builtin]
        usable = usable or [model for model in installed if model.builtin]
        self._away_view.show_error(error, usable)
        self._stack.setCurrentWidget(self._away_view)

    def _texts(self, repos: Sequence[FoundRepo]) -> list[RowText]:
        computer = self._computer
        if computer is None:
            return []
        here, context = computer.repos, computer.settings.usual_context
        return [
            words.row(repo, computer.hardware, context, installed=repo.repo in here)
            for repo in repos
        ]

    def _set_busy(self, *, busy: bool) -> None:
        self._busy.set_fraction(None if busy else 0.0)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.setVisible(busy)

    # --- what people do -----------------------------------------------------------------------

    def _open(self, found: FoundRepo) -> None:
        self._repository.open(found)
        self._list.show_open(found.repo)
        self._arrange()
        if self._left.isHidden():
            self._repository.panel.focus_choices()

    def _settings_changed(self, *_facts: object) -> None:
        self._leave_hub()
        if self.isVisible():
            self.refresh()
            self._follow_switch()

    def _follow_switch(self) -> None:
        """Ask another hub, or one that can be asked again; or say that it cannot be any more."""
        offline = self._services.hub.is_offline
        if self._away or not self._asked or offline != self._offline:
            self._search_again()
        self._offline = offline

    # --- building -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self._head.asked.connect(self._search)
        self._head.left.connect(partial(self.page_requested.emit, "models"))
        self._list.opened.connect(self._open)
        self._list.results.more_wanted.connect(self._want_more)
        self._searching.found.connect(self._show_found)
        self._searching.more.connect(self._show_more)
        self._searching.failed.connect(self._show_failure)
        self._away_view.again.connect(self._search_again)
        self._away_view.chat_asked.connect(self.chat_requested)
        self._away_view.switch_asked.connect(partial(self.page_requested.emit, "privacy"))
        self._away_view.models_asked.connect(partial(self.page_requested.emit, "models"))
        self._repository.panel.closed.connect(self.close_repository)
        self._repository.chat_requested.connect(self.chat_requested)
        self._repository.page_requested.connect(self.page_requested)
        self._repository.arrived.connect(self.refresh)
        self._bridge.settings_changed.connect(self._settings_changed)

    def _build(self) -> None:
        for view in (self._list, self._nothing, self._away_view):
            self._stack.addWidget(view)
        notes = QVBoxLayout()
        notes.setContentsMargins(LARGE, 0, LARGE, 0)
        notes.setSpacing(SMALL)
        notes.addWidget(self._banners)
        notes.addWidget(self._busy)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._head)
        left.addLayout(notes)
        results = QVBoxLayout()
        results.setContentsMargins(SMALL, 0, SMALL, 0)
        # In a low window it gives way: what stands above cannot scroll.
        self._stack.setMinimumHeight(_LEAST_LIST)
        results.addWidget(self._stack)
        left.addLayout(results, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left, 1)
        layout.addWidget(self._side)
        self._side.hide()
        self._set_busy(busy=False)

    def _arrange(self) -> None:
        """Decide which parts are in sight at this width."""
        narrow, is_open = self.width() < _BOTH_FROM, bool(self._repository.repo)
        self._side.setVisible(is_open)
        self._left.setHidden(is_open and narrow)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(_PANEL_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what has changed while the page was out of sight; the first time, search."""
        super().showEvent(event)
        self.refresh()
        self._follow_switch()
        self._head.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show results and repository side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the repository with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._repository.repo:
            self.close_repository()
            return
        super().keyPressEvent(event)
