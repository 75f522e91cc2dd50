"""What can be wrong with the files of models."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


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


class UnknownQuantization(AssistantError):
    """This llama.cpp cannot read the weights. Data: path, name, reader (None: nobody known)."""

    code = "unknown-quantization"


class AdapterInvalid(AssistantError):
    """A LoRA adapter cannot be used with the model. Data: path, reason (a sentence's end)."""

    code = "adapter-invalid"


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
