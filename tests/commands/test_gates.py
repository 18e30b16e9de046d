"""Every reason why a case may not be discussed holds on the command line too.

``list`` names it, ``export`` hands nothing to anybody but the young person, and ``import`` takes
no special data and advances nothing.
"""

import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseDraft, CaseState
from ilja_desktop.domain.consent import ConsentDraft, Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.grant import GrantDraft, Purpose, Recipient
from ilja_desktop.domain.ids import CaseId, ConsentId, CustodyHolderId, YoungPersonId
from ilja_desktop.domain.person import CustodyStatus, YoungPersonDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Objection, Scope, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.domain.words import explain, word
from ilja_desktop.services.desk import Desk
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from tests.commands.conftest import Practice, asked, own_account

DAY = timedelta(days=1)
HEALTH = "Trägt ein Hörgerät."
SCHOOL, STATUS = DataCategory.SCHOOL, DataCategory.RESIDENCE_STATUS
SOMEBODY = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=CustodyHolderId(99))

Change = Callable[[ConsentDraft, date], ConsentDraft | None]


def incomplete(draft: ConsentDraft, today: date) -> ConsentDraft:
    return replace(draft, signatures=())


def expired(draft: ConsentDraft, today: date) -> ConsentDraft:
    return moved(draft, today - 300 * DAY, today - DAY)


def not_yet(draft: ConsentDraft, today: date) -> ConsentDraft:
    return moved(draft, today + DAY, today + 100 * DAY)


def other_purpose(draft: ConsentDraft, today: date) -> ConsentDraft:
    grants = tuple(replace(grant, purpose=Purpose.MONITORING) for grant in draft.grants)
    return replace(draft, grants=grants)


def special_unticked(draft: ConsentDraft, today: date) -> ConsentDraft:
    (mark,) = draft.signatures
    return replace(draft, signatures=(replace(mark, special_signed=False),))


def other_category(draft: ConsentDraft, today: date) -> ConsentDraft:
    (grant,) = draft.grants
    return replace(draft, grants=(replace(grant, category=DataCategory.SCHOOL, explicit=False),))


def unchanged(draft: ConsentDraft, today: date) -> ConsentDraft:
    return draft


def nothing(draft: ConsentDraft, today: date) -> None:
    return None


def moved(draft: ConsentDraft, start: date, end: date) -> ConsentDraft:
    grants = tuple(replace(grant, valid_from=start, valid_until=end) for grant in draft.grants)
    return replace(draft, valid_from=start, valid_until=end, grants=grants)


REASONS: dict[Reason, Change] = {
    Reason.NO_CONSENT: nothing,
    Reason.CONSENT_INCOMPLETE: incomplete,
    Reason.CONSENT_UNDER_REVIEW: unchanged,
    Reason.CONSENT_INVALID: unchanged,
    Reason.CONSENT_SUPERSEDED: unchanged,
    Reason.CONSENT_EXPIRED: expired,
    Reason.CONSENT_WITHDRAWN: unchanged,
    Reason.NOT_YET_VALID: not_yet,
    Reason.OTHER_PURPOSE: other_purpose,
    Reason.GIVERS_DISAGREE: unchanged,
}
"""RENEWAL_NEEDED stands in the practice vault itself."""

CLOSED: dict[Reason, Change] = {
    Reason.SPECIAL_NOT_SIGNED: special_unticked,
    Reason.CATEGORY_NOT_GRANTED: other_category,
}
"""The consent holds, but opens nothing about health."""


def person(reason: Reason) -> YoungPersonDraft:
    """Return an adult whose name tells the reason apart."""
    return YoungPersonDraft(
        family_name=f"Grund{reason.name.title().replace('_', '')}",
        given_name="Şeyma",
        born_on=date(2006, 2, 28) - DAY * list(Reason).index(reason),
        residence="Musterbach",
        custody_status=CustodyStatus.ADULT,
    )


