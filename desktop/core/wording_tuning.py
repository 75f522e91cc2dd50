"""The words about the fastest way to run a model; for the window and the terminal alike. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.speed.tuning import Space
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.speed.tuning import Choice

#: llama.cpp's defaults, its build for this processor aside.
_USUAL: Final = Space((), 1, 1).usual()
#: Less than that is not told apart from nothing.
_LEAST: Final = 0.03
#: From here on a gain is told in times, below in percent.
_TIMES: Final = 1.1
#: Likewise of memory, in bytes.
_LEAST_MEMORY: Final = 20_000_000
_MOST: Final = 100.0
_LONGEST: Final = 40

NO_ROOM: Final = (
    "There is too little free memory, or too little room on the disk, to try anything. Close other"
    " programs or delete what you do not need, then try again."
)
#: What a question may be, and how many tokens that is. The second is what is usual.
QUESTIONS: Final = (
    ("Short question, 40 words", 50),
    ("Some paragraphs, 400 words", 500),
    ("Some pages, 1,500 words", 2000),
    ("Long document, 6,000 words", 8000),
)
#: Likewise an answer.
ANSWERS: Final = (
    ("Short answer, 30 words", 40),
    ("A paragraph or two, 150 words", 200),
    ("A page, 500 words", 700),
    ("Long answer, 1,500 words", 2000),
)

_BUILDS: Final = {
    "x64": "No extensions",
    "sse42": "SSE4.2",
    "sandybridge": "AVX",
    "ivybridge": "AVX (F16C)",
    "piledriver": "AVX (FMA)",
    "haswell": "AVX2",
    "alderlake": "AVX-VNNI",
    "skylakex": "AVX-512",
    "cannonlake": "AVX-512 (VBMI)",
    "cascadelake": "AVX-512 (VNNI)",
    "icelake": "AVX-512 (VBMI, VNNI)",
    "cooperlake": "AVX-512 (VNNI, BF16)",
    "zen4": "AVX-512 (VBMI, VNNI, BF16)",
    "sapphirerapids": "AMX",
    "armv8.0_1": "Plain ARM",
    "armv8.2_1": "DOTPROD",
    "armv8.2_2": "DOTPROD (FP16)",
    "armv8.2_3": "SVE",
    "armv8.6_1": "SVE (I8MM)",
    "armv8.6_2": "SVE2 (I8MM)",
    "armv9.2_1": "SME",
    "armv9.2_2": "SME (SVE2)",
    "apple_m1": "Apple M1",
    "apple_m2_m3": "Apple M2 and M3",
    "apple_m4": "Apple M4",
    "built-in": "The only build",
}
#: Since when something is out of date, by `app_tuning.Change`.
CHANGES: Final = {
    "engine": "with another version of the engine",
    "processor": "on another processor",
    "device": "with a graphics processor that is not there now",
    "driver": "with another driver of the graphics processor",
}
_CACHES: Final = {"q8_0": "a cache of half the size", "q4_0": "a cache of a quarter of the size"}
_ATTENTION: Final = {
    "on": "flash attention",
    "off": "no flash attention",
    "auto": "flash attention where it pays",
}


class Gained(Protocol):
    """A choice, and how many times faster it is than llama.cpp's defaults."""

    @property
    def choice(self) -> Choice:
        """The choice."""

    @property
    def gain(self) -> float:
        """In a typical turn."""

    @property
    def prompt_gain(self) -> float:
        """In reading prompts."""

    @property
    def write_gain(self) -> float:
        """In writing."""

    @property
    def memory_saved(self) -> int:
        """Bytes that the model takes less; negative: more."""


def sentence(found: Gained) -> str:
    """Return what was found: "AVX2 without repacking: prompts 1.9 times faster, ..."."""
    told = details(found.choice)
    return f"{headline(found)} {told}" if told else headline(found)


def headline(found: Gained) -> str:
    """Return the build, how weights lie, the device, and what all of it gains or loses."""
    found_gains = gains(found.prompt_gain, found.write_gain, found.memory_saved)
    return f"{way(found.choice)}: {found_gains}."


