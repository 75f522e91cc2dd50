from __future__ import annotations

import pytest

from desktop.core.counting import count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \n ", 0),
        ("Hello, world!", 2),
        ("don't stop — now", 3),
        ("well-known e.g. 3.14", 3),
        ("你好世界", 4),
        ("Hello 世界 again", 4),
        ("- one\n- two", 2),
    ],
)
def test_words_are_counted_as_people_do(text: str, words: int) -> None:
    assert count(text) == (words, len(text))
