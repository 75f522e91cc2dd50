"""The header of a GGUF file, read without the engine.

A header comes from a stranger, so nothing in it is believed: counts and lengths are held against
the file's size and against fixed limits before anything is allocated, arrays cannot nest, and big
values (vocabularies) are stepped over, not kept. The file is read in pieces and never mapped,
because a mapped file that shrinks ends the process.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.core.errors import BadModel, ModelFileMissing, NotGguf, TruncatedGguf
from desktop.core.gguf_cache import is_count, kv_bytes_per_token
from desktop.core.gguf_reader import MAGIC, Invalid, Reader, ShortFile, Skipped
from desktop.core.gguf_types import FILE_TYPES, TENSOR_TYPES, ForeignType, foreign_type

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

__all__ = ["Header", "Skipped", "Tensor", "parse_header", "read_header"]

_MAX_PAIRS = 4096
_MAX_TENSORS = 65_536
_MAX_KEY = 1024
_MAX_TENSOR_NAME = 127
_MAX_DIMENSIONS = 4
_MAX_ELEMENTS = 2**63 - 1
_OLDEST_VERSION = 2
_NEWEST_VERSION = 3
_DEFAULT_ALIGNMENT = 32
_LONGEST_NAME = 120
#: Bytes of what the header says of one.
_USUAL_TENSOR = 64


@dataclass(frozen=True, slots=True)
class Tensor:
    """One array of weights.

    Attributes:
        name: such as "blk.0.attn_q.weight".
        shape: sizes, fastest first, as the file has them.
        type: ggml's number of the storage type.
        offset: bytes from the start of the data part.
    """

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int

    @property
    def type_name(self) -> str:
        """The storage type's name, such as "Q4_K"; of other programs' types, too."""
        return (TENSOR_TYPES.get(self.type) or foreign_type(self.type)).name

    @property
    def elements(self) -> int:
        """How many weights there are."""
        count = 1
        for size in self.shape:
            count *= size
        return count

    @property
    def bytes(self) -> int | None:
        """What the weights take in the file; None for an unknown type."""
        known = TENSOR_TYPES.get(self.type)
        return self.elements // known.values * known.size if known else None


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says about itself.

    Attributes:
        version: of the format, 2 or 3.
        metadata: key -> int, float, bool, str, tuple of those, or `Skipped` for big values.
        tensors: in the file's order.
        data_offset: where the data part starts, bytes from the file's start.
        expected_bytes: the smallest size of the whole file that holds all tensors; None when a
            tensor's type is unknown.
    """

    version: int
    metadata: Mapping[str, object]
    tensors: tuple[Tensor, ...]
    data_offset: int
    expected_bytes: int | None

    @property
    def architecture(self) -> str | None:
        """llama.cpp's name of the model family, such as "qwen3"."""
        return self._text("general.architecture")

    @property
    def name(self) -> str | None:
        """The model's name as its maker gave it, one printable line."""
        return self._text("general.name")

    @property
    def quantization(self) -> str | None:
        """The usual name of the mix of types, such as "Q4_K_M"."""
        if self.foreign is not None:
            # A program with types of its own has numbers of its own for mixes of them, too.
            return self.foreign.name
        number = self._count("general.file_type")
        return None if number is None else FILE_TYPES.get(number)

    @property
    def foreign(self) -> ForeignType | None:
        """How weights are stored that this engine cannot read; None where it reads all."""
        unread = (tensor.type for tensor in self.tensors if tensor.bytes is None)
        number = next(unread, None)
        return None if number is None else foreign_type(number)

    @property
    def parameters(self) -> int:
        """How many weights the file holds, all tensors together."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def context(self) -> int | None:
        """The context that the model was trained with, in tokens."""
        return self._own("context_length")

    @property
    def layers(self) -> int | None:
        """Number of transformer blocks."""
        return self._own("block_count")

    @property
    def embedding(self) -> int | None:
        """Width of the hidden state."""
        return self._own("embedding_length")

    @property
    def vocabulary(self) -> int | None:
        """Number of tokens."""
        tokens = self.metadata.get("tokenizer.ggml.tokens")
        if isinstance(tokens, Skipped):
            return tokens.count
        return len(tokens) if isinstance(tokens, tuple) else self._own("vocab_size")

    @property
    def chat_template(self) -> str | None:
        """The Jinja template, a stranger's program: render it in a sandbox only."""
        template = self.metadata.get("tokenizer.chat_template")
        return template if isinstance(template, str) else None

    @property
    def kv_bytes_per_token(self) -> int | None:
        """What one token takes in an f16 KV cache, an upper bound; see `gguf_cache`."""
        return kv_bytes_per_token(self.metadata)

    def _own(self, key: str) -> int | None:
        return self._count(f"{self.metadata.get('general.architecture')}.{key}")

    def _count(self, key: str) -> int | None:
        value = self.metadata.get(key)
        return value if is_count(value) else None

    def _text(self, key: str) -> str | None:
        value = self.metadata.get(key)
        if not isinstance(value, str):
            return None
        shown = "".join(char if char.isprintable() else " " for char in value).strip()
        return shown[:_LONGEST_NAME] or None


