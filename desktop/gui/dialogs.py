"""The dialogs that say something where no page can: a defect, or a start that leads nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout

from desktop.core.language import tr
from desktop.core.logs.plain import trace
from desktop.core.logs.reports import write
from desktop.core.wording import clean
from desktop.gui.library.place import show_in_folder
from desktop.gui.log import qt_facts
from desktop.gui.theme import LARGE, MEDIUM
from desktop.gui.widgets import Button, Flow, Label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.wording import Words
    from desktop.gui.theme import Theme

_LONGEST_PATH: Final = 1000


def report(error: BaseException) -> str:
    """Return what a maintainer needs to know of a defect: versions, types and places."""
    return write("window-error", trace(error), qt_facts())


class ReportDialog(QDialog):
    """Shows a crash report, to copy or to find its file.

    Args:
        theme: the look.
        title: what happened.
        advice: what this is, and what to do.
        text: the report.
        path: its file; None where it is in no file.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        advice: str,
        text: str,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The program ends with its window, whether this was answered or not.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Goldcrest")
        self.resize(560, 420)
        self._path = path
        self.report = QPlainTextEdit(text, readOnly=True)
        theme.dress(self.report, "mono")
        self.report.setAccessibleName(tr("Report"))
        self.place = Label(
            theme, "", kind="small", role="muted", wrap=True, selectable=path is not None
        )
        self.place.setText(clean(str(path), _LONGEST_PATH) if path is not None else "")
        self.place.setAccessibleName(tr("File of the report"))
        self.place.setVisible(path is not None)
        self.copy_button = Button(theme, tr("Copy report"), icon="copy", on_click=self._copy)
        self.folder_button = Button(theme, tr("Open folder"), icon="folder", on_click=self._find)
        self.folder_button.setVisible(path is not None)
        self.close_button = Button(theme, tr("Close"), kind="primary", on_click=self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addWidget(Label(theme, title, kind="title", wrap=True))
        layout.addWidget(Label(theme, advice, role="muted", wrap=True))
        layout.addWidget(self.report, 1)
        layout.addWidget(self.place)
        layout.addLayout(Flow(self.copy_button, self.folder_button, self.close_button))
        self.close_button.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.set_text(tr("Copied"))

    def _find(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)


class CrashDialog(ReportDialog):
    """Says that the program has a defect and offers the report. It does not stop the window.

    Args:
        theme: the look.
        text: the report.
        path: its file; None where it could not be kept.
    """

    def __init__(self, theme: Theme, text: str, path: Path | None = None) -> None:
        advice = tr(
            "Your chats are saved. You can go on; if something looks wrong, start Goldcrest "
            "again. The report below helps to mend it. It contains no chats; please look "
            "through it before you pass it on."
        )
        if path is not None:
            kept = tr("It is kept as a file on this computer, and nothing sends it.")
            advice = f"{advice} {kept}"
        super().__init__(theme, tr("Goldcrest made a mistake"), advice, text, path)
        self.close_button.set_text(tr("Go on"))


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
