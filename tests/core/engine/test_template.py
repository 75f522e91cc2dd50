from __future__ import annotations

import itertools
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.values import ChatMessage
from desktop.core.engine.worker_template import (
    MAX_SOURCE,
    ChatTemplate,
    Marks,
    RenderingStopped,
    fold,
)
from desktop.core.errors import TemplateFailed

CHAT = (
    ChatMessage("system", "Be kind."),
    ChatMessage("user", "Hello?"),
    ChatMessage("assistant", "Hi."),
    ChatMessage("user", "Why?"),
)
GROW = "{%% set ns = namespace(x=%s) %%}{%% for i in range(60) %%}%s{%% endfor %%}{{ ns.x }}"


def render(source: str, *messages: ChatMessage, thinking: bool | None = None) -> str:
    return ChatTemplate(source, Marks("<s>", "</s>")).render(messages or CHAT, thinking=thinking)


def checked(source: str, *messages: ChatMessage, date: str = "") -> str:
    template = ChatTemplate(source, Marks("<s>", "</s>"))
    template.check()
    return template.render(messages or CHAT, date=date)


def failure(source: str) -> str:
    with pytest.raises(TemplateFailed) as caught:
        render(source)
    return str(caught.value.data["reason"])


def test_a_template_gets_what_it_expects() -> None:
    source = (
        "{{ bos_token }}{{ eos_token }}{{ add_generation_prompt }}"
        "{% if tools is not none %}tools{% endif %}{{ strftime_now('%Y')|length }}"
        "{{ {'a': '<é>'}|tojson }}"
    )
    assert render(source) == '<s></s>True4{"a": "<é>"}'


@pytest.mark.parametrize(("given", "shown"), [(None, "unset"), (True, "True"), (False, "False")])
def test_thinking_is_switched_only_when_asked(given: bool | None, shown: str) -> None:
    source = "{% if enable_thinking is defined %}{{ enable_thinking }}{% else %}unset{% endif %}"
    assert render(source, thinking=given) == shown


def test_a_template_that_wants_no_tools_variable_at_all_is_served() -> None:
    source = "{% if tools is defined %}{% for t in tools %}{% endfor %}{% endif %}fine"
    assert render(source) == "fine"


def test_a_refused_system_message_goes_into_the_first_user_turn() -> None:
    source = (
        "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}"
        "{% endif %}{% for m in messages %}[{{ m.role }}:{{ m.content }}]{% endfor %}"
    )
    assert render(source) == "[user:Be kind.\n\nHello?][assistant:Hi.][user:Why?]"


def test_two_turns_of_one_side_are_joined_where_a_template_insists() -> None:
    source = (
        "{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
        "{{ raise_exception('must alternate') }}{% endif %}[{{ m.content }}]{% endfor %}"
    )
    chat = (ChatMessage("user", "a"), ChatMessage("user", "b"))
    assert render(source, *chat) == "[a\n\nb]"


def test_what_the_template_complains_about_is_told() -> None:
    assert failure("{{ raise_exception('no way') }}") == "no way"


@given(st.lists(st.sampled_from(["system", "user", "assistant"]), max_size=8))
def test_folding_loses_nothing_and_alternates(roles: list[str]) -> None:
    turns = [{"role": role, "content": f"<{at}>"} for at, role in enumerate(roles)]
    folded = fold(turns)
    shown = [turn["role"] for turn in folded]
    assert all(one != two for one, two in itertools.pairwise(shown))
    assert "system" not in shown
    text = "".join(turn["content"] for turn in folded).replace("\n\n", "")
    assert text == "".join(turn["content"] for turn in turns)


def test_generation_blocks_and_loop_controls_work() -> None:
    source = (
        "{% for m in messages %}{% generation %}{{ m.content }}{% endgeneration %}{% break %}"
        "{% endfor %}"
    )
    assert render(source) == "Be kind."