def read_header(path: Path | str) -> Header:
    """Return the header of the GGUF file at `path`, which must hold all the data it promises.

    Raises:
        ModelFileMissing: there is no such file.
        NotGguf: it is something else, a folder or a device too.
        TruncatedGguf: it ends before its header or its tensors do.
        BadModel: the header contradicts itself or the file cannot be read.
    """
    file = Path(path)
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # a named pipe would block for ever
            raise NotGguf(path=str(path))
        with file.open("rb") as stream:
            header = parse_header(stream, status.st_size, str(path))
    except FileNotFoundError:
        raise ModelFileMissing(path=str(path)) from None
    except OSError as error:
        raise BadModel(path=str(path), reason=error.strerror or str(error)) from error
    expected = header.expected_bytes
    if expected is not None and status.st_size < expected:
        raise TruncatedGguf(path=str(path), bytes=status.st_size, expected_bytes=expected)
    return header


def parse_header(
    stream: BinaryIO, size: int, name: str, on_length: Callable[[int], None] = lambda _: None
) -> Header:
    """Return the header that `stream` begins with; what follows the header may be missing.

    Args:
        stream: at the file's first byte; it must be able to seek.
        size: how many bytes the stream has.
        name: what errors call it.
        on_length: told about how many bytes the header has, where that takes a while to read.

    Raises:
        NotGguf: the stream begins with something else.
        TruncatedGguf: it ends inside the header.
        BadModel: the header contradicts itself.
        OSError: reading failed.
    """
    if stream.read(len(MAGIC)) != MAGIC:
        raise NotGguf(path=name)
    try:
        return _header(stream, size, on_length)
    except ShortFile:
        raise TruncatedGguf(path=name, bytes=size, expected_bytes=None) from None
    except Invalid as error:
        raise BadModel(path=name, reason=str(error)) from None


def _header(stream: BinaryIO, size: int, on_length: Callable[[int], None]) -> Header:
    key, metadata = "", dict[str, object]()

    def on_texts(start: int, end: int) -> None:
        bpe = metadata.get("tokenizer.ggml.model") == "gpt2"
        # Nearly as many merges as tokens follow, each as long as the token that it makes.
        more = end - start if bpe and key == "tokenizer.ggml.tokens" else 0
        on_length(min(end + more + tensor_count * _USUAL_TENSOR, size))

    reader = Reader(stream, size, on_texts)
    version = _version(reader)
    tensor_count = reader.u64()
    pair_count = reader.u64()
    if tensor_count > _MAX_TENSORS or pair_count > _MAX_PAIRS:
        raise Invalid(f"{tensor_count} tensors and {pair_count} values are too many")
    for _ in range(pair_count):
        key = reader.text(_MAX_KEY)
        if key in metadata:
            raise Invalid(f"the value {key!r} is there twice")
        metadata[key] = reader.value()
    alignment = metadata.get("general.alignment", _DEFAULT_ALIGNMENT)
    if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise Invalid("the alignment is no power of two")
    tensors = _tensors(reader, tensor_count, alignment)
    data_offset = -(-reader.position // alignment) * alignment if tensors else reader.position
    return Header(
        version=version,
        metadata=MappingProxyType(metadata),
        tensors=tensors,
        data_offset=data_offset,
        expected_bytes=_expected_bytes(tensors, data_offset),
    )


def _version(reader: Reader) -> int:
    version = reader.u32()
    if version and not version & 0xFFFF:
        raise Invalid("the file is for computers of the other byte order")
    if not _OLDEST_VERSION <= version <= _NEWEST_VERSION:
        raise Invalid(f"version {version} of the format is not known")
    return version


def _tensors(reader: Reader, count: int, alignment: int) -> tuple[Tensor, ...]:
    tensors: dict[str, Tensor] = {}
    for _ in range(count):
        tensor = _tensor(reader)
        if tensor.name in tensors:
            raise Invalid(f"the tensor {tensor.name!r} is there twice")
        if tensor.offset % alignment:
            raise Invalid(f"the tensor {tensor.name!r} is not aligned")
        tensors[tensor.name] = tensor
    return tuple(tensors.values())


def _tensor(reader: Reader) -> Tensor:
    name = reader.text(_MAX_TENSOR_NAME)
    dimensions = reader.u32()
    if dimensions > _MAX_DIMENSIONS:
        raise Invalid(f"the tensor {name!r} has {dimensions} dimensions")
    shape = tuple(reader.u64() for _ in range(dimensions))
    tensor = Tensor(name, shape, reader.u32(), reader.u64())
    if tensor.elements > _MAX_ELEMENTS or tensor.offset > _MAX_ELEMENTS:
        raise Invalid(f"the tensor {name!r} is larger than any file")
    known = TENSOR_TYPES.get(tensor.type)
    if known and shape and shape[0] % known.values:
        raise Invalid(f"the rows of the tensor {name!r} do not fit its type {known.name}")
    return tensor


def _expected_bytes(tensors: tuple[Tensor, ...], data_offset: int) -> int | None:
    end = data_offset
    for tensor in tensors:
        size = tensor.bytes
        if size is None:
            return None
        end = max(end, data_offset + tensor.offset + size)
    return end
