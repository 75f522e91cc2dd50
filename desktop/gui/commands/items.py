"""What the palette lists: actions, pages, chats, models and settings, and which of them fit."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.fuzzy import holds, letters_of, match
from desktop.core.language import mark, tr
from desktop.core.settings import SETTINGS
from desktop.gui.chat_rows import shown_title
from desktop.gui.commands.command import Command
from desktop.gui.commands.table import TABLE, shown_keys
from desktop.gui.why.cures import show_setting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.library import Installed
    from desktop.core.settings import Setting
    from desktop.gui.main_window import MainWindow

ACTION, PAGE, CHAT, MODEL, SETTING = (
    mark("Action"),
    mark("Page"),
    mark("Chat"),
    mark("Model"),
    mark("Setting"),
)
#: Chats that are listed before anything is typed, and that are looked through then.
FEW_CHATS: Final = 6
MOST_CHATS: Final = 2_000
MOST_SHOWN: Final = 60
_MOST_SCORED: Final = 250

# What a kind of line is worth beside how well it fits, and what having been used last is.
_WORTH: Final = {ACTION: 3.0, PAGE: 3.0, SETTING: 1.0, MODEL: 1.0, CHAT: 0.0}
_RECENT: Final = 6.0
_ELSEWHERE: Final = 10.0


#: What nobody should do by accident stands behind all other actions.
_LAST: Final = "quit"


class Item(NamedTuple):
    """A line of the palette.

    Attributes:
        id: its name, which is kept between two starts.
        title: what it says, and what is searched first.
        kind: "Action", "Page", "Chat", "Model", "Setting" or another word, in English.
        icon: a Lucide icon.
        run: does it.
        keys: as the platform writes them; "" for none.
        also: further words by which it is found.
    """

    id: str
    title: str
    kind: str
    icon: str
    run: Callable[[], object]
    keys: str = ""
    also: str = ""


class Found(NamedTuple):
    """A line, and which letters of its title were typed."""

    item: Item
    places: tuple[int, ...]


def kind_of(item: Item) -> str:
    """Return the kind of a line as people read it; "" for none."""
    return tr(item.kind) if item.kind else ""


def of_commands(window: MainWindow) -> list[Item]:
    """Return what can be done now; what belongs to the page that is shown comes first."""
    found = [
        each for each in window.findChildren(Command) if each.entry.icon and each.is_possible()
    ]
    # Pages are lines of their own; of one action in two places the later one is in front.
    by_name = {each.entry.id: each for each in found}
    order = {name: place for place, name in enumerate(TABLE)}

    def place(command: Command) -> tuple[bool, bool, bool, int]:
        name = command.entry.id
        return command.parent() is window, _is_page(command), name == _LAST, order[name]

    return [_of_command(each) for each in sorted(by_name.values(), key=place)]


def of_chats(window: MainWindow, most: int = MOST_CHATS) -> list[Item]:
    """Return the first chats of the list."""
    # In the order of the list: pinned ones, then those that changed last.
    shown = (chat for chat in window.frame.sidebar.chats() if chat.title.strip())
    return [
        Item(
            f"chat:{chat.id}",
            shown_title(chat.title),
            CHAT,
            "message-circle",
            partial(window.show_chat, chat.id),
        )
        for chat in islice(shown, most)
    ]


def of_models(window: MainWindow, models: Iterable[Installed]) -> list[Item]:
    """Return the models that can answer a new chat."""
    return [
        Item(
            f"model:{model.id}",
            tr("Chat with {model}", model=model.name),
            MODEL,
            "package",
            partial(window.chat_with, model.id),
            also=tr("new chat model"),
        )
        for model in models
    ]


def of_settings(window: MainWindow) -> list[Item]:
    """Return the settings, to go to."""
    return [
        Item(
            f"setting:{setting.key}",
            tr(setting.label),
            SETTING,
            "sliders-horizontal",
            partial(_go_to_setting, window, setting.key),
            also=_words_of(setting),
        )
        for setting in SETTINGS
    ]


def pick(query: str, items: Iterable[Item], recent: Sequence[str]) -> list[Found]:
    """Return the lines that fit, best first; without a query those that were used last first."""
    order = {name: place for place, name in enumerate(recent)}
    if not query.strip():
        nothing = len(order)
        listed = sorted(items, key=lambda item: order.get(item.id, nothing))
        return [Found(item, ()) for item in listed]
    scored: list[tuple[float, int, Found]] = []
    letters = letters_of(query)
    for number, item in enumerate(items):
        if len(scored) == _MOST_SCORED:
            # One letter fits thousands of chats; the newest of them are enough.
            break
        if not item.also and not holds(letters, item.title):
            continue
        fits = _fit(query, item)
        if fits is not None:
            score, places = fits
            score += _WORTH.get(item.kind, 0.0)
            score += _RECENT / (1 + order[item.id]) if item.id in order else 0
            scored.append((-score, number, Found(item, places)))
    return [found for _, _, found in sorted(scored)[:MOST_SHOWN]]


def _fit(query: str, item: Item) -> tuple[float, tuple[int, ...]] | None:
    """Return how well a line fits, by its title or else by its other words as they are written."""
    found = match(query, item.title)
    if found is not None:
        return found.score, found.places
    if not item.also:
        return None
    whole = f"{item.title} {item.kind} {kind_of(item)} {item.also}".casefold()
    # Letters far apart in a long sentence are no find.
    if all(word in whole for word in query.casefold().split()):
        return -_ELSEWHERE, ()
    return None


def _of_command(command: Command) -> Item:
    entry = command.entry
    kind = PAGE if _is_page(command) else ACTION
    keys = shown_keys(entry)
    title, key = tr(entry.label), keys[0] if keys else ""
    # Whoever knows it in English finds it, too.
    also = entry.label if title != entry.label else ""
    return Item(entry.id, title, kind, entry.icon, command.run, key, also)


def _words_of(setting: Setting) -> str:
    """Return by which words else a setting is found: as people read them, and in English."""
    all_words = (setting.group, mark("settings"), *setting.choice_labels, setting.help)
    words = [each for each in all_words if each]
    # Whoever knows it in English finds it, too.
    return " ".join(dict.fromkeys((*map(tr, words), *words, setting.label)))


def _is_page(command: Command) -> bool:
    return command.entry.id.startswith("page.")


def _go_to_setting(window: MainWindow, key: str) -> None:
    window.show_page("settings")
    show_setting(window, key)
