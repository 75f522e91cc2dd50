"""What a GGUF header says to a person before the weights are downloaded. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.core import memory_need
from desktop.core.architectures import ARCHITECTURES, EMBEDDING, HELPERS
from desktop.core.gguf_cache import is_count
from desktop.core.language import mark, tr
from desktop.core.picker import Fits, fit
from desktop.core.wording import clean

if TYPE_CHECKING:
    from desktop.core.gguf import Header
    from desktop.core.gguf_types import ForeignType
    from desktop.core.hardware import Hardware
    from desktop.core.repo_files import RepoGguf

Purpose = Literal["chat", "embedding", "other"]

_LONGEST_WORD: Final = 60
#: Names that templates of thinking models use for the thoughts or for the switch.
_THINKS: Final = re.compile(
    r"enable_thinking|<think>|</think>|reasoning_content|<\|channel\|>|<\|START_THINKING\|>"
)


@dataclass(frozen=True, slots=True)
class Examined:
    """A file, judged by its header.

    Attributes:
        architecture: llama.cpp's name of the family; None where the header has none.
        known: whether this engine runs that family and all of the file's kinds of weights.
        purpose: "chat", "embedding" (for search), or "other": a part of something else.
        name: as its maker calls it.
        context: tokens that it was trained for.
        quantization: the usual name of the mix of types; the file's own where the header has none.
        template: whether it brings a chat template.
        thinking: whether the template speaks of thinking; None without a template.
        licence: as the header names it.
        parameters: weights of the model; None where the header of a first part does not tell.
        kv_bytes_per_token: what one token of context takes in an f16 cache.
        loaded_context: tokens that it is to be loaded with: the chosen ones, unless it has fewer.
        memory_bytes: what it needs with those.
        fits: in this computer's memory.
        reason: what speaks against it, one sentence; None where nothing does.
        foreign: how its weights are stored, where this engine cannot read them.
    """

    architecture: str | None
    known: bool
    purpose: Purpose
    name: str | None
    context: int | None
    quantization: str | None
    template: bool
    thinking: bool | None
    licence: str | None
    parameters: int | None
    kv_bytes_per_token: int | None
    loaded_context: int
    memory_bytes: int
    fits: Fits
    reason: str | None
    foreign: ForeignType | None = None

    @property
    def runs(self) -> bool:
        """Whether it can be chatted with here: known, for chat, and not too large."""
        return self.known and self.purpose == "chat" and self.fits != "no"


def examine(
    header: Header,
    file: RepoGguf,
    hardware: Hardware,
    context: int,
    *,
    licence: str | None = None,
) -> Examined:
    """Judge a file by its header.

    Args:
        header: of the file, of a split model's first part.
        file: as the repository offers it.
        hardware: this computer.
        context: tokens of context that it is to be loaded with; 0: what suits it here.
        licence: as the hub names it, for headers that name none.
    """
    template = header.chat_template
    tokens = _tokens(header, file.bytes, hardware, context)
    memory = memory_need.of_header(header, file.bytes, tokens).total
    fits, tight = fit(memory, hardware)
    purpose = _purpose(header)
    return Examined(
        architecture=header.architecture,
        known=header.architecture in ARCHITECTURES and header.foreign is None,
        purpose=purpose,
        name=header.name,
        context=header.context,
        quantization=header.quantization or file.quantization,
        template=bool(template and template.strip()),
        thinking=thinks(template) if template else None,
        licence=_text(header, "general.license") or licence,
        parameters=_parameters(header, len(file.parts)),
        kv_bytes_per_token=header.kv_bytes_per_token,
        loaded_context=tokens,
        memory_bytes=memory,
        fits=fits,
        reason=_against(header, purpose) or tight,
        foreign=header.foreign,
    )


def _tokens(header: Header, size: int, hardware: Hardware, context: int) -> int:
    """Return the context that a model is loaded with; 0: what suits it here."""
    wanted = context or memory_need.comfortable_context(
        lambda tokens: memory_need.of_header(header, size, tokens).total,
        hardware.memory_total,
        header.context,
    )
    return min(wanted, header.context or wanted)


def _parameters(header: Header, parts: int) -> int | None:
    """Return how many weights a model has; the tensors of a first part are only some of them."""
    if parts == 1:
        return header.parameters
    told = header.metadata.get("general.parameter_count")
    return told if is_count(told) and told >= max(header.parameters, 1) else None


def thinks(template: str) -> bool:
    """Return whether a chat template speaks of thinking before the answer."""
    return bool(_THINKS.search(template))


def is_known(architecture: str | None) -> bool | None:
    """Return whether this engine runs a family; None where the family is not known."""
    return None if architecture is None else architecture in ARCHITECTURES


def purpose_of(architecture: str | None) -> Purpose:
    """Return what models of a family are for, as far as the family tells."""
    if architecture in EMBEDDING:
        return "embedding"
    return "other" if architecture in HELPERS else "chat"


def unknown_family(architecture: str) -> str:
    """Return the sentence about a family that this engine does not run."""
    return tr(
        "This version of Goldcrest cannot run models of the kind “{architecture}”.",
        architecture=architecture,
    )


def _purpose(header: Header) -> Purpose:
    # What quantizing tools write; older files have no such value.
    kind = header.metadata.get("general.type")
    if kind in ("adapter", "mmproj", "imatrix", "vocab"):
        return "other"
    return purpose_of(header.architecture)


def _against(header: Header, purpose: Purpose) -> str | None:
    """Return why a file cannot be used for chats, whatever the memory."""
    architecture, foreign = header.architecture, header.foreign
    if architecture is None or architecture not in ARCHITECTURES:
        unknown = tr("The file does not say what kind of model it is.")
        return unknown if architecture is None else unknown_family(architecture)
    if foreign is not None and foreign.reader:
        words = mark("Its weights are in {name}, which only {reader} reads.")
        return tr(words, name=foreign.name, reader=foreign.reader)
    if foreign is not None:
        words = mark("Its weights are in {name}, which this version of Goldcrest cannot read.")
        return tr(words, name=foreign.name)
    if purpose == "embedding":
        return tr("It makes search indexes, and cannot chat.")
    part = tr("It is a part of another model, and cannot chat by itself.")
    return part if purpose == "other" else None


def _text(header: Header, key: str) -> str | None:
    value = header.metadata.get(key)
    return clean(value, _LONGEST_WORD).strip() or None if isinstance(value, str) else None
