"""Everything about one model, to the right of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core import licences
from desktop.core.language import mark, tr
from desktop.core.picker import COMFORTABLE
from desktop.core.wording import clean, size
from desktop.gui.library.section import FileSection
from desktop.gui.mirror import Mirror
from desktop.gui.models import formats
from desktop.gui.models.speed_section import SpeedSection, facts
from desktop.gui.theme import LARGE, MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from desktop.app_honesty import Known
    from desktop.core.catalogue_facts import Licence, Model
    from desktop.core.picker import Row
    from desktop.core.speed.benchmark import BenchmarkRecord
    from desktop.gui.library.marks import Here
    from desktop.gui.theme import Theme

_THINKING = {
    "never": mark("answers at once"),
    "switchable": mark("can think first, if you want"),
    "always": mark("always thinks first"),
}
_CHECKSUM_PIECE = 16
#: What is shown: the arguments of `Details.show_model`.
_Shown = tuple["Row", "BenchmarkRecord | None", int, "Here | None", "Known | None", float]


class Details(QScrollArea):
    """The details of the chosen model."""

    closed = Signal()
    #: The part about a model's file is new: the part and the model's id.
    file_shown = Signal(object, str)
    #: A model's speed is to be measured once more: its id; or that is to end.
    measure_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelDetails")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._shown: _Shown | None = None
        self._speed: SpeedSection | None = None
        self._measuring: tuple[str, float | None] = ("", None)
        theme.changed.connect(self._rebuild)

    def show_model(
        self,
        row: Row,
        record: BenchmarkRecord | None,
        context: int,
        here: Here | None = None,
        known: Known | None = None,
        comfortable: float = COMFORTABLE,
    ) -> None:
        """Show a model.

        Args:
            row: the model.
            record: its last benchmark, None without one.
            context: tokens of context that the memory is counted for.
            here: what the library knows of it, None where it is not on this computer.
            known: what is known of its speed besides.
            comfortable: the person's line, in tokens per second.
        """
        shown = (row, record, context, here, known, comfortable)
        if self._shown != shown:
            self._shown = shown
            self._rebuild()

    def show_measuring(self, words: str, share: float | None) -> None:
        """Show how far the measurement of the model's speed is, see `SpeedSection`."""
        self._measuring = (words, share)
        if self._speed is not None:
            self._speed.show_measuring(words, share)

    def _rebuild(self) -> None:
        if self._shown is None:
            return
        row, record, context, here, known, comfortable = self._shown
        theme = self._theme
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(LARGE, MEDIUM + TINY, LARGE, LARGE)
        layout.setSpacing(SMALL)
        layout.addLayout(self._title(row))
        for words, role in _sentences(row, here):
            layout.addWidget(Label(theme, words, role=role, wrap=True))
        layout.addSpacing(SMALL)
        self._add_facts(layout, [*_facts(row, context), *_header_facts(row, here)])
        layout.addSpacing(SMALL)
        self._speed = SpeedSection(theme, row, record, known, comfortable)
        self._speed.measure_asked.connect(self.measure_asked)
        self._speed.stop_asked.connect(self.stop_asked)
        self._speed.show_measuring(*self._measuring)
        layout.addWidget(self._speed)
        if row.model is not None and row.model.licence is not None:
            self._add_licence(layout, row.model.licence)
        section = self._add_section(layout, here)
        if row.model is not None and row.model.repo:
            self._add_file(layout, row.model)
        layout.addStretch(1)
        self.setAccessibleName(tr("Details of {name}", name=row.name))
        self.setWidget(page)
        if section is not None:
            self.file_shown.emit(section, row.id)

    def _add_section(self, layout: QVBoxLayout, here: Here | None) -> FileSection | None:
        if here is None or here.model.builtin:
            return None
        section = FileSection(self._theme, here)
        layout.addSpacing(SMALL)
        layout.addWidget(section)
        return section

    def _title(self, row: Row) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Label(self._theme, clean(row.name), kind="title", wrap=True), 1)
        close = Button(
            self._theme,
            tr("Close the details"),
            kind="icon",
            icon="x",
            icon_size=16,
            on_click=self.closed.emit,
        )
        close.setObjectName("closeDetails")
        line.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _add_facts(self, layout: QVBoxLayout, pairs: Iterable[tuple[str, str]]) -> None:
        layout.addLayout(facts(self._theme, pairs))

    def _add_licence(self, layout: QVBoxLayout, licence: Licence) -> None:
        layout.addSpacing(SMALL)
        layout.addWidget(SectionTitle(self._theme, tr("Licence")))
        words = [
            licence.name,
            formats.terms(licence.commercial),
            licence.note or "",
        ]
        told = ", ".join(word for word in words if word)
        layout.addWidget(Label(self._theme, told, wrap=True, selectable=True))
        address = licence.link
        link = Button(
            self._theme,
            tr("Read the licence"),
            icon="external-link",
            on_click=lambda: open_link(address),
        )
        link.setToolTip(tr("Opens {address} in your browser", address=clean(address)))
        layout.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add_file(self, layout: QVBoxLayout, model: Model) -> None:
        layout.addSpacing(SMALL)
        layout.addWidget(SectionTitle(self._theme, tr("File")))
        self._add_small(layout, f"{model.repo}/\u200b{model.file}")
        if model.revision:
            self._add_small(layout, tr("revision {revision}", revision=model.revision[:12]))
        if model.sha256:
            checksum = model.sha256
            pieces = (
                checksum[at : at + _CHECKSUM_PIECE]
                for at in range(0, len(checksum), _CHECKSUM_PIECE)
            )
            self._add_small(layout, f"sha256 {' '.join(pieces)}")
            copy = Button(
                self._theme,
                tr("Copy the checksum"),
                icon="copy",
                on_click=lambda: QGuiApplication.clipboard().setText(checksum),
            )
            layout.addWidget(copy, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add_small(self, layout: QVBoxLayout, words: str) -> None:
        label = Label(self._theme, words, kind="small", role="muted", wrap=True, selectable=True)
        layout.addWidget(label)


class Side(QWidget):
    """The details with a thin line at the side of the list."""

    def __init__(self, theme: Theme, details: QWidget) -> None:
        super().__init__()
        self._theme = theme
        layout = QVBoxLayout(self)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        layout.setContentsMargins(int(not turned), 0, int(turned), 0)
        layout.addWidget(details)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        painter = QPainter(self)
        x = round(Mirror.in_widget(self).across(0, 1))
        painter.fillRect(x, 0, 1, self.height(), self._theme.role("border"))
        painter.end()


def open_link(link: str) -> None:
    """Open a page in the person's browser; anything but https is left alone."""
    url = QUrl(link)
    if url.scheme() == "https":
        QDesktopServices.openUrl(url)


def _sentences(row: Row, here: Here | None) -> Iterable[tuple[str, str]]:
    model = row.model
    if row.advice:
        yield (
            formats.sentence(tr("recommended for this computer: {advice}", advice=row.advice)),
            "accent",
        )
    if row.reason:
        yield formats.sentence(row.reason), "danger" if row.fits == "no" else "warning"
    if model is None:
        if here is None or here.model.source == "own":
            yield tr("A file that you added."), "muted"
        return
    if model.maker:
        yield tr("By {maker}", maker=clean(model.maker)), "muted"
    if model.strengths:
        yield formats.sentence(model.strengths), "text"
    if model.caution:
        yield formats.sentence(model.caution), "warning"


def _facts(row: Row, context: int) -> Iterable[tuple[str, str]]:
    model = row.model
    if row.bytes:
        yield tr("Size"), size(row.bytes)
    if row.memory_bytes:
        yield (
            tr("Memory"),
            tr(
                "{size} with {tokens} of context",
                size=size(row.memory_bytes),
                tokens=formats.tokens(context),
            ),
        )
    if row.parameters:
        yield tr("Parameters"), formats.parameters(row.parameters)
    if row.quantization:
        yield tr("Quantization"), row.quantization
    if model is None:
        return
    if model.context:
        yield tr("Context"), tr("up to {tokens}", tokens=formats.tokens(model.context))
    if model.languages:
        yield tr("Languages"), model.languages
    if model.thinking:
        yield tr("Thinking"), tr(_THINKING[model.thinking])


def _header_facts(row: Row, here: Here | None) -> Iterable[tuple[str, str]]:
    """Return what the file itself says, where the catalogue says nothing."""
    facts = here.model.facts if here is not None else None
    if row.model is not None or facts is None:
        return
    if facts.context:
        yield tr("Context"), tr("up to {tokens}", tokens=formats.tokens(facts.context))
    if facts.parameters and not row.parameters:
        yield tr("Parameters"), formats.parameters(facts.parameters)
    if facts.quantization and not row.quantization:
        yield tr("Quantization"), facts.quantization
    if facts.architecture:
        yield tr("Architecture"), facts.architecture
    if facts.licence and not row.licence:
        yield tr("Licence"), licences.licence(facts.licence)
    yield (
        tr("Chat template"),
        tr("in the file") if facts.template else tr("none: it may answer oddly"),
    )
