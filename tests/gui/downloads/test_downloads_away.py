"""Giving up what cannot be looked at: nothing is deleted without a question."""

from __future__ import annotations

from downloads_desk import DownloadsDesk, download, words

from desktop.core.errors import FolderUnreadable
from desktop.gui.downloads import offers
from desktop.gui.downloads.offers import Action


def test_what_cannot_be_counted_is_not_deleted_unasked(desk: DownloadsDesk) -> None:
    page = desk.page()
    desk.tell(download(state="paused", bytes=0, begun=True))
    row = desk.row(page)
    ended: list[tuple[str, bool]] = []
    row.cancelled.connect(lambda key, keep: ended.append((key, keep)))

    desk.press(row, "cancel")
    desk.until(lambda: "out of reach" in words(row))
    assert ended == []
    desk.press(row, "keepPart")
    assert ended == [("a", True)]


def test_a_folder_that_cannot_be_read_is_said_once() -> None:
    error = FolderUnreadable(path="/disk", reason="closed")
    found = offers.obstacle([download(state="paused", error=error)], offline=False)

    assert found is not None
    assert found.action is Action.LOCATE
    assert "/disk" in found.title
