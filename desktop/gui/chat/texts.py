"""Texts and addresses as they come from models, made fit to be shown."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

#: A line break inside a paragraph.
LINE_BREAK: Final = "\u2028"
#: Addresses of ours, with the number of a footnote behind them: of its text, and of what refers
#: to it. No message can contain one as a link.
FOOTNOTE: Final = "goldcrest:footnote/"
REFERENCE: Final = "goldcrest:reference/"
_LINK_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_LONGEST_LINK: Final = 2000
# What Qt takes for the end of a paragraph or an object, and characters that show nothing.
_UNSHOWN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffc\ufffe\uffff\u2029]")


def shown(text: str) -> str:
    """Return text without the characters that Qt takes for its own marks."""
    return _UNSHOWN.sub("\ufffd", text)


def without_breaks(text: str) -> str:
    """Return text without the characters, line feeds aside, that Qt takes for its own marks."""
    return shown(text.replace("\r", "\n"))


def safe_link(address: str) -> str:
    """Return `address` if it may become a link (web or mail, in one printable piece), else ''."""
    if not address or len(address) > _LONGEST_LINK or not address.isprintable():
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in _LINK_SCHEMES or not (parts.netloc or parts.path):
        return ""
    return "" if any(character.isspace() for character in address) else address