def form(desk: Desk, person_id: YoungPersonId, today: date) -> ConsentDraft:
    """Return a consent that holds, for one partner and one category."""
    reporter = next(p for p in desk.network.professionals() if p.function == "Berufsberatung")
    draft = ConsentDraft(
        person_id=person_id,
        form_version="Prüffassung",
        valid_from=today - 20 * DAY,
        valid_until=today + 100 * DAY,
        explained_by_id=reporter.id,
        explained_on=today - 400 * DAY,
        original_seen_by_id=reporter.id,
        original_seen_on=today - 20 * DAY,
        signatures=(
            Signature(
                kind=SignerKind.YOUNG_PERSON, signed_on=today - 20 * DAY, special_signed=True
            ),
        ),
        grants=(
            GrantDraft(
                releaser_id=reporter.id,
                recipient=Recipient(
                    institution_id=reporter.institution_id, professional_id=reporter.id
                ),
                category=DataCategory.HEALTH,
                explicit=True,
                valid_from=today - 20 * DAY,
                valid_until=today + 100 * DAY,
            ),
        ),
    )
    return draft


def end(desk: Desk, id: ConsentId, reason: Reason, today: date) -> None:
    """Let something happen to a consent that no form says."""
    happened: dict[Reason, dict[str, object]] = {
        Reason.CONSENT_UNDER_REVIEW: {"review_reason": "Die Sorge hat gewechselt."},
        Reason.CONSENT_INVALID: {"flawed_reason": "Das Formular war nicht vollständig."},
        Reason.CONSENT_SUPERSEDED: {"superseded_on": today},
        Reason.CONFERENCE_NOT_COVERED: {"conference_days": (today - 20 * DAY,)},
        Reason.GIVERS_DISAGREE: {
            "objections": (Objection(kind=SignerKind.YOUNG_PERSON, objected_on=today),)
        },
    }
    if reason is Reason.CONSENT_WITHDRAWN:
        by = Withdrawal(withdrawn_on=today, withdrawn_by="Şeyma", form=WithdrawalForm.ORAL)
        desk.withdrawals.declare(id, by)
    elif reason in happened:
        with desk.workplace.write(Right.WRITE_CONSENTS) as transaction:
            row = consent_store.get(transaction.session, id)
            transaction.change(row, happened[reason])


@pytest.fixture(scope="module")
def barred(made: Practice, tmp_path_factory: pytest.TempPathFactory) -> Practice:
    """A copy of the practice vault with one case for every reason."""
    vault = tmp_path_factory.mktemp("barred") / made.vault.name
    shutil.copytree(made.vault, vault)
    practice = replace(made, vault=vault)
    with practice.desk() as desk:
        today = desk.workplace.today()
        institution = desk.network.institutions()[0]
        for reason, change in (REASONS | CLOSED).items():
            young = desk.people.register(person(reason))
            draft = change(form(desk, young.id, today), today)
            if draft is not None:
                end(desk, desk.consents.record(draft).id, reason, today)
            desk.cases.open(
                CaseDraft(
                    person_id=young.id, reporting_institution_id=institution.id, opened_on=today
                )
            )
    return practice


def test_every_reason_is_tried() -> None:
    about_recipients = {
        Reason.RECIPIENT_NOT_NAMED,
        Reason.DEPUTY_NOT_NAMED,
        Reason.CATEGORY_NOT_GRANTED,
        Reason.SPECIAL_NOT_SIGNED,
        Reason.ENTRUSTER_NOT_SIGNED,
    }
    tried = {*REASONS, *ON_PAPER, *about_recipients}
    assert tried == set(Reason) - {Reason.COVERED, Reason.LEGAL_GROUND}


@pytest.fixture(scope="module")
def listed(barred: Practice) -> dict[str, str]:
    """The consent of every case by family name, as ``list cases`` names it."""
    with own_account(barred.vault.parent / "account"):
        answer = asked("list", "cases", *barred.way_in)
    assert isinstance(answer.data["items"], list)
    return {item["family_name"]: item["consent"] for item in answer.data["items"]}


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.name)
def test_list_names_the_reason(listed: dict[str, str], reason: Reason) -> None:
    assert listed[person(reason).family_name] == reason.value


def test_list_names_who_came_of_age(listed: dict[str, str]) -> None:
    assert listed["García Fernández"] == Reason.RENEWAL_NEEDED.value


