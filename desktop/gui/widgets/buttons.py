"""Buttons: one class, some kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeySequence, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.core.language import amount, tr
from desktop.gui import comfort
from desktop.gui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOptionButton

    from desktop.gui.theme import Theme

ButtonKind = Literal["primary", "plain", "quiet", "icon", "nav", "danger", "round"]

_LEAST_LETTERS = 8
#: What Qt leaves between icon and text.
_STYLE_GAP = 4
_BADGE_HEIGHT = 18
_ROUND = 32
_SMALL_BADGE = 14
_MOST_ON_ICON = 9
_BADGE_RIGHT = 8
_ICON_ROLES = {"primary": "on_accent", "round": "on_accent", "danger": "danger"}


def _circle(edge: int) -> str:
    """Return the style sheet of a round button: style.qss knows one size only."""
    rules = []
    for state, line in (("", 1), (":focus", 2)):
        inner = edge - 2 * line
        size = "".join(f"{side}: {inner}px;" for side in ("min-width", "max-width"))
        size += "".join(f"{side}: {inner}px;" for side in ("min-height", "max-height"))
        rules.append(f"QPushButton{state} {{ {size} border-radius: {edge // 2}px; padding: 0px; }}")
    return " ".join(rules)


class Button(QPushButton):
    """A button in the theme's look.

    Kinds: "primary" (the one thing to do here), "plain" (bordered), "quiet" (text only until the
    mouse is over it), "icon" (no text, a name for tool tip and screen readers), "nav" (a line of
    the sidebar, stays down while its page is shown), "danger" (deletes something), "round" (send).

    Args:
        theme: the look.
        text: what it says; for "icon" and "round" the name that is not shown.
        kind: see above.
        icon: a Lucide icon of assets/icons; needed for "icon" and "round".
        on_click: called without arguments on each click.
        icon_role: the colour role of the icon; by default that of the text.
        shortcut: a key sequence shown in the tool tip; whoever owns the action sets the key.
        icon_size: edge length in pixels; 16 or 20.
        parent: the Qt parent.
    """

    #: Whether it may become narrower than its text.
    shortens = False

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: ButtonKind = "plain",
        icon: str | None = None,
        icon_role: str = "",
        on_click: Callable[[], object] | None = None,
        shortcut: str = "",
        icon_size: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._icon_role = icon_role
        self._bare = kind in ("icon", "round")
        self._shortcut = shortcut
        self._icon_size = icon_size or (20 if self._bare else 16)
        self._drawn = 0
        self.setProperty("kind", kind)
        # A click leaves the focus where the person types; Tab and the mnemonic still reach it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Qt leaves too little between icon and text; the icon brings the rest.
        self._gap = 0 if self._bare else 4
        if self._bare:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        elif self.shortens:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "nav")
        self.set_text(text)
        self._recolour()
        theme.changed.connect(self._recolour)
        self._on_click = on_click
        self.clicked.connect(self._clicked)

    def set_text(self, text: str) -> None:
        """Change what the button says, or its name where it shows none."""
        self.setAccessibleName(text)
        if not self._bare:
            # "&" would be a mnemonic; names of models may contain one.
            self.setText(text.replace("&", "&&"))
        keys = QKeySequence(self._shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            self.setToolTip(plain_tip(f"{text} ({keys})"))
        elif self._bare:
            self.setToolTip(plain_tip(text))

    def set_icon(self, icon: str | None) -> None:
        """Show another Lucide icon, or none."""
        if icon != self._icon:
            self._icon = icon
            self._recolour()

    def set_icon_role(self, role: str) -> None:
        """Show the icon in the colour of another role; "" for that of the text."""
        if role != self._icon_role:
            self._icon_role = role
            self._recolour()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become another kind of button, with the same text; not to or from "icon" and "round"."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._recolour()

    def _clicked(self) -> None:
        # Not connected directly: `clicked` would pass on whether the button is down.
        if self._on_click is not None:
            self._on_click()

    def _recolour(self) -> None:
        if self._icon is None:
            self.setIcon(QIcon())
            return
        role = self._icon_role or _ICON_ROLES.get(str(self.property("kind")), "text")
        size = comfort.scaled(self._icon_size)
        if size != self._drawn:
            self._drawn = size
            self.setIconSize(QSize(size + self._gap, size))
            if self.property("kind") == "round":
                self.setStyleSheet(_circle(comfort.scaled(_ROUND)))
        self.setIcon(self._theme.icon(self._icon, role, size, self._gap))


class ShortButton(Button):
    """A button whose text ends in "…" where there is no room, and is all in its tool tip then.

    The arguments are those of `Button`.
    """

    shortens = True

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room that still says something."""
        hint = super().sizeHint()
        letters = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        taken = hint.width() - self._words().width()
        return QSize(min(hint.width(), taken + letters), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Shorten the text."""
        super().initStyleOption(option)
        from PySide6.QtWidgets import QStyle

        inside = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(inside, option, self).width()
        if not self.icon().isNull():
            room -= self.iconSize().width() + _STYLE_GAP
        elide, mnemonic = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic
        shown = self.fontMetrics().elidedText(self.text(), elide, room, mnemonic)
        option.text = shown
        tip = plain_tip(self.accessibleName()) if shown != self.text() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _words(self) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())


class BadgeButton(Button):
    """A button with a number on it: beside its text, or on the corner of its icon.

    The arguments are those of `Button`.
    """

    _number = 0
    _plain_name = ""

    def set_badge(self, number: int, spoken: str) -> None:
        """Show a number; 0 takes it away.

        Args:
            number: how many.
            spoken: of what, for screen readers ("downloads under way").
        """
        if number != self._number:
            self._number = number
            name = self._plain_name = self._plain_name or self.accessibleName()
            told = tr("{name}, {number} {what}", name=name, number=amount(number), what=spoken)
            self.setAccessibleName(told if number else name)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button, and its number if there is one."""
        super().paintEvent(event)
        if not self._number:
            return
        # On an icon there is little room, and the icon must stay known.
        words = "9+" if self._bare and self._number > _MOST_ON_ICON else amount(self._number)
        font, height = self._theme.font("small"), _BADGE_HEIGHT
        if self._bare:
            height = _SMALL_BADGE
            font.setPixelSize(_SMALL_BADGE - 4)
        width = max(QFontMetrics(font).horizontalAdvance(words) + height // 2, height)
        pill = QRect(0, 0, width, height)
        if self._bare:
            pill.moveTopRight(self.rect().topRight())
        else:
            pill.moveCenter(self.rect().center())
            pill.moveRight(self.rect().right() - _BADGE_RIGHT)
        from PySide6.QtWidgets import QStyle

        pill = QStyle.visualRect(self.layoutDirection(), self.rect(), pill)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.role("accent"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self._theme.role("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
