"""What the network and the hub refuse."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class Offline(AssistantError):
    """The offline switch is on. Data: none."""

    code = "offline"


class Metered(AssistantError):
    """Downloads wait: the connection costs by volume. Data: none."""

    code = "metered"


class NoNetwork(AssistantError):
    """The hub cannot be reached. Data: host, reason, proxy (where that is why)."""

    code = "no-network"


class NetworkLogin(AssistantError):
    """Something else answered in the hub's place, as a hotel's network does. Data: host, reason."""

    code = "network-login"


class LineTooSlow(AssistantError):
    """What a file is takes longer to read than anybody would wait. Data: file."""

    code = "line-too-slow"


class HubAddressInvalid(AssistantError):
    """The hub's address in the settings or in HF_ENDPOINT is no web address. Data: address."""

    code = "hub-address-invalid"


class ProxyInvalid(AssistantError):
    """The proxy of the settings is no address that can be used. Data: address."""

    code = "proxy-invalid"


class KeyringUnavailable(AssistantError):
    """The system has no keyring that could keep the token. Data: reason."""

    code = "keyring-unavailable"


class HubUnauthorized(AssistantError):
    """The hub wants a token (401). Data: repo, page."""

    code = "hub-unauthorized"


class HubForbidden(AssistantError):
    """The hub refuses, a licence to be accepted perhaps (403). Data: repo, page."""

    code = "hub-forbidden"


class HubNotFound(AssistantError):
    """The hub has no such repository or file (404). Data: repo, file."""

    code = "hub-not-found"


class HubBusy(AssistantError):
    """The hub asks to wait (429). Data: seconds (or None)."""

    code = "hub-busy"


class HubFailed(AssistantError):
    """The hub has a problem, or answered nonsense. Data: status, reason, seconds (to wait)."""

    code = "hub-failed"


class DownloadInterrupted(AssistantError):
    """The connection broke again and again. Data: file, bytes, total_bytes, reason."""

    code = "download-interrupted"


class UpdatesUnknown(AssistantError):
    """Nobody is known who could tell of a newer version. Data: none."""

    code = "updates-unknown"


class UpdatesAddressInvalid(AssistantError):
    """The address in GOLDCREST_UPDATES is none that may be asked. Data: address."""

    code = "updates-address-invalid"


class UpdatesOffline(Offline):
    """The offline switch is on, so nobody is asked for a newer version. Data: none."""

    code = "updates-offline"


class UpdatesFailed(AssistantError):
    """Who was asked does not tell which version is the newest. Data: host, reason."""

    code = "updates-failed"


class WrongChecksum(AssistantError):
    """What arrived is not what the hub promised. Data: file, expected, found."""

    code = "wrong-checksum"
