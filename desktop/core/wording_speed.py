"""The words about what made a reply slow, for the window and the terminal alike. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount as number
from desktop.core.language import mark, together, tr, trn
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
            tr("Nothing was slow that can be measured."),
            tr("A reply as short as this says little about the speed of writing."),
        )
    share = explanation.roofline
    if share is None:
        text = tr("Nothing was found that slowed it down.")
    else:
        text = tr(
            "The model writes at {percent} of what the memory can give.", percent=percent(share)
        )
    return Said(tr("As fast as this computer can."), text)


def amount(found: Cause) -> str:
    """Return what a cause cost, no finer than it is known: "4.2 s", "about 4 s"."""
    if found.basis == "measured":
        return seconds(found.seconds)
    if found.basis == "estimated":
        return tr("about {seconds}", seconds=_rough(found.seconds))
    return tr("perhaps {seconds}", seconds=_rough(found.seconds))


def whole(explanation: Explanation) -> str:
    """Return of what the shares are: the whole time of the reply."""
    total = explanation.facts.reply.total_seconds
    return tr("Of the {seconds} from your message to the end of the reply.", seconds=seconds(total))


def percent(share: float) -> str:
    """Return a share in percent; what is there at all is at least 1."""
    return tr("{n}\N{NO-BREAK SPACE}%", n=max(1, round(100 * share)) if share > 0 else 0)


def speed(tokens_per_second: float) -> str:
    """Return tokens per second with as many digits as mean something."""
    digits = 1 if tokens_per_second < _EXACT_BELOW else 0
    return together(tr("{n} t/s", n=number(tokens_per_second, digits)))


def seconds(count: float) -> str:
    """Return a length of time: 0.4 s, 12 s, 3 min."""
    if count < _LEAST_SECONDS:
        return tr("under {n} s", n=number(_LEAST_SECONDS, 1))
    if count < _SHORT_SECONDS - _LEAST_SECONDS / 2:
        return tr("{n} s", n=number(count, 1))
    return _rough(count)


def _rough(count: float) -> str:
    if count < _ONE:
        return tr("{n} s", n=number(max(_LEAST_SECONDS, count), 1))
    if round(count) < _MINUTE:
        return tr("{n} s", n=number(count))
    minutes = round(count / _MINUTE)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=number(hours), minutes=minutes)
    return tr("{n} min", n=minutes)


# --- causes -------------------------------------------------------------------------------------


def _slow_disk(facts: Facts) -> tuple[str, str]:
    loaded, took = size(facts.setup.model_bytes), seconds(facts.reply.loading_seconds)
    text = tr("Loading {size} took {seconds}.", size=loaded, seconds=took)
    return tr("The model came from a slow disk."), text


def _loading(_facts: Facts) -> tuple[str, str]:
    return tr("The model had to be loaded first."), ""


def _queue(_facts: Facts) -> tuple[str, str]:
    text = tr("The engine was busy, perhaps with another chat.")
    return tr("The message waited for its turn."), text


def _summary(facts: Facts) -> tuple[str, str]:
    count = facts.reply.summarised
    if count > 1:
        return tr("{n} earlier messages were summarised first.", n=number(count)), ""
    return tr("Earlier messages were summarised first."), ""


def _reading(facts: Facts) -> tuple[str, str]:
    reply = facts.reply
    new = _tokens(reply.new_tokens)
    if reply.cached_tokens:
        text = tr(
            "{tokens} of the prompt were new to the model, {n} were known from before.",
            tokens=new,
            n=number(reply.cached_tokens),
        )
    else:
        text = tr("{tokens} of the prompt were new to the model.", tokens=new)
    if reply.dropped and reply.cached_tokens < reply.new_tokens:
        anew = tr("Where older messages are left out, what follows is read anew.")
        text = f"{text} {anew}"
    return tr("The prompt had to be read."), text


def _small_cache(_facts: Facts) -> tuple[str, str]:
    text = tr("It takes less memory, and prompts are read slower.")
    return tr("The chat is kept in a small form."), text


def _recalling(_facts: Facts) -> tuple[str, str]:
    text = tr("What the model knew of it was on the disk.")
    return tr("Getting the chat ready took long."), text


def _thinking(facts: Facts) -> tuple[str, str]:
    text = tr("Its thoughts took {tokens}.", tokens=_tokens(facts.reply.thinking_tokens))
    return tr("The model thought first."), text


def _long_chat(facts: Facts) -> tuple[str, str]:
    longer = costs.slope(facts) * facts.reply.depth
    text = tr(
        "With {tokens} to look back at, each new one takes about {percent} longer.",
        tokens=_tokens(round(facts.reply.depth)),
        percent=percent(longer),
    )
    if facts.setup.has_earlier:
        return tr("The chat has grown long."), text
    return tr("The message is long."), text


def _drafting(facts: Facts) -> tuple[str, str]:
    lost = percent(1 - facts.reply.drafting_gain)
    text = tr("It made writing about {percent} slower.", percent=lost)
    return tr("Guessing ahead did not pay."), text


def _threads(facts: Facts) -> tuple[str, str]:
    text = trn(
        "Set by you: {threads}. There is one core.",
        "Set by you: {threads}. There are {n} cores.",
        max(1, facts.setup.cores),
        threads=facts.setup.threads,
    )
    return tr("The number of threads does not suit this computer."), text


def _engine_changed(facts: Facts) -> tuple[str, str]:
    before = facts.expected.before
    was = speed(before.tokens_per_second) if before else ""
    name = clean(before.name, _LONGEST_NAME) if before else ""
    text = tr(
        "{engine} wrote {speed}, this one writes {now}.",
        engine=name or tr("The one before", "of two versions of the engine"),
        speed=was,
        now=_now(facts),
    )
    return tr("The engine was updated and is slower here."), text


def _large_model(facts: Facts) -> tuple[str, str]:
    comfortable = facts.expected.comfortable
    text = tr(
        "It writes {speed} at best, and comfortable is {wanted} t/s.",
        speed=speed(costs.usual_speed(facts)),
        wanted=number(comfortable, 0 if float(comfortable).is_integer() else 1),
    )
    return tr("{model} is large for this computer.", model=_model(facts)), text


def _too_large(facts: Facts) -> tuple[str, str]:
    there = facts.machine.memory_total if facts.machine else 0
    text = tr(
        "It needs {needed}, and there are {total}: parts of it come from the disk again and again.",
        needed=size(facts.setup.needed_bytes),
        total=size(there),
    )
    return tr("{model} is larger than the memory.", model=_model(facts)), text


def _device_failed(facts: Facts) -> tuple[str, str]:
    name = clean(facts.reply.failed_device, _LONGEST_NAME)
    return tr("{device} failed, so the processor answered.", device=name), _elsewhere(facts)


def _on_processor(facts: Facts) -> tuple[str, str]:
    return tr("Models run on the processor alone, by your choice."), _elsewhere(facts)


def _partly_on_device(facts: Facts) -> tuple[str, str]:
    text = tr(
        "{n} of {total} layers have room there.",
        n=number(facts.reply.gpu_layers),
        total=number(facts.setup.layers),
    )
    return tr("The graphics processor has too little memory."), text


def _slower_device(facts: Facts) -> tuple[str, str]:
    return tr("The graphics processor is slower than the processor."), _elsewhere(facts)


def _battery(_facts: Facts) -> tuple[str, str]:
    return tr("The computer runs on its battery."), tr("Many write slower then.")


def _power_plan(facts: Facts) -> tuple[str, str]:
    plan = clean(facts.machine.power_plan, _LONGEST_NAME) if facts.machine else ""
    return tr("The computer saves power."), tr("Its power plan is “{plan}”.", plan=plan)


def _heat(facts: Facts) -> tuple[str, str]:
    share = facts.machine.clock_share if facts.machine else None
    text = tr("It runs at {percent} of its clock.", percent=percent(share)) if share else ""
    return tr("The processor is hot, and slows down."), text


def _other_load(facts: Facts) -> tuple[str, str]:
    machine = facts.machine
    text = ""
    if machine:
        text = tr(
            "They keep {n} of {cores} threads busy now.",
            n=number(machine.other_load, 1),
            cores=machine.cores,
        )
    return tr("Other programs are at work."), text


def _little_memory(facts: Facts) -> tuple[str, str]:
    machine = facts.machine
    text = ""
    if machine:
        free, there = size(machine.memory_available), size(machine.memory_total)
        text = tr("{free} of {total} are free.", free=free, total=there)
    return tr("The memory is nearly full."), text


def _unexplained(facts: Facts) -> tuple[str, str]:
    usual = speed(facts.expected.tokens_per_second or 0.0)
    text = tr(
        "An empty chat would have made it {speed}, and {usual} are usual.",
        speed=_now(facts),
        usual=usual,
    )
    return tr("It was slower than usual, and nothing shows why."), text


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
        what = mark("{name} writes {speed}, once it is downloaded.")
        if smaller.installed:
            what = mark("{name} writes {speed}.")
        return tr(what, name=name, speed=speed(smaller.tokens_per_second)), tr(action)
    stay = trn("a minute", "{n} minutes", max(1, facts.setup.stays_minutes))
    return tr(advice, name=name, minutes=stay), tr(action)


def _elsewhere(facts: Facts) -> str:
    other = facts.expected.elsewhere
    if other is None:
        return ""
    told = speed(other.tokens_per_second)
    if other.kind == "cpu":
        return tr("The processor wrote {speed}.", speed=told)
    return tr("{device} wrote {speed}.", device=clean(other.name, _LONGEST_NAME), speed=told)


def _now(facts: Facts) -> str:
    return speed(costs.empty_speed(facts))


def _model(facts: Facts) -> str:
    return clean(facts.setup.model_name, _LONGEST_NAME) or tr("The model")


def _tokens(count: int) -> str:
    return trn("{n} token", "{n} tokens", count)
