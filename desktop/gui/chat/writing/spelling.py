"""Misspelt words in the field for messages: marked a moment after they were typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.core.spelling.words import FENCE, words_in
from desktop.gui import units
from desktop.gui.chat import long_lines
from desktop.gui.chat.writing.languages import preferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

    from desktop.core.settings import Settings
    from desktop.core.spelling.speller import Speller
    from desktop.gui.chat.message_edit import MessageEdit
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_PAUSE_MS: Final = 350
#: Paragraphs that are looked at: more are not in sight.
_MOST_BLOCKS: Final = 60
#: So far above the first one in sight is looked for the start of a block of code.
_MOST_ABOVE: Final = 1_000
#: Words whose spelling is remembered.
_MOST_KNOWN: Final = 20_000


class Place(NamedTuple):
    """A word in the document, from one position to another."""

    text: str
    start: int
    end: int


class SpellCheck(QObject):
    """Belongs to a field, and underlines what none of the dictionaries has.

    Only what is in sight is looked at. Words are looked up on another thread, and remembered.

    Args:
        speller: looks words up.
        tasks: the way off the GUI thread.
        edit: the field.
        theme: the look.
        setting: "off", "auto" or a language, as the person has set it.
    """

    def __init__(
        self, speller: Speller, tasks: Tasks, edit: MessageEdit, theme: Theme, setting: str
    ) -> None:
        super().__init__(edit)
        self._speller, self._tasks = speller, tasks
        self._edit, self._theme, self._setting = edit, theme, setting
        #: The languages to check in; None until they are known.
        self.languages: tuple[str, ...] | None = None
        #: What was looked up, and whether it is wrong.
        self._known: dict[str, bool] = {}
        self._asked = 0
        self._asking = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        edit.textChanged.connect(self._pause.start)
        edit.cursorPositionChanged.connect(self._pause.start)
        edit.verticalScrollBar().valueChanged.connect(self._moved)
        theme.changed.connect(self._pause.start)

    def follow(self, settings: Settings) -> None:
        """Check in the languages that are set."""
        if settings.spell_check != self._setting:
            self._setting = settings.spell_check
            self.forget()

    def forget(self) -> None:
        """Look everything up anew: other words are right now."""
        self._asked += 1
        self.languages, self._asking = None, False
        self._known.clear()
        self._pause.start()

    def is_wrong(self, word: str) -> bool:
        """Return whether a word is known to be misspelt."""
        return self._known.get(word, False)

    def word_at(self, position: int) -> Place | None:
        """Return the misspelt word at a position of the document; None where there is none."""
        block = self._edit.document().findBlock(position)
        found = (each for each in _words(block) if each.start <= position <= each.end)
        return next((each for each in found if self.is_wrong(each.text)), None)

    def look(self) -> None:
        """Look at what is in sight."""
        if self._edit.document().isEmpty() or not self._edit.isVisible():
            return
        if self.languages is None:
            self._find_languages()
        elif self.languages:
            places = [each for block in self._in_sight() for each in _words(block)]
            self._mark(places)
            unknown = {each.text for each in places} - self._known.keys()
            if unknown and not self._asking:
                self._asking = True
                wrong = partial(self._speller.wrong, unknown, self.languages)
                self._tasks.run(wrong, partial(self._learn, self._asked, unknown), self._fail)
        else:
            self._mark([])

    # --- inside ------------------------------------------------------------------------------

    def _moved(self, _value: int) -> None:
        # Not the timer's slot itself, which would take the value for milliseconds.
        self._pause.start()

    def _find_languages(self) -> None:
        if not self._asking:
            self._asking = True
            chosen = partial(self._speller.chosen, self._setting, preferred())
            self._tasks.run(chosen, partial(self._take, self._asked), self._fail)

    def _take(self, asked: int, languages: tuple[str, ...]) -> None:
        if asked == self._asked:
            self._asking, self.languages = False, languages
            self.look()

    def _learn(self, asked: int, words: set[str], wrong: frozenset[str]) -> None:
        if asked != self._asked:
            return
        self._asking = False
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._known.update((word, word in wrong) for word in words)
        self.look()

    def _fail(self, _error: Exception) -> None:
        # A dictionary that cannot be read checks nothing, and keeps nobody from writing.
        self._asking, self.languages = False, ()

    def _in_sight(self) -> Iterator[QTextBlock]:
        """Yield the paragraphs in sight that are no code."""
        edit = self._edit
        block = edit.firstVisibleBlock()
        inside = _is_in_code(block)
        low = edit.viewport().height()
        for _ in range(_MOST_BLOCKS):
            if not block.isValid():
                return
            top = edit.blockBoundingGeometry(block).translated(edit.contentOffset()).top()
            if top > low:
                return
            if FENCE.match(block.text()):
                inside = not inside
            elif not inside:
                yield block
            block = block.next()

    def _mark(self, places: list[Place]) -> None:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._theme.role("danger"))
        # The word at the cursor is still being written.
        now = self._edit.textCursor().position() if self._edit.hasFocus() else -1
        marks = []
        for place in places:
            if self.is_wrong(place.text) and not place.start < now <= place.end:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self._edit.document())
                cursor.setPosition(place.start)
                cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
        if marks or self._edit.extraSelections():
            self._edit.setExtraSelections(marks)


def _is_in_code(block: QTextBlock) -> bool:
    """Return whether a paragraph stands in a block of code that begins not too far above."""
    inside = False
    above = block.previous()
    for _ in range(_MOST_ABOVE):
        if not above.isValid():
            break
        inside ^= FENCE.match(above.text()) is not None
        above = above.previous()
    return inside


def _words(block: QTextBlock) -> Iterator[Place]:
    """Yield the words of a paragraph, but not those that a cut through a long line parts."""
    text = block.text()
    begins_cut, ends_cut = long_lines.follows(block), long_lines.follows(block.next())
    for word in words_in(text):
        end = word.start + len(word.text)
        if (begins_cut and word.start == 0) or (ends_cut and end == len(text)):
            continue
        start = block.position() + units.count(text[: word.start])
        yield Place(word.text, start, start + units.count(word.text))
