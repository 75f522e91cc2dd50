"""What can be done with code: a small bar on the piece under the mouse or the text cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from desktop.core.language import tr
from desktop.gui.chat import codes, decorations, look
from desktop.gui.chat.copying import copy
from desktop.gui.commands.command import Command
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextBlock, QTextDocument
    from PySide6.QtWidgets import QMenu, QTextBrowser

    from desktop.gui.theme import Theme

_DONE_MS: Final = 1500
_HEIGHT: Final = 24
_SCROLL_HEIGHT: Final = 10
_STEP: Final = 40
_CARET_ROOM: Final = 24


class CodeBar(QWidget):
    """Copies, saves and wraps code; Tab leads from the text to it, and Esc back.

    Args:
        theme: the look.
        view: the conversation.
        steadily: makes a context in which the document may change while what is in sight stays.
    """

    #: The person wants a file: the text and a name for it.
    save_requested = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        view: QTextBrowser,
        steadily: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(view.viewport())
        self.setObjectName("codeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view, self._steadily = view, steadily
        self._within: QTextCursor | None = None
        self._by_caret = False
        self.wrap_button = self._button(
            theme, tr("Do not wrap lines"), "text-wrap", self.toggle_wrap
        )
        self.save_button = self._button(theme, tr("Save code…"), "download", self.save)
        self.copy_button = self._button(theme, tr("Copy code"), "copy", self.copy)
        self._back = QTimer(self, singleShot=True, interval=_DONE_MS)
        self._back.timeout.connect(lambda: self.copy_button.set_icon("copy"))
        self.scroll_bar = QScrollBar(Qt.Orientation.Horizontal, view.viewport())
        self.scroll_bar.setAccessibleName(tr("Scroll code sideways"))
        self.scroll_bar.valueChanged.connect(self._scroll)
        self.scroll_bar.setSingleStep(_STEP)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(2)
        for button in self.buttons:
            layout.addWidget(button)
        self.setFixedSize(self.sizeHint().width(), _HEIGHT + 2)
        Command("code.leave", self, view.setFocus, inside=True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.scroll_bar.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        view.cursorPositionChanged.connect(self._follow_caret)

    def _button(self, theme: Theme, text: str, icon: str, on_click: Callable[[], object]) -> Button:
        button = Button(
            theme, text, kind="icon", icon=icon, icon_size=16, on_click=on_click, parent=self
        )
        button.setFixedSize(26, _HEIGHT)
        return button

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons, from left to right."""
        return self.wrap_button, self.save_button, self.copy_button

    @property
    def is_by_caret(self) -> bool:
        """Whether it is shown for the code in which the text cursor is."""
        return self._by_caret and self.isVisible()

    def follow(self, place: QPoint) -> None:
        """Go to the code at a place of the viewport; hide where there is none."""
        self._show_at(self._view.cursorForPosition(place).block(), place)

    def leave(self) -> None:
        """Go away, unless it is used by keyboard."""
        if not any(button.hasFocus() for button in self.buttons):
            self.hide()

    def hide(self) -> None:
        """Go away, with the scroll bar."""
        super().hide()
        self.scroll_bar.hide()

    # --- what it does ------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the code on the clipboard."""
        if (block := self._code()) is not None:
            copy(decorations.code_text(block))
            self.copy_button.set_icon("check")
            self._back.start()

    def save(self) -> None:
        """Ask for the code to be saved."""
        if (block := self._code()) is not None:
            text = decorations.code_text(block)
            self.save_requested.emit(text, codes.suggested_name(codes.language_of(block), text))

    def toggle_wrap(self) -> None:
        """Wrap long lines, or no longer; then they can be moved sideways."""
        block = self._code()
        if block is None:
            return
        wrapped = not codes.is_wrapped(block)
        with self._steadily():
            codes.set_wrapped(self._view.document(), block, wrapped=wrapped)
        self._show_at(block, None)

    def wheel(self, pixels: int, place: QPoint) -> bool:
        """Move the code at a place of the viewport sideways; return whether there is such code."""
        block = self._view.cursorForPosition(place).block()
        if not decorations.is_code(block) or codes.is_wrapped(block):
            return False
        self._show_at(block, place)
        if self.isVisible():
            self.scroll_bar.setValue(self.scroll_bar.value() - pixels)
        return self.isVisible()

    def add_to(self, menu: QMenu, block: QTextBlock) -> None:
        """Offer the same in a menu, for the code that a paragraph is a line of."""
        self._block = block
        menu.addAction(tr("Copy code"), self.copy)
        menu.addAction(tr("Save code…"), self.save)
        wrap = menu.addAction(tr("Wrap lines"), self.toggle_wrap)
        wrap.setCheckable(True)
        wrap.setChecked(codes.is_wrapped(block))
        wrap.setEnabled(codes.can_unwrap(block))

    # --- where it is -------------------------------------------------------------------------

    @property
    def _block(self) -> QTextBlock | None:
        return None if self._within is None else self._within.block()

    @_block.setter
    def _block(self, block: QTextBlock | None) -> None:
        # A cursor: a block itself must not be asked for anything once its text is gone.
        self._within = None if block is None else QTextCursor(block)

    def _code(self) -> QTextBlock | None:
        block = self._block
        if block is None or not block.isValid() or not decorations.is_code(block):
            return None
        return block

    def _follow_caret(self) -> None:
        if self._view.hasFocus() and not self._view.textCursor().hasSelection():
            self._show_at(self._view.textCursor().block(), None)
            self._bring_caret_into_sight()

    def _bring_caret_into_sight(self) -> None:
        block = self._code()
        if block is None or codes.is_wrapped(block) or not self.scroll_bar.maximum():
            return
        caret, room = self._view.cursorRect().center().x(), self._view.viewport().width()
        if not _CARET_ROOM < caret < room - _CARET_ROOM:
            self.scroll_bar.setValue(self.scroll_bar.value() + caret - room // 2)

    def _show_at(self, block: QTextBlock, place: QPoint | None) -> None:
        if not decorations.is_code(block):
            self.leave()
            return
        box = decorations.code_rect(self._view.document(), block)
        box.translate(0, -self._view.verticalScrollBar().value())
        if place is not None and not box.contains(place):
            self.leave()
            return
        self._by_caret = place is None
        if self._block is None or self._block != block:
            self.copy_button.set_icon("copy")
        self._block = block
        wrapped = codes.is_wrapped(block)
        self.wrap_button.set_text(tr("Do not wrap lines") if wrapped else tr("Wrap lines"))
        self.wrap_button.setEnabled(not wrapped or codes.can_unwrap(block))
        self.move(round(box.right()) - self.width() - 6, max(round(box.top()) + 2, 4))
        self.show()
        self.raise_()
        self._place_scroll_bar(self._view.document(), block, box)

    def _place_scroll_bar(self, document: QTextDocument, block: QTextBlock, box: QRectF) -> None:
        bar = self.scroll_bar
        if codes.is_wrapped(block):
            bar.hide()
            return
        hidden = round(codes.overflow(document, block))
        bar.blockSignals(True)
        bar.setRange(0, hidden)
        bar.setPageStep(round(box.width()))
        bar.setValue(round(codes.scrolled(block)))
        bar.blockSignals(False)
        last = list(codes.lines(block))[-1]
        whole = decorations.code_rect(document, last)
        bottom = round(whole.bottom()) - self._view.verticalScrollBar().value()
        bottom = min(bottom, self._view.viewport().height())
        left = round(box.left()) + look.CODE_PADDING
        bar.setGeometry(
            left,
            bottom - _SCROLL_HEIGHT - 1,
            round(box.width()) - 2 * look.CODE_PADDING,
            _SCROLL_HEIGHT,
        )
        bar.setVisible(hidden > 0)

    def _scroll(self, value: int) -> None:
        if (block := self._code()) is not None and not codes.is_wrapped(block):
            codes.scroll(self._view.document(), block, value)
