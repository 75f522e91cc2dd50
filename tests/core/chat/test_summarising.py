"""What is given to the model to be summarised."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.chat.summarising import rounds
from desktop.core.engine.values import ChatMessage


def words(text: str) -> int:
    return len(text.split())


def test_messages_are_read_together_as_far_as_there_is_room() -> None:
    chat = [ChatMessage("user", "one two"), ChatMessage("assistant", "three")] * 2

    assert rounds(chat, 9, words) == ["User: one two\n\nAssistant: three"] * 2
    assert len(rounds(chat, 100, words)) == 1


@given(
    st.lists(
        st.builds(
            ChatMessage,
            st.sampled_from(["user", "assistant"]),
            st.lists(st.sampled_from(["a", "bb", "ccc"]), min_size=1, max_size=60).map(" ".join),
        ),
        min_size=1,
        max_size=12,
    ),
    st.integers(5, 80),
)
def test_nothing_is_lost_and_no_round_is_much_too_long(chat: list[ChatMessage], space: int) -> None:
    found = rounds(chat, space, words)

    said = "".join("".join(text.split()) for text in found)
    assert said == "".join(
        f"{message.role.title()}:{''.join(message.content.split())}" for message in chat
    )
    # Where a message is cut, words of unlike lengths fall on both sides.
    assert max(map(words, found)) <= 2 * space + 2
    short = all(words(message.content) + 1 <= space for message in chat)
    if short:
        assert max(map(words, found)) <= space
