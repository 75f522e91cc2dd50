"""The control for a key that works everywhere: what is typed is checked, and what is possible told.

Which way a desktop has is asked for once, when the page is first seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.errors import KeysInvalid
from desktop.core.global_keys.keys import parse
from desktop.core.global_keys.ways import Way, way_of
from desktop.core.language import mark, tr
from desktop.core.wording import describe
from desktop.gui.settings.controls import TextControl
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.core.settings import Setting, Value
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: What people are told of each way.
WORDS: Final[dict[Way, str]] = {
    "windows": mark("Here it works whatever window is in front."),
    "x11": mark("Here it works whatever window is in front."),
    "portal": mark("Your desktop asks you first, and may let you choose another key."),
    "wayland": mark(
        "Your desktop lets no program have such a key. In its own settings a key can start this"
        " command: goldcrest window --quick"
    ),
    "macos": mark(
        "macOS gives such a key only to programs that may watch all that you type, so Goldcrest"
        " takes none. Quick ask opens from the icon in the menu bar."
    ),
    "none": mark("This desktop lets no program have such a key."),
}


class KeysControl(TextControl):
    """A line of text for keys such as Ctrl+Alt+Space, with what is possible below it.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
        setting: what is set.
    """

    def __init__(self, theme: Theme, tasks: Tasks, setting: Setting) -> None:
        super().__init__(theme, setting)
        self._tasks, self._asked = tasks, False
        self._way = ""
        self.below = self.told = Label(theme, "", kind="small", role="muted", wrap=True)
        self.told.setObjectName("whatKeysCan")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask what this desktop allows."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._tasks.run(way_of, self._show_way)

    def show_value(self, value: Value) -> None:
        """Show this value, and nothing against what was typed before."""
        super().show_value(value)
        self._tell(self._way)

    def _show_way(self, way: Way) -> None:
        self._way = tr(WORDS[way])
        self._tell(self._way)

    def _take(self, text: str) -> None:
        try:
            super()._take(str(parse(text)) if text else "")
        except KeysInvalid as error:
            self._tell(str(describe(error)), "warning")

    def _tell(self, words: str, role: str = "muted") -> None:
        self.told.setText(words)
        self.told.set_role(role)
