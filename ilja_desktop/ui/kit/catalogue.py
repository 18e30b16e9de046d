"""Renews the translation sources: ``python -m ilja_desktop.ui.kit.catalogue``.

Extracts ``self.tr(…)``, ``QCoreApplication.translate(…)`` and ``mark(context, …)`` into
``resources/i18n/ilja_en.ts``. The installer compiles it with ``pyside6-lrelease``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ilja_desktop.ui.kit.resource import RESOURCES

SOURCES = RESOURCES.parent / "ilja_desktop"
CATALOGUE = RESOURCES / "i18n" / "ilja_en.ts"


def extract(target: Path) -> None:
    """Write every translatable text of the program into a ``.ts`` file, keeping translations.

    Raises:
        subprocess.CalledProcessError: the extractor failed.
    """
    modules = sorted(str(path) for path in SOURCES.rglob("*.py"))
    command = [
        str(Path(sys.executable).with_name("pyside6-lupdate")),
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "de_DE",
        "-target-language",
        "en_GB",
        "-tr-function-alias",
        "QT_TRANSLATE_NOOP+=mark",
        *modules,
        "-ts",
        str(target),
    ]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    extract(CATALOGUE)
