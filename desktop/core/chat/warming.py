"""Getting ready for a message while it is being written."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.chat import sight
from desktop.core.chat.cases import Draft
from desktop.core.chat.places import before
from desktop.core.chat.plan import plan
from desktop.core.chat.planning import case_of, date_of, options_of
from desktop.core.errors import AssistantError
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from desktop.core.chat.desk import Desk
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import GenerateOptions, LoadOptions

logger = logging.getLogger(__name__)
#: Stands for a message of which nothing is written.
_NOTHING = "?"


@dataclass(frozen=True, slots=True)
class Next:
    """The next message of a chat as it will be sent.

    Attributes:
        load: how the model is loaded for it.
        options: the chat with it.
        left_out: whether not all of the chat comes along.
    """

    load: LoadOptions
    options: GenerateOptions
    left_out: bool


def warm(request: ReplyRequest, desk: Desk) -> None:
    """Have the engine load the model and read the chat; waits for the database alone.

    Whatever goes wrong is left to the message itself.
    """
    try:
        found = next_message(request, desk)
    except (AssistantError, DatabaseClosed) as error:
        logger.info("nothing is made ready: %s", error)
        return
    if found is not None:
        desk.engine.warm(found.load, found.options)


def next_message(request: ReplyRequest, desk: Desk) -> Next | None:
    """Return the chat as it will be sent; None where its message has more to do before.

    Raises:
        AssistantError: the database cannot be read, or the model does not see the chat's images.
    """
    number = request.conversation_id
    found = None if number is None else desk.conversations.get(number)
    history, summary = before(desk, request) if found else ((), None)
    if history and history[-1].status == "streaming":
        # It will be read to its end.
        return None
    text = request.as_read(request.text or _NOTHING)
    draft = Draft(text, history[-1].id + 1 if history else 1, images=request.images)
    request = sight.look(request, history, draft)
    sight.refuse(request, [*history, draft])
    planned = plan(case_of(request, [*history, draft], summary), desk.measures.of(request))
    if planned.verdict != "fits" or planned.to_summarise:
        return None
    memory = desk.memories.of(found.id, request.load.path) if desk.memories and found else None
    *earlier, last = planned.messages
    # An earlier message that nobody answered comes along in it.
    text = last.content if request.text else last.content.removesuffix(_NOTHING)
    messages = (*earlier, replace(last, content=text))
    options = replace(options_of(request), messages=messages, memory=memory, date=date_of(found))
    return Next(request.load, options, bool(planned.dropped or planned.summarised))
