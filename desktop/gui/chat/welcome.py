"""What an empty chat shows: what this is, three things to try, and which model answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Label, ShortButton

if TYPE_CHECKING:
    from desktop.gui.chat.models import Choice
    from desktop.gui.theme import Theme

_WIDEST: Final = 520
_THINGS: Final = (
    mark("Explain the tides to a curious ten-year-old."),
    mark("Write a short, friendly email that moves Tuesday's meeting to Thursday."),
    mark("Plan five simple dinners for two, with a shopping list."),
)
#: What the built-in model has learned; it can do little else.
_SELF_TEST: Final = (
    mark("Count from 3 to 9."),
    mark("My name is Anna."),
    mark("Repeat: blue birds sing at night"),
)


class Welcome(QScrollArea):
    """The page of a chat without messages; it scrolls where the window is low.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person wants to begin with this text.
    suggested = Signal(str)
    #: The person wants another model.
    models_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        what = tr("A private assistant on your own computer")
        self._title = Label(theme, what, kind="title", wrap=True)
        self._what = Label(
            theme,
            tr(
                "Ask, draft, summarise, translate. The model runs here, "
                "and what you write stays here, with or without a network."
            ),
            role="muted",
            wrap=True,
        )
        self.things = [self._thing(number, text) for number, text in enumerate(map(tr, _THINGS))]
        self.model = Label(theme, "", kind="small", role="muted", wrap=True)
        self.choose = Button(
            theme, tr("Choose a model"), kind="primary", on_click=self.models_requested.emit
        )
        self._build()
        self.show_model(None)

    def show_model(self, choice: Choice | None) -> None:
        """Say which model answers."""
        builtin = choice is not None and choice.installed.builtin
        for button, text in zip(self.things, _SELF_TEST if builtin else _THINGS, strict=True):
            button.set_text(tr(text))
        self.choose.setVisible(builtin)
        if choice is None:
            self.model.setText(" ")
        elif builtin:
            self.model.setText(
                tr(
                    "{model} answers. It is a toy that only proves that everything works: "
                    "for real answers choose a model that suits this computer.",
                    model=choice.name,
                )
            )
        elif choice.speed:
            words = tr(
                "{model} answers, at {speed} on this computer.",
                model=choice.name,
                speed=choice.speed,
            )
            self.model.setText(words)
        else:
            self.model.setText(tr("{model} answers.", model=choice.name))

    def _suggest(self, number: int) -> None:
        self.suggested.emit(self.things[number].accessibleName())

    def _thing(self, number: int, text: str) -> Button:
        button = ShortButton(self._theme, text)
        button.setStyleSheet("text-align: left;")
        # The number, not the button: Qt crashes when a signal's function keeps its sender.
        button.clicked.connect(lambda: self._suggest(number))
        return button

    def _build(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SMALL)
        inner.addWidget(self._title)
        inner.addWidget(self._what)
        inner.addSpacing(MEDIUM)
        for button in self.things:
            inner.addWidget(button)
        inner.addSpacing(SMALL)
        inner.addWidget(self.model)
        inner.addSpacing(TINY)
        inner.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 8)
        across.addStretch(1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        layout.addStretch(3)
        layout.addLayout(across)
        layout.addStretch(4)
        self.setWidget(page)
