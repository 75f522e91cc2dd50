"""What can be wrong with a key that works everywhere."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class KeysInvalid(AssistantError):
    """A text names no keys that can work everywhere. Data: keys."""

    code = "keys-invalid"


class KeyTaken(AssistantError):
    """Another program has a key, or the desktop does not give it away. Data: keys."""

    code = "key-taken"


class NoGlobalKeys(AssistantError):
    """This desktop has no way to listen to a key everywhere. Data: reason (may be missing)."""

    code = "no-global-keys"
