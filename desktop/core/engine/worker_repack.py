"""Weights that are laid out anew for this processor, and what that means for memory.

llama.cpp keeps the file mapped beside the weights that it has laid out anew, so that most of them
are in memory twice. A file that is read instead is there once, and loads nearly as fast.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from llama_cpp import llama_cpp as llama

from desktop.core import memory_need

if TYPE_CHECKING:
    from desktop.core.engine.values import LoadOptions
    from desktop.core.gguf import Header

#: From this share of the weights on the copy costs more than the mapping saves.
_SHARE: Final = 0.05
_FEATURE: Final = re.compile(r"(\w+) = 1")


@cache
def features() -> frozenset[str]:
    """Return what the loaded backend can do, such as "AVX2"; ask when it is loaded."""
    return frozenset(_FEATURE.findall(llama.llama_print_system_info().decode("ascii", "replace")))


def maps_file(options: LoadOptions, header: Header) -> bool:
    """Return whether the file is used where it lies."""
    if not options.map_file or not options.repack:
        return options.map_file
    anew = memory_need.repacked_bytes(header, features())
    return anew < _SHARE * sum(tensor.bytes or 0 for tensor in header.tensors)


def copied_bytes(options: LoadOptions, header: Header) -> int:
    """Return the bytes of weights that are in memory twice."""
    if not options.repack:
        return 0
    twice = memory_need.copied_bytes(header, features())
    if maps_file(options, header):
        twice += memory_need.repacked_bytes(header, features())
    return twice
