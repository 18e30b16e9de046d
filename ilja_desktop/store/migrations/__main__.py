"""Writes the next step of the schema: ``python -m ilja_desktop.store.migrations "close cases"``.

It compares the tables of the program with what the steps so far lead to, in a scratch database.
Read what it wrote before you commit it, and name it in ``schema.REVISIONS``.
"""

from __future__ import annotations

import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.script import ScriptDirectory

from ilja_desktop.store.connection import KEY_LENGTH, engine_for, make_file
from ilja_desktop.store.schema import MIGRATIONS, migrating


def write_step(message: str, steps: Path = MIGRATIONS) -> None:
    """Write the step that leads from the last schema to the tables of the program."""
    number = len(list(ScriptDirectory(str(steps)).walk_revisions())) + 1
    with TemporaryDirectory() as folder:
        scratch = Path(folder) / "scratch.db"
        make_file(scratch)
        engine = engine_for(scratch, secrets.token_bytes(KEY_LENGTH))
        with migrating(engine, steps) as config:
            command.upgrade(config, "head")
            command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")
        engine.dispose()


if __name__ == "__main__":
    write_step(sys.argv[1])
