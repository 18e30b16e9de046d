"""The page „Was ist frei?“: offers with free places, for the table and the wall."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.offer import OfferEntry, OfferPaper
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
TITLE = "Was ist frei?"
OLD = "nachfragen"
_NOTHING = "Zurzeit steht kein Angebot mit freien Plätzen in der Liste."
_NO_CLAIM = (
    "Die Liste sagt nichts darüber, ob jemand Anspruch auf ein Angebot hat. Das prüft die "
    "zuständige Stelle."
)


def render(paper: OfferPaper, now: datetime) -> bytes:
    """Return the page as a PDF.

    Args:
        paper: what stands on it; there is no young person in it.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    running = Running(version=f"Stand {short_day(paper.as_of)}")
    made = Paper(TITLE, paper.office.name, PROFILE, running)
    made.letterhead(letterhead(paper.office))
    made.headline(TITLE, lead=f"Angebote mit freien Plätzen · Stand {long_day(paper.as_of)}")
    if paper.entries:
        made.table(
            [
                Column("Angebot und Kontakt", 7.6),
                Column("Für wen", 4.2),
                Column("Plätze", 1.6),
                Column("Beginn", 2.7),
                Column("Stand", 3.2),
            ],
            [_row(entry) for entry in paper.entries],
            summary="Welche Angebote haben freie Plätze, für wen, ab wann, und wer weiß mehr?",
        )
    else:
        made.paragraph(_NOTHING)
    for sentence in _below(paper):
        made.paragraph(sentence)
    return press(made, now=now)


def _row(entry: OfferEntry) -> tuple[Inline, ...]:
    offer = entry.offer
    about = f"\n{offer.carrier} · {word(offer.legal_circle)}"
    contact = f"\n{offer.contact}" if offer.contact else ""
    start = "jederzeit" if offer.starts_on is None else short_day(offer.starts_on)
    if offer.report_by is not None:
        start += f"\nmelden bis {short_day(offer.report_by)}"
    stand: list[str | Strong] = [short_day(offer.as_of)]
    if entry.old:
        stand.append(Strong(f"\n! {OLD}"))
    return (
        [Strong(offer.name), about + contact],
        offer.audience or "–",
        "?" if offer.places is None else str(offer.places),
        start,
        stand,
    )


def _below(paper: OfferPaper) -> tuple[str, ...]:
    told = []
    if any(entry.old for entry in paper.entries):
        told.append(f"„! {OLD}“: Der Eintrag ist älter als {paper.days} Tage.")
    if any(entry.offer.places is None for entry in paper.entries):
        told.append("„?“: Die Zahl der freien Plätze ist nicht bekannt.")
    if paper.taken == 1:
        told.append("Ein weiteres Angebot ist belegt, oder sein Meldetermin ist vorbei.")
    elif paper.taken:
        told.append(f"{paper.taken} weitere Angebote sind belegt, oder ihr Meldetermin ist vorbei.")
    return (" ".join(told), _NO_CLAIM) if told else (_NO_CLAIM,)
