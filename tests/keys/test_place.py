"""Where a vault may lie: not on networks, not in synchronised folders, elsewhere with a word."""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ilja_desktop.domain.words import sentence
from ilja_desktop.keys import place
from ilja_desktop.keys.filesystem import NETWORK
from ilja_desktop.keys.place import NetworkPlace, PlaceNotWritable, PlaceTaken, SyncedPlace
from ilja_desktop.keys.surroundings import (
    Linux,
    Mac,
    Windows,
    dropbox_roots,
    innermost,
    linux_mounts,
    mac_mounts,
)

MOUNTS = r"""/dev/sda2 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
tmpfs /run/user/1000 tmpfs rw 0 0
//server/amt /mnt/amt\040gemeinsam cifs rw 0 0
server:/home /srv/gemeinsam nfs4 rw 0 0
someone@host:/ /srv/zoe/fern fuse.sshfs rw 0 0
/dev/sdb1 /media/stick vfat rw 0 0
https://wolke/ /srv/zoe/wolke fuse rw 0 0
/dev/sdc1 /srv/gemeinsam/lokal btrfs rw 0 0
"""


@dataclass(frozen=True)
class Known:
    """Surroundings with one kind of file system."""

    kind: str = "ext4"
    roots: dict[Path, str] = field(default_factory=dict)

    def filesystem(self, folder: Path) -> str:
        return self.kind

    def sync_roots(self) -> dict[Path, str]:
        return self.roots


@pytest.fixture
def linux(tmp_path: Path) -> Linux:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS, encoding="utf-8")
    return Linux(table)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/mnt/amt gemeinsam/Amt.ilja", "cifs"),
        ("/srv/gemeinsam/Amt.ilja", "nfs4"),
        ("/srv/zoe/fern/Amt.ilja", "fuse.sshfs"),
    ],
)
def test_network_file_systems_are_refused(linux: Linux, folder: str, kind: str) -> None:
    with pytest.raises(NetworkPlace) as caught:
        place.check(Path(folder), linux)
    assert caught.value.kind == kind
    assert folder in sentence(caught.value)


@pytest.mark.parametrize("folder", ["/srv/zoe/Amt.ilja", "/srv/gemeinsam/lokal/Amt.ilja"])
def test_local_disks_are_fine(linux: Linux, folder: str) -> None:
    assert place.check(Path(folder), linux) == ()


@pytest.mark.parametrize("folder", ["/media/stick/A.ilja", "/srv/zoe/wolke/A.ilja"])
def test_anything_else_is_pointed_out(linux: Linux, folder: str) -> None:
    (doubt,) = place.check(Path(folder), linux)
    assert "eingebaute Festplatte" in sentence(doubt)


def test_an_unreadable_table_is_pointed_out(tmp_path: Path) -> None:
    (doubt,) = place.check(tmp_path, Linux(tmp_path / "missing"))
    assert "unbekannt" in sentence(doubt)


@pytest.mark.parametrize("kind", sorted(NETWORK))
def test_every_network_kind_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(NetworkPlace):
        place.check(tmp_path, Known(kind))


@pytest.mark.parametrize(
    "name",
    ["OneDrive", "OneDrive - Stadt Eschweiler", "Dropbox", "Dropbox (Amt)", "Nextcloud", "dropbox"],
)
def test_synchronised_folders_are_known_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(SyncedPlace):
        place.check(tmp_path / name / "Fälle" / "Amt.ilja", Known())


@pytest.mark.parametrize("name", ["Dropboxen", "Kein OneDrive", "Einwilligungen"])
def test_other_names_are_fine(tmp_path: Path, name: str) -> None:
    assert place.check(tmp_path / name / "Amt.ilja", Known()) == ()


@pytest.mark.parametrize("mark", [".dropbox", ".dropbox.cache", ".nextcloudsync.log"])
def test_synchronised_folders_are_known_by_their_marks(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).touch()
    with pytest.raises(SyncedPlace):
        place.check(tmp_path / "neu" / "Amt.ilja", Known())


def test_synchronised_folders_are_known_by_the_system(tmp_path: Path) -> None:
    with pytest.raises(SyncedPlace) as caught:
        place.check(tmp_path / "a" / "Amt.ilja", Known(roots={tmp_path: "Werkwolke"}))
    assert caught.value.service == "Werkwolke"


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    target = tmp_path / "Dropbox"
    target.mkdir()
    link = tmp_path / "Ablage"
    link.symlink_to(target)
    with pytest.raises(SyncedPlace):
        place.check(link / "Amt.ilja", Known())


def test_of_two_mounts_on_one_point_the_later_counts() -> None:
    mounts = linux_mounts("a /x ext4 rw 0 0\nb /x nfs rw 0 0\nbroken\n")
    assert innermost(Path("/x/y"), mounts) == "nfs"
    assert innermost(Path("/xy"), mounts) == ""


def test_what_macos_prints_is_understood() -> None:
    mounts = mac_mounts(
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//zoe@server/amt on /Volumes/Amt gemeinsam (smbfs, nodev, nosuid, mounted by zoe)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted)\n"
    )
    assert innermost(Path("/Volumes/Amt gemeinsam/A.ilja"), mounts) == "smbfs"
    assert innermost(Path("/Users/zoe"), mounts) == "apfs"


def test_macos_keeps_clouds_in_the_library(tmp_path: Path) -> None:
    folder = tmp_path / "Library" / "Mobile Documents" / "A.ilja"
    with pytest.raises(SyncedPlace):
        place.check(folder, Known(roots=Mac(tmp_path).sync_roots()))


def test_windows_names_onedrive_and_dropbox(tmp_path: Path) -> None:
    information = tmp_path / "Dropbox" / "info.json"
    information.parent.mkdir()
    information.write_text(json.dumps({"business": {"path": "/Ablage"}, "x": 1}), encoding="utf-8")
    windows = Windows({"APPDATA": str(tmp_path), "OneDriveCommercial": "/Wolke", "OneDrive": ""})
    assert windows.sync_roots() == {Path("/Wolke"): "OneDrive", Path("/Ablage"): "Dropbox"}
    assert windows.filesystem(Path("//server/amt")) == "remote"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"personal": {"path": 7}}'])
def test_a_strange_dropbox_file_names_nothing(tmp_path: Path, text: str) -> None:
    information = tmp_path / "info.json"
    information.write_text(text, encoding="utf-8")
    assert dropbox_roots(information) == []


def test_this_machine_gives_an_answer(tmp_path: Path) -> None:
    assert isinstance(place.surroundings_here().filesystem(tmp_path), str)
    assert isinstance(place.check(tmp_path, place.surroundings_here()), tuple)


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    place.reserve_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(PlaceTaken):
        place.reserve_file(path)
    with pytest.raises(PlaceNotWritable):
        place.reserve_file(tmp_path / "fehlt" / "data-0001.db")
