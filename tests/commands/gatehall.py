"""A case for every state of a consent, all in one copy of the practice vault."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from ilja_desktop.domain.casefile import AttendanceWish, CaseDraft, CaseReportDraft, Urgency
from ilja_desktop.domain.conference import Attendee, AttendeeKind, ConferenceDraft
from ilja_desktop.domain.consent import Consent, ConsentDraft, Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.grant import GrantDraft, Purpose, Recipient
from ilja_desktop.domain.ids import AgendaItemId, CaseId, ConferenceId, ConsentId, CustodyHolderId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.person import CustodyStatus, YoungPerson, YoungPersonDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Objection, Scope, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.minutes import FinalPapers, FinalPlan
from ilja_desktop.services.press import Made
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from tests.commands.conftest import Practice, own_account

DAY = timedelta(days=1)
SCHOOL, HEALTH, TRUSTED = DataCategory.SCHOOL, DataCategory.HEALTH, DataCategory.ENTRUSTED
SAID = (SCHOOL, HEALTH, TRUSTED)
MYSELF = Entruster(side=Side.YOUNG_PERSON)
SOMEBODY = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=CustodyHolderId(99))
Values = dict[str, object]


@dataclass(frozen=True)
class State:
    """What happened to a consent that covered everything, and what that closes."""

    happened: Callable[[Consent, date], Values]
    case: Reason | None = None
    """Why the case may not be discussed at all."""
    recipient: Reason | None = None
    """Why the partner at the table gets nothing."""
    closed: Mapping[DataCategory, Reason] = field(default_factory=dict)
    """What else is withheld."""


def _by(today: date, scope: Scope = Scope()) -> Values:
    orally = WithdrawalForm.ORAL
    taken = Withdrawal(withdrawn_on=today, withdrawn_by="selbst", form=orally, scope=scope)
    return {"withdrawals": (taken,)}


def _grants(consent: Consent, **values: object) -> Values:
    return {"grants": [replace(grant, **values) for grant in consent.grants]}  # type: ignore[arg-type] # a test names fields freely


def _marks(consent: Consent, **values: object) -> Values:
    return {"signatures": [replace(mark, **values) for mark in consent.signatures]}  # type: ignore[arg-type] # as above


def _trusted_by_somebody(consent: Consent) -> Values:
    return {
        "grants": [
            replace(grant, entrusted_by=SOMEBODY if grant.category is TRUSTED else None)
            for grant in consent.grants
        ]
    }


def _to_somebody_else(consent: Consent) -> Values:
    recipient = replace(consent.grants[0].recipient, professional_id=None, function="Ombudsstelle")
    return _grants(consent, recipient=recipient, releaser_id=consent.explained_by_id)


STATES: dict[str, State] = {
    "Ohne": State(lambda _, __: {}, Reason.NO_CONSENT),
    "Entwurf": State(
        lambda _, __: {"signatures": [], "explained_on": None}, Reason.CONSENT_INCOMPLETE
    ),
    "Teilweise": State(lambda _, __: {"original_seen_on": None}, Reason.CONSENT_INCOMPLETE),
    "Später": State(lambda consent, today: {"valid_from": today + DAY}, Reason.NOT_YET_VALID),
    "Letzter": State(
        lambda consent, today: {"valid_until": today} | _grants(consent, valid_until=today)
    ),
    "Danach": State(lambda _, today: {"valid_until": today - DAY}, Reason.CONSENT_EXPIRED),
    "Widerrufen": State(lambda _, today: _by(today), Reason.CONSENT_WITHDRAWN),
    "Halb": State(
        lambda _, today: _by(today, Scope(categories=(SCHOOL,))),
        closed={SCHOOL: Reason.CONSENT_WITHDRAWN},
    ),
    "Ersetzt": State(lambda _, today: {"superseded_on": today}, Reason.CONSENT_SUPERSEDED),
    "Unwirksam": State(lambda _, __: {"flawed_reason": "Mangel"}, Reason.CONSENT_INVALID),
    "Volljährig": State(
        lambda consent, _: _marks(consent, kind=SignerKind.CUSTODY_HOLDER), Reason.RENEWAL_NEEDED
    ),
    "Sorge": State(
        lambda _, __: {"review_reason": "Die Sorge hat gewechselt."}, Reason.CONSENT_UNDER_REVIEW
    ),
    "Uneinig": State(
        lambda _, today: {
            "objections": (Objection(kind=SignerKind.YOUNG_PERSON, objected_on=today),)
        },
        Reason.GIVERS_DISAGREE,
    ),
    "Konferenz": State(
        lambda consent, _: {"conference_days": (consent.valid_from,)},
        recipient=Reason.CONFERENCE_NOT_COVERED,
    ),
    "Ungetickt": State(
        lambda consent, _: {"grants": [g for g in consent.grants if g.category is not HEALTH]},
        closed={HEALTH: Reason.CATEGORY_NOT_GRANTED},
    ),
    "Unsigniert": State(
        lambda consent, _: _marks(consent, special_signed=False),
        closed={HEALTH: Reason.SPECIAL_NOT_SIGNED, TRUSTED: Reason.SPECIAL_NOT_SIGNED},
    ),
    "Anvertraut": State(
        lambda consent, _: _trusted_by_somebody(consent),
        closed={TRUSTED: Reason.ENTRUSTER_NOT_SIGNED},
    ),
    "Empfänger": State(
        lambda consent, _: _to_somebody_else(consent), recipient=Reason.RECIPIENT_NOT_NAMED
    ),
    "Zweck": State(
        lambda consent, _: _grants(consent, purpose=Purpose.MONITORING), Reason.OTHER_PURPOSE
    ),
}
"""By the family name of whom it happened to."""


def draft(name: str) -> YoungPersonDraft:
    """Return an adult told apart by the name."""
    return YoungPersonDraft(
        family_name=f"Stand{name}",
        given_name="Şeyma",
        born_on=date(2006, 2, 28) - DAY * list(STATES).index(name),
        residence="Musterbach",
        custody_status=CustodyStatus.ADULT,
    )


def covering(young: YoungPerson, by: Professional, to: Professional, today: date) -> ConsentDraft:
    """Return a consent that opens everything to one partner."""
    first, last = today - 20 * DAY, today + 100 * DAY
    return ConsentDraft(
        person_id=young.id,
        form_version="Prüffassung",
        valid_from=first,
        valid_until=last,
        explained_by_id=by.id,
        explained_on=first,
        original_seen_by_id=by.id,
        original_seen_on=first,
        signatures=(Signature(kind=SignerKind.YOUNG_PERSON, signed_on=first, special_signed=True),),
        grants=tuple(
            GrantDraft(
                releaser_id=by.id,
                recipient=Recipient(institution_id=to.institution_id, professional_id=to.id),
                category=category,
                explicit=category.special,
                entrusted_by=MYSELF if category is TRUSTED else None,
                valid_from=first,
                valid_until=last,
            )
            for category in SAID
        ),
    )


@dataclass(frozen=True)
class Hall:
    """The vault with a signed sheet for every state."""

    practice: Practice
    conference: ConferenceId
    numbers: Mapping[str, str]
    """Of the cases, by state."""


def furnished(made: Practice, folder: Path) -> Hall:
    """Copy the practice vault: everybody's sheet is signed, then things happen."""
    vault = folder / made.vault.name
    shutil.copytree(made.vault, vault)
    practice = replace(made, vault=vault)
    with own_account(vault.parent / "account"), practice.desk() as desk:
        desk.workplace.presence.note()
        partner = next(p for p in desk.network.professionals() if p.function == "Berufsberatung")
        numbers, consents, cases = {}, {}, []
        for name in STATES:
            young = desk.people.register(draft(name))
            moderator = _moderator(desk)
            consents[name] = desk.consents.record(
                covering(young, moderator, partner, desk.workplace.today())
            )
            cases.append(_reported(desk, young, partner))
            numbers[name] = desk.cases.view(cases[-1]).case.number
        conference = _held(desk, partner, cases)
        for name, state in STATES.items():
            _happen(desk, consents[name].id, name, state)
    return Hall(practice, conference, numbers)


