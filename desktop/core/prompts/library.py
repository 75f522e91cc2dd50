"""The prompts that there are: those of Goldcrest until the person changes something, then theirs.

With the first change all of them are written into the person's own file, where each can be changed
and deleted. A file that cannot be read is never written over.
"""

from __future__ import annotations

import threading
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.disk import as_disk_error, write_atomically
from desktop.core.errors import PromptsFull, PromptsInvalid, PromptsTooNew
from desktop.core.language import mark, tr
from desktop.core.prompts.prompt import Prompt
from desktop.core.prompts.reading import (
    LARGEST,
    LONGEST_NAME,
    MOST,
    Read,
    key_of,
    name_of,
    read,
    text_of,
)
from desktop.core.prompts.writing import write
from desktop.core.toml_files import Unusable, content_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

UNNAMED: Final = mark("Prompt")


class Deleted(NamedTuple):
    """A prompt that was deleted, and where it stood."""

    prompt: Prompt
    place: int


class Prompts:
    """The prompts of a person; may be used from any thread, waits for the disk.

    Every method raises PromptsInvalid or PromptsTooNew where the person's file cannot be used,
    and FolderReadOnly or OSError where it cannot be read. Those that change something also raise
    PromptsFull or DiskFull; then nothing has changed.

    Args:
        shipped: the file of those that are part of Goldcrest.
        own: the person's file; made when it is needed.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped, self._own = shipped, own
        self._lock = threading.Lock()

    def all(self) -> tuple[Prompt, ...]:
        """Return all of them in their order."""
        return _load(self._own).prompts if self._own.exists() else self._ours()

    def save(self, prompt: Prompt, before: str = "") -> Prompt:
        """Keep a prompt.

        Args:
            prompt: as it shall be; a name that another one has gets a number.
            before: the name of the one whose place it takes; "", or where that has gone: a new
                one, which comes first.

        Returns:
            it, as it is kept.

        Raises:
            ValueError: its text is empty.
        """
        text = text_of(prompt.text)
        if not text:
            raise ValueError("a prompt needs a text")
        with self._lock:
            prompts = list(self.all())
            place = _place(prompts, before) if before else None
            old = None if place is None else prompts.pop(place)
            name = name_of(prompt.name) or (old.name if old else tr(UNNAMED))
            kept = Prompt(_free(name, prompts), text)
            prompts.insert(place or 0, kept)
            self._write(prompts)
        return kept

    def delete(self, name: str) -> Deleted | None:
        """Delete a prompt; return what `restore` needs, None where there is none of that name."""
        with self._lock:
            prompts = list(self.all())
            place = _place(prompts, name)
            if place is None:
                return None
            prompt = prompts.pop(place)
            self._write(prompts)
        return Deleted(prompt, place)

    def restore(self, deleted: Deleted) -> Prompt:
        """Bring back what was deleted, where it stood; return it as it is kept."""
        with self._lock:
            prompts = list(self.all())
            kept = Prompt(_free(deleted.prompt.name, prompts), deleted.prompt.text)
            prompts.insert(min(deleted.place, len(prompts)), kept)
            self._write(prompts)
        return kept

    def take_in(self, path: Path) -> Read:
        """Add the prompts of a file, which may be a stranger's; return those that are new.

        One that is here already, name and text, is not taken in again.
        """
        return self._add(_load(path))

    def bring_back(self) -> Read:
        """Add those of Goldcrest whose names have gone; return them."""
        with self._lock:
            taken = {key_of(each.name) for each in self.all()}
        # They may have been kept in another language, or before there was any but English.
        gone = (
            ours
            for english, ours in zip(_load(self._shipped).prompts, self._ours(), strict=True)
            if key_of(english.name) not in taken and key_of(ours.name) not in taken
        )
        return self._add(Read(tuple(gone), ()))

    def hand_out(self, path: Path) -> None:
        """Write all prompts into a file for others."""
        write_atomically(path, write(self.all()))

    def _ours(self) -> tuple[Prompt, ...]:
        """Return those of Goldcrest in the language in use; tools/translations.py collects them."""
        return tuple(Prompt(tr(each.name), tr(each.text)) for each in _load(self._shipped).prompts)

    def _add(self, found: Read) -> Read:
        with self._lock:
            prompts = list(self.all())
            new: list[Prompt] = []
            for each in found.prompts:
                if each not in prompts:
                    new.append(Prompt(_free(each.name, [*prompts, *new]), each.text))
            if new:
                self._write([*prompts, *new])
        return Read(tuple(new), found.left_out)

    def _write(self, prompts: Sequence[Prompt]) -> None:
        text = write(prompts)
        if len(prompts) > MOST or len(text.encode()) > LARGEST:
            raise PromptsFull(most=MOST, most_bytes=LARGEST)
        write_atomically(self._own, text)


def _place(prompts: Sequence[Prompt], name: str) -> int | None:
    key = key_of(name)
    return next((i for i, each in enumerate(prompts) if key_of(each.name) == key), None)


def _free(name: str, prompts: Sequence[Prompt]) -> str:
    """Return a name, with a number where one of the prompts has it already."""
    taken = {key_of(each.name) for each in prompts}
    for number in count(2):
        if key_of(name) not in taken:
            break
        end = f" {number}"
        stem = name if number == 2 else name.rpartition(" ")[0]  # noqa: PLR2004 - the first one
        name = f"{stem[: LONGEST_NAME - len(end)].rstrip()}{end}"
    return name


def _load(path: Path) -> Read:
    try:
        return read(content_of(path, LARGEST))
    except OSError as error:
        raise as_disk_error(error, path) or error from error
    except Unusable as error:
        raise PromptsInvalid(path=str(path), reason=str(error)) from None
    except PromptsInvalid as error:
        raise PromptsInvalid(**{**error.data, "path": str(path)}) from None
    except PromptsTooNew as error:
        raise PromptsTooNew(**{**error.data, "path": str(path)}) from None
