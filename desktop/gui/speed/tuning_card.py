"""The card that looks for the fastest way to run models here, and says what it gains."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import app_tuning
from desktop.core import wording_tuning
from desktop.core.language import mark, tr
from desktop.core.speed.tuning import ANY
from desktop.gui.models import formats
from desktop.gui.speed import choices
from desktop.gui.speed.measuring import MeasuringCard, hearing, step_of, stoppable, told
from desktop.gui.speed.weighing import Weighing
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Bar, Button, Label, Notice, SectionTitle, Select

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.app import Services
    from desktop.app_tuning import Found
    from desktop.core.library.work import Report, Stop
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

TITLE: Final = mark("Find the fastest settings")
_SECONDS: Final = 60.0
_WHAT: Final = mark(
    "Tries the engine's builds for this processor, numbers of threads and more for a minute. What"
    " is fastest here is used from then on."
)
_START, _AGAIN, _STOP = mark("Find the fastest"), mark("Find it again"), mark("Stop")
_EVERY: Final = mark("All models")
_NOTHING: Final = mark("Nothing was tried yet, so llama.cpp's own settings are in use.")
_NOTHING_NOW: Final = mark("llama.cpp's own settings are in use.")
_NOTHING_OWN: Final = mark(
    "Nothing was tried with this model. What was found for all of them is used:"
)
_OLD: Final = mark(
    "Something was found {change}, so it is not used any more: {found} Find it again; that takes a"
    " minute."
)
_ELSEWHERE: Final = {
    False: mark(
        "On the battery something was found, but not yet for mains power, which is on now."
    ),
    True: mark(
        "On mains power something was found, but not yet for the battery, which is in use now."
    ),
}
_FORGOTTEN: Final = mark("llama.cpp's own settings are used again.")
_STOPPED: Final = mark("Stopped.")
_AFTERWARDS: Final = mark("Telling the speed of every model anew")


class TuningCard(MeasuringCard):
    """Looks for the fastest settings on a thread of its own, for all models or for one.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings the progress.
        theme: the look.
        seconds: that a search may take.
        parent: the Qt parent.
    """

    #: Settings were found, forgotten or brought back: for this model; "" for all of them.
    tuned = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        *,
        seconds: float = _SECONDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr(TITLE), tasks, bridge, parent)
        self.setObjectName("tuningCard")
        self._services, self._tasks, self._bridge = services, tasks, bridge
        self._seconds = seconds
        self._running_for = ANY
        self._share, self._afterwards = 0.0, False
        self._gone: Mapping[str, Found] = {}
        self._models: choices.Models = ((), ())
        self._make(theme)
        self._build(theme)
        self._show_running(running=False)

    def chosen(self) -> str:
        """Return the id of the model that is chosen; `ANY` for all of them."""
        return str(self.select.currentData() or ANY)

    def refresh(self) -> None:
        """Look again at which models there are, and at what was found for the chosen one."""
        self._tasks.run(partial(choices.models, self._services), self._show_models, self._not_read)

    def choose(self, model_id: str) -> None:
        """Choose a model, if it is among those that there are."""
        self.select.choose(model_id)

    # --- searching ----------------------------------------------------------------------------

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        else:
            self._start()

    def _start(self) -> None:
        model_id, turn, seconds = self.chosen(), self.weighing.turn(), self._seconds
        services, report = self._services, hearing(self._bridge, self._progress, step_of)

        def work(_tell: Report, stop: Stop) -> Found | None:
            with stoppable():
                try:
                    return app_tuning.tune(services, model_id, turn, seconds, report, stop)
                except ValueError:  # no room for a part of a model, or nothing of it could run
                    return None

        self._gone, self._running_for = {}, model_id
        self._share, self._afterwards = 0.0, False
        self.notice.clear()
        self._show_running(running=True)
        self._job.start(work, self._done, self._failed, self._stopped)

    def _progress(self, share: float, step: str) -> None:
        if not self.running or self._job.stopping:
            return
        # The numbers of all models follow the search, where there are any, and begin at nought.
        self._afterwards = self._afterwards or share < self._share
        self._share = share
        self.bar.set_fraction(share)
        left = self._seconds * (1 - share)
        if self._afterwards:
            words = tr(_AFTERWARDS)
        elif step == "measuring":
            words = (
                tr("Trying, {time}", time=formats.time_left(left)) if left > 0 else tr("Finishing")
            )
        else:
            words = told(step)
        self.words.setText(words)

    def _done(self, found: Found | None) -> None:
        self._show_running(running=False)
        if found is None:
            self.notice.tell(tr(wording_tuning.NO_ROOM))
        else:
            self.tuned.emit(self._running_for)
        self._look()

    def _failed(self, error: Exception) -> None:
        self._show_running(running=False)
        self.notice.tell(formats.problem(error))
        self._look()

    def _stopped(self) -> None:
        self._show_running(running=False)
        self.notice.tell(tr(_STOPPED), "muted")
        self._look()

    # --- forgetting ---------------------------------------------------------------------------

    def _forget(self) -> None:
        model_id, tunings = self.chosen(), self._services.tunings
        self.forget.setEnabled(False)
        self._tasks.store(
            partial(tunings.forget, model_id), partial(self._forgotten, model_id), self._not_done
        )

    def _forgotten(self, model_id: str, gone: Mapping[str, Found]) -> None:
        self.tuned.emit(model_id)
        if model_id != self.chosen():
            self._look()
            return
        self._gone = gone
        undo = (Answer("undo", tr("Undo"), tr("Undo: use again what was found")),) if gone else ()
        self.notice.tell(tr(_FORGOTTEN), "muted", undo)
        # The button that had the focus goes.
        if undo:
            self.notice.buttons[-1].setFocus()
        self._look()

    def _undo(self) -> None:
        if self._gone:
            gone, self._gone = self._gone, {}
            model_id = self.chosen()
            self._tasks.store(
                partial(self._services.tunings.restore, gone),
                lambda _: self._restored(model_id),
                self._not_done,
            )

    def _restored(self, model_id: str) -> None:
        self.notice.clear()
        self.tuned.emit(model_id)
        self._look()

    def _not_done(self, error: Exception) -> None:
        self.notice.tell(formats.problem(error))
        self._look()

    def _not_read(self, error: Exception) -> None:
        self.notice.tell(formats.problem(error))

    # --- showing ------------------------------------------------------------------------------

    def _chose(self) -> None:
        self._gone = {}
        self.notice.clear()
        self._look()

    def _look(self) -> None:
        work = partial(choices.state, self._services, self.chosen())
        self._tasks.run(work, self._show_state, self._not_read)

    def _show_models(self, found: choices.Models) -> None:
        if self._models != found:
            self._models = found
            with QSignalBlocker(self.select):
                self._fill()
        self._look()

    def _fill(self) -> None:
        before = self.chosen()
        self.select.clear()
        self.select.addItem(tr(_EVERY), ANY)
        for group in self._models:
            if group:
                self.select.insertSeparator(self.select.count())
            for name, model_id in group:
                self.select.addItem(name, model_id)
        if not self.select.choose(before):
            self.select.setCurrentIndex(0)

    def _show_state(self, state: choices.State) -> None:
        if state.model_id != self.chosen() or self.running:
            return
        shown = state.own or state.general
        self.result.setText(wording_tuning.headline(shown) if shown else "")
        more = ""
        if shown is not None:
            more = f"{wording_tuning.details(shown.choice)} {wording_tuning.before(shown)}".strip()
        self.more.setText(more)
        known_once = state.old is not None or state.elsewhere
        nothing = tr(_NOTHING_NOW if known_once else _NOTHING)
        if self._gone:  # the notice says so, and offers the way back
            nothing = ""
        self.lead.setText("" if state.own else tr(_NOTHING_OWN) if state.general else nothing)
        for label in (self.lead, self.result, self.more):
            label.setVisible(bool(label.text()))
        self.forget.setVisible(state.own is not None)
        self.forget.setEnabled(True)
        self.button.set_text(tr(_AGAIN if state.own or known_once else _START))
        if state.own is None and not self.notice.text():
            self._tell_of_old(state)

    def _tell_of_old(self, state: choices.State) -> None:
        if state.old is not None:
            found = wording_tuning.headline(state.old)
            change = tr(wording_tuning.CHANGES[state.change])
            self.notice.tell(tr(_OLD, change=change, found=found), "warning")
        elif state.elsewhere:
            self.notice.tell(tr(_ELSEWHERE[state.on_battery]), "muted")

    def _show_running(self, *, running: bool) -> None:
        # The button that had the focus keeps it: it becomes the way to stop.
        self.button.set_text(tr(_STOP if running else _START))
        self.button.set_icon("square" if running else "gauge")
        self.button.setEnabled(True)
        self.select.setEnabled(not running)
        self.weighing.setEnabled(not running)
        self.forget.setEnabled(not running)
        self.words.setText(tr("Beginning") if running else tr(_WHAT))
        self.bar.set_fraction(0.0)
        self.bar.setVisible(running)

    # --- building -----------------------------------------------------------------------------

    def _make(self, theme: Theme) -> None:
        self.select = Select(
            theme, tr("What to find the fastest settings for"), [(tr(_EVERY), ANY)]
        )
        self.select.setObjectName("tuneWhat")
        # The card's width counts, not that of the longest name.
        self.select.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.select.currentIndexChanged.connect(self._chose)
        self.button = Button(theme, tr(_START), icon="gauge", on_click=self._pressed)
        self.button.setObjectName("tune")
        self.words = Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True)
        self.words.setObjectName("tuneWords")
        self.bar = Bar(theme, tr("Looking for the fastest settings"))
        self.weighing = Weighing(theme)
        self.lead = Label(theme, tr(_NOTHING), kind="small", role="muted", wrap=True)
        self.result = Label(theme, "", wrap=True, selectable=True)
        self.result.setObjectName("tuneResult")
        self.more = Label(theme, "", kind="small", role="muted", wrap=True)
        self.more.setObjectName("tuneMore")
        self.forget = Button(
            theme,
            tr("Use llama.cpp's own settings"),
            icon="rotate-ccw",
            kind="quiet",
            on_click=self._forget,
        )
        self.forget.setObjectName("forgetTuning")
        self.notice = Notice(theme, self)
        self.notice.setObjectName("tuneNotice")
        self.notice.answered.connect(self._undo)
        self.notice.clear()
        for hidden in (self.result, self.more, self.forget):
            hidden.hide()

    def _build(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.select, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(SectionTitle(theme, tr(TITLE)))
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        layout.addWidget(self.weighing)
        layout.addSpacing(TINY)
        for label in (self.lead, self.result, self.more, self.notice):
            layout.addWidget(label)
        layout.addWidget(self.forget, alignment=Qt.AlignmentFlag.AlignLeft)
