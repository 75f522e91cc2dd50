"""Every action of the window and every key, in one table; nothing else says which key does what.

An action with a function is a `Command`. A line without one is a key that a widget reads itself,
or that a menu carries: it is here so that the list of shortcuts is whole, and a test holds it true.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QKeySequence

#: Where keys work: in the whole window, or while a part of it has the keyboard.
WINDOW, CHAT, WRITING, CONVERSATION = "window", "chat", "writing", "conversation"
LIST, FOUND, MODELS, CONNECTIONS, CARD, CODE = (
    *("list", "found", "models", "connections", "card", "code"),
)
SPECIALISTS, QUICK, ATTACHED = "specialists", "quick", "attached"

_GENERAL, _PAGES, _VIEW = "Everywhere", "Pages", "View"
_CHAT, _WRITING, _READING = "In a chat", "Writing a message", "In the conversation"
_QUICK = "Quick ask"
_LIST, _LISTS = "In the list of chats", "In other lists and cards"


class Entry(NamedTuple):
    """An action, or a key.

    Attributes:
        id: its name, which is kept between two starts.
        label: what it does, as people say it.
        group: the heading that it stands under in the list of shortcuts.
        keys: as `QKeySequence` reads them, or "@Name" of a standard key of the platform.
        where: where its keys work.
        icon: a Lucide icon, for the palette; "" for what only makes sense as a key.
        note: what the list of shortcuts adds, such as a condition.
    """

    id: str
    label: str
    group: str
    keys: tuple[str, ...] = ()
    where: str = WINDOW
    icon: str = ""
    note: str = ""


_ENTRIES: Final = (
    Entry("palette", "Find an action, a page, a chat or a setting", _GENERAL, ("Ctrl+K",)),
    Entry("new-chat", "New chat", _GENERAL, ("Ctrl+N",), icon="plus"),
    Entry(
        *("temporary-chat", "New temporary chat", _GENERAL, ("Ctrl+Shift+N",)),
        icon="message-circle-dashed",
    ),
    Entry("search-chats", "Search chats", _GENERAL, ("Ctrl+F",), icon="search"),
    Entry("find.next", "Next place of what is searched", _GENERAL, ("F3",), icon="search"),
    Entry("find.previous", "Place before it", _GENERAL, ("Shift+F3",), icon="search"),
    Entry("write", "Write a message", _GENERAL, ("Ctrl+L",), icon="pencil"),
    Entry("shortcuts", "Keyboard shortcuts", _GENERAL, ("F1", "Ctrl+/"), icon="keyboard"),
    Entry("back", "Close what lies on top, then back to the message", _GENERAL, ("Esc",)),
    Entry("quit", "Quit", _GENERAL, ("Ctrl+Q",), icon="x"),
    Entry("page.models", "Models", _PAGES, ("Ctrl+M",), icon="package"),
    Entry("page.specialists", "Specialists", _PAGES, ("Ctrl+Shift+P",), icon="sparkles"),
    Entry("page.speed", "Speed", _PAGES, ("Ctrl+T",), icon="gauge"),
    Entry("page.downloads", "Downloads", _PAGES, ("Ctrl+J",), icon="download"),
    Entry("page.settings", "Settings", _PAGES, ("Ctrl+,",), icon="settings"),
    Entry("page.privacy", "Privacy", _PAGES, icon="shield-check"),
    Entry("page.search", "Search Hugging Face", _PAGES, icon="search"),
    Entry("page.hardware", "Hardware", _PAGES, icon="gauge"),
    Entry("page.disk", "Disk use", _PAGES, icon="hard-drive"),
    Entry("page.keeping", "Import, export and backups of chats", _PAGES, icon="archive"),
    Entry("sidebar", "Show or hide the sidebar", _VIEW, ("Ctrl+B",), icon="panel-left"),
    Entry("zoom.in", "Larger text", _VIEW, ("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Entry("zoom.out", "Smaller text", _VIEW, ("Ctrl+-",), icon="zoom-out"),
    Entry("zoom.reset", "Text of the usual size", _VIEW, ("Ctrl+0",), icon="rotate-ccw"),
    Entry("full-screen", "Full screen", _VIEW, ("F11", "@FullScreen"), icon="maximize"),
    Entry(
        *("chat.regenerate", "Write the last reply again", _CHAT, ("Ctrl+R",), CHAT), "refresh-cw"
    ),
    Entry("chat.edit", "Edit your last message", _CHAT, ("Ctrl+E",), CHAT, "pencil"),
    Entry(
        *("chat.options", "Options of this chat", _CHAT, ("Ctrl+Shift+S",), CHAT),
        "sliders-horizontal",
    ),
    Entry(
        "chat.read-aloud", "Read the last reply aloud", _CHAT, ("Ctrl+Shift+A",), CHAT, "volume-2"
    ),
    Entry("chat.stop", "Stop the reply, or leave the editing", _CHAT, ("Esc",), CHAT, "square"),
    Entry("attach.files", "Attach files", _WRITING, ("Ctrl+Shift+O",), CHAT, "paperclip"),
    Entry("attach.choose", "Choose what is sent of a file", _WRITING, ("Return",), ATTACHED),
    Entry("attach.leave", "Take a file away", _WRITING, ("Del",), ATTACHED),
    Entry("write.send", "Send", _WRITING, ("Return",), WRITING),
    Entry("write.line", "New line", _WRITING, ("Shift+Return",), WRITING),
    Entry("read.copy", "Copy", _READING, ("@Copy",), CONVERSATION),
    Entry("read.markdown", "Copy as markdown", _READING, ("Ctrl+Shift+C",), CONVERSATION),
    Entry("read.all", "Select all", _READING, ("@SelectAll",), CONVERSATION),
    Entry("read.zoom", "Larger or smaller text", _READING, (), CONVERSATION, note="Ctrl and wheel"),
    Entry("code.leave", "From a bar on code back to the text", _READING, ("Esc",), CODE),
    Entry("list.open", "Open", _LIST, ("Return",), LIST),
    Entry("list.rename", "Rename", _LIST, ("F2",), LIST),
    Entry("list.pin", "Pin, or unpin", _LIST, ("Ctrl+P",), LIST),
    Entry("list.archive", "Archive, or bring back", _LIST, ("Ctrl+E",), LIST),
    Entry("list.mark", "Mark as read, or as unread", _LIST, ("Ctrl+U",), LIST),
    Entry("list.move", "Move to a folder", _LIST, ("Ctrl+Shift+M",), LIST),
    Entry("list.export", "Export", _LIST, ("Ctrl+S",), LIST),
    Entry("list.delete", "Delete", _LIST, ("Del",), LIST),
    Entry("list.fold", "Open or close a folder", _LIST, ("Right", "Left"), LIST),
    Entry("specialists.new", "New specialist", _LISTS, ("Ins",), SPECIALISTS, "plus"),
    Entry("specialists.copy", "Copy this specialist", _LISTS, ("Ctrl+D",), SPECIALISTS, "copy"),
    Entry("details.copy", "Copy the details of a reply", _LISTS, ("Return", "Enter"), CARD),
    Entry("quick.go-on", "Go on in the main window", _QUICK, ("Ctrl+Return",), QUICK),
    Entry("models.compare", "Mark a model for the comparison", _LISTS, ("C",), MODELS),
    Entry("connections.copy", "Copy the chosen connections", _LISTS, ("@Copy",), CONNECTIONS),
    Entry("link.open", "Open the link that is shown", _LISTS, ("Return", "Enter"), CARD),
    Entry("link.close", "Close the link that is shown", _LISTS, ("Esc",), CARD),
)

#: All of them, by their ids, in the order of the list of shortcuts.
TABLE: Final = {entry.id: entry for entry in _ENTRIES}


def keys_of(name: str) -> str:
    """Return the first key of an action, as `QKeySequence` reads it; "" for none.

    Raises:
        KeyError: there is no such action.
    """
    keys = TABLE[name].keys
    return keys[0] if keys else ""


def sequences(entry: Entry) -> list[QKeySequence]:
    """Return the keys of an action on this platform, each once."""
    found: list[QKeySequence] = []
    for key in entry.keys:
        if key.startswith("@"):
            # The first one; others are for keyboards that few people have.
            there = QKeySequence.keyBindings(QKeySequence.StandardKey[key[1:]])[:1]
        else:
            there = [QKeySequence(key)]
        found += [each for each in there if each not in found]
    return found


def shown_keys(entry: Entry) -> list[str]:
    """Return the keys of an action as the platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    # The key says so, and the other one on the number pad does the same.
    names = [each.toString(native).replace("Return", "Enter") for each in sequences(entry)]
    return list(dict.fromkeys(names))
