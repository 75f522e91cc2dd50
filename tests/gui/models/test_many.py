"""The models page with more models than anybody looks through at once."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from gguf_maker import llama
from models_desk import WAIT_MS, Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app_models import BUILTIN_MODEL
from desktop.core.library import Library
from desktop.core.store.files import Files
from desktop.gui.models import reading
from desktop.gui.models.listing import Filter, Order, Section, first
from desktop.gui.models.page import ModelsPage
from desktop.gui.models.row import ModelRow

if TYPE_CHECKING:
    from collections.abc import Callable

MANY, FIRST = 230, 100


@pytest.fixture
def page(desk: Desk) -> ModelsPage:
    """A page that lists a large library by name."""
    for number in range(MANY):
        name = f"Model-{number:03}"
        path = desk.services.library.folder / "someone" / f"{name}-GGUF" / f"{name}.gguf"
        path.parent.mkdir(parents=True)
        path.write_bytes(llama(general__name=name))
    made = ModelsPage(desk.services, desk.tasks, desk.bridge, desk.theme)
    desk.qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_filter(Filter.INSTALLED)
    made.show_order(Order.NAME)
    made.show()
    desk.until(lambda: len(rows(made)) == FIRST)
    return made


def rows(page: ModelsPage) -> list[ModelRow]:
    return [row for row in page.findChildren(ModelRow) if row.isVisible()]


def test_the_first_hundred_are_listed_and_the_next_when_asked_for(
    desk: Desk, page: ModelsPage
) -> None:
    assert page.row_ids()[0].endswith("Model-000.gguf")
    assert len(page.row_ids()) == FIRST
    more = desk.button(page, "showMore")
    assert more.text() == f"Show 100 more of {MANY + 1 - FIRST}"

    more.click()
    desk.until(lambda: len(rows(page)) == 2 * FIRST)
    desk.until(more.isVisible)
    more.click()

    desk.until(lambda: len(rows(page)) == MANY + 1)
    assert not more.isVisible()
    assert page.row_ids()[-2].endswith(f"Model-{MANY - 1}.gguf")


def test_no_row_is_made_that_is_not_listed(desk: Desk, page: ModelsPage) -> None:
    desk.meet_pool()

    assert len(page.findChildren(ModelRow)) == FIRST


def test_the_keyboard_goes_on_at_the_first_row_that_came(desk: Desk, page: ModelsPage) -> None:
    desk.qtbot.waitExposed(page)
    more = desk.button(page, "showMore")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(more, Qt.Key.Key_Space)

    focused = page.focusWidget()
    assert isinstance(focused, ModelRow)
    assert focused.model_id == page.row_ids()[FIRST]
    desk.until(lambda: len(rows(page)) == 2 * FIRST)
    QTest.keyClick(focused, Qt.Key.Key_End)
    last = page.focusWidget()
    assert isinstance(last, ModelRow)
    assert last.model_id == page.row_ids()[-1]


def test_a_model_that_goes_leaves_the_list(desk: Desk, page: ModelsPage) -> None:
    desk.services.library.delete(page.row_ids()[0])
    page.refresh()

    desk.qtbot.waitUntil(lambda: "Model-001" in page.row_ids()[0], timeout=WAIT_MS)
    desk.until(lambda: len(rows(page)) == FIRST)
    assert desk.button(page, "showMore").text() == f"Show 100 more of {MANY - FIRST}"


def test_the_page_looks_at_the_disk_once(desk: Desk) -> None:
    looks: list[None] = []
    services = desk.services
    library = Library(
        services.library.folder,
        services.paths.assets / "models" / BUILTIN_MODEL,
        services.catalogue,
        index=Files(services.database),
        # Asked where other programs keep models whenever the disk is read.
        elsewhere=_counting(looks),
    )

    found = reading.read(dataclasses.replace(services, library=library))

    assert found.rows
    assert len(looks) == 1


def _counting(looks: list[None]) -> Callable[[], tuple[()]]:
    def elsewhere() -> tuple[()]:
        looks.append(None)
        return ()

    return elsewhere


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (0, []),
        (1, [("a",)]),
        (2, [("a", "b")]),
        (3, [("a", "b"), ("c",)]),
        (9, [("a", "b"), ("c", "d")]),
    ],
)
def test_the_first_of_all_sections_together(most: int, expected: list[tuple[str, ...]]) -> None:
    sections = [Section("1B", "", ("a", "b")), Section("2B", "", ("c", "d"))]

    found = first(sections, most)

    assert [each.ids for each in found] == expected
