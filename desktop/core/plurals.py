"""Which form of a word goes with a number, in the order in which Qt Linguist asks for the forms.

The rules are those of https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
as far as whole numbers go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

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


_RULES: Final[dict[str, Callable[[int], int]]] = {
    **dict.fromkeys(("zh", "ja", "ko", "vi", "th", "id", "ms", "fa", "tr", "hu"), lambda _n: 0),
    **dict.fromkeys(("fr", "pt"), lambda n: int(n > 1)),
    **dict.fromkeys(("ru", "uk", "be", "sr", "hr", "bs"), _slavic),
    "pl": _polish,
    **dict.fromkeys(("cs", "sk"), _czech),
    "ar": _arabic,
}


def rule(code: str) -> Callable[[int], int]:
    """Return the rule of a language such as "de" or "pt_BR"; most have one form for 1 alone."""
    return _RULES.get(code.partition("_")[0], lambda n: int(n != 1))
