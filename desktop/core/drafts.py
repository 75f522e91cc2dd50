"""Which small model guesses for a large one: the same words at a fraction of the work. Pure.

Only what headers say is known here. The engine's child compares the vocabularies word for word,
and does without a model whose words differ; the reply says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core import picker
from desktop.core.architectures import STATEFUL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.library import Installed
    from desktop.core.picker import Row

#: It has at most this share of the large model's bytes: a larger one costs what it saves.
_LARGEST: Final = 1 / 4
#: And at least this share: a smaller one knows too little to guess what the large one says.
_SMALLEST: Final = 1 / 64
#: What families call their kinds with experts and with eyes; the words are the same.
_KINDS: Final = re.compile(r"(vl)?(moe)?$")


def choose(
    model: Installed, others: Iterable[Installed], context: int, memory_total: int
) -> Installed | None:
    """Return the best small model to guess for a model, or None where there is none.

    That is the smallest of the same family with a vocabulary as large, a sound one that writes
    text and is between 1/64 and 1/4 as large, if both together take at most half of the
    computer's memory. What else runs at the moment does not count: the answer is part of how the
    model is loaded, and with another one it would be loaded anew.

    Args:
        model: which is to be helped.
        others: the models here; it may be among them.
        context: tokens that both are loaded with.
        memory_total: of this computer, in bytes.
    """
    comfortable = min(memory_total // 2, memory_total - picker.RESERVED_BYTES)
    room = comfortable - _need(model, context)
    least, most = _SMALLEST * model.bytes, _LARGEST * model.bytes
    fitting = (
        each
        for each in others
        if least <= each.bytes <= most  # first, since it costs least
        and _may_guess(each)
        and _are_alike(each, model)
        and _need(each, context) <= room
    )
    return min(fitting, key=lambda each: (each.bytes, each.id), default=None)


def with_drafts(
    rows: Iterable[Row], installed: Sequence[Installed], memory_total: int
) -> tuple[Row, ...]:
    """Return the picker's rows with the memory that their small models take as well.

    Whether a model fits stays as it is: one is chosen only where both fit comfortably.
    """
    here = {each.id: each for each in installed}
    helpers = [each for each in installed if _may_guess(each)]
    told = []
    for row in rows:
        model = here.get(row.id)
        draft = model and choose(model, helpers, row.context, memory_total)
        if draft and row.memory_bytes is not None:
            told.append(replace(row, memory_bytes=row.memory_bytes + _need(draft, row.context)))
        else:
            told.append(row)
    return tuple(told)


def _need(model: Installed, context: int) -> int:
    return picker.memory_needed(model.model, model.bytes, context, model.facts)


def _may_guess(model: Installed) -> bool:
    facts = model.facts
    return facts is not None and facts.runs and model.offered and not model.builtin


def _are_alike(one: Installed, other: Installed) -> bool:
    """Return whether two models may have the same words, and memories that can go back."""
    first, second = one.facts, other.facts
    if first is None or second is None or first.architecture is None:
        return False
    if second.architecture is None or {first.architecture, second.architecture} & STATEFUL:
        return False
    known = first.vocabulary is not None and first.vocabulary == second.vocabulary
    return known and _family(first.architecture) == _family(second.architecture)


def _family(architecture: str) -> str:
    return _KINDS.sub("", architecture, count=1)
