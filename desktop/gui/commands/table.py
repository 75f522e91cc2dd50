"""Every action of the window and every key, in one table; nothing else says which key does what.

An action with a function is a `Command`. A line without one is a key that a widget reads itself,
or that a menu carries: it is here so that the list of shortcuts is whole, and a test holds it true.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QKeySequence

from desktop.core.language import mark

#: Where keys work: in the whole window, or while a part of it has the keyboard.
WINDOW, CHAT, WRITING, CONVERSATION = "window", "chat", "writing", "conversation"
LIST, FOUND, MODELS, CONNECTIONS, CARD, CODE = (
    *("list", "found", "models", "connections", "card", "code"),
)
SPECIALISTS, QUICK, DETAILS = "specialists", "quick", "details"
PROMPTS, ATTACHED = "prompts", "attached"

_GENERAL, _PAGES, _VIEW = mark("Everywhere"), mark("Pages"), mark("View")
_CHAT, _WRITING, _READING = (
    mark("In a chat"),
    mark("Writing a message"),
    mark("In the conversation"),
)
_QUICK = mark("Quick ask")
_LIST, _LISTS = mark("In the list of chats"), mark("In other lists and cards")


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
    Entry("palette", mark("Find an action, a page, a chat or a setting"), _GENERAL, ("Ctrl+K",)),
    Entry("new-chat", mark("New chat"), _GENERAL, ("Ctrl+N",), icon="plus"),
    Entry(
        *("temporary-chat", mark("New temporary chat"), _GENERAL, ("Ctrl+Shift+N",)),
        icon="message-circle-dashed",
    ),
    Entry(
        *("quick-ask", mark("Quick ask: a small window for one question"), _GENERAL),
        icon="message-circle",
    ),
    Entry("search-chats", mark("Search chats"), _GENERAL, ("Ctrl+F",), icon="search"),
    Entry("find.next", mark("Next place of what is searched"), _GENERAL, ("F3",), icon="search"),
    Entry("find.previous", mark("Place before it"), _GENERAL, ("Shift+F3",), icon="search"),
    Entry("write", mark("Write a message"), _GENERAL, ("Ctrl+L",), icon="pencil"),
    Entry("shortcuts", mark("Keyboard shortcuts"), _GENERAL, ("F1", "Ctrl+/"), icon="keyboard"),
    Entry("back", mark("Close what lies on top, then back to the message"), _GENERAL, ("Esc",)),
    Entry("quit", mark("Quit"), _GENERAL, ("Ctrl+Q",), icon="x"),
    Entry("page.models", mark("Models"), _PAGES, ("Ctrl+M",), icon="package"),
    Entry("page.specialists", mark("Specialists"), _PAGES, ("Ctrl+Shift+P",), icon="sparkles"),
    Entry("page.speed", mark("Speed"), _PAGES, ("Ctrl+T",), icon="gauge"),
    Entry("page.downloads", mark("Downloads"), _PAGES, ("Ctrl+J",), icon="download"),
    Entry("page.settings", mark("Settings"), _PAGES, ("Ctrl+,",), icon="settings"),
    Entry("page.privacy", mark("Privacy"), _PAGES, icon="shield-check"),
    Entry("page.search", mark("Search Hugging Face"), _PAGES, icon="search"),
    Entry("page.hardware", mark("Hardware"), _PAGES, icon="gauge"),
    Entry("page.doctor", mark("Check-up: see that everything works"), _PAGES, icon="check"),
    Entry("page.disk", mark("Disk use"), _PAGES, icon="hard-drive"),
    Entry("page.prompts", mark("Prompts"), _PAGES, icon="pen-line"),
    Entry("page.keeping", mark("Import, export and backups of chats"), _PAGES, icon="archive"),
    Entry("page.about", mark("About Goldcrest, and updates"), _PAGES, icon="info"),
    Entry("page.licences", mark("Licences"), _PAGES, icon="scale"),
    Entry("sidebar", mark("Show or hide the sidebar"), _VIEW, ("Ctrl+B",), icon="panel-left"),
    Entry("zoom.in", mark("Larger text"), _VIEW, ("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Entry("zoom.out", mark("Smaller text"), _VIEW, ("Ctrl+-",), icon="zoom-out"),
    Entry("zoom.reset", mark("Text of the usual size"), _VIEW, ("Ctrl+0",), icon="rotate-ccw"),
    Entry("full-screen", mark("Full screen"), _VIEW, ("F11", "@FullScreen"), icon="maximize"),
    Entry(
        *("chat.regenerate", mark("Write the last reply again"), _CHAT, ("Ctrl+R",), CHAT),
        "refresh-cw",
    ),
    Entry("chat.edit", mark("Edit your last message"), _CHAT, ("Ctrl+E",), CHAT, "pencil"),
    Entry(
        *("chat.options", mark("Options of this chat"), _CHAT, ("Ctrl+Shift+S",), CHAT),
        "sliders-horizontal",
    ),
    Entry(
        *("chat.specialist", mark("Choose a specialist for this chat"), _CHAT),
        *(("Ctrl+Shift+I",), CHAT, "sparkles"),
    ),
    Entry(
        *("chat.use-offer", mark("Use the specialist that is offered"), _CHAT),
        *(("Ctrl+Shift+U",), CHAT, "sparkles"),
    ),
    Entry(
        "chat.read-aloud",
        mark("Read the last reply aloud"),
        _CHAT,
        ("Ctrl+Shift+A",),
        CHAT,
        "volume-2",
    ),
    Entry(
        "chat.stop", mark("Stop the reply, or leave the editing"), _CHAT, ("Esc",), CHAT, "square"
    ),
    Entry("attach.files", mark("Attach files"), _WRITING, ("Ctrl+Shift+O",), CHAT, "paperclip"),
    Entry("attach.choose", mark("Choose what is sent of a file"), _WRITING, ("Return",), ATTACHED),
    Entry("attach.leave", mark("Take a file away"), _WRITING, ("Del",), ATTACHED),
    Entry("write.send", mark("Send"), _WRITING, ("Return",), WRITING),
    Entry("write.line", mark("New line"), _WRITING, ("Shift+Return",), WRITING),
    Entry(
        *("write.earlier", mark("Earlier messages"), _WRITING, ("Up",), WRITING),
        note=mark("in an empty field"),
    ),
    Entry("write.later", mark("Back to what you were writing"), _WRITING, ("Down",), WRITING),
    Entry(
        *("write.prompts", mark("Put in a prompt"), _WRITING, ("/",), WRITING),
        note=mark("at the start of a message"),
    ),
    Entry("write.blank", mark("Next blank of a prompt"), _WRITING, ("Tab",), WRITING),
    Entry("write.blank-before", mark("Blank before it"), _WRITING, ("Shift+Tab",), WRITING),
    Entry("read.copy", mark("Copy"), _READING, ("@Copy",), CONVERSATION),
    Entry("read.markdown", mark("Copy as markdown"), _READING, ("Ctrl+Shift+C",), CONVERSATION),
    Entry("read.all", mark("Select all"), _READING, ("@SelectAll",), CONVERSATION),
    Entry(
        "read.zoom",
        mark("Larger or smaller text"),
        _READING,
        (),
        CONVERSATION,
        note=mark("Ctrl and wheel"),
    ),
    Entry("code.leave", mark("From a bar on code back to the text"), _READING, ("Esc",), CODE),
    Entry("list.open", mark("Open"), _LIST, ("Return",), LIST),
    Entry("list.rename", mark("Rename"), _LIST, ("F2",), LIST),
    Entry("list.pin", mark("Pin, or unpin"), _LIST, ("Ctrl+P",), LIST),
    Entry("list.archive", mark("Archive, or bring back"), _LIST, ("Ctrl+E",), LIST),
    Entry("list.mark", mark("Mark as read, or as unread"), _LIST, ("Ctrl+U",), LIST),
    Entry("list.move", mark("Move to a folder"), _LIST, ("Ctrl+Shift+M",), LIST),
    Entry("list.export", mark("Export"), _LIST, ("Ctrl+S",), LIST),
    Entry("list.delete", mark("Delete"), _LIST, ("Del",), LIST),
    Entry("list.fold", mark("Open or close a folder"), _LIST, ("Right", "Left"), LIST),
    Entry("specialists.new", mark("New specialist"), _LISTS, ("Ins",), SPECIALISTS, "plus"),
    Entry(
        "specialists.copy", mark("Copy this specialist"), _LISTS, ("Ctrl+D",), SPECIALISTS, "copy"
    ),
    Entry("prompts.new", mark("New prompt"), _LISTS, ("Ins",), PROMPTS, "plus"),
    Entry(
        "details.copy", mark("Copy the details of a reply"), _LISTS, ("Return", "Enter"), DETAILS
    ),
    Entry("quick.go-on", mark("Go on in the main window"), _QUICK, ("Ctrl+Shift+Return",), QUICK),
    Entry("models.compare", mark("Mark a model for the comparison"), _LISTS, ("C",), MODELS),
    Entry("connections.copy", mark("Copy the chosen connections"), _LISTS, ("@Copy",), CONNECTIONS),
    Entry("link.open", mark("Open the link that is shown"), _LISTS, ("Return", "Enter"), CARD),
    Entry("link.close", mark("Close the link that is shown"), _LISTS, ("Esc",), CARD),
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
