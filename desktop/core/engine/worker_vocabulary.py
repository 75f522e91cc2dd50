"""Text to tokens and back, for one loaded model."""

from __future__ import annotations

import codecs
import ctypes
import re
from typing import TYPE_CHECKING, Any

from llama_cpp import llama_cpp as llama

from desktop.core.engine.values import ChatMessage
from desktop.core.engine.worker_template import Marks
from desktop.core.thinking import THINK

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.core.thinking import Form

#: Splits a control token's name in a message: a Unicode noncharacter, which no text holds.
BREAK = "\ufdd0"
_CONTROL_OR_UNKNOWN = (1 << 0) | (1 << 3)  # LLAMA_TOKEN_ATTR_UNKNOWN, _CONTROL
_BUFFER = 64


class Vocabulary:
    """A model's tokens.

    Messages may hold the names of control tokens, typed or pasted: `<|im_end|>` in a message must
    not end the message. `disarm` puts a mark into such a name, the template is rendered, and
    `tokenize` cuts the prompt at the marks: each part is tokenized by itself, so that the model
    reads the very characters that were typed, but as text. Prompts without such names, all but a
    few, are tokenized in one go, exactly as the model was trained.
    """

    def __init__(self, model: Any) -> None:  # noqa: ANN401 - a ctypes pointer
        self._vocab: Any = llama.llama_model_get_vocab(model)
        self.size: int = llama.llama_vocab_n_tokens(self._vocab)
        self.bos: int = llama.llama_vocab_bos(self._vocab)
        self._adds_bos: bool = llama.llama_vocab_get_add_bos(self._vocab)
        self._buffer = ctypes.create_string_buffer(_BUFFER)
        self._control: dict[str, int] = self._control_tokens()
        self._marks: tuple[str, ...] = THINK.marks
        self._shown = {self._control[text] for text in THINK.marks if text in self._control}
        self._signs = self._shown

    @property
    def marks(self) -> Marks:
        """The texts of the first and last token, for the template."""
        return Marks(self._text(self.bos), self._text(llama.llama_vocab_eos(self._vocab)))

    @property
    def names(self) -> Collection[str]:
        """The names of all control tokens."""
        return self._control.keys()

    def look_for(self, forms: Sequence[Form]) -> None:
        """Show control tokens that mark thoughts to who asks for them, and disarm their names."""
        self._marks = tuple(mark for form in forms for mark in form.marks)
        names = [name for name in self._control if any(name in mark for mark in self._marks)]
        self._signs = {self._control[name] for name in names}

    @property
    def texts(self) -> list[str]:
        """What each token is called."""
        return [self._text(token) for token in range(self.size)]

    def disarm(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        """Return the messages with each control token's name, and thoughts' marks, made text."""
        return [ChatMessage(one.role, self._disarmed(one)) for one in messages]

    def tokenize(self, text: str, *, begins: bool = True) -> list[int]:
        """Return the tokens of a rendered prompt, marks taken out.

        `begins` says that nothing comes before the text.
        """
        tokens: list[int] = []
        for part in text.split(BREAK):
            tokens += self._tokens(part.encode("utf-8", "replace"))
        if begins and self._adds_bos and self.bos >= 0 and tokens[:1] != [self.bos]:
            tokens.insert(0, self.bos)
        return tokens

    def ends(self, token: int) -> bool:
        """Return whether the token ends a reply."""
        return bool(llama.llama_vocab_is_eog(self._vocab, token))

    def piece(self, token: int, *, signs: bool = False) -> bytes:
        """Return the bytes of a token, of any length; nothing for a control token.

        With `signs`, control tokens that thoughts are marked with have bytes too.
        """
        shown = token in (self._signs if signs else self._shown)
        length = llama.llama_token_to_piece(
            self._vocab, token, self._buffer, len(self._buffer), 0, shown
        )
        if length < 0:  # the buffer is too small, and this is what it takes
            self._buffer = ctypes.create_string_buffer(-length)
            length = llama.llama_token_to_piece(
                self._vocab, token, self._buffer, len(self._buffer), 0, shown
            )
        return self._buffer.raw[: max(0, length)]

    def tokens(self, text: str) -> list[int]:
        """Return the tokens of plain text; no name of a control token is taken for one."""
        return self._tokens(text.encode("utf-8", "replace"), special=False)

    def following(self, text: str) -> list[int]:
        """Return the tokens of text that follows other text.

        Some tokenizers put a space before whatever they are given; it is not wanted here, so the
        text is given behind a line's end.
        """
        before, both = self.tokens("\n"), self.tokens(f"\n{text}")
        # A line's end may have joined what it stands before.
        known = both[: len(before)] == before
        return both[len(before) :] if known else self.tokens(text)

    def marked(self, text: str) -> list[int]:
        """Return the tokens of text of ours, in which names of control tokens mean those."""
        return self._tokens(text.encode())

    def holds(self, name: str) -> bool:
        """Return whether a text is the name of one token, as those of control tokens are."""
        tokens = self._tokens(name.encode())
        return len(tokens) == 1 and self._text(tokens[0]) == name

    def framed(self, text: str) -> list[int]:
        """Return the tokens of plain text between the marks that the model wants around it."""
        raw = text.encode("utf-8", "replace")
        return self._tokens(raw, special=False, framed=True)

    def is_control(self, token: int) -> bool:
        """Return whether a token is a mark and no text."""
        return bool(llama.llama_vocab_get_attr(self._vocab, token) & _CONTROL_OR_UNKNOWN)

    def grammar(self, source: bytes) -> Any:  # noqa: ANN401 - a ctypes pointer
        """Return a sampler that allows only what a GBNF grammar does; None: it cannot be read."""
        return llama.llama_sampler_init_grammar(self._vocab, source, b"root")

    def dry(
        self, multiplier: float, base: float, allowed: int, window: int, breakers: Sequence[bytes]
    ) -> Any:  # noqa: ANN401 - a ctypes pointer
        """Return a sampler that keeps from repeating passages; see `Sampling`."""
        marks = (ctypes.c_char_p * len(breakers))(*breakers)
        return llama.llama_sampler_init_dry(
            self._vocab, multiplier, base, allowed, window, marks, len(breakers)
        )

    def _tokens(self, text: bytes, *, special: bool = True, framed: bool = False) -> list[int]:
        if not text:
            return []
        room = len(text) + 8
        tokens = (llama.llama_token * room)()
        count = llama.llama_tokenize(self._vocab, text, len(text), tokens, room, framed, special)
        if count < 0:  # a tokenizer that makes more tokens than there are bytes
            tokens = (llama.llama_token * -count)()
            count = llama.llama_tokenize(
                self._vocab, text, len(text), tokens, -count, framed, special
            )
        return list(tokens[: max(0, count)])

    def _control_tokens(self) -> dict[str, int]:
        """Return the names that the tokenizer would take for control tokens."""
        attribute = llama.llama_vocab_get_attr
        vocab = self._vocab
        tokens = [one for one in range(self.size) if attribute(vocab, one) & _CONTROL_OR_UNKNOWN]
        named = {self._text(token): token for token in tokens}
        # A name of one character cannot be split; no known model has one.
        return {name: token for name, token in named.items() if len(name) > 1}

    def _text(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes | None = llama.llama_vocab_get_text(self._vocab, token)
        return (text or b"").decode("utf-8", "replace")

    def _disarmed(self, message: ChatMessage) -> str:
        content = message.content.replace(BREAK, "\ufffd")
        # A mark of thoughts would be taken for one by templates, which cut out what is before it.
        found = [name for name in {*self._control, *self._marks} if name in content]
        if not found:
            return content
        # A look-ahead finds overlapping names too; each is split after its first character.
        names = "|".join(re.escape(name) for name in found)
        return re.sub(f"(?={names})(.)", rf"\1{BREAK}", content, flags=re.DOTALL)


class TextStream:
    """Makes text of the bytes of tokens as they come: a character may span several."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def add(self, piece: bytes) -> str:
        """Return the text that is complete now; what cannot become any is replaced."""
        return self._decoder.decode(piece)

    def end(self) -> str:
        """Return what was begun and never completed, replaced."""
        return self._decoder.decode(b"", final=True)
