"""Takes a model's file off the disk, unless the model is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import ModelArriving, ModelBusy

if TYPE_CHECKING:
    from desktop.app import Services

_UNLOAD_SECONDS = 10.0
_AT_WORK = frozenset({"generating", "benchmarking"})


def delete(services: Services, model_id: str, patience: float = _UNLOAD_SECONDS) -> None:
    """Delete a model's file; runs off the GUI thread.

    Args:
        services: where the model and the engine are.
        model_id: the model.
        patience: how long the engine may take to let go of the file, in seconds.

    Raises:
        ModelBusy: it answers or is measured.
        ModelArriving: a download still brings a part of it, and would bring the others again.
        AssistantError: it cannot be deleted.
    """
    state, model = services.engine.state, services.library.resolve(model_id)
    arriving = (row for row in services.downloads.snapshot() if not row.ended)
    wanted = {file.destination for row in arriving for file in row.files}
    if wanted.intersection(model.files):
        raise ModelArriving(name=model.name)
    if state.loaded is not None and state.loaded.path == model.path.absolute():
        if state.phase in _AT_WORK:
            raise ModelBusy(name=model.name)
        # Windows deletes no file that is mapped into memory.
        unloading = services.engine.unload()
        try:
            unloading.result(patience)
        except TimeoutError:
            # Work that began meanwhile is done first. Where nothing is left to cancel, the engine
            # has let go at the last moment.
            if unloading.cancel():
                raise ModelBusy(name=model.name) from None
    services.library.delete(model_id)
