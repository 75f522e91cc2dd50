"""The section about the form of replies: free, JSON, by a schema, by a grammar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFileDialog

from desktop.core.chat.chat_settings import ANY_JSON, LONGEST_TEXT
from desktop.core.chat.forms import grammar_problem, schema_problem
from desktop.core.language import mark, tr
from desktop.gui.chat.options.parts import Cell, Section, TextBox, note, show_note
from desktop.gui.widgets import Button, Select

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

Mode = Literal["free", "json", "schema", "grammar"]

_NAMES: Final = {"schema": mark("JSON schema"), "grammar": mark("Grammar")}
_LOAD: Final = {"schema": mark("Load a JSON schema"), "grammar": mark("Load a Grammar")}
_FILTERS: Final = {
    "schema": mark("JSON schemas (*.json *.JSON)"),
    "grammar": mark("Grammars (*.gbnf *.GBNF *.txt)"),
}
_EMPTY: Final = {
    "schema": mark("Write or paste a JSON schema, or load one. Until then replies are free text."),
    "grammar": mark("Write or paste a grammar, or load one. Until then replies are free text."),
}
_FINE: Final = {
    "schema": mark(
        "Replies follow this schema. What a model cannot be held to is said at sending."
    ),
    "grammar": mark("Replies follow this grammar. A mistake in it is said at sending."),
}


class AnswerAs(Section):
    """Binds replies to a form.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
    """

    def __init__(self, theme: Theme, tasks: Tasks) -> None:
        super().__init__(theme)
        self._tasks = tasks
        self._mode: Mode = "free"
        self._texts: dict[str, str] = {}
        self._checks = 0
        self.way = Select(
            theme,
            tr("Answer as"),
            [
                (tr("Free text"), "free"),
                (tr("JSON"), "json"),
                (tr("JSON by this schema"), "schema"),
                (tr("By this grammar (GBNF)"), "grammar"),
            ],
        )
        self.cell = Cell(
            theme, tr("Answer as"), self.way, lambda: self.way.choose("free"), title=True
        )
        self.text = TextBox(theme, "", lines=8, code=True)
        self.text.setLineWrapMode(TextBox.LineWrapMode.NoWrap)
        self.note = note(theme)
        self.load = Button(
            theme, tr("Load from a file…"), icon="folder", on_click=self._choose_file
        )
        for widget in (self.cell, self.text, self.note, self.load):
            self.column.addWidget(widget)
        self.way.currentIndexChanged.connect(self._choose)
        self.text.textChanged.connect(self._check)
        self.text.written.connect(self._written)
        self._show_mode("free")

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings."""
        self._texts = {"schema": settings.json_schema, "grammar": settings.grammar}
        mode: Mode = "free"
        if settings.json_schema == ANY_JSON:
            mode, self._texts["schema"] = "json", ""
        elif settings.json_schema.strip():
            mode = "schema"
        elif settings.grammar.strip():
            mode = "grammar"
        with QSignalBlocker(self.way):
            self.way.choose(mode)
        self._show_mode(mode)

    def flush(self) -> None:
        """Tell what is still being typed."""
        self.text.flush()

    def _choose(self) -> None:
        self.text.flush()
        self._show_mode(self.way.currentData())
        schema = ANY_JSON if self._mode == "json" else ""
        schema = self._texts.get("schema", "") if self._mode == "schema" else schema
        grammar = self._texts.get("grammar", "") if self._mode == "grammar" else ""
        self.changed.emit({"json_schema": schema, "grammar": grammar})

    def _written(self, text: str) -> None:
        self._texts[self._mode] = text
        schema, grammar = (text, "") if self._mode == "schema" else ("", text)
        self.changed.emit({"json_schema": schema, "grammar": grammar})

    def _show_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.cell.show_set(is_set=mode != "free")
        with_text = mode in _NAMES
        if with_text:
            self.text.setAccessibleName(tr(_NAMES[mode]))
            self.text.show_text(self._texts.get(mode, ""))
        self.text.setVisible(with_text)
        self.load.setVisible(with_text)
        self._check()

    def _check(self) -> None:
        """Say of what is written whether it can be used; a long one takes time to look at."""
        self._checks += 1
        number, mode, text = self._checks, self._mode, self.text.toPlainText()
        if mode not in _NAMES:
            plain = (
                tr("Any JSON object. A schema says more closely which.") if mode == "json" else ""
            )
            show_note(self.note, plain)
        elif not text.strip():
            show_note(self.note, tr(_EMPTY[mode]))
        else:
            check = schema_problem if mode == "schema" else grammar_problem
            self._tasks.run(
                lambda: check(text[: LONGEST_TEXT + 1]),
                lambda problem: self._checked(number, problem),
            )

    def _checked(self, number: int, problem: str) -> None:
        if number == self._checks:
            role = "warning" if problem else "muted"
            show_note(self.note, problem or tr(_FINE[self._mode]), role)

    def _choose_file(self) -> None:
        mode = self._mode
        dialog = QFileDialog(self.window(), tr(_LOAD[mode]), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr(_FILTERS[mode]), tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self._load_file(mode, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _load_file(self, mode: Mode, path: str) -> None:
        self._tasks.run(lambda: read_text(Path(path)), lambda text: self._loaded(mode, text))

    def _loaded(self, mode: Mode, text: str | None) -> None:
        if mode != self._mode:
            return
        if text is None:
            self._checks += 1
            show_note(
                self.note, tr("That file cannot be read, or is no text of up to 1 MB."), "warning"
            )
            return
        self.text.setPlainText(text)
        self.text.flush()


def read_text(path: Path) -> str | None:
    """Return the text of a file; None where it is none, is too long or cannot be read."""
    try:
        if not path.is_file():
            return None
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(LONGEST_TEXT + 1)
    except (OSError, ValueError):
        return None
    return None if len(text) > LONGEST_TEXT or "\0" in text else text
