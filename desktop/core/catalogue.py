"""The models that Goldcrest knows: models.toml, read and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.catalogue_facts import (
    BUILTIN,
    TIERS,
    Licence,
    Model,
    Projector,
    Shape,
    Tier,
    builtin,
)
from desktop.core.catalogue_schema import read_models
from desktop.core.errors import UnknownModel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = [
    "BUILTIN",
    "TIERS",
    "Catalogue",
    "Licence",
    "Model",
    "Projector",
    "Shape",
    "Tier",
    "load",
]


class Catalogue:
    """Every known model, in the file's order, which is the order of preference in each tier.

    Attributes:
        models: without the built-in one, which needs no download.
    """

    def __init__(self, models: Iterable[Model]) -> None:
        self.models: tuple[Model, ...] = tuple(models)
        self._by_id = {model.id: model for model in (*self.models, builtin())}
        self._by_file = {(model.repo, model.file): model for model in self.models}

    def get(self, id: str) -> Model:  # noqa: A002 - the name that the catalogue itself uses
        """Return the model of that id, the built-in one too.

        Raises:
            UnknownModel: there is none.
        """
        try:
            return self._by_id[id]
        except KeyError:
            raise UnknownModel(name=id) from None

    def find(self, repo: str, file: str) -> Model | None:
        """Return the model that is this file on the hub, if the catalogue has it."""
        return self._by_file.get((repo, file))

    def with_models(self, added: Iterable[Model]) -> Catalogue:
        """Return a catalogue with the person's own models too; theirs win where ids meet."""
        own = tuple(added)
        ids = {model.id for model in own}
        return Catalogue([*(model for model in self.models if model.id not in ids), *own])


def load(path: Path) -> Catalogue:
    """Read and check the catalogue file at `path`.

    Raises:
        CatalogueInvalid: it cannot be read or breaks its schema; names line, model and field.
    """
    return Catalogue(read_models(path))
