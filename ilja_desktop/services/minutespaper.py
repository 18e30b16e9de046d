"""Gathers what part A says: the session, with the lines of cases its recipient attended."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem, AgendaItemKind, AgendaItemState
from ilja_desktop.domain.daywords import span
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import Minutes
from ilja_desktop.domain.paper import CopyMark, MinutesLine, MinutesPaper
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.paperhead import sender, session_head
from ilja_desktop.services.paperline import participants, typed_in_on
from ilja_desktop.services.paperreview import minutes_review
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store


def minutes_paper(
    session: Session,
    minutes: Minutes,
    copy: CopyMark | None,
    now: datetime,
    *,
    attended: frozenset[AgendaItemId] | None = None,
) -> MinutesPaper:
    """Return part A; case lines only of the items attended, or of all for the archive.

    Args:
        session: an open database session.
        minutes: what was written down.
        copy: the mark of a numbered copy, if it is one.
        now: stamp of papers that are not final yet.
        attended: items whose case line the recipient may see; ``None`` means all.
    """
    conference = conference_store.get(session, minutes.conference_id).record()
    items = [
        item
        for item in conference_store.items(session, conference.id)
        if item.state is not AgendaItemState.POSTPONED
    ]
    shown = [item for item in items if _shown(item, attended)]
    return MinutesPaper(
        office=sender(session),
        head=session_head(session, conference),
        participants=participants(session, [item.id for item in items], None),
        excused=minutes.excused,
        notice_read_at=conference.secrecy_notice_at,
        lines=tuple(_minutes_line(session, item) for item in shown),
        with_cases=attended is None or bool(attended),
        offers_and_gaps=minutes.offers_and_gaps,
        miscellaneous=minutes.miscellaneous,
        next_conference=minutes.next_conference,
        version=minutes.version,
        finalised_at=minutes.finalised_at or now,
        copy=copy,
        review=minutes_review(session, minutes),
        pauses=tuple(span(pause.began_at, pause.ended_at) for pause in conference.pauses),
    )


def _shown(item: AgendaItem, attended: frozenset[AgendaItemId] | None) -> bool:
    """Say whether an item stands in minutes: planned breaks do not, real ones are told apart."""
    if item.kind is AgendaItemKind.BREAK:
        return False
    return item.kind is not AgendaItemKind.CASE or attended is None or item.id in attended


def _minutes_line(session: Session, item: AgendaItem) -> MinutesLine:
    title = item.title
    if item.mode.nameless:
        title = neutral_name(item)
    elif item.case_id is not None:
        title = f"Fall {case_store.get(session, item.case_id).number}"
    return MinutesLine(
        position=item.position,
        title=title,
        called_at=item.called_at,
        finished_at=item.finished_at,
        state=item.state,
        typed_in_on=typed_in_on(item),
        notes=item.notes.strip() or None,
    )
