"""The file that a person's settings are kept in: JSON that may be edited by hand."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from desktop.core.disk import write_atomically
from desktop.core.errors import AssistantError, SettingInvalid, SettingsDamaged
from desktop.core.settings import SETTINGS, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop.core.errors import Fact
    from desktop.core.settings import Value

logger = logging.getLogger(__name__)

_LONGEST_SHOWN = 80
_LARGEST_FILE = 1 << 20
_DEEPEST = 50


class SettingsStore:
    """The settings and their file; may be used from any thread.

    A file that cannot be read is kept aside and the defaults are used; a value that cannot be
    used falls back alone. Keys that this version does not know stay in the file.

    Attributes:
        problems: what was wrong with the file when it was read: SettingsDamaged, SettingInvalid.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._listeners: dict[object, Callable[[Settings], None]] = {}
        self._news: deque[Settings] = deque()
        self._announcing = False
        self._kept, damage = _read_or_keep_aside(path)
        self._value, invalid = _parse(self._kept)
        self.problems: tuple[AssistantError, ...] = (*damage, *invalid)
        for problem in self.problems:
            logger.info("%s: %s", path, problem)

    @property
    def value(self) -> Settings:
        """The settings as they are now; never waits, not even while a change is being saved."""
        return self._value  # one reference to a frozen value: no lock is needed to read it

    def change(self, **values: Value) -> Settings:
        """Change some settings, save them, tell the listeners, and return all settings.

        Raises:
            ValueError: a key is unknown or a value out of bounds; nothing was changed.
            DiskFull: the file could not be saved; nothing was changed.
            FolderReadOnly: likewise.
        """
        checked = _checked(values)
        return self.update(lambda _: checked)

    def update(self, change: Callable[[Settings], Mapping[str, Value]]) -> Settings:
        """Change what depends on the settings as they are, with no other change in between.

        Args:
            change: returns the new values of some settings, {} for none; called with the settings
                as they were saved last, while others wait: it must not use this store.

        Raises:
            ValueError, DiskFull, FolderReadOnly: as `change`; nothing was changed.
        """
        with self._lock:
            # Another Goldcrest, a command beside the window, may have saved in the meantime.
            kept = _read_quietly(self._path, self._kept)
            before = _parse(kept)[0]
            checked = _checked(change(before))
            if not checked:
                return self._value
            value = replace(before, **cast("dict[str, Any]", checked))
            kept = {**kept, **checked}
            write_atomically(self._path, json.dumps(kept, indent=2) + "\n")
            self._kept, self._value = kept, value
            self._news.append(value)
        self._announce()
        return value

    def subscribe(self, listener: Callable[[Settings], None]) -> Callable[[], None]:
        """Have `listener` called with all settings after each change, on a changing thread.

        Calls come one after the other and in the order of the changes.

        Returns:
            what ends the subscription; may be called more than once.
        """
        token = object()
        with self._lock:
            self._listeners[token] = listener

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.pop(token, None)

        return unsubscribe

    def _announce(self) -> None:
        """Tell the news; a change made meanwhile is told by whoever is telling already."""
        with self._lock:
            if self._announcing:
                return
            self._announcing = True
        while True:
            with self._lock:
                if not self._news:
                    self._announcing = False
                    return
                value, listeners = self._news.popleft(), tuple(self._listeners.values())
            try:
                for listener in listeners:
                    listener(value)
            except BaseException:
                with self._lock:
                    self._announcing = False
                raise


def peek(path: Path) -> Settings:
    """Return the settings in a file as far as they can be used; the file is never changed."""
    return _parse(_read_quietly(path, {}))[0]


def _checked(values: Mapping[str, Value]) -> dict[str, Value]:
    known = {setting.key: setting for setting in SETTINGS}
    if unknown := values.keys() - known.keys():
        raise ValueError(f"no such setting: {', '.join(sorted(unknown))}")
    return {key: known[key].check(value) for key, value in values.items()}


def _parse(kept: Mapping[str, object]) -> tuple[Settings, list[AssistantError]]:
    """Return the settings in `kept`, and one problem for each value that cannot be used."""
    values: dict[str, Any] = {}
    problems: list[AssistantError] = []
    for setting in SETTINGS:
        if setting.key not in kept:
            continue
        found = kept[setting.key]
        try:
            values[setting.key] = setting.check(found)
        except ValueError:
            problems.append(
                SettingInvalid(key=setting.key, value=_shown(found), used=_fact(setting.default))
            )
    return Settings(**values), problems


def _fact(value: Value) -> Fact:
    return ", ".join(value) if isinstance(value, tuple) else value


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "a list of values"
    shown = json.dumps(value)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[: _LONGEST_SHOWN - 1]}…"


def _read(path: Path) -> dict[str, object]:
    """Return what the file holds.

    Raises:
        OSError: the system does not give it out.
        ValueError: it holds something else than one JSON object.
    """
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise ValueError("too large for a settings file")
    try:
        kept = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(kept, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - the content is wrong
    if _depth(kept) > _DEEPEST:
        raise ValueError("nested too deeply")
    return kept


def _depth(value: object) -> int:
    """Return how deeply lists and objects are nested; more levels could not be written back."""
    level, depth = [value], 0
    while level:
        depth += 1
        inner: list[object] = []
        for one in level:
            if isinstance(one, dict):
                inner.extend(one.values())
            elif isinstance(one, list):
                inner.extend(one)
        level = inner
    return depth


def _read_quietly(path: Path, fallback: dict[str, object]) -> dict[str, object]:
    try:
        return _read(path)
    except (OSError, ValueError):
        return fallback


def _read_or_keep_aside(path: Path) -> tuple[dict[str, object], list[AssistantError]]:
    try:
        return _read(path), []
    except FileNotFoundError:
        return {}, []
    except (OSError, ValueError) as error:
        logger.info("%s cannot be read: %s", path, error)
    time = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.damaged-{time}")
    try:
        path.rename(aside)
    except OSError as error:
        logger.info("%s cannot be kept aside: %s", path, error)
        return {}, [SettingsDamaged(path=str(path), kept_as=None)]
    return {}, [SettingsDamaged(path=str(path), kept_as=str(aside))]
