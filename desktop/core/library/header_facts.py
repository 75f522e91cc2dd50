"""What the header of a model's file says, as far as the program shows or needs it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, Self

from desktop.core.architectures import ARCHITECTURES, EMBEDDING, HELPERS
from desktop.core.gguf_types import is_foreign
from desktop.core.wording import clean

if TYPE_CHECKING:
    from desktop.core.gguf import Header


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """What a model's header says, as far as the program shows or needs it; None: not said.

    Attributes:
        architecture: llama.cpp's name of the family.
        name: the model's name as its maker gave it.
        parameters: weights in the file; in all parts of a split one.
        context: tokens that the model was trained for.
        quantization: such as "Q4_K_M".
        kv_bytes_per_token: what one token of context takes in an f16 cache.
        kv_bytes_fixed: what it takes besides: sliding windows, states of fixed size.
        template: whether there is a chat template.
        licence: as the header names it.
        kind: what the file calls itself, "model", "adapter" or "mmproj" for example.
        vocabulary: number of tokens.
    """

    architecture: str | None = None
    name: str | None = None
    parameters: int | None = None
    context: int | None = None
    quantization: str | None = None
    kv_bytes_per_token: int | None = None
    kv_bytes_fixed: int | None = None
    template: bool = False
    licence: str | None = None
    kind: str | None = None
    vocabulary: int | None = None

    @property
    def projector(self) -> bool:
        """Whether the file is the second half of a model that sees pictures."""
        return self.architecture == "clip" or self.kind == "mmproj"

    @property
    def chats(self) -> bool:
        """Whether one can chat with it: no projector, embedding, adapter or table."""
        helper = self.kind in _HELPERS or self.architecture in _NO_TALKERS
        return not (helper or self.projector)

    @property
    def runs(self) -> bool:
        """Whether this engine knows the family, as far as the header names one, and the weights."""
        known = self.architecture is None or self.architecture in ARCHITECTURES
        return known and not is_foreign(self.quantization)

    @classmethod
    def from_header(cls, header: Header) -> Self:
        """Return the facts of a header."""
        return cls(
            architecture=header.architecture,
            name=header.name,
            parameters=header.parameters,
            context=header.context,
            quantization=header.quantization,
            kv_bytes_per_token=header.kv_bytes_growing,
            kv_bytes_fixed=header.kv_bytes_fixed,
            template=header.chat_template is not None,
            licence=_line(header.metadata.get("general.license")),
            kind=_line(header.metadata.get("general.type")),
            vocabulary=header.vocabulary,
        )

    @classmethod
    def from_json(cls, read: object) -> Self:
        """Return the facts that were kept as a JSON object.

        Raises:
            ValueError: somebody changed them.
        """
        if not isinstance(read, dict) or read.keys() != {field.name for field in fields(cls)}:
            raise ValueError("no facts of a header")
        for name, value in read.items():
            wanted = bool if name == "template" else int if name in _NUMBERS else str
            if type(value) is not wanted and (value is not None or wanted is bool):
                raise ValueError(f"{name} is {value!r}")
        return cls(**read)


#: Those of the facts that are numbers.
_NUMBERS: Final = frozenset(
    {"parameters", "context", "kv_bytes_per_token", "kv_bytes_fixed", "vocabulary"}
)
#: Values of `general.type` of files that help a model and are none.
_HELPERS: Final = frozenset({"adapter", "imatrix", "vocab"})
#: Architectures that answer nothing.
_NO_TALKERS: Final = EMBEDDING | HELPERS
_LONGEST_LINE: Final = 120


def _line(value: object) -> str | None:
    """Return a stranger's text as one printable line; None where it says nothing."""
    return (clean(value, _LONGEST_LINE).strip() or None) if isinstance(value, str) else None
