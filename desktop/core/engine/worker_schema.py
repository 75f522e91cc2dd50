"""JSON schemas to grammars, by llama-cpp-python's converter; what it would pass over is refused."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from llama_cpp.llama_grammar import json_schema_to_gbnf

from desktop.core.errors import GrammarInvalid
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

#: These hold schemas by name, in a list, or one.
_BY_NAME: Final = ("properties", "$defs", "definitions")
_LISTS: Final = ("anyOf", "oneOf", "allOf", "prefixItems")
_ONE: Final = ("items", "additionalProperties")
#: A reply would break these without anybody noticing.
_PASSED_OVER: Final = frozenset(
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf uniqueItems contains not if then"
    " else dependentRequired dependentSchemas minProperties maxProperties patternProperties"
    " propertyNames unevaluatedProperties unevaluatedItems".split()
)
_MOST_NUMBERS: Final = 1000
_DEEPEST: Final = 60
#: Each is written out as often in the grammar: 100 million took 5 GB.
_COUNTS: Final = ("minItems", "maxItems", "minLength", "maxLength")
_MOST_OF_ONE: Final = 4_000
#: In a pattern, as in "a{3,100}".
_REPEATED: Final = re.compile(r"\{[\d, ]*\d{5,}")
_LONGEST: Final = 1_000_000


def grammar_of_schema(text: str) -> str:
    """Return the GBNF of a JSON schema.

    Raises:
        GrammarInvalid: it is none, or asks for what a grammar cannot hold a reply to.
    """
    try:
        schema = json.loads(text)
        _prepare(schema, 0)
        found: str = json_schema_to_gbnf(json.dumps(schema))
    except GrammarInvalid:
        raise
    except json.JSONDecodeError as error:
        raise GrammarInvalid(reason=f"the schema is no JSON: {error}") from None
    except RecursionError:
        raise GrammarInvalid(reason=mark("the schema is nested too deeply")) from None
    except Exception as error:
        # The converter tells what it cannot do by exceptions of every kind, assertions among them.
        raise GrammarInvalid(reason=f"the schema: {str(error) or type(error).__name__}") from error
    if len(found) > _LONGEST:
        raise GrammarInvalid(reason=mark("the grammar of the schema is too long"))
    return found


def _prepare(schema: Any, depth: int) -> None:  # noqa: ANN401 - any JSON document
    """Say a range of whole numbers as a list, and refuse what would be passed over."""
    if not isinstance(schema, dict):
        raise GrammarInvalid(reason=mark("the schema is no JSON object"))
    if depth > _DEEPEST:
        raise RecursionError
    numbers = _numbers(schema)
    if numbers is not None:
        for key in ("type", "minimum", "maximum"):
            schema.pop(key, None)
        schema["enum"] = [*numbers]
    if any(_is_endless(schema.get(key)) for key in _COUNTS) or _REPEATED.search(
        str(schema.get("pattern", ""))
    ):
        raise GrammarInvalid(reason=f"the schema counts to more than {_MOST_OF_ONE}")
    if wrong := sorted(_PASSED_OVER & schema.keys()):
        raise GrammarInvalid(reason=f'a reply cannot be held to the schema\'s "{wrong[0]}"')
    for part in _parts(schema):
        _prepare(part, depth + 1)


def _is_endless(count: object) -> bool:
    return isinstance(count, int | float) and not count <= _MOST_OF_ONE


def _numbers(schema: dict[str, Any]) -> range | None:
    least, most = schema.get("minimum"), schema.get("maximum")
    if schema.get("type") != "integer" or not (isinstance(least, int) and isinstance(most, int)):
        return None
    return range(least, most + 1) if 0 <= most - least < _MOST_NUMBERS else None


def _parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in _BY_NAME:
        found = schema.get(key)
        yield from _schemas(found.values() if isinstance(found, dict) else ())
    for key in _LISTS:
        found = schema.get(key)
        yield from _schemas(found if isinstance(found, list) else ())
    yield from _schemas(schema.get(key) for key in _ONE)


def _schemas(values: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any part of a JSON document
    yield from (value for value in values if isinstance(value, dict))
