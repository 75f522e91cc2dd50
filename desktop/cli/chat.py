"""`goldcrest chat`: one answer, or a conversation when no prompt is given."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop.cli import attaching, legs
from desktop.cli.answer_once import answer
from desktop.cli.talk import talk

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Answer one prompt, or talk on a terminal or line by line from a pipe."""
    found = legs.find(services, chosen)
    files = attaching.read(services, chosen.file, found[0].model)

    def attach(text: str) -> str:
        return attaching.attach(services, chosen, found[0], files, text)

    if chosen.prompt is None and chosen.json:
        chosen.prompt = "-"  # one document is one answer
    if chosen.prompt is None and any(each.settings.bound for each in found):
        chosen.prompt = "-"  # so is one that follows a form
    if chosen.prompt is None and files.images:
        chosen.prompt = "-"  # and what is about pictures, which no chat keeps
    if chosen.prompt is None:
        return talk(services, chosen, found, attach)
    prompt = sys.stdin.read(legs.LONGEST_PROMPT) if chosen.prompt == "-" else chosen.prompt
    return answer(services, chosen, found, attach(prompt), files.images)
