"""The files of the message that is being written: read, and cut to what fits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core import words_of_documents
from desktop.core.chat.measure import IMAGE as IMAGE_TOKENS
from desktop.core.language import tr, trn
from desktop.core.store.attached import MOST_FILES
from desktop.gui.chat.attaching import images, reading, sight, taking
from desktop.gui.chat.attaching.item import Item
from desktop.gui.chat.attaching.sharing import Sharing
from desktop.gui.errors import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from desktop.app import Services
    from desktop.core.chat.forecast import Forecast
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.documents.values import Document
    from desktop.core.store.attached import Attachment, Taken
    from desktop.gui.chat.attaching.images import Looked
    from desktop.gui.chat.attaching.reading import Read, Seen
    from desktop.gui.chat.models import Choice, Choices
    from desktop.gui.chat.replies import Replies, Running
    from desktop.gui.tasks import Tasks

#: How often it is looked how far a file is read.
_LOOK_MS: Final = 150


class AttachedFiles(QObject):
    """Belongs to a composer. Each chat has files of its own, which stay with it for this run.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        replies: tells of messages that could not be saved.
        parent: the Qt parent.

    Attributes:
        closed: why no file can be attached now; "": it can.
        unseen: why no image can be sent now, and what to do; "": they can.
        seeing: a model that sees, where the one that answers does not.
        sharing: what of them is sent.
    """

    #: Files came or went, or more is known of them.
    changed = Signal()
    #: What would be sent is something else now.
    retaken = Signal()
    #: Something cannot be done: why.
    refused = Signal(str)
    #: A person has taken this file away: what puts it back where it was, and its name.
    removed = Signal(object, str)
    #: The person wants a model that sees to answer: its id.
    model_wanted = Signal(str)
    #: A message that had to wait can be sent now: its text.
    prepared = Signal(str)

    def __init__(
        self, services: Services, tasks: Tasks, replies: Replies, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._documents, self._tasks = services.documents, tasks
        self.closed = self.unseen = ""
        self.seeing: Choice | None = None
        self.items: list[Item] = []
        self.sharing = Sharing(tasks, self)
        self.sharing.done.connect(self._shared)
        self.sharing.failed.connect(self._not_shared)
        self._here: int | None = None
        self._others: dict[int | None, list[Item]] = {}
        #: Files that are still looked at: a name, and the list that they come to.
        self._coming: list[tuple[str, list[Item]]] = []
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look_at_progress)
        #: A message that waits for its passages.
        self._waiting: str | None = None
        replies.ended.connect(self._ended)

    # --- which chat --------------------------------------------------------------------------

    def turn_to(self, conversation: int | None) -> None:
        """Show the files of another chat; None: of a new one."""
        if conversation == self._here:
            return
        self._others[self._here] = self.items
        self._here, self.items = conversation, self._others.pop(conversation, [])
        self.sharing.forget_room()
        self._tell()

    def follow(self, conversation: int | None) -> None:
        """The chat that is shown has a number now."""
        self._here = conversation

    # --- what people do ----------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Attach files; what cannot be attached is told."""
        if self.closed:
            self.refused.emit(self.closed)
            return
        if not paths:
            return
        coming = taking.name_of(paths[0].name), self.items
        self._coming.append(coming)
        self._tasks.run(partial(reading.look, paths), partial(self._add_seen, coming))

    def add_text(self, text: str) -> None:
        """Attach a text that is too long for a message."""
        if self.closed or not self._has_room(1):
            self.refused.emit(self.closed or _too_many())
            return
        item = Item(tr("Pasted text"))
        self.items.append(item)
        self._prepare(item, partial(reading.of_text, text[: reading.LONGEST_TEXT], item.name))
        self._tell()

    def add_image(self, given: bytes | QImage) -> None:
        """Attach a picture that was pasted."""
        if self.closed or not self._has_room(1):
            self.refused.emit(self.closed or _too_many())
            return
        item = Item(tr("Pasted picture"))
        self.items.append(item)
        self._look_at(item, partial(images.of_clipboard, given))
        self._tell()

    def give_back(self, files: Sequence[Attachment]) -> None:
        """Attach again what was sent with a message that comes back."""
        self._restore(self.items, files)
        self._tell()

    def take_in(self, conversation: int, items: Sequence[Item]) -> None:
        """Take over the files of a chat that comes from elsewhere."""
        is_here = conversation == self._here
        mine = self.items if is_here else self._others.setdefault(conversation, [])
        for item in items[: max(0, MOST_FILES - len(mine))]:
            mine.append(item)
            if item.state == "reading" and item.path is not None:
                self._read(item, item.path)
        self._tell()

    def remove(self, item: Item) -> None:
        """Take a file away."""
        if item not in self.items:
            return
        place = self.items.index(item)
        self.items.remove(item)
        if item.reading is not None:
            item.reading.cancel()
        self._tell()
        self.removed.emit(partial(self._put_back, item, place, self.items), item.name)

    def _put_back(self, item: Item, place: int, items: list[Item]) -> None:
        """Attach a file again that was taken away, also from a chat that is not shown now."""
        if len(items) >= MOST_FILES:
            self.refused.emit(_too_many())
            return
        items.insert(min(place, len(items)), item)
        if item.state == "reading" and item.path is not None:
            self._read(item, item.path)
        self._tell()

    def read_again(self, item: Item) -> None:
        """Read a file as it is now."""
        if item.path is not None and item in self.items:
            item.problem, item.left_out, item.share = "", "", None
            self._read(item, item.path)
            self._tell()

    def follow_choice(self, choice: Choice | None, choices: Choices) -> None:
        """Another model may answer, which sees or does not; None: it does not matter."""
        self.seeing = sight.another(choice, choices)
        if (why := sight.why_not(choice, choices)) != self.unseen:
            self.unseen = why
            self.changed.emit()

    def trouble_of(self, item: Item) -> str:
        """Return why a file cannot be sent now, in sentences; "": it can."""
        return item.problem or (self.unseen if item.is_image else "")

    def want(self, item: Item, mode: Taken, parts: frozenset[int] = frozenset()) -> None:
        """Have all of a file sent, some of its parts, or the passages that fit the question."""
        item.mode, item.parts = mode, parts
        self._tell()

    def clear(self) -> None:
        """The files are on their way."""
        # The same list goes on: what comes to this chat later comes to it.
        self.items.clear()
        self._tell()

    # --- sending -----------------------------------------------------------------------------

    @property
    def taken(self) -> tuple[Attachment, ...]:
        """What would be sent now."""
        return self.sharing.files if self.items else ()

    @property
    def is_settled(self) -> bool:
        """Whether what is sent is known, and does not depend on how the message goes on."""
        return self.sharing.is_settled and all(one.state == "ready" for one in self.items)

    def hold(self, text: str) -> bool:
        """Return whether a message has to wait for its files, or cannot be sent with them.

        `prepared` tells of its turn, or `refused` of the reason.
        """
        if not self.items and not self._coming:
            return False
        if why := self._hindrance():
            self.refused.emit(why)
            return True
        if not self.items:
            return False
        if not self.sharing.is_for(text):
            self._waiting = text
            self.sharing.ask(text)
            return True
        if why := self.sharing.hindrance():
            self.refused.emit(why)
            return True
        return False

    def ask(self, text: str) -> None:
        """The message says this by now."""
        if self.items:
            self.sharing.ask_soon(text)

    def take_room(self, request: ReplyRequest, forecast: Forecast) -> None:
        """Take over how much room there is for files."""
        self.sharing.take_room(request, forecast)

    def _hindrance(self) -> str:
        reading_now = [one.name for one in self.items if one.state == "reading"]
        # Else the message would go without them, and they would stay behind.
        reading_now += [name for name, items in self._coming if items is self.items]
        if reading_now:
            return tr("“{name}” is still being read. Send in a moment.", name=reading_now[0])
        for item in self.items:
            if item.state == "failed":
                return tr("“{name}” cannot be sent. Take it away first.", name=item.name)
            if item.is_image and self.unseen:
                return self.unseen
        return ""

    def _shared(self, differs: bool) -> None:
        waiting, self._waiting = self._waiting, None
        self.changed.emit()
        if differs:
            self.retaken.emit()
        if waiting is not None and not self.hold(waiting):
            self.prepared.emit(waiting)

    def _not_shared(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.refused.emit(
                tr("The files could not be made ready. Take them away, or try again.")
            )

    # --- reading -----------------------------------------------------------------------------

    def _add_seen(self, coming: tuple[str, list[Item]], seen: Seen) -> None:
        self._coming = [one for one in self._coming if one is not coming]
        # Those of the chat in which they were given, which may not be shown any more.
        items = coming[1]
        if seen.folders:
            self.refused.emit(tr("Folders cannot be attached. Attach the files in it."))
        here = {item.path for item in items}
        for path in seen.files:
            name = taking.name_of(path.name)
            if path in here:
                self.refused.emit(tr("“{name}” is attached already.", name=name))
            elif len(items) >= MOST_FILES:
                self.refused.emit(_too_many())
                break
            else:
                item = Item(name, path)
                items.append(item)
                self._read(item, path)
        self._tell()

    def _read(self, item: Item, path: Path) -> None:
        item.state, item.document, item.progress = "reading", None, type(item.progress)()
        item.kept = item.small = None
        found = self._documents.extract(path, item.progress.add)
        item.reading = found
        self._tasks.follow(
            found.result, partial(self._was_read, item, found), partial(self._not_read, item, found)
        )
        self._looking.start()

    def _was_read(self, item: Item, found: object, document: Document) -> None:
        if found is not item.reading:
            return
        if document.picture is not None and item.path is not None:
            self._look_at(item, partial(images.look_at, item.path))
        else:
            self._prepare(item, partial(reading.prepare, document))

    def _look_at(self, item: Item, work: partial[Looked]) -> None:
        token = item.reading
        self._tasks.run(
            work, partial(self._looked_at, item, token), partial(self._not_read, item, token)
        )

    def _looked_at(self, item: Item, token: object, looked: Looked) -> None:
        if token is not item.reading:
            return
        item.reading, item.state = None, "ready"
        item.kept, item.small, item.tokens = looked.file, looked.small, IMAGE_TOKENS
        self._refuse_twin(item)
        self._tell()

    def _prepare(self, item: Item, work: partial[Read]) -> None:
        token = item.reading
        self._tasks.run(
            work, partial(self._ready, item, token), partial(self._not_read, item, token)
        )

    def _ready(self, item: Item, token: object, read: Read) -> None:
        if token is not item.reading:
            return
        item.reading, item.state = None, "ready"
        item.document, item.passages, item.tokens = read.document, read.passages, read.tokens
        item.left_out = words_of_documents.left_out(read.document)
        self._refuse_twin(item)
        self._tell()

    def _refuse_twin(self, item: Item) -> None:
        twins = [one for one in self.items if one is not item and one.is_same(item)]
        if twins and item in self.items:
            self.items.remove(item)
            self.refused.emit(tr("“{name}” is attached already.", name=twins[0].name))

    def _not_read(self, item: Item, token: object, error: Exception) -> None:
        if token is item.reading:
            words = words_for(error)
            item.fail(f"{words.title} {words.advice}")
            self._tell()

    def _look_at_progress(self) -> None:
        if any(item.state == "reading" for item in self.items):
            self.changed.emit()
        else:
            self._looking.stop()

    # --- inside ------------------------------------------------------------------------------

    def _tell(self) -> None:
        self._waiting = None
        self.sharing.show([item for item in self.items if item.state == "ready"])
        self.changed.emit()
        self.retaken.emit()

    def _has_room(self, more: int) -> bool:
        return len(self.items) + more <= MOST_FILES

    def _ended(self, running: Running) -> None:
        """A message that could not even be saved is given back, and its files."""
        files = running.request.attachments
        if running.message is not None or not files:
            return
        chat = running.request.conversation_id
        if chat == self._here:
            self.give_back(files)
        else:
            self._restore(self._others.setdefault(chat, []), files)

    def _restore(self, items: list[Item], files: Sequence[Attachment]) -> None:
        made = [Item(one.name, state="ready", kept=one) for one in files]
        del made[max(0, MOST_FILES - len(items)) :]
        items += made
        for item in made:
            if item.kept is not None and item.kept.data:
                self._tasks.run(partial(images.again, item.kept), partial(self._shrunk, item))

    def _shrunk(self, item: Item, looked: Looked) -> None:
        item.small = looked.small
        self.changed.emit()


def _too_many() -> str:
    return trn(
        "A message can have {n} file.",
        "A message can have {n} files.",
        MOST_FILES,
    )
