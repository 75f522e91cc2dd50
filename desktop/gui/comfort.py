"""How large, how close and how lively the window is: what people set, for all that is painted.

Sizes belong to the application, like its font, so that whoever paints a line can ask for them
without being handed anything. `Theme.apply` sets them.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.settings import Settings

#: The theme's choices, as the settings have them.
CHOICES: Final = ("system", "light", "dark", "contrast", "contrast-light", "contrast-dark")
SMALLEST, LARGEST = 80, 200

_SCALE, _COMPACT, _CALM = "textScale", "compact", "calm"
_TIGHT: Final = 0.6
#: Smaller gaps stay: what belongs together stands close already.
_LEAST_GAP: Final = 6
_ROOMY: Final = "roomyLayout"
#: A property of an application that was made with the style of the theme.
STYLED: Final = "styled"
# What of the style sheet becomes less in a compact window.
_PADDINGS: Final = re.compile(r"\bpadding: ([0-9px ]+);")
_LESS, _LEAST_PADDING = 2, 3


@dataclass(frozen=True, slots=True)
class Comfort:
    """What of the settings the first picture needs.

    Attributes:
        theme: one of `CHOICES`.
        font_size: of all text, in percent of the desktop's.
        compact: whether lines stand closer to each other.
        motion: "system", "on" (nothing moves) or "off".
    """

    theme: str = "system"
    font_size: int = 100
    compact: bool = False
    motion: str = "system"

    @classmethod
    def of(cls, settings: Settings) -> Comfort:
        """Return what is set."""
        compact = settings.density == "compact"
        return cls(settings.theme, settings.font_size, compact, settings.motion)


def apply(app: QCoreApplication, comfort: Comfort) -> None:
    """Let all that asks from now on have these sizes."""
    app.setProperty(_SCALE, comfort.font_size / 100)
    app.setProperty(_COMPACT, comfort.compact)
    calm = comfort.motion == "on" or (comfort.motion == "system" and _desktop_is_calm())
    app.setProperty(_CALM, calm)
    if calm:
        # Python makes all of Qt's names at once, which takes as long as the first picture.
        effects = QtCore.Qt.UIEffect
        for effect in (
            *(effects.UI_AnimateMenu, effects.UI_FadeMenu, effects.UI_AnimateCombo),
            *(effects.UI_AnimateTooltip, effects.UI_FadeTooltip),
        ):
            QApplication.setEffectEnabled(effect, False)


def text_scale() -> float:
    """Return how large text is, beside the desktop's: 1.0 for the same."""
    app = QCoreApplication.instance()
    return float((app.property(_SCALE) if app is not None else None) or 1.0)


def is_compact() -> bool:
    """Return whether lines stand closer to each other."""
    app = QCoreApplication.instance()
    return bool(app is not None and app.property(_COMPACT))


def is_calm() -> bool:
    """Return whether nothing is to slide or fade."""
    app = QCoreApplication.instance()
    return bool(app is not None and app.property(_CALM))


def scaled(pixels: float) -> int:
    """Return a length that goes with the text's size."""
    return round(pixels * text_scale())


def line_height(pixels: float, compact: float) -> int:
    """Return the height of a line of a list: `pixels`, or `compact`, with text of any size."""
    return scaled(compact if is_compact() else pixels)


def gap(pixels: int) -> int:
    """Return a gap between two lines, less where lines stand closer."""
    return round(pixels * _TIGHT) if is_compact() and pixels >= _LEAST_GAP else pixels


def adapt(sheet: str) -> str:
    """Return a style sheet with the room that is set; its lengths are the least ones."""
    return _PADDINGS.sub(_less_padding, sheet) if is_compact() else sheet


def settle(page: QWidget) -> None:
    """Give the layouts of a page the gaps that are set; may be called as often as one likes.

    A layout keeps what it was made with in a property. Whoever changes it later is believed.
    """
    compact = is_compact()
    for layout in page.findChildren(QLayout):
        kept = layout.property(_ROOMY)
        if compact or kept is not None:
            _settle_one(layout, kept, compact=compact)


def _settle_one(layout: QLayout, kept: object, *, compact: bool) -> None:
    margins = layout.contentsMargins()
    now = [margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing()]
    made, given = kept if isinstance(kept, list) and len(kept) == 2 else (now, now)  # noqa: PLR2004 - as it was made, as it was given
    if now != given:
        made = now
    # What is left and right keeps columns apart, and in line with others.
    wanted = [made[0], gap(made[1]), made[2], gap(made[3]), gap(made[4])]
    if wanted != now:
        layout.setContentsMargins(*wanted[:4])
        layout.setSpacing(wanted[4])
    layout.setProperty(_ROOMY, [made, wanted] if compact else None)


def _less_padding(rule: re.Match[str]) -> str:
    """Return a rule with less room above and below, by the same with and without a focus ring."""
    values = [int(value.removesuffix("px")) for value in rule[1].split()]
    values = values * 2 if len(values) == 1 else values
    for place in range(0, len(values), 2):
        if values[place] >= _LEAST_PADDING:
            values[place] -= _LESS
    return f"padding: {' '.join(f'{value}px' for value in values)};"


def resolve(
    choice: str,
    scheme: QtCore.Qt.ColorScheme | None = None,
    contrast: QtCore.Qt.ContrastPreference | None = None,
) -> str:
    """Return the theme that a choice means, as the desktop has it now or is said to have it."""
    hints = QGuiApplication.styleHints()
    colours = "dark" if (scheme or hints.colorScheme()) == QtCore.Qt.ColorScheme.Dark else "light"
    if choice == "contrast":
        return f"contrast-{colours}"
    if choice != "system":
        return choice
    wanted = contrast or hints.accessibility().contrastPreference()
    return f"contrast-{colours}" if wanted == QtCore.Qt.ContrastPreference.HighContrast else colours


def follows_desktop(choice: str) -> bool:
    """Return whether a choice means something else when the desktop changes."""
    return choice in ("system", "contrast")


def _desktop_is_calm() -> bool:
    """Return whether the desktop wants no motion, where Qt knows: on Windows and KDE's Plasma."""
    knows = QGuiApplication.platformName() == "windows" or "KDE" in os.environ.get(
        "XDG_CURRENT_DESKTOP", ""
    ).split(":")
    if not knows:
        return False
    # Here and elsewhere: of all classes this takes the longest to make, and is seldom needed.
    from PySide6.QtWidgets import QStyle

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0
