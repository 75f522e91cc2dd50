"""The prompt that is open: its name and its text, kept soon after they were typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.reading import LONGEST_NAME, LONGEST_TEXT
from desktop.gui.specialists.parts import mind_endless_words, wrap
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.core.prompts.library import Prompts
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_PAUSE_MS: Final = 400


class Editor(QWidget):
    """Changes one prompt at a time. What could not be kept is tried again at the next change.

    Args:
        prompts: where they are kept.
        tasks: the way off the GUI thread; the store's executor keeps the order.
        theme: the look.
    """

    #: The prompt is kept: it, and the name that it had.
    kept = Signal(object, str)
    #: It could not be kept: the exception.
    failed = Signal(object)
    #: The person wants to delete it, or to go back to the list.
    delete_asked = Signal()
    back_asked = Signal()

    def __init__(self, prompts: Prompts, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._prompts, self._tasks = prompts, tasks
        self.shown: Prompt | None = None
        self.back = Button(theme, tr("All prompts"), kind="quiet", icon="arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setAccessibleName(tr("Name"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text"))
        self.text.setTabChangesFocus(True)
        theme.dress(self.text, "body")
        self.delete = Button(theme, tr("Delete"), icon="trash-2", on_click=self.delete_asked.emit)
        self.delete.setAccessibleName(tr("Delete this prompt"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.name.textEdited.connect(lambda _: self._pause.start())
        self.text.textChanged.connect(self._pause.start)
        mind_endless_words(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for label, field in ((tr("Name"), self.name), (tr("Text"), self.text)):
            title = Label(theme, label)
            title.setBuddy(field)
            layout.addWidget(title)
            layout.addWidget(field)
        hint = tr("A blank such as {{topic}} is filled in when the prompt is used; Tab leads on.")
        layout.addWidget(Label(theme, hint, kind="small", role="muted", wrap=True))
        layout.addSpacing(SMALL)
        layout.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def now(self) -> Prompt | None:
        """The prompt as it stands in the fields; None where there is none, or it has no text."""
        text = self.text.toPlainText()[:LONGEST_TEXT]
        if self.shown is None or not text.strip():
            return None
        return Prompt(self.name.text().strip() or self.shown.name, text)

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Show another one, or none; what was typed is kept first."""
        self.flush()
        self.shown = prompt
        with QSignalBlocker(self.name), QSignalBlocker(self.text):
            self.name.setText(prompt.name if prompt else "")
            text = prompt.text if prompt else ""
            wrap(self.text, text)
            self.text.setPlainText(text)
        self.setEnabled(prompt is not None)

    def name_it(self) -> None:
        """Let the person write over its name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def forget(self) -> None:
        """Keep nothing more of it: it is being deleted."""
        self._pause.stop()
        self.shown = None

    def flush(self) -> None:
        """Keep now what was typed."""
        self._pause.stop()
        now, before = self.now, self.shown
        if now is None or before is None or now == before:
            return
        self.shown = now
        self._tasks.store(
            partial(self._prompts.save, now, before.name),
            partial(self._was_kept, now, before),
            partial(self._was_not_kept, now, before),
        )

    def _was_kept(self, sent: Prompt, before: Prompt, kept: Prompt) -> None:
        if self.shown is sent:
            # A name that another one has got a number.
            self.shown = kept
            if kept.name != sent.name and self.name.text().strip() == sent.name:
                self.name.setText(kept.name)
        self.kept.emit(kept, before.name)

    def _was_not_kept(self, sent: Prompt, before: Prompt, error: Exception) -> None:
        if self.shown is sent:
            self.shown = before
        self.failed.emit(error)
