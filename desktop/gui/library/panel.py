"""A card in the page for something that takes a while: a question, its progress, its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.gui.theme import Theme
    from desktop.gui.widgets.banner import Tone
    from desktop.gui.widgets.buttons import ButtonKind

_ROLES = {"info": "muted", "good": "good", "warning": "warning", "danger": "danger"}
_ICONS = {"good": "check", "warning": "triangle-alert", "danger": "triangle-alert"}


#: Where the buttons need a greater share of the width they stand below the words.
_MOST_FOR_BUTTONS = 0.45


@dataclass(frozen=True)
class Choice:
    """A button of a panel.

    Attributes:
        name: its object name.
        text: what it says.
        act: called on a click.
        kind: of the button.
    """

    name: str
    text: str
    act: Callable[[], object]
    kind: ButtonKind = "plain"


class Panel(QFrame):
    """A card with a title, a sentence, a bar while something runs, and buttons.

    Unlike a banner it stays until what it is about is over. Esc is its last button.

    Args:
        theme: the look.
        icon: shown where the tone has none of its own.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, icon: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._tone: Tone = "info"
        self._choices: Sequence[Choice] = ()
        self._buttons: list[Button] = []
        self.setProperty("kind", "banner")
        self._picture = QLabel()
        self.title = Label(theme, "", kind="heading", wrap=True)
        self.text = Label(theme, "", role="muted", wrap=True)
        self.bar = Bar(theme, "")
        self._extra: QWidget | None = None
        self._build()
        self._recolour()
        self.hide()
        theme.changed.connect(self._recolour)

    def show_words(
        self,
        title: str,
        text: str = "",
        *,
        tone: Tone = "info",
        choices: Sequence[Choice] = (),
        extra: QWidget | None = None,
    ) -> None:
        """Ask or say something.

        Args:
            title: the question, or what happened.
            text: more about it.
            tone: colours the icon and the border.
            choices: the buttons, the most likely one first, the way out last.
            extra: more to choose, between words and buttons; the panel keeps it as its child.
        """
        self.bar.hide()
        self._show(title, text, tone, choices, extra)

    def show_progress(
        self, title: str, text: str, fraction: float | None, choices: Sequence[Choice]
    ) -> None:
        """Show how far something is: 0 to 1, None where that is not known."""
        self.bar.setAccessibleName(title)
        self.bar.set_fraction(fraction)
        self.bar.show()
        self._show(title, text, "info", choices, None)

    def words(self) -> str:
        """Return what it says, on one line."""
        return f"{self.title.text()} {self.text.text()}".strip()

    def leave(self) -> None:
        """Go, once what it is about is over."""
        if self._has_focus():
            # Qt would move the focus, and its ring, to some control that nobody chose.
            parent = self.parentWidget() or self.window()
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the way out with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._choices:
            self._choices[-1].act()
            return
        super().keyPressEvent(event)

    def _show(
        self,
        title: str,
        text: str,
        tone: Tone,
        choices: Sequence[Choice],
        extra: QWidget | None,
    ) -> None:
        focused = self._has_focus()
        self.title.setText(title)
        self.text.setText(text)
        self.text.setHidden(not text)
        self.setAccessibleName(f"{title} {text}".strip())
        if tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
            self._recolour()
        inline = extra is None
        self._row.setAlignment(
            self._picture,
            Qt.AlignmentFlag.AlignVCenter if inline else Qt.AlignmentFlag.AlignTop,
        )
        self._set_extra(extra)
        self._set_choices(choices)
        self._place_buttons()
        self.show()
        if focused and not self._has_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        # The stubs do not know that there may be none.
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _set_extra(self, extra: QWidget | None) -> None:
        if self._extra is not extra:
            if self._extra is not None:
                self._extra.hide()
                self._words.removeWidget(self._extra)
            self._extra = extra
            if extra is not None:
                self._words.insertWidget(2, extra)
        if extra is not None:
            extra.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons where there is room for them."""
        super().resizeEvent(event)
        self._place_buttons()

    def _set_choices(self, choices: Sequence[Choice]) -> None:
        same = [each.name for each in choices] == [each.name for each in self._choices]
        self._choices = choices
        if same:
            return  # a button under the mouse stays the same one while the words change
        for button in self._buttons:
            # Nobody should find a button that is going.
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._buttons = [self._button(number, each) for number, each in enumerate(choices)]
        for button in self._buttons:
            # Not left to the layout, which shows it later: it may be given the focus now.
            button.show()

    def _place_buttons(self) -> None:
        needed = sum(button.sizeHint().width() + SMALL for button in self._buttons)
        below = self._extra is not None or needed > self.width() * _MOST_FOR_BUTTONS
        row = self._below if below else self._beside
        for place, button in enumerate(self._buttons):
            if row.indexOf(button) != place:
                row.insertWidget(place, button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _act(self, number: int) -> None:
        # As the choices are now: the same buttons may have got other functions meanwhile.
        self._choices[number].act()

    def _button(self, number: int, choice: Choice) -> Button:
        button = Button(
            self._theme,
            choice.text,
            kind=choice.kind,
            icon="x" if choice.kind == "icon" else None,
            icon_size=16,
            on_click=partial(self._act, number),
            parent=self,
        )
        button.setObjectName(choice.name)
        return button

    def _build(self) -> None:
        self._below, self._beside = QHBoxLayout(), QHBoxLayout()
        self._below.addStretch(1)
        for row in (self._below, self._beside):
            row.setSpacing(SMALL)
        self._words = QVBoxLayout()
        self._words.setSpacing(TINY)
        for widget in (self.title, self.text, self.bar):
            self._words.addWidget(widget)
        self._words.addLayout(self._below)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM - TINY, SMALL + TINY, MEDIUM, SMALL + TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(TINY)
        layout.addLayout(self._words, 1)
        layout.addLayout(self._beside)

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        icon = _ICONS.get(self._tone, self._icon)
        self._picture.setPixmap(self._theme.pixmap(icon, _ROLES[self._tone], 20, ratio))
