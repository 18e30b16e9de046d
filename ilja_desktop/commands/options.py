"""What was asked for on the command line, read and typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path


class Command(Enum):
    """What the command line can do."""

    DEMO = "demo"
    NEW = "new"
    IMPORT = "import"
    LIST = "list"
    EXPORT = "export"
    ERASE = "erase"
    VERIFY = "verify"
    CHECK = "check"
    BACKUP = "backup"
    RESTORE = "restore"
    SHEET = "sheet"
    STICK = "stick"
    PAKET = "paket"


@dataclass(frozen=True, kw_only=True)
class Options:
    """The arguments, read and typed; paths are absolute. Without a command the window opens."""

    command: Command | None = None
    vault: Path | None = None
    user: str = ""
    password_file: Path | None = None
    json: bool = False
    practice: bool = False
    locked: bool = False
    folder: Path = Path()
    cases: int = 0
    seed: int = 1
    office: str = ""
    municipality: str = ""
    prefix: str = ""
    files: tuple[Path, ...] = ()
    dry_run: bool = False
    what: str = ""
    conference: int | None = None
    person: int | None = None
    consent: int | None = None
    year: int | None = None
    case: str = ""
    confirm: int = 0
    code: str = ""
    ready: str = ""
    until: date | None = None
    tables: tuple[str, ...] = ()
    recipient: str = ""
    purpose: str = ""
    start: date | None = None
    end: date | None = None
    out: Path = Path()
    authority: Path | None = None
    revocations: Path | None = None
    backup: Path = Path()
    to: Path = Path()
    recovery_file: Path | None = None
    sheet: Path | None = None
    without_program: bool = False
    volunteer: int = 0
    contact: str = ""
    errand: str = ""
