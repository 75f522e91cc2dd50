"""Whether the model that is to answer sees the images of its chat, and what is done where not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core.chat.cases import Draft
from desktop.core.errors import ModelWithoutSight
from desktop.core.store.attached import unseen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.cases import Past
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.store.conversations import Message

#: The fact kept with a reply that was written without the images of its chat.
UNSEEN: Final = "unseen"


def has_images(history: Sequence[Past]) -> bool:
    """Tell whether a model would be shown an image."""
    return any(one.images for one in history)


def look(
    request: ReplyRequest, history: Sequence[Message], draft: Draft | None = None
) -> ReplyRequest:
    """Return a request with what its model needs for the images of the chat.

    That is its eyes; or, where it has none, the wish to do without the images if the chat went on
    without them before. `draft` is the message that is being written.
    """
    new = draft is not None and bool(draft.images)
    if not new and not has_images(history):
        return request
    if request.projector is not None and not request.unseen:
        return replace(request, load=replace(request.load, projector=request.projector))
    return replace(request, unseen=request.unseen or (not new and _went_on_without(history)))


def refuse(request: ReplyRequest, history: Sequence[Past]) -> None:
    """Refuse a chat with images that the model cannot see, and that nobody wants it to answer so.

    Raises:
        ModelWithoutSight: as said.
    """
    if request.load.projector is None and not request.unseen and has_images(history):
        raise ModelWithoutSight(name=request.model_name)


def facts(request: ReplyRequest) -> dict[str, object]:
    """Return what is kept of it with a reply."""
    return {UNSEEN: True} if request.unseen else {}


def without(history: Sequence[Past]) -> list[Past]:
    """Return a history in which images are named instead of shown."""
    return [
        Draft(unseen(image.name for image in one.images) + one.text, one.id, one.role, one.pinned)
        if one.images
        else one
        for one in history
    ]


def _went_on_without(history: Sequence[Message]) -> bool:
    """Return whether the newest reply was written without images, and none came after it."""
    for one in reversed(history):
        if one.images:
            return False
        if one.role == "assistant":
            return bool((one.stats or {}).get(UNSEEN))
    return False
