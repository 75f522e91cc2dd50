"""What the page shows, read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.app import Services
    from desktop.core.errors import AssistantError
    from desktop.core.library import Installed
    from desktop.core.specialists.specialist import Specialist

_LONGEST_NAME: Final = 60


class Suited(NamedTuple):
    """A model that a specialist is for.

    Attributes:
        id: the model's.
        name: its name to show.
        here: whether it is on this computer.
    """

    id: str
    name: str
    here: bool


@dataclass(frozen=True)
class Found:
    """The specialists, and the models that there are for them.

    Attributes:
        specialists: the person's own first.
        problems: why files of the person's own cannot be used.
        models: those on this computer that can chat.
        usual: the one that answers where none is chosen.
        names: of the models of the catalogue, by id.
    """

    specialists: tuple[Specialist, ...]
    problems: tuple[AssistantError, ...]
    models: tuple[Installed, ...]
    usual: Installed
    names: Mapping[str, str] = field(repr=False)

    def find(self, specialist_id: str) -> Specialist | None:
        """Return the specialist of an id."""
        return next((one for one in self.specialists if one.id == specialist_id), None)

    def model(self, model_id: str) -> Installed | None:
        """Return a model of an id, where it is on this computer."""
        return next((one for one in self.models if one.id == model_id), None)

    def named(self, model_id: str) -> Suited:
        """Return what is known of a model."""
        here = self.model(model_id)
        name = here.name if here else self.names.get(model_id, model_id)
        return Suited(model_id, clean(name, _LONGEST_NAME), here is not None)

    def suited(self, specialist: Specialist) -> tuple[Suited, ...]:
        """Return the models that a specialist is for, those on this computer first."""
        ids = (specialist.model,) if specialist.model else specialist.suits
        named = [self.named(each) for each in ids]
        return tuple(sorted(named, key=lambda each: not each.here))

    def with_changed(self, specialist: Specialist) -> Found:
        """Return the same with one of the specialists as it is now."""
        changed = (specialist if one.id == specialist.id else one for one in self.specialists)
        return replace(self, specialists=tuple(changed))


def read(services: Services) -> Found:
    """Read all of it; neither on the GUI thread nor the store's.

    Raises:
        FolderReadOnly, OSError: the folder of the person's own cannot be looked into.
    """
    listing = services.specialists.listing()
    return Found(
        specialists=listing.all,
        problems=listing.problems,
        models=services.library.offered(),
        usual=services.default_model(),
        names={model.id: model.name for model in services.catalogue.models},
    )
