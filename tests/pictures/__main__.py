"""``python -m tests.pictures OUT``: photographs every room."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ilja_desktop.ui.kit import translate
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.pictures.camera import Camera
from tests.pictures.scenes import DOOR, ROOMS, door, room
from tests.pictures.sticktrial import try_stick
from tests.pictures.walks import take_walks

SIZES = ((1280, 800), (1440, 900))
MODES = {Mode.LIGHT: "hell", Mode.DARK: "dunkel"}


def main() -> None:
    """Photograph what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="+", choices=[*DOOR, *ROOMS], default=[*DOOR, *ROOMS])
    parser.add_argument("--walks", action="store_true", help="the two round trips of packages")
    parser.add_argument("--stick", action="store_true", help="a start stick, run from the stick")
    options = parser.parse_args()
    if options.stick:
        try_stick(options.out)
        return
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    translate.install(app)
    theme = Theme(app)
    if options.walks:
        take_walks(options.out, theme)
        return
    with tempfile.TemporaryDirectory() as folder, Camera(Path(folder), theme) as camera:
        for name in options.only:
            widget = door(name) if name in DOOR else room(name, camera)
            for size in SIZES:
                for mode, word in MODES.items():
                    theme.apply(mode, 1.0)
                    picture = camera.take(widget, size)
                    picture.save(str(options.out / f"{name}_{word}_{size[0]}x{size[1]}.png"))


if __name__ == "__main__":
    main()
