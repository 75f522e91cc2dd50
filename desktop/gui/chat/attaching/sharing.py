"""How the room that the model has is shared among the files, again whenever that may change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core import pictures
from desktop.core.errors import PicturesTooMany
from desktop.core.language import tr
from desktop.core.store.attached import MOST_BYTES
from desktop.core.wording import describe
from desktop.gui.chat.attaching import taking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.forecast import Forecast
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.store.attached import Attachment
    from desktop.gui.chat.attaching.item import Item
    from desktop.gui.chat.attaching.taking import Share
    from desktop.gui.tasks import Tasks

#: Who stops typing for so long may look at what is taken.
_PAUSE_MS: Final = 300
#: A change of the room by less than this share changes nothing.
_NOTABLE: Final = 0.03
_LESS: Final = 0.9
_LEAST_SCALE: Final = 0.4
#: An estimate of tokens is off by no more than that.
_RATIOS: Final = (0.25, 4.0)
#: What an image takes is up to the model.
_RATIOS_OF_IMAGES: Final = (0.001, 10.0)


class Sharing(QObject):
    """Finds out what of each file is sent; one look at a time.

    Args:
        tasks: the way off the GUI thread.
        parent: the Qt parent.

    Attributes:
        files: what would be sent as things are.
    """

    #: It is known: whether it is something else than before.
    done = Signal(bool)
    #: It could not be found out, which is a defect.
    failed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._items: list[Item] = []
        self._version, self._question = 0, ""
        self._known: tuple[int, str, int | None] | None = None
        self._busy = self._again = self._differs = False
        self._room: int | None = None
        self._history = 0
        self._scale = self._ratio = 1.0
        self._exact = False
        self.files: tuple[Attachment, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    # --- what is wanted ----------------------------------------------------------------------

    def show(self, items: Sequence[Item]) -> None:
        """Share among these from now on; what is known of them may be something else, too."""
        if not items and not self._items:
            return
        self._items = list(items)
        self._version += 1
        self._scale = 1.0
        if not items:
            self.files, self._known = (), None
            return
        self._look()

    def ask(self, question: str) -> None:
        """Share for this question, now."""
        self._question = question
        self._look()

    def ask_soon(self, question: str) -> None:
        """Share for this question at the next pause, where that matters."""
        self._question = question
        if self._depends:
            self._pause.start()

    def forget_room(self) -> None:
        """Another chat is shown."""
        self._history = 0

    def take_room(self, request: ReplyRequest, forecast: Forecast) -> None:
        """Take over what a look at the message has told."""
        shares = forecast.shares
        self._history = max(self._history, shares.history)
        rest = max(0, shares.context - shares.reserve - shares.system - shares.question)
        room = rest - min(self._history, rest // 2)
        mine = bool(self.files) and request.attachments is self.files
        if mine:
            self._learn(forecast)
        room = max(1, int(room * self._scale / self._ratio))
        old = self._room
        if old is None or abs(room - old) > _NOTABLE * old:
            self._room = room
            if self._items:
                self._look()

    def _learn(self, forecast: Forecast) -> None:
        """Take over how many tokens the files have as the model counts them."""
        shares = forecast.shares
        estimated = sum(one.share.tokens for one in self._items if one.share is not None)
        self._exact = shares.exact
        if shares.exact and estimated and shares.attachments:
            least, most = _RATIOS_OF_IMAGES if all(map(_is_image, self._items)) else _RATIOS
            self._ratio = min(most, max(least, shares.attachments / estimated))
        if forecast.verdict == "question" and self._depends:
            self._scale = max(_LEAST_SCALE, self._scale * _LESS)

    # --- what is known -----------------------------------------------------------------------

    @property
    def _depends(self) -> bool:
        """Whether what is sent depends on the question."""
        return any(one.share is None or one.share.file.taken == "passages" for one in self._items)

    @property
    def is_settled(self) -> bool:
        """Whether what is sent is known, and stays the same however the message goes on."""
        known = self._known is not None and self._known[0] == self._version
        asked = any(one.mode == "passages" or self._is_cut(one) for one in self._items)
        return not self._items or (known and not asked)

    def is_for(self, question: str) -> bool:
        """Return whether what is known is right for this question."""
        if self._known is None or self._busy:
            return False
        version, asked, room = self._known
        same = not self._depends or asked == question
        return version == self._version and room == self._room and same

    def tokens(self, item: Item) -> tuple[int, int, bool]:
        """Return how many tokens of a file are sent, of how many, and whether they were counted."""
        sent = item.share.tokens if item.share is not None else item.tokens
        exact = self._exact and len(self._items) == 1 and item.share is not None
        return round(sent * self._ratio), round(item.tokens * self._ratio), exact

    def hindrance(self) -> str:
        """Return why what is known cannot be sent; "": it can."""
        for item in self._items:
            if item.is_image or item.share is None:
                continue
            if not item.share.file.text.strip():
                if item.mode == "parts":
                    return tr("No part of “{name}” is chosen.", name=item.name)
                return tr("There is no room for “{name}”. Take it away first.", name=item.name)
        if sum(len(one.text.encode("utf-8", "replace")) for one in self.files) > MOST_BYTES:
            return tr(
                "The files are too long for one message. Send parts of them, or the passages that"
                " fit the question."
            )
        try:
            pictures.check_together([len(one.data) for one in self.files if one.is_image])
        except PicturesTooMany as error:
            words = describe(error)
            return f"{words.title} {words.advice}"
        return ""

    def _is_cut(self, item: Item) -> bool:
        return item.share is not None and item.share.file.taken == "passages" and not item.kept

    # --- finding out -------------------------------------------------------------------------

    def _look(self) -> None:
        self._pause.stop()
        if self._busy:
            self._again = True
            return
        if not self._items:
            return
        self._busy, self._again = True, False
        key = self._version, self._question, self._room
        items = tuple(self._items)
        wishes = [item.wish() for item in items]
        self._tasks.run(
            partial(taking.take, wishes, self._question, self._room),
            partial(self._found, key, items),
            self._failed,
        )

    def _found(
        self,
        key: tuple[int, str, int | None],
        items: tuple[Item, ...],
        shares: tuple[Share, ...],
    ) -> None:
        self._busy = False
        if key[0] == self._version:
            self._known = key
            for item, share in zip(items, shares, strict=True):
                item.share = share
            files = tuple(share.file for share in shares)
            if files != self.files:
                self.files, self._differs = files, True
        if self._again:
            self._look()
        elif key[0] == self._version:
            differs, self._differs = self._differs, False
            self.done.emit(differs)

    def _failed(self, _error: Exception) -> None:
        # A defect, which is reported; nothing can be sent meanwhile.
        self._busy = False
        self.failed.emit()


def _is_image(item: Item) -> bool:
    return item.is_image
