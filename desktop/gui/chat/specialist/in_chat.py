"""The specialist that the chat on a page is given to: chosen, shown, remembered, taken away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal

from desktop.core.errors import UnknownSpecialist
from desktop.core.language import tr
from desktop.core.specialists import using
from desktop.gui.chat.specialist.button import SpecialistButton
from desktop.gui.chat.specialist.chip import OfferChip
from desktop.gui.chat.specialist.offering import Offering
from desktop.gui.chat.specialist.relay import Relay
from desktop.gui.chat.specialist.strip import SpecialistStrip
from desktop.gui.chat.specialist.suited import suited
from desktop.gui.commands.command import Command
from desktop.gui.errors import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.specialists.folder import Specialists
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.talk import Talk
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_MODELS, _AGAIN = "models", "again"


class Known(NamedTuple):
    """A specialist as its file is now.

    Attributes:
        specialist: what is in it.
        mark: tells it from what it was like before; see `using.mark`.
    """

    specialist: Specialist
    mark: str


class ChatSpecialist(QObject):
    """Joins the specialist of the chat that is shown with its settings, model and composer.

    The chat keeps the settings that the specialist had when it was chosen, so it goes on as it is
    when that is changed or deleted; the page says so.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        theme: the look.
        around: what a talk works with.
        talk: goes on with the chat that is shown.
        page: the chat page.

    Attributes:
        current: the specialist in use, as its file is now; None: there is none, or it has gone.
    """

    #: What went wrong: the exception.
    failed = Signal(object)
    #: Another page of the window is wanted: its name.
    page_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        theme: Theme,
        around: Around,
        talk: Talk,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._services, self._tasks = services, tasks
        self._around, self._talk, self._desk = around, talk, around.options.desk
        self.current: Specialist | None = None
        self._asked = 0
        self._giving = self._needs_model = False
        #: What the button behind the sentence does.
        self._action = ""
        composer = around.composer
        self.button = SpecialistButton(theme)
        self.strip, self.chip = SpecialistStrip(theme), OfferChip(theme)
        composer.add_tool(self.button)
        composer.add_above(self.strip)
        composer.add_above(self.chip)
        composer.installEventFilter(self)
        specialists = services.specialists
        self.offering = Offering(specialists, tasks, around, talk, self.chip, self)
        self.relay = Relay(specialists, tasks, around, talk, self)
        self._connect(page)

    def _connect(self, page: QWidget) -> None:
        Command("chat.specialist", page, self._open_menu)
        Command("chat.use-offer", page, self._accept, possible=self._has_offer)
        self.button.clicked.connect(self._open_menu)
        self.button.chosen.connect(self._choose)
        self.button.all_requested.connect(partial(self.page_requested.emit, "specialists"))
        self.strip.chosen.connect(self._choose_value)
        self.strip.acted.connect(self._act)
        self.chip.accepted.connect(self._accept)
        self._desk.shown.connect(self._follow)
        self._around.answering.changed.connect(self._choose_model)

    # --- what people do ----------------------------------------------------------------------

    def use(self, specialist_id: str) -> None:
        """Give the chat that is shown to a specialist, as soon as its file is read."""
        self._asked += 1
        self._read(specialist_id, partial(self._give, self._asked), self._not_given)

    def use_none(self) -> None:
        """Take the chat away from its specialist; what the person has set for it stays."""
        self._asked += 1
        self._around.options.flush()
        self.current, self._needs_model = None, False
        self.strip.tell("")
        # Whoever takes one away wants none: not the same again with the next word.
        self.offering.decline()
        self._take(using.take_away(self._desk.settings))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the button as much room as the composer has."""
        if event.type() == QEvent.Type.Resize:
            resized: QResizeEvent = event  # type: ignore[assignment]  # by its type
            self.button.fit(resized.size().width())
        return super().eventFilter(watched, event)

    def _open_menu(self) -> None:
        self._tasks.run(
            self._services.specialists.listing,
            lambda listing: self.button.open_menu(listing.all, self._id),
            self.failed.emit,
        )

    def _choose(self, specialist_id: str) -> None:
        if specialist_id:
            self.use(specialist_id)
        else:
            self.use_none()
        self._around.composer.edit.setFocus()

    def _choose_value(self, name: str, value: str) -> None:
        used = self._desk.settings.specialist
        if used is None or self.current is None:
            return
        self._around.options.flush()
        had = using.has_instructions_of(self._desk.settings, self.current)
        chosen = {**dict(used.chosen), name: value}
        self._take(using.choose(self._desk.settings, self.current, chosen))
        if not had:
            words = tr("The instructions of this chat were changed, and do not follow this choice.")
            self._tell(words, _AGAIN)

    def _has_offer(self) -> bool:
        return self.chip.specialist is not None

    def _accept(self) -> None:
        if self.chip.specialist is not None:
            self._choose(self.chip.specialist.id)
            self.chip.offer(None)

    def _act(self) -> None:
        if self._action == _MODELS:
            self.page_requested.emit("models")
        elif self._action == _AGAIN and self.current is not None:
            used = self._desk.settings.specialist
            chosen = dict(used.chosen) if used else {}
            self.strip.tell("")
            self._take(using.give(self._desk.settings, self.current, chosen))

    # --- reading -----------------------------------------------------------------------------

    @property
    def _id(self) -> str:
        used = self._desk.settings.specialist
        return used.id if used else ""

    def _read(
        self,
        specialist_id: str,
        done: Callable[[Known], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._tasks.store(partial(_known, self._services.specialists, specialist_id), done, failed)

    def _give(self, asked: int, known: Known) -> None:
        if asked != self._asked or not self._desk.ready:
            return
        self._around.options.flush()
        self.current, self._needs_model = known.specialist, True
        self.strip.tell("")
        self._take(using.give(self._desk.settings, known.specialist))
        self._choose_model()

    def _not_given(self, error: Exception) -> None:
        self.failed.emit(error)

    def _take(self, settings: ChatSettings) -> None:
        self._giving = True
        try:
            self._desk.take(settings)
        finally:
            self._giving = False
        self._show()

    def _follow(self) -> None:
        """Other settings hold: of another chat perhaps, with another specialist."""
        if self._giving:
            return
        self._asked += 1
        used = self._desk.settings.specialist
        if used is None or self.current is None or self.current.id != used.id:
            self.current = None
        self._needs_model = False
        self.strip.tell("")
        self._show()
        if used is not None:
            asked = self._asked
            self._read(used.id, partial(self._compare, asked), partial(self._has_gone, asked))

    def _compare(self, asked: int, known: Known) -> None:
        """The specialist of the chat is known: it may have been changed meanwhile."""
        used = self._desk.settings.specialist
        if asked != self._asked or used is None:
            return
        self.current = known.specialist
        is_new = self._talk.conversation is None and self._talk.running is None
        if known.mark != used.mark and is_new:
            # Nothing was said yet.
            self._take(using.give(self._desk.settings, known.specialist, dict(used.chosen)))
        elif known.mark != used.mark:
            words = tr(
                "{name} was changed after this chat began, and works here as it was.",
                name=used.name,
            )
            self._tell(words, _AGAIN)
        self._show()
        if is_new:
            self._needs_model = True
            self._choose_model()

    def _has_gone(self, asked: int, error: Exception) -> None:
        used = self._desk.settings.specialist
        if asked != self._asked or used is None:
            return
        self.current = None
        self._show()
        if isinstance(error, UnknownSpecialist):
            why = tr("{name} was deleted.", name=used.name)
        else:
            why = words_for(error).title
        words = tr("{why} This chat keeps the instructions it has.", why=why)
        self._tell(words, "")

    # --- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        used, now = self._desk.settings.specialist, self.current
        self.button.show_specialist(used.name if used else "", now.icon if now else "")
        self.button.setEnabled(self._desk.ready)
        fields = now.fields if now is not None and used is not None else ()
        own = now is None or now.own
        self.strip.show_fields(fields, dict(used.chosen) if used else {}, own=own)
        self._around.composer.edit.show_opening(now.opening if now and used else "")

    def _choose_model(self) -> None:
        """Let the model answer that suits, once it is known which are here."""
        answering, now = self._around.answering, self.current
        if not self._needs_model or now is None or not answering.choices.all:
            return
        self._needs_model = False
        names = {model.id: model.name for model in self._services.catalogue.models}
        found = suited(now, answering.choices, answering.choice, names)
        if found.choice is not None and found.choice != answering.choice:
            answering.set_model(found.choice.id)
        if found.missing and not self.strip.words.text():
            words = tr(
                "{name} works well with {model}, which is not on this computer.",
                name=now.name,
                model=found.missing,
            )
            self._tell(words, _MODELS)

    def _tell(self, words: str, action: str) -> None:
        self._action = action
        labels = {_MODELS: tr("See models"), _AGAIN: tr("Use it as it is now")}
        self.strip.tell(words, labels.get(action, ""))


def _known(specialists: Specialists, specialist_id: str) -> Known:
    found = specialists.get(specialist_id)
    return Known(found, using.mark(found))
