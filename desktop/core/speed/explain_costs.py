"""What each cause of a slow reply costs, in seconds of that reply. Pure functions of `Facts`.

Each returns 0 where its cause does not apply or nothing is known of it. Where a number stands here,
its comment says where it is from: measured (docs/engine.md tells on what), or a guess of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.core.speed.explain_facts import Facts

#: Shorter replies tell little of the speed of writing: it hangs on single tokens.
ENOUGH_TOKENS: Final = 32
#: Speeds differ by so much from one time to the next; measured, see docs/engine.md.
NOISE: Final = 0.1

#: How much attention to one more token lengthens a token's time, as a multiple of what its cache
#: is of the weights. Measured on a processor at 0 and 3,800 tokens with 1.1 billion weights (622 MB
#: and 33 kB a token: 45 to 70 ms, with flash attention 42 to 107) and with 1.3 billion (754 MB and
#: 98 kB: 68 to 114, 59 to 214): 2.8 and 1.4, with flash attention 7.7 and 5.3.
_PLAIN_ATTENTION, _FLASH_ATTENTION = 2.1, 6.5
#: The same as a share of a token's time, where cache and weights are not known.
_PLAIN_SLOPE, _FLASH_SLOPE = 0.00016, 0.00055
#: Bytes a second from a disk that is no burden. Measured: 808 MB loaded cold in 1.3 to 3.1 s.
_USUAL_DISK: Final = 400e6
#: A hard disk or a memory stick; a guess between those and the slowest of the above.
_SLOW_DISK: Final = 150e6
_SMALLEST_ON_DISK: Final = 100_000_000
#: The share of the wanted cores that other programs may use without being felt.
_CALM: Final = 0.2
#: A cache of 8 bits reads prompts 35 to 40 % slower; measured.
_SMALL_CACHE: Final = 0.375
#: Other waiting that is none: counting tokens and rendering the template.
_USUAL_WAIT: Final = 0.5
#: Half the threads wrote at 1 / 1.5 of the speed (33 to 42 against 21 to 28 ms, one and two
#: threads on two cores); measured there alone. Beyond four cores memory is the limit: a guess.
_THREADS_POWER: Final = 0.585
_ENOUGH_CORES: Final = 4
#: More threads than cores wait for each other; node-llama-cpp took 1,730 in place of 28 ms.
_TOO_MANY_THREADS: Final = 0.5
#: On two cores one busy program took 21 to 27 ms up to 33 to 46, two took them up to 35 to 64.
_ONE_OF_TWO, _BOTH = 0.4, 0.5
#: What battery, a saving power plan and heat take from a laptop: guesses.
_BATTERY, _SAVING, _HEAT = 0.25, 0.3, 0.2
#: Little memory is left where it is less than this share, or this many bytes; a guess.
_LITTLE_SHARE, _LITTLE_BYTES = 0.05, 300_000_000
_SWAPPING, _SWAPPING_MUCH = 1e6, 10e6
_LITTLE_MEMORY, _MUCH_SWAP = 0.3, 0.6
#: However many things slow a computer down, so much of its speed is not believed to be lost.
_MOST_LOST: Final = 0.8
#: How many times longer a weight takes from a disk than from memory: 20 GB against 1 GB a second.
_FROM_DISK: Final = 20.0
#: What a graphics processor would have gained, where it was not measured: a guess.
_DEVICE: Final = 0.5
#: How many times longer a layer takes on the processor than on a graphics processor: a guess.
_LAYER_ON_CPU: Final = 5.0


# --- before the first token ---------------------------------------------------------------------


def slow_disk(facts: Facts) -> float:
    """Loading from a disk so slow that another one would be a gain.

    Weights are laid out anew as well while a model is loaded: on busy cores that is slow, too, and
    says nothing of the disk.
    """
    reply, size = facts.reply, facts.setup.model_bytes
    if facts.machine is None or _crowded(facts) > _CALM:
        return 0.0
    if size < _SMALLEST_ON_DISK or size > _SLOW_DISK * reply.loading_seconds:
        return 0.0
    return max(0.0, reply.loading_seconds - size / _USUAL_DISK)


def loading(facts: Facts) -> float:
    """Loading the model, and starting what it runs in."""
    reply = facts.reply
    if not reply.loading_seconds:
        return 0.0
    return reply.loading_seconds - slow_disk(facts) + reply.other_wait


def queue(facts: Facts) -> float:
    """Waiting while the engine did something else, such as another chat's reply."""
    reply = facts.reply
    return 0.0 if reply.loading_seconds else max(0.0, reply.other_wait - _USUAL_WAIT)


def summary(facts: Facts) -> float:
    """Summarising earlier messages."""
    return facts.reply.summary_seconds


