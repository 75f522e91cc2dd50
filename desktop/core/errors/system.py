"""What the computer itself can lack."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class NoFonts(AssistantError):
    """The system has no font, and the window uses its own. Data: package (that holds some)."""

    code = "no-fonts"
