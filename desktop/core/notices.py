"""What people are told of a reply that went well, but otherwise than they may expect."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark, tr
from desktop.core.wording import clean

_LONGEST_NAME: Final = 40
_TEMPLATE: Final = {
    "missing": mark("this model has no chat template; {name} was used"),
    "broken": mark("this model's chat template is broken; {name} was used instead"),
    "refused": mark("this model's chat template does not take this chat; {name} was used instead"),
}


def template_notice(name: object, problem: object) -> str:
    """Return why not the model's own chat template was used; "" where it was.

    A part of a line: it begins with a small letter and has no full stop.

    Args:
        name: what was used, such as "ChatML"; a fact that may come from a damaged file.
        problem: what is wrong with the model's own, likewise.
    """
    words = _TEMPLATE.get(problem) if isinstance(problem, str) else None
    if words is None or not isinstance(name, str):
        return ""
    return tr(words, name=clean(name, _LONGEST_NAME))
