"""Text: plain labels in the theme's fonts, titles, one-liners that shorten themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.gui import direction

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.gui.theme import FontKind, Theme


class Label(QLabel):
    """Plain text; markup in it is shown as it is, never interpreted.

    Args:
        theme: the look.
        text: what it says.
        kind: the font, see `Theme.font`.
        role: "text", "muted", "accent", "good", "warning" or "danger".
        wrap: whether long text goes on in the next line.
        selectable: whether the mouse and the keyboard can select the text.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: FontKind = "body",
        role: str = "text",
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = self.alignment()
        self._align()
        # Text often comes from strangers (model names, hub answers).
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress(self, kind)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:  # noqa: N802 - Qt's name
        """Place the text by the direction of the window, not by that of its own letters."""
        self._wanted = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn around with the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        # Qt places a Latin name in an Arabic window at its left edge, away from all the others.
        placed = self._wanted
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            from PySide6.QtWidgets import QStyle

            placed = QStyle.visualAlignment(self.layoutDirection(), placed)
        super().setAlignment(placed | Qt.AlignmentFlag.AlignAbsolute)

    def set_role(self, role: str) -> None:
        """Show the text in the colour of another role."""
        if self.property("role") != role:
            self.setProperty("role", role)
            # The style sheet looks at properties only when it is asked to.
            self.style().unpolish(self)
            self.style().polish(self)


class SectionTitle(Label):
    """The heading of a group: semibold, at the default size."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, kind="heading", parent=parent)


class ElidedLabel(Label):
    """One line that ends in "…" where there is no room, and shows all of it as a tool tip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: FontKind = "body",
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind=kind, role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that all of the text takes."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room that still says something."""
        return QSize(24, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw as much of the text as there is room for."""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        tip = plain_tip(self.text()) if shown != self.text() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), direction.isolated(shown))


def plain_tip(text: str) -> str:
    """Return a stranger's text for a tool tip, which would take what looks like markup for it."""
    if "<" not in text:
        return text
    # A large table comes with it, which the first paint does not wait for.
    from html import escape

    return f"<span>{escape(text)}</span>"


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin line that parts two things, one above the other."""
    frame = QFrame(parent)
    frame.setProperty("kind", "line")
    return frame
