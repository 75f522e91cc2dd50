"""What can be wrong with chats that come from files, and with backups."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class ChatsFileMissing(AssistantError):
    """There is nothing where chats should be imported from. Data: path."""

    code = "chats-file-missing"


class NoChatsFound(AssistantError):
    """A file or folder holds no chats that are known. Data: path, reason (may be empty)."""

    code = "no-chats-found"


class UnknownBackup(AssistantError):
    """There is no backup of that name. Data: name."""

    code = "unknown-backup"


class BackupDamaged(AssistantError):
    """A backup cannot be read, so nothing was restored from it. Data: name, path."""

    code = "backup-damaged"
