"""One line of the check-up: what was looked at, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.checkup.report import OUTCOMES, seconds
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.comfort import scaled
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.core.checkup.check import Checked
    from desktop.gui.theme import Theme

State = Literal["waiting", "running", "stopped", "fine", "note", "problem"]

_ICON: Final = 16
#: What stands for each state: an icon, the role of its colour, and a word.
_STATES: Final[dict[State, tuple[str, str, str]]] = {
    "waiting": ("circle-dot", "border", mark("Not checked yet")),
    "running": ("refresh-cw", "accent", mark("Checking now")),
    "stopped": ("square", "muted", mark("Stopped")),
    "fine": ("check", "good", OUTCOMES["fine"]),
    "note": ("info", "muted", OUTCOMES["note"]),
    "problem": ("triangle-alert", "danger", OUTCOMES["problem"]),
}
_LONGEST: Final = 600
#: Seconds; nobody waits for less.
_WORTH_TELLING: Final = 0.1


class CheckRow(QWidget):
    """A check with its outcome, its sentence, what to do, and details for those who want them.

    Args:
        theme: the look.
        title: of the check, in English.
    """

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.state: State = "waiting"
        self.picture = QLabel()
        self._title = Label(theme, tr(title), wrap=True)
        self._time = Label(theme, "", kind="small", role="muted")
        self.text = Label(theme, "", kind="small", role="muted", wrap=True, selectable=True)
        self.fix = Label(theme, "", kind="small", wrap=True, selectable=True)
        self.more = Button(
            theme,
            tr("Details of {what}", what=tr(title)),
            kind="icon",
            icon="chevron-down",
            icon_size=16,
            on_click=self._toggle,
        )
        self.more.setCheckable(True)
        # Rows without details keep its room: the times stand under one another.
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(policy)
        self.details = Label(theme, "", kind="small", role="muted", wrap=True, selectable=True)
        for part in (self.fix, self.more, self.details):
            part.hide()
        self._build()
        self._show_state("waiting", "")
        theme.changed.connect(self._recolour)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        words = QVBoxLayout()
        words.setSpacing(TINY)
        words.addLayout(head)
        for part in (self.text, self.fix, self.details):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)

    def wait(self) -> None:
        """Show that its turn has not come."""
        self._show_state("waiting", "")

    def begin(self) -> None:
        """Show that it is being made."""
        self._show_state("running", "")

    def stop(self) -> None:
        """Show that it was stopped."""
        self._show_state("stopped", "")

    def show_checked(self, checked: Checked) -> None:
        """Show what was found."""
        finding = checked.finding
        self._show_state(finding.outcome, clean(finding.text, _LONGEST), clean(finding.fix))
        if checked.seconds >= _WORTH_TELLING:
            self._time.setText(seconds(checked.seconds))
        lines = [clean(line, _LONGEST) for line in finding.details]
        self.details.setText("\n".join(lines))
        self.more.setVisible(bool(lines))
        # Of several problems, the sentence tells the first alone.
        self._open(shown=bool(lines) and (self.more.isChecked() or self.state == "problem"))

    def _show_state(self, state: State, text: str, fix: str = "") -> None:
        self.state = state
        word = tr(_STATES[state][2])
        self.text.setText(text or word)
        self.text.set_role("danger" if state == "problem" else "muted")
        self.fix.setText(fix)
        self.fix.setVisible(bool(fix))
        self.picture.setAccessibleName(word)
        self._time.setText("")
        self.more.hide()
        self.details.hide()
        self._recolour()

    def _toggle(self) -> None:
        self._open(shown=self.more.isChecked())

    def _open(self, *, shown: bool) -> None:
        self.more.setChecked(shown)
        self.more.set_icon("chevron-up" if shown else "chevron-down")
        self.details.setVisible(shown)

    def _recolour(self) -> None:
        icon, role, _ = _STATES[self.state]
        ratio = self.devicePixelRatioF()
        self.picture.setFixedWidth(scaled(_ICON) + TINY)
        self.picture.setPixmap(self._theme.pixmap(icon, role, scaled(_ICON), ratio))
