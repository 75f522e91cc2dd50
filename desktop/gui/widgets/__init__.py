"""Small widgets that every page shares, so that all pages look and behave the same.

All of them take the theme first, follow its changes by themselves, and have accessible names.
Each is loaded when it is first asked for: every Qt class that is touched costs time, and the
window's first picture needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.gui.widgets.banner import Banner, BannerArea
    from desktop.gui.widgets.bar import Bar
    from desktop.gui.widgets.buttons import BadgeButton, Button, ShortButton
    from desktop.gui.widgets.column import ColumnPage
    from desktop.gui.widgets.empty_state import EmptyState
    from desktop.gui.widgets.fields import DecimalField, NumberField, Select, Switch
    from desktop.gui.widgets.flow import Flow
    from desktop.gui.widgets.labels import ElidedLabel, Label, SectionTitle, line, plain_tip
    from desktop.gui.widgets.notice import Answer, Notice
    from desktop.gui.widgets.search import SearchField

__all__ = [
    "Answer",
    "BadgeButton",
    "Banner",
    "BannerArea",
    "Bar",
    "Button",
    "ColumnPage",
    "DecimalField",
    "ElidedLabel",
    "EmptyState",
    "Flow",
    "Label",
    "Notice",
    "NumberField",
    "SearchField",
    "SectionTitle",
    "Select",
    "ShortButton",
    "Switch",
    "line",
    "plain_tip",
]

_MODULES = {
    "Answer": "notice",
    "BadgeButton": "buttons",
    "Banner": "banner",
    "BannerArea": "banner",
    "Bar": "bar",
    "Button": "buttons",
    "ColumnPage": "column",
    "DecimalField": "fields",
    "ElidedLabel": "labels",
    "EmptyState": "empty_state",
    "Flow": "flow",
    "Label": "labels",
    "Notice": "notice",
    "NumberField": "fields",
    "SearchField": "search",
    "SectionTitle": "labels",
    "Select": "fields",
    "ShortButton": "buttons",
    "Switch": "fields",
    "line": "labels",
    "plain_tip": "labels",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
