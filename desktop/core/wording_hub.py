"""The words about the network, the model hub and downloads."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "offline": (
        mark("Goldcrest is offline, as you asked."),
        mark("Switch offline mode off to download."),
    ),
    "metered": (
        mark("The connection is metered."),
        mark("The download goes on by itself on another one, or at once if you say so."),
    ),
    "no-network": (
        mark("{host} cannot be reached through the proxy {proxy}."),
        mark("Check the proxy's address, name and password, then try again."),
    ),
    "network-login": (
        mark(
            "Something else answered in the place of {host}, perhaps a page to sign in to the"
            " network."
        ),
        mark("Open any page in a browser and sign in there, then try again."),
    ),
    "line-too-slow": (
        mark("The line is too slow to look into the file first."),
        mark("You can download it anyway."),
    ),
    "hub-address-invalid": (
        mark("The model hub's address “{address}” cannot be used."),
        mark("Write it in the settings, under Network, as https://name, or leave it empty."),
    ),
    "proxy-invalid": (
        mark("The proxy address “{address}” cannot be used."),
        mark(
            "Write it in the settings as http://name:port or socks5://name:port, or choose"
            " another"
            " proxy setting."
        ),
    ),
    "keyring-unavailable": (
        mark("The system has no keyring that could keep the token, or it is locked."),
        mark(
            "Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file."
        ),
    ),
    "hub-unauthorized": (
        mark("The model hub wants you to sign in for {repo}."),
        mark(
            "Save an access token of your account in the settings, under Network; where"
            " {page} asks"
            " for it, accept the terms there first."
        ),
    ),
    "hub-forbidden": (
        mark("The model hub does not give you access to {repo}."),
        mark(
            "Accept its terms on {page} with your account, save a token of that account in the"
            " settings, under Network, then try again."
        ),
    ),
    "hub-not-found": (
        mark("The model hub has no file {file} in {repo}."),
        mark("It may have been moved or renamed. Choose another model."),
    ),
    "hub-busy": (
        mark("The model hub is busy and asks to wait."),
        mark("Try again in {seconds} s."),
    ),
    "hub-failed": (
        mark("The model hub has a problem and answered {status}."),
        mark("Try again in a few minutes."),
    ),
    "download-interrupted": (
        mark("The connection broke while {file} was downloading."),
        mark("Try again: the {bytes} that arrived are kept."),
    ),
    "updates-unknown": (
        mark("This Goldcrest does not know where new versions are told."),
        mark("Look where you got it from."),
    ),
    "updates-address-invalid": (
        mark("The address “{address}” cannot be asked for new versions."),
        mark("Write it in GOLDCREST_UPDATES as https://name/path, or leave it out."),
    ),
    "updates-offline": (
        mark("Goldcrest is offline, as you asked."),
        mark("Switch offline mode off to check for updates."),
    ),
    "updates-failed": (
        mark("{host} did not tell which version is the newest."),
        mark("Try again in a few minutes."),
    ),
    "wrong-checksum": (
        mark("{file} arrived damaged, so it was not installed."),
        mark("Download it again. If it happens once more, the file on the hub may have changed."),
    ),
}
#: As there: the fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "no-network": (
        "proxy",
        mark("{host} cannot be reached."),
        mark("Check the network connection, then try again."),
    ),
    "hub-busy": (
        "seconds",
        mark("The model hub is busy and asks to wait."),
        mark("Try again in a few minutes."),
    ),
    "hub-failed": (
        "status",
        mark("The model hub gave an answer that makes no sense."),
        mark("Try again in a few minutes."),
    ),
    "hub-unauthorized": (
        "page",
        mark("The model hub wants you to sign in for {repo}."),
        mark("Save an access token of your account in the settings, under Network."),
    ),
}
