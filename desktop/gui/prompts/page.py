"""The page of prompts: a list that is searched, and beside it the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.fuzzy import match
from desktop.core.language import tr
from desktop.gui.commands.command import Command
from desktop.gui.commands.rows import Row, RowList
from desktop.gui.errors import words_for
from desktop.gui.prompts.deeds import Deeds
from desktop.gui.prompts.editor import Editor
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import BannerArea, Button, Flow, Label, Notice, SearchField
from desktop.gui.widgets.list_beside import ListBeside

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from desktop.app import Services
    from desktop.core.prompts.prompt import Prompt
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_LIST_WIDTH: Final = 320
#: A narrower page shows the prompt in place of the list.
_BOTH_FROM: Final = 700
_NARROWEST: Final = 280


class PromptsPage(ListBeside):
    """Lists the prompts, and changes them.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: the way of the core's facts, of which none matters here.
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_LIST_WIDTH, _BOTH_FROM, parent)
        del bridge
        self._prompts, self._tasks, self._theme = services.prompts, tasks, theme
        self._all: tuple[Prompt, ...] = ()
        self.shown: list[Prompt] = []
        #: The name of the one to show, and whether it is to be named.
        self._chosen, self._naming = "", False
        self._asked, self._filling = 0, False
        self.banners = BannerArea(theme)
        self.deeds = Deeds(services.prompts, tasks, self.banners, self)
        self.editor = Editor(services.prompts, tasks, theme)
        self.search = SearchField(theme, tr("Search prompts"))
        self.list = RowList(theme, tr("Prompts"), self)
        self.problem = Notice(theme, self)
        self.problem.hide()
        self.nothing = Label(theme, "", role="muted", wrap=True)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read again what there is, off the GUI thread, and show it."""
        self._asked += 1
        asked = self._asked
        # After what is on its way to the disk.
        self._tasks.store(
            self._prompts.all,
            lambda found: self._take(asked, found, None),
            lambda error: self._take(asked, (), error),
        )

    # --- inside ------------------------------------------------------------------------------

    def _take(self, asked: int, found: tuple[Prompt, ...], problem: Exception | None) -> None:
        if asked != self._asked:
            return
        self._all = found
        if problem is None:
            self.problem.clear()
        else:
            self.problem.tell(str(words_for(problem)), "warning")
        self._filter()
        if self._naming:
            self._naming, self._is_open = False, True
            self._arrange()
            self.editor.name_it()

    def _filter(self) -> None:
        query = self.search.text()
        fits = [(match(query, each.name), each) for each in self._all]
        found = [
            (-fit.score, number, each, fit.places) for number, (fit, each) in enumerate(fits) if fit
        ]
        found.sort(key=lambda each: each[:2] if query.strip() else (0, each[1]))
        self.shown = [each for _, _, each, _ in found]
        rows = [Row(each.name, places, "pen-line") for _, _, each, places in found]
        names = [each.name for each in self.shown]
        at = names.index(self._chosen) if self._chosen in names else 0
        # What is chosen has not changed by reading it again.
        self._filling = True
        self.list.show_rows(rows, at=at)
        self._filling = False
        self.list.setVisible(bool(rows))
        none = tr("No prompt has such a name.") if self._all else tr("There are no prompts yet.")
        self.nothing.setText("" if rows else none)
        self.nothing.setVisible(not rows and self.problem.isHidden())
        self._show(self.shown[at] if self.shown else None)

    def _show(self, prompt: Prompt | None) -> None:
        self._chosen = prompt.name if prompt else ""
        shown = self.editor.shown
        if prompt is None or shown is None or prompt.name != shown.name:
            self.editor.show_prompt(prompt)
        if prompt is None:
            self._is_open = False
        self._arrange()

    def _choose(self, index: QModelIndex) -> None:
        if not self._filling and 0 <= index.row() < len(self.shown):
            self._show(self.shown[index.row()])

    def _open(self) -> None:
        self._is_open = bool(self.shown)
        self._arrange()
        if self._left.isHidden():
            self.editor.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._is_open = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, name: str) -> None:
        self.search.clear()
        self._naming = True
        self._changed(name)

    def _changed(self, name: str) -> None:
        self._chosen = name or self._chosen
        self.refresh()

    def _kept(self, prompt: Prompt, before: str) -> None:
        if self._chosen == before:
            self._chosen = prompt.name
        self.refresh()

    def _new(self) -> None:
        self.editor.flush()
        self.deeds.new()

    def _delete(self) -> None:
        if self.editor.shown is not None:
            self.editor.flush()
            name = self.editor.shown.name
            self.editor.forget()
            self.deeds.delete(name)

    def _hand_out(self) -> None:
        self.editor.flush()
        self.deeds.ask_where_to_hand_out()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.deeds.changed.connect(self._changed)
        self.deeds.made.connect(self._made)
        self.editor.kept.connect(self._kept)
        self.editor.failed.connect(self._fail)
        self.editor.delete_asked.connect(self._delete)
        self.editor.back_asked.connect(self._leave)
        Command("prompts.new", self, self._new, inside=True)

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        actions = [(tr("Try again"), self.editor.flush)]
        self.banners.show_message(words.title, words.advice, tone="danger", actions=actions)

    def _build(self) -> None:
        theme = self._theme
        self.new = Button(theme, tr("New"), icon="plus", shortcut="Ins", on_click=self._new)
        self.new.setAccessibleName(tr("New prompt"))
        self.bring = Button(theme, tr("Import…"), on_click=self.deeds.ask_what_to_take_in)
        self.bring.setAccessibleName(tr("Import prompts"))
        self.hand = Button(theme, tr("Export…"), on_click=self._hand_out)
        self.hand.setAccessibleName(tr("Export prompts"))
        self.ours = Button(theme, tr("Bring back Goldcrest's"), on_click=self.deeds.bring_back)
        self.ours.setAccessibleName(tr("Bring back the prompts that came with Goldcrest"))
        buttons = QWidget()
        buttons.setLayout(Flow(self.new, self.bring, self.hand, self.ours))
        text = tr("Type / at the start of a message to put one in.")
        beside = QWidget()
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SMALL)
        for part in (
            Label(theme, tr("Prompts"), kind="title"),
            Label(theme, text, role="muted", wrap=True),
            buttons,
            self.problem,
            self.search,
            self.nothing,
        ):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        left.addStretch()
        both = QHBoxLayout()
        both.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        both.setSpacing(LARGE)
        both.addWidget(beside)
        both.addWidget(self.editor, 1)
        self._take_parts(beside, self.editor, self.editor.back)
        self.banners.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banners)
        layout.addLayout(both, 1)

    def _flush(self) -> None:
        self.editor.flush()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room: list and prompt need not be side by side."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _NARROWEST), least.height())
