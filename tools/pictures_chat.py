"""The chat that is in the pictures: a model that does not exist says what is written here.

Its weights do the work of 220 million real ones, so what the window says of its speed is measured.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from core.engine.gguf_edit import edit

from benchmarks import copying_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

#: Where it lies below the models folder; the window calls it as its file is called.
FILE = "maple/Lark-0.2B-Instruct-GGUF/Lark 0.2B Instruct.gguf"
#: Titles of chats that are in the list, the oldest first.
EARLIER = ("Letter to the landlord", "Regex for dates", "Taxes: what is due when")
#: What the person asks, and what the model says to it. The first reply begins with thoughts.
TURNS = (
    (
        "Three days in Bergen in May: what must I see?",
        (
            "<think>\nLong evenings in May, but rain is likely. One day for the town, one on the"
            " water, and one that can wait for dry weather.\n\nThe mountain belongs to the first"
            " clear hour, whenever that comes. I should say so, and not promise sun.\n</think>\n\n"
            "Three days are enough for the town, a fjord and one mountain.\n\n"
            "1. **The old harbour.** Walk through Bryggen before nine, while its wooden alleys are"
            " empty. The fish market is next to it.\n"
            "2. **A fjord by boat.** Osterfjord takes half a day and starts in the centre.\n"
            "3. **Mount Fløyen.** Ride up, walk down through the forest. Keep it for the first"
            " clear morning: Bergen has rain on two days of three."
        ),
    ),
    (
        "How do we split the costs, and what is left to do?",
        (
            "With $n$ people, each pays a share of the room and the boat, and train"
            " tickets on top:\n\n"
            "$$\n\\text{share} = \\frac{\\text{room} + \\text{boat}}{n} + \\text{train}\n$$\n\n"
            "```python\n"
            "def share(room: float, boat: float, n: int = 3) -> float:\n"
            '    """Return what everyone owes, in euros."""\n'
            "    return round((room + boat) / n, 2)  # before any tickets\n"
            "```\n\n"
            "- [x] Pick the three days\n"
            "- [ ] Book a hotel **near** Bryggen\n"
            "- [ ] Reserve seats for Osterfjord, which sell out on weekends[^1]\n\n"
            "[^1]: From June they sail twice as often."
        ),
    ),
)
#: What the person begins to write then.
NEXT = "Which boat would you take, and when?"
#: What is set for the chat in the picture of its options.
INSTRUCTIONS = "Answer briefly. Distances in kilometres, prices in euros."

#: How it names the chat, which is asked after the first reply.
TITLE = "Three days in Bergen"

_REPLIES = tuple(reply for _, reply in TURNS)
_OPENING = "<|reply{}|>"
_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}<|im_start|>assistant\n"
    "{% if 'a title' in messages[-1]['content'] %}TITLE{% else %}"
    "<|reply{{ messages | rejectattr('role', 'equalto', 'system') | list | length // 2 }}|>"
    "{% endif %}"
)


def write(
    path: Path,
    name: str = "Lark 0.2B Instruct",
    replies: Sequence[str] = _REPLIES,
    title: str = TITLE,
) -> Path:
    """Write a model that says these replies, and names the chat like that.

    Which reply comes is decided by the last token of the prompt, which counts the messages.
    """
    texts: list[str] = []
    followers: dict[int, list[int]] = {}
    for number, reply in enumerate([*replies, title]):
        first = len(texts)
        texts += [_OPENING.format(number), *_pieces(reply, texts)]
        words = [*range(first, len(texts)), copying_model.END]
        followers |= {one: [other] for one, other in pairwise(words)}
    names = {copying_model.text([word]).encode(): text for word, text in enumerate(texts)}

    def rename(tokens: list[bytes]) -> list[bytes]:
        return [names[token].encode() if token in names else token for token in tokens]

    path.parent.mkdir(parents=True, exist_ok=True)
    copying_model.write(path, followers)
    return edit(
        path,
        path,
        general__name=name,
        tokenizer__ggml__tokens=rename,
        tokenizer__chat_template=_TEMPLATE.replace("TITLE", _OPENING.format(len(replies))),
    )


def _pieces(text: str, taken: list[str]) -> list[str]:
    """Cut a text into words that come once; one that was there takes the next one with it."""
    pieces: list[str] = []
    piece = ""
    for word in text.replace("\n", "\n ").split(" "):
        piece += word if word.endswith("\n") else f"{word} "
        if piece.strip() and piece not in taken and piece not in pieces:
            pieces.append(piece)
            piece = ""
    pieces[-1] = (pieces[-1] + piece).rstrip()
    return pieces
