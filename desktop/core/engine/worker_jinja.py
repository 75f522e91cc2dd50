"""A Jinja environment for templates from strangers: jinja2's sandbox, and bounds on size.

The sandbox of jinja2 keeps a template away from Python's insides, but not from filling the memory:
`'a' * 10**9` is a legal expression. Here whatever makes a large value out of small ones is either
counted before it is done, or absent. Time is the business of the caller.
"""

from __future__ import annotations

import json
import re
from itertools import count
from string import Formatter
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.runtime import Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2.compiler import Frame
    from jinja2.parser import Parser
    from jinja2.runtime import Context

#: Characters of any one text that a template may make.
MAX_TEXT = 4 * 1024 * 1024
#: Items of any one list, and of all that is turned into text at once.
MAX_ITEMS = 100_000
#: Bits of a number.
MAX_BITS = 1024
#: Width of a field in a format, or of an indentation.
MAX_WIDTH = 200

#: What templates use of str; the others can make long texts of short ones.
_TEXT_METHODS = frozenset(
    "capitalize casefold count endswith find format index isalnum isalpha isascii isdecimal "
    "isdigit islower isnumeric isspace istitle isupper join lower lstrip partition removeprefix "
    "removesuffix replace rfind rindex rpartition rsplit rstrip split splitlines startswith "
    "strip swapcase title upper".split()
)
_FILTERS = frozenset(
    "abs capitalize count d default dictsort e escape first float forceescape groupby int items "
    "last length list lower map max min reject rejectattr reverse round safe select selectattr "
    "sort striptags title trim unique upper urlencode wordcount".split()
)
_GLOBALS = frozenset({"range", "dict", "namespace"})
_PLAIN_FIELD = re.compile(r"[0-9]{0,3}|[A-Za-z_]\w{0,60}", re.ASCII)
_FIELD = re.compile(r"%(?:\(\w*\))?[-+ #0]*([\d*]*)(?:\.([\d*]*))?")


class TooLarge(SecurityError):
    """The template tried to make something beyond the bounds."""


