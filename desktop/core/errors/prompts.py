"""What can go wrong with the prompts that a person keeps."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class PromptsInvalid(AssistantError):
    """A file holds no prompts. Data: path (where it is known), reason."""

    code = "prompts-invalid"


class PromptsTooNew(AssistantError):
    """A newer version wrote a file of prompts. Data: path (where it is known), schema."""

    code = "prompts-too-new"


class PromptsFull(AssistantError):
    """There are more prompts than are kept. Data: most, most_bytes."""

    code = "prompts-full"