def _moderator(desk: Desk) -> Professional:
    mine = desk.user.professional_id
    return next(each for each in desk.network.professionals() if each.id == mine)


def _reported(desk: Desk, young: YoungPerson, partner: Professional) -> CaseId:
    today = desk.workplace.today()
    case = desk.cases.open(
        CaseDraft(
            person_id=young.id,
            reporting_institution_id=partner.institution_id,
            opened_on=today,
        )
    )
    facts = tuple(
        Fact(
            category=category,
            text=f"Angabe {at}",
            source_id=partner.id,
            entrusted_by=MYSELF if category is TRUSTED else None,
        )
        for at, category in enumerate(SAID)
    )
    report = CaseReportDraft(
        case_id=case.id,
        reported_on=today,
        reporter_id=partner.id,
        occasion="Anlass",
        question="Welcher Weg?",
        own_words="Ziel",
        strengths="Stärken",
        urgency=Urgency.B,
        attendance_wish=AttendanceWish.NO,
        facts=facts,
    )
    desk.filings.put_down(report)
    return desk.cases.report(case.id).id


def _held(desk: Desk, partner: Professional, cases: list[CaseId]) -> ConferenceId:
    today = desk.workplace.today()
    planned = desk.conferences.plan(
        ConferenceDraft(
            number="99",
            held_on=today,
            starts_at=time(9),
            ends_at=time(12),
            place="Rathaus",
            room="1",
            reporting_deadline=today,
            moderator_id=_moderator(desk).id,
            capacity=len(cases),
        )
    )
    for case in cases:
        desk.conferences.put_on_agenda(planned.id, case, "Alle Stände auf einmal")
    desk.conferences.invite(planned.id)
    desk.conferences.close_reports(planned.id)
    desk.conferences.fix_agenda(planned.id)
    desk.sessions.open(planned.id, today, notice_read=True)
    for line in desk.conferences.view(planned.id).agenda:
        _discussed(desk, line.item.id, partner)
    desk.sessions.end(planned.id)
    desk.minutes.keep(_papers(desk.minutes.plan(planned.id)))
    return planned.id


