"""How a child is started: which backends of llama.cpp it loads, said in its arguments.

Backends cannot be taken back out of a process, so another choice means another child.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.errors import VariantUnavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

_VARIANT: Final = "--variant="
_GPU: Final = "--gpu"
_NAME: Final = re.compile(r"[a-z0-9_]{1,40}")


@dataclass(frozen=True, slots=True)
class Start:
    """What a child loads once, at its beginning.

    Attributes:
        variant: which CPU build; "" is the one that llama.cpp would choose.
        spin: limit of the loops in which its threads wait; 0 is the usual one.
        gpu: whether backends of graphics processors are loaded beside it. With one of them even a
            model on the CPU can behave in another way, so they are left out by default.
    """

    variant: str = ""
    gpu: bool = False
    spin: int = 0

    def check(self) -> None:
        """Refuse what can be no variant's name, before a process is started with it.

        Raises:
            VariantUnavailable: it can be none.
        """
        if self.variant and not _NAME.fullmatch(self.variant):
            raise VariantUnavailable(variant=self.variant[:40], available="")

    @property
    def environment(self) -> dict[str, str]:
        """What the child's environment says besides: libgomp reads it when it is loaded."""
        return {"GOMP_SPINCOUNT": str(self.spin)} if self.spin else {}

    @property
    def arguments(self) -> tuple[str, ...]:
        """What the child's command ends with."""
        variant = (f"{_VARIANT}{self.variant}",) if self.variant else ()
        return (*variant, _GPU) if self.gpu else variant

    @classmethod
    def from_arguments(cls, arguments: Sequence[str]) -> Start:
        """Return what the arguments of a child say; those that say nothing are passed over."""
        variants = [one.removeprefix(_VARIANT) for one in arguments if one.startswith(_VARIANT)]
        return cls(variants[-1] if variants else "", _GPU in arguments)
