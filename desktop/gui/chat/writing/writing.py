"""Comfort while a message is written, all of it together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.core.chat.messages import title_from
from desktop.core.language import tr
from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.reading import LONGEST_TEXT
from desktop.core.wording import clean
from desktop.gui.chat.writing.offers import MANAGE, Offer, of_prompts
from desktop.gui.chat.writing.recalling import Recall
from desktop.gui.chat.writing.slash_menu import SlashMenu
from desktop.gui.chat.writing.spelling import SpellCheck
from desktop.gui.chat.writing.word_count import WordCount
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextCursor
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.composer import Composer
    from desktop.gui.chat.unsent import UnsentMessages
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea

_SECONDS: Final = 8.0
_LONGEST_SHOWN: Final = 60


class Writing(QObject):
    """Belongs to a composer: what was said before, prompts, spelling, and its length.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: tells of settings.
        theme: the look.
        composer: where messages are written.
        unsent: knows which chat is shown.
        banners: where hints and failures are shown.
        page: what the menu of prompts lies over.
    """

    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        composer: Composer,
        unsent: UnsentMessages,
        banners: BannerArea,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._services, self._tasks = services, tasks
        self._composer, self._banners = composer, banners
        self.menu = SlashMenu(composer, tasks, theme, page)
        self.menu.sources.append(partial(of_prompts, services.prompts))
        self.recall = Recall(services.conversations.database, tasks, composer, unsent, self)
        setting = services.settings.value.spell_check
        self.spelling = SpellCheck(services.speller, tasks, composer.edit, theme, setting)
        self.count = WordCount(composer, tasks, theme)
        composer.edit.pressed.connect(self._press)
        composer.edit.menu_opening.connect(self._add_to_menu)
        composer.blanks.unfilled.connect(self._hint)
        bridge.settings_changed.connect(self.spelling.follow)
        self.menu.chosen.connect(self._carry_out)
        self.menu.failed.connect(self._fail)
        self.recall.failed.connect(self._fail)

    def _press(self, event: QKeyEvent) -> None:
        parts = self.menu, self._composer.blanks, self.recall
        if any(part.press(event) for part in parts):
            event.accept()

    def _carry_out(self, offer: Offer) -> None:
        if offer.kind == MANAGE:
            self.page_requested.emit("prompts")

    def _hint(self, name: str) -> None:
        self._banners.show_message(
            tr("“{name}” is not filled in.", name=clean(name, _LONGEST_SHOWN)),
            tr("Write over it, or send again to send the message as it is."),
            seconds=_SECONDS,
        )

    def _fail(self, error: Exception) -> None:
        show_error(self._banners, error)

    def _add_to_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        place = self.spelling.word_at(cursor.position())
        if place is not None:
            # Loaded when it is first wanted.
            from desktop.gui.chat.writing.suggestions import Suggestions

            edit, speller = self._composer.edit, self._services.speller
            Suggestions(menu, place, edit, self.spelling, speller, self._tasks, self._fail)
        save = QAction(tr("Save as prompt"), menu)
        text = self._composer.text
        save.setEnabled(bool(text.strip()) and len(text) <= LONGEST_TEXT)
        save.triggered.connect(self._save)
        menu.addSeparator()
        menu.addAction(save)

    def _save(self) -> None:
        text = self._composer.text
        if text.strip():
            prompt = Prompt(title_from(text), text)
            saved = partial(self._services.prompts.save, prompt)
            self._tasks.run(saved, self._saved, self._fail)

    def _saved(self, prompt: Prompt) -> None:
        self._banners.show_message(
            tr("Saved as prompt “{name}”.", name=clean(prompt.name, _LONGEST_SHOWN)),
            tone="good",
            actions=[(tr("Manage prompts…"), partial(self.page_requested.emit, "prompts"))],
            seconds=_SECONDS,
        )
