"""The vault with many invented cases, made once, and a plain copy of its database."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.keys import vault as keys
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER, Wish, make
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.searchtables import FULL_TEXT


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Stock:
    """Where the vault and its plain copy lie."""

    folder: Path
    cases: int

    @property
    def vault(self) -> Path:
        """Return the vault's folder."""
        return self.folder / f"Viele-{self.cases}.ilja"

    @property
    def plain(self) -> Path:
        """Return the file of the plain copy; all people in it are invented."""
        return self.folder / f"Viele-{self.cases}.sqlite"

    def prepare(self) -> None:
        """Make what is not there yet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.vault.is_dir():
            unfinished = self.folder / "Neu.ilja"
            shutil.rmtree(unfinished, ignore_errors=True)
            make(unfinished, KNOWN_PASSWORD, now, Wish(cases=self.cases)).close()
            unfinished.rename(self.vault)
            self.plain.unlink(missing_ok=True)
        if not self.plain.is_file():
            self._copy_plain()

    def open(self) -> Workroom:
        """Sit down at the vault."""
        return unlock(self.vault, USER, KNOWN_PASSWORD, now)

    def reference(self) -> Engine:
        """Return an engine of the standard library's own driver on the plain copy."""
        return create_engine(f"sqlite+pysqlite:///{self.plain}")

    def _copy_plain(self) -> None:
        unlocked = keys.unlock(self.vault, USER, KNOWN_PASSWORD)
        unfinished = self.plain.with_suffix(".neu")
        unfinished.unlink(missing_ok=True)
        source = sqlcipher.connect(str(unlocked.database), isolation_level=None)
        source.execute(f"PRAGMA key = \"x'{unlocked.database_key.hex()}'\"")
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(unfinished),))
        source.execute("SELECT sqlcipher_export('plain')")
        source.close()
        # The standard library may be older than the format of full-text tables in the vault.
        plain = sqlite3.connect(unfinished, isolation_level=None)
        plain.execute(f"UPDATE {FULL_TEXT}_config SET v = 4 WHERE k = 'version'")
        plain.execute(f"INSERT INTO {FULL_TEXT}({FULL_TEXT}) VALUES ('rebuild')")
        plain.close()
        unfinished.rename(self.plain)
