"""The line that says how far a command is: at terminals only, and gone afterwards."""

import io
import sys

import pytest

from ilja_desktop.commands.progress import progress


class Terminal(io.StringIO):
    """A stream somebody sits at."""

    def isatty(self) -> bool:
        return True


def reported() -> None:
    with progress("Wird verschlossen") as watch:
        watch.check()
        for done in (0, 1, 2, 500):
            watch.report(done, 1000)


def test_a_terminal_is_told_each_figure_once_and_left_clean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    reported()
    *told, blank, end = terminal.getvalue().split("\r")
    assert told == ["", "Wird verschlossen: 0 %", "Wird verschlossen: 50 %"]
    assert len(blank) == len(told[-1])
    assert not blank.strip()
    assert end == ""


def test_a_script_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    reported()
    assert capsys.readouterr() == ("", "")
