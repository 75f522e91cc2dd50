"""Pages in the smallest window: nothing is cut, and everything can be reached."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui.comfort import Comfort
from desktop.gui.disk.chart import Chart
from desktop.gui.disk.page import DiskPage
from desktop.gui.disk.words import GROUPS
from desktop.gui.library.drop import DropZone
from desktop.gui.library.panel import Panel
from desktop.gui.models.columns import Columns, Fonts, columns
from desktop.gui.models.head import ColumnHeads, Head
from desktop.gui.models.listing import Filter
from desktop.gui.models.model_list import ModelList
from desktop.gui.models.notes import Notes
from desktop.gui.models.page import ModelsPage
from desktop.gui.models.row import ModelRow
from desktop.gui.privacy.page import PrivacyPage
from desktop.gui.settings.page import SettingsPage
from desktop.gui.speed.page import SpeedPage
from desktop.gui.widgets import Button, ColumnPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: What the smallest window leaves to a page.
WIDTH, HEIGHT = 428, 420
WAIT_MS = 20_000


@pytest.mark.parametrize("kind", [SettingsPage, PrivacyPage, DiskPage, SpeedPage])
def test_a_column_of_cards_is_not_wider_than_its_page(
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    kind: type[SettingsPage | PrivacyPage | DiskPage | SpeedPage],
) -> None:
    services.settings.change(more_folders=(str(tmp_path / "gone"),))
    page = kind(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(WIDTH, HEIGHT)
    page.show()
    qtbot.waitUntil(lambda: bool(page.findChildren(Button)))
    column = page.findChild(ColumnPage)
    assert column is not None

    def fits() -> bool:
        inner = column.widget()
        return inner is not None and inner.minimumSizeHint().width() <= column.viewport().width()

    qtbot.waitUntil(fits, timeout=WAIT_MS)


def test_a_panel_is_not_squeezed_where_the_page_is_low(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    services.settings.change(more_folders=(str(tmp_path / "gone"),))
    page = ModelsPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(WIDTH, HEIGHT)
    page.show()
    panel = page.findChild(Panel, "addPanel")
    assert panel is not None
    qtbot.waitUntil(lambda: len(page.findChildren(ModelRow)) > 1, timeout=WAIT_MS)
    model = tmp_path / "a-model.gguf"
    model.write_bytes(b"GGUF")
    drop = page.findChild(DropZone)
    assert drop is not None
    drop.dropped.emit((model,))

    def whole() -> bool:
        return panel.isVisible() and panel.height() >= panel.heightForWidth(panel.width())

    qtbot.waitUntil(whole, timeout=WAIT_MS)
    rows = [row for row in page.findChildren(ModelRow) if row.isVisible()]
    assert any(not row.visibleRegion().isEmpty() for row in rows)


@pytest.mark.parametrize("size", [100, 150])
def test_what_is_asked_above_the_list_is_not_painted_over(
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    size: int,
) -> None:
    theme.apply(qapp, Comfort(font_size=size))
    page = ModelsPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(WIDTH - 60, 340)
    page.show()
    qtbot.waitUntil(lambda: len(page.findChildren(ModelRow)) > 1, timeout=WAIT_MS)
    model = tmp_path / "a-model.gguf"
    model.write_bytes(b"GGUF")
    page.offer([model])
    panel = page.findChild(Panel, "addPanel")
    assert panel is not None
    parts = [page.findChild(kind) for kind in (Head, Notes, ColumnHeads, ModelList)]

    def apart() -> bool:
        if not panel.isVisible() or panel.height() < panel.heightForWidth(panel.width()):
            return False  # it has yet to be laid out
        places = [part.geometry() for part in parts if part is not None]
        assert len(places) == len(parts)
        asked = places[1].height() >= 80  # more than a question's title
        return asked and all(
            one.bottom() < other.top() for one, other in itertools.pairwise(places)
        )

    qtbot.waitUntil(apart, timeout=WAIT_MS)
    theme.apply(qapp, Comfort())


def test_tabs_that_go_on_in_a_second_line_are_not_painted_over(
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    theme.apply(qapp, Comfort(font_size=200))
    page = ModelsPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.setMinimumSize(1, 1)  # as in a window, which is as small as people make it
    page.resize(330, 400)
    page.show()
    tabs = [page.findChild(Button, f"filter-{each.name.lower()}") for each in Filter]
    search = page.findChild(Button, "searchHub")
    assert search is not None

    def apart() -> bool:
        places = [tab.geometry() for tab in tabs if tab is not None]
        assert len(places) == len(tabs)
        second = places[-1].top() > places[0].bottom()
        return second and all(place.bottom() < search.geometry().top() for place in places)

    qtbot.waitUntil(apart, timeout=WAIT_MS)
    theme.apply(qapp, Comfort())


@pytest.mark.parametrize("width", [380, 519, 520, 759, 760, 1200])
@pytest.mark.parametrize("larger", [1, 1.4])
def test_words_and_buttons_of_a_row_do_not_meet(theme: Theme, width: int, larger: float) -> None:
    # Systems have fonts of very different widths, and people have them larger.
    fonts = Fonts.of(theme)
    for font in (fonts.strong, fonts.plain, fonts.small):
        font.setPointSizeF(font.pointSizeF() * larger)
    found = columns(width, fonts)
    for badge in (False, True):
        places = found.below_badge() if badge else found
        strip = found.height + (found.badge_height if badge else 0)
        words = [places.name, places.note, places.facts, places.figure]
        words += [places.badge] if badge else []
        assert places.name.width() >= 100
        assert all(not _buttons(found, strip, 3).intersects(each) for each in words)
        assert all(each.bottom() < strip for each in words)
        assert not places.bar.intersects(places.note)


def _buttons(places: Columns, strip: int, count: int) -> QRect:
    width = places.button_width + (count - 1) * 36
    return QRect(places.right - width, places.middle_of_buttons(strip) - 17, width, 34)


def test_the_legend_wraps_and_is_not_cut(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = QVBoxLayout(box)
    chart = Chart(theme)
    chart.show_sums([(group, 10**9) for group in GROUPS])
    layout.addWidget(chart)
    layout.addStretch(1)
    box.resize(300, 400)
    box.show()

    assert chart.heightForWidth(280) > chart.heightForWidth(900)
    assert chart.height() >= chart.heightForWidth(chart.width())
