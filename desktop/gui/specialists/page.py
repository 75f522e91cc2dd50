"""The page of specialists: the list, and beside it the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.commands.command import Command
from desktop.gui.errors import show_error
from desktop.gui.library.drop import DropZone
from desktop.gui.models.details import Side
from desktop.gui.specialists import words
from desktop.gui.specialists.deeds import Deeds
from desktop.gui.specialists.desk import Desk
from desktop.gui.specialists.details import Details
from desktop.gui.specialists.parts import Row
from desktop.gui.specialists.reading import Found, read
from desktop.gui.specialists.rows import SpecialistList, row_of, rows_of
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import BannerArea, Button, Label, Notice
from desktop.gui.widgets.list_beside import ListBeside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.bridge import Bridge
    from desktop.gui.specialists.rows import Row as Line
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_LIST_WIDTH: Final = 340
#: A narrower page shows the details in place of the list.
_BOTH_FROM: Final = 800
_TEXT: Final = mark("A model is at its best with instructions for one kind of task.")


class SpecialistsPage(ListBeside):
    """Lists the specialists, shows each, and changes the person's own.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells of settings.
        theme: the look.
        parent: the Qt parent.
    """

    #: A new chat is wanted with the specialist of this id.
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
        super().__init__(_LIST_WIDTH, _BOTH_FROM, parent)
        self.setObjectName("specialistsPage")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._found: Found | None = None
        self._reading = self._stale = False
        #: The id of the one to show, and whether its name is to be written.
        self._chosen, self._naming = "", False
        self.banners = BannerArea(theme)
        self.desk = Desk(services.specialists, tasks, self)
        self.deeds = Deeds(services.specialists, tasks, self.desk, self.banners, self)
        self.list = SpecialistList(theme)
        self.problems = Notice(theme, self)
        self.problems.hide()
        self.details = Details(self.desk, services, tasks, theme)
        self.new = Button(theme, tr("New"), icon="plus", shortcut="Ins", on_click=self._new)
        self.new.setAccessibleName(tr("New specialist"))
        self.bring = Button(theme, tr("Import…"), on_click=self.deeds.ask_what_to_take_in)
        self.bring.setAccessibleName(tr("Import specialists"))
        self._drop = DropZone(theme, self, tr("Import these specialists"))
        self._build()
        self._connect(bridge)

    @property
    def shown(self) -> Specialist | None:
        """The one whose details are shown."""
        return self.details.shown

    def refresh(self) -> None:
        """Read again what there is, off the GUI thread, and show it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        # What is on the desk is newer than its file.
        over = self.desk.unsaved
        self._tasks.run(lambda: _read(self._services, over), self._show_read, self._not_read)

    def choose(self, specialist_id: str) -> None:
        """Show a specialist, as soon as it is known."""
        self._chosen = specialist_id
        self.refresh()

    # --- reading ------------------------------------------------------------------------------

    def _show_read(self, read_now: tuple[Found, tuple[Line, ...]]) -> None:
        self._reading = False
        if self._stale:
            self.refresh()
            return
        self._found, rows = read_now
        found = self._found
        self.details.show_found(found)
        problems = words.problems(found.problems)
        if problems:
            self.problems.tell(problems, "warning")
        else:
            self.problems.clear()
        if found.find(self._chosen) is None:
            first = next(iter(found.specialists), None)
            self._chosen = first.id if first else ""
            self._is_open = False
        self.list.show_rows(rows, self._chosen)
        self._show_chosen()
        self._arrange()
        if self._naming:
            self._naming = False
            self.details.name_it()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        show_error(self.banners, error, actions=[(tr("Try again"), self.refresh)])

    def _show_chosen(self) -> None:
        chosen = self._found.find(self._chosen) if self._found else None
        self._side.setEnabled(chosen is not None)
        # What is being written stays as it is, cursor and all.
        if chosen is not None and chosen not in (self.desk.specialist, self.details.shown):
            self.details.show_specialist(chosen)

    # --- what people do -----------------------------------------------------------------------

    def _choose(self, specialist_id: str) -> None:
        if specialist_id != self._chosen:
            self._chosen = specialist_id
            self._show_chosen()

    def _open(self) -> None:
        """Show the details in place of the list, where both have no room."""
        self._is_open = True
        if self._side.isHidden():
            self._arrange()
            # Otherwise Qt moves the focus, and its ring, to some control that nobody chose.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Put the keyboard to the details."""
        self._open()
        self.details.chat.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Show the list alone, where both have no room."""
        self._is_open = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> None:
        self.details.flush()
        self.deeds.new()

    def _copy(self) -> None:
        self.details.flush()
        shown, found = self.details.shown, self._found
        if shown is not None and found is not None:
            self.deeds.copy(shown, [one.name for one in found.specialists])

    def _export(self) -> None:
        self.details.flush()
        if self.details.shown is not None:
            self.deeds.ask_where_to_hand_out(self.details.shown)

    def _delete(self) -> None:
        self.details.flush()
        shown = self.details.shown
        if shown is None or not shown.own or self._found is None:
            return
        self._chosen = self._neighbour(shown.id)
        self.details.forget()
        self._side.setEnabled(False)
        self.deeds.delete(shown)
        self._is_open = False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _neighbour(self, specialist_id: str) -> str:
        """Return the id of the one that takes the place of one that goes."""
        ids = [one.id for one in self._found.specialists] if self._found else []
        at = ids.index(specialist_id) if specialist_id in ids else 0
        return (ids[at + 1 :] or ids[:at] or [""])[0]

    def _show_new(self, specialist_id: str) -> None:
        self._naming = self._is_open = True
        self.choose(specialist_id)

    def _deeds_changed(self, specialist_id: str) -> None:
        self.choose(specialist_id or self._chosen)

    def _ask_for_chat(self) -> None:
        self.details.flush()
        self.desk.flush()
        if self.details.shown is not None:
            self.chat_requested.emit(self.details.shown.id)

    # --- what the desk tells ------------------------------------------------------------------

    def _show_edited(self, specialist: Specialist) -> None:
        # What is being read has it as it was.
        self._stale = self._stale or self._reading
        self.details.show_head(specialist)
        if self._found is not None:
            self._found = self._found.with_changed(specialist)
            self.list.rows.change(row_of(specialist, self._found))

    def _show_kept(self, specialist: Specialist) -> None:
        # What is being read may be from before.
        self._stale = self._stale or self._reading
        if self._is_shown(specialist):
            self.details.show_kept()

    def _show_failure(self, specialist: Specialist, error: Exception) -> None:
        if self._is_shown(specialist):
            self.details.show_failure(error)
        else:
            again = [(tr("Try again"), self.desk.flush)]
            name = clean(specialist.name)
            self.banners.show_message(
                tr("{name} is not saved yet.", name=name), tone="warning", actions=again
            )

    def _is_shown(self, specialist: Specialist) -> bool:
        return self.details.shown is not None and self.details.shown.id == specialist.id

    # --- building -----------------------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.entered.connect(self._enter)
        self.list.delete_asked.connect(self._delete)
        self.deeds.made.connect(self._show_new)
        self.deeds.changed.connect(self._deeds_changed)
        self._drop.dropped.connect(self.deeds.take_in)
        self.desk.edited.connect(self._show_edited)
        self.desk.kept.connect(self._show_kept)
        self.desk.failed.connect(self._show_failure)
        details = self.details
        details.facts.models_asked.connect(lambda: self.page_requested.emit("models"))
        details.left.connect(self._leave)
        details.chat_asked.connect(self._ask_for_chat)
        details.copy_asked.connect(self._copy)
        details.export_asked.connect(self._export)
        details.delete_asked.connect(self._delete)
        bridge.settings_changed.connect(lambda _: self.refresh() if self.isVisible() else None)
        Command("specialists.new", self, self._new, inside=True)
        Command("specialists.copy", self, self._copy, inside=True)

    def _build(self) -> None:
        theme = self._theme
        beside, side = QWidget(), Side(theme, self.details)
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, MEDIUM + TINY, 0, 0)
        left.setSpacing(SMALL)
        head = QVBoxLayout()
        head.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        head.setSpacing(SMALL)
        head.addWidget(Label(theme, tr("Specialists"), kind="title"))
        head.addWidget(Label(theme, tr(_TEXT), role="muted", wrap=True))
        head.addSpacing(TINY)
        head.addWidget(Row((self.new, self.bring)))
        head.addWidget(self.problems)
        left.addLayout(head)
        left.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(beside)
        both.addWidget(side, 1)
        self._take_parts(beside, side, self.details.back)
        self.banners.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addLayout(both, 1)

    def _flush(self) -> None:
        self.details.flush()
        self.desk.flush()


def _read(services: Services, over: Mapping[str, Specialist]) -> tuple[Found, tuple[Line, ...]]:
    """Read what there is, with some of the specialists as they are given; return its lines too."""
    found = read(services)
    newer = (over.get(one.id, one) for one in found.specialists)
    found = replace(found, specialists=tuple(newer))
    return found, tuple(rows_of(found))
