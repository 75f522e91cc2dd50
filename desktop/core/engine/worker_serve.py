"""Does the requests of the program one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.engine import protocol, worker_backends, worker_native
from desktop.core.engine.worker_bandwidth import measure
from desktop.core.engine.worker_bench import bench
from desktop.core.engine.worker_companion import open_companion
from desktop.core.engine.worker_count import count
from desktop.core.engine.worker_embed import EmbeddingModel, embed
from desktop.core.engine.worker_generate import generate
from desktop.core.engine.worker_memory import Keeper
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_probe import probe
from desktop.core.engine.worker_reading import warm
from desktop.core.errors import AssistantError, BadModel, EngineMissing

if TYPE_CHECKING:
    from desktop.core.engine.start import Start
    from desktop.core.engine.worker_channel import Channel


def serve(channel: Channel, sandbox: str, start: Start) -> None:
    """Answer each request; the end is that of the process.

    Raises:
        EngineMissing: the library has nothing for this computer.
        VariantUnavailable: it has nothing of the wished name.
    """
    log = worker_native.EngineLog()
    variants = worker_backends.load(start)
    if not worker_backends.has_any():
        raise EngineMissing(reason=log.errors[:500] or "no backend for this computer")
    channel.send(
        protocol.Ready(
            worker_native.engine_name(),
            log.variant,
            sandbox,
            variants,
            worker_backends.gpu_kinds(),
            worker_backends.devices(),
        )
    )
    worker = _Worker(channel, log)
    for request in channel.requests():
        channel.send(worker.answer(request))


class _Worker:
    """Holds the one model that is loaded."""

    def __init__(self, channel: Channel, log: worker_native.EngineLog) -> None:
        self._channel = channel
        self._log = log
        self._model: Model | None = None
        self._keeper: Keeper | None = None

    def answer(self, request: protocol.Request) -> protocol.Event:
        """Do what is asked and return what came of it."""
        try:
            return self._do(request)
        except Stopped:
            return protocol.Cancelled(request.job)
        except AssistantError as error:
            return protocol.Failed(request.job, error.code, error.data)

    def _do(self, request: protocol.Request) -> protocol.Event:
        match request:
            case protocol.Load():
                return self._load(request)
            case protocol.Generate():
                model, keeper = self._loaded()
                stats = generate(request.job, request.options, model, keeper, self._channel)
                return protocol.Finished(request.job, stats)
            case protocol.Warm() | protocol.Count() | protocol.Embed():
                return self._do_beside(request)
            case protocol.Bench() | protocol.Probe() | protocol.Bandwidth():
                return self._measure(request)
            case protocol.Save():
                return protocol.Saved(request.job, self._keeper.save() if self._keeper else 0)
            case protocol.Forget():
                if self._keeper is not None:
                    self._keeper.forget(request.path)
                return protocol.Saved(request.job, 0)
            case protocol.Cancel():
                raise AssertionError("the channel keeps these to itself")

    def _measure(
        self, request: protocol.Bench | protocol.Probe | protocol.Bandwidth
    ) -> protocol.Event:
        if isinstance(request, protocol.Probe):
            self._unload()
            return protocol.Probed(request.job, probe(request, self._channel, self._log))
        if isinstance(request, protocol.Bandwidth):
            found = measure(request.job, request.options, self._channel)
            return protocol.BandwidthFound(request.job, found)
        model, keeper = self._loaded()
        result = bench(request.job, request.options, model, keeper, self._channel, self._log)
        return protocol.Benched(request.job, result)

    def _do_beside(
        self, request: protocol.Warm | protocol.Count | protocol.Embed
    ) -> protocol.Event:
        if isinstance(request, protocol.Warm):
            model, keeper = self._loaded()
            return protocol.Warmed(request.job, warm(request, model, keeper, self._channel))
        if isinstance(request, protocol.Count):
            model, _ = self._loaded()
            counts = count(request.options, request.texts, model, self._channel)
            return protocol.Counted(request.job, counts)
        if not isinstance(self._model, EmbeddingModel):
            raise BadModel(path="", reason="no model for vectors of texts is loaded")
        return embed(request, self._model, self._channel)

    def _load(self, request: protocol.Load) -> protocol.Loaded:
        self._unload()
        job, send = request.job, self._channel.send
        kind = EmbeddingModel if request.options.role == "embedding" else Model
        self._model = kind(
            request.options,
            self._channel,
            self._log,
            lambda fraction: send(protocol.Loading(job, fraction)),
        )
        try:
            self._model.companion = open_companion(
                request.options, self._model, self._channel, self._log
            )
        except Stopped:
            self._model.close()
            self._model = None
            raise
        self._keeper = Keeper(self._model)
        return protocol.Loaded(job, self._model.facts)

    def _unload(self) -> None:
        if self._model is not None and self._keeper is not None:
            self._keeper.save()
            self._model.close()
            self._model = self._keeper = None

    def _loaded(self) -> tuple[Model, Keeper]:
        if self._model is None or self._keeper is None or isinstance(self._model, EmbeddingModel):
            raise BadModel(path="", reason="no model that writes is loaded")
        return self._model, self._keeper
