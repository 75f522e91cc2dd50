"""The panel of one repository: which file to take here, and what is known of it beforehand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr, trn
from desktop.core.wording import clean
from desktop.gui.accessible import read_as_laid_out, tab_as_laid_out
from desktop.gui.search import words
from desktop.gui.search.choice_button import ChoiceButton, ChoiceText
from desktop.gui.search.footer import Footer
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QAbstractButton, QLayout

    from desktop.core.choices import Choice, Choices
    from desktop.core.hub.search import FoundRepo
    from desktop.gui.search.words import Check
    from desktop.gui.theme import Theme

_ICON = 16
_BREAK = re.compile(r"[-_.]")


class Panel(QWidget):
    """The chosen repository; what it shows comes in steps, as the hub answers.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    closed = Signal()
    #: Another file was chosen: its `RepoGguf.name`.
    chosen = Signal(str)
    #: The repository's page in the browser is wanted.
    page_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repository")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[QAbstractButton, str] = {}
        self._more_shown = False
        self._shown: tuple[Check, ...] = ()
        self._rows: list[ChoiceButton] = []
        self._make_rows: Callable[[], list[ChoiceButton]] = list
        self._toggle: Button | None = None
        self._title = Label(theme, "", kind="title", wrap=True)
        self._by = Label(theme, "", role="muted", wrap=True)
        self._page = Button(theme, tr("Its page on the hub"), kind="quiet", icon="external-link")
        self._page.setToolTip(tr("Opens the repository's page in your browser"))
        self._page.setObjectName("repositoryPage")
        self._page.clicked.connect(self.page_asked)
        self._close = Button(theme, tr("Close"), kind="icon", icon="x", icon_size=16)
        self._close.setObjectName("closeRepository")
        self._close.clicked.connect(self.closed)
        self._choices, self._checks, self._facts = _column(), _column(), _column()
        self._checks_title = SectionTitle(theme, tr("Before you download"))
        self._busy = Bar(theme, tr("Looking into the file"))
        self._said = Label(theme, "", kind="small", role="muted", wrap=True)
        self.footer = Footer(theme)
        self._scroll = QScrollArea()
        self._group.buttonClicked.connect(self._picked)
        self._build()
        theme.changed.connect(self._recolour)

    def show_repo(self, found: FoundRepo) -> None:
        """Show what the search told of a repository; its files are still asked for."""
        # Names have no spaces; without places to break, a long one would widen the panel.
        self._title.setText(_BREAK.sub("\\g<0>\u200b", clean(found.name)))
        self._by.setText(tr("By {name}", name=clean(found.author)))
        self.setAccessibleName(tr("Details of {name}", name=clean(found.name)))
        self._more_shown = False
        self._clear_choices()
        self.show_checks(words.before(found), busy=tr("Asking which files there are"))
        self._show_facts(words.about(found))
        self.footer.show_file(None)
        self._scroll.verticalScrollBar().setValue(0)

    def show_choices(self, choices: Choices, texts: Mapping[str, ChoiceText], chosen: str) -> None:
        """Show which files there are; `texts` by their names."""
        had_focus = self._close.hasFocus() or any(each.hasFocus() for each in self._buttons)
        self._clear_choices()
        for choice in choices.cards:
            self._add(choice, texts, chosen)
        if choices.more:
            self._add_toggle(len(choices.more), any(c.file.name == chosen for c in choices.more))
            # There may be hundreds: they are made when they are wanted.
            self._make_rows = lambda: [self._add(each, texts, chosen) for each in choices.more]
            self._show_more()
        self._order()
        if had_focus:
            self.focus_choices()

    def show_checks(self, checks: Sequence[Check], *, busy: str = "", note: str = "") -> None:
        """Show what is known of the chosen file, and what is being found out."""
        self._shown = tuple(checks)
        _empty(self._checks)
        self._checks_title.setVisible(bool(checks or busy or note))
        for check in checks:
            self._checks.addLayout(self._line(check))
        self._busy.setVisible(bool(busy))
        self._busy.set_fraction(None if busy else 0.0)
        self._said.setText(busy or note)
        self._said.setVisible(bool(busy or note))
        self._order()

    def _recolour(self) -> None:
        _empty(self._checks)
        for check in self._shown:
            self._checks.addLayout(self._line(check))

    def _order(self) -> None:
        """Have it read, and walked with Tab, from top to bottom, whatever came last."""
        read_as_laid_out(self._column)
        tab_as_laid_out(self._column)

    def focus_choices(self) -> None:
        """Put the keyboard on the chosen file, or on the way out while there is none."""
        checked = self._group.checkedButton()
        (checked or self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, choice: Choice, texts: Mapping[str, ChoiceText], chosen: str) -> ChoiceButton:
        name = choice.file.name
        button = ChoiceButton(self._theme, texts[name])
        button.setObjectName(f"choice-{name}")
        button.setChecked(name == chosen)
        self._group.addButton(button)
        self._buttons[button] = name
        self._choices.addWidget(button)
        return button

    def _add_toggle(self, count: int, chosen_inside: bool) -> None:
        self._more_shown = self._more_shown or chosen_inside
        self._toggle = Button(self._theme, "", kind="quiet", on_click=self._turn)
        self._toggle.setObjectName("moreFiles")
        self._toggle.setProperty("count", count)
        self._choices.addWidget(self._toggle, alignment=Qt.AlignmentFlag.AlignLeft)

    def _turn(self) -> None:
        self._more_shown = not self._more_shown
        self._show_more()

    def _show_more(self) -> None:
        if self._toggle is None:
            return
        count = int(self._toggle.property("count"))
        more = trn("More: {n} other file", "More: {n} other files", count)
        self._toggle.set_text(tr("Fewer files") if self._more_shown else more)
        self._toggle.set_icon("chevron-up" if self._more_shown else "chevron-down")
        if self._more_shown and not self._rows:
            self._rows = self._make_rows()
            self._order()
        for row in self._rows:
            row.setVisible(self._more_shown)

    def _clear_choices(self) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
        self._buttons.clear()
        self._rows, self._toggle = [], None
        _empty(self._choices)

    def _picked(self, button: QAbstractButton) -> None:
        if name := self._buttons.get(button):
            self.chosen.emit(name)

    def _line(self, check: Check) -> QHBoxLayout:
        picture = QLabel()
        ratio = self.devicePixelRatioF()
        picture.setPixmap(self._theme.pixmap(check.icon, check.role, _ICON, ratio))
        picture.setFixedWidth(_ICON)
        role = check.role if check.role in ("danger", "warning") else "text"
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, check.words, role=role, wrap=True), 1)
        return row

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        _empty(self._facts)
        if not facts:
            return
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(TINY)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, value in facts:
            label = Label(self._theme, name, role="muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(label, Label(self._theme, clean(value), wrap=True, selectable=True))
        self._facts.addWidget(SectionTitle(self._theme, tr("About the model")))
        self._facts.addLayout(form)
        self._order()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._title, 1)
        top.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self._by, 1)
        below.addWidget(self._page)
        content = QWidget()
        self._column = layout = QVBoxLayout(content)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addSpacing(TINY)
        layout.addLayout(self._choices)
        layout.addSpacing(SMALL)
        layout.addWidget(self._checks_title)
        layout.addLayout(self._checks)
        layout.addWidget(self._busy)
        layout.addWidget(self._said)
        layout.addSpacing(SMALL)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.footer)


def _column() -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SMALL)
    return layout


def _empty(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while layout.count() and (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
            inner.deleteLater()
