"""The base of all errors that a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator

Fact = str | int | float | None


class AssistantError(Exception):
    """A thing that went wrong for a reason outside the program.

    Attributes:
        code: names the kind, stable across versions; also the name on the wire.
        data: the facts that the sentence needs, all JSON values.
    """

    code: ClassVar[str] = "unknown"

    def __init__(self, /, **data: Fact) -> None:
        super().__init__(self.code, data)
        self.data: dict[str, Fact] = data

    def __reduce__(self) -> tuple[object, ...]:
        return (from_wire, (self.code, self.data))

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value!r}" for key, value in self.data.items())
        return f"{self.code}({facts})"


def kinds(above: type[AssistantError] = AssistantError) -> Iterator[type[AssistantError]]:
    """Yield all kinds of errors below one, those of which there are kinds in turn among them."""
    for kind in above.__subclasses__():
        yield kind
        yield from kinds(kind)


def from_wire(code: str, data: dict[str, Fact]) -> AssistantError:
    """Return the error that `code` names, as it came from the child or from a pickle."""
    for kind in kinds():
        if kind.code == code:
            return kind(**data)
    return AssistantError(**{"reason": code, **data})
