"""What the privacy page says. Pure: no Qt."""

from __future__ import annotations

from typing import Final

from desktop.core.language import amount, mark, tr

#: What leaves the computer, in words: (what, when and where to).
LEAVES: Final = (
    (
        mark("Your chats"),
        mark("Never. What you write and what models answer stays on this computer."),
    ),
    (
        mark("What you search for"),
        mark(
            "Only when you search for models: to the model hub. It sees the words and the filters."
        ),
    ),
    (
        mark("Which model you choose"),
        mark("Only when you look at it or download it: to the model hub and its storage."),
    ),
    (
        mark("Which version you have"),
        mark(
            "Only when you press “Check for updates”: to the place that tells of new versions, and"
            " with each request to the model hub. Goldcrest never looks by itself."
        ),
    ),
    (
        mark("About you"),
        mark(
            "No account, no number that tells you apart, no statistics. The model hub sees your"
            " internet address, the word “goldcrest”, and your access token if you save one."
        ),
    ),
)


def switch(*, offline: bool, forced: bool) -> str:
    """Return what the offline switch means; `forced`: by the environment, not by the person."""
    if forced:
        return tr(
            "On, because GOLDCREST_OFFLINE, HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set."
            " No connection is opened."
        )
    if offline:
        return tr("On. Goldcrest opens no connection at all; models on this computer work as ever.")
    return tr(
        "Off. Goldcrest connects only when you search for models, download them, or check for"
        " updates."
    )


def count(total: int) -> str:
    """Return how many requests are listed; "" for none."""
    return tr("{n}, the newest first", n=amount(total)) if total else ""
