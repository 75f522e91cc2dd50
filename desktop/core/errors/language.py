"""What can be wrong with translations."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class TranslationInvalid(AssistantError):
    """A file is no translation of the program. Data: path."""

    code = "translation-invalid"
