"""The rows of the model picker: which models, in which order, and whether they fit here.

Everything is a function of what it is given; nothing is read from the disk or measured here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from desktop.core import memory_need
from desktop.core.catalogue_facts import TIERS, Licence, Model, Tier
from desktop.core.language import mark, tr
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.memory_need import ENGINE_BYTES, USUAL_KV_BYTES
from desktop.core.picker_reason import why
from desktop.core.wording import size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.core.catalogue import Catalogue
    from desktop.core.hardware import Hardware
    from desktop.core.library import Installed, Source, State

Fits = Literal["yes", "tight", "no"]
SpeedKind = Literal["measured", "predicted"]
RowStatus = Literal["recommended", "listed", "classic", "other"]

#: Tokens per second that most people read along with.
COMFORTABLE: Final = 8.0
#: What is left to the system and to other programs before a model is said not to fit.
RESERVED_BYTES: Final = 1_000_000_000

#: Before anything was measured: the tier to propose, by physical cores and memory in bytes, the
#: first line that holds. The memory of an "8 GB" computer shows as 7.3-8.2e9.
_SUGGESTIONS: Final[tuple[tuple[Tier, int, float], ...]] = (
    ("4B", 8, 15e9),
    ("2B", 4, 7e9),
    ("1B", 2, 3.5e9),
    ("nano", 0, 0.0),
)


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a model runs on this computer.

    Attributes:
        tokens_per_second: of generation.
        prompt_tokens_per_second: of reading a prompt; None when only generation is known.
        kind: measured here, or predicted.
        error: the share by which a prediction may be off (0.1 is 10 %); None when not known.
        rough: whether it was predicted of a model whose insides are not known.
    """

    tokens_per_second: float
    prompt_tokens_per_second: float | None = None
    kind: SpeedKind = "measured"
    error: float | None = None
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One model in the picker.

    Attributes:
        id: of the catalogue or the library.
        name: to show.
        tier: its size class.
        parameters: stored weights.
        quantization: such as "Q4_K_M".
        bytes: of the file.
        licence: its name.
        status: of the catalogue; "other" for files that it does not know.
        installed: whether the file is here.
        path: of the file that is here.
        memory_bytes: what it needs with the chosen context; None while its size is not known.
        fits: in this computer's memory; None while its size is not known.
        tokens_per_second: of generation.
        prompt_tokens_per_second: of reading a prompt.
        speed_kind: where the speeds are from; None when there are none.
        speed_error: the share by which a predicted speed may be off.
        model: what the catalogue knows; None for other files.
        builtin: whether it came with the program.
        recommended: whether it is the one recommended for this computer; at most one row is.
        reason: why it does not fit or is tight, one sentence.
        rank: its place in the catalogue's order of preference.
        source: whose file it is; None where it is not here.
        state: of the file that is here: ready, incomplete or damaged; else None.
        facts: what its header says, where it was read.
        context: tokens that it is loaded with, and its memory counted for.
        speed_rough: whether the speed was predicted without knowing the model's insides.
        advice: why it is the recommended one, see `picker_reason.why`; None for the others.
    """

    id: str
    name: str
    tier: Tier
    parameters: int | None
    quantization: str | None
    bytes: int | None
    licence: str | None
    status: RowStatus
    installed: bool
    path: Path | None
    memory_bytes: int | None
    fits: Fits | None
    tokens_per_second: float | None
    prompt_tokens_per_second: float | None
    speed_kind: SpeedKind | None
    speed_error: float | None
    model: Model | None
    builtin: bool
    recommended: bool
    reason: str | None
    rank: int
    source: Source | None = None
    state: State | None = None
    facts: HeaderFacts | None = None
    context: int = 0
    speed_rough: bool = False
    advice: str | None = None

    @property
    def surely(self) -> float | None:
        """Tokens per second that it has at least: of a predicted speed the lower edge."""
        if self.tokens_per_second is None or self.speed_kind != "predicted":
            return self.tokens_per_second
        return self.tokens_per_second / (1 + (self.speed_error or 0.0))

    def as_json(self) -> dict[str, object]:
        """Return the fields of the `goldcrest models --json` contract."""
        return {
            "id": self.id,
            "name": self.name,
            "tier": self.tier,
            "parameters": self.parameters,
            "quantization": self.quantization,
            "bytes": self.bytes,
            "licence": self.licence,
            "status": self.status,
            "installed": self.installed,
            "path": None if self.path is None else str(self.path),
            "memory_bytes": self.memory_bytes,
            "fits": self.fits,
            "tokens_per_second": self.tokens_per_second,
            "prompt_tokens_per_second": self.prompt_tokens_per_second,
            "speed_kind": self.speed_kind,
            "speed_error": self.speed_error,
            "source": self.source,
            "state": self.state,
        }


def rows(
    catalogue: Catalogue,
    installed: Iterable[Installed],
    speeds: Mapping[str, Speed],
    hardware: Hardware,
    context: int,
    *,
    show_all: bool = False,
    comfortable: float = COMFORTABLE,
) -> tuple[Row, ...]:
    """Return the chat models in the picker's order, with the recommended one marked.

    The order is: tier, then generation speed, fastest first, a measured speed before a predicted
    one that is equal; models without a speed come last in their tier, smallest file first.

    Args:
        catalogue: the known models; those for embeddings are left out.
        installed: what the library found; other files get rows too, from their headers.
        speeds: by model id, or by the id that the model's file had before.
        hardware: this computer.
        context: tokens of context that a model is to be loaded with; 0: each with its own.
        show_all: whether to show classics that are not installed.
        comfortable: tokens per second below which no model is recommended.
    """
    found = [
        _row(*each, _speed(speeds, each[0], each[2]), hardware, context)
        for each in _chosen(catalogue, installed, show_all=show_all)
    ]
    found.sort(key=_order)
    chosen = recommend(found, hardware, comfortable)
    if chosen is None:
        return tuple(found)
    marked = replace(chosen, recommended=True, advice=why(chosen, found, comfortable))
    return tuple(marked if row is chosen else row for row in found)


def recommend(
    rows: Sequence[Row], hardware: Hardware, comfortable: float = COMFORTABLE
) -> Row | None:
    """Return the row to recommend for this computer, or None when nothing fits.

    Only models that the catalogue recommends are considered, and only those that fit.

    Of these two, the larger one (by tier, then by file):

    1. The largest model known to run at `comfortable` tokens per second or more. A predicted
       speed counts with the lower edge of its band.
    2. A suggestion by memory and cores among those without a speed: tier 4B from 8 cores and
       16 GB, 2B from 4 cores and 8 GB, 1B from 2 cores and 4 GB, otherwise nano. Within the tier
       it is the first of the catalogue that fits without being tight; if there is none, the next
       smaller tier's. A model as large as one that proved too slow here is not suggested.
    """
    fitting = [row for row in rows if row.status == "recommended" and row.fits in ("yes", "tight")]
    known = [row for row in fitting if row.tokens_per_second is not None]
    fast = [row for row in known if (row.surely or 0) >= comfortable]
    slow = min((row.bytes or 0 for row in known if row not in fast), default=None)
    unknown = [row for row in fitting if row not in known]
    if slow is not None:
        unknown = [row for row in unknown if (row.bytes or 0) < slow]
    suggested = _suggest(unknown, hardware)
    best = [*fast, suggested] if suggested else fast
    if best:
        return max(best, key=lambda row: (TIERS.index(row.tier), row.bytes or 0))
    return min(fitting, key=lambda row: (row.bytes or 0, row.rank), default=None)


def memory_needed(
    model: Model | None, size_bytes: int, context: int, facts: HeaderFacts | None = None
) -> int:
    """Return the bytes of memory that a model of that file size needs with that much context.

    Args:
        model: what the catalogue knows.
        size_bytes: of all its files.
        context: in tokens.
        facts: what the header says; counts where the catalogue knows nothing.
    """
    tokens = min(context, trained_context(model, facts) or context)
    if model is None:
        known = facts or HeaderFacts()
        return memory_need.of_sizes(
            size_bytes, tokens, known.kv_bytes_per_token, known.kv_bytes_fixed
        )
    engine = memory_need.engine_bytes(model.shape, tokens) if model.shape else ENGINE_BYTES
    return memory_need.of_sizes(
        size_bytes, tokens, kv_bytes_per_token(model), model.kv_bytes_fixed, engine
    )


def trained_context(model: Model | None, facts: HeaderFacts | None) -> int | None:
    """Return the tokens that a model was trained for, where they are known."""
    return model.context if model is not None else facts.context if facts else None


def context_for(
    model: Model | None, size_bytes: int, memory_total: int, facts: HeaderFacts | None = None
) -> int:
    """Return the context that suits a model and this computer's memory.

    See `memory_need.comfortable_context`; the other arguments are those of `memory_needed`.
    """
    return memory_need.comfortable_context(
        lambda tokens: memory_needed(model, size_bytes, tokens, facts),
        memory_total,
        trained_context(model, facts),
    )


def kv_bytes_per_token(model: Model) -> int:
    """Return what a token takes in an f16 cache: known, or bounded by the shape, or usual."""
    if model.kv_bytes_per_token is not None:
        return model.kv_bytes_per_token
    shape = model.shape
    if shape and shape.layers and shape.kv_heads and shape.head_size:
        return 4 * shape.layers * shape.kv_heads * max(shape.head_size, shape.global_head_size or 0)
    return USUAL_KV_BYTES


def _chosen(
    catalogue: Catalogue, installed: Iterable[Installed], *, show_all: bool
) -> Iterator[tuple[str, Model | None, Installed | None, int]]:
    """Yield what gets a row: its id, what is known of it, its file here, and its rank."""
    here = {each.id: each for each in installed}
    for rank, model in enumerate(catalogue.models):
        if model.kind == "chat" and (show_all or model.status != "classic" or model.id in here):
            yield model.id, model, here.pop(model.id, None), rank
    for each in here.values():
        if each.chats and each.copy_of is None:  # one row for each content
            yield each.id, each.model, each, len(catalogue.models)


def _speed(
    speeds: Mapping[str, Speed],
    id: str,  # noqa: A002 - the name that the contract uses
    here: Installed | None,
) -> Speed | None:
    """Return a model's speed, also one measured before it was known which model the file is."""
    return speeds.get(id) or (speeds.get(here.file_id) if here else None)


