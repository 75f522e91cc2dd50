"""Which form of a word goes with a number, in the order in which Qt Linguist asks for the forms.

These are Qt's rules, which are those of
https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html as far as whole
numbers go, but for forms that Qt knows nothing of: that of millions in French and Spanish, and
that of 1 in languages whose words stay as they are after a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class _Rule(NamedTuple):
    forms: int
    of: Callable[[int], int]


_FEW: Final = range(2, 5)
_TEENS: Final = range(11, 15)


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 - 1, 21, 31 but not 11
        return 0
    return 1 if n % 10 in _FEW and n % 100 not in _TEENS else 2


def _polish(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n % 10 in _FEW and n % 100 not in _TEENS else 2


def _czech(n: int) -> int:
    return 0 if n == 1 else 1 if n in _FEW else 2


def _arabic(n: int) -> int:
    if n < 3:  # noqa: PLR2004 - none, one and two have forms of their own
        return n
    return 3 if n % 100 in range(3, 11) else 4 if n % 100 >= 11 else 5  # noqa: PLR2004 - as above


def _slovenian(n: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3)


def _lithuanian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 - 1, 21, 31 but not 11
        return 0
    return 1 if n % 10 and n % 100 not in range(10, 20) else 2


def _latvian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 - 1, 21, 31 but not 11
        return 0
    return 1 if n else 2


def _romanian(n: int) -> int:
    if n == 1:
        return 0
    return 1 if not n or n % 100 in range(1, 20) else 2


def _irish(n: int) -> int:
    return {1: 0, 2: 1}.get(n, 2)


def _macedonian(n: int) -> int:
    return {1: 0, 2: 1}.get(n % 10, 2)


def _icelandic(n: int) -> int:
    return int(n % 10 != 1 or n % 100 == 11)  # noqa: PLR2004 - 1, 21, 31 but not 11


_USUAL: Final = _Rule(2, lambda n: int(n != 1))
_RULES: Final[dict[str, _Rule]] = {
    **dict.fromkeys(
        ("zh", "ja", "ko", "vi", "th", "id", "ms", "fa", "tr", "hu", "my", "jv", "su", "tt", "bo"),
        _Rule(1, lambda _n: 0),
    ),
    **dict.fromkeys(("fr", "pt", "hy", "br", "fil", "wa"), _Rule(2, lambda n: int(n > 1))),
    **dict.fromkeys(("ru", "uk", "be", "sr", "hr", "bs"), _Rule(3, _slavic)),
    "pl": _Rule(3, _polish),
    **dict.fromkeys(("cs", "sk"), _Rule(3, _czech)),
    "sl": _Rule(4, _slovenian),
    "lt": _Rule(3, _lithuanian),
    "lv": _Rule(3, _latvian),
    "ro": _Rule(3, _romanian),
    "ga": _Rule(3, _irish),
    "mk": _Rule(3, _macedonian),
    "is": _Rule(2, _icelandic),
    "ar": _Rule(6, _arabic),
}


def rule(code: str) -> Callable[[int], int]:
    """Return the rule of a language such as "de" or "pt_BR"; most have one form for 1 alone."""
    return _of(code).of


def forms(code: str) -> int:
    """Return how many forms a language has, as Qt Linguist asks for them."""
    return _of(code).forms


def _of(code: str) -> _Rule:
    return _RULES.get(code.partition("_")[0], _USUAL)
