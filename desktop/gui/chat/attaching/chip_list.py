"""The files above the text of the message that is being written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui import comfort
from desktop.gui.accessible import tab_neighbour
from desktop.gui.chat.attaching.chip import Chip
from desktop.gui.theme import TINY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from desktop.core.store.attached import Taken
    from desktop.gui.chat.attaching.files import AttachedFiles
    from desktop.gui.chat.attaching.item import Item
    from desktop.gui.theme import Theme

#: More of them scroll, in pixels at the usual size of text.
_HIGHEST, _LEAST = 132, 44
#: More of the page's height than this share belongs to others.
_SHARE: Final = 0.16


class ChipList(QScrollArea):
    """Shows the files; takes no room while there are none.

    Args:
        theme: the look.
        files: what is shown.
        after: what has the keyboard after the last chip, in order.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        files: AttachedFiles,
        after: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._files, self._after = theme, files, after
        self.chips: list[Chip] = []
        self._aside, self._page = False, 0
        self.setObjectName("chips")
        self.setAccessibleName(tr("Attached files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea#chips, QWidget#chips-inside { background: transparent; }")
        inside = QWidget()
        inside.setObjectName("chips-inside")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(TINY)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.hide()
        files.changed.connect(self._show)
        theme.changed.connect(self._fit)

    def bound(self, height: int) -> None:
        """Become no higher than what goes with a page of this height; more chips scroll."""
        self._page = height
        self._fit()

    def put_aside(self, *, aside: bool) -> None:
        """Say whether what is written now goes without these files, which are not shown then."""
        if aside != self._aside:
            self._aside = aside
            self.setVisible(bool(self.chips) and not aside)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Be as high as the chips, up to a bound."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def menu_of(self, item: Item) -> QMenu:
        """Return the menu of what can be done with a file."""
        menu = QMenu(self)
        files = self._files
        if item.can_be_cut:
            now = item.share.file.taken if item.share is not None else item.mode
            ways: tuple[tuple[str, Taken], ...] = (
                (tr("Send all of it"), "all"),
                (tr("Send the passages that fit the question"), "passages"),
            )
            for label, mode in ways:
                action = menu.addAction(label, partial(files.want, item, mode))
                _check(action, is_checked=now == mode)
            if item.document is not None and len(item.document.parts) > 1:
                action = menu.addAction(tr("Choose parts…"), partial(self._choose, item))
                _check(action, is_checked=now == "parts")
            menu.addSeparator()
        if item.is_image and files.seeing is not None:
            other = files.seeing
            ask = partial(files.model_wanted.emit, other.id)
            menu.addAction(tr("Let {model} answer", model=other.name).replace("&", "&&"), ask)
        if item.path is not None and item.state != "reading":
            menu.addAction(tr("Read the file again"), partial(files.read_again, item))
        menu.addAction(tr("Take it away"), partial(files.remove, item))
        return menu

    def _choose(self, item: Item) -> None:
        # Loaded when it is first wanted.
        from desktop.gui.chat.attaching.parts_dialog import PartsDialog

        dialog = PartsDialog(self._theme, item, self.window())
        dialog.chosen.connect(partial(_take_parts, self._files, item))
        dialog.open()

    def _ask(self, item: Item, place: QPoint) -> None:
        menu = self.menu_of(item)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show(self) -> None:
        items = self._files.items
        if [chip.item for chip in self.chips] != items:
            self._rebuild(items)
        for chip in self.chips:
            sent, of, exact = self._files.sharing.tokens(chip.item)
            chip.show_state(sent, of, exact=exact, trouble=self._files.trouble_of(chip.item))
        self.setVisible(bool(items) and not self._aside)
        self._fit()

    def _rebuild(self, items: list[Item]) -> None:
        had = next((place for place, chip in enumerate(self.chips) if _has_keyboard(chip)), None)
        known = {chip.item.number: chip for chip in self.chips}
        self.chips = [
            known.pop(item.number) if item.number in known else self._make(item) for item in items
        ]
        if had is not None:
            # Not to whatever Qt takes for the next: one goes on with the files, or the message.
            near = self.chips[min(had, len(self.chips) - 1)] if self.chips else self._after[1]
            near.setFocus(Qt.FocusReason.OtherFocusReason)
        for gone in known.values():
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, chip in enumerate(self.chips):
            self._layout.insertWidget(place, chip)
        self.order()

    def _make(self, item: Item) -> Chip:
        chip = Chip(self._theme, item)
        chip.left.connect(self._files.remove)
        chip.asked.connect(self._ask)
        return chip

    def order(self) -> None:
        """Let Tab go through the chips, and then to what follows them."""
        parts: list[QWidget] = []
        for chip in self.chips:
            parts += [chip, chip.menu_button, chip.leave_button]
        parts += self._after
        last = tab_neighbour(self._after[0], before=True)
        # Behind a widget with a proxy would be behind that, which is the text.
        while last is not None and (last in parts or last.focusProxy() is not None):
            last = tab_neighbour(last, before=True)
            if last is self._after[0]:
                return
        for part in parts:
            if last is not None:
                QWidget.setTabOrder(last, part)
            last = part

    def _fit(self) -> None:
        width = self.viewport().width()
        height = self._layout.heightForWidth(width) if width else 0
        height = max(height, 0) or self._layout.sizeHint().height()
        bound = comfort.scaled(_HIGHEST)
        if self._page:
            bound = min(bound, max(comfort.scaled(_LEAST), round(_SHARE * self._page)))
        height = min(height, bound)
        if self.chips and height != self.height():
            self.setFixedHeight(height)


def _check(action: QAction, *, is_checked: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_checked)


def _has_keyboard(chip: Chip) -> bool:
    return any(part.hasFocus() for part in (chip, chip.menu_button, chip.leave_button))


def _take_parts(files: AttachedFiles, item: Item, parts: frozenset[int]) -> None:
    files.want(item, "parts", parts)
