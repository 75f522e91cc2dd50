"""Images of a chat: shown to models that see, and what happens where one does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, run
from eyes_maker import Projector, png

from desktop.core.chat.cases import Case, Draft, Room
from desktop.core.chat.measure import IMAGE as USUAL
from desktop.core.chat.measure import Measure
from desktop.core.chat.plan import plan
from desktop.core.chat.replies import Chats
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import ModelWithoutSight, PictureDamaged
from desktop.core.pictures import Image
from desktop.core.sampling import Sampling
from desktop.core.store.attached import IMAGE, Attachment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.chat.messages import ReplyRequest

RED, BLUE = png(), png(colour=(0, 0, 255))
EYES = Path("eyes.gguf")
TINY = (
    Path(__file__).resolve().parents[3]
    / "desktop"
    / "assets"
    / "models"
    / "goldcrest-tiny-q8_0.gguf"
)


def image(name: str = "cat.png", data: bytes = RED) -> Attachment:
    return Attachment(name, IMAGE, len(data), data=data)


BLIND = replace(REQUEST, attachments=(image(),))
SEEING = replace(BLIND, projector=EYES)
CAT = Image("cat.png", RED)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def settle(desk: Desk) -> None:
    desk.executor.submit(lambda: None).result(TIMEOUT)


def shown(desk: Desk) -> list[tuple[Image, ...]]:
    return [one.images for one in desk.engine.requests[-1].messages if one.role == "user"]


def read(desk: Desk) -> list[str]:
    return [one.content for one in desk.engine.requests[-1].messages if one.role == "user"]


# --- a model that sees -----------------------------------------------------------------------


def test_the_model_sees_the_image_with_the_message_and_later(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, SEEING).started
    first = shown(desk)
    later = replace(REQUEST, conversation_id=started.conversation, text="More", projector=EYES)
    run(chats, later)

    assert first == [(CAT,)]
    assert shown(desk) == [(CAT,), ()]
    assert read(desk) == ["Tell me about foxes", "More"]
    assert [load.projector for load in desk.engine.loads] == [EYES, EYES]


def test_what_it_sees_with_is_not_loaded_for_a_chat_without_images(desk: Desk) -> None:
    run(desk.plays(), replace(REQUEST, projector=EYES))

    assert desk.engine.loads[-1].projector is None


def test_another_reply_other_words_and_the_same_again_are_about_it(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, SEEING).started
    usual = replace(REQUEST, projector=EYES)
    run(chats, replace(usual, text="", answers=started.user_message))
    again = shown(desk)
    run(chats, replace(usual, text="Only cats", edits=started.user_message))
    edited = shown(desk)
    more = {"conversation_id": started.conversation, "files_of": started.user_message}
    run(chats, replace(usual, text="Once more", **more))  # type: ignore[arg-type]  # two numbers

    assert again == edited == [(CAT,)]
    assert shown(desk)[-1] == (CAT,)


def test_it_is_read_ahead_with_the_message(desk: Desk) -> None:
    chats = desk.plays()
    chats.warm(SEEING)
    settle(desk)
    load, options = desk.engine.warmed[-1]

    assert load.projector == EYES
    assert [one.images for one in options.messages] == [(CAT,)]


def test_a_title_is_made_with_the_model_as_it_is_loaded(desk: Desk) -> None:
    desk.plays()
    kept = desk.conversations, desk.results, desk.engine, desk.executor
    desk.engine.title = "Cats"
    chats = Chats(*kept, None, lambda: True)
    run(chats, replace(SEEING, model_id="other"))
    for _ in range(3):
        settle(desk)
    load, _ = desk.engine.asides[-1]

    assert load.projector == EYES


# --- one that does not -----------------------------------------------------------------------


def test_a_model_without_sight_says_so_and_nothing_is_lost(desk: Desk) -> None:
    chats = desk.plays()
    heard = run(chats, BLIND)
    again = run(chats, replace(REQUEST, text="", answers=heard.started.user_message,
                               projector=EYES))  # fmt: skip

    assert isinstance(heard.finished.error, ModelWithoutSight)
    assert heard.finished.error.data == {"name": "Tiny"}
    assert len(desk.engine.requests) == 1
    assert again.finished.status == "complete"
    assert shown(desk) == [(CAT,)]


def test_a_chat_with_an_image_is_not_answered_by_it_either(desk: Desk) -> None:
    chats = desk.plays()
    chat = run(chats, SEEING).started.conversation
    heard = run(chats, replace(REQUEST, conversation_id=chat, text="More"))

    assert isinstance(heard.finished.error, ModelWithoutSight)


def test_it_answers_without_the_image_where_that_is_wished_and_goes_on_so(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, BLIND).started
    answer = replace(REQUEST, text="", answers=started.user_message, unseen=True)
    heard = run(chats, answer)
    first = read(desk)
    usual = replace(REQUEST, conversation_id=started.conversation, text="More")
    goes_on = run(chats, usual)
    blind = shown(desk)
    sees = run(chats, replace(usual, text="And you?", projector=EYES))

    assert heard.finished.unseen
    assert first == ["[Picture: cat.png]\nTell me about foxes"]
    assert (desk.message(heard.finished).stats or {})["unseen"] is True
    assert goes_on.finished.status == sees.finished.status == "complete"
    assert blind == [(), ()]
    assert shown(desk)[0] == (CAT,)


def test_a_reply_that_did_without_goes_on_without(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, BLIND).started
    answer = replace(REQUEST, text="", answers=started.user_message, unseen=True)
    reply = run(chats, answer).started.message
    heard = run(chats, replace(REQUEST, text="", continues=reply))

    assert heard.finished.status == "complete"
    assert shown(desk) == [()]


def test_a_new_image_is_asked_about_anew(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, BLIND).started
    run(chats, replace(REQUEST, text="", answers=started.user_message, unseen=True))
    heard = run(chats, replace(BLIND, conversation_id=started.conversation, text="And this?"))

    assert isinstance(heard.finished.error, ModelWithoutSight)


def test_nothing_is_read_ahead_that_it_cannot_see(desk: Desk) -> None:
    chats = desk.plays()
    chats.warm(BLIND)
    settle(desk)

    assert desk.engine.warmed == []


# --- tokens ----------------------------------------------------------------------------------


def test_images_count_and_go_with_their_message() -> None:
    measure = Measure()
    first, last = Draft("Look", 1, images=(CAT,)), Draft("And now", 3)
    history = [first, Draft("A cat", 2, role="assistant"), last]
    estimated = plan(Case("", history, Room(4_000, 100)), measure)
    short = plan(Case("", history, Room(USUAL, 100)), measure)
    measure.learn_image(CAT, 16)
    known = plan(Case("", history, Room(USUAL, 100)), measure)

    assert estimated.messages[0].images == (CAT,)
    assert short.dropped == {1, 2}
    assert all(not one.images for one in short.messages)
    assert not known.dropped
    assert estimated.tokens - known.tokens == USUAL - 16


def test_the_images_of_a_message_are_told_apart_from_its_words(desk: Desk) -> None:
    shares = desk.plays().forecast(SEEING).result(TIMEOUT).shares

    assert shares.attachments == USUAL
    assert 0 < shares.question < 50


# --- the real engine -------------------------------------------------------------------------


class Seeing(Desk):
    """With the real engine, a tiny model and random eyes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.real = Engine(worker_command(), folder / "logs")
        self.chats = Chats(self.conversations, self.results, self.real, self.executor)
        self.eyes = Projector(128, "mlp").write(folder / "mmproj.gguf")
        self.asked: ReplyRequest = replace(
            BLIND,
            load=LoadOptions(TINY, context=1024),
            sampling=Sampling(temperature=0),
            max_tokens=4,
            projector=self.eyes,
        )

    def close(self) -> None:
        self.real.close()
        super().close()


