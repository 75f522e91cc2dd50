"""The words for what went wrong, one place for the window and the terminal.

Each error has a title (what happened) and advice (what to do). The window may translate the
templates; the facts are filled in here, cleaned of control characters, because paths, log lines
and hub answers come from strangers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import (
    wording_chats,
    wording_context,
    words_of_chats,
    words_of_documents,
    words_of_pictures,
    words_of_specialists,
)
from desktop.core.wording_models import TEMPLATES, WITHOUT

if TYPE_CHECKING:
    from desktop.core.errors import AssistantError, Fact

_LONGEST_FACT = 300
_MB, _GB = 1e6, 1e9


@dataclass(frozen=True, slots=True)
class Words:
    """An error as people read it: plain text, without markup.

    Attributes:
        title: what happened, one sentence.
        advice: what to do about it, one or two sentences.
        details: the engine's or the system's own words, empty when there are none.
    """

    title: str
    advice: str
    details: str = ""

    def __str__(self) -> str:
        """Return title and advice on one line, as the terminal shows them."""
        return f"{self.title} {self.advice}".strip()


_TEMPLATES: dict[str, tuple[str, str]] = {
    **wording_chats.TEMPLATES,
    **wording_context.TEMPLATES,
    **words_of_chats.TEMPLATES,
    **words_of_documents.TEMPLATES,
    **words_of_pictures.TEMPLATES,
    **words_of_specialists.TEMPLATES,
    **TEMPLATES,
    "not-gguf": (
        "{path} is not a GGUF model.",
        "Choose a model in the GGUF format, or download it again.",
    ),
    "truncated-gguf": ("{path} is incomplete.", "Delete it and download the model again."),
    "unknown-architecture": (
        "This version of Goldcrest cannot run models of the kind “{architecture}”.",
        "Update Goldcrest, or choose another model.",
    ),
    "bad-model": (
        "The model {path} could not be loaded.",
        "Delete it and download it again, or choose another model.",
    ),
    "model-too-large": (
        "{name} needs {needed_bytes} of memory, and {available_bytes} are free.",
        "Close other programs, choose a smaller model, or set a shorter context in the settings.",
    ),
    "model-file-missing": (
        "The model's file has gone: {path}.",
        "If it is on another disk, connect that disk; otherwise download the model again.",
    ),
    "model-busy": ("{name} is at work.", "Stop it, then delete it."),
    "model-arriving": (
        "{name} is still being downloaded.",
        "Cancel its download; that can delete what has arrived, too.",
    ),
    "unknown-model": (
        "There is no model named {name}.",
        "Look at the list of models for the right name.",
    ),
    "model-not-installed": ("{name} is not on this computer yet.", "Download it first."),
    "already-here": (
        "This model is here already: {name}, from {source}.",
        "Choose it in the list of models.",
    ),
    "only-projector": (
        "{path} is no model, but the part of one that sees pictures.",
        "Add the model itself; this part comes along when it lies beside it.",
    ),
    "origin-unknown": (
        "{name} did not come from the model hub, so it cannot be repaired from there.",
        "Delete it, then add it again from where you have it.",
    ),
    "builtin-stays": (
        "{name} came with Goldcrest and stays.",
        "Delete another model to free space.",
    ),
    "owned-elsewhere": (
        "{name} belongs to {owner}, and Goldcrest only uses it there.",
        "Delete it where it comes from.",
    ),
    "engine-missing": (
        "The engine that runs models could not be started.",
        "Install Goldcrest again; from a checkout, run “python3 dev.py run” once more.",
    ),
    "engine-crashed": (
        "The engine stopped unexpectedly: {cause}.",
        "What was written so far is kept. Send the message again, or try another model.",
    ),
    "engine-out-of-memory": (
        "The computer ran out of memory while the model was working.",
        "Close other programs, choose a smaller model, or set a shorter context in the settings.",
    ),
    "engine-hung": (
        "The engine did not answer for {seconds} s and was ended.",
        "What was written so far is kept. Send the message again.",
    ),
    "engine-stopped": ("The engine was closed before it had finished.", "Send the message again."),
    "template-failed": (
        "The model's chat template does not work.",
        "Choose another file of this model, or another model.",
    ),
    "context-full": (
        "The message is too long: {prompt_tokens} tokens, and the model reads {context} at a time.",
        "Shorten it, start a new chat, or set a longer context in the settings.",
    ),
    "disk-full": (
        "The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.",
        "Free some space, or choose another models folder in the settings, then try again.",
    ),
    "disk-failed": (
        "{path} cannot be read or written at the moment.",
        "Check the disk that it is on, and connect it again if it was removed.",
    ),
    "file-too-large": (
        "The disk of {path} takes no file as large as {bytes}.",
        (
            "Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in the"
            " settings, or use a disk formatted as exFAT, for example."
        ),
    ),
    "folder-read-only": (
        "Goldcrest may not write to {path}.",
        "Choose another folder in the settings, or allow writing to this one.",
    ),
    "folder-missing": (
        "The models folder {path} cannot be found.",
        "Connect the disk that it is on, or choose another folder in the settings.",
    ),
    "folder-unreadable": (
        "The models folder {path} cannot be read.",
        "Allow reading it and the folders that it is in, or choose another folder in the settings.",
    ),
    "folder-in-use": (
        "{downloads} downloads write to the models folder.",
        "Pause them, then move the folder.",
    ),
    "folder-busy": (
        "Models in {path} are being added, checked or deleted.",
        "Wait until that has ended, or stop it, then try again.",
    ),
    "folder-moving": (
        "The models are being moved from {path} to another folder.",
        "Wait until that has ended, then try again.",
    ),
    "folder-shared": (
        "{owner} keeps its models in {path}, so the models folder stays where it is.",
        "Choose another models folder in the settings instead.",
    ),
    "link-refused": (
        "The system makes no link in {path}.",
        "Copy or move the model instead.",
    ),
    "move-refused": (
        "What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it.",
        "Add a copy of the model, or a link to it.",
    ),
    "settings-damaged": (
        "The settings could not be read, so the defaults are used.",
        "The old file is kept as {kept_as}.",
    ),
    "setting-invalid": (
        "The setting “{key}” had a value that cannot be used: {value}.",
        "{used} is used instead; change it in the settings.",
    ),
    "database-damaged": (
        "The file with your chats is damaged, so Goldcrest started with an empty one.",
        "The damaged file is kept as {kept_as}.",
    ),
    "database-too-new": (
        "Your chats were written by a newer version of Goldcrest.",
        "Update Goldcrest to open them. Nothing was changed.",
    ),
    "database-failed": (
        "The file with your chats cannot be used at the moment: {path}.",
        "Close other programs that use it, check that its disk is connected, then try again.",
    ),
    "catalogue-invalid": (
        "{path} has a mistake{where}: {reason}.",
        "Install Goldcrest again.",
    ),
    "own-catalogue-invalid": (
        "{path} has a mistake{where}: {reason}.",
        "Mend or remove that file; until then your own models are not listed.",
    ),
    "already-running": (
        "Another Goldcrest is downloading {file}.",
        "Let it end, or stop it there first.",
    ),
    "offline": ("Goldcrest is offline, as you asked.", "Switch offline mode off to download."),
    "metered": (
        "The connection is metered.",
        "The download goes on by itself on another one, or at once if you say so.",
    ),
    "no-network": (
        "{host} cannot be reached through the proxy {proxy}.",
        "Check the proxy's address, name and password, then try again.",
    ),
    "network-login": (
        "Something else answered in the place of {host}, perhaps a page to sign in to the network.",
        "Open any page in a browser and sign in there, then try again.",
    ),
    "line-too-slow": (
        "The line is too slow to look into the file first.",
        "You can download it anyway.",
    ),
    "hub-address-invalid": (
        "The model hub's address “{address}” cannot be used.",
        "Write it in the settings, under Network, as https://name, or leave it empty.",
    ),
    "proxy-invalid": (
        "The proxy address “{address}” cannot be used.",
        (
            "Write it in the settings as http://name:port or socks5://name:port, or choose another"
            " proxy setting."
        ),
    ),
    "keyring-unavailable": (
        "The system has no keyring that could keep the token, or it is locked.",
        "Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file.",
    ),
    "hub-unauthorized": (
        "The model hub wants you to sign in for {repo}.",
        (
            "Save an access token of your account in the settings, under Network; where {page} asks"
            " for it, accept the terms there first."
        ),
    ),
    "hub-forbidden": (
        "The model hub does not give you access to {repo}.",
        (
            "Accept its terms on {page} with your account, save a token of that account in the"
            " settings, under Network, then try again."
        ),
    ),
    "hub-not-found": (
        "The model hub has no file {file} in {repo}.",
        "It may have been moved or renamed. Choose another model.",
    ),
    "hub-busy": (
        "The model hub is busy and asks to wait.",
        "Try again in {seconds} s.",
    ),
    "hub-failed": (
        "The model hub has a problem and answered {status}.",
        "Try again in a few minutes.",
    ),
    "download-interrupted": (
        "The connection broke while {file} was downloading.",
        "Try again: the {bytes} that arrived are kept.",
    ),
    "wrong-checksum": (
        "{file} arrived damaged, so it was not installed.",
        "Download it again. If it happens once more, the file on the hub may have changed.",
    ),
}

#: For an error that may lack a fact: the fact, and the words without it.
_WITHOUT: dict[str, tuple[str, str, str]] = {
    **WITHOUT,
    **words_of_documents.WITHOUT,
    **words_of_pictures.WITHOUT,
    "already-running": (
        "file",
        "Goldcrest is already running.",
        "Use its window, or close it first.",
    ),
    "no-network": (
        "proxy",
        "{host} cannot be reached.",
        "Check the network connection, then try again.",
    ),
    "hub-busy": (
        "seconds",
        "The model hub is busy and asks to wait.",
        "Try again in a few minutes.",
    ),
    "hub-failed": (
        "status",
        "The model hub gave an answer that makes no sense.",
        "Try again in a few minutes.",
    ),
    "move-refused": (
        "owner",
        "Goldcrest may not take anything out of {path}.",
        "Allow changes in that folder, or make a copy instead.",
    ),
    "folder-shared": (
        "owner",
        "{path} is one of your further folders, so the models folder around it stays where it is.",
        "Take it out of More folders in the settings first.",
    ),
    "folder-in-use": (
        "downloads",
        "The models folder cannot be moved to {path}.",
        "Choose an empty folder that is not inside the old one.",
    ),
    "hub-unauthorized": (
        "page",
        "The model hub wants you to sign in for {repo}.",
        "Save an access token of your account in the settings, under Network.",
    ),
    "disk-full": (
        "needed_bytes",
        "The disk is full: nothing more can be saved in {path}.",
        "Free some space, then try again.",
    ),
}


def describe(error: AssistantError) -> Words:
    """Return what to tell a person about `error`; every code has words, unknown ones too."""
    facts = {key: _fact(key, value) for key, value in error.data.items()}
    details = str(facts.get("reason", ""))
    template = _TEMPLATES.get(error.code)
    if template is None:
        return Words("Something went wrong.", "Try again.", details)
    fact, *other = _WITHOUT.get(error.code, ("",))
    if other and not error.data.get(fact):
        template = (other[0], other[1])
    known = _Facts(facts, where=_where(facts))
    return Words(template[0].format_map(known), template[1].format_map(known), details)


def codes() -> frozenset[str]:
    """Return the codes that have words of their own."""
    return frozenset(_TEMPLATES)


def size(count: float) -> str:
    """Return a number of bytes as people know it: 820 KB, 37 MB, 2.5 GB (powers of ten)."""
    if count < _MB:
        return f"{count / 1e3:.0f} KB"
    if count < _GB:
        return f"{count / _MB:.0f} MB"
    return f"{count / _GB:.1f} GB"


def damage(count: int) -> str:
    """Return what is said while so many bytes that proved to be wrong are fetched again."""
    return f"A damaged part of {size(count)} is being fetched again."


def clean(text: str, longest: int = _LONGEST_FACT) -> str:
    """Return a stranger's text fit for one line of a terminal: printable and bounded."""
    shown = "".join(character if character.isprintable() else " " for character in text)
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def _fact(key: str, value: Fact) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float) and (key == "bytes" or key.endswith("_bytes")):
        return size(value)
    if isinstance(value, float):
        return f"{value:g}"
    return clean(str(value))


def _where(facts: dict[str, str]) -> str:
    """Return the place in a file, of what is known of it."""
    parts = [f"{name} {facts[name]}" for name in ("line", "model", "field") if facts.get(name)]
    return f" in {', '.join(parts)}" if parts else ""


class _Facts(dict[str, str]):
    """Facts that a sentence may name although the error does not know them."""

    def __missing__(self, key: str) -> str:
        return "?"
