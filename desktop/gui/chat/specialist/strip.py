"""What stands above the message: what is chosen for the specialist, and a sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.gui.specialists.parts import LineField, on_one_line
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, Flow, Label, Select

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.specialists.specialist import Field
    from desktop.gui.theme import Theme

_LONGEST: Final = 300
_LETTERS, _LEAST_LETTERS = 22, 12
_LONGEST_LABEL: Final = 24
#: More of the window's height than this share belongs to the conversation.
_SHARE: Final = 0.3


class FieldControl(QWidget):
    """One thing to choose, behind its label.

    Args:
        theme: the look.
        field: what it is.
        own: whether a person made it, whose words stay as they are.
    """

    #: Something else is chosen: the name of the field, and the text that the instructions take.
    chosen = Signal(str, str)

    def __init__(self, theme: Theme, field: Field, *, own: bool = True) -> None:
        super().__init__()
        self.field = field
        #: What is shown, and what it stands for: the instructions of Goldcrest's are English.
        self._meant = {each if own else _spoken(each): each for each in field.choices}
        self.select: Select | None = None
        name = field.label
        if field.choices:
            self.select = Select(theme, name, [(each, each) for each in self._meant])
            # What is offered is not all that there is.
            self.select.setEditable(True)
            self.select.setInsertPolicy(Select.InsertPolicy.NoInsert)
            self.line = LineField(name, _LONGEST)
            self.select.setLineEdit(self.line)
            # It would show more than was typed, and than is taken.
            self.select.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
            self.select.activated.connect(self._picked)
        else:
            self.line = LineField(name, _LONGEST, field.default)
        self.line.written.connect(self._tell)
        control = self.select or self.line
        control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._label = Label(theme, _short(name), kind="small", role="muted")
        self._label.setBuddy(control)
        self._control, self._theme = control, theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TINY)
        row.addWidget(self._label)
        row.addWidget(control, 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room in which common choices can be read."""
        return self._room(_LETTERS)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room that still says something."""
        return self._room(_LEAST_LETTERS)

    def _room(self, letters: int) -> QSize:
        label, control = self._label.sizeHint(), self._control.sizeHint()
        width = label.width() + TINY + self._theme.line_width(letters, "body")
        return QSize(width, max(label.height(), control.height()))

    @property
    def control(self) -> QWidget:
        """What has the keyboard."""
        return self._control

    def show_value(self, value: str) -> None:
        """Show what is chosen; that is no choice of the person's."""
        value = next((shown for shown, meant in self._meant.items() if meant == value), value)
        if on_one_line(self.line.text()) == value:
            return  # the cursor stays where it is
        if self.select is not None:
            with QSignalBlocker(self.select):
                self.select.setCurrentIndex(self.select.findText(value))
        self.line.show_text(value)

    def _picked(self, index: int) -> None:
        if self.select is not None and index >= 0:
            self._tell(self.select.itemText(index))

    def _tell(self, text: str) -> None:
        text = on_one_line(text)
        self.chosen.emit(self.field.name, self._meant.get(text, text))


class SpecialistStrip(QScrollArea):
    """The fields of the specialist in use, and a sentence; hidden while there is neither.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: Something is chosen: the name of a field, and the text.
    chosen = Signal(str, str)
    #: The person wants what the button behind the sentence says.
    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specialistStrip")
        self._theme = theme
        self._fields: tuple[Field, ...] = ()
        self._own = True
        self.controls: list[FieldControl] = []
        self._row = Flow(spacing=SMALL)
        self.words = Label(theme, "", kind="small", role="muted", wrap=True)
        self.button = Button(theme, tr("See models"), kind="quiet", on_click=self.acted.emit)
        self.close_button = Button(theme, tr("Hide this"), kind="icon", icon="x", icon_size=16)
        self.close_button.clicked.connect(lambda: self.tell(""))
        below = QHBoxLayout()
        below.setSpacing(TINY)
        below.addWidget(self.words, 1)
        below.addWidget(self.button)
        below.addWidget(self.close_button)
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(self._row)
        column.addLayout(below)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_fields((), {})
        self.tell("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the content is at another width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Follow the content when that changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Be as high as all of it, or scroll where that would take the room of the conversation."""
        needed = self._column.totalHeightForWidth(max(1, self.width()))
        most = max(int(_SHARE * self.window().height()), self.fontMetrics().height() * 3)
        if self.height() != (height := min(needed, most)):
            self.setFixedHeight(height)

    def show_fields(
        self, fields: Sequence[Field], values: Mapping[str, str], *, own: bool = True
    ) -> None:
        """Show these things to choose, and what is chosen.

        Args:
            fields: what there is to choose.
            values: what is chosen, by their names.
            own: whether a person made them.
        """
        if (tuple(fields), own) != (self._fields, self._own):
            self._fields, self._own = tuple(fields), own
            for control in self.controls:
                self._row.removeWidget(control)
                control.hide()
                control.deleteLater()
            self.controls = [self._control(each, own=own) for each in fields]
            before: QWidget = self.close_button
            for control in self.controls:
                QWidget.setTabOrder(before, control.control)
                before = control.control
        for control in self.controls:
            control.show_value(values.get(control.field.name, control.field.default))
        self._show()

    def tell(self, words: str, action: str = "") -> None:
        """Say a sentence, with what can be done about it; "" takes it away."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.set_text(action or self.button.text())
        self.button.setVisible(bool(action))
        self.close_button.setVisible(bool(words))
        self._show()

    def _show(self) -> None:
        self.fit()
        self.setVisible(bool(self.controls or self.words.text()))

    def _control(self, field: Field, *, own: bool) -> FieldControl:
        made = FieldControl(self._theme, field, own=own)
        made.chosen.connect(self.chosen)
        self._row.addWidget(made)
        made.show()
        return made


def _spoken(choice: str) -> str:
    return tr(choice) if choice else ""


def _short(label: str) -> str:
    """Return a label that leaves room for what is chosen; the control's name is the whole one."""
    return label if len(label) <= _LONGEST_LABEL else f"{label[:_LONGEST_LABEL].rstrip()}…"
