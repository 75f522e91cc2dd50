"""What the window says after it was closed by a fault, and the dialog that shows a report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from desktop.core.language import mark, tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence
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

    def failed(_error: Exception) -> None:
        area.show_message(tr(NOT_DONE), tone="warning")

    def show() -> None:
        tasks.run(partial(reports.read, left[-1]), shown, failed)

    def shown(text: str) -> None:
        show_report(area, theme, text, left[-1])

    def delete() -> None:
        tasks.run(lambda: [(path, reports.delete(path)) for path in left], deleted, failed)

    def deleted(texts: Sequence[tuple[Path, str]]) -> None:
        def put_back() -> None:
            tasks.run(partial(_put_back, reports, texts), on_error=failed)

        told = trn("{n} report was deleted.", "{n} reports were deleted.", len(texts))
        area.show_message(told, actions=[(tr("Undo"), put_back)])

    return area.show_message(
        tr("Goldcrest was closed by a fault last time."),
        tr("A report was kept on this computer. It contains no chats, and nothing sends it."),
        tone="warning",
        actions=[(tr("Open"), show), (tr("Delete"), delete)],
    )


def _put_back(reports: Reports, texts: Sequence[tuple[Path, str]]) -> None:
    for path, text in texts:
        reports.put_back(path, text)


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
