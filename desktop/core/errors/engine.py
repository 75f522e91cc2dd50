"""What the engine meets."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class EngineMissing(AssistantError):
    """The engine's library cannot be loaded. Data: reason."""

    code = "engine-missing"


class EngineCrashed(AssistantError):
    """The child ended by itself. Data: cause (a sentence's middle), reason (last log lines)."""

    code = "engine-crashed"


class EngineOutOfMemory(AssistantError):
    """The system killed the child, most likely for memory. Data: reason."""

    code = "engine-out-of-memory"


class EngineHung(AssistantError):
    """The child did not answer and was ended. Data: seconds, doing."""

    code = "engine-hung"


class NoRoomToMeasure(AssistantError):
    """What is to be timed does not fit beside other programs. Data: needed_bytes, available_bytes.

    The available bytes are those that may be used for it.
    """

    code = "no-room-to-measure"


class EngineStopped(AssistantError):
    """The engine was closed while the work was under way. Data: none."""

    code = "engine-stopped"


class TemplateFailed(AssistantError):
    """The model's chat template cannot be rendered within its limits. Data: reason."""

    code = "template-failed"


class ContextFull(AssistantError):
    """The prompt alone fills the context window. Data: prompt_tokens, context."""

    code = "context-full"


class TextTooLong(AssistantError):
    """A text is longer than an embedding model takes. Data: place (from 0), tokens, limit."""

    code = "text-too-long"


class GrammarInvalid(AssistantError):
    """A grammar or JSON schema cannot bind a reply. Data: reason."""

    code = "grammar-invalid"


class VariantUnavailable(AssistantError):
    """This machine cannot run the wished CPU build. Data: variant, available (names)."""

    code = "variant-unavailable"


class DeviceUnavailable(AssistantError):
    """There is no such graphics processor. Data: device, available (names)."""

    code = "device-unavailable"


class GpuFailed(AssistantError):
    """A graphics processor failed, and the CPU takes over. Data: device, reason."""

    code = "gpu-failed"
