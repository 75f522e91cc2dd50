"""The engine as the program opens it: joined with the settings that it follows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.engine.engine import Engine, worker_command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.paths import Paths
    from desktop.core.settings import Settings
    from desktop.core.settings_file import SettingsStore


def open_engine(
    paths: Paths, settings: SettingsStore, command: Sequence[str] | None = None
) -> Engine:
    """Return the engine; starts no process yet.

    Args:
        paths: where its log and what it remembers of devices are.
        settings: a person who chooses what models run on wants that tried, whatever failed before.
        command: starts the child; None is the program itself.
    """
    engine = Engine(command or worker_command(), paths.logs, gpu_failures=paths.gpu_failures_file)
    device = settings.value.device

    def follow(value: Settings) -> None:
        nonlocal device
        if value.device != device:
            device = value.device
            engine.retry_gpus()

    settings.subscribe(follow)
    return engine
