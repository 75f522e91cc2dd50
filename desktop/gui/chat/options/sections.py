"""The sections of the panel that are about words: instructions, thinking, the context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker

from desktop.core.chat.chat_settings import MOST_BUDGET
from desktop.core.language import amount, mark, tr, trn, within
from desktop.gui.chat.options.parts import Cell, Section, TextBox, note, show_note
from desktop.gui.specialists.parts import mind_endless_words, show_text
from desktop.gui.widgets import NumberField, Select

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.gui.chat.options.known import Known
    from desktop.gui.theme import Theme

_BUDGET_STEP: Final = 256
_WAYS: Final = {"usual": None, "on": True, "off": False}
_AS_SET: Final = mark("As in the settings")
_POLICIES: Final = {
    "drop": mark("leave out"),
    "summarise": "summarise",
    "stop": mark("do not send"),
}


class Instructions(Section):
    """What the model is told before the chat."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Instructions"))
        self.text = TextBox(theme, tr("Instructions"), lines=4)
        self.text.setPlaceholderText(tr("What the model should know or keep to in this chat"))
        self.text.written.connect(lambda text: self.changed.emit({"system": text}))
        mind_endless_words(self.text)
        self.column.addWidget(self.text)

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        show_text(self.text, settings.system)

    def flush(self) -> None:
        """Tell what is still being typed."""
        self.text.flush()


