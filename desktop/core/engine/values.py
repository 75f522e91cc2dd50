"""What goes into the engine and what comes out of it: frozen values, no behaviour."""

# ruff: noqa: TC001, TC003 - the protocol reads the annotations at run time
from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.core.pictures import Image
from desktop.core.sampling import Sampling

FlashAttention = Literal["auto", "on", "off"]
CacheType = Literal["f16", "q8_0", "q4_0"]
Role = Literal["chat", "embedding", "timing"]
FinishReason = Literal["stop", "length", "cancelled"]
#: Why a chat template of ours was used: the model has none, it never works, or not for this chat.
TemplateProblem = Literal["", "missing", "broken", "refused"]
Phase = Literal[
    "stopped",
    "starting",
    "idle",
    "loading",
    "warming",
    "generating",
    "embedding",
    "benchmarking",
    "closed",
]
DeviceKind = Literal["gpu", "igpu"]


@dataclass(frozen=True, slots=True)
class Device:
    """A graphics processor that the engine can use.

    Attributes:
        name: llama.cpp's name of it, such as "Vulkan0".
        description: the maker's name of it.
        kind: "gpu" has memory of its own, "igpu" shares the computer's.
        driver: name and version of its driver; "" where they cannot be told.
        memory_total: bytes.
        memory_free: bytes, when it was asked.
    """

    name: str
    description: str
    kind: DeviceKind
    driver: str
    memory_total: int
    memory_free: int


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA adapter, and how strongly it changes the model: 1 as it was trained, 0 not at all."""

    path: Path
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """Which model to load, and how.

    Attributes:
        path: the GGUF file.
        context: tokens of context wanted; never more than the model was trained with.
        threads: 0 takes the physical cores that this process may use.
        first_threads: to begin with where `threads` is 0; their number follows the load from there.
        prompt_threads: for reading prompts; 0 takes as many as for writing.
        spin_limit: how long a thread that waits for the others keeps its core busy, in turns of
            its loop; 0: as docs/engine.md has found it best.
        micro_batch: tokens in one step of reading; a cancel waits for the end of a step.
        flash_attention: "auto" where it is faster, and where a smaller cache needs it.
        cache_type: of the KV cache; "q8_0" takes half the memory of "f16", and reads slower.
        repack: whether weights are laid out anew for this processor, which takes memory and time,
            and can be faster or slower.
        map_file: whether the file is used where it lies, instead of being copied into memory.
            Where most weights are laid out anew it never is: they would be in memory twice.
        lock_memory: whether the system is asked to keep all of it in memory.
        variant: which CPU build of the engine, such as "haswell"; "" is llama.cpp's own choice.
        device: "cpu"; "auto" takes a graphics processor with memory of its own, else the CPU;
            "gpu" takes the best graphics processor; else the name of a `Device`.
        first_device: the `Device` to take where `device` is "auto" and it is there; any other one
            then has as many layers as fit.
        gpu_layers: how many of the model's layers go there, the output counted as one; -1 is as
            many as fit into its free memory.
        adapters: LoRA adapters that the model is used with.
        draft: a small model with the same tokens, which guesses what comes where that is faster.
        projector: the file with which it sees pictures; None: it sees none.
        role: what for: "chat" writes text, "embedding" makes vectors of texts, "timing" only shows
            how long its work takes, and needs no vocabulary.
    """

    path: Path
    context: int = 4096
    threads: int = 0
    first_threads: int = 0
    prompt_threads: int = 0
    spin_limit: int = 0
    micro_batch: int = 128
    flash_attention: FlashAttention = "auto"
    cache_type: CacheType = "f16"
    repack: bool = True
    map_file: bool = True
    lock_memory: bool = False
    variant: str = ""
    device: str = "auto"
    first_device: str = ""
    gpu_layers: int = -1
    adapters: tuple[Adapter, ...] = ()
    draft: Path | None = None
    projector: Path | None = None
    role: Role = "chat"


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A loaded model, in the child's own words.

    Attributes:
        path: the GGUF file.
        name: what the file calls itself, or the file's name.
        architecture: llama.cpp's name of it.
        parameters: number of weights.
        bytes: size of the weights.
        context: tokens of context in use.
        trained_context: tokens of context the model was trained with.
        load_seconds: from the request to ready.
        memory_bytes: resident memory of the child afterwards.
        device: where it runs: "CPU", or name and description of a `Device`.
        threads: threads in use.
        variant: which CPU build of the engine runs, such as "zen4"; "built-in" where there is one.
        engine: name and version of the engine.
        prompt_threads: threads in use for reading prompts.
        micro_batch: tokens in one step of reading.
        cache_type: of the KV cache.
        repack: whether weights may have been laid out anew.
        gpu_layers: how many layers run on a graphics processor.
        flash_attention: "on" or "off", as llama.cpp has settled it; "" where it does not say.
        template: "own", or the name of the form of prompt that stands in for it.
        template_problem: why it does.
        needed_bytes: the memory that was expected to be taken, the child included.
        sees: whether it can be shown pictures, as it is loaded.
    """

    path: Path
    name: str
    architecture: str
    parameters: int
    bytes: int
    context: int
    trained_context: int
    load_seconds: float
    memory_bytes: int
    device: str
    threads: int
    variant: str
    engine: str
    prompt_threads: int
    micro_batch: int
    cache_type: CacheType
    repack: bool
    gpu_layers: int = 0
    flash_attention: str = ""
    template: str = "own"
    template_problem: TemplateProblem = ""
    needed_bytes: int = 0
    sees: bool = False


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a chat; role is "system", "user" or "assistant".

    Its images come before its text. A model that is loaded with no projector refuses them.
    """

    role: str
    content: str
    images: tuple[Image, ...] = ()


@dataclass(frozen=True, slots=True)
class ChatMemory:
    """Where the engine keeps what a model knows of a chat.

    Attributes:
        path: of the file; it need not exist.
        model: names the model's content, so that another one does not take it for its own.
    """

    path: Path
    model: str


@dataclass(frozen=True, slots=True)
class GenerateOptions:
    """What to answer, and how.

    Attributes:
        messages: the chat so far, the last one to be answered.
        sampling: how tokens are chosen.
        max_tokens: 0 goes on until the context is full.
        thinking: switches the thinking of models that can; None leaves it to the template.
        grammar: GBNF that the reply must follow; "": it is free.
        json_schema: JSON schema that the reply must follow, instead of a grammar.
        memory: where the engine may keep what it knows of the chat; None: nowhere.
        thinking_budget: thoughts are closed after so many tokens, and the answer begins; 0: only
            where an answer would have no room otherwise.
        date: the day that the model is told is today, in ISO form; "": today. The prompt of a chat
            must not change from day to day, or nothing of it could be reused.
        drafting: whether passages of the chat are guessed to come again, where that is faster.
        prefix: what the reply says already; the model goes on behind it. Only what is new is told.
        aside: whether this is asked about the chat but is no part of it: what the model knows of
            the chat stays, and of this nothing is kept.
    """

    messages: tuple[ChatMessage, ...]
    sampling: Sampling
    max_tokens: int = 0
    thinking: bool | None = None
    grammar: str = ""
    json_schema: str = ""
    memory: ChatMemory | None = None
    thinking_budget: int = 0
    date: str = ""
    drafting: bool = True
    prefix: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Tokens as the model's own tokenizer counts them.

    Attributes:
        prompt: of the whole prompt, the reply so far among them; 0 where no chat was given.
        texts: of each text, without what a template puts around it.
        context: tokens of context in use.
    """

    prompt: int
    texts: tuple[int, ...]
    context: int


