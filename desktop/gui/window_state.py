"""What the window remembers between two starts. Safe to lose: a damaged file is ignored."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from desktop.core.language import is_code
from desktop.gui.comfort import CHOICES, LARGEST, SMALLEST, Comfort

if TYPE_CHECKING:
    from pathlib import Path

logger = logging.getLogger(__name__)

_LARGEST_FILE = 64 * 1024
_LARGEST_NUMBER = 2**53
# Anything beyond is no screen but a damaged number.
_BOUNDS = {
    "width": (200, 20_000),
    "height": (200, 20_000),
    "x": (-100_000, 100_000),
    "y": (-100_000, 100_000),
    "conversation": (1, _LARGEST_NUMBER),
    "font_size": (SMALLEST, LARGEST),
}
_SWITCHES = ("maximized", "sidebar", "full_screen", "compact")
_CHOICES = {"theme": CHOICES, "motion": ("system", "on", "off")}


@dataclass(frozen=True, slots=True)
class WindowState:
    """Size, place and what was open.

    Attributes:
        width: of the window without its frame, in device-independent pixels.
        height: likewise.
        x: of the window's frame, None where the system places the window.
        y: likewise.
        maximized: whether the window filled the screen.
        sidebar: whether the sidebar was shown.
        conversation: the chat that was open, None for a new one.
        full_screen: whether it filled the whole screen, without a frame.
        theme: the theme that was chosen, so that the first picture has the right colours; likewise
            the next three, see `Comfort`.
        font_size: of all text, in percent.
        compact: whether lines stand closer.
        motion: whether something may move.
        language: that was chosen, see `Settings.language`; known before the first word is shown.
        recent: what was done last by the palette, newest first.
        closed_folders: the numbers of the folders of chats of which only the name was shown.
    """

    width: int = 1180
    height: int = 780
    x: int | None = None
    y: int | None = None
    maximized: bool = False
    sidebar: bool = True
    conversation: int | None = None
    full_screen: bool = False
    theme: str = "system"
    font_size: int = 100
    compact: bool = False
    motion: str = "system"
    language: str = ""
    recent: tuple[str, ...] = ()
    closed_folders: tuple[int, ...] = ()

    @property
    def comfort(self) -> Comfort:
        """The part that is about the look."""
        return Comfort(self.theme, self.font_size, self.compact, self.motion)


def load(path: Path) -> WindowState:
    """Return what was saved; the default for whatever is missing or makes no sense."""
    found = _read(path)
    good: dict[str, Any] = {
        field.name: tuple(value) if isinstance(value, list) else value
        for field in fields(WindowState)
        if field.name in found and _makes_sense(field.name, value := found[field.name])
    }
    return WindowState(**good)


def save(path: Path, state: WindowState) -> None:
    """Save the state; a disk that does not take it is only logged.

    What a newer version has there beside is kept for it.
    """
    # Imported here, as elsewhere what the first picture does not need.
    from desktop.core.disk import write_atomically
    from desktop.core.errors import AssistantError

    kept = {**_read(path), **asdict(state)}
    try:
        write_atomically(path, json.dumps(kept, indent=2) + "\n")
    except (OSError, AssistantError) as error:
        logger.warning("the window's state was not saved: %s", error)


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_LARGEST_FILE))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        logger.info("%s is not used: %s", path, error)
        return {}
    return found if isinstance(found, dict) else {}


def _makes_sense(name: str, value: object) -> bool:
    if name in _SWITCHES:
        return isinstance(value, bool)
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name == "language":
        return isinstance(value, str) and (not value or is_code(value))
    if name in _LISTS:
        return isinstance(value, list) and all(_LISTS[name](one) for one in value)
    if value is None:
        return name in ("x", "y", "conversation")
    least, most = _BOUNDS[name]
    return _is_number(value, least, most)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object, least: int = 1, most: int = _LARGEST_NUMBER) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


_LISTS = {"recent": _is_text, "closed_folders": _is_number}
