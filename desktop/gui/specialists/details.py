"""Everything about the chosen specialist, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.language import tr, within
from desktop.core.wording import clean
from desktop.gui.errors import words_for
from desktop.gui.specialists import icons
from desktop.gui.specialists.editor import Editor
from desktop.gui.specialists.facts import Facts
from desktop.gui.specialists.parts import Row
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Button, ColumnPage, Label, Notice

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.specialists.desk import Desk
    from desktop.gui.specialists.reading import Found
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST: Final = 640 + 2 * LARGE
_ICON: Final = 24


class Details(QWidget):
    """Shows one specialist: those of Goldcrest to read, one's own to change.

    Args:
        desk: holds the person's own one that is shown.
        services: what the program works with.
        tasks: the way off the GUI thread.
        theme: the look.
    """

    chat_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()
    delete_asked = Signal()
    #: The list is wanted again.
    left = Signal()

    def __init__(self, desk: Desk, services: Services, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("specialistDetails")
        self._desk, self._services, self._tasks, self._theme = desk, services, tasks, theme
        self._shown: Specialist | None = None
        self._found: Found | None = None
        #: Made when one of the person's own is first shown.
        self.editor: Editor | None = None
        self.facts = Facts(theme)
        self.back = Button(theme, tr("All specialists"), kind="nav", icon="arrow-left")
        self.back.setCheckable(False)
        self.picture = QLabel()
        self.title = Label(theme, "", kind="title", wrap=True)
        self.about = Label(theme, "", role="muted", wrap=True)
        for label in (self.title, self.about):
            # A word without an end must not make the page wider than the window.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.chat = Button(theme, tr("Use in a new chat"), kind="primary")
        self.copy = Button(theme, tr("Make a copy to change"), icon="copy", shortcut="Ctrl+D")
        self.export = Button(theme, tr("Export…"))
        self.delete = Button(theme, tr("Delete"), kind="danger")
        self.buttons = Row((self.chat, self.copy, self.export, self.delete))
        self.notice = Notice(theme, self)
        self.notice.hide()
        self._build()
        self._connect()

    @property
    def shown(self) -> Specialist | None:
        """The one that is shown."""
        return self._shown

    def show_found(self, found: Found) -> None:
        """Take over which models there are."""
        self._found = found
        if self.editor is not None:
            self.editor.show_found(found)

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one."""
        self.flush()
        other = self._shown is None or self._shown.id != specialist.id
        self._desk.open(specialist if specialist.own else None)
        if specialist.own:
            self._edit(specialist)
        elif self._found is not None:
            self.facts.show_specialist(specialist, self._found.suited(specialist))
        self.facts.setHidden(specialist.own)
        if self.editor is not None:
            self.editor.setVisible(specialist.own)
        self.copy.set_text(tr("Copy") if specialist.own else tr("Make a copy to change"))
        self.delete.setVisible(specialist.own)
        self.show_head(specialist)
        self.buttons.arrange()
        if other:
            self.notice.clear()
            self.page.verticalScrollBar().setValue(0)

    def show_head(self, specialist: Specialist) -> None:
        """Show its name and what it does, which are being changed perhaps."""
        self._shown = specialist
        self.title.setText(clean(specialist.name))
        self.about.setText(clean(specialist.about, len(specialist.about) + 1))
        self.about.setVisible(bool(specialist.about))
        self._recolour()
        self.setAccessibleName(tr("Specialist {name}", name=clean(specialist.name)))

    def forget(self) -> None:
        """Let go of what is shown: it is being deleted, and comes back as another one perhaps."""
        self._shown = None

    def show_failure(self, error: Exception) -> None:
        """Say why it could not be kept; what was typed is still here."""
        words = words_for(error)
        why = f"{within(words.title)} {words.advice}".strip()
        text = tr("Not saved yet: {why}", why=why)
        self.notice.tell(text, "warning", (Answer("saveAgain", tr("Try again")),))

    def show_kept(self) -> None:
        """What could not be kept is kept now."""
        self.notice.clear()

    def flush(self) -> None:
        """Take what is still being typed."""
        if self.editor is not None:
            self.editor.flush()

    def name_it(self) -> None:
        """Put the keyboard where the name is written."""
        if self.editor is not None:
            self.editor.name_it()

    # --- inside ------------------------------------------------------------------------------

    def _edit(self, specialist: Specialist) -> None:
        if self.editor is None:
            self.editor = Editor(self._desk, self._services, self._tasks, self._theme)
            self._column.insertWidget(self._column.indexOf(self.facts), self.editor)
            if self._found is not None:
                self.editor.show_found(self._found)
        self.editor.show_specialist(specialist)

    def _answered(self, _answer: str) -> None:
        self.flush()
        self._desk.flush()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.chat.clicked.connect(self.chat_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.export.clicked.connect(self.export_asked)
        self.delete.clicked.connect(self.delete_asked)
        self.notice.answered.connect(self._answered)
        self._theme.changed.connect(self._recolour)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL + TINY)
        head.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch()
        column = self._column = QVBoxLayout()
        column.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(back)
        title = QVBoxLayout()
        title.setSpacing(SMALL)
        title.addLayout(head)
        title.addWidget(self.about)
        column.addLayout(title)
        column.addWidget(self.buttons)
        column.addWidget(self.notice)
        column.addSpacing(TINY)
        column.addWidget(self.facts)
        column.addStretch()
        self.page = ColumnPage(column, _WIDEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)

    def _recolour(self) -> None:
        if self._shown is not None:
            icon = icons.known(self._shown.icon)
            ratio = self.devicePixelRatioF()
            self.picture.setPixmap(self._theme.pixmap(icon, "accent", _ICON, ratio))
