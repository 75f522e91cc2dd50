"""The model names a chat after its first reply: cheap, behind all other work, and never in its way.

The model is asked in the chat itself, as if by its next message, so that nothing but the question
is read; the engine then forgets question and title (see `GenerateOptions.aside`). Whatever else is
asked of the engine ends it at once; the next reply of the chat tries again.
"""

from __future__ import annotations

import logging
import re
from concurrent.futures import CancelledError
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.catalogue_facts import BUILTIN
from desktop.core.chat.messages import ChatTitled, ReplyFinished, ReplyStarted, title_from
from desktop.core.chat.warming import next_message
from desktop.core.errors import AssistantError
from desktop.core.sampling import Sampling
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from desktop.core.chat.desk import Desk
    from desktop.core.chat.messages import ChatEvent, ReplyRequest
    from desktop.core.engine.values import GenerateOptions, ReplyStats

logger = logging.getLogger(__name__)

INSTRUCTION: Final = (
    "Give this chat a title of two to six words, in the language of the chat."
    " Answer with the title alone."
)
MOST_TOKENS: Final = 16
#: A model that thinks cannot be kept from beginning to, without reading all of the chat anew: its
#: thoughts are closed at once, and these tokens open and close them.
_THOUGHT_TOKENS: Final = 12
#: A chat that has gone on for so long without a title keeps its first words.
_MOST_MESSAGES: Final = 6
_LONGEST: Final = 1000

_REFUSALS: Final = (
    *("i'm sorry", "i am sorry", "sorry", "i apologi", "i cannot", "i can't", "i can not"),
    *("i'm unable", "i am unable", "i won't", "i'm not able", "i am not able", "unfortunately"),
    *("as an ai", "as a language model", "as an assistant", "i don't", "i do not", "i'm an ai"),
    *("es tut mir leid", "entschuldigung", "leider", "ich kann", "als ki", "je suis désolé"),
    *("désolé", "je ne peux pas", "lo siento", "no puedo", "mi dispiace", "não posso"),
    *("desculpe", "het spijt me", "извините", "к сожалению", "抱歉", "对不起", "申し訳"),
)
#: What a title is announced with, and numbered.
_LABEL: Final = re.compile(
    r"^(?:sure|certainly|of course|okay|ok)?[\s,.!:]*"
    r"(?:here(?:'s| is)[^:]*:"
    r"|(?:chat |possible )?(?:title|titel|titre|título|titolo)\s*:"
    r"|\d+[.)]\s)",
    re.IGNORECASE,
)
_EMPTY_WORDS: Final = frozenset(
    {"title", "chat title", "untitled", "new chat", "chat", "the title", "none", "titel", "n/a"}
)
_QUOTES: Final = (
    "\"'\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f"
)
_AFTER: Final = " \t*_`~|.:;," + _QUOTES
_BEFORE: Final = _AFTER + "#>-=\u2022"
_COLONS: Final = ":\uff1a"
_MARKS: Final = re.compile(r"[*`]+|__|\[|\]\([^)]*\)?")
_MOST_WORDS: Final = 10


