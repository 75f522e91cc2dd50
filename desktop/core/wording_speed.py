"""The words about what made a reply slow, for the window and the terminal alike. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.language import mark
from desktop.core.speed import explain_costs as costs
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.speed.explain import Cause, Code, Explanation
    from desktop.core.speed.explain_cures import Cure, CureCode
    from desktop.core.speed.explain_facts import Facts

_LONGEST_NAME: Final = 60
_SHORT_SECONDS, _LEAST_SECONDS = 10.0, 0.1
_EXACT_BELOW: Final = 100.0
_MINUTE: Final = 60.0
_ONE: Final = 0.95


@dataclass(frozen=True, slots=True)
class Said:
    """A cause as people read it: plain text, without markup.

    Attributes:
        title: what it is, one sentence.
        text: how much of it there was; may be empty.
        advice: what to do, one sentence; empty where nothing can be done.
        action: what a button says that leads there; empty where no button can help.
    """

    title: str
    text: str = ""
    advice: str = ""
    action: str = ""

    def __str__(self) -> str:
        """Return all of it on one line, as the terminal shows it."""
        return " ".join(part for part in (self.title, self.text, self.advice) if part)


def cause(found: Cause, facts: Facts) -> Said:
    """Return the words for a cause.

    Args:
        found: the cause.
        facts: from which it follows.
    """
    title, text = _CAUSES[found.code](facts)
    if found.cure is None:
        return Said(title, text)
    advice, action = _cure(found.cure, facts)
    return Said(title, text, advice, action)


def none_found(explanation: Explanation) -> Said:
    """Return the words where no cause was found."""
    if not explanation.enough:
        return Said(
            "Nothing was slow that can be measured.",
            "A reply as short as this says little about the speed of writing.",
        )
    share = explanation.roofline
    if share is None:
        return Said("As fast as this computer can.", "Nothing was found that slowed it down.")
    text = f"The model writes at {percent(share)} of what the memory can give."
    return Said("As fast as this computer can.", text)


def amount(found: Cause) -> str:
    """Return what a cause cost, no finer than it is known: "4.2 s", "about 4 s"."""
    if found.basis == "measured":
        return seconds(found.seconds)
    about = "about" if found.basis == "estimated" else "perhaps"
    return f"{about} {_rough(found.seconds)}"


def whole(explanation: Explanation) -> str:
    """Return of what the shares are: the whole time of the reply."""
    total = explanation.facts.reply.total_seconds
    return f"Of the {seconds(total)} from your message to the end of the reply."


def percent(share: float) -> str:
    """Return a share in percent; what is there at all is at least 1."""
    return f"{max(1, round(100 * share)) if share > 0 else 0}\u00a0%"


def speed(tokens_per_second: float) -> str:
    """Return tokens per second with as many digits as mean something."""
    digits = 1 if tokens_per_second < _EXACT_BELOW else 0
    return f"{tokens_per_second:,.{digits}f} t/s"


def seconds(count: float) -> str:
    """Return a length of time: 0.4 s, 12 s, 3 min."""
    if count < _LEAST_SECONDS:
        return f"under {_LEAST_SECONDS} s"
    if count < _SHORT_SECONDS - _LEAST_SECONDS / 2:
        return f"{count:.1f} s"
    return _rough(count)


def _rough(count: float) -> str:
    if count < _ONE:
        return f"{max(_LEAST_SECONDS, count):.1f} s"
    if round(count) < _MINUTE:
        return f"{count:.0f} s"
    minutes = round(count / _MINUTE)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


# --- causes -------------------------------------------------------------------------------------


def _slow_disk(facts: Facts) -> tuple[str, str]:
    loaded, took = size(facts.setup.model_bytes), seconds(facts.reply.loading_seconds)
    return "The model came from a slow disk.", f"Loading {loaded} took {took}."


def _loading(_facts: Facts) -> tuple[str, str]:
    return "The model had to be loaded first.", ""


def _queue(_facts: Facts) -> tuple[str, str]:
    return "The message waited for its turn.", "The engine was busy, perhaps with another chat."


def _summary(facts: Facts) -> tuple[str, str]:
    count = facts.reply.summarised
    which = f"{count:,} earlier messages" if count > 1 else "Earlier messages"
    return f"{which} were summarised first.", ""


def _reading(facts: Facts) -> tuple[str, str]:
    reply = facts.reply
    text = f"{_tokens(reply.new_tokens)} of the prompt were new to the model"
    if reply.cached_tokens:
        text += f", {reply.cached_tokens:,} were known from before"
    if reply.dropped and reply.cached_tokens < reply.new_tokens:
        text += ". Where older messages are left out, what follows is read anew"
    return "The prompt had to be read.", f"{text}."


def _small_cache(_facts: Facts) -> tuple[str, str]:
    return "The chat is kept in a small form.", "It takes less memory, and prompts are read slower."


def _recalling(_facts: Facts) -> tuple[str, str]:
    return "Getting the chat ready took long.", "What the model knew of it was on the disk."


def _thinking(facts: Facts) -> tuple[str, str]:
    return "The model thought first.", f"Its thoughts took {_tokens(facts.reply.thinking_tokens)}."


def _long_chat(facts: Facts) -> tuple[str, str]:
    longer = costs.slope(facts) * facts.reply.depth
    what = "The chat has grown long." if facts.setup.has_earlier else "The message is long."
    text = f"With {_tokens(round(facts.reply.depth))} to look back at, each new one takes"
    return what, f"{text} about {percent(longer)} longer."


def _drafting(facts: Facts) -> tuple[str, str]:
    lost = percent(1 - facts.reply.drafting_gain)
    return "Guessing ahead did not pay.", f"It made writing about {lost} slower."


def _threads(facts: Facts) -> tuple[str, str]:
    cores = f"{facts.setup.cores} cores" if facts.setup.cores > 1 else "one core"
    there = "are" if facts.setup.cores > 1 else "is"
    text = f"Set by you: {facts.setup.threads}. There {there} {cores}."
    return "The number of threads does not suit this computer.", text


def _engine_changed(facts: Facts) -> tuple[str, str]:
    before = facts.expected.before
    was = speed(before.tokens_per_second) if before else ""
    name = clean(before.name, _LONGEST_NAME) if before else ""
    text = f"{name or 'The one before'} wrote {was}, this one writes {_now(facts)}."
    return "The engine was updated and is slower here.", text


def _large_model(facts: Facts) -> tuple[str, str]:
    wanted = f"{facts.expected.comfortable:g} t/s"
    text = f"It writes {speed(costs.usual_speed(facts))} at best, and comfortable is {wanted}."
    return f"{_model(facts)} is large for this computer.", text


def _too_large(facts: Facts) -> tuple[str, str]:
    there = facts.machine.memory_total if facts.machine else 0
    text = (
        f"It needs {size(facts.setup.needed_bytes)}, and there are {size(there)}:"
        " parts of it come from the disk again and again."
    )
    return f"{_model(facts)} is larger than the memory.", text


def _device_failed(facts: Facts) -> tuple[str, str]:
    name = clean(facts.reply.failed_device, _LONGEST_NAME)
    return f"{name} failed, so the processor answered.", _elsewhere(facts)


def _on_processor(facts: Facts) -> tuple[str, str]:
    return "Models run on the processor alone, by your choice.", _elsewhere(facts)


def _partly_on_device(facts: Facts) -> tuple[str, str]:
    text = f"{facts.reply.gpu_layers:,} of {facts.setup.layers:,} layers have room there."
    return "The graphics processor has too little memory.", text


def _slower_device(facts: Facts) -> tuple[str, str]:
    return "The graphics processor is slower than the processor.", _elsewhere(facts)


def _battery(_facts: Facts) -> tuple[str, str]:
    return "The computer runs on its battery.", "Many write slower then."


def _power_plan(facts: Facts) -> tuple[str, str]:
    plan = clean(facts.machine.power_plan, _LONGEST_NAME) if facts.machine else ""
    return "The computer saves power.", f"Its power plan is “{plan}”."


def _heat(facts: Facts) -> tuple[str, str]:
    share = facts.machine.clock_share if facts.machine else None
    text = f"It runs at {percent(share)} of its clock." if share else ""
    return "The processor is hot, and slows down.", text


def _other_load(facts: Facts) -> tuple[str, str]:
    machine = facts.machine
    text = ""
    if machine:
        text = f"They keep {machine.other_load:.1f} of {machine.cores} threads busy now."
    return "Other programs are at work.", text


def _little_memory(facts: Facts) -> tuple[str, str]:
    machine = facts.machine
    text = ""
    if machine:
        free, there = size(machine.memory_available), size(machine.memory_total)
        text = f"{free} of {there} are free."
    return "The memory is nearly full.", text


def _unexplained(facts: Facts) -> tuple[str, str]:
    usual = speed(facts.expected.tokens_per_second or 0.0)
    text = f"An empty chat would have made it {_now(facts)}, and {usual} are usual."
    return "It was slower than usual, and nothing shows why.", text


_CAUSES: Final[Mapping[Code, Callable[[Facts], tuple[str, str]]]] = {
    "slow-disk": _slow_disk,
    "loading": _loading,
    "queue": _queue,
    "summary": _summary,
    "reading": _reading,
    "small-cache": _small_cache,
    "recalling": _recalling,
    "thinking": _thinking,
    "long-chat": _long_chat,
    "drafting": _drafting,
    "threads": _threads,
    "engine-changed": _engine_changed,
    "large-model": _large_model,
    "too-large": _too_large,
    "device-failed": _device_failed,
    "on-processor": _on_processor,
    "partly-on-device": _partly_on_device,
    "slower-device": _slower_device,
    "battery": _battery,
    "power-plan": _power_plan,
    "heat": _heat,
    "other-load": _other_load,
    "little-memory": _little_memory,
    "unexplained": _unexplained,
}


# --- cures --------------------------------------------------------------------------------------

#: What to do, and what a button says that leads there. A dot, dot, dot: a choice comes first.
_CURES: Final[Mapping[CureCode, tuple[str, str]]] = {
    "faster-disk": (mark("Keep the models on a faster disk."), mark("Move models…")),
    "stay-loaded": (mark("It stays for {minutes} after its last use."), mark("Keep it longer…")),
    "wait": (mark("Let one reply end before you send the next message."), ""),
    "new-chat": (mark("A new chat has less to read."), mark("New chat")),
    "shorter-message": (mark("A shorter message is answered sooner."), ""),
    "full-cache": (mark("The full form reads faster, and takes more memory."), ""),
    "no-thinking": (mark("It can answer without, or think less."), mark("Options of this chat…")),
    "no-draft-model": (mark("Write without the small model's help."), mark("Switch it off…")),
    "threads": (mark("Automatic follows what the computer can do."), mark("Change threads…")),
    "smaller-model": (mark("Choose a smaller model."), mark("Models…")),
    "gpu-on": (mark("{name} may be faster."), mark("Change the device…")),
    "gpu-again": (
        mark("Choosing again what models run on tries it once more."),
        mark("Try it again…"),
    ),
    "gpu-off": (mark("Let models run on the processor."), mark("Change the device…")),
    "plug-in": (mark("Plug it in."), ""),
    "power-plan": (mark("Choose another power plan in the system's settings."), ""),
    "cool-down": (mark("Give it air, and some time to cool."), ""),
    "close-programs": (mark("Close what you do not need."), ""),
}


def _cure(cure: Cure, facts: Facts) -> tuple[str, str]:
    advice, action = _CURES[cure.code]
    name = clean(cure.name, _LONGEST_NAME)
    smaller = facts.expected.smaller
    if cure.code == "smaller-model" and name and smaller is not None:
        here = "" if smaller.installed else ", once it is downloaded"
        return f"{name} writes {speed(smaller.tokens_per_second)}{here}.", action
    minutes = facts.setup.stays_minutes
    stay = f"{minutes:,} minutes" if minutes > 1 else "a minute"
    return advice.format(name=name, minutes=stay), action


def _elsewhere(facts: Facts) -> str:
    other = facts.expected.elsewhere
    if other is None:
        return ""
    where = clean(other.name, _LONGEST_NAME) if other.kind != "cpu" else "The processor"
    return f"{where} wrote {speed(other.tokens_per_second)}."


def _now(facts: Facts) -> str:
    return speed(costs.empty_speed(facts))


def _model(facts: Facts) -> str:
    return clean(facts.setup.model_name, _LONGEST_NAME) or "The model"


def _tokens(count: int) -> str:
    return "1 token" if count == 1 else f"{count:,} tokens"
