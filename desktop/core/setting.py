"""What a setting is; `settings.py` declares them all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from desktop.core import setting_checks

Value = str | int | float | bool | tuple[str, ...]
Kind = Literal[
    "choice",
    "dictionary",
    "folder",
    "folders",
    "language",
    "model",
    "integer",
    "keys",
    "number",
    "switch",
    "text",
]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as the settings page and the documentation need it.

    Attributes:
        key: its name in `Settings` and in the file.
        kind: which control changes it.
        default: its value until a person changes it.
        label: its name for people, one to three words.
        help: what it does, one sentence.
        group: the heading that it stands under.
        choices: the values that it may have; empty where any within the bounds will do.
        choice_labels: the names of `choices` for people, in the same order.
        minimum: the smallest number allowed.
        maximum: the largest number allowed.
        unit: what a number counts, for people; may be empty.
        step: what an arrow adds to a number; 0: one, or what suits the range.
        least: the smallest number besides 0, which then has a meaning of its own; None: any.
        zero_label: what to show in place of 0 where that is not the default ("Never").
        default_label: what to show in place of the default value where that value alone would
            say little ("Automatic" for 0 threads); may be empty.
    """

    key: str
    kind: Kind
    default: Value
    label: str
    help: str
    group: str
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    least: float | None = None
    unit: str = ""
    step: int = 0
    zero_label: str = ""
    default_label: str = ""

    def check(self, value: object) -> Value:
        """Return `value` as this setting keeps it.

        Raises:
            ValueError: it is of another type or out of bounds; the message says what is allowed.
        """
        if self.kind == "switch":
            return setting_checks.switch(self, value)
        if self.kind in ("integer", "number"):
            return setting_checks.number(self, value)
        if self.kind == "folders":
            return setting_checks.folders(self, value)
        return setting_checks.text(self, value)


def setting(
    default: Value,
    kind: Kind,
    label: str,
    help: str,  # noqa: A002 - the name that the settings page knows it by
    group: str,
    **more: object,
) -> Any:  # noqa: ANN401 - as dataclasses.field, it stands for a value of any type
    """Declare a setting: its line in `Settings`, see `Setting` for what it says."""
    facts = {"kind": kind, "label": label, "help": help, "group": group, **more}
    return field(default=default, metadata=facts)
