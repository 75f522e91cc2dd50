"""A file of prompts, read: TOML that may come from a stranger.

What cannot be used is left out, and told; only a file that holds no prompts at all is refused.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from desktop.core.errors import PromptsInvalid, PromptsTooNew
from desktop.core.language import mark
from desktop.core.prompts.prompt import Prompt
from desktop.core.toml_files import Unusable, table_of
from desktop.core.wording import clean

#: The version of the format that is written, and the newest that is read.
SCHEMA: Final = 1
#: What no version will be: a number of any length, which could not even be written in an error.
_NEWEST: Final = 1_000_000
#: Of a file, in bytes.
LARGEST: Final = 1 << 20
MOST: Final = 1_000
#: Of a prompt, in characters.
LONGEST_NAME: Final = 60
LONGEST_TEXT: Final = 20_000
TOO_LARGE: Final = mark("it is too large")
_MOST_LISTED: Final = 100
#: No text has them, and files of TOML cannot hold most.
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Read(NamedTuple):
    """What a file holds.

    Attributes:
        prompts: in their order, each name once.
        left_out: the places of what is not used, such as "prompt 3"; they are a stranger's words.
    """

    prompts: tuple[Prompt, ...]
    left_out: tuple[str, ...]


def read(text: str) -> Read:
    """Return the prompts that a text of TOML holds.

    Raises:
        PromptsInvalid: this is no file of prompts; the reason says where it is wrong.
        PromptsTooNew: a newer version wrote it.
    """
    found = _parse(text)
    schema = found.get("schema", SCHEMA)
    if type(schema) is not int or not 1 <= schema <= _NEWEST:
        raise PromptsInvalid(reason=mark("“schema” is no number"))
    if schema > SCHEMA:
        raise PromptsTooNew(schema=schema)
    tables = found.get("prompt", [])
    if not isinstance(tables, list):
        raise PromptsInvalid(reason=mark("“prompt” is no list"))
    left_out = [name_of(key) for key in found if key not in ("schema", "prompt")]
    prompts: dict[str, Prompt] = {}
    for number, table in enumerate(tables, start=1):
        prompt = _prompt(table) if len(prompts) < MOST else None
        if prompt is None or key_of(prompt.name) in prompts:
            left_out.append(f"prompt {number}")
        else:
            prompts[key_of(prompt.name)] = prompt
    return Read(tuple(prompts.values()), tuple(left_out[:_MOST_LISTED]))


def name_of(value: object) -> str:
    """Return a name as it is kept: one line without what cannot be seen; "" for no text."""
    return " ".join(clean(value, LONGEST_NAME).split()) if isinstance(value, str) else ""


def text_of(text: str) -> str:
    """Return a prompt's text as it is kept: without what files and models cannot take."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", plain)[:LONGEST_TEXT].strip()


def key_of(name: str) -> str:
    """Return by what two names are the same."""
    return name.casefold()


def _parse(text: str) -> dict[str, object]:
    try:
        return table_of(text, LARGEST)
    except Unusable as error:
        raise PromptsInvalid(reason=str(error)) from None


def _prompt(table: object) -> Prompt | None:
    if not isinstance(table, dict):
        return None
    name, text = name_of(table.get("name")), table.get("text")
    if not name or not isinstance(text, str) or len(text) > LONGEST_TEXT:
        return None
    text = text_of(text)
    return Prompt(name, text) if text else None
