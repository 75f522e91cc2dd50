"""What can go wrong that a person can act on: one class for each, with facts, without words.

The words are in `wording.py`. Anything that is not an `AssistantError` is a defect of the program.
"""

from __future__ import annotations

from typing import ClassVar

Fact = str | int | float | None


class AssistantError(Exception):
    """A thing that went wrong for a reason outside the program.

    Attributes:
        code: names the kind, stable across versions; also the name on the wire.
        data: the facts that the sentence needs, all JSON values.
    """

    code: ClassVar[str] = "unknown"

    def __init__(self, /, **data: Fact) -> None:
        super().__init__(self.code, data)
        self.data: dict[str, Fact] = data

    def __reduce__(self) -> tuple[object, ...]:
        return (from_wire, (self.code, self.data))

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value!r}" for key, value in self.data.items())
        return f"{self.code}({facts})"


# --- model files -----------------------------------------------------------------------------


class NotGguf(AssistantError):
    """The file does not start as a GGUF file does. Data: path."""

    code = "not-gguf"


class TruncatedGguf(AssistantError):
    """The file ends before its header says. Data: path, bytes, expected_bytes (or None)."""

    code = "truncated-gguf"


class UnknownArchitecture(AssistantError):
    """This llama.cpp does not know the model's architecture. Data: path, architecture."""

    code = "unknown-architecture"


class BadModel(AssistantError):
    """The engine refused the file. Data: path, reason (the engine's own words)."""

    code = "bad-model"


class ModelTooLarge(AssistantError):
    """The model needs more memory than there is. Data: name, needed_bytes, available_bytes."""

    code = "model-too-large"


class ModelFileMissing(AssistantError):
    """An installed model's file has gone. Data: path."""

    code = "model-file-missing"


class ModelBusy(AssistantError):
    """The model answers or is measured, so its file must stay. Data: name."""

    code = "model-busy"


class ModelArriving(AssistantError):
    """A download still works on the model, so its files must stay. Data: name."""

    code = "model-arriving"


class UnknownModel(AssistantError):
    """No model of that name. Data: name."""

    code = "unknown-model"


class ModelNotInstalled(AssistantError):
    """The model is known but not on this computer. Data: id, name."""

    code = "model-not-installed"


class AlreadyHere(AssistantError):
    """What is to be imported is in the library. Data: name, source (whose file that is)."""

    code = "already-here"


class OnlyProjector(AssistantError):
    """The file is the second half of a model that sees pictures. Data: path."""

    code = "only-projector"


class OriginUnknown(AssistantError):
    """The model did not come from the hub, so it cannot be fetched again. Data: name."""

    code = "origin-unknown"


class BuiltinStays(AssistantError):
    """The model came with the program and cannot be deleted. Data: name."""

    code = "builtin-stays"


class OwnedElsewhere(AssistantError):
    """The model's file is not Goldcrest's to delete. Data: name, owner (a program or a folder)."""

    code = "owned-elsewhere"


# --- engine ----------------------------------------------------------------------------------


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


class EngineStopped(AssistantError):
    """The engine was closed while the work was under way. Data: none."""

    code = "engine-stopped"


class TemplateFailed(AssistantError):
    """The model's chat template cannot be rendered within its limits. Data: reason."""

    code = "template-failed"


class ContextFull(AssistantError):
    """The prompt alone fills the context window. Data: prompt_tokens, context."""

    code = "context-full"


# --- disk ------------------------------------------------------------------------------------


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
    """The models folder holds another program's models, so it must stay. Data: path, owner."""

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


class AlreadyRunning(AssistantError):
    """Another Goldcrest uses the same folder. Data: file (where it is only that file)."""

    code = "already-running"


# --- network ---------------------------------------------------------------------------------


class Offline(AssistantError):
    """The offline switch is on. Data: none."""

    code = "offline"


class Metered(AssistantError):
    """Downloads wait: the connection costs by volume. Data: none."""

    code = "metered"


class NoNetwork(AssistantError):
    """The hub cannot be reached. Data: host, reason, proxy (where that is why)."""

    code = "no-network"


class NetworkLogin(AssistantError):
    """Something else answered in the hub's place, as a hotel's network does. Data: host, reason."""

    code = "network-login"


class LineTooSlow(AssistantError):
    """What a file is takes longer to read than anybody would wait. Data: file."""

    code = "line-too-slow"


class HubAddressInvalid(AssistantError):
    """The hub's address in the settings or in HF_ENDPOINT is no web address. Data: address."""

    code = "hub-address-invalid"


class ProxyInvalid(AssistantError):
    """The proxy of the settings is no address that can be used. Data: address."""

    code = "proxy-invalid"


class KeyringUnavailable(AssistantError):
    """The system has no keyring that could keep the token. Data: reason."""

    code = "keyring-unavailable"


class HubUnauthorized(AssistantError):
    """The hub wants a token (401). Data: repo, page."""

    code = "hub-unauthorized"


class HubForbidden(AssistantError):
    """The hub refuses, a licence to be accepted perhaps (403). Data: repo, page."""

    code = "hub-forbidden"


class HubNotFound(AssistantError):
    """The hub has no such repository or file (404). Data: repo, file."""

    code = "hub-not-found"


class HubBusy(AssistantError):
    """The hub asks to wait (429). Data: seconds (or None)."""

    code = "hub-busy"


class HubFailed(AssistantError):
    """The hub has a problem, or answered nonsense. Data: status, reason, seconds (to wait)."""

    code = "hub-failed"


class DownloadInterrupted(AssistantError):
    """The connection broke again and again. Data: file, bytes, total_bytes, reason."""

    code = "download-interrupted"


class WrongChecksum(AssistantError):
    """What arrived is not what the hub promised. Data: file, expected, found."""

    code = "wrong-checksum"


def from_wire(code: str, data: dict[str, Fact]) -> AssistantError:
    """Return the error that `code` names, as it came from the child or from a pickle."""
    for kind in AssistantError.__subclasses__():
        if kind.code == code:
            return kind(**data)
    return AssistantError(**{"reason": code, **data})
