"""A specialist's file: what is written is read again, and what strangers write does no harm."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.catalogue import load as load_catalogue
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.engine.values import Adapter
from desktop.core.errors import SpecialistInvalid, SpecialistTooNew
from desktop.core.paths import Paths
from desktop.core.specialists import blanks
from desktop.core.specialists.folder import Specialists
from desktop.core.specialists.reading import LARGEST, MOST_STEPS, read
from desktop.core.specialists.specialist import Field, Specialist, Step
from desktop.core.specialists.writing import write

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

LEAST = 'name = "A"\n'

words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200)


def settings() -> SearchStrategy[ChatSettings]:
    # The spaces around instructions mean nothing, and a line ends as TOML has it.
    plain = texts.map(lambda text: text.replace("\r", "").strip())
    return st.builds(
        ChatSettings,
        context=st.sampled_from([0, 512, 4096]),
        thinking=st.sampled_from([None, True, False]),
        overflow=st.sampled_from(["", "drop", "summarise", "stop"]),
        json_schema=texts.map(lambda text: text.replace("\r", "")),
        system=plain,
        temperature=st.none() | st.floats(0, 5),
        top_k=st.none() | st.integers(0, 1000),
        seed=st.none() | st.integers(0, 1 << 31),
    )


specialists = st.builds(
    Specialist,
    id=st.just("one"),
    name=words,
    own=st.just(True),
    about=words | st.just(""),
    opening=words | st.just(""),
    model=st.sampled_from(["", "qwen35-2b", "owner/repo/file.gguf"]),
    suits=st.lists(st.sampled_from(["a", "b-2"]), max_size=3).map(tuple),
    words=st.lists(words.map(str.casefold).filter(str.isprintable), max_size=3).map(tuple),
    shapes=st.sampled_from([(), ("code",), ("code", "long")]),
    fields=st.lists(
        st.builds(
            Field,
            name=st.sampled_from(["a", "language", "tone_2"]),
            label=words,
            choices=st.lists(words, max_size=3, unique=True).map(tuple),
            default=words,
        ),
        max_size=3,
        unique_by=lambda field: field.name,
    ).map(tuple),
    settings=settings(),
    steps=st.lists(
        st.builds(
            Step,
            name=words,
            ask=words,
            settings=settings(),
            model=st.sampled_from(["", "lfm25-350m"]),
        ),
        max_size=MOST_STEPS,
    ).map(tuple),
)


@given(specialists)
def test_what_is_written_is_read_again(specialist: Specialist) -> None:
    assert read(write(specialist), "one", own=True) == (specialist, ())


@given(st.text(max_size=300))
def test_any_text_is_a_specialist_or_is_refused_with_a_reason(text: str) -> None:
    found: object
    try:
        found = read(text, "x", own=True, strange=True).specialist.name
    except (SpecialistInvalid, SpecialistTooNew) as error:
        found = error.data

    assert found


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
KEYS = ("about", "icon", "model", "suits", "words", "shapes", "fields", "settings", "steps", "new")


@given(st.dictionaries(st.sampled_from(KEYS), values, max_size=5))
def test_values_of_any_type_are_used_or_left_out(found: dict[str, object]) -> None:
    import tomli_w

    table = {key: value for key, value in found.items() if value is not None}
    try:
        text = LEAST + tomli_w.dumps(_without_none(table))
    except (TypeError, ValueError):  # pragma: no cover - what TOML cannot hold
        return
    specialist, left_out = read(text, "x", own=True)

    assert specialist.name == "A"
    assert all(place.isprintable() for place in left_out)
    assert ("new" in left_out) == ("new" in table)
    assert read(write(specialist), "x", own=True).specialist == specialist


def _without_none(value: object) -> dict[str, object]:
    def cleaned(one: object) -> object:
        if isinstance(one, dict):
            return {key: cleaned(each) for key, each in one.items() if each is not None}
        if isinstance(one, list):
            return [cleaned(each) for each in one if each is not None]
        return one

    found = cleaned(value)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "“name”"),
        ('name = ""', "“name”"),
        ("name = 3", "“name”"),
        ("name", "Expected"),
        ('name = "A"\nschema = "1"', "“schema”"),
        ("a = " + "[" * 20_000, "deeply"),
        ("#" * (LARGEST + 1), "too large"),
        ("a" + ".a" * (LARGEST // 2 - 1), "deeply"),
        ("[" + "'a' . " * (LARGEST // 7) + "a]", "deeply"),
        ('name = "A"\nschema = 0x' + "f" * 20_000, "“schema”"),
    ],
)
def test_what_is_no_specialist_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(SpecialistInvalid) as caught:
        read(text, "x", own=True)

    assert reason in str(caught.value.data["reason"])


def test_a_file_of_a_newer_version_is_refused() -> None:
    with pytest.raises(SpecialistTooNew) as caught:
        read(LEAST + "schema = 99", "x", own=True)

    assert caught.value.data == {"schema": 99}


def test_a_number_too_long_to_be_written_is_left_out_like_others() -> None:
    endless = "0x" + "f" * 20_000
    names = ("system", "seed", "temperature", "context", "json_schema")
    settings = "".join(f"{name} = {endless}\n" for name in names)
    found = read(f"{LEAST}icon = {endless}\n[settings]\n{settings}", "x", own=True)

    assert set(found.left_out) == {"icon", *(f"settings.{name}" for name in names)}


def test_what_cannot_be_used_is_left_out_and_named() -> None:
    text = """
    name = "A\\u202eB"
    colour = "red"
    icon = "../../etc/passwd"
    model = "a\\tb"
    [settings]
    temperature = 99.0
    system = "Be kind."
    script = "rm -rf /"
    [[fields]]
    name = "{{x}}"
    [[steps]]
    name = "Nothing to ask"
    [[steps]]
    ask = "Check it."
    again = true
    """
    specialist, left_out = read(text, "x", own=True)

    assert (specialist.name, specialist.icon, specialist.model) == ("A B", "sparkles", "")
    assert specialist.settings == ChatSettings(system="Be kind.")
    assert specialist.steps == (Step("", "Check it."),)
    assert set(left_out) == {
        *("colour", "icon", "model", "settings.temperature", "settings.script", "fields 1"),
        *("steps 1", "steps 2.again"),
    }


def test_a_stranger_names_no_files_here() -> None:
    text = LEAST + '[[settings.adapters]]\npath = "/somewhere/a.gguf"\nscale = 1.0\n'

    own = read(text, "x", own=True)
    strange = read(text, "x", own=True, strange=True)

    assert own.specialist.settings.adapters == (Adapter(Path("/somewhere/a.gguf"), 1.0),)
    assert strange.specialist.settings.adapters == ()
    assert strange.left_out == ("settings.adapters",)


@pytest.mark.parametrize("model", ["ollama:llama3.2:1b", "a/b/Wren 0.2B.gguf", "/models/x.gguf"])
def test_every_model_that_is_here_can_be_bound(model: str) -> None:
    made = Specialist("x", "Cook", own=True, model=model, steps=(Step("", "Check.", model=model),))

    assert read(write(made), "x", own=True) == (made, ())
    strange = read(write(made), "x", own=True, strange=True)
    assert (strange.specialist.model, strange.specialist.steps[0].model) == ("", "")
    assert strange.left_out == ("model", "steps 1.model")


def test_instructions_that_no_model_could_read_are_left_out() -> None:
    found = read(f'{LEAST}[settings]\nsystem = "{"x" * 200_000}"', "x", own=True)

    assert found.specialist.settings.system == ""
    assert found.left_out == ("settings.system",)


def test_a_relay_has_an_end() -> None:
    steps = "".join(f'[[steps]]\nask = "{number}"\n' for number in range(MOST_STEPS + 3))
    found = read(LEAST + steps, "x", own=True)

    assert len(found.specialist.steps) == MOST_STEPS
    assert found.left_out == tuple(f"steps {MOST_STEPS + number}" for number in (1, 2, 3))


@given(st.text(), st.dictionaries(st.sampled_from(["a", "b", "language"]), st.text()))
def test_blanks_are_filled_once(text: str, chosen: dict[str, str]) -> None:
    template = f"{{{{a}}}}{text}{{{{ b }}}}"
    filled = blanks.fill(template, chosen)

    assert filled.startswith(chosen.get("a", "{{a}}"))
    assert filled.endswith(chosen.get("b", "{{ b }}"))
    # What was filled in is no template itself, so the length has a bound.
    most = max(map(len, chosen.values()), default=0)
    assert len(filled) <= len(template) * max(1, most)


def test_a_blank_that_holds_a_blank_does_not_loop() -> None:
    assert blanks.fill("{{a}}", {"a": "{{a}}{{b}}", "b": "{{a}}"}) == "{{a}}{{b}}"


def test_all_that_come_with_goldcrest_are_whole_and_suit_known_models() -> None:
    paths = Paths.from_environment()
    catalogue = load_catalogue(paths.catalogue_file)
    known = {model.id for model in catalogue.models}
    shipped = Specialists(paths.assets / "specialists", Path("nowhere")).listing()

    assert len(shipped.all) >= 12
    assert shipped.problems == ()
    for each in shipped.all:
        text = (paths.assets / "specialists" / f"{each.id}.toml").read_text("utf-8")
        assert read(text, each.id, own=False).left_out == ()
        assert each.about, each.id
        assert each.opening, each.id
        assert each.words, each.id
        assert each.suits, each.id
        assert set(each.suits) <= known, each.id
        named = {field.name for field in each.fields}
        assert set(blanks.names(each.settings.system)) == named, each.id
