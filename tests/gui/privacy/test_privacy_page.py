from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from hub_server import HubServer
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Services
from desktop.core.connections import Connection
from desktop.core.errors import Offline
from desktop.core.paths import Paths
from desktop.gui.bridge import Bridge
from desktop.gui.privacy.page import PrivacyPage
from desktop.gui.privacy.table import ADDRESS, RECEIVED, WHY, ConnectionModel
from desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme


def shown(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> PrivacyPage:
    made = PrivacyPage(services, tasks, bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> PrivacyPage:
    return shown(services, tasks, bridge, theme, qtbot)


def add(services: Services, number: int, path: str = "/a") -> int:
    found = 0
    for _ in range(number):
        found = services.connections.begin(
            Connection(0, 1_700_000_000.0, "hub.test", path, "search")
        )
    return found


def rows(page: PrivacyPage) -> list[str]:
    model = page.table.connections
    return [model.index(row, ADDRESS).data() for row in range(model.rowCount())]


def test_the_switch_is_the_first_thing_and_saved_at_once(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    assert not page.switch.isChecked()
    QTest.keyClick(page.switch, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: services.settings.value.offline)
    with pytest.raises(Offline):
        services.hub.require_online()
    services.settings.change(offline=False)
    qtbot.waitUntil(lambda: not page.switch.isChecked())


@pytest.mark.parametrize("name", ["GOLDCREST_OFFLINE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_a_switch_that_the_environment_holds_cannot_be_thrown(
    name: str, home: Path, theme: Theme, qtbot: QtBot
) -> None:
    services = Services.open(Paths.below(home), {name: "1"})
    tasks, bridge = Tasks(services.store_executor), Bridge(services)
    page = shown(services, tasks, bridge, theme, qtbot)

    assert page.switch.isChecked()
    assert not page.switch.isEnabled()
    bridge.close()
    tasks.close()
    services.close()


def test_nothing_yet_is_said(page: PrivacyPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.log.currentWidget() is page.empty)
    assert not page.clear_button.isEnabled()


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({"someone/models": {"model.gguf": b"content"}}) as server:
        yield server


def test_a_request_is_listed_as_it_happens(
    page: PrivacyPage,
    services: Services,
    server: HubServer,
    qtbot: QtBot,
) -> None:
    services.settings.change(endpoint=server.url)
    services.hub.locate("someone/models", "model.gguf")

    qtbot.waitUntil(lambda: page.table.connections.rowCount() == 2)
    assert page.log.currentWidget() is page.table
    assert rows(page)[1] == f"{server.url[7:]}/api/models/someone/models"
    assert page.table.connections.index(0, WHY).data() == "Find a file"
    assert page.table.connections.index(0, RECEIVED).data() != "…"


def test_new_ones_come_above_and_leave_the_selection(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    number = add(services, 1, "/old")
    qtbot.waitUntil(lambda: page.table.connections.rowCount() == 1)
    page.table.selectRow(0)
    add(services, 1, "/new")
    services.connections.end(number, 404, 12, None)
    qtbot.waitUntil(lambda: page.table.connections.index(1, RECEIVED).data() == "Refused, 404")

    assert rows(page) == ["hub.test/new", "hub.test/old"]
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [1]


def test_older_ones_are_read_when_they_come_into_sight(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    with services.database.transaction() as connection:
        connection.executemany(
            "INSERT INTO connections (created, host, path, why) VALUES (0, 'h', ?, 'search')",
            [(f"/{number}",) for number in range(1000)],
        )
    add(services, 1, "/newest")
    qtbot.waitUntil(lambda: page.table.connections.rowCount() > 0)
    assert page.table.connections.rowCount() < 500
    assert page.count.text().startswith("1,001")

    def scrolled_down() -> bool:
        page.table.scrollToBottom()
        return page.table.connections.rowCount() == 1001

    qtbot.waitUntil(scrolled_down)
    assert rows(page)[-1] == "h/0"
    assert len(set(rows(page))) == 1001


def test_older_ones_that_come_after_others_are_shown_leave_no_gap(theme: Theme) -> None:
    def entries(newest: int) -> list[Connection]:
        return [Connection(newest - row, 1.0, "h", "/", "search") for row in range(200)]

    model = ConnectionModel(theme)
    asked: list[int] = []
    model.older_wanted.connect(asked.append)
    model.show(entries(1000), 1000)
    model.fetchMore(QModelIndex())
    model.show(entries(1400), 1400)  # more than a page of new ones meanwhile
    model.append(asked[0], entries(800))
    assert model.rowCount() == 200

    model.fetchMore(QModelIndex())
    model.append(asked[1], entries(1200))
    assert [entry.id for entry in model.entries] == list(range(1400, 1000, -1))


def test_the_list_is_copied_and_cleared_after_a_question(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    add(services, 3)
    qtbot.waitUntil(lambda: page.table.connections.rowCount() == 3)
    QTest.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "hub.test\t/a" in QApplication.clipboard().text())

    QTest.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.notice, Qt.Key.Key_Escape)
    assert not page.notice.isVisible()
    assert services.connections.count() == 3
    QTest.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.notice.buttons[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.log.currentWidget() is page.empty)
    assert services.connections.count() == 0


def test_chosen_rows_are_copied_with_the_usual_keys(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    for path in ("/a", "/b", "/c"):
        add(services, 1, path)
    qtbot.waitUntil(lambda: page.table.connections.rowCount() == 3)
    page.table.setFocus()
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().text()
    assert "/b" in copied
    assert "/a" not in copied


def test_what_strangers_say_is_shown_as_plain_text(
    page: PrivacyPage, services: Services, qtbot: QtBot
) -> None:
    number = add(services, 1, "/<b>x</b>\u202e\n/y")
    services.connections.end(number, None, 0, "<img src=x>")
    qtbot.waitUntil(lambda: page.table.connections.index(0, RECEIVED).data() == "Failed")
    tip = page.table.connections.index(0, RECEIVED).data(Qt.ItemDataRole.ToolTipRole)

    assert rows(page)[0].isprintable()
    assert "<img" not in tip
    page.table.grab()  # the address is drawn by ours


def test_where_the_token_is_and_goes(page: PrivacyPage, services: Services, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.token.text().startswith("None is saved for huggingface.co"))
    services.tokens.save("hf_secret", in_file=True)
    with qtbot.waitSignal(page.page_requested) as asked:
        QTest.mouseClick(page.token_button, Qt.MouseButton.LeftButton)
    page.hide()
    page.show()

    qtbot.waitUntil(lambda: page.token.text().startswith("Kept in a file"))
    assert asked.args == ["settings"]


def test_a_page_that_has_gone_hears_no_more(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    page = PrivacyPage(services, tasks, bridge, theme)
    page.show()
    page.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(page))

    add(services, 1)
    QApplication.processEvents()
