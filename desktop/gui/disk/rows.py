"""The list of what takes room: one row each, largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean, size
from desktop.gui.disk import words
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Bar, Button, ElidedLabel, Label, Notice, line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.core.library import Use
    from desktop.gui.theme import Theme

_BAR_WIDTH = 120
#: Below this width the bars go, so that names stay readable.
_BARS_FROM = 560
#: More rows than these are shown when somebody asks.
_FIRST_ROWS = 30


class UseRow(QWidget):
    """One thing that takes room, with a button to remove it where it can be removed.

    Args:
        theme: the look.
        use: what it is.
        parent: the Qt parent.
    """

    #: It is to be removed.
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, use: Use, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = use
        name = clean(use.name)
        self._name = ElidedLabel(theme, name)
        self._kind = ElidedLabel(theme, "", kind="small", role="muted")
        self.bar = Bar(
            theme, tr("Size of {name}, of the largest", name=name), role=words.group(use).role
        )
        self.bar.setFixedWidth(_BAR_WIDTH)
        self._size = Label(theme)
        self._size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._remove = Button(
            theme, tr("Delete"), kind="icon", icon="trash-2", icon_size=16, on_click=self._ask
        )
        self._remove.setObjectName("removeUse")
        self._remove.setAccessibleName(tr("Delete {name}", name=name))
        # Rows without a button keep its room: the sizes stand under one another.
        policy = self._remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(policy)
        self._remove.setVisible(words.deletable(use))
        self._notice = Notice(theme, self)
        self._notice.hide()
        self._notice.answered.connect(self._answered)
        self._build()

    def show_size(self, use: Use, share: float, width: int) -> None:
        """Show what the same thing takes now.

        Args:
            use: the thing.
            share: its size, of that of the largest.
            width: of the sizes, so that they stand under one another.
        """
        self.use = use
        self._kind.setText(words.kind(use))
        self.bar.set_fraction(share)
        self._size.setText(size(use.bytes))
        self._size.setFixedWidth(width)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self._remove.setEnabled(True)
        self._notice.tell(sentence, "danger")

    def _ask(self) -> None:
        name = clean(self.use.name)
        answers = (
            Answer("confirmRemove", tr("Delete"), tr("Delete {name}", name=name), "danger"),
            Answer("keep", tr("Keep")),
        )
        self._notice.ask(words.question(self.use), answers)

    def _answered(self, answer: str) -> None:
        self._notice.clear()
        if answer == "confirmRemove":
            self._remove.setEnabled(False)
            self.remove_asked.emit(self.use)
        else:
            self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(TINY // 2)
        told.addWidget(self._name)
        told.addWidget(self._kind)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addLayout(told, 1)
        row.addWidget(self.bar)
        row.addWidget(self._size)
        row.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(row)
        layout.addWidget(self._notice)


class UseList(QFrame):
    """A card with all rows.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    remove_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme = theme
        self._uses: tuple[Use, ...] = ()
        self._all = False
        self.rows: list[UseRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM - TINY, SMALL, MEDIUM - TINY)
        self._layout.setSpacing(SMALL + TINY // 2)

    def show_uses(self, uses: Sequence[Use]) -> None:
        """Show these, largest first; rows of what was there before stay, with what they ask."""
        if tuple(uses) != self._uses:
            self._uses = tuple(uses)
            self._fill()

    def row(self, use: Use) -> UseRow | None:
        """Return the row of something, None where it has gone."""
        return next((row for row in self.rows if row.use == use), None)

    def show_bars(self, width: int) -> None:
        """Show bars where a page of that width has room for them."""
        for row in self.rows:
            row.bar.setVisible(width >= _BARS_FROM)

    def _fill(self) -> None:
        shown = self._uses if self._all else self._uses[:_FIRST_ROWS]
        before = {_key(row.use): row for row in self.rows}
        self._empty(keep={before[_key(use)] for use in shown if _key(use) in before})
        largest = max((use.bytes for use in self._uses), default=0) or 1
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(size(use.bytes)) for use in shown), default=0) + TINY
        self.rows = []
        for number, use in enumerate(shown):
            if number:
                self._layout.addWidget(line())
            row = before.get(_key(use)) or self._make(use)
            row.show_size(use, use.bytes / largest, width)
            self.rows.append(row)
            self._layout.addWidget(row)
            row.show()  # not left to the layout, which shows it later
        if len(shown) < len(self._uses):
            self._add_more(len(self._uses) - len(shown))

    def _make(self, use: Use) -> UseRow:
        row = UseRow(self._theme, use)
        row.remove_asked.connect(self.remove_asked)
        return row

    def _empty(self, keep: Collection[QWidget]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in keep:
                widget.setParent(None)
                widget.deleteLater()

    def _add_more(self, count: int) -> None:
        more = Button(
            self._theme, tr("Show {count} more", count=count), kind="quiet", on_click=self._show_all
        )
        more.setObjectName("showMore")
        self._layout.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        self._fill()


def _key(use: Use) -> tuple[object, ...]:
    return use.kind, use.name, use.path, use.removable, use.id
