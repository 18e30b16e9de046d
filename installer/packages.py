"""The system packages Debian and Ubuntu need: one table for running, one for testing.

Each entry names one package, or the names it has had in different releases, newest first: of
those, the first one the package manager knows is installed.
"""

from __future__ import annotations

from enum import Enum

Package = tuple[str, ...]


class Purpose(Enum):
    """What the program is set up for; the value is the word on the command line."""

    RUN = "run"
    TEST = "test"


QT: tuple[Package, ...] = (
    ("libbrotli1",),
    ("libdbus-1-3",),
    ("libegl1",),
    ("libfontconfig1",),
    ("libfreetype6",),
    ("libgl1",),
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libwayland-cursor0",),
    ("libx11-6",),
    ("libx11-xcb1",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-randr0",),
    ("libxcb-render-util0",),
    ("libxcb-render0",),
    ("libxcb-shape0",),
    ("libxcb-shm0",),
    ("libxcb-sync1",),
    ("libxcb-util1",),
    ("libxcb-xfixes0",),
    ("libxcb-xkb1",),
    ("libxcb1",),
    ("libxkbcommon-x11-0",),
    ("libxkbcommon0",),
)

TOOLS: tuple[Package, ...] = (
    ("age",),
    ("at-spi2-core",),
    ("dbus",),
    ("gir1.2-atspi-2.0",),
    ("gnome-keyring",),
    ("libnss3-tools",),
    ("mupdf-tools",),
    ("openssl",),
    ("poppler-utils",),
    ("python3-pyatspi",),
    ("qpdf",),
    ("softhsm2",),
    ("xauth",),
    ("xvfb",),
    ("zbar-tools",),
)

PACKAGES: dict[Purpose, tuple[Package, ...]] = {
    Purpose.RUN: (("ca-certificates",), ("python3-venv",), *QT),
    Purpose.TEST: (("ca-certificates",), ("python3-venv",), *QT, *TOOLS),
}
