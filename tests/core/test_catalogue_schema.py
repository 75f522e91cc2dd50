from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.catalogue import Licence, Model, Projector, Shape, load
from desktop.core.catalogue_lines import SpreadValueError, find_lines
from desktop.core.catalogue_rules import LICENCE, MODEL, PROJECTOR, SAMPLING, SHAPE
from desktop.core.errors import CatalogueInvalid
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from pathlib import Path

GOOD: Final = """\
schema_version = 1

[licences.mit]
name = "MIT"
link = "https://opensource.org/license/mit"
commercial = "yes"

[[model]] # the first
id = "first"
name = "First"
maker = "Someone"
kind = "chat"
tier = "1B"
status = "listed"
repo = "owner/First-GGUF"
file = "first-Q8_0.gguf"

[[model]]
id = "whole"
name = "Whole"
maker = "Someone"
kind = "chat"
tier = "nano"
status = "recommended"
repo = "owner/Whole-GGUF"
file = "whole-Q4_K_M.gguf"
revision = "0123456789012345678901234567890123456789"
bytes = 1000
sha256 = "0123456789012345678901234567890123456789012345678901234567890123"
quantization = "Q4_K_M"
parameters = 2000
effective_parameters = 1000
licence = "mit"
context = 4096
languages = "English"
strengths = "Everything"
caution = "Nothing"
thinking = "switchable"
architecture = "llama"
kv_bytes_per_token = 10
kv_bytes_fixed = 10
minimum_engine = "b10828"
sampling = { temperature = 0.5, top_k = 3 }
[model.thinking_sampling]
temperature = 1
[model.shape]
layers = 2
tied = true
[model.projector]
file = "mmproj.gguf"
bytes = 10

[[model]]
id = "search"
name = "Search"
maker = "Someone"
kind = "embedding"
tier = "nano"
status = "listed"
repo = "owner/Search-GGUF"
file = "search.gguf"
dimensions = 384
pooling = "mean"
query_prefix = "query: "
document_prefix = ""
"""


@pytest.fixture
def catalogue_file(tmp_path: Path) -> Path:
    path = tmp_path / "models.toml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def refused(path: Path, text: str | bytes) -> dict[str, object]:
    if isinstance(text, str):
        text = text.encode()
    path.write_bytes(text)
    with pytest.raises(CatalogueInvalid) as caught:
        load(path)
    assert caught.value.data["path"] == str(path)
    assert caught.value.data["reason"]
    return dict(caught.value.data)


def line_of(text: str, start: str, after: str = "") -> int:
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if after and line.startswith(after)), 0)
    return next(n for n, line in enumerate(lines, 1) if n > first and line.startswith(start))


def replaced(start: str, new: str, after: str = "") -> str:
    lines = GOOD.split("\n")
    lines[line_of(GOOD, start, after) - 1] = new
    return "\n".join(lines)


def test_a_sound_file_is_read_as_it_stands(catalogue_file: Path) -> None:
    first, whole, search = load(catalogue_file).models

    assert first.licence is None
    assert first.sampling is None
    assert whole.shape == Shape(layers=2, tied=True)
    assert whole.sampling == Sampling(0.5, top_k=3, top_p=1.0, min_p=0.0)
    assert whole.projector
    assert whole.projector.bytes == 10
    assert search.document_prefix == ""
    assert search.query_prefix == "query: "


def section(start: str) -> str:
    return GOOD.split(start)[1].split("\n[")[0]


WHOLE: Final = 'id = "whole"'
TABLES: Final = {
    "": WHOLE,
    "thinking_sampling.": "[model.thinking_sampling]",
    "shape.": "[model.shape]",
    "projector.": "[model.projector]",
}
PRESENT: Final = [
    (prefix, field)
    for prefix, after in TABLES.items()
    for field in re.findall(r"(?m)^(\w+) = [^{]", "\n" + WHOLE * (not prefix) + section(after))
]


@pytest.mark.parametrize(("prefix", "field"), PRESENT)
@pytest.mark.parametrize("value", ["-1", '"\\u0000"', "[]", "nan", '""', "1979-05-27"])
def test_each_field_says_where_it_is_wrong(
    catalogue_file: Path, prefix: str, field: str, value: str
) -> None:
    after = TABLES[prefix]
    if field == "id":
        after = "file = "  # of the first model
    text = replaced(f"{field} = ", f"{field} = {value}", after)

    data = refused(catalogue_file, text)

    assert data["field"] == prefix + field
    assert data["line"] == line_of(GOOD, f"{field} = ", after)
    if field != "id":
        assert data["model"] == "whole"


REQUIRED: Final = [field for field, rule in MODEL.items() if rule.required]


@pytest.mark.parametrize("field", REQUIRED)
def test_a_missing_field_is_named_with_its_models_line(catalogue_file: Path, field: str) -> None:
    text = replaced(f"{field} = ", "", "file = " if field == "id" else WHOLE)

    data = refused(catalogue_file, text)

    assert data["field"] == field
    assert data["line"] == line_of(GOOD, "[[model]]", "file = ")
    assert data["model"] == ("number 2" if field == "id" else "whole")


