"""The papers of the conference folder that are about the whole day: agendas, lists, the notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from ilja_desktop.documents import agenda
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import Text
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.folder import (
    FolderContent,
    FolderGuest,
    FolderHead,
    FolderKind,
    FolderPaper,
    Hears,
)

PROFILE = Profile.EXTRACT
BACK = "Teil der Konferenzmappe: nach der Konferenz zurück ins Büro"
_NBSP = "\N{NO-BREAK SPACE}"
_ROOM_TO_WRITE = f"{_NBSP}\n{_NBSP}"
_MORE_ROWS = 6
_MOST_CASES = 8
"""So many columns fit beside the names."""
_SIGNS = {Hears.ALL: "ja", Hears.PARTLY: "z. T.", Hears.NOTHING: "NEIN", Hears.NAMELESS: "o. N."}
NOTICE = (
    "Was hier besprochen wird, bleibt unter uns. Es dient nur der Hilfe für die jungen Menschen.",
    "Wer für einen Fall in der Einwilligung nicht genannt ist, verlässt für diesen Fall den Raum.",
    "Wer hier etwas erfährt, darf es nur für den Zweck verwenden, zu dem eingewilligt wurde "
    "(§ 78 SGB X). Das gilt auch für Gäste und nach der Konferenz.",
    "Bitte fotografieren Sie nichts und nehmen Sie nichts auf. Papiere bleiben auf dem Tisch und "
    "werden am Ende eingesammelt.",
    "Junge Menschen und ihre Begleitung können jederzeit gehen.",
)


def render(
    content: FolderContent, paper: FolderPaper, papers: Sequence[FolderPaper], now: datetime
) -> bytes:
    """Return one paper of the folder as a PDF.

    Args:
        content: what stands in the folder.
        paper: which one.
        papers: all of the folder, for the list of what has to come back.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    head = content.head
    made = Paper(paper.title, head.office.name, PROFILE, running(head, paper))
    made.letterhead(letterhead(head.office))
    made.headline(paper.title, lead=lead(head))
    if paper.kind is FolderKind.RETURN_LIST:
        _return_list(made, papers)
    else:
        _BODIES[paper.kind](made, content)
    return press(made, now=now)


def running(head: FolderHead, paper: FolderPaper) -> Running:
    """Return head and foot of every page: which copy it is, and that it comes back."""
    return Running(
        confidentiality="" if paper.kind.blank else agenda.CONFIDENTIAL,
        copy=f"Exemplar Nr. {paper.number}",
        recipient=f"Mappe zur Konferenz {head.number}",
        purpose=BACK,
    )


def lead(head: FolderHead) -> str:
    """Return which conference it is, when and where."""
    times = f"{head.starts_at:%H:%M}–{head.ends_at:%H:%M} Uhr"
    where = ", ".join(filter(None, (head.place, head.room)))
    parts = (f"Fallkonferenz {head.number}", f"{long_day(head.held_on)}, {times}", where)
    return " · ".join(filter(None, parts))


def _return_list(made: Paper, papers: Sequence[FolderPaper]) -> None:
    made.paragraph(
        "Diese Papiere liegen in der Mappe. Nach der Konferenz bitte jedes abhaken: zurück oder "
        "vernichtet. Fehlt eines, ist das ein Verlust von Daten und wird sofort gemeldet."
    )
    rows = [(str(each.number), each.title, _NBSP, _NBSP, _NBSP) for each in papers]
    columns = [
        Column("Nr.", 1.1, numeric=True),
        Column("Papier", 6.4),
        Column("ausgegeben an", 3.4),
        Column("zurück am", 2.3),
        Column("vernichtet am", 2.6),
    ]
    made.table(columns, rows, summary="Welche Papiere müssen zurückkommen?")


def _internal_agenda(made: Paper, content: FolderContent) -> None:
    agenda.body(made, content.internal)


def _table_agenda(made: Paper, content: FolderContent) -> None:
    agenda.body(made, content.table)


