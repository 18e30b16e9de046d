"""Regenerates both lock files: ``python3 installer/lock.py [--upgrade]``, needs uv.

Without ``--upgrade`` pinned versions stay as long as ``pyproject.toml`` allows them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILE = ("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-header")
BINARY = ("--only-binary", ":all:")


def main() -> int:
    """Compile the lock file of the program, then the one of the tests."""
    upgrade = ("--upgrade",) if "--upgrade" in sys.argv[1:] else ()
    for group, name in (((), "requirements.lock"), (("--group", "test"), "requirements-test.lock")):
        output = ("--quiet", "-o", f"installer/{name}", "pyproject.toml")
        code = subprocess.run(
            (*COMPILE, *BINARY, *upgrade, *group, *output), cwd=HERE.parent, check=False
        ).returncode
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
