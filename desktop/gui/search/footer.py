"""The foot of a repository's panel: the download of the chosen file, from the offer to the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import size
from desktop.gui.downloads.offers import offer
from desktop.gui.downloads.words import told
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Bar, Button, Label, Switch, line

if TYPE_CHECKING:
    from desktop.core.hub.queue.downloads import Download
    from desktop.gui.downloads.offers import Action
    from desktop.gui.theme import Theme

_WIDEST_BUTTON = 400


@dataclass(frozen=True, slots=True)
class Offered:
    """The chosen file as the foot shows it.

    Attributes:
        words: on the button: "Download Balanced, 1.3 GB".
        bytes: of the file.
        advised: whether it is one that people should take.
        possible: whether this engine runs it at all.
        here: whether it is on this computer already.
        projector_bytes: of the file for pictures; None where there is none.
        download: its download, where there is one.
    """

    words: str
    bytes: int
    advised: bool
    possible: bool
    here: bool
    projector_bytes: int | None = None
    download: Download | None = None


class Footer(QWidget):
    """One button for the next step, and how far the download is.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The download is wanted; whether with the file for pictures.
    download_asked = Signal(bool)
    #: The chat with it is wanted.
    chat_asked = Signal()
    #: Something is to be done with its download: an Action.
    acted = Signal(object)
    #: The page of all downloads is wanted.
    downloads_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Action | None = None
        self._problem = ""
        self._bar = Bar(theme, tr("Download"))
        self._words = Label(theme, "", kind="small", role="muted", wrap=True)
        self._pictures = Switch(theme, tr("Download its file for pictures too"))
        self._pictures.setObjectName("withPictures")
        self._pictures_words = Label(theme, "", role="muted", wrap=True)
        self._main = Button(theme, tr("Download"), kind="primary", on_click=self._press)
        self._main.setObjectName("downloadFile")
        self._step = Button(theme, tr("Pause"), on_click=self._take_step)
        self._step.setObjectName("step")
        self._all = Button(theme, tr("Show downloads"), kind="quiet")
        self._all.setObjectName("showDownloads")
        self._all.clicked.connect(self.downloads_asked)
        self._offered: Offered | None = None
        self._build()
        self.hide()

    def show_file(self, offered: Offered | None) -> None:
        """Show the next step of a file; None: there is nothing to choose."""
        self._offered = offered
        self.setVisible(offered is not None)
        if offered is None:
            return
        download = offered.download
        moving = download is not None and download.state not in ("done", "cancelled")
        here = offered.here or (download is not None and download.state == "done")
        self._main.setVisible(here or not moving)
        self._main.set_text(tr("Chat with it") if here else offered.words)
        self._main.set_kind("primary" if here or offered.advised else "plain")
        self._main.setEnabled(here or offered.possible)
        self._bar.setVisible(moving)
        self._all.setVisible(moving)
        self._step.setVisible(False)
        pictures = offered.projector_bytes
        for part in (self._pictures, self._pictures_words):
            part.setVisible(pictures is not None and not here and not moving)
        if pictures is not None:
            self._pictures_words.setText(
                tr("With its file for pictures, {size} more", size=size(pictures))
            )
        self._show_words(download if moving else None)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong with the last step; "" takes it away."""
        self._problem = sentence
        self.show_file(self._offered)

    def _show_words(self, download: Download | None) -> None:
        if download is None:
            self._words.set_role("danger")
            self._words.setText(self._problem)
            self._words.setVisible(bool(self._problem))
            return
        said = told(download)
        self._bar.set_fraction(said.fraction)
        parts = (said.standing, said.percent, said.amount, said.rate, said.time_left, said.resumed)
        words = said.reason if download.state == "failed" else ", ".join(p for p in parts if p)
        self._words.set_role(said.role)
        self._words.setText(words)
        self._words.show()
        step = offer(download)
        self._action = step.action if step is not None else None
        self._step.setVisible(step is not None)
        if step is not None:
            self._step.set_text(step.words)

    def _press(self) -> None:
        offered = self._offered
        if offered is None:
            return
        self._problem = ""
        if offered.here or (offered.download is not None and offered.download.state == "done"):
            self.chat_asked.emit()
        else:
            # Not a double click's second half: until the queue answers there is nothing to press.
            self._main.setEnabled(False)
            with_pictures = offered.projector_bytes is not None and self._pictures.isChecked()
            self.download_asked.emit(with_pictures)

    def _take_step(self) -> None:
        if self._action is not None:
            self.acted.emit(self._action)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        self._main.setMaximumWidth(_WIDEST_BUTTON)
        buttons.addWidget(self._main, 1000)
        buttons.addWidget(self._step)
        buttons.addWidget(self._all)
        buttons.addStretch(1)
        pictures = QHBoxLayout()
        pictures.setSpacing(SMALL)
        pictures.addWidget(self._pictures)
        pictures.addWidget(self._pictures_words, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        inner.setSpacing(SMALL)
        inner.addWidget(self._bar)
        inner.addWidget(self._words)
        inner.addLayout(pictures)
        inner.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line())
        layout.addLayout(inner)
