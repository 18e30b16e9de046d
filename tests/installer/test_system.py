"""What the set-up asks of each operating system, with a package manager that answers as told."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from installer.console import SetupFailed
from installer.packages import PACKAGES, QT, TOOLS, Package, Purpose
from installer.system import Debian, NoSystemPart, OtherLinux, RealApt, System, chosen, this_system

OLD_GLIB, NEW_GLIB = "libglib2.0-0", "libglib2.0-0t64"


def newest(packages: Sequence[Package]) -> set[str]:
    return {package[0] for package in packages}


@dataclass
class FakeApt:
    """A machine's packages: some installed, some to be had, or none to be had at all."""

    present: set[str]
    offered: set[str]
    administrator: bool = True
    network: bool = True
    asked: list[str] = field(default_factory=list)

    def installed(self, names: Sequence[str]) -> set[str]:
        return self.present & set(names)

    def known(self, names: Sequence[str]) -> set[str]:
        return self.offered & set(names)

    def update(self) -> None:
        self.asked.append("update")

    def install(self, names: Sequence[str]) -> None:
        self.asked.extend(names)
        if self.network:
            self.present |= set(names) & self.offered

    def may_install(self) -> bool:
        return self.administrator


@pytest.mark.parametrize("purpose", Purpose)
def test_present_packages_need_neither_apt_nor_network(purpose: Purpose) -> None:
    apt = FakeApt(newest(PACKAGES[purpose]), set(), administrator=False, network=False)
    Debian(apt).prepare(purpose)
    assert apt.asked == []


@pytest.mark.parametrize("glib", [OLD_GLIB, NEW_GLIB])
def test_a_bare_machine_gets_everything_under_the_name_its_release_knows(glib: str) -> None:
    offered = (newest(PACKAGES[Purpose.TEST]) - {NEW_GLIB}) | {glib}
    apt = FakeApt(set(), offered)
    Debian(apt).prepare(Purpose.TEST)
    assert apt.asked[0] == "update"
    assert set(apt.asked[1:]) == offered


def test_only_what_is_missing_is_installed(capsys: pytest.CaptureFixture[str]) -> None:
    everything = newest(PACKAGES[Purpose.RUN])
    apt = FakeApt(everything - {"libxcb-cursor0"}, everything)
    Debian(apt).prepare(Purpose.RUN)
    assert apt.asked == ["update", "libxcb-cursor0"]
    printed = capsys.readouterr().out
    assert all(name in printed.splitlines()[0] for name in everything)
    assert "Davon fehlen: libxcb-cursor0" in printed


@pytest.mark.parametrize(("administrator", "network"), [(False, True), (True, False)])
def test_what_cannot_be_installed_is_named(
    *, administrator: bool, network: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    everything = newest(PACKAGES[Purpose.RUN])
    missing = {"libegl1", "python3-venv"}
    apt = FakeApt(everything - missing, everything, administrator, network)
    with pytest.raises(SetupFailed, match=r"python3-venv libegl1\. Bitte mit Netzverbindung"):
        Debian(apt).prepare(Purpose.RUN)
    assert bool(apt.asked) == administrator


def test_a_package_the_release_lacks_does_not_keep_the_others_out() -> None:
    everything = newest(PACKAGES[Purpose.TEST])
    apt = FakeApt(set(), everything - {"age"})
    with pytest.raises(SetupFailed, match=r"installieren: age\."):
        Debian(apt).prepare(Purpose.TEST)
    assert apt.present == everything - {"age"}


def test_the_first_known_name_is_chosen() -> None:
    packages = [("new", "old"), ("single",), ("gone",)]
    assert chosen(packages, {"new", "old", "single"}) == ["new", "single"]
    assert chosen(packages, {"old"}) == ["old"]


def test_testing_needs_all_that_running_needs() -> None:
    assert set(PACKAGES[Purpose.RUN]) < set(PACKAGES[Purpose.TEST])
    for table in (QT, TOOLS):
        assert list(table) == sorted(table)
        assert len(set(table)) == len(table)


@pytest.mark.parametrize(
    ("platform", "tools", "kind"),
    [
        ("linux", {"apt-get", "dpkg-query"}, Debian),
        ("linux", {"dnf"}, OtherLinux),
        ("win32", set(), NoSystemPart),
        ("darwin", {"apt-get", "dpkg-query"}, NoSystemPart),
    ],
)
def test_system_is_told_by_its_tools(platform: str, tools: set[str], kind: type[System]) -> None:
    assert type(this_system(platform, lambda tool: tool if tool in tools else None)) is kind


@pytest.mark.parametrize("system", [Debian(FakeApt(set(), set())), OtherLinux()])
def test_linux_has_a_display_if_one_is_announced(system: System) -> None:
    assert system.has_display({"DISPLAY": ":0"})
    assert system.has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert not system.has_display({"DISPLAY": "", "HOME": "/"})


def test_windows_and_macos_need_no_system_part() -> None:
    NoSystemPart().prepare(Purpose.TEST)
    assert NoSystemPart().has_display({})


def test_another_linux_is_told_what_to_bring(capsys: pytest.CaptureFixture[str]) -> None:
    OtherLinux().prepare(Purpose.RUN)
    assert "libxcb-cursor0" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="only Debian and Ubuntu have apt")
def test_this_machines_packages_are_seen_as_they_are() -> None:
    apt = RealApt()
    present = apt.installed(["dpkg", "there-is-no-such-package"])
    known = apt.known(["dpkg", "there-is-no-such-package"])
    assert (present, known) == ({"dpkg"}, {"dpkg"})
