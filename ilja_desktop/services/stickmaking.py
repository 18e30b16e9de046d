"""Makes a start stick: a vault with keys of its own, a page with four steps, a sheet of paper.

What keeps volunteers apart is cryptography: their vault shares no key with the office's. A key is
derived here, which takes up to a second or two.
"""

from __future__ import annotations

from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.contact import Comparison
from ilja_desktop.domain.helpline import helplines
from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.locking import IDLE_MINUTES
from ilja_desktop.domain.logsheet import LogSheetPaper
from ilja_desktop.domain.mentorpaper import StartPaper
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.startstick import StartStick, StartStickDraft
from ilja_desktop.domain.user import Right, Role
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.keys import place
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.founding import Founding, found
from ilja_desktop.services.outfile import demand_free, make_folder, write_new
from ilja_desktop.services.startstick import StickPlan
from ilja_desktop.services.stickprogram import VAULT, device_kind, has_program
from ilja_desktop.services.workplace import Clock, columns, complete
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import office as office_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.locking import LockRulesRow

PAGE = "Startblatt.pdf"
TWIN = "Tagebuchblatt.pdf"
NOTE = "Programm - bitte lesen.txt"
_ON_PAPER = (
    "Bis es so weit ist, führen Sie das Tagebuch auf Papier: Das Tagebuchblatt lässt sich am "
    "Bildschirm oder von Hand ausfüllen.\n"
)
_NO_PROGRAM = f"Das Programm für dieses Gerät liegt noch nicht bei. {_ON_PAPER}"
_PROGRAM = (
    "Das Programm auf diesem Stick läuft unter {device}. Für ein anderes Gerät gibt es noch "
    f"keines. {_ON_PAPER}"
)
_FOUNDING = frozenset({Role.MENTOR, Role.COORDINATION, Role.ADMINISTRATION})
"""While the vault is furnished; nobody signs in with them."""


def make_stick(desk: Desk, id: VolunteerId, draft: StartStickDraft, cost: KdfCost) -> StartStick:
    """Found the vault on the stick, bring the tandems into it, put the pages beside it.

    Args:
        desk: of the coordination.
        id: for whom.
        draft: where to, and with which password.
        cost: of deriving the volunteer's key.

    Raises:
        PresenceUnproven, NotActive, DevicePageMissing: see ``StartSticks.plan``.
        Refusal: place or password will not do; nothing is left of it.
    """
    at = desk.workplace
    complete(draft.problems(at.today()))
    plan, folder = desk.start_sticks.plan(id), draft.folder
    assert folder is not None, "the draft is complete"
    make_folder(folder)
    vault = folder / VAULT
    pages = (folder / PAGE, folder / TWIN, folder / NOTE)
    for path in (*pages, *filter(None, (draft.sheet,))):
        demand_free(path)
    workroom = found(vault, _founding(plan, draft.password), cost, at.clock)
    try:
        _furnish(workroom, plan, draft.sheet)
        _bring(desk, plan, workroom.desk, folder)
        _hand_over(workroom.desk)
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
        program=has_program(folder),
    )
    for path, content in zip(pages, _pages(plan, made, at.clock), strict=True):
        write_new(path, content)
    return made


def _pages(plan: StickPlan, made: StartStick, clock: Clock) -> tuple[bytes, bytes, bytes]:
    from ilja_desktop.documents import logsheet, startpage  # reportlab takes its time to import

    start = StartPaper(
        office=plan.office,
        name=plan.volunteer.display_name(),
        folder=made.vault.parent.name,
        label=made.label,
        device=device_kind() if made.program else "",
        lines=helplines(plan.office),
    )
    twin = logsheet.render(LogSheetPaper(office=plan.office), clock())
    note = _PROGRAM.format(device=start.device) if made.program else _NO_PROGRAM
    return startpage.render_start(start, clock()), twin, note.encode()


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
    """Give the new vault a recovery sheet, the office's rules and the coordination as contact."""
    paper = workroom.sheets.draw()
    if sheet is not None:
        workroom.sheets.save(sheet, workroom.sheets.render(paper))
    workroom.sheets.confirm(paper.key)
    at, contacts = workroom.desk.workplace, workroom.desk.contacts
    office = contacts.read(plan.office.name, plan.card)
    known = contacts.keep(office, contacts.proposed(office))
    contacts.compare(known.id, Comparison.MADE_HERE)
    with at.write(Right.ADMINISTER) as transaction:
        for policy in office_store.policies(transaction.session):
            row = office_store.get_policy(transaction.session, policy.id)
            transaction.change(row, columns(plan.policy))
        transaction.add(LockRulesRow(idle_minutes=IDLE_MINUTES[1]))


def _bring(office: Desk, plan: StickPlan, own: Desk, folder: Path) -> None:
    """Bring the tandems into the new vault by the package that will bring all later ones."""
    contact = office.start_sticks.know(plan, own.contacts.own_card())
    load = office.packages.plan(contact.id, Errand.TANDEM)
    sealed = office.packages.seal(load, folder)
    office.packages.send(load, sealed)
    arrival = own.packages.open(sealed.path, own.packages.gate())
    try:
        own.packages.take(arrival)
    finally:
        arrival.put_away()
        sealed.path.unlink(missing_ok=True)


def _hand_over(own: Desk) -> None:
    """Take the founding rights away, and let the password that is told count once."""
    with own.workplace.write(Right.ADMINISTER) as transaction:
        user = user_store.get_by_uid(transaction.session, own.user.uid)
        values = {"roles": frozenset({Role.MENTOR}), "password_temporary": True}
        transaction.change(user, values, action=Action.ROLES_CHANGED)
