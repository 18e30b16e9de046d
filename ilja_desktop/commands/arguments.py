"""The arguments of every command, with their help.

Add a command: a function for its arguments and its row in the table below.
"""

from __future__ import annotations

import argparse

from ilja_desktop.commands.germanparser import GermanParser
from ilja_desktop.commands.options import Command
from ilja_desktop.commands.value import count_in, day_in, path_in


def parser() -> argparse.ArgumentParser:
    """Return what reads the whole command line."""
    common = GermanParser(explains=False, argument_default=argparse.SUPPRESS)
    _common(common)
    parser = GermanParser(
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
    parser.add_argument("--vault", type=path_in, metavar="ORDNER", help="der Ordner des Tresors")
    parser.add_argument("--user", metavar="NAME", help="der Anmeldename")
    parser.add_argument(
        "--password-file", type=path_in, metavar="DATEI", help="Datei mit dem Kennwort"
    )
    parser.add_argument("--json", action="store_true", help="ein JSON-Objekt statt lesbarer Zeilen")


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=path_in, metavar="ORDNER", help="neuer oder leerer Ordner")
    parser.add_argument("--cases", type=count_in, default=0, metavar="N", help="Fälle insgesamt")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="Startwert der Auswahl")


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=path_in, metavar="NAME.ilja", help="neuer Ordner des Tresors"
    )
    parser.add_argument("--office", default="Jugendamt", metavar="NAME", help="das Amt")
    parser.add_argument("--municipality", default="Ort", metavar="ORT", help="zuständig für")
    parser.add_argument("--prefix", default="FALL", metavar="KÜRZEL", help="der Fallnummern")

    _sheet(parser)


def _sheet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sheet",
        type=path_in,
        metavar="DATEI.pdf",
        help="den Wiederherstellungsbogen hierhin schreiben; sonst wird der Schlüssel gezeigt",
    )
    parser.add_argument(
        "--recovery-file",
        type=path_in,
        metavar="DATEI",
        help="für Skripte: den Schlüssel in diese neue Datei schreiben und von dort zurücklesen, "
        "statt ihn abtippen zu lassen",
    )


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=path_in, nargs="+", metavar="DATEI", help=".xlsx, .csv, .pdf")
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, nichts übernehmen")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("cases", "consents", "conferences", "whereabouts", "volunteers"),
        metavar="WAS",
        help="cases, consents, conferences, whereabouts (fällige Nachfragen nach dem Verbleib) "
        "oder volunteers (Lotsinnen und Lotsen)",
    )


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=(
            "minutes",
            "sheets",
            "commitments",
            "summary",
            "evaluation",
            "access",
            "forms",
            "withdrawal",
            "dates",
            "invitations",
        ),
        metavar="WAS",
        help="minutes, sheets, commitments (offene Vereinbarungen, eine Liste je Person), summary, "
        "evaluation (Datensatz, in dem niemand allein steht), "
        "access (Auskunft nach Art. 15 DSGVO), forms "
        "(alle Formulare, leer, in allen Sprachen), withdrawal (Schreiben zum Widerruf), dates "
        "(öffentliche Terminliste) oder invitations (Briefe und E-Mail-Entwürfe an die Partner)",
    )
    parser.add_argument("--year", type=int, metavar="JAHR", help="bei dates; sonst dieses Jahr")
    parser.add_argument("--person", type=int, metavar="ID", help="wem Auskunft gegeben wird")
    parser.add_argument("--case", metavar="NUMMER", help="oder: zu wessen Fall")
    parser.add_argument(
        "--consent", type=int, metavar="ID", help="bei withdrawal: die widerrufene Einwilligung"
    )
    parser.add_argument("--conference", type=int, metavar="ID", help="sonst die letzte gehaltene")
    parser.add_argument("--from", dest="start", type=day_in, metavar="TAG", help="JJJJ-MM-TT")
    parser.add_argument("--to", dest="end", type=day_in, metavar="TAG", help="JJJJ-MM-TT")
    parser.add_argument(
        "--ready",
        default="",
        metavar="NAME",
        help="bei summary: steuergruppe, jugendhilfeausschuss, landesevaluation, "
        "angebote-bedarfe oder verbleib; sonst die erste",
    )
    _add_summary(parser)
    parser.add_argument("--out", type=path_in, required=True, metavar="ORDNER", help="wohin")


