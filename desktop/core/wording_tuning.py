"""The words about the fastest way to run a model; for the window and the terminal alike. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.language import amount, mark, tr, trn
from desktop.core.speed.tuning import Space
from desktop.core.wording import clean, joined, size

if TYPE_CHECKING:
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

NO_ROOM: Final = mark(
    "There is too little free memory, or too little room on the disk, to try anything. Close other"
    " programs or delete what you do not need, then try again."
)
#: What a question may be, and how many tokens that is. The second is what is usual.
QUESTIONS: Final = (
    (mark("Short question, 40 words"), 50),
    (mark("Some paragraphs, 400 words"), 500),
    (mark("Some pages, 1,500 words"), 2000),
    (mark("Long document, 6,000 words"), 8000),
)
#: Likewise an answer.
ANSWERS: Final = (
    (mark("Short answer, 30 words"), 40),
    (mark("A paragraph or two, 150 words"), 200),
    (mark("A page, 500 words"), 700),
    (mark("Long answer, 1,500 words"), 2000),
)

_BUILDS: Final = {
    "x64": mark("No extensions"),
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
    "armv8.0_1": mark("Plain ARM"),
    "armv8.2_1": "DOTPROD",
    "armv8.2_2": "DOTPROD (FP16)",
    "armv8.2_3": "SVE",
    "armv8.6_1": "SVE (I8MM)",
    "armv8.6_2": "SVE2 (I8MM)",
    "armv9.2_1": "SME",
    "armv9.2_2": "SME (SVE2)",
    "apple_m1": "Apple M1",
    "apple_m2_m3": mark("Apple M2 and M3"),
    "apple_m4": "Apple M4",
    "built-in": mark("The only build"),
}
#: Since when something is out of date, by `app_tuning.Change`.
CHANGES: Final = {
    "engine": mark("with another version of the engine"),
    "processor": mark("on another processor"),
    "device": mark("with a graphics processor that is not there now"),
    "driver": mark("with another driver of the graphics processor"),
}
_CACHES: Final = {
    "q8_0": mark("a cache of half the size"),
    "q4_0": mark("a cache of a quarter of the size"),
}
_ATTENTION: Final = {
    "on": mark("flash attention"),
    "off": mark("no flash attention"),
    "auto": mark("flash attention where it pays"),
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
    return tr("{way}: {gains}.", way=way(found.choice), gains=found_gains)


def details(choice: Choice) -> str:
    """Return what else differs from llama.cpp's defaults; "" where nothing does."""
    found = [*_threads(choice)]
    if choice.map_file != _USUAL.map_file:
        found.append(tr("the model in memory of its own"))
    if choice.micro_batch != _USUAL.micro_batch:
        found.append(trn("steps of {n} token", "steps of {n} tokens", choice.micro_batch))
    if choice.flash_attention != _USUAL.flash_attention:
        found.append(tr(_ATTENTION.get(choice.flash_attention, _ATTENTION["auto"])))
    if choice.cache_type != _USUAL.cache_type:
        found.append(tr(_CACHES.get(choice.cache_type, mark("a smaller cache"))))
    if choice.spin_limit:
        found.append(
            trn(
                "threads that give up waiting after {n} turn",
                "threads that give up waiting after {n} turns",
                choice.spin_limit,
            )
        )
    return tr("Also {list}.", list=joined(found)) if found else ""


def before(found: Gained) -> str:
    """Return how llama.cpp's own settings do in comparison, and what they are."""
    own = tr(
        "llama.cpp's own settings (its newest build for this processor, with repacking, steps of"
        " {tokens} tokens, flash attention)",
        tokens=_USUAL.micro_batch,
    )
    gain = found.gain
    if not _is_known(gain):
        return tr("How it was with {own} is not known.", own=own)
    if abs(gain - 1) < _LEAST:
        return tr("With {own} a typical turn takes as long.", own=own)
    if gain < 1:
        less = _percent(1 - gain)
        return tr("With {own} a typical turn takes {percent} less.", own=own, percent=less)
    if gain >= _TIMES:
        times = amount(gain, 1)
        return tr("With {own} a typical turn takes {n} times as long.", own=own, n=times)
    longer = _percent(gain - 1)
    return tr("With {own} a typical turn takes {percent} longer.", own=own, percent=longer)


def way(choice: Choice) -> str:
    """Return the build, how weights lie, and the device: "AVX2 without repacking"."""
    words = build(choice.variant)
    if not choice.repack:
        words = tr("{build} without repacking", build=words)
    if choice.device != _USUAL.device:
        device = _name(choice.device) or tr("a graphics processor")
        words = tr("{build} on {device}", build=words, device=device)
        if choice.gpu_layers != _USUAL.gpu_layers:
            words = trn(
                "{build} with {n} layer there",
                "{build} with {n} layers there",
                choice.gpu_layers,
                build=words,
            )
    return words


def build(variant: str) -> str:
    """Return a CPU build of the engine as people may know it: by what it uses of a processor."""
    if not variant:
        return tr("llama.cpp's own build")
    return tr(_BUILDS.get(variant, "")) or _name(variant) or tr("A build without a name")


def gains(prompt: float, write: float, memory_saved: int = 0) -> str:
    """Return what reading and writing gain or lose, in times or percent, and what memory does."""
    reads, writes = _change(prompt), _change(write)
    if reads == writes == tr(_SAME):
        told = tr("as fast as with llama.cpp's own settings")
    elif reads == writes:
        told = tr("prompts and writing {change}", change=reads)
    else:
        told = tr("prompts {reads}, writing {writes}", reads=reads, writes=writes)
    if abs(memory_saved) < _LEAST_MEMORY:
        return told
    much = size(abs(memory_saved))
    if memory_saved > 0:
        return tr("{gains}, {size} less memory", gains=told, size=much)
    return tr("{gains}, {size} more memory", gains=told, size=much)


_SAME: Final = mark("the same")


def _change(gain: float) -> str:
    if not _is_known(gain):
        return tr("not known")
    if abs(gain - 1) < _LEAST:
        return tr(_SAME)
    if gain >= _MOST:
        return tr("more than {n} times faster", n=amount(_MOST))
    if gain >= _TIMES:
        return tr("{n} times faster", n=amount(gain, 1))
    if gain > 1:
        return tr("{percent} faster", percent=_percent(gain - 1))
    return tr("{percent} slower", percent=_percent(1 - gain))


def _is_known(gain: float) -> bool:
    return math.isfinite(gain) and gain > 0


def _percent(share: float) -> str:
    return tr("{n}\N{NO-BREAK SPACE}%", n=amount(share * 100))


def _threads(choice: Choice) -> list[str]:
    writing, reading = choice.threads, choice.prompt_threads
    if writing and reading:
        both = trn(
            "{n} thread for writing and {reading} for reading",
            "{n} threads for writing and {reading} for reading",
            writing,
            reading=amount(reading),
        )
        return [both]
    if writing:
        return [trn("{n} thread", "{n} threads", writing)]
    return [trn("{n} thread for reading", "{n} threads for reading", reading)] if reading else []


def _name(text: str) -> str:
    return " ".join(clean(text, _LONGEST).split())
