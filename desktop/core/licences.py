"""Names of licences, as the hub has them and as people know them. Pure."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

#: By the names of the hub; through `tr` where they are shown.
LICENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "apache-2.0": "Apache 2.0",
        "mit": "MIT",
        "llama3": "Llama 3 Community",
        "llama3.1": "Llama 3.1 Community",
        "llama3.2": "Llama 3.2 Community",
        "llama3.3": "Llama 3.3 Community",
        "llama4": "Llama 4 Community",
        "gemma": "Gemma Terms of Use",
        "cc-by-4.0": "CC BY 4.0",
        "cc-by-sa-4.0": "CC BY-SA 4.0",
        "cc-by-nc-4.0": mark("CC BY-NC 4.0, not for commercial use"),
        "cc-by-nc-sa-4.0": mark("CC BY-NC-SA 4.0, not for commercial use"),
        "bsd-3-clause": "BSD 3-Clause",
        "openrail": "OpenRAIL",
        "other": mark("a licence of its own"),
    }
)


def licence(name: str) -> str:
    """Return a licence as people know it; the hub's own name where that is all there is."""
    return tr(LICENCES.get(name.lower(), name))
