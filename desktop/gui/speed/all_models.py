"""Which models have no exact prediction yet, and making one of each, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop import app_predict
from desktop.app_honesty import blueprint, knowledge
from desktop.core.errors import UnknownModel
from desktop.core.library.work import go_on
from desktop.gui.speed.measuring import stoppable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import Services
    from desktop.core.library.work import Stop

#: What the prediction of a small and of a large model takes, roughly, in seconds.
_SMALL, _LARGE = 8.0, 16.0
_LARGE_BYTES: Final = 1_500_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model that is to be predicted exactly.

    Attributes:
        id: of the model.
        name: to show.
        seconds: that it will take, roughly.
    """

    id: str
    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is with all of them.

    Attributes:
        number: of the model that is under way, from 1.
        total: how many there are.
        name: of the model.
        share: of the whole that is done, 0 to 1.
        left: seconds until all is done, roughly.
        step: what the prober does.
    """

    number: int
    total: int
    name: str
    share: float
    left: float
    step: str


def kind_of(progress: Progress) -> tuple[int, str]:
    """Return what has changed where a report is worth showing at once: the model or the step."""
    return progress.number, progress.step


def wanted(services: Services) -> tuple[Wanted, ...]:
    """Return the models of the picker without an exact prediction that holds, the best first.

    Those that do not fit into this computer's memory are not among them, nor those that only the
    hub knows more of: no connection is opened for this. Reads the disk and the database.
    """
    installed = services.library.installed()
    known = knowledge(services, installed)
    found = []
    for row in services.rows(installed=installed):
        told = known.get(row.id)
        exact = told is not None and told.predicted is not None and told.predicted.method == "exact"
        if row.builtin or row.fits == "no" or (exact and told is not None and not told.stale):
            continue
        if row.installed or (row.model is not None and blueprint(row.model) is not None):
            seconds = _LARGE if (row.bytes or 0) >= _LARGE_BYTES else _SMALL
            found.append(Wanted(row.id, row.name, seconds))
    return tuple(found)


def predict_all(
    services: Services,
    models: Sequence[Wanted],
    report: Callable[[Progress], None],
    done: Callable[[str], None],
    stop: Stop,
) -> int:
    """Predict models one after the other, and return how many became exact; takes minutes.

    Args:
        services: of the program.
        models: which ones.
        report: told how far it is, often.
        done: told the id of each model when its prediction is kept.
        stop: asked now and then; what is done by then stays.

    Raises:
        library.work.Stopped: `stop` said so.
        ValueError: there is no room for what has to be timed.
        AssistantError: the engine cannot be used, or the disk is full.
    """
    clock, exact = _Clock(models), 0
    for number, each in enumerate(models):
        go_on(stop)

        def tell(share: float, step: str, number: int = number, each: Wanted = each) -> None:
            report(clock.progress(number, each, share, step))

        tell(0.0, "building")
        with stoppable():
            try:
                subject = app_predict.subject(services, each.id)
            except UnknownModel:  # it has been deleted meanwhile
                continue
            found = app_predict.predict(services, subject, tell, stop)
        exact += found.method == "exact"
        clock.ended(each, found.seconds)
        done(each.id)
    return exact


class _Clock:
    """Guesses how long the rest takes, better with each model that is done."""

    def __init__(self, models: Sequence[Wanted]) -> None:
        self._models = models
        self._guessed = self._took = 0.0

    def ended(self, model: Wanted, seconds: float) -> None:
        """Learn from a model that is done."""
        self._guessed += model.seconds
        self._took += seconds

    def progress(self, number: int, model: Wanted, share: float, step: str) -> Progress:
        """Return how far it is."""
        pace = self._took / self._guessed if self._guessed and self._took else 1.0
        before = sum(each.seconds for each in self._models[:number])
        everything = sum(each.seconds for each in self._models)
        done = before + min(1.0, max(0.0, share)) * model.seconds
        return Progress(
            number + 1,
            len(self._models),
            model.name,
            done / everything if everything else 1.0,
            max(0.0, everything - done) * pace,
            step,
        )
