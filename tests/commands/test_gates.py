"""Every state of a consent holds on the command line too.

``list`` names it, ``export`` hands nothing to anybody but the young person, ``import`` takes no
special data and advances nothing. One vault holds a case for every state; each command goes over
all of them at once, and a few run as a program of their own.
"""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    CaseDraft,
    CaseReportDraft,
    CaseState,
    Urgency,
)
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
from ilja_desktop.domain.words import explain, word
from ilja_desktop.services.desk import Desk
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from tests.commands.conftest import Practice, asked, own_account, program

DAY = timedelta(days=1)
SCHOOL, HEALTH, TRUSTED = DataCategory.SCHOOL, DataCategory.HEALTH, DataCategory.ENTRUSTED
SAID = (SCHOOL, HEALTH, TRUSTED)
SECRET = "Trägt ein Hörgerät."
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


@pytest.fixture(scope="module")
def hall(made: Practice, tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """A copy of the practice vault: everybody's sheet is signed, then things happen."""
    vault = tmp_path_factory.mktemp("hall") / made.vault.name
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
    desk.cases.put_down(report)
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
        desk.conferences.put_on_agenda(planned.id, case)
    desk.conferences.invite(planned.id)
    desk.conferences.close_reports(planned.id)
    desk.conferences.fix_agenda(planned.id)
    desk.sessions.open(planned.id, today, notice_read=True)
    for line in desk.conferences.view(planned.id).agenda:
        _discussed(desk, line.item.id, partner)
    desk.sessions.end(planned.id)
    desk.minutes.keep(desk.minutes.make(desk.minutes.plan(planned.id)))
    return planned.id


def _discussed(desk: Desk, item: AgendaItemId, partner: Professional) -> None:
    view = desk.sessions.call(item)
    for line in view.seats:
        desk.sessions.leave(line.attendance.id)
    desk.sessions.seat(item, Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=partner.id))
    sheet = CaseSheetDraft(
        question="Welcher Weg?",
        facts=view.sheet.facts,
        view=NOT_VOICED,
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=desk.workplace.today(),
        lead_id=partner.id,
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


def answered(hall: Hall, *command: str | Path) -> Mapping[str, object]:
    """Run a command on the hall in this process."""
    with own_account(hall.practice.vault.parent / "account"):
        answer = asked(*command, *hall.practice.way_in)
    return {"code": answer.code, **answer.data}


def test_no_reason_is_left_out() -> None:
    tried = {reason for one in STATES.values() for reason in (one.case, one.recipient)}
    tried |= {reason for one in STATES.values() for reason in one.closed.values()}
    elsewhere = {Reason.DEPUTY_NOT_NAMED, Reason.LEGAL_GROUND, Reason.COVERED}
    assert (tried - {None}) | elsewhere == set(Reason)


def test_list_names_the_reason(hall: Hall) -> None:
    items = answered(hall, "list", "cases")["items"]
    assert isinstance(items, list)
    listed = {item["family_name"]: item["consent"] for item in items}
    expected = {
        f"Stand{name}": (state.case or Reason.COVERED).value for name, state in STATES.items()
    }
    assert {name: listed[name] for name in expected} == expected
    assert listed["García Fernández"] == Reason.RENEWAL_NEEDED.value


def test_export_hands_out_what_is_covered_and_the_young_person_their_own(
    hall: Hall, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    answer = answered(hall, "export", "sheets", "--conference", str(hall.conference), "--out", out)
    assert answer["code"] == 0
    found = {
        (one["what"].partition(" (")[0], one["what"].rpartition(": ")[2], one["why"])
        for one in answer["withheld"]  # type: ignore[attr-defined] # a list of objects
    }
    expected = set()
    for at, state in enumerate(STATES.values(), 1):
        whole = state.case or state.recipient
        if whole is not None:
            expected.add((f"Fallblatt {at}", "das ganze Blatt", explain(whole).finding))
        for category, reason in state.closed.items():
            expected.add((f"Fallblatt {at}", word(category), explain(reason).finding))
    assert found == expected
    names = sorted(path.name for path in out.iterdir())
    own = [name for name in names if name.endswith("Junger-Mensch.pdf")]
    assert len(own) == len(STATES)
    covered = [one for one in STATES.values() if not (one.case or one.recipient)]
    assert len(names) - len(own) == len(covered)


def test_minutes_have_the_lines_of_what_is_covered_only(hall: Hall, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = answered(hall, "export", "minutes", "--conference", str(hall.conference), "--out", out)
    assert answer["code"] == 0
    read = "".join(
        subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
        for path in out.iterdir()
    )
    assert "Fassung ohne Fallzeilen" in read
    shown = {name for name, number in hall.numbers.items() if number in read}
    assert shown == {name for name, one in STATES.items() if not (one.case or one.recipient)}


def row(name: str, health: str = "") -> str:
    """Return a line of a spreadsheet about somebody who is known."""
    young = draft(name)
    assert young.born_on
    return (
        f"{young.family_name};{young.given_name};{young.born_on:%d.%m.%Y};Musterbach;"
        f"Agentur für Arbeit Rurtal;Otto;{date.today():%d.%m.%Y};Anlass;Frage?;Ziel;Stärken;B;ja;"
        f"{health}\n"
    )


HEADINGS = (
    "Familienname;Vorname;Geburtsdatum;Wohnort;Meldende Stelle;Meldende Fachkraft;Datum der "
    "Meldung;Anlass;Fragestellung;Ziel in eigenen Worten;Stärken;Dringlichkeit;"
    "Teilnahmewunsch;gesundheitliche Einschränkungen\n"
)


def test_import_takes_special_data_only_where_it_is_covered(hall: Hall, tmp_path: Path) -> None:
    file = tmp_path / "fälle.csv"
    file.write_text(HEADINGS + "".join(row(name, SECRET) for name in STATES), encoding="utf-8")
    answer = answered(hall, "import", file)
    assert answer["code"] == 1
    assert set(answer) == {"code", "new", "changed", "doubtful", "refused"}
    assert SECRET not in str(answer)
    refused = answer["refused"]
    assert isinstance(refused, list)
    for one in refused:
        assert set(one) == {"file", "sheet", "row", "cell", "kind", "reason"}
        assert one["file"] == str(file)
    rows = {one["row"] for one in refused}
    barred = {
        at
        for at, state in enumerate(STATES.values(), 2)
        if state.case is not None or HEALTH in state.closed
    }
    assert barred <= rows
    with own_account(hall.practice.vault.parent / "account"), hall.practice.desk() as desk:
        for name in STATES:
            (line,) = desk.cases.lines(desk.cases.find(draft(name).family_name))
            assert line.number == hall.numbers[name]


def test_import_advances_no_case(practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "neu.csv"
    file.write_text(HEADINGS + row("Letzter"), encoding="utf-8")
    dry = asked("import", file, "--dry-run", *practice.way_in)
    assert dry.code == 0, dry.lines
    with practice.desk() as desk:
        assert not desk.cases.find(draft("Letzter").family_name)
    answer = asked("import", file, *practice.way_in)
    assert answer.code == 0, answer.lines
    assert isinstance(answer.data["new"], list)
    assert len(answer.data["new"]) == 1
    listed = asked("list", "cases", *practice.way_in).data["items"]
    assert isinstance(listed, list)
    found = [item for item in listed if item["family_name"].startswith("Stand")]
    assert [(item["state"], item["consent"]) for item in found] == [
        (CaseState.DRAFT.value, Reason.NO_CONSENT.value)
    ]


def test_import_is_all_or_nothing(practice: Practice, tmp_path: Path) -> None:
    good, bad = tmp_path / "gut.csv", tmp_path / "schlecht.csv"
    good.write_text(HEADINGS + row("Letzter"), encoding="utf-8")
    young = draft("Ohne")
    bad.write_text((HEADINGS + row("Ohne")).replace(f"{young.born_on:%d.%m}", "31.02"))
    answer = asked("import", good, bad, *practice.way_in)
    assert answer.code == 1
    with practice.desk() as desk:
        assert not desk.cases.find("Stand")


def test_answer_to_whoever_asks_what_is_held_needs_no_consent(hall: Hall, tmp_path: Path) -> None:
    """As a program of its own, as its users run it."""
    out = tmp_path / "out"
    with own_account(hall.practice.vault.parent / "account"):
        finished = program(
            *("export", "access", "--case", hall.numbers["Widerrufen"], "--out", out),
            *("--json", *hall.practice.way_in),
        )
    assert finished.code == 0, finished.err
    assert len(finished.object()["files"]) == 2
