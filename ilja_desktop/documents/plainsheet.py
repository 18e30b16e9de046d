"""What was agreed, for the young person, in plain German: short sentences, large letters.

It holds less than the sheet, never more: goals, who does what by when, and whom to ask.
"""

from __future__ import annotations

from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import Text
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.paper import CommitmentLine, GoalLine, SheetPaper

TITLE = "Was wir vereinbart haben"
PURPOSE = "Das ist Ihr Blatt. Sie entscheiden, wem Sie es zeigen."


def body(made: Paper, paper: SheetPaper) -> None:
    """Set the young person's own copy into a document."""
    made.letterhead(letterhead(paper.office))
    made.headline(TITLE, lead=f"Für {paper.name} · {long_day(paper.head.held_on)}")
    _say(made, "Wir haben überlegt, wie es für Sie weitergeht.")
    _say(made, "Hier steht, was dabei herausgekommen ist.")
    _goals(made, paper)
    own, others = _shared_out(paper)
    if own:
        _list(made, "Das machen Sie", [_own(line) for line in own])
    if others:
        _list(made, "Das machen andere für Sie", [_others(line) for line in others])
    if not paper.commitments:
        with made.section("Vereinbarungen", look=Text.PLAIN_HEADING):
            _say(made, "Es ist nichts vereinbart worden. Das ist in Ordnung.")
    _next(made, paper)
    _ask(made, paper)


def _goals(made: Paper, paper: SheetPaper) -> None:
    agreed = [_goal(goal) for goal in paper.goals if goal.agreed]
    others = [_goal(goal) for goal in paper.goals if not goal.agreed]
    if agreed:
        _list(made, "Das ist Ihr Ziel" if len(agreed) == 1 else "Das sind Ihre Ziele", agreed)
    if others:
        _list(made, "Das schlagen andere vor. Sie sind nicht einverstanden.", others)


def _goal(goal: GoalLine) -> str:
    return goal.text if goal.due_on is None else f"{_open(goal.text)} – bis {long_day(goal.due_on)}"


def _shared_out(paper: SheetPaper) -> tuple[list[CommitmentLine], list[CommitmentLine]]:
    """Return what the young person does, and what others do."""
    own = [line for line in paper.commitments if not line.institution and line.owner == paper.name]
    return own, [line for line in paper.commitments if line not in own]


def _own(line: CommitmentLine) -> Inline:
    return [Strong(_open(line.text)), f" – {_when(line)}"]


def _others(line: CommitmentLine) -> Inline:
    where = f" ({line.institution})" if line.institution else ""
    return [Strong(line.owner), f"{where}: {_open(line.text)} – {_when(line)}"]


def _open(text: str) -> str:
    """Return a sentence that goes on."""
    return text.rstrip(" .")


def _when(line: CommitmentLine) -> str:
    day = long_day(line.due_on)
    return f"läuft weiter, am {day} sehen wir nach" if line.ongoing else f"bis {day}"


def _next(made: Paper, paper: SheetPaper) -> None:
    if not paper.next_contact and paper.follow_up_on is None:
        return
    with made.section("So geht es weiter", look=Text.PLAIN_HEADING):
        if paper.next_contact:
            _say(made, f"Der nächste Kontakt: {paper.next_contact}")
        if paper.follow_up_on is not None:
            _say(made, f"Am {long_day(paper.follow_up_on)} sehen wir nach, was geklappt hat.")


def _ask(made: Paper, paper: SheetPaper) -> None:
    with made.section("Haben Sie Fragen?", look=Text.PLAIN_HEADING):
        if paper.lead:
            _say(made, ["Fragen Sie: ", Strong(paper.lead)])
        contact = " · ".join(filter(None, (paper.office.phone, paper.office.mail)))
        if contact:
            _say(made, f"Oder melden Sie sich hier: {paper.office.name}, {contact}")
        _say(made, "Ist etwas falsch, oder wollen Sie etwas ändern? Dann sagen Sie es uns bitte.")
        _say(made, "Sie können Ihre Einwilligung jederzeit zurücknehmen.")
        _say(made, "Genauer steht alles auf Ihrem Fallblatt. Auch das können Sie bekommen.")


def _list(made: Paper, heading: str, items: list[Inline] | list[str]) -> None:
    with made.section(heading, look=Text.PLAIN_HEADING):
        made.bullets(items, look=Text.PLAIN)


def _say(made: Paper, words: Inline) -> None:
    made.paragraph(words, look=Text.PLAIN)
