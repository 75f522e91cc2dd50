"""What the window says after it was closed by a fault, and the dialog that shows a report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from desktop.core.language import mark, tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.logs.reports import Reports
    from desktop.gui.dialogs import ReportDialog
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Banner, BannerArea

NOT_DONE: Final = mark(
    "The report cannot be read or changed. Look whether its file is there, and whether its folder"
    " can be written to."
)


def tell_of_fault(
    area: BannerArea, theme: Theme, tasks: Tasks, reports: Reports, left: Sequence[Path]
) -> Banner:
    """Say that the last window was closed by a fault; of the reports of it the newest is last."""

    def failed() -> None:
        area.show_message(tr(NOT_DONE), tone="warning")

    def show() -> None:
        tasks.run(partial(reports.read, left[-1]), shown)

    def shown(text: str | None) -> None:
        if text is None:
            failed()
        else:
            show_report(area, theme, text, left[-1])

    def delete() -> None:
        tasks.run(partial(delete_all, reports, left), deleted)

    def deleted(texts: Mapping[Path, str]) -> None:
        if len(texts) < len(left):
            failed()
        if texts:
            told = trn("{n} report was deleted.", "{n} reports were deleted.", len(texts))
            area.show_message(told, actions=[(tr("Undo"), partial(undo, texts))])

    def undo(texts: Mapping[Path, str]) -> None:
        tasks.run(partial(put_back, reports, texts), lambda done: None if done else failed())

    return area.show_message(
        tr("Goldcrest was closed by a fault last time."),
        tr("A report was kept on this computer. It contains no chats, and nothing sends it."),
        tone="warning",
        actions=[(tr("Open"), show), (tr("Delete"), delete)],
    )


def delete_all(reports: Reports, paths: Iterable[Path]) -> dict[Path, str]:
    """Delete reports, and return what was deleted."""
    texts = {path: reports.delete(path) for path in paths}
    return {path: text for path, text in texts.items() if text is not None}


def put_back(reports: Reports, texts: Mapping[Path, str]) -> bool:
    """Write deleted reports again; False if one could not be."""
    done = [reports.put_back(path, text) for path, text in texts.items()]
    return all(done)


def show_report(parent: QWidget, theme: Theme, text: str, path: Path) -> ReportDialog:
    """Show a report in a window of its own, which goes with its parent's at the latest."""
    from desktop.gui.dialogs import ReportDialog

    dialog = ReportDialog(
        theme,
        tr("Crash report"),
        tr(
            "It tells what went wrong and where in the program. It contains no chats; please look"
            " through it before you pass it on."
        ),
        text,
        path,
        parent=parent.window(),
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
