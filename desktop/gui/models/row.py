"""One model in the picker: painted text and bar, with real buttons on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.language import mark, tr
from desktop.gui.accessible import Role, set_role
from desktop.gui.downloads.parts import MainButton, cancel_answers
from desktop.gui.mirror import Mirror
from desktop.gui.models.columns import PAD, Columns, Fonts, columns
from desktop.gui.models.row_paint import RowState, paint_row
from desktop.gui.models.row_text import Action, named
from desktop.gui.widgets import Answer, Button, Notice

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from desktop.gui.models.row_text import RowText
    from desktop.gui.theme import Theme

_BUTTON_GAP = 4
_NOTICE_GAP = 4
_NOTICE_BELOW = 12
_FIRST_WIDTH = 800
_FAR = 100_000
#: The small buttons left of the main one: object name, icon and words, by the main button.
_EXTRAS = {
    Action.CHAT: (("delete", "trash-2", mark("Delete")), ("benchmark", "gauge", mark("Benchmark"))),
    Action.REPAIR: (("delete", "trash-2", mark("Delete")),),
    Action.PAUSE: (("cancel", "x", mark("Cancel")),),
    Action.RESUME: (("cancel", "x", mark("Cancel")),),
}
#: How many places from the main button each of them stands: the same in all rows.
_PLACES = {"delete": 1, "benchmark": 0, "cancel": 0}
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}


class ModelRow(QWidget):
    """A row of the picker. Signals carry the model's id; what they lead to is decided elsewhere.

    Keys on the row: arrows, Page and Home or End move, Enter is the main button, Space opens the
    details, Delete asks whether the model is to be deleted, or its download given up. While models
    are chosen to be compared, a click and Space mark the row; Ctrl and a click do so at any time.
    """

    opened = Signal(str)
    acted = Signal(str)
    benchmark_asked = Signal(str)
    delete_asked = Signal(str)
    #: A download is to be given up: the model's id, and whether what arrived is kept.
    cancel_asked = Signal(str, bool)
    moved = Signal(str, int)
    focused = Signal(str)
    #: The focus came with Tab: the row should be in sight.
    reached = Signal(str)
    height_changed = Signal()
    #: It was marked for the comparison, or is no more.
    marked = Signal(str)

    def __init__(self, model_id: str, text: RowText, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, Role.ListItem)
        self.setObjectName(f"model-{model_id}")
        self.model_id = model_id
        self.text = text
        self._theme = theme
        self._fonts = Fonts.of(theme)
        self._columns = columns(_FIRST_WIDTH, self._fonts)
        self._selected = self._hovered = self._current = False
        self._comfortable = 1.0
        self._busy = ""
        self._problem = ""
        #: What is being asked below the row: the name of the button that asked, or "".
        self._asking = ""
        self._notice: Notice | None = None
        self._extras: dict[str, Button] = {}
        self._check: QCheckBox | None = None
        self._main = MainButton(theme, text.button, on_click=self._act, parent=self)
        self.set_current(False)
        self._apply()
        theme.changed.connect(self._restyle)

    # --- what the list tells it ---------------------------------------------------------------

    def set_text(self, text: RowText) -> None:
        """Show other words."""
        if text != self.text:
            self.text = text
            self._apply()

    def set_columns(self, found: Columns) -> None:
        """Use other places; the row's width comes with its geometry."""
        self._columns = found
        self._arrange()

    def set_comfortable(self, tokens_per_second: float) -> None:
        """Measure the bar by another comfortable speed."""
        self._comfortable = tokens_per_second
        self.update()

    def set_selected(self, selected: bool) -> None:
        """Show whether the details of this row are open."""
        self._selected = selected
        self.update()

    def set_mark(self, marked: bool | None) -> None:
        """Show a check box for the comparison, ticked or not; None: no box."""
        chosen = {True: tr("Chosen to compare"), False: tr("Not chosen to compare"), None: ""}
        self.setAccessibleDescription(chosen[marked])
        if marked is None:
            if self._check is not None:
                self._check.hide()
            return
        if self._check is None:
            self._check = QCheckBox(self)
            self._check.setObjectName("mark")
            self._check.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space on the row does the same
            self._check.clicked.connect(lambda: self.marked.emit(self.model_id))
        self._check.setAccessibleName(tr("Compare {name}", name=self.text.name))
        self._check.setChecked(marked)
        self._check.show()
        self._arrange()

    @property
    def _marking(self) -> bool:
        return self._check is not None and not self._check.isHidden()

    def set_current(self, current: bool) -> None:
        """Be the one row that Tab comes to; the arrow keys reach the others."""
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        for button in [*self._extra, self._main]:
            button.setFocusPolicy(self._button_policy())

    def set_busy(self, words: str) -> None:
        """Show that something is done with the model ("Deleting"); "" ends it."""
        self._busy = words
        self._apply()

    def show_problem(self, sentence: str) -> None:
        """Say below the row what went wrong, until the next change; "" takes it away."""
        self._problem = sentence
        self._update_notice()

    @property
    def problem(self) -> str:
        """What `show_problem` says below the row."""
        return self._problem

    def ask_delete(self) -> None:
        """Ask below the row whether the model is to be deleted."""
        if self._offers("delete") and not self._busy:
            self._asking = "delete"
            self._update_notice()

    def ask_cancel(self) -> None:
        """Ask below the row what becomes of the part that arrived; without one, just cancel."""
        if not self._offers("cancel"):
            return
        if not self.text.question:
            self.cancel_asked.emit(self.model_id, False)
            return
        self._asking = "cancel"
        self._update_notice()

    def height_now(self) -> int:
        """Return the height that the row needs in its present columns."""
        height = self._strip_height()
        if self._notice is not None and not self._notice.isHidden():
            width = self._notice_width()
            height += self._notice.heightForWidth(width) - _NOTICE_GAP + _NOTICE_BELOW
        return height

    def controls(self) -> list[QWidget]:
        """Return what Tab comes to within the row, in reading order."""
        return [self, *self._extra, self._main]

    # --- its state ----------------------------------------------------------------------------

    def _apply(self) -> None:
        text = self.text
        self.setAccessibleName(text.spoken)
        self._main.setObjectName(text.action.value)
        self._main.set_text(self._busy or text.button)
        self._main.setAccessibleName(named(self._busy or text.button, text.name))
        accented = bool(text.badge) and text.action in (Action.DOWNLOAD, Action.CHAT)
        self._main.set_kind("primary" if accented else "plain")
        self._show_extras()
        self._asking = self._asking if self._offers(self._asking) else ""
        for button in self._extras.values():
            button.setEnabled(not self._busy)
        self._main.setEnabled(not self._busy and text.usable)
        self._update_notice()
        self._arrange()
        self.update()

    @property
    def _extra(self) -> list[Button]:
        """The small buttons in sight, in reading order."""
        order = (self._extras[name] for name in _PLACES if name in self._extras)
        return [button for button in order if not button.isHidden()]

    def _offers(self, name: str) -> bool:
        return name in self._extras and not self._extras[name].isHidden()

    def _show_extras(self) -> None:
        wanted = [
            each
            for each in _EXTRAS.get(self.text.action, ())
            # Only once the file has been found in its place is there something to delete.
            if (each[0] != "delete" or self.text.deletable)
            and (each[0] != "benchmark" or self.text.usable)
        ]
        for name, icon, words in wanted:
            if name not in self._extras:
                self._extras[name] = self._make_extra(name, icon, tr(words))
        names = {name for name, *_ in wanted}
        for name, button in self._extras.items():
            button.setVisible(name in names)

    def _make_extra(self, name: str, icon: str, words: str) -> Button:
        asked = {"benchmark": self._benchmark, "delete": self.ask_delete, "cancel": self.ask_cancel}
        button = Button(
            self._theme,
            words,
            kind="icon",
            icon=icon,
            icon_size=16,
            on_click=asked[name],
            parent=self,
        )
        button.setObjectName(name)
        button.setAccessibleName(named(words, self.text.name))
        button.setFocusPolicy(self._button_policy())
        return button

    def _act(self) -> None:
        self.acted.emit(self.model_id)

    def _benchmark(self) -> None:
        self.benchmark_asked.emit(self.model_id)

    def _button_policy(self) -> Qt.FocusPolicy:
        return Qt.FocusPolicy.TabFocus if self._current else Qt.FocusPolicy.NoFocus

    def _update_notice(self) -> None:
        sentence = self._problem or self.text.error
        before = self.height_now()
        if self._asking or sentence:
            self._ask_or_tell(sentence)
        elif self._notice is not None:
            self._notice.clear()
        self._arrange()
        if self.height_now() != before:
            self.height_changed.emit()

    def _ask_or_tell(self, sentence: str) -> None:
        if self._notice is None:
            self._notice = Notice(self._theme, self)
            self._notice.answered.connect(self._answered)
        name = self.text.name
        if self._asking == "delete":
            self._notice.ask(
                self.text.delete_question,
                (
                    Answer("confirmDelete", tr("Delete"), tr("Delete {name}", name=name), "danger"),
                    Answer("keep", tr("Keep")),
                ),
            )
        elif self._asking == "cancel":
            self._notice.ask(self.text.question, cancel_answers(name))
        else:
            self._notice.tell(sentence, "danger" if self._problem else self.text.error_role)

    def _answered(self, answer: str) -> None:
        asked, self._asking = self._asking, ""
        self._update_notice()
        if answer == "confirmDelete":
            self.delete_asked.emit(self.model_id)
        elif asked == "cancel" and answer in ("keepPart", "deletePart"):
            self.cancel_asked.emit(self.model_id, answer == "keepPart")
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        self._fonts = Fonts.of(self._theme)
        self.update()

    # --- places -------------------------------------------------------------------------------

    def _strip_height(self) -> int:
        extra = self._columns.badge_height if self.text.badge else 0
        return self._columns.height + extra

    def _notice_width(self) -> int:
        return self._columns.right - PAD

    def _arrange(self) -> None:
        middle = self._columns.middle_of_buttons(self._strip_height())
        # The row's own width may still be another one.
        bounds = QRect(0, 0, self._columns.right + PAD, self.height())
        mirror = Mirror.of(bounds, self.layoutDirection())

        def put(widget: QWidget, left: int, top: int, width: int, height: int) -> None:
            widget.setGeometry(mirror.rect(QRect(left, top, width, height)))

        hint = self._main.sizeHint()
        width = max(self._columns.button_width, hint.width())
        left = self._columns.right - width
        put(self._main, left, middle - hint.height() // 2, width, hint.height())
        for name, button in self._extras.items():
            hint = button.sizeHint()
            x = left - (_PLACES[name] + 1) * (hint.width() + _BUTTON_GAP)
            put(button, x, middle - hint.height() // 2, hint.width(), hint.height())
        if self._check is not None:
            hint = self._check.sizeHint()
            top = self._columns.name.center().y() - hint.height() // 2
            put(self._check, PAD, top, hint.width(), hint.height())
        if self._notice is not None and not self._notice.isHidden():
            width = self._notice_width()
            top = self._strip_height() - _NOTICE_GAP
            put(self._notice, PAD, top, width, self._notice.heightForWidth(width))

    # --- Qt -----------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the row."""
        paint_row(
            self,
            self.text,
            self._columns,
            self._fonts,
            self._theme,
            RowState(
                strip=self._strip_height(),
                selected=self._selected,
                hovered=self._hovered,
                comfortable=self._comfortable,
            ),
        )

    def enterEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Light up under the mouse."""
        self._hovered = True
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]  # the stubs want a QEnterEvent

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Go dark again."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the current row."""
        super().focusInEvent(event)
        self.focused.emit(self.model_id)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit(self.model_id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the details on a click, or mark the row."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.marked if ctrl or self._marking else self.opened).emit(self.model_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, act, open or ask, see the class."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(self.model_id, _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._main.isEnabled():
            self.acted.emit(self.model_id)
        elif key == Qt.Key.Key_Space:
            (self.marked if self._marking else self.opened).emit(self.model_id)
        elif key == Qt.Key.Key_Delete:
            self.ask_delete()
            self.ask_cancel()
        else:
            super().keyPressEvent(event)