def _row(
    id: str,  # noqa: A002 - the name that the contract uses
    model: Model | None,
    here: Installed | None,
    rank: int,
    speed: Speed | None,
    hardware: Hardware,
    context: int,
) -> Row:
    facts = here.facts if here else None
    known = model or facts or HeaderFacts()
    count, context, memory, fits, reason = _loaded(model, here, context, hardware)
    return Row(
        id=id,
        name=model.name if model else here.name if here else id,
        tier=model.tier if model else "other",
        parameters=known.parameters,
        quantization=known.quantization,
        bytes=count,
        licence=known.licence.name if isinstance(known.licence, Licence) else known.licence,
        status=_status(id, model),
        installed=here is not None,
        path=here.path if here else None,
        memory_bytes=memory,
        fits=fits,
        tokens_per_second=speed.tokens_per_second if speed else None,
        prompt_tokens_per_second=speed.prompt_tokens_per_second if speed else None,
        speed_kind=speed.kind if speed else None,
        speed_error=speed.error if speed else None,
        speed_rough=speed is not None and speed.rough,
        model=model,
        builtin=here is not None and here.builtin,
        recommended=False,
        reason=reason,
        rank=rank,
        source=here.source if here else None,
        state=here.state if here else None,
        facts=facts,
        context=context,
    )


