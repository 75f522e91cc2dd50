"""The files that a prompt is about: read, and put before it as far as the model reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.cli import output
from desktop.cli.answer_once import options
from desktop.core import words_of_documents
from desktop.core.chat.asking import ask
from desktop.core.chat.picture_files import open_picture
from desktop.core.chat.planning import room_of
from desktop.core.documents.choose import choose
from desktop.core.documents.chunk import passages, tokens
from desktop.core.documents.prompt import as_prompt, with_files
from desktop.core.engine.values import ChatMessage
from desktop.core.errors import ContextFull, DocumentsTooLong, DocumentWithoutText

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.app import Services
    from desktop.cli.legs import Leg
    from desktop.core.documents.values import Document
    from desktop.core.library import Installed
    from desktop.core.pictures import Image

#: How often fewer passages are tried: an estimate of their tokens is off by a third, not by ten.
_TRIES: Final = 6
_SPARE: Final = 0.95


class Files(NamedTuple):
    """What was read: texts, and pictures for a model that sees."""

    documents: tuple[Document, ...]
    images: tuple[Image, ...]


def read(services: Services, paths: Sequence[Path], model: Installed) -> Files:
    """Return what is in the files, and say what of it was not read.

    Raises:
        AssistantError: one of them cannot be read, or is a picture that the model cannot see.
    """
    documents: list[Document] = []
    images: list[Image] = []
    for path in paths:
        document = services.documents.extract(path).result.result()
        if document.picture is not None:
            if model.projector is None:
                raise DocumentWithoutText(name=document.name, scanned=None)
            images.append(open_picture(path))
            continue
        if words := words_of_documents.left_out(document):
            output.say(words)
        documents.append(document)
    return Files(tuple(documents), tuple(images))


def attach(
    services: Services,
    chosen: argparse.Namespace,
    leg: Leg,
    given: Files,
    text: str,
) -> str:
    """Return the message: the files, and the text after them.

    Raises:
        DocumentsTooLong: they are more than the model reads, and no passages are wished for.
    """
    files, images = given
    if not files:
        return text
    message = with_files([as_prompt(document) for document in files], text)
    used, room = _measure(services, chosen, leg, message, images)
    if used <= room:
        return message
    budget, characters, needed = room - tokens(text), len(message), used
    for _ in range(_TRIES if chosen.passages else 0):
        message, shown = _some(files, text, budget)
        used, room = _measure(services, chosen, leg, message, images)
        if used <= room and shown:
            output.say(f"The {shown:,} passages that fit best were taken.")
            return message
        budget = int(budget * _SPARE * room / max(1, used))
    raise DocumentsTooLong(tokens=needed, room=max(0, room), characters=characters)


def _some(files: Sequence[Document], text: str, budget: int) -> tuple[str, int]:
    """Return the message with some passages, and how many these are."""
    cut = [(number, one) for number, each in enumerate(files) for one in passages(each)]
    taken = [cut[index] for index in choose(text, [one.text for _, one in cut], budget)]
    shown = [
        as_prompt(document, [one for number, one in taken if number == place])
        for place, document in enumerate(files)
        if any(number == place for number, _ in taken)
    ]
    return with_files(shown, text), len(taken)


def _measure(
    services: Services,
    chosen: argparse.Namespace,
    leg: Leg,
    message: str,
    images: tuple[Image, ...],
) -> tuple[int, int]:
    """Return how many tokens the prompt has, and how many it may have."""
    load = services.load_options(leg.model, pictures=bool(images))
    asked = ask(leg.model, load, leg.settings, message, max_tokens=chosen.max_tokens)
    chat = options(asked, [ChatMessage("user", message, images)])
    try:
        counts = services.engine.count(asked.load, chat, may_load=True).result()
    except ContextFull as full:  # far too long to be counted
        used = int(full.data["prompt_tokens"] or 0)
        return used, room_of(asked, int(full.data["context"] or 0)).budget
    if counts is None:
        return 0, 0
    return counts.prompt, room_of(asked, counts.context).budget
