"""What the arguments of commands are read as: each function takes a text, or says what is wrong.

Raises, all of them:
    argparse.ArgumentTypeError: with the sentence for people.
"""

from __future__ import annotations

import argparse
import math
from datetime import date
from pathlib import Path

from desktop.core.chat.chat_settings import LEAST_CONTEXT, MOST_BUDGET, MOST_CONTEXT

_MOST_TOKENS = 1 << 20
_LONGEST_FORM = 1_000_000
_HOTTEST = 5
#: llama.cpp takes 32 bits, and the largest of them means "any".
_SEEDS = (1 << 32) - 1
_YEARS = range(1971, 3000)
_MOST_HITS = 1000
_RATE_UNITS = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}


def rate(text: str) -> int:
    """Return the bytes a second that `5M`, `800K` or a plain number names."""
    unit = text[-1:].upper() if text[-1:].isalpha() else ""
    number = text[: len(text) - len(unit)]
    try:
        value = int(float(number) * _RATE_UNITS[unit])
    except (KeyError, ValueError, OverflowError):
        value = 0
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no rate; write bytes a second, as in 5M")
    return value


def tokens(text: str) -> int:
    """Return a number of tokens, 0 for no limit."""
    if not text.isdecimal() or int(text) > _MOST_TOKENS:
        raise argparse.ArgumentTypeError("a number of tokens is needed; 0 is no limit")
    return int(text)


def temperature(text: str) -> float:
    """Return a temperature."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= _HOTTEST:
        raise argparse.ArgumentTypeError(f"a number from 0 to {_HOTTEST} is needed")
    return value


def seed(text: str) -> int:
    """Return a seed."""
    if not text.isdecimal() or int(text) >= _SEEDS:
        raise argparse.ArgumentTypeError("a whole number below 4,294,967,295 is needed")
    return int(text)


def context(text: str) -> int:
    """Return a number of tokens that a chat may have."""
    if not text.isdecimal() or not LEAST_CONTEXT <= int(text) <= MOST_CONTEXT:
        raise argparse.ArgumentTypeError(
            f"a number of tokens from {LEAST_CONTEXT} to {MOST_CONTEXT} is needed"
        )
    return int(text)


def budget(text: str) -> int:
    """Return a number of tokens to think for, 0 for no limit."""
    if not text.isdecimal() or int(text) > MOST_BUDGET:
        raise argparse.ArgumentTypeError(f"a number from 0 (no limit) to {MOST_BUDGET} is needed")
    return int(text)


def day(text: str) -> date:
    """Return a day such as 2026-03-31."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write one as 2026-03-31")
    return day


def count(text: str) -> int:
    """Return a number of results."""
    if not text.isdecimal() or not 0 < int(text) <= _MOST_HITS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_HITS:,} is needed")
    return int(text)


def chosen(text: str) -> tuple[str, str]:
    """Return what NAME=VALUE says."""
    name, found, value = text.partition("=")
    if not name or not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no NAME=VALUE")
    return name, value


def form(path: str) -> str:
    """Return the schema or grammar in a file."""
    try:
        with Path(path).open(encoding="utf-8") as file:
            text = file.read(_LONGEST_FORM + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "it is no text"
        raise argparse.ArgumentTypeError(f"{path!r} cannot be read: {reason}") from None
    if not text.strip() or len(text) > _LONGEST_FORM:
        raise argparse.ArgumentTypeError(f"{path!r} is empty, or longer than 1 MB")
    return text
