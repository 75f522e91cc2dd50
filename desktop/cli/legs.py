"""What `goldcrest chat` lets models do: one answer, and the steps of a specialist after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.chat.chat_settings import ChatSettings, over
from desktop.core.notices import template_notice

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.engine.values import ReplyStats
    from desktop.core.library import Installed
    from desktop.core.specialists.specialist import Specialist

#: The longest prompt read from stdin: 4 MB of text is far beyond every context window.
LONGEST_PROMPT: Final = 4_000_000


class Leg(NamedTuple):
    """One of the answers that a prompt gets; all but the first are a specialist's steps.

    Attributes:
        name: what is done in it; "" in the first.
        text: the message; "" in the first, which answers the prompt.
        model: answers.
        settings: hold for it.
    """

    name: str
    text: str
    model: Installed
    settings: ChatSettings


def find(services: Services, chosen: argparse.Namespace) -> list[Leg]:
    """Return what a prompt is answered with.

    Raises:
        UnknownSpecialist, UnknownModel, ModelNotInstalled: what was asked for is not here.
    """
    specialist = services.specialists.get(chosen.specialist) if chosen.specialist else None
    named = chosen.model or (specialist.model if specialist else "")
    model = services.library.resolve(named) if named else services.default_model()
    found = [Leg("", "", model, _settings(chosen, specialist))]
    for step in specialist.legs(dict(chosen.set)) if specialist else ():
        by = services.library.resolve(step.model) if step.model else found[-1].model
        found.append(Leg(step.name, step.text, by, step.settings))
    return found


def notice_of(stats: ReplyStats | None) -> str:
    """Return a sentence about what went otherwise than people may expect; "" where nothing did."""
    notice = "" if stats is None else template_notice(stats.template, stats.template_problem)
    return notice and f"{notice[0].upper()}{notice[1:]}."


def _settings(chosen: argparse.Namespace, specialist: Specialist | None) -> ChatSettings:
    """Return what is set for this chat: by the person, or else by the specialist."""
    given = ChatSettings(
        context=chosen.context or 0,
        thinking=chosen.thinking,
        thinking_budget=chosen.thinking_budget,
        overflow=chosen.overflow,
        adapters=tuple(chosen.lora),
        json_schema=chosen.json_schema or "",
        grammar=chosen.grammar or "",
        system=chosen.system,
        temperature=chosen.temperature,
        seed=chosen.seed,
    )
    return given if specialist is None else over(specialist.for_chat(dict(chosen.set)), given)
