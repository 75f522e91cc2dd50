"""The words about disks, folders and the files that Goldcrest keeps."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "disk-full": (
        mark("The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}."),
        mark("Free some space, or choose another models folder in the settings, then try again."),
    ),
    "disk-failed": (
        mark("{path} cannot be read or written at the moment."),
        mark("Check the disk that it is on, and connect it again if it was removed."),
    ),
    "file-too-large": (
        mark("The disk of {path} takes no file as large as {bytes}."),
        mark(
            "Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in"
            " the"
            " settings, or use a disk formatted as exFAT, for example."
        ),
    ),
    "folder-read-only": (
        mark("Goldcrest may not write to {path}."),
        mark("Choose another folder in the settings, or allow writing to this one."),
    ),
    "folder-missing": (
        mark("The models folder {path} cannot be found."),
        mark("Connect the disk that it is on, or choose another folder in the settings."),
    ),
    "folder-unreadable": (
        mark("The models folder {path} cannot be read."),
        mark(
            "Allow reading it and the folders that it is in, or choose another folder in the"
            " settings."
        ),
    ),
    "folder-in-use": (
        mark("{downloads} downloads write to the models folder."),
        mark("Pause them, then move the folder."),
    ),
    "folder-busy": (
        mark("Models in {path} are being added, checked or deleted."),
        mark("Wait until that has ended, or stop it, then try again."),
    ),
    "folder-moving": (
        mark("The models are being moved from {path} to another folder."),
        mark("Wait until that has ended, then try again."),
    ),
    "folder-shared": (
        mark("{owner} keeps its models in {path}, so the models folder stays where it is."),
        mark("Choose another models folder in the settings instead."),
    ),
    "link-refused": (
        mark("The system makes no link in {path}."),
        mark("Copy or move the model instead."),
    ),
    "move-refused": (
        mark("What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it."),
        mark("Add a copy of the model, or a link to it."),
    ),
    "settings-damaged": (
        mark("The settings could not be read, so the defaults are used."),
        mark("The old file is kept as {kept_as}."),
    ),
    "setting-invalid": (
        mark("The setting “{key}” had a value that cannot be used: {value}."),
        mark("{used} is used instead; change it in the settings."),
    ),
    "database-damaged": (
        mark("The file with your chats is damaged, so Goldcrest started with an empty one."),
        mark("The damaged file is kept as {kept_as}."),
    ),
    "database-too-new": (
        mark("Your chats were written by a newer version of Goldcrest."),
        mark(
            "Install that version again, or begin anew in another folder, which GOLDCREST_HOME"
            " names. Nothing was changed."
        ),
    ),
    "home-too-wide": (
        mark("GOLDCREST_HOME is {path}, where more than Goldcrest lives, so nothing was removed."),
        mark("Let it name the folder that Goldcrest was used in, then try again."),
    ),
    "database-failed": (
        mark("The file with your chats cannot be used at the moment: {path}."),
        mark("Close other programs that use it, check that its disk is connected, then try again."),
    ),
    "catalogue-invalid": (
        mark("{path} has a mistake{where}: {reason}."),
        mark("Install Goldcrest again."),
    ),
    "own-catalogue-invalid": (
        mark("{path} has a mistake{where}: {reason}."),
        mark("Mend or remove that file; until then your own models are not listed."),
    ),
}
#: As there: the fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "move-refused": (
        "owner",
        mark("Goldcrest may not take anything out of {path}."),
        mark("Allow changes in that folder, or make a copy instead."),
    ),
    "folder-shared": (
        "owner",
        mark(
            "{path} is one of your further folders, so the models folder around it stays where"
            " it is."
        ),
        mark("Take it out of More folders in the settings first."),
    ),
    "folder-in-use": (
        "downloads",
        mark("The models folder cannot be moved to {path}."),
        mark("Choose an empty folder that is not inside the old one."),
    ),
    "disk-full": (
        "needed_bytes",
        mark("The disk is full: nothing more can be saved in {path}."),
        mark("Free some space, then try again."),
    ),
}
