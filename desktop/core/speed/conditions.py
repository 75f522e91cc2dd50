"""What a benchmark's numbers depend on beside the model, as it is kept with them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from desktop.core.speed.plain import flag, number, text, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

PowerSource = Literal["mains", "battery", "unknown"]

#: What is chosen, by a person or by tuning, and may well be slower: the results of another choice
#: are not compared. All else that differs explains why a result is slower.
CHOSEN: Final = (
    *("cpu", "device", "threads", "prompt_threads", "micro_batch"),
    *("cache_type", "repack", "flash_attention", "gpu_layers", "drafting"),
)


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under what a benchmark ran; "", None and "unknown" are what nobody told.

    Attributes:
        engine: engine and version.
        variant: the CPU build of it.
        device: what computed.
        driver: of the graphics processor; "" on the CPU.
        cpu: the processor's name: a folder of results may have come from another computer.
        threads: that wrote.
        prompt_threads: that read.
        micro_batch: tokens in one step of reading.
        cache_type: of the KV cache.
        repack: whether weights may have been laid out anew.
        flash_attention: "on" or "off".
        gpu_layers: layers on a graphics processor.
        drafting: whether tokens were guessed; a benchmark never guesses.
        program: Goldcrest's version.
        power: what the computer ran on.
        power_plan: the system's, in its own words.
        other_load: share of all cores that other processes used just before, 0 to 1.
        load_meanwhile: likewise, while it was measured.
        stolen: share of the cores' time that the host of a virtual machine gave to others
            meanwhile, 0 to 1.
        swap_growth: bytes that were moved out of memory meanwhile.
        throttle_events: how often the processor slowed itself down for heat meanwhile.
        temperature: of the hottest part of the processor afterwards, in degrees Celsius.
    """

    engine: str = ""
    variant: str = ""
    device: str = ""
    driver: str = ""
    cpu: str = ""
    threads: int | None = None
    prompt_threads: int | None = None
    micro_batch: int | None = None
    cache_type: str = ""
    repack: bool | None = None
    flash_attention: str = ""
    gpu_layers: int | None = None
    drafting: bool | None = None
    program: str = ""
    power: PowerSource = "unknown"
    power_plan: str = ""
    other_load: float | None = None
    load_meanwhile: float | None = None
    stolen: float | None = None
    swap_growth: int | None = None
    throttle_events: int | None = None
    temperature: float | None = None

    @classmethod
    def from_json(cls, record: object) -> Conditions:
        """Return the conditions that `to_json` made; what cannot be read is as if nobody told."""
        if not isinstance(record, dict):
            return cls()
        values = {one.name: _READ[str(one.type)](record.get(one.name)) for one in fields(cls)}
        return cls(**values)

    @classmethod
    def of_old(cls, record: Mapping[str, Any]) -> Conditions:
        """Return what a record without conditions tells of them."""
        known = ("engine", "variant", "device", "threads")
        return cls.from_json({name: record.get(name) for name in known})

    def to_json(self) -> dict[str, str | int | float | bool | None]:
        """Return them as strings and numbers."""
        return asdict(self)

    @property
    def key(self) -> str:
        """What is the same for all results that may be compared, as one line."""
        return ", ".join(f"{name} {getattr(self, name)}" for name in CHOSEN)

    def comparable(self, other: Conditions) -> bool:
        """Return whether both were measured in the same chosen way, as far as both tell."""
        return all(
            not is_told(mine) or not is_told(theirs) or mine == theirs
            for mine, theirs in ((getattr(self, name), getattr(other, name)) for name in CHOSEN)
        )


def is_told(value: object) -> bool:
    """Return whether a condition is known."""
    return value not in ("", None, "unknown")


def _power(value: object) -> str:
    return value if isinstance(value, str) and value in get_args(PowerSource) else "unknown"


#: How each annotation is read.
_READ: Final[dict[str, Any]] = {
    "str": text,
    "int | None": whole,
    "float | None": number,
    "bool | None": flag,
    "PowerSource": _power,
}
