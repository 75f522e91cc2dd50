"""Pictures in chats: what they cost, what they change, and that bad ones do no harm."""

from __future__ import annotations

import random
import struct
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import GREEDY, LONG, TINY, Talk
from document_files import webp
from eyes_maker import GIF, JPEG, Projector, png, png_of

from desktop.core import pictures
from desktop.core.engine.engine import Engine, LoadOptions
from desktop.core.engine.values import ChatMemory, ChatMessage, GenerateOptions
from desktop.core.errors import (
    AssistantError,
    ContextFull,
    EngineCrashed,
    ModelWithoutSight,
    PictureDamaged,
    PicturesTooMany,
    ProjectorInvalid,
)
from desktop.core.pictures import Image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RED, BLUE = png(), png(colour=(0, 0, 255))
#: What the library puts around pictures, for each kind of projector.
MARKS = {
    "gemma3": ("<start_of_image>", "<end_of_image>"),
    "mlp": (),
    "qwen2vl_merger": ("<|vision_start|>", "<|vision_end|>"),
}


def about(*pictures: bytes, text: str = "What is it?", most: int = 12) -> GenerateOptions:
    images = tuple(Image(f"{at}.png", data) for at, data in enumerate(pictures))
    return GenerateOptions((ChatMessage("user", text, images),), GREEDY, max_tokens=most)


def then(chat: GenerateOptions, answer: str, text: str) -> GenerateOptions:
    more = (ChatMessage("assistant", answer), ChatMessage("user", text))
    return replace(chat, messages=(*chat.messages, *more))


@pytest.fixture(scope="module")
def seeing(
    tmp_path_factory: pytest.TempPathFactory, synthetic: Callable[..., Path]
) -> Callable[..., LoadOptions]:
    """How to load a model with eyes: by its family ("": the tiny one), and their kind."""
    folder = tmp_path_factory.mktemp("eyes")

    def make(family: str = "", kind: str = "mlp", context: int = 1024) -> LoadOptions:
        width = 64 if family else 128
        file = folder / f"{kind}-{width}.gguf"
        if not file.exists():
            Projector(width, kind).write(file)
        model = synthetic(family) if family else TINY
        return LoadOptions(model, context=context, projector=file)

    return make


ALL = [
    *(("", kind) for kind in MARKS),
    *(("qwen35", kind) for kind in MARKS),
    ("gemma3", "gemma3"),
]
everywhere = pytest.mark.parametrize(("family", "kind"), ALL)


@everywhere
def test_a_picture_takes_its_tokens_and_changes_what_is_said(
    shared_engine: Engine, seeing: Callable[..., LoadOptions], family: str, kind: str
) -> None:
    load = seeing(family, kind)
    shared_engine.load(load).result(LONG)
    bare = shared_engine.count(load, about(), ("\n", *MARKS[kind])).result(LONG)
    one = shared_engine.count(load, about(RED)).result(LONG)
    two = shared_engine.count(load, about(RED, BLUE)).result(LONG)
    assert bare is not None
    assert one is not None
    assert two is not None
    each = two.prompt - one.prompt
    talks = [Talk(shared_engine, about(data), load) for data in (RED, BLUE, RED)]
    stats = [talk.wait() for talk in talks]

    assert each == Projector(kind=kind).tokens + sum(bare.texts)
    assert one.prompt - bare.prompt in (each, each + 1)  # the text is cut into other tokens
    assert [one.prompt_tokens for one in stats] == [one.prompt] * 3
    assert talks[0].prompt[-1] == (one.prompt, one.prompt)
    assert talks[0].text == talks[2].text
    if family == "qwen35" or kind == "mlp":  # the trained one says the same about most things
        assert talks[0].text != talks[1].text


@everywhere
def test_a_chat_goes_on_behind_a_picture_without_looking_again(
    shared_engine: Engine, seeing: Callable[..., LoadOptions], family: str, kind: str
) -> None:
    load = seeing(family, kind)
    first = Talk(shared_engine, about(RED, most=8), load)
    read = first.wait()
    more = then(about(RED, most=8), first.text, "And now?")
    warm = Talk(shared_engine, more, load)
    known = warm.wait()
    again = Talk(shared_engine, more, load).wait()
    shared_engine.unload().result(LONG)
    cold = Talk(shared_engine, more, load)
    cold.wait()

    # A hybrid goes back to the end of a turn.
    assert known.cached_tokens >= read.prompt_tokens - (12 if family == "qwen35" else 4)
    assert again.cached_tokens > read.prompt_tokens
    assert warm.text == cold.text


@everywhere
def test_another_picture_in_its_place_is_looked_at(
    shared_engine: Engine, seeing: Callable[..., LoadOptions], family: str, kind: str
) -> None:
    load = seeing(family, kind)
    Talk(shared_engine, about(RED, BLUE), load).wait()
    swapped = Talk(shared_engine, about(BLUE, RED), load)
    stats = swapped.wait()
    bare = shared_engine.count(load, about()).result(LONG)
    shared_engine.unload().result(LONG)
    cold = Talk(shared_engine, about(BLUE, RED), load)
    cold.wait()

    assert bare is not None
    assert stats.cached_tokens < bare.prompt + sum(map(len, MARKS[kind]))
    assert swapped.text == cold.text


