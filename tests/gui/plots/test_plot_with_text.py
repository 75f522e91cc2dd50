from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.plots.plot_pictures import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from desktop.gui.plots.data import Axis, LineData, Point, Series
from desktop.gui.plots.line_plot import LinePlot
from desktop.gui.plots.with_text import PlotWithText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

DATA = LineData(
    Axis("tokens of context", "tokens"),
    Axis("tokens/s", "speed", (0,)),
    (Series("<b>Lark</b> 2B", (Point(0, 14), Point(4096, 6))),),
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the plots stand on; Qt makes windows higher than they are asked to be."""
    page = QWidget()
    shown(qtbot, page, 1000, 400)
    return page


def made(theme: Theme, page: QWidget, data: LineData = DATA, width: int = 600) -> PlotWithText:
    plot = LinePlot(theme, "Speed against context length")
    plot.show_data(data)
    both = PlotWithText(theme, plot, page)
    both.resize(width, 320)
    both.show()
    return both


def summary(both: PlotWithText) -> QLabel:
    label = both.findChild(QLabel, "plotSummary")
    assert isinstance(label, QLabel)
    return label


def toggle(both: PlotWithText) -> QPushButton:
    button = both.findChild(QPushButton, "plotToggle")
    assert isinstance(button, QPushButton)
    return button


def table(both: PlotWithText) -> QTableWidget:
    found = both.findChild(QTableWidget, "plotTable")
    assert isinstance(found, QTableWidget)
    return found


def cells(both: PlotWithText) -> list[list[str]]:
    shown_table = table(both)
    rows = []
    for row in range(shown_table.rowCount()):
        items = (shown_table.item(row, column) for column in range(shown_table.columnCount()))
        rows.append([item.text() for item in items if item is not None])
    return rows


def test_the_summary_says_what_the_plot_shows_and_takes_no_markup(
    theme: Theme, page: QWidget
) -> None:
    both = made(theme, page)

    assert summary(both).text() != both.plot.spoken  # no line ends between a number and its unit
    assert summary(both).text().replace("\N{NO-BREAK SPACE}", " ") == both.plot.spoken
    assert "<b>Lark</b> 2B" in summary(both).text()
    assert summary(both).textFormat() == Qt.TextFormat.PlainText


def test_the_button_shows_the_numbers_in_the_plots_place(
    theme: Theme, qtbot: QtBot, page: QWidget
) -> None:
    both = made(theme, page)
    before = both.plot.geometry()
    states = [both.shows_table]

    QTest.mouseClick(toggle(both), Qt.MouseButton.LeftButton)

    states.append(both.shows_table)
    assert both.plot.isHidden()
    assert toggle(both).text() == "Show as plot"
    assert toggle(both).accessibleName() == "Show as plot"
    assert table(both).accessibleName() == "Speed against context length"
    assert cells(both) == [["0 tokens", "14.0 t/s"], ["4,096 tokens", "6.0 t/s"]]
    qtbot.waitUntil(lambda: table(both).geometry() == before)

    QTest.mouseClick(toggle(both), Qt.MouseButton.LeftButton)

    assert [*states, both.shows_table] == [False, True, False]
    assert both.plot.isVisible()
    assert toggle(both).text() == "Show as table"


def test_all_of_it_can_be_used_with_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    plot = LinePlot(theme, "Speed against context length")
    plot.show_data(DATA)
    both = PlotWithText(theme, plot)
    page, after = QWidget(), QPushButton("After")
    layout = QVBoxLayout(page)
    layout.addWidget(both)
    layout.addWidget(after)
    shown(qtbot, page)
    both.plot.setFocus()

    QTest.keyClick(both.plot, Qt.Key.Key_Tab)
    assert page.focusWidget() is toggle(both)
    QTest.keyClick(toggle(both), Qt.Key.Key_Space)
    assert both.shows_table
    QTest.keyClick(toggle(both), Qt.Key.Key_Backtab)
    assert page.focusWidget() is table(both)
    QTest.keyClick(table(both), Qt.Key.Key_Tab)
    assert page.focusWidget() is toggle(both)
    QTest.keyClick(toggle(both), Qt.Key.Key_Tab)
    assert page.focusWidget() is after


def test_the_numbers_follow_the_plot(theme: Theme, page: QWidget) -> None:
    both = made(theme, page)
    both.show_table(True)
    plot = both.plot
    assert isinstance(plot, LinePlot)

    plot.append("<b>Lark</b> 2B", Point(8192, 4))

    assert len(cells(both)) == 3
    assert summary(both).text().replace("\N{NO-BREAK SPACE}", " ") == plot.spoken != ""
    plot.show_data(LineData(DATA.x, DATA.y))
    assert cells(both) == []
    assert toggle(both).isEnabled()


def test_nothing_cannot_be_shown_as_a_table(theme: Theme, page: QWidget) -> None:
    both = made(theme, page, LineData(DATA.x, DATA.y))

    assert not toggle(both).isEnabled()
    assert summary(both).text() == ""  # the plot itself says it


def test_what_a_long_table_leaves_out_is_said(theme: Theme, page: QWidget) -> None:
    points = tuple(Point(at, at) for at in range(1000))
    both = made(theme, page, LineData(DATA.x, DATA.y, (Series("Lark", points),)))

    both.show_table(True)

    assert table(both).accessibleName().endswith("800 rows left out")
    assert len(cells(both)) == 200


def test_nothing_is_cut_where_it_is_narrow(theme: Theme, qtbot: QtBot, page: QWidget) -> None:
    both = made(theme, page, width=320)

    qtbot.waitUntil(lambda: toggle(both).geometry().top() > summary(both).geometry().bottom())
    both.resize(900, 400)
    qtbot.waitUntil(lambda: toggle(both).geometry().left() > summary(both).geometry().right())