def small_cache(facts: Facts) -> float:
    """Reading with a cache of fewer bits."""
    return 0.0 if facts.setup.cache_type == "f16" else _SMALL_CACHE * facts.reply.prompt_seconds


def reading(facts: Facts) -> float:
    """Reading what was new of the prompt."""
    return facts.reply.prompt_seconds - small_cache(facts)


def recalling(facts: Facts) -> float:
    """Taking the chat's memory from its file, and rendering its template."""
    reply = facts.reply
    return max(0.0, reply.ttft_seconds - reply.prompt_seconds - _USUAL_WAIT)


# --- writing ------------------------------------------------------------------------------------


def thinking(facts: Facts) -> float:
    """Thoughts before the answer."""
    return facts.reply.thinking_seconds if facts.reply.thinking_tokens else 0.0


def slope(facts: Facts) -> float:
    """Return by how much one more token in the context lengthens a token's time, as a share."""
    if facts.expected.slope is not None:
        return max(0.0, facts.expected.slope)
    if not facts.reply.on_cpu:
        return 0.0  # a graphics processor has many times the speed for it, and was not measured
    flash, setup = facts.reply.flash_attention == "on", facts.setup
    if setup.kv_bytes_per_token and setup.model_bytes:
        cache = setup.kv_bytes_per_token / setup.model_bytes
        return cache * (_FLASH_ATTENTION if flash else _PLAIN_ATTENTION)
    return _FLASH_SLOPE if flash else _PLAIN_SLOPE


def empty_speed(facts: Facts) -> float:
    """Return what the model would have written in a second with an empty context, as it was."""
    return facts.reply.own_speed * (1 + slope(facts) * facts.reply.depth)


def usual_speed(facts: Facts) -> float:
    """Return what the model can write in a second here: what is expected, else what is likely.

    That is its speed of this time, without what the computer's state has probably cost.
    """
    if facts.expected.tokens_per_second:
        return facts.expected.tokens_per_second
    whole = facts.reply.generation_seconds
    states = (battery, power_plan, heat, other_load, little_memory)
    lost = sum(state(facts) for state in states) / whole if whole > 0 else 0.0
    return empty_speed(facts) / (1 - min(_MOST_LOST, lost))


def long_chat(facts: Facts) -> float:
    """Attention to all that is in the context."""
    longer = slope(facts) * facts.reply.depth
    return facts.reply.generation_seconds * longer / (1 + longer)


def rest(facts: Facts) -> float | None:
    """Return the seconds of writing that neither depth nor noise explains; None: nobody knows."""
    usual = facts.expected.tokens_per_second
    if not usual or facts.reply.completion_tokens < ENOUGH_TOKENS or not facts.reply.own_speed:
        return None
    lost = 1 - empty_speed(facts) / usual
    if lost <= NOISE + max(0.0, facts.expected.error):
        return 0.0
    return (facts.reply.generation_seconds - long_chat(facts)) * lost


def drafting(facts: Facts) -> float:
    """Guessing that cost more than it gained."""
    reply = facts.reply
    if not reply.drafted_tokens or reply.drafting_gain >= 1:
        return 0.0
    return reply.generation_seconds * (1 - reply.drafting_gain)


def threads(facts: Facts) -> float:
    """A number of threads that a person chose, and that does not suit the computer."""
    chosen, cores = facts.setup.threads, facts.setup.cores
    if not chosen or not cores or not facts.reply.on_cpu:
        return 0.0
    best = min(cores, _ENOUGH_CORES)
    if chosen > cores:
        lost = _TOO_MANY_THREADS
    else:
        lost = 1 - (chosen / best) ** _THREADS_POWER if chosen < best else 0.0
    return facts.reply.generation_seconds * lost


def engine_changed(facts: Facts) -> float:
    """Another version of the engine that is slower here."""
    before, now = facts.expected.before, empty_speed(facts)
    if before is None or before.tokens_per_second <= 0 or not _tells(facts):
        return 0.0
    lost = 1 - now / before.tokens_per_second
    return facts.reply.generation_seconds * lost if lost > NOISE else 0.0


def large_model(facts: Facts) -> float:
    """A model that is slower here than the person wants, even when all is well."""
    now, smaller = empty_speed(facts), facts.expected.smaller
    usual = usual_speed(facts)
    comfortable = facts.expected.comfortable
    if not _tells(facts) or not 0 < usual < comfortable:
        return 0.0
    other = max(comfortable, smaller.tokens_per_second if smaller else 0.0)
    # Only the time that it takes in any case; what it took beyond that has other causes.
    in_any_case = facts.reply.generation_seconds * min(1.0, now / usual)
    return in_any_case * (1 - usual / other)


