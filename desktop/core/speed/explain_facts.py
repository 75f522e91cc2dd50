"""What is known of a reply when somebody asks why it was slow: plain values, from anywhere.

Whoever joins the parts fills them in (`desktop/app_explain.py`); what is not known keeps its
default, and then nothing is concluded from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

DeviceKind = Literal["cpu", "gpu", "igpu"]

#: Tokens per second that most people read along with, where the person chose no other line.
_COMFORTABLE: Final = 8.0
_MOST_TOKENS: Final = 10**9
_MOST_SECONDS: Final = 1e7
_MOST_SPEED: Final = 1e6
_MOST_THREADS: Final = 4096
_LONGEST_NAME: Final = 200
#: Power plans that slow a processor down, in the systems' own words; Linux' "powersave" alone is
#: the ordinary governor of many processors, and no sign of it.
_SAVING_PLANS: Final = ("power-saver", "power saver", "low power", "low-power", "powersave, power")


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """How a reply went. Times are seconds, counts are tokens; 0 is also "not known".

    Attributes:
        prompt_tokens: of the prompt, the cached ones among them.
        cached_tokens: that were known from before.
        completion_tokens: of the reply.
        ttft_seconds: from the engine's beginning with it to the first token.
        prompt_seconds: reading the tokens that were not known.
        generation_seconds: from the first token to the last.
        tokens_per_second: of writing.
        device: where it ran, "CPU" or a device's name and description.
        threads: that wrote at the end.
        flash_attention: "on", "off" or "".
        failed_device: a graphics processor that failed before the CPU wrote the reply; "": none.
        gpu_layers: layers on a graphics processor.
        thinking_tokens: those of the reply that are thoughts.
        thinking_seconds: from the first thought to the last.
        drafted_tokens: that were guessed.
        drafting_gain: how many times faster guessing made it; below 1 it did not pay.
        loading_seconds: loading the model for it.
        summary_seconds: summarising earlier messages for it.
        waited_seconds: from sending the message to the first token, with everything in between.
        summarised: messages for which a summary stands.
        dropped: messages that were left out.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    ttft_seconds: float = 0.0
    prompt_seconds: float = 0.0
    generation_seconds: float = 0.0
    tokens_per_second: float = 0.0
    device: str = ""
    threads: int = 0
    flash_attention: str = ""
    failed_device: str = ""
    gpu_layers: int = 0
    thinking_tokens: int = 0
    thinking_seconds: float = 0.0
    drafted_tokens: int = 0
    drafting_gain: float = 1.0
    loading_seconds: float = 0.0
    summary_seconds: float = 0.0
    waited_seconds: float = 0.0
    summarised: int = 0
    dropped: int = 0

    @property
    def first_seconds(self) -> float:
        """What the person waited for the first token, as far as it is known."""
        known = self.loading_seconds + self.summary_seconds + self.ttft_seconds
        return max(self.waited_seconds, known)

    @property
    def total_seconds(self) -> float:
        """From sending the message to the reply's end."""
        return self.first_seconds + self.generation_seconds

    @property
    def other_wait(self) -> float:
        """The part of the wait that neither loading nor summarising nor the engine explains."""
        known = self.loading_seconds + self.summary_seconds + self.ttft_seconds
        return max(0.0, self.waited_seconds - known) if self.waited_seconds else 0.0

    @property
    def new_tokens(self) -> int:
        """Tokens of the prompt that had to be read."""
        return max(0, self.prompt_tokens - self.cached_tokens)

    @property
    def depth(self) -> float:
        """How many tokens were in the context, in the mean of the time that it was written."""
        return self.prompt_tokens + self.completion_tokens / 2

    @property
    def own_speed(self) -> float:
        """What the model wrote in a second by itself, without what guessing gained or lost."""
        return self.tokens_per_second / self.drafting_gain if self.drafting_gain > 0 else 0.0

    @property
    def on_cpu(self) -> bool:
        """Whether it ran on the processor alone."""
        return self.device == "CPU" and not self.gpu_layers


