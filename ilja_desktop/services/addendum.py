"""A sheet that adds one recipient to a consent: who must sign it, and what it then says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import AttendeeKind
from ilja_desktop.domain.consent import Consent, ConsentDraft, Signature
from ilja_desktop.domain.coverage import at_conference
from ilja_desktop.domain.grant import GrantDraft, Purpose, Recipient
from ilja_desktop.domain.guest import NO_ADDENDUM, AddendumOutlook
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.signing import Missing, missing_signatures
from ilja_desktop.domain.validity import running_grants
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.store import institution as institution_store

ADDENDUM = "Ergänzungsblatt"


def addendum_outlook(view: ItemView, day: date) -> AddendumOutlook:
    """Say whether a sheet for one more recipient could count on a day."""
    base = base_of(view.basis, day)
    if view.nameless or base is None:
        return NO_ADDENDUM
    missing = _to_sign(base, view.basis, day)
    present = [line.attendance for line in view.seats if line.attendance.present]
    young = any(one.kind is AttendeeKind.YOUNG_PERSON for one in present)
    here = {one.custody_holder_id for one in present if not one.objected}
    absent = sum(holder not in here for holder in missing.holders)
    return AddendumOutlook(
        base=True,
        young_person_absent=(missing.young_person or missing.assent) and not young,
        holders_absent=absent + missing.no_holder_known,
        holders_here=len(missing.holders) - absent,
    )


def base_of(basis: Basis, day: date) -> Consent | None:
    """Return the consent by which the case is discussed today."""
    verdict = at_conference(basis, day)
    if not verdict.allowed:
        return None
    return next((each for each in basis.consents if each.id == verdict.consent_id), None)


def _to_sign(base: Consent, basis: Basis, day: date) -> Missing:
    """Return whose signatures a new sheet needs today."""
    blank = replace(base, signatures=(), assent_on=None)
    return missing_signatures(blank, basis.family, basis.policy, day)


def added(
    session: Session,
    view: ItemView,
    guest_id: ProfessionalId,
    explainer: ProfessionalId,
    day: date,
) -> ConsentDraft:
    """Return the sheet as it was signed: the guest, for what the others know, nothing special."""
    basis = view.basis
    base = base_of(basis, day)
    assert base is not None
    guest = institution_store.get_professional(session, guest_id).record()
    recipient = Recipient(institution_id=guest.institution_id, professional_id=guest.id)
    missing = _to_sign(base, basis, day)
    return ConsentDraft(
        person_id=basis.family.person.id,
        form_version="1.0",
        form_name=ADDENDUM,
        valid_from=day,
        valid_until=base.valid_until,
        explained_by_id=explainer,
        explained_on=day,
        insight=base.insight,
        insight_by_id=base.insight_by_id,
        insight_on=base.insight_on,
        insight_questions=base.insight_questions,
        assent_on=day if missing.assent else None,
        original_seen_by_id=explainer,
        original_seen_on=day,
        conference_days=base.conference_days,
        erase_by=base.erase_by,
        sole_signature=base.sole_signature,
        grants=_grants(base, basis, recipient, day),
        signatures=_signatures(missing, day),
    )


def _grants(base: Consent, basis: Basis, recipient: Recipient, day: date) -> tuple[GrantDraft, ...]:
    """Return what the others may know, but for what needs a tick and a signature of its own."""
    running = running_grants(base, basis, Purpose.CASE_CONFERENCE, day)
    released = dict.fromkeys(
        (grant.releaser_id, grant.category, grant.valid_until)
        for grant in running
        if not grant.category.special and grant.entrusted_by is None
    )
    return tuple(
        GrantDraft(
            releaser_id=releaser,
            recipient=recipient,
            category=category,
            valid_from=day,
            valid_until=until,
        )
        for releaser, category, until in released
    )


def _signatures(missing: Missing, day: date) -> tuple[Signature, ...]:
    own = (Signature(kind=SignerKind.YOUNG_PERSON, signed_on=day),) if missing.young_person else ()
    holders = (
        Signature(kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=holder, signed_on=day)
        for holder in missing.holders
    )
    return (*own, *holders)
