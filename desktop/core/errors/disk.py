"""What disks, folders, settings and databases refuse."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class DiskFull(AssistantError):
    """Not enough room. Data: path, needed_bytes, free_bytes."""

    code = "disk-full"


class DiskFailed(AssistantError):
    """The system could not read or write what it should. Data: path, reason."""

    code = "disk-failed"


class FileTooLarge(AssistantError):
    """The disk has room, but its file system takes no file of this size. Data: path, bytes."""

    code = "file-too-large"


class FolderReadOnly(AssistantError):
    """A folder cannot be written to. Data: path."""

    code = "folder-read-only"


class HomeReadOnly(FolderReadOnly):
    """A folder of Goldcrest's own, with the chats, cannot be written to. Data: path."""

    code = "home-read-only"


class FolderMissing(AssistantError):
    """The chosen models folder has gone, an unplugged disk perhaps. Data: path."""

    code = "folder-missing"


class FolderUnreadable(AssistantError):
    """A folder with models is there, but the system does not read it. Data: path, reason."""

    code = "folder-unreadable"


class FolderInUse(AssistantError):
    """The models folder cannot be moved. Data: path (of a bad target), or downloads (a number)."""

    code = "folder-in-use"


class FolderBusy(AssistantError):
    """Models are being added, checked or deleted, so their folder must stay. Data: path."""

    code = "folder-busy"


class FolderMoving(AssistantError):
    """The models folder is being moved, so nothing in it may change. Data: path."""

    code = "folder-moving"


class FolderShared(AssistantError):
    """The models folder holds what others use, so it must stay.

    Data: path, owner (where it is another program's, else it is a further folder).
    """

    code = "folder-shared"


class LinkRefused(AssistantError):
    """The system makes no link in that folder. Data: path."""

    code = "link-refused"


class MoveRefused(AssistantError):
    """Nothing may be taken out of a folder. Data: path, owner (where it is another program's)."""

    code = "move-refused"


class SettingsDamaged(AssistantError):
    """The settings file cannot be read; defaults are used. Data: path, kept_as."""

    code = "settings-damaged"


class SettingInvalid(AssistantError):
    """One value in the settings file is out of its bounds. Data: key, value, used."""

    code = "setting-invalid"


class DatabaseDamaged(AssistantError):
    """The chats' database is damaged; a fresh one is used. Data: path, kept_as."""

    code = "database-damaged"


class DatabaseTooNew(AssistantError):
    """A newer Goldcrest wrote the database. Data: path, found, known."""

    code = "database-too-new"


class DatabaseFailed(AssistantError):
    """The system does not read or write the chats' database. Data: path, reason."""

    code = "database-failed"


class CatalogueInvalid(AssistantError):
    """models.toml breaks its schema. Data: path, line, model, field, reason."""

    code = "catalogue-invalid"


class OwnCatalogueInvalid(AssistantError):
    """The person's own models.toml breaks the schema. Data: as CatalogueInvalid."""

    code = "own-catalogue-invalid"


class UnknownChat(AssistantError):
    """No chat of that number. Data: number."""

    code = "unknown-chat"


class UnknownFolder(AssistantError):
    """No folder of that name among the chats. Data: name."""

    code = "unknown-folder"


class FolderNameTaken(AssistantError):
    """Another folder of chats has that name. Data: name."""

    code = "folder-name-taken"


class AlreadyRunning(AssistantError):
    """Another Goldcrest uses the same folder. Data: file (where it is only that file)."""

    code = "already-running"


class HomeTooWide(AssistantError):
    """GOLDCREST_HOME names a folder in which nothing may be removed. Data: path."""

    code = "home-too-wide"
