"""What can be wrong with pictures that a model is to see."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class PictureUnknown(AssistantError):
    """Models cannot be shown images of this kind. Data: name, format (None: it is no image)."""

    code = "picture-unknown"


class PictureDamaged(AssistantError):
    """An image cannot be unpacked. Data: name."""

    code = "picture-damaged"


class PictureTooLarge(AssistantError):
    """An image has too many bytes or pixels, or is a strip. Data: name, bytes, width, height."""

    code = "picture-too-large"


class PicturesTooMany(AssistantError):
    """A chat has more images than a model is shown. Data: most, most_bytes (of all together)."""

    code = "pictures-too-many"


class ModelWithoutSight(AssistantError):
    """The model cannot see, or not without a file that is missing. Data: name."""

    code = "model-without-sight"


class ProjectorInvalid(AssistantError):
    """The file with which a model sees is not one for it. Data: path, reason."""

    code = "projector-invalid"
