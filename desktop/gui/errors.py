"""What went wrong, as the window says it: banners for people, a report for defects."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.errors import AssistantError
from desktop.core.language import tr
from desktop.gui.tasks import GuiCalls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from desktop.core.logs.reports import Reports
    from desktop.core.wording import Words
    from desktop.gui.dialogs import CrashDialog
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Banner, BannerArea
    from desktop.gui.widgets.banner import Tone

logger = logging.getLogger(__name__)


def show_error(
    area: BannerArea,
    error: Exception,
    *,
    tone: Tone = "warning",
    actions: Sequence[tuple[str, Callable[[], object]]] = (),
) -> Banner:
    """Show what happened and what to do about it as a banner, and return the banner.

    An error that is no `AssistantError` is shown as "danger".
    """
    words = words_for(error)
    return area.show_message(
        words.title,
        words.advice,
        details=words.details,
        tone=tone if isinstance(error, AssistantError) else "danger",
        actions=actions,
    )


def words_for(error: Exception) -> Words:
    """Return what to say of an error; a general sentence for a defect, which is reported apart."""
    from desktop.core.wording import Words, describe

    if isinstance(error, AssistantError):
        return describe(error)
    return Words(
        tr("Something unexpected happened."),
        tr("Try it again. If it happens once more, please send the report."),
    )


def failure_page(theme: Theme, error: Exception, retry: Callable[[], object]) -> QWidget:
    """Return a page that says why the program cannot work at all, with a way to try again."""
    from desktop.gui.widgets import EmptyState

    words = words_for(error)
    text = "\n\n".join(part for part in (words.advice, words.details) if part)
    icon = "triangle-alert"
    return EmptyState(theme, icon, words.title, text, action=tr("Try again"), on_action=retry)


class CrashReporter(QObject):
    """Catches what nobody caught, on every thread: logs it and shows one dialog at a time.

    Args:
        theme: the look of the dialog.
        on_interrupt: called instead when Ctrl+C was pressed in the terminal.
        parent: the Qt parent.
        reports: where each is kept; None keeps none.
    """

    def __init__(
        self,
        theme: Theme,
        on_interrupt: Callable[[], object],
        parent: QObject | None = None,
        reports: Reports | None = None,
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._theme = theme
        self._on_interrupt = on_interrupt
        self._calls = GuiCalls(self)
        self.dialog: CrashDialog | None = None

    def install(self) -> None:
        """Become the hook of this process for exceptions that nobody caught."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def close(self) -> None:
        """Show nothing from now on; what is caught is still logged."""
        self._calls.close()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def caught(self, error: BaseException) -> None:
        """Log a defect and show it; safe on every thread."""
        if isinstance(error, KeyboardInterrupt):
            self._calls.call(self._on_interrupt)
            return
        from desktop.gui.dialogs import report

        logger.critical("unexpected", exc_info=error)
        text = report(error)
        path = self._reports.keep_error("window-error", error) if self._reports else None
        self._calls.call(lambda: self._show(text, path))

    def _hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.caught(error)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            self.caught(arguments.exc_value)

    def _show(self, text: str, path: Path | None) -> None:
        # One defect often repeats with each repaint; the log has them all.
        if self.dialog is not None and self.dialog.isVisible():
            return
        from desktop.gui.dialogs import CrashDialog

        self.dialog = CrashDialog(self._theme, text, path)
        self.dialog.show()
