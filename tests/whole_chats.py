"""Chats of any shape, for tests of what keeps and moves them whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from hypothesis import strategies as st

from desktop.core.store.attached import Attachment
from desktop.core.store.columns import LATEST
from desktop.core.store.whole import WholeChat, WholeMessage

if TYPE_CHECKING:
    from desktop.core.store.attached import Taken
    from desktop.core.store.messages import Role, Status

TEXTS = st.text(max_size=30).filter(lambda text: not text.lstrip().startswith("<think>"))
LINES = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=20)
MOMENTS = st.integers(0, LATEST)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
OBJECTS = st.dictionaries(st.text(max_size=8), VALUES, min_size=1, max_size=3)


@st.composite
def attachments(draw: st.DrawFn) -> Attachment:
    taken = cast("Taken", draw(st.sampled_from(["all", "parts", "passages"])))
    some = st.just(0) if taken == "all" else st.integers(0, 10_000)
    return Attachment(
        name=draw(LINES.map(str.strip).filter(lambda name: name.isprintable() and name)),
        kind=draw(st.sampled_from(["pdf", "text", "word"])),
        bytes=draw(st.integers(0, 10**12)),
        taken=taken,
        count=draw(some),
        of=draw(some),
        where=draw(st.sampled_from(["", "1-3, 7"])) if taken == "parts" else "",
        text=draw(TEXTS),
    )


@st.composite
def messages(draw: st.DrawFn, place: int) -> WholeMessage:
    parent = draw(st.none() | st.integers(0, place - 1)) if place else None
    summary = draw(st.none() | TEXTS)
    return WholeMessage(
        parent=parent,
        role=cast("Role", draw(st.sampled_from(["system", "user", "assistant"]))),
        text=draw(TEXTS),
        created=draw(MOMENTS),
        thinking=draw(TEXTS),
        status=cast("Status", draw(st.sampled_from(["complete", "stopped", "failed"]))),
        model=draw(st.none() | LINES.filter(bool)),
        stats=draw(st.none() | OBJECTS),
        error=draw(st.none() | OBJECTS),
        pinned=draw(st.booleans()),
        rating=draw(st.sampled_from([-1, 0, 1])),
        summary=summary,
        summarised=0 if summary is None else draw(MOMENTS),
        attachments=tuple(draw(st.lists(attachments(), max_size=2))),
    )


@st.composite
def whole_chats(draw: st.DrawFn) -> WholeChat:
    count = draw(st.integers(0, 7))
    tree = tuple(draw(messages(place)) for place in range(count))
    settings = draw(st.none() | OBJECTS)
    return WholeChat(
        title=draw(LINES),
        created=draw(MOMENTS),
        updated=draw(MOMENTS),
        messages=tree,
        shown=draw(st.none() | st.integers(0, count - 1)) if count else None,
        model=draw(st.none() | LINES.filter(bool)),
        settings=json.dumps(settings) if settings else "",
        folder=draw(st.none() | st.sampled_from(["Work", "Über uns", "a"])),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        unread=draw(st.booleans()),
        titled=draw(st.sampled_from(["words", "model", "person"])),
        draft=draw(TEXTS),
        source=draw(st.none() | LINES.filter(bool)),
    )
