"""The papers of the work list in one go: the right ones, numbered, asked about, recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import Cancelled, ChangedMeanwhile, NotAllowed, NotFound
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.services.formbatch import NothingToPrint
from ilja_desktop.services.watch import Unwatched
from ilja_desktop.store import audit as audit_store
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def line(town: Town, task: Task, name: str) -> TaskLine:
    (found,) = [
        each
        for each in town.desk.consent_tasks.lines()
        if (each.task.task, each.person.family_name) == (task, name)
    ]
    return found


def a_minor_half_signed(town: Town) -> TaskLine:
    """A consent of a minor that only the young person has signed; two parents are to."""
    person = town.a_person(
        family_name="Öztürk", given_name="Selin", born_on=date(2010, 6, 1), language="Türkisch"
    )
    town.a_holder(person.id)
    town.a_holder(person.id, "Kemal")
    mark = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1))
    town.a_consent(
        person, signatures=(mark,), grants=town.grants((town.agency,), (DataCategory.SCHOOL,))
    )
    return line(town, Task.INCOMPLETE, "Öztürk")


def test_each_who_has_not_signed_gets_a_letter_and_the_form_names_the_same_people(
    town: Town, tmp_path: Path
) -> None:
    chosen = a_minor_half_signed(town)
    batches = town.desk.form_batches
    plan = batches.plan((chosen, chosen))
    kinds = [each.planned.edition.kind for each in plan.forms]
    letters = [FormKind.COVER_LETTER, FormKind.COVER_LETTER]
    assert kinds == [*letters, FormKind.CONSENT, FormKind.CONSENT_PLAIN]
    assert [each.name for each in plan.forms[:2]] == ["Ayşe Yıldız", "Kemal Yıldız"]
    made = batches.make(plan)
    letter = seen(made.forms[0], tmp_path)
    for told in ("An: Ayşe Yıldız", "für Selin Öztürk", "Ausdruck 1 von 4", "Vertraulich"):
        assert squeezed(told) in letter
    form = seen(made.forms[2], tmp_path)
    for told in ("Wójcik", "Ausdruck 3 von 4", "01.06.2010"):
        assert squeezed(told) in form
    assert squeezed("über dich") in seen(made.forms[3], tmp_path)
    whole = seen(batches.for_printing(made), tmp_path)
    assert all(squeezed(f"Ausdruck {number} von 4") in whole for number in (1, 2, 3, 4))


def test_what_is_printed_is_recorded_only_when_it_leaves(town: Town) -> None:
    chosen = a_minor_half_signed(town)
    batches = town.desk.form_batches
    made = batches.make(batches.plan((chosen,), cover_letters=False))
    about = f"young_people:{chosen.person.uuid}"

    def recorded() -> int:
        with town.vault.read() as session:
            leaves = [
                leaf
                for kind in (FormKind.CONSENT, FormKind.CONSENT_PLAIN)
                for leaf in audit_store.leaves_about(session, f"{about}/{kind.folder}")
            ]
        return [leaf.action for leaf in leaves].count(Action.PRINTED.value)

    assert recorded() == 0
    batches.hand_out(made)
    assert recorded() == 2
    assert town.vault.check() == ()


def test_nothing_leaves_once_a_consent_changed(town: Town) -> None:
    chosen = a_minor_half_signed(town)
    batches = town.desk.form_batches
    made = batches.make(batches.plan((chosen,)))
    assert chosen.task.consent_id is not None
    consent = town.desk.consents.view(chosen.task.consent_id).line.consent
    town.desk.consents.doubt(consent.id, consent.revision, "Die Mutter war nicht dabei.")
    with pytest.raises(ChangedMeanwhile):
        batches.hand_out(made)


def test_no_letter_goes_to_parents_of_those_who_decide_alone(town: Town) -> None:
    person = town.a_person(family_name="Yılmaz", given_name="Emre", born_on=date(2010, 6, 1))
    town.a_holder(person.id)
    town.a_case(person)
    batches = town.desk.form_batches
    chosen = line(town, Task.MISSING, "Yılmaz")
    assert [each.name for each in batches.plan((chosen,)).forms[:2]] == [
        "Emre Yılmaz",
        "Ayşe Yıldız",
    ]
    town.desk.office.decide(PolicyDraft(valid_from=TODAY, decides_alone_from=16))
    names = {each.name for each in batches.plan((chosen,)).forms}
    assert not any("Ayşe" in name for name in names)


def test_a_language_is_printed_once_somebody_reviewed_it(town: Town) -> None:
    chosen = a_minor_half_signed(town)
    batches = town.desk.form_batches
    assert {each.planned.language for each in batches.plan((chosen,)).forms} == {
        FormLanguage.GERMAN
    }
    town.desk.forms.review(
        FormReviewDraft(
            kind=FormKind.CONSENT,
            version="1.0",
            language=FormLanguage.TURKISH,
            reviewed_by="Leyla Haddad",
            reviewed_on=TODAY,
        )
    )
    plan = batches.plan((chosen,), cover_letters=False)
    assert [each.planned.language for each in plan.forms] == [
        FormLanguage.TURKISH,
        FormLanguage.GERMAN,
    ]
    assert all(each.planned.form.reviewed for each in plan.forms)


def test_letters_of_a_withdrawal_are_printed_once(town: Town) -> None:
    case = town.a_reported_case(family_name="Zurück")
    withdrawal = Withdrawal(
        withdrawn_on=TODAY, withdrawn_by="der junge Mensch", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    chosen = line(town, Task.WITHDRAWAL, "Zurück")
    batches = town.desk.form_batches
    plan = batches.plan((chosen,))
    assert plan.forms == ()
    assert plan.titles[0].startswith("Bestätigung des Widerrufs")
    made = batches.make(plan)
    batches.hand_out(made)
    with pytest.raises(ChangedMeanwhile):
        batches.hand_out(made)
    with pytest.raises(NothingToPrint):
        batches.plan((chosen,))


def test_it_can_be_stopped_and_asks_who_prints(town: Town) -> None:
    chosen = a_minor_half_signed(town)
    plan = town.desk.form_batches.plan((chosen,))

    class Stopped(Unwatched):
        def __init__(self) -> None:
            self.heard: list[tuple[int, int]] = []

        def check(self) -> None:
            if self.heard:
                raise Cancelled

        def report(self, done: int, total: int) -> None:
            self.heard.append((done, total))

    watch = Stopped()
    with pytest.raises(Cancelled):
        town.desk.form_batches.make(plan, watch)
    assert watch.heard == [(1, 4)]
    with pytest.raises(NotAllowed):
        town.desk_of(Role.REPORTING).form_batches.plan((chosen,))
    scan = replace(chosen, task=replace(chosen.task, task=Task.SCAN))
    with pytest.raises(NothingToPrint):
        town.desk.form_batches.plan((scan,))


def test_somebody_out_of_sight_is_not_printed(town: Town) -> None:
    chosen = a_minor_half_signed(town)
    gone = replace(chosen.task, person_id=type(chosen.task.person_id)(987654))
    with pytest.raises(NotFound):
        town.desk.form_batches.plan((replace(chosen, task=gone),))
