"""The dialogs that say something where no page can: a defect, or a start that leads nowhere."""

from __future__ import annotations

import platform
import traceback
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop import __version__
from desktop.core.language import tr
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from desktop.core.wording import Words
    from desktop.gui.theme import Theme

_LONGEST_REPORT = 20_000


def report(error: BaseException) -> str:
    """Return what a maintainer needs to know of a defect: versions and the traceback."""
    lines = traceback.format_exception(error)
    facts = (
        f"Goldcrest {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.system()} {platform.machine()}"
    )
    # The end of a traceback says the most.
    return f"{facts}\n\n{''.join(lines)[-_LONGEST_REPORT:]}"


class CrashDialog(QDialog):
    """Says that the program has a defect and offers the report. It does not stop the window.

    Args:
        theme: the look.
        text: the report.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(None)
        # The program ends with its window, whether this was answered or not.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Goldcrest")
        self.resize(560, 380)
        title = Label(theme, tr("Goldcrest made a mistake"), kind="title")
        advice = Label(
            theme,
            tr(
                "Your chats are saved. You can go on; if something looks wrong, start Goldcrest "
                "again. The report below helps to mend it. It contains no chats; please look "
                "through it before you pass it on."
            ),
            role="muted",
            wrap=True,
        )
        self.report = QPlainTextEdit(text, readOnly=True)
        theme.dress(self.report, "mono")
        self.report.setAccessibleName(tr("Report"))
        self.copy_button = Button(theme, tr("Copy report"), icon="copy", on_click=self._copy)
        self.close_button = Button(theme, tr("Go on"), kind="primary", on_click=self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        for widget in (title, advice):
            layout.addWidget(widget)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.set_text(tr("Copied"))


class SentenceDialog(QDialog):
    """A sentence where there is no window to show it in.

    Args:
        theme: the look.
        words: what happened and what to do.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(None)
        self.setWindowTitle("Goldcrest")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addWidget(Label(theme, words.title, kind="title", wrap=True))
        layout.addWidget(Label(theme, words.advice, role="muted", wrap=True))
        button = Button(theme, tr("Close"), kind="primary", on_click=self.close)
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(360)