class Titling:
    """Has chats named by the models that answer in them.

    Args:
        desk: what replies are written with.
        wished: tells whether a person wants that.
    """

    def __init__(self, desk: Desk, wished: Callable[[], bool]) -> None:
        self._desk = desk
        self._wished = wished
        self._listeners: tuple[Callable[[ChatTitled], None], ...] = ()

    def subscribe(self, listener: Callable[[ChatTitled], None]) -> Callable[[], None]:
        """Tell `listener` of each new title, on the store's thread; the result ends that."""
        self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

        return unsubscribe

    def following(
        self, request: ReplyRequest, listener: Callable[[ChatEvent], None]
    ) -> Callable[[ChatEvent], None]:
        """Return a listener that passes all on, and has the chat named after its reply."""
        if request.seat:
            # The usual engine would have to load this model for it; the first of them does.
            return listener
        chat = request.conversation_id

        def hear(event: ChatEvent) -> None:
            nonlocal chat
            listener(event)
            if isinstance(event, ReplyStarted):
                chat = event.conversation
            elif isinstance(event, ReplyFinished) and event.status == "complete":
                self._later(partial(self._begin, request, chat))

        return hear

    def _later(self, action: Callable[[], None]) -> None:
        def run() -> None:
            try:
                action()
            except (AssistantError, DatabaseClosed) as error:
                # The first words do as well.
                logger.info("a chat was not named: %s", error)

        try:
            self._desk.executor.submit(run)
        except RuntimeError:
            logger.debug("the program ends: nothing is named")

    def _begin(self, request: ReplyRequest, number: int | None) -> None:
        desk = self._desk
        if number is None or request.model_id == BUILTIN.id or not self._wished():
            return
        chat = desk.conversations.get(number)
        wanted = chat and chat.titled == "words" and chat.message_count <= _MOST_MESSAGES
        if not wanted or desk.engine.state.phase != "idle":
            return
        asked = question(request, number, desk)
        if asked is None:
            return
        pieces: list[str] = []
        loaded = desk.engine.state.loaded
        load = request.load
        if loaded is not None and loaded.sees:
            load = replace(load, projector=request.projector)  # as it is loaded for the chat
        job = desk.engine.aside(load, asked, lambda text, _tokens: pieces.append(text))
        job.result.add_done_callback(
            lambda result: self._later(partial(self._keep, number, result, pieces))
        )

    def _keep(self, number: int, result: Future[ReplyStats], pieces: list[str]) -> None:
        try:
            stats = result.result(timeout=0)
        except CancelledError:
            return
        if stats.finish_reason == "cancelled":
            return
        title = tidy("".join(pieces), cut=stats.finish_reason == "length")
        if title and self._desk.conversations.entitle(number, title):
            for listener in self._listeners:
                listener(ChatTitled(number, title))


def question(request: ReplyRequest, chat: int, desk: Desk) -> GenerateOptions | None:
    """Return how a model is asked for the title of a chat; None: not all of that would be read."""
    coming = replace(
        request,
        conversation_id=chat,
        text=INSTRUCTION,
        continues=None,
        max_tokens=MOST_TOKENS,
        attachments=(),
    )
    found = next_message(coming, desk)
    if found is None or found.left_out:
        return None
    thinks = request.thinking is not False
    return replace(
        found.options,
        sampling=Sampling(temperature=0),
        max_tokens=MOST_TOKENS + (_THOUGHT_TOKENS if thinks else 0),
        thinking_budget=1 if thinks else 0,
        grammar="",
        json_schema="",
        drafting=False,
        aside=True,
    )


def tidy(text: str, *, cut: bool = False) -> str:
    """Return what a model wrote as a title: one short line, no marks; "" where it is useless.

    Args:
        text: what it wrote.
        cut: whether it had to stop in the middle.
    """
    lines = (line.strip() for line in text[:_LONGEST].splitlines())
    # "Here is a title:" may have a line of its own.
    line = next((one for one in lines if any(map(str.isalnum, one)) and one[-1] not in _COLONS), "")
    shown = "".join(one if one.isprintable() else " " for one in line)
    bare = _LABEL.sub("", _stripped(shown), count=1)
    bare = " ".join(_MARKS.sub("", _stripped(bare)).split())
    if cut and line == text.strip():
        # The last word may be half of one. A text without spaces, Chinese for example, stays.
        bare = _stripped(bare.rpartition(" ")[0] or bare)
    folded = bare.casefold().replace("\u2019", "'")
    useless = folded.startswith(_REFUSALS) or folded in _EMPTY_WORDS
    if useless or not any(map(str.isalnum, bare)) or len(bare.split()) > _MOST_WORDS:
        return ""
    return title_from(bare)


def _stripped(text: str) -> str:
    return text.lstrip(_BEFORE).rstrip(_AFTER)