@pytest.mark.parametrize(
    ("start", "new", "field", "model"),
    [
        ("caution", 'colour = "red"', "colour", "whole"),
        ("caution", '"co lour" = "red"', "co lour", "whole"),
        ("layers", "depth = 3", "shape.depth", "whole"),
        ("sampling", "sampling = { temperature = 1, heat = 2 }", "sampling.heat", "whole"),
        ("sampling", "sampling = { top_k = 2 }", "sampling.temperature", "whole"),
        ("sampling", "sampling.temperature = 9", "sampling.temperature", "whole"),
        ("sampling", "sampling = 3", "sampling", "whole"),
        ("licence", 'licence = "beer"', "licence", "whole"),
        ("dimensions", 'thinking = "never"', "thinking", "search"),
        ("kv_bytes_fixed", "dimensions = 10", "dimensions", "whole"),
        ("commercial", 'commercial = "perhaps"', "commercial", "licence mit"),
        ("link", 'link = "http://example.org"', "link", "licence mit"),
        ("schema_version", "schema_version = 2", "schema_version", None),
        ("schema_version", "schema_version = 1\nauthor = 1", "author", None),
    ],
)
def test_other_mistakes_are_named_too(
    catalogue_file: Path, start: str, new: str, field: str, model: str | None
) -> None:
    text = replaced(start, new)

    data = refused(catalogue_file, text)

    assert (data["field"], data["model"]) == (field, model)
    assert data["line"] == line_of(text, new.rsplit("\n", maxsplit=1)[-1])


def test_doubles_are_found_where_they_come_again(catalogue_file: Path) -> None:
    text = replaced(WHOLE, 'id = "first"')
    assert refused(catalogue_file, text)["line"] == line_of(GOOD, WHOLE)

    text = replaced(WHOLE, 'id = "tiny"')
    assert refused(catalogue_file, text)["reason"] == "is there twice"

    text = GOOD.replace("Whole-GGUF", "First-GGUF").replace("whole-Q4_K_M", "first-Q8_0")
    data = refused(catalogue_file, text)
    assert (data["model"], data["field"]) == ("whole", "file")
    assert data["line"] == line_of(text, "file", WHOLE)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("schema_version = 1\nid = \n", 2),
        ("schema_version = 1\n\n[[model]\n", 3),
        ("schema_version = 1\nname = 1\nname = 2\n", 3),
        ('schema_version = 1\nname = "open\n', 2),
        ("schema_version = 1\nnames = [1,\n", 3),
        ('schema_version = 1\n# fine\nname = """\nspread\n"""\n', 3),
        (b"schema_version = 1\n# \xff\n", 2),
        ("", 1),
        ("schema_version = 1\n[licences]\n[model]\n", 3),
        ("schema_version = 1\nlicences = 3\n", 2),
        ("schema_version = 1\nmodel = []\n[licences]\nmit = 3\n", 4),
    ],
)
def test_what_is_no_catalogue_at_all_names_the_line(
    catalogue_file: Path, text: str | bytes, line: int
) -> None:
    assert refused(catalogue_file, text)["line"] == line


def test_windows_line_ends_change_nothing(catalogue_file: Path) -> None:
    text = replaced("bytes", "bytes = 0").replace("\n", "\r\n")

    assert refused(catalogue_file, text)["line"] == line_of(GOOD, "bytes")


def test_a_catalogue_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalid) as caught:
        load(tmp_path / "gone.toml")

    assert caught.value.data["line"] is None
    assert caught.value.data["reason"]


BLANK: Final = st.sampled_from(["", "   ", "# a note", '# id = "note"', "\t# [[model]]"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blanks=st.lists(BLANK, min_size=30, max_size=30), place=st.integers(0, 10**6))
def test_the_line_is_right_whatever_stands_between(
    catalogue_file: Path, blanks: list[str], place: int
) -> None:
    lines = GOOD.split("\n")
    keys = [number for number, line in enumerate(lines) if " = " in line and number > 7]
    broken = keys[place % len(keys)]
    lines[broken] = lines[broken].split(" = ")[0] + ' = "\\u0000"'
    spread = list(itertools.chain.from_iterable(zip(lines, itertools.cycle(blanks), strict=False)))

    assert refused(catalogue_file, "\n".join(spread))["line"] == 2 * broken + 1


@given(st.text())
def test_any_text_is_either_searched_or_refused(text: str) -> None:
    if '"""' in text or "'''" in text:
        with pytest.raises(SpreadValueError):
            find_lines(text)
    else:
        assert 1 <= find_lines(text).of("model", 0, "id") <= text.count("\n") + 1


def test_every_fact_of_a_model_has_a_rule_and_every_rule_a_fact() -> None:
    assert set(Model.__dataclass_fields__) == set(MODEL)
    assert set(Shape.__dataclass_fields__) == set(SHAPE)
    assert set(Projector.__dataclass_fields__) == set(PROJECTOR)
    assert set(Licence.__dataclass_fields__) == set(LICENCE)
    # The dice and the words that they prefer are a person's.
    assert set(Sampling.__dataclass_fields__) - {"seed", "logit_bias"} == set(SAMPLING)
