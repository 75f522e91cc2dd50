"""Which file of a repository to take: Small, Balanced or Large, with one recommended.

The rule, from what is known about quantization: with 4 or 5 bits a weight a model answers nearly
as it was trained and is fast, so that is Balanced; with 3 or less it fits where nothing else does
but makes more mistakes; with 6 or more it is slower for a gain that few people notice. Of each
group the file that does best at its size stands for it, all others are behind "more".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.memory_need import ENGINE_BYTES, USUAL_KV_BYTES
from desktop.core.picker import RESERVED_BYTES, Fits, fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.hardware import Hardware
    from desktop.core.repo_files import RepoGguf

Group = Literal["small", "balanced", "large"]
GROUPS: Final[tuple[Group, ...]] = ("small", "balanced", "large")

#: Best first; what is not listed comes after, largest first in "small", smallest first elsewhere.
_BEST: Final[Mapping[Group, tuple[str, ...]]] = {
    "small": ("Q3_K_M", "UD-Q3_K_XL", "Q3_K_L", "IQ3_M", "Q3_K_XL", "Q3_K_S", "IQ3_S", "IQ3_XS"),
    "balanced": (
        *("Q4_K_M", "UD-Q4_K_XL", "MXFP4", "MXFP4_MOE", "Q4_K_S", "Q4_K_L", "Q4_K_XL"),
        *("IQ4_NL", "IQ4_XS", "Q4_0", "Q4_1", "Q5_K_M", "Q5_K_S", "UD-Q5_K_XL", "Q5_0"),
    ),
    "large": ("Q6_K", "UD-Q6_K_XL", "Q6_K_L", "Q8_0", "UD-Q8_K_XL"),
}
_DIGIT: Final = re.compile(r"Q([1-8])")
_FOUR_BITS: Final = ("MXFP4", "NVFP4")
_SMALLEST_BALANCED, _LARGEST_BALANCED = 4, 5
#: Bits a weight, for files whose name tells nothing: between Q3 and Q4, and between Q5 and Q6.
_BALANCED_FROM, _LARGE_FROM = 4.2, 6.2
#: Bits a weight of Q4_K_M files, whose output matrix has more than the others.
_USUAL_BITS: Final = 5.0
#: Files as the maker trained them; they stand for "large" only where nothing else does.
_ORIGINAL: Final = frozenset({"F16", "BF16", "F32"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One file with what it would mean on this computer.

    Attributes:
        file: the model.
        group: its group; None where its name and size tell none.
        memory_bytes: what it needs with the chosen context.
        fits: in this computer's memory.
        reason: why it does not fit or is tight, one sentence.
        recommended: whether it is the one to take here; at most one is.
    """

    file: RepoGguf
    group: Group | None
    memory_bytes: int
    fits: Fits
    reason: str | None
    recommended: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """The files of a repository, sorted for a person.

    Attributes:
        cards: at most one for each group, Small first; one that has no group where none has.
        more: all others, smallest first.
    """

    cards: tuple[Choice, ...]
    more: tuple[Choice, ...]

    @property
    def recommended(self) -> Choice | None:
        """The one to take on this computer; None when none fits."""
        return next((choice for choice in self.cards if choice.recommended), None)

    @property
    def all(self) -> tuple[Choice, ...]:
        """Every file, smallest first."""
        return tuple(sorted((*self.cards, *self.more), key=_by_size))


def choose(
    files: Sequence[RepoGguf],
    hardware: Hardware,
    context: int,
    *,
    kv_bytes_per_token: int | None = None,
    trained_context: int | None = None,
    parameters: int | None = None,
) -> Choices:
    """Sort the models of a repository into groups and recommend one for this computer.

    Recommended is Balanced where it fits with room to spare, else Small where that does, else the
    larger of the two that fits at all; a Large one only where there is no other that fits.

    Args:
        files: the models, without projectors.
        hardware: this computer.
        context: tokens of context that a model is to be loaded with.
        kv_bytes_per_token: from the header of one of the files; None: a usual value.
        trained_context: what the model was trained for; more is never used.
        parameters: of the model, for files whose names tell no quantization.
    """
    tokens = min(context, trained_context or context)
    cache = tokens * (USUAL_KV_BYTES if kv_bytes_per_token is None else kv_bytes_per_token)
    found = [_choice(file, cache, hardware, parameters) for file in files]
    cards = [best for group in GROUPS if (best := _best(found, group)) is not None]
    if not cards and found:
        cards = [min(found, key=_by_size)]
    chosen = _recommend(cards)
    return Choices(
        cards=tuple(replace(card, recommended=card is chosen) for card in cards),
        more=tuple(sorted((each for each in found if each not in cards), key=_by_size)),
    )


def usual_bytes(parameters: int) -> int:
    """Return about how large the Balanced file of a model with so many weights is."""
    return round(parameters * _USUAL_BITS / 8)


def usual_memory(parameters: int, context: int) -> int:
    """Return about how much memory the Balanced file of such a model needs."""
    return usual_bytes(parameters) + context * USUAL_KV_BYTES + ENGINE_BYTES


def most_parameters(hardware: Hardware, context: int) -> int:
    """Return the largest number of weights whose Balanced file has room in this computer."""
    room = hardware.memory_total - RESERVED_BYTES - ENGINE_BYTES - context * USUAL_KV_BYTES
    return max(0, round(room * 8 / _USUAL_BITS))


def group_of(file: RepoGguf, parameters: int | None = None) -> Group | None:
    """Return the group of a file by its quantization, else by its bits a weight."""
    name = (file.quantization or "").removeprefix("UD-")
    if name in _ORIGINAL:
        return "large"
    if name.startswith(_FOUR_BITS):
        return "balanced"
    if digit := _DIGIT.search(name):
        return _group(float(digit[1]), _SMALLEST_BALANCED, _LARGEST_BALANCED + 0.5)
    if parameters:
        return _group(8 * file.bytes / parameters, _BALANCED_FROM, _LARGE_FROM)
    return None


def _group(bits: float, balanced_from: float, large_from: float) -> Group:
    if bits < balanced_from:
        return "small"
    return "balanced" if bits < large_from else "large"


def _choice(file: RepoGguf, cache: int, hardware: Hardware, parameters: int | None) -> Choice:
    memory = file.bytes + cache + ENGINE_BYTES
    fits, reason = fit(memory, hardware)
    return Choice(file, group_of(file, parameters), memory, fits, reason)


def _best(found: Sequence[Choice], group: Group) -> Choice | None:
    order = _BEST[group]

    def rank(choice: Choice) -> tuple[bool, int, int, str]:
        name = choice.file.quantization or ""
        place = order.index(name) if name in order else len(order)
        # Below three bits each step down costs much, so the largest of those stands first.
        size = -choice.file.bytes if group == "small" else choice.file.bytes
        return name in _ORIGINAL, place, size, choice.file.name

    return min((each for each in found if each.group == group), key=rank, default=None)


def _recommend(cards: Sequence[Choice]) -> Choice | None:
    by_group = {card.group: card for card in cards}
    usual = [by_group[group] for group in ("balanced", "small", None) if group in by_group]
    easy = [card for card in usual if card.fits == "yes"]
    tight = [card for card in usual if card.fits == "tight"]
    others = [card for card in cards if card.fits != "no"]
    return next(iter((*easy, *tight, *others)), None)


def _by_size(choice: Choice) -> tuple[int, str]:
    return choice.file.bytes, choice.file.name