class Thinking(Section):
    """Whether the model thinks before it answers, and for how long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._known: Known | None = None
        self._settings: ChatSettings | None = None
        self.way = Select(
            theme,
            tr("Thinking"),
            [
                (tr("As the model does"), "usual"),
                (tr("Think first"), "on"),
                (tr("Answer at once"), "off"),
            ],
        )
        self.budget = NumberField(
            theme, tr("Longest thinking"), maximum=MOST_BUDGET, step=_BUDGET_STEP
        )
        self.budget.setSpecialValueText(tr("No limit"))
        self.budget.setSuffix(" " + tr("tokens", "after a number"))
        self.way_cell = Cell(
            theme, tr("Thinking"), self.way, lambda: self.way.choose("usual"), title=True
        )
        self.budget_cell = Cell(
            theme, tr("Think at most"), self.budget, lambda: self.budget.setValue(0)
        )
        self.note = note(theme)
        for widget in (self.way_cell, self.budget_cell, self.note):
            self.column.addWidget(widget)
        self.way.currentIndexChanged.connect(
            lambda _: self.changed.emit({"thinking": _WAYS[self.way.currentData()]})
        )
        self.budget.valueChanged.connect(
            lambda value: self.changed.emit({"thinking_budget": value})
        )

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        with QSignalBlocker(self.way), QSignalBlocker(self.budget):
            self.way.choose(next(name for name, way in _WAYS.items() if way is settings.thinking))
            self.budget.setValue(settings.thinking_budget)
        self.follow(settings)

    def follow(self, settings: ChatSettings) -> None:
        """Say where it is of no use."""
        self._settings = settings
        self.way_cell.show_set(is_set=settings.thinking is not None)
        self.budget_cell.show_set(is_set=settings.thinking_budget > 0)
        self._show()

    def show_model(self, known: Known) -> None:
        """Take over whether the model thinks."""
        self._known = known
        self._show()

    def flush(self) -> None:
        """Tell what is still being typed."""
        self.budget.interpretText()

    def _show(self) -> None:
        known, settings = self._known, self._settings
        kind = known.thinking if known else None
        bound = settings is not None and settings.bound
        off = settings is not None and settings.thinking is False
        usual = tr("Answer at once") if kind == "switchable" else tr("As the model does")
        self.way.setItemText(
            0, usual if kind != "switchable" else tr("As usual: {way}", way=within(usual))
        )
        self.way.setEnabled(not bound and kind not in ("never", "always"))
        thinks = kind == "always" or (settings is not None and settings.thinking is True)
        self.budget.setEnabled(not bound and (thinks or (kind is None and not off)))
        show_note(self.note, _why(known, kind, bound=bound))


def _why(known: Known | None, kind: str | None, *, bound: bool) -> str:
    if known is None:
        return ""
    if kind == "never":
        return tr("{model} does not think before it answers.", model=known.name)
    if bound:
        return tr("Replies that follow a form come without thinking.")
    if kind == "always":
        return tr("{model} always thinks before it answers.", model=known.name)
    if kind is None:
        return tr("This works where the model's own template has a switch for it.")
    return tr("Thinking takes time, and helps with sums, code and puzzles.")


class Context(Section):
    """How much of the chat the model reads, and what happens when that is full."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Context"))
        self._known: Known | None = None
        self._tokens = 0
        self.length = Select(theme, tr("Context length"), [(tr(_AS_SET), 0)])
        self.overflow = Select(
            theme,
            tr("When it is full"),
            [
                (tr(_AS_SET), ""),
                (tr("Leave out the oldest messages"), "drop"),
                (tr("Summarise the oldest messages"), "summarise"),
                (tr("Do not send the message"), "stop"),
            ],
        )
        self.length_cell = Cell(theme, tr("Length"), self.length, lambda: self.length.choose(0))
        self.overflow_cell = Cell(
            theme, tr("When it is full"), self.overflow, lambda: self.overflow.choose("")
        )
        self.note = note(theme)
        for widget in (self.length_cell, self.note, self.overflow_cell):
            self.column.addWidget(widget)
        self.length.currentIndexChanged.connect(
            lambda _: self.changed.emit({"context": self.length.currentData()})
        )
        self.overflow.currentIndexChanged.connect(
            lambda _: self.changed.emit({"overflow": self.overflow.currentData()})
        )

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        self._tokens = settings.context
        self._fill()
        with QSignalBlocker(self.overflow):
            self.overflow.choose(settings.overflow)
        self.follow(settings)

    def follow(self, settings: ChatSettings) -> None:
        """Say what the length takes."""
        self._tokens = settings.context
        self.length_cell.show_set(is_set=settings.context > 0)
        self.overflow_cell.show_set(is_set=bool(settings.overflow))
        self._show_note()

    def show_model(self, known: Known) -> None:
        """Offer the lengths that the model can."""
        self._known = known
        self._fill()
        if policy := _POLICIES.get(known.overflow):
            self.overflow.setItemText(0, tr("As in the settings ({how})", how=tr(policy)))
        self._show_note()

    def _fill(self) -> None:
        known = self._known
        entries = [(tr(_AS_SET), 0)]
        if known is not None:
            usual = amount(known.usual_length)
            automatic = tr("Automatic ({how})", how=usual)
            entries = [
                (tr("As in the settings ({how})", how=usual) if known.usual else automatic, 0)
            ]
            entries += [
                (
                    trn(
                        "{n} token, needs {memory}",
                        "{n} tokens, needs {memory}",
                        one.tokens,
                        memory=one.memory,
                    ),
                    one.tokens,
                )
                for one in known.lengths()
            ]
        if self._tokens not in {tokens for _, tokens in entries}:
            # Set with another model, or by a command.
            entries.append((trn("{n} token", "{n} tokens", self._tokens), self._tokens))
            entries.sort(key=lambda entry: entry[1])
        with QSignalBlocker(self.length):
            self.length.clear()
            for label, tokens in entries:
                self.length.addItem(label, tokens)
            self.length.choose(self._tokens)

    def _show_note(self) -> None:
        known, tokens = self._known, self._tokens
        if known is None:
            show_note(self.note, "")
            return
        wanted = tokens or known.usual_length
        if known.trained and wanted > known.trained:
            text = trn(
                "{model} reads {n} token at most, so that is what it gets.",
                "{model} reads {n} tokens at most, so that is what it gets.",
                known.trained,
                model=known.name,
            )
            show_note(self.note, text)
            return
        found = known.length(wanted)
        if found.problem:
            show_note(self.note, found.problem, "warning")
        else:
            # One that was chosen says so itself.
            needs = tr(
                "Needs {memory} of memory with {model}.", memory=found.memory, model=known.name
            )
            show_note(self.note, "" if tokens else needs)
