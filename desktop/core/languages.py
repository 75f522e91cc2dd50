"""Languages that models are searched for, by the codes that the hub uses."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Code -> English name, by name; through `tr` where it is shown.
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ar": mark("Arabic"),
        "bn": mark("Bengali"),
        "zh": mark("Chinese"),
        "cs": mark("Czech"),
        "da": mark("Danish"),
        "nl": mark("Dutch"),
        "en": mark("English"),
        "fi": mark("Finnish"),
        "fr": mark("French"),
        "de": mark("German"),
        "el": mark("Greek"),
        "he": mark("Hebrew"),
        "hi": mark("Hindi"),
        "hu": mark("Hungarian"),
        "id": mark("Indonesian"),
        "it": mark("Italian"),
        "ja": mark("Japanese"),
        "ko": mark("Korean"),
        "no": mark("Norwegian"),
        "fa": mark("Persian"),
        "pl": mark("Polish"),
        "pt": mark("Portuguese"),
        "ro": mark("Romanian"),
        "ru": mark("Russian"),
        "es": mark("Spanish"),
        "sv": mark("Swedish"),
        "th": mark("Thai"),
        "tr": mark("Turkish"),
        "uk": mark("Ukrainian"),
        "vi": mark("Vietnamese"),
    }
)
