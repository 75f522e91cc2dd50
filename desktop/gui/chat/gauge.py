"""The context ring: how much of what the model can read is taken, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.core.language import amount, mark, tr, trn
from desktop.gui.comfort import scaled
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Label, SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.chat.cases import Shares
    from desktop.gui.theme import Theme

_SIZE: Final = 32
_RING: Final = 18
_LINE: Final = 3.0
_WHOLE: Final = 360 * 16
_TOP: Final = 90 * 16
_SWATCH: Final = 10
_CARD: Final = 300
#: What numbers take at most beyond the "0" that stands there first.
_NUMBERS: Final = 64
_BAR: Final = 8

#: Each share: its name for people, and the colour role and opacity in which it is drawn.
_PARTS: Final = (
    (mark("Instructions"), "system", "good", 1.0),
    (mark("Earlier messages"), "history", "accent", 1.0),
    (mark("Your message"), "question", "accent", 0.55),
    (mark("Attachments"), "attachments", "text", 0.7),
    (mark("Kept for the reply"), "reserve", "muted", 0.45),
    (mark("Free"), "free", "selected", 1.0),
)


def rows(shares: Shares) -> list[tuple[str, int, int]]:
    """Return the name, the tokens and the percent of each share."""
    return [
        (tr(name), tokens := int(getattr(shares, key)), percent(tokens, shares.context))
        for name, key, _, _ in _PARTS
    ]


def percent(tokens: int, whole: int) -> int:
    """Return a share in percent; what is there at all is at least 1."""
    share = round(100 * tokens / max(1, whole))
    return max(1, share) if tokens else 0


def headline(shares: Shares) -> str:
    """Return the whole in words: "1,240 of 4,096 tokens taken, about"."""
    used, share = amount(shares.used), percent(shares.used, shares.context)
    if shares.exact:
        return trn(
            "{used} of {n} token, {share} %",
            "{used} of {n} tokens, {share} %",
            shares.context,
            used=used,
            share=share,
        )
    return trn(
        "about {used} of {n} token, {share} %",
        "about {used} of {n} tokens, {share} %",
        shares.context,
        used=used,
        share=share,
    )


def in_words(shares: Shares, warning: str) -> str:
    """Return all of it as text, for the tool tip and for screen readers."""
    lines = [_line(*row, exact=shares.exact) for row in rows(shares)]
    return "\n".join([*lines, how_known(shares), *([warning] if warning else [])])


def _line(name: str, tokens: int, share: int, *, exact: bool) -> str:
    if exact:
        return trn(
            "{name}: {n} token, {share} %",
            "{name}: {n} tokens, {share} %",
            tokens,
            name=name,
            share=share,
        )
    return trn(
        "{name}: about {n} token, {share} %",
        "{name}: about {n} tokens, {share} %",
        tokens,
        name=name,
        share=share,
    )


def how_known(shares: Shares) -> str:
    """Return where the numbers come from."""
    if shares.exact:
        return tr("Counted by the model itself.")
    return tr("An estimate, until the model has counted.")


class ContextRing(QAbstractButton):
    """A ring that fills with the chat; a click or a key shows what it is filled with.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: Shares | None = None
        self._warning = ""
        self._fits = True
        self._card: ContextCard | None = None
        self.setAccessibleName(tr("Context"))
        # As other buttons: a click leaves the keyboard where the person types.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open_card)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.setVisible(False)

    @property
    def card(self) -> ContextCard | None:
        """What shows the shares, while it is open."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def show_shares(self, shares: Shares, warning: str = "", *, fits: bool = True) -> None:
        """Show what fills the context.

        Args:
            shares: what does.
            warning: what will happen to messages that do not fit; may be empty.
            fits: whether the message can be sent as things are.
        """
        self._shares, self._warning, self._fits = shares, warning, fits
        self.setAccessibleName(tr("Context: {how_full}", how_full=headline(shares)))
        self.setAccessibleDescription(in_words(shares, warning))
        self.setToolTip(in_words(shares, warning))
        if card := self.card:
            card.show_shares(shares, warning)
        self.setVisible(True)
        self.update()

    def open_card(self) -> None:
        """Show what fills the context; it closes at a click elsewhere or with Esc."""
        if self._shares is None:
            return
        if self._card is None:
            self._card = ContextCard(self._theme, self)
        self._card.show_shares(self._shares, self._warning)
        self._card.resize(self._card.width(), self._card.heightForWidth(self._card.width()))
        screen = self.screen().availableGeometry()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner = self.mapToGlobal(QPoint(0, -SMALL))
            left = min(corner.x(), screen.right() + 1 - self._card.width())
        else:
            corner = self.mapToGlobal(QPoint(self.width(), -SMALL))
            left = max(corner.x() - self._card.width(), screen.left())
        self._card.move(left, corner.y() - self._card.height())
        self._card.show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a small round button."""
        return QSize(scaled(_SIZE), scaled(_SIZE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a smaller ring says nothing."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring."""
        shares = self._shares
        if shares is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.role("hover"))
            painter.drawEllipse(self.rect())
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.role("accent"), 1.5))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        ring = scaled(_RING)
        area = QRectF((self.width() - ring) / 2, (self.height() - ring) / 2, ring, ring)
        pen = QPen(self._theme.role("selected"), _LINE * ring / _RING)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(area)
        taken = min(1.0, shares.used / max(1, shares.context))
        reserve = min(1.0 - taken, shares.reserve / max(1, shares.context))
        pen.setColor(self._theme.role("accent" if self._fits else "danger"))
        painter.setPen(pen)
        painter.drawArc(area, _TOP, -round(taken * _WHOLE))
        # The reply's place is at the end, before the top is reached again.
        pen.setColor(self._theme.role("muted"))
        painter.setPen(pen)
        painter.setOpacity(_PARTS[4][3])
        painter.drawArc(area, _TOP, round(reserve * _WHOLE))