def rows(reason: Reason, health: str = "") -> str:
    """Return a spreadsheet with one case whose person is known."""
    young = person(reason)
    assert young.born_on
    return (
        "Familienname;Vorname;Geburtsdatum;Wohnort;Meldende Stelle;Meldende Fachkraft;Datum der "
        "Meldung;Anlass;Fragestellung;Ziel in eigenen Worten;Stärken;Dringlichkeit;"
        "Teilnahmewunsch;gesundheitliche Einschränkungen\n"
        f"{young.family_name};{young.given_name};{young.born_on:%d.%m.%Y};Musterbach;"
        f"Agentur für Arbeit Rurtal;Otto;{date.today():%d.%m.%Y};Anlass;Frage?;Ziel;Stärken;B;ja;"
        f"{health}\n"
    )


@pytest.mark.parametrize("reason", REASONS | CLOSED, ids=lambda reason: reason.name)
def test_import_takes_no_special_data(barred: Practice, reason: Reason, tmp_path: Path) -> None:
    file = tmp_path / "fälle.csv"
    file.write_text(rows(reason, HEALTH), encoding="utf-8")
    answer = asked("import", file, *barred.way_in)
    assert answer.code == 1
    assert set(answer.data) == {"new", "changed", "doubtful", "refused"}
    assert (answer.data["new"], answer.data["changed"]) == ([], [])
    refused = answer.data["refused"]
    assert isinstance(refused, list)
    assert refused
    for row in refused:
        assert set(row) == {"file", "sheet", "row", "cell", "kind", "reason"}
        assert (row["file"], row["row"]) == (str(file), 2)
        assert HEALTH not in str(row)
    assert any(row["cell"] for row in refused) or reason is Reason.CONSENT_WITHDRAWN
    with barred.desk() as desk:
        ids = desk.cases.find(person(reason).family_name)
        (line,) = desk.cases.lines(ids)
        assert desk.cases.view(CaseId(line.id)).report is None
        assert line.state in (CaseState.DRAFT, CaseState.HALTED)


