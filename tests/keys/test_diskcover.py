"""Whether a drive is encrypted, told from what Linux and macOS say."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.keys.diskcover import Linux, Mac, Unasked


def drive(folder: Path, name: str, uuid: str = "", *parts: Path) -> Path:
    """Lay a drive out as the kernel does in ``/sys``."""
    node = folder / name
    (node / "slaves").mkdir(parents=True)
    if uuid:
        (node / "dm").mkdir()
        (node / "dm" / "uuid").write_text(f"{uuid}\n", encoding="ascii")
    for part in parts:
        (node / "slaves" / part.name).symlink_to(part)
    return node


def test_encryption_is_found_through_volumes_and_partitions(tmp_path: Path) -> None:
    linux = Linux()
    partition = drive(tmp_path, "sda2")
    crypt = drive(tmp_path, "dm-0", "CRYPT-LUKS2-0123-cryptroot", partition)
    other = drive(tmp_path, "sdb1")
    volume = drive(tmp_path, "dm-1", "LVM-abc", crypt)
    mixed = drive(tmp_path, "dm-2", "LVM-def", crypt, other)
    assert linux.below(crypt) is DiskCover.ENCRYPTED
    assert linux.below(volume) is DiskCover.ENCRYPTED
    assert linux.below(mixed) is DiskCover.OPEN
    assert linux.below(partition) is DiskCover.OPEN


def test_a_circle_of_drives_ends(tmp_path: Path) -> None:
    node = drive(tmp_path, "dm-0", "LVM-abc")
    (node / "slaves" / "dm-0").symlink_to(node)
    assert Linux().below(node) is DiskCover.OPEN


@pytest.mark.skipif(sys.platform != "linux", reason="looks at device files of Linux")
def test_the_drive_of_a_folder_is_found_by_its_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    node = tmp_path / "block" / f"{os.major(os.stat('/dev/null').st_rdev)}:3"
    mounts.write_text(f"overlay / overlay rw 0 0\n/dev/null {tmp_path} ext4 rw 0 0\n")
    linux = Linux(mounts, node.parent)
    assert linux.cover(tmp_path) is DiskCover.UNKNOWN
    drive(node.parent, node.name, "CRYPT-LUKS1-xyz")
    assert linux.cover(tmp_path / "Stadt.ilja") is DiskCover.ENCRYPTED
    assert linux.cover(Path("/")) is DiskCover.UNKNOWN
    assert Linux(tmp_path / "nothing").cover(tmp_path) is DiskCover.UNKNOWN


@pytest.mark.parametrize(
    ("said", "cover"),
    [
        ("FileVault is On.", DiskCover.ENCRYPTED),
        ("FileVault is Off.", DiskCover.OPEN),
        ("Error: -1", DiskCover.UNKNOWN),
    ],
)
def test_filevault_is_asked(said: str, cover: DiskCover, tmp_path: Path) -> None:
    assert Mac((sys.executable, "-c", f"print({said!r})")).cover(tmp_path) is cover
    assert Mac((str(tmp_path / "nothing"),)).cover(tmp_path) is DiskCover.UNKNOWN


def test_windows_is_not_asked(tmp_path: Path) -> None:
    assert Unasked().cover(tmp_path) is DiskCover.UNKNOWN
