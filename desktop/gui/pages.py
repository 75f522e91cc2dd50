"""The pages of the window: how each is made, at its first showing, and what it may ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: What the window's title says on each page but the chat's.
TITLES = {
    "models": mark("Models"),
    "specialists": mark("Specialists"),
    "prompts": mark("Prompts"),
    "search": mark("Search Hugging Face"),
    "speed": mark("Speed"),
    "downloads": mark("Downloads"),
    "disk": mark("Disk use"),
    "hardware": mark("Hardware"),
    "privacy": mark("Privacy"),
    "doctor": mark("Check-up"),
    "keeping": mark("Your chats"),
    "settings": mark("Settings"),
    "about": mark("About Goldcrest"),
    "licences": mark("Licences"),
    "temporary": mark("Temporary chat"),
}

#: Pages that the sidebar shows as another one: those that are reached from it.
PART_OF = {
    "search": "models",
    "disk": "models",
    "hardware": "speed",
    "doctor": "settings",
    "keeping": "settings",
    "prompts": "settings",
    "about": "settings",
    "licences": "settings",
}


class Window(Protocol):
    """What pages ask of the window."""

    stack: QStackedWidget
    #: The page of usual chats; None until it was shown.
    chat: ChatPage | None

    def show_page(self, name: str) -> None:
        """Show another page."""

    def new_chat(self) -> None:
        """Begin a new chat."""

    def chat_with(self, model: str) -> None:
        """Begin a new chat with a model."""


class Parts(NamedTuple):
    """What every page is made from."""

    services: Services
    tasks: Tasks
    bridge: Bridge
    theme: Theme


def make(name: str, window: Window, parts: Parts) -> QWidget:
    """Return a new page; its code is loaded only now, which keeps the start fast.

    Raises:
        KeyError: no page has this name; the chat is the window's own.
    """
    return _MAKERS[name](window, parts)


def measure(window: Window, model: str) -> None:
    """Show the speed page and measure a model there; "" is the one that tells most."""
    from desktop.gui.speed.page import SpeedPage

    window.show_page("speed")
    shown = window.stack.currentWidget()
    if isinstance(shown, SpeedPage):
        shown.start(model)


def add_models(window: Window, files: Sequence[Path]) -> None:
    """Show the models page, which asks how to add these files."""
    from desktop.gui.models.page import ModelsPage

    window.show_page("models")
    shown = window.stack.currentWidget()
    if isinstance(shown, ModelsPage):
        shown.offer(files)


def chat_as(window: Window, specialist: str) -> None:
    """Begin a new chat with the specialist of an id."""
    window.new_chat()
    if window.chat is not None:
        window.chat.specialist.use(specialist)


def _models(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.models.page import ModelsPage

    page = ModelsPage(*parts)
    page.chat_requested.connect(window.chat_with)
    page.benchmark_requested.connect(partial(measure, window))
    page.page_requested.connect(window.show_page)
    return page


def _first_start(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.models.first_start import FirstStartPage

    page = FirstStartPage(*parts)
    page.chat_requested.connect(window.chat_with)
    page.models_requested.connect(lambda: window.show_page("models"))
    return page


def _specialists(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.specialists.page import SpecialistsPage

    page = SpecialistsPage(*parts)
    page.chat_requested.connect(partial(chat_as, window))
    page.page_requested.connect(window.show_page)
    return page


def _prompts(_window: Window, parts: Parts) -> QWidget:
    from desktop.gui.prompts.page import PromptsPage

    return PromptsPage(*parts)


def _search(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.search.page import SearchPage

    page = SearchPage(*parts)
    page.chat_requested.connect(window.chat_with)
    page.page_requested.connect(window.show_page)
    return page


def _downloads(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.downloads.page import DownloadsPage

    page = DownloadsPage(*parts)
    page.chat_requested.connect(window.chat_with)
    page.page_requested.connect(window.show_page)
    return page


def _disk(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.disk.page import DiskPage

    page = DiskPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _speed(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.speed.page import SpeedPage
    from desktop.gui.why import cures

    page = SpeedPage(*parts)
    page.page_requested.connect(window.show_page)
    page.cure_requested.connect(partial(cures.follow, window))
    return page


def _hardware(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.hardware.page import HardwarePage

    page = HardwarePage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _doctor(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.doctor.page import DoctorPage

    page = DoctorPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _privacy(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.privacy.page import PrivacyPage

    page = PrivacyPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _keeping(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.keeping.page import KeepingPage

    page = KeepingPage(*parts)
    page.page_requested.connect(window.show_page)
    page.chats_changed.connect(parts.bridge.chats_changed)
    return page


def _settings(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.settings.page import SettingsPage

    page = SettingsPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _about(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.about.page import AboutPage

    page = AboutPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


def _licences(window: Window, parts: Parts) -> QWidget:
    from desktop.gui.about.licences import LicencesPage

    page = LicencesPage(*parts)
    page.page_requested.connect(window.show_page)
    return page


_MAKERS: dict[str, Callable[[Window, Parts], QWidget]] = {
    "models": _models,
    "first_start": _first_start,
    "specialists": _specialists,
    "prompts": _prompts,
    "search": _search,
    "speed": _speed,
    "downloads": _downloads,
    "disk": _disk,
    "hardware": _hardware,
    "privacy": _privacy,
    "doctor": _doctor,
    "settings": _settings,
    "keeping": _keeping,
    "about": _about,
    "licences": _licences,
}
