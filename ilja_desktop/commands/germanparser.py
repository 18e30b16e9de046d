"""The standard library's argument parser, speaking German."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

WRONG_USAGE = 2


class GermanParser(argparse.ArgumentParser):
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
