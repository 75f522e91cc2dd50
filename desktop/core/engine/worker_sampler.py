"""Choosing the next token: llama.cpp's sampler chain, and a grammar that the reply must follow."""

from __future__ import annotations

import ctypes
import secrets
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from llama_cpp import llama_cpp as llama

from desktop.core.engine.worker_schema import grammar_of_schema
from desktop.core.errors import GrammarInvalid
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.engine.values import GenerateOptions
    from desktop.core.engine.worker_vocabulary import Vocabulary
    from desktop.core.sampling import Sampling

_SEED_BITS: Final = 32
_FORBIDDEN: Final = -100.0
_MOST_BIASED: Final = 10_000
_LONGEST_GRAMMAR: Final = 1_000_000
#: Passages end here: what follows a line's end or a mark may be the same again and again.
_BREAKERS: Final = (b"\n", b":", b'"', b"*")
_CANDIDATE: Final = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Sampler:
    """Chooses the tokens of one reply; `close` it.

    Everything is set from `GenerateOptions`: values inside a GGUF do not count.

    Raises:
        GrammarInvalid: the grammar or the JSON schema cannot be used.
    """

    def __init__(
        self, options: GenerateOptions, vocabulary: Vocabulary, context: int, prompt: Sequence[int]
    ) -> None:
        self._grammar: Any = None
        self._chain: Any = None
        text = _grammar_of(options)
        if text:
            self._grammar = _grammar(text, vocabulary)
            self._candidates = np.zeros(vocabulary.size, _CANDIDATE)
            self._ids = np.arange(vocabulary.size, dtype=np.int32)
        self._chain = _chain(options.sampling, vocabulary, context, prompt)

    def choose(self, handle: Any, index: int = -1) -> int:  # noqa: ANN401 - a ctypes pointer
        """Return the next token by scores of the last batch: those at `index`, -1 is the last."""
        if self._grammar is None:
            token: int = llama.llama_sampler_sample(self._chain, handle, index)
            return token
        logits = np.ctypeslib.as_array(
            llama.llama_get_logits_ith(handle, index), (len(self._candidates),)
        )
        # Mostly what the model wants is what the grammar allows, and to ask about one token is
        # much cheaper than about all.
        token = self._draw(logits, bound=False)
        if not self._allows(token):
            token = self._draw(logits, bound=True)
        llama.llama_sampler_accept(self._grammar, token)
        llama.llama_sampler_accept(self._chain, token)
        return token

    def follow(self, tokens: Sequence[int]) -> None:
        """Take in what the reply says already, as if it had been chosen here.

        Raises:
            GrammarInvalid: the reply so far does not follow the grammar.
        """
        for token in tokens:
            if self._grammar is not None:
                if not self._allows(token):
                    raise GrammarInvalid(reason=mark("the reply so far does not follow it"))
                llama.llama_sampler_accept(self._grammar, token)
            llama.llama_sampler_accept(self._chain, token)

    def close(self) -> None:
        """Free the memory."""
        for sampler in (self._chain, self._grammar):
            if sampler is not None:
                llama.llama_sampler_free(sampler)
        self._chain = self._grammar = None

    def _draw(self, logits: Any, *, bound: bool) -> int:  # noqa: ANN401 - numpy's array
        # The chain leaves them sorted and cut.
        self._candidates["id"] = self._ids
        self._candidates["logit"] = logits
        array = _array(self._candidates)
        if bound:
            llama.llama_sampler_apply(self._grammar, ctypes.byref(array))
        llama.llama_sampler_apply(self._chain, ctypes.byref(array))
        chosen = array.data[array.selected]
        return int(chosen.id)

    def _allows(self, token: int) -> bool:
        one = np.zeros(1, _CANDIDATE)
        one["id"], one["logit"] = token, 1.0
        llama.llama_sampler_apply(self._grammar, ctypes.byref(_array(one)))
        return bool(np.isfinite(one["logit"][0]))


def _array(candidates: Any) -> Any:  # noqa: ANN401 - numpy's and ctypes' arrays
    data = candidates.ctypes.data_as(ctypes.POINTER(llama.llama_token_data))
    return llama.llama_token_data_array(data, len(candidates), -1, False)


