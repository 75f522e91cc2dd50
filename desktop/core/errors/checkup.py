"""What the check-up finds, where nothing else has a name for it."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class SelfTestWrong(AssistantError):
    """A build of the engine answers the built-in model's questions wrongly. Data: build."""

    code = "self-test-wrong"


class SelfTestFailed(AssistantError):
    """A build of the engine gives no answer. Data: build, cause (a sentence's middle)."""

    code = "self-test-failed"


class DeviceTestWrong(AssistantError):
    """A graphics processor answers the built-in model's questions wrongly. Data: device."""

    code = "device-test-wrong"


class DeviceTestFailed(AssistantError):
    """The engine does not work on a graphics processor. Data: device, cause (words)."""

    code = "device-test-failed"


class DeviceSearchFailed(AssistantError):
    """Looking for graphics processors crashed or hung. Data: none."""

    code = "device-search-failed"


class DatabaseUnsound(AssistantError):
    """SQLite finds faults in the file with the chats, which is in use. Data: path, reason."""

    code = "database-unsound"


class ModelDamaged(AssistantError):
    """The file of a model is not what it should be, or a part of it is missing. Data: name."""

    code = "model-damaged"


class CheckFailed(AssistantError):
    """A check itself has a defect. Data: check, reason."""

    code = "check-failed"


class CheckSilent(AssistantError):
    """A check gave no sign of life and was left behind. Data: check, seconds."""

    code = "check-silent"