class ContextCard(QFrame):
    """What fills the context, in tokens and percent.

    Args:
        theme: the look.
        parent: what it belongs to.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setObjectName("context-card")
        self.setAccessibleName(tr("What the model reads"))
        self.title = SectionTitle(theme, tr("What the model reads"))
        self.bar = _Bar(theme)
        self.rows: list[tuple[Label, Label]] = []
        self.known = Label(theme, kind="small", role="muted", wrap=True)
        self.warning = Label(theme, kind="small", role="warning", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        grid = self._grid()
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addLayout(grid)
        layout.addWidget(self.known)
        layout.addWidget(self.warning)
        # Only what is shown counts when the card is measured.
        for part in self.findChildren(QWidget):
            part.show()
        # Where fonts are large the words need more.
        self.setFixedWidth(max(_CARD, grid.minimumSize().width() + 2 * MEDIUM + _NUMBERS))
        self._recolour()
        theme.changed.connect(self._recolour)

    def show_shares(self, shares: Shares, warning: str) -> None:
        """Show these shares."""
        self.bar.show_shares(shares)
        for (tokens, share), (_, number, of_all) in zip(self.rows, rows(shares), strict=True):
            tokens.setText(amount(number))
            share.setText(f"{of_all} %")
        known = trn(
            "{n} token at a time. {how_known}",
            "{n} tokens at a time. {how_known}",
            shares.context,
            how_known=how_known(shares),
        )
        self.known.setText(known)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(1, 1)
        for row, (name, _, role, opacity) in enumerate(_PARTS):
            tokens, share = Label(self._theme), Label(self._theme, role="muted")
            for label in (tokens, share):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(share.fontMetrics().horizontalAdvance("100 %"))
            grid.addWidget(_Swatch(self._theme, role, opacity), row, 0)
            grid.addWidget(Label(self._theme, tr(name)), row, 1)
            grid.addWidget(tokens, row, 2)
            grid.addWidget(share, row, 3)
            self.rows.append((tokens, share))
        return grid

    def _recolour(self) -> None:
        surface, border = (self._theme.role(role).name() for role in ("surface", "border"))
        self.setStyleSheet(
            f"QFrame#context-card {{ background: {surface}; border: 1px solid {border};"
            " border-radius: 8px; }"
        )


class _Swatch(QWidget):
    """A small patch in the colour of a share."""

    def __init__(self, theme: Theme, role: str, opacity: float) -> None:
        super().__init__()
        self._theme, self._role, self._opacity = theme, role, opacity
        self.setFixedSize(_SWATCH, _SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(self._opacity)
        painter.setBrush(self._theme.role(self._role))
        painter.drawRoundedRect(self.rect(), 3, 3)


class _Bar(QWidget):
    """The shares side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: Shares | None = None
        self.setFixedHeight(_BAR)
        theme.changed.connect(self.update)

    def show_shares(self, shares: Shares) -> None:
        """Show these."""
        self._shares = shares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them, each at least a pixel wide."""
        shares = self._shares
        if shares is None:
            return
        painter = QPainter(self)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        # What does not fit must not be drawn beyond the end.
        whole = max(shares.context, shares.used + shares.reserve)
        left = 0.0
        for _, key, role, opacity in _PARTS:
            width = getattr(shares, key) / max(1, whole) * self.width()
            painter.setOpacity(opacity)
            area = QRectF(left, 0, max(1.0, width) if width else 0.0, self.height())
            painter.fillRect(area, self._theme.role(role))
            left += width
