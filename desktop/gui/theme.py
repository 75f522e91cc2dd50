"""Colours, icons and fonts of the window: roles from TOML, one style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from string import Template
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.core.paths import PACKAGE
from desktop.gui import comfort, direction
from desktop.gui.comfort import CHOICES, Comfort
from desktop.gui.first_picture import read_colours

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

FontKind = Literal["welcome", "title", "heading", "body", "chat", "small", "mono"]

#: Spacing goes in steps of 4, mostly 8, 16 and 24.
TINY: Final = 4
SMALL: Final = 8
MEDIUM: Final = 16
LARGE: Final = 24
HUGE: Final = 32
#: Corner radius of everything that has corners.
RADIUS: Final = 8

#: The colour roles that every theme file has, no more and no fewer.
ROLES: Final = (
    *("window", "surface", "sidebar", "text", "muted", "border", "hover", "selected"),
    *("accent", "on_accent", "soft_accent", "good", "warning", "danger", "code_background"),
    # Parts of code, on its background.
    *("code_keyword", "code_string", "code_number", "code_comment", "code_name", "code_type"),
)

# A little thinner than Lucide's own, to go with text of normal weight.
_STROKE = b'stroke-width="1.75"'
_LIGHTER, _DARKER = 110, 112
#: Properties of the application and of widgets: the desktop's font, the kind of a widget's own,
#: and what it measures with text of the desktop's size.
_SYSTEM_FONT, _KIND, _FIXED = "systemFont", "fontKind", "fixedSize"


@dataclass(frozen=True, slots=True)
class _FontShape:
    scale: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    mono: bool = False


_FONTS: Final[Mapping[str, _FontShape]] = {
    "welcome": _FontShape(1.6, QFont.Weight.DemiBold),
    "title": _FontShape(1.25, QFont.Weight.DemiBold),
    "heading": _FontShape(1.0, QFont.Weight.DemiBold),
    "body": _FontShape(),
    "chat": _FontShape(1.05),
    "small": _FontShape(0.9),
    "mono": _FontShape(0.95, mono=True),
}


class ThemeInvalid(ValueError):
    """A theme file lacks a role, has an unknown one, or a value is no colour."""


def load_roles(path: Path) -> dict[str, QColor]:
    """Return the colours of a theme file by their roles.

    Raises:
        OSError: the file cannot be read.
        ThemeInvalid: the file is no theme.
    """
    table = read_colours(path)
    if set(table) != set(ROLES):
        raise ThemeInvalid(f"{path.name}: roles differ: {sorted(set(table) ^ set(ROLES))}")
    roles = {name: QColor(value) for name, value in table.items()}
    bad = [name for name, colour in roles.items() if not colour.isValid()]
    if bad:
        raise ThemeInvalid(f"{path.name}: no colours: {bad}")
    return roles


class Theme(QObject):
    """The look in use. Widgets that paint or show icons ask it again after `changed`.

    Args:
        assets: the folder with `themes/` and `icons/`.
        parent: the Qt parent.

    Raises:
        ThemeInvalid: a theme file is wrong, which is a defect of the installation.
    """

    #: Other colours are in use from now on.
    changed = Signal()

    def __init__(self, assets: Path = PACKAGE / "assets", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self._themes: dict[str, dict[str, QColor]] = {}
        self._name = "light"
        self._comfort = Comfort("light")
        self._app: QApplication | None = None
        self._icons: dict[tuple[str, str, int, int, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float, str], QPixmap] = {}
        self._sources: dict[str, bytes] = {}

    @property
    def name(self) -> str:
        """The colours in use: a file of assets/themes without its ".toml"."""
        return self._name

    @property
    def choice(self) -> str:
        """What the person chose: one of `comfort.CHOICES`."""
        return self._comfort.theme

    @property
    def comfort(self) -> Comfort:
        """All that the person chose."""
        return self._comfort

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return self._name.endswith("dark")

    @property
    def has_high_contrast(self) -> bool:
        """Whether what is chosen is to have a line around it, not only another ground."""
        return self._name.startswith("contrast")

    def role(self, name: str) -> QColor:
        """Return the colour of a role of `ROLES`, in the theme in use.

        Raises:
            KeyError: there is no such role.
        """
        if self._name not in self._themes:
            # Of four the first picture needs one.
            self._themes[self._name] = load_roles(self._file(f"{self._name}.toml"))
        return QColor(self._themes[self._name][name])

    def font(self, kind: FontKind = "body") -> QFont:
        """Return the system's font for a kind of text, with figures of equal width.

        welcome: 1.6x semibold; title: 1.25x semibold; heading: 1x semibold; body; chat: 1.05x;
        small: 0.9x; mono.
        """
        shape = _FONTS[kind]
        base = _system_font()
        font = QFont(base)
        if shape.mono:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        scale = shape.scale * comfort.text_scale()
        if base.pointSizeF() > 0:
            font.setPointSizeF(base.pointSizeF() * scale)
        else:
            font.setPixelSize(round(base.pixelSize() * scale))
        font.setWeight(shape.weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def dress(self, widget: QWidget, kind: FontKind) -> None:
        """Give a widget a font that follows the size that people set."""
        widget.setProperty(_KIND, kind)
        widget.setFont(self.font(kind))

    def fix(
        self, widget: QWidget, *, width: int = 0, height: int = 0, compact: int | None = None
    ) -> None:
        """Give a widget a width or a height that follows the size that people set; 0 for neither.

        `compact` is the height in a compact window; None: the same.
        """
        widget.setProperty(_FIXED, [width, height, height if compact is None else compact])
        _fix(widget)

    def line_width(self, characters: int, kind: FontKind = "chat") -> int:
        """Return how many pixels a line of so many characters of common text takes."""
        return round(QFontMetricsF(self.font(kind)).averageCharWidth() * characters)

    def icon(self, name: str, role: str = "text", size: int = 20, gap: int = 0) -> QIcon:
        """Return a Lucide icon in the colour of a role, sharp on every screen.

        The icon keeps its colour: ask again after `changed`.

        Args:
            name: a file of assets/icons without its ".svg".
            role: the colour role; disabled icons are paler by themselves.
            size: edge length in pixels, 16 or 20.
            gap: empty pixels behind it, for text that follows.

        Raises:
            FileNotFoundError: there is no such icon.
        """
        key = (name, role, size, gap, self._name)
        if key not in self._icons:
            icon = QIcon()
            # Sharp on the screens that there are; a screen that comes later scales them.
            ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
            # Qt makes the paler ones of disabled buttons itself.
            for ratio in sorted(ratios):
                icon.addPixmap(self._draw(name, self.role(role), size, ratio, gap))
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, role: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a pixmap of `size` times `ratio` device pixels, for painting."""
        key = (name, role, size, ratio, self._name)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, self.role(role), size, ratio, gap=0)
        return self._pixmaps[key]

    def apply(self, app: QApplication, choice: str | Comfort) -> None:
        """Show the whole program in the chosen theme.

        Args:
            app: the application.
            choice: a theme of `comfort.CHOICES`, with sizes as they are, or all of it. The desktop
                is followed where the choice says so.

        Raises:
            ValueError: there is no such theme.
        """
        wanted = choice if isinstance(choice, Comfort) else replace(self._comfort, theme=choice)
        if wanted.theme not in CHOICES:
            raise ValueError(f"no theme {wanted.theme!r}")
        first, before = self._app is None, self._comfort
        self._comfort = wanted
        if first:
            self._app = app
            if app.property(comfort.STYLED) is None:
                app.setStyle("Fusion")
            if app.property(_SYSTEM_FONT) is None:
                app.setProperty(_SYSTEM_FONT, QFont(QApplication.font()))
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._follow_scheme)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
        comfort.apply(app, wanted)
        _ask_platform(wanted.theme)
        others = first or replace(before, theme=wanted.theme) != wanted
        if others and app.font() != (body := self.font("body")):
            app.setFont(body)
        self._show(comfort.resolve(wanted.theme), always=others, first=first)

    def _resize(self) -> None:
        # Widgets under a style sheet do not follow the application's font, and a new sheet gives
        # them back the fonts that they had.
        body = self.font("body").pointSizeF()
        for widget in QApplication.allWidgets():
            kind, font = widget.property(_KIND), widget.font()
            if kind in _FONTS:
                widget.setFont(self.font(kind))
            elif body > 0 and font.pointSizeF() != body:
                font.setPointSizeF(body)
                widget.setFont(font)
            if widget.property(_FIXED) is not None:
                _fix(widget)

    def colours(self) -> dict[str, str]:
        """Return the colours of the style sheet by their names: the roles, and what is mixed."""
        colours = {name: self.role(name).name() for name in ROLES}
        accent = self.role("accent")
        # A gold on black must become darker to look pressed, an amber on white as well.
        colours["accent_hover"] = accent.lighter(_LIGHTER).name()
        colours["accent_pressed"] = accent.darker(_DARKER).name()
        for tone in ("warning", "danger"):
            colours[f"{tone}_line"] = _between(self.role("border"), self.role(tone), 0.4).name()
        colours["scroll"] = _between(self.role("border"), self.role("muted"), 0.35).name()
        return colours

    def style_sheet(self) -> str:
        """Return the application's style sheet in the colours and sizes in use."""
        names = ("style.qss", "contrast.qss") if self.has_high_contrast else ("style.qss",)
        files = map(self._file, (*names, *direction.sheets()))
        sheet = "\n".join(file.read_text("utf-8") for file in files)
        return Template(comfort.adapt(sheet)).substitute(self.colours())

    def _file(self, name: str) -> Path:
        return self._assets / "themes" / name

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._show(comfort.resolve(self.choice, scheme=scheme))

    def _follow_contrast(self, contrast: Qt.ContrastPreference) -> None:
        self._show(comfort.resolve(self.choice, contrast=contrast))

    def _show(self, name: str, *, always: bool = False, first: bool = False) -> None:
        if self._app is None or (name == self._name and not always):
            return
        self._name = name
        palette, sheet = self._palette(), self.style_sheet()
        if self._app.palette() != palette:
            self._app.setPalette(palette)
        # Takes a millisecond for each widget that there is; another size of text needs none.
        if self._app.styleSheet() != sheet:
            self._app.setStyleSheet(sheet)
        if not first:
            self._resize()
        self.changed.emit()

    def _palette(self) -> QPalette:
        part = QPalette.ColorRole
        palette = QPalette()
        for target, role in (
            (part.Window, "window"),
            (part.WindowText, "text"),
            (part.Base, "surface"),
            (part.AlternateBase, "window"),
            (part.Text, "text"),
            (part.Button, "surface"),
            (part.ButtonText, "text"),
            (part.BrightText, "danger"),
            (part.ToolTipBase, "surface"),
            (part.ToolTipText, "text"),
            (part.PlaceholderText, "muted"),
            (part.Highlight, "soft_accent"),
            (part.HighlightedText, "text"),
            (part.Accent, "accent"),
            (part.Link, "accent"),
            (part.LinkVisited, "accent"),
            (part.Mid, "border"),
            (part.Light, "surface"),
            (part.Dark, "border"),
        ):
            palette.setColor(target, self.role(role))
        for target in (part.WindowText, part.Text, part.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.role("muted"))
        return palette

    def _draw(self, name: str, colour: QColor, size: int, ratio: float, gap: int) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._assets / "icons" / f"{name}.svg").read_bytes()
        source = self._sources[name].replace(b"currentColor", colour.name().encode())
        source = source.replace(b'stroke-width="2"', _STROKE)
        edge = round(size * ratio)
        pixmap = QPixmap(edge + round(gap * ratio), edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(colour.alphaF())
        direction.turn(painter, name, pixmap.width(), pixmap.width() - edge)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _system_font() -> QFont:
    """Return the desktop's font, whatever size the program's has by now."""
    app = QApplication.instance()
    kept = app.property(_SYSTEM_FONT) if app is not None else None
    return kept if isinstance(kept, QFont) else QApplication.font()


def _fix(widget: QWidget) -> None:
    width, height, compact = widget.property(_FIXED)
    if width:
        # Half as much: the window does not become wider with its text.
        widget.setFixedWidth((width + comfort.scaled(width)) // 2)
    if height:
        widget.setFixedHeight(comfort.line_height(height, compact))


def _ask_platform(choice: str) -> None:
    """Have the platform's own parts (title bar, file dialogs) follow the choice."""
    scheme = Qt.ColorScheme.Unknown
    if not comfort.follows_desktop(choice):
        scheme = Qt.ColorScheme.Dark if choice.endswith("dark") else Qt.ColorScheme.Light
    QGuiApplication.styleHints().setColorScheme(scheme)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        *(
            a + (b - a) * share
            for a, b in zip(first.getRgbF()[:3], second.getRgbF()[:3], strict=True)  # type: ignore[index]  # the stubs say object, Qt gives a tuple
        )
    )
