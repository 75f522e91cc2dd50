"""Looking for a newer version: only when the button is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop import __version__
from desktop.core.language import tr
from desktop.gui import comfort
from desktop.gui.about import words
from desktop.gui.accessible import announce
from desktop.gui.chat.links import open_link
from desktop.gui.errors import words_for
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Flow, Label

if TYPE_CHECKING:
    from desktop.core.hub.updates import Updates
    from desktop.core.releases import Release
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea

_NOTES_HEIGHT: Final = 160


class UpdatesCard(QFrame):
    """A button, and what came of it.

    Args:
        updates: tells of newer versions.
        tasks: the way off the GUI thread.
        banners: where it is said that no program opened the page.
        theme: the look.
    """

    def __init__(self, updates: Updates, tasks: Tasks, banners: BannerArea, theme: Theme) -> None:
        super().__init__()
        self._updates, self._tasks, self._banners = updates, tasks, banners
        self._page, self._asking = "", False
        self.setProperty("kind", "card")
        self.told = Label(theme, "", wrap=True)
        self.notes = QPlainTextEdit(readOnly=True)
        self.notes.setAccessibleName(tr("What is new"))
        self.notes.setTabChangesFocus(True)
        theme.dress(self.notes, "body")
        self.check = Button(theme, tr("Check for updates"), icon="refresh-cw", on_click=self._check)
        self.open = Button(
            theme, tr("Open the page"), kind="primary", icon="external-link", on_click=self._open
        )
        self.open.setAccessibleName(tr("Open the page of the new version in the browser"))
        buttons = QHBoxLayout()
        buttons.addLayout(Flow(self.check, self.open))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        about = Label(theme, words.asking(updates.host), kind="small", role="muted", wrap=True)
        for part in (about, self.told, self.notes):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.told.hide()
        self.notes.hide()
        self.open.hide()
        self._resize()
        theme.changed.connect(self._resize)

    def _resize(self) -> None:
        self.notes.setFixedHeight(comfort.scaled(_NOTES_HEIGHT))

    def _check(self) -> None:
        # Not switched off: the keyboard would lose its place. A second question waits for nobody.
        if self._asking:
            return
        self._asking = True
        self.check.set_text(tr("Checking…"))
        self._tasks.run(self._updates.check, self._show, self._fail)

    def _show(self, release: Release) -> None:
        self._ended()
        self._page = release.page if release.newer else ""
        notes = release.notes if release.newer else ""
        self.notes.setPlainText(notes)
        self.notes.setVisible(bool(notes))
        self.open.setVisible(bool(self._page))
        self._tell(words.outcome(release, __version__), "accent" if release.newer else "text")

    def _fail(self, error: Exception) -> None:
        self._ended()
        self._page = ""
        self.notes.hide()
        self.open.hide()
        self._tell(str(words_for(error)), "warning")

    def _ended(self) -> None:
        self._asking = False
        self.check.set_text(tr("Check for updates"))

    def _tell(self, sentence: str, role: str) -> None:
        self.told.setText(sentence)
        self.told.set_role(role)
        self.told.show()
        announce(self.told, sentence)

    def _open(self) -> None:
        open_link(self._banners, self._page)
