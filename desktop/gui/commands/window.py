"""The actions of the window itself, and the way to all of them: palette, shortcuts, zoom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from desktop.gui.commands.command import Command
from desktop.gui.commands.table import TABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.gui.commands.items import Item
    from desktop.gui.commands.palette import Palette
    from desktop.gui.commands.shortcut_sheet import ShortcutSheet
    from desktop.gui.commands.zoom import Zoom
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts
    from desktop.gui.specialists.lines import SpecialistLines

_PAGE: Final = "page."
_MOST_RECENT: Final = 20


def _load() -> None:
    import desktop.gui.commands.palette  # noqa: F401 - what is loaded is found there later


class WindowCommands(QObject):
    """What a window can do, and what was done last.

    Args:
        window: where it is done.
        recent: the ids of what was done last, newest first.
    """

    #: Something else was done last.
    used = Signal()
    #: A source has other items than it returned.
    sources_changed = Signal()

    def __init__(self, window: MainWindow, recent: Iterable[str] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._parts: Parts | None = None
        self._zoom: Zoom | None = None
        self._specialists: SpecialistLines | None = None
        self.palette: Palette | None = None
        self.shortcuts: ShortcutSheet | None = None
        self.recent: list[str] = list(recent)[:_MOST_RECENT]
        #: What else the palette offers: each returns its items when the palette opens.
        self.sources: list[Callable[[], Iterable[Item]]] = []
        self._bind()

    def open(self, parts: Parts) -> None:
        """Offer what needs services: they are there."""
        from desktop.gui.commands.zoom import Zoom
        from desktop.gui.specialists.lines import SpecialistLines

        self._parts = parts
        if self._zoom is not None:
            self._zoom.deleteLater()
        self._zoom = Zoom(parts, self._window)
        if self._specialists is not None:
            self.sources.remove(self._specialists.items)
            self._specialists.deleteLater()
        self._specialists = SpecialistLines(self._window, parts, self)
        self._specialists.changed.connect(self.sources_changed)
        self.sources.append(self._specialists.items)

    def get_ready(self) -> None:
        """Load the palette's code on another thread, so that its first opening need not wait."""
        if self._parts is not None:
            self._parts.tasks.run(_load, on_error=lambda _: None)

    def use(self, name: str) -> None:
        """Remember that this was done last."""
        others = [each for each in self.recent if each != name]
        self.recent = [name, *others][:_MOST_RECENT]
        self.used.emit()

    def toggle_full_screen(self) -> None:
        """Fill the screen with the window, or give it its frame again."""
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.state_changed.emit()

    def open_palette(self) -> None:
        """Show what can be done; where that is shown already, close it."""
        if self._parts is None:
            return
        if self.palette is None:
            # Loaded when it is first asked for: the first picture does not need it.
            from desktop.gui.commands.palette import Palette

            self.palette = Palette(self._window, self._parts, self)
        self.palette.toggle()

    def open_shortcuts(self) -> None:
        """Show all shortcuts; where they are shown already, close them."""
        if self._parts is None:
            return
        if self.shortcuts is None:
            from desktop.gui.commands.shortcut_sheet import ShortcutSheet

            self.shortcuts = ShortcutSheet(self._window, self._parts)
        self.shortcuts.toggle()

    def _bind(self) -> None:
        window, there = self._window, self._is_open
        for name, function, possible in (
            ("palette", self.open_palette, there),
            ("new-chat", window.new_chat, there),
            ("search-chats", window.focus_search, there),
            ("write", window.focus_composer, there),
            ("shortcuts", self.open_shortcuts, there),
            ("sidebar", window.frame.toggle, None),
            ("full-screen", self.toggle_full_screen, None),
            ("quick-ask", window.quick_asked.emit, there),
            ("quit", window.quit, None),
        ):
            Command(name, window, function, possible=possible)
        for name in TABLE:
            if name.startswith(_PAGE):
                page = partial(window.show_page, name.removeprefix(_PAGE))
                Command(name, window, page, possible=there)
        for name, step in (("zoom.in", 1), ("zoom.out", -1), ("zoom.reset", 0)):
            Command(name, window, partial(self._zoom_by, step), possible=there)

    def _is_open(self) -> bool:
        return self._parts is not None

    def _zoom_by(self, step: int) -> None:
        if self._zoom is not None:
            self._zoom.step(step)
