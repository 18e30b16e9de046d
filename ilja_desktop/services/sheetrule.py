"""What a case's sheet begins with and what it takes to conclude it: at the table and from paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.coverage import enterable
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.giveaway import identity_of
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesEvent, MinutesState
from ilja_desktop.domain.minutes import advance as advance_sheet
from ilja_desktop.domain.nameless import cleared, demand_nameless, demand_nameless_sheet
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.gate import demand_enterable, demand_standing
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class SomebodyMustLeave(Refusal):
    """Somebody is marked present whom the consent does not cover (R2)."""

    names: tuple[str, ...]


def begin_sheet(transaction: Transaction, item: AgendaItemRow, case: Case, today: date) -> None:
    """Lay the sheet out with question and facts of the report, as far as they are released."""
    session = transaction.session
    report = case_store.latest_report(session, case.id)
    basis = basis_of(session, case.person_id, today)
    facts = report.facts if report else ()
    question = report.question if report else ""
    if item.mode.nameless:
        draft = CaseSheetDraft(question=question, facts=facts)
        draft = cleared(draft, identity_of(basis, case.number))
    else:
        draft = CaseSheetDraft(
            question=question,
            told_until=today + timedelta(days=basis.policy.tell_result_days),
            facts=tuple(
                fact
                for fact in facts
                if enterable(basis, fact, Purpose.CASE_CONFERENCE, today).allowed
            ),
        )
    transaction.add(
        CaseSheetRow(item_id=item.id, case_id=case.id, state=MinutesState.DRAFT, **columns(draft))
    )


def demand_covered(view: ItemView, today: date) -> None:
    """Ask consent once more: of the case, of every fact, and of everybody left in the room."""
    if view.nameless:
        identity = identity_of(view.basis, view.case.number)
        demand_nameless_sheet(view.sheet, identity)
        demand_nameless((goal.text for goal in view.goals), identity)
        demand_nameless((commitment.text for commitment in view.commitments), identity)
    else:
        demand_standing(view.case, view.basis, today)
        demand_enterable(view.sheet.facts, view.basis, today)
    if view.must_leave:
        raise SomebodyMustLeave(view.must_leave)


def sheet_problems(view: ItemView, today: date) -> tuple[str, ...]:
    """Name what keeps the sheet from being concluded."""
    present = view.young_person_present
    agreed = sum(goal.agreed_by_person for goal in view.goals)
    to_be_told = not present and not view.nameless
    return view.sheet.problems(
        today, person_present=present, agreed_goals=agreed, to_be_told=to_be_told
    )


def present_sheet(transaction: Transaction, item_id: AgendaItemId) -> None:
    """Put the sheet before those it is agreed with."""
    row = minutes_store.sheet_of_item(transaction.session, item_id)
    state = advance_sheet(row.state, MinutesEvent.PRESENT)
    transaction.change(row, {"state": state}, action=Action.STATE_CHANGED)