@pytest.fixture
def seeing(tmp_path: Path) -> Iterator[Seeing]:
    made = Seeing(tmp_path)
    yield made
    made.close()


def test_the_real_engine_is_shown_the_images_of_a_chat(seeing: Seeing) -> None:
    heard = run(seeing.chats, seeing.asked)
    plain = run(seeing.chats, replace(seeing.asked, attachments=()))
    started, stats, bare = heard.started, heard.finished.stats, plain.finished.stats
    later = replace(seeing.asked, attachments=(), conversation_id=started.conversation, text="More")
    goes_on = run(seeing.chats, later)
    forecast = seeing.chats.forecast(replace(later, attachments=(image(data=BLUE),))).result(
        TIMEOUT
    )

    assert heard.finished.error is None
    assert stats is not None
    assert bare is not None
    assert stats.prompt_tokens - bare.prompt_tokens in (16, 17, 18)
    assert goes_on.finished.stats is not None
    assert goes_on.finished.stats.prompt_tokens > stats.prompt_tokens
    assert forecast.shares.exact
    assert forecast.shares.attachments in (16, 17, 18)


def test_a_damaged_image_fails_the_reply_alone(seeing: Seeing) -> None:
    cut = RED[: len(RED) // 2]
    heard = run(seeing.chats, replace(seeing.asked, attachments=(image(data=cut),)))
    after = run(seeing.chats, seeing.asked)

    assert isinstance(heard.finished.error, PictureDamaged)
    assert after.finished.status == "complete"
