"""The answer to the one question: yes or no, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import ConsentId, GrantId, LegalGroundId


class Reason(Enum):
    """Why something may or may not be known; ordered from no consent at all to covered."""

    NO_CONSENT = "keine Einwilligung"
    CONSENT_INCOMPLETE = "Einwilligung unvollständig"
    CONSENT_UNDER_REVIEW = "Einwilligung zu prüfen"
    GIVERS_DISAGREE = "Sorgeberechtigte uneinig"
    CONSENT_INVALID = "Einwilligung unwirksam"
    CONSENT_SUPERSEDED = "Einwilligung ersetzt"
    CONSENT_EXPIRED = "Einwilligung abgelaufen"
    SUPPORT_ENDED = "Unterstützung beendet"
    CONSENT_WITHDRAWN = "Einwilligung widerrufen"
    RENEWAL_NEEDED = "Einwilligung nach Volljährigkeit erneuern"
    NOT_YET_VALID = "Einwilligung gilt noch nicht"
    OTHER_PURPOSE = "anderer Zweck"
    RECIPIENT_NOT_NAMED = "Empfänger nicht genannt"
    DEPUTY_NOT_NAMED = "Vertretung nicht genannt"
    CATEGORY_NOT_GRANTED = "Datenart nicht freigegeben"
    SPECIAL_NOT_SIGNED = "besondere Angaben nicht gesondert unterschrieben"
    ENTRUSTER_NOT_SIGNED = "anvertraut, Unterschrift fehlt"
    CONFERENCE_NOT_COVERED = "Konferenz nicht genannt"
    LEGAL_GROUND = "gesetzliche Grundlage"
    COVERED = "gedeckt"


@dataclass(frozen=True)
class Verdict:
    """The answer, with its reason and the grants it rests on."""

    reason: Reason
    consent_id: ConsentId | None = None
    grants: tuple[GrantId, ...] = ()
    until: date | None = None
    """Last day on which the answer holds, if covered."""
    ground_id: LegalGroundId | None = None
    """The legal ground it rests on, where it does not rest on consent."""

    @property
    def allowed(self) -> bool:
        """The data may be known."""
        return self.reason in (Reason.COVERED, Reason.LEGAL_GROUND)


def nearest(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict nearest to covered; what lasts longest, where several cover."""
    found = list(verdicts)
    if len(found) == 1:
        return found[0]
    if not found:
        return Verdict(Reason.NO_CONSENT)
    best = max(found, key=lambda v: (_ORDER[v.reason], v.until or date.min, v.consent_id or 0))
    if not best.allowed:
        return best
    grants = {grant for verdict in found if verdict.allowed for grant in verdict.grants}
    return Verdict(best.reason, best.consent_id, tuple(sorted(grants)), best.until)


_ORDER = {reason: rank for rank, reason in enumerate(Reason)}
