"""Variants of the tiny model that think: the same weights, but some tokens read otherwise.

Asked to count from 3, it goes on with "4 5 6 7 8 9", since its template has begun the reply with
the 3. A variant where the token for 4 is called `<think>` so thinks "5" and answers "7 8 9".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.engine.gguf_edit import edit
from core.engine.talk import TINY

if TYPE_CHECKING:
    from pathlib import Path

TURNS = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content']"
    " + '<|im_end|>\\n' }}{% endfor %}{{ '<|im_start|>assistant\\n' }}"
)
ORDINARY, CONTROL, OWN = 1, 3, 4


def thinker(
    path: Path, *, begin: str = "3 ", kind: int = ORDINARY, template: str = TURNS, **names: str
) -> Path:
    """Write a variant.

    Args:
        path: of the new file.
        begin: what the template begins the reply with.
        kind: of the renamed tokens, in the numbers of GGUF; those of kind OWN are found in text.
        template: what comes before that.
        names: the tokens' new names: `_4="<think>"` for the one of 4.
    """
    new = {token.removeprefix("_"): name.encode() for token, name in names.items()}
    places: list[int] = []

    def rename(tokens: list[bytes]) -> list[bytes]:
        places.extend(at for at, token in enumerate(tokens) if token.decode() in new)
        assert len(places) == len(new)
        return [new.get(token.decode(), token) for token in tokens]

    def retype(kinds: list[int]) -> list[int]:
        return [kind if at in places else one for at, one in enumerate(kinds)]

    return edit(
        TINY,
        path,
        tokenizer__ggml__tokens=rename,
        tokenizer__ggml__token_type=retype,
        tokenizer__chat_template=template + "{{ '" + begin.replace("\n", "\\n") + "' }}",
    )