@dataclass(frozen=True, slots=True)
class ThreadTime:
    """How long a token took, in the mean of the last few, with so many threads."""

    threads: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ReplyStats:
    """How a reply went, counted and timed in the child.

    Attributes:
        finish_reason: "stop" at the model's own end, "length" at max_tokens or a full context.
        prompt_tokens: tokens of the prompt, the cached ones among them.
        cached_tokens: tokens that an earlier reply had left in memory.
        completion_tokens: tokens of the reply.
        ttft_seconds: from the request to the first token; 0 when there was none.
        prompt_seconds: reading the tokens of the prompt that were not cached.
        generation_seconds: from the first token to the last.
        tokens_per_second: generation speed; 0 when fewer than two tokens came.
        prompt_tokens_per_second: prompt speed over the tokens not cached; 0 when unknown.
        device: where it ran.
        threads: threads in use at the end, but for trials.
        thread_times: what a token took with each number of threads that was tried.
        variant: which CPU build of the engine ran.
        repack: whether weights may have been laid out anew.
        prompt_threads: threads in use for reading.
        micro_batch: tokens in one step of reading.
        flash_attention: "on", "off" or "" for unknown.
        gpu_layers: how many layers ran on a graphics processor.
        failed_device: which device failed first, so that this reply is the CPU's; "" for none.
        thinking_tokens: those of the reply's tokens that are thoughts.
        thinking_seconds: from the first thought to the last.
        template: "own", or the name of the form of prompt that stood in for it.
        template_problem: why it did.
        drafted_tokens: tokens that were guessed and verified.
        accepted_tokens: of these, the ones that the model would have chosen by itself.
        drafting_gain: how many times faster that made writing, estimated from what single tokens
            and batches took; 1.0 where nothing was drafted, below 1.0 where it did not pay.
        draft_model: name of the small model that may draft, or why the one that was asked for
            does not; "": none was.
        beside: how many other models answered at the same time, which makes each one slower.
    """

    finish_reason: FinishReason
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    ttft_seconds: float
    prompt_seconds: float
    generation_seconds: float
    tokens_per_second: float
    prompt_tokens_per_second: float
    device: str
    threads: int
    thread_times: tuple[ThreadTime, ...] = ()
    variant: str = ""
    repack: bool = False
    prompt_threads: int = 0
    micro_batch: int = 0
    flash_attention: str = ""
    gpu_layers: int = 0
    failed_device: str = ""
    thinking_tokens: int = 0
    thinking_seconds: float = 0.0
    template: str = "own"
    template_problem: TemplateProblem = ""
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    drafting_gain: float = 1.0
    draft_model: str = ""
    beside: int = 0


@dataclass(frozen=True, slots=True)
class Embeddings:
    """Vectors of texts, each of length one; that of a text without words is all zeros.

    Attributes:
        dimensions: numbers of a vector.
        data: their numbers, vector after vector, as 32-bit floats, the lower byte first.
        tokens: how long each text was for the model, after it was cut.
    """

    dimensions: int
    data: bytes
    tokens: tuple[int, ...]

    def vector(self, place: int) -> tuple[float, ...]:
        """Return the vector of one text, counted from 0.

        Raises:
            IndexError: there is none.
        """
        if not 0 <= place < len(self.tokens):
            raise IndexError(place)
        return struct.unpack_from(f"<{self.dimensions}f", self.data, 4 * self.dimensions * place)


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine is doing, and the model that its child holds."""

    phase: Phase
    loaded: LoadedModel | None = None
