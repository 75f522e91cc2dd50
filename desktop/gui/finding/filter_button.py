"""The filters of a search: a small button with a menu."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.language import mark, tr
from desktop.core.store.found import Choices, Filters
from desktop.core.wording import clean
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.store.messages import Role
    from desktop.gui.theme import Theme

_Key = TypeVar("_Key")

_LONGEST_NAME: Final = 40
#: How far back in days, and how that is called.
PERIODS: Final = (
    (0, mark("Today")),
    (7, mark("Last 7 days")),
    (30, mark("Last 30 days")),
    (365, mark("Last year")),
)
_ROLES: Final[tuple[tuple[Role, str], ...]] = (
    ("user", mark("What you wrote")),
    ("assistant", mark("What models wrote")),
)


def _told(table: Iterable[tuple[_Key, str]]) -> dict[_Key, str]:
    """Return a table's words in the language in use, by what they stand for."""
    return {key: tr(words) for key, words in table}


class FilterButton(Button):
    """Shows a menu of what counts in a search.

    Args:
        theme: the look.
        parent: the Qt parent.

    Attributes:
        choices: the models and folders that the menu offers.
    """

    #: Something else counts from now on.
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Filter"),
            kind="icon",
            icon="sliders-horizontal",
            icon_size=16,
            on_click=self._open,
            parent=parent,
        )
        self._period: int | None = None
        self._filters = Filters()
        self.choices = Choices((), ())

    @property
    def filters(self) -> Filters:
        """What counts."""
        if self._period is None:
            return self._filters
        today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return replace(self._filters, since=(today - timedelta(days=self._period)).timestamp())

    @property
    def words(self) -> str:
        """What counts, in words; empty while everything does."""
        folders = dict(self.choices.folders)
        found = self._filters
        parts = (
            _told(PERIODS).get(self._period, "") if self._period is not None else "",
            found.model or "",
            folders.get(found.folder, "") if found.folder is not None else "",
            _told(_ROLES).get(found.role, "") if found.role is not None else "",
            tr("Not archived") if found.archived is False else "",
        )
        return ", ".join(clean(part, _LONGEST_NAME) for part in parts if part)

    def clear(self) -> None:
        """Let everything count."""
        self._period = None
        self._set(Filters())

    def build_menu(self) -> QMenu:
        """Return the menu as it is now."""
        menu = QMenu(self)
        found = self._filters
        self._add(
            menu, tr("Any time"), list(_told(PERIODS).items()), self._period, self._set_period
        )
        menu.addSeparator()
        self._add(
            menu,
            tr("Anybody"),
            list(_told(_ROLES).items()),
            found.role,
            partial(self._change, "role"),
        )
        models = [(name, name) for name in self.choices.models]
        if models:
            more = menu.addMenu(tr("Model"))
            self._add(more, tr("Any model"), models, found.model, partial(self._change, "model"))
        if self.choices.folders:
            more = menu.addMenu(tr("Folder"))
            folders = list(self.choices.folders)
            self._add(
                more, tr("Any folder"), folders, found.folder, partial(self._change, "folder")
            )
        menu.addSeparator()
        archived = menu.addAction(tr("Archived chats, too"))
        archived.setCheckable(True)
        archived.setChecked(found.archived is None)
        archived.toggled.connect(lambda on: self._change("archived", None if on else False))
        return menu

    def _add(
        self,
        menu: QMenu,
        every: str,
        options: Sequence[tuple[object, str]],
        chosen: object,
        choose: Callable[[object], None],
    ) -> None:
        """Add options of which one holds; the first of them is that all count."""
        group = QActionGroup(menu)
        for value, name in [(None, every), *options]:
            # "&" would be a mnemonic.
            action = menu.addAction(clean(str(name), _LONGEST_NAME).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _on=True, value=value: choose(value))
            group.addAction(action)

    def _set_period(self, period: object) -> None:
        self._period = period if isinstance(period, int) else None
        self._set(self._filters)

    def _change(self, name: str, value: object) -> None:
        self._set(replace(self._filters, **{name: value}))  # type: ignore[arg-type]  # ours

    def _set(self, filters: Filters) -> None:
        self._filters = filters
        name = tr("Filter: {words}", words=self.words) if self.words else tr("Filter")
        self.set_text(name)
        self.set_icon_role("accent" if self.words else "")
        self.changed.emit()

    def _open(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(self.width() - menu.sizeHint().width())
        menu.popup(self.mapToGlobal(corner))
