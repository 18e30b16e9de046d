"""Makes a start stick: a vault with keys of its own, a page with four steps, a sheet of paper.

What keeps volunteers apart is cryptography: their vault shares no key with the office's. A key is
derived here, which takes up to a second or two.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.helpline import helplines
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.locking import IDLE_MINUTES
from ilja_desktop.domain.logsheet import LogSheetPaper
from ilja_desktop.domain.mentorpaper import StartPaper
from ilja_desktop.domain.startstick import StartStick, StartStickDraft
from ilja_desktop.domain.user import Right, Role
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.keys import place
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.services.founding import Founding, found
from ilja_desktop.services.outfile import demand_free, make_folder, write_new
from ilja_desktop.services.startstick import StickPlan
from ilja_desktop.services.workplace import Clock, columns, complete
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import office as office_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.locking import LockRulesRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.volunteer import VolunteerRow

VAULT = "Mein Tagebuch"
PAGE = "Startblatt.pdf"
TWIN = "Tagebuchblatt.pdf"
NOTE = "Programm - bitte lesen.txt"
_NO_PROGRAM = (
    "Das Programm für dieses Gerät liegt noch nicht bei. Bis es so weit ist, führen Sie das "
    "Tagebuch auf Papier: Das Tagebuchblatt lässt sich am Bildschirm oder von Hand ausfüllen.\n"
)
_FOUNDING = frozenset({Role.MENTOR, Role.COORDINATION, Role.ADMINISTRATION})
"""While the vault is furnished; nobody signs in with them."""


def make_stick(plan: StickPlan, draft: StartStickDraft, cost: KdfCost, clock: Clock) -> StartStick:
    """Found the vault on the stick and put the pages beside it; touches no other vault.

    Args:
        plan: what goes along.
        draft: where to, and with which password.
        cost: of deriving the volunteer's key.
        clock: returns now as an aware UTC stamp.

    Raises:
        Refusal: place or password will not do; nothing is left of it.
    """
    complete(draft.problems(rule_day(clock())))
    folder = draft.folder
    assert folder is not None, "the draft is complete"
    make_folder(folder)
    vault = folder / f"{VAULT}{place.SUFFIX}"
    pages = (folder / PAGE, folder / TWIN, folder / NOTE)
    for path in (*pages, *filter(None, (draft.sheet,))):
        demand_free(path)
    workroom = found(vault, _founding(plan, draft.password), cost, clock)
    try:
        _furnish(workroom, plan, draft.sheet)
    except BaseException:
        workroom.close()
        place.discard_folder(vault)
        raise
    workroom.close()
    made = StartStick(
        vault=vault,
        label=_label(plan.volunteer),
        tandems=plan.tandems,
        left_out=plan.left_out,
        program=False,
    )
    for path, content in zip(pages, _pages(plan, made, clock), strict=True):
        write_new(path, content)
    return made


def _pages(plan: StickPlan, made: StartStick, clock: Clock) -> tuple[bytes, bytes, bytes]:
    from ilja_desktop.documents import logsheet, startpage  # reportlab takes its time to import

    start = StartPaper(
        office=plan.office,
        name=plan.volunteer.display_name(),
        vault=made.vault.name,
        label=made.label,
        program=made.program,
        lines=helplines(plan.office),
    )
    twin = logsheet.render(LogSheetPaper(office=plan.office), clock())
    return startpage.render_start(start, clock()), twin, _NO_PROGRAM.encode()


def _founding(plan: StickPlan, password: str) -> Founding:
    volunteer = plan.volunteer
    return Founding(
        office=plan.office,
        institution=InstitutionDraft(
            name=plan.office.name, legal_circle=LegalCircle.SGB_VIII, benefit_body=True
        ),
        professional=ProfessionalDraft(
            given_name=volunteer.given_name,
            family_name=volunteer.family_name,
            function="Ehrenamtliche Begleitung",
        ),
        label=_label(volunteer),
        password=password,
        roles=_FOUNDING,
    )


def _label(volunteer: Volunteer) -> str:
    return volunteer.given_name.split()[0]


def _furnish(workroom: Workroom, plan: StickPlan, sheet: Path | None) -> None:
    """Fill the new vault, take the founding rights away, and let the password count once."""
    paper = workroom.sheets.draw()
    if sheet is not None:
        workroom.sheets.save(sheet, workroom.sheets.render(paper))
    workroom.sheets.confirm(paper.key)
    at = workroom.desk.workplace
    with at.write(Right.KEEP_VOLUNTEERS) as transaction:
        session = transaction.session
        _carry(session, transaction.add, plan)
        for policy in office_store.policies(session):
            row = office_store.get_policy(session, policy.id)
            transaction.change(row, columns(plan.policy))
        transaction.add(LockRulesRow(idle_minutes=IDLE_MINUTES[1]))
        user = user_store.get_by_uid(session, at.user.uid)
        values = {"roles": frozenset({Role.MENTOR}), "password_temporary": True}
        transaction.change(user, values, None, Action.ROLES_CHANGED)


def _carry(session: Session, add: Any, plan: StickPlan) -> None:
    volunteer_id: int | None = None
    for kind, uuid, values in plan.rows:
        more = {"volunteer_id": volunteer_id} if kind is MentorshipRow else {}
        row = add(kind(uuid=uuid, **values, **more))
        session.flush()
        if kind is VolunteerRow:
            volunteer_id = row.id
