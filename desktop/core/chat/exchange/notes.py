"""What an import came upon, told afterwards."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What of other programs' chats cannot be kept; a short line in the text stands for each.
Missing = Literal["picture", "file", "sound", "tool", "part", "text", "adapter"]
#: Why a chat, or a file, was left out: "damaged" (it makes no sense), "large", "empty" (nothing
#: was said), "broken" (the file ends in the middle), "locked" (a password), "bomb" (it unpacks to
#: far too much), "version" (of a newer Goldcrest), "many" (more than are looked at).
Reason = Literal["damaged", "large", "empty", "broken", "locked", "bomb", "version", "many"]

#: So many that were left out are named one by one; all are counted.
MOST_NAMED: Final = 100


class LeaveOut(Exception):
    """A chat cannot be taken: how a reader says so.

    Attributes:
        reason: why.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A chat or a file that was not taken.

    Attributes:
        name: the chat's title where it was found, else the file's name; a stranger's text.
        reason: why.
    """

    name: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Report:
    """How an import ended.

    Attributes:
        programs: which programs' formats were found, by their names in `formats`.
        taken: how many chats are new here; with a dry run, how many would be.
        messages: how many messages those have.
        here: how many were here already.
        left: chats and files that were not taken, at most `MOST_NAMED`.
        left_count: how many they are.
        missing: how many things of each kind were not taken out of chats that were.
        ids: the numbers of the new chats; none after a dry run.
        dry_run: whether nothing was to be kept.
        stopped: whether it was stopped before the end.
    """

    programs: tuple[str, ...] = ()
    taken: int = 0
    messages: int = 0
    here: int = 0
    left: tuple[LeftOut, ...] = ()
    left_count: int = 0
    missing: Mapping[Missing, int] = field(default_factory=dict)
    ids: tuple[int, ...] = ()
    dry_run: bool = False
    stopped: bool = False


@dataclass(slots=True)
class Notes:
    """What becomes the report; filled in while an import goes on.

    Attributes:
        known: the names of documents in which chats were found; others are nobody's business.
    """

    dry_run: bool = False
    programs: list[str] = field(default_factory=list)
    taken: int = 0
    messages: int = 0
    here: int = 0
    left: list[LeftOut] = field(default_factory=list)
    left_count: int = 0
    missing: Counter[Missing] = field(default_factory=Counter)
    ids: list[int] = field(default_factory=list)
    stopped: bool = False
    known: set[str] = field(default_factory=set)

    def leave_out(self, name: str, reason: Reason) -> None:
        """Note something that is not taken."""
        self.left_count += 1
        if len(self.left) < MOST_NAMED:
            self.left.append(LeftOut(name, reason))

    def report(self) -> Report:
        """Return what is known so far."""
        return Report(
            programs=tuple(self.programs),
            taken=self.taken,
            messages=self.messages,
            here=self.here,
            left=tuple(self.left),
            left_count=self.left_count,
            missing=dict(self.missing),
            ids=tuple(self.ids),
            dry_run=self.dry_run,
            stopped=self.stopped,
        )
