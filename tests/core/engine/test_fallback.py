"""What stands in for a chat template that is missing or broken, and how that is told."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.talk import LONG, TINY, Talk, ask
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.engine import Engine, LoadOptions
from desktop.core.engine.values import ChatMessage
from desktop.core.engine.worker_fallback import FORMS, PLAIN, Form, ModelTemplate, form_for
from desktop.core.engine.worker_template import ChatTemplate, Marks

if TYPE_CHECKING:
    from pathlib import Path

COUNT = ask("Count from 3 to 9.")
CHAT = (
    ChatMessage("system", "Be kind."),
    ChatMessage("user", "Hello?"),
    ChatMessage("assistant", "Hi."),
    ChatMessage("user", "Why?"),
)
BY_NAME = {form.name: form for form in (*FORMS, PLAIN)}
#: What the makers' own templates make of the same chat.
PROMPTS = {
    "ChatML": (
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nHello?<|im_end|>\n"
        "<|im_start|>assistant\nHi.<|im_end|>\n<|im_start|>user\nWhy?<|im_end|>\n"
        "<|im_start|>assistant\n"
    ),
    "Llama 3": (
        "<s><|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nHello?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHi.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWhy?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    ),
    "Gemma": (
        "<s><start_of_turn>user\nBe kind.\n\nHello?<end_of_turn>\n"
        "<start_of_turn>model\nHi.<end_of_turn>\n<start_of_turn>user\nWhy?<end_of_turn>\n"
        "<start_of_turn>model\n"
    ),
    "Phi 3": (
        "<|system|>\nBe kind.<|end|>\n<|user|>\nHello?<|end|>\n<|assistant|>\nHi.<|end|>\n"
        "<|user|>\nWhy?<|end|>\n<|assistant|>\n"
    ),
    "Zephyr": (
        "<|system|>\nBe kind.</s>\n<|user|>\nHello?</s>\n<|assistant|>\nHi.</s>\n"
        "<|user|>\nWhy?</s>\n<|assistant|>\n"
    ),
    "Mistral": "<s>[INST]Be kind.\n\nHello?[/INST]Hi.</s>[INST]Why?[/INST]",
    "plain text": "<s>Be kind.\n\nUser: Hello?\n\nAssistant: Hi.\n\nUser: Why?\n\nAssistant:",
}


@pytest.mark.parametrize("form", BY_NAME.values(), ids=BY_NAME)
def test_each_form_says_all_of_a_chat_and_asks_for_an_answer(form: Form) -> None:
    source = form.source
    template = ChatTemplate(source, Marks("<s>", "</s>"))
    template.check()
    prompt = template.render(CHAT)
    begun = template.render(CHAT[:2])
    places = [prompt.index(message.content) for message in CHAT]
    assert places == sorted(places)
    assert begun != prompt
    assert not prompt.endswith("Why?")


@pytest.mark.parametrize("name", PROMPTS)
def test_a_form_is_that_of_the_models_it_is_named_after(name: str) -> None:
    template = ChatTemplate(BY_NAME[name].source, Marks("<s>", "</s>"))
    template.check()
    assert template.render(CHAT) == PROMPTS[name]


@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
def test_the_tokens_of_a_vocabulary_choose_its_form(form: Form) -> None:
    tokens = set(form.tokens)
    assert form_for(lambda name: name in tokens | {"<s>", "<pad>"}) is form


def test_a_vocabulary_without_such_tokens_gets_plain_text() -> None:
    assert form_for(lambda name: name in {"<s>", "</s>", "<|im_start|>"}) is PLAIN


@given(st.sets(st.sampled_from(sorted({token for form in FORMS for token in form.tokens}))))
def test_a_form_is_never_chosen_without_its_tokens(tokens: set[str]) -> None:
    assert set(form_for(tokens.__contains__).tokens) <= tokens


def test_a_chat_that_the_template_refuses_gets_the_form_and_the_next_its_own() -> None:
    source = (
        "{% for m in messages %}{% if m.content == 'x' %}{{ raise_exception('no') }}{% endif %}"
        "[{{ m.content }}]{% endfor %}"
    )
    template = ModelTemplate(source, Marks(), BY_NAME["ChatML"].tokens.__contains__)
    template.check()
    refused = template.render([ChatMessage("user", "x")])
    assert refused == "<|im_start|>user\nx<|im_end|>\n<|im_start|>assistant\n"
    assert (template.name, template.problem) == ("ChatML", "refused")
    assert template.render([ChatMessage("user", "y")]) == "[y]"
    assert (template.name, template.problem) == ("own", "")


def test_a_template_that_has_once_taken_too_long_is_not_tried_again() -> None:
    slow = "{% if messages[0].content == 'x' %}" + ENDLESS + "{% endif %}{{ messages }}"
    template = ModelTemplate(slow, Marks(), lambda _: False)
    template.check()
    template.render([ChatMessage("user", "x")])
    assert (template.name, template.problem) == ("plain text", "broken")
    started = time.thread_time()
    assert template.render([ChatMessage("user", "y")]) == "User: y\n\nAssistant:"
    assert template.problem == "broken"
    assert time.thread_time() - started < 0.2


ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
BROKEN = {
    "size": "{{ 'a' * 10**9 }}",
    "unsafe": "{{ ''.__class__.__mro__ }}",
    "syntax": "{% for",
    "output": "{% for a in range(99999) %}{{ 'a' * 99 }}{% endfor %}",
    "empty": "Hello!",
    "endless": ENDLESS,
    "huge": "a" * 600_000,
}


@pytest.mark.parametrize("source", BROKEN.values(), ids=BROKEN)
def test_a_model_with_a_broken_template_answers_and_says_so(
    engine: Engine, tmp_path: Path, source: str
) -> None:
    file = edit(TINY, tmp_path / "bad.gguf", tokenizer__chat_template=source)
    started = time.monotonic()
    loaded = engine.load(LoadOptions(file)).result(LONG)
    assert (loaded.template, loaded.template_problem) == ("ChatML", "broken")
    talk = Talk(engine, COUNT, LoadOptions(file))
    stats = talk.wait()
    assert (stats.template, stats.template_problem) == ("ChatML", "broken")
    sound = Talk(engine, COUNT)
    assert sound.wait().template == "own"
    assert talk.text == sound.text == "3 4 5 6 7 8 9"
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("source", ["", "  \n"])
def test_a_model_without_a_template_answers_and_says_so(
    engine: Engine, tmp_path: Path, source: str
) -> None:
    file = edit(TINY, tmp_path / "none.gguf", tokenizer__chat_template=source)
    loaded = engine.load(LoadOptions(file)).result(LONG)
    assert (loaded.template, loaded.template_problem) == ("ChatML", "missing")
    talk = Talk(engine, COUNT, LoadOptions(file))
    assert talk.wait().template_problem == "missing"
    assert talk.text == "3 4 5 6 7 8 9"


def test_a_template_that_is_not_used_is_told_in_the_log_without_its_words(
    engine: Engine, tmp_path: Path
) -> None:
    file = edit(TINY, tmp_path / "bad.gguf", tokenizer__chat_template="{{ nothing.at }}\x1b[31m")
    engine.load(LoadOptions(file)).result(LONG)
    engine.close()
    log = (tmp_path / "logs" / "engine.log").read_text("utf-8")
    assert log.endswith(" the model's chat template is not used\n")
    assert "\x1b" not in log


def test_a_template_that_takes_its_time_can_be_cancelled_while_it_loads(
    engine: Engine, tmp_path: Path
) -> None:
    file = edit(TINY, tmp_path / "endless.gguf", tokenizer__chat_template=ENDLESS)
    talk = Talk(engine, COUNT, LoadOptions(file))
    talk.job.cancel()
    assert talk.wait().finish_reason == "cancelled"
    assert Talk(engine, COUNT).wait().finish_reason == "stop"


def test_a_system_message_that_the_template_passes_over_reaches_the_model(
    engine: Engine, tmp_path: Path
) -> None:
    source = (
        "{% for m in messages if m['role'] != 'system' %}<|im_start|>{{ m['role'] }}\n"
        "{{ m['content'] }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
    )
    file = edit(TINY, tmp_path / "deaf.gguf", tokenizer__chat_template=source)
    chat = ask("Where is the key?", system="The key is under the mat.")
    talk = Talk(engine, chat, LoadOptions(file))
    assert talk.wait().template == "own"
    assert talk.text == "The key is under the mat."


def test_the_date_of_a_chat_reaches_the_template(engine: Engine, tmp_path: Path) -> None:
    """Prompts of another day are others from their first token on."""
    source = (
        "<|im_start|>system\n{{ strftime_now('%Y-%m-%d') }}<|im_end|>\n{% for m in messages %}"
        "<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
        "<|im_start|>assistant\n"
    )
    load = LoadOptions(edit(TINY, tmp_path / "dated.gguf", tokenizer__chat_template=source))
    one = replace(COUNT, date="2031-02-03")
    Talk(engine, one, load).wait()
    again = Talk(engine, one, load).wait()
    other = Talk(engine, replace(COUNT, date="1999-12-31"), load).wait()
    assert again.cached_tokens == again.prompt_tokens - 1
    assert other.cached_tokens < 20
