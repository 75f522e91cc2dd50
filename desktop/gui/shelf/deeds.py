"""What is done to chats and folders, how it is undone, and what is said of it. No Qt.

Each deed waits for the disk, so it belongs on the store's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.language import tr, trn
from desktop.gui.shelf.listing import Listing, read, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.gui.shelf.wishes import Wish


@dataclass(frozen=True, slots=True)
class Done:
    """What has become of a wish.

    Attributes:
        listing: how the list is now.
        undo: puts it back; None where nothing was changed, or nothing could be lost.
        count: how many chats were changed.
        folder: the number of the folder that it was about, or None.
        name: its name.
    """

    listing: Listing
    undo: Callable[[], object] | None = None
    count: int = 0
    folder: int | None = None
    name: str = ""


def do(services: Services, wish: Wish) -> Done:
    """Carry out a wish, other than to delete chats.

    Raises:
        AssistantError: the disk or the folder does not allow it.
    """
    return _DEEDS[wish.act](services, wish)


def undo(services: Services, done: Done) -> Listing:
    """Put back what was done, and return how the list is then; raises likewise."""
    if done.undo is not None:
        done.undo()
    return read(services)


def _pin(services: Services, wish: Wish) -> Done:
    # What is pinned by mistake is in sight: no undo is offered.
    services.shelf.pin(wish.chats, pinned=wish.act == "pin")
    return Done(read(services))


def _archive(services: Services, wish: Wish) -> Done:
    before = services.shelf.archive(wish.chats, archived=wish.act == "archive")
    undo = partial(services.shelf.put_back, before) if before else None
    return Done(read(services), undo, len(before))


def _mark(services: Services, wish: Wish) -> Done:
    services.shelf.mark(wish.chats, unread=wish.act == "mark_unread")
    return Done(read(services))


def _move(services: Services, wish: Wish) -> Done:
    before = services.shelf.move(wish.chats, wish.folder)
    listing = read(services)
    name = next((one.name for one in listing.folders if one.id == wish.folder), "")
    undo = partial(services.shelf.put_back, before) if before else None
    return Done(listing, undo, len(before), wish.folder, name)


def _move_to_new(services: Services, wish: Wish) -> Done:
    shelf = services.shelf
    folder = shelf.make_untitled_folder()
    before = shelf.move(wish.chats, folder.id)
    undo = partial(shelf.put_back, before, made=folder.id) if before else None
    return Done(read(services), undo, len(before), folder.id, folder.name)


def _rename_folder(services: Services, wish: Wish) -> Done:
    services.shelf.rename_folder(wish.folder or 0, wish.name)
    return Done(read(services))


def _delete_folder(services: Services, wish: Wish) -> Done:
    removed = services.shelf.delete_folder(wish.folder or 0)
    if removed is None:
        return Done(read(services))
    undo = partial(services.shelf.restore_folder, removed)
    folder = removed.folder
    return Done(read(services), undo, len(removed.chats), folder.id, shown(folder.name))


_DEEDS: Final = {
    "pin": _pin,
    "unpin": _pin,
    "archive": _archive,
    "bring_back": _archive,
    "mark_unread": _mark,
    "mark_read": _mark,
    "move": _move,
    "move_to_new": _move_to_new,
    "rename_folder": _rename_folder,
    "delete_folder": _delete_folder,
}


def sentence(wish: Wish, done: Done, title: str) -> str:
    """Return what is said of what was done, "" where it speaks for itself.

    Args:
        wish: what was wanted.
        done: what came of it.
        title: of the chat, where it is one; else "".
    """
    if wish.act == "delete_folder":
        return _without_folder(done)
    say = _SAID.get(wish.act)
    return say(done, title if done.count == 1 else "") if say is not None and done.count else ""


def deleted(count: int, title: str) -> str:
    """Return what is said of deleted chats; the title where it is one."""
    if title and count == 1:
        return tr("“{title}” was deleted.", title=title)
    return trn("{n} chat was deleted.", "{n} chats were deleted.", count)


def _without_folder(done: Done) -> str:
    told = tr("The folder “{name}” was deleted.", name=done.name)
    if not done.count:
        return told
    kept = trn("Its chat is kept.", "Its {n} chats are kept.", done.count)
    return f"{told} {kept}"


def _moved(done: Done, title: str) -> str:
    if not done.name:
        return _taken_out(done, title)
    if title:
        return tr("“{title}” was moved to “{folder}”.", title=title, folder=done.name)
    return trn(
        "{n} chat was moved to “{folder}”.",
        "{n} chats were moved to “{folder}”.",
        done.count,
        folder=done.name,
    )


def _taken_out(done: Done, title: str) -> str:
    if title:
        return tr("“{title}” was taken out of the folder.", title=title)
    return trn(
        "{n} chat was taken out of the folder.",
        "{n} chats were taken out of the folder.",
        done.count,
    )


def _moved_to_new(done: Done, title: str) -> str:
    if title:
        return tr("“{title}” was moved to a new folder.", title=title)
    return trn(
        "{n} chat was moved to a new folder.", "{n} chats were moved to a new folder.", done.count
    )


def _archived(done: Done, title: str) -> str:
    if title:
        return tr("“{title}” was archived.", title=title)
    return trn("{n} chat was archived.", "{n} chats were archived.", done.count)


def _brought_back(done: Done, title: str) -> str:
    if title:
        return tr("“{title}” was brought back from the archive.", title=title)
    return trn(
        "{n} chat was brought back from the archive.",
        "{n} chats were brought back from the archive.",
        done.count,
    )


_SAID: Final = {
    "move": _moved,
    "move_to_new": _moved_to_new,
    "archive": _archived,
    "bring_back": _brought_back,
}
