"""How the next token is chosen: the values that a model's maker recommends, or a person's own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogitBias:
    """Makes words likelier or rarer.

    Attributes:
        text: each token of it is meant.
        bias: added to their scores; -100 and less forbids them.
    """

    text: str
    bias: float


@dataclass(frozen=True, slots=True)
class Sampling:
    """Sampler settings in llama.cpp's terms, in the order in which the steps are taken.

    The defaults from `repeat_penalty` on switch their steps off. Each step is described where
    llama.cpp declares it, in `llama.h`.

    Attributes:
        temperature: 0 chooses the likeliest token always (greedy).
        top_k: keep this many tokens; 0 keeps all.
        top_p: keep the likeliest tokens up to this probability mass; 1 keeps all.
        min_p: drop tokens below this share of the likeliest one; 0 drops none.
        repeat_penalty: divide the scores of recent tokens of the reply; 1 is off.
        presence_penalty: subtract from the scores of recent tokens of the reply; 0 is off.
        seed: fixes the dice; None throws new ones for each reply.
        frequency_penalty: subtract this for each time that a recent token came; 0 is off.
        penalty_window: so many tokens are recent; 0: all of the reply.
        logit_bias: words that are to be likelier or rarer.
        dry_multiplier: how strongly to keep from repeating passages of the chat; 0 is off.
        dry_base: grows the penalty with the length of the passage.
        dry_allowed_length: so many repeated tokens are no passage yet.
        typical_p: keep tokens that surprise as much as is usual, up to this mass; 1 keeps all.
        xtc_probability: how often to drop all likely tokens but the least likely of them; 0: never.
        xtc_threshold: probability from which on a token counts as likely for that.
        temperature_range: the temperature moves by up to this with the model's doubt; 0 is off.
        temperature_exponent: shapes that.
        mirostat_tau: surprise to keep to (Mirostat 2), instead of all steps that drop; 0 is off.
        mirostat_eta: how quickly it is kept to.
    """

    temperature: float = 0.7
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    presence_penalty: float = 0.0
    seed: int | None = None
    frequency_penalty: float = 0.0
    penalty_window: int = 64
    logit_bias: tuple[LogitBias, ...] = ()
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    typical_p: float = 1.0
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    temperature_range: float = 0.0
    temperature_exponent: float = 1.0
    mirostat_tau: float = 0.0
    mirostat_eta: float = 0.1