def _papers(plan: FinalPlan) -> FinalPapers:
    """Keep a file nobody rendered in the place of all; what is tried is who gets a copy."""
    one = Made("Leer", b"%PDF", "0" * 64, "Frau Otto", datetime.now(UTC))
    return FinalPapers(plan, one, tuple(one for _ in plan.sheets))


def _discussed(desk: Desk, item: AgendaItemId, partner: Professional) -> None:
    view = desk.sessions.call(item)
    for line in view.seats:
        desk.seats.leave(line.attendance.id)
    desk.seats.seat(item, Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=partner.id))
    sheet = CaseSheetDraft(
        question="Welcher Weg?",
        facts=view.sheet.facts,
        view=NOT_VOICED,
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=desk.workplace.today(),
        lead_id=partner.id,
        told_by_id=partner.id,
        told_until=desk.workplace.today(),
    )
    desk.sessions.write(item, sheet)
    desk.sessions.conclude(item)


def _happen(desk: Desk, id: ConsentId, name: str, state: State) -> None:
    with desk.workplace.write(Right.WRITE_CONSENTS) as transaction:
        row = consent_store.get(transaction.session, id)
        if name == "Ohne":
            transaction.erase(row)
            return
        today = desk.workplace.today()
        transaction.change(row, state.happened(row.record(), today))
        if name == "Volljährig":
            young = person_store.get(transaction.session, row.person_id)
            transaction.change(young, {"born_on": today - timedelta(days=18 * 366)})
