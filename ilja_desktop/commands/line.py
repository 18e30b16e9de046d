"""Runs a command and prints its answer; nothing expected ends in a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from ilja_desktop.commands import (
    backup,
    check,
    demo,
    erase,
    export,
    importing,
    listing,
    new,
    paket,
    restore,
    sheet,
    stick,
    verify,
)
from ilja_desktop.commands.answer import REFUSED, Answer, refusal_answer, say
from ilja_desktop.commands.options import Command, Options
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.hardening import protect_memory

_RUN: dict[Command, Callable[[Options], Answer]] = {
    Command.DEMO: demo.run,
    Command.NEW: new.run,
    Command.IMPORT: importing.run,
    Command.LIST: listing.run,
    Command.EXPORT: export.run,
    Command.ERASE: erase.run,
    Command.VERIFY: verify.run,
    Command.CHECK: check.run,
    Command.BACKUP: backup.run,
    Command.RESTORE: restore.run,
    Command.SHEET: sheet.run,
    Command.STICK: stick.run,
    Command.PAKET: paket.run,
}


@dataclass(eq=False)
class Stopped(Refusal):
    """Somebody pressed the keys that stop a command."""


def answered(command: Command, options: Options) -> Answer:
    """Run a command and return its answer, which may be a refusal."""
    try:
        return _RUN[command](options)
    except Refusal as refusal:
        return refusal_answer(refusal)
    except KeyboardInterrupt:
        return refusal_answer(Stopped())


def run(command: Command, options: Options) -> int:
    """Run a command and return the exit code of the process."""
    protect_memory()
    answer = answered(command, options)
    try:
        say(answer, as_json=options.json)
    except BrokenPipeError:
        # Nobody reads on; what Python would flush at the end goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return answer.code