def test_import_advances_no_case(practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "neu.csv"
    file.write_text(rows(Reason.COVERED), encoding="utf-8")
    dry = asked("import", file, "--dry-run", *practice.way_in)
    assert dry.code == 0, dry.lines
    with practice.desk() as desk:
        assert not desk.cases.find(person(Reason.COVERED).family_name)
    answer = asked("import", file, *practice.way_in)
    assert answer.code == 0, answer.lines
    assert isinstance(answer.data["new"], list)
    assert len(answer.data["new"]) == 1
    listed = asked("list", "cases", *practice.way_in).data["items"]
    assert isinstance(listed, list)
    found = [item for item in listed if item["family_name"].startswith("Grund")]
    assert [(item["state"], item["consent"]) for item in found] == [
        ("entwurf", Reason.NO_CONSENT.value)
    ]


def test_import_is_all_or_nothing(practice: Practice, tmp_path: Path) -> None:
    good, bad = tmp_path / "gut.csv", tmp_path / "schlecht.csv"
    good.write_text(rows(Reason.COVERED), encoding="utf-8")
    bad.write_text(rows(Reason.NO_CONSENT).replace("28.02", "31.02").replace("27.02", "31.02"))
    answer = asked("import", good, bad, *practice.way_in)
    assert answer.code == 1
    with practice.desk() as desk:
        assert not desk.cases.find("Grund")


ON_PAPER = (*REASONS, Reason.RENEWAL_NEEDED, Reason.CONFERENCE_NOT_COVERED)
"""Each keeps a sheet from everybody but the young person."""


@pytest.mark.parametrize("reason", ON_PAPER, ids=lambda reason: reason.name)
def test_export_hands_out_to_the_young_person_only(
    practice: Practice, reason: Reason, tmp_path: Path
) -> None:
    with practice.desk() as desk:
        today = desk.workplace.today()
        for line in desk.consents.all():
            spoil(desk, line.consent.id, reason, today)
    answer = asked("export", "sheets", "--out", tmp_path / "out", *practice.way_in)
    assert answer.code == 0, answer.lines
    files, withheld = answer.data["files"], answer.data["withheld"]
    assert isinstance(files, list)
    assert isinstance(withheld, list)
    assert len(files) == 2
    assert all(one["path"].endswith("Junger-Mensch.pdf") for one in files)
    whole = [one for one in withheld if one["what"].endswith("das ganze Blatt")]
    assert len(whole) == 10
    assert {one["why"] for one in whole} == {explain(reason).finding}


def spoil(desk: Desk, id: ConsentId, reason: Reason, today: date) -> None:
    """Change a consent on record so that it no longer carries, for one reason."""
    values: dict[Reason, dict[str, object]] = {
        Reason.CONSENT_INCOMPLETE: {"signatures": []},
        Reason.CONSENT_EXPIRED: {"valid_until": today - DAY},
        Reason.NOT_YET_VALID: {"valid_from": today + DAY},
    }
    with desk.workplace.write(Right.WRITE_CONSENTS) as transaction:
        row = consent_store.get(transaction.session, id)
        consent = row.record()
        if reason is Reason.NO_CONSENT:
            transaction.erase(row)
        elif reason is Reason.OTHER_PURPOSE:
            moved = [replace(grant, purpose=Purpose.EVALUATION) for grant in consent.grants]
            transaction.change(row, {"grants": moved})
        elif reason is Reason.RENEWAL_NEEDED:
            born = today - timedelta(days=18 * 366)
            young = person_store.get(transaction.session, consent.person_id)
            transaction.change(young, {"born_on": born})
            parents = [replace(m, kind=SignerKind.CUSTODY_HOLDER) for m in consent.signatures]
            transaction.change(row, {"signatures": parents})
        elif reason in values:
            transaction.change(row, values[reason])
            return
    end(desk, id, reason, today)


def test_minutes_show_no_case_line_without_consent(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        today = desk.workplace.today()
        for line in desk.consents.all():
            spoil(desk, line.consent.id, Reason.CONSENT_WITHDRAWN, today)
    answer = asked("export", "minutes", "--out", tmp_path / "out", *practice.way_in)
    assert answer.code == 0, answer.lines
    for path in (tmp_path / "out").iterdir():
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
        assert b"Protokoll" in read.stdout
        assert b"MUB-" not in read.stdout
    withheld = answer.data["withheld"]
    assert isinstance(withheld, list)
    assert len(withheld) == 12
    assert {one["why"] for one in withheld} == {explain(Reason.CONSENT_WITHDRAWN).finding}


def test_export_hands_out_only_what_is_still_named(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        today = desk.workplace.today()
        for line in desk.consents.all():
            narrow(desk, line.consent.id, today)
    answer = asked("export", "sheets", "--out", tmp_path / "out", *practice.way_in)
    assert answer.code == 0, answer.lines
    assert isinstance(answer.data["withheld"], list)
    entrusted = explain(Reason.ENTRUSTER_NOT_SIGNED).finding
    withheld = Counter(
        (one["what"].partition(" (")[0], one["what"].rpartition(": ")[2], one["why"])
        for one in answer.data["withheld"]
    )
    assert withheld == {
        ("Fallblatt 1", "das ganze Blatt", explain(Reason.RECIPIENT_NOT_NAMED).finding): 1,
        ("Fallblatt 1", word(DataCategory.ENTRUSTED), entrusted): 3,
        ("Fallblatt 2", word(SCHOOL), explain(Reason.CONSENT_WITHDRAWN).finding): 4,
        ("Fallblatt 2", word(STATUS), explain(Reason.SPECIAL_NOT_SIGNED).finding): 4,
    }
    for path in (tmp_path / "out").iterdir():
        assert "Fallmanagement" not in path.name or path.name.startswith("Fallblatt-1-2026-02")


def narrow(desk: Desk, id: ConsentId, today: date) -> None:
    """Name the Jobcenter no longer, take back what is about school, and sign less.

    The first consent covers what somebody entrusted who did not sign; on the others nobody signed
    below what is specially protected.
    """
    partly = Withdrawal(
        withdrawn_on=today,
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        scope=Scope(categories=(SCHOOL,)),
    )
    jobcenter = desk.network.institutions()[1].id
    with desk.workplace.write(Right.WRITE_CONSENTS) as transaction:
        row = consent_store.get(transaction.session, id)
        consent = row.record()
        kept = [each for each in consent.grants if each.recipient.institution_id != jobcenter]
        said = [
            replace(each, category=DataCategory.ENTRUSTED, explicit=True, entrusted_by=SOMEBODY)
            for each in kept
            if each.category is SCHOOL
        ]
        marks = [replace(mark, special_signed=id == 1) for mark in consent.signatures]
        values = {"grants": [*kept, *said], "signatures": marks, "withdrawals": (partly,)}
        transaction.change(row, values)
