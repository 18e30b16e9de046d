"""The ledger as somebody reads it: figures, records and narratives, each with its hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.disclosure import DisclosureRecord, Document, DocumentKind
from ilja_desktop.domain.narrative import purpose_in
from ilja_desktop.domain.publication import Publication
from ilja_desktop.domain.summaryperiod import SummaryPeriod


@dataclass(frozen=True)
class Released:
    """One line of the ledger; ``period`` is None for what is about no time."""

    kind: DocumentKind
    recipient: str
    purpose: str
    published_at: datetime
    period: SummaryPeriod | None
    sha256: str


def released(
    publications: Sequence[Publication],
    documents: Sequence[Document],
    disclosures: Sequence[DisclosureRecord],
) -> tuple[Released, ...]:
    """Return the lines of the ledger, the newest first."""
    lines = [*_figures(publications, documents), *_narratives(disclosures)]
    return tuple(sorted(lines, key=lambda line: line.published_at, reverse=True))


def _figures(
    publications: Sequence[Publication], documents: Sequence[Document]
) -> Iterator[Released]:
    known = {document.id: document for document in documents}
    for publication in publications:
        document = known.get(publication.document_id)
        if document is not None:
            yield Released(
                kind=document.kind,
                recipient=publication.recipient,
                purpose=publication.purpose,
                published_at=publication.published_at,
                period=SummaryPeriod.titled(document.title) if "/" in document.title else None,
                sha256=document.sha256,
            )


def _narratives(disclosures: Sequence[DisclosureRecord]) -> Iterator[Released]:
    for record in disclosures:
        if record.kind is DocumentKind.NARRATIVE:
            yield Released(
                kind=record.kind,
                recipient=record.receiver_name,
                purpose=purpose_in(record.legal_basis),
                published_at=record.disclosed_at,
                period=None,
                sha256=record.sha256,
            )
