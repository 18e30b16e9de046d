"""What may stand on the command line, and German words for what does not go together.

Nothing heavy is imported here, because starting the window goes through it too.
"""

from __future__ import annotations

from collections.abc import Sequence

from ilja_desktop.commands.arguments import parser
from ilja_desktop.commands.options import Command, Options


def read(arguments: Sequence[str]) -> Options:
    """Return the options; wrong usage is explained in German and ends the process with 2."""
    asked = parser()
    found = vars(asked.parse_args(list(arguments)))
    command = found.pop("command", None)
    for several in ("files", "tables"):
        if several in found:
            found[several] = tuple(found[several])
    options = Options(command=Command(command) if command else None, **found)
    problem = _problem(options)
    if problem:
        asked.error(problem)
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
    Command.STICK,
    Command.PAKET,
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
    if options.what in _FIGURES and options.conference is not None:
        return f"--conference gibt es bei {options.what} nicht; bitte --from und --to angeben."
    if options.what in ("forms", "withdrawal", "dates") and options.conference is not None:
        return f"--conference gibt es bei {options.what} nicht."
    if options.what not in _FIGURES and options.start is not None:
        return "--from und --to gibt es nur bei Zahlen; bitte --conference angeben."
    return _summary_problem(options) or _planning_problem(options)


def _summary_problem(options: Options) -> str:
    if options.until is not None and options.start is not None:
        return "--until und --from schließen sich aus."
    own = (options.until, *options.tables, options.recipient, options.purpose)
    if options.what not in _FIGURES and any(own):
        return "--until, --table, --recipient und --purpose gibt es nur bei Zahlen."
    if options.what == "evaluation" and not (
        len(options.tables) == 1 and options.recipient and options.purpose
    ):
        return "Bei evaluation gehören --table (einmal), --recipient und --purpose dazu."
    return ""


_FIGURES = ("summary", "evaluation")


def _planning_problem(options: Options) -> str:
    if options.what == "invitations" and options.conference is None:
        return "Bei invitations fehlt --conference mit der Nummer der Konferenz."
    if options.what != "dates" and options.year is not None:
        return "--year gibt es nur bei dates."
    return ""


def _access_problem(options: Options) -> str:
    if (options.person is None) == (not options.case):
        return "Bei access fehlt --person oder --case; beides zusammen geht nicht."
    if options.conference is not None or options.start is not None:
        return "--conference, --from und --to gibt es bei access nicht."
    return ""
