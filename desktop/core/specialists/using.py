"""A chat is given to a specialist, and taken away from it again. Pure.

The specialist's settings become the chat's, so that the chat stays as it is when the specialist
changes or goes; what the chat keeps of it is `chat_settings.Used`.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from desktop.core.chat.chat_settings import NAMES, ChatSettings, Used, over
from desktop.core.specialists.writing import write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.specialists.specialist import Specialist

_USUAL = ChatSettings()


def give(
    settings: ChatSettings, specialist: Specialist, chosen: Mapping[str, str] | None = None
) -> ChatSettings:
    """Return what a chat is set to when it is given to a specialist.

    What the person has set for the chat stays where the specialist says nothing about it.

    Args:
        settings: of the chat so far, which may be another one's.
        specialist: takes over.
        chosen: for its fields; what is not in it gets the default.
    """
    values = specialist.filled(chosen or {})
    wanted = specialist.for_chat(values)
    sets = [
        field.name
        for field in fields(ChatSettings)
        if getattr(wanted, field.name) != getattr(_USUAL, field.name)
    ]
    used = Used(
        specialist.id, specialist.name, tuple(values.items()), tuple(sets), mark(specialist)
    )
    return replace(over(take_away(settings), wanted), specialist=used)


def take_away(settings: ChatSettings) -> ChatSettings:
    """Return what a chat is set to without its specialist: what the person has set."""
    used = settings.specialist
    if used is None:
        return settings
    own = {name: getattr(_USUAL, name) for name in used.sets if name in NAMES}
    return replace(settings, **{**own, "specialist": None})


def choose(
    settings: ChatSettings, specialist: Specialist, chosen: Mapping[str, str]
) -> ChatSettings:
    """Return what a chat is set to when something is chosen for its specialist.

    Instructions that are others by now stay as they are.
    """
    used = settings.specialist
    if used is None:
        return settings
    values = specialist.filled(chosen)
    changed = replace(settings, specialist=replace(used, chosen=tuple(values.items())))
    if not has_instructions_of(settings, specialist):
        return changed
    return replace(changed, system=specialist.for_chat(values).system)


def has_instructions_of(settings: ChatSettings, specialist: Specialist) -> bool:
    """Return whether a chat's instructions are those that its specialist has now."""
    used = settings.specialist
    return used is not None and settings.system == specialist.for_chat(dict(used.chosen)).system


def mark(specialist: Specialist) -> str:
    """Return what tells a specialist from what it is when it was changed."""
    return hashlib.sha256(write(specialist).encode()).hexdigest()[:16]