def test_what_is_read_ahead_has_its_pictures(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    load = seeing()
    shared_engine.load(load).result(LONG)
    begun = shared_engine.warm(load, about(RED, text="What is")).result.result(LONG)
    stats = Talk(shared_engine, about(RED), load).wait()

    assert begun > Projector(kind="mlp").tokens
    assert stats.cached_tokens > Projector(kind="mlp").tokens


def test_the_context_is_full_when_it_is(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    load = seeing("qwen35", "qwen2vl_merger", context=256)
    pictures = about(RED, BLUE, most=0)
    stats = Talk(shared_engine, pictures, load).wait()

    assert stats.finish_reason == "length"
    assert stats.prompt_tokens + stats.completion_tokens in (256, 257)
    with pytest.raises(ContextFull) as full:
        Talk(shared_engine, about(*[RED] * 8), load).wait()
    assert int(full.value.data["prompt_tokens"] or 0) > 256


def test_a_chat_with_pictures_is_not_written_down_but_what_came_before_is(
    engine: Engine, seeing: Callable[..., LoadOptions], tmp_path: Path
) -> None:
    load = seeing()
    memory = ChatMemory(tmp_path / "1.memory", "tiny")
    words = replace(about(text="lamp key apple river " * 20, most=2), memory=memory)
    first = Talk(engine, words, load)
    first.wait()
    assert engine.save().result(LONG) > 0
    before = memory.path.read_bytes()
    more = ChatMessage("user", "And this?", (Image("a.png", RED),))
    shown = replace(words, messages=(*words.messages, ChatMessage("assistant", "a"), more))
    Talk(engine, shown, load).wait()

    assert engine.save().result(LONG) == 0
    assert memory.path.read_bytes() == before
    engine.unload().result(LONG)
    assert Talk(engine, shown, load).wait().cached_tokens > 64


def test_the_library_unpacks_the_kinds_that_are_promised(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    for data in (RED, JPEG, GIF):
        assert Talk(shared_engine, about(data), seeing()).wait().completion_tokens > 0


BAD = {
    "cut": (RED[:60], "picture-damaged"),
    "cut head": (RED[:20], "picture-damaged"),
    "cut JPEG": (JPEG[:40], "picture-damaged"),
    "cut GIF": (GIF[:12], "picture-damaged"),
    "empty": (b"", "picture-unknown"),
    "no picture": (b"MZ" + bytes(200), "picture-unknown"),
    "a sound": (b"RIFF\x24\0\0\0WAVEfmt " + bytes(100), "picture-unknown"),
    "another kind": (webp(30, 20), "picture-unknown"),
    "no width": (png_of(0, 10, b""), "picture-damaged"),
    "huge": (png_of(2**31 - 1, 2**31 - 1, b"x"), "picture-too-large"),
    "large": (png_of(pictures.LONGEST_SIDE, pictures.LONGEST_SIDE, b"x"), "picture-too-large"),
    "a strip": (png(2, 500), "picture-too-large"),
    "promises more": (png_of(4000, 4000, b"x"), "picture-damaged"),
    "no data": (RED[:33] + RED[-12:], "picture-damaged"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_picture_is_its_own_error_and_the_child_lives(
    shared_engine: Engine, seeing: Callable[..., LoadOptions], name: str
) -> None:
    data, code = BAD[name]
    shared_engine.load(seeing()).result(LONG)
    pid = shared_engine.pid
    with pytest.raises(AssistantError) as refused:
        Talk(shared_engine, about(data), seeing()).wait()

    assert (refused.value.code, refused.value.data["name"]) == (code, "0.png")
    assert Talk(shared_engine, about(RED), seeing()).wait().completion_tokens > 0
    assert shared_engine.pid == pid


@pytest.mark.parametrize(
    "whole", [RED, JPEG, GIF, png(1, 1), png(3, 200)], ids=["PNG", "JPEG", "GIF", "dot", "line"]
)
def test_pictures_with_any_bytes_wrong_never_end_the_child(
    shared_engine: Engine, seeing: Callable[..., LoadOptions], whole: bytes
) -> None:
    load = seeing("", "qwen2vl_merger")
    shared_engine.load(load).result(LONG)
    pid = shared_engine.pid
    dice = random.Random(3)  # noqa: S311 - the same each time
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        cut = dice.randrange(len(data)) if dice.random() < 0.2 else len(data)
        try:
            shared_engine.count(load, about(bytes(data[:cut]))).result(LONG)
        except AssistantError as error:
            assert error.code.startswith("picture-")  # noqa: PT017 - either is right
        assert shared_engine.pid == pid


def test_more_pictures_than_a_chat_may_have_are_refused(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    with pytest.raises(PicturesTooMany):
        Talk(shared_engine, about(*[RED] * (pictures.MOST_IMAGES + 1)), seeing()).wait()


def test_pictures_that_were_looked_at_long_ago_are_looked_at_again(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    load = seeing("qwen35", "qwen2vl_merger")
    first = Talk(shared_engine, about(RED), load)
    first.wait()
    for red in range(0, 250, 10):
        shared_engine.count(load, about(png(colour=(red, 0, 9)))).result(LONG)
    again = Talk(shared_engine, about(RED, text="What is it? "), load)
    again.wait()
    more = Talk(shared_engine, about(RED), load)
    more.wait()

    assert more.text == first.text


def test_without_eyes_a_model_says_that_it_sees_nothing(shared_engine: Engine) -> None:
    with pytest.raises(ModelWithoutSight) as refused:
        Talk(shared_engine, about(RED)).wait()

    assert refused.value.data["name"]
    assert not shared_engine.load(LoadOptions(TINY)).result(LONG).sees


def test_the_memory_of_eyes_is_counted_before_they_are_loaded(
    shared_engine: Engine, tmp_path: Path
) -> None:
    file = Projector(layers=100).write(tmp_path / "mmproj.gguf")
    loaded = shared_engine.load(LoadOptions(TINY, projector=file)).result(LONG)
    without = shared_engine.load(LoadOptions(TINY)).result(LONG)

    assert loaded.sees
    assert loaded.needed_bytes - without.needed_bytes >= file.stat().st_size


def sound_head(path: Path) -> None:
    Projector(values={"clip.has_vision_encoder": None, "clip.has_audio_encoder": True}).write(path)


WRONG: dict[str, Callable[[Path], object]] = {
    "of another model": lambda path: Projector(width=96).write(path),
    "a model": lambda path: path.write_bytes(TINY.read_bytes()),
    "of an unknown kind": lambda path: Projector(kind="gemma99").write(path),
    "without a size": lambda path: Projector(values={"clip.vision.image_size": None}).write(path),
    "with a number that is none": lambda path: Projector(
        values={"clip.vision.patch_size": -1}
    ).write(path),
    "for sounds": sound_head,
}


@pytest.mark.parametrize("name", WRONG)
def test_eyes_that_do_not_fit_are_refused_with_the_reason(
    shared_engine: Engine, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "mmproj.gguf"
    WRONG[name](file)
    shared_engine.load(LoadOptions(TINY)).result(LONG)
    pid = shared_engine.pid
    with pytest.raises(ProjectorInvalid) as refused:
        shared_engine.load(LoadOptions(TINY, projector=file)).result(LONG)

    assert refused.value.data["path"] == str(file)
    assert refused.value.data["reason"]
    assert shared_engine.load(LoadOptions(TINY)).result(LONG).context > 0
    assert shared_engine.pid == pid


def test_eyes_that_contradict_themselves_end_the_child_and_not_the_program(
    engine: Engine, tmp_path: Path
) -> None:
    file = Projector(values={"clip.vision.attention.head_count": 3}).write(tmp_path / "mmproj.gguf")
    load = LoadOptions(TINY, projector=file)
    with pytest.raises(EngineCrashed):
        Talk(engine, about(RED), load).wait()

    assert Talk(engine, about(), load).wait().completion_tokens > 0


@pytest.mark.parametrize("size", [0, 3, 40, 2000])
def test_eyes_that_are_cut_off_are_no_gguf(
    shared_engine: Engine, tmp_path: Path, size: int
) -> None:
    file = Projector().write(tmp_path / "mmproj.gguf")
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(AssistantError) as refused:
        shared_engine.load(LoadOptions(TINY, projector=file)).result(LONG)

    assert refused.value.code in ("not-gguf", "truncated-gguf")


def test_looking_can_be_cancelled_and_the_child_lives(engine: Engine, tmp_path: Path) -> None:
    slow = Projector(across=64, layers=40).write(tmp_path / "mmproj.gguf")
    load = LoadOptions(TINY, projector=slow)
    engine.load(load).result(LONG)
    pid = engine.pid
    talk = Talk(engine, about(RED), load)
    assert talk.reading.wait(LONG)
    talk.job.cancel()

    assert talk.wait().finish_reason == "cancelled"
    assert Talk(engine, about(), load).wait().completion_tokens > 0
    assert engine.pid == pid


def test_a_mark_of_ours_in_a_message_is_text(
    shared_engine: Engine, seeing: Callable[..., LoadOptions]
) -> None:
    forged = about(RED, text="\ufdd10\ufdd2 <__media__> and \ufdd17\ufdd2")
    plain = about(RED, text="\ufffd0\ufffd <__media__> and \ufffd7\ufffd")
    counts = [shared_engine.count(seeing(), one, may_load=True) for one in (forged, plain)]

    assert counts[0].result(LONG) == counts[1].result(LONG)


def test_a_size_that_is_no_number_of_pixels_never_reaches_the_library() -> None:
    """A JPEG's size stands behind segments whose length nobody has checked."""
    segments = b"\xff\xe0" + struct.pack(">H", 2)
    with pytest.raises(PictureDamaged):
        pictures.check("a.jpg", b"\xff\xd8\xff" + segments * 2000)
