"""One download: its name, how far it is, and the buttons that it needs in its state."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui import comfort
from desktop.gui.accessible import Role, read_as_laid_out, set_role, tab_in_order
from desktop.gui.downloads import offers, words
from desktop.gui.downloads.held import Held
from desktop.gui.downloads.offers import Action
from desktop.gui.downloads.parts import MainButton, cancel_answers
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Bar, Button, ElidedLabel, Label, Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from desktop.core.hub.queue.downloads import Download
    from desktop.gui.downloads.offers import Offer
    from desktop.gui.downloads.words import Told
    from desktop.gui.theme import Theme

_RING = 3
_TEXT_WIDTH = 96
_RADIUS = 6
_FAR = 100_000
_MOVES = {"up": mark("Move up"), "down": mark("Move down")}
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


class DownloadRow(Held):
    """A row of the downloads page. Signals carry its key; what they lead to is decided elsewhere.

    The mouse drags it by any part of it that is no button, Esc puts it back.
    Keys on the row: arrows, Page and Home or End go to other rows, with Alt an arrow moves this
    one; Enter and Space do what its main button does, Delete gives it up or takes it away.

    Args:
        download: what it shows first.
        theme: the look.
        parent: the Qt parent.
    """

    #: An `Action` is wanted.
    acted = Signal(str, object)
    #: It is to be given up, and what has arrived kept or not.
    cancelled = Signal(str, bool)
    #: It is to go up (-1) or down (1).
    moved = Signal(str, int)
    #: The keyboard is to go so many rows down.
    left = Signal(str, int)
    focused = Signal(str)

    def __init__(self, download: Download, theme: Theme, parent: QWidget) -> None:
        super().__init__(download.key, parent)
        set_role(self, Role.ListItem)
        self.setObjectName(f"download-{download.key}")
        self._theme = theme
        self._download = download
        self._told: Told | None = None
        self._first = True
        self._current = self._asking = False
        self._problem = ""
        name = clean(download.name)
        self._name = ElidedLabel(theme, name, kind="heading")
        self._percent = Label(theme, "", kind="heading")
        self._bar = Bar(theme, tr("Download of {name}", name=name), role="good")
        self._amount = ElidedLabel(theme, "", kind="small", role="muted")
        self._pace = ElidedLabel(theme, "", kind="small", role="muted")
        self._pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        #: Most rows never have anything to say below.
        self._notice: Notice | None = None
        self._up = self._mover("up", "chevron-up", -1)
        self._down = self._mover("down", "chevron-down", 1)
        # Both are there: an icon cannot become a text without another shape.
        self._icon = MainButton(
            theme, "", kind="icon", icon="pause", icon_size=16, on_click=self.act, parent=self
        )
        self._text = MainButton(theme, "", on_click=self.act, parent=self)
        self._text.setMinimumWidth(_TEXT_WIDTH)
        self._end = MainButton(
            theme, "", kind="icon", icon="x", icon_size=16, on_click=self.end, parent=self
        )
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_download(download)
        self._settle()
        theme.changed.connect(self._settle)

    def _settle(self) -> None:
        comfort.settle(self)

    # --- what the list tells it ---------------------------------------------------------------

    @property
    def download(self) -> Download:
        """What it shows."""
        return self._download

    def show_download(self, download: Download) -> None:
        """Show what the download says now."""
        changed = download.state != self._download.state or self._told is None
        # What was kept may have been deleted since: the same state, other buttons.
        offered = _buttons_of(download) != _buttons_of(self._download)
        self._download = download
        if changed:
            self._problem = ""
            self._asking = self._asking and download.state in words.UNFINISHED
        said = words.told(download)
        if said == self._told and not offered:
            return
        before, self._told = self._told, said
        self._show_figures(said)
        explained = before is None or (before.why, before.reason) != (said.why, said.reason)
        if changed or offered or explained:
            self._show_buttons()
            self._show_notice()

    def set_place(self, *, first: bool, up: bool, down: bool, movable: bool) -> None:
        """Say where it stands.

        Args:
            first: it is the first of its card: no line above it.
            up: there is a row above it that it can pass.
            down: likewise below.
            movable: there is something to put in order at all.
        """
        self._first = first
        self.set_movable(movable)
        for button, possible in ((self._up, up), (self._down, down)):
            button.setVisible(movable)
            button.setEnabled(possible)
        self.update()

    def set_current(self, current: bool) -> None:
        """Be the one row that Tab comes to; the arrow keys reach the others."""
        self._current = current
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(strong if current else click)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus)

    def show_problem(self, sentence: str) -> None:
        """Say below the row what went wrong, until its state changes."""
        self._problem = sentence
        self._show_notice()

    def controls(self) -> list[QWidget]:
        """Return what Tab comes to within the row, in reading order."""
        answers = self._notice.buttons if self._notice is not None else ()
        return [self, *self._buttons(), *answers]

    # --- what people do -----------------------------------------------------------------------

    def act(self) -> None:
        """Do what the main button does."""
        offered = offers.offer(self._download)
        if offered is not None:
            self.acted.emit(self.key, offered.action)

    def end(self) -> None:
        """Give the download up, or take it away; asks first where something could be kept."""
        if offers.ending(self._download).action is Action.FORGET:
            self.acted.emit(self.key, Action.FORGET)
        elif self._download.bytes or self._download.begun:
            self._asking = True
            self._show_notice()
        else:
            self.cancelled.emit(self.key, False)

    def _move(self, step: int) -> None:
        self.moved.emit(self.key, step)

    def _answered(self, answer: str) -> None:
        asked, self._asking = self._asking, False
        self._show_notice()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not asked:
            self.acted.emit(self.key, Action(answer))
        elif answer != "goOn":
            self.cancelled.emit(self.key, answer == "keepPart")

    # --- showing ------------------------------------------------------------------------------

    def _show_figures(self, said: Told) -> None:
        self.setAccessibleName(tr("{name}, {state}.", name=self._name.text(), state=said.spoken))
        self._percent.setText(said.percent)
        self._bar.setVisible(said.fraction is not None)
        if said.fraction is not None:
            self._bar.set_fraction(said.fraction)
            self._bar.set_calm(not self._download.active)
        _join(self._amount, said.amount, said.resumed)
        _join(self._pace, said.rate, said.time_left, said.standing)
        self._pace.set_role(said.role)

    def _show_buttons(self) -> None:
        offered, ending = offers.offer(self._download), offers.ending(self._download)
        with_icon = offered is not None and bool(offered.icon)
        self._icon.setVisible(with_icon)
        # Below the row, where the reason is, there is room for more than one.
        with_text = offered is not None and not with_icon and not offers.remedies(self._download)
        self._text.setVisible(with_text)
        _keep_room(self._icon, not self._download.ended or self._download.state == "failed")
        self._icon.setObjectName("")
        self._text.setObjectName("")
        if offered is not None and (with_icon or with_text):
            shown = self._icon if with_icon else self._text
            shown.setObjectName(offered.action.value)
            shown.set_text(offered.words)
            shown.setAccessibleName(
                tr("{action}: {name}", action=offered.words, name=self._name.text())
            )
            if with_icon:
                shown.set_icon(offered.icon)
        self._end.setObjectName(ending.action.value)
        self._end.set_text(ending.words)
        self._end.setAccessibleName(
            tr("{action}: {name}", action=ending.words, name=self._name.text())
        )

    def _show_notice(self) -> None:
        download, said = self._download, self._told
        explains = said is not None and words.explains(download)
        if not (self._asking or self._problem or explains):
            if self._notice is not None:
                self._notice.clear()
            return
        if self._notice is None:
            self._notice = Notice(self._theme, self)
            self._notice.answered.connect(self._answered)
            self._layout.addWidget(self._notice)
        if self._asking:
            name = self._name.text()
            remove = download.ended
            question = offers.question(name, download.bytes, remove=remove)
            self._notice.ask(question, cancel_answers(name, remove=remove))
        elif self._problem:
            self._notice.tell(self._problem)
        elif said is not None:
            answers = [
                Answer(
                    each.action.value,
                    each.words,
                    tr("{action}: {name}", action=each.words, name=self._name.text()),
                )
                for each in offers.remedies(download)
            ]
            self._notice.tell(said.reason, said.role, answers)
        tab_in_order((self._end, *self._notice.buttons))

    # --- building -----------------------------------------------------------------------------

    def _mover(self, name: str, icon: str, step: int) -> Button:
        button = MainButton(
            self._theme,
            tr(_MOVES[name]),
            kind="icon",
            icon=icon,
            icon_role="muted",
            icon_size=16,
            shortcut=f"Alt+{name.title()}",
            on_click=partial(self._move, step),
            parent=self,
        )
        button.setObjectName(name)
        button.setAccessibleName(
            tr("{action}: {name}", action=tr(_MOVES[name]), name=self._name.text())
        )
        return button

    def _buttons(self) -> list[Button]:
        return [self._up, self._down, self._icon, self._text, self._end]

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._name, 1)
        top.addWidget(self._percent)
        below = QHBoxLayout()
        below.setSpacing(MEDIUM)
        below.addWidget(self._amount, 1)
        below.addWidget(self._pace, 1)
        facts = QVBoxLayout()
        facts.setSpacing(TINY)
        facts.addLayout(top)
        facts.addWidget(self._bar)
        facts.addLayout(below)
        strip = QHBoxLayout()
        strip.setSpacing(TINY)
        strip.addLayout(facts, 1)
        strip.addSpacing(MEDIUM - TINY)
        for button in self._buttons():
            strip.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM - TINY, MEDIUM - TINY)
        self._layout.setSpacing(SMALL)
        self._layout.addLayout(strip)
        read_as_laid_out(self._layout)

    # --- Qt -----------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line above the row, and the ring around the one with the keyboard."""
        painter = QPainter(self)
        self.paint_grip(painter, self._theme)
        if not self._first:
            line = self.rect().adjusted(MEDIUM, 0, -MEDIUM, 0)
            painter.fillRect(line.left(), 0, line.width(), 1, self._theme.role("border"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.role("accent"), 2))
            ring = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
            painter.drawRoundedRect(ring, _RADIUS, _RADIUS)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the current row."""
        super().focusInEvent(event)
        self.focused.emit(self.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away; where another window has come in between, be dragged no longer."""
        super().focusOutEvent(event)
        self.put_back()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go, move, act or end, see the class."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.is_held:
            self.put_back()
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(_STEPS[key])
        elif key in _STEPS:
            self.left.emit(self.key, _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act()
        elif key == Qt.Key.Key_Delete:
            self.end()
        else:
            super().keyPressEvent(event)


def _buttons_of(download: Download) -> tuple[Offer | None, Offer]:
    return offers.offer(download), offers.ending(download)


def _keep_room(button: Button, keep: bool) -> None:
    """Have a button's place stay where it is hidden, so that all bars end at one line."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(keep)
    button.setSizePolicy(policy)


def _join(label: Label, *parts: str) -> None:
    told = ", ".join(part for part in parts if part)
    # A label that is told the same again asks for a new layout all the same.
    if label.text() != told:
        label.setText(told)