@dataclass(frozen=True, slots=True)
class OtherSpeed:
    """What the same model wrote under other circumstances, in tokens per second.

    Attributes:
        name: of the device, or of the engine's version.
        kind: of the device; "cpu" where it does not matter.
        tokens_per_second: of writing.
    """

    name: str
    kind: DeviceKind
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class SmallerModel:
    """A model that would be faster here; `installed` says whether it is on this computer."""

    name: str
    tokens_per_second: float
    installed: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """What could be expected of the model on this computer.

    Attributes:
        tokens_per_second: its best measured or predicted speed with an empty context, on the same
            device; None: not known.
        error: the share by which that may be off (0.1 is 10 %).
        slope: by how much one more token in the context lengthens the time of a token, as a share
            of that time with an empty one, where it was measured; None takes what is usual.
        comfortable: tokens per second that the person wants.
        roofline: the share of what the memory can give that this speed is; None: not measured.
        elsewhere: its best speed on another device of this computer, where it was measured.
        before: its speed with another version of the engine, on the same device.
        smaller: a smaller model that would be fast enough.
    """

    tokens_per_second: float | None = None
    error: float = 0.0
    slope: float | None = None
    comfortable: float = _COMFORTABLE
    roofline: float | None = None
    elsewhere: OtherSpeed | None = None
    before: OtherSpeed | None = None
    smaller: SmallerModel | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """How model and program are set.

    Attributes:
        device: the person's choice: "auto", "cpu" or "gpu".
        device_kind: what the reply ran on.
        gpus: graphics processors that the engine can use, by name.
        layers: of the model, its output counted as one; 0: not known.
        threads: the person's choice; 0 is automatic.
        cores: physical cores that the program may use; 0: not known.
        cache_type: of the KV cache.
        model_name: to show.
        model_bytes: of its file.
        needed_bytes: what it takes in memory.
        kv_bytes_per_token: what one token of context takes in an f16 cache; 0: not known.
        draft_model: whether a small model may guess, by the person's choice.
        can_switch_thinking: whether the model answers without thinking where the person wants it.
        has_earlier: whether the chat had messages before the question.
        stays_minutes: how long an unused model stays loaded; 0: for ever.
    """

    device: str = "auto"
    device_kind: DeviceKind = "cpu"
    gpus: tuple[str, ...] = ()
    layers: int = 0
    threads: int = 0
    cores: int = 0
    cache_type: str = "f16"
    model_name: str = ""
    model_bytes: int = 0
    needed_bytes: int = 0
    kv_bytes_per_token: int = 0
    draft_model: bool = False
    can_switch_thinking: bool = False
    has_earlier: bool = False
    stays_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Machine:
    """The computer at the moment of the question.

    Attributes:
        cores: hardware threads.
        other_load: how many of them other programs keep busy.
        memory_total: bytes that programs may use.
        memory_available: bytes that can be had without swapping.
        swap_in: bytes read back from swap in a second.
        on_battery: whether it runs on its battery.
        power_plan: the system's, in its own words; "": not known.
        throttled: whether it was slowed down by heat; None: not known.
        clock_share: the processor's clock as a share of its highest while it works; None likewise.
    """

    cores: int = 0
    other_load: float = 0.0
    memory_total: int = 0
    memory_available: int = 0
    swap_in: float = 0.0
    on_battery: bool = False
    power_plan: str = ""
    throttled: bool | None = None
    clock_share: float | None = None

    @property
    def saves_power(self) -> bool:
        """Whether the power plan is one that slows the processor down."""
        plan = self.power_plan.strip().lower()
        return any(plan == each or plan.startswith(f"{each} ") for each in _SAVING_PLANS)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known when somebody asks why a reply was slow.

    Attributes:
        reply: how it went.
        expected: what could be expected.
        setup: how model and program are set.
        machine: the computer; None where the reply is too old for that to say anything of it.
    """

    reply: ReplyFacts
    expected: Expected = Expected()
    setup: Setup = Setup()
    machine: Machine | None = None


def reply_facts(stats: Mapping[str, object]) -> ReplyFacts:
    """Return the facts of a reply as they are stored with it; what is damaged counts as unknown."""
    gain = _number(stats, "drafting_gain", 100.0)
    prompt = _count(stats, "prompt_tokens")
    completion = _count(stats, "completion_tokens")
    generation = _number(stats, "generation_seconds")
    return ReplyFacts(
        prompt_tokens=prompt,
        cached_tokens=min(prompt, _count(stats, "cached_tokens")),
        completion_tokens=completion,
        ttft_seconds=_number(stats, "ttft_seconds"),
        prompt_seconds=min(_number(stats, "prompt_seconds"), _number(stats, "ttft_seconds")),
        generation_seconds=generation,
        tokens_per_second=_number(stats, "tokens_per_second", _MOST_SPEED),
        device=_text(stats, "device"),
        threads=_count(stats, "threads", _MOST_THREADS),
        flash_attention=_text(stats, "flash_attention"),
        failed_device=_text(stats, "failed_device"),
        gpu_layers=_count(stats, "gpu_layers"),
        thinking_tokens=min(completion, _count(stats, "thinking_tokens")),
        # Of a reply that went on, the thoughts may be those of its first part.
        thinking_seconds=min(generation, _number(stats, "thinking_seconds")),
        drafted_tokens=_count(stats, "drafted_tokens"),
        drafting_gain=gain if gain > 0 else 1.0,
        loading_seconds=_number(stats, "loading_seconds"),
        summary_seconds=_number(stats, "summary_seconds"),
        waited_seconds=_number(stats, "waited_seconds"),
        summarised=_count(stats, "summarised"),
        dropped=_count(stats, "dropped"),
    )


def _number(stats: Mapping[str, object], name: str, most: float = _MOST_SECONDS) -> float:
    value = stats.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    # Compared first: an integer may be too large for a float. No number is not within bounds.
    return float(value) if 0 <= value <= most else 0.0


def _count(stats: Mapping[str, object], name: str, most: int = _MOST_TOKENS) -> int:
    value = stats.get(name)
    return value if type(value) is int and 0 <= value <= most else 0


def _text(stats: Mapping[str, object], name: str) -> str:
    value = stats.get(name)
    return value[:_LONGEST_NAME] if isinstance(value, str) else ""
