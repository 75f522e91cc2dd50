"""The template that a model's prompts are really made with: its own, or one of ours in its place.

A GGUF may lack a template, or bring one that is broken. Which form of prompt a model was trained
with then shows in its vocabulary: forms have tokens of their own.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.engine.worker_template import ChatTemplate
from desktop.core.errors import TemplateFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.engine.values import ChatMessage, TemplateProblem
    from desktop.core.engine.worker_template import Marks

#: The name of a model's own template.
OWN: Final = "own"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of prompt that models of several makers share.

    Attributes:
        name: as people know it.
        tokens: the names of tokens that a vocabulary for it has.
        source: its template.
    """

    name: str
    tokens: tuple[str, ...]
    source: str


def _form(
    name: str, tokens: str, turn: str, prompt: str, *, start: str = "{{ bos_token }}"
) -> Form:
    """Return a form in which all turns look alike: `turn`, with `role` and `text`."""
    loop = "{% for m in messages %}{% set role = m.role %}{% set text = m.content %}"
    end = "{% endfor %}{% if add_generation_prompt %}" + prompt + "{% endif %}"
    return Form(name, tuple(tokens.split()), start + loop + turn + end)


def _roles(system: str, user: str, assistant: str) -> str:
    """Return a turn that each side begins in its own way."""
    return (
        "{% if role == 'system' %}" + system + "{% elif role == 'user' %}" + user + "{% else %}"
        f"{assistant}{{% endif %}}"
    )


_MODEL: Final = "{% if role == 'assistant' %}{% set role = 'model' %}{% endif %}"
_LLAMA3_HEAD: Final = "<|start_header_id|>{}<|end_header_id|>\n\n"
_LLAMA4_HEAD: Final = "<|header_start|>{}<|header_end|>\n\n"
_COHERE_HEAD: Final = "<|START_OF_TURN_TOKEN|>"
_COHERE_END: Final = "<|END_OF_TURN_TOKEN|>"
# DeepSeek's names are written with a wide bar.
_DEEPSEEK_USER, _DEEPSEEK_ANSWER = "<\uff5cUser\uff5c>", "<\uff5cAssistant\uff5c>"
_NO_SYSTEM: Final = "{% if role == 'system' %}{{ raise_exception('no system turn') }}{% endif %}"

#: The first whose tokens a vocabulary has is taken; the more telling ones come first. Where a form
#: has no system turn it refuses one, and the words go into the user's first turn.
FORMS: Final = (
    _form(
        "Phi 4",
        "<|im_start|> <|im_sep|> <|im_end|>",
        "<|im_start|>{{ role }}<|im_sep|>{{ text }}<|im_end|>",
        "<|im_start|>assistant<|im_sep|>",
        start="",
    ),
    _form(
        "ChatML",
        "<|im_start|> <|im_end|>",
        "<|im_start|>{{ role }}\n{{ text }}<|im_end|>\n",
        "<|im_start|>assistant\n",
        start="",
    ),
    _form(
        "Llama 3",
        "<|start_header_id|> <|end_header_id|> <|eot_id|>",
        _LLAMA3_HEAD.format("{{ role }}") + "{{ text | trim }}<|eot_id|>",
        _LLAMA3_HEAD.format("assistant"),
    ),
    _form(
        "Llama 4",
        "<|header_start|> <|header_end|> <|eot|>",
        _LLAMA4_HEAD.format("{{ role }}") + "{{ text | trim }}<|eot|>",
        _LLAMA4_HEAD.format("assistant"),
    ),
    _form(
        "Gemma",
        "<start_of_turn> <end_of_turn>",
        _NO_SYSTEM + _MODEL + "<start_of_turn>{{ role }}\n{{ text | trim }}<end_of_turn>\n",
        "<start_of_turn>model\n",
    ),
    _form(
        "Gemma 4",
        "<|turn> <turn|>",
        _MODEL + "<|turn>{{ role }}\n{{ text | trim }}<turn|>\n",
        "<|turn>model\n",
    ),
    _form(
        "Granite",
        "<|start_of_role|> <|end_of_role|> <|end_of_text|>",
        "<|start_of_role|>{{ role }}<|end_of_role|>{{ text }}<|end_of_text|>\n",
        "<|start_of_role|>assistant<|end_of_role|>",
        start="",
    ),
    _form(
        "gpt-oss",
        "<|start|> <|message|> <|channel|> <|end|>",
        _roles(
            "<|start|>system<|message|>{{ text }}<|end|>",
            "<|start|>user<|message|>{{ text }}<|end|>",
            "<|start|>assistant<|channel|>final<|message|>{{ text }}<|end|>",
        ),
        "<|start|>assistant",
        start="",
    ),
    _form(
        "Command R",
        "<|START_OF_TURN_TOKEN|> <|END_OF_TURN_TOKEN|> <|USER_TOKEN|> <|CHATBOT_TOKEN|>",
        _COHERE_HEAD
        + _roles("<|SYSTEM_TOKEN|>", "<|USER_TOKEN|>", "<|CHATBOT_TOKEN|>")
        + "{{ text | trim }}"
        + _COHERE_END,
        _COHERE_HEAD + "<|CHATBOT_TOKEN|>",
    ),
    _form(
        "GLM",
        "[gMASK] <sop> <|user|> <|assistant|>",
        "<|{{ role }}|>\n{{ text }}",
        "<|assistant|>\n",
        start="[gMASK]<sop>",
    ),
    _form(
        "DeepSeek",
        f"{_DEEPSEEK_USER} {_DEEPSEEK_ANSWER}",
        _roles(
            "{{ text }}\n\n",
            _DEEPSEEK_USER + "{{ text }}",
            _DEEPSEEK_ANSWER + "{{ text }}{{ eos_token }}",
        ),
        _DEEPSEEK_ANSWER,
    ),
    _form(
        "Phi 3",
        "<|user|> <|assistant|> <|end|>",
        "<|{{ role }}|>\n{{ text }}<|end|>\n",
        "<|assistant|>\n",
        start="",
    ),
    _form(
        "Zephyr",
        "<|user|> <|assistant|>",
        "<|{{ role }}|>\n{{ text }}{{ eos_token }}\n",
        "<|assistant|>\n",
        start="",
    ),
    _form(
        "EXAONE",
        "[|system|] [|user|] [|assistant|] [|endofturn|]",
        _roles(
            "[|system|]{{ text }}[|endofturn|]\n",
            "[|user|]{{ text }}\n",
            "[|assistant|]{{ text }}[|endofturn|]\n",
        ),
        "[|assistant|]",
        start="",
    ),
    _form(
        "Mistral",
        "[INST] [/INST]",
        _NO_SYSTEM
        + "{% if role == 'user' %}[INST]{{ text | trim }}[/INST]"
        + "{% else %}{{ text | trim }}{{ eos_token }}{% endif %}",
        "",
    ),
)
#: For a vocabulary that has none of these.
PLAIN: Final = _form(
    "plain text",
    "",
    _roles("{{ text }}\n\n", "User: {{ text }}\n\n", "Assistant: {{ text }}\n\n"),
    "Assistant:",
)


