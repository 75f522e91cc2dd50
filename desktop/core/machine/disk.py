"""The disk where the models are: of which kind it is, and what room it has."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final, Literal
from xml.parsers.expat import ExpatError

import psutil

from desktop.core.language import mark
from desktop.core.machine.facts import Unknown, keep
from desktop.core.machine.source import NotTold, Source
from desktop.core.wording import clean

DiskKind = Literal["SSD", "HDD", "network", "memory"]

VIRTUAL: Final = mark("a virtual disk does not tell")
_NETWORK: Final = frozenset(
    "nfs nfs4 cifs smb smb3 smbfs afpfs webdav ceph glusterfs fuse.sshfs fuse.rclone 9p"
    " fuse.glusterfs lustre".split()
)
_IN_MEMORY: Final = frozenset({"tmpfs", "ramfs"})
_VIRTUAL_NAMES: Final = re.compile(r"(?:vd[a-z]+|xvd[a-z]+|nbd\d+)(?:p?\d+)?")
_MOUNT_FIELDS: Final = 5
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_DISKUTIL: Final = ("/usr/sbin/diskutil", "info", "-plist")
_MEDIA: Final = (
    "$n=(Get-Partition -DriveLetter {letter}).DiskNumber;"
    "Get-PhysicalDisk|Where-Object DeviceId -eq $n|ForEach-Object MediaType"
)
_REMOTE, _RAM_DISK = 4, 6
_LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk. What is None is told by `unknown`.

    Attributes:
        folder: for what it was asked, or the nearest folder above that exists.
        kind: SSD, HDD, on the network, or in memory.
        file_system: "ext4".
        total: bytes.
        free: bytes that can be filled.
        unknown: why the others are None.
    """

    folder: Path
    kind: DiskKind | None
    file_system: str | None
    total: int | None
    free: int | None
    unknown: tuple[Unknown, ...] = ()


@dataclass(frozen=True, slots=True)
class Mount:
    """A place where Linux shows a file system.

    Attributes:
        place: the folder.
        device: the kernel's numbers of it, "259:2".
        file_system: "ext4".
        from_: what it is on, "/dev/nvme0n1p2".
    """

    place: str
    device: str
    file_system: str
    from_: str


def read_disk(source: Source, folder: Path) -> Disk:
    """Look at the disk that `folder` is on, or would be; up to some seconds on a slow system."""
    here = folder.absolute()
    while not here.exists() and here != here.parent:
        here = here.parent
    unknown: list[Unknown] = []
    room = keep("total", lambda: _room(here), unknown)
    if room is None:
        unknown.append(Unknown("free", unknown[-1].reason))
    return Disk(
        folder=here,
        kind=keep("kind", lambda: _kind(source, here), unknown),
        file_system=keep("file_system", lambda: _file_system(source, here), unknown),
        total=room[0] if room else None,
        free=room[1] if room else None,
        unknown=tuple(unknown),
    )


def _room(folder: Path) -> tuple[int, int]:
    try:
        usage = shutil.disk_usage(folder)
    except OSError as error:
        raise NotTold from error
    return usage.total, usage.free


def _kind(source: Source, folder: Path) -> DiskKind:
    if source.system == "linux":
        mount = linux_mount(source.text("proc/self/mountinfo"), str(folder.resolve()))
        return _of_file_system(mount.file_system) or _linux_kind(source, mount)
    if source.system == "darwin":
        return _of_file_system(_partition(source, folder)) or _mac_kind(source, folder)
    return _windows_kind(source, folder)


def _file_system(source: Source, folder: Path) -> str:
    if source.system == "linux":
        found = linux_mount(source.text("proc/self/mountinfo"), str(folder.resolve())).file_system
    else:
        found = _partition(source, folder)
    return clean(found, _LONGEST)


def _of_file_system(name: str) -> DiskKind | None:
    if name in _NETWORK:
        return "network"
    return "memory" if name in _IN_MEMORY else None


# --- Linux --------------------------------------------------------------------------------------


def linux_mount(mountinfo: str, folder: str) -> Mount:
    """Return where a folder is mounted, from /proc/self/mountinfo.

    Args:
        mountinfo: the file's text.
        folder: an absolute path without links.

    Raises:
        NotTold: nothing in it holds the folder.
    """
    path, best = PurePosixPath(folder), None
    for text in mountinfo.splitlines():
        fields, _, more = text.partition(" - ")
        before, after = fields.split(), more.split()
        if len(before) < _MOUNT_FIELDS or len(after) < 2:  # noqa: PLR2004 - its kind, its origin
            continue
        place = _ESCAPED.sub(lambda found: chr(int(found[1], 8) & 0xFF), before[4])
        # Of two on the same place the later one covers the other.
        if path.is_relative_to(place) and (best is None or len(place) >= len(best.place)):
            best = Mount(place, before[2], after[0], after[1])
    if best is None:
        raise NotTold
    return best


def _linux_kind(source: Source, mount: Mount) -> DiskKind:
    name = PurePosixPath(mount.from_).name
    if _VIRTUAL_NAMES.fullmatch(name):
        raise NotTold(VIRTUAL)
    # Some file systems (btrfs) have a number of their own, so the name is tried, too.
    for folder in (f"sys/dev/block/{mount.device}", f"sys/class/block/{name}"):
        for queue in ("queue", "../queue"):  # a partition's is that of the disk around it
            try:
                turning = source.number(f"{folder}/{queue}/rotational")
            except NotTold:
                continue
            return "HDD" if turning else "SSD"
    raise NotTold


# --- macOS and Windows --------------------------------------------------------------------------


def _partition(source: Source, folder: Path) -> str:
    """Return the file system's name as the system tells it, in small letters."""
    if not source.is_this_computer:
        raise NotTold
    try:
        found = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError, psutil.Error) as error:
        raise NotTold from error
    holding = [each for each in found if folder.is_relative_to(each.mountpoint) and each.fstype]
    if not holding:
        raise NotTold
    return max(holding, key=lambda each: len(each.mountpoint)).fstype.lower()


def _mac_kind(source: Source, folder: Path) -> DiskKind:
    place = folder
    while not os.path.ismount(place):
        place = place.parent
    return mac_kind(source.ask((*_DISKUTIL, str(place))))


def mac_kind(answer: str) -> DiskKind:
    """Return the kind from what `diskutil info -plist` prints.

    Raises:
        NotTold: it does not say.
    """
    try:
        told = plistlib.loads(answer.encode(), fmt=plistlib.FMT_XML)
        solid = told["SolidState"]
    except (ValueError, LookupError, TypeError, ExpatError, AttributeError) as error:
        raise NotTold from error
    return "SSD" if solid is True else "HDD"


def _windows_kind(source: Source, folder: Path) -> DiskKind:
    drive = PureWindowsPath(folder).drive
    if drive.startswith(r"\\"):
        return "network"
    letter = drive[:1].upper()
    if not ("A" <= letter <= "Z"):
        raise NotTold
    if sys.platform == "win32" and source.is_this_computer:
        import ctypes

        told = ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:{os.sep}")
        if told == _REMOTE:
            return "network"
        if told == _RAM_DISK:
            return "memory"
    return windows_kind(source.powershell(_MEDIA.format(letter=letter)))


def windows_kind(answer: str) -> DiskKind:
    """Return the kind from Windows' own word for it.

    Raises:
        NotTold: it does not say, as of most virtual and some removable disks.
    """
    word = answer.strip().upper()
    if word == "SSD":
        return "SSD"
    if word == "HDD":
        return "HDD"
    raise NotTold
