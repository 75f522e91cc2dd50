"""The page of licences: what Goldcrest is made of, and beside it the licence of the chosen one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.components import components
from desktop.core.fuzzy import match
from desktop.core.language import tr
from desktop.gui.about import words
from desktop.gui.commands.rows import Row, RowList
from desktop.gui.errors import show_error
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import BannerArea, Button, Label, SearchField, SectionTitle
from desktop.gui.widgets.list_beside import ListBeside

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from desktop.app import Services
    from desktop.core.components import Component
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_LIST_WIDTH: Final = 280
#: A narrower page shows the licence in place of the list.
_BOTH_FROM: Final = 700
_NARROWEST: Final = 280
#: So many letters at a time: the longest texts would stop the window for 40 ms.
_PIECE: Final = 20_000


class LicencesPage(ListBeside):
    """Lists the components, and shows their licences.

    Args:
        services: what the program works with, of which nothing matters here.
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
        super().__init__(_LIST_WIDTH, _BOTH_FROM, parent)
        del services, bridge
        self.setObjectName("licencesPage")
        self._tasks, self._theme = tasks, theme
        self._all: tuple[Component, ...] = ()
        self.found: list[Component] = []
        self.shown: Component | None = None
        self._filling = self._reading = False
        #: What of a long text is still to be put in.
        self._rest = ""
        self._writing = QTimer(self, singleShot=True, interval=0)
        self._writing.timeout.connect(self._write)
        self.banners = BannerArea(theme)
        self.search = SearchField(theme, tr("Search licences"))
        self.list = RowList(theme, tr("Licences"), self)
        self.nothing = Label(theme, tr("Nothing is called so."), role="muted", wrap=True)
        self.nothing.hide()
        self._make_side()
        self._build()
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)

    def refresh(self) -> None:
        """Read what there is, off the GUI thread; once is enough."""
        if not self._all and not self._reading:
            self._reading = True
            self._tasks.run(components, self._take, self._fail)

    # --- inside ------------------------------------------------------------------------------

    def _make_side(self) -> None:
        theme = self._theme
        self.close_text = Button(
            theme, tr("All licences"), kind="quiet", icon="arrow-left", on_click=self._leave
        )
        self.name = SectionTitle(theme, "")
        self.about = Label(theme, "", wrap=True, role="muted")
        self.home = Label(theme, "", kind="small", role="muted", wrap=True, selectable=True)
        for label in (self.name, self.about):
            label.setWordWrap(True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        theme.dress(self.text, "mono")

    def _build(self) -> None:
        theme = self._theme
        self.back = Button(
            theme,
            tr("Back to About Goldcrest"),
            kind="icon",
            icon="arrow-left",
            on_click=partial(self.page_requested.emit, "about"),
        )
        title = QHBoxLayout()
        title.setSpacing(SMALL)
        title.addWidget(self.back)
        title.addWidget(Label(theme, tr("Licences"), kind="title"))
        title.addStretch(1)
        beside, side = QWidget(), QWidget()
        left, right = QVBoxLayout(beside), QVBoxLayout(side)
        for layout in (left, right):
            layout.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SMALL)
        left.addLayout(title)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        left.addStretch()
        right.setSpacing(TINY)
        right.addWidget(self.close_text, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.name, self.about, self.home):
            right.addWidget(part)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        both.setSpacing(LARGE)
        both.addWidget(beside)
        both.addWidget(side, 1)
        self._take_parts(beside, side, self.close_text)
        self.banners.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banners)
        layout.addLayout(both, 1)

    def _take(self, found: tuple[Component, ...]) -> None:
        self._reading = False
        self._all = found
        self._filter()

    def _fail(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error)

    def _filter(self) -> None:
        query = self.search.text().strip()
        # By name; as they are written, also by licence and by what something is a part of.
        fits = [(match(query, each.name), each) for each in self._all]
        rows, self.found = [], []
        for fit, each in sorted(fits, key=lambda one: -one[0].score if one[0] and query else 0):
            if fit or query.casefold() in f"{each.licence}\n{each.part_of}".casefold():
                rows.append(Row(each.name, fit.places if fit else ()))
                self.found.append(each)
        at = self.found.index(self.shown) if self.shown in self.found else 0
        self._filling = True
        self.list.show_rows(rows, at=at)
        self._filling = False
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(bool(self._all) and not rows)
        if rows:
            self._show(self.found[at])

    def _choose(self, index: QModelIndex) -> None:
        if not self._filling and 0 <= index.row() < len(self.found):
            self._show(self.found[index.row()])

    def _show(self, component: Component) -> None:
        if component is self.shown:
            return
        self.shown = component
        self.name.setText(component.title)
        self.about.setText("\n".join(words.lines_of(component)))
        self.home.setText(component.home)
        self.home.setVisible(bool(component.home))
        self._writing.stop()
        self.text.clear()
        self._tasks.run(component.text, lambda text: self._show_text(component, text), self._fail)

    def _show_text(self, component: Component, text: str) -> None:
        # Another one may have been chosen meanwhile.
        if component is self.shown:
            self._rest = text
            self._write()

    def _write(self) -> None:
        """Put in as much of the text as takes no time to speak of, and then the rest."""
        piece, self._rest = self._rest[:_PIECE], self._rest[_PIECE:]
        end = QTextCursor(self.text.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(piece)
        if self._rest:
            self._writing.start()

    def _open(self) -> None:
        self._is_open = bool(self.found)
        self._arrange()
        if self._left.isHidden():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._is_open = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _flush(self) -> None:
        """Nothing is typed here that would have to be kept."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room: list and licence need not be side by side."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _NARROWEST), least.height())
