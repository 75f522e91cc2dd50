"""What can be wrong with specialists and their files."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class SpecialistInvalid(AssistantError):
    """A file is no specialist. Data: path (where it is known), reason."""

    code = "specialist-invalid"


class SpecialistTooLarge(AssistantError):
    """A specialist's texts are more than a file of one may hold. Data: name, most_bytes."""

    code = "specialist-too-large"


class SpecialistTooNew(AssistantError):
    """A newer version wrote a specialist. Data: path (where it is known), schema."""

    code = "specialist-too-new"


class UnknownSpecialist(AssistantError):
    """There is no specialist of that id. Data: name."""

    code = "unknown-specialist"
