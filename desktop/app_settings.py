"""What `Services` reads first: the person's settings and models, and the hub as they set it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop.core.catalogue import load as load_catalogue
from desktop.core.errors import CatalogueInvalid, HomeReadOnly, OwnCatalogueInvalid
from desktop.core.hub.door import Proxy, wished_offline
from desktop.core.hub.remote import Hub
from desktop.core.settings_file import SettingsStore
from desktop.core.store.headers import refuse_newer
from desktop.core.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.catalogue import Catalogue
    from desktop.core.errors import AssistantError
    from desktop.core.hub.door import ProxyKind
    from desktop.core.paths import Paths
    from desktop.core.store.connections import Connections


def open_settings(paths: Paths) -> SettingsStore:
    """Make the folders, and return the person's settings.

    Raises:
        DatabaseTooNew: a newer Goldcrest was here; nothing was made or mended.
        HomeReadOnly: the folders cannot be made.
    """
    refuse_newer(paths.database_file)
    try:
        paths.create()
    except OSError as error:
        raise HomeReadOnly(path=str(error.filename or paths.data)) from error
    return SettingsStore(paths.settings_file)


def open_catalogue(paths: Paths) -> tuple[Catalogue, tuple[AssistantError, ...]]:
    """Load the program's models and the person's own; a mistake in theirs costs only theirs."""
    ours = load_catalogue(paths.catalogue_file)
    if not paths.own_catalogue_file.exists():
        return ours, ()
    try:
        return ours.with_models(load_catalogue(paths.own_catalogue_file).models), ()
    except CatalogueInvalid as error:
        return ours, (OwnCatalogueInvalid(**error.data),)


def open_tokens(paths: Paths, environment: Mapping[str, str], settings: SettingsStore) -> Tokens:
    """Return the keeper of the access token for the hub that is set at the moment."""
    return Tokens(paths.config, lambda: hub_address(environment, settings), environment)


def open_hub(
    environment: Mapping[str, str],
    settings: SettingsStore,
    tokens: Tokens,
    connections: Connections,
) -> Hub:
    """Return the way to the model hub, by the person's settings; opens no connection."""

    def proxy() -> Proxy:
        value = settings.value
        return Proxy(cast("ProxyKind", value.proxy), value.proxy_address)

    hub = Hub(
        endpoint=lambda: hub_address(environment, settings),
        token=tokens.read,
        offline=lambda: is_offline(environment, settings),
        proxy=proxy,
        log=connections,
        on_refused=tokens.ask_again,
    )
    settings.subscribe(lambda value: hub.hang_up() if value.offline else None)
    return hub


def hub_address(environment: Mapping[str, str], settings: SettingsStore) -> str | None:
    """Return the model hub's address that the environment or the person set; None: neither."""
    return environment.get("HF_ENDPOINT") or settings.value.endpoint or None


def is_offline(environment: Mapping[str, str], settings: SettingsStore) -> bool:
    """Return whether no connection may be opened, by the person's switch or the environment's."""
    return settings.value.offline or wished_offline(environment)