HOSTILE = {
    "endless": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "product": "{{ 'a' * 10**9 }}",
    "list product": "{{ [1] * 10**9 }}",
    "output": "{% for a in range(99999) %}{{ 'a' * 99 }}{% endfor %}",
    "concat": GROW % ("'aa'", "{% set ns.x = ns.x ~ ns.x %}"),
    "sum": GROW % ("'aa'", "{% set ns.x = ns.x + ns.x %}"),
    "list sum": GROW % ("[1]", "{% set ns.x = ns.x + ns.x %}"),
    "nested lists": GROW % ("[1]", "{% set ns.x = [ns.x, ns.x] %}"),
    "nested json": GROW % ("[1]", "{% set ns.x = [ns.x, ns.x] %}") + "{{ ns.x|tojson }}",
    "block set": GROW % ("'aa'", "{% set y %}{{ ns.x }}{{ ns.x }}{% endset %}{% set ns.x = y %}"),
    "big number": GROW % ("9", "{% set ns.x = ns.x * ns.x %}"),
    "power": "{{ 10 ** 999999999 }}",
    "zfill": "{{ 'a'.zfill(10**9) }}",
    "ljust": "{{ 'a'.ljust(10**9) }}",
    "percent": "{{ '%1000000000d' % 1 }}",
    "percent star": "{{ '%*d' % (10**9, 1) }}",
    "format": "{{ '{:1000000000d}'.format(1) }}",
    "format map": "{{ '{a:1000000000d}'.format_map({'a': 1}) }}",
    "center": "{{ 'a'|center(10**9) }}",
    "indent": "{{ ('a\n' * 9999)|indent(10**9) }}",
    "indent text": "{{ 'a\nb'|indent('a' * 99999) }}",
    "json indent": "{{ [1]|tojson(indent=10**9) }}",
    "join": "{{ ('a' * 9999).join(range(99999)|map('string')) }}",
    "join filter": "{{ range(99999)|join('a' * 9999) }}",
    "replace": "{{ ('a' * 99999).replace('a', 'b' * 99999) }}",
    "replace filter": "{{ ('a' * 99999)|replace('a', 'b' * 99999) }}",
    "range": "{{ range(10**9)|list }}",
    "lipsum": "{{ lipsum(n=10**9) }}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "parentheses": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "class": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "attr filter": "{{ ''|attr('__class__') }}",
    "globals": "{{ raise_exception.__globals__.keys() }}",
    "cycler": "{{ cycler.__init__.__globals__ }}",
    "self": "{{ self.__init__.__globals__ }}",
    "format attribute": "{{ '{0.__class__}'.format(1) }}",
    "format item": "{{ '{0[a]}'.format({'a': 1}) }}",
    "format conversion": "{{ '{!r}'.format('a') }}",
    "format argument": "{{ '{:{}}'.format('a', 10**9) }}",
    "format growth": GROW % ("'aa'", "{% set ns.x = '{0}{0}'.format(ns.x) %}"),
    "format missing": "{{ '{7}'.format(1) }}",
    "map attribute": "{{ (['']|map(attribute='__class__')|first).__mro__ }}",
    "change": "{{ messages.append(1) }}",
    "include": "{% include '/etc/passwd' %}",
    "import": "{% import 'os' as os %}",
    "syntax": "{% for %}",
    "undefined": "{{ nothing.at.all }}",
    "number bytes": "{{ (1).to_bytes(10**9, 'big') }}",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_template_fails_soon_and_small(source: str) -> None:
    started = time.monotonic()
    with pytest.raises(TemplateFailed):
        render(source)
    assert time.monotonic() - started < 5


def test_an_endless_template_is_named_so() -> None:
    assert failure(HOSTILE["endless"]) == "time"


def test_a_template_of_megabytes_is_not_even_compiled() -> None:
    assert "characters" in failure("a" * (MAX_SOURCE + 1))


def test_the_stop_button_works_while_a_template_renders() -> None:
    template = ChatTemplate(HOSTILE["endless"], Marks(), seconds=30)
    with pytest.raises(RenderingStopped):
        template.render(CHAT, stopped=lambda: True)
    with pytest.raises(RenderingStopped):
        template.check(lambda: True)


def test_only_the_templates_own_work_counts_as_its_time() -> None:
    """Another program may have the processor meanwhile."""
    waits = [0.3, 0.3, 0.3]

    def wait() -> bool:
        time.sleep(waits.pop() if waits else 0)
        return False

    source = "{% for a in range(300) %}{% for b in range(3000) %}{% endfor %}{% endfor %}fine"
    assert ChatTemplate(source, Marks()).render(CHAT, stopped=wait) == "fine"
    assert len(waits) <= 1


def test_an_endless_template_takes_half_a_second_of_work() -> None:
    started = time.thread_time()
    assert failure(HOSTILE["endless"]) == "time"
    assert 0.4 < time.thread_time() - started < 1.0


def test_where_no_timer_interrupts_an_endless_template_ends_too() -> None:
    """As on Windows; another thread has no timer, either."""
    caught: list[TemplateFailed] = []

    def run() -> None:
        try:
            render(HOSTILE["endless"])
        except TemplateFailed as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(20)
    assert [error.data["reason"] for error in caught] == ["time"]


def test_ordinary_means_still_work() -> None:
    source = (
        "{{ 'a,b'.split(',')|join('-') }} {{ '%s=%5.1f' % ('x', 2) }} {{ 'abc'.replace('b', 'B') }}"
        " {{ [1, 2]|length + 3 }} {{ 'a' ~ 1 ~ none }} {{ 'x\ny'|indent(2) }} {{ ' t '|trim }}"
        " {{ '-' * 5 }} {{ messages[1:]|map(attribute='role')|list }} {{ {'a': [1]} }}"
    )
    assert render(source) == (
        "a-b x=  2.0 aBc 5 a1None x\n  y t ----- ['user', 'assistant', 'user'] {'a': [1]}"
    )


def test_plain_fields_of_a_format_are_filled() -> None:
    source = "{{ '<{}|{}>'.format('a', 1) }}{{ '{1}{0}{{}}'.format('b', 'c') }}{% set f = 'n' %}"
    assert render(source + "{{ '{name}'.format(name=f) }}") == "<a|1>cb{}n"


# --- traits of templates that models ship with ------------------------------------------------

TURNS = "{% for m in messages %}[{{ m.role }}:{{ m.content }}]{% endfor %}"
OWN_WORDS = "[system:Be kind.][user:Hello?][assistant:Hi.][user:Why?]"
FOLDED = "[user:Be kind.\n\nHello?][assistant:Hi.][user:Why?]"
TRAITS = {
    "plain": (TURNS, OWN_WORDS),
    "tools is none": ("{% if tools is not none %}{{ tools|length }}{% endif %}" + TURNS, OWN_WORDS),
    "tools is counted": ("{% if not tools %}{% endif %}" + TURNS, OWN_WORDS),
    "tools only undefined": (
        "{% if tools is defined %}{% for t in tools %}{% endfor %}{% endif %}" + TURNS,
        OWN_WORDS,
    ),
    "functions of firefunction": ("{% set f = functions ~ datetime %}" + TURNS, OWN_WORDS),
    "refuses a system message": (
        "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}" + TURNS,
        FOLDED,
    ),
    "passes over a system message": (
        "{% for m in messages if m.role != 'system' %}[{{ m.role }}:{{ m.content }}]{% endfor %}",
        FOLDED,
    ),
    "knows two roles": (
        (
            "{% for m in messages %}{% if m.role == 'user' %}[user:{{ m.content }}]"
            "{% elif m.role == 'assistant' %}[assistant:{{ m.content }}]{% endif %}{% endfor %}"
        ),
        FOLDED,
    ),
    "content in parts": (
        (
            "{% for m in messages %}[{{ m.role }}:{% for part in m.content %}{{ part.text }}"
            "{% endfor %}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "content in parts, no system": (
        (
            "{% for m in messages if m.role != 'system' %}[{{ m.role }}:{% for part in m.content %}"
            "{% if part['type'] == 'text' %}{{ part['text'] }}{% endif %}{% endfor %}]{% endfor %}"
        ),
        FOLDED,
    ),
    "content of either kind": (
        (
            "{% for m in messages %}[{{ m.role }}:{% if m.content is string %}{{ m.content }}"
            "{% else %}{{ m.content[0].text }}{% endif %}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "last message only": ("<{{ messages[-1].content }}>", "<Why?>"),
    "namespace": (
        (
            "{% set ns = namespace(s='') %}{% for m in messages %}"
            "{% set ns.s = ns.s ~ '[' ~ m.role ~ ':' ~ m.content ~ ']' %}{% endfor %}{{ ns.s }}"
        ),
        OWN_WORDS,
    ),
    "macros": (
        (
            "{% macro turn(m, end=']') %}[{{ m['role'] }}:{{ m['content'] }}{{ end }}{% endmacro %}"
            "{% for m in messages %}{{ turn(m) }}{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "call blocks": (
        (
            "{% macro wrap() %}[{{ caller() }}]{% endmacro %}{% for m in messages %}"
            "{% call wrap() %}{{ m.role }}:{{ m.content }}{% endcall %}{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "filter blocks": ("{% filter trim %} " + TURNS + " {% endfilter %}", OWN_WORDS),
    "loop controls": (
        (
            "{% for m in messages %}{% if m.role == 'tool' %}{% continue %}{% endif %}"
            "[{{ m.role }}:{{ m.content }}]{% if loop.last %}{% break %}{% endif %}{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "generation tags": (
        (
            "{% for m in messages %}[{{ m.role }}:{%- generation -%}{{ m.content }}"
            "{%- endgeneration -%}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "slices": (
        (
            "{% set rest = messages[1:] %}[system:{{ messages[0].content }}]{% for m in rest %}"
            "[{{ m.role }}:{{ m.content }}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "reversed": (
        "{% set ns = namespace(last=-1) %}{% for m in messages[::-1] %}{% if m.role == 'user' and"
        " ns.last < 0 %}{% set ns.last = messages|length - loop.index %}{% endif %}{% endfor %}"
        + TURNS
        + "{{ ns.last }}",
        OWN_WORDS + "3",
    ),
    "neighbours": (
        (
            "{% for m in messages %}{% if loop.nextitem is defined and loop.previtem is"
            " undefined %}<s>{% endif %}[{{ m.role }}:{{ m.content }}]{% endfor %}"
        ),
        "<s>" + OWN_WORDS,
    ),
    "items in order": (
        (
            "{% for m in messages %}[{% for key, value in m.items() %}{{ value }}"
            "{{ '' if loop.last else ':' }}{% endfor %}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "sorted items": (
        (
            "{% for m in messages %}[{% for key, value in m|dictsort(reverse=true) %}{{ value }}"
            "{{ ':' if loop.first }}{% endfor %}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "get": (
        (
            "{% for m in messages %}[{{ m.get('role') }}:{{ m.get('content', '') }}"
            "{{ m.get('tool_calls') or '' }}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "selectattr": (
        (
            "{% set system = messages|selectattr('role', 'equalto', 'system')|list %}"
            "[system:{{ system[0].content }}]"
            "{% for m in messages|rejectattr('role', '==', 'system') %}"
            "[{{ m.role }}:{{ m.content }}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "json": (
        "{% for m in messages %}{{ m|tojson }}{% endfor %}",
        (
            '{"role": "system", "content": "Be kind."}{"role": "user", "content": "Hello?"}'
            '{"role": "assistant", "content": "Hi."}{"role": "user", "content": "Why?"}'
        ),
    ),
    "thoughts cut off": (
        (
            "{% for m in messages %}[{{ m.role }}:"
            "{{ m.content.split('</think>')[-1].lstrip('\n') }}]{% endfor %}"
        ),
        OWN_WORDS,
    ),
    "format": (
        "{% for m in messages %}{{ '[{}:{}]'.format(m.role, m.content) }}{% endfor %}",
        OWN_WORDS,
    ),
    "recursive loop": (
        "{% for m in messages recursive %}[{{ m.role }}:{{ m.content }}]{% endfor %}",
        OWN_WORDS,
    ),
    "do": ("{% set a = [1] %}{% set a = a + [2] %}" + TURNS, OWN_WORDS),
    "raw": (TURNS + "{% raw %}{{ x }}{% endraw %}", OWN_WORDS + "{{ x }}"),
}


@pytest.mark.parametrize(("source", "prompt"), TRAITS.values(), ids=TRAITS)
def test_what_templates_do_works(source: str, prompt: str) -> None:
    assert checked(source) == prompt


def test_a_system_message_that_is_read_stays_one_however_it_is_changed() -> None:
    """The probe decides, not the text at hand: this template cuts marks out of it."""
    source = "{% for m in messages %}[{{ m.content|replace('/fast', '') }}]{% endfor %}"
    chat = (ChatMessage("system", "Be /fast kind."), ChatMessage("user", "Hello?"))
    assert checked(source, *chat) == "[Be  kind.][Hello?]"


def test_a_template_that_says_nothing_of_what_was_asked_is_broken() -> None:
    for source in ("Hello!", "{% for m in messages %}{{ m.text }}{% endfor %}", " "):
        with pytest.raises(TemplateFailed) as caught:
            checked(source)
        assert caught.value.data["reason"] == "it leaves out the messages"


@pytest.mark.parametrize(
    "source",
    [
        "{{ strftime_now('%Y-%m-%d %H:%M') }}",
        "{{ strftime_now('%Y-%m-') }}{{ date_string[:2] }}{{ strftime_now(' %H:%M') }}",
    ],
)
def test_the_date_is_that_of_the_chat_at_all_hours(source: str) -> None:
    assert checked(source + TURNS, date="2031-02-03").startswith("2031-02-03 00:00[system")


def test_the_date_is_written_as_llama_was_trained() -> None:
    source = (
        "{% if not date_string is defined %}{% set date_string = '26 Jul 2024' %}{% endif %}"
        "Today Date: {{ date_string }}"
    )
    assert checked(source + TURNS, date="2031-02-03").startswith("Today Date: 03 Feb 2031[")


@pytest.mark.parametrize("date", ["", "yesterday", "2031-99-99"])
def test_without_a_date_it_is_today(date: str) -> None:
    year = checked("{{ strftime_now('%Y') }}" + TURNS, date=date)[:4]
    assert int(year) >= 2025


@given(st.text(max_size=30), st.text(max_size=30))
def test_messages_are_data_and_never_template(one: str, two: str) -> None:
    chat = (ChatMessage("user", one + "{{ 7 * 7 }}{% raw %}"), ChatMessage("assistant", two))
    text = render("{% for m in messages %}[{{ m.content }}]{% endfor %}", *chat)
    assert text == f"[{one}{{{{ 7 * 7 }}}}{{% raw %}}][{two}]"
