"""Which way a desktop has for a key that works everywhere, before one is asked for."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

#: "portal": a Wayland desktop that asks the person; "wayland": one that has no way; "macos": one
#: that would let a program watch all that is typed, which none should ask for.
Way = Literal["windows", "x11", "portal", "wayland", "macos", "none"]


def way_of(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Way:
    """Return which way there is here; may wait for the desktop for some seconds."""
    if platform == "win32":
        return "windows"
    if platform == "darwin":
        return "macos"
    if environment.get("WAYLAND_DISPLAY"):
        from desktop.core.global_keys import portal

        return "portal" if portal.is_there(environment) else "wayland"
    return "x11" if environment.get("DISPLAY") else "none"