def _attendance(made: Paper, content: FolderContent) -> None:
    made.paragraph(
        "Mit Ihrer Unterschrift bestätigen Sie, dass Sie auf Verschwiegenheit und Zweckbindung "
        "hingewiesen wurden. Wer später kommt oder früher geht, trägt bitte die Uhrzeit ein."
    )
    rows: list[tuple[Inline, ...]] = [
        (Strong(each.name), f"{each.function}\n{each.institution}", _NBSP, _NBSP)
        for each in content.guests
    ]
    rows += [(_ROOM_TO_WRITE, _NBSP, _NBSP, _NBSP)] * _MORE_ROWS
    columns = [
        Column("Name", 4),
        Column("Funktion und Stelle", 4.6),
        Column("von – bis", 2.4),
        Column("Unterschrift", 4.6),
    ]
    made.table(columns, rows, summary="Wer war da, von wann bis wann?")


def _notice(made: Paper, content: FolderContent) -> None:
    made.paragraph("Bitte zu Beginn vorlesen, und noch einmal, wenn jemand später dazukommt.")
    for sentence in NOTICE:
        made.paragraph(sentence, look=Text.PLAIN)
    made.space(12)
    made.facts([("Vorgelesen um", "_" * 12 + " Uhr"), ("von", "_" * 40)])


def _hearing(made: Paper, content: FolderContent) -> None:
    made.paragraph(
        f"Stand der Einwilligungen für den {short_day(content.head.held_on)}. „ja“: darf alles "
        "hören; „z. T.“: einzelne Bereiche sind gesperrt, siehe Fallbogen; „NEIN“: verlässt den "
        "Raum; „o. N.“: der Fall wird ohne Namen besprochen. Wer hier nicht steht, ist in keiner "
        "Einwilligung genannt."
    )
    cases = content.cases
    if not cases:
        made.paragraph("Kein Fall darf an diesem Tag besprochen werden.")
    for start in range(0, len(cases), _MOST_CASES):
        chosen = range(start, min(start + _MOST_CASES, len(cases)))
        columns = [Column("Wer", 5.2)]
        columns += [Column(f"TOP {cases[at].line.position}", 1.3) for at in chosen]
        rows = [_heard(guest, chosen) for guest in content.guests]
        made.table(columns, rows, summary="Wer darf welchen Fall hören?", row_headers=True)
    listed: list[Inline] = [f"TOP {case.line.position}: {case.line.title}" for case in cases]
    made.bullets(listed)


def _heard(guest: FolderGuest, chosen: range) -> tuple[Inline, ...]:
    who = f"{guest.name}\n{guest.institution}"
    cells = (guest.hears[at] for at in chosen)
    return (who, *(Strong(_SIGNS[each]) if _stands_out(each) else _SIGNS[each] for each in cells))


def _stands_out(hears: Hears) -> bool:
    return hears in (Hears.NOTHING, Hears.PARTLY)


def _keys(made: Paper, content: FolderContent) -> None:
    made.paragraph(
        [
            Strong("Getrennt von der Mappe aufbewahren. "),
            "Diese Liste sagt, zu wem welche Fallnummer gehört. Wer sie mit der Mappe findet, weiß "
            "alles.",
        ]
    )
    rows = [(each.number, each.name, short_day(each.born_on)) for each in content.keys]
    columns = [Column("Fallnummer", 3), Column("Name", 5), Column("Geburtsdatum", 3)]
    made.table(columns, rows, summary="Zu wem gehört welche Nummer?", row_headers=True)


_BODIES: dict[FolderKind, Callable[[Paper, FolderContent], None]] = {
    FolderKind.INTERNAL_AGENDA: _internal_agenda,
    FolderKind.TABLE_AGENDA: _table_agenda,
    FolderKind.ATTENDANCE: _attendance,
    FolderKind.NOTICE: _notice,
    FolderKind.HEARING: _hearing,
    FolderKind.KEY_LIST: _keys,
}
