"""The sidebar: new chat, search, the chats, and the way to the other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.gui.accessible import Role, read_as_laid_out, set_role
from desktop.gui.chat_rows import rows_of, shown_title
from desktop.gui.commands.table import TABLE, keys_of
from desktop.gui.first_picture import SIDEBAR
from desktop.gui.shelf.wishes import Wish
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import BadgeButton, Button, Label, SearchField, line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from desktop.core.store.conversations import Conversation
    from desktop.core.store.shelf import Folder
    from desktop.gui.chat_list import ChatList
    from desktop.gui.theme import Theme

_LEAST_LIST = 20
_MIDNIGHT_CHECK_MS = 60_000

#: The pages that the sidebar leads to: name, icon, text in English, shortcut.
PAGES = tuple(
    (name, TABLE[f"page.{name}"].icon, TABLE[f"page.{name}"].label, keys_of(f"page.{name}"))
    for name in ("models", "specialists", "speed", "downloads", "privacy", "settings")
)


class Sidebar(QFrame):
    """All of the sidebar. It shows what it is told and asks for what people want.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    new_chat_asked = Signal()
    new_temporary_asked = Signal()
    #: The temporary chat that there is shall be shown.
    temporary_asked = Signal()
    #: The number of a chat to show.
    chat_asked = Signal(int)
    #: The number of a chat, and its new title.
    rename_asked = Signal(int, str)
    #: Something is to be done with chats or folders: a Wish.
    wished = Signal(object)
    #: Other folders are open.
    folded = Signal()
    #: The name of a page of `PAGES`.
    page_asked = Signal(str)
    hide_asked = Signal()
    #: Other chats are being deleted: the numbers of all of them.
    hidden_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Grouping)
        self._theme = theme
        self._all: Sequence[Conversation] = ()
        self._folders: Sequence[Folder] = ()
        self._closed: frozenset[int] = frozenset()
        self._archive_open = False
        self._hidden: frozenset[int] = frozenset()
        self._selected: int | None = None
        self._known = False
        self._day = 0
        self.setObjectName("sidebar")
        theme.fix(self, width=SIDEBAR)
        self.setAccessibleName(tr("Sidebar"))
        self._make_buttons()
        self.search = SearchField(theme, tr("Search chats"))
        self._instead: QWidget | None = None
        self._list: ChatList | None = None
        self.nothing = Label(theme, "", kind="small", role="muted", wrap=True)
        self.nothing.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self.pages = {name: self._page_button(*facts) for name, *facts in PAGES}
        self._build()
        self._refresh()
        # "Today" becomes "Yesterday" while the window is open.
        self._clock = QTimer(self, interval=_MIDNIGHT_CHECK_MS)
        self._clock.timeout.connect(self._follow_the_day)
        self._clock.start()

    @property
    def list(self) -> ChatList:
        """The list of chats, made when there is something to list.

        A tenth of the time to the first picture would go into it otherwise.
        """
        if self._list is None:
            self._list = self._make_list()
        return self._list

    def chats(self) -> Iterator[Conversation]:
        """Return the chats, archived ones among them, but not those that are being deleted."""
        return (chat for chat in self._all if chat.id not in self._hidden)

    @property
    def hidden_chats(self) -> frozenset[int]:
        """The chats that are being deleted."""
        return self._hidden

    def show_instead(self, panel: QWidget | None) -> None:
        """Show something else in the place of the chats; with None the chats again."""
        if panel is self._instead:
            return
        if self._instead is not None:
            self._instead.hide()
        self._instead = panel
        if panel is not None and self._place.indexOf(panel) < 0:
            self._place.addWidget(panel)
            self._order(self.search, panel)
            self._read_in_order()
        self._refresh()
        if panel is not None:
            panel.show()

    def is_instead(self, panel: QWidget | None) -> bool:
        """Return whether this is shown in the place of the chats."""
        return panel is not None and panel is self._instead

    @property
    def closed_folders(self) -> frozenset[int]:
        """The numbers of the folders of which only the name is shown."""
        return self._closed

    def close_folders(self, folders: Iterable[int]) -> None:
        """Show of these folders only the name."""
        self._closed = frozenset(folders)
        self._refresh()

    def show_chats(self, chats: Sequence[Conversation], folders: Sequence[Folder] = ()) -> None:
        """Show these chats, archived ones among them, and these folders."""
        self._all, self._folders = chats, folders
        self._known = True
        self._refresh()

    def hide_chats(self, conversations: frozenset[int]) -> None:
        """Leave out these chats: they are being deleted."""
        self._hidden = conversations
        self._refresh()
        self.hidden_changed.emit(conversations)

    def select(self, conversation: int | None) -> None:
        """Show which chat is open, None for a new one or another page."""
        self._selected = conversation
        if self._list is not None:
            self._list.select(conversation)

    def show_page(self, name: str) -> None:
        """Show which page of `PAGES` is open; any other name is none of the buttons."""
        for page, button in self.pages.items():
            button.setChecked(page == name)
        self.temporary.setChecked(name == "temporary")

    def set_temporary(self, there: bool) -> None:
        """Say whether there is a temporary chat: no list has it, but there is a way back to it."""
        self.temporary.setVisible(there)

    def menu_of_beginnings(self) -> QMenu:
        """Return the menu of what can be begun."""
        menu = QMenu(self)
        for text, icon, keys, act in (
            (tr("New chat"), "plus", keys_of("new-chat"), self.new_chat_asked.emit),
            (
                tr("New temporary chat"),
                "message-circle-dashed",
                keys_of("temporary-chat"),
                self.new_temporary_asked.emit,
            ),
            (tr("New folder"), "folder-plus", "", lambda: self.wished.emit(Wish("move_to_new"))),
        ):
            action = menu.addAction(self._theme.icon(icon, size=16), text)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked, act=act: act())
        return menu

    def set_badge(self, name: str, number: int, spoken: str) -> None:
        """Show a number beside a page of `PAGES`; 0 takes it away.

        Args:
            name: the page.
            number: how many.
            spoken: of what, for screen readers.
        """
        self.pages[name].set_badge(number, spoken)

    def take_focus(self) -> None:
        """Put the keyboard to the chats, or to the first button where there are none."""
        if self._instead is not None:
            first: QWidget = self.search
        else:
            shown = self._list is not None and self._list.isVisible()
            first = self._list if self._list is not None and shown else self.new_chat
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def title_of(self, conversation: int | None) -> str:
        """Return a chat's title, empty when it has none or is unknown."""
        titles = (chat.title.strip() for chat in self._all if chat.id == conversation)
        return next((shown_title(title) for title in titles if title), "")

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        # The border on the right belongs to the frame.
        layout.setContentsMargins(SMALL, SMALL, SMALL + 1, SMALL)
        layout.setSpacing(SMALL)
        top = QHBoxLayout()
        top.setSpacing(TINY)
        top.addWidget(self.new_chat, 1)
        # Without it nothing in the line would be higher than these, words in large fonts neither.
        middle = Qt.AlignmentFlag.AlignVCenter
        top.addWidget(self.more, alignment=middle)
        top.addWidget(self.hide_button, alignment=middle)
        layout.addLayout(top)
        layout.addWidget(self.temporary)
        layout.addWidget(self.search)
        self._place = QVBoxLayout()
        layout.addLayout(self._place, 1)
        layout.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(line())
        pages = QVBoxLayout()
        pages.setSpacing(TINY // 2)
        for button in self.pages.values():
            pages.addWidget(button)
        layout.addLayout(pages)

    def _make_list(self) -> ChatList:
        from desktop.gui.chat_list import ChatList
        from desktop.gui.shelf.selection import SelectionBar

        made, bar = ChatList(self._theme, self), SelectionBar(self._theme, self)
        made.opened.connect(self.chat_asked)
        made.wished.connect(self.wished)
        made.fold_asked.connect(self._fold)
        made.chats.renamed.connect(self.rename_asked)
        made.chosen_changed.connect(bar.show_chosen)
        bar.wished.connect(self.wished)
        bar.move_asked.connect(made.show_folders_below)
        bar.cleared.connect(made.choose_none)
        self._place.addWidget(bar)
        # In a low window the buttons above and below keep their height.
        made.setMinimumHeight(_LEAST_LIST)
        self._place.addWidget(made)
        self._order(self.search, bar, made)
        self._read_in_order()
        return made

    def _order(self, before: QWidget, *places: QWidget) -> None:
        """Let Tab go from one widget through what is in the others, from top to bottom."""
        for place in places:
            for control in (place, *place.findChildren(QWidget)):
                if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    self.setTabOrder(before, control)
                    before = control

    def _read_in_order(self) -> None:
        layout = self.layout()
        if layout is not None:
            read_as_laid_out(layout)

    def _fold(self, folder: int | None, is_open: bool) -> None:
        if folder is None:
            self._archive_open = is_open
        else:
            self._closed = self._closed - {folder} if is_open else self._closed | {folder}
        self._refresh()
        self.folded.emit()

    def _make_buttons(self) -> None:
        self.new_chat = self._make_new_chat()
        self.more = Button(
            self._theme,
            tr("More ways to begin"),
            kind="icon",
            icon="chevron-down",
            icon_size=16,
            on_click=self._open_more,
        )
        self.temporary = Button(
            self._theme,
            tr("Temporary chat"),
            kind="nav",
            icon="message-circle-dashed",
            on_click=self._ask_for_temporary,
        )
        self.temporary.hide()
        self.hide_button = Button(
            self._theme,
            tr("Hide sidebar"),
            kind="icon",
            icon="panel-left",
            icon_size=16,
            shortcut=keys_of("sidebar"),
            on_click=self.hide_asked.emit,
        )

    def _make_new_chat(self) -> Button:
        made = Button(
            self._theme,
            tr("New chat"),
            kind="nav",
            icon="plus",
            shortcut=keys_of("new-chat"),
            on_click=self.new_chat_asked.emit,
        )
        # It looks like the pages' buttons, but nothing stays open behind it.
        made.setCheckable(False)
        return made

    def _open_more(self) -> None:
        menu = self.menu_of_beginnings()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask_for_temporary(self) -> None:
        # A click on the page that is open must not lift its button.
        self.temporary.setChecked(True)
        self.temporary_asked.emit()

    def _page_button(self, icon: str, text: str, shortcut: str) -> BadgeButton:
        name = next(page[0] for page in PAGES if page[2] == text)

        def ask() -> None:
            # A click on the page that is open must not lift its button.
            button.setChecked(True)
            self.page_asked.emit(name)

        button = BadgeButton(
            self._theme, tr(text), kind="nav", icon=icon, shortcut=shortcut, on_click=ask
        )
        return button

    def _refresh(self) -> None:
        self.nothing.setVisible(not self._known and self._instead is None)
        if not self._known:
            # "There are none" would be a guess.
            return

        now = self._now()
        self._day = now.toordinal()
        rows = rows_of(
            self._all,
            now,
            self._hidden,
            self._folders,
            closed=self._closed,
            archive_open=self._archive_open,
        )
        self.list.folders = self._folders
        self.list.show_rows(rows)
        if self.list.selected != self._selected:
            self.list.select(self._selected)
        self.list.setVisible(bool(rows) and self._instead is None)
        self.nothing.setVisible(not rows and self._instead is None)
        self.nothing.setText(tr("Your chats will be listed here."))

    def _follow_the_day(self) -> None:
        if self._known and self._now().toordinal() != self._day:
            self._refresh()

    @staticmethod
    def _now() -> datetime:
        from datetime import datetime

        return datetime.now().astimezone()