def details(choice: Choice) -> str:
    """Return what else differs from llama.cpp's defaults; "" where nothing does."""
    found = [*_threads(choice)]
    if choice.map_file != _USUAL.map_file:
        found.append("the model in memory of its own")
    if choice.micro_batch != _USUAL.micro_batch:
        found.append(f"steps of {_count(choice.micro_batch, 'token')}")
    if choice.flash_attention != _USUAL.flash_attention:
        found.append(_ATTENTION.get(choice.flash_attention, _ATTENTION["auto"]))
    if choice.cache_type != _USUAL.cache_type:
        found.append(_CACHES.get(choice.cache_type, "a smaller cache"))
    if choice.spin_limit:
        found.append(f"threads that give up waiting after {_count(choice.spin_limit, 'turn')}")
    return f"Also {_joined(found)}." if found else ""


def before(found: Gained) -> str:
    """Return how llama.cpp's own settings do in comparison, and what they are."""
    own = (
        "llama.cpp's own settings (its newest build for this processor, with repacking, steps of"
        f" {_USUAL.micro_batch} tokens, flash attention)"
    )
    gain = found.gain
    if not _is_known(gain):
        return f"How it was with {own} is not known."
    if abs(gain - 1) < _LEAST:
        return f"With {own} a typical turn takes as long."
    much = f"{gain:.1f} times as long" if gain >= _TIMES else f"{_percent(abs(gain - 1))} longer"
    if gain < 1:
        much = f"{_percent(1 - gain)} less"
    return f"With {own} a typical turn takes {much}."


def way(choice: Choice) -> str:
    """Return the build, how weights lie, and the device: "AVX2 without repacking"."""
    words = build(choice.variant)
    if not choice.repack:
        words += " without repacking"
    if choice.device != _USUAL.device:
        words += f" on {_name(choice.device) or 'a graphics processor'}"
        if choice.gpu_layers != _USUAL.gpu_layers:
            words += f" with {_count(choice.gpu_layers, 'layer')} there"
    return words


def build(variant: str) -> str:
    """Return a CPU build of the engine as people may know it: by what it uses of a processor."""
    if not variant:
        return "llama.cpp's own build"
    return _BUILDS.get(variant) or _name(variant) or "A build without a name"


def gains(prompt: float, write: float, memory_saved: int = 0) -> str:
    """Return what reading and writing gain or lose, in times or percent, and what memory does."""
    reads, writes = _change(prompt), _change(write)
    told = f"prompts {reads}, writing {writes}"
    if reads == writes:
        told = f"prompts and writing {reads}"
    if reads == writes == _SAME:
        told = "as fast as with llama.cpp's own settings"
    if abs(memory_saved) < _LEAST_MEMORY:
        return told
    return f"{told}, {size(abs(memory_saved))} {'less' if memory_saved > 0 else 'more'} memory"


_SAME: Final = "the same"


def _change(gain: float) -> str:
    if not _is_known(gain):
        return "not known"
    if abs(gain - 1) < _LEAST:
        return _SAME
    if gain >= _MOST:
        return f"more than {_MOST:.0f} times faster"
    if gain >= _TIMES:
        return f"{gain:.1f} times faster"
    if gain > 1:
        return f"{_percent(gain - 1)} faster"
    return f"{_percent(1 - gain)} slower"


def _is_known(gain: float) -> bool:
    return math.isfinite(gain) and gain > 0


def _percent(share: float) -> str:
    return f"{share * 100:.0f}\N{NO-BREAK SPACE}%"


def _threads(choice: Choice) -> list[str]:
    writing, reading = choice.threads, choice.prompt_threads
    if writing and reading:
        return [f"{_count(writing, 'thread')} for writing and {reading:,} for reading"]
    if writing:
        return [_count(writing, "thread")]
    return [f"{_count(reading, 'thread')} for reading"] if reading else []


def _count(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number:,} {what}s"


def _name(text: str) -> str:
    return " ".join(clean(text, _LONGEST).split())


def _joined(parts: Sequence[str]) -> str:
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