def too_large(facts: Facts) -> float:
    """A model larger than the memory, so that weights come from the disk again and again."""
    machine, needed = facts.machine, facts.setup.needed_bytes
    if machine is None or not 0 < machine.memory_total < needed or not facts.reply.on_cpu:
        return 0.0
    longer = _FROM_DISK * (1 - machine.memory_total / needed)
    return _working(facts) * longer / (1 + longer)


# --- devices ------------------------------------------------------------------------------------


def device_failed(facts: Facts) -> float:
    """A graphics processor that failed, so that the processor had to do."""
    return _working(facts) * _elsewhere(facts) if facts.reply.failed_device else 0.0


def on_processor(facts: Facts) -> float:
    """A graphics processor that a person has ruled out."""
    ruled_out = facts.setup.device == "cpu" and facts.setup.gpus and facts.reply.on_cpu
    if not ruled_out or facts.reply.failed_device:
        return 0.0
    return _working(facts) * _elsewhere(facts)


def partly_on_device(facts: Facts) -> float:
    """Layers for which the graphics processor had no memory."""
    layers, there = facts.setup.layers, facts.reply.gpu_layers
    if not 0 < there < layers:
        return 0.0
    longer = (_LAYER_ON_CPU - 1) * (layers - there) / layers
    return _working(facts) * longer / (1 + longer)


def slower_device(facts: Facts) -> float:
    """A graphics processor on which the model was measured to be slower than on the processor."""
    other = facts.expected.elsewhere
    if facts.setup.device_kind == "cpu" or other is None or other.kind != "cpu":
        return 0.0
    return facts.reply.generation_seconds * _slower_than(other.tokens_per_second, facts)


def _elsewhere(facts: Facts) -> float:
    """Return the share that a graphics processor would gain: measured, or a guess."""
    other = facts.expected.elsewhere
    if other is None or other.kind == "cpu":
        return _DEVICE
    return _slower_than(other.tokens_per_second, facts)


def _slower_than(speed: float, facts: Facts) -> float:
    now = empty_speed(facts)
    if not _tells(facts) or speed <= 0 or now <= 0:
        return 0.0
    lost = 1 - now / speed
    return lost if lost > NOISE else 0.0


# --- the computer -------------------------------------------------------------------------------


def battery(facts: Facts) -> float:
    """Running on the battery."""
    machine = facts.machine
    on_it = machine is not None and machine.on_battery
    return facts.reply.generation_seconds * _BATTERY if on_it else 0.0


def power_plan(facts: Facts) -> float:
    """A power plan that saves power."""
    machine = facts.machine
    saves = machine is not None and machine.saves_power
    return facts.reply.generation_seconds * _SAVING if saves else 0.0


def heat(facts: Facts) -> float:
    """A processor that has become too hot."""
    machine = facts.machine
    if machine is None or not machine.throttled:
        return 0.0
    share = machine.clock_share
    known = share is not None and 0 < share < 1
    return facts.reply.generation_seconds * (1 - share if known and share else _HEAT)


def other_load(facts: Facts) -> float:
    """Other programs on the cores that the model needs."""
    crowded = _crowded(facts) if facts.reply.on_cpu else 0.0
    half = 0.5
    if crowded <= half:
        lost = crowded / half * _ONE_OF_TWO
    else:
        lost = _ONE_OF_TWO + (crowded - half) / half * (_BOTH - _ONE_OF_TWO)
    return facts.reply.generation_seconds * lost


def little_memory(facts: Facts) -> float:
    """Memory that is used up, so that parts of programs go to the disk and back."""
    machine = facts.machine
    if machine is None or not machine.memory_total:
        return 0.0
    if machine.swap_in >= _SWAPPING_MUCH:
        return facts.reply.generation_seconds * _MUCH_SWAP
    little = max(_LITTLE_SHARE * machine.memory_total, _LITTLE_BYTES)
    short = machine.memory_available < little or machine.swap_in >= _SWAPPING
    return facts.reply.generation_seconds * _LITTLE_MEMORY if short else 0.0


def _crowded(facts: Facts) -> float:
    """Return which share of the cores that the model needs other programs use.

    Where nobody chose the number of threads it follows the load: a reply that ended with one thread
    would have used all cores.
    """
    machine, setup = facts.machine, facts.setup
    wanted = setup.threads or max(facts.reply.threads, setup.cores)
    if machine is None or not machine.cores or not wanted:
        return 0.0
    free = max(0.0, machine.cores - machine.other_load)
    return min(1.0, max(0.0, wanted - free) / wanted)


def _working(facts: Facts) -> float:
    """Return the seconds in which the model computed."""
    return facts.reply.prompt_seconds + facts.reply.generation_seconds


def _tells(facts: Facts) -> bool:
    """Return whether the reply is long enough for its speed to mean something."""
    return facts.reply.completion_tokens >= ENOUGH_TOKENS and facts.reply.own_speed > 0
