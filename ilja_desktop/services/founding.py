"""Makes a new vault: its folder and keys, the office, and the first user.

A key is derived here, which takes up to a second or two: off the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.founding import FoundingDraft
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import InstitutionDraft, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys import lock, place
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.services.workplace import Clock, columns, complete
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.office import OfficeRow, PolicyRow
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Vault


@dataclass(eq=False)
class VaultExists(Refusal):
    """A new vault needs a folder that does not exist yet."""

    folder: str


@dataclass(frozen=True, kw_only=True)
class Founding:
    """What a new vault begins with: the office, its own institution, and the first user.

    The first user is the administrator, and the professional who signs as moderator.
    """

    office: OfficeDraft
    institution: InstitutionDraft
    professional: ProfessionalDraft
    label: str
    """What the first user signs in by; stands readable in the vault's folder."""
    password: str
    roles: frozenset[Role] = frozenset({Role.COORDINATION, Role.MODERATION, Role.ADMINISTRATION})


def founding_of(answers: FoundingDraft) -> Founding:
    """Return what a new vault begins with, from what somebody filled in at the door."""
    return Founding(
        office=OfficeDraft(
            name=answers.office,
            municipalities=(answers.municipality.strip(),),
            number_prefix=answers.number_prefix.strip(),
        ),
        institution=InstitutionDraft(
            name=answers.office, legal_circle=answers.circle, benefit_body=True
        ),
        professional=ProfessionalDraft(
            salutation=answers.salutation,
            given_name=answers.given_name,
            family_name=answers.family_name,
            function=answers.function,
        ),
        label=answers.label,
        password=answers.password,
    )


def check_place(folder: Path) -> tuple[Refusal, ...]:
    """Return warnings about where a vault would lie; raise if it may not lie there."""
    return place.check(folder, place.surroundings_here())


def found(folder: Path, founding: Founding, cost: KdfCost, clock: Clock) -> Workroom:
    """Make a new vault and sit down at it.

    Args:
        folder: ``<Name>.ilja``, not existing yet.
        founding: what it begins with.
        cost: of deriving the first user's key, see ``kdf.calibrate``.
        clock: returns now as an aware UTC stamp.

    Raises:
        VaultExists: there is something under that name already.
        Refusal: the place, a name or the password will not do; nothing was made.
    """
    if folder.exists():
        raise VaultExists(str(folder))
    _demand_complete(founding, rule_day(clock()))
    check_place(folder)
    now = clock()
    name = f"{founding.professional.given_name} {founding.professional.family_name}".strip()
    founder = NewUser(label=founding.label, name=name, password=founding.password)
    founded = keys.create(folder, founding.office.name, founder, cost, now)
    held = lock.hold(folder)
    try:
        vault = Vault.create(founded.unlocked)
        _furnish(vault, founding, founded, clock)
    except BaseException:
        held.release()
        place.discard_folder(folder)
        raise
    workroom = Workroom(vault, founded.unlocked, held, clock)
    workroom.presence.note()
    return workroom


def _demand_complete(founding: Founding, today: date) -> None:
    """Raise ``IncompleteDraft`` before a folder or key is made for what would not do."""
    professional = replace(founding.professional, institution_id=InstitutionId(0))
    user = UserDraft(name=founding.label, roles=founding.roles)
    problems = (
        *founding.office.problems(today),
        *founding.institution.problems(today),
        *professional.problems(today),
        *user.problems(today),
    )
    complete(tuple(dict.fromkeys(problems)))


def _furnish(vault: Vault, founding: Founding, founded: keys.Founded, clock: Clock) -> None:
    uid = founded.unlocked.uid
    with vault.write(uid, clock()) as transaction:
        session = transaction.session
        certificate_store.add_authority(session, founded.authority)
        certificate_store.add_personal(session, uid, founded.certificate)
        transaction.add(OfficeRow(**columns(founding.office)))
        transaction.add(PolicyRow(**columns(PolicyDraft())))
        institution = transaction.add(InstitutionRow(**columns(founding.institution)))
        professional = replace(founding.professional, institution_id=InstitutionId(institution.id))
        person = transaction.add(ProfessionalRow(**columns(professional)))
        user = UserDraft(
            name=founding.label,
            display_name=f"{professional.given_name} {professional.family_name}".strip(),
            roles=founding.roles,
            professional_id=ProfessionalId(person.id),
        )
        transaction.add(UserRow(uid=uid, **columns(user)))
