"""The downloads page with a real queue and a hub on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from downloads_desk import FILES, REPO, SLOW, DownloadsDesk, download, words
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QPushButton, QWidget

from desktop.core.errors import (
    DiskFull,
    FolderMissing,
    HubForbidden,
    HubUnauthorized,
    Metered,
    Offline,
)
from desktop.gui.comfort import Comfort
from desktop.gui.downloads.row import DownloadRow

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.gui.theme import Theme


def files_of(desk: DownloadsDesk) -> list[Path]:
    folder = desk.services.library.path_for(REPO, "a.gguf").parent
    return sorted(each for each in folder.glob("*") if each.is_file())


def from_top_to_bottom(page: QWidget) -> list[str]:
    rows = [row for row in page.findChildren(DownloadRow) if row.isVisible()]
    return [each.key for each in sorted(rows, key=lambda row: row.mapTo(page, row.pos()).y())]


def on_its_way(desk: DownloadsDesk, page: QWidget, key: str = "a") -> DownloadRow:
    """Return the row of a download of which something is here."""
    row = desk.row(page, key)
    desk.until(lambda: row.download.state == "running" and row.download.bytes > 0)
    return row


def test_without_downloads_the_page_leads_to_the_models(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.until(lambda: "No downloads" in words(page))
    with desk.qtbot.waitSignal(page.page_requested) as asked:
        desk.press_words(page, "Choose a model")
    assert asked.args == ["models"]


def test_downloads_run_one_after_the_other_and_end_finished(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf")
    row = on_its_way(desk, page)
    desk.until(lambda: "%" in words(row))
    assert page.keys() == ["a", "b"]
    assert "Waiting" in words(desk.row(page, "b"))
    assert "1 downloading, 1 waiting" in words(page)
    desk.hub.faults.bytes_per_second = None
    desk.until(lambda: "Finished" in words(desk.row(page, "b")))
    # What ended last is on top.
    assert page.keys() == ["b", "a"]
    with desk.qtbot.waitSignal(page.chat_requested) as asked:
        desk.press(desk.row(page, "a"), "chat")
    assert asked.args == ["a"]


def test_a_download_pauses_and_goes_on_where_it_was(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "pause")
    desk.until(lambda: "Paused" in words(row))
    arrived = row.download.bytes
    assert arrived > 0
    desk.press(row, "resume")
    desk.until(lambda: "resumed at" in words(row))
    assert row.download.resumed_from > 0
    desk.hub.faults.bytes_per_second = None
    desk.until(lambda: "Finished" in words(row))
    assert files_of(desk)[0].read_bytes() == FILES["a.gguf"]


def test_all_pause_and_go_on_together(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf")
    on_its_way(desk, page)
    desk.press(page, "pauseAll")
    desk.until(lambda: "2 paused" in words(page))
    assert not desk.has(page, "pauseAll")
    desk.hub.faults.bytes_per_second = None
    desk.press(page, "resumeAll")
    desk.until(lambda: desk.state("a") == desk.state("b") == "done")


def test_giving_up_asks_what_becomes_of_the_part_and_keeps_it(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "cancel")
    assert "Stop downloading Model A?" in words(row)
    focused = row.findChild(QWidget, "goOn")
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert desk.state() == "running"
    desk.press(row, "cancel")
    desk.press(row, "keepPart")
    desk.until(lambda: "Stopped" in words(row))
    assert "kept" in words(row)
    desk.hub.faults.bytes_per_second = None
    desk.press(row, "again")
    desk.until(lambda: "Finished" in words(row))
    assert files_of(desk)[0].read_bytes() == FILES["a.gguf"]


def test_what_was_stopped_can_be_removed_with_its_part(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "cancel")
    desk.press(row, "keepPart")
    desk.until(lambda: "Stopped" in words(row))
    assert files_of(desk)
    desk.press(row, "cancel")
    assert "Remove Model A?" in words(row)
    desk.press(row, "deletePart")
    desk.until(lambda: page.keys() == [])
    assert not files_of(desk)


def test_the_part_is_deleted_when_that_is_wanted(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "cancel")
    desk.press(row, "deletePart")
    desk.until(lambda: desk.state() == "cancelled")
    desk.until(lambda: not files_of(desk))
    desk.press(page, "clearFinished")
    desk.until(lambda: page.keys() == [])


def test_a_paused_one_that_was_deleted_begins_anew(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "pause")
    desk.until(lambda: desk.has(row, "resume"))
    desk.press(row, "cancel")
    desk.press(row, "deletePart")
    desk.until(lambda: desk.has(row, "forget"))
    assert not files_of(desk)
    assert "Stopped" in words(page)
    assert "Finished" not in words(page)
    desk.press_words(row, "Download")
    desk.until(lambda: desk.state() == "running")


def test_what_cannot_be_deleted_stays_and_says_why(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf")
    row = on_its_way(desk, page)
    desk.press(row, "cancel")
    desk.press(row, "keepPart")
    desk.until(lambda: "Stopped" in words(row))
    (part,) = (each for each in files_of(desk) if each.name.endswith(".partial"))
    part.unlink()
    (part / "in the way").mkdir(parents=True)
    desk.press(row, "cancel")
    desk.press(row, "deletePart")
    desk.until(lambda: "may not write" in words(row))
    desk.meet_commands()
    assert page.keys() == ["a"]
    assert desk.state() == "cancelled"


def test_the_second_press_of_a_double_click_does_not_meet_the_next_row(
    desk: DownloadsDesk,
) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf", "c.gguf")
    on_its_way(desk, page)
    desk.press(desk.row(page, "b"), "cancel")
    desk.until(lambda: page.keys() == ["a", "c", "b"])
    below = desk.row(page, "c").findChild(QPushButton, "cancel")
    assert below is not None
    place = QPointF(below.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        there = below.mapToGlobal(place)
        QApplication.sendEvent(below, QMouseEvent(kind, place, there, left, left, none))
    desk.meet_commands()
    assert desk.state("c") == "queued"


def test_one_that_has_not_begun_goes_without_a_question(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf")
    on_its_way(desk, page)
    desk.press(desk.row(page, "b"), "cancel")
    desk.until(lambda: desk.state("b") == "cancelled")
    desk.press(desk.row(page, "b"), "forget")
    desk.until(lambda: page.keys() == ["a"])


def test_the_order_can_be_changed_by_button_and_key(desk: DownloadsDesk) -> None:
    desk.hub.faults.bytes_per_second = SLOW
    page = desk.page()
    desk.start("a.gguf", "b.gguf", "c.gguf")
    on_its_way(desk, page)
    desk.press(desk.row(page, "c"), "up")
    desk.until(lambda: page.keys() == ["a", "c", "b"])
    row = desk.row(page, "c")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.until(lambda: page.keys() == ["a", "b", "c"])
    assert row.hasFocus()
    assert not row.findChild(QWidget, "down").isEnabled()  # type: ignore[union-attr]  # it is there


def test_a_failed_one_says_why_and_can_be_tried_again(desk: DownloadsDesk) -> None:
    desk.hub.faults.api_status = 404
    page = desk.page()
    desk.start("a.gguf")
    row = desk.row(page)
    desk.until(lambda: "no file" in words(row))
    desk.hub.faults.api_status = None
    desk.press(row, "again")
    desk.until(lambda: "Finished" in words(row))
    assert "no file" not in words(row)


def test_clearing_takes_only_what_is_finished(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.start("a.gguf")
    desk.until(lambda: desk.state() == "done")
    desk.hub.faults.api_status = 404
    desk.start("b.gguf")
    desk.until(lambda: desk.state("b") == "failed")
    desk.press(page, "clearFinished")
    desk.until(lambda: page.keys() == ["b"])
    assert desk.state("b") == "failed"


def test_the_speed_limit_is_kept_and_works_at_once(desk: DownloadsDesk) -> None:
    page = desk.page()
    field = page.findChild(QDoubleSpinBox, "speedLimit")
    assert field is not None
    assert field.text() == "No limit"
    field.setValue(0.2)
    desk.until(lambda: desk.services.settings.value.bandwidth_limit == 0.2)
    desk.services.settings.change(bandwidth_limit=3.0)
    desk.until(lambda: field.value() == 3.0)
    assert "3.0 MB/s" in field.text()


def test_offline_the_page_has_the_switch_and_downloads_wait_for_it(desk: DownloadsDesk) -> None:
    desk.services.settings.change(offline=True)
    page = desk.page()
    desk.start("a.gguf")
    row = desk.row(page)
    desk.until(lambda: "Paused: Goldcrest is offline" in words(row))
    assert "Goldcrest is offline, as you asked." in words(page)
    desk.press_words(page, "Go online")
    desk.until(lambda: not desk.services.settings.value.offline)
    desk.until(lambda: "as you asked" not in words(page))


def test_what_happened_out_of_sight_is_there_when_the_page_is_shown(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.until(lambda: "No downloads" in words(page))
    page.hide()
    desk.start("a.gguf")
    desk.until(lambda: desk.state() == "done")
    page.show()
    desk.until(lambda: "Finished" in words(page))


def test_rows_come_and_go_and_keep_their_order(desk: DownloadsDesk) -> None:
    page = desk.page()
    many = [download(f"k{number}", "queued") for number in range(60)]
    desk.tell(*many)
    desk.until(lambda: len(page.findChildren(DownloadRow)) == 60)
    assert page.keys() == [each.key for each in many]
    desk.tell(*many[::-1][:3])
    desk.until(lambda: page.keys() == ["k59", "k58", "k57"])
    desk.until(lambda: from_top_to_bottom(page) == ["k59", "k58", "k57"])


def test_all_wait_for_another_connection_until_somebody_says_otherwise(
    desk: DownloadsDesk,
) -> None:
    page = desk.page()
    desk.tell(download("a", "paused", error=Metered()), download("b", "paused", error=Metered()))
    desk.until(lambda: "The connection is metered, so downloads wait." in words(page))
    assert desk.has(desk.row(page), "anyway")
    # To resume them would change nothing; to pause them keeps them from going on by themselves.
    assert not desk.has(page, "resumeAll")
    assert desk.has(page, "pauseAll")
    desk.services.settings.change(metered="yes")
    desk.until(lambda: "as you asked" in words(page))
    desk.tell(download("a", "paused", error=FolderMissing(path="/disk")))
    desk.until(lambda: "/disk cannot be found" in words(page))
    with desk.qtbot.waitSignal(page.page_requested) as asked:
        desk.press_words(page, "Locate…")
    assert asked.args == ["models"]
    desk.tell(download("a", "paused", error=Offline()))
    desk.until(lambda: "Goldcrest was started offline." in words(page))
    desk.tell(download("a"))
    desk.until(lambda: "offline" not in words(page))


def test_a_refusal_leads_to_what_helps(desk: DownloadsDesk) -> None:
    page = desk.page()
    refused = HubForbidden(repo="a/b", page="https://huggingface.co/a/b")
    desk.tell(
        download("a", "failed", error=refused),
        download("b", "failed", error=HubUnauthorized(repo="a/b")),
    )
    assert "https://huggingface.co/a/b" in words(desk.row(page))
    desk.until(lambda: desk.has(desk.row(page), "accept"))
    with desk.qtbot.waitSignal(page.page_requested) as asked:
        desk.press(desk.row(page, "b"), "settings")
    assert asked.args == ["settings"]
    full = DiskFull(path="/disk", needed_bytes=2_000_000_000, free_bytes=1_000_000_000)
    desk.tell(download("a", "paused", error=full))
    assert "2.0 GB are needed" in words(desk.row(page))
    with desk.qtbot.waitSignal(page.page_requested) as asked:
        desk.press(desk.row(page), "disk")
    assert asked.args == ["disk"]


def test_the_keyboard_reaches_every_row_and_acts(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.tell(download("a"), download("b", "paused"), download("c", "done"))
    first, last = desk.row(page), desk.row(page, "c")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_End)
    desk.until(last.hasFocus)
    QTest.keyClick(last, Qt.Key.Key_Up)
    desk.until(desk.row(page, "b").hasFocus)
    last.setFocus()
    with desk.qtbot.waitSignal(page.chat_requested):
        QTest.keyClick(last, Qt.Key.Key_Return)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    assert "Stop downloading" in words(first)


def test_tab_comes_to_one_row_and_its_buttons(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.tell(download("a"), download("b", "paused"), download("c", "done"))
    second = desk.row(page, "b")
    second.setFocus()
    reached = []
    for _ in range(12):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget().objectName())
    # It is the last one that could go down.
    assert reached[:3] == ["up", "resume", "cancel"]
    assert "download-a" not in reached
    assert "pause" not in reached


@pytest.mark.parametrize("width", [1020, 600])
def test_every_control_has_a_name(desk: DownloadsDesk, width: int) -> None:
    page = desk.page(width)
    refused = HubForbidden(repo="a/b", page="https://huggingface.co/a/b")
    desk.tell(
        download("a"),
        download("b", "paused", error=Metered()),
        download("c", "failed", error=refused),
        download("d", "done"),
    )
    desk.press(desk.row(page), "cancel")
    desk.row(page, "d")
    for row in page.findChildren(DownloadRow):
        row.set_current(True)
    controls = [each for each in page.findChildren(QWidget) if _is_control(each)]
    assert len(controls) > 20
    for each in controls:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name), each
    assert "50 %" in desk.row(page).accessibleName()
    assert "the connection is metered" in desk.row(page, "b").accessibleName()


def _is_control(widget: QWidget) -> bool:
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # The text inside of a number field has the field's name.
    return widget.isVisible() and reached and widget.focusProxy() is None


def test_rows_stand_closer_in_a_compact_window(
    desk: DownloadsDesk, theme: Theme, qapp: QApplication
) -> None:
    page = desk.page()
    desk.tell(download())
    row = desk.row(page)
    before = row.sizeHint().height()

    theme.apply(qapp, Comfort("light", compact=True))

    desk.until(lambda: row.sizeHint().height() < before)
    theme.apply(qapp, Comfort("light"))
    desk.until(lambda: row.sizeHint().height() == before)
