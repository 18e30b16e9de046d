"""``python -m ilja_desktop``: runs a command, or opens the window if there is none."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from ilja_desktop.commands import usage

STOPPED = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit code of the process."""
    # What it finds is told in a refusal; its own report names people, where desktops keep it.
    logging.getLogger("pyhanko").addHandler(logging.NullHandler())
    options = usage.read(sys.argv[1:] if arguments is None else arguments)
    if options.command is None:
        from ilja_desktop.app import Start
        from ilja_desktop.app import main as open_window

        start = Start(options.vault, practice=options.practice, locked=options.locked)
        return open_window(start)
    try:
        from ilja_desktop.commands.line import run

        return run(options.command, options)
    except KeyboardInterrupt:
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