def form_for(has: Callable[[str], bool]) -> Form:
    """Return the form of prompt that a vocabulary was made for.

    Args:
        has: whether a text is the name of one token.
    """
    return next((form for form in FORMS if all(map(has, form.tokens))), PLAIN)


class ModelTemplate:
    """Makes the prompts of one model.

    Attributes:
        name: of the template used last, "own" or a form's.
        problem: why it was not the model's own.
    """

    def __init__(self, source: str | None, marks: Marks, has: Callable[[str], bool]) -> None:
        self._own = ChatTemplate(source, marks) if source and source.strip() else None
        self._form = form_for(has)
        self._fallback = ChatTemplate(self._form.source, marks)
        self._unusable: TemplateProblem = "" if self._own else "missing"
        self.name = OWN if self._own else self._form.name
        self.problem: TemplateProblem = self._unusable

    def check(self, stopped: Callable[[], bool] = lambda: False) -> None:
        """Try the model's own template, and find out how it wants the turns of a chat.

        Raises:
            RenderingStopped: `stopped` said so.
        """
        if self._own is None:
            return
        try:
            self._own.check(stopped)
        except TemplateFailed as failed:
            self._unusable = "broken"
            self._note("broken", failed)

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        thinking: bool | None = None,
        date: str = "",
        stopped: Callable[[], bool] = lambda: False,
    ) -> str:
        """Return the prompt; see `ChatTemplate.render`.

        Raises:
            TemplateFailed: the chat is too large even for a template of ours.
            RenderingStopped: `stopped` said so.
        """
        self.name, self.problem = self._form.name, self._unusable
        if self._own is not None and not self._unusable:
            try:
                text = self._own.render(messages, thinking=thinking, date=date, stopped=stopped)
            except TemplateFailed as failed:
                # Others may be told how; to try anew each time would take all its time each time.
                problem: TemplateProblem = "refused"
                if failed.data.get("reason") == "time":
                    problem = self._unusable = "broken"
                self._note(problem, failed)
            else:
                self.name, self.problem = OWN, ""
                return text
        return self._fallback.render(messages, thinking=thinking, date=date, stopped=stopped)

    def _note(self, problem: TemplateProblem, failed: TemplateFailed) -> None:
        self.name, self.problem = self._form.name, problem
        sys.stderr.write(
            f"the model's chat template is not used, but {self._form.name!a}: "
            f"{failed.data.get('reason')!a}\n"
        )
