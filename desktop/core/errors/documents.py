"""What can be wrong with files that people hand over to be read."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class DocumentMissing(AssistantError):
    """The file is not there, or is no file that can be read. Data: path, reason."""

    code = "document-missing"


class DocumentTooLarge(AssistantError):
    """The file is larger than its kind is read. Data: name, bytes, most_bytes."""

    code = "document-too-large"


class DocumentEncrypted(AssistantError):
    """A password is needed to read the file. Data: name."""

    code = "document-encrypted"


class DocumentDamaged(AssistantError):
    """The file is not what its kind must be. Data: name, reason."""

    code = "document-damaged"


class DocumentBomb(AssistantError):
    """The file unpacks to far more than it says, so it was not unpacked. Data: name, reason."""

    code = "document-bomb"


class DocumentWithoutText(AssistantError):
    """There is nothing to read in it. Data: name, scanned (pages that are pictures, or None)."""

    code = "document-without-text"


class DocumentUnknown(AssistantError):
    """No reader for this kind of file. Data: name, ending (may be "")."""

    code = "document-unknown"


class DocumentNotText(AssistantError):
    """It is called a text and holds something else. Data: name."""

    code = "document-not-text"


class DocumentNotSeen(AssistantError):
    """It is an image, and no model here sees images. Data: name."""

    code = "document-not-seen"


class DocumentTookTooLong(AssistantError):
    """Reading it did not come to an end. Data: name, seconds."""

    code = "document-took-too-long"


class DocumentOutOfMemory(AssistantError):
    """Reading it takes more memory than documents may. Data: name."""

    code = "document-out-of-memory"


class DocumentReaderFailed(AssistantError):
    """The process that reads documents cannot be started. Data: name, reason."""

    code = "document-reader-failed"


class DocumentsTooLong(AssistantError):
    """The texts do not fit what the model reads. Data: tokens, room, characters."""

    code = "documents-too-long"
