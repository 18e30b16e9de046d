"""The parts of minutes and sheets that tell how they came about: draft, agreement, correction."""

from __future__ import annotations

from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.table import Column
from ilja_desktop.domain.correction import REMOVED
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paperreview import CorrectionNote, PaperReview
from ilja_desktop.domain.words import word

SILENCE = "Keine Antwort gilt als kein Einwand."
"""What a draft says about those who do not answer."""


def is_draft(review: PaperReview | None) -> bool:
    """Say whether a paper is a draft, which nobody signs."""
    return review is not None and review.draft_until is not None


def opening(made: Paper, review: PaperReview | None, office: OfficeDraft) -> None:
    """Say at the top that a paper is a draft, or which version it corrects."""
    if review is None:
        return
    if review.draft_until is not None:
        _draft(made, review, office)
    if review.correction is not None:
        _correction(made, review.correction)


def closing(made: Paper, review: PaperReview | None) -> None:
    """Say how a final paper was agreed on, and what was said to it."""
    if review is None or review.draft_until is not None:
        return
    with made.section("Abstimmung"):
        made.paragraph(_agreed(review))
        if review.remarks:
            rows = [
                (f"{word(one.kind)}\n{one.name}", one.text, short_day(one.noted_on))
                for one in review.remarks
            ]
            columns = [Column("Von", 3.5), Column("Einwand oder Ergänzung", 7), Column("Am", 2)]
            made.table(columns, rows, summary="Wer hat etwas eingewandt oder ergänzt?")
        else:
            made.paragraph("Einwände oder Ergänzungen liegen nicht vor.")


def _draft(made: Paper, review: PaperReview, office: OfficeDraft) -> None:
    assert review.draft_until is not None
    to = " oder ".join(filter(None, (office.phone, office.mail))) or office.name
    with made.section("Entwurf zur Abstimmung"):
        made.paragraph(
            [
                "Einwände und Ergänzungen bitte bis ",
                Strong(long_day(review.draft_until)),
                f" an {to}. ",
                Strong(SILENCE),
            ]
        )
        made.paragraph("Den Entwurf bitte vernichten, sobald die endgültige Fassung vorliegt.")


def _agreed(review: PaperReview) -> str:
    if review.approval is None:
        return "Wie das Protokoll abgestimmt wurde, ist nicht vermerkt."
    day = "" if review.approved_on is None else f", {short_day(review.approved_on)}"
    return f"{word(review.approval)}{day}."


def _correction(made: Paper, note: CorrectionNote) -> None:
    with made.section("Berichtigung"):
        made.paragraph(f"Diese Fassung ersetzt Fassung {note.predecessor}.")
        if note.removed:
            made.paragraph(Strong(REMOVED))
            return
        if note.reason:
            made.paragraph(f"Grund: {note.reason}")
        if note.changes:
            rows = [(one.entry, one.before or "–", one.after or "–") for one in note.changes]
            columns = [Column("Wo", 3), Column("Bisher", 5), Column("Jetzt", 5)]
            made.table(columns, rows, summary="Was hat sich geändert?", row_headers=True)