class TemplateComplaint(jinja2.TemplateError):
    """The template itself says that it cannot render these messages."""


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """The environment that chat templates expect, with bounds."""

    intercepted_binops = frozenset({"+", "*", "%", "**", "/", "//", "-"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,  # else constant expressions are worked out while compiling
            cache_size=0,
            extensions=["jinja2.ext.loopcontrols", _Generation],
            finalize=_finalize,
        )
        self.code_generator_class = _BoundedCode
        self.filters = {key: value for key, value in self.filters.items() if key in _FILTERS}
        self.filters.update(
            tojson=to_json,
            join=_join_filter,
            replace=lambda text, old, new, count=-1: _replace(str(text), str(old), str(new), count),
            string=as_text,
            indent=_indent,
            format=lambda pattern, *values: _format(str(pattern), values),
        )
        self.globals = {key: value for key, value in self.globals.items() if key in _GLOBALS}
        self.globals["raise_exception"] = _raise_exception

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        """Join the pieces of a block or macro, up to the bound."""
        return _join("", pieces)

    def concat_values(self, *values: object) -> str:
        """Do what `~` does."""
        return _join("", (as_text(value) for value in values))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - as the base class
        """Do an operation after its result has been counted."""
        if operator == "%" and isinstance(left, str):
            return _format(left, right if isinstance(right, tuple) else (right,))
        _check_operands(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401 - as the base class
        """Leave `str.format` to `call`: its fields can be wide, and reach into values."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401 - as the base class
        """Return whether a template may use the attribute."""
        if isinstance(obj, str | bytes) and attr not in _TEXT_METHODS:
            return False
        if isinstance(obj, int | float):
            return False  # such as to_bytes, with a length
        return super().is_safe_attribute(obj, attr, value)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as the base class
        """Call something, the bounded way where it can make a long text."""
        owner = getattr(obj, "__self__", None)
        if isinstance(owner, str):
            name = getattr(obj, "__name__", "")
            if name == "join":
                return _join(owner, *args)
            if name == "replace":
                return _replace(owner, *args)
            if name == "format":
                return _fill_in(owner, args, kwargs)
        return super().call(context, obj, *args, **kwargs)


class _BoundedCode(CodeGenerator):
    """Compiles `~` to a bounded join."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - as the base class
        self.write("environment.concat_values(")
        for value in node.nodes:
            self.visit(value, frame)
            self.write(", ")
        self.write(")")


class _Generation(Extension):
    """`{% generation %}` marks the assistant's words for training; here it means nothing."""

    tags = {"generation"}  # noqa: RUF012 - as the base class

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return list(parser.parse_statements(("name:endgeneration",), drop_needle=True))


def to_json(
    value: Any,  # noqa: ANN401 - anything a template holds
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Return `value` as JSON, as chat templates expect it: without HTML's escapes."""
    weigh(value)
    if indent is not None and not 0 <= int(indent) <= MAX_WIDTH:
        raise TooLarge("indent")
    if separators is not None:
        separators = (str(separators[0])[:8], str(separators[1])[:8])
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def as_text(value: object) -> str:
    """Return `value` as text, after it has been counted."""
    if not isinstance(value, str):
        weigh(value)
    return str(value)


def weigh(value: object) -> None:
    """Refuse a value whose text would be too large: lists in lists grow fast.

    Raises:
        TooLarge: there are more than `MAX_ITEMS` things in it, or too much text.
    """
    items, text, open_values = 0, 0, [value]
    while open_values:
        one = open_values.pop()
        items += 1
        if isinstance(one, str | bytes):
            text += len(one)
        elif isinstance(one, dict):
            open_values += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            open_values += one
        if items + len(open_values) > MAX_ITEMS or text > MAX_TEXT:
            raise TooLarge("a value")


def _finalize(value: object) -> object:
    return value if isinstance(value, str | Undefined) else as_text(value)


def _check_operands(operator: str, left: Any, right: Any) -> None:  # noqa: ANN401 - any operand
    """Refuse an operation whose result would be too large."""
    bits = [value.bit_length() for value in (left, right) if isinstance(value, int)]
    sizes = [len(value) for value in (left, right) if isinstance(value, str | list | tuple)]
    if operator == "**":
        if not all(isinstance(value, int | float) for value in (left, right)):
            raise TooLarge("power")
        if isinstance(left, int) and isinstance(right, int) and bits[0] * abs(right) > MAX_BITS:
            raise TooLarge("power")
    elif sum(bits) > MAX_BITS:
        raise TooLarge("number")
    elif operator == "*" and sizes:
        count = max((abs(value) for value in (left, right) if isinstance(value, int)), default=0)
        if sizes[0] * count > MAX_ITEMS:
            raise TooLarge("repetition")
    elif operator == "+" and sum(sizes) > (MAX_TEXT if isinstance(left, str) else MAX_ITEMS):
        raise TooLarge("sum")


def _join(separator: str, pieces: Iterable[object] = ()) -> str:
    """Join texts up to the bound."""
    parts: list[str] = []
    size = 0
    for piece in pieces:
        part = as_text(piece)
        parts.append(part)
        size += len(part) + len(separator)
        if size > MAX_TEXT:
            raise TooLarge("text")
    return separator.join(parts)


def _join_filter(value: Iterable[Any], d: str = "", attribute: str | None = None) -> str:
    if attribute is not None:
        value = [item[attribute] for item in value]
    return _join(str(d), value)


def _replace(text: str, old: str, new: str, count: int | None = -1) -> str:
    found = text.count(old)
    if len(text) + found * len(new) > MAX_TEXT:
        raise TooLarge("replace")
    return text.replace(old, new, -1 if count is None else count)


def _indent(text: object, width: int | str = 4, first: bool = False, blank: bool = False) -> str:
    space = width if isinstance(width, str) else " " * min(int(width), MAX_WIDTH + 1)
    lines = str(text).splitlines()
    if len(space) > MAX_WIDTH or len(lines) * len(space) > MAX_TEXT:
        raise TooLarge("indent")
    indented = [
        line if (index == 0 and not first) or not (line or blank) else space + line
        for index, line in enumerate(lines)
    ]
    return "\n".join(indented)


def _format(pattern: str, values: tuple[object, ...]) -> str:
    """Do what `%` does with a text, without wide fields."""
    widths = [width for field in _FIELD.findall(pattern) for width in field if width]
    if any("*" in width or int(width[:9]) > MAX_WIDTH for width in widths):
        raise TooLarge("format")
    weigh(list(values))
    size = len(pattern) + pattern.count("%") * max((len(as_text(v)) for v in values), default=0)
    if size > MAX_TEXT:
        raise TooLarge("format")
    if len(values) == 1 and isinstance(values[0], dict):
        return pattern % values[0]
    return pattern % values


def _fill_in(pattern: str, values: tuple[object, ...], named: dict[str, object]) -> str:
    """Do what `str.format` does for plain fields such as `{}`, `{0}` and `{name}`."""
    pieces: list[object] = []
    unnamed = count()
    for text, field, form, conversion in Formatter().parse(pattern):
        pieces.append(text)
        if field is None:
            continue
        if form or conversion or not _PLAIN_FIELD.fullmatch(field):
            raise SecurityError("a field of a format is not plain")
        at = field or str(next(unnamed))
        pieces.append(values[int(at)] if at.isdecimal() else named[at])
    return _join("", pieces)


def _raise_exception(message: object = "") -> str:
    raise TemplateComplaint(as_text(message)[:500])
