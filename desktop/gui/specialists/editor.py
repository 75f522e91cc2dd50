"""The editor of one of the person's own specialists: all that it binds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.language import tr, trn
from desktop.core.specialists.reading import LONGEST_INSTRUCTIONS
from desktop.gui.chat.options.adapters import Adapters
from desktop.gui.chat.options.form import AnswerAs
from desktop.gui.chat.options.known import look
from desktop.gui.chat.options.parts import note, show_note
from desktop.gui.chat.options.sections import Context, Instructions, Thinking
from desktop.gui.chat.options.writing import Writing
from desktop.gui.specialists import words
from desktop.gui.specialists.basics import Basics, ModelPart
from desktop.gui.specialists.choosing import Choosing
from desktop.gui.specialists.offer import Offer
from desktop.gui.specialists.parts import Fold, Part, mind_endless_words, show_text
from desktop.gui.specialists.relay import Relay
from desktop.gui.theme import MEDIUM
from desktop.gui.widgets import line

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.options.known import Known
    from desktop.gui.chat.options.parts import Section
    from desktop.gui.specialists.desk import Desk
    from desktop.gui.specialists.reading import Found
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class MoreSettings(QWidget):
    """Thinking, the form of answers, context, writing, adapters: as in the options of a chat.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
    """

    def __init__(self, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self.thinking = Thinking(theme)
        self.form = AnswerAs(theme, tasks)
        self.context = Context(theme)
        self.writing = Writing(theme)
        self.adapters = Adapters(theme, tasks)
        self.sections: tuple[Section, ...] = (
            self.thinking,
            self.form,
            self.context,
            self.writing,
            self.adapters,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for number, section in enumerate(self.sections):
            if number:
                column.addWidget(line())
            column.addWidget(section)

    def show_model(self, known: Known, *, bound: bool) -> None:
        """Take over what is known of the model that answers.

        Args:
            known: the model that the specialist is bound to, or else the usual one.
            bound: which of both.
        """
        # Of a model that may be any, nothing is known but what fits into this computer's memory.
        any_model = replace(known, model=replace(known.model, model=None, facts=None, title="any"))
        for section in self.sections:
            all_known = bound or section is self.context
            section.show_model(known if all_known else any_model)


class Editor(QWidget):
    """Shows and changes the specialist that lies on the desk.

    Args:
        desk: holds it.
        services: what the program works with.
        tasks: the way off the GUI thread.
        theme: the look.
    """

    def __init__(self, desk: Desk, services: Services, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._services, self._tasks, self._theme = desk, services, tasks, theme
        self._found: Found | None = None
        self._looks = 0
        #: The model that the settings were shown for.
        self._looked_at: str | None = None
        self.basics, self.model = Basics(theme), ModelPart(theme)
        self.instructions = Instructions(theme)
        hint = tr("Such as: You are a patient teacher. Explain one step at a time.")
        self.instructions.text.setPlaceholderText(hint)
        self.too_long = note(theme)
        self.instructions.column.addWidget(self.too_long)
        show_note(self.too_long, "")
        self.choosing, self.relay, self.offer = Choosing(theme), Relay(theme), Offer(theme)
        self.more = Fold(theme, tr("Settings"), lambda: MoreSettings(theme, tasks))
        self._parts: tuple[Part, ...] = (
            self.basics,
            self.model,
            self.choosing,
            self.relay,
            self.offer,
        )
        self._build()
        self._connect()

    def show_found(self, found: Found) -> None:
        """Offer the models that there are."""
        self._found = found
        self.model.show_found(found)
        self.relay.show_found(found)
        self._looked_at = None
        self._look()

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one, which lies on the desk."""
        for part in self._parts:
            part.show_specialist(specialist)
        show_text(self.instructions.text, specialist.settings.system)
        self.instructions.show_settings(specialist.settings)
        self._show_length()
        # Closed again: what is set there is said in the line.
        self.more.set_open(is_open=False)
        if isinstance(self.more.content, MoreSettings):
            for section in self.more.content.sections:
                section.show_settings(specialist.settings)
        self._show_more_state(specialist)
        self._look()

    def flush(self) -> None:
        """Take what is still being typed."""
        for part in self._parts:
            part.flush()
        self.instructions.flush()
        if isinstance(self.more.content, MoreSettings):
            for section in self.more.content.sections:
                section.flush()

    def name_it(self) -> None:
        """Put the keyboard where the name is written."""
        self.basics.name.setFocus()
        self.basics.name.selectAll()

    # --- inside ------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for widget in (
            self.basics,
            line(),
            self.instructions,
            self.model,
            line(),
            self.choosing,
            line(),
            self.relay,
            line(),
            self.offer,
            line(),
            self.more,
        ):
            column.addWidget(widget)

    def _connect(self) -> None:
        for part in self._parts:
            part.changed.connect(self._desk.change)
        self.instructions.changed.connect(self._desk.set)
        self.instructions.text.textChanged.connect(self._show_length)
        mind_endless_words(self.instructions.text)
        self.more.filled.connect(self._fill_more)
        self._desk.edited.connect(self._follow)

    def _fill_more(self, more: MoreSettings) -> None:
        settings = self._desk.specialist.settings if self._desk.specialist else ChatSettings()
        for section in more.sections:
            section.show_settings(settings)
            section.changed.connect(self._desk.set)
        self._looked_at = None
        self._look()

    def _follow(self, specialist: Specialist) -> None:
        if isinstance(self.more.content, MoreSettings):
            for section in self.more.content.sections:
                section.follow(specialist.settings)
        self._show_more_state(specialist)
        self._look()

    def _show_more_state(self, specialist: Specialist) -> None:
        self.more.show_state(words.settings(replace(specialist.settings, system="")))

    def _show_length(self) -> None:
        # Counted by the document, which need not make a text of it at each key.
        too_long = self.instructions.text.document().characterCount() > LONGEST_INSTRUCTIONS + 1
        said = trn(
            "Only the first {n} character is kept.",
            "Only the first {n} characters are kept.",
            LONGEST_INSTRUCTIONS,
        )
        show_note(self.too_long, said if too_long else "", "warning")

    def _look(self) -> None:
        """Find out what the settings show of the model and of this computer."""
        specialist, found = self._desk.specialist, self._found
        if specialist is None or found is None or self.more.content is None:
            return
        bound = found.model(specialist.model) if specialist.model else None
        model, settings = bound or found.usual, self._services.settings.value
        wanted = bound.id if bound else ""
        if wanted == self._looked_at:
            return
        self._looks += 1
        self._looked_at, number = wanted, self._looks
        self._tasks.run(
            lambda: look(model, settings),
            lambda known: self._show_known(number, known, bound=bound is not None),
        )

    def _show_known(self, number: int, known: Known, *, bound: bool) -> None:
        more = self.more.content
        if number != self._looks or not isinstance(more, MoreSettings):
            return
        more.show_model(known, bound=bound)
