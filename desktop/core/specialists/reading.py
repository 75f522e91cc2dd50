"""A specialist's file, read: TOML that may come from a stranger.

Nothing in it is ever executed, and nothing is opened because of it. What cannot be used is left
out, and told; only a file that is no specialist at all is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from desktop.core.chat import chat_settings
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.errors import SpecialistInvalid, SpecialistTooNew
from desktop.core.language import mark
from desktop.core.specialists import blanks
from desktop.core.specialists.specialist import SHAPES, Field, Specialist, Step
from desktop.core.toml_files import Unusable, table_of
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: The version of the format that is written, and the newest that is read.
SCHEMA: Final = 1
#: What no version will be: a number of any length, which could not even be written in an error.
_NEWEST: Final = 1_000_000
#: Of a file, in bytes; a schema and instructions for a small model are far shorter.
LARGEST: Final = 512 << 10
#: Of instructions, in characters: more than any model here can read.
LONGEST_INSTRUCTIONS: Final = 100_000
MOST_STEPS: Final = 5
MOST_FIELDS: Final = 6
_MOST_LISTED: Final = 100
_LONGEST_NAME: Final = 60
_LONGEST_LINE: Final = 300
#: The catalogue's ids, and files of the hub.
_MODEL: Final = re.compile(r"[\w.-]{1,200}(?:/[\w.-]{1,200}){0,9}")
#: Here also those of other programs ("ollama:llama3.2:1b"), files with any name, and paths.
_MODEL_HERE: Final = re.compile(r"[^\x00-\x1f\x7f\ud800-\udfff]{1,4096}")
_ICON: Final = re.compile(r"[a-z0-9-]{1,40}")
_SPECIALIST: Final = frozenset(
    {"schema", "name", "about", "icon", "opening", "model", "suits", "words", "shapes"}
    | {"fields", "settings", "steps"}
)
_STEP: Final = frozenset({"name", "ask", "model", "settings"})
_FIELD: Final = frozenset({"name", "label", "choices", "default"})

_Made = TypeVar("_Made", Field, Step)


class Read(NamedTuple):
    """What a file holds.

    Attributes:
        specialist: as far as it can be used.
        left_out: the places of what is not used, such as "settings.temperature"; they are a
            stranger's words.
    """

    specialist: Specialist
    left_out: tuple[str, ...]


def read(text: str, specialist_id: str, *, own: bool, strange: bool = False) -> Read:
    """Return the specialist that a text of TOML describes.

    Args:
        text: the file's content.
        specialist_id: the name of its file, without the ending.
        own: whether it is the person's own.
        strange: whether it comes from elsewhere: files that it names are others there, so they
            are left out.

    Raises:
        SpecialistInvalid: this is no specialist; the reason says where it is wrong.
        SpecialistTooNew: a newer version wrote it.
    """
    found = _parse(text)
    schema = found.get("schema", SCHEMA)
    if type(schema) is not int or not 1 <= schema <= _NEWEST:
        raise SpecialistInvalid(reason=mark("“schema” is no number"))
    if schema > SCHEMA:
        raise SpecialistTooNew(schema=schema)
    return _Reader(strange=strange).specialist(found, specialist_id, own=own)


def is_portable(model: str) -> bool:
    """Return whether a model's id means the same elsewhere: no path, no other program's."""
    return not model or _MODEL.fullmatch(model) is not None


def _parse(text: str) -> dict[str, object]:
    try:
        return table_of(text, LARGEST)
    except Unusable as error:
        raise SpecialistInvalid(reason=str(error)) from None


class _Reader:
    def __init__(self, *, strange: bool) -> None:
        self._strange = strange
        self._model = _MODEL if strange else _MODEL_HERE
        self._left_out: dict[str, None] = {}

    def specialist(self, found: Mapping[str, object], specialist_id: str, *, own: bool) -> Read:
        self._unknown(found, _SPECIALIST, "")
        name = _line(found.get("name"), _LONGEST_NAME)
        if not name:
            raise SpecialistInvalid(reason=mark("it has no “name”"))
        suits = tuple(one for one in self._lines(found, "suits") if _MODEL.fullmatch(one))
        words = tuple(one.casefold() for one in self._lines(found, "words"))
        fields = self._each(found, "fields", _FIELD, self._field, MOST_FIELDS)
        result = Specialist(
            id=specialist_id,
            name=name,
            about=_line(found.get("about")),
            own=own,
            icon=self._matched(found, "icon", _ICON) or "sparkles",
            opening=_line(found.get("opening"), 2 * _LONGEST_NAME),
            model=self._matched(found, "model", self._model),
            suits=suits,
            words=words,
            shapes=tuple(one for one in SHAPES if one in self._lines(found, "shapes")),
            fields=tuple({one.name: one for one in fields}.values()),
            settings=self._settings(found, "settings"),
            steps=self._each(found, "steps", _STEP, self._step, MOST_STEPS),
        )
        return Read(result, tuple(self._left_out)[:_MOST_LISTED])

    def _each(
        self,
        found: Mapping[str, object],
        key: str,
        known: frozenset[str],
        make: Callable[[Mapping[str, object], str], _Made | None],
        most: int,
    ) -> tuple[_Made, ...]:
        made: list[_Made] = []
        for number, (place, one) in enumerate(self._tables(found, key), start=1):
            result = make(one, f"{place}.") if number <= most else None
            if result is None:
                self._leave_out(place)
                continue
            self._unknown(one, known, f"{place}.")
            made.append(result)
        return tuple(made)

    def _field(self, found: Mapping[str, object], place: str) -> Field | None:
        name = found.get("name")
        if not isinstance(name, str) or not blanks.NAME.fullmatch(name):
            return None
        choices = tuple(dict.fromkeys(self._lines(found, "choices", place)))
        return Field(
            name=name,
            label=_line(found.get("label"), _LONGEST_NAME) or name,
            choices=choices,
            default=_line(found.get("default")) or next(iter(choices), ""),
        )

    def _step(self, found: Mapping[str, object], place: str) -> Step | None:
        ask = found.get("ask")
        if not isinstance(ask, str) or not ask.strip() or len(ask) > LONGEST_INSTRUCTIONS:
            return None
        return Step(
            name=_line(found.get("name"), _LONGEST_NAME),
            ask=_sound(ask).strip(),
            settings=self._settings(found, "settings", place),
            model=self._matched(found, "model", self._model, place),
        )

    def _settings(self, found: Mapping[str, object], key: str, place: str = "") -> ChatSettings:
        given = found.get(key, {})
        if not isinstance(given, dict):
            self._leave_out(place + key)
            return ChatSettings()
        given = dict(given)
        if given.pop("specialist", None) is not None:
            # That is a chat's; a specialist has none of its own.
            self._leave_out(f"{place}{key}.specialist")
        system = given.get("system")
        if isinstance(system, str):
            given["system"] = _sound(system).strip()
        if self._strange and given.pop("adapters", None):
            # A path of another computer, which may lead anywhere on this one, or to a network.
            self._leave_out(f"{place}{key}.adapters")
        if isinstance(system, str) and len(system) > LONGEST_INSTRUCTIONS:
            del given["system"]
            self._leave_out(f"{place}{key}.system")
        settings, refused = chat_settings.checked(given)
        for name in refused:
            self._leave_out(f"{place}{key}.{name}")
        self._unknown(given, frozenset(chat_settings.NAMES), f"{place}{key}.")
        return settings

    def _tables(
        self, found: Mapping[str, object], key: str
    ) -> Iterator[tuple[str, Mapping[str, object]]]:
        given = found.get(key, [])
        if not isinstance(given, list):
            self._leave_out(key)
            return
        for number, one in enumerate(given, start=1):
            if isinstance(one, dict):
                yield f"{key} {number}", one
            else:
                self._leave_out(f"{key} {number}")

    def _lines(self, found: Mapping[str, object], key: str, place: str = "") -> list[str]:
        given = found.get(key, [])
        if not isinstance(given, list) or len(given) > _MOST_LISTED:
            self._leave_out(place + key)
            return []
        return [line for one in given if (line := _line(one))]

    def _matched(
        self, found: Mapping[str, object], key: str, shape: re.Pattern[str], place: str = ""
    ) -> str:
        given = found.get(key, "")
        if isinstance(given, str) and (not given or shape.fullmatch(given)):
            return given
        self._leave_out(place + key)
        return ""

    def _unknown(self, found: Mapping[str, object], known: frozenset[str], place: str) -> None:
        for key in found:
            if key not in known:
                self._leave_out(place + _line(key, _LONGEST_NAME))

    def _leave_out(self, place: str) -> None:
        if len(self._left_out) <= _MOST_LISTED:
            self._left_out[place] = None


def _line(value: object, longest: int = _LONGEST_LINE) -> str:
    """Return a text on one line, without what cannot be seen; "" for anything else."""
    if not isinstance(value, str):
        return ""
    return " ".join(clean(value, longest).split())


def _sound(text: str) -> str:
    """Return a text without what models and databases cannot take."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
