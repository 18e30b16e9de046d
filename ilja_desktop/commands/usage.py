"""What may stand on the command line, and German words for what is wrong with it.

Nothing heavy is imported here, because starting the window goes through it too.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn

WRONG_USAGE = 2


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
    case: str = ""
    confirm: int = 0
    code: str = ""
    start: date | None = None
    end: date | None = None
    out: Path = Path()
    authority: Path | None = None
    revocations: Path | None = None
    backup: Path = Path()
    to: Path = Path()
    recovery_file: Path | None = None
    sheet: Path | None = None


def read(arguments: Sequence[str]) -> Options:
    """Return the options; wrong usage is explained in German and ends the process with 2."""
    parser = _parser()
    found = vars(parser.parse_args(list(arguments)))
    command = found.pop("command", None)
    if "files" in found:
        found["files"] = tuple(found["files"])
    options = Options(command=Command(command) if command else None, **found)
    problem = _problem(options)
    if problem:
        parser.error(problem)
    return options


def _problem(options: Options) -> str:
    """Return what does not go together, as a German sentence."""
    if options.command in _NEED_A_VAULT and options.vault is None:
        return "Es fehlt --vault mit dem Ordner des Tresors."
    needs_user = options.vault is not None or options.command is Command.NEW
    if options.command is not None and needs_user and not options.user.strip():
        return "Es fehlt --user mit dem Anmeldenamen."
    if options.command is Command.VERIFY and options.vault and options.authority:
        return "--vault und --ca schließen sich aus."
    if options.revocations and not options.authority:
        return "--crl gilt nur zusammen mit --ca."
    if options.command is Command.EXPORT:
        return _export_problem(options)
    if options.command is Command.RESTORE:
        return _restore_problem(options)
    return ""


_NEED_A_VAULT = {
    Command.IMPORT,
    Command.LIST,
    Command.EXPORT,
    Command.ERASE,
    Command.CHECK,
    Command.BACKUP,
    Command.SHEET,
}


def _restore_problem(options: Options) -> str:
    if options.recovery_file is not None and options.vault is not None:
        return "--recovery-file und --vault schließen sich aus."
    if options.recovery_file is None and options.vault is None:
        return (
            "Es fehlt --recovery-file mit dem Schlüssel vom Wiederherstellungsbogen oder --vault "
            "mit dem Ordner des bisherigen Tresors."
        )
    return ""


def _export_problem(options: Options) -> str:
    if (options.start is None) != (options.end is None):
        return "--from und --to gehören zusammen."
    if options.what == "access":
        return _access_problem(options)
    if options.person is not None or options.case:
        return "--person und --case gibt es nur bei access."
    if (options.what == "withdrawal") != (options.consent is not None):
        return "--consent gehört zu withdrawal und fehlt dort nie."
    if options.what == "summary" and options.conference is not None:
        return "--conference gibt es bei summary nicht; bitte --from und --to angeben."
    if options.what in ("forms", "withdrawal") and options.conference is not None:
        return f"--conference gibt es bei {options.what} nicht."
    if options.what != "summary" and options.start is not None:
        return "--from und --to gibt es nur bei summary; bitte --conference angeben."
    return ""


def _access_problem(options: Options) -> str:
    if (options.person is None) == (not options.case):
        return "Bei access fehlt --person oder --case; beides zusammen geht nicht."
    if options.conference is not None or options.start is not None:
        return "--conference, --from und --to gibt es bei access nicht."
    return ""


class _Parser(argparse.ArgumentParser):
    """A parser that speaks German."""

    def __init__(self, *, explains: bool = True, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **settings)
        if explains:
            self.add_argument("-h", "--help", action="help", help="diese Hilfe zeigen")

    def error(self, message: str) -> NoReturn:
        """Explain wrong usage and end the process."""
        sys.stderr.write(f"{self.format_usage()}{german(message)}\n")
        raise SystemExit(WRONG_USAGE)


class _Formatter(argparse.HelpFormatter):
    """Headings in German."""

    def start_section(self, heading: str | None) -> None:
        super().start_section(_HEADINGS.get(heading or "", heading))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)


_HEADINGS = {"options": "Angaben", "positional arguments": "Befehl und Ziel"}
_SENTENCES = (
    (r"the following arguments are required: (.+)", "Es fehlt: {0}."),
    (r"one of the arguments (.+) is required", "Es fehlt eine Angabe: {0}."),
    (r"unrecognized arguments: (.+)", "Nicht bekannt: {0}."),
    (
        r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)",
        "{1} gibt es bei {0} nicht. Möglich sind: {2}.",
    ),
    (r"argument (.+?): expected (?:one|at least one) argument", "Bei {0} fehlt die Angabe."),
    (r"argument (.+?): invalid int value: (.+)", "Bei {0} ist {1} keine ganze Zahl."),
    (r"argument (.+?): ignored explicit argument (.+)", "{0} nimmt keine Angabe wie {1}."),
    (r"argument (.+?): not allowed with argument (.+)", "{0} und {1} schließen sich aus."),
    (r"argument (.+?): (.+)", "Bei {0}: {1}"),
)


def german(message: str) -> str:
    """Return what argparse says in German; our own sentences stay as they are."""
    for pattern, text in _SENTENCES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return text.format(*found.groups())
    return message


def _parser() -> argparse.ArgumentParser:
    common = _Parser(explains=False, argument_default=argparse.SUPPRESS)
    _common(common)
    parser = _Parser(
        prog="ilja-desktop",
        description="Fallkonferenzen vorbereiten, halten und protokollieren. Ohne Befehl öffnet "
        "sich das Fenster.",
        parents=[common],
    )
    parser.add_argument(
        "--practice", action="store_true", help="das Fenster mit dem Übungstresor öffnen"
    )
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="BEFEHL")
    for command, (text, add) in _COMMANDS.items():
        sub = commands.add_parser(command.value, help=text, description=text, parents=[common])
        add(sub)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--vault", type=_path, metavar="ORDNER", help="der Ordner des Tresors")
    parser.add_argument("--user", metavar="NAME", help="der Anmeldename")
    parser.add_argument(
        "--password-file", type=_path, metavar="DATEI", help="Datei mit dem Kennwort"
    )
    parser.add_argument("--json", action="store_true", help="ein JSON-Objekt statt lesbarer Zeilen")


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=_path, metavar="ORDNER", help="neuer oder leerer Ordner")
    parser.add_argument("--cases", type=_count, default=0, metavar="N", help="Fälle insgesamt")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="Startwert der Auswahl")


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=_path, metavar="NAME.ilja", help="neuer Ordner des Tresors")
    parser.add_argument("--office", default="Jugendamt", metavar="NAME", help="das Amt")
    parser.add_argument("--municipality", default="Ort", metavar="ORT", help="zuständig für")
    parser.add_argument("--prefix", default="FALL", metavar="KÜRZEL", help="der Fallnummern")

    _sheet(parser)


def _sheet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sheet",
        type=_path,
        metavar="DATEI.pdf",
        help="den Wiederherstellungsbogen hierhin schreiben; sonst wird der Schlüssel gezeigt",
    )
    parser.add_argument(
        "--recovery-file",
        type=_path,
        metavar="DATEI",
        help="für Skripte: den Schlüssel in diese neue Datei schreiben und von dort zurücklesen, "
        "statt ihn abtippen zu lassen",
    )


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=_path, nargs="+", metavar="DATEI", help=".xlsx, .csv, .pdf")
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, nichts übernehmen")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("cases", "consents", "conferences"),
        metavar="WAS",
        help="cases, consents oder conferences",
    )


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("minutes", "sheets", "summary", "access", "forms", "withdrawal"),
        metavar="WAS",
        help="minutes, sheets, summary, access (Auskunft nach Art. 15 DSGVO), forms "
        "(alle Formulare, leer, in allen Sprachen) oder withdrawal (Schreiben zum Widerruf)",
    )
    parser.add_argument("--person", type=int, metavar="ID", help="wem Auskunft gegeben wird")
    parser.add_argument("--case", metavar="NUMMER", help="oder: zu wessen Fall")
    parser.add_argument(
        "--consent", type=int, metavar="ID", help="bei withdrawal: die widerrufene Einwilligung"
    )
    parser.add_argument("--conference", type=int, metavar="ID", help="sonst die letzte gehaltene")
    parser.add_argument("--from", dest="start", type=_day, metavar="TAG", help="JJJJ-MM-TT")
    parser.add_argument("--to", dest="end", type=_day, metavar="TAG", help="JJJJ-MM-TT")
    parser.add_argument("--out", type=_path, required=True, metavar="ORDNER", help="wohin")


def _erase(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--list", dest="what", action="store_const", const="list", help="zeigen, was fällig ist"
    )
    which.add_argument(
        "--run", dest="what", action="store_const", const="run", help="löschen, was fällig ist"
    )
    parser.add_argument(
        "--confirm",
        type=_count,
        default=0,
        metavar="ANZAHL",
        help="bestätigt die Anzahl der Fälle, wenn es mehr sind als die Regel vorsieht",
    )


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=_path, nargs="+", metavar="DATEI", help="PDF-Dateien")
    parser.add_argument(
        "--ca", dest="authority", type=_path, metavar="DATEI", help="Zertifikat des Amtes (PEM)"
    )
    parser.add_argument(
        "--crl",
        dest="revocations",
        type=_path,
        metavar="DATEI",
        help="dazu: Liste der gesperrten Zertifikate des Amtes (PEM oder DER)",
    )


def _check(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--code", default="", metavar="CODE", help="nur einen Verlaufscode von einem Protokoll"
    )
    what.add_argument(
        "--conference", type=int, metavar="ID", help="nur, was diese Konferenz aufhielte"
    )


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=_path, required=True, metavar="ORDNER", help="wohin")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=_path, metavar="DATEI", help="die Sicherung (.ilja-backup)")
    parser.add_argument("--to", type=_path, required=True, metavar="ORDNER", help="neuer Tresor")
    parser.add_argument(
        "--recovery-file",
        type=_path,
        metavar="DATEI",
        help="Textdatei mit dem Schlüssel vom Wiederherstellungsbogen; --user und "
        "--password-file legen dann das neue Passwort fest. Sonst: --vault und --user des "
        "bisherigen Tresors",
    )


_COMMANDS = {
    Command.DEMO: ("einen Übungstresor anlegen und seine erste Konferenz halten", _demo),
    Command.NEW: ("einen neuen Tresor anlegen", _new),
    Command.IMPORT: ("Tabellen und ausgefüllte Meldebögen einlesen", _import),
    Command.LIST: ("Fälle, Einwilligungen oder Konferenzen auflisten", _list),
    Command.EXPORT: ("Protokolle, Fallblätter oder eine Zusammenfassung ausgeben", _export),
    Command.ERASE: ("zeigen oder löschen, was fällig ist", _erase),
    Command.VERIFY: ("unterschriebene Dateien prüfen", _verify),
    Command.CHECK: ("den Tresor auf Unversehrtheit prüfen", _check),
    Command.BACKUP: ("den Tresor sichern und die Sicherung prüfen", _backup),
    Command.RESTORE: ("eine Sicherung in einen neuen Ordner zurückholen", _restore),
    Command.SHEET: ("einen neuen Wiederherstellungsbogen ausstellen", _sheet),
}


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("Bitte einen Pfad angeben.")
    return Path(os.path.abspath(text))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        problem = f"„{text}“ ist kein Tag. Bitte als JJJJ-MM-TT angeben."
        raise argparse.ArgumentTypeError(problem) from error


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"„{text}“ ist keine Anzahl bis 1.000.000.")
    return int(text)
