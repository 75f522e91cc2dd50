"""Where in the tree of its chat a reply stands, and what is before it there."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.chat import continuing, prompt, sight
from desktop.core.chat.messages import title_from
from desktop.core.chat.planning import case_of
from desktop.core.errors import NothingToAnswer
from desktop.core.store.attached import read_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.cases import Case
    from desktop.core.chat.desk import Desk
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.store.context import Summary
    from desktop.core.store.conversations import Message


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reply stands.

    Attributes:
        conversation: the chat's id.
        question: the id of the message that it answers.
        reply: its own id.
        before: the reply as it was, where it goes on; None: it is a new one.
    """

    conversation: int
    question: int
    reply: int
    before: Message | None = None


def take(desk: Desk, request: ReplyRequest) -> Place:
    """Save what is asked, and give the reply its place, which is shown from now on.

    Raises:
        NothingToAnswer, ReplyEnded, UnknownChat: what the request names is not there.
        DiskFull, FolderReadOnly, DatabaseDamaged, DatabaseFailed: nothing was saved.
    """
    if request.continues is not None:
        return _go_on(desk, request.continues)
    if request.answers is not None:
        reply = desk.trees.answer(request.answers, request.model_name)
        return Place(reply.conversation, request.answers, reply.id)
    if request.edits is not None:
        exchange = desk.trees.edit(request.edits, request.text, request.model_name)
    else:
        exchange = desk.conversations.add_exchange(
            request.conversation_id,
            request.text,
            title=title_from(request.text),
            model=request.model_name,
            settings=request.settings,
            facts=request.step.facts() if request.step else None,
            files=request.attachments,
            files_of=request.files_of,
        )
    return Place(exchange.reply.conversation, exchange.question.id, exchange.reply.id)


def case(desk: Desk, request: ReplyRequest, place: Place) -> tuple[ReplyRequest, Case]:
    """Return what is to be decided for a reply: what the branch that it ends says by now.

    The request comes with what the model needs to see the images there.

    Raises:
        ModelWithoutSight: it sees none, and there are some.
        CancelledError: it has been deleted.
        NothingToAnswer: no words of a person are the last before it.
    """
    history = prompt.asked(desk.trees.branch(place.question))
    if not history:
        raise CancelledError
    if not prompt.asks(history):
        raise NothingToAnswer
    history = read_with(desk.conversations.database, history)
    request = sight.look(request, [*history, place.before] if place.before else history)
    sight.refuse(request, history)
    summary = desk.contexts.summary(place.conversation, place.question)
    said = place.before.text if place.before else ""
    return request, case_of(request, history, summary, said)


def before(desk: Desk, request: ReplyRequest) -> tuple[Sequence[Message], Summary | None]:
    """Return what will stand before the message of a request, and the summary of that."""
    number = request.edits if request.edits is not None else request.answers
    history: tuple[Message, ...] = ()
    if number is not None:
        history = desk.trees.branch(number)[:-1]
    elif request.conversation_id is not None:
        history = desk.conversations.messages(request.conversation_id)
    if not history:
        return (), None
    last = history[-1]
    asked = read_with(desk.conversations.database, prompt.asked(history))
    return asked, desk.contexts.summary(last.conversation, last.id)


def _go_on(desk: Desk, message: int) -> Place:
    """Go on with a reply that has ended."""
    found = desk.conversations.message(message)
    if found is not None and found.role == "assistant" and found.parent is None:
        raise NothingToAnswer
    old = continuing.reopen(desk.contexts, message)
    assert old.parent is not None  # noqa: S101 - a message keeps its parent
    return Place(old.conversation, old.parent, old.id, old)
