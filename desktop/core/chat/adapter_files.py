"""Whether a file is an adapter for a model, as far as its header tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError, ModelFileMissing
from desktop.core.gguf import read_header
from desktop.core.language import tr
from desktop.core.wording import clean, describe

if TYPE_CHECKING:
    from pathlib import Path


def adapter_problem(path: Path, architecture: str | None = None) -> str:
    """Return why a file cannot be used as a LoRA adapter, one sentence; "" where it may be.

    Reads the file's header. The engine may still refuse it for a model of other sizes.

    Args:
        path: the file.
        architecture: the engine's name of the family of the model that answers, where it is known.
    """
    try:
        header = read_header(path)
    except ModelFileMissing:
        return tr("The file is no longer there.")
    except AssistantError as error:
        return describe(error).title
    kind = header.metadata.get("adapter.type", "lora")
    if header.metadata.get("general.type") != "adapter" or kind != "lora":
        return tr("This file is no LoRA adapter.")
    made_for = header.architecture
    if architecture and made_for and made_for != architecture:
        return tr(
            "It is for models of the family {family}, and this one is of {other}.",
            family=clean(made_for, 40),
            other=clean(architecture, 40),
        )
    return ""
