"""Pictures in a chat: where they stand in its prompt, and how a context takes them in.

The list of what a context holds has a number for each position. The positions of a picture have
one below 0, the same for all of a part and another for each content: so two prompts are compared
as ever, and agree in a picture where it is the same, to the byte.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import Counter, OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from desktop.core import pictures
from desktop.core.errors import ModelWithoutSight, TemplateFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.core.engine.values import ChatMessage
    from desktop.core.engine.worker_eyes import Eyes, Part, Vectors
    from desktop.core.engine.worker_vocabulary import Vocabulary
    from desktop.core.pictures import Image

#: Around the number of a picture in a prompt: Unicode noncharacters, which no text holds.
_OPEN, _CLOSE = "\ufdd1", "\ufdd2"
_MARK: Final = re.compile(f"{_OPEN}([0-9]{{1,3}}){_CLOSE}")
#: Pictures that stay unpacked, of what was looked at last.
_KEPT: Final = pictures.MOST_IMAGES
#: What was seen is kept up to so many bytes, so that a chat that is read anew need not be looked
#: at anew.
_VECTOR_BYTES: Final = 64_000_000


def marked(messages: Sequence[ChatMessage]) -> tuple[ChatMessage, ...]:
    """Return messages with a mark in the text for each of their pictures, which go before it."""
    numbers = itertools.count()
    if not any(one.images for one in messages):
        return tuple(messages)
    return tuple(
        replace(
            one,
            content="".join(f"{_OPEN}{next(numbers)}{_CLOSE}\n" for _ in one.images)
            + one.content.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd"),
            images=(),
        )
        for one in messages
    )


def images_of(messages: Sequence[ChatMessage]) -> list[Image]:
    """Return all pictures of a chat, in order."""
    return [image for one in messages for image in one.images]


def prompt_tokens(
    text: str, images: Sequence[Image], vocabulary: Vocabulary, sight: Sight | None, name: str
) -> list[int]:
    """Return the tokens of a rendered prompt, in which `marked` has put marks.

    Args:
        text: the prompt.
        images: of the chat, in order.
        vocabulary: of the model.
        sight: what looks at them; None: nothing can.
        name: the model's, for errors.

    Raises:
        ModelWithoutSight: there are pictures, and nothing looks at them.
        PictureUnknown, PictureDamaged, PictureTooLarge: one cannot be shown.
        PicturesTooMany: a chat has no more.
        TemplateFailed: it leaves a picture out.
    """
    if not images:
        return vocabulary.tokenize(text)
    if sight is None:
        raise ModelWithoutSight(name=name)
    pictures.check_together([len(one.data) for one in images])
    pieces = _MARK.split(text)
    if {int(number) for number in pieces[1::2]} != set(range(len(images))):
        raise TemplateFailed(reason="it leaves out pictures")
    tokens = vocabulary.tokenize(pieces[0])
    for number, after in zip(pieces[1::2], pieces[2::2], strict=True):
        tokens += sight.tokens(images[int(number)])
        tokens += vocabulary.tokenize(after, begins=False)
    if tokens[-1] < 0:
        raise TemplateFailed(reason="it ends with a picture")
    return tokens


class Sight:
    """What a loaded model sees with.

    Args:
        eyes: its projector.

    Attributes:
        alive: is called before an image is unpacked, and now and then while it is looked at.
    """

    def __init__(self, eyes: Eyes, alive: Callable[[], None]) -> None:
        self.alive = alive
        self._eyes = eyes
        self._ids = itertools.count(-1, -1)
        #: By content: the numbers that stand for it, and its parts by number while they are kept.
        self._numbers: dict[bytes, tuple[int, ...]] = {}
        self._kept: OrderedDict[bytes, list[Part]] = OrderedDict()
        self._parts: dict[int, Part] = {}
        self._vectors: OrderedDict[int, Vectors] = OrderedDict()

    @property
    def flat(self) -> bool:
        """Whether each token of a picture has a position of its own."""
        return self._eyes.flat

    @property
    def at_once(self) -> int:
        """How many tokens of a picture must go in one step; 0: it does not matter."""
        return self._eyes.largest if self._eyes.both_ways else 0

    def close(self) -> None:
        """Free the memory."""
        for parts in self._kept.values():
            self._eyes.forget(parts)
        self._kept.clear()
        self._vectors.clear()
        self._eyes.close()

    def tokens(self, image: Image) -> tuple[int, ...]:
        """Return what stands for an image in a prompt.

        Raises:
            PictureUnknown, PictureDamaged, PictureTooLarge: it cannot be shown.
        """
        key = hashlib.sha256(image.data).digest()
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._numbers[key]
        pictures.check(image.name, image.data)
        self.alive()
        parts = self._eyes.look(image)
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = tuple(self._numbered(parts))
        else:  # it was looked at before, and makes the same parts again
            numbers = [number for number, _ in itertools.groupby(known) if number < 0]
            self._parts |= zip(numbers, (one for one in parts if one.handle), strict=True)
        self._kept[key] = parts
        if len(self._kept) > _KEPT:
            self._eyes.forget(self._kept.popitem(last=False)[1])
        return known

    def positions(self, number: int) -> int:
        """Return how many positions a part of a picture has."""
        return self._parts[number].positions

    def beside(self, number: int) -> int:
        """Return how many more places of a context than positions a part of a picture has."""
        return self._parts[number].tokens - self._parts[number].positions

    def cells(self, tokens: Sequence[int]) -> int:
        """Return how many places of a context tokens take."""
        if self.flat:
            return len(tokens)
        found = Counter(token for token in tokens if token < 0)
        parts = ((self._parts[number], count) for number, count in found.items())
        beside = (count // one.positions * (one.tokens - one.positions) for one, count in parts)
        return len(tokens) + sum(beside)

    def whole(self, tokens: Sequence[int], length: int) -> int:
        """Return how many of the first `length` tokens there are without a part of a picture."""
        if not 0 < length < len(tokens) or tokens[length - 1] >= 0:
            return length
        begin = length
        while begin and tokens[begin - 1] == tokens[length - 1]:
            begin -= 1
        return length - (length - begin) % self._parts[tokens[length - 1]].positions

    def stretches(self, tokens: Sequence[int], begin: int) -> Iterator[tuple[int, int]]:
        """Yield from where to where there are tokens of text, or a whole part of a picture."""
        while begin < len(tokens):
            if tokens[begin] < 0:
                end = begin + self._parts[tokens[begin]].positions
            else:
                rest = range(begin, len(tokens))
                end = next((at for at in rest if tokens[at] < 0), len(tokens))
            yield begin, end
            begin = end

    def feed(self, number: int, context: Any, position: int, step: int) -> bool | None:  # noqa: ANN401 - a ctypes pointer
        """Have a context take in a part of a picture.

        Returns:
            Whether it has; None: nothing was done, since the job was cancelled.
        """
        part = self._parts[number]
        vectors = self._vectors.pop(number, None)
        if vectors is None:
            vectors = self._eyes.vectors(part, self.alive)
        if vectors is None:
            return None
        self._vectors[number] = vectors
        while sum(one.nbytes for one in self._vectors.values()) > _VECTOR_BYTES:
            self._vectors.popitem(last=False)
        return self._eyes.feed(part, vectors, context, position, step)

    def _numbered(self, parts: list[Part]) -> Iterator[int]:
        for part in parts:
            if part.handle:
                number = next(self._ids)
                self._parts[number] = part
                yield from itertools.repeat(number, part.positions)
            else:
                yield from part.marks