def _add_summary(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--until", type=day_in, metavar="TAG", help="bei summary: Stichtag, das Ende eines Quartals"
    )
    parser.add_argument(
        "--table",
        dest="tables",
        action="append",
        default=[],
        metavar="TABELLE",
        help="bei summary, mehrfach: „Besprochene Fälle: Geschlecht, Ergebnis“",
    )
    parser.add_argument("--recipient", default="", metavar="NAME", help="bei summary: für wen")
    parser.add_argument("--purpose", default="", metavar="ZWECK", help="bei summary: wofür")


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
        type=count_in,
        default=0,
        metavar="ANZAHL",
        help="bestätigt die Anzahl der Fälle, wenn es mehr sind als die Regel vorsieht",
    )


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=path_in, nargs="+", metavar="DATEI", help="PDF-Dateien")
    parser.add_argument(
        "--ca", dest="authority", type=path_in, metavar="DATEI", help="Zertifikat des Amtes (PEM)"
    )
    parser.add_argument(
        "--crl",
        dest="revocations",
        type=path_in,
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
    parser.add_argument("--to", type=path_in, required=True, metavar="ORDNER", help="wohin")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "backup", type=path_in, metavar="DATEI", help="die Sicherung (.ilja-backup)"
    )
    parser.add_argument("--to", type=path_in, required=True, metavar="ORDNER", help="neuer Tresor")
    parser.add_argument(
        "--recovery-file",
        type=path_in,
        metavar="DATEI",
        help="Textdatei mit dem Schlüssel vom Wiederherstellungsbogen; --user und "
        "--password-file legen dann das neue Passwort fest. Sonst: --vault und --user des "
        "bisherigen Tresors",
    )


def _stick(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--volunteer", type=int, required=True, metavar="ID", help="für wen, siehe list volunteers"
    )
    parser.add_argument("--to", type=path_in, required=True, metavar="ORDNER", help="auf dem Stick")
    parser.add_argument(
        "--sheet",
        type=path_in,
        metavar="DATEI.pdf",
        help="den Wiederherstellungsbogen für das Büro hierhin schreiben, nicht auf den Stick",
    )
    parser.add_argument(
        "--without-program", action="store_true", help="das Programm nicht beilegen (etwa 500 MB)"
    )


def _paket(parser: argparse.ArgumentParser) -> None:
    whats = parser.add_subparsers(dest="what", metavar="WAS", required=True)
    unset = argparse.SUPPRESS
    make = whats.add_parser(
        "make", help="ein Paket für einen Kontakt packen", argument_default=unset
    )
    make.add_argument("--contact", required=True, metavar="NAME", help="für wen")
    make.add_argument(
        "--errand",
        required=True,
        choices=("offers", "conference", "case", "tandem", "logs", "recall"),
        metavar="ZWECK",
        help="offers, conference, case, tandem, logs oder recall (Rückruf)",
    )
    make.add_argument("--conference", type=int, metavar="ID", help="bei conference")
    make.add_argument("--case", metavar="NUMMER", help="bei case: die Fallnummer")
    make.add_argument("--out", type=path_in, required=True, metavar="ORDNER", help="wohin")
    show = whats.add_parser("show", help="zeigen, was ein Paket hier täte", argument_default=unset)
    take = whats.add_parser(
        "take", help="ein Paket ganz übernehmen oder gar nicht", argument_default=unset
    )
    for sub in (show, take):
        sub.add_argument("files", type=path_in, nargs=1, metavar="DATEI", help=".ilja-paket")
    take.add_argument(
        "--confirm",
        type=count_in,
        default=0,
        metavar="ANZAHL",
        help="bestätigt die Anzahl der Löschungen, wenn es mehr als drei sind",
    )
    for sub in (make, show, take):
        _common(sub)


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
    Command.STICK: ("einen Startstick für eine Lotsin oder einen Lotsen erstellen", _stick),
    Command.PAKET: ("ein Paket für einen anderen Tresor packen, zeigen, übernehmen", _paket),
}
