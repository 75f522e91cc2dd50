"""The languages that a person writes in, as far as the system knows."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.core.language import in_use


def preferred() -> tuple[str, ...]:
    """Return languages as in "de-AT", the most liked first; never none."""
    found = [each for each in QLocale.system().uiLanguages() if each != "C"]
    return tuple(found) or (in_use().code,)


def name_of(language: str) -> str:
    """Return what a language is called in itself, as in "Deutsch (Österreich)"."""
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return language
    name = locale.nativeLanguageName() or language
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in language else name
