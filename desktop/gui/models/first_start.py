"""The first start: one model that suits this computer, and two other ways on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core import hardware
from desktop.core.catalogue_facts import BUILTIN
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.downloads.commands import Commands
from desktop.gui.library.words import origin
from desktop.gui.models import formats
from desktop.gui.models.details import open_link
from desktop.gui.models.row_text import Action, RowText, compose, named
from desktop.gui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Bar, Button, Flow, Label, ShortButton

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.app import Services
    from desktop.core.hardware import Hardware
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.library import Installed
    from desktop.core.picker import Row
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WIDEST = 560
_WHAT_IT_IS = mark(
    "An assistant that lives on this computer. It works without the internet, and nothing that you "
    "write leaves this machine."
)
_SELF_TEST = mark("The self-test model needs no download. It only proves that everything works.")
_SELF_TEST_ID = BUILTIN.id
#: The one large title of the program.


@dataclass(frozen=True)
class _Found:
    """What the page shows, read off the GUI thread."""

    row: Row | None
    hardware: Hardware
    here: Installed


class FirstStartPage(QScrollArea):
    """Recommends a model for this computer, downloads it, and then asks for a chat with it.

    Args:
        services: where everything comes from.
        tasks: runs what takes time.
        bridge: brings the core's events.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants to chat with the model of this id.
    chat_requested = Signal(str)
    #: Somebody wants to see all models.
    models_requested = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstStartPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._services, self._tasks, self._theme = services, tasks, theme
        self._row: Row | None = None
        self._download: Download | None = None
        self._wanted = False
        #: The model that needs no download.
        self._here = _SELF_TEST_ID
        self._card = _Card(theme)
        self._card.acted.connect(self._act)
        self._card.cancelled.connect(self._cancel)
        self._commands = Commands(services, tasks, self)
        self._try = ShortButton(
            theme,
            tr("Try it now with the built-in self-test model"),
            on_click=self._try_here,
        )
        self._try.setObjectName("trySelfTest")
        self._all = Button(
            theme, tr("See all models"), kind="quiet", on_click=self.models_requested.emit
        )
        self._all.setObjectName("seeAllModels")
        self._note = Label(theme, tr(_SELF_TEST), kind="small", role="muted", wrap=True)
        self._build()
        bridge.download_changed.connect(self._download_changed)
        bridge.library_changed.connect(self._look_again)

    def refresh(self) -> None:
        """Read the recommendation again, off the GUI thread."""
        self._tasks.run(self._read, self._show_found, self._card.show_failure)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the recommendation when the page comes into sight."""
        super().showEvent(event)
        self.refresh()

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _read(self) -> _Found:
        services = self._services
        row = next((each for each in services.rows() if each.recommended), None)
        return _Found(row, hardware.read(), services.default_model())

    def _show_found(self, found: _Found) -> None:
        self._row = found.row
        # As it is now: what was heard of it while the rest was read is newer than the rest.
        downloads = {each.key: each for each in self._services.downloads.snapshot()}
        self._download = downloads.get(found.row.id) if found.row is not None else None
        self._card.show_computer(formats.hardware(found.hardware))
        self._show_here(found.here)
        self._show()

    def _show_here(self, model: Installed) -> None:
        """Offer what is on this computer already, perhaps from another program."""
        self._here = model.id
        if model.builtin:
            return
        # The name, which may be long, stands below.
        self._try.set_text(tr("Try it now with a model that is here"))
        place = ", ".join(part for part in (tr("on this computer already"), origin(model)) if part)
        self._note.setText(tr("{clean} is {place}.", clean=clean(model.name), place=place))

    def _show(self) -> None:
        if self._row is None:
            self._card.show_nothing()
            return
        text = compose(self._row, self._download, self._services.settings.value.comfortable_speed)
        self._card.show_model(self._row, text)

    def _try_here(self) -> None:
        self.chat_requested.emit(self._here)

    def _act(self) -> None:
        row = self._row
        action = self._card.action
        if row is None:
            return
        if action is Action.CHAT:
            self.chat_requested.emit(row.id)
        elif action is Action.PAUSE:
            self._commands.pause(row.id, self._card.show_failure)
        elif action is Action.RESUME:
            # The card says what it waits for: pressed in spite of that, it is meant.
            self._commands.resume(row.id, self._card.show_failure, anyway=True)
        else:
            self._wanted = True
            self._commands.start_model(row.id, self._card.show_failure)

    def _cancel(self) -> None:
        self._wanted = False
        if self._row is not None:
            self._commands.cancel(self._row.id, self._card.show_failure, keep=True)

    def _download_changed(self, download: Download) -> None:
        if self._row is None or download.key != self._row.id:
            return
        self._download = download
        self._show()
        # Only who is still here and asked on this page is taken to the chat.
        if download.state == "done" and self._wanted:
            self._wanted = False
            if self.isVisible():
                self.chat_requested.emit(download.key)

    def _build(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, HUGE, 0, HUGE)
        inner.setSpacing(SMALL)
        inner.addStretch(1)
        inner.addWidget(_welcome(self._theme))
        inner.addWidget(Label(self._theme, tr(_WHAT_IT_IS), role="muted", wrap=True))
        inner.addSpacing(MEDIUM)
        inner.addWidget(self._card)
        inner.addSpacing(MEDIUM)
        inner.addLayout(Flow(self._try, self._all))
        inner.addWidget(self._note)
        inner.addStretch(2)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(LARGE, 0, LARGE, 0)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self.setWidget(page)


def _welcome(theme: Theme) -> Label:
    return Label(theme, tr("Welcome to Goldcrest"), kind="welcome", wrap=True)


class _Card(QFrame):
    """The recommended model, its download and its errors."""

    acted = Signal()
    #: The download is to be given up; what arrived is kept.
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = theme
        self._link = self._computer = ""
        self.action = Action.DOWNLOAD
        looking = tr("Looking at this computer")
        self._over = Label(theme, looking, kind="small", role="accent", wrap=True)
        self._name = Label(theme, "", kind="title", wrap=True)
        self._why = Label(theme, "", wrap=True)
        self._facts = Label(theme, "", role="muted", wrap=True)
        self._licence = ShortButton(
            theme, "", kind="quiet", icon="external-link", on_click=self._open_licence
        )
        self._bar = Bar(theme, tr("Progress of the download"), role="good")
        self._progress = Label(theme, "", kind="small", role="muted", wrap=True)
        self._error = Label(theme, "", kind="small", role="danger", wrap=True)
        self._button = Button(theme, tr("Download and start"), kind="primary")
        self._button.setObjectName("downloadAndStart")
        self._button.clicked.connect(self.acted)
        self._cancel = Button(theme, tr("Cancel"), kind="quiet", on_click=self.cancelled.emit)
        self._cancel.setObjectName("cancel")
        self._build()
        self._show_parts(model=False)

    def show_computer(self, words: str) -> None:
        """Say which computer the recommendation is for."""
        self._computer = words

    def show_model(self, row: Row, text: RowText) -> None:
        """Show a model and the state of its download."""
        self.action = text.action
        self._over.setText(tr("Recommended for this computer: {computer}", computer=self._computer))
        self._name.setText(text.name)
        self._why.setText(formats.sentence(text.note))
        self._facts.setText(
            tr("{size} to download, {memory} of memory to run", size=text.size, memory=text.needs)
        )
        licence = row.model.licence if row.model is not None else None
        self._link = licence.link if licence is not None else ""
        self._licence.set_text(tr("Licence: {licence}", licence=text.licence))
        self._licence.setVisible(bool(self._link))
        words = {
            tr("Download"): tr("Download and start"),
            tr("Chat", "to start one"): tr("Start"),
        }.get(text.button, text.button)
        self._button.set_text(words)
        self._button.setAccessibleName(named(words, text.name))
        moving = text.progress is not None
        self._button.set_kind("plain" if moving else "primary")
        self._bar.set_fraction(text.progress or 0.0)
        told = (text.percent, text.amount, text.rate, text.time_left)
        self._progress.setText(", ".join(word for word in told if word) if moving else "")
        self._error.setText(text.error)
        self._error.set_role(text.error_role)
        first = self._button.isHidden()
        self._show_parts(model=True, moving=moving)
        if first:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self) -> None:
        """Say that no model suits this computer."""
        self._over.setText(tr("This computer: {computer}", computer=self._computer))
        self._name.setText(tr("No model of the list fits into this computer's memory"))
        self._why.setText(tr("You can look at all models, or try the built-in one."))
        self._show_parts(model=False)

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong outside the download."""
        self._error.setText(formats.problem(error))
        self._error.set_role("danger")
        self._error.show()

    def _open_licence(self) -> None:
        open_link(self._link)

    def _show_parts(self, *, model: bool, moving: bool = False) -> None:
        self._why.setVisible(bool(self._why.text()))
        self._facts.setVisible(model)
        self._licence.setVisible(model and bool(self._link))
        self._bar.setVisible(moving)
        self._progress.setVisible(moving)
        self._error.setVisible(bool(self._error.text()))
        self._button.setVisible(model)
        self._cancel.setVisible(moving)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, MEDIUM + TINY)
        layout.setSpacing(SMALL)
        for widget in (self._over, self._name, self._why, self._facts):
            layout.addWidget(widget)
        layout.addWidget(self._bar)
        layout.addWidget(self._progress)
        layout.addWidget(self._error)
        layout.addSpacing(TINY)
        layout.addLayout(Flow(self._button, self._cancel, self._licence))
