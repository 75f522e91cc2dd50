"""The language that the window speaks: chosen before the first word is shown.

English costs nothing: only another language has a file to be read.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from desktop.core import language
from desktop.core.errors import TranslationInvalid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.core.paths import Paths

logger = logging.getLogger(__name__)

#: What systems call English, or nothing in particular.
_ENGLISH: Final = ("en", "C", "")
#: Where Qt knows a language by that of a country, which it names.
_NAMES: Final = {"en": "English", "es": "Español"}


def begin(app: QApplication, paths: Paths, chosen: str) -> TranslationInvalid | None:
    """Let the program speak a language from now on; to be called before a window is made.

    Args:
        app: the Qt application.
        paths: where translations are.
        chosen: a language's code; "" is the one of the system, or the next best that is there.

    Returns:
        why it speaks English instead of a language that there is a file for, or None.
    """
    wanted = [chosen] if chosen else QLocale.system().uiLanguages()
    if not wanted or wanted[0].replace("-", "_").partition("_")[0] in _ENGLISH:
        return None
    from desktop.core import translations

    there = {
        one.code: one for one in translations.choices(paths.shipped_languages, paths.languages)
    }
    code = translations.best(wanted, there)
    if code not in there:
        return None
    locale = _locale(code)
    try:
        spoken = translations.read(there[code].path, code, *_marks(locale))
    except TranslationInvalid as problem:
        logger.warning("%s is no translation", there[code].path)
        return problem
    direction = locale.textDirection()
    is_turned = direction is Qt.LayoutDirection.RightToLeft
    language.use(replace(spoken, right_to_left=is_turned))
    if locale.language() != QLocale.Language.C:
        QLocale.setDefault(locale)
    _translate_qt(app, code)
    app.setLayoutDirection(direction)
    return None


def name_of(code: str) -> str:
    """Return a language's name in that language, for people who read no other."""
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def _locale(code: str) -> QLocale:
    """Return how a language writes numbers, as the system has it set where it is the system's."""
    system, own = QLocale.system(), QLocale(code)
    same = (system.language(), system.script()) == (own.language(), own.script())
    return system if same else own


def _marks(locale: QLocale) -> tuple[str, str]:
    """Return the marks before decimals and between thousands, between digits such as ours."""
    if locale.zeroDigit() != "0":
        return ".", ","
    return locale.decimalPoint(), locale.groupSeparator()


def _translate_qt(app: QApplication, code: str) -> None:
    """Translate what Qt itself says, in its dialogs and menus, where it can."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", folder):
        app.installTranslator(translator)
