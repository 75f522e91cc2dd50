"""How many tokens texts have: counted by the model where that was done, else estimated."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.core.chat.prompt import estimate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.core.engine.values import ChatMessage
    from desktop.core.pictures import Image

#: What a chat template adds around a message, in tokens, until it is known.
FRAME: Final = 6
#: What an image takes until it is known.
IMAGE: Final = 768
#: So many images are known.
_MOST_IMAGES: Final = 1_000
#: So many characters of texts are kept with their counts; most are those of the chat anyway.
_MOST_CHARACTERS: Final = 8_000_000
#: A text that is so much longer than the context can never be sent: an estimate will do.
_BEYOND: Final = 4


@dataclass(slots=True)
class Measure:
    """What is known of the tokens of one model.

    Attributes:
        alone: tokens that the template adds to a chat of one message; None: it is not known.
        frame: tokens that it adds for each further message.
    """

    alone: int | None = None
    frame: int = FRAME
    _seen: bool = False
    _known: OrderedDict[str, int] = field(default_factory=OrderedDict)
    _size: int = 0
    _images: OrderedDict[tuple[int, int], int] = field(default_factory=OrderedDict)

    @property
    def base(self) -> int:
        """Tokens of a prompt that belong to no message, such as a template's own words."""
        return 0 if self.alone is None else self.alone - self.frame

    def tokens(self, text: str) -> int:
        """Return how many tokens a text has, or about how many."""
        if not text:
            return 0
        known = self._known.get(text)
        return estimate(text) if known is None else known

    def knows(self, text: str) -> bool:
        """Return whether the model's own tokenizer has counted a text."""
        return not text or text in self._known

    def learn(self, texts: Iterable[str], counts: Iterable[int]) -> None:
        """Keep what was counted; the oldest is forgotten when there is too much."""
        for text, count in zip(texts, counts, strict=True):
            self._size += len(text) if text not in self._known else 0
            self._known[text] = count
        while self._size > _MOST_CHARACTERS:
            oldest, _ = self._known.popitem(last=False)
            self._size -= len(oldest)

    def of_images(self, images: Iterable[Image]) -> int:
        """Return how many tokens images have, or about how many."""
        return sum(self._images.get(_key(image), IMAGE) for image in images)

    def knows_image(self, image: Image) -> bool:
        """Return whether the model has counted an image."""
        return _key(image) in self._images

    def learn_image(self, image: Image, tokens: int) -> None:
        """Keep what an image takes, with the marks around it."""
        self._images[_key(image)] = tokens
        while len(self._images) > _MOST_IMAGES:
            self._images.popitem(last=False)

    def learn_frame(self, tokens: int) -> None:
        """Take over what a template was seen to add for a message.

        Only the first time may it become less: with each change of mind other turns would be left
        out, and the model would read everything anew.
        """
        self.frame = max(self.frame if self._seen else 0, tokens)
        self._seen = True

    def of_message(self, text: str) -> int:
        """Return what a message costs with its frame."""
        return self.tokens(text) + self.frame

    def of_chat(self, messages: Iterable[ChatMessage]) -> int:
        """Return what a whole prompt costs."""
        return self.base + sum(map(self.of_turn, messages))

    def of_turn(self, message: ChatMessage) -> int:
        """Return what a message costs with its frame and its images."""
        return self.of_message(message.content) + self.of_images(message.images)


def _key(image: Image) -> tuple[int, int]:
    # Python keeps the hash of bytes with them; nothing but a wrong estimate comes of two alike.
    return len(image.data), hash(image.data)


def to_count(texts: Iterable[str], measure: Measure, context: int) -> Iterator[str]:
    """Yield the texts that are worth counting, of those given newest first.

    What lies so far back that it cannot be sent in any case is left to the estimate, so that
    opening a chat of years does not count all of it.
    """
    seen: set[str] = set()
    length = 0
    for text in texts:
        length += estimate(text)
        if length > context * _BEYOND and seen:
            return
        if text and text not in seen and not measure.knows(text):
            yield text
        seen.add(text)
