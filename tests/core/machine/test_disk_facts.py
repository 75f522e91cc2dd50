"""Of which kind a disk is, as Linux, macOS and Windows tell."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest
from core.machine.computers import computer
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.machine.disk import (
    VIRTUAL,
    linux_mount,
    mac_kind,
    read_disk,
    windows_kind,
)
from desktop.core.machine.facts import reason
from desktop.core.machine.source import NOT_TOLD, NotTold, this_computer

if TYPE_CHECKING:
    from pathlib import Path

MOUNTS = r"""22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
30 22 0:25 / /home rw - btrfs /dev/sda1 rw,subvol=/home
31 22 0:40 / /media/my\040disk rw - nfs4 nas:/models rw
32 22 8:1 / /media rw - ext4 /dev/vda1 rw
33 22 8:1 / /media rw - ext4 /dev/sda1 rw
broken line
34 22 0:41
"""


def test_this_computers_disk(tmp_path: Path) -> None:
    disk = read_disk(this_computer(), tmp_path / "not" / "there" / "yet")

    assert disk.folder == tmp_path
    assert disk.free is not None
    assert disk.total is not None
    assert 0 < disk.free <= disk.total
    assert disk.file_system
    assert (disk.kind is None) == bool(disk.unknown)


@pytest.mark.parametrize(
    ("folder", "place", "file_system", "from_"),
    [
        ("/usr/share", "/", "ext4", "/dev/nvme0n1p2"),
        ("/home/anna/models", "/home", "btrfs", "/dev/sda1"),
        ("/homer", "/", "ext4", "/dev/nvme0n1p2"),
        ("/media/my disk/models", "/media/my disk", "nfs4", "nas:/models"),
        ("/media/usb", "/media", "ext4", "/dev/sda1"),  # the later mount covers the first
    ],
)
def test_the_innermost_mount_holds_a_folder(
    folder: str, place: str, file_system: str, from_: str
) -> None:
    mount = linux_mount(MOUNTS, folder)

    assert (mount.place, mount.file_system, mount.from_) == (place, file_system, from_)


def mounted(folder: Path, kind: str, source: str) -> dict[str, str]:
    place = str(folder).replace(" ", r"\040")
    return {"proc/self/mountinfo": f"22 1 8:2 / {place} rw - {kind} {source} rw\n"}


@pytest.mark.parametrize(
    ("turning", "kind"), [("0\n", "SSD"), ("1\n", "HDD"), ("perhaps", None), (None, None)]
)
def test_a_partition_is_of_the_kind_of_its_disk(
    tmp_path: Path, turning: str | None, kind: str | None
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    files = mounted(folder, "ext4", "/dev/sda2")
    if turning is not None:
        files["sys/devices/sda/queue/rotational"] = turning
    linux = computer(tmp_path / "root", {**files, "sys/devices/sda/sda2/partition": "2"})
    (tmp_path / "root/sys/dev/block").mkdir(parents=True)
    (tmp_path / "root/sys/dev/block/8:2").symlink_to("../../devices/sda/sda2")
    disk = read_disk(linux, folder)

    assert disk.kind == kind
    assert disk.file_system == "ext4"
    assert kind is not None or reason(disk.unknown, "kind") == NOT_TOLD


@pytest.mark.parametrize(
    ("file_system", "from_", "kind", "why"),
    [
        ("cifs", "//nas/models", "network", NOT_TOLD),
        ("tmpfs", "tmpfs", "memory", NOT_TOLD),
        ("ext4", "/dev/vda1", None, VIRTUAL),
        ("overlay", "overlay", None, NOT_TOLD),
    ],
)
def test_other_disks_on_linux(
    tmp_path: Path, file_system: str, from_: str, kind: str | None, why: str
) -> None:
    disk = read_disk(computer(tmp_path, mounted(tmp_path, file_system, from_)), tmp_path)

    assert disk.kind == kind
    assert reason(disk.unknown, "kind") == why


@pytest.mark.parametrize(("solid", "kind"), [(True, "SSD"), (False, "HDD")])
def test_the_kind_of_a_mac(solid: bool, kind: str) -> None:
    told = plistlib.dumps({"SolidState": solid, "FilesystemType": "apfs"}).decode()

    assert mac_kind(told) == kind


@pytest.mark.parametrize(("told", "kind"), [("SSD\r\n", "SSD"), ("HDD\r\n", "HDD")])
def test_the_kind_of_windows(told: str, kind: str) -> None:
    assert windows_kind(told) == kind


def test_windows_is_not_asked_about_what_is_no_drive(tmp_path: Path) -> None:
    windows = computer(tmp_path, system="win32", answers={"Get-PhysicalDisk": "SSD"})

    assert read_disk(windows, tmp_path).kind is None


@given(st.text())
def test_no_answer_about_disks_is_too_strange(answer: str) -> None:
    for parse in (mac_kind, windows_kind, lambda told: linux_mount(told, "/a/b")):
        try:
            parse(answer)
        except NotTold:
            continue
