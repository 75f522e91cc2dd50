"""Files and pictures of messages that are imported: bounded, or left behind."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from eyes_maker import png, png_of

from desktop.core import pictures
from desktop.core.chat.exchange import ours
from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.reading import Reading
from desktop.core.store.attached import MOST_BYTES, MOST_FILES


@pytest.mark.parametrize(
    "files",
    [
        [{"name": "a", "text": "x"}] * (MOST_FILES + 1),
        [{"name": "a", "text": "ä" * MOST_BYTES}],
        [{"name": "a", "text": 7}],
        ["a"],
    ],
    ids=["many", "long", "no text", "no file"],
)
def test_files_of_a_message_are_bounded(files: list[Any]) -> None:
    message = {"role": "user", "text": "Hi", "attachments": files}

    with pytest.raises(LeaveOut):
        ours.read({"messages": [message]}, {}, Reading(1))


@pytest.mark.parametrize(
    "data",
    [
        7,
        "no base64 \u2026",
        base64.b64encode(b"no picture").decode(),
        base64.b64encode(png_of(60_000, 60_000, b"")).decode(),
        base64.b64encode(png()[:20]).decode(),
        "A" * (pictures.MOST_BYTES * 4 // 3 + 8),
    ],
    ids=["number", "letters", "bytes", "huge", "cut", "long"],
)
def test_an_image_that_no_model_could_be_shown_is_only_named(data: object) -> None:
    file = {"name": "cat.png", "kind": "image", "data": data}
    reading = Reading(1)
    found = ours.read(
        {"messages": [{"role": "user", "text": "Hi", "attachments": [file]}]}, {}, reading
    )

    assert [(one.name, one.data) for one in found.messages[0].attachments] == [("cat.png", b"")]
    assert reading.notes.missing["picture"] == 1


def test_a_text_brings_no_image_along() -> None:
    file = {"name": "a.txt", "kind": "text", "data": base64.b64encode(png()).decode()}
    found = ours.read(
        {"messages": [{"role": "user", "text": "Hi", "attachments": [file]}]}, {}, Reading(1)
    )

    assert found.messages[0].attachments[0].data == b""


def test_a_chat_brings_no_more_images_along_than_a_model_is_shown() -> None:
    large = base64.b64encode(png() + bytes(pictures.MOST_BYTES - 1000)).decode()
    file = {"name": "a.png", "kind": "image", "data": large}
    message = {"role": "user", "text": "Hi", "attachments": [file]}
    reading = Reading(1)
    found = ours.read({"messages": [message, message]}, {}, reading)

    assert [bool(one.attachments[0].data) for one in found.messages] == [True, False]
    assert reading.notes.missing["picture"] == 1
