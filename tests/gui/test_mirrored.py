"""What is painted by hand is turned around where people read from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, Qt
from PySide6.QtWidgets import QListView, QWidget

from desktop.gui.disk.chart import Chart
from desktop.gui.disk.words import GROUPS
from desktop.gui.finding.result_paint import ResultDelegate
from desktop.gui.finding.words import ResultRow
from desktop.gui.library.how import Radio
from desktop.gui.mirror import Mirror
from desktop.gui.models.columns import Fonts, columns
from desktop.gui.models.compare_view import SpeedBar
from desktop.gui.models.comparing import Column, Comparison
from desktop.gui.models.row import ModelRow
from desktop.gui.models.row_text import Action
from desktop.gui.models.row_text import RowText as ModelText
from desktop.gui.search.choice_button import ChoiceButton, ChoiceText
from desktop.gui.search.row_paint import RowDelegate
from desktop.gui.search.words import RowText as ResultText

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

WIDTH: Final = 800
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
MODEL: Final = ModelText(
    name="Lark",
    badge="",
    note="",
    size="1.0 GB",
    needs="needs 2.0 GB",
    fit="fits",
    fit_role="good",
    licence="",
    speed="14.0 t/s",
    speed_note="measured",
    tokens_per_second=14.0,
    dimmed=False,
    progress=None,
    calm=False,
    amount="",
    rate="",
    percent="",
    time_left="",
    error="",
    error_role="muted",
    question="",
    action=Action.DOWNLOAD,
    button="Download",
    usable=True,
    installed=False,
    deletable=False,
)


class _One(QAbstractListModel):
    """A list of one line."""

    def __init__(self, fact: object) -> None:
        super().__init__()
        self._fact = fact

    def rowCount(self, _parent: object = None) -> int:  # noqa: N802 - Qt's name
        return 1

    def data(self, _index: QModelIndex, role: int = 0) -> object:  # type: ignore[override]
        return self._fact if role == Qt.ItemDataRole.UserRole else None


def shown_list(fact: object, delegate: Callable[[QListView], object]) -> QListView:
    made = QListView()
    made.setFrameShape(QListView.Shape.NoFrame)
    model = _One(fact)
    model.setParent(made)
    made.setModel(model)
    made.setItemDelegate(delegate(made))  # type: ignore[arg-type]  # one of ours
    return made


def ink(widget: QWidget, colour: object) -> tuple[int, int]:
    """Return from where to where something of that colour is seen, in pixels from the left."""
    picture = widget.grab().toImage()
    wanted = colour.rgb()  # type: ignore[attr-defined]  # a QColor
    found = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) == wanted for y in range(picture.height()))
    ]
    return found[0], found[-1]


def result_list(theme: Theme) -> QWidget:
    row = ResultText(
        name="Lark",
        by="maker",
        size="2.0B",
        needs="needs about 2.0 GB",
        fit="fits",
        role="good",
        share=0.9,
        mark="",
        icon="",
        dimmed=False,
    )
    return shown_list(row, lambda view: RowDelegate(theme, view))


def found_chats(theme: Theme) -> QWidget:
    row = ResultRow(
        conversation=1,
        message=2,
        title="Fjords of Norway",
        title_spans=((0, 6),),
        when="3 May",
        snippet="",
        snippet_spans=(),
        further="",
        tip="",
    )
    return shown_list(row, lambda view: ResultDelegate(theme, view))


def choice(theme: Theme) -> QWidget:
    made = ChoiceButton(theme, ChoiceText("Balanced", "", "", "1.0 GB", "", "muted"))
    made.setChecked(True)
    return made


def radio(theme: Theme) -> QWidget:
    made = Radio(theme, "Copy")
    made.setChecked(True)
    return made


def chart(theme: Theme) -> QWidget:
    made = Chart(theme)
    made.show_sums([(GROUPS[0], 100), (GROUPS[2], 300)])
    return made


def speed_bar(theme: Theme) -> QWidget:
    column = Column("lark", "Lark", "", 10.0, None, "10.0 t/s", "measured")
    return SpeedBar(theme, column, Comparison((column,), (), 40.0))


@pytest.mark.parametrize("make", [result_list, found_chats, choice, radio, chart, speed_bar])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_what_begins_at_the_left_begins_at_the_right_where_that_is_the_way(
    theme: Theme,
    qtbot: QtBot,
    make: Callable[[Theme], QWidget],
    direction: Qt.LayoutDirection,
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    widget.resize(WIDTH, 60)
    widget.setLayoutDirection(direction)
    first, last = ink(widget, theme.role("accent"))
    beside = make is result_list  # the bar is far from where reading begins
    if (direction is LEFT) != beside:
        assert first < WIDTH // 2
    else:
        assert last > WIDTH // 2


def test_a_row_of_the_picker_is_the_mirror_of_itself(theme: Theme, qtbot: QtBot) -> None:
    places = {}
    for direction in (LEFT, RIGHT):
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.setLayoutDirection(direction)
        row = ModelRow("lark", MODEL, theme, parent)
        row.resize(WIDTH, 60)
        row.set_columns(columns(WIDTH, Fonts.of(theme)))
        row.set_comfortable(10.0)
        button = row.findChild(QWidget, "download")
        assert button is not None
        bar = row.grab(QRect(0, 20, WIDTH, 20)).toImage()
        accent = theme.role("accent").rgb()
        found = [x for x in range(WIDTH) if any(bar.pixel(x, y) == accent for y in range(20))]
        # The button is of that colour only where the model is recommended.
        places[direction] = (button.geometry(), found[0], found[-1])
    (there, first, last), (here, turned_first, turned_last) = places[LEFT], places[RIGHT]
    assert there.right() > WIDTH // 2 > here.right()
    assert here.left() == WIDTH - 1 - there.right()
    assert (turned_first, turned_last) == (WIDTH - 1 - last, WIDTH - 1 - first)


def test_a_mirror_turns_places_within_its_bounds() -> None:
    mirror = Mirror.of(QRect(10, 0, 100, 20), RIGHT)
    assert mirror.rect(QRect(10, 3, 30, 5)) == QRect(80, 3, 30, 5)
    assert mirror.area(QRectF(20.5, 3, 30, 5)) == QRectF(69.5, 3, 30, 5)
    assert mirror.across(10) == 110
    still = Mirror.of(QRect(10, 0, 100, 20), LEFT)
    assert still.rect(QRect(10, 3, 30, 5)) == QRect(10, 3, 30, 5)
