"""Writes projectors, with which models see, with random weights; and pictures for them."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from desktop.core import gguf_writer
from desktop.core.gguf import Tensor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_F32 = 0
_WIDE, _INNER, _HEADS = 32, 64, 2
_PATCH = 16

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Projector:
    """One layer that looks at 4 times 4 patches.

    Attributes:
        width: of the model's vectors.
        kind: "gemma3" pools them to 4 tokens that look at each other both ways; "mlp" makes 16;
            "qwen2vl_merger" makes one of each square of 4 in as many as the picture has.
        values: metadata instead of the usual; None leaves a key out.
        size: how far its vectors lie apart.
        across: patches in each direction; 16 pixels each.
        layers: that look at them.
    """

    width: int = 128
    kind: str = "gemma3"
    values: Mapping[str, gguf_writer.Value | None] = field(default_factory=dict)
    size: float = 1.0
    across: int = 4
    layers: int = 1

    @property
    def tokens(self) -> int:
        """How many a picture of 128 times 128 has."""
        return {"gemma3": 4, "mlp": 16, "qwen2vl_merger": 16}[self.kind]

    def write(self, path: Path) -> Path:
        """Write it; the numbers are always the same."""
        dice = np.random.default_rng(7)
        tensors = [Tensor(name, shape, _F32, 0) for name, shape in self._shapes().items()]
        usual: dict[str, gguf_writer.Value | None] = {
            "general.architecture": "clip",
            "clip.has_vision_encoder": True,
            "clip.projector_type": self.kind,
            "clip.use_gelu": True,
            "clip.vision.embedding_length": _WIDE,
            "clip.vision.attention.head_count": _HEADS,
            "clip.vision.feed_forward_length": _INNER,
            "clip.vision.block_count": self.layers,
            "clip.vision.projection_dim": self.width,
            "clip.vision.attention.layer_norm_epsilon": 1e-6,
            "clip.vision.image_size": self.across * _PATCH,
            "clip.vision.patch_size": _PATCH,
            "clip.vision.image_mean": (0.5, 0.5, 0.5),
            "clip.vision.image_std": (0.5, 0.5, 0.5),
            "clip.vision.projector.scale_factor": self.across // 2,
        }
        values = {key: one for key, one in (usual | dict(self.values)).items() if one is not None}
        raw = gguf_writer.header(values, tensors)
        for tensor in tensors:
            raw += self._numbers(tensor, dice).ljust(gguf_writer.padded(tensor.bytes or 0), b"\0")
        path.write_bytes(raw)
        return path

    def _numbers(self, tensor: Tensor, dice: np.random.Generator) -> bytes:
        if "ln" in tensor.name or "norm" in tensor.name:
            middle, spread = float(tensor.name.endswith("weight")), 0.0
        else:
            middle, spread = 0.0, 1 / np.sqrt(_WIDE)
        if tensor.name.startswith("mm."):
            spread *= self.size
        return dice.normal(middle, spread, tensor.elements).astype(np.float32).tobytes()

    def _shapes(self) -> dict[str, Shape]:
        shapes: dict[str, Shape] = {
            "v.patch_embd.weight": (_PATCH, _PATCH, 3, _WIDE),
            "v.position_embd.weight": (_WIDE, self.across * self.across),
            "v.post_ln.weight": (_WIDE,),
            "v.post_ln.bias": (_WIDE,),
        }
        for layer in range(self.layers):
            shapes |= self._layer(f"v.blk.{layer}")
        if self.kind == "qwen2vl_merger":
            del shapes["v.position_embd.weight"]
            shapes["v.patch_embd.weight.1"] = shapes["v.patch_embd.weight"]
            shapes |= {"mm.0.weight": (4 * _WIDE, self.width), "mm.0.bias": (self.width,)}
            shapes |= {"mm.2.weight": (self.width, self.width), "mm.2.bias": (self.width,)}
        elif self.kind == "gemma3":
            shapes["mm.input_projection.weight"] = (self.width, _WIDE)
            shapes["mm.soft_emb_norm.weight"] = (_WIDE,)
        else:
            shapes |= {"mm.0.weight": (_WIDE, self.width), "mm.0.bias": (self.width,)}
            shapes |= {"mm.2.weight": (self.width, self.width), "mm.2.bias": (self.width,)}
        return shapes

    def _layer(self, layer: str) -> dict[str, Shape]:
        shapes: dict[str, Shape] = {}
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            shapes |= {f"{layer}.{name}.weight": (_WIDE, _WIDE), f"{layer}.{name}.bias": (_WIDE,)}
        for name in ("ln1", "ln2"):
            shapes |= {f"{layer}.{name}.weight": (_WIDE,), f"{layer}.{name}.bias": (_WIDE,)}
        shapes |= {f"{layer}.ffn_up.weight": (_WIDE, _INNER), f"{layer}.ffn_up.bias": (_INNER,)}
        shapes |= {f"{layer}.ffn_down.weight": (_INNER, _WIDE), f"{layer}.ffn_down.bias": (_WIDE,)}
        return shapes


def png(width: int = 128, height: int = 128, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    """Return a picture of one colour."""
    return png_of(width, height, (b"\0" + bytes(colour) * width) * height)


def png_of(width: int, height: int, lines: bytes) -> bytes:
    """Return a PNG with the head of one of that size, whatever is in it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def _gif() -> bytes:
    """Return a picture of 16 times 16 whose numbers are not packed, but called so."""
    colours = bytes(one for at in range(128) for one in (at, 255 - at, 90))
    head = b"GIF89a" + struct.pack("<HHBBB", 16, 16, 0xF6, 0, 0) + colours
    # Codes stay 8 bits long where 128 comes often enough, which begins anew.
    data = b"".join(b"\x80" + bytes(range(at, at + 64)) for at in (0, 64, 0, 64)) + b"\x81"
    blocks = b"".join(bytes([len(piece)]) + piece for piece in (data[:250], data[250:]) if piece)
    return head + b"," + struct.pack("<HHHHB", 0, 0, 16, 16, 0) + b"\x07" + blocks + b"\0;"


GIF = _gif()
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqM"
    "yP/L2u71////m8H////6/+b9//j/wAALCAAQABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QA"
    "tRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0"
    "NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2"
    "t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AK9FFFf/2Q=="
)