def _grammar_of(options: GenerateOptions) -> str:
    """Return the GBNF that binds the reply; "": nothing does."""
    if max(len(options.grammar), len(options.json_schema)) > _LONGEST_GRAMMAR:
        raise GrammarInvalid(reason=mark("it is too long"))
    return grammar_of_schema(options.json_schema) if options.json_schema else options.grammar


def _grammar(text: str, vocabulary: Vocabulary) -> Any:  # noqa: ANN401 - a ctypes pointer
    source = text.encode("utf-8", "replace")
    found = None if b"\0" in source else vocabulary.grammar(source)
    if not found:
        raise GrammarInvalid(reason=mark("llama.cpp cannot read it"))
    return found


def _chain(sampling: Sampling, vocabulary: Vocabulary, context: int, prompt: Sequence[int]) -> Any:  # noqa: ANN401 - a ctypes pointer
    parameters = llama.llama_sampler_chain_default_params()
    parameters.no_perf = True
    chain = llama.llama_sampler_chain_init(parameters)
    for sampler in (
        *_repetition(sampling, vocabulary, context, prompt),
        *(_greedy() if sampling.temperature <= 0 else _dice(sampling)),
    ):
        llama.llama_sampler_chain_add(chain, sampler)
    return chain


def _repetition(
    sampling: Sampling, vocabulary: Vocabulary, context: int, prompt: Sequence[int]
) -> Iterator[Any]:
    """Yield the steps that change scores, by what came before or by a person's wish."""
    if biased := _biases(sampling, vocabulary):
        pairs = (llama.llama_logit_bias(token, bias) for token, bias in biased.items())
        biases = (llama.llama_logit_bias * len(biased))(*pairs)
        yield llama.llama_sampler_init_logit_bias(vocabulary.size, len(biased), biases)
    repeat = sampling.repeat_penalty if sampling.repeat_penalty > 0 else 1.0
    if repeat != 1 or sampling.presence_penalty or sampling.frequency_penalty:
        window = sampling.penalty_window if sampling.penalty_window > 0 else context
        yield llama.llama_sampler_init_penalties(
            vocabulary.size,
            min(window, context),
            repeat,
            sampling.frequency_penalty,
            sampling.presence_penalty,
        )
    if sampling.dry_multiplier > 0:
        dry = vocabulary.dry(
            sampling.dry_multiplier,
            sampling.dry_base,
            sampling.dry_allowed_length,
            context,
            _BREAKERS,
        )
        # Passages of the question count as well; for penalties only the reply does.
        for token in prompt:
            llama.llama_sampler_accept(dry, token)
        yield dry


def _biases(sampling: Sampling, vocabulary: Vocabulary) -> dict[int, float]:
    biases: dict[int, float] = {}
    for one in sampling.logit_bias[:_MOST_BIASED]:
        bias = float("-inf") if one.bias <= _FORBIDDEN else one.bias
        biases |= dict.fromkeys(vocabulary.tokens(one.text), bias)
    return biases


def _greedy() -> Iterator[Any]:
    yield llama.llama_sampler_init_greedy()


def _dice(sampling: Sampling) -> Iterator[Any]:
    """Yield the steps that drop tokens, and the throw among what is left."""
    seed = secrets.randbits(_SEED_BITS) if sampling.seed is None else sampling.seed
    # The largest number means "choose one" to llama.cpp, which a fixed seed must not.
    seed %= 2**_SEED_BITS - 1
    if sampling.mirostat_tau > 0:
        yield llama.llama_sampler_init_temp(sampling.temperature)
        yield llama.llama_sampler_init_mirostat_v2(
            seed, sampling.mirostat_tau, sampling.mirostat_eta
        )
        return
    if sampling.top_k > 0:
        yield llama.llama_sampler_init_top_k(sampling.top_k)
    if sampling.typical_p < 1:
        yield llama.llama_sampler_init_typical(sampling.typical_p, 1)
    if sampling.top_p < 1:
        yield llama.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0:
        yield llama.llama_sampler_init_min_p(sampling.min_p, 1)
    if sampling.xtc_probability > 0:
        yield llama.llama_sampler_init_xtc(
            sampling.xtc_probability, sampling.xtc_threshold, 1, seed
        )
    yield llama.llama_sampler_init_temp_ext(
        sampling.temperature, sampling.temperature_range, sampling.temperature_exponent
    )
    yield llama.llama_sampler_init_dist(seed)