def _loaded(
    model: Model | None, here: Installed | None, context: int, hardware: Hardware
) -> tuple[int | None, int, int | None, Fits | None, str | None]:
    """Return a model's bytes and context, the memory that both need, and `fit` of it."""
    count = here.bytes if here else model.bytes if model else None
    facts = here.facts if here else None
    wanted = context or context_for(model, count or 0, hardware.memory_total, facts)
    tokens = min(wanted, trained_context(model, facts) or wanted)
    if count is None:
        return None, tokens, None, None, None
    memory = memory_needed(model, count, tokens, facts)
    return count, tokens, memory, *fit(memory, hardware)


def _status(id: str, model: Model | None) -> RowStatus:  # noqa: A002 - likewise
    """Return the catalogue's; a second file of one of its models has an id of its own."""
    return model.status if model and model.id == id else "other"


def fit(memory: int, hardware: Hardware) -> tuple[Fits, str | None]:
    """Say whether so many bytes of memory are there, and in a sentence why not.

    A model that needs at most half of the memory counts as fitting whatever else runs at the
    moment: the answer must not change because that very model is loaded just now.
    """
    total = hardware.memory_total
    if memory > total - RESERVED_BYTES:
        words = mark("Needs {needed} of memory, and this computer has {total}.")
        return "no", tr(words, needed=size(memory), total=size(total))
    if memory <= max(total // 2, hardware.memory_available):
        return "yes", None
    free = size(hardware.memory_available)
    words = mark("Needs {needed} of memory, and {free} are free: close other programs.")
    return "tight", tr(words, needed=size(memory), free=free)


def _order(row: Row) -> tuple[int, bool, float, bool, float, int, str]:
    speed = row.tokens_per_second
    unknown_size = float("inf")
    return (
        TIERS.index(row.tier),
        speed is None,
        -(speed or 0.0),
        row.speed_kind != "measured",
        unknown_size if row.bytes is None else row.bytes,
        row.rank,
        row.id,
    )


def _suggest(candidates: Sequence[Row], hardware: Hardware) -> Row | None:
    cores = min(hardware.physical_cores, hardware.usable_cores)
    memory = hardware.memory_total
    tier = next(tier for tier, least, bytes_ in _SUGGESTIONS if cores >= least and memory >= bytes_)
    for smaller in reversed(TIERS[: TIERS.index(tier) + 1]):
        in_tier = [row for row in candidates if row.tier == smaller and row.fits == "yes"]
        if in_tier:
            return min(in_tier, key=lambda row: row.rank)
    return min(candidates, key=lambda row: (row.bytes or 0, row.rank), default=None)
