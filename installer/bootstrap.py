"""The two commands: set the program up and open it, or set it up and check it.

``python3 installer/bootstrap.py run`` opens the program on a practice vault,
``python3 installer/bootstrap.py test`` runs all checks and tests. Both install what is missing
first: system packages on Debian and Ubuntu, then the locked libraries into ``.venv``.

The work is done in ``installer/commands.py``; this file only keeps a Python out that could not
read it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

OLDEST, TOO_NEW = (3, 11), (3, 15)


def unfit(version: tuple[int, int]) -> str:
    """Return why the libraries are not locked for this Python, or nothing if they are."""
    if OLDEST <= version < TOO_NEW:
        return ""
    return (
        f"Dieses Programm braucht Python 3.11 bis 3.14, gestartet wurde es mit "
        f"{version[0]}.{version[1]}. Bitte eine passende Version verwenden, "
        "zum Beispiel: python3.13 installer/bootstrap.py run"
    )


if __name__ == "__main__":
    reason = unfit(sys.version_info[:2])
    if reason:
        sys.exit(reason)
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    sys.exit(import_module("installer.commands").main())
