"""Looks words up in the dictionaries of the system, by way of Enchant."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Final

from desktop.core.disk import write_atomically
from desktop.core.spelling.words import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: As many dictionaries are asked at most; a word of any of them is right.
MOST_LANGUAGES: Final = 3
MOST_SUGGESTIONS: Final = 5
#: Words that a person adds, and bytes of the file with them.
_MOST_OWN: Final = 20_000
_LARGEST: Final = 2 << 20
OFF: Final = "off"
AUTOMATIC: Final = "auto"


class Speller:
    """Knows which words are right; may be used from any thread, waits for the disk.

    The library is loaded when it is first asked, which takes some hundredths of a second. Where it
    is missing there are no languages, and every word is right.

    Args:
        folder: of the person's own words; made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "words.txt"
        # Enchant's own objects must not be used by two threads at a time.
        self._lock = threading.Lock()
        self._broker: Any = None
        self._is_loaded = False
        self._dictionaries: dict[str, Any] = {}
        self._own: set[str] | None = None
        self._ignored: set[str] = set()

    def languages(self) -> tuple[str, ...]:
        """Return the languages that the system has dictionaries of, as in "en_US"; sorted."""
        with self._lock:
            broker = self._open()
            return () if broker is None else tuple(sorted(set(broker.list_languages())))

    def is_there(self) -> bool:
        """Return whether the library can be used; if so, there may still be no dictionary."""
        with self._lock:
            return self._open() is not None

    def chosen(self, setting: str, preferred: Iterable[str]) -> tuple[str, ...]:
        """Return the languages to check in.

        Args:
            setting: "off", "auto" or a language.
            preferred: the person's languages, as in "de-AT", the most liked first.
        """
        if setting == OFF:
            return ()
        there = self.languages()
        if setting != AUTOMATIC:
            return (setting,) if setting in there else ()
        found = (best_of(there, wanted) for wanted in preferred)
        return tuple(dict.fromkeys(filter(None, found)))[:MOST_LANGUAGES]

    def wrong(self, words: Iterable[str], languages: Sequence[str]) -> frozenset[str]:
        """Return which of some words none of the languages has, nor the person added."""
        with self._lock:
            dictionaries = self._asked(languages)
            if not dictionaries:
                return frozenset()
            own = self._own_words() | self._ignored
            return frozenset(
                word
                for word in words
                if 0 < len(word) <= LONGEST
                and word.casefold() not in own
                and not any(each.check(_plain(word)) for each in dictionaries)
            )

    def suggest(self, word: str, languages: Sequence[str]) -> tuple[str, ...]:
        """Return words that may be meant, the likeliest first; takes up to some tenths of a s."""
        if not 0 < len(word) <= LONGEST:
            return ()
        with self._lock:
            found: dict[str, None] = {}
            for each in self._asked(languages):
                found.update(dict.fromkeys(each.suggest(_plain(word))[:MOST_SUGGESTIONS]))
        return tuple(found)[:MOST_SUGGESTIONS]

    def add(self, word: str) -> None:
        """Take a word for right from now on, in the person's own list.

        Raises:
            DiskFull, FolderReadOnly, OSError: it could not be kept, and is not taken for right.
        """
        word = word.strip().casefold()
        if not 0 < len(word) <= LONGEST or not word.isprintable():
            return
        with self._lock:
            own = self._own_words() | {word}
            if len(own) <= _MOST_OWN:
                self._folder.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, "".join(f"{each}\n" for each in sorted(own)))
                self._own = own

    def ignore(self, word: str) -> None:
        """Take a word for right until the program ends."""
        with self._lock:
            self._ignored.add(word.strip().casefold())

    # --- inside ------------------------------------------------------------------------------

    def _open(self) -> Any:  # noqa: ANN401 - Enchant ships no types
        """Return Enchant's broker; None where it is missing. Loads it once."""
        if not self._is_loaded:
            self._is_loaded = True
            # It keeps lists of its own, which have no place among other programs' files.
            os.environ.setdefault("ENCHANT_CONFIG_DIR", _readable(self._folder))
            try:
                import enchant
            except (ImportError, OSError):
                # The package looks for the system's library while it is imported.
                return None
            self._broker = enchant.Broker()
        return self._broker

    def _asked(self, languages: Sequence[str]) -> list[Any]:
        broker = self._open()
        if broker is None:
            return []
        for name in languages[:MOST_LANGUAGES]:
            if name not in self._dictionaries and broker.dict_exists(name):
                self._dictionaries[name] = broker.request_dict(name)
        return [self._dictionaries[name] for name in languages if name in self._dictionaries]

    def _own_words(self) -> set[str]:
        if self._own is None:
            try:
                with self._file.open("rb") as file:
                    text = file.read(_LARGEST).decode("utf-8", "replace")
            except OSError:
                text = ""
            self._own = set(map(str.casefold, text.split("\n")[:_MOST_OWN]))
        return self._own


def best_of(there: Iterable[str], wanted: str) -> str:
    """Return the dictionary for a language, as in "de-AT"; "" where none is of that language."""
    wanted = wanted.replace("-", "_").lower()
    language = wanted.partition("_")[0]
    same = [each for each in sorted(there) if each.lower().partition("_")[0] == language]
    usual = f"{language}_{'us' if language == 'en' else language}"
    for name in (wanted, usual, language):
        for each in same:
            if each.lower() == name:
                return each
    return same[0] if same else ""


def _readable(folder: Path) -> str:
    """Return a folder, or a place where nothing is: what is no text makes Enchant abort us all."""
    try:
        os.fspath(folder).encode()
    except UnicodeEncodeError:
        return os.devnull
    return os.fspath(folder)


def _plain(word: str) -> str:
    return word.replace("\u2019", "'")
